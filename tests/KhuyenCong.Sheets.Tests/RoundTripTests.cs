using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Reading;
using NodaTime;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Fields of every kind, written by the library as a text and as a workbook, are read back as they were.</summary>
public class RoundTripTests
{
    private static readonly string[] Words = ["Cơ sở Mẫu", "thép, gỗ; tre", "\"Mẫu\" & Cty", "Số 1 | 2", "đường Hoà Bình", "x < y", "Mẫu 'A'", "l'Été"];
    private static readonly string[] Codes =
    [
        "national",
        "local",
        "mixed",
        "machinery",
        "trademark",
        "accepted",
        "approved",
        "central",
        "province",
        "area",
        "cooperative",
        "household",
        "nation",
        "5",
        "commune",
        "ward",
    ];

    /// <summary>The table of projects, and one of establishments with the kinds of fields that projects have not.</summary>
    public static TheoryData<string> Tables => ["projects", "establishments"];

    private static TableSchema Schema(string table) =>
        table == "projects"
            ? ProjectTable.Schema
            : new([
                ProjectTable.Find("case"),
                ProjectTable.Find("as_of"),
                new("kind", new("loại hình", "kind"), FieldKind.Code) { Codes = CodeOf(CodeReaders.EstablishmentKinds, Vocabulary.ToCode) },
                new("place", new("loại đơn vị hành chính", "place"), FieldKind.Code) { Codes = CodeOf(CodeReaders.Places, Vocabulary.ToCode) },
                new("capital", new("vốn", "capital"), FieldKind.Money),
                new("labour", new("lao động", "labour"), FieldKind.Count),
                new("area", new("diện tích", "area"), FieldKind.Number),
                new("approved", new("đã phê duyệt", "approved"), FieldKind.Answer),
                new("founded", new("ngày thành lập", "founded"), FieldKind.Date),
                new("product", new("sản phẩm", "product"), FieldKind.Text),
            ]);

    private static CodeOfCell CodeOf<T>(CodeReader<T> reader, Func<T, string> code)
        where T : struct =>
        (string text, out string read, out CodeProblem? problem) =>
        {
            var isRead = reader.TryRead(text, out var value, out problem);
            read = isRead ? code(value) : "";
            return isRead;
        };

    private static Gen<string> Field(SheetColumn column)
    {
        var day = from year in Gen.Choose(2013, 2029) from month in Gen.Choose(1, 12) from date in Gen.Choose(1, 28) select $"{year}-{month:00}-{date:00}";
        var field = column.Kind switch
        {
            FieldKind.Code => Gen.Elements(Codes.Where(c => column.Codes!(c, out var code, out _) && code == c)),
            FieldKind.Date => day,
            FieldKind.DateOrYear => from date in day from length in Gen.Elements(4, 7, 10) select date[..length],
            FieldKind.Money => from millions in Gen.Choose(0, 900_000) from rest in Gen.Choose(0, 999_999) select $"{(millions * 1_000_000L) + rest}",
            FieldKind.Count => Gen.Choose(0, 1_000_000).Select(n => $"{n}"),
            FieldKind.Number => Gen.Elements("1", "1.5", "0.25"),
            FieldKind.Answer => Gen.Elements("yes", "no"),
            _ => Gen.Frequency((2, Gen.Elements(Words)), (1, Text.Select(t => t.Trim()).Where(t => t.Length > 0))),
        };
        return IsNeeded(column) ? field : Gen.Frequency((1, Gen.Constant("")), (3, field));
    }

    private static bool IsNeeded(SheetColumn column) =>
        column.Code is "case" or "as_of" || column.Role is ColumnRole.Item or ColumnRole.Source or ColumnRole.Support;

    // What a spreadsheet would run, what keeps it from that, and what parts fields and texts.
    private static Gen<string> Text => Gen.Elements("ab1Ô =+-@'\";,|".ToCharArray()).ArrayOf().Select(letters => new string(letters));

    private static Arbitrary<string[][]> Rows(TableSchema schema)
    {
        var row = schema
            .Columns.Select(c => c.Code == "case" ? Gen.Constant("KC") : Field(c))
            .Aggregate(Gen.Constant(Array.Empty<string>()), (all, one) => from fields in all from field in one select (string[])[.. fields, field]);
        return Arb.From(row.ArrayOf().Where(rows => rows.Length > 0), rows => Smaller(schema, rows));
    }

