using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.Eligibility;

/// <summary>
/// What is missing is what could still change the answer, and nothing else: every open case is completed in all ways, and a fact is missing where two
/// completions that differ in it alone come to different verdicts.
/// </summary>
public class MissingConditionTests
{
    private static readonly FundingSource?[] Sources = [null, FundingSource.National, FundingSource.Local];
    private static readonly IndustrySector[] Sectors = EnumValues.Of<IndustrySector>().ToArray();

    [Theory]
    [InlineData(2013)]
    [InlineData(2016)]
    [InlineData(2019)]
    public void Of_the_conditions_of_each_content(int year)
    {
        var day = new LocalDate(year, 6, 30);
        Assert.True(NationalLaw.ContentConditions(Readings.Default).TryAt(day, out var norms));
        foreach (var activity in EnumValues.Of<ConditionedActivity>())
        {
            if (!norms[activity].TryGet(out var conditions))
                continue;
            var facts = conditions
                .Where(c => c.Test is ConditionTest.Holds or ConditionTest.DoesNotHold)
                .SelectMany(c => c.Alternatives)
                .Aggregate(ContentFacts.None, (all, f) => all | f)
                .ToCodes()
                .Select(c => EnumValues.Of<ContentFacts>().Single(f => f.ToCodes().SequenceEqual([c])))
                .ToList();
            var decided = new Dictionary<(ContentFacts Yes, FundingSource Source), Verdict>();
            foreach (var states in States(facts.Count))
            {
                var yes = Those(facts, states, 1);
                var open = facts.Where((_, i) => states[i] == 0).ToList();
                foreach (var source in Sources)
                {
                    var request = new ContentConditionRequest
                    {
                        Activity = activity,
                        Source = source,
                        Yes = yes,
                        No = Those(facts, states, 2),
                        Field = ConsultancyField.Marketing,
                        EarlierSupports = [],
                        EstablishmentId = "A",
                        Year = year,
                    };
                    var expected = open.Where(f =>
                            Subsets(open).Any(s => (source is { } known ? [known] : Both).Any(m => At(yes | s | f, m) != At((yes | s) & ~f, m)))
                        )
                        .Aggregate(ContentFacts.None, (all, f) => all | f);
                    if (source is null && Subsets(open).Any(s => At(yes | s, FundingSource.National) != At(yes | s, FundingSource.Local)))
                        expected |= ContentFacts.Source;
                    var actual = PromotionRules.National.AssessContentConditions(day, request);
                    Assert.True(
                        actual.Missing.SequenceEqual(expected.ToCodes()),
                        $"{year} {request}: {actual.Verdict}, missing {string.Join(", ", actual.Missing)}, expected {expected}"
                    );
                }
            }

            Verdict At(ContentFacts yes, FundingSource source)
            {
                if (!decided.TryGetValue((yes, source), out var verdict))
                {
                    var no = facts.Where(f => (yes & f) == ContentFacts.None).Aggregate(ContentFacts.None, (all, f) => all | f);
                    var request = new ContentConditionRequest
                    {
                        Activity = activity,
                        Source = source,
                        Yes = yes,
                        No = no,
                        Field = ConsultancyField.Marketing,
                        EarlierSupports = [],
                        EstablishmentId = "A",
                        Year = year,
                    };
                    decided[(yes, source)] = verdict = PromotionRules.National.AssessContentConditions(day, request).Verdict;
                }

                return verdict;
            }
        }
    }

    private static readonly FundingSource[] Both = [FundingSource.National, FundingSource.Local];

    // 0: not known, 1: yes, 2: no.
    private static IEnumerable<int[]> States(int count)
    {
        for (var n = 0; n < (int)Math.Pow(3, count); n++)
        {
            var states = new int[count];
            for (int i = 0, rest = n; i < count; i++, rest /= 3)
                states[i] = rest % 3;
            yield return states;
        }
    }

    private static ContentFacts Those(List<ContentFacts> facts, int[] states, int state) =>
        facts.Where((_, i) => states[i] == state).Aggregate(ContentFacts.None, (all, f) => all | f);

