using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Tests;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Lines that are read straight into records give what the reader of all sheets gives.</summary>
public class PlainRecordsTests
{
    [Theory]
    [InlineData("province.csv")]
    [InlineData("faults.csv")]
    [InlineData("portfolio.csv")]
    [InlineData("danh-muc-2022.xlsx")]
    public void The_files_of_the_samples_give_the_same_records_both_ways(string name)
    {
        var path = Path.Combine(Repository.Samples, "data", name);
        foreach (var schema in new[] { ProjectTable.Schema, Given.Portfolio })
        {
            using var file = TableFile.Open(path, schema);
            AssertSame(file);
        }
    }

    [Fact]
    public void Random_lines_of_a_program_give_the_same_records_both_ways()
    {
        var random = new Random(22);
        var plain = 0;
        for (var i = 0; i < 120; i++)
        {
            var separator = ",;\t"[random.Next(3)];
            var columns = ProjectColumn.All.Select(c => c.Code).OrderBy(_ => random.Next()).Take(random.Next(6, 46)).ToList();
            columns = [.. columns.Union(["case", "as_of", "source", "item", "support_vnd"])];
            var text = new StringBuilder(string.Join(separator, columns)).Append('\n');
            for (var rows = random.Next(1, 30); rows > 0; rows--)
                text.AppendJoin(separator, columns.Select(c => Quoted(Value(random, c), separator, random))).Append('\n');
            using var file = Given.Open(text.ToString(), random.Next(2) == 0 ? ProjectTable.Schema : Given.Portfolio);
            plain += AssertSame(file);
        }

        // Most rows are read at once: what is odd is rare here, too.
        Assert.InRange(plain, 200, 3_000);
    }

    [Fact]
    public void A_row_that_is_asked_for_more_than_its_record_says_all_that_it_says()
    {
        using var file = Given.Open("case,as_of,source,item,support_vnd,note\na,2016-06-30,national,machinery,5000000,ghi chú\n");
        var row = file.Projects().Last();
        Assert.Equal(("a", "machinery", true, RowStatus.Read), (row.Record!.Case, row.ItemCode, row.HasDay, row.Status));
        Assert.Equal("ghi chú", row.Entry["note"]);
        var refused = row.Refuse(new("không", "no"));
        Assert.Equal((RowStatus.Refused, null, "không"), (refused.Status, refused.Record, refused.Entry.Explain(Domain.Language.Vietnamese)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with a mark")]
    [InlineData("utf-16")]
    public void Damaged_lines_and_lines_over_the_end_of_a_block_give_the_same_records_both_ways(string letters)
    {
        var random = new Random(22);
        var columns = ProjectColumn.All.Select(c => c.Code).ToList();
        var text = new StringBuilder(string.Join(',', columns)).Append('\n');
        for (var rows = 0; rows < 1_500; rows++)
        {
            var line = string.Join(',', columns.Select(c => Quoted(Value(random, c), ',', random)));
            text.Append(random.Next(40) == 0 ? Damaged(line, random) : line).Append(Pick(random, "\n", "\n", "\r\n", "\r"));
        }

        using var file = TableFile.Open(new MemoryStream(Bytes(text.ToString(), letters)), "made.csv", ProjectTable.Schema);
        Assert.InRange(AssertSame(file), 500, 1_500);
        AssertSameIds(file);
    }

    [Fact]
    public void A_letter_gives_the_same_row_wherever_it_stands_in_a_line()
    {
        var text = new StringBuilder("case,as_of,source,item,support_vnd,beneficiary,subject\n");
        foreach (
            var c in Enumerable.Range(0x20, 0x360).Concat(Enumerable.Range(0x1EA0, 0x60)).Concat(Enumerable.Range(0x2000, 0x80)).Append(0xFFFD).Append(0xFEFF)
        )
            text.Append($"a{c},2016-06-30,national,machinery,5000000,A{(char)c}B,C{(char)c}\n");
        using var file = Given.Open(text.ToString(), ProjectTable.Schema);
        Assert.InRange(AssertSame(file), 600, 1_100);
        AssertSameIds(file);
    }

    [Fact]
    public void A_field_that_records_do_not_have_is_asked_for_by_its_code()
    {
        var facts = new SheetColumn("facts", new("dữ kiện", "facts"), FieldKind.Text) { IsRawByCode = true };
        var schema = new TableSchema(ProjectTable.Schema.Columns.Append(facts).ToValueList());
        using var plain = Given.Open("case,as_of,source,item,support_vnd\na,2016-06-30,national,machinery,5000000\n", schema);
        using var other = Given.Open("case,as_of,source,item,support_vnd,facts\na,2016-06-30,local,machinery,5000000,x=1\n", schema);
        Assert.Equal(("", "5000000"), (plain.Projects().Last()["facts"], plain.Projects().Last()["support_vnd"]));
        Assert.Equal(("x=1", "5000000"), (other.Projects().Last()["facts"], other.Projects().Last()["support_vnd"]));
    }

    // The hashes of two rows are one exactly where their ids are.
    private static void AssertSameIds(TableFile file)
    {
        var ids = file.Rows().Where(r => r.Number > file.Tables[0].HeadingRow && r.Source.Problem is null).Select(r => r.Source[0]).Where(id => id.Length > 0);
        var hashes = file.Identities().ToList();
        var pairs = ids.Zip(hashes).ToHashSet();
        Assert.Equal(ids.Count(), hashes.Count);
        Assert.Equal(pairs.Count, pairs.Select(p => p.First).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(pairs.Count, pairs.Select(p => p.Second).Distinct().Count());
    }

    // A quote too many, letters in pieces, a field too many or too few, nothing, a line beyond a block.
    private static string Damaged(string line, Random random) =>
        random.Next(7) switch
        {
            0 => line.Insert(random.Next(line.Length), "\""),
            1 => line + ",\"mở, không đóng",
            2 => line.Replace("ơ", "o\u031B", StringComparison.Ordinal),
            3 => line + ",x",
            4 => line[..line.LastIndexOf(',')],
            5 => "",
            _ => line + new string(' ', 40_000),
        };

    private static byte[] Bytes(string text, string letters) =>
        letters switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            _ => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        };

    private static int AssertSame(TableFile file)
    {
        var rows = file.Projects().ToList();
        var entries = file.Rows().ToList();
        Assert.Equal(entries.Count, rows.Count);
        var read = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var record = ProjectTable.Record(entries[i], out var judged);
            Assert.Equal((judged.Sheet, judged.Number, judged.Status), (rows[i].Sheet, rows[i].Number, rows[i].Status));
            Assert.Equal(record, rows[i].Record);
            Assert.Equal(judged.Fields, rows[i].Entry.Fields);
            Assert.Equal(judged.Explain(Domain.Language.Vietnamese), rows[i].Entry.Explain(Domain.Language.Vietnamese));
            if (record is null)
                continue;
            read++;
            Assert.Equal((judged["item"], judged["as_of"].Length == 10), (rows[i].ItemCode, rows[i].HasDay));
            Assert.Equal(judged.Notes, rows[i].Notes);
        }

        return read;
    }

    private static string Quoted(string value, char separator, Random random) =>
        random.Next(8) == 0 || value.Contains(separator) || value.Contains('"') ? $"\"{value.Replace("\"", "\"\"")}\"" : value;

