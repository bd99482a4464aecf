using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Bảng quy định về đối tượng: the norms of eligibility by date, from 2012-07-05 on.</summary>
public static class EligibilityTables
{
    private static readonly LegalInstrument Decree = Instruments.Decree45Of2012;
    private static readonly LegalInstrument Details = Instruments.Circular46Of2012;
    private static readonly Citation NewDecree = new(Instruments.Decree235Of2025);

    private static readonly Norm<bool> KilnsOut = Norm.Stated(true, new Citation(Details, "5", "1"));

    /// <summary>Danh mục ngành nghề: the sectors of the decree of 2012 with the details of 2012.</summary>
    public static SectorNorms SectorsOf2012 { get; } =
        new()
        {
            Served = Norm.Stated(
                CodeSet<IndustrySector>.Of(
                    IndustrySector.FoodProcessing,
                    IndustrySector.ConsumerGoods,
                    IndustrySector.ChemicalsAndMaterials,
                    IndustrySector.Engineering,
                    IndustrySector.Handicrafts,
                    IndustrySector.CleanerProduction
                ),
                new Citation(Decree, "5", "1")
            ),
            ServedInDifficultAreas = Norm.Stated(CodeSet<IndustrySector>.Of(IndustrySector.Mining), new Citation(Decree, "5", "1", "e")),
            ExcludedKilns = Norm.Stated(CodeSet<IndustrySector>.Of(IndustrySector.ChemicalsAndMaterials), new Citation(Details, "5", "1")),
            KilnsOutWithCleanerProduction = KilnsOut,
        };

    /// <summary>The sectors of 2012 under given readings (R20).</summary>
    internal static SectorNorms SectorsUnder(Readings readings) =>
        readings.KilnWithCleanerProduction == KilnWithCleanerProduction.Served
            ? SectorsOf2012 with
            {
                KilnsOutWithCleanerProduction = Norm.Stated(false, KilnsOut.Citation),
            }
            : SectorsOf2012;

    /// <summary>Nghị định 56/2009/NĐ-CP: the size test that Circular 46/2012 names.</summary>
    public static SizeTest SizeOf2009 { get; } =
        new()
        {
            Citation = new Citation(Details, "3", "1", "a"),
            Logic = SizeLogic.CapitalOrLabour,
            Labour = Norm.Reported(Threshold.AtMost(300), new Citation(Instruments.Decree56Of2009, "3", "1")),
            Capital = Norm.Reported(Threshold.AtMost(Vnd.Million(100_000).Dong), new Citation(Instruments.Decree56Of2009, "3", "1")),
            Revenue = Norm.Absent<Threshold>(new Citation(Instruments.Decree56Of2009, "3", "1")),
            CapitalAloneWithoutRevenue = Norm.Absent<bool>(new Citation(Instruments.Decree56Of2009, "3", "1")),
            Reading = ReadingId.R5,
        };

    /// <summary>Luật 04/2017/QH14: the size test of the law, beside the decree until its own decree came.</summary>
    public static SizeTest SizeOf2017 { get; } =
        new()
        {
            Citation = new Citation(Instruments.Law04Of2017, "4"),
            Logic = SizeLogic.LabourWithRevenueOrCapital,
            Labour = Norm.Reported(Threshold.AtMost(200), new Citation(Instruments.Law04Of2017, "4")),
            Capital = Norm.Reported(Threshold.AtMost(Vnd.Million(100_000).Dong), new Citation(Instruments.Law04Of2017, "4")),
            Revenue = Norm.Reported(Threshold.AtMost(Vnd.Million(300_000).Dong), new Citation(Instruments.Law04Of2017, "4")),
            CapitalAloneWithoutRevenue = Norm.Absent<bool>(new Citation(Instruments.Law04Of2017, "4")),
            Reading = ReadingId.R14,
        };

    /// <summary>Nghị định 39/2018/NĐ-CP: the size test from 2018-03-11.</summary>
    public static SizeTest SizeOf2018 { get; } =
        new()
        {
            Citation = new Citation(Instruments.Decree39Of2018, "6"),
            Logic = SizeLogic.LabourWithRevenueOrCapital,
            Labour = Norm.Reported(Threshold.AtMost(200), new Citation(Instruments.Decree39Of2018, "6")),
            Capital = Norm.Reported(Threshold.AtMost(Vnd.Million(100_000).Dong), new Citation(Instruments.Decree39Of2018, "6")),
            Revenue = Norm.Reported(Threshold.AtMost(Vnd.Million(200_000).Dong), new Citation(Instruments.Decree39Of2018, "6")),
            CapitalAloneWithoutRevenue = Norm.Absent<bool>(new Citation(Instruments.Decree39Of2018)),
            Reading = ReadingId.R14,
        };

