using System.Globalization;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.Eligibility;

public class EligibilityExplanationTests
{
    private static readonly LocalDate Decree45 = new(2012, 7, 5);
    private static readonly LocalDate BeforeLaw = new(2017, 12, 31);
    private static readonly LocalDate Law = new(2018, 1, 1);
    private static readonly LocalDate BeforeDecree39 = new(2018, 3, 10);
    private static readonly LocalDate Decree39 = new(2018, 3, 11);
    private static readonly LocalDate BeforeDecree80 = new(2021, 10, 14);
    private static readonly LocalDate Decree80 = new(2021, 10, 15);
    private static readonly LocalDate BeforeDecree235 = new(2025, 10, 14);
    private static readonly LocalDate Decree235 = new(2025, 10, 15);

    private static readonly Establishment Unknown = default;
    private static readonly Establishment Body = new() { Kind = EstablishmentKind.ServiceBody };
    private static readonly Establishment Plant = Household with { Kind = EstablishmentKind.Other };

    private readonly ExplanationPage _page = new("Eligibility");

    // A finding is written out in the first case that has it.
    private readonly HashSet<(Verdict, string?, string, string)> _shown = [];

    [Fact]
    public void Every_explanation_of_eligibility_is_approved()
    {
        Dates();
        Kinds();
        Sizes();
        SizesOfABill();
        PlacesByCityClass();
        PlacesByProvince();
        Sectors();
        Producers();
        Investors();
        _page.Verify(typeof(EligibilityMessages));
    }

    private void Dates()
    {
        foreach (
            var date in new LocalDate[]
            {
                new(2012, 7, 4),
                new(2012, 7, 5),
                new(2013, 2, 9),
                new(2013, 2, 10),
                new(2017, 9, 28),
                new(2017, 9, 29),
                new(2025, 12, 29),
                new(2025, 12, 30),
            }
        )
            Ask("a household business in a commune", Household, date);
        foreach (var date in new[] { Decree45, In2016, Law, Decree39, Decree80, Decree235 })
            Ask("nothing known", Unknown, date);
        Ask("service body", Body, Decree45);
        Ask("large enterprise with cleaner production", Enterprise(900_000_000_000, 5_000) with { CleanerProduction = true }, Decree45);
        Ask("ward of a class-1 city, converted", Converted(new(2009, 12, 31)), Decree45, 2012);
        Ask("ward of a class-1 city, never a commune", In(PlaceKind.Ward, CityClass.Class1, WardConversion.Never), Decree45);
        Ask("ward of a class-1 city, conversion unknown", In(PlaceKind.Ward, CityClass.Class1), Decree45);
        Ask("union of cooperatives", Household with { Kind = EstablishmentKind.CooperativeUnion }, Decree45);
    }

    private void Kinds()
    {
        foreach (var kind in new[] { EstablishmentKind.CooperativeUnion, EstablishmentKind.Artisan, EstablishmentKind.Other })
        {
            foreach (var date in new[] { BeforeDecree235, Decree235 })
                Ask(kind.ToCode(), Household with { Kind = kind }, date);
        }

        Ask("service body, lawfully set up or not", Body, In2016);
        Ask("service body", Body with { LawfullyEstablished = true }, In2016);
        Ask("service body not lawfully set up", Body with { LawfullyEstablished = false }, In2016);
        Ask("household business and service body", Household with { AlsoServiceBody = true }, In2016);
        foreach (var date in new[] { Decree45, In2016, Decree235 })
            Ask("association of industrial establishments", Plant, date, recipient: ItemRecipient.Association);
        Ask("founder of an enterprise", Plant, In2016, recipient: ItemRecipient.Founder);
        Ask("industrial cluster", Plant, In2016, recipient: ItemRecipient.Cluster);
        Ask("of unknown kind, else no", Household with { Kind = null, DirectProducer = false }, Decree235);
        Ask("neither lawful nor producing", Household with { LawfullyEstablished = false, DirectProducer = false }, In2016);
        Ask("lawful and producing or not", Household with { LawfullyEstablished = null, DirectProducer = null }, In2016);
    }

