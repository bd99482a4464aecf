using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Support;

/// <summary>One level of a made-up province at its limits: further caps, the least amount, loan terms; and the tiers of an item.</summary>
public class LocalLevelTests
{
    private static readonly ScheduledLevel Half = Schedules.Level(SupportItem.Machinery, 50, null, SupportUnit.Establishment, "1");

    [Theory]
    [InlineData(199, BoundBy.Rate, 99_500_000)]
    [InlineData(200, BoundBy.Rate, 100_000_000)]
    [InlineData(201, BoundBy.Cap, 100_000_000)]
    public void A_further_cap_is_named_where_it_lowers_the_level(int cost, BoundBy boundBy, long ceiling)
    {
        var level = Half with { Level = Half.Level with { FurtherCaps = [new FurtherCap(Vnd.Million(100), SupportUnit.Cluster)] } };
        var decision = Assess(level, Request(cost, null));
        Assert.Equal((boundBy, new Vnd(ceiling)), (decision.BoundBy, decision.Ceiling!.Value));
        Assert.Equal(boundBy == BoundBy.Cap, decision.Findings.Any(f => f.Rule == LocalMessages.FurtherCap));
    }

    [Theory]
    [InlineData(1, 10_000_000, true)]
    [InlineData(1, 9_999_999, false)]
    [InlineData(2, 20_000_000, true)]
    [InlineData(2, 19_999_999, false)]
    public void The_least_amount_is_that_of_every_unit(int units, long asked, bool isEnough)
    {
        var level = Half with { Level = Half.Level with { Minimum = Vnd.Million(10) } };
        var decision = Assess(level, Request(100, null) with { Units = units, Requested = new Vnd(asked) });
        Assert.Equal(isEnough, decision.Verdict != Domain.Decisions.Verdict.NotSatisfied);
        Assert.Equal(isEnough, decision.Findings.All(f => f.Rule != LocalMessages.BelowMinimum));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Interest_is_supported_for_one_to_fifty_years(int years, bool isAllowed)
    {
        var level = Schedules.Level(SupportItem.RelocationInterest, 50, 100, SupportUnit.Establishment, "1") with
        {
            Loan = new LoanTerms(years, LoanConditions.InDong, null),
        };
        var schedule = Schedules.OfProvince with { Levels = [level] };
        if (isAllowed)
            Assert.Equal(years, Schedules.NormsOf(schedule, Readings.Default, null).LocalInterest!.Years.Value);
        else
            Assert.Throws<ArgumentException>("loan", () => Schedules.NormsOf(schedule, Readings.Default, null));
    }

    [Theory]
    [InlineData(100, 4_000)]
    [InlineData(101, 0)]
    public void Tiers_of_more_than_four_thousand_cases_are_not_looked_at(int groups, int uneven)
    {
        // Both levels are for every case.
        List<ScheduledLevel> levels = [Of(Codes("rank", 40), Codes("group", groups)), Of(Codes("rank", 40, -1), Codes("group", groups, -1))];
        Assert.Equal(uneven, LevelTiers.Uneven(levels).Count);

        static LevelCondition Codes(string fact, int count, int order = 1) =>
            new()
            {
                Fact = new(fact, LocalFactKind.Code, new(fact, fact)),
                Is = Enumerable.Range(0, count).OrderBy(n => order * n).Select(n => $"{n}").ToValueList(),
            };
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Of_more_than_four_thousand_cases_it_is_not_said_that_a_level_is_for_each(int yesOrNo, bool isSaid)
    {
        // Three numbers of five samples each, and so many facts of two; the first two levels are for every case.
        LevelCondition[] numbers = [Between("n1"), Between("n2"), Between("n3")];
        var others = Enumerable.Range(1, yesOrNo - 1).Select(n => Is($"f{n}", "yes"));
        List<ScheduledLevel> levels = [Of(Is("f0", "yes")), Of(Is("f0", "no")), Of([.. numbers, .. others])];
        Assert.Equal(isSaid, LevelTiers.Cover(levels, null));

        static LevelCondition Between(string fact) =>
            new()
            {
                Fact = new(fact, LocalFactKind.Count, new(fact, fact)),
                AtLeast = 10,
                AtMost = 20,
            };

        static LevelCondition Is(string fact, string value) => new() { Fact = new(fact, LocalFactKind.YesNo, new(fact, fact)), Is = [value] };
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("z", true)]
    [InlineData("0", true)]
    [InlineData("9", true)]
    [InlineData("craft-village-2", true)]
    [InlineData("", false)]
    [InlineData("`", false)]
    [InlineData("{", false)]
    [InlineData("/", false)]
    [InlineData(":", false)]
    [InlineData("A", false)]
    [InlineData("a b", false)]
    public void The_code_of_an_own_item_is_of_small_letters_digits_and_hyphens(string code, bool isCode) => Assert.Equal(isCode, SupportShape.IsCode(code));

    private static ScheduledLevel Of(params LevelCondition[] when) => Half with { When = when.ToValueList() };

    private static SupportRequest Request(int cost, int? asked) => Ask.National(SupportItem.Machinery, cost, asked) with { Source = FundingSource.Local };

    private static SupportDecision Assess(ScheduledLevel level, SupportRequest request) =>
        SupportRules.Assess(Schedules.NormsOf(Schedules.OfProvince with { Levels = [level] }, Readings.Default, null), request);
}
