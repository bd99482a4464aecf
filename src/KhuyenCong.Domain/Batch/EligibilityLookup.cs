#if NET8_0_OR_GREATER
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Batch;

/// <summary>Norms as answers to look up: periods that differ by nothing but the size of enterprises, before 2025-10-15 or from then on.</summary>
/// <remarks>
/// Every answer in it was given by the rules, asked once for each class of facts; there is no second copy of the law. An answer is a word:
/// 0 for yes, <see cref="No"/>, or the facts missing. <see cref="Odd"/> stands where the code of a field is not a defined one.
/// </remarks>
internal sealed class EligibilityLookup
{
    internal const uint No = 1u << 31;
    internal const uint Odd = 1u << 30;

    /// <summary>Codes of enums lie below it.</summary>
    internal const int Codes = 16;

    // The class of a figure: how many limits it lies above; of revenue: and one more where there is any.
    internal const int CapitalShift = 2;
    internal const int RevenueShift = 4;
    internal const int KindShift = 7;
    internal const int SizeShift = KindShift + CodeBits;
    internal const int UnknownLabour = 3;
    internal const int UnknownCapital = 3;
    internal const int UnknownRevenue = 7;

    // What is known of a conversion, as bits.
    internal const uint ConversionUnknown = 1;
    internal const uint NeverConverted = 2;
    internal const uint PlanUnknown = 4;
    internal const uint ConvertedInTime = 8;
    internal const int CityShift = 4;
    internal const int PlaceShift = CityShift + CodeBits;
    internal const int ProvinceShift = FactBits;

    internal const int DifficultShift = FactBits;
    internal const int SectorShift = DifficultShift + FactBits;

    private const int CodeBits = 4;
    private const int FactBits = 2;
    private const int SomeYear = 2000;

    private readonly List<SizeNorms> _sizes;
    private readonly EligibilityNorms _norms;
    private readonly LocalDate _reference;

    private EligibilityLookup(EligibilityNorms norms, List<SizeNorms> sizes, long[] labour, long[] capital, long[] revenue)
    {
        _norms = norms;
        _sizes = sizes;
        (LabourLimits, CapitalLimit, RevenueLimits) = (labour, capital[0], revenue);
        IsByProvince = norms.Places is PlacesByProvince;
        _reference = PlaceRules.ReferenceDate(SomeYear - (norms.Places is PlacesByCityClass byCity ? byCity.YearsSinceConversion.Value : 0));
        ReferenceOffset = SupportBatch.DateColumn(_reference) - (SomeYear * SupportBatch.YearInColumn);
        KindsAndSizes = Filled((sizes.Count + 1) << SizeShift, KindAndSizeAt);
        ServiceBodies = Filled(Codes, kind => WordOf(EligibilityRules.OfKind(norms.ServiceBodies.Value, KindOf(kind))));
        Investors = Filled(Codes, kind => WordOf(EligibilityRules.InvestorKind(norms, KindOf(kind))));
        Artisans = Filled(Codes, kind => WordOf(EligibilityRules.Artisan(norms, KindOf(kind))));
        Sustainable = norms.SustainableProduction.HasValue ? WordsOf(EligibilityFacts.SustainableProduction) : Filled(Codes, _ => No);
        Places = Filled(Codes << PlaceShift, i => IsByProvince ? PlaceInProvinceAt(i) : PlaceAt(i));
        Sectors = Filled(Codes << SectorShift, i => Pair(SectorAt(i), KilnAt(i)));
    }

    /// <summary>The limits of all periods, in order; <see cref="long.MaxValue"/> where there are fewer.</summary>
    internal long[] LabourLimits { get; }

    internal long CapitalLimit { get; }

    internal long[] RevenueLimits { get; }

    /// <summary>With the year of the plan added as a date column has it: the first day on which a conversion is in time.</summary>
    internal int ReferenceOffset { get; }

    /// <summary>By period, kind and classes of figures: of a rural establishment that it has the kind and, where asked, the size.</summary>
    internal uint[] KindsAndSizes { get; }

    /// <summary>By kind: of a service body that it has the kind.</summary>
    internal uint[] ServiceBodies { get; }

    /// <summary>By kind: of an investor in clusters that it has the kind.</summary>
    internal uint[] Investors { get; }

