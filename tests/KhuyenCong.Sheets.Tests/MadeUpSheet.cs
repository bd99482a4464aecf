using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace KhuyenCong.Sheets.Tests;

/// <summary>docs/samples/data/danh-muc-2022.xlsx: the list of a made-up department, with everything that real ones have.</summary>
/// <remarks>A cell is a text, a number behind "=", a date behind "@", a formula with its value behind "~" and without one behind "~~", an error behind "#".</remarks>
internal static class MadeUpSheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Machines = "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến";

    internal static readonly string[][] List =
    [
        ["UBND TỈNH MẪU", "", "", "", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["SỞ CÔNG THƯƠNG", "", "", "", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2022 (số liệu giả định)"],
        ["(Kèm theo Quyết định số 123/QĐ-SCT ngày 15/02/2022 của Giám đốc Sở Công Thương)"],
        ["", "", "", "", "", "", "", "", "", "", "", "ĐVT: triệu đồng"],

        // csharpier-ignore-start
        ["STT", "Mã đề án", "Tên đề án", "Đơn vị thụ hưởng", "MST", "Địa điểm", "Máy móc thiết bị hỗ trợ", "Kinh phí", "", "", "Ngày phê duyệt", "Tình trạng", "Ghi chú"],
        ["", "", "", "", "", "", "", "Tổng số", "KP hỗ trợ", "Đối ứng"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)=(9)+(10)", "(9)", "(10)", "(11)", "(12)", "(13)"],
        ["", "", "TỔNG CỘNG (A+B)", "", "", "", "", "~12000", "~4000"],
        ["A", "", "KHUYẾN CÔNG QUỐC GIA", "", "", "", "", "~8000", "~2700"],
        ["I", "", "Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến"],
        ["=1", "KC22-01", Machines + " trong sản xuất gạch không nung", "Công ty TNHH Gạch Mẫu Sơn", "0199000001", "Xã Tân Lập, huyện Mẫu Đông", "máy ép gạch", "=700", "=300", "=400", "@44607", "Đã nghiệm thu"],
        ["=2", "KC22-02", "Hỗ trợ ƯD MMTB SX bún khô", "HTX Bún Mẫu Hoà", "", "H. Mẫu Tây", "máy đùn bún", "1,25 tỷ", "300.000.000 đ", "950 tr", "15/02/2022", "Đang thực hiện"],
        ["=3", "KC22-03", "Hỗ trợ ứng dụng máy móc trong chế biến gỗ", "DNTN Gỗ Mẫu", "=199000002", "TT. Mẫu Trung", "máy bào bốn mặt", "=500", "=300", "=200", "ngày 15 tháng 3 năm 2022", "Đang thực hiện"],
        ["=4", "KC22-03", "Hỗ trợ ứng dụng máy móc trong chế biến gỗ", "DNTN Gỗ Mẫu", "=199000002", "TT. Mẫu Trung", "máy bào bốn mặt", "=500", "=300", "=200", "ngày 15 tháng 3 năm 2022", "Đang thực hiện", "ghi lại"],
        ["II", "", "Xây dựng mô hình trình diễn kỹ thuật"],
        ["=1", "KC22-04", "Xây dựng MHTD kỹ thuật sản xuất nước mắm", "Cơ sở nước mắm Mẫu Hải", "", "P. Mẫu Hải,\nTP. Mẫu", "", "2.500", "=750", "=1750", "15.4.2022", "Đã phê duyệt"],
        ["=2", "KC22-05", "Xây dựng mô hình trình diễn kỹ thuật chế biến chè", "CTCP Chè Mẫu", "", "H. Mẫu Bắc", "", "1.200", "127,685", "", "@44607", "Đã phê duyệt"],
        ["III", "", "Nội dung khác"],
        ["=1", "KC22-06", "Hỗ trợ thành lập doanh nghiệp", "Công ty TNHH Mẫu Phát", "0199000003", "H. Mẫu Nam", "", "=30", "=10,5", "", "=44652", "Đã phê duyệt"],
        ["=2", "KC22-07", "Đào tạo nghề may công nghiệp cho 50 lao động", "Trung tâm Khuyến công", "", "Toàn tỉnh", "", "=150", "=150", "", "@44650", "Đã quyết toán"],
        ["=3", "KC22-08", "Mua ô tô", "Trung tâm Khuyến công", "", "", "", "=900", "=900", "", "@44650", "Dự thảo"],
        ["", "", "Cộng A", "", "", "", "", "~8000", "~2700"],
        ["B", "", "KHUYẾN CÔNG ĐỊA PHƯƠNG", "", "", "", "", "~4000", "~1300"],
        ["=1", "KC22-09", Machines + " trong sấy nông sản", "Cơ sở Thuỷ Mẫu", "", "H. Mẫu Đông", "máy sấy", "=200", "=100", "=100", "Tháng 3/2022", "Đã quyết toán"],
        ["=2", "KC22-10", Machines + " trong sấy nông sản", "Cơ sở Thủy Mẫu", "", "H. Mẫu Đông", "Máy sấy", "=300", "=100", "=200", "20/6/2022", "Đã quyết toán"],
        ["=3", "KC22-11", Machines + " trong may mặc", "Cty TNHH May Mẫu", "", "TP. Mẫu", "máy may", "=400", "=150", "=250", "@44691", "Đang thực hiện"],
        ["=3", "KC22-11", Machines + " trong may mặc", "Cty TNHH May Mẫu", "", "TP. Mẫu", "máy may", "=400", "=140", "=260", "@44691", "Đã quyết toán"],
        ["=4", "KC22-12", Machines + " trong cơ khí", "Cơ sở cơ khí Mẫu A", "", "H. Mẫu Nam", "máy tiện", "=200", "=150", "=50", "@44691", "Đã phê duyệt"],
        ["=5", "KC22-13", Machines + " trong cơ khí", "Cơ sở cơ khí Mẫu B", "", "H. Mẫu Nam", "máy phay", "=200", "", "=50", "@44691", "Đã phê duyệt"],
        ["=6", "KC22-14", "Thuê tư vấn", "Công ty TNHH Giấy Mẫu", "", "H. Mẫu Bắc", "", "=60", "=30", "=30", "31/02/2022", "Đã phê duyệt"],
        ["=7", "KC22-15", "Thuê tư vấn", "Công ty TNHH Mây Mẫu", "", "H. Mẫu Bắc", "", "=60", "khoảng 30", "=30", "@44691", "Đã phê duyệt"],
        ["=8", "KC22-16", "Đăng ký nhãn hiệu", "HTX Mẫu Hương", "", "H. Mẫu Tây", "", "=70", "##REF!", "", "@44691", "Đã phê duyệt"],
        ["=9", "KC22-17", "Đăng ký nhãn hiệu", "HTX Mẫu Lộc", "", "H. Mẫu Tây", "", "=70", "~~H35/2", "", "@44691", "Đã phê duyệt"],
        ["=10", "KC22-18", Machines + " trong xay xát", "Cơ sở Lúa Mẫu", "", "H. Mẫu Tây", "máy xay", "=500", "=100", "=300", "@44691", "Đã nghiệm thu"],
        ["=11", "KC22-19", "Tổ chức hội chợ triển lãm hàng công nghiệp nông thôn tiêu biểu", "Trung tâm Khuyến công", "", "TP. Mẫu", "", "=1200", "=600", "=600", "", "Đã phê duyệt"],
        [],
        ["", "", "Cộng B", "", "", "", "", "~4000", "~1300"],
        ["", "", "", "", "", "", "", "", "", "", "Mẫu, ngày 15 tháng 02 năm 2022"],
        ["", "", "NGƯỜI LẬP BIỂU", "", "", "", "", "", "", "", "GIÁM ĐỐC"],
        ["", "", "Nguyễn Văn Mẫu", "", "", "", "", "", "", "", "Trần Thị Mẫu"],
    ];

    internal static readonly string[][] Supplement =
    [
        ["Mã số đề án", "Nội dung hỗ trợ", "Cơ sở CNNT", "Nguồn", "Kinh phí hỗ trợ (đồng)", "Tổng mức đầu tư (đồng)", "Năm"],
        ["BS22-01", "Máy móc thiết bị", "Cty TNHH Gạch Mẫu Sơn", "KCQG", "=250000000", "=500000000", "=2022"],
        ["BS22-02", "Tư vấn", "HTX Mẫu Lộc", "KCĐP", "30.000.000", "60 triệu", "Quý IV/2022"],
        ["BS22-03", "Máy móc thiết bị", "HTX Mẫu Lộc", "KCQG + KCĐP", "=200000000", "=900000000", "=2022"],
        ["BS22-04", "Máy móc thiết bị", "Cơ sở Mẫu An", "nguồn khác", "300", "=900000000", "năm 2022"],
    ];
    // csharpier-ignore-end

    private static readonly string[][] Remarks =
    [
        ["Người tổng hợp: phòng Quản lý công nghiệp"],
        ["Các số liệu trong tệp này là giả định."],
    ];

    private static readonly string[] Merges =
    [
        "A1:D1",
        "H1:M1",
        "A2:D2",
        "H2:M2",
        "A4:M4",
        "A5:M5",
        "L6:M6",
        "A7:A8",
        "B7:B8",
        "C7:C8",
        "D7:D8",
        "E7:E8",
        "F7:F8",
        "G7:G8",
        "H7:J7",
        "K7:K8",
        "L7:L8",
        "M7:M8",
        "I30:I31",
    ];

    /// <summary>The parts of the workbook by their names.</summary>
    internal static IReadOnlyList<(string Name, string Xml)> Parts()
    {
        var texts = new List<string>();
        return Parts(
            [
                ("KH 2022", Sheet(List, texts, Merges), "visible"),
                ("Bổ sung", Sheet(Supplement, texts, []), "visible"),
                ("Ghi chú", Sheet(Remarks, texts, []), "visible"),
                ("Nháp", Sheet(Supplement[..2], texts, []), "hidden"),
            ],
            texts
        );
    }

    private static IReadOnlyList<(string Name, string Xml)> Parts((string Name, string Xml, string State)[] sheets, List<string> texts)
    {
        var parts = new List<(string, string)>
        {
            ("[Content_Types].xml", ContentTypes(sheets.Length)),
            (
                "_rels/.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            ),
            (
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>"""
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id="rId91" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="rId92" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""
            ),
            ("xl/styles.xml", Styles),
        };
        parts.AddRange(sheets.Select((s, i) => ($"xl/worksheets/sheet{i + 1}.xml", s.Xml)));
        parts.Add(
            (
                "xl/sharedStrings.xml",
                $"""<sst xmlns="{Main}" count="{texts.Count}" uniqueCount="{texts.Count}">{string.Concat(texts.Select(t => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(t)}</t></si>"))}</sst>"""
            )
        );
        return parts.ConvertAll(p => (p.Item1, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + p.Item2));
    }

    /// <summary>Writes the workbook.</summary>
    internal static void Write(string path)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Write(archive, Parts());
    }

    /// <summary>A workbook of other rows and merged cells.</summary>
    internal static byte[] WorkbookOf(string[][] rows, string[] merges)
    {
        var texts = new List<string>();
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            Write(archive, Parts([("KH", Sheet(rows, texts, merges), "visible")], texts));
        return bytes.ToArray();
    }

    private static void Write(ZipArchive archive, IReadOnlyList<(string Name, string Xml)> parts)
    {
        foreach (var (name, xml) in parts)
        {
            var entry = archive.CreateEntry(name);
            entry.LastWriteTime = new DateTimeOffset(2022, 2, 15, 0, 0, 0, TimeSpan.Zero);
            using var stream = entry.Open();
            stream.Write(Encoding.UTF8.GetBytes(xml));
        }
    }

    /// <summary>The parts of a workbook that was written.</summary>
    internal static IReadOnlyList<(string Name, string Xml)> Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries.Select(e => (e.FullName, new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd())).ToList();
    }

    // Blue headings, frames, and dates as such: what a sheet looks like is no part of what it says, but it should open as one does.
    private const string Styles =
        $"""<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs></styleSheet>""";

    private static string ContentTypes(int sheets) =>
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        + Override("workbook", "sheet.main")
        + Override("styles", "styles")
        + Override("sharedStrings", "sharedStrings")
        + string.Concat(Enumerable.Range(1, sheets).Select(i => Override($"worksheets/sheet{i}", "worksheet")))
        + "</Types>";

    private static string Override(string part, string kind) =>
        $"""<Override PartName="/xl/{part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>""";

    private static string Sheet(string[][] rows, List<string> texts, string[] merges)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var row = 0; row < rows.Length; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Length; column++)
                xml.Append(Cell($"{SheetRow.ColumnName(column)}{row + 1}", rows[row][column], texts));
            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merges.Length > 0)
            xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merges.Length}\">")
                .AppendJoin("", merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))
                .Append("</mergeCells>");
        return xml.Append("</worksheet>").ToString();
    }

    private static string Cell(string address, string cell, List<string> texts)
    {
        if (cell.Length == 0)
            return "";
        if (cell.StartsWith("~~", StringComparison.Ordinal))
            return $"<c r=\"{address}\" s=\"0\"><f>{cell[2..]}</f></c>";
        switch (cell[0])
        {
            case '=':
                return $"<c r=\"{address}\" s=\"0\"><v>{cell[1..].Replace(',', '.')}</v></c>";
            case '@':
                return $"<c r=\"{address}\" s=\"1\"><v>{cell[1..]}</v></c>";
            case '~':
                return $"<c r=\"{address}\" s=\"0\"><f>SUM(H1:H2)</f><v>{cell[1..]}</v></c>";
            case '#':
                return $"<c r=\"{address}\" s=\"0\" t=\"e\"><v>{cell[1..]}</v></c>";
            default:
                if (texts.IndexOf(cell) < 0)
                    texts.Add(cell);
                return $"<c r=\"{address}\" s=\"0\" t=\"s\"><v>{texts.IndexOf(cell)}</v></c>";
        }
    }
}
