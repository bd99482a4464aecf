using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.ND235Of2025;

public class SubjectTests
{
    private static readonly LocalDate First = new(2025, 10, 15);
    private static readonly LocalDate DayBefore = new(2025, 10, 14);

    [Fact]
    public void Sectors_are_not_encoded_so_that_a_rural_establishment_is_undetermined_at_best()
    {
        Assert.Equal(Verdict.Satisfied, Ask(Household, DayBefore).Verdict);
        var decision = Ask(Household, First);
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["norm"], decision.Missing);
        Assert.Null(decision.Items);
        Assert.Contains(decision.Findings, f => f.Rule == EligibilityMessages.SectorNotEncoded && f.Citation!.Code == "ND235-2025");
    }

    [Theory]
    [InlineData(PlaceKind.Commune, ProvinceKind.Province, true)]
    [InlineData(PlaceKind.Ward, ProvinceKind.Province, true)]
    [InlineData(PlaceKind.SpecialZone, ProvinceKind.Province, true)]
    [InlineData(PlaceKind.Commune, ProvinceKind.CentrallyRunCity, true)]
    [InlineData(PlaceKind.SpecialZone, ProvinceKind.CentrallyRunCity, true)]
    [InlineData(PlaceKind.Ward, ProvinceKind.CentrallyRunCity, false)]
    public void Places_go_by_province_level(PlaceKind place, ProvinceKind province, bool eligible)
    {
        var decision = Ask(At(place, province, false), First);
        Assert.Equal(eligible ? Verdict.Undetermined : Verdict.NotSatisfied, decision.Verdict);
        Assert.Equal(eligible, decision.Workings.Passed.HasFlag(EligibilityTests.Place));
    }

    [Theory]
    [InlineData("Đồng Nai", PlaceKind.Ward, "2026-04-29", true)]
    [InlineData("Đồng Nai", PlaceKind.Ward, "2026-04-30", false)]
    [InlineData("Đồng Nai", PlaceKind.Commune, "2026-04-30", true)]
    [InlineData("Bình Phước", PlaceKind.Ward, "2026-04-30", false)]
    [InlineData("Quảng Ninh", PlaceKind.Ward, "2026-08-31", true)]
    [InlineData("Quảng Ninh", PlaceKind.Ward, "2026-09-01", false)]
    [InlineData("Bắc Ninh", PlaceKind.Ward, "2026-09-19", true)]
    [InlineData("Bắc Ninh", PlaceKind.Ward, "2026-09-20", false)]
    [InlineData("Bắc Giang", PlaceKind.Ward, "2026-09-20", false)]
    [InlineData("Huế", PlaceKind.Ward, "2025-10-15", false)]
    [InlineData("Bình Dương", PlaceKind.Ward, "2025-10-15", false)]
    [InlineData("Hà Nội", PlaceKind.SpecialZone, "2025-10-15", true)]
    [InlineData("Lào Cai", PlaceKind.Ward, "2027-01-01", true)]
    public void The_kind_of_unit_is_worked_out_from_the_province_by_date(string name, PlaceKind place, string day, bool eligible)
    {
        Assert.True(ProvinceUnit.TryFind(name, out var unit));
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var it = Household with
        {
            Place = new ProductionPlace
            {
                Kind = place,
                Unit = unit,
                RecognisedCraftVillage = false,
            },
        };
        var decision = Ask(it, date);
        Assert.Equal(eligible ? Verdict.Undetermined : Verdict.NotSatisfied, decision.Verdict);
        Assert.Equal(eligible, decision.Workings.Passed.HasFlag(EligibilityTests.Place));
        // The unit counts before what is stated of its kind, and a craft village is eligible anywhere.
        foreach (var stated in new[] { ProvinceKind.Province, ProvinceKind.CentrallyRunCity })
            Assert.Equal(decision.Verdict, Ask(it with { Place = it.Place with { Province = stated } }, date).Verdict);
        Assert.Equal(["norm"], Ask(it with { Place = it.Place with { RecognisedCraftVillage = true } }, date).Missing);
    }

    [Theory]
    [InlineData("Đồng Nai", "2026-04-29", "NQQH202-2025", "The place of production lies in Đồng Nai, a province on the governing date.")]
    [InlineData("Đồng Nai", "2026-04-30", "NQQH30-2026", "The place of production lies in Đồng Nai, a centrally-run city on the governing date.")]
    [InlineData(
        "Bình Phước",
        "2026-09-20",
        "NQQH30-2026",
        "The place of production lies in Bình Phước, now of Đồng Nai, a centrally-run city on the governing date."
    )]
    [InlineData("Huế", "2026-04-30", "NQQH175-2024", "The place of production lies in Huế, a centrally-run city on the governing date.")]
    [InlineData("Hà Nội", "2026-04-30", "NQQH202-2025", "The place of production lies in Hà Nội, a centrally-run city on the governing date.")]
    public void A_finding_says_which_kind_of_unit_it_is_by_which_act(string name, string day, string code, string message)
    {
        Assert.True(ProvinceUnit.TryFind(name, out var unit));
        var decision = Ask(
            Household with
            {
                Place = new ProductionPlace { Kind = PlaceKind.Ward, Unit = unit },
            },
            NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value
        );
        var finding = decision.Findings.Single(f => f.Rule == EligibilityMessages.Province);
        Assert.Equal((code, message), (finding.Citation!.Code, finding.Message(Language.English)));
        Assert.DoesNotContain(
            Ask(
                Household with
                {
                    Place = new ProductionPlace { Kind = PlaceKind.Commune, Unit = unit },
                },
                DayBefore
            ).Findings,
            f => f.Rule == EligibilityMessages.Province
        );
    }

    [Fact]
    public void A_recognised_craft_village_settles_the_place()
    {
        Assert.Equal(["norm"], Ask(At(PlaceKind.Ward, ProvinceKind.CentrallyRunCity, true), First).Missing);
        Assert.Equal(["norm"], Ask(At(null, null, true), First).Missing);
        Assert.Equal(["craft_village", "norm"], Ask(At(PlaceKind.Ward, ProvinceKind.CentrallyRunCity, null), First).Missing);
        Assert.Equal(["place", "province_kind", "craft_village", "norm"], Ask(At(null, null, null), First).Missing);
        Assert.Equal(["province_kind", "norm"], Ask(At(PlaceKind.Ward, null, false), First).Missing);
        Assert.Equal(["place", "norm"], Ask(At(null, ProvinceKind.Province, false), First).Missing);
        Assert.Equal(Verdict.NotSatisfied, Ask(At(PlaceKind.Township, ProvinceKind.Province, false), First).Verdict);
        Assert.Equal(["craft_village", "norm"], Ask(At(PlaceKind.Township, ProvinceKind.Province, null), First).Missing);
    }

    [Fact]
    public void Unions_of_cooperatives_are_new_subjects()
    {
        var union = Household with { Kind = EstablishmentKind.CooperativeUnion };
        Assert.Equal(Verdict.NotSatisfied, Ask(union, DayBefore).Verdict);
        Assert.Equal(["norm"], Ask(union, First).Missing);
    }

    [Fact]
    public void Cluster_investors_are_enterprises_and_cooperatives()
    {
        foreach (var kind in new[] { EstablishmentKind.Enterprise, EstablishmentKind.Cooperative })
        {
            var decision = Ask(new Establishment { Kind = kind, ClusterInvestor = true }, First);
            Assert.Equal(Verdict.Satisfied, decision.Verdict);
            Assert.Equal(["cluster-investor"], decision.Capacities.ToCodes());
        }

        Assert.NotEqual(Verdict.Satisfied, Ask(Household with { ClusterInvestor = true }, First).Verdict);
        Assert.NotEqual(Verdict.Satisfied, Ask(Household with { Kind = EstablishmentKind.CooperativeUnion, ClusterInvestor = true }, First).Verdict);
    }

    [Fact]
    public void Sustainable_production_is_served_like_cleaner_production()
    {
        var plant = Household with { Kind = EstablishmentKind.Other, SustainableProduction = true };
        Assert.Equal(Verdict.NotSatisfied, Ask(plant, DayBefore).Verdict);
        Assert.Equal(["sustainable-production"], Ask(plant, First).Capacities.ToCodes());
        Assert.Equal(["cleaner-production", "sustainable-production"], Ask(plant with { CleanerProduction = true }, First).Capacities.ToCodes());
    }

    [Fact]
    public void Artisans_are_undetermined()
    {
        var artisan = Household with { Kind = EstablishmentKind.Artisan };
        Assert.Equal(Verdict.NotSatisfied, Ask(artisan, DayBefore).Verdict);
        var decision = Ask(artisan, First);
        Assert.Equal(["norm"], decision.Missing);
        Assert.Contains(decision.Findings, f => f.Rule == EligibilityMessages.Artisan);
    }

    [Fact]
    public void After_the_day_on_which_ND80_2021_was_last_seen_a_finding_says_so()
    {
        Assert.DoesNotContain(Ask(Household, new LocalDate(2025, 12, 23)).Findings, f => f.Rule == StandingFindings.AfterVerifiedThrough);
        Assert.Contains(Ask(Household, new LocalDate(2025, 12, 24)).Findings, f => f.Rule == StandingFindings.AfterVerifiedThrough);
    }

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
