using System.Text.RegularExpressions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>data/coverage.csv accounts for every article of the five instruments, and for every provision that the library names.</summary>
public partial class CoverageTests
{
    public static TheoryData<string> ReadInstruments => new(CoverageRegister.Read.Select(i => i.Id));

    [Fact]
    public void Every_line_is_a_provision_with_a_status_and_stands_once()
    {
        Assert.All(CoverageRegister.Lines, l => Assert.Equal(5, l.Length));
        Assert.All(CoverageRegister.Lines, l => Assert.True(Citation.TryParse(l[0], out _, out _), l[0]));
        Assert.All(CoverageRegister.Rows, r => Assert.Contains(r.Status, CoverageRegister.Statuses));
        Assert.Empty(CoverageRegister.Rows.GroupBy(r => r.Code).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.DoesNotContain(CoverageRegister.Rows, r => r.Note.Contains('|') || r.Note.Contains('"'));
    }

    [Theory]
    [MemberData(nameof(ReadInstruments))]
    public void Every_article_is_there_before_its_parts(string id)
    {
        var rows = CoverageRegister.Rows.Where(r => r.Citation.Instrument.Id == id).ToList();
        var articles = rows.Where(r => r.Citation.Clause is null).Select(r => r.Citation.Article!).ToList();
        Assert.Equal(
            Enumerable.Range(1, rows[0].Citation.Instrument.Articles!.Value).Select(n => $"{n}"),
            articles.Where(a => !a.StartsWith("annex", StringComparison.Ordinal))
        );
        Assert.All(
            rows.Where(r => r.Citation.Clause is not null),
            r => Assert.True(IndexOf(rows, $"{id}/{r.Citation.Article}") < IndexOf(rows, r.Code), r.Code)
        );
    }

    [Theory]
    [MemberData(nameof(ReadInstruments))]
    public void An_article_has_the_strongest_status_of_its_parts(string id)
    {
        var offences =
            from article in CoverageRegister.Rows
            where article.Citation.Instrument.Id == id && article.Citation.Clause is null
            let parts = CoverageRegister.Rows.Where(r => r.Code.StartsWith(article.Code + "/", StringComparison.Ordinal)).ToList()
            where parts.Count > 0 && Rank(article) != parts.Max(Rank)
            select $"{article.Code} is {article.Status}";
        Assert.Empty(offences);

        static int Rank(CoverageRow row) => Array.IndexOf(CoverageRegister.Statuses, row.Status);
    }

    [Fact]
    public void A_modelled_provision_has_a_symbol_and_a_test() =>
        Assert.Empty(
            CoverageRegister.Rows.Where(r => r.Status == CoverageRegister.Modelled && (r.Symbols.Length == 0 || r.Tests.Length == 0)).Select(r => r.Code)
        );

    [Fact]
    public void Every_symbol_named_is_in_the_library() =>
        Assert.All(CoverageRegister.Rows, r => Assert.All(r.Symbols, name => Assert.True(CoverageRegister.IsSymbol(name), $"{r.Code}: {name}")));

    [Fact]
    public void Every_test_named_exists() =>
        Assert.All(CoverageRegister.Rows, r => Assert.All(r.Tests, name => Assert.True(CoverageRegister.IsTest(name), $"{r.Code}: {name}")));

    /// <summary>Whole instruments are cited too, as the place of what is not known; only those that are not in the five need a line of their own.</summary>
    [Fact]
    public void Every_provision_that_the_tables_name_is_in_the_register_with_symbol_and_test()
    {
        var rows = CoverageRegister.Rows.ToDictionary(r => r.Code);
        var offences =
            from code in CitedProvisions.ByCode.Keys
            where code.Contains('/') || CoverageRegister.Read.All(i => i.Id != code)
            where !rows.TryGetValue(code, out var row) || row.Symbols.Length == 0 || row.Tests.Length == 0
            select code;
        Assert.Empty(offences.Order(StringComparer.Ordinal));
    }

    /// <summary>A procedure may be left to the province, and a cell may point to another text; all else that a table names is a rule.</summary>
    [Fact]
    public void What_the_tables_state_is_modelled()
    {
        var offences =
            from row in CoverageRegister.Rows
            where row.Status != CoverageRegister.Modelled && CitedProvisions.ByCode.ContainsKey(row.Code)
            let cited = CitedProvisions.ByCode[row.Code]
            where
                cited.Statuses.Overlaps([NormStatus.Stated, NormStatus.Reported])
                || (cited.Statuses.Count == 0 && row.Citation.Article is not null && row.Status is "declarative" or CoverageRegister.NotEncoded)
            select $"{row.Code} is {row.Status}";
        Assert.Empty(offences);
    }

    [Fact]
    public void What_the_tables_do_not_know_is_not_modelled()
    {
        var offences =
            from row in CoverageRegister.Rows
            where
                row.Status == CoverageRegister.Modelled
                && CitedProvisions.ByCode.TryGetValue(row.Code, out var cited)
                && !cited.IsOfRule
                && cited.Statuses.SetEquals([NormStatus.NotEncoded])
            select row.Code;
        Assert.Empty(offences);
    }

    [Fact]
    public void The_article_of_every_modelled_provision_is_named_in_the_library()
    {
        var documentation = File.ReadAllText(Path.ChangeExtension(PublicSurfaceTests.Library.Location, ".xml"));
        var named = ArticleCodes().Matches(documentation).Select(m => m.Value).Concat(CitedProvisions.ByCode.Keys.Select(ArticleOf)).ToHashSet();
        var offences = CoverageRegister
            .Rows.Where(r => r.Status == CoverageRegister.Modelled && !IsAboutItsStart(r) && !named.Contains(ArticleOf(r.Code)))
            .Select(r => ArticleOf(r.Code))
            .Distinct();
        Assert.Equal("", string.Join(", ", offences));
    }

    [Fact]
    public void Every_provision_with_an_independently_written_number_is_modelled()
    {
        var modelled = CoverageRegister.Rows.Where(r => r.Status == CoverageRegister.Modelled).Select(r => r.Code).ToHashSet();
        Assert.All(FactsTests.All, f => Assert.Contains(CodeOf(f), modelled));

        static string CodeOf(FactsTests.Fact fact)
        {
            var id = Instruments.All.Single(i => i.Id == fact.Instrument || fact.Instrument.EndsWith(i.Number, StringComparison.Ordinal)).Id;
            return string.Join("/", new[] { id, fact.Article.Replace(' ', '-'), fact.Clause, fact.Point }.Where(p => p.Length > 0));
        }
    }

    [Fact]
    public void The_page_is_what_register_and_tables_say() => Approval.Verify("docs/coverage.md", CoveragePage.Make());

    // The last article says from when the instrument applies; its dates stand in Instruments, which cites nothing.
    private static bool IsAboutItsStart(CoverageRow row) =>
        row.Note.Contains("in force from", StringComparison.Ordinal) || row.Note.Contains("Entry into force", StringComparison.Ordinal);

    private static string ArticleOf(string code) => string.Join("/", code.Split('/').Take(2));

    private static int IndexOf(List<CoverageRow> rows, string code) => rows.FindIndex(r => r.Code == code);

    [GeneratedRegex(@"\b[A-Z]+\d+-\d{4}/(annex-)?\d+")]
    private static partial Regex ArticleCodes();
}
