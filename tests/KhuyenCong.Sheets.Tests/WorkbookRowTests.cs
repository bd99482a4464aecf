using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The rows of a workbook of any format, and those of a file as one table.</summary>
public class WorkbookRowTests
{
    private static readonly HashSet<(int, int)> None = [];

    [Fact]
    public void Blank_rows_between_are_rows_and_those_at_the_end_are_none()
    {
        var rows = Read([
            [null],
            ["a"],
            [],
            [" "],
            ["b"],
            [""],
            [],
        ]);
        Assert.Equal(["1 ", "2 a", "3 ", "4 ", "5 b"], rows.Select(r => $"{r.Number} {string.Join('|', r.Cells)}"));
        Assert.All(rows, r => Assert.Equal("T", r.Sheet));
        Assert.Empty(
            Read([
                [],
                [null],
            ])
        );
    }

    [Fact]
    public void Merged_ranges_begin_in_any_order_and_end_with_their_last_row()
    {
        var rows = Read(
            [
                ["a", null, "x"],
                [null, null, "x"],
                [null, "b", "x"],
                ["c", null, "x"],
                [null, null, "x"],
            ],
            new(2, 3, 1, 1),
            new(0, 1, 0, 0),
            new(3, 3, 0, 1)
        );
        Assert.Equal(["a||x", "a||x", "|b|x", "c|c|x", "||x"], rows.Select(r => string.Join('|', r.Cells)));
        Assert.Equal(CellOrigin.SharedByRows, rows[0].Origin(0));
        Assert.Equal(CellOrigin.SharedByRows | CellOrigin.FromAbove, rows[1].Origin(0));
        Assert.Equal(CellOrigin.Own, rows[3].Origin(0));
        Assert.Equal(CellOrigin.FromLeft, rows[3].Origin(1));
        Assert.Null(rows[4].Origins);
    }

    [Fact]
    public void Ranges_over_one_another_are_filled_one_after_the_other()
    {
        var rows = Read(
            [
                ["a", null, "x"],
                [null, "b", "x"],
                ["c", null, "x"],
            ],
            new(0, 2, 0, 0),
            new(1, 1, 0, 1),
            new(1, 2, 1, 1)
        );
        Assert.Equal(["a||x", "a|a|x", "a|a|x"], rows.Select(r => string.Join('|', r.Cells)));
    }

    [Fact]
    public void A_range_without_anything_in_its_first_cell_is_left_as_it_is()
    {
        var rows = Read(
            [
                ["a"],
                ["b", "c", "d"],
                [null, "e"],
                ["f", "g"],
            ],
            new(0, 1, 1, 2),
            new(2, 3, 0, 1)
        );
        Assert.Equal(["a", "b|c|d", "|e", "f|g"], rows.Select(r => string.Join('|', r.Cells)));
        Assert.All(rows, r => Assert.Null(r.Origins));
        // A formula without a value is nothing too.
        rows =
        [
            .. new WorkbookRows(new("T", false, 1, [new(0, 1, 0, 0)], new HashSet<(int, int)> { (0, 0) })).Read([
                [null],
                ["x"],
            ]),
        ];
        Assert.Equal([CellKind.Formula, CellKind.Text], rows.Select(r => r.Kind(0)));
        Assert.Equal(["", "x"], rows.Select(r => r[0]));
    }

