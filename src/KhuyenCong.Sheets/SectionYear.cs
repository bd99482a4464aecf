using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>What the title of a section says of the year of the projects below it: "Năm 2015", "Đề án chuyển tiếp năm 2015".</summary>
/// <param name="Title">The title.</param>
/// <param name="Year">The year of the projects; null where the title names others only.</param>
/// <param name="IsBeside">Whether the year of the sheet counts before that of the title: of projects that were carried over, or of other words.</param>
/// <param name="IsWhole">Whether the title says nothing else than a year, a source, and that these are projects.</param>
internal sealed partial record SectionYear(string Title, string? Year, bool IsBeside, bool IsWhole)
{
    /// <summary>What a title says of the year; null where it names none.</summary>
    /// <param name="title">The title without its mark.</param>
    /// <param name="isMarked">Whether it has a mark; without one a title of other words is a remark.</param>
    internal static SectionYear? In(string title, bool isMarked)
    {
        if (title.Length > 200)
            return null;
        if (!title.Any(char.IsAsciiDigit))
            return isMarked && WithoutYear().IsMatch(VietnameseText.Key(title)) ? new(title, null, IsBeside: true, IsWhole: false) : null;
        var key = VietnameseText.Key(title);
        var years = DateCells.YearNumber().Matches(key).Select(m => m.Value).Distinct().ToList();
        var isWhole = years.Count > 0 && OnlyYear().IsMatch(key);
        if (isWhole && IsCarriedOver(title))
            return new(title, CarriedInto().Match(key) is { Success: true } into ? into.Groups["year"].Value : null, IsBeside: true, IsWhole: true);
        if (isWhole && years.Count == 1)
            return new(title, years[0], IsBeside: false, IsWhole: true);
        return isWhole || (isMarked && YearInWords().IsMatch(key)) ? new(title, null, IsBeside: true, isWhole) : null;
    }

    /// <summary>Whether a title is that of projects of an earlier year, which are carried out in the year of the plan.</summary>
    internal static bool IsCarriedOver(string title) => Carried().IsMatch(VietnameseText.Key(title));

    /// <summary>The date of a row below the section; "" where neither says one.</summary>
    /// <param name="ofSheet">The date of the sheet, or null.</param>
    /// <param name="isGiven">Whether it was given beside the sheet.</param>
    /// <param name="note">What is to be said of it; where there is no date, why.</param>
    internal string Date(string? ofSheet, bool isGiven, out LocalizedText? note)
    {
        var isOfSheet = ofSheet is not null && (IsBeside || isGiven || ofSheet.StartsWith(Year!, StringComparison.Ordinal));
        var date = isOfSheet ? ofSheet! : Year ?? "";
        var title = Printable.Short(Title);
        note =
            date.Length == 0
                ? new($"dòng mục '{title}' không cho biết năm thực hiện", $"the section '{title}' does not say the year in which it is carried out")
            : !isOfSheet ? new($"năm {date} lấy theo dòng mục '{title}'", $"the year {date} is that of the section '{title}'")
            : Year is not null && date.StartsWith(Year, StringComparison.Ordinal) ? null
            : IsCarriedOver(Title)
                ? new(
                    $"dòng mục '{title}' là đề án chuyển tiếp: lấy năm thực hiện {date[..4]} của trang tính hoặc do người dùng chọn, năm phê duyệt có thể khác",
                    $"the section '{title}' is of projects carried over: taken is the year {date[..4]} of the sheet or the one given, approved may be an earlier one"
                )
            : new(
                $"dòng mục '{title}' nêu năm khác; lấy năm {date[..4]} của trang tính hoặc do người dùng chọn",
                $"the section '{title}' names another year; taken is {date[..4]}, that of the sheet or the one given"
            );
        return date;
    }

    /// <summary>What is said of the row of the section itself.</summary>
    internal static LocalizedText Told(string? source, SectionYear? year)
    {
        var said = TableTexts.Section(source);
        if (year is not { IsBeside: false })
            return said;
        return source is null
            ? new($"dòng mục: các dòng dưới thuộc năm {year.Year}", $"a section: the rows below are of {year.Year}")
            : new($"{said.Vietnamese}, năm {year.Year}", $"{said.English}, of {year.Year}");
    }

    [GeneratedRegex(@"\bnam (199|20[0-9])[0-9]\b")]
    private static partial Regex YearInWords();

    [GeneratedRegex(@"\bchuyen (tiep|sang|qua|nguon)\b|\bkeo dai\b")]
    private static partial Regex Carried();

    [GeneratedRegex(@"\bchuyen (tiep|nguon)\b")]
    private static partial Regex WithoutYear();

    [GeneratedRegex(@"\b(sang|qua|den)( (thuc hien|trien khai))?( trong)?( nam)? (?<year>(199|20[0-9])[0-9])$")]
    private static partial Regex CarriedInto();

    // Words that say of a list of projects nothing but its year, its source and its state.
    [GeneratedRegex(
        @"^((cac|danh muc|tong hop|bieu|de an|da|du an|nhiem vu|ke hoach|kh|chuong trinh|kinh phi|kp|von|nguon|khuyen cong|kc|kcqg|kcdp|quoc gia|dia phuong|tinh|ngan sach|trung uong|nstw|nsdp|ns|tw|thuc hien|th|trien khai|phe duyet|duoc duyet|duoc phe duyet|giao|moi|ho tro|bo sung|dot [0-9i]{1,3}|giai doan|nam|trong|cua|thuoc|tu|va|den|chuyen|tiep|sang|qua|keo dai|(199|20[0-9])[0-9])( |$))+$"
    )]
    private static partial Regex OnlyYear();
}
