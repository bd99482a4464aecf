using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.TT46Of2012;

public class Article3Tests
{
    [Theory]
    [InlineData(2009, 12, 31, 2015, Verdict.Satisfied)]
    [InlineData(2009, 12, 30, 2015, Verdict.NotSatisfied)]
    [InlineData(2009, 12, 31, 2016, Verdict.NotSatisfied)]
    [InlineData(2010, 12, 31, 2016, Verdict.Satisfied)]
    [InlineData(2015, 3, 1, 2015, Verdict.Satisfied)]
    public void Clause1PointĐ_the_five_years_run_to_31_December_before_the_plan_is_built(int year, int month, int day, int plan, Verdict verdict)
    {
        var decision = Ask(In(PlaceKind.Ward, CityClass.Class1, WardConversion.Effective(new LocalDate(year, month, day))), plan: plan);
        Assert.Equal(verdict, decision.Verdict);
        var finding = Assert.Single(decision.Findings, f => f.Rule == EligibilityMessages.ConvertedWard);
        Assert.Equal("TT46-2012/3/1/đ", finding.Citation!.Code);
        Assert.Contains($"{plan - 1}", finding.Message(Language.English));
    }

    [Fact]
    public void Clause1PointĐ_a_ward_of_a_class_1_city_that_never_was_a_commune_is_out()
    {
        Assert.Equal(Verdict.NotSatisfied, Ask(In(PlaceKind.Ward, CityClass.Class1, WardConversion.Never)).Verdict);
        Assert.Equal(["plan_built_in", "converted_on"], Ask(In(PlaceKind.Ward, CityClass.Class1)).Missing);
        Assert.Equal(["converted_on"], Ask(In(PlaceKind.Ward, CityClass.Class1), plan: 2015).Missing);
        Assert.Equal(["plan_built_in"], Ask(In(PlaceKind.Ward, CityClass.Class1, WardConversion.Effective(new LocalDate(2014, 1, 1)))).Missing);
    }

    [Fact]
    public void Clause1PointA_either_capital_or_labour_suffices()
    {
        Assert.Equal(Verdict.Satisfied, Ask(Enterprise(capital: 100_000_000_000)).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(Enterprise(labour: 300)).Verdict);
        Assert.Equal(["capital"], Ask(Enterprise(labour: 301)).Missing);
        Assert.Equal(["labour"], Ask(Enterprise(capital: 100_000_000_001)).Missing);
        Assert.Equal(["capital", "labour"], Ask(Enterprise()).Missing);
    }

    [Fact]
    public void Clause2_cleaner_production_has_no_limit_of_size_or_place()
    {
        var unknown = new Establishment
        {
            Kind = EstablishmentKind.Other,
            DirectProducer = true,
            CleanerProduction = true,
            Sector = IndustrySector.Engineering,
        };
        Assert.Equal(Verdict.Satisfied, Ask(unknown).Verdict);
        Assert.Equal("TT46-2012/3/2", Ask(unknown).Findings.Single(f => f.Rule == EligibilityMessages.CleanerProduction).Citation!.Code);
    }

    [Fact]
    public void A_special_zone_is_undetermined_until_its_earlier_kind_is_known()
    {
        var decision = Ask(In(PlaceKind.SpecialZone), new LocalDate(2025, 10, 14));
        Assert.Equal(["place"], decision.Missing);
        Assert.Contains(decision.Findings, f => f.Rule == EligibilityMessages.PlaceOfAnotherTime);
        Assert.Equal(Verdict.Satisfied, Ask(In(PlaceKind.Township), new LocalDate(2025, 10, 14)).Verdict);
    }
}
