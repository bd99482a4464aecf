using System.Globalization;
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Sheets.Tests;

/// <summary>
/// The list of the made-up department with slips of a fixed seed, as a text file, a page and a workbook: what is said of every row and cell, approved as counts and
/// sums. A change of the reader shows here in what it says of other rows.
/// </summary>
public class SheetsWithSlipsTests
{
    private static readonly string[] Values =
    [
        "",
        "0",
        "300",
        "1.250",
        "1.250,5",
        "127,685",
        "1,25 tỷ",
        "300 triệu",
        "300.000.000 đ",
        "-5",
        "(5)",
        "khoảng 30",
        "x",
        "#N/A",
        "15/02/2022",
        "31/02/2022",
        "2022-02-15",
        "tháng 3/2022",
        "Quý IV/2022",
        "2022",
        "44607",
        "ngày 15 tháng 3 năm 2022",
        "15-Feb-22",
        "KCQG",
        "KCĐP",
        "KCQG + KCĐP",
        "nguồn khác",
        "Thuê tư vấn",
        "T? v?n",
        "Đăng ký nhãn hiệu",
        "Mua ô tô",
        "Đã nghiệm thu",
        "Đang thực hiện",
        "=1+1",
        "A",
        "II",
        "Cộng",
        "Tổng cộng",
        "Lũy kế",
        "CTCP Mẫu",
        "0199000001",
        " có  dấu cách ",
        "Ký tên",
    ];

    private static readonly string[] Headings =
    [
        "STT",
        "Mã số",
        "Tên đề án",
        "Nội dung",
        "Đơn vị thực hiện",
        "Mã số thuế",
        "Địa điểm",
        "Nguồn",
        "Kinh phí (nghìn đồng)",
        "Kinh phí hỗ trợ (tr.đ)",
        "Tổng mức đầu tư",
        "Kinh phí quốc gia",
        "Kinh phí địa phương",
        "Năm",
        "Ngày ký",
        "Trạng thái",
        "Huyện",
        "Số lao động",
        "item",
        "cost",
        "requested",
        "as_of",
        "case",
    ];

    private static readonly string[][] Further =
    [
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        ["", "", "Cộng nhóm", "", "", "", "", "100"],
        ["C", "", "KHUYẾN CÔNG ĐỊA PHƯƠNG"],
        ["", "", "Nguồn quốc gia"],
        ["", "", "(triệu đồng)"],
        ["Ghi chú: số liệu tạm tính"],
        ["", "", "NGƯỜI LẬP", "", "", "", "", "", "", "", "GIÁM ĐỐC"],
        ["Đơn vị tính: nghìn đồng"],
        [],
        ["IV", "", "Thuê tư vấn"],
        ["", "", "Năm 2021"],
    ];

    public static TheoryData<int> Parts => new(Enumerable.Range(0, 24));

    [Theory]
    [MemberData(nameof(Parts))]
    public void What_is_said_of_every_row_is_as_approved(int part)
    {
        var tally = new Tally();
        var random = new Random(part);
        for (var i = 0; i < 10; i++)
        {
            var rows = Changed((part + i) % 4 == 0 ? MadeUpSheet.Supplement : MadeUpSheet.List, random);
            var (name, bytes) = (part % 4) switch
            {
                0 => ("list.csv", TextOf(rows, ';', withMark: true)),
                1 => ("list.txt", TextOf(rows, '\t', withMark: i % 2 == 0)),
                2 => ("list.xls", Page(rows)),
                _ => ("list.xlsx", MadeUpSheet.WorkbookOf(rows, i % 2 == 0 ? [] : ["A7:A8", "H7:J7", "C12:C13", "I14:I15"])),
            };
            Read(tally, name, bytes);
        }

        Approval.Verify($"tests/KhuyenCong.Sheets.Tests/Approved/slips-{part}.txt", tally.ToString());
    }

