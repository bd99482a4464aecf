using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>A table says the same whichever of its columns stands first, in the sheet and among the columns that are looked for.</summary>
public class ColumnOrderTests
{
    private static readonly string[] Codes =
    [
        "ordinal",
        "title",
        "beneficiary",
        "source",
        "item",
        "content",
        "subject",
        "year",
        "as_of",
        "case",
        "central_vnd",
        "from_province_vnd",
        "support_vnd",
        "total_cost_vnd",
    ];

    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["ordinal"] = "STT",
        ["title"] = "Tên đề án",
        ["beneficiary"] = "Đơn vị thụ hưởng",
        ["source"] = "Nguồn",
        ["item"] = "Hạng mục",
        ["content"] = "Nội dung khuyến công",
        ["subject"] = "Nội dung chi",
        ["year"] = "Năm",
        ["as_of"] = "Ngày phê duyệt",
        ["case"] = "Mã đề án",
        ["central_vnd"] = "KCQG (đồng)",
        ["from_province_vnd"] = "KCĐP (đồng)",
        ["support_vnd"] = "KP hỗ trợ (đồng)",
        ["total_cost_vnd"] = "Tổng kinh phí (đồng)",
    };

    // What each row says, by the codes of its columns.
    private static readonly (string Columns, string[] Rows)[] Lists =
    [
        (
            "ordinal title beneficiary year central_vnd from_province_vnd total_cost_vnd",
            [
                "title:Khuyến công quốc gia",
                "ordinal:1 title:Tư vấn beneficiary:A year:2022 central_vnd:5 total_cost_vnd:9",
                "title:-máy total_cost_vnd:4",
                "beneficiary:B total_cost_vnd:4",
                "ordinal:1.1 title:máy total_cost_vnd:4",
                "title:Cộng-huyện total_cost_vnd:9",
                "total_cost_vnd:9",
                "ordinal:2 title:Tư vấn year:2022 from_province_vnd:5",
                "beneficiary:C total_cost_vnd:4",
                "ordinal:3 title:huyện total_cost_vnd:9",
                "ordinal:3.1 title:Tư vấn beneficiary:A year:x central_vnd:5 from_province_vnd:6",
                "title:a beneficiary:b",
                "ordinal:Người_lập title:a",
            ]
        ),
        (
            "title beneficiary source item as_of case support_vnd",
            [
                "title:x beneficiary:A source:KCQG item:Tư vấn as_of:15/02/2022 case:k support_vnd:5",
                "title:Tư vấn beneficiary:A source:KCQG as_of:2022 support_vnd:5",
                "title:x beneficiary:A source:gì as_of:hôm support_vnd:y",
                "title:Tổng source:KCQG support_vnd:5",
                "title:Tổng as_of:2022 support_vnd:5",
                "source:KCQG",
                "title:a source:KCQG",
                "title:a beneficiary:b as_of:2022",
                "case:k1 title:việc_gì",
                "support_vnd:5",
                "case:k support_vnd:5",
            ]
        ),
        (
            "title beneficiary item content year",
            [
                "title:I.Khuyến công_địa_phương",
                "title:x item:gì content:1 year:2022",
                "title:x item:gì year:2022",
                "title:x year:2022",
                "title:Tư vấn content:1 year:2022",
                "title:II.Tư_vấn",
                "title:x beneficiary:A year:2022",
                "title:x beneficiary:A item:Máy móc year:2022",
                "title:x beneficiary:A content:1 year:2022",
            ]
        ),
        (
            "beneficiary subject year support_vnd",
            ["beneficiary:A subject:x year:2022 support_vnd:5", "subject:x support_vnd:5", "support_vnd:5", "beneficiary:Tổng support_vnd:5"]
        ),
        ("source title year support_vnd", ["source:KCQG title:Tư vấn year:2022 support_vnd:5", "title:Tổng_cộng support_vnd:5", "source:KCQG support_vnd:5"]),
    ];

    private static string[] Told(TableSchema schema, string[] columns, string[] rows, string? without = null)
    {
        var text =
            "Danh mục năm 2021;;;;\n"
            + string.Join(';', columns.Select(c => Headings[c]))
            + "\n"
            + string.Concat(
                rows.Select(r =>
                {
                    var cells = System
                        .Text.RegularExpressions.Regex.Matches(r, @"(\w+):(.*?)(?= \w+:|$)")
                        .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
                    return string.Join(';', columns.Select(c => cells.GetValueOrDefault(c, "").Replace('_', ' '))) + "\n";
                })
            );
        using var file = Given.Open(text, schema);
        return
        [
            .. file.Tables[0].Notes.Select(n => n.Vietnamese).Order(StringComparer.Ordinal),
            .. file.Rows()
                .Skip(1)
                .Select(r =>
                    $"{r.Number} {r.Status} {r.Reason?.Vietnamese} {string.Join(' ', Codes.Where(c => c != without).Select(c => r[c] is { Length: > 0 } f ? $"{c}:{f}" : "").Where(f => f.Length > 0))} "
                    + string.Join(' ', r.Problems.Select(p => $"{p.Column}:{p.Problem.Vietnamese}").Order(StringComparer.Ordinal))
                    + string.Join(' ', r.Notes.Select(n => n.Vietnamese[..12]).Order(StringComparer.Ordinal))
                ),
        ];
    }

    private static TableSchema First(string code) =>
        new(
            ProjectTable
                .Schema.Columns.OrderBy(c => c.Code == code ? 0 : 1)
                .Select(c => c with { IsRequired = c.Code is "case" or "as_of" or "source" })
                .ToValueList()
        );

    private static TableSchema Without(string code) => new(First("province").Columns.Where(c => c.Code != code).ToValueList());

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_column_that_is_not_looked_for_is_none_of_the_sheet(string code)
    {
        foreach (var (columns, rows) in Lists)
        {
            var names = columns.Split(' ').Where(c => c != code).ToArray();
            // What reads codes and dates reads none; all else is the same.
            var told = Told(Without(code), names, rows, code);
            if (code is "as_of" or "source" or "item")
                Assert.Equal(rows.Length + 1, told.Count(t => char.IsAsciiDigit(t[0])));
            else
                Assert.Equal(Told(First("province"), names, rows, code), told);
        }
    }

    public static TheoryData<string> Roles => [.. Codes.Append("note")];

    [Theory]
    [MemberData(nameof(Roles))]
    public void Any_column_may_be_the_first(string code)
    {
        foreach (var (columns, rows) in Lists)
        {
            var names = columns.Split(' ');
            // The mark of a section stands before its title.
            if (code == "title" && names.Contains("ordinal"))
                continue;
            Assert.Equal(Told(First("province"), names, rows), Told(First(code), [.. names.OrderBy(c => c == code ? 0 : 1)], rows));
        }
    }
}
