#if !NETSTANDARD_LIBRARY
// The kit is built for the newest framework alone.
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using KhuyenCong.Domain.Explanations;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.Tests.Explanations;
using SampleKit;

namespace KhuyenCong.Domain.Tests.Samples;

/// <summary>An explanation on a terminal, on a page and in a Word file: the same words and figures, on paper as the decree on documents wants it.</summary>
public class ExplainedPageTests
{
    private static readonly (string Name, ExplainedPage Page, Explanation Explanation)[] Pages =
    [
        .. from language in new[] { Language.Vietnamese, Language.English }
        from c in ExplainedCases.All()
        select (
            $"{c.Name}, {language}",
            new ExplainedPage(c.Explanation, language) { About = [(language == Language.Vietnamese ? "Đề án" : "Project", "Máy xay xát <A&B>")] },
            c.Explanation
        ),
    ];

    // Published real projects, and one of the made-up province.
    private static readonly (string File, string Case)[] Rows =
    [
        ("portfolio.csv", "Doanh nghiệp Phi Long, Hậu Giang 2019"),
        ("portfolio.csv", "Doanh nghiệp An Đức, Bình Định 2016"),
        ("portfolio.csv", "Công ty DULAH, Bình Định 2022"),
        ("portfolio.csv", "Kế hoạch sáu đề án, Đồng Tháp 2025"),
        ("portfolio.csv", "Đề nghị giả định, Đồng Tháp 2025"),
        ("province.csv", "2014-0003"),
    ];

    public static TheoryData<string> Forms => new("terminal", "html", "docx");

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_pages_of_real_projects_and_of_the_made_up_province_are_the_approved_ones(string form)
    {
        var text = new StringBuilder();
        foreach (var (file, id) in Rows)
        {
            text.Append($"# {file}: {id}\n");
            var page = Page(file, id, Language.Vietnamese);
            text.Append(
                form switch
                {
                    "terminal" => string.Join('\n', page.Lines(100)) + "\n\n",
                    "html" => Content(page.Html().ToString()) + "\n",
                    _ => Structure(Bytes(page)),
                }
            );
        }

        if (form == "docx")
            text.Append("# two establishments, in English\n")
                .Append(Structure(Bytes(Pages.Single(p => p.Name == "two establishments, a factor, English").Page)));
        Approval.Verify($"tests/KhuyenCong.Domain.Tests/Approved/Explained.{form}.txt", text.ToString());
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void A_real_project_and_one_of_the_made_up_province_are_approved_at_every_width(int width) =>
        Approval.Verify(
            $"tests/KhuyenCong.Domain.Tests/Approved/Explained.terminal-{width}.txt",
            string.Concat(
                new[] { Rows[4], Rows[5] }.Select(r => $"# {r.File}: {r.Case}\n{string.Join('\n', Page(r.File, r.Case, Language.Vietnamese).Lines(width))}\n\n")
            )
        );

    [Fact]
    public void Every_row_of_the_real_portfolio_is_explained_or_refused_by_name()
    {
        using var table = ProjectSheets.Open(Path.Combine(Repository.Samples, "data/portfolio.csv"), null);
        var rows = ProjectSheets.Rows(table).ToList();
        Assert.InRange(rows.Count, 20, 1000);
        Assert.All(
            rows,
            row =>
            {
                if (ExplainedProject.Refusal(row) is { } refusal)
                    Assert.Contains($"{row.Number}", refusal.Vietnamese);
                else
                    Assert.False(ExplainedProject.Of(row, RulesOf, null, "portfolio.csv", Language.English).IsMalformed);
            }
        );
    }

    private static ExplainedPage Page(string file, string id, Language language)
    {
        using var table = ProjectSheets.Open(Path.Combine(Repository.Samples, "data", file), null);
        return ExplainedProject.Of(ProjectSheets.Rows(table).Single(r => r.Entry["case"] == id), RulesOf, null, file, language);
    }

    private static PromotionRules RulesOf(FundingSource source, string? province) =>
        source == FundingSource.Local && KnownProvinces.TryFind(province, out var known) ? PromotionRules.National.In(known) : PromotionRules.National;

    // The page without what all pages have.
    private static string Content(string html) => html[html.IndexOf("<header>", StringComparison.Ordinal)..html.IndexOf("<script", StringComparison.Ordinal)];

    [Fact]
    public void Every_Word_file_is_valid_and_the_same_each_time() =>
        Assert.All(
            Pages,
            p =>
            {
                var bytes = Bytes(p.Page);
                Assert.Equal(bytes, Bytes(p.Page));
                using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
                Assert.Empty(
                    new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}")
                );
            }
        );

