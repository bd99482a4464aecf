using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Law;

public class IsoDayTests
{
    [Fact]
    public void Places_go_up_with_the_days()
    {
        for (var day = new LocalDate(2011, 12, 25); day < new LocalDate(2017, 1, 5); day = day.PlusDays(1))
        {
            var next = day.PlusDays(1);
            Assert.True(IsoDay.PlaceOf(day) < IsoDay.PlaceOf(next));
        }
    }

    [Fact]
    public void Days_are_counted_and_compared_as_those_of_the_calendar()
    {
        for (var day = new LocalDate(2011, 12, 25); day < new LocalDate(2013, 1, 5); day = day.PlusDays(1))
        {
            foreach (var days in new[] { -1, 0, 1, 60 })
            {
                Assert.Equal(day.PlusDays(days), IsoDay.Plus(day, days));
                Assert.Equal(days > 0, IsoDay.IsBefore(day, day.PlusDays(days)));
                Assert.Equal(days > 0, IsoDay.IsBefore(day.WithCalendar(CalendarSystem.Coptic), day.PlusDays(days)));
            }
        }
    }

    [Fact]
    public void A_timeline_is_asked_in_any_calendar()
    {
        var timeline = new Timeline<string>((new LocalDate(2014, 4, 8), "first"), (new LocalDate(2018, 5, 11), "second"));
        foreach (var id in CalendarSystem.Ids)
        {
            var calendar = CalendarSystem.ForId(id);
            Assert.False(timeline.TryAt(new LocalDate(2014, 4, 7).WithCalendar(calendar), out _));
            Assert.True(timeline.TryAt(new LocalDate(2018, 5, 10).WithCalendar(calendar), out var before));
            Assert.True(timeline.TryAt(new LocalDate(2018, 5, 11).WithCalendar(calendar), out var after));
            Assert.Equal(("first", "second"), (before, after));
        }

        Assert.Throws<ArgumentException>(() =>
            new Timeline<string>((new LocalDate(2018, 5, 11), "second"), (new LocalDate(2018, 5, 11).WithCalendar(CalendarSystem.Coptic), "same day"))
        );
    }

    [Fact]
    public void A_day_of_any_calendar_becomes_the_same_day_of_the_iso_calendar()
    {
        foreach (var id in CalendarSystem.Ids)
        {
            var calendar = CalendarSystem.ForId(id);
            for (var day = new LocalDate(2012, 1, 1); day < new LocalDate(2013, 2, 1); day = day.PlusDays(1))
                Assert.Equal(day, IsoDay.Of(day.WithCalendar(calendar)));
        }
    }

    [Fact]
    public void Days_before_year_1_and_the_last_day_stay_what_they_are()
    {
        foreach (var day in new[] { LocalDate.MinIsoValue, new LocalDate(0, 12, 31), new LocalDate(1, 1, 1), LocalDate.MaxIsoValue })
            Assert.Equal(day, IsoDay.Of(day));
    }
}
