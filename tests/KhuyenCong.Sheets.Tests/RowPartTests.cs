using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Rows, entries and maps by themselves.</summary>
public class RowPartTests
{
    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(51, "AZ")]
    [InlineData(52, "BA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    [InlineData(16_383, "XFD")]
    [InlineData(-1, "")]
    public void A_column_has_letters(int column, string letters)
    {
        Assert.Equal(letters, SheetRow.ColumnName(column));
        Assert.Equal(letters + "7", new SheetRow("T", 7, []).Address(column));
    }

    [Fact]
    public void A_row_has_nothing_beside_its_cells()
    {
        var row = new SheetRow("T", 3, ["a", "b"], [CellKind.Number, CellKind.Date])
        {
            Origins = [CellOrigin.FromLeft, CellOrigin.SharedByRows],
            Is1904 = true,
        };
        Assert.Equal(("T", 3, 2, null, null), (row.Sheet, row.Number, row.Count, row.Line, row.Problem));
        Assert.Equal(["", "a", "b", ""], new[] { -1, 0, 1, 2 }.Select(c => row[c]));
        Assert.Equal([CellKind.Text, CellKind.Number, CellKind.Date, CellKind.Text], new[] { -1, 0, 1, 2 }.Select(row.Kind));
        Assert.Equal([CellOrigin.Own, CellOrigin.FromLeft, CellOrigin.SharedByRows, CellOrigin.Own], new[] { -1, 0, 1, 2 }.Select(row.Origin));
        var other = row.Recoded(c => c + "!");
        Assert.Equal(("T", 3, true), (other.Sheet, other.Number, other.Is1904));
        Assert.Equal(["a!", "b!"], other.Cells);
        Assert.Equal((CellKind.Date, CellOrigin.FromLeft), (other.Kind(1), other.Origin(0)));
        Assert.Equal("hỏng", new SheetRow("T", 1, ["a"], problem: new("hỏng", "damaged")).Recoded(c => c).Problem!.Vietnamese);
    }

    [Theory]
    [InlineData("", CellKind.Text, CellOrigin.Own, true)]
    [InlineData("a", CellKind.Text, CellOrigin.Own, false)]
    [InlineData("a", CellKind.Text, CellOrigin.SharedByRows, false)]
    [InlineData("a", CellKind.Text, CellOrigin.FromLeft, true)]
    [InlineData("a", CellKind.Text, CellOrigin.FromAbove, true)]
    [InlineData("a", CellKind.Text, CellOrigin.FromAbove | CellOrigin.SharedByRows, true)]
    [InlineData("", CellKind.Formula, CellOrigin.Own, false)]
    internal void A_row_is_blank_without_a_cell_of_its_own(string text, CellKind kind, CellOrigin origin, bool isBlank)
    {
        Assert.Equal(isBlank, Row(null).IsBlank);
        Assert.False(Row(new("hỏng", "damaged")).IsBlank);

        SheetRow Row(LocalizedText? problem) => new("T", 1, ["", text], [CellKind.Text, kind], problem) { Origins = [CellOrigin.Own, origin] };
    }

    [Fact]
    public void A_row_of_no_cells_is_blank() => Assert.True(new SheetRow("T", 1, []).IsBlank);

    [Theory]
    [InlineData("a, b ,c", 0, "a")]
    [InlineData("a, b ,c", 1, "b")]
    [InlineData("a, b ,c", 2, "c")]
    [InlineData("a, b ,c", 3, "")]
    [InlineData("a,,c", 1, "")]
    [InlineData("a,", 1, "")]
    [InlineData("", 0, "")]
    [InlineData("a,\"b,x\",c", 0, "a")]
    [InlineData("a,\"b,x\",c", 1, "b,x")]
    [InlineData("a,\"b,x\",c", 2, "c")]
    [InlineData("a, \"b,x\",c", 1, "b,x")]
    public void One_cell_of_a_line_is_what_it_is_among_all_of_them(string line, int column, string cell)
    {
        var records = new CsvRecords("T", ',', 0);
        Assert.Equal(cell, records.RowOf(1, line).Peek(column));
        var whole = records.RowOf(1, line);
        Assert.Equal(cell, whole[column]);
        Assert.Equal(cell, whole.Peek(column));
    }

    [Fact]
    public void One_cell_is_found_without_taking_the_line_apart()
    {
        var row = new SheetRow("T", 1, "a,b , c", ',', _ => throw new InvalidOperationException());
        Assert.Equal(["a", "b", "c"], Enumerable.Range(0, 3).Select(row.Peek));
        Assert.Equal("x", new SheetRow("T", 1, "a,\"b\",c", ',', _ => ["", "", "x"]).Peek(2)); // behind a quote the line has to be taken apart
    }

    private static readonly TableSchema Two = new([
        new("a", new("một", "one"), FieldKind.Text),
        new("b", new("hai", "two"), FieldKind.Text) { Role = ColumnRole.Title },
    ]);

    private static SheetEntry Entry(RowStatus status, LocalizedText? reason = null, params string[] fields) =>
        new(Two, new SheetRow("T", 4, ["x"]), status, fields, reason) { HasOwnId = true, Notes = [new("lưu ý", "note")] };

    [Fact]
    public void The_places_of_columns()
    {
        Assert.Equal([0, 1, -1], new[] { "a", "b", "c" }.Select(Two.IndexOf));
        Assert.Equal([0, 1, -1], new[] { ColumnRole.None, ColumnRole.Title, ColumnRole.Item }.Select(Two.IndexOf));
    }

    [Fact]
    public void An_entry_has_the_fields_of_its_columns()
    {
        var entry = Entry(RowStatus.Read, null, "x", "");
        Assert.Equal(("x", "", "", "x", null, null), (entry["a"], entry["b"], entry["c"], entry.Known("a"), entry.Known("b"), entry.Known("c")));
        Assert.Equal(("T", 4, ""), (entry.Sheet, entry.Number, entry.Explain(Language.Vietnamese)));
        var none = new SheetEntry(Two, new SheetRow("T", 4, ["x"]), RowStatus.PassedOver, null, new("lý do", "reason"));
        Assert.Equal(("", 0, "lý do", "reason"), (none["a"], none.Fields.Count, none.Explain(Language.Vietnamese), none.Explain(Language.English)));
    }

    [Fact]
    public void An_entry_that_is_judged_keeps_what_it_says()
    {
        var reason = new LocalizedText("lý do", "reason");
        foreach (
            var (judged, status) in new[]
            {
                (Entry(RowStatus.Read, null, "x", "y").Refuse(reason), RowStatus.Refused),
                (Entry(RowStatus.Read, null, "x", "y").PassOver(reason), RowStatus.PassedOver),
            }
        )
        {
            Assert.Equal((status, reason, true, "x", "y"), (judged.Status, judged.Reason, judged.HasOwnId, judged["a"], judged["b"]));
            Assert.Equal("note", Assert.Single(judged.Notes).English);
        }

        Assert.Throws<ArgumentNullException>(() => Entry(RowStatus.Read).Refuse(null!));
        Assert.Throws<ArgumentNullException>(() => Entry(RowStatus.Read).PassOver(null!));
        var problem = new CellProblem("a", "A4", new("một", "one"), "x", new("sai", "wrong"));
        var noted = new SheetEntry(Two, new SheetRow("T", 4, ["x"]), RowStatus.Refused, ["x", "y"], reason)
        {
            HasOwnId = true,
            Problems = [problem],
            Notes = [new("lưu ý", "note")],
        }.WithNote(new("thêm", "more"));
        Assert.Equal((RowStatus.Refused, reason, true, "y"), (noted.Status, noted.Reason, noted.HasOwnId, noted["b"]));
        Assert.Equal(["note", "more"], noted.Notes.Select(n => n.English));
        Assert.Equal("ô A4 (một) ghi 'x': sai", noted.Explain(Language.Vietnamese));
        Assert.Equal("cell A4 (one) says 'x': wrong", noted.Explain(Language.English));
        Assert.Equal("một: sai", (problem with { Address = "" }).Message(Language.Vietnamese));
        Assert.Equal("one: wrong", (problem with { Address = "" }).Message(Language.English));
    }

    [Fact]
    public void A_row_passed_over_may_say_more()
    {
        var reason = new LocalizedText("lý do", "reason");
        var passed = new SheetEntry(Two, new SheetRow("T", 4, ["x"]), RowStatus.PassedOver, null, new("khác", "other"));
        Assert.Same(passed, passed.Because(null));
        Assert.Equal((RowStatus.PassedOver, reason), (passed.Because(reason).Status, passed.Because(reason).Reason));
        var read = Entry(RowStatus.Read);
        Assert.Same(read, read.Because(reason));
    }

    [Fact]
    public void A_map_is_read_from_an_object_with_remarks_and_is_saved_in_the_order_of_the_sheet()
    {
        var map = ColumnMap.Parse("{ /* x */ \"Tên\": \"b\", // y\n \"khác\": \"\", \"trống\": null, }", Two);
        Assert.True(map.TryFind("TÊN", out var code));
        Assert.Equal("b", code);
        Assert.True(map.TryFind("khác", out code));
        Assert.Equal("", code);
        Assert.True(map.TryFind("trống", out code));
        Assert.Equal("", code);
        Assert.False(map.TryFind("x", out _));
        Assert.True(new ColumnMap([new("a", null!)]).TryFind("A", out code));
        Assert.Equal("", code);
        var bad = Assert.Throws<SheetException>(() => ColumnMap.Parse("""{"x":"a","y":"zz"}""", Two));
        Assert.Equal("Bảng chỉ cột nêu cột 'zz' không có; các cột: a, b.", bad.Problem.Vietnamese);
        Assert.Equal("The column map names a column 'zz' that there is not; the columns: a, b.", bad.Problem.English);
        var none = Assert.Throws<SheetException>(() => ColumnMap.Parse("[]", Two));
        Assert.StartsWith("A column map must be a JSON object", none.Problem.English);
        Assert.IsType<InvalidOperationException>(none.InnerException);
        Assert.Throws<ArgumentNullException>(() => ColumnMap.Parse(null!, Two));
        Assert.Throws<ArgumentNullException>(() => ColumnMap.Parse("{}", null!));
        Assert.Throws<ArgumentNullException>(() => new ColumnMap(null!));
        Assert.Throws<ArgumentNullException>(() => ColumnMap.Save(null!));
        ColumnTaken Taken(string heading, string? code) => new("T", "A", heading, code, null, null);
        Assert.Equal(
            "{\n  \"Tên \\\"đề án\\\"\": \"b\",\n  \"Khác\": \"\"\n}\n",
            ColumnMap.Save([Taken("Tên \"đề án\"", "b"), Taken("", "a"), Taken("TÊN ĐỀ ÁN", "a"), Taken("Khác", null)])
        );
    }

    [Fact]
    public void Every_problem_of_a_file_has_its_words()
    {
        Assert.Throws<ArgumentNullException>(() => new SheetException(null!));
        var problem = new SheetException(new("lỗi", "problem"), new FormatException());
        Assert.Equal(("problem", "lỗi"), (problem.Message, problem.Problem.Vietnamese));
        Assert.IsType<FormatException>(problem.InnerException);
    }

    private static object?[] Written(string sheet, params object?[] cells)
    {
        using var memory = new MemoryStream();
        SheetWriter.Xlsx(memory, sheet, 3, [cells]);
        using var book = SheetBook.Open(new MemoryStream(memory.ToArray()), "a.xlsx");
        return [book.Sheets[0], .. book.Rows(book.Sheets[0]).SelectMany(r => SheetWriter.CellsOf(r))];
    }

    [Fact]
    public void A_workbook_holds_what_was_written()
    {
        Assert.Equal(["a", 5m, new LocalDate(2022, 2, 15), "x"], Written("a", new Vnd(5), new LocalDate(2022, 2, 15), "x", "beyond"));
        Assert.Equal(["a", "x", 1.5m], Written("a", "x", 1.5m).Where(c => c is not null)); // a shorter row
        Assert.Equal(["a", "x", "y"], Written("a", "x", null, "y").Where(c => c is not null));
        Assert.Equal(["a", "x\ny", "a\tb"], Written("a", "x\ny", "a\tb").Where(c => c is not null));
        Assert.Equal(["a", "\\u0007", "\uD83D\uDE00"], Written("a", "\u0007", "\uD83D\uDE00").Where(c => c is not null));
    }

    [Theory]
    [InlineData("Kết quả", "Kết quả")]
    [InlineData(@"a\b/c?d*e[f]g:h", "a b c d e f g h")]
    [InlineData("a\u0007b", "a b")]
    [InlineData("'a'", "a")]
    [InlineData(" a ", "a")]
    [InlineData("", "Sheet1")]
    [InlineData("'", "Sheet1")]
    [InlineData("1234567890123456789012345678901", "1234567890123456789012345678901")]
    [InlineData("12345678901234567890123456789012", "1234567890123456789012345678901")]
    public void The_name_of_a_sheet_is_one_that_a_spreadsheet_takes(string name, string written) => Assert.Equal(written, Written(name, "x")[0]);

    [Fact]
    public void What_there_is_not_is_not_written()
    {
        Assert.Throws<ArgumentNullException>(() => SheetWriter.Csv(null!));
        Assert.Throws<ArgumentNullException>(() => SheetWriter.Xlsx(null!, "a", 1, []));
        Assert.Throws<ArgumentNullException>(() => SheetWriter.Xlsx(new MemoryStream(), null!, 1, []));
        Assert.Throws<ArgumentNullException>(() => SheetWriter.Xlsx(new MemoryStream(), "a", 1, null!));
        Assert.Throws<ArgumentNullException>(() => SheetWriter.CellsOf(null!));
        using var writer = SheetWriter.Csv(new MemoryStream());
        Assert.Throws<ArgumentNullException>(() => writer.Write(null!));
    }

    [Theory]
    [InlineData(false, ',', "a;b,\"c,d\"\n")]
    [InlineData(true, ',', "\uFEFFa;b,\"c,d\"\n")]
    [InlineData(false, ';', "\"a;b\";c,d\n")]
    public void A_text_is_written_with_its_separator_and_mark(bool withMark, char separator, string text)
    {
        var memory = new MemoryStream();
        using (var writer = SheetWriter.Csv(memory, withMark, separator))
            writer.Write("a;b", "c,d");
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(memory.ToArray()));
    }

    [Fact]
    public void Cells_of_a_row_are_what_they_are_where_they_were_written()
    {
        var row = new SheetRow("T", 1, ["1.5", "x", "2022-02-15", "y", "", "l", "a", "1"], [CellKind.Number, CellKind.Number, CellKind.Date, CellKind.Date])
        {
            Origins = [CellOrigin.Own, CellOrigin.Own, CellOrigin.Own, CellOrigin.SharedByRows, CellOrigin.Own, CellOrigin.FromLeft, CellOrigin.FromAbove],
        };
        Assert.Equal([1.5m, "x", new LocalDate(2022, 2, 15), "y", null, null, null, "1"], SheetWriter.CellsOf(row));
    }
}
