using KhuyenCong.Domain;
using KhuyenCong.Domain.TypicalProducts;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>The score sheets of a vote as a table has them, a row for each juror and product.</summary>
public static class ScoreTable
{
    private static readonly string[] Criteria = ["market", "economic", "culture", "other"];

    /// <summary>The columns.</summary>
    public static TableSchema Schema { get; } =
        new([
            Column("product", "sản phẩm", "tên sản phẩm"),
            Column("group", "nhóm", "nhóm sản phẩm"),
            Column("juror", "giám khảo", "thành viên hội đồng", "tên giám khảo", "người chấm"),
            Column("market", "thị trường", "doanh thu và thị trường", "~thị trường"),
            Column("economic", "kinh tế", "kinh tế kỹ thuật xã hội môi trường", "~kinh tế"),
            Column("culture", "văn hóa", "văn hóa thẩm mỹ", "~văn hóa"),
            Column("other", "tiêu chí khác", "khác", "~tiêu chí khác"),
            ProjectTable.Find("ordinal"),
        ]);

    /// <summary>Reads a row; false, with the reason, where it cannot be counted.</summary>
    public static bool TryRead(SheetEntry row, out ScoreSheet sheet, out LocalizedText problem)
    {
        var bad = new List<string>();
        if (row["product"].Length == 0)
            bad.Add("product");
        if (!Vocabulary.TryParse(row["group"], out ProductGroup group))
            bad.Add("group");
        if (row["juror"].Length == 0)
            bad.Add("juror");
        var points = new Points[4];
        for (var i = 0; i < points.Length; i++)
        {
            // A sheet says 33,5 where a data file says 33.5.
            if (!Points.TryParse(row[Criteria[i]].Replace(',', '.'), out points[i]))
                bad.Add(Criteria[i]);
        }

        sheet = new ScoreSheet(row["product"], group, row["juror"], points[0], points[1], points[2], points[3]);
        problem =
            row.Status == RowStatus.Refused
                ? new($"không đọc được: {row.Explain(Language.Vietnamese)}", $"unreadable: {row.Explain(Language.English)}")
                : new($"không đọc được: {Told(row, bad, Language.Vietnamese)}", $"unreadable: {Told(row, bad, Language.English)}");
        return row.Status == RowStatus.Read && bad.Count == 0;
    }

    private static string Told(SheetEntry row, List<string> bad, Language language) =>
        string.Join("; ", bad.Select(b => $"{Schema.Columns.First(c => c.Code == b).Name.In(language)} {Told(row[b], b).In(language)}"));

    private static LocalizedText Told(string field, string code)
    {
        if (field.Length == 0)
            return new("còn trống", "is empty");
        var written = Printable.Short(field);
        return code == "group"
            ? new(
                $"ghi '{written}': cần {string.Join(", ", Enum.GetValues<ProductGroup>().Select(g => g.ToText().Vietnamese))}",
                $"says '{written}': needed: {string.Join(", ", Enum.GetValues<ProductGroup>().Select(g => g.ToCode()))}"
            )
            : new($"ghi '{written}': cần số điểm, ví dụ 33,5", $"says '{written}': needed: points, such as 33.5");
    }

    private static SheetColumn Column(string code, string name, params string[] headings) =>
        new(code, new(name, code), FieldKind.Text) { Headings = headings.ToValueList(), MustBeThere = true };
}
