using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Tests.Eligibility;

/// <summary>
/// The law of eligibility a second time, written as plain yes/no logic over complete facts. Unknown facts are completed in every way:
/// a verdict is settled if all completions agree, and a fact is missing if changing it alone changes the outcome of some completion.
/// What the law leaves unknown (norms, and what a place of another time is now) is completed in the same way.
/// </summary>
internal static class EligibilityOracle
{
    private static readonly LocalDate New = new(2025, 10, 15);

    /// <summary>Complete facts with one value for everything, unknown law included.</summary>
    private record struct World(
        EstablishmentKind Kind,
        long Capital,
        long Labour,
        long Revenue,
        PlaceKind Place,
        CityClass City,
        LocalDate? Converted,
        int Plan,
        ProvinceKind Province,
        bool Craft,
        IndustrySector Sector,
        bool Difficult,
        bool Kiln,
        bool Cleaner,
        bool Sustainable,
        bool Investor,
        bool Lawful,
        bool Producer,
        bool LaterActPrevails,
        bool SectorListed,
        bool ArtisansServed,
        bool OldPlaceServed,
        bool DetailsMet
    );

    private abstract record Dimension(EligibilityFacts Fact, int Count)
    {
        internal abstract World Set(World world, int index);
    }

    private sealed record Dimension<T>(EligibilityFacts Fact, T[] Values, Func<World, T, World> Setter) : Dimension(Fact, Values.Length)
    {
        internal override World Set(World world, int index) => Setter(world, Values[index]);
    }

    internal sealed record Result(bool? Served, EligibilityFacts Missing, bool NormMatters);

    /// <summary>The answer, or null where there are too many completions to go through.</summary>
    internal static Result? Ask(RandomCase row, int most = 60_000)
    {
        var dimensions = Dimensions(row).ToList();
        long total = 1;
        foreach (var dimension in dimensions)
        {
            total *= dimension.Count;
            if (total > most)
                return null;
        }

        var outcomes = new bool[total];
        for (var i = 0; i < total; i++)
        {
            var world = default(World);
            var rest = i;
            foreach (var dimension in dimensions)
            {
                world = dimension.Set(world, rest % dimension.Count);
                rest /= dimension.Count;
            }

            outcomes[i] = Served(row, world);
        }

        if (outcomes.All(o => o) || outcomes.All(o => !o))
            return new Result(outcomes[0], EligibilityFacts.None, false);

        var missing = EligibilityFacts.None;
        var normMatters = false;
        var step = 1;
        foreach (var dimension in dimensions)
        {
            for (var i = 0; i < total; i++)
            {
                if (i / step % dimension.Count != 0 && outcomes[i] != outcomes[i - (i / step % dimension.Count * step)])
                {
                    missing |= dimension.Fact & ~EligibilityFacts.Norm;
                    normMatters |= dimension.Fact == EligibilityFacts.Norm;
                    break;
                }
            }

            step *= dimension.Count;
        }

        return new Result(null, missing, normMatters);
    }

    private static IEnumerable<Dimension> Dimensions(RandomCase row)
    {
        static Dimension Of<T>(EligibilityFacts fact, T[] known, T[] all, Func<World, T, World> set) =>
            new Dimension<T>(fact, known.Length > 0 ? known : all, set);
        static Dimension Yes(EligibilityFacts fact, bool? known, Func<World, bool, World> set) => Of(fact, known is { } k ? [k] : [], [false, true], set);
        var unknownLaw = new[] { false, true };

        yield return Of(EligibilityFacts.Kind, row.Kind is { } kind ? [kind] : [], Enum.GetValues<EstablishmentKind>(), (w, v) => w with { Kind = v });
        yield return Of<long>(
            EligibilityFacts.Capital,
            row.Capital is { } capital ? [capital] : [],
            [1_000, 100_000_000_001],
            (w, v) => w with { Capital = v }
        );
        yield return Of<long>(EligibilityFacts.Labour, row.Labour is { } labour ? [labour] : [], [200, 300, 301], (w, v) => w with { Labour = v });
        yield return Of<long>(
            EligibilityFacts.Revenue,
            row.Revenue is { } revenue ? [revenue] : [],
            [0, 200_000_000_000, 300_000_000_000, 300_000_000_001],
            (w, v) => w with { Revenue = v }
        );
        yield return Of(EligibilityFacts.Place, row.Place is { } place ? [place] : [], Enum.GetValues<PlaceKind>(), (w, v) => w with { Place = v });
        yield return Of(EligibilityFacts.City, row.City is { } city ? [city] : [], Enum.GetValues<CityClass>(), (w, v) => w with { City = v });
        yield return Of(
            EligibilityFacts.ConvertedOn,
            row.Conversion is { } conversion ? [conversion.On] : [],
            [null, new(1995, 1, 1), new(2024, 1, 1)],
            (World w, LocalDate? v) => w with { Converted = v }
        );
        yield return Of<int>(EligibilityFacts.PlanBuiltIn, row.PlanBuiltIn is { } plan ? [plan] : [], [2000, 2100], (w, v) => w with { Plan = v });
        yield return Of(
            EligibilityFacts.ProvinceKind,
            row.Province is { } province ? [province] : [],
            Enum.GetValues<ProvinceKind>(),
            (w, v) => w with { Province = v }
        );
        yield return Yes(EligibilityFacts.CraftVillage, row.CraftVillage, (w, v) => w with { Craft = v });
        yield return Of(
            EligibilityFacts.Sector,
            row.Sector is { } sector ? [sector] : [],
            [IndustrySector.FoodProcessing, IndustrySector.ChemicalsAndMaterials, IndustrySector.Mining, IndustrySector.None],
            (w, v) => w with { Sector = v }
        );
        yield return Yes(EligibilityFacts.DifficultArea, row.DifficultArea, (w, v) => w with { Difficult = v });
        yield return Yes(EligibilityFacts.BrickKiln, row.BrickKiln, (w, v) => w with { Kiln = v });
        yield return Yes(EligibilityFacts.CleanerProduction, row.Cleaner, (w, v) => w with { Cleaner = v });
        yield return Yes(EligibilityFacts.SustainableProduction, row.Sustainable, (w, v) => w with { Sustainable = v });
        yield return Yes(EligibilityFacts.ClusterInvestor, row.ClusterInvestor, (w, v) => w with { Investor = v });
        yield return Yes(EligibilityFacts.LawfullyEstablished, row.Lawful, (w, v) => w with { Lawful = v });
        yield return Yes(EligibilityFacts.DirectProducer, row.Producer, (w, v) => w with { Producer = v });

        if (row.AsOf < RandomCase.Details)
            yield return Of(EligibilityFacts.Norm, unknownLaw, [], (w, v) => w with { DetailsMet = v });
        if (row.AsOf >= new LocalDate(2018, 1, 1) && row.AsOf <= new LocalDate(2018, 3, 10))
            yield return Of(EligibilityFacts.Norm, unknownLaw, [], (w, v) => w with { LaterActPrevails = v });
        if (row.AsOf >= New)
        {
            yield return Of(EligibilityFacts.Norm, unknownLaw, [], (w, v) => w with { SectorListed = v });
            yield return Of(EligibilityFacts.Norm, unknownLaw, [], (w, v) => w with { ArtisansServed = v });
        }
        else
        {
            yield return Of(EligibilityFacts.Place, unknownLaw, [], (w, v) => w with { OldPlaceServed = v });
        }
    }

