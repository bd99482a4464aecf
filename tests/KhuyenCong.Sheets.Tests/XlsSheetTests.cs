using System.Text;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The globals and sheets of an old workbook, record by record.</summary>
public class XlsSheetTests
{
    [Fact]
    public void A_workbook_says_of_which_time_it_is()
    {
        Assert.Equal("Excel 97–2003 (.xls)", XlsBook.Open(new XlsFile().Sheet("T").Bytes()).Form);
        Assert.Equal("Excel 5.0/95 (.xls)", XlsBook.Open(new XlsFile(isUnicode: false).Sheet("T").Bytes()).Form);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_sheet_is_shown_or_hidden(byte visibility, bool isHidden) =>
        Assert.Equal(isHidden, Assert.Single(XlsBook.Open(new XlsFile().Sheet("T", visibility).Bytes()).Sheets).IsHidden);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_workbook_says_from_when_its_days_are_counted(int is1904)
    {
        var book = XlsBook.Open(new XlsFile().Global(0x22, is1904).Sheet("T").Row(0, 43145).Bytes());
        Assert.Equal(is1904 == 1, book.Sheets[0].Is1904);
        Assert.Equal(is1904 == 1 ? "2022-02-15" : "2018-02-14", book.Rows(0).Single()[0]);
    }

    [Fact]
    public void What_does_not_begin_with_its_beginning_is_damaged()
    {
        var good = new XlsFile().Sheet("T").Row(0, "a").Bytes();
        Assert.Single(XlsBook.Open(good).Sheets);
        var bytes = good.ToArray();
        bytes[0] = 0x0A;
        Assert.Throws<InvalidDataException>(() => XlsBook.Open(bytes));
        // The sheet begins behind the last record of the globals.
        bytes = good.ToArray();
        var sheet = bytes.AsSpan(4).IndexOf((ReadOnlySpan<byte>)[0x09, 0x08]) + 4;
        bytes[sheet] = 0x0B;
        Assert.Throws<InvalidDataException>(() => XlsBook.Open(bytes));
        // It begins beyond the file, just so and by far.
        bytes = good.ToArray();
        var start = bytes.AsSpan().IndexOf(BitConverter.GetBytes((uint)sheet));
        foreach (var beyond in new uint[] { (uint)good.Length, (uint)good.Length + 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF })
        {
            BitConverter.GetBytes(beyond).CopyTo(bytes, start);
            Assert.Throws<InvalidDataException>(() => XlsBook.Open(bytes));
        }
    }

    [Fact]
    public void Parts_within_the_globals_or_a_sheet_end_for_themselves()
    {
        var file = new XlsFile()
            .Global(0x809, 0x600, 5, new byte[4])
            .Global(0x809, 0x600, 5, new byte[4])
            .Global(0x0A)
            .Global(0x0A)
            .Global(0x22, 1)
            .Sheet("T")
            .Row(0, "a");
        // A chart within the sheet has a cell, merged cells, hidden rows and columns of its own.
        file.Cell(0x809, 0x600, 0x20, new byte[4])
            .Row(1, "chart")
            .Cell(0xE5, 1, 0, 0, 0, 1)
            .Cell(0x7D, 0, 0, 0, 0, 1)
            .Cell(0x208, 0, 0, 0, 0, 0, 0, 0x20)
            .Cell(0x809, 0x600, 0x20, new byte[4])
            .Cell(0x0A)
            .Row(2, "chart")
            .Cell(0x0A)
            .Row(3, "b");
        var book = XlsBook.Open(file.Bytes());
        var sheet = Assert.Single(book.Sheets);
        Assert.True(sheet.Is1904);
        Assert.Empty(sheet.Merges);
        Assert.Empty(sheet.HiddenColumns);
        Assert.Equal(0, sheet.HiddenRows);
        Assert.Equal(["a", "", "", "b"], book.Rows(0).Select(r => r[0]));
    }

    [Fact]
    public void Texts_of_the_table_are_found_by_their_place()
    {
        // Texts without letters stand between; one without its form ends the record.
        var file = new XlsFile().Global(0xFC, 9u, 4u, 1, new byte[] { 0, (byte)'a' }, 0, new byte[] { 0 }, 1, new byte[] { 1, (byte)'b', 0 }, 0);
        file.Sheet("T").Cell(0xFD, 0, 0, 0, 0u).Cell(0xFD, 0, 1, 0, 1u).Cell(0xFD, 0, 2, 0, 2u).Cell(0xFD, 0, 3, 0, 3u);
        Assert.Equal(["a", "", "b", ""], XlsBook.Open(file.Bytes()).Rows(0).Single().Cells);
        var missing = new XlsFile().Global(0xFC, 1u, 1u, 1, new byte[] { 0, (byte)'a' }).Sheet("T").Cell(0xFD, 0, 0, 0, 1u).Bytes();
        Assert.Throws<InvalidDataException>(() => XlsBook.Open(missing));
        missing = new XlsFile().Global(0xFC, 2u, 2u, 1, new byte[] { 0, (byte)'a' }).Sheet("T").Bytes();
        Assert.Throws<InvalidDataException>(() => XlsBook.Open(missing));
    }

    [Theory]
    [InlineData(1252, "\u0080\u0093é", "€“é")]
    [InlineData(0x8001, "\u0080\u0093é", "€“é")]
    [InlineData(0x8000, "\u0080\u008A", "Ää")]
    [InlineData(1258, "a\u00CC\u0080", "à€")]
    [InlineData(9_999, "\u0080é", "\u0080é")]
    [InlineData(1200, "a\u0000b\u0000", "ab")]
    public void Texts_of_before_1997_are_in_the_letters_that_the_workbook_names(int codePage, string bytes, string text)
    {
        var letters = Encoding.Latin1.GetBytes(bytes);
        var file = new XlsFile(isUnicode: false, codePage: 1252).Global(0x42, codePage).Sheet("T").Cell(0x204, 0, 0, 0, letters.Length, letters);
        Assert.Equal(text, XlsBook.Open(file.Bytes()).Values(0).Single().Single());
    }

    [Fact]
    public void A_number_in_a_format_beyond_the_list_is_a_number_and_a_known_format_may_be_said_anew()
    {
        // Formats 0 and 1 are said by the workbook of a test; the first is a number, the second a day.
        var file = new XlsFile();
        file.Global(0x41E, 14, file.Text("0.00")).Global(0x41E, 2, file.Text("dd/mm")).Global(0xE0, 0, 14, new byte[16]).Global(0xE0, 14, 2, new byte[16]);
        file.Sheet("T");
        for (var format = 0; format <= 5; format++)
            file.Cell(0x203, 0, format, format, BitConverter.GetBytes(44607.0));
        var row = XlsBook.Open(file.Bytes()).Rows(0).Single();
        Assert.Equal(
            [CellKind.Number, CellKind.Date, CellKind.Number, CellKind.Number, CellKind.Number, CellKind.Number],
            Enumerable.Range(0, 6).Select(row.Kind)
        );
    }

    [Fact]
    public void Merged_cells_are_those_whose_ends_stand_in_order()
    {
        var file = new XlsFile().Sheet("T").Row(0, "a").Cell(0xE5, 5, 1, 1, 2, 2, 3, 2, 0, 1, 0, 1, 3, 2, 4, 6, 5, 7, 2, 1, 2, 1);
        Assert.Equal([new(1, 1, 2, 2), new(4, 6, 5, 7)], XlsBook.Open(file.Bytes()).Sheets[0].Merges);
    }

    [Fact]
    public void Hidden_rows_and_columns_are_those_that_say_so_in_full()
    {
        var file = new XlsFile()
            .Sheet("T")
            .Cell(0x7D, 1, 2, 2048, 15, 1, 0)
            .Cell(0x7D, 4, 4, 2048, 15, 3)
            .Cell(0x7D, 5, 6, 2048, 15, 2)
            .Cell(0x7D, 7, 7, 2048, 15)
            .Cell(0x7D)
            .Cell(0x208, 0, 0, 3, 255, 0, 0, 0x20, 15)
            .Cell(0x208, 1, 0, 3, 255, 0, 0, 0x160)
            .Cell(0x208, 2, 0, 3, 255, 0, 0, 0x1DF)
            .Cell(0x208, 3, 0, 3, 255, 0, 0)
            .Cell(0x208);
        var book = XlsBook.Open(file.Bytes());
        Assert.Equal([new(1, 2), new(4, 4)], book.Sheets[0].HiddenColumns);
        Assert.Equal(2, book.Sheets[0].HiddenRows);
        // As often as the cells are read, each is said once.
        Assert.Empty(book.Rows(0));
        Assert.Equal(2, book.Sheets[0].HiddenColumns.Count);
    }

    [Fact]
    public void No_more_columns_are_hidden_than_a_sheet_has()
    {
        var file = new XlsFile().Sheet("T");
        for (var i = 0; i < 257; i++)
            file.Cell(0x7D, i, i, 0, 0, 1);
        Assert.Equal(256, XlsBook.Open(file.Bytes()).Sheets[0].HiddenColumns.Count);
    }

    [Fact]
    public void A_sheet_is_as_wide_as_its_last_cell_and_no_wider_than_256_columns()
    {
        Assert.Equal(1, XlsBook.Open(new XlsFile().Sheet("T").Bytes()).Sheets[0].Width);
        Assert.Equal(3, XlsBook.Open(new XlsFile().Sheet("T").Cell(0x27E, 0, 2, 0, 2u).Cell(0x27E, 0, 1, 0, 2u).Bytes()).Sheets[0].Width);
        Assert.Equal(256, XlsBook.Open(new XlsFile().Sheet("T").Cell(0x27E, 0, 255, 0, 2u).Bytes()).Sheets[0].Width);
        Assert.Throws<InvalidDataException>(() => XlsBook.Open(new XlsFile().Sheet("T").Cell(0x27E, 0, 256, 0, 2u).Bytes()));
        // Numbers side by side that go beyond the last column.
        Assert.Equal(256, XlsBook.Open(new XlsFile().Sheet("T").Cell(0xBD, 0, 254, 0, 6u, 0, 10u, 0, 14u, 256).Bytes()).Sheets[0].Width);
    }

    [Fact]
    public void Numbers_side_by_side_stand_each_in_its_column()
    {
        var book = XlsBook.Open(new XlsFile().Sheet("T").Cell(0xBD, 0, 1, 0, 6u, 1, 178_430u, 0, 14u, 3).Bytes());
        var row = book.Rows(0).Single();
        Assert.Equal(["", "1", "2022-02-15", "3"], row.Cells);
        Assert.Throws<InvalidDataException>(() => XlsBook.Open(new XlsFile().Sheet("T").Cell(0xBD, 0, 1, 0, 6u).Bytes()));
        Assert.Empty(XlsBook.Open(new XlsFile().Sheet("T").Cell(0xBD, 0, 1, 1).Bytes()).Rows(0));
    }

    [Fact]
    public void A_cell_stands_there_once()
    {
        var book = XlsBook.Open(new XlsFile().Sheet("T").Row(1, "a", "b").Row(1, "", "c").Bytes());
        Assert.Contains("B2", Assert.Throws<InvalidDataException>(() => book.Rows(0).ToList()).Message);
    }

    [Fact]
    public void Rows_stand_in_their_order_with_the_blank_ones_between()
    {
        var book = XlsBook.Open(new XlsFile().Sheet("T").Row(5, "c").Row(1, "a").Row(2, "b").Bytes());
        Assert.Equal([0, 1, 1, 0, 0, 1], book.Values(0).Select(r => r.Count));
        Assert.Equal(["2 a", "3 b", "6 c"], book.Rows(0).Where(r => !r.IsBlank).Select(r => $"{r.Number} {r[0]}"));
    }

    [Theory]
    [InlineData(0.0, 0, CellKind.Number, "0")]
    [InlineData(0.0, 1, CellKind.Number, "0")]
    [InlineData(0.0, 2, CellKind.Formula, "")]
    [InlineData(0.0, 3, CellKind.Formula, "")]
    [InlineData(0.0, 4, CellKind.Number, "0")]
    [InlineData(5.0, 2, CellKind.Number, "5")]
    [InlineData(-5.0, 0, CellKind.Number, "-5")]
    public void A_formula_is_the_number_that_it_gave(double number, int marks, CellKind kind, string text)
    {
        var book = XlsBook.Open(new XlsFile().Sheet("T").Cell(0x06, 0, 0, XlsFile.Plain, BitConverter.GetBytes(number), marks, 0u, 0).Bytes());
        var row = book.Rows(0).FirstOrDefault();
        Assert.Equal((kind, text), (row!.Kind(0), row[0]));
        Assert.Equal(kind == CellKind.Formula, book.Sheets[0].Uncomputed.Contains((0, 0)));
    }

    [Fact]
    public void A_formula_may_give_nothing_or_a_text_in_a_record_behind_it()
    {
        byte[] text = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF];
        byte[] nothing = [3, 0, 0, 0, 0, 0, 0xFF, 0xFF];
        var file = new XlsFile().Sheet("T");
        file.Cell(0x06, 0, 0, 0, text, 0, 0u, 0).Cell(0x207, file.Text("a"));
        file.Cell(0x06, 0, 1, 0, text, 0, 0u, 0).Cell(0x4BC, new byte[4]).Cell(0x207, file.Text("b"));
        file.Cell(0x06, 0, 2, 0, text, 0, 0u, 0).Cell(0x221, new byte[4]).Cell(0x207, file.Text("c"));
        file.Cell(0x06, 0, 3, 0, text, 0, 0u, 0).Cell(0x236, new byte[4]).Cell(0x4BC, new byte[4]).Cell(0x207, file.Text("d"));
        file.Cell(0x06, 0, 4, 0, nothing, 0, 0u, 0).Cell(0x06, 0, 5, 0, nothing, 2, 0u, 0);
        file.Cell(0xD6, 0, 6, 0, file.Text("e"), 0);
        var book = XlsBook.Open(file.Bytes());
        Assert.Equal(["a", "b", "c", "d", "", "", "e"], book.Rows(0).Single().Cells);
        Assert.Empty(book.Sheets[0].Uncomputed);
        Assert.Throws<InvalidDataException>(() =>
            XlsBook.Open(new XlsFile().Sheet("T").Cell(0x06, 0, 0, 0, text, 0, 0u, 0).Cell(0x203, 0, 1, 0, new byte[8]).Bytes())
        );
    }

    [Fact]
    public void Sheets_of_cells_alone_are_sheets()
    {
        var file = new XlsFile().Sheet("A").Row(0, "a").Sheet("B", kind: 2).Row(0, "b").Sheet("C", kind: 6).Row(0, "c").Sheet("D").Row(0, "d");
        var book = XlsBook.Open(file.Bytes());
        Assert.Equal(["A", "D"], book.Sheets.Select(s => s.Name));
        Assert.Equal("d", book.Rows(1).Single()[0]);
    }
}
