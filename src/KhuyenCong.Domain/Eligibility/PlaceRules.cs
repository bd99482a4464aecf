using KhuyenCong.Domain.Establishments;
using NodaTime;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Whether the place of production is an eligible one.</summary>
internal static class PlaceRules
{
    internal static Answer Assess(PlaceNorms norms, in ProductionPlace place, int? planBuiltIn) =>
        norms is PlacesByCityClass byCity ? Assess(byCity, place, planBuiltIn) : Assess((PlacesByProvince)norms, place);

    /// <summary>31 December of the year before the plan is built: the day up to which the years since a conversion are counted.</summary>
    internal static LocalDate ReferenceDate(int planBuiltIn) => new(planBuiltIn - 1, 12, 31);

    private static Answer Assess(PlacesByCityClass norms, in ProductionPlace place, int? planBuiltIn)
    {
        if (place.Kind is not { } kind)
            return Answer.Open(EligibilityFacts.Place).And(WardOrOpen(norms, place, planBuiltIn));
        if (norms.Places.Value.Contains(kind))
            return Answer.Yes;
        return kind == PlaceKind.Ward ? Ward(norms, place, planBuiltIn) : Answer.Open(EligibilityFacts.Place);
    }

    // For a place of unknown kind the ward's own questions matter only as far as they are open: known, they settle nothing alone.
    private static Answer WardOrOpen(PlacesByCityClass norms, in ProductionPlace place, int? planBuiltIn)
    {
        var ward = Ward(norms, place, planBuiltIn);
        return ward.IsOpen ? ward : Answer.Yes;
    }

    private static Answer Ward(PlacesByCityClass norms, in ProductionPlace place, int? planBuiltIn)
    {
        if (place.City is not { } city)
            return Answer.Open(EligibilityFacts.City | Converted(norms, place, planBuiltIn).Missing);
        if (norms.CitiesWithServedWards.Value.Contains(city))
            return Answer.Yes;
        return norms.CitiesWithConvertedWards.Value.Contains(city) ? Converted(norms, place, planBuiltIn) : Answer.No;
    }

    private static Answer Converted(PlacesByCityClass norms, in ProductionPlace place, int? planBuiltIn)
    {
        if (!norms.YearsSinceConversion.TryGet(out var years))
            return ConvertedByTheDecreeAlone(place);
        if (place.Conversion is not { } conversion)
            return Answer.Open(EligibilityFacts.ConvertedOn | (planBuiltIn is null ? EligibilityFacts.PlanBuiltIn : EligibilityFacts.None));
        if (conversion.On is not { } convertedOn)
            return Answer.No;
        // The reference day is a 31 December, so whole years before it are a 31 December too.
        return planBuiltIn is { } year ? Answer.Of(convertedOn >= ReferenceDate(year - years)) : Answer.Open(EligibilityFacts.PlanBuiltIn);
    }

    // The five years stand in the decree, how they are counted in its details: what was never converted is out, the rest is open.
    private static Answer ConvertedByTheDecreeAlone(in ProductionPlace place) =>
        place.Conversion is not { } conversion ? Answer.Open(EligibilityFacts.ConvertedOn | EligibilityFacts.Norm)
        : conversion.On is null ? Answer.No
        : Answer.Open(EligibilityFacts.Norm);

    private static Answer Assess(PlacesByProvince norms, in ProductionPlace place) =>
        Answer.Of(place.RecognisedCraftVillage, EligibilityFacts.CraftVillage).Or(ByProvince(norms, place));

    private static Answer ByProvince(PlacesByProvince norms, in ProductionPlace place)
    {
        var inProvince = Among(norms.InProvinces.Value, place.Kind);
        var inCity = Among(norms.InCentrallyRunCities.Value, place.Kind);
        return norms.KindOf(place) switch
        {
            ProvinceKind.Province => inProvince,
            ProvinceKind.CentrallyRunCity => inCity,
            _ => inProvince.IsYes && inCity.IsYes ? Answer.Yes
            : inProvince.IsNo && inCity.IsNo ? Answer.No
            : Answer.Open(EligibilityFacts.ProvinceKind | inProvince.Missing | inCity.Missing),
        };
    }

    private static Answer Among(CodeSet<PlaceKind> served, PlaceKind? kind) =>
        kind is { } known ? Answer.Of(served.Contains(known)) : Answer.Open(EligibilityFacts.Place);
}
