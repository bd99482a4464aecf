namespace KhuyenCong.Sheets.Tests;

/// <summary>Workbooks as one XML file, element by element.</summary>
public class XmlSheetTests
{
    [Theory]
    [InlineData("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", true)]
    [InlineData("<?mso-application progid=\"Excel.Sheet\"?><a>", true)]
    [InlineData("<Workbook>", false)]
    public void A_workbook_is_told_by_its_names(string start, bool isBook) => Assert.Equal(isBook, XmlSheets.IsBook(start));

    [Fact]
    public void Cells_are_of_their_types()
    {
        var book = Sheet(
            """
            <Row><Cell><Data ss:Type="Number">-1.5E2</Data></Cell><Cell><Data ss:Type="Number">x</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell>
            <Cell><Data ss:Type="Boolean">0</Data></Cell><Cell><Data ss:Type="DateTime">2022-02-15T00:00:00.000</Data></Cell><Cell><Data ss:Type="DateTime">x</Data></Cell>
            <Cell><Data ss:Type="Error">#REF!</Data></Cell><Cell><Data>1</Data></Cell><Cell><Data ss:Type="String"/></Cell><Cell/></Row>
            """
        );
        Assert.Equal([-150.0, "x", true, false, new DateTime(2022, 2, 15), "x", "#REF!", "1", "", null], book.Values(0).Single());
    }

    [Fact]
    public void A_text_is_all_that_stands_in_its_data()
    {
        var book = Sheet(
            """<Row><Cell> x <Data ss:Type="String">a<B>b</B> <I>c</I><![CDATA[<d>]]><!-- e -->f</Data> y </Cell><Cell><Data ss:Type="String"> </Data></Cell><Cell><Data ss:Type="String">g</Data></Cell></Row>"""
        );
        Assert.Equal(["ab c<d>f", " ", "g"], book.Values(0).Single());
    }

    [Fact]
    public void Days_are_said_in_full_whatever_they_are_counted_from()
    {
        const string Rows = """<Row><Cell><Data ss:Type="DateTime">2022-02-15T00:00:00.000</Data></Cell></Row>""";
        var book = Book($"<ExcelWorkbook><Date1904/></ExcelWorkbook>{Worksheet("A", Rows)}{Worksheet("B", Rows)}");
        Assert.All(book.Sheets, s => Assert.True(s.Is1904));
        Assert.Equal("2022-02-15", book.Rows(0).Single()[0]);
        Assert.Equal("2022-02-15", book.Rows(1).Single()[0]);
        Assert.False(Sheet(Rows).Sheets[0].Is1904);
        Assert.Equal("2022-02-15", Sheet(Rows).Rows(0).Single()[0]);
    }

    [Fact]
    public void Rows_and_cells_stand_at_their_index_or_behind_one_another()
    {
        var book = Sheet(
            """
            <Row ss:Index="2"><Cell ss:Index="2"><Data>a</Data></Cell><Cell><Data>b</Data></Cell><Cell ss:Index="4"><Data>c</Data></Cell></Row>
            <Row/>
            <Row ss:Span="2"><Cell><Data>d</Data></Cell></Row>
            <Row ss:Index="8"><Cell><Data>e</Data></Cell></Row>
            """
        );
        Assert.Equal(["", "|a|b|c", "", "d", "", "", "", "e"], book.Values(0).Select(r => string.Join('|', r)));
        Assert.Equal(4, book.Sheets[0].Width);
        Assert.Equal(1, Sheet("").Sheets[0].Width);
        Assert.Equal(1, Sheet("<Row/>").Sheets[0].Width);
    }

    [Theory]
    [InlineData("""<Row ss:Index="0"/>""")]
    [InlineData("""<Row/><Row ss:Index="1"/>""")]
    [InlineData("""<Row ss:Span="1"/><Row ss:Index="2"/>""")]
    [InlineData("""<Row ss:Index="1048576"/><Row/>""")]
    [InlineData("""<Row ss:Index="1048577"/>""")]
    [InlineData("""<Row ss:Index="-1"/>""")]
    [InlineData("""<Row ss:Index="x"/>""")]
    [InlineData("""<Row><Cell ss:Index="0"/></Row>""")]
    [InlineData("""<Row><Cell/><Cell ss:Index="1"/></Row>""")]
    [InlineData("""<Row><Cell ss:Index="1025"/></Row>""")]
    [InlineData("""<Row><Cell ss:Index="1024"/><Cell/></Row>""")]
    [InlineData("""<Column ss:Index="1048577"/>""")]
    public void What_stands_in_disorder_or_beyond_the_sheet_is_damaged(string rows) => Assert.Throws<InvalidDataException>(() => Sheet(rows));

    [Theory]
    [InlineData("<Row ss:Index=\"5\"/><Row ss:Index=\"3\"/>", "Row 3 stands below row 5.")]
    [InlineData("<Row><Cell ss:Index=\"4\"/><Cell ss:Index=\"2\"/></Row>", "Cell 2 stands behind cell 4.")]
    public void A_row_or_cell_in_disorder_is_named(string rows, string said) =>
        Assert.Equal(said, Assert.Throws<InvalidDataException>(() => Sheet(rows)).Message);

