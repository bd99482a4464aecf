using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>What a heading means and which rows are the heading of a table, at the limits of each rule.</summary>
public class HeadingPartTests
{
    private static readonly TableSchema Small = new([
        new("a", new("alpha", "first"), FieldKind.Text) { Headings = ["~alpha line", "~old beta", "omega (extra)"] },
        new("b", new("beta", "second"), FieldKind.Money) { Headings = ["~beta", "~same word"], OtherCodes = ["bb"] },
        new("c", new("gamma", "third"), FieldKind.Date) { Headings = ["~late beta", "~same word", "gammo"] },
        new("d", new("delta", "fourth"), FieldKind.Text) { Headings = ["dalta", "zet a", "zat a"], OtherCodes = ["a"] },
    ]);

    private static readonly TableSchema One = new([new("a", new("alpha", "first"), FieldKind.Text)]);

    [Theory]
    [InlineData("", -1, "None")]
    [InlineData("a", 0, "Code")] // the code of the first column that has it
    [InlineData("A", 0, "Code")]
    [InlineData("bb", 1, "Code")]
    [InlineData("alpha", 0, "Whole")]
    [InlineData("First", 0, "Whole")]
    [InlineData("ALPHA (x)", 0, "Whole")]
    [InlineData("alpha [x]", 0, "Whole")]
    [InlineData("alpha (x (y) z)", 0, "Whole")]
    [InlineData("(1) alpha", 0, "Whole")]
    [InlineData(") alpha", 0, "Whole")]
    [InlineData("alpha (x", 0, "Whole")]
    [InlineData("al(x)pha", 0, "Whole")]
    [InlineData("alpha (x) (y)", 0, "Whole")]
    [InlineData("omega", -1, "None")]
    [InlineData("omega (extra)", 0, "Whole")]
    [InlineData("alpha (%)", 0, "Whole")]
    [InlineData("beta (%)", -1, "None")]
    [InlineData("beta (extra)", 1, "Whole")]
    [InlineData("beta, triệu đồng", 1, "Whole")]
    [InlineData("beta VNĐ", 1, "Whole")]
    [InlineData("triệu đồng", -1, "None")]
    [InlineData("alpha/ x", 0, "Within")]
    [InlineData("alpha + x", 0, "Within")]
    [InlineData("alpha & x", 0, "Within")]
    [InlineData("alpha \\ x", 0, "Within")]
    [InlineData("alpha / beta", 0, "Within")]
    [InlineData("/alpha", 0, "Whole")]
    [InlineData("x/ alpha", -1, "None")]
    [InlineData("beta / x (%)", -1, "None")]
    [InlineData("alpha / x (%)", 0, "Within")]
    [InlineData("beta / x", 1, "Within")]
    [InlineData("x beta", 1, "Within")]
    [InlineData("beta x", 1, "Within")]
    [InlineData("x beta y", 1, "Within")]
    [InlineData("x beta (%)", -1, "None")]
    [InlineData("tỷ lệ beta", -1, "None")]
    [InlineData("beta alpha line", 0, "Within")]
    [InlineData("alpha line beta", 1, "Within")]
    [InlineData("x late beta", 2, "Within")] // the longer of two that end there
    [InlineData("x old beta", 0, "Within")]
    [InlineData("x same word", 1, "Within")] // the first of two that are the same
    [InlineData("alpha lines", -1, "None")]
    [InlineData("line", -1, "None")]
    [InlineData("al?ha", 0, "Whole")]
    [InlineData("?????", -1, "None")]
    [InlineData("gamm?", 2, "Whole")] // two headings, one column
    [InlineData("zet?a", -1, "None")] // a space is never lost
    [InlineData("z?t a", 3, "Whole")]
    [InlineData("alph?x", -1, "None")]
    [InlineData("al?hx", -1, "None")]
    [InlineData("alpha (?)", 0, "Whole")]
    public void A_heading_means_a_column_as_surely_as_it_says(string heading, int column, string fit)
    {
        var headings = new Headings(Small, null);
        Assert.Equal((column, Enum.Parse<HeadingFit>(fit)), headings.Find(heading));
        // The same again, now that it was looked for once.
        Assert.Equal((column, Enum.Parse<HeadingFit>(fit)), headings.Find(heading));
    }

