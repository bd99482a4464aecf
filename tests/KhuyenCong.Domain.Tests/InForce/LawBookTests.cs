using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Texts;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.InForce;

public class LawBookTests
{
    [Fact]
    public void The_first_day_covered_is_that_of_the_decree()
    {
        Assert.False(LawBook.National.Covers(new LocalDate(2012, 7, 4)));
        Assert.True(LawBook.National.Covers(new LocalDate(2012, 7, 5)));
        var problem = Assert.Throws<LawNotCoveredException>(() => LawBook.National.At(new LocalDate(2012, 7, 4)));
        Assert.Equal(new LocalDate(2012, 7, 5), problem.CoveredFrom);
        Assert.False(LawBook.National.Covers(LocalDate.MinIsoValue));
        Assert.True(LawBook.National.Covers(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Every_boundary_answers_on_both_sides()
    {
        var snapshots = LawBook.National.Snapshots;
        for (var i = 0; i < snapshots.Count; i++)
        {
            Assert.Same(snapshots[i], LawBook.National.At(snapshots[i].From));
            if (i > 0)
                Assert.Same(snapshots[i - 1], LawBook.National.At(snapshots[i].From.PlusDays(-1)));
            Assert.Equal(i + 1 < snapshots.Count ? snapshots[i + 1].From.PlusDays(-1) : null, snapshots[i].Through);
        }
    }

    [Fact]
    public void Every_day_is_in_the_period_that_contains_it()
    {
        for (var day = new LocalDate(2012, 7, 5); day < new LocalDate(2030, 1, 1); day = day.PlusDays(1))
        {
            var snapshot = LawBook.National.At(day);
            Assert.True(snapshot.From <= day && (snapshot.Through is null || day <= snapshot.Through));
        }
    }

    [Fact]
    public void Every_table_begins_on_the_first_day_of_a_period_and_every_period_brings_something_new()
    {
        var snapshots = LawBook.National.Snapshots;
        var first = snapshots[0].From;
        var starts = NationalLaw
            .Support(Readings.Default)
            .Starts.Concat(NationalLaw.Interest.Starts)
            .Concat(NationalLaw.Priority(Readings.Default).Starts)
            .Concat(NationalLaw.TypicalProducts().Starts)
            .Concat(Execution.ExecutionNormsTests.Starts)
            .Concat(NationalLaw.Eligibility(Readings.Default).Starts)
            .Concat(NationalLaw.FundingConditions(Readings.Default).Starts)
            .Concat(NationalLaw.ContentConditions(Readings.Default).Starts)
            .Concat(Instruments.All.SelectMany(i => i.Amendments).Where(a => !a.IsRead).Select(a => a.From))
            .Concat(Instruments.All.Where(i => i.Kind != InstrumentKind.Decision).Select(i => i.LastSeenInForce?.PlusDays(1)).OfType<LocalDate>());
        Assert.Empty(starts.Where(d => d >= first).Except(snapshots.Select(s => s.From)));
        for (var i = 1; i < snapshots.Count; i++)
            Assert.NotEqual(snapshots[i - 1] with { From = snapshots[i].From, Through = snapshots[i].Through }, snapshots[i]);
    }

    [Fact]
    public void The_tables_of_a_period_say_what_stands_of_their_texts()
    {
        Assert.Empty(LawBook.National.At(new LocalDate(2024, 8, 27)).Support!.Caveats);
        Assert.Single(LawBook.National.At(new LocalDate(2024, 8, 28)).Support!.Caveats);
        Assert.Single(LawBook.National.At(new LocalDate(2026, 2, 2)).Support!.Caveats);
        Assert.Equal(3, LawBook.National.At(new LocalDate(2026, 2, 3)).Support!.Caveats.Count);
        Assert.Equal(new LocalDate(2026, 2, 2), LawBook.National.At(new LocalDate(2026, 2, 3)).Support!.VerifiedThrough);
        Assert.Null(LawBook.National.At(new LocalDate(2016, 1, 1)).Support!.VerifiedThrough);
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day()
    {
        var date = new LocalDate(2018, 5, 11).WithCalendar(CalendarSystem.Coptic);
        Assert.Same(LawBook.National.At(new LocalDate(2018, 5, 11)), LawBook.National.At(date));
        Assert.NotSame(LawBook.National.At(new LocalDate(2018, 5, 11)), LawBook.National.At(date.PlusDays(-1)));
    }

    [Fact]
    public void Compare_names_the_norms_that_differ_with_both_citations()
    {
        var differences = LawBook.National.Compare(new LocalDate(2018, 5, 10), new LocalDate(2018, 5, 11));
        var machinery = Assert.Single(differences, d => d.Code == "support.machinery");
        Assert.Equal("TTLT26-2014/6/2/c", machinery.First!.Citation.Code);
        Assert.Equal("TT28-2018/8/4", machinery.Second!.Citation.Code);
        Assert.Equal("50% of cost, at most VND 200,000,000/establishment", machinery.First.Value.English);
        Assert.Equal("50% chi phí, không quá 300.000.000 đồng/cơ sở", machinery.Second.Value.Vietnamese);
        Assert.Contains(differences, d => d.Code == "support.consultancy" && d.Second!.Status == NormStatus.NotEncoded);
        Assert.DoesNotContain(
            differences,
            d => d.Code == "support.overseas-study-airfare" && d.First!.Value == d.Second!.Value && d.First.Status == d.Second.Status
        );
        Assert.DoesNotContain(LawBook.National.Compare(new LocalDate(2016, 1, 1), new LocalDate(2017, 1, 1)), d => d.Code.StartsWith("support."));
    }

    [Fact]
    public void Other_readings_make_another_book()
    {
        var readings = Readings.Default with { TechnologyLine = FactorReach.CapOnly };
        var book = LawBook.National.With(readings);
        Assert.Equal(readings, book.Readings);
        var date = new LocalDate(2020, 1, 1);
        Assert.Equal(Rate.Percent(50), book.At(date).Support!.TechnologyLine.Value.Rate);
        Assert.Equal(Rate.Percent(75), LawBook.National.At(date).Support!.TechnologyLine.Value.Rate);
        Assert.Throws<ArgumentNullException>(() => LawBook.National.With(null!));
    }
}
