using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KhuyenCong.Domain.Decisions;
using SampleKit;

namespace KhuyenCong.Domain.Tests.Samples;

/// <summary>What pages and terminals show; tests/pages looks at the pages in a browser.</summary>
public class PageTests
{
    private static readonly string[] Amounts = ["700.000.000", "5.374.000.000", "9.223.372.036.854", "0", "–"];

    private static PageTable Projects { get; } =
        new(
            "Các đề án",
            [
                new("Đề án", ColumnShape.Name),
                new("Hạng mục", Drop: 2),
                new("Nguồn", ColumnShape.Short),
                new("Chi phí (đồng)", ColumnShape.Number),
                new("Mức hỗ trợ tối đa (đồng)", ColumnShape.Number),
                new("Kết luận", ColumnShape.Verdict),
                new("Mức quốc gia tham khảo", Drop: 3),
            ],
            [
                .. Amounts.Select(amount =>
                    new PageCell[]
                    {
                        "Hợp tác xã chè Thanh Tính, Thái Nguyên 2020",
                        "ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến",
                        "KCĐP",
                        amount,
                        amount,
                        PageCell.Of(Verdict.NotSatisfied, Language.Vietnamese),
                        "50% chi phí, không quá 300.000.000 đồng/cơ sở",
                    }
                ),
            ]
        );