    private static void Read(Tally tally, string name, byte[] bytes)
    {
        foreach (var schema in new[] { ProjectTable.Schema, Given.Portfolio })
        {
            try
            {
                using var file = TableFile.Open(new MemoryStream(bytes), name, schema);
                tally.Add("form", new(file.Form, Said.By(file.Tables.Select(t => t.Sheet))));
                var repeated = RepeatedCases.Find(file);
                foreach (var row in file.Rows().Select(repeated.Judge))
                    tally.Add(
                        $"{row.Status} {row.Problems.Count}",
                        new(
                            $"{row.Number} {string.Join('|', row.Fields)} {row.HasOwnId} {row.Explain(Language.Vietnamese)} {string.Join('|', row.Notes.Select(n => n.Vietnamese))}",
                            $"{row.Explain(Language.English)} {string.Join('|', row.Notes.Select(n => n.English))} {string.Join('|', row.Problems.Select(p => $"{p.Column} {p.Address} {p.Value}"))}"
                        )
                    );
                if (schema == ProjectTable.Schema)
                    tally.Add("records", new(string.Join('\n', file.Projects().Select(p => Said.By(p.Record))), ""));
            }
            catch (SheetException refused)
            {
                tally.Add("refused", refused.Problem);
            }
        }
    }

    private static string[][] Changed(string[][] table, Random random)
    {
        var rows = table.Select(r => r.ToArray()).ToList();
        for (var changes = random.Next(0, 9); changes > 0; changes--)
        {
            var at = random.Next(rows.Count);
            switch (random.Next(9))
            {
                case 0:
                    rows.RemoveAt(at);
                    break;
                case 1:
                    rows.Insert(at, rows[at].ToArray());
                    break;
                case 2:
                    rows.Insert(at, Further[random.Next(Further.Length)]);
                    break;
                case 3:
                    Swap(rows, random.Next(12), random.Next(12));
                    break;
                case 4:
                    var head = rows.FindIndex(r => r.Length > 4 && r.Contains("Tên đề án") || r.Contains("Nội dung hỗ trợ"));
                    if (head >= 0)
                        rows[head] = With(rows[head], random.Next(rows[head].Length), Headings[random.Next(Headings.Length)]);
                    break;
                default:
                    if (rows[at].Length > 0)
                        rows[at] = With(rows[at], random.Next(rows[at].Length), Values[random.Next(Values.Length)]);
                    break;
            }
        }

        return [.. rows];
    }

    private static string[] With(string[] row, int at, string value)
    {
        var changed = row.ToArray();
        changed[at] = value;
        return changed;
    }

    private static void Swap(List<string[]> rows, int one, int other)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i].ToArray();
            if (row.Length > Math.Max(one, other))
                (row[one], row[other]) = (row[other], row[one]);
            rows[i] = row;
        }
    }

    private static byte[] TextOf(string[][] rows, char separator, bool withMark)
    {
        var width = rows.Max(r => r.Length);
        var lines = rows.Select(r => string.Join(separator, Enumerable.Range(0, width).Select(c => Quoted(c < r.Length ? Shown(r[c]) : "", separator))));
        return [.. (withMark ? Encoding.UTF8.Preamble.ToArray() : []), .. Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n")];
    }

    private static string Quoted(string cell, char separator) =>
        cell.Contains(separator) || cell.Contains('\n') || cell.Contains('"') ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;

    private static byte[] Page(string[][] rows) =>
        Encoding.UTF8.GetBytes(
            "<html><head><meta charset=\"utf-8\"></head><body><table>"
                + string.Concat(rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{System.Net.WebUtility.HtmlEncode(Shown(c))}</td>"))}</tr>"))
                + "</table></body></html>"
        );

    // A cell of the made-up workbook as it would be printed.
    private static string Shown(string cell) =>
        cell.Length < 2 ? cell
        : cell.StartsWith("~~", StringComparison.Ordinal) ? ""
        : cell[0] is '=' or '~' or '#' && cell != "#N/A" ? cell[1..]
        : cell[0] == '@'
            ? new DateTime(1899, 12, 30).AddDays(int.Parse(cell[1..], CultureInfo.InvariantCulture)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
        : cell;
}