    [Theory]
    [InlineData(400, nameof(HeadingFit.Whole))]
    [InlineData(401, nameof(HeadingFit.None))]
    public void A_heading_of_more_than_four_hundred_letters_means_nothing(int length, string fit) =>
        Assert.Equal(fit, $"{new Headings(Small, null).Find("alpha".PadRight(length)).Fit}");

    [Fact]
    public void A_map_decides_before_every_other_rule()
    {
        var headings = new Headings(Small, new ColumnMap([new("alpha", "b"), new("a", ""), new("x", "nothing")]));
        Assert.Equal((1, HeadingFit.Given), headings.Find("ALPHA"));
        Assert.Equal((-1, HeadingFit.Given), headings.Find("a"));
        Assert.Equal((-1, HeadingFit.Given), headings.Find("x"));
        Assert.Equal((1, HeadingFit.Whole), headings.Find("beta"));
    }

    // A cell of a merged range is marked by where its text comes from: "<" from the left, "^" from above; a number by "=".
    private static SheetRow Row(int number, string cells, LocalizedText? problem = null)
    {
        var parts = cells.Split('|');
        return new(
            "T",
            number,
            Array.ConvertAll(parts, p => p.Trim('<', '^', '=')),
            Array.ConvertAll(parts, p => p.StartsWith('=') ? CellKind.Number : CellKind.Text),
            problem
        )
        {
            Origins = Array.ConvertAll(
                parts,
                p =>
                    p.EndsWith('<') ? CellOrigin.FromLeft
                    : p.EndsWith('^') ? CellOrigin.FromAbove
                    : CellOrigin.Own
            ),
        };
    }

    private static SheetRow[] Rows(params string[] rows) => [.. rows.Select((r, i) => Row(i + 1, r))];

    private static HeaderFinder Finder(TableSchema? schema = null) => new(schema ?? Small, new Headings(schema ?? Small, null));

    private static string Told(Header? header) =>
        header is null ? "none" : $"{header.FirstRow}-{header.LastRow} {string.Join('|', header.Texts)} {string.Join(' ', header.ColumnOf)} {header.Score}";

    [Theory]
    [InlineData("1-1 alpha|beta 0 1 -1 -1 6", "alpha|beta")]
    [InlineData("none", "alpha|x")]
    [InlineData("none", "x|y")]
    [InlineData("1-1 alpha|beta|x|x|x|x 0 1 -1 -1 6", "alpha|beta|x|x|x|x")] // a third is known
    [InlineData("none", "alpha|beta|x|x|x|x|x")]
    [InlineData("1-1 alpha|beta||||||| 0 1 -1 -1 6", "alpha|beta|||||||")]
    [InlineData("none", "x alpha line|x beta")] // none for sure
    [InlineData("1-1 alpha|x beta 0 1 -1 -1 5", "alpha|x beta")]
    [InlineData("1-1 x beta|alpha|beta 1 2 -1 -1 6", "x beta|alpha|beta")] // the surer one
    [InlineData("1-1 beta|alpha|x beta 1 0 -1 -1 6", "beta|alpha|x beta")]
    [InlineData("1-1 beta|alpha|beta 1 0 -1 -1 6", "beta|alpha|beta")] // of two the first
    [InlineData("1-1 a|b|c|d 0 1 2 3 16", "a|b|c|d")]
    [InlineData("1-1 alpha|beta 0 1 -1 -1 6", "alpha|beta", "alpha|beta")]
    [InlineData("2-2 alpha|beta|gamma 0 1 2 -1 9", "alpha|beta", "alpha|beta|gamma")]
    [InlineData("1-1 alpha|beta|gamma 0 1 2 -1 9", "alpha|beta|gamma", "alpha|beta")]
    [InlineData("2-2 alpha|beta 0 1 -1 -1 6", "TITLE|", "alpha|beta")] // the title is no line of the heading
    [InlineData("1-2 alpha|Sum beta|Sum gamma 0 1 2 -1 8", "alpha|Sum|", "|beta|gamma")]
    [InlineData("1-2 alpha|Sum beta|Sum gamma 0 1 2 -1 8", "alpha|Sum", "|beta|gamma")]
    [InlineData("1-2 alpha|beta|Sum gamma|Sum delta 0 1 2 3 12", "alpha|beta|Sum|Sum<", "alpha^|beta^|gamma|delta")] // begins where its merged cells do
    [InlineData("1-3 alpha|Sum Part beta|Sum Part gamma|Sum delta 0 1 2 3 11", "alpha|Sum|Sum<|Sum<", "|Part|Part<|delta", "|beta|gamma|")]
    [InlineData("1-1 alpha|beta|gamma 0 1 2 -1 9", "alpha|beta|gamma", "=1|=2|=3")]
    [InlineData("none", "", "", "alpha")]
    [InlineData("3-3 alpha|beta 0 1 -1 -1 6", "", "x|y", "alpha|beta")]
    public void The_rows_that_make_the_table_best_are_its_heading(string told, params string[] rows) => Assert.Equal(told, Told(Finder().Find(Rows(rows))));

