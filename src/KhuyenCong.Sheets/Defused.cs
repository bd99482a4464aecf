namespace KhuyenCong.Sheets;

/// <summary>Texts of a text file that a spreadsheet would run as a formula, with the apostrophe that keeps it from doing so.</summary>
internal static class Defused
{
    /// <summary>A text that begins like one with such an apostrophe gets one more, so that its own is not taken for it; the others the writer of text files marks.</summary>
    internal static string Written(string text) => text.TrimStart() is ['\'', ..] own && IsMarked(own) ? "'" + own : text;

    /// <summary>The text that was written.</summary>
    internal static string Read(string text) => text is ['\'', _, ..] && IsMarked(text) ? text[1..].Trim() : text;

    // Apostrophes, and behind them what begins a formula.
    private static bool IsMarked(string text)
    {
        var from = 1;
        while (from < text.Length && text[from] == '\'')
            from++;
        return from < text.Length && (text[from] is '=' or '+' or '-' or '@' || char.IsControl(text[from]));
    }
}
