using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Câu hỏi về đối tượng: somebody about whom it is asked whether the law serves them.</summary>
/// <remarks>The governing date is not part of it: it picks the norms.</remarks>
/// <example><code>
/// var workshop = new Establishment
/// {
///     Kind = EstablishmentKind.HouseholdBusiness,
///     LawfullyEstablished = true,
///     DirectProducer = true,
///     Place = new ProductionPlace { Kind = PlaceKind.Commune },
///     Sector = IndustrySector.FoodProcessing,
/// };
/// var decision = PromotionRules.National.AssessEligibility(new LocalDate(2016, 6, 30), new EligibilityRequest { Establishment = workshop });
/// Console.WriteLine(decision.Verdict); // Satisfied
/// </code></example>
public readonly record struct EligibilityRequest
{
    /// <summary>Cơ sở: the facts about the establishment or body.</summary>
    public required Establishment Establishment
    {
        get => Subject;
        init => Subject = value;
    }

    // The rules look at the facts where they lie; the property hands out a copy.
    internal readonly Establishment Subject;

    /// <summary>Năm xây dựng kế hoạch: the year in which the plan is built; a plan for 2016 is built in 2015. Null is unknown.</summary>
    public int? PlanBuiltIn { get; init; }

    /// <summary>Đối tượng của nội dung khác: the group of recipients besides the subjects of the decree as which somebody asks: a founder of an enterprise, an association, a cluster; null where none.</summary>
    public ItemRecipient? Recipient { get; init; }

    /// <summary>Các trường sai: the malformed fields; nothing here is a legal answer.</summary>
    /// <returns>The fields; none for a well-formed request.</returns>
    public EligibilityFacts BadFields() => EligibilityShape.BadFields(this);
}

/// <summary>Kiểm tra hình thức: whether facts are well formed; nothing here is a legal answer.</summary>
internal static class EligibilityShape
{
    // The years that a plan can be built in.
    internal const int FirstYear = 1900;
    internal const int LastYear = 9999;

    internal static EligibilityFacts BadFields(in EligibilityRequest request) =>
        BadFields(request.Subject)
        | If(request.PlanBuiltIn is < FirstYear or > LastYear, EligibilityFacts.PlanBuiltIn)
        | If(request.Recipient is { } recipient && recipient.Capacity() == Capacities.None, EligibilityFacts.Recipient);

    internal static EligibilityFacts BadFields(in Establishment it) =>
        If(it.Kind is < EstablishmentKind.Enterprise or > EstablishmentKind.Other, EligibilityFacts.Kind)
        | If(it.Size.Capital is { Dong: < 0 }, EligibilityFacts.Capital)
        | If(it.Size.Labour < 0, EligibilityFacts.Labour)
        | If(it.Size.Revenue is { Dong: < 0 }, EligibilityFacts.Revenue)
        | If(it.Place.Kind is < PlaceKind.Commune or > PlaceKind.SpecialZone, EligibilityFacts.Place)
        | If(it.Place.City is < CityClass.Town or > CityClass.Special, EligibilityFacts.City)
        | If(it.Place.Province is < ProvinceKind.Province or > ProvinceKind.CentrallyRunCity, EligibilityFacts.ProvinceKind)
        | If(it.Sector is < IndustrySector.FoodProcessing or > IndustrySector.None || !AreSectors(it.OtherSectors), EligibilityFacts.Sector);

    internal static EligibilityFacts If(bool isBad, EligibilityFacts fact) => isBad ? fact : EligibilityFacts.None;

    internal static bool AreSectors(CodeSet<IndustrySector> sectors) => Sectors.Includes(sectors);

    private static readonly CodeSet<IndustrySector> Sectors = CodeSet<IndustrySector>.Of([.. EstablishmentCodes.Sectors.Values]);
}