    [Fact]
    public void The_last_column_that_is_read_is_the_1024th()
    {
        Assert.Equal(1024, Sheet("""<Row><Cell ss:Index="1024"/></Row>""").Sheets[0].Width);
        Assert.Equal(1024, Sheet("""<Row><Cell ss:MergeAcross="2000"/></Row>""").Sheets[0].Width);
    }

    [Fact]
    public void Merged_cells_reach_to_the_right_and_down()
    {
        var book = Sheet(
            """
            <Row><Cell ss:MergeAcross="2"><Data>a</Data></Cell><Cell ss:MergeDown="1"><Data>b</Data></Cell><Cell ss:MergeAcross="0"><Data>c</Data></Cell></Row>
            <Row><Cell ss:MergeAcross="1" ss:MergeDown="2"><Data>d</Data></Cell><Cell><Data>e</Data></Cell></Row>
            """
        );
        Assert.Equal([new(0, 0, 0, 2), new(0, 1, 3, 3), new(1, 3, 0, 1)], book.Sheets[0].Merges);
        Assert.Equal(["a|||b|c", "d||e"], book.Values(0).Select(r => string.Join('|', r)));
    }

    [Fact]
    public void Hidden_rows_and_columns_are_counted_over_their_spans()
    {
        var sheet = Sheet(
            """
            <Column ss:Hidden="1"/><Column/><Column ss:Index="5" ss:Span="2" ss:Hidden="1"/><Column ss:Hidden="1"/><Column ss:Hidden="0"/><Column ss:Index="1048576" ss:Hidden="1"/>
            <Row ss:Hidden="1"/><Row/><Row ss:Index="4" ss:Span="2" ss:Hidden="1"/><Row ss:Hidden="0"/>
            """
        ).Sheets[0];
        Assert.Equal([new(0, 0), new(4, 6), new(7, 7), new(1_048_575, 1_048_575)], sheet.HiddenColumns);
        Assert.Equal(4, sheet.HiddenRows);
    }

    [Fact]
    public void A_formula_without_data_is_uncomputed()
    {
        var sheet = Sheet(
            """<Row><Cell/></Row><Row><Cell/><Cell ss:Formula="=A1"/><Cell ss:Formula="=A1"><Data>1</Data></Cell><Cell><Data>1</Data></Cell></Row>"""
        ).Sheets[0];
        Assert.Equal([(1, 1)], sheet.Uncomputed);
    }

    [Fact]
    public void Nothing_of_a_sheet_goes_over_to_the_next()
    {
        const string Hidden = "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>";
        var book = Book(
            $"""
            <Worksheet ss:Name="A"><Table><Column ss:Index="3" ss:Hidden="1"/><Row ss:Hidden="1"><Cell ss:MergeDown="1" ss:Formula="=B1"/></Row></Table>{Hidden}</Worksheet>
            <Worksheet><Table><Column ss:Hidden="1"/><Row><Cell><Data>SheetHidden</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetVisible</Visible></WorksheetOptions></Worksheet>
            <Worksheet ss:Name="C"/>
            """
        );
        var (a, b, c) = (book.Sheets[0], book.Sheets[1], book.Sheets[2]);
        Assert.Equal(("A", true, 1, 1, 1), (a.Name, a.IsHidden, a.HiddenRows, a.Merges.Count, a.Uncomputed.Count));
        Assert.Equal([new(2, 2)], a.HiddenColumns);
        Assert.Equal(("", false, 0, 0, 0), (b.Name, b.IsHidden, b.HiddenRows, b.Merges.Count, b.Uncomputed.Count));
        Assert.Equal([new(0, 0)], b.HiddenColumns);
        Assert.Equal(("C", false, 0, 0, 0), (c.Name, c.IsHidden, c.HiddenRows, c.Merges.Count, c.Uncomputed.Count));
        Assert.Empty(c.HiddenColumns);
        Assert.Equal([1, 1, 0], Enumerable.Range(0, 3).Select(i => book.Values(i).Count()));
    }

    [Fact]
    public void A_remark_on_a_cell_is_no_data_of_it()
    {
        var book = Sheet(
            """
            <Row><Cell><Data ss:Type="Number">700</Data><Comment ss:Author="A"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>A:</B>xem lại</ss:Data></Comment></Cell>
            <Cell ss:Formula="=A1"><Comment><ss:Data>b</ss:Data></Comment></Cell><Cell><Comment/><Data>c</Data></Cell></Row>
            """
        );
        Assert.Equal([700.0, null, "c"], book.Values(0).Single());
        Assert.Equal([(0, 1)], book.Sheets[0].Uncomputed);
    }

    [Fact]
    public void Data_without_a_cell_is_passed_over() =>
        Assert.Equal(["", "a"], Sheet("<Row><Data>x</Data></Row><Row><Cell><Data>a</Data></Cell></Row>").Values(0).Select(r => string.Join('|', r)));

    [Fact]
    public void A_definition_of_the_document_is_refused() =>
        Assert.Throws<System.Xml.XmlException>(() =>
            XmlSheets.Open("<!DOCTYPE a [<!ENTITY b \"c\">]><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&b;</Workbook>")
        );

    private static string Worksheet(string name, string rows) => $"<Worksheet ss:Name=\"{name}\"><Table>{rows}</Table></Worksheet>";

    private static Workbook Sheet(string rows) => Book(Worksheet("T", rows));

    private static Workbook Book(string sheets) =>
        XmlSheets.Open(
            $"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">{sheets}</Workbook>"
        );
}