    // As a program writes it, and once in a while as a person would.
    private static string Value(Random random, string column)
    {
        if (random.Next(400) == 0)
            return Pick(
                random,
                "?",
                "H? tr?",
                "#REF!",
                "=1+1",
                "\u001B[31m",
                "-",
                "–",
                "\"a\"",
                "a\tb",
                "A\u0301",
                "99999999999999999999",
                "I. Khuyến công quốc gia"
            );
        if (column is not ("case" or "as_of" or "source") && random.Next(4) == 0)
            return random.Next(4) == 0 ? " " : "";
        if (ProjectColumn.All[ProjectColumn.IndexOf(column)].Kind == ColumnKind.Date)
            return random.Next(60) == 0
                ? Pick(random, "30/06/2022", "2022", "2022-13-01", "2021-02-29", "44607", " 2016-06-30 ")
                : $"20{random.Next(10, 26)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}";
        if (ProjectColumn.All[ProjectColumn.IndexOf(column)].Kind == ColumnKind.Count)
            return random.Next(100) == 0 ? Pick(random, "1.000", "5 cơ sở", "1000001", "-1") : $"{random.Next(200)}";
        return column switch
        {
            "case" => $"DA{random.Next(100)}",
            "source" => Pick(random, "national", "local", "local", "mixed", "KCQG", "Khuyến công địa phương"),
            "item" => Pick(random, "machinery", "prize-province", "media", "trademark", "demonstration-model", "machinery", "Máy móc thiết bị"),
            "content" => Pick(random, "1", "4", "6"),
            "status" => Pick(random, "approved", "settled", "draft", "đã quyết toán"),
            "level" => Pick(random, "central", "province"),
            "beneficiary_kind" => Pick(random, "enterprise", "household", "service-body"),
            "product_level" => Pick(random, "province", "nation"),
            "factor" => Pick(random, "1", "1.5", "1,5", "150%"),
            "ground" => Pick(random, "area", "sector"),
            "province" or "district" or "beneficiary" or "beneficiary_id" or "subject" or "note" => Pick(
                random,
                "Tỉnh Mẫu",
                "Cơ sở A, xã B",
                "Công ty \"C\"",
                "0100100100",
                " x "
            ),
            _ => random.Next(80) == 0 ? Pick(random, "1.250.000.000", "300 tr", "-5", "1e9", "1000000000000000", "007") : $"{random.Next(1, 5000) * 100_000L}",
        };
    }

    private static string Pick(Random random, params string[] from) => from[random.Next(from.Length)];
}