    [Fact]
    public void Of_a_table_of_one_column_one_heading_is_enough()
    {
        Assert.Equal("1-1 alpha 0 3", Told(Finder(One).Find(Rows("alpha"))));
        Assert.Equal("none", Told(Finder(One).Find(Rows("x"))));
    }

    [Fact]
    public void A_damaged_row_is_no_heading()
    {
        var damaged = new LocalizedText("hỏng", "damaged");
        Assert.Equal("none", Told(Finder().Find([Row(1, "alpha|beta", damaged)])));
        Assert.Equal("1-1 alpha|Sum| 0 3", Told(Finder(One).Find([Row(1, "alpha|Sum|"), Row(2, "|beta|gamma", damaged)])));
    }

    [Fact]
    public void A_heading_has_two_hundred_and_fifty_six_columns_at_most()
    {
        var wide = "alpha|beta" + new string('|', 254) + "gamma|delta";
        var header = Finder().Find(Rows(wide))!;
        Assert.Equal(256, header.Texts.Length);
        Assert.Equal([0, 1, 255, -1], header.ColumnOf);
        Assert.Equal((256, 1), (header.Width, header.Depth));
    }

    [Theory]
    [InlineData("alpha\nline|beta", "alpha line|beta")]
    [InlineData("alpha\r\nline|beta", "alpha line|beta")]
    [InlineData("alpha\tline|beta", "alpha line|beta")]
    [InlineData("alpha  (x)|beta", "alpha  (x)|beta")]
    public void The_lines_of_a_heading_are_joined(string row, string texts) => Assert.Equal(texts, string.Join('|', Finder().Find(Rows(row))!.Texts));

    [Theory]
    [InlineData(true, "a|b|")]
    [InlineData(true, "A|B|C")]
    [InlineData(true, "|b|c")]
    [InlineData(true, "d|e")]
    [InlineData(false, "a||")]
    [InlineData(false, "||")]
    [InlineData(false, "a|x|")]
    [InlineData(false, "a|b|x")]
    [InlineData(false, "a|b|c|x")]
    [InlineData(false, "a|e")]
    public void A_row_that_says_two_things_of_a_line_of_the_heading_and_nothing_else_is_the_heading_again(bool isSame, string row)
    {
        var header = new Header([Row(4, "a|b|c"), Row(5, "d|e|")], ["a d", "b e", "c", ""], ["a", "b", "c", ""], [0], [HeadingFit.Whole], 3);
        Assert.Equal(isSame, header.Has(Row(9, row)));
        Assert.Equal((4, 5, 2, 3, false), (header.FirstRow, header.LastRow, header.Depth, header.Width, header.IsByCode));
    }

    [Theory]
    [InlineData(true, HeadingFit.None)]
    [InlineData(true, HeadingFit.Code)]
    [InlineData(false, HeadingFit.Given)]
    [InlineData(false, HeadingFit.Whole)]
    [InlineData(false, HeadingFit.Within)]
    internal void A_heading_is_by_code_where_every_column_is(bool isByCode, HeadingFit other) =>
        Assert.Equal(isByCode, new Header([Row(1, "a")], ["a"], ["a"], [0, -1], [HeadingFit.Code, other], 4).IsByCode);