    private static IEnumerable<ContentFacts> Subsets(List<ContentFacts> facts) =>
        Enumerable.Range(0, 1 << facts.Count).Select(n => facts.Where((_, i) => (n >> i & 1) == 1).Aggregate(ContentFacts.None, (all, f) => all | f));

    [Theory]
    [InlineData(KilnWithCleanerProduction.NotServed)]
    [InlineData(KilnWithCleanerProduction.Served)]
    public void Of_the_sector_of_a_producer_that_asks_for_funding(KilnWithCleanerProduction reading)
    {
        var rules = new PromotionRules(LawBook.National.With(Readings.Default with { KilnWithCleanerProduction = reading }));
        Assert.True(NationalLaw.FundingConditions(Readings.Default).TryAt(new LocalDate(2016, 6, 30), out var norms));
        var kilns = norms.Sectors.ExcludedKilns.Value;
        bool?[] unknown = [null, true, false];
        CodeSet<IndustrySector>[] others = [default, .. Sectors.Select(s => CodeSet<IndustrySector>.Of(s))];
        foreach (var sector in Sectors.Select(s => (IndustrySector?)s).Prepend(null))
        foreach (var other in others)
        foreach (var difficult in unknown)
        foreach (var kiln in unknown)
        foreach (var cleaner in unknown)
        {
            var request = Of(sector, other, difficult, kiln, cleaner);
            var completions = (
                from s in sector is { } known ? [known] : Sectors
                from d in Known(difficult)
                from c in Known(cleaner)
                // Who makes no materials has no kiln, unless it is said.
                from k in kiln is null && !kilns.Contains(s) && !kilns.Meets(other) ? [false] : Known(kiln)
                select (Sector: s, Difficult: d, Cleaner: c, Kiln: k)
            ).ToDictionary(c => c, c => Ask(Of(c.Sector, other, c.Difficult, c.Kiln, c.Cleaner)).Verdict);
            var expected = EligibilityFacts.None;
            // A sector that is not known leaves open whether there can be a kiln.
            if (Differs(c => kilns.Meets(other) ? (c.Difficult, c.Cleaner, c.Kiln) : (c.Difficult, c.Cleaner, false), sector is null))
                expected |= EligibilityFacts.Sector;
            if (Differs(c => (c.Sector, c.Cleaner, c.Kiln), difficult is null))
                expected |= EligibilityFacts.DifficultArea;
            if (Differs(c => (c.Sector, c.Difficult, c.Cleaner), kiln is null))
                expected |= EligibilityFacts.BrickKiln;
            if (Differs(c => (c.Sector, c.Difficult, c.Kiln), cleaner is null))
                expected |= EligibilityFacts.CleanerProduction;
            var actual = Ask(request);
            Assert.True(
                actual.Missing.SequenceEqual(expected.ToCodes()),
                $"{request}: {actual.Verdict}, missing {string.Join(", ", actual.Missing)}, expected {expected}"
            );

            bool Differs(Func<(IndustrySector Sector, bool Difficult, bool Cleaner, bool Kiln), object> others, bool isOpen) =>
                isOpen && completions.GroupBy(c => others(c.Key)).Any(g => g.Select(c => c.Value).Distinct().Count() > 1);
        }

        Decision Ask(FundingConditionRequest request) => rules.AssessFundingConditions(new LocalDate(2016, 6, 30), request);
    }

    private static bool[] Known(bool? fact) => fact is { } known ? [known] : [true, false];

    private static FundingConditionRequest Of(IndustrySector? sector, CodeSet<IndustrySector> others, bool? difficult, bool? kiln, bool? cleaner) =>
        new()
        {
            Establishment = new Establishment
            {
                Kind = EstablishmentKind.HouseholdBusiness,
                Sector = sector,
                OtherSectors = others,
                Place = new ProductionPlace { DifficultArea = difficult },
                ExcludedBrickKiln = kiln,
                CleanerProduction = cleaner,
            },
            ContentListed = true,
            Source = FundingSource.National,
            Approved = true,
            CounterpartSecured = true,
            Undertaken = true,
        };
}
