using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;

namespace SampleKit;

/// <summary>What a cell says at a glance; each tone has a sign of its own, so that colour is never needed.</summary>
public enum Tone
{
    /// <summary>Nothing but its text.</summary>
    None,

    /// <summary>In order.</summary>
    Good,

    /// <summary>Not in order.</summary>
    Bad,

    /// <summary>Open: something is missing.</summary>
    Open,

    /// <summary>For the authority to decide.</summary>
    Authority,
}

/// <summary>What a column holds, which says how it is laid out.</summary>
public enum ColumnShape
{
    /// <summary>Words, which wrap.</summary>
    Text,

    /// <summary>The name of the row.</summary>
    Name,

    /// <summary>Words of one line, such as a source of money or a date.</summary>
    Short,

    /// <summary>Figures, which end at the right and never wrap.</summary>
    Number,

    /// <summary>A sign with a word; only a long verdict wraps.</summary>
    Verdict,
}

/// <summary>
/// A column: its heading with the unit, what it holds, when it goes where a terminal is narrow (the highest first; 0 never goes), and whether a page and a
/// Word file have its words in the first column, behind or below those of that column.
/// </summary>
public sealed record PageColumn(string Heading, ColumnShape Kind = ColumnShape.Text, int Drop = 0, bool IsJoined = false);

/// <summary>A cell: its text, the value it is sorted by where it is a figure, and its tone.</summary>
public readonly record struct PageCell(string Text, long? Value = null, Tone Tone = Tone.None)
{
    /// <summary>A cell of words.</summary>
    public static implicit operator PageCell(string text) => new(text);

    /// <summary>A cell with a verdict.</summary>
    public static PageCell Of(Verdict verdict, Language language) => new(verdict.ToText().In(language), null, Tones.Of(verdict));

    /// <summary>The text with the sign of its tone.</summary>
    public string Signed => Tone == Tone.None ? Text : $"{Tones.Sign(Tone)} {Text}";
}

/// <summary>A table as a page and a terminal show it: the same figures in both.</summary>
public sealed record PageTable(string Title, IReadOnlyList<PageColumn> Columns, IReadOnlyList<PageCell[]> Rows)
{
    /// <summary>The columns that a page and a Word file have as columns.</summary>
    public IEnumerable<int> Shown => Enumerable.Range(0, Columns.Count).Where(at => !Columns[at].IsJoined);

    /// <summary>What a row says beside the words of its first column.</summary>
    public string Joined(PageCell[] row) =>
        string.Join("; ", Enumerable.Range(0, Columns.Count).Where(at => Columns[at].IsJoined && row[at].Text.Length > 0).Select(at => row[at].Text));

    /// <summary>The table without the columns in which no row says anything.</summary>
    public PageTable WithoutBlanks()
    {
        var kept = Enumerable.Range(0, Columns.Count).Where(at => Rows.Count == 0 || Rows.Any(r => r[at].Text.Length > 0)).ToList();
        return this with { Columns = [.. kept.Select(at => Columns[at])], Rows = [.. Rows.Select(r => kept.Select(at => r[at]).ToArray())] };
    }
}

/// <summary>The signs of tones.</summary>
public static class Tones
{
    /// <summary>The tone of a verdict.</summary>
    public static Tone Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Satisfied => Tone.Good,
            Verdict.NotSatisfied => Tone.Bad,
            Verdict.AuthorityDecides => Tone.Authority,
            _ => Tone.Open,
        };

    /// <summary>The sign that stands before the word.</summary>
    public static string Sign(Tone tone) =>
        tone switch
        {
            Tone.Good => "✓",
            Tone.Bad => "✗",
            Tone.Open => "?",
            Tone.Authority => "◆",
            _ => "",
        };

    /// <summary>The class of the tone in the style of a page.</summary>
    internal static string Class(Tone tone) =>
        tone switch
        {
            Tone.Good => "good",
            Tone.Bad => "bad",
            Tone.Open => "open",
            Tone.Authority => "who",
            _ => "",
        };
}