    /// <summary>Nghị định 80/2021/NĐ-CP: the size test from 2021-10-15.</summary>
    public static SizeTest SizeOf2021 { get; } =
        new()
        {
            Citation = new Citation(Instruments.Decree80Of2021, "5", "3"),
            Logic = SizeLogic.LabourWithRevenueOrCapital,
            Labour = Norm.Reported(Threshold.AtMost(200), new Citation(Instruments.Decree80Of2021, "5", "3")),
            Capital = Norm.Reported(Threshold.AtMost(Vnd.Million(100_000).Dong), new Citation(Instruments.Decree80Of2021, "5", "3")),
            Revenue = Norm.Reported(Threshold.AtMost(Vnd.Million(200_000).Dong), new Citation(Instruments.Decree80Of2021, "5", "3")),
            CapitalAloneWithoutRevenue = Norm.Reported(true, new Citation(Instruments.Decree80Of2021, "9")),
            Reading = ReadingId.R14,
        };

    /// <summary>Dòng thời gian: the norms by date under given readings.</summary>
    /// <param name="readings">The readings (R5, R14 and R20 matter here).</param>
    /// <returns>The timeline; it starts on 2012-07-05.</returns>
    public static Timeline<EligibilityNorms> National(Readings readings)
    {
        if (readings is null)
            throw new ArgumentNullException(nameof(readings));
        var of2009 = readings.SmeTest == SmeTestOf2009.CapitalPrevails ? SizeOf2009 with { Logic = SizeLogic.CapitalPrevails } : SizeOf2009;
        var stays = readings.SmeDecree == SmeDecree.Decree56Of2009;
        var first = Of2012(new SizeNorms { Test = of2009 }, SectorsUnder(readings));
        EligibilityNorms WithSize(EligibilityNorms norms, SizeTest test, SizeTest? beside = null) =>
            stays
                ? norms with
                {
                    Size = new SizeNorms { Test = of2009 with { Reading = ReadingId.R14 } },
                }
                : norms with
                {
                    Size = new SizeNorms { Test = test, Beside = beside },
                    RestsOn = [.. Base, test.Labour.Citation.Instrument, .. beside is null ? [] : (LegalInstrument[])[beside.Citation.Instrument]],
                };

        var of2018 = WithSize(first, SizeOf2018);
        var withLines = of2018 with { Items = Norm.Stated(WithTechnologyLines(of2018.Items.Value), of2018.Items.Citation) };
        var of2021 = WithSize(withLines, SizeOf2021);
        var of2025 = Of2025(of2021);
        return new(
            (Decree.InForceFrom!.Value, ByDecreeAlone(first)),
            (Details.InForceFrom!.Value, first),
            (Instruments.Law04Of2017.InForceFrom!.Value, WithSize(first, of2009, SizeOf2017)),
            (Instruments.Decree39Of2018.InForceFrom!.Value, of2018),
            (Instruments.Circular28Of2018.InForceFrom!.Value, withLines),
            (Instruments.Decree80Of2021.InForceFrom!.Value, of2021),
            (Instruments.Decree235Of2025.InForceFrom!.Value, of2025),
            WithCityOf(Instruments.Resolution30Of2026, ref of2025),
            WithCityOf(Instruments.Resolution36Of2026, ref of2025),
            WithCityOf(Instruments.Resolution39Of2026, ref of2025)
        );
    }

    // The joint circular names the founders of enterprises among those served.
    private static LegalInstrument[] Base => [Decree, Details, Instruments.JointCircular26Of2014];

