using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.Eligibility;

/// <summary>Norms as a host may hold them, other than those of the tables.</summary>
public class OtherNormsTests
{
    private static readonly EligibilityNorms Of2025 = NationalLaw.Eligibility(Readings.Default).Values[^1];
    private static readonly EligibilityNorms Of2013 = NationalLaw.Eligibility(Readings.Default).Values[1];
    private static readonly Citation Decree = new(Instruments.Decree235Of2025);

    [Theory]
    [InlineData(true, Verdict.Satisfied, "An artisan is served under Decree 235/2025/NĐ-CP: satisfied.")]
    [InlineData(false, Verdict.NotSatisfied, "An artisan is served under Decree 235/2025/NĐ-CP: not satisfied.")]
    public void A_rule_on_artisans_is_asked_of_artisans_only(bool served, Verdict verdict, string message)
    {
        var norms = Of2025 with { Artisans = Norm.FromHost(served, Decree) };
        var decision = Assess(norms, Household with { Kind = EstablishmentKind.Artisan, Sector = IndustrySector.None });
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(served ? Capacities.Artisan : Capacities.None, decision.Capacities);
        var finding = decision.Findings.Single(f => f.Rule == EligibilityMessages.Artisan);
        Assert.Equal((verdict, Evidence.Host, message), (finding.Verdict, finding.Evidence, finding.Message(Language.English)));
        Assert.DoesNotContain(Assess(norms, Household).Findings, f => f.Rule == EligibilityMessages.Artisan);
        var unknown = Assess(norms, Household with { Kind = null }).Findings.Single(f => f.Rule == EligibilityMessages.Artisan);
        Assert.EndsWith(": undetermined.", unknown.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_sectors_counts_only_with_the_list_of_difficult_areas()
    {
        var sectors = Circular46Of2012.Sectors(Readings.Default);
        foreach (
            var half in new[]
            {
                sectors with
                {
                    Served = Norm.NotEncoded<CodeSet<IndustrySector>>(Decree),
                },
                sectors with
                {
                    ServedInDifficultAreas = Norm.NotEncoded<CodeSet<IndustrySector>>(Decree),
                },
            }
        )
        {
            var decision = Assess(Of2013 with { Sectors = half }, Household);
            Assert.Equal(["norm"], decision.Missing);
            Assert.Single(decision.Findings, f => f.Rule == EligibilityMessages.SectorNotEncoded && f.Verdict == Verdict.Undetermined);
        }
    }

    [Fact]
    public void A_test_of_size_without_its_limit_is_open_where_the_limit_is_needed()
    {
        var norms = Of2013 with { Size = new SizeNorms { Test = SmallEnterpriseActs.Decree39Of2018() with { Revenue = Norm.NotEncoded<Threshold>(Decree) } } };
        Assert.Equal(["norm"], Assess(norms, Enterprise(100_000_000_001, 200, 1)).Missing);
        Assert.Equal(Verdict.Satisfied, Assess(norms, Enterprise(100_000_000_000, 200, 1)).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Assess(norms, Enterprise(100_000_000_001, 201, 1)).Verdict);
    }

    [Fact]
    public void Funding_conditions_are_encoded_only_as_a_whole()
    {
        var norms = NationalLaw.FundingConditions(Readings.Default).Values[0];
        var unknown = Norm.NotEncoded<bool>(new Citation(Instruments.Circular28Of2018));
        Assert.True(norms.AreEncoded);
        foreach (
            var half in new[]
            {
                norms with
                {
                    ContentAndSector = unknown,
                },
                norms with
                {
                    Approved = unknown,
                },
                norms with
                {
                    Counterpart = unknown,
                },
                norms with
                {
                    NoDoubleFunding = unknown,
                },
            }
        )
        {
            Assert.False(half.AreEncoded);
            var workings = FundingConditionRules.Compute(half, Given.Project);
            Assert.Equal(new FundingConditionWorkings { Outcome = EligibilityOutcome.NotCovered, Missing = EligibilityFacts.Norm }, workings);
        }
    }

    [Fact]
    public void Workings_say_how_the_question_was_answered()
    {
        var request = new EligibilityRequest { Establishment = Household };
        Assert.False(EligibilityRules.TryCompute(null, request, out var workings));
        Assert.Equal(new EligibilityWorkings { Outcome = EligibilityOutcome.NotCovered, Missing = EligibilityFacts.Norm }, workings);
        Assert.True(EligibilityRules.TryCompute(Of2013, request, out workings));
        Assert.Equal(EligibilityOutcome.Tested, workings.Outcome);
        Assert.Equal(Capacities.RuralEstablishment, workings.Met);
        Assert.Equal(EligibilityTests.CleanerProduction, workings.Failed);
        var conditions = FundingConditionRules.Compute(NationalLaw.FundingConditions(Readings.Default).Values[0], Given.Project);
        Assert.Equal(
            new FundingConditionWorkings
            {
                Outcome = EligibilityOutcome.Tested,
                Verdict = Verdict.Satisfied,
                Content = Verdict.Satisfied,
                Sector = Verdict.Satisfied,
                NotExcludedKiln = Verdict.Satisfied,
                Approved = Verdict.Satisfied,
                Counterpart = Verdict.Satisfied,
                Undertaking = Verdict.Satisfied,
                NoDoubleFunding = Verdict.Satisfied,
            },
            conditions
        );
    }

    [Fact]
    public void Standing_findings_are_those_given_and_follow_the_findings_of_the_case()
    {
        var standing = WhatStands.On(new LocalDate(2025, 12, 30), [Instruments.Circular46Of2012]);
        Assert.NotEmpty(standing);
        var norms = Of2013 with { Caveats = standing };
        Assert.Equal(standing, norms.Caveats);
        Assert.Equal(standing, Assess(norms, Household).Findings.TakeLast(standing.Count));
        var funding = NationalLaw.FundingConditions(Readings.Default).Values[0] with { Caveats = standing };
        Assert.Equal(standing, funding.Caveats);
        Assert.Equal(standing, FundingConditionRules.Assess(funding, Given.Project).Findings.TakeLast(standing.Count));
        var contents = NationalLaw.ContentConditions(Readings.Default).Values[0] with { Caveats = standing };
        Assert.Equal(standing, contents.Caveats);
        var request = new ContentConditionRequest { Activity = ConditionedActivity.Machinery };
        Assert.Equal(standing, ContentConditionRules.Assess(contents, request).Findings.TakeLast(standing.Count));
    }

    [Fact]
    public void An_entry_says_why_it_has_no_value()
    {
        static LocalizedText Text(Norm<bool> norm) => EligibilityEntries.Of("code", norm, _ => EligibilityEntries.Required).Value;
        Assert.Equal(new("bắt buộc", "required"), Text(Norm.FromHost(true, Decree)));
        Assert.Equal(new("không quy định", "none"), Text(Norm.Absent<bool>(Decree)));
        Assert.Equal(new("theo văn bản khác", "governed elsewhere"), Text(Norm.GovernedElsewhere<bool>(Decree, new Citation(Instruments.Circular28Of2018))));
        Assert.Equal(new("chưa có trong thư viện", "not encoded"), Text(Norm.NotEncoded<bool>(Decree)));
    }

    [Fact]
    public void Readings_and_a_defined_activity_are_required()
    {
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => ContentConditionRules.Assess(null, null!)).ParamName);
        var norms = NationalLaw.ContentConditions(Readings.Default).Values[0];
        Assert.Equal("activity", Assert.Throws<ArgumentOutOfRangeException>(() => norms[(ConditionedActivity)10]).ParamName);
        Assert.Equal("activity", Assert.Throws<ArgumentOutOfRangeException>(() => norms[0]).ParamName);
    }

    private static EligibilityDecision Assess(EligibilityNorms norms, Establishment establishment) =>
        EligibilityRules.Assess(norms, new EligibilityRequest { Establishment = establishment });
}