    /// <summary>By kind: that an artisan is served.</summary>
    internal uint[] Artisans { get; }

    /// <summary>By the fact of sustainable production: that it is served.</summary>
    internal uint[] Sustainable { get; }

    /// <summary>Whether places are asked by province or city, as from 2025-10-15, instead of by class of city.</summary>
    internal bool IsByProvince { get; }

    /// <summary>By place, class of city and what is known of a conversion, or by place, province or city and craft village: that the place is served.</summary>
    internal uint[] Places { get; }

    /// <summary>By sector, difficult area and brick kiln: that the sector is served; above, that it is no excluded kiln.</summary>
    internal ulong[] Sectors { get; }

    /// <summary>By a fact that stands by itself.</summary>
    internal static uint[] WordsOf(EligibilityFacts fact) => Filled(Codes, i => WordOf(Answer.Of(FactOf(i), fact)));

    /// <summary>The table of the norms of given periods, and the number of each period in it, from 1; 0 where its norms have another form.</summary>
    internal static EligibilityLookup? TryMake(IReadOnlyList<EligibilityNorms?> periods, out byte[] numbers)
    {
        numbers = new byte[periods.Count];
        if (periods.FirstOrDefault(HasForm) is not { } norms)
            return null;
        var sizes = new List<SizeNorms>();
        for (var i = 0; i < numbers.Length; i++)
        {
            if (periods[i] is not { } other || !HasForm(other) || WithoutSize(norms, norms) != WithoutSize(other, norms))
                continue;
            if (!sizes.Contains(other.Size!))
                sizes.Add(other.Size!);
            numbers[i] = (byte)(sizes.IndexOf(other.Size!) + 1);
        }

        if (Limits(sizes, t => t.Labour, 2) is { } labour && Limits(sizes, t => t.Capital, 1) is { } capital && Limits(sizes, t => t.Revenue, 2) is { } revenue)
            return new EligibilityLookup(norms, sizes, labour, capital, revenue);
        Array.Clear(numbers);
        return null;
    }

    // What opens which items, and what stands of the texts, does not bear on who is served; which units are cities does not, where a row says it.
    private static EligibilityNorms WithoutSize(EligibilityNorms other, EligibilityNorms norms) =>
        other with
        {
            Caveats = default,
            LocalCaveats = null,
            RestsOn = norms.RestsOn,
            LocalRestsOn = norms.LocalRestsOn,
            Size = norms.Size,
            Items = norms.Items,
            Places =
                other.Places is PlacesByProvince one && norms.Places is PlacesByProvince two && one with { CentrallyRunCities = two.CentrallyRunCities } == two
                    ? two
                    : other.Places,
        };

    private static bool HasForm(EligibilityNorms? norms) =>
        norms
            is {
                Places: PlacesByProvince or PlacesByCityClass { YearsSinceConversion.HasValue: true },
                Size: not null,
                RuralDetails.HasValue: true,
                CleanerProduction.HasValue: true,
                LawfulServiceBodies.HasValue: true
            }
        && norms.Sectors.ExcludedKilns.HasValue
        && !norms.Sectors.KilnsComeInWithCleanerProduction;

    /// <summary>The limits of a figure in all periods, in order; null where they are too many or of another kind than "at most".</summary>
    private static long[]? Limits(List<SizeNorms> sizes, Func<SizeTest, Norm<Threshold>> figure, int most)
    {
        var limits = sizes
            .SelectMany(s => new[] { s.Test, s.Beside }.OfType<SizeTest>())
            .Select(figure)
            .Where(n => n.HasValue)
            .Select(n => n.Value)
            .Distinct()
            .OrderBy(t => t.Value)
            .ToList();
        return limits.Count > most || limits.Any(t => t.Comparison != Comparison.AtMost)
            ? null
            : [.. limits.Select(t => t.Value), .. Enumerable.Repeat(long.MaxValue, most - limits.Count)];
    }

    private static T[] Filled<T>(int length, Func<int, T> valueAt)
    {
        var values = new T[length];
        for (var i = 0; i < length; i++)
            values[i] = valueAt(i);
        return values;
    }

    private static ulong Pair(uint word, uint above) => word | ((ulong)above << 32);

