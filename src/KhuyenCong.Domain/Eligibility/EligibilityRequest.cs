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
    public required Establishment Establishment { get; init; }

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
    /// <summary>Năm sớm nhất: the first year that a plan can be built in.</summary>
    public const int FirstYear = 1900;

    /// <summary>Năm muộn nhất: the last year that a plan can be built in.</summary>
    public const int LastYear = 9999;

    /// <summary>Các trường sai: the malformed fields of a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The fields; none for a well-formed request.</returns>
    public static EligibilityFacts BadFields(in EligibilityRequest request)
    {
        var bad = BadFields(request.Establishment);
        if (request.PlanBuiltIn is < FirstYear or > LastYear)
            bad |= EligibilityFacts.PlanBuiltIn;
        if (request.Recipient is { } recipient && recipient.Capacity() == Capacities.None)
            bad |= EligibilityFacts.Recipient;
        return bad;
    }

    internal static bool AreSectors(CodeSet<IndustrySector> sectors) => Sectors.Includes(sectors);

    private static readonly CodeSet<IndustrySector> Sectors = CodeSet<IndustrySector>.Of([.. EstablishmentCodes.Sectors.Values]);

    /// <summary>Các trường sai: the malformed fields of an establishment.</summary>
    /// <param name="establishment">The establishment.</param>
    /// <returns>The fields; none where it is well formed.</returns>
    public static EligibilityFacts BadFields(in Establishment establishment)
    {
        var bad = EligibilityFacts.None;
        if (establishment.Kind is < EstablishmentKind.Enterprise or > EstablishmentKind.Other)
            bad |= EligibilityFacts.Kind;
        if (establishment.Size.Capital is { Dong: < 0 })
            bad |= EligibilityFacts.Capital;
        if (establishment.Size.Labour < 0)
            bad |= EligibilityFacts.Labour;
        if (establishment.Size.Revenue is { Dong: < 0 })
            bad |= EligibilityFacts.Revenue;
        if (establishment.Place.Kind is < PlaceKind.Commune or > PlaceKind.SpecialZone)
            bad |= EligibilityFacts.Place;
        if (establishment.Place.City is < CityClass.Town or > CityClass.Special)
            bad |= EligibilityFacts.City;
        if (establishment.Place.Province is < ProvinceKind.Province or > ProvinceKind.CentrallyRunCity)
            bad |= EligibilityFacts.ProvinceKind;
        if (establishment.Sector is < IndustrySector.FoodProcessing or > IndustrySector.None || !AreSectors(establishment.OtherSectors))
            bad |= EligibilityFacts.Sector;
        return bad;
    }
}
