using System.Text.Json;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Support;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Collects the problems of a document while its values are read; nothing read stops at the first one.</summary>
internal sealed class ScheduleFields
{
    // No level comes near it, and any multiple of it that a file can name still fits in 64 bits.
    private const long LargestCap = 1_000_000_000_000_000;

    // What lies below is more likely a slip of units than a level: half a percent for a half, three hundred đồng for three hundred million.
    private const int LowRate = 10_000;
    private const long LowCap = 1_000_000;

    internal List<ScheduleProblem> Problems { get; } = [];

    internal void Error(JsonValue at, string code, string vietnamese, string english) => Say(Severity.Error, at, code, vietnamese, english);

    internal void Warn(JsonValue at, string code, string vietnamese, string english) => Say(Severity.Warning, at, code, vietnamese, english);

    internal void Say(Severity severity, JsonValue at, string code, string vietnamese, string english) =>
        Problems.Add(new ScheduleProblem(severity, code, at.Path, at.Line, new LocalizedText(vietnamese, english)));

    /// <summary>Whether the value is an object; its names are checked against those allowed, and those required are asked for.</summary>
    internal bool IsObject(JsonValue value, string[] allowed, string[] required)
    {
        if (value.Kind != JsonTokenType.StartObject)
        {
            Error(value, "type", "Cần một đối tượng JSON.", "A JSON object is needed.");
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, member) in value.Members)
        {
            if (!allowed.Contains(name))
                Error(
                    member,
                    "unknown-property",
                    $"Không có thuộc tính '{name}'; được dùng: {string.Join(", ", allowed)}.",
                    $"There is no property '{name}'; allowed: {string.Join(", ", allowed)}."
                );
            else if (!seen.Add(name))
                Error(member, "duplicate-property", $"Thuộc tính '{name}' xuất hiện hai lần.", $"The property '{name}' appears twice.");
        }

