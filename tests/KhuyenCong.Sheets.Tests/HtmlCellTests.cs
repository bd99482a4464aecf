namespace KhuyenCong.Sheets.Tests;

/// <summary>The cells of a web page, tag by tag.</summary>
public class HtmlCellTests
{
    [Theory]
    // Cells and rows with and without their ends.
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a|b", "c|")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c", "a|b", "c|")]
    [InlineData("<TABLE><TR><TH>a</TH><TD>b</TD></TR></TABLE>", "a|b")]
    [InlineData("<table><td>a</td><td>b</td></table>", "a|b")]
    [InlineData("<table><tr></tr><tr><td>a</td></tr></table>", "", "a")]
    [InlineData("<table><thead><tr><td>a</thead><tbody><tr><td>b</tbody><tfoot><tr><td>c</tfoot></table>", "a", "b", "c")]
    [InlineData("<table><caption>x</caption><tr><td>a</table>", "x", "a")]
    // What stands between.
    [InlineData("<p>x</p><p></p>y<table><tr>z<td>a</td>z</tr></table>w", "x", "y", "a", "z", "w")]
    [InlineData("<table><tr><td>a</td></tr></table><h1>x</h1><div>y</div><li>z", "a", "x", "y", "z")]
    [InlineData("<table><tr><td>a</table><table><tr><td>b</table>", "a", "b")]
    // Lines within a cell, and spaces of every kind.
    [InlineData("<table><tr><td>a<br>b<p>c</p><br><br>d</td></tr></table>", "a\nb\nc\nd")]
    [InlineData("<table><tr><td> a \n\t b&nbsp;c </td></tr></table>", "a b c")]
    [InlineData("<table><tr><td><b>a</b><i>b</i></td></tr></table>", "ab")]
    [InlineData("<table><tr><td>a&amp;b&#7908;&lt;td&gt;</td></tr></table>", "a&bỤ<td>")]
    // What is not seen.
    [InlineData("<table><tr><td>a<!-- > <td>x -->b</td></tr></table>", "ab")]
    [InlineData("<table><tr><td>a<!-- x", "a")]
    [InlineData("<table><tr><td>a<![if gte mso 9]>b<![endif]>c<?xml x?>d</td></tr></table>", "abcd")]
    [InlineData("<title>x</title><style>td > a { }</style><table><tr><td>a<script>\"<td>x\"</script>b<xml><x:Name>y</x:Name></xml></table>", "ab")]
    [InlineData("<table><tr><td>a<script></script>b</table>", "ab")]
    [InlineData("<table><tr><td>a<script></script x>b</table>", "ab")]
    [InlineData("<table><tr><td>a<script>b</table>", "a")]
    [InlineData("<table><tr><td>a<script>b</script", "a")]
    [InlineData("</style></xml><table><tr><td>a</table>", "a")]
    // A sign "less than".
    [InlineData("<table><tr><td>5 < 6 <7</td></tr></table>", "5 < 6 <7")]
    [InlineData("<table><tr><td>a<", "a<")]
    [InlineData("<table><tr><td>a<!", "a")]
    [InlineData("<table><tr><td title='>' class=\">\">a</td></tr></table>", "a")]
    // Marks of footnotes.
    [InlineData("<table><tr><td>10<sup>2</sup>5</td></tr></table>", "10²5")]
    [InlineData("<table><tr><td><sup>09/:a</sup>1</td></tr></table>", "⁰⁹/:a1")]
    [InlineData("<table><tr><td>12</sup>3</td></tr></table>", "123")]
    [InlineData("<table><tr><td><sup>1</sup>23</sup>4</td></tr></table>", "¹234")]
    [InlineData("<table><tr><td>ab<sup>1</td><td>234</sup>5</td></tr></table>", "ab1|2345")]
    [InlineData("<p>12</sup></p><table><tr><td>a</table>", "12", "a")]
    public void A_page_is_read_as_it_is_shown(string page, params string[] rows) =>
        Assert.Equal(rows, HtmlRows.Open(page, "T").Values(0).Select(r => string.Join('|', r)));

    [Theory]
    [InlineData("<p>x</p>")]
    [InlineData("<table></table>")]
    [InlineData("<table>")]
    [InlineData("")]
    public void A_page_without_a_table_or_a_row_is_refused(string page) => Assert.Throws<SheetException>(() => HtmlRows.Open(page, "T"));

    [Theory]
    [InlineData("<table>", true)]
    [InlineData(" <!DOCTYPE html>", true)]
    [InlineData("<!-- a", true)]
    [InlineData("<h6>", true)]
    [InlineData("<h7>", false)]
    [InlineData("<tables>", false)]
    [InlineData("a<table>", false)]
    public void A_page_is_told_by_its_first_tag(string start, bool isPage) => Assert.Equal(isPage, HtmlRows.IsPage(start));

    [Theory]
    [InlineData("x:num=\"700\"", "700", 700.0)]
    [InlineData("x:num='60.5'", "60,5", 60.5)]
    [InlineData("x:num = \"1E3\"", "1.000", 1000.0)]
    [InlineData("x:num=\"7\"", "+7", 7.0)]
    [InlineData("x:num=\"7\"", "7 triệu", "7 triệu")]
    [InlineData("x:num=\"7\"", "", "")]
    [InlineData("x:num=\"x\"", "7", "7")]
    [InlineData("x:num=\"\"", "7", "7")]
    [InlineData("x:num", "7", "7")]
    [InlineData("", "7", "7")]
    public void A_number_beside_an_amount_is_its_value(string attributes, string shown, object value) =>
        Assert.Equal(value, HtmlRows.Open($"<table><tr><td {attributes}>{shown}</td></tr></table>", "T").Values(0).Single().Single());

    [Fact]
    public void Spans_are_merged_cells()
    {
        var book = HtmlRows.Open(
            "<table><tr><td colspan=2>a</td><td rowspan='2'>b</td><td>c</td></tr><tr><td>d</td><td COLSPAN=\"1\">e</td><td>f</td></tr><tr><td rowspan = 2 colspan=2>g</td><td>h</td></tr><tr><td>i</td></tr></table>",
            "T"
        );
        Assert.Equal(["a||b|c", "d|e||f", "g||h|", "||i|"], book.Values(0).Select(r => string.Join('|', r)));
        Assert.Equal([new(0, 0, 0, 1), new(0, 1, 2, 2), new(2, 3, 0, 1)], book.Sheets[0].Merges);
        Assert.Equal(["a|a|b|c", "d|e|b|f", "g|g|h|", "g|g|i|"], book.Rows(0).Select(r => string.Join('|', r.Cells)));
    }

    [Fact]
    public void A_cell_that_lies_over_one_from_above_leaves_it_below()
    {
        var book = HtmlRows.Open("<table><tr><td>a</td><td rowspan=3>b</td></tr><tr><td colspan=2>c</td></tr><tr><td>d</td><td>e</td></tr></table>", "T");
        Assert.Equal(["a|b|", "c||", "d||e"], book.Values(0).Select(r => string.Join('|', r)));
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("1", 1)]
    [InlineData("7", 7)]
    [InlineData("1000", 1000)]
    [InlineData("1001", 1000)]
    [InlineData("x", 1)]
    public void A_span_has_its_bounds(string span, int columns) =>
        Assert.Equal(columns, HtmlRows.Open($"<table><tr><td colspan={span}>a</td></tr></table>", "T").Sheets[0].Width);

    [Fact]
    public void A_row_is_cut_at_the_1024th_column()
    {
        var book = HtmlRows.Open("<table><tr><td colspan=1000>a<td colspan=1000>b<td>c<td>d</table>", "T");
        Assert.Equal(1024, book.Sheets[0].Width);
        Assert.Equal(1024, book.Values(0).Single().Count);
        Assert.Equal([new(0, 0, 0, 999), new(0, 0, 1000, 1023)], book.Sheets[0].Merges);
        Assert.Equal(1, HtmlRows.Open("<table><tr></table>", "T").Sheets[0].Width);
    }
}
