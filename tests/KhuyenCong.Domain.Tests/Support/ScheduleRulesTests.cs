using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using static KhuyenCong.Domain.Tests.Support.Schedules;

namespace KhuyenCong.Domain.Tests.Support;

public class ScheduleRulesTests
{
    private static readonly SupportNorms Of2014 = JointCircular26Of2014.Levels(Readings.Default);

    [Fact]
    public void The_table_of_a_schedule_has_its_levels_and_nothing_of_the_nation()
    {
        var norms = Schedules.NormsOf(OfProvince, Readings.Default, Of2014);
        Assert.Equal((OfProvince.Instrument, OfProvince.From.Day, FundingSource.Local), (norms.Instrument, (LocalDate?)norms.InForceFrom, norms.Source));
        Assert.Equal(
            OfProvince.Levels.Where(l => l.Own is null).Select(l => l.Item).Order(),
            SupportItems.All.Select(i => i.Item).Where(i => norms[i].HasValue).Order()
        );
        Assert.All(SupportItems.All, i => Assert.Equal(norms[i.Item].HasValue ? NormStatus.Host : NormStatus.NotEncoded, norms[i.Item].Status));
        Assert.Equal((NormStatus.NotEncoded, 0), (norms.PriorityFactorLimit.Status, norms.ItemsWithoutFactor.Count));
        // One note for each level, one for each of two conditions, one for each of three levels above the national one (demonstration, machinery, trademark).
        Assert.Equal(7 + 2 + 3, norms.Notes.Count);
    }

    [Fact]
    public void A_schedule_states_an_item_once()
    {
        var twice = OfProvince with { Levels = [OfProvince.Levels[0], OfProvince.Levels[0]] };
        var problem = Assert.Throws<ArgumentException>(() => Schedules.NormsOf(twice, Readings.Default, null));
        Assert.Contains("demonstration-model twice", problem.Message);
        Assert.Throws<ArgumentNullException>(() => Schedules.NormsOf(OfProvince, null!, null));
    }

    [Fact]
    public void A_multiple_needs_a_level_that_is_not_a_multiple_itself()
    {
        var line = OfProvince.Levels[2];
        var machinery = OfProvince.Levels[1];
        ValueList<ScheduledLevel> alone = [line];
        Assert.Contains("machinery", Assert.Throws<ArgumentException>(() => ScheduleRules.Resolve(line, alone, Readings.Default)).Message);
        ValueList<ScheduledLevel> chained = [line, machinery with { Multiple = new(SupportItem.TechnologyLine, Rate.One) }];
        Assert.Throws<ArgumentException>(() => ScheduleRules.Resolve(line, chained, Readings.Default));
        Assert.Throws<ArgumentNullException>(() => ScheduleRules.Resolve(null!, alone, Readings.Default));
        // The unit is that of the multiple; a level without a rate or a cap stays without it.
        ValueList<ScheduledLevel> bare = [line, machinery with { Level = new SupportLevel(null, null, SupportUnit.Model) }];
        Assert.Equal(new SupportLevel(null, null, SupportUnit.Establishment), ScheduleRules.Resolve(line, bare, Readings.Default));
    }

    [Fact]
    public void Above_the_national_level_is_more_in_rate_or_cap()
    {
        var national = Norm.Stated(new SupportLevel(Rate.Percent(50), Vnd.Million(200), SupportUnit.Establishment), OfProvince.Levels[0].Citation);
        Assert.False(Above(50, 200));
        Assert.False(Above(30, 199));
        Assert.True(Above(51, 100));
        Assert.True(Above(30, 201));
        // No rate is the whole cost, and no cap is no limit.
        Assert.True(Above(null, 10));
        Assert.True(Above(10, null));
        Assert.False(ScheduleRules.IsAbove(LevelOf(null, null), null));
        Assert.False(ScheduleRules.IsAbove(LevelOf(null, null), Norm.NotEncoded<SupportLevel>(national.Citation)));
        Assert.Throws<ArgumentNullException>(() => ScheduleRules.IsAbove(null!, national));

        bool Above(int? percent, int? cap) => ScheduleRules.IsAbove(LevelOf(percent, cap), national);

        static SupportLevel LevelOf(int? percent, int? cap) => Level(SupportItem.Machinery, percent, cap, SupportUnit.Establishment, "1").Level;
    }

    [Fact]
    public void A_supplement_fills_only_what_is_not_encoded()
    {
        var norms = ScheduleRules.Supplement(Of2018, Supplement);
        Assert.Equal(Vnd.Million(80), norms.ClusterPlan.Value.Cap);
        Assert.Equal([SupportItem.Consultancy, SupportItem.ClusterPlan], norms.Notes.Select(n => n.Item));
        Assert.Empty(Of2018.Notes);
        // A second supplement keeps the notes of the first.
        var media = Supplement with
        {
            Levels = [Level(SupportItem.Media, 50, 1, SupportUnit.None, "11")],
        };
        Assert.Equal([SupportItem.Consultancy, SupportItem.ClusterPlan, SupportItem.Media], ScheduleRules.Supplement(norms, media).Notes.Select(n => n.Item));
        Assert.Contains("consultancy as Host", Assert.Throws<ArgumentException>(() => ScheduleRules.Supplement(norms, Supplement)).Message);
        foreach (var item in new[] { SupportItem.Machinery, SupportItem.TechnologyLine, SupportItem.CleanerProductionPilot })
        {
            var known = Supplement with { Levels = [Level(item, 50, 1, SupportUnit.Model, "1")] };
            Assert.Throws<ArgumentException>(() => ScheduleRules.Supplement(Of2014, known));
        }

        Assert.Throws<ArgumentNullException>(() => ScheduleRules.Supplement(null!, Supplement));
        Assert.Throws<ArgumentNullException>(() => ScheduleRules.Supplement(Of2018, null!));
    }

    [Theory]
    [InlineData("2018-05-10", false)]
    [InlineData("2018-05-11", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-01", false)]
    public void A_supplement_is_in_force_from_its_first_to_its_last_day(string date, bool isInForce)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        Assert.Equal(isInForce, Supplement.IsInForceOn(day));
        Assert.Equal(day >= Supplement.From, (Supplement with { Until = null }).IsInForceOn(day));
    }
}
