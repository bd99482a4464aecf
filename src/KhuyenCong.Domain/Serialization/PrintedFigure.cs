using System.Text.RegularExpressions;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Serialization;

/// <summary>A figure as a published text prints it: words before it, a number or a range, its unit, the mark of a footnote.</summary>
/// <param name="Number">The number; null for a range or an end alone.</param>
/// <param name="From">The figure or the lower end of a range; null where only an upper end is printed.</param>
/// <param name="UpTo">The upper end; null where none is printed.</param>
/// <param name="Precision">What the words say of the figure; null where there are none.</param>
internal sealed record PrintedFigure(PrintedNumber? Number, long? From, long? UpTo, FigurePrecision? Precision)
{
    private const string Digits = @"[0-9][0-9.,]*[0-9]|[0-9]";
    private const string Scales = "(?:nghin|ngan) (?:ty|ti)|ty|ti|trieu|tr|nghin|ngan";

    // Of the text in small letters without marks.
    private static readonly Regex Form = new(
        @"^(?:-(?![0-9]) *|[+•*] *)?(?:(?:trong do|bao gom|gom|rieng|la|dat|duoc)\b:? *)*(?:(?<least>tren|hon|it nhat|khong duoi|toi thieu|>=?|≥)|(?<most>duoi|khong qua|toi da|nhieu nhat|chua den|chua toi|khong den|<=?|≤)|(?<about>khoang(?: chung)?|gan|xap xi|uoc(?: dat| tinh)?|chung|~|≈))? *(?:tu +)?(?<from>"
            + Digits
            + @")(?: *(?<fromscale>"
            + Scales
            + @")?(?: *(?:dong|d|vnd))?(?: *(?:den|toi) *| *[-–—÷] *)(?<to>"
            + Digits
            + @"))?(?<plus>\+)? *(?<behind>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    );

    private static readonly Regex Behind = new(
        @"^(?:(?<scale>"
            + Scales
            + @")\b\.?)? *(?<money>(?:dong|d|vnd)\b)? *(?<year>(?:/|mot |moi |hang )? ?nam\b)? *(?<share>%|phan tram\b)? *(?<noun>(?!tro (?:len|xuong))[a-z][a-z ]*?)? *(?<year>(?:/ ?|(?:mot|moi|hang) )nam\b)? *(?:tro (?<open>len|xuong))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    );

    // Of the text with its marks, without which "vạn" (ten thousand) is "văn": number words behind the digits that are no unit of a report.
    private static readonly Regex NumberWord = new(
        @"[0-9]\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s*)?(?:vạn|chục|trăm|tá|mươi|rưỡi|phần (?:nghìn|ngàn|mười|vạn))(?!\p{L})"
            + @"|[0-9]\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)\s*(?:nghìn|ngàn|triệu)(?!\p{L})",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex Footnote = new(@"(?<=[^\s]) *(?:\([0-9]{1,2}\)|\[[0-9]{1,2}\]|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]+)$", RegexOptions.CultureInvariant);

    /// <summary>Reads a figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMoney">Whether the figure is one of money.</param>
    /// <param name="scale">What one is worth where the text names no unit.</param>
    /// <param name="problem">What is wrong where nothing is read.</param>
    /// <returns>The figure, or null.</returns>
    internal static PrintedFigure? Read(string text, bool isMoney, long scale, out LocalizedText? problem)
    {
        problem = NoNumber;
        var plain = Footnote.Replace(PlainOf(text), "");
        var form = Form.Match(plain);
        var behind = Behind.Match(form.Groups["behind"].Value.Trim());
        if (!behind.Success || NumberWord.IsMatch(VietnameseText.Compose(text).ToLowerInvariant()))
            return null;
        if (ProblemOf(behind, isMoney) is { } told)
        {
            problem = told;
            return null;
        }

        var last = ScaleOf(behind.Groups["scale"].Value) ?? (behind.Groups["money"].Success ? 1 : scale);
        var first = ScaleOf(form.Groups["fromscale"].Value) ?? last;
        if (!PrintedNumber.TryParse(form.Groups["from"].Value, first, out var from))
            return null;
        PrintedNumber? to = null;
        if (form.Groups["to"].Success && (!PrintedNumber.TryParse(form.Groups["to"].Value, last, out to) || to.Value < from.Value))
            return null;
        problem = null;
        var precision = PrecisionOf(form, behind);
        if (form.Groups["most"].Success || behind.Groups["open"].Value == "xuong")
            return new(null, null, (to ?? from).Value, null);
        return to is null ? new(from, from.Value, null, precision) : new(null, from.Value, to.Value, precision);
    }

    private static string PlainOf(string text) =>
        string.Concat(VietnameseText.Compose(VietnameseText.WithoutInvisible(text)).Select(c => char.IsWhiteSpace(c) ? ' ' : VietnameseText.Plain(c))).Trim();

    private static readonly LocalizedText NoNumber = new(
        "không phải là số theo đơn vị của chỉ tiêu như cách ghi trong báo cáo.",
        "is not a number of its unit as a report prints it."
    );

    private static LocalizedText? ProblemOf(Match behind, bool isMoney) =>
        behind.Groups["share"].Success ? new("là tỷ lệ; cần chính số liệu đó.", "is a share; the figure itself is required.")
        : behind.Groups["year"].Success
            ? new("là số liệu của một năm; cần số liệu của cả kỳ.", "is a figure for one year; that of the whole period is required.")
        : isMoney && behind.Groups["noun"].Success ? NoNumber
        : !isMoney && (behind.Groups["money"].Success || ScaleOf(behind.Groups["scale"].Value) >= 1_000_000_000 || behind.Groups["scale"].Value == "tr")
            ? new("là số tiền, trong khi đơn vị của chỉ tiêu không phải là tiền.", "is money, and its unit is another.")
        : null;

    private static FigurePrecision? PrecisionOf(Match form, Match behind) =>
        form.Groups["least"].Success || form.Groups["plus"].Success || behind.Groups["open"].Value == "len" ? FigurePrecision.AtLeast
        : form.Groups["about"].Success ? FigurePrecision.About
        : null;

    private static long? ScaleOf(string word) =>
        word switch
        {
            "nghin ty" or "nghin ti" or "ngan ty" or "ngan ti" => 1_000_000_000_000,
            "ty" or "ti" => 1_000_000_000,
            "trieu" or "tr" => 1_000_000,
            "nghin" or "ngan" => 1_000,
            _ => null,
        };
}
