using System.Text;

namespace KhuyenCong.Sheets;

/// <summary>Which formats of numbers show a day, and how they show numbers.</summary>
internal static class XlsFormats
{
    /// <summary>Whether a format that every workbook has shows a day.</summary>
    internal static bool IsDay(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    /// <summary>Whether a format in signs, such as "dd/mm/yyyy;@", shows a day.</summary>
    internal static bool IsDay(string format) => Signs(format).Any(c => c is 'd' or 'y');

    // How much of a day a format shows, where it is not the whole: "mm/yyyy", "yyyy".
    private static int OfDay(string format)
    {
        var signs = Signs(format).ToList();
        return !signs.Contains('y') || signs.Contains('d') ? 0
            : signs.Contains('m') ? 7
            : 4;
    }

    // The signs of a format, without what it shows as it stands.
    private static IEnumerable<char> Signs(string format)
    {
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (format[i])
            {
                case '"':
                    i = End(format, i, '"');
                    break;
                case '[':
                    i = End(format, i, ']');
                    break;
                // A sign as it stands, a gap as wide as one, a sign that fills the cell.
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    yield return char.ToLowerInvariant(format[i]);
                    break;
            }
        }
    }

    /// <summary>How a format that every workbook has shows a number.</summary>
    internal static NumberLook LookOf(int format) =>
        format switch
        {
            9 or 10 => new(0, true, null),
            // "mmm-yy"
            17 => new(0, false, null, OfDay: 7),
            _ => default,
        };

    /// <summary>How a format in signs shows a number: "#,##0,," a million times smaller, "0%" as a share, "0" with "triệu" behind it.</summary>
    internal static NumberLook LookOf(string format)
    {
        if (OfDay(format) is > 0 and var ofDay)
            return new(0, false, null, ofDay);
        var (signs, words) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (format[i])
            {
                case '"':
                    var end = End(format, i, '"');
                    words.Append(format, i + 1, Math.Min(end, format.Length) - i - 1);
                    i = end;
                    break;
                case '[':
                    // "[$₫-42A]" shows the sign of a currency.
                    var close = End(format, i, ']');
                    if (i + 1 < format.Length && format[i + 1] == '$')
                        words.Append(format[(i + 2)..Math.Min(close, format.Length)].Split('-')[0]);
                    i = close;
                    break;
                case '\\' when i + 1 < format.Length:
                    words.Append(format[++i]);
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '0' or '#' or '?' or ',' or '.' or '%':
                    signs.Append(format[i]);
                    break;
                case '₫' or 'đ':
                    words.Append(format[i]);
                    break;
            }
        }

        var shown = signs.ToString();
        var last = shown.LastIndexOfAny(['0', '#', '?']);
        var point = shown.IndexOf('.');
        var thousands = Commas(shown, last + 1) + (point > 0 && point < last ? CommasBefore(shown, point) : 0);
        var unit = MoneyUnits.UnitAlone(words.Replace('₫', 'đ').ToString().Trim());
        return last < 0 || thousands > 3 ? default : new(thousands, shown.Contains('%'), unit);
    }

    private static int Commas(string signs, int from)
    {
        var at = from;
        while (at < signs.Length && signs[at] == ',')
            at++;
        return at - from;
    }

    private static int CommasBefore(string signs, int point)
    {
        var at = point;
        while (at > 0 && signs[at - 1] == ',')
            at--;
        return point - at;
    }

    private static int End(string format, int from, char end) => (format + end).IndexOf(end, from + 1);
}
