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

    [Theory]
    [InlineData(false, "lao động từ 1.000 dưới 2.000", "workers at least 1,000 less than 2,000")]
    [InlineData(true, "lao động từ 1.000 đồng dưới 2.000 đồng", "workers at least VND 1,000 less than VND 2,000")]
    public void A_condition_says_its_bounds_in_the_words_of_their_kind(bool isAmount, string vietnamese, string english)
    {
        var condition = new LevelCondition
        {
            Fact = new("workers", isAmount ? LocalFactKind.Amount : LocalFactKind.Count, new("lao động", "workers")),
            AtLeast = 1_000,
            Below = 2_000,
        };
        Assert.Equal(new LocalizedText(vietnamese, english), condition.ToText());
    }

    [Theory]
    [InlineData("yes", "cơ sở mới", "new establishment")]
    [InlineData("no", "không cơ sở mới", "not new establishment")]
    public void A_condition_of_yes_or_no_is_said_by_its_name(string value, string vietnamese, string english)
    {
        var condition = new LevelCondition { Fact = new("new", LocalFactKind.YesNo, new("cơ sở mới", "new establishment")), Is = [value] };
        Assert.Equal(new LocalizedText(vietnamese, english), condition.ToText());
    }

    [Fact]
    public void A_case_that_no_tier_serves_is_told_with_numbers_of_each_language()
    {
        var fact = new LocalFactInfo("workers", LocalFactKind.Count, new("lao động", "workers"));
        var uneven = LevelTiers.Uneven([Of(new LevelCondition { Fact = fact, AtMost = 1_000 }), Of(new LevelCondition { Fact = fact, AtLeast = 2_000 })]);
        Assert.Equal([new LocalizedText("lao động trên 1.000 và dưới 2.000", "workers above 1,000 and below 2,000")], uneven.Select(u => u.Facts));
    }

    [Theory]
    [InlineData("trademark", true)]
    [InlineData("trademark,consultancy", false)]
    [InlineData("trademark,machinery", true)]
    [InlineData("", false)]
    public void An_item_that_an_amendment_states_is_no_longer_left_to_another_text(string codes, bool isStated)
    {
        var other = new SettledElsewhere([.. codes.Split(',', StringSplitOptions.RemoveEmptyEntries)], new("văn bản khác", "another text"), Half.Citation);
        var trademark = Schedules.Level(SupportItem.Trademark, 50, null, SupportUnit.Trademark, "2");
        var whole = ScheduleChanges.Apply(
            Schedules.OfProvince with
            {
                Levels = [],
                Elsewhere = [other],
            },
            [
                Schedules.OfProvince with
                {
                    Levels = [trademark, Half],
                },
                // What a later one takes out is stated nowhere.
                Schedules.OfProvince with
                {
                    Levels = [],
                    Removes = [trademark.Code],
                },
            ]
        );
        Assert.Equal(isStated ? 0 : 1, whole.Elsewhere.Count);
        Assert.Equal([Half.Code], whole.Levels.Select(l => l.Code));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void A_level_is_sure_where_the_tiers_of_every_payer_serve_every_case(bool ofDistrictToo, bool isSure)
    {
        List<ScheduledLevel> levels = [Paid(PayingLevel.Province, "yes"), Paid(PayingLevel.Province, "no"), Paid(PayingLevel.District, "yes")];
        if (ofDistrictToo)
            levels.Add(Paid(PayingLevel.District, "no"));
        Assert.Equal(isSure, Choose(levels, null).IsSure);
    }

    [Theory]
    [InlineData(PayingLevel.Province, "nhóm")]
    [InlineData(PayingLevel.District, "")]
    public void Tiers_are_those_of_the_payer_that_is_asked(PayingLevel payer, string tiers)
    {
        ScheduledLevel[] levels =
        [
            Paid(PayingLevel.Province, "yes"),
            Paid(PayingLevel.Province, "yes") with
            {
                When = [Group("a")],
            },
            Paid(PayingLevel.District, "no"),
        ];
        var choice = Choose(levels, payer, new LocalFact("new", "yes"), new LocalFact("group", "b"));
        Assert.Equal(tiers, string.Join("; ", choice.Tiers.Select(t => t.Vietnamese).Where(t => t == "nhóm")));
    }

    [Theory]
    [InlineData(true, "hỗ trợ có thu hồi trong 3 năm", "support that is paid back for 3 year(s)")]
    [InlineData(false, "cho vay không tính lãi trong 3 năm", "a loan without interest for 3 year(s)")]
    public void The_form_of_support_is_said_with_its_years(bool isRecoverable, string vietnamese, string english)
    {
        var decision = Assess(Half with { Form = isRecoverable ? SupportForm.Recoverable : SupportForm.InterestFreeLoan, FormYears = 3 }, Request(100, null));
        var said = decision.Findings.Single(f => f.Rule == LocalMessages.Form);
        Assert.Contains(vietnamese, said.Message(Language.Vietnamese));
        Assert.Contains(english, said.Message(Language.English));
    }

    private static ScheduledLevel Paid(PayingLevel by, string isNew) =>
        Half with
        {
            PaidBy = by,
            When = [new LevelCondition { Fact = new("new", LocalFactKind.YesNo, new("mới", "new")), Is = [isNew] }],
        };

    private static LevelCondition Group(string code) => new() { Fact = new("group", LocalFactKind.Code, new("nhóm", "group")), Is = [code] };

    private static LocalChoice Choose(IEnumerable<ScheduledLevel> levels, PayingLevel? payer, params LocalFact[] facts) =>
        LocalChoice.Of(
            levels.Select(l => new LocalLevel(l, Norm.Stated(l.Level, l.Citation), [])).ToList(),
            Request(100, null) with
            {
                PaidBy = payer,
                LocalFacts = facts.ToValueList(),
            }
        );

    private static ScheduledLevel Of(params LevelCondition[] when) => Half with { When = when.ToValueList() };

    private static SupportRequest Request(int cost, int? asked) => Ask.National(SupportItem.Machinery, cost, asked) with { Source = FundingSource.Local };

    private static SupportDecision Assess(ScheduledLevel level, SupportRequest request) =>
        SupportRules.Assess(Schedules.NormsOf(Schedules.OfProvince with { Levels = [level] }, Readings.Default, null), request);
}
