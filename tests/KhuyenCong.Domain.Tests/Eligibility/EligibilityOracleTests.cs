using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Eligibility;

public class EligibilityOracleTests
{
    private static readonly Timeline<EligibilityNorms> Norms = NationalLaw.Eligibility(Readings.Default);

    [Theory]
    [InlineData(1, 0, 20_000)]
    [InlineData(2, 10, 10_000)]
    [InlineData(3, 25, 6_000)]
    [InlineData(4, 40, 6_000)]
    public void The_rules_and_the_completions_of_the_unknown_facts_agree(int seed, int unknownPercent, int rows)
    {
        var random = new Random(seed);
        var compared = 0;
        for (var i = 0; i < RandomCases.Count(rows); i++)
        {
            var row = RandomCase.Draw(random, unknownPercent);
            if (EligibilityOracle.Ask(row, 4_000) is not { } expected)
                continue;
            compared++;
            var actual = Compute(row);
            Assert.True(actual.Verdict == VerdictOf(expected.Served), $"{row}: {actual.Verdict}, expected {VerdictOf(expected.Served)}");
            Assert.True((actual.Missing & ~EligibilityFacts.Norm) == expected.Missing, $"{row}: missing {actual.Missing}, expected {expected.Missing}");
            if ((actual.Missing & EligibilityFacts.Norm) != 0)
                Assert.True(expected.NormMatters, $"{row}: the norm cannot matter");
            if (actual.Verdict == Verdict.Undetermined)
                Assert.NotEqual(EligibilityFacts.None, actual.Missing);
        }

        Assert.True(compared > rows / 20, $"only {compared} of {rows} rows were compared");
    }