    private static bool Served(RandomCase row, World w)
    {
        var asOf = row.AsOf;
        var isNew = asOf >= New;
        var isDecreeAlone = asOf < RandomCase.Details;
        if (w.Kind == EstablishmentKind.ServiceBody && (w.Lawful || isDecreeAlone))
            return true;
        if (isNew && w.Investor && w.Kind is EstablishmentKind.Enterprise or EstablishmentKind.Cooperative)
            return true;
        if (isNew && w.Kind == EstablishmentKind.Artisan && w.ArtisansServed)
            return true;
        // A stated kiln is one whatever its sector; where it is not stated, only one of building materials may be.
        if (!isDecreeAlone && w.Kiln && (row.BrickKiln == true || w.Sector == IndustrySector.ChemicalsAndMaterials))
            return false;
        if (w.Cleaner || (isNew && w.Sustainable))
            return true;
        return w.Lawful && w.Producer && (!isDecreeAlone || w.DetailsMet) && IsRuralKind(isNew, w) && IsPlace(isNew, isDecreeAlone, w) && IsSector(isNew, w);

        bool IsRuralKind(bool later, World x) =>
            x.Kind switch
            {
                EstablishmentKind.Enterprise => IsSmall(asOf, x),
                EstablishmentKind.Cooperative or EstablishmentKind.CooperativeGroup or EstablishmentKind.HouseholdBusiness => true,
                EstablishmentKind.CooperativeUnion => later,
                _ => false,
            };
    }

    private static bool IsSmall(LocalDate asOf, World w)
    {
        if (asOf < RandomCase.Details)
            return true;
        var smallCapital = w.Capital <= 100_000_000_000;
        var decree2009 = smallCapital || w.Labour <= 300;
        if (asOf <= new LocalDate(2017, 12, 31))
            return decree2009;
        if (asOf <= new LocalDate(2018, 3, 10))
        {
            var law = w.Labour <= 200 && (smallCapital || w.Revenue <= 300_000_000_000);
            return w.LaterActPrevails ? law : decree2009;
        }

        var smallRevenue = w.Revenue <= 200_000_000_000;
        if (asOf >= new LocalDate(2021, 10, 15) && w.Revenue == 0)
            smallRevenue = false;
        return w.Labour <= 200 && (smallRevenue || smallCapital);
    }

    private static bool IsPlace(bool isNew, bool isDecreeAlone, World w)
    {
        if (isNew)
        {
            return w.Craft || (w.Place != PlaceKind.Township && (w.Province == ProvinceKind.Province || w.Place != PlaceKind.Ward));
        }

        return w.Place switch
        {
            PlaceKind.Commune or PlaceKind.Township => true,
            PlaceKind.SpecialZone => w.OldPlaceServed,
            _ => w.City switch
            {
                CityClass.Special => false,
                CityClass.Class1 when isDecreeAlone => w.Converted is not null,
                CityClass.Class1 => w.Converted is { } on && on.PlusYears(5) >= new LocalDate(w.Plan - 1, 12, 31),
                _ => true,
            },
        };
    }

    private static bool IsSector(bool isNew, World w) =>
        isNew ? w.SectorListed
        : w.Sector == IndustrySector.Mining ? w.Difficult
        : w.Sector != IndustrySector.None;
}
