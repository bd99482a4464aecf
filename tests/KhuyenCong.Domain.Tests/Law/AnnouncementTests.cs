using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Law;

public class AnnouncementTests
{
    [Fact]
    public void What_is_announced_is_no_instrument_and_names_what_it_would_touch()
    {
        Assert.Equal(["circular-28-2018-replacement", "small-enterprise-bill"], Announcement.All.Select(a => a.Code));
        Assert.All(Announcement.All, a => Assert.NotEmpty(a.Touches));
        Assert.All(Announcement.All.SelectMany(a => a.Touches), i => Assert.Contains(i, Instruments.All));
        Assert.Equal(new LocalDate(2026, 9, 9), Announcement.All[0].AsOf);
    }

    [Fact]
    public void Nothing_is_computed_with_it()
    {
        // The bill's 300 workers and 400 tỷ are in no table after its day; the decree of 2021 goes on (200 workers).
        var test = LawBook.National.At(new LocalDate(2026, 11, 26)).Eligibility!.Size!.Test;
        Assert.Equal(200, test.Labour.Value.Value);
        Assert.Equal(Vnd.Billion(200).Dong, test.Revenue.Value.Value);
    }

    /// <summary>Both sides of the bill's limits; capital does not count, and the law's answer stays what it is.</summary>
    [Theory]
    [InlineData(300, 400_000, "satisfied")]
    [InlineData(301, 400_000, "not satisfied")]
    [InlineData(300, 400_001, "not satisfied")]
    [InlineData(300, null, "undetermined")]
    public void A_what_if_computes_with_the_bill_and_says_so_in_every_sentence(int labour, int? revenueInMillions, string verdict)
    {
        var request = Enterprise(labour, revenueInMillions is { } millions ? Vnd.Million(millions) : null);
        var before = PromotionRules.National.AssessEligibility(Day, request);
        var sentences = PromotionRules.National.WhatIf(Day, Bill, request);
        Assert.Equal($"What if, not law (the bill on small and medium enterprises) – verdict: {verdict}.", sentences[0].English);
        Assert.True(sentences.Count > 3);
        Assert.All(sentences, s => Assert.StartsWith("What if, not law (the bill on small and medium enterprises) – ", s.English));
        Assert.All(sentences, s => Assert.StartsWith("Giả định, chưa là pháp luật (Dự án luật về doanh nghiệp nhỏ và vừa) – ", s.Vietnamese));
        Assert.Contains(sentences, s => s.Vietnamese.Contains("không quá 300 người, đồng thời tổng doanh thu của năm không quá 400.000.000.000 đồng"));
        Assert.Equal(before.Explain(Language.English), PromotionRules.National.AssessEligibility(Day, request).Explain(Language.English));
        // The law of the day asks for at most 200 workers, and capital would do in place of revenue.
        Assert.Equal(Domain.Decisions.Verdict.NotSatisfied, before.Verdict);
    }

    [Fact]
    public void Of_an_awaited_text_whose_content_is_not_known_nothing_is_computed()
    {
        var sentence = Assert.Single(PromotionRules.National.WhatIf(Day, Announcement.All[0], Enterprise(1, Vnd.Million(1))));
        Assert.Equal(
            "What if, not law (the circular in place of Circular 28/2018/TT-BTC) – what the text will say on who is served is not known; verdict: undetermined.",
            sentence.English
        );
    }

    /// <summary>No norm of any day under any reading, no instrument and no answer knows an announced text.</summary>
    [Fact]
    public void Announced_law_never_enters_an_ordinary_answer()
    {
        var codes = Announcement.All.Select(a => a.Code).ToHashSet();
        Assert.DoesNotContain(Instruments.All, i => codes.Contains(i.Id));
        Assert.All(codes, code => Assert.False(Citation.TryParse(code, out _, out _)));
        var books = new[] { LawBook.National, LawBook.National.With(Readings.Default with { SmeDecree = SmeDecree.Decree56Of2009 }) };
        Assert.All(
            books.SelectMany(b => b.Snapshots),
            law =>
            {
                Assert.DoesNotContain(law.Entries(), e => codes.Contains(e.Citation.Instrument.Id));
                Assert.DoesNotContain(law.Tables.SelectMany(t => t.RestsOn.AsEnumerable()), i => codes.Contains(i.Id));
            }
        );
        var users = Directory
            .EnumerateFiles(Repository.Source, "*.cs", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Contains("AnnouncedLaw.", StringComparison.Ordinal))
            .Select(Path.GetFileName);
        Assert.Equal(["AnnouncedWhatIf.cs"], users);
    }

    private static readonly LocalDate Day = new(2025, 6, 1);

    private static Announcement Bill => Announcement.All.Single(a => a.Code == "small-enterprise-bill");

    private static EligibilityRequest Enterprise(int labour, Vnd? revenue) =>
        new()
        {
            PlanBuiltIn = 2025,
            Establishment = new Establishment
            {
                Kind = EstablishmentKind.Enterprise,
                LawfullyEstablished = true,
                DirectProducer = true,
                Sector = IndustrySector.FoodProcessing,
                CleanerProduction = false,
                SustainableProduction = false,
                Size = new EnterpriseSize
                {
                    Capital = Vnd.Billion(900),
                    Labour = labour,
                    Revenue = revenue,
                },
                Place = new ProductionPlace { Kind = PlaceKind.Commune },
            },
        };
}
