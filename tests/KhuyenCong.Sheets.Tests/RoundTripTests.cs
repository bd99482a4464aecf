using System.Globalization;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Reading;
using NodaTime;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Fields of every kind, written by the library as a text and as a workbook, are read back as they were.</summary>
public class RoundTripTests
{
    private const int Rows = 150;

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

    private static string Field(SheetColumn column, int row, Random random)
    {
        string One(string[] of) => of[random.Next(of.Length)];
        string Day() => $"{random.Next(2013, 2030)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}";
        if (column.Code == "case")
            return $"KC-{row}";
        if (column.Code != "as_of" && column.Role is not (ColumnRole.Item or ColumnRole.Source or ColumnRole.Support) && random.Next(4) == 0)
            return "";
        return column.Kind switch
        {
            FieldKind.Code => One([.. Codes.Where(c => column.Codes!(c, out var code, out _) && code == c)]),
            FieldKind.Date => Day(),
            FieldKind.DateOrYear => random.Next(3) switch
            {
                0 => Day(),
                1 => Day()[..7],
                _ => Day()[..4],
            },
            FieldKind.Money => $"{random.NextInt64(0, 900_000_000_000)}",
            FieldKind.Count => $"{random.Next(0, 1_000_000)}",
            FieldKind.Number => One(["1", "1.5", "0.25"]),
            FieldKind.Answer => One(["yes", "no"]),
            _ => One(Words),
        };
    }

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
        var random = new Random(20_161_127);
        var given = Enumerable.Range(1, Rows).Select(row => schema.Columns.Select(c => Field(c, row, random)).ToArray()).ToList();

        using var text = new MemoryStream();
        using (var writer = SheetWriter.Csv(text, withMark: true, separator: ';'))
        {
            writer.Write(schema.Columns.Select(c => c.Code));
            given.ForEach(row => writer.Write(row));
            writer.Flush();
            Check(schema, given, text.ToArray(), "t.csv");
        }

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

    private static void Check(TableSchema schema, List<string[]> given, byte[] bytes, string name)
    {
        using var file = TableFile.Open(new MemoryStream(bytes), name, schema);
        var read = file.Rows().Skip(1).ToList();
        Assert.Equal(given.Count, read.Count);
        for (var i = 0; i < given.Count; i++)
        {
            Assert.True(read[i].Status == RowStatus.Read, $"{name} {i}: {read[i].Explain(Language.English)}");
            Assert.Equal(given[i], read[i].Fields);
        }
    }
}