    private void Sizes()
    {
        Ask("100 billion and 301 workers", Enterprise(100_000_000_000, 301), In2016);
        Ask("over 100 billion and 300 workers", Enterprise(100_000_000_001, 300), In2016);
        Ask("over 100 billion and 301 workers", Enterprise(100_000_000_001, 301), BeforeLaw);
        Ask("workers unknown", Enterprise(100_000_000_001), In2016);
        Ask("the same, capital prevails", Enterprise(100_000_000_001), In2016, readings: Readings.Default with { SmeTest = SmeTestOf2009.CapitalPrevails });
        Ask("capital unknown, capital prevails", Enterprise(labour: 1), In2016, readings: Readings.Default with { SmeTest = SmeTestOf2009.CapitalPrevails });
        foreach (var date in new[] { BeforeLaw, Law, BeforeDecree39, Decree39 })
            Ask("250 workers and 30 billion", Enterprise(30_000_000_000, 250, 0), date);
        Ask("small under both acts", Enterprise(100_000_000_001, 200, 300_000_000_000), Law);
        Ask("small under neither act", Enterprise(100_000_000_001, 301, 1), Law);
        Ask("refused by the law, open under the decree", Enterprise(labour: 400), Law);
        Ask("small under the decree, open under the law", Enterprise(capital: 1), Law);
        Ask("open under both acts", Enterprise(labour: 150), Law);
        Ask("small under neither act, of unknown kind", Enterprise(100_000_000_001, 301, 1) with { Kind = null }, Law);
        Ask("200 billion of revenue", Enterprise(100_000_000_001, 200, 200_000_000_000), Decree39);
        Ask("over 200 billion of revenue", Enterprise(100_000_000_001, 200, 200_000_000_001), BeforeDecree80);
        Ask("no revenue yet, over 100 billion", Enterprise(100_000_000_001, 200, 0), BeforeDecree80);
        Ask("no revenue yet, over 100 billion", Enterprise(100_000_000_001, 200, 0), Decree80);
        Ask("no revenue yet, 100 billion", Enterprise(100_000_000_000, 200, 0), Decree80);
        Ask(
            "the decree of 2009 stays",
            Enterprise(100_000_000_001, 301, 1),
            Decree80,
            readings: Readings.Default with
            {
                SmeDecree = SmeDecree.Decree56Of2009,
            }
        );
    }

    // No day has this test of size: it is asked by a what-if alone.
    private void SizesOfABill()
    {
        var bill = Announcement.All.Single(a => a.Code == Announcement.SmallEnterpriseBill);
        var supposed = AnnouncedLaw.Eligibility(bill, LawBook.National.At(BeforeDecree235).Eligibility!)!;
        foreach (var (workers, revenue) in new (int?, long?)[] { (300, 400_000_000_000), (301, 400_000_000_000), (300, 400_000_000_001), (300, null) })
        {
            var request = new EligibilityRequest { Establishment = Enterprise(100_000_000_001, workers, revenue) };
            var decision = EligibilityRules.Assess(supposed, request);
            _page.Case(
                $"what if the bill were law: {decision.Verdict.ToCode()}, missing [{Codes(decision.Missing)}]",
                decision.Findings.Where(f => f.Rule == EligibilityMessages.SizeByLabourAndRevenue)
            );
        }
    }

    private void PlacesByCityClass()
    {
        Ask("commune of a special-class city", In(PlaceKind.Commune, CityClass.Special), In2016);
        Ask("township", In(PlaceKind.Township), BeforeDecree235);
        foreach (var city in EstablishmentCodes.Cities.Values)
            Ask("ward, never a commune", In(PlaceKind.Ward, city, WardConversion.Never), In2016);
        Ask("ward of an unknown city", In(PlaceKind.Ward), In2016);
        Ask("ward of an unknown city, never a commune", In(PlaceKind.Ward, null, WardConversion.Never), In2016, 2015);
        Ask("ward of a class-1 city, conversion unknown", In(PlaceKind.Ward, CityClass.Class1), In2016);
        Ask("ward of a class-1 city, conversion unknown", In(PlaceKind.Ward, CityClass.Class1), In2016, 2015);
        Ask("converted, plan unknown", Converted(new(2009, 12, 31)), In2016);
        Ask("converted five years before", Converted(new(2009, 12, 31)), In2016, 2015);
        Ask("converted five years and a day before", Converted(new(2009, 12, 30)), In2016, 2015);
        Ask("converted in the middle of a year", Converted(new(2009, 6, 1)), In2016, 2014);
        Ask("place unknown, known ward of class 2", In(null, CityClass.Class2), In2016);
        Ask("place unknown, ward of unknown city", In(null), In2016, 2015);
        Ask("special zone", In(PlaceKind.SpecialZone), BeforeDecree235);
    }