    [Fact]
    public void The_kind_of_a_merged_cell_is_that_of_its_first()
    {
        var rows = Read(
            [
                [5.0, null],
                [null, null],
                ["x", "y"],
            ],
            new Merge(0, 1, 0, 1)
        );
        Assert.Equal([CellKind.Number, CellKind.Number], Enumerable.Range(0, 2).Select(rows[0].Kind));
        Assert.Equal([CellKind.Number, CellKind.Number], Enumerable.Range(0, 2).Select(rows[1].Kind));
        Assert.Equal(CellKind.Text, rows[2].Kind(0));
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    public void A_row_has_at_most_1024_cells(int count) =>
        Assert.Equal(
            Math.Min(count, 1024),
            Read([
                    [.. Enumerable.Repeat((object?)"a", count)],
                ])
                .Single()
                .Count
        );

    [Theory]
    [InlineData(false, "2018-02-14")]
    [InlineData(true, "2022-02-15")]
    public void Days_that_are_counted_from_1904_are_four_years_later(bool is1904, string day)
    {
        var sheet = new WorkbookSheet("T", false, 2, [], None) { Is1904 = is1904 };
        var row = new WorkbookRows(sheet)
            .Read([
                [new DateTime(2018, 2, 14), 5.0],
            ])
            .Single();
        Assert.Equal((day, "5", is1904), (row[0], row[1], row.Is1904));
    }

    [Theory]
    [InlineData(1.5, "1.5")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(-2.0, "-2")]
    [InlineData(1e14, "100000000000000")]
    [InlineData(-0.0, "0")]
    [InlineData(100.0, "100")]
    [InlineData(-123456789012345.0, "-123456789012345")]
    [InlineData(999999999999999.0, "999999999999999")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(-9007199254740000.0, "-9007199254740000")]
    [InlineData(9007199254740991.0, "9007199254740991")]
    [InlineData(-1e-9, "-0.000000001")]
    [InlineData(5e-324, "5E-324")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void A_number_is_whole_to_the_last_digit_or_has_fifteen(double number, string text) =>
        Assert.Equal(
            text,
            Read([
                    [number],
                ])
                .Single()[0]
        );

    [Fact]
    public void A_value_without_words_is_nothing()
    {
        var row = Read([
                [new Wordless(null), new Wordless(" a "), "x"],
            ])
            .Single();
        Assert.Equal(["", "a", "x"], row.Cells);
    }

    [Fact]
    public void Rows_are_looked_at_before_they_are_taken()
    {
        var rows = new RowsAhead(Enumerable.Range(1, 3).Select(n => new SheetRow("T", n, [])));
        Assert.Equal(3, rows.Peek(2)!.Number);
        Assert.Equal(1, rows.Peek(0)!.Number);
        Assert.Null(rows.Peek(3));
        foreach (var number in new[] { 1, 2, 3 })
        {
            Assert.True(rows.TryTake(out var row));
            Assert.Equal(number, row.Number);
        }

        Assert.False(rows.TryTake(out var none));
        Assert.Null(none);
        Assert.Null(rows.Peek(0));
    }

    [Fact]
    public void Rows_that_are_left_are_let_go()
    {
        var isOver = false;
        var rows = new RowsAhead(Endless());
        Assert.Equal(1, rows.Peek(0)!.Number);
        Assert.False(isOver);
        rows.Dispose();
        Assert.True(isOver);

        IEnumerable<SheetRow> Endless()
        {
            try
            {
                while (true)
                    yield return new SheetRow("T", 1, []);
            }
            finally
            {
                isOver = true;
            }
        }
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("", "")]
    [InlineData("a\u001Bb", "a\\u001Bb")]
    [InlineData("\n\t", "\\u000A\\u0009")]
    [InlineData("\u200B\u202E\u00AD", "\\u200B\\u202E\\u00AD")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("\uFFFD", "\\uFFFD")]
    [InlineData("đề\u00A0án\U0001F600", "đề\u00A0án\U0001F600")]
    public void What_hides_or_turns_a_text_is_written_out(string text, string printable) => Assert.Equal(printable, Printable.Of(text));

    [Fact]
    public void A_text_that_can_be_shown_is_the_same()
    {
        var text = new string('a', 3);
        Assert.Same(text, Printable.Of(text));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Printable.Of(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Printable.Short(null!)).ParamName);
        Assert.Equal("\\u001B", Printable.Short("\u001B"));
    }

    [Fact]
    public void A_file_is_its_tables_and_its_other_sheets_in_their_order()
    {
        object[] heading = ["case", "as_of", "source", "item"];
        var file = new XlsFile()
            .Sheet("Lời")
            .Row(0, "Ghi chú")
            .Sheet("A")
            .Row(0, heading)
            .Row(1, "a1", "2022-02-15", "national", "machinery")
            .Sheet("B")
            .Row(0, heading)
            .Row(1, "b1", "2022-02-15", "local", "machinery")
            .Sheet("Ẩn", visibility: 1)
            .Row(0, heading)
            .Bytes();
        using var table = TableFile.Open(new MemoryStream(file), "a.xls", Given.Portfolio);
        Assert.Equal(["A", "B"], table.Tables.Select(t => t.Sheet));
        string[] told = ["Lời 1 trang tính không có bảng cần đọc", "A 1 dòng tiêu đề cột", "A 2 ", "B 1 dòng tiêu đề cột", "B 2 ", "Ẩn 1 trang tính ẩn"];
        Assert.Equal(told, table.Rows().Select(r => $"{r.Sheet} {r.Number} {r.Reason?.Vietnamese}"));
        Assert.Equal(told, table.Projects().Select(r => $"{r.Entry.Sheet} {r.Entry.Number} {r.Entry.Reason?.Vietnamese}"));
        var hashes = table.Identities().ToHashSet();
        Assert.Equal(2, hashes.Count);
        Assert.Equal(["a1", "b1"], table.RowsOf(hashes).Select(r => r.Row["case"]));
    }

    [Fact]
    public void Of_sheets_without_a_table_the_first_says_what_is_wrong()
    {
        var file = new XlsFile().Sheet("A").Row(0, "y").Sheet("B").Row(0, "x").Bytes();
        var stream = new MemoryStream(file);
        var both = Assert.Throws<SheetException>(() => TableFile.Open(stream, "a.xls", Given.Portfolio)).Problem.Vietnamese;
        // The stream is the file's, and is closed with it.
        Assert.False(stream.CanRead);
        var first = new XlsFile().Sheet("A").Row(0, "y").Bytes();
        var second = new XlsFile().Sheet("B").Row(0, "x").Bytes();
        Assert.Equal(Assert.Throws<SheetException>(() => TableFile.Open(new MemoryStream(first), "a.xls", Given.Portfolio)).Problem.Vietnamese, both);
        Assert.NotEqual(Assert.Throws<SheetException>(() => TableFile.Open(new MemoryStream(second), "a.xls", Given.Portfolio)).Problem.Vietnamese, both);
        var none = new XlsFile().Sheet("A", visibility: 1).Row(0, "x").Bytes();
        Assert.Contains(
            "không có trang tính nào được hiện",
            Assert.Throws<SheetException>(() => TableFile.Open(new MemoryStream(none), "a.xls", Given.Portfolio)).Problem.Vietnamese
        );
    }

    [Fact]
    public void A_file_closes_its_stream_at_its_end()
    {
        var stream = new MemoryStream("case,as_of,source,item\na,2022-02-15,national,machinery\n"u8.ToArray());
        var file = TableFile.Open(stream, "a.csv", Given.Portfolio);
        Assert.True(stream.CanRead);
        Assert.Equal("UTF-8", file.Form);
        file.Dispose();
        Assert.False(stream.CanRead);
    }

    private static List<SheetRow> Read(object?[][] rows, params Merge[] merges) =>
        [.. new WorkbookRows(new("T", false, rows.Max(r => r.Length), merges, None)).Read(rows)];

    private sealed class Wordless(string? text)
    {
        public override string? ToString() => text;
    }
}
