using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Sheets;

/// <summary>Bảng danh mục đề án: the columns of project records, with the headings under which departments keep them.</summary>
public static class ProjectTable
{
    private const string Ordinal = "ordinal";
    private const string Title = "title";
    private const string Year = "year";

    // Headings that mean a column, without diacritics too; those with "~" also inside a longer heading.
    // csharpier-ignore-start
    private static readonly Dictionary<string, (ColumnRole Role, string[] Headings)> Known = new(StringComparer.Ordinal)
    {
        ["case"] = (ColumnRole.Identity, ["mã đề án", "mã số đề án", "mã dự án", "mã ĐA", "mã hồ sơ", "mã"]),
        ["as_of"] = (ColumnRole.GoverningDate, ["ngày phê duyệt", "ngày PĐ", "ngày PD", "ngày quyết định", "ngày QĐ", "ngày ký quyết định", "ngày duyệt", "ngày ban hành", "~ngày phê duyệt", "~ngày quyết định", "~quyết định phê duyệt", "QĐ phê duyệt", "số quyết định", "số, ngày quyết định", "số, ngày QĐ", "số QĐ, ngày QĐ", "số, ngày, tháng quyết định", "ngày, tháng, năm phê duyệt", "ngày tháng phê duyệt", "thời điểm phê duyệt", "approval date", "date of approval"]),
        ["source"] = (ColumnRole.Source, ["nguồn", "nguồn vốn", "nguồn KP", "loại nguồn", "loại kinh phí", "nguồn kinh phí khuyến công", "~nguồn kinh phí", "~nguồn vốn", "nguồn hỗ trợ", "chương trình khuyến công", "source of funding", "funding source", "source"]),
        ["province"] = (ColumnRole.None, ["tỉnh", "tỉnh, thành phố", "tỉnh/thành phố", "tỉnh/TP", "tỉnh, TP", "địa phương"]),
        ["item"] = (ColumnRole.Item, ["hạng mục", "nội dung hỗ trợ", "nội dung", "nội dung hoạt động", "loại hình hỗ trợ", "loại đề án", "nội dung đề án", "nội dung thực hiện", "lĩnh vực hỗ trợ", "~nội dung hỗ trợ", "~hạng mục hỗ trợ"]),
        ["beneficiary"] = (ColumnRole.Beneficiary, ["đơn vị thụ hưởng", "đối tượng thụ hưởng", "đơn vị hưởng thụ", "tên đơn vị thụ hưởng", "tên cơ sở", "cơ sở thụ hưởng", "cơ sở CNNT", "tên cơ sở CNNT", "cơ sở công nghiệp nông thôn", "tên doanh nghiệp", "doanh nghiệp", "tên đơn vị", "đơn vị", "chủ đầu tư", "đơn vị được hỗ trợ", "đơn vị phối hợp", "ĐVTH", "~thụ hưởng", "~cơ sở công nghiệp nông thôn", "~cơ sở CNNT", "~đơn vị được hỗ trợ"]),
        ["total_cost_vnd"] = (ColumnRole.None, ["tổng kinh phí", "tổng KP", "TKP", "tổng chi phí", "tổng mức đầu tư", "TMĐT", "tổng mức ĐT", "tổng nguồn vốn", "tổng vốn", "tổng vốn đầu tư", "tổng mức kinh phí", "tổng cộng", "tổng số", "tổng", "tổng dự toán", "tổng kinh phí thực hiện", "kinh phí thực hiện", "kinh phí đầu tư", "vốn đầu tư", "chi phí", "kinh phí tổng số", "kinh phí tổng cộng", "~tổng kinh phí", "~tổng mức đầu tư", "~tổng vốn", "~tổng chi phí", "~tổng KP", "~tổng dự toán", "~total cost"]),
        ["support_vnd"] = (ColumnRole.Support, ["KP hỗ trợ", "KPHT", "KC hỗ trợ", "khuyến công", "từ nguồn khuyến công", "khuyến công hỗ trợ", "kinh phí hỗ trợ", "mức hỗ trợ", "số tiền hỗ trợ", "số tiền được hỗ trợ", "hỗ trợ", "kinh phí khuyến công", "KP khuyến công", "KPKC", "KP KC", "NSNN hỗ trợ", "NS hỗ trợ", "ngân sách hỗ trợ", "NSNN", "ngân sách nhà nước", "kinh phí NSNN", "vốn NSNN", "vốn khuyến công", "kinh phí KC", "vốn hỗ trợ", "đề nghị hỗ trợ", "kinh phí đề nghị hỗ trợ", "kinh phí đề nghị", "kinh phí được hỗ trợ", "~khuyến công hỗ trợ", "~kinh phí hỗ trợ", "~KP hỗ trợ", "~mức hỗ trợ", "~số tiền hỗ trợ", "~đề nghị hỗ trợ", "~kinh phí khuyến công", "~NSNN hỗ trợ", "~ngân sách nhà nước hỗ trợ", "support", "state support"]),
        ["establishments"] = (ColumnRole.None, ["số cơ sở", "số đơn vị", "số cơ sở thụ hưởng", "số đơn vị thụ hưởng", "số lượng cơ sở", "số doanh nghiệp", "số DN", "số cơ sở CNNT", "~số cơ sở", "~số đơn vị thụ hưởng"]),
        ["note"] = (ColumnRole.None, ["ghi chú", "chú thích", "ghi chú khác", "notes", "remarks"]),
        ["status"] = (ColumnRole.None, ["tình trạng", "trạng thái", "tiến độ", "tình hình thực hiện", "kết quả thực hiện", "~tình trạng"]),
        ["level"] = (ColumnRole.None, ["cấp quản lý", "cấp"]),
        ["district"] = (ColumnRole.None, ["địa điểm", "địa bàn", "địa điểm thực hiện", "nơi thực hiện", "huyện", "huyện, thị xã", "huyện/thị xã/thành phố", "huyện/TX/TP", "xã", "xã, phường", "địa chỉ", "~địa điểm", "~địa bàn", "~địa chỉ"]),
        ["content"] = (ColumnRole.Content, ["nội dung khuyến công", "nội dung hoạt động khuyến công", "chương trình"]),
        ["beneficiary_id"] = (ColumnRole.None, ["mã số thuế", "MST", "mã số doanh nghiệp", "MSDN", "mã số cơ sở", "số ĐKKD", "mã số ĐKKD", "giấy ĐKKD", "số đăng ký kinh doanh", "~mã số thuế", "~đăng ký kinh doanh"]),
        ["beneficiary_kind"] = (ColumnRole.None, ["loại hình", "loại hình doanh nghiệp", "loại hình cơ sở", "loại đối tượng", "loại hình đơn vị", "loại hình thụ hưởng"]),
        ["subject"] = (ColumnRole.None, ["nội dung chi", "máy móc thiết bị", "máy móc, thiết bị hỗ trợ", "thiết bị hỗ trợ", "tên máy móc thiết bị", "~máy móc thiết bị hỗ trợ"]),
        ["submitted_on"] = (ColumnRole.None, ["ngày đăng ký", "ngày nộp", "ngày đề nghị"]),
        ["contracted_on"] = (ColumnRole.None, ["ngày hợp đồng", "ngày ký hợp đồng", "ngày HĐ"]),
        ["accepted_on"] = (ColumnRole.None, ["ngày nghiệm thu", "ngày nghiệm thu cơ sở", "ngày NT"]),
        ["settled_on"] = (ColumnRole.None, ["ngày quyết toán", "ngày QT", "ngày thanh toán"]),
        ["central_vnd"] = (ColumnRole.NationalPart, ["KCQG", "khuyến công quốc gia", "NSTW", "ngân sách trung ương", "trung ương", "KP KCQG", "quốc gia", "TW", "NS TW", "vốn TW", "nguồn TW", "nguồn vốn TW", "KP TW", "vốn trung ương", "nguồn trung ương", "nguồn vốn trung ương", "KC quốc gia", "KC QG", "~khuyến công quốc gia", "~KCQG", "~KC quốc gia", "~ngân sách trung ương", "~NSTW"]),
        ["from_province_vnd"] = (ColumnRole.LocalPart, ["KCĐP", "khuyến công địa phương", "ngân sách tỉnh", "NS tỉnh", "NSĐP", "ngân sách địa phương", "KP KCĐP", "khuyến công tỉnh", "NS ĐP", "ĐP", "vốn ĐP", "nguồn ĐP", "nguồn vốn ĐP", "KP ĐP", "vốn địa phương", "nguồn địa phương", "nguồn vốn địa phương", "KC tỉnh", "KC địa phương", "KC ĐP", "~khuyến công địa phương", "~KCĐP", "~KC tỉnh", "~KC địa phương", "~ngân sách tỉnh", "~ngân sách địa phương", "~NSĐP"]),
        ["from_district_vnd"] = (ColumnRole.None, ["ngân sách huyện", "NS huyện", "~ngân sách huyện"]),
        ["from_commune_vnd"] = (ColumnRole.None, ["ngân sách xã", "NS xã", "~ngân sách xã"]),
        ["other_state_vnd"] = (ColumnRole.None, ["nguồn khác", "ngân sách khác", "nguồn nhà nước khác", "lồng ghép", "~nguồn nhà nước khác"]),
        ["counterpart_vnd"] = (ColumnRole.None, ["đối ứng", "vốn đối ứng", "kinh phí đối ứng", "KP đối ứng", "DN đối ứng", "nguồn đối ứng", "vốn tự có", "đơn vị thụ hưởng đóng góp", "vốn doanh nghiệp", "vốn DN", "vốn của doanh nghiệp", "vốn của cơ sở", "DN đóng góp", "doanh nghiệp đóng góp", "cơ sở đóng góp", "~đối ứng", "~vốn tự có", "~thụ hưởng đóng góp", "~cơ sở đóng góp", "~CNNT đóng góp", "~doanh nghiệp đóng góp", "~đơn vị đóng góp"]),
        ["planned_vnd"] = (ColumnRole.None, ["kế hoạch", "KP kế hoạch", "kinh phí kế hoạch", "kế hoạch vốn", "~kinh phí kế hoạch"]),
        ["approved_vnd"] = (ColumnRole.None, ["kinh phí phê duyệt", "KP phê duyệt", "kinh phí được duyệt", "~kinh phí phê duyệt", "~KP phê duyệt", "~kinh phí được duyệt", "~KP được duyệt"]),
        ["contracted_vnd"] = (ColumnRole.None, ["giá trị hợp đồng", "kinh phí hợp đồng", "~giá trị hợp đồng"]),
        ["advanced_vnd"] = (ColumnRole.None, ["tạm ứng", "đã tạm ứng", "KP tạm ứng", "kinh phí tạm ứng", "~tạm ứng"]),
        ["accepted_vnd"] = (ColumnRole.None, ["kinh phí nghiệm thu", "giá trị nghiệm thu", "KP nghiệm thu", "~giá trị nghiệm thu", "~kinh phí nghiệm thu"]),
        ["settled_vnd"] = (ColumnRole.None, ["kinh phí quyết toán", "KP quyết toán", "giá trị quyết toán", "đã quyết toán", "quyết toán", "~kinh phí quyết toán", "~giá trị quyết toán"]),
        ["returned_vnd"] = (ColumnRole.None, ["hoàn trả", "nộp trả", "kinh phí hoàn trả", "hủy dự toán"]),
        ["carried_over_vnd"] = (ColumnRole.None, ["chuyển nguồn", "kinh phí chuyển nguồn"]),
        ["management_vnd"] = (ColumnRole.None, ["chi phí quản lý", "quản lý đề án", "KP quản lý", "chi quản lý", "~chi phí quản lý", "~chi quản lý"]),
        ["workers"] = (ColumnRole.None, ["số lao động", "lao động được đào tạo", "số lao động đào tạo", "số học viên", "~số học viên"]),
        ["classes"] = (ColumnRole.None, ["số lớp", "lớp"]),
        ["models"] = (ColumnRole.None, ["số mô hình"]),
        ["machines"] = (ColumnRole.None, ["số máy", "số máy móc thiết bị", "số lượng máy"]),
        ["products"] = (ColumnRole.None, ["số sản phẩm"]),
        ["product_level"] = (ColumnRole.None, ["cấp chứng nhận", "cấp công nhận sản phẩm"]),
        ["certificate_issued"] = (ColumnRole.None, ["ngày cấp giấy chứng nhận", "ngày cấp GCN"]),
        ["factor"] = (ColumnRole.None, ["hệ số ưu tiên", "hệ số"]),
        ["ground"] = (ColumnRole.None, ["căn cứ ưu tiên"]),
    };

