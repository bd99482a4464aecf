using System.IO.Compression;
using System.Text;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The parts of a workbook of today beside its cells: where its sheets are, how wide, and what is merged, hidden or uncomputed.</summary>
public class XlsxPartTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void A_sheet_is_found_by_its_relation()
    {
        var sheets = XlsxParts.Read(
            Archive(
                (
                    "xl/workbook.xml",
                    $"""
                    <workbook xmlns:r="{Relations}"><workbookPr date1904="true"></workbookPr><sheets>
                    <sheet name="A" r:id="a"></sheet><sheet name="B" r:id="b" state="hidden"/><sheet name="C" r:id="c" state="veryHidden"/><sheet r:id="d" state="visible"/><sheet name="E"/><sheet name="F" r:id="f"/>
                    </sheets></workbook>
                    """
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    """
                    <Relationships Id="b" Target="worksheets/none.xml"><Relationship Target="worksheets/none.xml"/>
                    <Relationship Id="a" Target="worksheets/one.xml"></Relationship><Relationship Id="b" Target="/xl/two.xml"/><Relationship Id="c"/><Relationship Id="f" Target="worksheets/none.xml"/><Other Id="a" Target="worksheets/none.xml"/></Relationships>
                    """
                ),
                ("xl/worksheets/one.xml", """<worksheet><row><c/><c/></row></worksheet>"""),
                ("xl/two.xml", """<worksheet><row><c/><c/><c/></row></worksheet>""")
            )
        );
        Assert.Equal(
            [("A", false, 2), ("B", true, 3), ("C", true, 1), ("", false, 1), ("E", false, 1), ("F", false, 1)],
            sheets.Select(s => (s.Name, s.IsHidden, s.Width))
        );
        Assert.All(sheets, s => Assert.True(s.Is1904));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("<workbookPr/>", false)]
    [InlineData("<workbookPr date1904=\"1\"/>", true)]
    [InlineData("<workbookPr date1904=\"true\"/>", true)]
    [InlineData("<workbookPr date1904=\"0\"/>", false)]
    [InlineData("<workbookPr date1904=\"false\"/>", false)]
    public void A_workbook_without_relations_has_sheets_without_cells(string properties, bool is1904)
    {
        // The strict form has another name for relations.
        var sheet = Assert.Single(
            XlsxParts.Read(
                Archive(
                    (
                        "xl/workbook.xml",
                        $"<workbook xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\">{properties}<sheet name=\"A\" r:id=\"a\"/></workbook>"
                    )
                )
            )
        );
        Assert.Equal(("A", 1, is1904), (sheet.Name, sheet.Width, sheet.Is1904));
        Assert.Empty(sheet.Merges);
        Assert.Empty(sheet.Uncomputed);
    }

    [Fact]
    public void The_strict_form_is_read_too()
    {
        var sheets = XlsxParts.Read(
            Archive(
                ("xl/workbook.xml", "<workbook xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><sheet name=\"A\" r:id=\"a\"/></workbook>"),
                ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"a.xml\"/></Relationships>"),
                ("xl/a.xml", "<worksheet><row><c/><c/></row></worksheet>")
            )
        );
        Assert.Equal(2, sheets[0].Width);
    }

    [Theory]
    [InlineData("word/document.xml", "tệp Word (.docx)")]
    [InlineData("content.xml", "OpenDocument (.ods)")]
    [InlineData("xl/workbook.bin", "Excel nhị phân (.xlsb)")]
    [InlineData("a.txt", "tệp nén")]
    public void Another_archive_is_named(string part, string said) =>
        Assert.Contains(said, Assert.Throws<SheetException>(() => XlsxParts.Read(Archive((part, "")))).Problem.Vietnamese);

    [Theory]
    [InlineData("""<row r="1"/><row r="1"/>""")]
    [InlineData("""<row r="2"/><row r="1"/>""")]
    [InlineData("""<row r="0"/>""")]
    [InlineData("""<row/><row r="1"/>""")]
    public void Rows_in_disorder_are_damaged(string rows) => Assert.Throws<InvalidDataException>(() => Sheet(rows));

    [Fact]
    public void A_row_in_disorder_is_named() =>
        Assert.Equal("Row 3 stands below row 5.", Assert.Throws<InvalidDataException>(() => Sheet("<row r=\"5\"/><row r=\"3\"/>")).Message);

    [Fact]
    public void Rows_and_cells_without_an_address_stand_behind_one_another()
    {
        var sheet = Sheet(
            """
            <row><c><f>1</f></c><c r="D1"><f>1</f></c><c><f>1</f></c></row><row r="5"><c><f>1</f></c></row><row r="x"><c r="B1"/><c><f>1</f></c></row><row r="8"></row>
            """
        );
        Assert.Equal([(0, 0), (0, 3), (0, 4), (4, 0), (5, 2)], sheet.Uncomputed.Order());
        Assert.Equal(5, sheet.Width);
    }

    [Theory]
    [InlineData("""<c r="C1"/>""", 3)]
    [InlineData("""<c r="C1"/><c r="B1"/>""", 3)]
    [InlineData("""<c r="AMJ1"/>""", 1024)]
    [InlineData("""<c r="B1"/><c r="AMK1"/>""", 2)]
    [InlineData("", 1)]
    public void A_sheet_is_as_wide_as_its_last_cell_within_the_first_1024_columns(string cells, int width) =>
        Assert.Equal(width, Sheet($"<row>{cells}</row>").Width);

    [Theory]
    [InlineData("""<c><f>1</f></c>""", true)]
    [InlineData("""<c><f>1</f><v></v></c>""", true)]
    [InlineData("""<c><f>1</f><v/></c>""", true)]
    [InlineData("""<c><f>1</f><v><!-- a --></v></c>""", true)]
    [InlineData("""<c><f>1</f><v> </v></c>""", true)]
    [InlineData("""<c t="n"><f>1</f><v></v></c>""", true)]
    [InlineData("""<c t="str"><f>1</f></c>""", true)]
    [InlineData("""<c t="str"><f>1</f><v></v></c>""", false)]
    [InlineData("""<c t="str"><f>1</f><v/></c>""", false)]
    [InlineData("""<c><f>1</f><v>1</v></c>""", false)]
    [InlineData("""<c><v>1</v><f>1</f></c>""", false)]
    [InlineData("""<c><f>1</f><v>1</v><f>1</f></c>""", false)]
    [InlineData("""<c><f>1</f><f>1</f></c>""", true)]
    [InlineData("""<c><f/></c>""", true)]
    [InlineData("""<c><f>1</f><is><t>a</t></is></c>""", false)]
    [InlineData("""<c><f>1</f><v>1</v><is><t>a</t></is></c>""", false)]
    [InlineData("""<c><f>1</f><t>1</t></c>""", true)]
    [InlineData("""<c><f>1</f><a><v>1</v></a></c>""", true)]
    [InlineData("""<c><a><f>1</f></a></c>""", false)]
    [InlineData("""<c><v>1</v></c>""", false)]
    [InlineData("""<c></c>""", false)]
    [InlineData("""<c/>""", false)]
    public void A_formula_without_a_value_is_uncomputed(string cell, bool isUncomputed)
    {
        // The cells behind it are seen all the same.
        var sheet = Sheet($"<row>{cell}<c><f>1</f></c></row><row><c/></row>");
        (int, int)[] expected = isUncomputed ? [(0, 0), (0, 1)] : [(0, 1)];
        Assert.Equal(expected, sheet.Uncomputed.Order());
        Assert.Equal(2, sheet.Width);
    }

    [Theory]
    [InlineData("A1:A1", true)]
    [InlineData("A1:B2", true)]
    [InlineData("B1:A1", false)]
    [InlineData("A2:A1", false)]
    [InlineData("A1", false)]
    [InlineData("A1:B2:C3", false)]
    [InlineData("1:B2", false)]
    [InlineData("A1:2", false)]
    [InlineData("", false)]
    public void A_merged_range_has_two_ends_in_order(string range, bool isRange) =>
        Assert.Equal(isRange ? 1 : 0, Sheet("", $"<mergeCells><mergeCell ref=\"{range}\"></mergeCell><mergeCell/></mergeCells>").Merges.Count);

    [Fact]
    public void A_merged_range_is_rows_and_columns_from_0() =>
        Assert.Equal([new(1, 3, 0, 16_383), new(0, 0, 2, 2)], Sheet("", "<mergeCell ref=\"A2:XFD4\"/><mergeCell ref=\"C1:C1\"/>").Merges);

    [Fact]
    public void Hidden_rows_and_columns_are_counted()
    {
        var sheet = Sheet(
            """<cols><col min="1" max="1" hidden="1"></col><col min="2" max="4"/><col min="5" max="7" hidden="true"/><col min="8" max="8" hidden="0"/><col hidden="1"/></cols><row hidden="1"/><row hidden="true"></row><row hidden="0"/><row/>"""
        );
        Assert.Equal([new(0, 0), new(4, 6), new(-1, -1)], sheet.HiddenColumns);
        Assert.Equal(2, sheet.HiddenRows);
        Assert.Equal(1024, Sheet(string.Concat(Enumerable.Repeat("<col hidden=\"1\"/>", 1025))).HiddenColumns.Count);
    }

    [Fact]
    public void A_sheet_made_to_fill_the_memory_is_read_up_to_a_hundred_thousand_ranges_and_formulas()
    {
        var sheet = Sheet(
            string.Concat(Enumerable.Repeat("<row><c><f/></c></row>", 100_001)),
            string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:B2\"/>", 100_001))
        );
        Assert.Equal((100_000, 100_000), (sheet.Merges.Count, sheet.Uncomputed.Count));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(10, 9, true)]
    [InlineData(10, 10, false)]
    [InlineData(10, 11, false)]
    [InlineData(65_536, 65_536, false)]
    [InlineData(65_537, 65_536, true)]
    [InlineData(65_537, 65_537, false)]
    [InlineData(200_000, 131_072, true)]
    public void A_part_is_measured_by_what_it_holds(int length, int most, bool isLonger)
    {
        var part = new MemoryStream(new byte[length]);
        Assert.Equal(isLonger, XlsxParts.IsLonger(part, most));
        Assert.False(part.CanRead);
        // No more of it is read than tells so.
        using var endless = new Endless();
        Assert.True(XlsxParts.IsLonger(endless, most));
        Assert.InRange(endless.Count, most + 1, most + 65_536);
    }

    [Fact]
    public void Texts_of_more_than_128_MB_are_refused()
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var workbook = archive.CreateEntry("xl/workbook.xml").Open())
                workbook.Write("<workbook/>"u8);
            using var texts = archive.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open();
            var block = new byte[1 << 20];
            for (var i = 0; i < 128; i++)
                texts.Write(block);
            texts.WriteByte(0);
        }

        Assert.Contains("larger than 128 MB", Assert.Throws<SheetException>(() => XlsxParts.Read(memory)).Problem.English);
    }

    [Theory]
    [InlineData("@1")]
    [InlineData("[1")]
    [InlineData("A1B")]
    [InlineData("A 1")]
    [InlineData("A99999999999")]
    public void What_is_no_address_has_no_place(string address) => Assert.False(XlsxParts.TryAddress(address, out _, out _));

    [Fact]
    public void The_rows_of_a_workbook_are_read_as_often_as_they_are_asked_for()
    {
        var stream = new MemoryStream(
            Given.Workbook(Given.Row(1, "a", "=1") + Given.Row(3, "b", "@44607"), """<mergeCells><mergeCell ref="A1:A2"/></mergeCells>""")
        );
        var book = XlsxRows.Open(stream);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(["1 a|1", "2 a|", "3 b|2022-02-15"], book.Rows(0).Select(r => $"{r.Number} {string.Join('|', r.Cells)}"));
            Assert.Equal(["ẩn"], book.Rows(1).Select(r => r[0]));
            Assert.True(stream.CanRead);
        }

        // What stands in a merged range is of its first cell alone.
        Assert.Equal(["a", null, "b"], book.Values(0).Select(r => r.First()));
    }

    private static WorkbookSheet Sheet(string rows, string behind = "")
    {
        var stream = new MemoryStream(Given.Workbook(rows, behind));
        return XlsxParts.Read(stream)[0];
    }

    private static MemoryStream Archive(params (string Name, string Text)[] parts)
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text.Trim()));
            }
        }

        return memory;
    }

    /// <summary>A stream without an end that counts what is read of it.</summary>
    private sealed class Endless : Stream
    {
        internal long Count { get; private set; }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Count += count;
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
