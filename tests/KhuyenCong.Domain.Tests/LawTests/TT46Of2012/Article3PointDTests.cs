using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.TT46Of2012;

public class Article3PointDTests
{
    [Fact]
    public void Clause1PointD_only_the_place_of_production_is_asked_for_and_decides()
    {
        var places = typeof(Establishment).GetProperties().Where(p => p.PropertyType == typeof(ProductionPlace)).Select(p => p.Name);
        Assert.Equal([nameof(Establishment.Place)], places);
        Assert.Equal(Verdict.Satisfied, Ask(In(PlaceKind.Commune)).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Ask(In(PlaceKind.Ward, CityClass.Class1, WardConversion.Never)).Verdict);
    }
}