    private void PlacesByProvince()
    {
        foreach (var province in EstablishmentCodes.Provinces.Values)
        {
            foreach (var place in EstablishmentCodes.Places.Values)
                Ask("place", At(place, province, false), Decree235);
        }

        foreach (var (name, day) in Units)
            Ask($"ward of {name}", At(PlaceKind.Ward, ProvinceUnit.TryFind(name, out var unit) ? unit : null), day);
        Ask("ward, province unknown", At(PlaceKind.Ward, null, false), Decree235);
        Ask("commune, province unknown", At(PlaceKind.Commune, null, false), Decree235);
        Ask("township, province unknown", At(PlaceKind.Township, null, false), Decree235);
        Ask("township, craft village or not", At(PlaceKind.Township, ProvinceKind.Province, null), Decree235);
        Ask("craft village in a ward of a centrally-run city", At(PlaceKind.Ward, ProvinceKind.CentrallyRunCity, true), Decree235);
        Ask("place unknown", At(null, ProvinceKind.Province, false), Decree235);
    }

    private void Sectors()
    {
        foreach (var difficult in new bool?[] { true, false, null })
            Ask("mining", Household with { Sector = IndustrySector.Mining, Place = Household.Place with { DifficultArea = difficult } }, In2016);
        Ask("another sector", Household with { Sector = IndustrySector.None }, In2016);
        Ask("sector unknown", Household with { Sector = null }, In2016);
        Ask("sector and area unknown", Household with { Sector = null, Place = Household.Place with { DifficultArea = null } }, In2016);
        var kiln = Household with { Sector = IndustrySector.ChemicalsAndMaterials, ExcludedBrickKiln = true };
        Ask("brick kiln", kiln, In2016);
        Ask("brick kiln", kiln, Decree235);
        Ask("brick kiln or not", kiln with { ExcludedBrickKiln = null }, In2016);
        Ask("brick kiln of an unknown sector", kiln with { Sector = null }, In2016);
        Ask("brick kiln or not, of an unknown sector", kiln with { Sector = null, ExcludedBrickKiln = null }, In2016);
        Ask("brick kiln of another sector", kiln with { Sector = IndustrySector.Handicrafts }, In2016);
        Ask("brick kiln with cleaner production", kiln with { CleanerProduction = true }, In2016);
        Ask(
            "brick kiln with cleaner production, which comes in",
            kiln with
            {
                CleanerProduction = true,
            },
            In2016,
            readings: Readings.Default with
            {
                KilnWithCleanerProduction = KilnWithCleanerProduction.Served,
            }
        );
        Ask(
            "mining and food",
            Household with
            {
                Sector = IndustrySector.Mining,
                OtherSectors = CodeSet<IndustrySector>.Of(IndustrySector.FoodProcessing),
            },
            In2016
        );
    }

    private void Producers()
    {
        var large = Enterprise(900_000_000_000, 5_000) with
        {
            Place = new ProductionPlace { Kind = PlaceKind.Ward, City = CityClass.Special },
        };
        Ask("large, in a special-class city", large, In2016);
        Ask("the same with cleaner production", large with { CleanerProduction = true }, In2016);
        Ask("the same with cleaner production or not", large with { CleanerProduction = null }, In2016);
        Ask("with cleaner production, producing or not", large with { CleanerProduction = true, DirectProducer = null }, In2016);
        Ask("sustainable production", Plant with { SustainableProduction = true }, BeforeDecree235);
        Ask("sustainable production", Plant with { SustainableProduction = true }, Decree235);
        Ask("sustainable production or not", Plant with { SustainableProduction = null }, Decree235);
        Ask("rural and with cleaner production", Household with { CleanerProduction = true }, In2016);
    }

