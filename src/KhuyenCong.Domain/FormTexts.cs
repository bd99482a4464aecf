namespace KhuyenCong.Domain;

/// <summary>What is said of a malformed value, whatever the request: the value, and what is allowed.</summary>
internal static class FormTexts
{
    internal static LocalizedText NotListed(string vietnamese, string english, int value) =>
        new(
            $"{vietnamese} {value} không có trong danh mục; cần chọn một giá trị trong danh mục.",
            $"{english} {value} is not in the list; choose one that is."
        );

    internal static LocalizedText NotListed(string vietnamese, string english, int value, LocalizedText allowed) =>
        new($"{vietnamese} {value} không có trong danh mục; chỉ nhận {allowed.Vietnamese}.", $"{english} {value} is not in the list; use {allowed.English}.");

    /// <summary>What a value too large to compute with is refused for: where it stands, the value, and what is allowed.</summary>
    internal static OverflowException TooLarge(LocalizedText place, LocalizedText value, LocalizedText allowed, Exception? inner = null) =>
        ProblemText.Overflow(
            new(
                $"{place.Vietnamese} {value.Vietnamese} quá lớn để tính; {allowed.Vietnamese}.",
                $"{place.English} {value.English} is too large to compute with; {allowed.English}."
            ),
            inner
        );

    /// <summary>The same of a number that is added to others.</summary>
    internal static OverflowException SumTooLarge(LocalizedText place, long value, Exception inner) =>
        TooLarge(place, TextOf(value), new($"tổng không được quá {Largest.Vietnamese}", $"the sum must be at most {Largest.English}"), inner);

    /// <summary>The same of a day from which a period runs.</summary>
    internal static OverflowException TooLate(LocalizedText place, NodaTime.LocalDate day, Exception inner) =>
        ProblemText.Overflow(
            new(
                $"{place.Vietnamese} {Numbers.Date(day, Language.Vietnamese)} quá muộn để tính thời hạn; thời hạn phải kết thúc chậm nhất ngày 31/12/9999.",
                $"{place.English} {Numbers.Date(day, Language.English)} is too late to compute with; the period from it has to end by 9999-12-31."
            ),
            inner
        );

    /// <summary>The largest number there is.</summary>
    internal static LocalizedText Largest { get; } = TextOf(long.MaxValue);

    internal static LocalizedText TextOf(long number) => new(Numbers.Grouped(number, '.'), Numbers.Grouped(number, ','));

    internal static LocalizedText SourceNotListed(int value) =>
        NotListed("Nguồn kinh phí", "The source", value, new("quốc gia hoặc địa phương", "national or local"));

    internal static LocalizedText Negative(string vietnamese, string english, Vnd amount) =>
        Negative(vietnamese, english, new LocalizedText(amount.ToString(Language.Vietnamese), amount.ToString(Language.English)));

    internal static LocalizedText Negative(string vietnamese, string english, long number) =>
        Negative(vietnamese, english, new LocalizedText($"{number}", $"{number}"));

    private static LocalizedText Negative(string vietnamese, string english, LocalizedText value) =>
        new($"{vietnamese} {value.Vietnamese} không hợp lệ; không được âm.", $"{english} {value.English} is not allowed; it must not be negative.");
}