    // Names of the same columns in the files of other samples.
    private static readonly Dictionary<string, string[]> OtherCodes = new(StringComparer.Ordinal)
    {
        ["case"] = ["project"],
        ["total_cost_vnd"] = ["cost"],
        ["support_vnd"] = ["requested"],
        ["establishments"] = ["units"],
        ["factor"] = ["priority"],
    };

    private static readonly SheetColumn[] BesideColumns =
    [
        new(Ordinal, new("số thứ tự", "number in the list"), FieldKind.Text) { Role = ColumnRole.Ordinal, Headings = ["STT", "TT", "S.T.T", "số TT", "thứ tự", "No.", "STT No.", "TT No."] },
        new(Title, new("tên đề án", "title of the project"), FieldKind.Text)
        {
            Role = ColumnRole.Title,
            Headings = ["đề án", "tên ĐA", "tên dự án", "danh mục ĐA", "danh mục đề án", "tên đề án, nhiệm vụ", "tên nhiệm vụ", "tên chương trình, đề án", "tên đề án/nội dung", "project title", "project name", "~tên đề án", "~danh mục đề án", "~tên nhiệm vụ", "~tên chương trình"],
        },
        new(Year, new("năm", "year"), FieldKind.DateOrYear)
        {
            Role = ColumnRole.Year,
            Headings = ["năm thực hiện", "năm kế hoạch", "năm hỗ trợ", "năm phê duyệt", "năm KH", "thời gian thực hiện", "thời gian", "thời gian TH", "thời gian triển khai", "~năm thực hiện", "~năm kế hoạch"],
        },
    ];
    // csharpier-ignore-end