    // Nghị định 30/2020/NĐ-CP, annex I, part I.
    [Fact]
    public void The_paper_is_that_of_the_decree_and_nothing_on_it_makes_it_an_official_document() =>
        Assert.All(
            Pages,
            p =>
            {
                using var word = WordprocessingDocument.Open(new MemoryStream(Bytes(p.Page)), isEditable: false);
                var body = word.MainDocumentPart!.Document!.Body!;
                var paper = body.GetFirstChild<SectionProperties>()!;
                Assert.Equal((11_906u, 16_838u), (paper.GetFirstChild<PageSize>()!.Width!.Value, paper.GetFirstChild<PageSize>()!.Height!.Value));
                var margin = paper.GetFirstChild<PageMargin>()!;
                Assert.All(new[] { margin.Top!.Value, margin.Bottom!.Value }, m => Assert.InRange(Millimetres(m), 20, 25));
                Assert.InRange(Millimetres((int)margin.Left!.Value), 30, 35);
                Assert.InRange(Millimetres((int)margin.Right!.Value), 15, 20);
                Assert.NotNull(paper.GetFirstChild<TitlePage>());
                var header = word.MainDocumentPart.HeaderParts.Single().Header!;
                Assert.Equal("PAGE", Assert.Single(header.Descendants<SimpleField>()).Instruction!.Value);
                Assert.Equal(JustificationValues.Center, Assert.Single(header.Descendants<Justification>()).Val!.Value);
                Assert.All(body.Descendants<RunFonts>(), f => Assert.Equal("Times New Roman", f.Ascii!.Value));
                Assert.All(
                    body.Elements<Paragraph>().SelectMany(x => x.Descendants<FontSize>()),
                    s => Assert.Contains(s.Val!.Value, new[] { "20", "24", "26" })
                );
                // Details are smaller than the decree has the words of a document; none is smaller than this.
                Assert.All(
                    body.Descendants<FontSize>(),
                    s => Assert.InRange(int.Parse(s.Val!.Value!, System.Globalization.CultureInfo.InvariantCulture), 20, 26)
                );
                Assert.All(body.Descendants<TableHeader>(), h => Assert.NotNull(h.Parent!.GetFirstChild<CantSplit>()));
                var text = body.InnerText;
                Assert.DoesNotContain("CỘNG HÒA", text);
                Assert.DoesNotContain("Độc lập", text);
                Assert.DoesNotContain("Nơi nhận", text);
                Assert.DoesNotContain("Số:", text);
            }
        );

    [Fact]
    public void Terminal_page_and_Word_file_say_the_same_figures() =>
        Assert.All(
            Pages,
            p =>
            {
                var language = p.Name.EndsWith("Vietnamese", StringComparison.Ordinal) ? Language.Vietnamese : Language.English;
                var figures = p
                    .Explanation.Sections.SelectMany(s => s.Lines)
                    .Select(l => l.Amount)
                    .OfType<Vnd>()
                    .Where(a => a >= Vnd.Zero)
                    .Select(a => Figures.Whole(a.Dong, language))
                    .ToList();
                var texts = new[] { string.Join('\n', p.Page.Lines(80)), string.Join('\n', p.Page.Lines(120)), p.Page.Html().ToString(), Text(Bytes(p.Page)) };
                Assert.All(texts, text => Assert.All(figures, figure => Assert.Contains(figure, text)));
            }
        );

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_terminal(int width) =>
        Assert.All(
            Pages.SelectMany(p => p.Page.Lines(width)),
            line => Assert.True(TextLayout.Width(line) <= Math.Max(width, 68), $"{TextLayout.Width(line)} columns: {line}")
        );

    [Fact]
    public void No_text_of_a_file_is_markup() => Assert.All(Pages, p => Assert.Contains("Máy xay xát &lt;A&amp;B&gt;", p.Page.Html().ToString()));

    private static double Millimetres(int twentieths) => Math.Round(twentieths / 20.0 / 72 * 25.4, 1);

    private static byte[] Bytes(ExplainedPage page)
    {
        using var stream = new MemoryStream();
        page.Word().Write(stream, "Giải trình");
        return stream.ToArray();
    }

    private static string Text(byte[] bytes)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return string.Join('\n', word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText)).Replace('\u00A0', ' ');
    }

    // Each paragraph with its place and form; a table row in one line.
    private static string Structure(byte[] bytes)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var text = new StringBuilder();
        foreach (var element in word.MainDocumentPart!.Document!.Body!)
        {
            if (element is Paragraph paragraph)
                text.Append($"{Form(paragraph)}{paragraph.InnerText}\n");
            if (element is Table table)
            {
                foreach (var row in table.Elements<TableRow>())
                    text.Append(row.TableRowProperties?.GetFirstChild<TableHeader>() is null ? "| " : "|= ")
                        .Append(string.Join(" | ", row.Elements<TableCell>().Select(c => string.Join(" / ", c.Elements<Paragraph>().Select(p => p.InnerText)))))
                        .Append('\n');
            }
        }

        return text.Replace('\u00A0', ' ').Append('\n').ToString();
    }

    private static string Form(Paragraph paragraph) =>
        (paragraph.ParagraphProperties!.GetFirstChild<OutlineLevel>() is null ? "" : "## ")
        + (paragraph.ParagraphProperties.Justification!.Val!.Value == JustificationValues.Center ? "^ " : "")
        + (paragraph.ParagraphProperties.Justification!.Val!.Value == JustificationValues.Right ? "> " : "")
        + (paragraph.Descendants<Italic>().Any() ? "_ " : "");
}
#endif