    [Theory]
    [InlineData("2-2 alpha|beta|x 0 1 -1 -1 6", "alpha|beta|x")]
    [InlineData("none", "alpha|beta")] // two texts are too few
    [InlineData("none", "alpha|beta||")]
    [InlineData("none", "alpha|x|y")] // no table
    [InlineData("none", "alpha|beta|1 x")] // a digit begins no heading
    [InlineData("2-2 alpha|beta|x 1 0 1 -1 -1 6", "alpha|beta|x 1")]
    [InlineData("none", "gamma|delta|alpha|beta")] // the heading again
    [InlineData("2-2 delta|gamma|alpha|beta 2 3 1 0 12", "delta|gamma|alpha|beta")]
    [InlineData("2-3 alpha|beta|Sum gamma|Sum delta 0 1 2 3 12", "alpha|beta|Sum|", "||gamma|delta")]
    [InlineData("2-2 alpha|beta|Sum| 0 1 -1 -1 6", "alpha|beta|Sum|", "||x|y")]
    [InlineData("2-2 alpha|beta|x 0 1 -1 -1 6", "alpha|beta|x", "=1|=2|=3")]
    [InlineData("2-4 alpha|x|Sum Part beta|Sum Part gamma|Sum delta 0 2 3 4 11", "alpha|x|Sum|Sum<|Sum<", "||Part|Part<|delta", "||beta|gamma|")]
    [InlineData("2-3 alpha|x|Sum Part|Sum Other|Sum delta 0 -1 -1 4 6", "alpha|x|Sum|Sum<|Sum<", "||Part|Other|delta", "||beta|gamma|")]
    public void A_row_below_a_heading_may_be_that_of_a_further_table(string told, params string[] rows)
    {
        var header = Finder().Find(Rows("gamma|delta|alpha|beta"))!;
        var below = rows.Select((r, i) => Row(i + 2, r)).ToList();
        Assert.Equal(told, Told(Finder().FindBelow(header, below[0], i => i + 1 < below.Count ? below[i + 1] : null)));
    }

    [Fact]
    public void A_further_heading_makes_the_table_half_as_well_at_least()
    {
        var row = Row(2, "alpha|beta|x");
        Assert.NotNull(Finder().FindBelow(Scored(12), row, _ => null));
        Assert.Null(Finder().FindBelow(Scored(13), row, _ => null));
        // No further table in a file of a program, and none in a damaged row.
        Assert.Null(Finder().FindBelow(Finder().Find(Rows("a|b"))!, row, _ => null));
        Assert.Null(Finder().FindBelow(Scored(6), Row(2, "alpha|beta|x", new("hỏng", "damaged")), _ => null));

        static Header Scored(int score) => Finder().Find(Rows("gamma|delta"))! with { Score = score };
    }

    [Theory]
    [InlineData("none", "alpha|beta|gamma|delta")]
    [InlineData("0 1 1", "beta|beta")] // amounts
    [InlineData("none", "alpha|alpha")] // texts
    [InlineData("1 3 1", "alpha|beta|x|beta")]
    [InlineData("none", "alpha|beta|x beta")] // one is surer than the other
    [InlineData("none", "alpha|x beta|beta")]
    [InlineData("0 1 0", "a|a")]
    [InlineData("1 2 2", "alpha|gamma|gamma")]
    public void Columns_that_mean_the_same_column_are_found(string told, string row)
    {
        var finder = Finder();
        // Where one column is all that there is, another makes it a table.
        var header = finder.Find(Rows(row)) ?? finder.Find(Rows(row + "|delta"))!;
        Assert.Equal(told, finder.Twice(header) is { } twice ? $"{twice.First} {twice.Second} {twice.Column}" : "none");
    }