    // The decree names the subjects and the sectors; who is small, from when the years of a ward run and which kilns are out stand in its details.
    private static EligibilityNorms ByDecreeAlone(EligibilityNorms first)
    {
        var subjects = first.RuralKinds.Citation;
        var places = (PlacesByCityClass)first.Places;
        return first with
        {
            RestsOn = [Decree, Instruments.JointCircular125Of2009],
            DirectProduction = Norm.Stated(true, subjects),
            RuralDetails = Norm.NotEncoded<bool>(subjects),
            Size = null,
            Places = places with
            {
                CitiesWithConvertedWards = Norm.Stated(places.CitiesWithConvertedWards.Value, subjects),
                YearsSinceConversion = Norm.NotEncoded<int>(subjects),
            },
            Sectors = first.Sectors with
            {
                ExcludedKilns = Norm.Absent<CodeSet<IndustrySector>>(first.Sectors.Served.Citation),
                KilnsOutWithCleanerProduction = Norm.Absent<bool>(first.Sectors.Served.Citation),
            },
            CleanerProduction = Norm.Stated(true, new Citation(Decree, "1", "2", "b")),
            LawfulServiceBodies = Norm.Absent<bool>(new Citation(Decree, "9", "1")),
            AbleServiceBodies = Norm.Stated(true, new Citation(Decree, "9", "1")),
            Items = Norm.NotEncoded<ValueList<OpenedItems>>(new Citation(Instruments.JointCircular125Of2009)),
        };
    }

    // Each resolution adds a city to those of the ones before.
    private static (LocalDate From, EligibilityNorms Norms) WithCityOf(LegalInstrument resolution, ref EligibilityNorms norms)
    {
        var from = resolution.InForceFrom!.Value;
        norms = norms with
        {
            RestsOn = [.. norms.RestsOn, resolution],
            Places = (PlacesByProvince)norms.Places with { CentrallyRunCities = CitiesOn(from, resolution) },
        };
        return (from, norms);
    }

    private static Norm<ValueList<ProvinceUnit>> CitiesOn(LocalDate date, LegalInstrument resolution) =>
        Norm.Reported(ProvinceUnits.On(date).Where(u => u.KindOn(date) == ProvinceKind.CentrallyRunCity).ToValueList(), new Citation(resolution));

    private static EligibilityNorms Of2012(SizeNorms size, SectorNorms sectors) =>
        new()
        {
            RestsOn = [.. Base, size.Test.Labour.Citation.Instrument],
            RuralKinds = Norm.Stated(
                CodeSet<EstablishmentKind>.Of(
                    EstablishmentKind.Enterprise,
                    EstablishmentKind.Cooperative,
                    EstablishmentKind.CooperativeGroup,
                    EstablishmentKind.HouseholdBusiness
                ),
                new Citation(Decree, "1", "2", "a")
            ),
            DirectProduction = Norm.Stated(true, new Citation(Details, "3", "1")),
            RuralDetails = Norm.Stated(true, new Citation(Details, "3", "1")),
            Size = size,
            Places = new PlacesByCityClass
            {
                Places = Norm.Stated(CodeSet<PlaceKind>.Of(PlaceKind.Commune, PlaceKind.Township), new Citation(Decree, "1", "2", "a")),
                CitiesWithServedWards = Norm.Stated(
                    CodeSet<CityClass>.Of(CityClass.Town, CityClass.Class3, CityClass.Class2),
                    new Citation(Decree, "1", "2", "a")
                ),
                CitiesWithConvertedWards = Norm.Stated(CodeSet<CityClass>.Of(CityClass.Class1), new Citation(Details, "3", "1", "đ")),
                YearsSinceConversion = Norm.Stated(5, new Citation(Details, "3", "1", "đ")),
            },
            Sectors = sectors,
            CleanerProduction = Norm.Stated(true, new Citation(Details, "3", "2")),
            ServiceBodies = Norm.Stated(CodeSet<EstablishmentKind>.Of(EstablishmentKind.ServiceBody), new Citation(Decree, "1", "2", "c")),
            LawfulServiceBodies = Norm.Stated(true, new Citation(Details, "7", "1")),
            AbleServiceBodies = Norm.Stated(true, new Citation(Details, "7", "2")),
            ClusterInvestors = Norm.Absent<CodeSet<EstablishmentKind>>(new Citation(Decree, "1", "2")),
            SustainableProduction = Norm.Absent<bool>(new Citation(Decree, "1", "2")),
            Artisans = Norm.Absent<bool>(new Citation(Decree, "1", "2")),
            Items = Norm.Stated(ItemsOf2012(), new Citation(Details, "4")),
        };