    private static readonly ValueList<SheetColumn> AllColumns = ProjectColumn.All.Select(Column).Concat(BesideColumns).ToValueList();

    /// <summary>Bảng đề án: all columns of project records, in their order, and behind them the number, the title and the year that stand in for them.</summary>
    public static TableSchema Schema { get; } = new(AllColumns);

    /// <summary>Cột bên cạnh: the columns that stand in for others: the number in the list, the title, the year.</summary>
    public static ValueList<SheetColumn> Beside { get; } = BesideColumns.ToValueList();

    /// <summary>Cột: one column of project records, or of those beside them ("ordinal", "title", "year"), to be used in another table.</summary>
    /// <param name="code">The code of the column.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static SheetColumn Find(string code) =>
        AllColumns.FirstOrDefault(c => c.Code == code) ?? throw new ArgumentException($"There is no column '{code}'.", nameof(code));

    /// <summary>Cột theo tên khác: a column of project records under another code; its own code is accepted too.</summary>
    /// <param name="code">The code of the column among project records.</param>
    /// <param name="other">The code in the other table.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static SheetColumn FindAs(string code, string other) =>
        Find(code) with
        {
            Code = other,
            OtherCodes = [code, .. Find(code).OtherCodes.Where(c => c != other)],
        };

    /// <summary>Hồ sơ đề án: the record of a row that was read, or null, with the row then refused, where its fields make none.</summary>
    /// <param name="row">A row of <see cref="Schema"/>.</param>
    /// <param name="judged">The row as it counts.</param>
    /// <returns>The record; of a date of which only the year or month is known the first day stands in, which the row notes; a row without an id of its own has its place, such as "KH 2022!7".</returns>
    public static ProjectRecord? Record(SheetEntry row, out SheetEntry judged)
    {
        ArgumentNullException.ThrowIfNull(row);
        judged = row;
        if (row.Status != RowStatus.Read)
            return null;
        var fields = row.Fields.Take(ProjectColumn.All.Count).ToArray();
        var date = ProjectColumn.IndexOf("as_of");
        if (fields[date].Length is 4 or 7)
            fields[date] += fields[date].Length == 4 ? "-01-01" : "-01";
        // A number in a list is no id: it begins again in each section and sheet.
        if (!row.HasOwnId)
            fields[0] = $"{row.Sheet}!{row.Number}";
        var record = ProjectColumn.Read(fields, out var bad);
        if (record is null)
            judged = row.Refuse(OutOfBounds(row, bad));
        return record;
    }

