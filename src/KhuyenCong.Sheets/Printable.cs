using System.Globalization;
using System.Text;

namespace KhuyenCong.Sheets;

/// <summary>Texts from elsewhere, safe to show.</summary>
public static class Printable
{
    private const int Longest = 60;

    /// <summary>Chữ in được: the text without anything that moves the cursor, hides or turns text: such characters are written out as \u001B.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text to show.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(IsHidden))
            return text;
        var printable = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsHidden(c))
                printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                printable.Append(c);
        }

        return printable.ToString();
    }

    /// <summary>Chữ rút ngắn: the text to show, cut to sixty characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The short text.</returns>
    public static string Short(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…");
    }

    /// <summary>Whether a text holds characters that are no text: controls other than line breaks and tabs, marks that turn the direction, letters that were lost.</summary>
    internal static bool HasNoText(string text)
    {
        foreach (var c in text)
        {
            if (
                (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
                || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFD' or '\uFFFE' or '\uFFFF'
            )
                return true;
        }

        return false;
    }

    private static bool IsHidden(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || c is '\uFFFD';
}
