using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Which single known facts decide a case: each is replaced by the values on either side of every limit, and the rules are asked again.</summary>
internal static class EligibilityWhatIf
{
    private static readonly bool?[] YesAndNo = [true, false];

    internal static EligibilityFacts Facts(EligibilityNorms norms, EligibilityRequest request, Verdict verdict)
    {
        var it = request.Establishment;
        var place = it.Place;
        var turning = EligibilityFacts.None;

        void Try(EligibilityFacts fact, bool isKnown, IEnumerable<EligibilityRequest> others)
        {
            if (isKnown && others.Any(Turns))
                turning |= fact;
        }

        bool Turns(EligibilityRequest other)
        {
            var answer = EligibilityRules.Compute(norms, other).Verdict;
            return answer != Verdict.Undetermined && answer != verdict;
        }

        EligibilityRequest With(Establishment other) => request with { Establishment = other };
        EligibilityRequest At(ProductionPlace other) => With(it with { Place = other });
        EligibilityRequest Of(EnterpriseSize other) => With(it with { Size = other });

        Try(EligibilityFacts.PlanBuiltIn, request.PlanBuiltIn is not null, PlanYears(norms, place).Select(y => request with { PlanBuiltIn = y }));
        Try(EligibilityFacts.Kind, it.Kind is not null, EstablishmentCodes.Kinds.Values.Select(k => With(it with { Kind = k })));
        Try(EligibilityFacts.Capital, it.Size.Capital is not null, Figures(norms, t => t.Capital).Select(v => Of(it.Size with { Capital = new Vnd(v) })));
        Try(EligibilityFacts.Labour, it.Size.Labour is not null, Figures(norms, t => t.Labour).Select(v => Of(it.Size with { Labour = v })));
        Try(EligibilityFacts.Revenue, it.Size.Revenue is not null, Figures(norms, t => t.Revenue).Select(v => Of(it.Size with { Revenue = new Vnd(v) })));
        Try(EligibilityFacts.Place, place.Kind is not null, EstablishmentCodes.Places.Values.Select(k => At(place with { Kind = k })));
        Try(EligibilityFacts.City, place.City is not null, EstablishmentCodes.Cities.Values.Select(c => At(place with { City = c })));
        Try(EligibilityFacts.ConvertedOn, place.Conversion is not null, Conversions(request.PlanBuiltIn).Select(c => At(place with { Conversion = c })));
        Try(
            EligibilityFacts.ProvinceKind,
            place.Province is not null || place.Unit is not null,
            EstablishmentCodes.Provinces.Values.Select(p => At(place with { Unit = null, Province = p }))
        );
        Try(EligibilityFacts.CraftVillage, place.RecognisedCraftVillage is not null, YesAndNo.Select(a => At(place with { RecognisedCraftVillage = a })));
        Try(EligibilityFacts.Sector, it.Sector is not null, EstablishmentCodes.Sectors.Values.Select(s => With(it with { Sector = s })));
        Try(EligibilityFacts.DifficultArea, place.DifficultArea is not null, YesAndNo.Select(a => At(place with { DifficultArea = a })));
        Try(
            EligibilityFacts.BrickKiln,
            it.ExcludedBrickKiln == true || (it.ExcludedBrickKiln == false && MayBeKiln(norms, it)),
            YesAndNo.Select(a => With(it with { ExcludedBrickKiln = a }))
        );
        Try(EligibilityFacts.CleanerProduction, it.CleanerProduction is not null, YesAndNo.Select(a => With(it with { CleanerProduction = a })));
        Try(EligibilityFacts.SustainableProduction, it.SustainableProduction is not null, YesAndNo.Select(a => With(it with { SustainableProduction = a })));
        Try(EligibilityFacts.ClusterInvestor, it.ClusterInvestor is not null, YesAndNo.Select(a => With(it with { ClusterInvestor = a })));
        Try(EligibilityFacts.LawfullyEstablished, it.LawfullyEstablished is not null, YesAndNo.Select(a => With(it with { LawfullyEstablished = a })));
        Try(EligibilityFacts.DirectProducer, it.DirectProducer is not null, YesAndNo.Select(a => With(it with { DirectProducer = a })));
        return turning;
    }

    // Of other sectors nobody asks whether they are kilns.
    private static bool MayBeKiln(EligibilityNorms norms, in Establishment it) =>
        SectorRules.NotExcluded(norms.Sectors, it with { ExcludedBrickKiln = null }).IsOpen;

    private static IEnumerable<long> Figures(EligibilityNorms norms, Func<SizeTest, Norm<Threshold>> limitOf) =>
        new[] { norms.Size?.Test, norms.Size?.Beside }
            .OfType<SizeTest>()
            .Select(limitOf)
            .Where(limit => limit.HasValue)
            .SelectMany(limit => new[] { limit.Value.Value, limit.Value.Value + 1 });

    private static IEnumerable<WardConversion> Conversions(int? planBuiltIn)
    {
        yield return WardConversion.Never;
        if (planBuiltIn is { } year)
            yield return WardConversion.Effective(PlaceRules.ReferenceDate(year));
    }

    // A year of a plan for which the conversion counts whatever its day, and one for which it no longer does.
    private static IEnumerable<int> PlanYears(EligibilityNorms norms, ProductionPlace place)
    {
        if (norms.Places is not PlacesByCityClass byCity || !byCity.YearsSinceConversion.TryGet(out var years) || place.Conversion?.On is not { } convertedOn)
            yield break;
        yield return convertedOn.Year;
        yield return convertedOn.Year + years + 2;
    }
}