    [Fact]
    public void No_width_of_a_terminal_breaks_a_number_or_loses_a_verdict()
    {
        for (var width = 40; width <= 220; width++)
        {
            var lines = Terminal.Lines(Projects, width).ToList();
            Assert.All(lines, line => Assert.True(TextLayout.Width(line) <= width, $"{width}: {line}"));
            var numbers = lines.SelectMany(line => Regex.Matches(line, @"\d[\d.]*\d|\b0\b").Select(m => m.Value)).Distinct();
            Assert.Subset(new HashSet<string>([.. Amounts, "2020", "50", "300.000.000"]), numbers.ToHashSet());
            Assert.All(Amounts, amount => Assert.True(lines.Count(line => line.Contains(amount, StringComparison.Ordinal)) > 0, $"{width}: {amount}"));
            Assert.Equal(Amounts.Length, lines.Count(line => line.Contains("✗ không đáp ứng", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Below_120_columns_a_row_is_a_block_with_all_that_it_says()
    {
        var block = Terminal.Lines(Projects, 80).TakeWhile(line => line.Length > 0).ToList();
        Assert.Equal("Hợp tác xã chè Thanh Tính, Thái Nguyên 2020", block[0]);
        Assert.Contains(block, line => line.EndsWith("700.000.000", StringComparison.Ordinal));
        Assert.Contains(block, line => line.Contains("300.000.000 đồng/cơ sở", StringComparison.Ordinal));
        Assert.DoesNotContain(Terminal.Lines(Projects, 120), line => line.Contains("tham khảo", StringComparison.Ordinal));
    }

    /// <summary>What a file holds does not move the cursor, colour or turn what stands around it.</summary>
    [Fact]
    public void Signs_that_are_no_text_are_written_out()
    {
        var table = new PageTable(
            "",
            [new("Đề án", ColumnShape.Name), new("Hạng mục")],
            [
                ["a\u001B[31mb", "c\u202Ed"],
            ]
        );
        foreach (var width in new[] { 40, 200 })
        {
            var text = string.Join("\n", Terminal.Lines(table, width));
            Assert.DoesNotContain(text, c => c is '\u001B' or '\u202E');
            Assert.Contains(@"a\u001B[31mb", text);
            Assert.Contains(@"c\u202Ed", text);
        }
    }

    [Fact]
    public void One_column_of_words_longer_than_the_terminal_is_shown_all_the_same() =>
        Assert.Contains(
            new string('9', 60),
            string.Join(
                "\n",
                Terminal.Lines(
                    new PageTable(
                        "",
                        [new("Đề án", ColumnShape.Name)],
                        [
                            [new string('9', 60)],
                        ]
                    ),
                    40
                )
            )
        );

    /// <summary>The largest amount that there is has a bar and an axis.</summary>
    [Fact]
    public void A_chart_holds_the_largest_amount_and_a_text_as_long_as_its_line()
    {
        var chart = new PageChart("", "", tick => $"{tick}", [new Bar("a", long.MaxValue, new string('9', 45))]);
        Assert.Equal((long.MaxValue, 0L), (chart.Scale.End, chart.Scale.Ticks.First()));
        Assert.True(chart.Scale.Ticks.Count() <= 7);
        Assert.Matches($"^████████ +{new string('9', 45)}$", Terminal.Lines(chart, 40).Last());
    }

    [Theory]
    [InlineData("không quá 300.000.000 đồng/cơ sở", 20, "không quá|300.000.000 đồng/cơ|sở")]
    [InlineData("1234567890123", 5, "1234567890123")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    public void A_number_is_longer_than_its_line_rather_than_broken(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), TextLayout.Wrap(text, width));

    [Fact]
    public void Data_stay_text_whatever_they_hold()
    {
        const string Nasty = "</style></script><img src=x onerror=\"alert(1)\">'&\u202E\u0007";
        var html = new HtmlPage(Language.Vietnamese, Nasty)
            .Fact(Nasty, Nasty)
            .Tally(Tone.Bad, Nasty, Nasty)
            .Section(Nasty)
            .Table(
                new PageTable(
                    Nasty,
                    [new(Nasty, ColumnShape.Name), new(Nasty), new(Nasty)],
                    [
                        [Nasty, Nasty, Nasty],
                    ]
                )
            )
            .Chart(new PageChart(Nasty, Nasty, _ => Nasty, [new Bar(Nasty, 1, Nasty, Nasty)]))
            .Data("data", "{\"a\":\"</script>\"}")
            .ToString();
        Assert.DoesNotContain("<img", html);
        Assert.Equal(Regex.Count(html, "<script"), Regex.Count(html, "</script>"));
        Assert.Single(Regex.Matches(html, "</style>"));
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u0007', html);
    }

    [Fact]
    public void The_policy_of_a_page_lets_its_own_style_and_script_in_and_nothing_else()
    {
        var html = new HtmlPage(Language.English, "A page").Section("One").Paragraph("text").ToString();
        var style = Regex.Match(html, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;
        var script = Regex.Match(html, "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        Assert.Contains($"style-src '{Hash(style)}'; script-src '{Hash(script)}'", html);
        Assert.Contains("default-src 'none'", html);
        Assert.DoesNotMatch(" (on[a-z]+|style)=\"", html);

        static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void One_bar_far_longer_than_all_others_does_not_flatten_them()
    {
        var scale = PageScale.Of([200, 300, 300, 150, 2_515], 0);
        Assert.Equal(300, scale.End);
        Assert.True(scale.IsBeyond(2_515));
        Assert.False(scale.IsBeyond(300));
        // Two and a half times the next is not far.
        Assert.False(PageScale.Of([200, 300, 300, 150, 750], 0).IsBeyond(750));
        // Of few bars each counts.
        Assert.False(PageScale.Of([1, 1_000], 0).IsBeyond(1_000));
        Assert.Equal([0L, 200, 400, 600, 800, 1_000], PageScale.Of([120, 980], 1_000).Ticks);
        Assert.Equal([0L], PageScale.Of([], 0).Ticks.Take(1));
    }

    [Fact]
    public void A_share_is_never_rounded_to_the_whole()
    {
        Assert.Equal(999, Figures.Thousandths(new Vnd(299_999_999), new Vnd(300_000_000)));
        Assert.Equal(1_000, Figures.Thousandths(new Vnd(300_000_000), new Vnd(300_000_000)));
        Assert.Equal(1_001, Figures.Thousandths(new Vnd(300_000_001), new Vnd(300_000_000)));
        Assert.Equal("100,1", Figures.Percent(1_001, Language.Vietnamese));
        Assert.Equal("-1.234,50", Figures.Millions(-1_234_500_000, 2, Language.Vietnamese));
        Assert.Equal(1, Figures.DecimalsOfMillions([1_500_000, 2_000_000]));
    }

    [Fact]
    public void Long_work_tells_its_rate_and_what_is_left()
    {
        var cli = new Cli("a.cs", "", "");
        Assert.Equal("đã đọc 50.000 dòng, 10.000 dòng/giây (25%), còn khoảng 15 giây", Progress.Sentence(cli, "đã đọc", 50_000, TimeSpan.FromSeconds(5), 0.25));
        Assert.Equal("đã đọc 500 dòng, 1.000 dòng/giây", Progress.Sentence(cli, "đã đọc", 500, TimeSpan.FromSeconds(0.5), 0.25));
        Assert.Equal("đã đọc 600 dòng, 1 dòng/giây (50%), còn khoảng 10 phút", Progress.Sentence(cli, "đã đọc", 600, TimeSpan.FromMinutes(10), 0.5));
        Assert.Equal("đang tìm", Progress.Sentence(cli, "đang tìm", 0, TimeSpan.FromSeconds(5), null));
    }
}
