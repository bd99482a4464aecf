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

    internal static LocalizedText SourceNotListed(int value) =>
        NotListed("Nguồn kinh phí", "The source", value, new("quốc gia hoặc địa phương", "national or local"));

    internal static LocalizedText Negative(string vietnamese, string english, Vnd amount) =>
        Negative(vietnamese, english, new LocalizedText(amount.ToString(Language.Vietnamese), amount.ToString(Language.English)));

    internal static LocalizedText Negative(string vietnamese, string english, long number) =>
        Negative(vietnamese, english, new LocalizedText($"{number}", $"{number}"));

    private static LocalizedText Negative(string vietnamese, string english, LocalizedText value) =>
        new($"{vietnamese} {value.Vietnamese} không hợp lệ; không được âm.", $"{english} {value.English} is not allowed; it must not be negative.");
}
