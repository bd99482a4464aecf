namespace KhuyenCong.Sheets;

/// <summary>Which formats of numbers show a day.</summary>
internal static class XlsFormats
{
    /// <summary>Whether a format that every workbook has shows a day.</summary>
    internal static bool IsDay(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    /// <summary>Whether a format in signs, such as "dd/mm/yyyy;@", shows a day.</summary>
    internal static bool IsDay(string format)
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
                case 'd' or 'D' or 'y' or 'Y':
                    return true;
            }
        }

        return false;
    }

    private static int End(string format, int from, char end) => (format + end).IndexOf(end, from + 1);
}