        foreach (var name in required.Where(n => Member(value, n) is null))
            Error(value, "missing", $"Thiếu thuộc tính '{name}'.", $"The property '{name}' is missing.");
        return true;
    }

    /// <summary>Whether the value is an object that may name its provision beside its own members, and a note.</summary>
    internal bool IsCited(JsonValue value, string[] own, string[] required)
    {
        if (!IsObject(value, [.. own, "article", "clause", "point", "note"], required))
            return false;
        _ = Text(value, "note");
        return true;
    }

    internal static JsonValue? Member(JsonValue value, string name)
    {
        foreach (var (member, found) in value.Members)
        {
            if (member == name)
                return found.Kind == JsonTokenType.Null ? null : found;
        }

        return null;
    }

    /// <summary>The items of an array; none, with a problem, where it is not one.</summary>
    internal List<JsonValue> Items(JsonValue value, string name) =>
        Member(value, name, m => m.Kind == JsonTokenType.StartArray, "Cần một mảng JSON.", "A JSON array is needed.")?.Items ?? [];

    internal string? Text(JsonValue value, string name) =>
        Member(value, name, IsText, "Cần một chuỗi không trống.", "A text that is not blank is needed.")?.Text;

    private static bool IsText(JsonValue value) => value.Kind == JsonTokenType.String && !string.IsNullOrWhiteSpace(value.Text);

    // A member of the kind that is asked for; null, with a problem, where it is of another.
    private JsonValue? Member(JsonValue value, string name, Func<JsonValue, bool> isOfKind, string vietnamese, string english)
    {
        var member = Member(value, name);
        if (member is null || isOfKind(member))
            return member;
        Error(member, "type", vietnamese, english);
        return null;
    }

    internal ValueList<string> Texts(JsonValue value, string name) => TextItems(value, name).Select(t => t.Text).ToValueList();

    /// <summary>The texts of an array, each where it stands; a problem for each item that is none.</summary>
    internal List<JsonValue> TextItems(JsonValue value, string name)
    {
        var isText = Items(value, name).ToLookup(IsText);
        foreach (var item in isText[false])
            Error(item, "type", "Cần một chuỗi không trống.", "A text that is not blank is needed.");
        return isText[true].ToList();
    }

    /// <summary>Whether a property is true; false where it is left out.</summary>
    internal bool Flag(JsonValue value, string name) => YesOrNo(value, name) == true;

    internal LocalDate? Date(JsonValue value, string name)
    {
        if (Text(value, name) is not { } text)
            return null;
        if (text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1945 and <= 2999 } date })
            return date;
        Error(
            Member(value, name)!,
            "date",
            $"'{text}' không phải là ngày dạng yyyy-MM-dd từ năm 1945 đến năm 2999.",
            $"'{text}' is not a date of the form yyyy-MM-dd from 1945 to 2999."
        );
        return null;
    }

    /// <summary>A day, or an object with what is known of it.</summary>
    internal DayBounds? Bounds(JsonValue value, string name)
    {
        if (Member(value, name) is not { Kind: JsonTokenType.StartObject } bounds)
            return Date(value, name) is { } day ? day : null;
        if (!IsObject(bounds, ["notBefore", "notAfter"], []))
            return null;
        var read = new DayBounds(Date(bounds, "notBefore"), Date(bounds, "notAfter"));
        if (read is { NotBefore: null, NotAfter: null })
            Error(bounds, "missing", "Cần 'notBefore', 'notAfter' hoặc cả hai.", "'notBefore', 'notAfter' or both are needed.");
        else if (read.NotBefore > read.NotAfter)
            Error(bounds, "period", "Ngày sớm nhất sau ngày muộn nhất.", "The earliest day lies after the latest.");
        else
            return read;
        return null;
    }

    /// <summary>A text in both languages.</summary>
    internal LocalizedText? Localized(JsonValue texts) =>
        IsObject(texts, ["vi", "en"], ["vi", "en"]) && Text(texts, "vi") is { } vietnamese && Text(texts, "en") is { } english
            ? new LocalizedText(vietnamese, english)
            : null;

    /// <summary>One of some codes; the fallback, with a problem, where it is another.</summary>
    internal T Choice<T>(JsonValue value, string name, T fallback, params (string Code, T Value)[] choices)
    {
        if (Text(value, name) is not { } code)
            return fallback;
        var index = Array.FindIndex(choices, c => c.Code == code);
        if (index >= 0)
            return choices[index].Value;
        var allowed = string.Join(", ", choices.Select(c => c.Code));
        Error(Member(value, name)!, "unknown-code", $"Không có mã '{code}'; được dùng: {allowed}.", $"There is no code '{code}'; allowed: {allowed}.");
        return fallback;
    }

    /// <summary>One of the members of an enum by their codes; the fallback, with a problem, where it is another.</summary>
    internal T Choice<T>(JsonValue value, string name, T fallback)
        where T : struct, Enum => Choice(value, name, fallback, EnumValues.Of<T>().Select(v => (EnumCode.Of(v), v)).ToArray());

    /// <summary>A whole number from 0.</summary>
    internal long? Whole(JsonValue value, string name) => Number(value, name, WholeOf, new("số nguyên dùng được", "a usable whole number"));

    /// <summary>A share in percent, above 0 and at most 100, to four decimals; null for one of the words that may stand in its place.</summary>
    internal Rate? Percent(JsonValue value, string name, params string[] words)
    {
        var what = new LocalizedText("số phần trăm có tối đa bốn chữ số thập phân", "a number of percent with at most four decimals");
        if (Number<Rate>(value, name, t => Rate.TryParsePercent(t, out var read) ? read : null, what, words) is not { } rate)
            return null;
        var number = Member(value, name)!;
        if (rate.Millionths == 0)
            Error(number, "zero", "Tỷ lệ phải lớn hơn 0.", "The rate must be above 0.");
        else if (rate > Rate.One)
            Error(number, "rate-above-100", $"Tỷ lệ {number.Text}% vượt 100%.", $"The rate of {number.Text}% is above 100%.");
        else if (rate.Millionths < LowRate)
            Warn(
                number,
                "low-rate",
                $"Tỷ lệ {number.Text}% thấp hơn 1%; tỷ lệ ghi bằng phần trăm, ví dụ 50 là 50%.",
                $"The rate of {number.Text}% is below 1%; rates are written in percent, so that 50 is 50%."
            );
        return rate.Millionths > 0 && rate <= Rate.One ? rate : null;
    }

    /// <summary>A multiple above 0, to six decimals.</summary>
    internal Rate? Times(JsonValue value, string name) =>
        Number<Rate>(
            value,
            name,
            t => Rate.TryParseTimes(t, out var rate) && rate.Millionths > 0 ? rate : null,
            new("số lần lớn hơn 0, tối đa 2147 và có không quá sáu chữ số thập phân", "a multiple above 0, of at most 2147 and six decimals")
        );

    /// <summary>An amount in whole đồng, above 0; null for one of the words that may stand in its place.</summary>
    internal Vnd? Dong(JsonValue value, string name, params string[] words)
    {
        var what = new LocalizedText("số đồng nguyên trong giới hạn tính toán của thư viện", "a whole number of đồng within 64 bits");
        if (Number(value, name, WholeOf, what, words) is not { } dong)
            return null;
        var number = Member(value, name)!;
        if (dong == 0)
            Error(number, "zero", "Mức trần phải lớn hơn 0.", "The cap must be above 0.");
        else if (dong > LargestCap)
            Error(number, "too-large", $"Mức trần {number.Text} vượt một triệu tỷ đồng.", $"The cap {number.Text} is above a million billion đồng.");
        else if (dong < LowCap)
            Warn(
                number,
                "low-cap",
                $"Số tiền {number.Text} đồng thấp hơn một triệu; số tiền ghi bằng đồng, không ghi bằng triệu đồng.",
                $"The amount of {number.Text} đồng is below a million; amounts are written in đồng, not in million đồng."
            );
        return dong is > 0 and <= LargestCap ? new Vnd(dong) : null;
    }

    /// <summary>A whole number of years, from 1 to <see cref="LoanTerms.MostYears"/>.</summary>
    internal int? Years(JsonValue value, string name) =>
        Number(
            value,
            name,
            t => WholeOf(t) is >= 1 and <= LoanTerms.MostYears and var years ? (int?)years : null,
            new($"số năm từ 1 đến {LoanTerms.MostYears}", $"a number of years from 1 to {LoanTerms.MostYears}")
        );

    internal bool? YesOrNo(JsonValue value, string name) =>
        Member(value, name, m => m.Kind is JsonTokenType.True or JsonTokenType.False, "Cần true hoặc false.", "True or false is needed.") is { } answer
            ? answer.Kind == JsonTokenType.True
            : null;

    /// <summary>Whether a property is a word, such as "unknown".</summary>
    internal static bool IsWord(JsonValue value, string name, string word) => Member(value, name) is { Kind: JsonTokenType.String } text && text.Text == word;

    private static long? WholeOf(string digits) => digits.All(c => c is >= '0' and <= '9') && Numbers.TryReadLong(digits, out var whole) ? whole : null;

    /// <summary>A number that is not negative, in a form of its own; null, with a problem, where it is none, and where a word that is allowed stands in its place.</summary>
    private T? Number<T>(JsonValue value, string name, Func<string, T?> read, LocalizedText what, params string[] words)
        where T : struct
    {
        if (Array.Exists(words, w => IsWord(value, name, w)) || Member(value, name) is not { } number)
            return null;
        if (number.Kind != JsonTokenType.Number)
        {
            var (or, otherwise) = (string.Concat(words.Select(w => $" hoặc '{w}'")), string.Concat(words.Select(w => $" or '{w}'")));
            var (vietnamese, english) =
                number.Kind == JsonTokenType.String ? ($"'{number.Text}' không dùng được; cần", $"'{number.Text}' cannot be used; a") : ("Cần", "A");
            Error(number, "type", $"{vietnamese} một số không đặt trong dấu nháy{or}.", $"{english} number without quotes{otherwise} is needed.");
            return null;
        }

        var known = number.Text[0] == '-' ? null : read(number.Text);
        if (number.Text[0] == '-')
            Error(number, "negative", $"{number.Text} là số âm.", $"{number.Text} is negative.");
        else if (known is null)
            Error(number, "type", $"{number.Text} không phải là {what.Vietnamese}.", $"{number.Text} is not {what.English}.");
        return known;
    }
}
