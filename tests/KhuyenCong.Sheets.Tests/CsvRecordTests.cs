using System.Text;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The records of a text file: quotes at every place, records over several lines, and what is broken.</summary>
public class CsvRecordTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("a;b", 0)]
    [InlineData("\"a\"", 0)]
    [InlineData("\"a\";b", 0)]
    [InlineData("a;\"b\"", 0)]
    [InlineData("a; \"b;c\" ;d", 0)]
    [InlineData("  \"a\"  ", 0)]
    [InlineData("\"\"", 0)]
    [InlineData("\"\";\"\"", 0)]
    [InlineData("\"a\"\"b\"", 0)]
    [InlineData("\"\"\"\"", 0)]
    [InlineData("\"a;b\";\"c\"", 0)]
    // A quote in a field that does not begin with one counts as it stands, if there is another.
    [InlineData("a\"b\"c", 0)]
    [InlineData("a \"b\"", 0)]
    [InlineData("x;a\"b\";c", 0)]
    [InlineData("a\"b", -1)]
    [InlineData("a \"b", -1)]
    [InlineData("a;b\"", -1)]
    [InlineData("\"a\";b\"c", -1)]
    [InlineData("a\"b\";\"c", -1)]
    // Behind a quote comes the next field.
    [InlineData("\"a\"b", -1)]
    [InlineData("\"a\" b", -1)]
    [InlineData("\"a\"b\"", -1)]
    [InlineData("\"a\",\"b\"", -1)]
    [InlineData("\"", 1)]
    [InlineData("\"a", 1)]
    [InlineData("\"a\"\"", 1)]
    [InlineData("a;\"b", 1)]
    [InlineData("a; \"b", 1)]
    [InlineData("\"a\";\"b", 1)]
    [InlineData("\"a\" ;\"b", 1)]
    [InlineData("\"a\";;\"", 1)]
    [InlineData("\"a;b", 1)]
    public void Quotes_are_closed_open_or_in_the_wrong_place(string text, int open) => Assert.Equal(open, Math.Sign(new CsvRecords("T", ';', 0).OpenAt(text)));

    [Theory]
    [InlineData("", "")]
    [InlineData(" a ; b", "a", "b")]
    [InlineData("\"a;b\"; \"c\"\"d\" ;e", "a;b", "c\"d", "e")]
    [InlineData("\" a \"", "a")]
    [InlineData("\"a;b", "\"a", "b")]
    [InlineData("\"a\"b;c", "\"a\"b", "c")]
    [InlineData("x\"a;b\";c", "x\"a", "b\"", "c")]
    public void A_line_by_itself_is_its_fields(string line, params string[] fields) => Assert.Equal(fields, new CsvRecords("T", ';', 0).Split(line));

    [Fact]
    public void Blank_lines_are_rows_and_each_row_has_its_number()
    {
        var rows = Rows("a;b\n\n\"c\";d\n;\n");
        Assert.Equal(["1 a|b", "2 ", "3 c|d", "4 |"], rows.Select(Told));
        Assert.Equal(["T", "T", "T", "T"], rows.Select(r => r.Sheet));
        Assert.Equal(["a;b", "", "\"c\";d", ";"], rows.Select(r => r.Line));
        Assert.Equal([2, 1, 2, 2], rows.Select(r => r.Count));
    }

    [Theory]
    [InlineData("\"a\nb\";c\nd;e", "1 a\nb|c", "2 d|e")]
    [InlineData("\"a\n\n\nb\";c\nd;e", "1 a\n\n\nb|c", "2 d|e")]
    [InlineData("a;\"b\nc\"\n\"d\ne\"", "1 a|b\nc", "2 d\ne")]
    // A quote that was forgotten spoils its own line only.
    [InlineData("\"a;b\nc;d", "1 \"a|b !", "2 c|d")]
    [InlineData("\"a;b\nc\"d;e", "1 \"a|b !", "2 c\"d|e !")]
    [InlineData("\"a;b\nc;\"d\ne\"", "1 \"a|b !", "2 c|d\ne")]
    [InlineData("a\"b\nc", "1 a\"b !", "2 c")]
    [InlineData("\"a\"b\nc", "1 \"a\"b !", "2 c")]
    [InlineData("\"a", "1 \"a !")]
    public void A_record_goes_on_over_the_ends_of_lines_in_quotes(string text, params string[] rows) => Assert.Equal(rows, Rows(text).Select(Told));

    [Fact]
    public void A_record_of_several_lines_has_no_line_of_its_own()
    {
        var rows = Rows("\"a\nb\";c\n\"a;b");
        Assert.Null(rows[0].Line);
        Assert.Null(rows[1].Line);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void A_record_goes_on_over_at_most_twenty_further_lines(int further, bool isJoined)
    {
        var rows = Rows("\"a" + new string('\n', further) + "b\"\nc");
        Assert.Equal(isJoined, rows[0].Problem is null);
        Assert.Equal(isJoined ? 2 : further + 2, rows.Count);
        Assert.Equal("c", rows[^1][0]);
    }

    [Theory]
    [InlineData((1 << 14) - 1, true)]
    [InlineData(1 << 14, false)]
    public void A_record_that_goes_on_is_no_longer_than_a_page(int length, bool isJoined)
    {
        var rows = Rows("\"" + new string('a', length - 1) + "\nb\"\nc");
        Assert.Equal(isJoined, rows[0].Problem is null);
        Assert.Equal(isJoined ? 2 : 3, rows.Count);
    }

    [Theory]
    [InlineData(0, "\"a\nb\";c;", true)]
    [InlineData(0, "\"a\nb\";c;d", false)]
    [InlineData(1, "\"a\nb\";c", true)]
    [InlineData(1, "\"a\nb\";c;d", false)]
    [InlineData(4, "\"a\nb\";c;d;e", true)]
    [InlineData(4, "\"a\nb\";c;d;e;;;;", true)]
    [InlineData(4, "\"a\nb\";c;d;e;f", false)]
    [InlineData(4, "\"a\nb\";;;;f", false)]
    public void A_record_wider_than_the_table_is_none(int width, string text, bool isJoined)
    {
        var rows = Rows(text, width);
        Assert.Equal(isJoined ? 1 : 2, rows.Count);
        Assert.Equal(isJoined, rows[0].Problem is null);
    }

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, 61)]
    [InlineData(70, 61)]
    public void A_line_beyond_all_bounds_is_named_and_shown_in_short(int length, int shown)
    {
        var text = new string('x', BoundedLines.LongestLine + 1) + "\n\"a\nb\"";
        var lines = new BoundedLines(new MemoryStream(Encoding.UTF8.GetBytes(text)), Encoding.UTF8, l => l.Length < 200 ? l : new string('y', length));
        var rows = new CsvRecords("T", ';', 0).Read(lines).ToList();
        Assert.Contains("1048576", rows[0].Problem!.English);
        Assert.Equal((1, shown, length > 60), (rows[0].Count, rows[0][0].Length, rows[0][0].EndsWith('…')));
        Assert.Equal("2 a\nb", Told(rows[1]));
    }

    [Fact]
    public void A_line_beyond_all_bounds_is_no_part_of_a_record()
    {
        var rows = Rows("\"a\n" + new string('x', BoundedLines.LongestLine + 1) + "\nb\"\nc");
        Assert.Equal([true, true, true, false], rows.Select(r => r.Problem is not null));
        Assert.Equal([1, 2, 3, 4], rows.Select(r => r.Number));
    }

    [Fact]
    public void A_line_is_peeked_at_while_no_other_was_read_ahead()
    {
        var records = new CsvRecords("T", ';', 0);
        var lines = Lines("a;b\n\"c\nd\ne;f\n");
        Assert.Equal(1, records.NextNumber);
        Assert.True(records.TryPeek(lines, out var line));
        Assert.Equal("a;b", line.Text.ToString());
        records.Take(lines, line);
        Assert.Equal(2, records.NextNumber);
        // The quote of the second record was forgotten; what was read for it is still ahead.
        Assert.True(records.TryRead(lines, out var row));
        Assert.Equal("2 \"c !", Told(row));
        Assert.False(records.TryPeek(lines, out _));
        Assert.True(records.TryRead(lines, out row));
        Assert.Equal("3 d", Told(row));
        Assert.True(records.TryRead(lines, out row));
        Assert.Equal("4 e|f", Told(row));
        Assert.False(records.TryRead(lines, out row));
        Assert.Null(row);
        Assert.Equal(5, records.NextNumber);
    }

    [Theory]
    [InlineData("a;b", "7 a|b")]
    [InlineData("\"a;b\";c", "7 a;b|c")]
    [InlineData("", "7 ")]
    public void A_line_that_was_taken_is_made_a_row_later(string line, string told)
    {
        var row = new CsvRecords("T", ';', 0).RowOf(7, line);
        Assert.Equal(told, Told(row));
        Assert.Equal(line.Length == 0 ? 1 : 2, row.Count);
        Assert.Equal(line, row.Line);
    }

    [Fact]
    public void What_separates_is_what_best_makes_the_table_or_any_table()
    {
        Assert.Equal(',', Separators.Of([], null));
        Assert.Equal('|', Separators.Of(["sep=|", "a;b", "a;b"], null));
        Assert.Equal('|', Separators.Of(["sep=|"], r => r[0].Length));
        // One line of six fields says less than six lines of two, and more than four.
        Assert.Equal(',', Separators.Of(["a;b;c;d;e;f", "a,b", "a,b", "a,b", "a,b", "a,b", "a,b"], null));
        Assert.Equal(';', Separators.Of(["a;b;c;d;e;f", "a,b", "a,b", "a,b", "a,b"], null));
        Assert.Equal('\t', Separators.Of(["a\tb", "a\tb", "a"], null));
        Assert.Equal(',', Separators.Of(["a", "b", ""], null));
        // The fields that are looked for count for more than any number of them; a score of nothing tells nothing.
        Assert.Equal(';', Separators.Of(["a;b", "a,b,c,d"], r => r[0].Length == 2 ? 1 : 0));
        Assert.Equal('|', Separators.Of(["a;b|c|d,e"], r => r[0].Length));
        Assert.Equal(',', Separators.Of(["a;b", "a,b,c,d"], _ => 0));
        Assert.Equal(',', Separators.Of(["a;b", "a,b,c,d"], _ => -1));
    }

    private static BoundedLines Lines(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), Encoding.UTF8, l => l);

    private static List<SheetRow> Rows(string text, int width = 0) => [.. new CsvRecords("T", ';', width).Read(Lines(text))];

    private static string Told(SheetRow row) => $"{row.Number} {string.Join('|', row.Cells)}{(row.Problem is null ? "" : " !")}";
}
