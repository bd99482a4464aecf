using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.TT46Of2012;

public class Article7Tests
{
    private static readonly Establishment Body = new()
    {
        Kind = EstablishmentKind.ServiceBody,
        LawfullyEstablished = true,
        CleanerProduction = false,
    };

    [Fact]
    public void Clause1_a_service_body_is_lawfully_set_up()
    {
        Assert.Equal(Verdict.Satisfied, Ask(Body).Verdict);
        var unlawful = Ask(Body with { LawfullyEstablished = false });
        Assert.Equal(Verdict.NotSatisfied, unlawful.Verdict);
        Assert.Contains("eligibility.service-body-lawful", unlawful.Failed);
        Assert.Equal("TT46-2012/7/1", unlawful.Findings.Single(f => f.Rule == EligibilityMessages.LawfulServiceBody).Citation!.Code);
        Assert.Contains("lawfully_established", Ask(Body with { LawfullyEstablished = null }).Missing);
        Assert.Equal(Verdict.NotSatisfied, Ask(Household with { LawfullyEstablished = false, AlsoServiceBody = true }).Verdict);
    }

    [Fact]
    public void Clause1_a_producer_that_is_also_a_service_body_waits_for_its_lawful_setting_up_alone()
    {
        var both = new Establishment
        {
            Kind = EstablishmentKind.Enterprise,
            AlsoServiceBody = true,
            CleanerProduction = false,
        };
        Assert.Equal(["lawfully_established"], Ask(both).Missing);
        Assert.Equal(Verdict.Satisfied, Ask(both with { LawfullyEstablished = true }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Ask(both with { LawfullyEstablished = false }).Verdict);
        // Cleaner production serves whoever is not lawfully set up too, unless it is an excluded kiln.
        Assert.Equal(["sector", "brick_kiln", "cleaner_production", "lawfully_established"], Missing(both with { CleanerProduction = null }));
    }

    private static string[] Missing(Establishment it) => [.. Ask(it).Missing];

    [Fact]
    public void Clause2_whether_it_is_able_the_managing_agency_judges()
    {
        var finding = Ask(Body).Findings.Single(f => f.Rule == EligibilityMessages.AbleServiceBody);
        Assert.Equal((Verdict.AuthorityDecides, "TT46-2012/7/2"), (finding.Verdict, finding.Citation!.Code));
        Assert.DoesNotContain(Ask(Household).Findings, f => f.Rule == EligibilityMessages.AbleServiceBody);
    }

    [Theory]
    [InlineData(2013, 2, 9, Verdict.Satisfied, "ND45-2012/9/1")]
    [InlineData(2013, 2, 10, Verdict.NotSatisfied, "TT46-2012/7/2")]
    public void The_article_applies_from_2013_02_10(int year, int month, int day, Verdict verdict, string able)
    {
        var decision = Ask(Body with { LawfullyEstablished = false }, new LocalDate(year, month, day));
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(able, decision.Findings.Single(f => f.Rule == EligibilityMessages.AbleServiceBody).Citation!.Code);
    }
}
