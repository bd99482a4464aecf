using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Tests.Eligibility;

/// <summary>A case as a plain row of nullable facts, drawn at random with a fondness for the values beside limits.</summary>
internal sealed record RandomCase
{
    /// <summary>The first day of the circular with the details of the decree.</summary>
    internal static readonly LocalDate Details = new(2013, 2, 10);

    internal static readonly LocalDate[] Dates =
    [
        new(2012, 7, 5),
        new(2013, 2, 9),
        new(2013, 2, 10),
        new(2016, 6, 30),
        new(2017, 12, 31),
        new(2018, 1, 1),
        new(2018, 3, 10),
        new(2018, 3, 11),
        new(2018, 5, 11),
        new(2020, 1, 1),
        new(2021, 10, 14),
        new(2021, 10, 15),
        new(2025, 7, 1),
        new(2025, 10, 14),
        new(2025, 10, 15),
        new(2026, 3, 1),
        new(2026, 9, 20),
    ];

    internal static readonly long[] Capitals = [0, 100_000_000_000, 100_000_000_001, long.MaxValue];
    internal static readonly long[] Labours = [0, 200, 201, 300, 301];
    internal static readonly long[] Revenues = [0, 1, 200_000_000_000, 200_000_000_001, 300_000_000_000, 300_000_000_001];
    internal static readonly LocalDate?[] Conversions = [null, new(2009, 12, 30), new(2009, 12, 31), new(2014, 6, 1)];
    internal static readonly int[] PlanYears = [2010, 2015, 2016, 2021];

    public LocalDate AsOf { get; init; }

    public EstablishmentKind? Kind { get; init; }

    public long? Capital { get; init; }

    public long? Labour { get; init; }

    public long? Revenue { get; init; }

    public PlaceKind? Place { get; init; }

    public CityClass? City { get; init; }

    public (LocalDate? On, bool _)? Conversion { get; init; }

    public int? PlanBuiltIn { get; init; }

    public ProvinceKind? Province { get; init; }

    public bool? CraftVillage { get; init; }

    public IndustrySector? Sector { get; init; }

    public bool? DifficultArea { get; init; }

    public bool? BrickKiln { get; init; }

    public bool? Cleaner { get; init; }

    public bool? Sustainable { get; init; }

    public bool? ClusterInvestor { get; init; }

    public bool? Lawful { get; init; }

    public bool? Producer { get; init; }

    internal EligibilityRequest ToRequest() =>
        new()
        {
            PlanBuiltIn = PlanBuiltIn,
            Establishment = new Establishment
            {
                Kind = Kind,
                LawfullyEstablished = Lawful,
                DirectProducer = Producer,
                Size = new EnterpriseSize
                {
                    Capital = Capital is { } c ? new Vnd(c) : null,
                    Labour = Labour,
                    Revenue = Revenue is { } r ? new Vnd(r) : null,
                },
                Place = new ProductionPlace
                {
                    Kind = Place,
                    City = City,
                    Conversion =
                        Conversion is not { } conversion ? null
                        : conversion.On is { } on ? WardConversion.Effective(on)
                        : WardConversion.Never,
                    Province = Province,
                    RecognisedCraftVillage = CraftVillage,
                    DifficultArea = DifficultArea,
                },
                Sector = Sector,
                ExcludedBrickKiln = BrickKiln,
                CleanerProduction = Cleaner,
                SustainableProduction = Sustainable,
                ClusterInvestor = ClusterInvestor,
            },
        };

    /// <summary>A random case; every fact is unknown with the given chance in percent, and capacities other than the first are rare enough to leave it a part.</summary>
    internal static RandomCase Draw(Random random, int unknownPercent)
    {
        T? Pick<T>(IReadOnlyList<T> values)
            where T : struct => random.Next(100) < unknownPercent ? null : values[random.Next(values.Count)];
        bool? Answer(int yesPercent) => random.Next(100) < unknownPercent ? null : random.Next(100) < yesPercent;

        return new RandomCase
        {
            AsOf = Dates[random.Next(Dates.Length)],
            Kind = random.Next(3) == 0 ? EstablishmentKind.Enterprise : Pick(Enum.GetValues<EstablishmentKind>()),
            Capital = Pick(Capitals),
            Labour = Pick(Labours),
            Revenue = Pick(Revenues),
            Place = random.Next(3) == 0 ? PlaceKind.Ward : Pick(Enum.GetValues<PlaceKind>()),
            City = random.Next(3) == 0 ? CityClass.Class1 : Pick(Enum.GetValues<CityClass>()),
            Conversion = Pick(Conversions.Select(c => (c, true)).ToArray()),
            PlanBuiltIn = Pick(PlanYears),
            Province = Pick(Enum.GetValues<ProvinceKind>()),
            CraftVillage = Answer(20),
            Sector = Pick(Enum.GetValues<IndustrySector>()),
            DifficultArea = Answer(50),
            BrickKiln = Answer(40),
            Cleaner = Answer(20),
            Sustainable = Answer(20),
            ClusterInvestor = Answer(30),
            Lawful = Answer(85),
            Producer = Answer(85),
        };
    }
}
