using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Eligibility;
using KhuyenCong.Domain.Tests.Support;

namespace KhuyenCong.Domain.Tests.Scenarios;

/// <summary>What existing software gets wrong with ceilings and beneficiaries, with the lawful answer; projects and money are in Execution/WrongBehaviourTests.</summary>
public class WrongBehaviourTests
{
    // One ceiling for everything pays the first too much and refuses the next two.
    [Theory]
    [InlineData(SupportItem.Machinery, 600, 300, Verdict.NotSatisfied, 200)]
    [InlineData(SupportItem.DemonstrationModel, 1_600, 480, Verdict.Satisfied, 480)]
    [InlineData(SupportItem.ClusterInfrastructure, 3_000, 3_000, Verdict.Satisfied, 3_000)]
    [InlineData(SupportItem.EnterpriseSetup, 50, 50, Verdict.NotSatisfied, 10)]
    [InlineData(SupportItem.Trademark, 60, 60, Verdict.NotSatisfied, 30)]
    public void One_ceiling_for_everything(SupportItem item, long cost, long requested, Verdict verdict, long ceiling)
    {
        var decision = Ask.National(item, cost, requested).In2016();
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(Vnd.Million(ceiling), decision.Ceiling);
        Assert.Equal(requested > ceiling ? Vnd.Million(requested - ceiling) : null, decision.Excess);
    }

    [Fact]
    public void A_household_business_is_served()
    {
        var decision = Served(Given.Household);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(["rural-establishment"], decision.Capacities.ToCodes());
    }

    [Fact]
    public void A_large_plant_with_cleaner_production_is_served_whatever_its_size_and_place()
    {
        var plant = Given.Enterprise(capital: 900_000_000_000, labour: 5_000) with
        {
            CleanerProduction = true,
            Place = new ProductionPlace { Kind = PlaceKind.Ward, City = CityClass.Special },
        };
        var decision = Served(plant);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(["cleaner-production"], decision.Capacities.ToCodes());
    }

    [Theory]
    [InlineData("THT")]
    [InlineData("tht")]
    [InlineData("Tổ hợp tác")]
    [InlineData("to hop tac")]
    public void A_cooperative_group_is_read_however_it_is_written_and_served(string written)
    {
        var kind = CodeReaders.EstablishmentKinds.Read(written);
        Assert.Equal(EstablishmentKind.CooperativeGroup, kind);
        Assert.Equal(Verdict.Satisfied, Served(Given.Household with { Kind = kind }).Verdict);
    }

    private static EligibilityDecision Served(Establishment establishment) =>
        PromotionRules.National.AssessEligibility(Given.In2016, new EligibilityRequest { Establishment = establishment, PlanBuiltIn = 2015 });
}