    private static uint WordOf(Answer answer) =>
        answer.IsYes ? 0
        : answer.IsNo ? No
        : answer.Missing != EligibilityFacts.None ? (uint)answer.Missing
        : throw new InvalidOperationException("An open answer names what is missing.");

    private uint KindAndSizeAt(int index)
    {
        var period = index >> SizeShift;
        var kind = Part(index, KindShift, CodeBits);
        if (period == 0 || kind > (int)EstablishmentKind.Other)
            return Odd;
        var size = new EnterpriseSize
        {
            Labour = FigureOf(Part(index, 0, CapitalShift), [LabourLimits[0], Above(LabourLimits[0]), Above(LabourLimits[1])]),
            Capital = MoneyOf(FigureOf(Part(index, CapitalShift, RevenueShift - CapitalShift), [CapitalLimit, Above(CapitalLimit)])),
            Revenue = MoneyOf(
                FigureOf(Part(index, RevenueShift, KindShift - RevenueShift), [0, RevenueLimits[0], Above(RevenueLimits[0]), Above(RevenueLimits[1])])
            ),
        };
        return WordOf(EligibilityRules.RuralKindAndSize(_norms with { Size = _sizes[period - 1] }, new Establishment { Kind = KindOf(kind), Size = size }));
    }

    /// <summary>A figure of a class; null in the classes of unknown figures.</summary>
    private static long? FigureOf(int figureClass, long[] figures) => figureClass < figures.Length ? figures[figureClass] : null;

    private static long Above(long limit) => limit < long.MaxValue ? limit + 1 : limit;

    private static Vnd? MoneyOf(long? dong) => dong is { } known ? new Vnd(known) : null;

    private uint PlaceAt(int index)
    {
        var (place, city, known) = (index >> PlaceShift, Part(index, CityShift, CodeBits), Part(index, 0, CityShift));
        if (place > (int)PlaceKind.SpecialZone || city > (int)CityClass.Special)
            return Odd;
        var facts = new ProductionPlace
        {
            Kind = place == 0 ? null : (PlaceKind)place,
            City = city == 0 ? null : (CityClass)city,
            Conversion =
                (known & ConversionUnknown) != 0 ? null
                : (known & NeverConverted) != 0 ? WardConversion.Never
                : WardConversion.Effective((known & ConvertedInTime) != 0 ? _reference : _reference.PlusDays(-1)),
        };
        return WordOf(PlaceRules.Assess(_norms.Places, facts, (known & PlanUnknown) != 0 ? null : SomeYear));
    }

    private uint PlaceInProvinceAt(int index)
    {
        var (place, province, craft) = (index >> PlaceShift, Part(index, ProvinceShift, CodeBits), Part(index, 0, FactBits));
        if (place > (int)PlaceKind.SpecialZone || province > (int)ProvinceKind.CentrallyRunCity)
            return Odd;
        var facts = new ProductionPlace
        {
            Kind = place == 0 ? null : (PlaceKind)place,
            Province = province == 0 ? null : (ProvinceKind)province,
            RecognisedCraftVillage = FactOf(craft),
        };
        return WordOf(PlaceRules.Assess(_norms.Places, facts, null));
    }

    private uint SectorAt(int index)
    {
        var difficult = FactOf(Part(index, DifficultShift, FactBits));
        var it = new Establishment
        {
            Sector = SectorOf(index),
            Place = new ProductionPlace { DifficultArea = difficult },
        };
        return it.Sector > IndustrySector.None ? Odd : WordOf(SectorRules.Served(_norms.Sectors, it));
    }

    private uint KilnAt(int index) =>
        WordOf(SectorRules.NotExcluded(_norms.Sectors, new Establishment { Sector = SectorOf(index), ExcludedBrickKiln = FactOf(Part(index, 0, FactBits)) }));

    private static int Part(int index, int shift, int bits) => (index >> shift) & ((1 << bits) - 1);

    private static IndustrySector? SectorOf(int index) => index >> SectorShift == 0 ? null : (IndustrySector)(index >> SectorShift);

    private static EstablishmentKind? KindOf(int code) => code == 0 ? null : (EstablishmentKind)code;

    private static bool? FactOf(int code) => EligibilityColumns.Answer((ushort)code, 0);
}
#endif
