namespace KhuyenCong.Sheets;

/// <summary>Which character separates the fields of a text file.</summary>
internal static class Separators
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>
    /// What a first line "sep=;" says; else the character by which the lines best make a table that is looked for; else the one that divides the most
    /// lines into the same number of fields.
    /// </summary>
    /// <param name="lines">The first lines of the file.</param>
    /// <param name="score">How well lines make the table that is looked for, or null where any table will do.</param>
    internal static char Of(IReadOnlyList<string> lines, Func<IReadOnlyList<string[]>, int>? score)
    {
        if (lines.Count > 0 && Declared(lines[0]) is { } declared)
            return declared;
        var split = Candidates.Select(c => (Separator: c, Rows: Split(lines, c))).ToList();
        if (score is not null && split.Select(s => (s.Separator, Score: score(s.Rows))).MaxBy(s => s.Score) is { Score: > 0 } best)
            return best.Separator;
        return split.MaxBy(s => Evenness(s.Rows)).Separator;
    }

    /// <summary>The separator that a line "sep=;" declares, or null where the line is another.</summary>
    internal static char? Declared(string line)
    {
        var text = line.Trim(' ', '"');
        return text.Length == 5 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? text[4] : null;
    }

    private static List<string[]> Split(IReadOnlyList<string> lines, char separator)
    {
        var records = new CsvRecords("", separator, 0);
        return lines.Select(records.Split).ToList();
    }

    private static int Evenness(List<string[]> rows) =>
        rows.GroupBy(r => r.Length).Aggregate(0, (most, lines) => Math.Max(most, lines.Count() * (lines.Key - 1)));
}