    [Fact]
    public void A_fact_added_never_turns_a_settled_verdict()
    {
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var full = RandomCase.Draw(random, 0);
            // Of a kiln outside building materials nobody asks: told without the sector, it is out all the same.
            if (full.BrickKiln == true && full.Sector != IndustrySector.ChemicalsAndMaterials)
                full = full with { BrickKiln = false };
            var less = Forget(full, random, 40);
            var more = Restore(less, full, random);
            var before = Compute(less);
            var after = Compute(more);
            if (before.Verdict != Verdict.Undetermined)
                Assert.True(after.Verdict == before.Verdict, $"{less} was {before.Verdict}, {more} is {after.Verdict}");
        }
    }

    [Fact]
    public void Every_decision_gives_reasons_with_provisions_in_both_languages()
    {
        var random = new Random(6);
        for (var i = 0; i < 5_000; i++)
        {
            var row = RandomCase.Draw(random, 20);
            Assert.True(Norms.TryAt(row.AsOf, out var norms));
            var decision = EligibilityRules.Assess(norms, row.ToRequest());
            Assert.NotEmpty(decision.Findings);
            foreach (var finding in decision.Findings)
            {
                Assert.NotNull(finding.Citation);
                Assert.NotEqual(finding.Message(Language.Vietnamese), finding.Message(Language.English));
            }

            if (decision.Verdict == Verdict.NotSatisfied)
                Assert.NotEmpty(decision.Failed);
            if (decision.Verdict == Verdict.Satisfied)
                Assert.NotEqual(Capacities.None, decision.Capacities);
            Assert.Equal(decision.Verdict == Verdict.Undetermined, decision.Missing.Count > 0);
        }
    }

    [Fact]
    public void What_would_change_is_known_and_turns_the_answer()
    {
        var random = new Random(7);
        for (var i = 0; i < 1_000; i++)
        {
            var row = RandomCase.Draw(random, 15);
            Assert.True(Norms.TryAt(row.AsOf, out var norms));
            var decision = EligibilityRules.Assess(norms, row.ToRequest());
            var turning = decision.WhatWouldChange();
            // Any case that is not a service body would be served as one, if it is lawfully set up.
            if (decision.Verdict != Verdict.Satisfied && row.Kind is not null && (row.Lawful == true || row.AsOf < RandomCase.Details))
                Assert.True(turning.HasFlag(EligibilityFacts.Kind), row.ToString());
        }
    }

    [Fact]
    public void A_hundred_thousand_random_cases_on_any_date_are_answered()
    {
        var random = new Random(9);
        var rules = KhuyenCong.Domain.PromotionRules.National;
        var first = new LocalDate(2000, 1, 1);
        for (var i = 0; i < 100_000; i++)
        {
            var row = RandomCase.Draw(random, random.Next(100));
            var date = first.PlusDays(random.Next(12_000));
            var decision = rules.AssessEligibility(date, row.ToRequest());
            Assert.NotEqual(Verdict.AuthorityDecides, decision.Verdict);
            Assert.NotNull(decision.Findings[0].Citation);
            Assert.Equal(decision.Verdict == Verdict.Undetermined, decision.Missing.Count > 0);
        }
    }

    [Fact]
    public void Computing_allocates_nothing()
    {
        var random = new Random(8);
        var requests = Enumerable.Range(0, 500).Select(_ => RandomCase.Draw(random, 20)).Select(r => (Norms: At(r.AsOf), Request: r.ToRequest())).ToArray();
        var settled = 0;
        for (var round = 0; round < 3; round++)
        {
            settled = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var (norms, request) in requests)
            {
                if (EligibilityRules.TryCompute(norms, request, out _))
                    settled++;
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (round == 2)
                Assert.Equal(0, allocated);
        }

        Assert.InRange(settled, 100, 500);
    }

    private static EligibilityNorms At(LocalDate date) => Norms.TryAt(date, out var norms) ? norms : throw new InvalidOperationException();

    private static EligibilityWorkings Compute(RandomCase row)
    {
        EligibilityRules.TryCompute(At(row.AsOf), row.ToRequest(), out var workings);
        return workings;
    }

    private static Verdict VerdictOf(bool? served) =>
        served switch
        {
            true => Verdict.Satisfied,
            false => Verdict.NotSatisfied,
            null => Verdict.Undetermined,
        };

    private static RandomCase Forget(RandomCase c, Random random, int percent)
    {
        bool Gone() => random.Next(100) < percent;
        return c with
        {
            Kind = Gone() ? null : c.Kind,
            Capital = Gone() ? null : c.Capital,
            Labour = Gone() ? null : c.Labour,
            Revenue = Gone() ? null : c.Revenue,
            Place = Gone() ? null : c.Place,
            City = Gone() ? null : c.City,
            Conversion = Gone() ? null : c.Conversion,
            PlanBuiltIn = Gone() ? null : c.PlanBuiltIn,
            Province = Gone() ? null : c.Province,
            CraftVillage = Gone() ? null : c.CraftVillage,
            Sector = Gone() ? null : c.Sector,
            DifficultArea = Gone() ? null : c.DifficultArea,
            BrickKiln = Gone() ? null : c.BrickKiln,
            Cleaner = Gone() ? null : c.Cleaner,
            Sustainable = Gone() ? null : c.Sustainable,
            ClusterInvestor = Gone() ? null : c.ClusterInvestor,
            Lawful = Gone() ? null : c.Lawful,
            Producer = Gone() ? null : c.Producer,
        };
    }

    private static RandomCase Restore(RandomCase less, RandomCase full, Random random)
    {
        bool Told() => random.Next(3) == 0;
        return less with
        {
            Kind = Told() ? full.Kind : less.Kind,
            Capital = Told() ? full.Capital : less.Capital,
            Labour = Told() ? full.Labour : less.Labour,
            Revenue = Told() ? full.Revenue : less.Revenue,
            Place = Told() ? full.Place : less.Place,
            City = Told() ? full.City : less.City,
            Conversion = Told() ? full.Conversion : less.Conversion,
            PlanBuiltIn = Told() ? full.PlanBuiltIn : less.PlanBuiltIn,
            Province = Told() ? full.Province : less.Province,
            CraftVillage = Told() ? full.CraftVillage : less.CraftVillage,
            Sector = Told() ? full.Sector : less.Sector,
            DifficultArea = Told() ? full.DifficultArea : less.DifficultArea,
            BrickKiln = Told() ? full.BrickKiln : less.BrickKiln,
            Cleaner = Told() ? full.Cleaner : less.Cleaner,
            Sustainable = Told() ? full.Sustainable : less.Sustainable,
            ClusterInvestor = Told() ? full.ClusterInvestor : less.ClusterInvestor,
            Lawful = Told() ? full.Lawful : less.Lawful,
            Producer = Told() ? full.Producer : less.Producer,
        };
    }
}