    private void Investors()
    {
        var large = Enterprise(900_000_000_000, 5_000, 900_000_000_000) with { ClusterInvestor = true };
        Ask("large investor in a cluster", large, BeforeDecree235);
        Ask("large investor in a cluster", large, Decree235);
        Ask("large investor in a cluster or not", large with { ClusterInvestor = null }, Decree235);
        Ask("cooperative investing in a cluster", Plant with { Kind = EstablishmentKind.Cooperative, ClusterInvestor = true }, Decree235);
        Ask("household business investing in a cluster", Household with { ClusterInvestor = true, DirectProducer = false }, Decree235);
        Ask("investor of unknown kind", new Establishment { ClusterInvestor = true }, Decree235);
        Ask("investor of unknown kind, the rest known", large with { Kind = null }, Decree235);
    }

    private void Ask(string name, Establishment establishment, LocalDate date, int? plan = null, Readings? readings = null, ItemRecipient? recipient = null)
    {
        var rules = readings is null ? PromotionRules.National : new PromotionRules(LawBook.National.With(readings));
        var decision = rules.AssessEligibility(
            date,
            new EligibilityRequest
            {
                Establishment = establishment,
                PlanBuiltIn = plan,
                Recipient = recipient,
            }
        );
        var built = plan is { } year ? $", plan built in {year.ToString(CultureInfo.InvariantCulture)}" : "";
        var items = decision.Items is { } known ? $"{known.Count} items {string.Join(" ", known.Select(i => i.ToCode()))}".TrimEnd() : "items not encoded";
        var tests = decision.Findings.Select(f => f.Rule.Code.Replace("eligibility.", "", StringComparison.Ordinal) + Sign(f.Verdict));
        _page.Case(
            $"{name}, {date:uuuu-MM-dd}{built}: {decision.Verdict.ToCode()}, missing [{Codes(decision.Missing)}]\n"
                + $"  {string.Join(" ", tests)}; failed [{Codes(decision.Failed)}]\n"
                + $"  met [{Codes(decision.Capacities.ToCodes())}], open [{Codes(decision.Workings.Open.ToCodes())}], {items}\n"
                + $"  would change [{Codes(decision.WhatWouldChange().ToCodes())}]",
            decision.Findings.Where(f => _shown.Add((f.Verdict, f.Citation?.Code, f.Message(Language.Vietnamese), f.Message(Language.English))))
        );
    }

    private static string Sign(Verdict verdict) =>
        verdict switch
        {
            Verdict.Satisfied => "+",
            Verdict.NotSatisfied => "-",
            Verdict.AuthorityDecides => "*",
            _ => "?",
        };

    private static string Codes(ValueList<string> codes) => string.Join(" ", codes);

    private static Establishment Converted(LocalDate on) => In(PlaceKind.Ward, CityClass.Class1, WardConversion.Effective(on));

    private static readonly (string Name, LocalDate Date)[] Units =
    [
        ("Đồng Nai", new(2026, 4, 29)),
        ("Đồng Nai", new(2026, 4, 30)),
        ("Bình Phước", new(2026, 4, 30)),
        ("Hà Nội", new(2026, 4, 30)),
        ("Lào Cai", new(2026, 4, 30)),
    ];

    private static Establishment At(PlaceKind place, ProvinceUnit? unit) =>
        Household with
        {
            Place = new ProductionPlace
            {
                Kind = place,
                Unit = unit,
                RecognisedCraftVillage = false,
            },
        };

    private static Establishment At(PlaceKind? place, ProvinceKind? province, bool? craftVillage) =>
        Household with
        {
            Place = new ProductionPlace
            {
                Kind = place,
                Province = province,
                RecognisedCraftVillage = craftVillage,
            },
        };
}