    private static EligibilityNorms Of2025(EligibilityNorms before) =>
        before with
        {
            RestsOn = [.. before.RestsOn, Instruments.Decree235Of2025, Instruments.Resolution175Of2024, Instruments.Resolution202Of2025],
            RuralKinds = Norm.Reported(
                CodeSet<EstablishmentKind>.Of(
                    EstablishmentKind.Enterprise,
                    EstablishmentKind.Cooperative,
                    EstablishmentKind.CooperativeUnion,
                    EstablishmentKind.CooperativeGroup,
                    EstablishmentKind.HouseholdBusiness
                ),
                NewDecree
            ),
            Places = new PlacesByProvince
            {
                InProvinces = Norm.Reported(CodeSet<PlaceKind>.Of(PlaceKind.Commune, PlaceKind.Ward, PlaceKind.SpecialZone), NewDecree),
                InCentrallyRunCities = Norm.Reported(CodeSet<PlaceKind>.Of(PlaceKind.Commune, PlaceKind.SpecialZone), NewDecree),
                RecognisedCraftVillages = Norm.Reported(true, NewDecree),
                CentrallyRunCities = CitiesOn(Instruments.Decree235Of2025.InForceFrom!.Value, Instruments.Resolution202Of2025),
            },
            Sectors = before.Sectors with
            {
                Served = Norm.NotEncoded<CodeSet<IndustrySector>>(NewDecree),
                ServedInDifficultAreas = Norm.NotEncoded<CodeSet<IndustrySector>>(NewDecree),
            },
            ClusterInvestors = Norm.Reported(CodeSet<EstablishmentKind>.Of(EstablishmentKind.Enterprise, EstablishmentKind.Cooperative), NewDecree),
            SustainableProduction = Norm.Reported(true, NewDecree),
            Artisans = Norm.NotEncoded<bool>(NewDecree),
            Items = Norm.NotEncoded<ValueList<OpenedItems>>(NewDecree),
        };

    private static ValueList<OpenedItems> ItemsOf2012() =>
        [
            new(
                ItemRecipient.RuralEstablishment,
                Capacities.RuralEstablishment,
                [
                    SupportItem.DemonstrationModel,
                    SupportItem.ModelReplication,
                    SupportItem.Machinery,
                    SupportItem.DomesticFairParticipation,
                    SupportItem.OverseasFairParticipation,
                    SupportItem.OverseasStudyAirfare,
                    SupportItem.PrizeRegion,
                    SupportItem.PrizeNation,
                    SupportItem.Trademark,
                    SupportItem.Consultancy,
                    SupportItem.RelocationInterest,
                    SupportItem.PollutionTreatmentEstablishment,
                ],
                new Citation(Details, "4")
            ),
            new(ItemRecipient.CleanerProducer, Capacities.CleanerProduction, [SupportItem.CleanerProductionPilot], new Citation(Details, "4", "5")),
            new(ItemRecipient.Founder, Capacities.Founder, [SupportItem.EnterpriseSetup], new Citation(Instruments.JointCircular26Of2014, "6", "2", "a")),
            new(
                ItemRecipient.Association,
                Capacities.Association,
                [SupportItem.AssociationRegion, SupportItem.AssociationNation, SupportItem.LinkageCluster],
                new Citation(Decree, "4", "7", "a")
            ),
            new(
                ItemRecipient.Cluster,
                Capacities.Cluster | Capacities.ClusterInvestor,
                [SupportItem.PollutionTreatmentCluster, SupportItem.ClusterPlan, SupportItem.ClusterInfrastructure],
                new Citation(Decree, "4", "7", "b")
            ),
            new(
                ItemRecipient.Organiser,
                Capacities.ServiceBody,
                [SupportItem.DomesticFairOrganisation, SupportItem.OverseasFairOrganisation, SupportItem.Media, SupportItem.ManagementProject],
                new Citation(Decree, "1", "2", "c")
            ),
            new(ItemRecipient.Centre, Capacities.Centre, [SupportItem.CentreEquipment], new Citation(Decree, "4", "9", "c")),
            new(
                ItemRecipient.ManagingAgency,
                Capacities.None,
                [SupportItem.VoteRegion, SupportItem.VoteNation, SupportItem.ManagementAgency],
                new Citation(Instruments.JointCircular26Of2014, "6", "2", "s")
            ),
        ];

    // A level of its own for technology lines stands in the circular of 2018 (TT28-2018/8/4).
    private static ValueList<OpenedItems> WithTechnologyLines(ValueList<OpenedItems> groups) =>
        groups
            .Select(g =>
                g.Recipient == ItemRecipient.RuralEstablishment ? g with { Items = [.. g.Items.Append(SupportItem.TechnologyLine).OrderBy(i => i)] } : g
            )
            .ToValueList();
}
