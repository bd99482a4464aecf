using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Đọc ngày: dates as Vietnamese papers and files write them.</summary>
public static class DateText
{
    private const int LongestText = 60;

    /// <summary>Đọc ngày: reads "30/06/2022", "1/3/2022", "30-06-2022", "30.06.2022", "2022-06-30", "2022/06/30" or "ngày 30 tháng 6 năm 2022"; a time of day behind it is passed over.</summary>
    /// <remarks>The day comes before the month unless the year comes first. The year has four digits. Years from 1902 to 9997 are read.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="date">The date when the text is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out LocalDate date)
    {
        date = default;
        if (text is null || text.Length > LongestText)
            return false;
        var numbers = Numbers(text.Trim(), out var form);
        return form switch
        {
            Form.DayFirst => TryMake(numbers[2], numbers[1], numbers[0], out date),
            Form.YearFirst => TryMake(numbers[0], numbers[1], numbers[2], out date),
            _ => false,
        };
    }

    private enum Form
    {
        None = 0,
        DayFirst = 1,
        YearFirst = 2,
    }

    // The three numbers of a date, and which of them is the year by its four digits.
    private static int[] Numbers(string text, out Form form)
    {
        form = Form.None;
        var numbers = new int[3];
        var lengths = new int[3];
        var marks = "";
        var at = 0;
        var rest = InWords(text);
        for (var i = 0; i < 3; i++)
        {
            while (at < rest.Length && rest[at] is >= '0' and <= '9' && lengths[i] < 5)
            {
                numbers[i] = (numbers[i] * 10) + (rest[at++] - '0');
                lengths[i]++;
            }

            if (i == 2)
                break;
            while (at < rest.Length && rest[at] == ' ')
                at++;
            if (at < rest.Length)
                marks += rest[at++];
            while (at < rest.Length && rest[at] == ' ')
                at++;
        }

        var isMarked = marks.Length == 2 && marks[0] == marks[1] && marks[0] is '/' or '-' or '.';
        if (!isMarked || !IsTime(rest.Substring(at)) || lengths[1] is not (1 or 2))
            return numbers;
        form =
            lengths[0] is 1 or 2 && lengths[2] == 4 ? Form.DayFirst
            : lengths[0] == 4 && lengths[2] is 1 or 2 ? Form.YearFirst
            : Form.None;
        return numbers;
    }

    // "ngày 30 tháng 6 năm 2022" as "30/6/2022".
    private static string InWords(string text)
    {
        var words = VietnameseText.Key(text).Split(' ');
        var start = words.Length == 6 && words[0] == "ngay" ? 1 : 0;
        return words.Length - start == 5 && words[start + 1] == "thang" && words[start + 3] == "nam"
            ? $"{words[start]}/{words[start + 2]}/{words[start + 4]}"
            : text;
    }

    // Nothing, or hours and minutes behind a space or a T.
    private static bool IsTime(string text)
    {
        if (text.Length == 0)
            return true;
        if (text[0] is not (' ' or 'T') || text.IndexOf(':') < 2)
            return false;
        foreach (var c in text.Substring(1))
        {
            if (c is not ((>= '0' and <= '9') or ':' or '.' or 'Z'))
                return false;
        }

        return true;
    }

    private static bool TryMake(int year, int month, int day, out LocalDate date)
    {
        date = default;
        if (year is <= 1901 or >= 9998 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return false;
        date = new LocalDate(year, month, day);
        return true;
    }
}
