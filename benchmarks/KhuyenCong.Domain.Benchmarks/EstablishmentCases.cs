using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using NodaTime;

namespace KhuyenCong.Domain.Benchmarks;

/// <summary>Random establishments, of the time from June 2013 on unless another is given, as columns and as requests, made with a fixed seed.</summary>
internal sealed class EstablishmentCases
{
    private readonly int[] _dates;
    private readonly byte[] _kinds;
    private readonly long[] _capitals;
    private readonly long[] _labours;
    private readonly long[] _revenues;
    private readonly byte[] _places;
    private readonly byte[] _cities;
    private readonly int[] _convertedOn;
    private readonly int[] _plans;
    private readonly byte[] _provinces;
    private readonly byte[] _sectors;
    private readonly ushort[] _answers;

    internal EstablishmentCases(int count, LocalDate? from = null, int days = 4_300)
    {
        var random = new Random(45_2012);
        Requests = new EligibilityRequest[count];
        for (var i = 0; i < count; i++)
        {
            Requests[i] = new EligibilityRequest
            {
                PlanBuiltIn = random.Next(2013, 2025),
                Establishment = new Establishment
                {
                    Kind = (EstablishmentKind)random.Next(1, 6),
                    LawfullyEstablished = true,
                    DirectProducer = true,
                    Size = new EnterpriseSize
                    {
                        Capital = new Vnd(random.NextInt64(1, 200_000_000_000)),
                        Labour = random.Next(1, 400),
                        Revenue = new Vnd(random.NextInt64(1, 400_000_000_000)),
                    },
                    Place = new ProductionPlace
                    {
                        Kind = (PlaceKind)random.Next(1, 4),
                        City = (CityClass)random.Next(1, 6),
                        Conversion =
                            random.Next(2) == 0 ? WardConversion.Never : WardConversion.Effective(new LocalDate(2005, 1, 1).PlusDays(random.Next(5_000))),
                        Province = ProvinceKind.Province,
                        RecognisedCraftVillage = false,
                        DifficultArea = random.Next(2) == 0,
                    },
                    Sector = (IndustrySector)random.Next(1, 9),
                    ExcludedBrickKiln = random.Next(10) == 0,
                    CleanerProduction = random.Next(10) == 0,
                    SustainableProduction = false,
                    ClusterInvestor = false,
                },
            };
        }

        _dates = Array.ConvertAll(Requests, _ => SupportBatch.DateColumn((from ?? new LocalDate(2013, 6, 1)).PlusDays(random.Next(days))));
        _kinds = Column(it => (byte)it.Kind!.Value);
        _capitals = Column(it => it.Size.Capital!.Value.Dong);
        _labours = Column(it => it.Size.Labour!.Value);
        _revenues = Column(it => it.Size.Revenue!.Value.Dong);
        _places = Column(it => (byte)it.Place.Kind!.Value);
        _cities = Column(it => (byte)it.Place.City!.Value);
        _convertedOn = Column(it => it.Place.Conversion!.Value.On is { } on ? SupportBatch.DateColumn(on) : EligibilityColumns.NeverConverted);
        _plans = Array.ConvertAll(Requests, r => r.PlanBuiltIn!.Value);
        _provinces = Column(it => (byte)it.Place.Province!.Value);
        _sectors = Column(it => (byte)it.Sector!.Value);
        _answers = Column(it => EligibilityColumns.Pack(it));
    }

    internal EligibilityRequest[] Requests { get; }

    internal EligibilityColumns Columns =>
        new()
        {
            Dates = _dates,
            Kinds = _kinds,
            Capitals = _capitals,
            Labours = _labours,
            Revenues = _revenues,
            Places = _places,
            Cities = _cities,
            ConvertedOn = _convertedOn,
            PlansBuiltIn = _plans,
            Provinces = _provinces,
            Sectors = _sectors,
            Answers = _answers,
        };

    private T[] Column<T>(Func<Establishment, T> fact) => Array.ConvertAll(Requests, r => fact(r.Establishment));
}
