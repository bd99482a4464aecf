using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.Eligibility;

/// <summary>Where well-formed facts end: both sides of every bound.</summary>
public class EligibilityShapeTests
{
    [Theory]
    [InlineData(1899, false)]
    [InlineData(1900, true)]
    [InlineData(9999, true)]
    [InlineData(10000, false)]
    public void A_plan_is_built_in_a_year_of_four_digits_from_1900_on(int year, bool isWellFormed)
    {
        var bad = EligibilityShape.BadFields(new EligibilityRequest { Establishment = Household, PlanBuiltIn = year });
        Assert.Equal(isWellFormed ? EligibilityFacts.None : EligibilityFacts.PlanBuiltIn, bad);
        var request = new ContentConditionRequest { Activity = ConditionedActivity.OverseasFair, Year = year };
        Assert.Equal(isWellFormed ? [] : ["Year"], request.BadFields());
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(long.MaxValue, true)]
    public void Figures_of_size_are_not_negative(long figure, bool isWellFormed)
    {
        Assert.Equal(isWellFormed ? EligibilityFacts.None : EligibilityFacts.Capital, EligibilityShape.BadFields(Enterprise(capital: figure)));
        Assert.Equal(isWellFormed ? EligibilityFacts.None : EligibilityFacts.Labour, EligibilityShape.BadFields(Enterprise(labour: figure)));
        Assert.Equal(isWellFormed ? EligibilityFacts.None : EligibilityFacts.Revenue, EligibilityShape.BadFields(Enterprise(revenue: figure)));
    }

    [Fact]
    public void Every_defined_member_is_well_formed_and_what_lies_beside_the_first_and_last_is_not()
    {
        Holds<EstablishmentKind>(EligibilityFacts.Kind, v => EligibilityShape.BadFields(Household with { Kind = v }));
        Holds<IndustrySector>(EligibilityFacts.Sector, v => EligibilityShape.BadFields(Household with { Sector = v }));
        Holds<PlaceKind>(EligibilityFacts.Place, v => EligibilityShape.BadFields(new Establishment { Place = new ProductionPlace { Kind = v } }));
        Holds<CityClass>(EligibilityFacts.City, v => EligibilityShape.BadFields(new Establishment { Place = new ProductionPlace { City = v } }));
        Holds<ProvinceKind>(EligibilityFacts.ProvinceKind, v => EligibilityShape.BadFields(new Establishment { Place = new ProductionPlace { Province = v } }));
        Holds<ConditionedActivity>("Activity", v => new ContentConditionRequest { Activity = v });
        Holds<FundingSource>("Source", v => new ContentConditionRequest { Activity = ConditionedActivity.Machinery, Source = v });
        Holds<ConsultancyField>("Field", v => new ContentConditionRequest { Activity = ConditionedActivity.Consultancy, Field = v });
    }

    [Fact]
    public void A_fact_cannot_both_hold_and_not_hold()
    {
        var request = new ContentConditionRequest
        {
            Activity = ConditionedActivity.Machinery,
            Yes = ContentFacts.NewMachinery | ContentFacts.RaisesQuality,
            No = ContentFacts.CutsPollution,
        };
        Assert.Empty(request.BadFields());
        Assert.Equal(["No"], (request with { No = ContentFacts.CutsPollution | ContentFacts.RaisesQuality }).BadFields());
        Assert.True(request.Knows(ContentFacts.NewMachinery));
        Assert.False(request.Knows(ContentFacts.CutsPollution));
        Assert.Null(request.Knows(ContentFacts.RaisesProductivity));
        Assert.Null(request.Knows(ContentFacts.RaisesQuality | ContentFacts.RaisesProductivity));
    }

    [Fact]
    public void A_malformed_question_computes_nothing_and_names_its_fields()
    {
        var large = Enterprise(capital: -1) with { Kind = (EstablishmentKind)99 };
        Assert.False(EligibilityRules.TryCompute(null, new EligibilityRequest { Establishment = large }, out var workings));
        Assert.Equal(new EligibilityWorkings { Outcome = EligibilityOutcome.Invalid, BadFields = EligibilityFacts.Kind | EligibilityFacts.Capital }, workings);
        var conditions = FundingConditionRules.Compute(null, Given.Project with { Establishment = large });
        Assert.Equal(
            new FundingConditionWorkings { Outcome = EligibilityOutcome.Invalid, BadFields = EligibilityFacts.Kind | EligibilityFacts.Capital },
            conditions
        );
        var problem = Assert.Throws<ArgumentException>(() => FundingConditionRules.Assess(null, Given.Project with { Establishment = large }));
        Assert.Contains("Kind, Capital", problem.Message);
        problem = Assert.Throws<ArgumentException>(() => EligibilityRules.Assess(null, new EligibilityRequest { Establishment = large }));
        Assert.Contains("Kind, Capital", problem.Message);
    }

    private static void Holds<T>(EligibilityFacts field, Func<T, EligibilityFacts> badOf)
        where T : struct, Enum
    {
        var members = Enum.GetValues<T>();
        Assert.All(members, m => Assert.Equal(EligibilityFacts.None, badOf(m)));
        Assert.Equal(field, badOf(Of<T>(0)));
        Assert.Equal(field, badOf(Of<T>(members.Length + 1)));
    }

    private static void Holds<T>(string field, Func<T, ContentConditionRequest> requestOf)
        where T : struct, Enum
    {
        var members = Enum.GetValues<T>();
        Assert.All(members, m => Assert.Empty(requestOf(m).BadFields()));
        foreach (var beside in new[] { Of<T>(0), Of<T>(members.Length + 1) })
        {
            Assert.Equal([field], requestOf(beside).BadFields());
            Assert.Contains(field, Assert.Throws<ArgumentException>(() => ContentConditionRules.Assess(null, requestOf(beside))).Message);
        }
    }

    private static T Of<T>(int number)
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), number);
}
