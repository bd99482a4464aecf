using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;

namespace KhuyenCong.Domain.Tests.Eligibility;

/// <summary>A household business that makes food in a commune in 2016, all facts known: served as a rural establishment; tests change what they are about.</summary>
internal static class Given
{
    internal static readonly LocalDate In2016 = new(2016, 6, 30);

    internal static readonly Establishment Household = new()
    {
        Kind = EstablishmentKind.HouseholdBusiness,
        LawfullyEstablished = true,
        DirectProducer = true,
        Place = new ProductionPlace
        {
            Kind = PlaceKind.Commune,
            Province = ProvinceKind.Province,
            RecognisedCraftVillage = false,
            DifficultArea = false,
        },
        Sector = IndustrySector.FoodProcessing,
        ExcludedBrickKiln = false,
        CleanerProduction = false,
        SustainableProduction = false,
        ClusterInvestor = false,
    };

    internal static readonly FundingConditionRequest Project = new()
    {
        Establishment = Household,
        ContentListed = true,
        Approved = true,
        CounterpartSecured = true,
        Undertaken = true,
        PaidFromOtherStateMoney = false,
    };

    internal static Establishment Enterprise(long? capital = null, long? labour = null, long? revenue = null) =>
        Household with
        {
            Kind = EstablishmentKind.Enterprise,
            Size = new EnterpriseSize
            {
                Capital = capital is { } c ? new Vnd(c) : null,
                Labour = labour,
                Revenue = revenue is { } r ? new Vnd(r) : null,
            },
        };

    internal static Establishment In(PlaceKind? place, CityClass? city = null, WardConversion? conversion = null) =>
        Household with
        {
            Place = Household.Place with { Kind = place, City = city, Conversion = conversion },
        };

    internal static EligibilityDecision Ask(Establishment establishment, LocalDate? asOf = null, int? plan = null) =>
        PromotionRules.National.AssessEligibility(asOf ?? In2016, new EligibilityRequest { Establishment = establishment, PlanBuiltIn = plan });
}
