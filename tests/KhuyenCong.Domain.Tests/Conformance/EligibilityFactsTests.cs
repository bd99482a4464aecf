using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>The limits of eligibility against the independent entries of data/facts.csv.</summary>
public class EligibilityFactsTests
{
    public static TheoryData<string, string> Limits =>
        new()
        {
            { "ND56-2009", "medium enterprise: capital" },
            { "ND56-2009", "medium enterprise: labour" },
            { "Luật 04/2017/QH14", "SME: insured labour" },
            { "Luật 04/2017/QH14", "SME: capital" },
            { "Luật 04/2017/QH14", "SME: revenue" },
            { "ND39-2018", "medium enterprise: insured labour" },
            { "ND39-2018", "medium enterprise: revenue" },
            { "ND39-2018", "medium enterprise: capital" },
            { "ND80-2021", "medium enterprise: insured labour" },
            { "ND80-2021", "medium enterprise: revenue" },
            { "ND80-2021", "medium enterprise: capital" },
        };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Every_limit_of_size_equals_the_independent_entry(string instrument, string what)
    {
        var fact = Assert.Single(FactsTests.All, f => f.Instrument == instrument && f.What == what);
        var test = instrument switch
        {
            "ND56-2009" => SmallEnterpriseActs.Decree56Of2009(Readings.Default),
            "ND39-2018" => SmallEnterpriseActs.Decree39Of2018(),
            "ND80-2021" => SmallEnterpriseActs.Decree80Of2021(),
            _ => SmallEnterpriseActs.Law04Of2017(),
        };
        var norm =
            what.EndsWith("capital", StringComparison.Ordinal) ? test.Capital
            : what.EndsWith("revenue", StringComparison.Ordinal) ? test.Revenue
            : test.Labour;
        Assert.Equal(Threshold.AtMost(long.Parse(fact.Value)), norm.Value);
        Assert.Equal(Evidence.Reported, norm.Evidence);
        Assert.Equal(fact.Article, norm.Citation.Article);
    }

    [Fact]
    public void The_years_since_conversion_and_the_fairs_of_a_year_equal_the_independent_entries()
    {
        var places = (PlacesByCityClass)NationalLaw.Eligibility(Readings.Default).Values[1].Places;
        Assert.Equal(Single("years since conversion of a class-1 city ward"), places.YearsSinceConversion.Value);
        Assert.Equal("TT46-2012/3/1/đ", places.YearsSinceConversion.Citation.Code);
        foreach (var norms in NationalLaw.ContentConditions(Readings.Default).Values)
        {
            Assert.Equal(Threshold.AtMost(Single("overseas fairs and forums")), norms.OverseasFairsPerYear.Value);
            Assert.Equal("TT46-2012/4/1/b", norms.OverseasFairsPerYear.Citation.Code);
        }

        static int Single(string what) => int.Parse(FactsTests.All.Single(f => f.Instrument == "TT46-2012" && f.What == what).Value);
    }

    [Fact]
    public void Every_boundary_answers_on_both_sides_and_every_entry_has_a_citation()
    {
        foreach (
            var timeline in new[]
            {
                NationalLaw.Eligibility(Readings.Default).Starts,
                NationalLaw.FundingConditions(Readings.Default).Starts,
                NationalLaw.ContentConditions(Readings.Default).Starts,
            }
        )
        {
            foreach (var start in timeline)
            {
                foreach (var date in new[] { start.PlusDays(-1), start }.Where(LawBook.National.Covers))
                {
                    var snapshot = LawBook.National.At(date);
                    Assert.NotNull(snapshot.Eligibility);
                    Assert.Equal(date >= new LocalDate(2013, 2, 10), snapshot.ContentConditions is not null);
                    Assert.Equal(date >= new LocalDate(2014, 4, 8), snapshot.FundingConditions is not null);
                    Assert.All(snapshot.Entries(), e => Assert.NotNull(e.Citation));
                }
            }
        }

        var differences = LawBook.National.Compare(new LocalDate(2025, 10, 14), new LocalDate(2025, 10, 15));
        Assert.Contains(differences, d => d.Code == "eligibility.sectors" && d.Second!.Status == NormStatus.NotEncoded);
        Assert.Contains(differences, d => d.Code == "eligibility.kinds" && d.Second!.Value.English.Contains("union of cooperatives"));
    }
}
