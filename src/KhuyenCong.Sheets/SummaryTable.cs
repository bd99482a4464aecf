using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>A table of sums below a list, such as "Nguồn | Số đề án | KP hỗ trợ": its rows are no projects.</summary>
/// <param name="heading">The row of its heading.</param>
internal sealed partial class SummaryTable(SheetRow heading)
{
    private const int MostColumns = 8;
    private const int FurtherColumns = 2;
    private const int LongestHeading = 60;

    private readonly HashSet<int> _columns = [.. Filled(heading)];
    private bool _hasRows;

    /// <summary>What is said of its rows.</summary>
    internal LocalizedText Reason { get; } =
        new(
            $"bảng tổng hợp bên dưới danh mục (tiêu đề ở dòng {heading.Number}), không phải đề án nên không đọc",
            $"a table of sums below the list (heading in row {heading.Number}): no projects, and not read"
        );

    /// <summary>What is said of a sheet of sums beside one with a list.</summary>
    internal static readonly LocalizedText OfSheet = new(
        "trang tính là bảng tổng hợp, không phải danh mục đề án nên không đọc",
        "the sheet is a table of sums and no list of projects, and not read"
    );

    /// <summary>Whether a row below a list is the heading of such a table.</summary>
    /// <param name="schema">The table that the list is.</param>
    /// <param name="row">The row.</param>
    /// <param name="isCounted">Whether only one with a number of projects or things is, whose heading might be one of a further list.</param>
    internal static bool IsHeading(TableSchema schema, SheetRow row, bool isCounted)
    {
        var cells = Filled(row).Select(at => row[at]).ToList();
        if (cells.Count is < 2 or > MostColumns || cells.Exists(c => c.Length > LongestHeading || char.IsAsciiDigit(c[0])))
            return false;
        var keys = cells.ConvertAll(c => VietnameseText.Key(c.Split('(')[0]));
        var roles = keys.ConvertAll(k => schema.Headings.Whole.TryGetValue(k, out var i) ? schema.Columns[i].Role : ColumnRole.None);
        if (roles.Contains(ColumnRole.Title) || keys.TrueForAll(k => k.Length == 0))
            return false;
        var groups = keys.Count(IsGroup);
        if (keys.Exists(NumberOfProjects().IsMatch))
            return groups is 1 or 2;
        // Who has a row of its own may have one for each project.
        if (groups != 1 || roles.Contains(ColumnRole.Beneficiary) || !keys.Exists(Amount().IsMatch))
            return false;
        return keys.Exists(Number().IsMatch) || (!isCounted && cells.Count <= 3 && keys.Exists(Group().IsMatch));
    }

    /// <summary>Whether a row is the heading of such a table with a number of projects.</summary>
    internal static bool IsOfProjects(TableSchema schema, SheetRow row) =>
        IsHeading(schema, row, isCounted: true) && Filled(row).Exists(at => NumberOfProjects().IsMatch(VietnameseText.Key(row[at])));

    /// <summary>Whether a row belongs to the table; one of another form ends it.</summary>
    internal bool Has(SheetRow row)
    {
        var filled = Filled(row);
        var hasNumbers = filled.Exists(at => row[at].Any(char.IsAsciiDigit));
        // A second line of the heading names the amounts.
        if (!_hasRows && !hasNumbers && filled.TrueForAll(at => at <= _columns.Max() + FurtherColumns))
        {
            _columns.UnionWith(filled);
            return true;
        }

        if (!hasNumbers || !filled.TrueForAll(_columns.Contains))
            return false;
        _hasRows = true;
        return true;
    }

    /// <summary>Whether a blank row ends it.</summary>
    internal bool EndsAtBlank => _hasRows;

    private static List<int> Filled(SheetRow row) =>
        [.. Enumerable.Range(0, row.Count).Where(at => row[at].Length > 0 && (row.Origin(at) & (CellOrigin.FromLeft | CellOrigin.FromAbove)) == 0)];

    private static bool IsGroup(string key) => !NumberOfProjects().IsMatch(key) && !Number().IsMatch(key) && !Amount().IsMatch(key) && !Beside().IsMatch(key);

    [GeneratedRegex("^(tong )?(so|so luong|sl|tong so) (luong )?(de an|da|du an|nhiem vu)$")]
    private static partial Regex NumberOfProjects();

    [GeneratedRegex("^(tong )?(so luong|sl|so (co so|don vi|doanh nghiep|dn|mo hinh|may|lop|hop dong|san pham))$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(tong |muc |so )?(kinh phi|kp|kpkc|tien|thanh tien|gia tri|von|ho tro|cong|du toan|kcqg|kcdp|nstw|nsdp)\b|^tong( so)?$|^doi ung$")]
    private static partial Regex Amount();

    [GeneratedRegex("^(|stt|tt|so tt|ghi chu|(ty|ti) (le|trong)( .*)?)$")]
    private static partial Regex Beside();

    [GeneratedRegex(
        "^(nguon( von| kinh phi| kp)?|noi dung( ho tro| hoat dong| khuyen cong)?|hang muc|loai( hinh)?|dia ban|dia phuong|huyen|chi tieu|linh vuc|nganh( nghe)?)$"
    )]
    private static partial Regex Group();
}
