using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Support;

public class SupportNormsTests
{
    private static readonly SupportNorms Of2014 = JointCircular26Of2014.Levels(Readings.Default);
    private static readonly SupportNorms Of2018 = Circular28Of2018.Levels(Readings.Default);
    private static readonly Finding Some = SupportMessages.PerEstablishment.Finds(Verdict.Satisfied, Of2014.LocalLevels);

    public static TheoryData<string, SupportNorms> Changed { get; } =
        new()
        {
            { "instrument", Of2014 with { Instrument = Of2018.Instrument } },
            { "first day", Of2014 with { InForceFrom = Of2018.InForceFrom } },
            { "source", Of2014 with { Source = FundingSource.Local } },
            { "local levels", Of2014 with { LocalLevels = Of2018.LocalLevels } },
            { "readings", Of2014 with { Readings = Readings.Default with { TechnologyLine = FactorReach.CapOnly } } },
            { "standing", Of2014 with { Caveats = [Some] } },
            { "notes", Of2014 with { Notes = [new(SupportItem.Media, Some)] } },
            { "factor limit", Of2014 with { PriorityFactorLimit = Of2018.PriorityFactorLimit } },
            { "items without the factor", Of2014 with { ItemsWithoutFactor = [] } },
            { "a cell", Of2014 with { Media = Of2018.Media } },
        };

    [Theory]
    [MemberData(nameof(Changed))]
    public void A_table_with_another_part_is_another_table(string part, SupportNorms changed)
    {
        Assert.NotEqual("", part);
        Assert.False(Of2014.Equals(changed));
        Assert.False(changed.Equals(Of2014));
        // A copy of the changed table keeps the change.
        Assert.True(changed.Equals(changed with { }));
    }

    [Fact]
    public void A_table_is_equal_to_its_copy_and_to_nothing_else()
    {
        Assert.True(Of2014.Equals(Of2014 with { }));
        Assert.Equal(Of2014.GetHashCode(), (Of2014 with { }).GetHashCode());
        Assert.NotEqual(Of2014.GetHashCode(), (Of2014 with { InForceFrom = Of2018.InForceFrom }).GetHashCode());
        Assert.NotEqual(Of2014.GetHashCode(), (Of2014 with { Instrument = Of2018.Instrument }).GetHashCode());
        Assert.False(Of2014.Equals(null));
        Assert.Equal("TTLT26-2014 (National)", Of2014.ToString());
    }

    [Fact]
    public void Every_cell_has_a_name_of_its_own()
    {
        // Each init of a "with" changes the cell of its own item and no other.
        foreach (var info in SupportItems.All.Where(i => !i.IsWithoutLevel))
        {
            var property = typeof(SupportNorms).GetProperty(info.Item.ToString())!;
            var copy = Of2014 with { };
            property.SetValue(copy, Norm.NotEncoded<SupportLevel>(Of2014.LocalLevels));
            Assert.Equal(NormStatus.NotEncoded, ((Norm<SupportLevel>)property.GetValue(copy)!).Status);
            Assert.Equal([info.Item], SupportItems.All.Select(i => i.Item).Where(i => copy[i] != Of2014[i]));
        }
    }

