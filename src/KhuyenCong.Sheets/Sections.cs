using System.Text.RegularExpressions;

namespace KhuyenCong.Sheets;

/// <summary>The sections of a list, one inside another, and what each says of the rows below it.</summary>
internal sealed partial class Sections(CodeOfCell? sources, CodeOfCell? items)
{
    // The mark of a section that neither has one nor names a source.
    private const string Unmarked = "-";

    // The mark of a section that has none and says a year: places stand inside it.
    private const string OfYear = "=";

    private readonly List<(string Mark, string? Source, string? Item, SectionYear? Year)> _open = [];

    /// <summary>Whether a section has begun.</summary>
    internal bool IsOpen => _open.Count > 0;

    /// <summary>The source of money that the sections give, or null.</summary>
    internal string? Source => _open.FindLast(s => s.Source is not null).Source;

    /// <summary>The item that the sections give, or null.</summary>
    internal string? Item => _open.FindLast(s => s.Item is not null).Item;

    /// <summary>What the sections say of the year, or null.</summary>
    internal SectionYear? Year => _open.FindLast(s => s.Year is not null).Year;

    /// <summary>What the section that was entered last says of the year, or null.</summary>
    internal SectionYear? YearOfLast => _open.Count == 0 ? null : _open[^1].Year;

    /// <summary>The title of a further table names its year: those of the sections above it end.</summary>
    internal void EndYears()
    {
        for (var i = 0; i < _open.Count; i++)
            _open[i] = _open[i] with { Year = null };
    }

    /// <summary>Whether texts are a capital or Roman mark with its title, in one cell or in two.</summary>
    internal static bool IsMarked(IReadOnlyList<string> texts) => texts.Count is 1 or 2 && Parts(texts).Mark is ['I' or 'A', ..];

    /// <summary>Whether texts are a marked title that names no source of money.</summary>
    /// <param name="texts">The texts of a row.</param>
    /// <param name="isLettered">Whether its mark is a small letter.</param>
    internal bool IsWithoutSource(IReadOnlyList<string> texts, out bool isLettered)
    {
        var (mark, title) = texts.Count is 1 or 2 ? Parts(texts) : ("", "");
        isLettered = mark == "a";
        return mark is ['I' or 'A' or 'a', ..] && title.Length > 0 && Read(sources, title) is null;
    }

    /// <summary>Whether a text without a mark names a source of money.</summary>
    internal bool IsSource(string text) => Parts([text]).Mark.Length == 0 && Read(sources, text) is not null;

    /// <summary>Whether a row stands beside a section and not inside it: its mark is of the same kind, "II" behind "I" and not "I.1".</summary>
    internal static bool IsBeside(IReadOnlyList<string> section, IReadOnlyList<string> texts) =>
        texts.Count > 0 && Parts(section).Mark == Parts(texts.Count <= 2 ? texts : [texts[0], texts[1]]).Mark;

    /// <summary>Whether the texts of a row make it a section; the section is then entered.</summary>
    /// <param name="texts">One text or two: the mark and the title.</param>
    /// <param name="hasAmount">Whether the row has amounts, as sections with their sums do.</param>
    /// <param name="isByCode">Whether a program wrote the file: then only marked sources are sections.</param>
    /// <param name="isParent">Whether the rows below are numbered as parts of this one.</param>
    /// <param name="source">The source that the section gives, or null.</param>
    internal bool TryEnter(IReadOnlyList<string> texts, bool hasAmount, bool isByCode, bool isParent, out string? source)
    {
        source = null;
        var (mark, title) = Parts(texts);
        if (title.Length is 0 or > 300)
            return false;
        var given = Read(sources, title);
        var year = isByCode ? null : SectionYear.In(title, mark.Length > 0);
        // A number marks a project as a rule; a section of numbers names a source or a year and nothing else.
        var isSection = mark switch
        {
            _ when isParent => true,
            "" => given is not null || (year is { IsWhole: true } && texts.Count == 1) || (!hasAmount && !isByCode && texts.Count == 1),
            "1" => (given is not null || year is { IsWhole: true }) && !hasAmount && texts.Count == 2 && !isByCode,
            _ => !isByCode || given is not null,
        };
        if (!isSection)
            return false;
        // A place or a remark without a mark stands inside the section that names the money: "Khuyến công địa phương", "Huyện Mẫu Sơn".
        if (mark.Length == 0 && given is null)
            mark = year is null ? Unmarked : OfYear;
        var same = _open.FindIndex(s => s.Mark == mark);
        if (same >= 0)
            _open.RemoveRange(same, _open.Count - same);
        _open.Add((mark, given, Read(items, title), year));
        source = given;
        return true;
    }

    // The kind of the mark: "A" for capitals, "I" for Roman numbers, "I1" for those with a number ("II.1"), "1" for numbers, "a" for small letters, "" for none.
    private static (string Mark, string Title) Parts(IReadOnlyList<string> texts)
    {
        if (texts.Count == 2)
            return KindOf(texts[0].TrimEnd('.', ')', ':', '-', '/', ' ')) is { } kind ? (kind, texts[1]) : ("", "");
        var match = Marked().Match(texts[0]);
        return match.Success && KindOf(match.Groups["mark"].Value) is { } own ? (own, match.Groups["title"].Value) : ("", texts[0]);
    }

    private static string? KindOf(string mark)
    {
        if (Capital().Match(mark) is { Success: true } capital)
        {
            var depth = mark.Count(c => c == '.');
            return (capital.Groups["roman"].Success ? "I" : "A") + (depth == 0 ? "" : $"{depth}");
        }

        if (mark.Length == 1 && mark[0] is >= 'a' and <= 'z')
            return "a";
        return Number().IsMatch(mark) ? "1" : null;
    }

    private static string? Read(CodeOfCell? codes, string title) => codes is not null && codes(title, out var code, out _) ? code : null;

    [GeneratedRegex(@"^(?<mark>([IVX]{1,5}|[A-Z])(\.[0-9]{1,2})*|[a-z]|[0-9]{1,2}(\.[0-9]{1,2})*)\s?[.)\-:/]\s*(?<title>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^((?<roman>[IVX]{1,5})|[A-Z])(\.[0-9]{1,2})*$")]
    private static partial Regex Capital();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{1,2})*$")]
    private static partial Regex Number();
}
