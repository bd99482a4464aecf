using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Support;

namespace KhuyenCong.Domain.Tests.Provinces;

/// <summary>TTLT26-2014/6/3: on which days a text of a province is surely in force, perhaps, or not, beside its other texts.</summary>
public class ScheduleDaysTests
{
    private static readonly LocalDate First = new(2016, 1, 1);

    [Theory]
    [InlineData("2015-12-31", Verdict.NotSatisfied)]
    [InlineData("2016-01-01", Verdict.Satisfied)]
    [InlineData("2019-12-31", Verdict.Satisfied)]
    [InlineData("2020-01-01", Verdict.NotSatisfied)]
    public void A_text_ends_on_its_last_day(string day, Verdict verdict)
    {
        var text = Text("QD1", First) with { Until = new LocalDate(2019, 12, 31) };
        Assert.Equal(verdict, ScheduleDays.InForce(text, [text], Day(day)));
    }

    [Theory]
    [InlineData("2018-12-31", Verdict.Satisfied)]
    [InlineData("2019-01-01", Verdict.Undetermined)]
    [InlineData("2019-06-30", Verdict.Undetermined)]
    [InlineData("2019-07-01", Verdict.NotSatisfied)]
    public void An_open_text_ends_where_the_next_one_begins_between_the_days_that_can_be_that_day(string day, Verdict verdict)
    {
        var text = Text("QD1", First);
        var next = Text("QD2", new DayBounds(new LocalDate(2019, 1, 1), new LocalDate(2019, 7, 1)));
        Assert.Equal(verdict, ScheduleDays.InForce(text, [text, next], Day(day)));
        Assert.Equal(verdict, ScheduleDays.InForce(text, [next, text], Day(day)));
        Assert.Equal(
            verdict == Verdict.Satisfied ? Verdict.NotSatisfied
                : verdict == Verdict.NotSatisfied ? Verdict.Satisfied
                : verdict,
            ScheduleDays.InForce(next, [text, next], Day(day))
        );
    }

    [Fact]
    public void Of_two_texts_that_may_begin_on_one_day_the_later_is_the_one_that_may_begin_later()
    {
        var sure = Text("QD1", First);
        var open = Text("QD2", new DayBounds(First, null));
        Assert.Equal(Verdict.Undetermined, ScheduleDays.InForce(sure, [sure, open], First));
        Assert.Equal(Verdict.Undetermined, ScheduleDays.InForce(open, [sure, open], First));
        Assert.Equal(Verdict.NotSatisfied, ScheduleDays.InForce(sure, [sure, open], First.PlusDays(-1)));
    }

    [Theory]
    [InlineData("2017-05-31", Verdict.NotSatisfied)]
    [InlineData("2017-06-01", Verdict.Satisfied)]
    [InlineData("2018-12-31", Verdict.Satisfied)]
    [InlineData("2019-01-01", Verdict.NotSatisfied)]
    public void An_amendment_ends_with_what_it_amends_and_not_before(string day, Verdict verdict)
    {
        var whole = Text("QD1", First) with { Until = new LocalDate(2018, 12, 31) };
        var other = Text("QD9", First) with { Territory = ["Hậu Giang"], Until = new LocalDate(2017, 12, 31) };
        var open = Text("QD2", new LocalDate(2017, 6, 1)) with { Amends = "QD1" };
        var longer = open with { Until = new LocalDate(2020, 12, 31) };
        Assert.Equal(verdict, ScheduleDays.InForce(open, [whole, other, open], Day(day)));
        Assert.Equal(verdict, ScheduleDays.InForce(longer, [other, whole, longer], Day(day)));
        // One that amends another amendment's number stands for itself.
        Assert.Equal(
            Day(day) < open.From.Day ? Verdict.NotSatisfied : Verdict.Satisfied,
            ScheduleDays.InForce(open with { Amends = "QD7" }, [whole, open], Day(day))
        );
    }

