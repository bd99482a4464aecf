using System.Text;
using NodaTime;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The small parts of the readers of tables, each by itself and at its limits.</summary>
public class SheetPartTests
{
    [Theory]
    [InlineData("dd/mm/yyyy;@", true)]
    [InlineData("D-MMM", true)]
    [InlineData("yyyy", true)]
    [InlineData("YY", true)]
    [InlineData("[$-42A]dd mmmm", true)]
    [InlineData("0.00", false)]
    [InlineData("hh:mm", false)]
    [InlineData("\"ngày d\"0", false)]
    [InlineData("[Red]0", false)]
    [InlineData("\\d0", false)]
    [InlineData("_d0", false)]
    [InlineData("*d0", false)]
    [InlineData("0;dd", false)]
    [InlineData("\"d", false)]
    [InlineData("", false)]
    public void A_format_of_the_workbook_shows_a_day_by_its_signs(string format, bool isDay)
    {
        Assert.Equal(isDay, XlsFormats.IsDay(format));
        var today = new XlsFile();
        Assert.Equal(isDay ? CellKind.Date : CellKind.Number, KindOf(today.Global(0x41E, 200, today.Text(format))));
        // Before 1997 the length of a format takes one byte.
        byte[] letters = [(byte)Encoding.ASCII.GetByteCount(format), .. Encoding.ASCII.GetBytes(format)];
        Assert.Equal(
            XlsFormats.IsDay(Encoding.ASCII.GetString(letters[1..])) ? CellKind.Date : CellKind.Number,
            KindOf(new XlsFile(isUnicode: false).Global(0x41E, 200, letters))
        );

        static CellKind KindOf(XlsFile file) =>
            Assert
                .Single(XlsBook.Open(file.Global(0xE0, 0, 200, new byte[16]).Sheet("T").Cell(0x203, 0, 0, 0, BitConverter.GetBytes(44607.0)).Bytes()).Rows(0))
                .Kind(0);
    }

    [Theory]
    [InlineData("1989", null)]
    [InlineData("1990", "1990")]
    [InlineData("2100", "2100")]
    [InlineData("2101", null)]
    [InlineData("năm 1989", null)]
    [InlineData("năm 1990", "1990")]
    [InlineData("Năm 2100", "2100")]
    [InlineData("năm 2101", null)]
    [InlineData("32873", null)]
    [InlineData("32874", "1990-01-01")]
    [InlineData("73415", "2100-12-31")]
    [InlineData("73416", null)]
    [InlineData("tháng 3/2016", "2016-03")]
    [InlineData("15/02/2022", "2022-02-15")]
    [InlineData("", "")]
    public void A_day_a_month_or_a_year_lies_in_the_years_of_the_programme(string text, string? field)
    {
        Assert.Equal(field is not null, DateCells.TryRead(text, CellKind.Text, allowsSpan: true, out var read));
        Assert.Equal(field ?? "", read);
        Assert.Equal(field is "" or { Length: 10 }, DateCells.TryRead(text, CellKind.Text, allowsSpan: false, out _));
    }

    [Theory]
    [InlineData(31_411, null)]
    [InlineData(31_412, "1990-01-01")]
    [InlineData(43_145, "2022-02-15")]
    public void Days_counted_from_1904_are_days_all_the_same(int number, string? field)
    {
        Assert.Equal(field is not null, DateCells.TryRead($"{number}", CellKind.Number, allowsSpan: false, out var read, is1904: true));
        Assert.Equal(field ?? "", read);
    }

    [Theory]
    [InlineData("A1", 0, 0)]
    [InlineData("Z9", 8, 25)]
    [InlineData("AA10", 9, 26)]
    [InlineData("XFD1048576", 1_048_575, 16_383)]
    [InlineData("AAAA1", null, 0)]
    [InlineData("A0", null, 0)]
    [InlineData("A", null, 0)]
    [InlineData("1", null, 0)]
    [InlineData("a1", null, 0)]
    [InlineData("A-1", null, 0)]
    [InlineData("", null, 0)]
    public void An_address_is_letters_and_a_number(string address, int? row, int column)
    {
        Assert.Equal(row is not null, XlsxParts.TryAddress(address, out var atRow, out var atColumn));
        if (row is not null)
            Assert.Equal((row, column), (atRow, atColumn));
    }

    [Fact]
    public void A_merged_range_is_filled_as_far_as_the_row_goes()
    {
        object?[][] rows =
        [
            ["a", "b", null],
            ["c", null, null],
            ["d", null, "e"],
        ];
        var sheet = new WorkbookSheet("T", false, 3, [new(0, 1, 1, 9), new(2, 2, 5, 9)], new HashSet<(int, int)>());
        var read = new Workbook("", [sheet], _ => rows).Rows(0).ToList();
        Assert.Equal(["a|b|b", "c|b|b", "d||e"], read.Select(r => string.Join("|", r.Cells)));
        Assert.Equal(CellOrigin.SharedByRows, read[0].Origin(1));
        Assert.Equal(CellOrigin.SharedByRows | CellOrigin.FromLeft, read[0].Origin(2));
        Assert.Equal(CellOrigin.SharedByRows | CellOrigin.FromAbove, read[1].Origin(1));
        Assert.Equal(default, read[2].Origin(1));
        // Written again, a value stands where it was written.
        Assert.Equal(
            [
                ["a", "b", null],
                ["c", null, null],
                ["d", null, "e"],
            ],
            read.Select(SheetWriter.CellsOf)
        );
    }

    [Fact]
    public void Cells_are_written_as_what_they_are()
    {
        object?[] values = ["a", 1.5, new DateTime(2022, 2, 15), true, "12", null, "z"];
        var sheet = new WorkbookSheet("T", false, values.Length, [], new HashSet<(int, int)> { (0, 5) });
        var row = Assert.Single(new Workbook("", [sheet], _ => [values]).Rows(0));
        Assert.Equal(CellKind.Formula, row.Kind(5));
        Assert.Equal(["a", 1.5m, new LocalDate(2022, 2, 15), "TRUE", "12", null, "z"], SheetWriter.CellsOf(row));
    }

    [Fact]
    public void A_formula_without_data_is_no_blank_cell()
    {
        const string page = """
            <?xml version="1.0"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
              <Worksheet ss:Name="T"><Table>
                <Row><Cell ss:Formula="=1+1"><Data ss:Type="Number">2</Data></Cell><Cell ss:Formula="=1+1"/><Cell/><Cell><Data ss:Type="String">a</Data></Cell></Row>
              </Table></Worksheet>
            </Workbook>
            """;
        var row = Assert.Single(XmlSheets.Open(page).Rows(0));
        Assert.Equal([CellKind.Number, CellKind.Formula, CellKind.Text, CellKind.Text], Enumerable.Range(0, 4).Select(row.Kind));
    }

    [Theory]
    [InlineData("sep=;", ';')]
    [InlineData("\"SEP=,\"", ',')]
    [InlineData(" sep=\t", '\t')]
    [InlineData("sep=", null)]
    [InlineData("sep=;;", null)]
    [InlineData("set=;", null)]
    public void A_first_line_may_say_what_separates(string line, char? separator) => Assert.Equal(separator, Separators.Declared(line));
}