    private static SheetColumn Column(ProjectColumn column)
    {
        var (role, headings) = Known[column.Code];
        return new(column.Code, column.Name, KindOf(column))
        {
            Role = role,
            Headings = headings.ToValueList(),
            OtherCodes = OtherCodes.TryGetValue(column.Code, out var others) ? others.ToValueList() : [],
            Codes = column.Kind == ColumnKind.Code ? column.TryReadCode : null,
            IsRequired = column.Code is "case" or "as_of",
            MustBeThere = column.Code is "case" or "as_of",
        };
    }

    private static FieldKind KindOf(ProjectColumn column) =>
        column.Kind switch
        {
            ColumnKind.Code => FieldKind.Code,
            ColumnKind.Date => column.Code == "as_of" ? FieldKind.DateOrYear : FieldKind.Date,
            ColumnKind.Money => FieldKind.Money,
            ColumnKind.Count => FieldKind.Count,
            ColumnKind.Factor => FieldKind.Number,
            _ => FieldKind.Text,
        };

    private static LocalizedText OutOfBounds(SheetEntry row, ValueList<string> bad) =>
        new(
            $"giá trị ngoài giới hạn: {string.Join("; ", bad.Select(b => $"{Find(b).Name.Vietnamese} ({b}) '{Printable.Short(row[b])}'"))}",
            $"values out of bounds: {string.Join("; ", bad.Select(b => $"{Find(b).Name.English} ({b}) '{Printable.Short(row[b])}'"))}"
        );
}
