using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Tests.Conformance;

namespace KhuyenCong.Domain.Tests.Priority;

/// <summary>The thresholds of priority and the years of interest against the independently written facts, and the days on which the norms change.</summary>
public class PriorityFactsTests
{
    [Theory]
    [InlineData("local raw materials", Comparison.MoreThan)]
    [InlineData("labour-intensive", Comparison.AtLeast)]
    public void The_thresholds_of_priority_equal_the_independent_entries(string what, Comparison comparison)
    {
        var fact = FactsTests.All.Single(f => f.Instrument == "TT46-2012" && f.What == what);
        var norms = PriorityCases.NormsOn(PriorityCases.Day);
        var norm = what == "labour-intensive" ? norms.Workers : norms.LocalMaterials;
        Assert.Equal(new Threshold(comparison, long.Parse(fact.Value)), norm.Value);
        Assert.Equal($"{fact.Instrument}/{fact.Article}/{fact.Clause}/{fact.Point}", norm.Citation.Code);
        Assert.Equal(Evidence.Text, norm.Evidence);
    }

    [Theory]
    [InlineData("TTLT26-2014", "2016-06-30", Evidence.Text)]
    [InlineData("TT28-2018", "2020-06-30", Evidence.Reported)]
    public void The_years_of_interest_equal_the_independent_entries(string instrument, string date, Evidence evidence)
    {
        var fact = FactsTests.All.Single(f => f.Instrument == instrument && f.What == "relocation-interest years");
        var years = LawBook.National.At(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value).Interest!.Years;
        Assert.Equal(long.Parse(fact.Value), years.Value);
        Assert.Equal(evidence, years.Evidence);
    }

    [Fact]
    public void The_law_book_changes_its_norms_of_priority_on_their_days()
    {
        Assert.NotNull(LawBook.National.At(new LocalDate(2012, 7, 5)).Priority);
        Assert.Equal(NormStatus.NotEncoded, LawBook.National.At(new LocalDate(2013, 2, 9)).Priority!.Order.Status);
        Assert.Equal(NormStatus.Stated, LawBook.National.At(new LocalDate(2013, 2, 10)).Priority!.Order.Status);
        Assert.Equal(NormStatus.Absent, LawBook.National.At(new LocalDate(2014, 2, 9)).Priority!.KeyProjectsFirst.Status);
        Assert.Equal(NormStatus.Stated, LawBook.National.At(new LocalDate(2014, 2, 10)).Priority!.KeyProjectsFirst.Status);
        Assert.Equal(NormStatus.Stated, LawBook.National.At(new LocalDate(2025, 10, 14)).Priority!.Areas.Status);
        Assert.Equal(NormStatus.NotEncoded, LawBook.National.At(new LocalDate(2025, 10, 15)).Priority!.Areas.Status);
        Assert.Null(LawBook.National.At(new LocalDate(2014, 4, 7)).Interest);
        Assert.NotNull(LawBook.National.At(new LocalDate(2014, 4, 8)).Interest);
    }

    [Fact]
    public void Before_the_first_day_and_under_unread_amendments_the_front_door_says_so()
    {
        var early = PromotionRules.National.AssessPriority(PriorityCases.Plain with { AsOf = new LocalDate(2012, 7, 4) });
        Assert.Equal(["norm"], early.Missing);
        Assert.Equal(["norm"], PromotionRules.National.AssessPriority(PriorityCases.Plain with { AsOf = new LocalDate(2010, 1, 1) }).Missing);
        Assert.DoesNotContain(Rules(new LocalDate(2017, 9, 28)), r => r == "law.unread-amendment");
        Assert.Contains(Rules(new LocalDate(2017, 9, 29)), r => r == "law.unread-amendment");

        static IEnumerable<string> Rules(LocalDate day) =>
            PromotionRules.National.AssessPriority(PriorityCases.Plain with { AsOf = day }).Findings.Select(f => f.Rule.Code);
    }
}