    [Fact]
    public void An_amendment_s_own_last_day_counts_when_it_is_the_earlier()
    {
        var whole = Text("QD1", First);
        var amendment = Text("QD2", new LocalDate(2017, 6, 1)) with { Amends = "QD1", Until = new LocalDate(2017, 12, 31) };
        Assert.Equal(Verdict.Satisfied, ScheduleDays.InForce(amendment, [whole, amendment], new(2017, 12, 31)));
        Assert.Equal(Verdict.NotSatisfied, ScheduleDays.InForce(amendment, [whole, amendment], new(2018, 1, 1)));
        // What it amends goes on.
        Assert.Equal(Verdict.Satisfied, ScheduleDays.InForce(whole, [whole, amendment], new(2018, 1, 1)));
    }

    [Theory]
    [InlineData("2017-12-31", "2018-01-01", false)]
    [InlineData("2018-01-01", "2018-01-01", true)]
    [InlineData("2018-01-02", "2018-01-01", true)]
    public void Two_texts_overlap_when_the_first_surely_goes_on_until_the_second_begins(string until, string from, bool overlap)
    {
        var one = Text("QD1", First) with { Until = Day(until) };
        var two = Text("QD2", Day(from));
        Assert.Equal(overlap, ScheduleDays.Overlap(one, two));
        Assert.Equal(overlap, ScheduleDays.Overlap(two, one));
        Assert.False(ScheduleDays.Overlap(one with { Amends = "QD2" }, two));
        Assert.False(ScheduleDays.Overlap(one, two with { Amends = "QD1" }));
        Assert.False(ScheduleDays.Overlap(one, two with { IsOfProcedure = true }));
        Assert.Equal(overlap, ScheduleDays.Overlap(one with { Territory = ["Hậu Giang"] }, two));
        Assert.Equal(overlap, ScheduleDays.Overlap(one, two with { Territory = ["Hậu Giang"] }));
        Assert.False(ScheduleDays.Overlap(one with { Territory = ["Hậu Giang"] }, two with { Territory = ["Sóc Trăng"] }));
    }

    [Fact]
    public void Two_texts_are_surely_together_only_when_both_days_are_known()
    {
        var one = Text("QD1", First) with { Until = new LocalDate(2018, 12, 31) };
        var other = one with { IsOfProcedure = true };
        Assert.True(ScheduleDays.SurelyTogether(one, other, [one, other]));
        var late = other with { From = new LocalDate(2018, 12, 31), Until = null };
        Assert.True(ScheduleDays.SurelyTogether(one, late, [one, late]));
        Assert.False(ScheduleDays.SurelyTogether(one, late with { From = new LocalDate(2019, 1, 1) }, [one, late]));
        Assert.False(ScheduleDays.SurelyTogether(one, late with { From = new DayBounds(First, null) }, [one, late]));
        Assert.False(ScheduleDays.SurelyTogether(one with { From = new DayBounds(null, null) }, late, [one, late]));
    }

    [Fact]
    public void A_merged_province_s_open_text_ends_on_the_day_before_the_merger()
    {
        var merged = ProvinceUnit.MergedFrom;
        var text = Text("QD1", First) with { Province = "Hậu Giang" };
        Assert.Equal(Verdict.Satisfied, ScheduleDays.InForce(text, [text], merged.PlusDays(-1)));
        Assert.Equal(Verdict.NotSatisfied, ScheduleDays.InForce(text, [text], merged));
        var kept = text with { KeptAfterMerger = true };
        Assert.Equal(Verdict.Satisfied, ScheduleDays.InForce(kept, [kept], merged));
        var made = text with { Province = "Cần Thơ", From = merged };
        Assert.Equal(Verdict.Satisfied, ScheduleDays.InForce(made, [made], merged.PlusDays(1)));
        Assert.Null(made.LastDay);
    }

    [Fact]
    public void The_days_of_change_are_the_bounds_and_the_days_after_the_last_ones()
    {
        var text = Text("QD1", new DayBounds(First, new LocalDate(2016, 3, 1))) with { Until = new DayBounds(new LocalDate(2019, 12, 31), null) };
        Assert.Equal([First, new(2016, 3, 1), new(2020, 1, 1)], ScheduleDays.Changes([text]).Distinct().Order());
    }

    private static ProvincialSchedule Text(string id, DayBounds from) =>
        Schedules.OfProvince with
        {
            Instrument = Schedules.OfProvince.Instrument with { Id = id },
            From = from,
        };

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