    [Theory]
    [InlineData(ColumnRole.None, "alpha", "first", false)]
    [InlineData(ColumnRole.Content, "alpha", "alpha", false)]
    [InlineData(ColumnRole.Identity, "alpha", "first", true)]
    [InlineData(ColumnRole.Title, "alpha", "Alpha", true)]
    [InlineData(ColumnRole.Title, "alpha", "first", false)]
    [InlineData(ColumnRole.Beneficiary, "alpha", "Alpha", true)]
    [InlineData(ColumnRole.Beneficiary, "alpha", "first", false)]
    [InlineData(ColumnRole.None, "a", "a", true)]
    public void A_column_of_texts_may_be_there_twice_unless_one_of_them_would_be_lost(ColumnRole role, string first, string second, bool isTwice)
    {
        var schema = new TableSchema(Small.Columns.Select(c => c.Code == "a" ? c with { Role = role } : c).ToValueList());
        var finder = Finder(schema);
        Assert.Equal(isTwice ? (0, 2, 0) : null, finder.Twice(finder.Find(Rows($"{first}|delta|{second}"))!));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(0, "x|y", "1|2")]
    [InlineData(6, "x|y", "alpha|beta")]
    public void The_first_lines_of_a_text_are_scored_by_the_table_that_they_make(int score, params string[] lines) =>
        Assert.Equal(score, Finder().Score([.. lines.Select(l => l.Split('|'))]));

    [Theory]
    [InlineData("alpha|beta|Sum|", "||gamma|delta", true)]
    [InlineData("alpha|beta|Sum|", "||gamma|=4", false)] // a number
    [InlineData("alpha|beta|Sum|", "||gamma|4.000", false)] // a number as text
    [InlineData("alpha|beta|Sum|", "||gamma|12/2022", false)]
    [InlineData("alpha|beta|Sum|", "||gamma|1-2", false)]
    [InlineData("alpha|beta|Sum|", "||gamma|1 000,5", false)]
    [InlineData("alpha|beta|Sum|", "||gamma|delta 4", true)]
    [InlineData("alpha|beta|Sum|", "||gamma|-", true)] // a dash without a digit
    [InlineData("alpha|beta|Sum|x", "||gamma|delta", false)] // beside another heading it is no group
    [InlineData("alpha|beta|Sum|x", "||gamma|(delta)", false)]
    [InlineData("alpha|beta||x", "||gamma|(delta)", true)] // units and numbers stand below anything
    [InlineData("alpha|beta||x", "||gamma|delta", false)]
    [InlineData("alpha|beta|gamma|delta", "(1)|(2)|(3)|(4)", false)] // nothing stands below a group
    [InlineData("alpha|beta|Sum|Sum<", "||gamma|delta", true)]
    [InlineData("alpha|beta|Sum|Sum", "||gamma|delta", false)]
    [InlineData("alpha|beta|Sum|Sum<", "alpha^|beta^|gamma|delta", true)]
    [InlineData("alpha|beta|Sum|Sum<", "alpha|beta|gamma|delta", false)]
    public void A_lower_line_of_a_heading_stands_below_groups_and_blanks(string above, string line, bool isHeading)
    {
        var header = Finder().Find(Rows(above, line))!;
        Assert.Equal(isHeading, header.Depth == 2);
    }

    [Theory]
    [InlineData("alpha|Sum||x", "|beta|gamma|", "alpha|Sum beta|Sum gamma|x")]
    [InlineData("alpha|Sum||", "|beta|gamma|", "alpha|Sum beta|Sum gamma|")]
    [InlineData("Sum||", "alpha|beta|gamma", "alpha|beta|gamma")] // a title
    [InlineData("alpha|x||", "||beta|gamma", "alpha|x|beta|gamma")] // nothing stands below "x": it is no group
    [InlineData("alpha|x||", "|x^|beta|gamma", "alpha|x|beta|gamma")]
    [InlineData("alpha|alpha<|Sum|", "||gamma|delta", "alpha|alpha|Sum gamma|Sum delta")]
    public void A_group_is_over_what_stands_beside_its_first_column(string above, string line, string texts)
    {
        var header = Finder().Find(Rows(above, line));
        Assert.Equal(texts, header is null ? "none" : string.Join('|', header.Texts));
    }
}