    [Fact]
    public void A_content_without_a_level_is_not_encoded_until_a_table_states_it()
    {
        var made = Of2018 with { Contents = null };
        Assert.Equal((NormStatus.NotEncoded, "TT28-2018"), (made[SupportItem.Workshop].Status, made[SupportItem.Workshop].Citation.Code));
        Assert.NotEqual(Of2018, made);
        var level = new SupportLevel(null, Vnd.Million(3), SupportUnit.Time);
        var with = Of2014.WithLevel(SupportItem.Workshop, Norm.FromHost(level, Of2014.LocalLevels));
        Assert.Equal(level, with[SupportItem.Workshop].Value);
        Assert.Equal(NormStatus.GovernedElsewhere, Of2014[SupportItem.Workshop].Status);
        Assert.Equal(NormStatus.GovernedElsewhere, with[SupportItem.Contest].Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(47)]
    [InlineData(255)]
    public void There_is_no_cell_outside_the_items(int item)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Of2014[(SupportItem)item]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Of2014.WithLevel((SupportItem)item, Of2014.Media));
    }

    [Fact]
    public void A_cell_is_required() =>
        Assert.Contains("Media", Assert.Throws<ArgumentNullException>(() => Of2014.WithLevel(SupportItem.Media, null!)).Message);

    [Fact]
    public void The_factor_reaches_all_items_but_those_of_points_g_k_s()
    {
        Assert.Equal(
            [
                SupportItem.VoteRegion,
                SupportItem.VoteNation,
                SupportItem.PrizeRegion,
                SupportItem.PrizeNation,
                SupportItem.Media,
                SupportItem.ManagementAgency,
                SupportItem.ManagementProject,
            ],
            SupportItems.All.Select(i => i.Item).Where(i => !Of2014.FactorReaches(i))
        );
        Assert.All(SupportItems.All, i => Assert.True((Of2014 with { ItemsWithoutFactor = [] }).FactorReaches(i.Item)));
    }

    [Fact]
    public void Items_without_the_factor_are_told_once_in_order_and_must_be_items()
    {
        var norms = Of2014 with { ItemsWithoutFactor = [SupportItem.Media, SupportItem.Machinery, SupportItem.Media] };
        Assert.Equal([SupportItem.Machinery, SupportItem.Media], norms.ItemsWithoutFactor);
        Assert.Throws<ArgumentOutOfRangeException>(() => Of2014 with { ItemsWithoutFactor = [(SupportItem)47] });
        Assert.Throws<ArgumentOutOfRangeException>(() => Of2014 with { ItemsWithoutFactor = [default] });
    }

    [Fact]
    public void The_entries_are_the_cells_in_order_and_the_factor()
    {
        var first = Of2014.Entries();
        Assert.Equal(48, first.Count);
        Assert.Equal(
            SupportItems.All.Select(i => "support." + i.Code).Append("support.priority-factor").Append("support.local-levels"),
            first.Select(e => e.Code)
        );
        Assert.Equal(("50% chi phí, không quá 200.000.000 đồng/cơ sở", "50% of cost, at most VND 200,000,000/establishment"), Texts(first, "machinery"));
        Assert.Equal(("không có mức riêng", "no separate level"), Texts(first, "technology-line"));
        Assert.Equal(
            (
                "theo Thông tư liên tịch 221/2012/TTLT-BTC-BCT hoặc văn bản thay thế",
                "governed by Joint Circular 221/2012/TTLT-BTC-BCT or the text that replaces it"
            ),
            Texts(first, "cleaner-production-pilot")
        );
        Assert.Equal(("tối đa 1,5 lần", "at most 1.5 times"), Texts(first, "priority-factor"));
        Assert.Equal((NormStatus.Stated, "TTLT26-2014/6/2/t"), (first[46].Status, first[46].Citation.Code));

        var second = Of2018.Entries();
        Assert.Equal(("chưa có trong thư viện", "not encoded"), Texts(second, "media"));
        Assert.Equal(("chưa có trong thư viện", "not encoded"), Texts(second, "priority-factor"));
        Assert.Equal((NormStatus.Reported, "TT28-2018/8/4"), (second[3].Status, second[3].Citation.Code));

        static (string, string) Texts(ValueList<NormEntry> entries, string code)
        {
            var text = entries.Single(e => e.Code == "support." + code).Value;
            return (text.Vietnamese, text.English);
        }
    }

    [Fact]
    public void What_a_table_always_says_stands_behind_the_notes_of_the_item()
    {
        var own = SupportMessages.SeparateAnswers.Finds(Verdict.Satisfied, null);
        var norms = Of2014 with { Caveats = [Some], Notes = [new(SupportItem.Media, own), new(SupportItem.Machinery, Some)] };
        var findings = SupportRules.Assess(norms, Ask.National(SupportItem.Media, 1)).Findings;
        Assert.Equal(
            ["support.level-by-cost", "support.price-basis", "support.separate-answers", "support.separate-answers", "support.per-establishment"],
            findings.Select(f => f.Rule.Code)
        );
        Assert.Null(findings[3].Citation);
    }

    [Fact]
    public void The_tables_start_with_their_circulars()
    {
        var timeline = NationalLaw.Support(Readings.Default);
        Assert.False(timeline.TryAt(new LocalDate(2014, 4, 7), out _));
        Assert.True(timeline.TryAt(new LocalDate(2018, 5, 10), out var last) && last.Instrument == Of2014.Instrument);
        Assert.True(timeline.TryAt(new LocalDate(2018, 5, 11), out var next) && next.Instrument == Of2018.Instrument);
        Assert.Equal(timeline.Values.Where(n => n.PriorityFactorLimit.HasValue).Max(n => n.PriorityFactorLimit.Value), SupportShape.LargestPriorityFactor);
        Assert.Equal((Of2014.InForceFrom, Of2018.InForceFrom), (new LocalDate(2014, 4, 8), new LocalDate(2018, 5, 11)));
    }

    [Fact]
    public void The_units_of_the_levels()
    {
        Assert.Equal(SupportUnit.Establishment, NationalLaw.UnitOf(SupportItem.Consultancy));
        // The first table has no level for these two; the second has.
        Assert.Equal(SupportUnit.Establishment, NationalLaw.UnitOf(SupportItem.TechnologyLine));
        Assert.Equal(SupportUnit.Model, NationalLaw.UnitOf(SupportItem.CleanerProductionPilot));
        Assert.Equal(SupportUnit.None, NationalLaw.UnitOf(SupportItem.Media));
        Assert.Throws<ArgumentOutOfRangeException>(() => NationalLaw.UnitOf(0));
    }

    [Fact]
    public void The_norms_of_interest_support_are_listed()
    {
        Assert.False(NationalLaw.Interest.TryAt(new LocalDate(2014, 4, 7), out _));
        NationalLaw.Interest.TryAt(new LocalDate(2018, 5, 10), out var first);
        NationalLaw.Interest.TryAt(new LocalDate(2018, 5, 11), out var second);
        Assert.Equal(
            [
                new NormEntry("interest.years", new("2 năm đầu", "the first 2 years"), NormStatus.Stated, first!.Years.Citation),
                new NormEntry(
                    "interest.purpose",
                    new("nhà, xưởng, máy móc, thiết bị", "buildings, workshops, machinery, equipment"),
                    NormStatus.Stated,
                    first.Years.Citation
                ),
                new NormEntry(
                    "interest.conditions",
                    new(
                        "vay trung hạn hoặc dài hạn; bằng đồng Việt Nam; đúng mục đích được nêu; trả nợ trong hạn; không quá lãi suất tham chiếu; sau khi hoàn thành đầu tư",
                        "of medium or long term; in đồng; for the named purpose; repaid when due; at most at the reference rate; after the investment is complete"
                    ),
                    NormStatus.Stated,
                    first.Years.Citation
                ),
            ],
            first.Entries()
        );
        Assert.Equal(["TT28-2018/8/14", "TT28-2018/8/14", "TT28-2018/8/14"], second!.Entries().Select(e => e.Citation.Code));
        Assert.EndsWith("dây chuyền công nghệ", second.Purpose.Value.Vietnamese);
        Assert.All(second.Entries(), e => Assert.Equal(NormStatus.Reported, e.Status));
    }
}