    // Fewer rows, then fewer fields and shorter texts.
    private static IEnumerable<string[][]> Smaller(TableSchema schema, string[][] rows)
    {
        for (var i = 0; i < rows.Length && rows.Length > 1; i++)
            yield return [.. rows.Where((_, at) => at != i)];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var column = 0; column < schema.Columns.Count; column++)
            {
                foreach (var shorter in Shorter(schema.Columns[column], rows[i][column]))
                    yield return [.. rows.Select((row, at) => at == i ? row.Select((f, c) => c == column ? shorter : f).ToArray() : row)];
            }
        }
    }

    private static IEnumerable<string[]> Smaller(string[] texts) =>
        Enumerable
            .Range(0, texts.Length)
            .SelectMany(at => Enumerable.Range(0, texts[at].Length).Select(i => texts.Select((t, other) => other == at ? t.Remove(i, 1) : t).ToArray()))
            .Concat(Enumerable.Range(0, texts.Length > 1 ? texts.Length : 0).Select(at => texts.Where((_, other) => other != at).ToArray()));

    private static IEnumerable<string> Shorter(SheetColumn column, string field) =>
        field.Length == 0 || IsNeeded(column) ? []
        : column.Kind != FieldKind.Text ? [""]
        : Enumerable.Range(0, field.Length).Select(i => field.Remove(i, 1).Trim()).Prepend("");

    private static object? Cell(SheetColumn column, string field) =>
        field.Length == 0 ? null
        : column.Kind is FieldKind.Money or FieldKind.Count ? long.Parse(field, CultureInfo.InvariantCulture)
        : field.Length == 10 && column.Kind is FieldKind.Date or FieldKind.DateOrYear && DateText.TryParse(field, out LocalDate day) ? day
        : field;

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_is_written_is_read_back(string table)
    {
        var schema = Schema(table);
        Prop.ForAll(
                Rows(schema),
                given =>
                {
                    Check(schema, given, Csv(given.Prepend([.. schema.Columns.Select(c => c.Code)])), "t.csv");
                    using var workbook = new MemoryStream();
                    SheetWriter.Xlsx(
                        workbook,
                        "Bảng",
                        schema.Columns.Count,
                        given
                            .Select(row => (IReadOnlyList<object?>)[.. row.Select((f, i) => Cell(schema.Columns[i], f))])
                            .Prepend([.. schema.Columns.Select(c => (object?)c.Code)])
                    );
                    Check(schema, given, workbook.ToArray(), "t.xlsx");
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Fact]
    public void Any_text_of_a_text_file_is_read_back_without_the_spaces_around_it() =>
        Prop.ForAll(
                Arb.From(Text.ArrayOf().Where(texts => texts.Length > 0), Smaller),
                texts =>
                {
                    using var book = SheetBook.Open(new MemoryStream(Csv([texts])), "t.csv");
                    var row = book.Rows("t", ';', texts.Length, null).First();
                    Assert.Equal(texts.Select(t => t.Trim()), row.Cells);
                    Assert.Equal(texts.Select(t => t.Trim()), texts.Select((_, i) => row.Peek(i)));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData(" '-x", "''-x")]
    [InlineData("''@x", "'''@x")]
    [InlineData("-", "'-")]
    [InlineData("'", "'")]
    [InlineData("'A", "'A")]
    public void The_apostrophe_that_keeps_a_text_from_being_run_is_no_part_of_it(string text, string written)
    {
        var bytes = Csv([
            ["case", "as_of", "source", "item", "support_vnd", "beneficiary"],
            ["KC", "2022-02-15", "national", "machinery", "1000000", text],
        ]);
        Assert.Contains(written, System.Text.Encoding.UTF8.GetString(bytes));
        using var file = TableFile.Open(new MemoryStream(bytes), "t.csv", ProjectTable.Schema);
        Assert.Equal(text.Trim(), file.Rows().Last()["beneficiary"]);
        Assert.Equal(text.Trim(), file.Projects().Last().Record!.Beneficiary);
    }

    private static byte[] Csv(IEnumerable<string[]> rows)
    {
        using var text = new MemoryStream();
        using var writer = SheetWriter.Csv(text, withMark: true, separator: ';');
        foreach (var row in rows)
            writer.Write(row);
        writer.Flush();
        return text.ToArray();
    }

    private static void Check(TableSchema schema, string[][] given, byte[] bytes, string name)
    {
        using var file = TableFile.Open(new MemoryStream(bytes), name, schema);
        var read = file.Rows().Skip(1).ToList();
        Assert.Equal(given.Length, read.Count);
        for (var i = 0; i < given.Length; i++)
        {
            Assert.True(read[i].Status == RowStatus.Read, $"{name} {i}: {read[i].Explain(Language.English)}");
            Assert.Equal(given[i], read[i].Fields);
        }
    }
}
