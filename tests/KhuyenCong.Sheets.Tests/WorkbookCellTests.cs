using System.Globalization;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The cells of workbooks, kind by kind: what a number, a day, an answer, an error or the result of a formula is read as.</summary>
public class WorkbookCellTests
{
    private const int LastFormat = 70;

    // The formats of days that every workbook has; 18 to 21 and 45 to 47 are times of a day.
    private static readonly int[] Days = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];

    [Fact]
    public void A_number_in_a_format_of_days_is_a_day()
    {
        var file = new XlsFile();
        for (var format = 0; format <= LastFormat; format++)
            file.Global(0xE0, 0, format, new byte[16]);
        file.Sheet("T");
        for (var format = 0; format <= LastFormat; format++)
            file.Cell(0x203, 0, format, format, BitConverter.GetBytes(44607.0));
        Assert.Equal(Enumerable.Range(0, LastFormat + 1).Select(f => Days.Contains(f) ? "Date 2022-02-15" : "Number 44607"), Assert.Single(Cells(file)));
    }

    [Theory]
    [InlineData(0.99, "Number 0.99")]
    [InlineData(1, "Date 1899-12-31")]
    [InlineData(2_958_465, "Date 9999-12-31")]
    [InlineData(2_958_465.99, "Date 9999-12-31")]
    [InlineData(2_958_466, "Number 2958466")]
    [InlineData(-1, "Number -1")]
    public void A_day_lies_within_the_years_of_spreadsheets(double number, string read) =>
        Assert.Equal([read], Assert.Single(Cells(new XlsFile().Sheet("T").Cell(0x203, 0, 0, XlsFile.Day, BitConverter.GetBytes(number)))));

    [Theory]
    [InlineData((300u << 2) | 2, "300")]
    [InlineData((30_050u << 2) | 3, "300.5")]
    [InlineData(0xFFFF_FFEE, "-5")]
    [InlineData(0xFFFF_FFEF, "-0.05")]
    [InlineData(0x3FF8_0000u, "1.5")]
    [InlineData(0x40C3_8801u, "100")]
    [InlineData(0u, "0")]
    public void A_packed_number_is_whole_or_the_upper_half_of_one(uint packed, string read) =>
        Assert.Equal(["Number " + read], Assert.Single(Cells(new XlsFile().Sheet("T").Cell(0x27E, 0, 0, XlsFile.Plain, packed))));

    [Theory]
    [InlineData(0, 0, "FALSE")]
    [InlineData(1, 0, "TRUE")]
    [InlineData(0x00, 1, "#NULL!")]
    [InlineData(0x07, 1, "#DIV/0!")]
    [InlineData(0x0F, 1, "#VALUE!")]
    [InlineData(0x17, 1, "#REF!")]
    [InlineData(0x1D, 1, "#NAME?")]
    [InlineData(0x24, 1, "#NUM!")]
    [InlineData(0x2A, 1, "#N/A")]
    public void An_answer_or_an_error_is_its_words(byte value, byte isError, string read)
    {
        Assert.Equal(["Text " + read], Assert.Single(Cells(new XlsFile().Sheet("T").Cell(0x205, 0, 0, XlsFile.Plain, new[] { value, isError }))));
        // The same as the result of a formula.
        byte[] result = [(byte)(isError == 0 ? 1 : 2), 0, value, 0, 0, 0, 0xFF, 0xFF];
        Assert.Equal(["Text " + read], Assert.Single(Cells(new XlsFile().Sheet("T").Cell(0x06, 0, 0, XlsFile.Plain, result, 0, 0u, 0))));
    }

    [Theory]
    [InlineData(9_007_199_254_740_991, "9007199254740991")]
    [InlineData(9_007_199_254_740_992, "9007199254740992")]
    [InlineData(-9_007_199_254_740_991, "-9007199254740991")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(1e-9, "0.000000001")]
    [InlineData(9e-10, "9E-10")]
    [InlineData(999_999_999_999_999.5, "1000000000000000")]
    [InlineData(1e300, "1E+300")]
    [InlineData(0, "0")]
    public void A_number_has_the_digits_that_a_spreadsheet_keeps(double number, string read)
    {
        var book = new Workbook(
            "",
            [new("T", false, 1, [], new HashSet<(int, int)>())],
            _ =>
                [
                    [number],
                ]
        );
        Assert.Equal(["Number " + read], Assert.Single(book.Rows(0)).Cells.Select(c => "Number " + c));
    }

    [Fact]
    public void A_value_of_any_type_is_read_without_the_culture()
    {
        object?[] values = [" a ", null, true, false, 12.5m, 7L, new DateTime(2022, 2, 15), new Version(1, 2)];
        var book = new Workbook("", [new("T", false, values.Length, [], new HashSet<(int, int)>())], _ => [values]);
        Assert.Equal(["Text a", "Text ", "Text TRUE", "Text FALSE", "Text 12.5", "Text 7", "Date 2022-02-15", "Text 1.2"], Read(Assert.Single(book.Rows(0))));
    }

    [Fact]
    public void A_workbook_of_2003_in_XML_keeps_its_types()
    {
        const string page = """
            <?xml version="1.0"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
              <Worksheet ss:Name="T"><Table>
                <Row><Cell><Data ss:Type="String">a</Data></Cell><Cell><Data ss:Type="Number">1.5</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Boolean">0</Data></Cell><Cell><Data ss:Type="DateTime">2022-02-15T00:00:00.000</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell></Row>
                <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">b</Data></Cell><Cell ss:Index="5"><Data ss:Type="Number">2</Data></Cell></Row>
              </Table></Worksheet>
            </Workbook>
            """;
        Assert.Equal(
            ["Text a|Number 1.5|Text TRUE|Text FALSE|Date 2022-02-15|Text #REF!", "Text b|Text b|Text |Text |Number 2"],
            XmlSheets.Open(page).Rows(0).Select(r => string.Join("|", Read(r)))
        );
    }

    [Theory]
    [InlineData("\u0001", true)]
    [InlineData("\t\r\n", false)]
    [InlineData("\u2029", false)]
    [InlineData("\u202A", true)]
    [InlineData("\u202E", true)]
    [InlineData("\u202F", false)]
    [InlineData("\u2065", false)]
    [InlineData("\u2066", true)]
    [InlineData("\u2069", true)]
    [InlineData("\u206A", false)]
    [InlineData("\uFFFC", false)]
    [InlineData("\uFFFD", true)]
    [InlineData("\uFFFE", true)]
    [InlineData("\uFFFF", true)]
    public void Controls_marks_of_direction_and_lost_letters_are_no_text(string text, bool isNone) => Assert.Equal(isNone, Printable.HasNoText("a" + text));

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, 61)]
    public void A_text_to_show_is_cut_to_sixty_characters(int length, int shown)
    {
        var text = Printable.Short(new string('a', length));
        Assert.Equal((shown, length > 60), (text.Length, text.EndsWith('…')));
        Assert.Equal(60, Printable.Short(new string('a', 59) + "\U0001F600b").Length);
    }

    private static IEnumerable<IEnumerable<string>> Cells(XlsFile file) => XlsBook.Open(file.Bytes()).Rows(0).Select(Read);

    private static IEnumerable<string> Read(SheetRow row) =>
        row.Cells.Select((text, i) => string.Create(CultureInfo.InvariantCulture, $"{row.Kind(i)} {text}"));
}
