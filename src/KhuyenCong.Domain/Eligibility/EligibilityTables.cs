using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Bảng quy định về đối tượng: the norms of eligibility by date, from 2013-02-10 on.</summary>
public static class EligibilityTables
{
    private static readonly LegalInstrument Decree = Instruments.Decree45Of2012;
    private static readonly LegalInstrument Details = Instruments.Circular46Of2012;
    private static readonly Citation NewDecree = new(Instruments.Decree235Of2025);

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
        };

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
    /// <param name="readings">The readings (R5 and R14 matter here).</param>
    /// <returns>The timeline; it starts on 2013-02-10.</returns>
    public static Timeline<EligibilityNorms> National(Readings readings)
    {
        if (readings is null)
            throw new ArgumentNullException(nameof(readings));
        var of2009 = readings.SmeTest == SmeTestOf2009.CapitalPrevails ? SizeOf2009 with { Logic = SizeLogic.CapitalPrevails } : SizeOf2009;
        var stays = readings.SmeDecree == SmeDecree.Decree56Of2009;
        var first = Of2012(new SizeNorms { Test = of2009 });
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
        var of2021 = WithSize(of2018, SizeOf2021);
        return new(
            (Details.InForceFrom!.Value, first),
            (Instruments.Law04Of2017.InForceFrom!.Value, WithSize(first, of2009, SizeOf2017)),
            (Instruments.Decree39Of2018.InForceFrom!.Value, of2018),
            (Instruments.Decree80Of2021.InForceFrom!.Value, of2021),
            (Instruments.Decree235Of2025.InForceFrom!.Value, Of2025(of2021))
        );
    }

    // The joint circular names the founders of enterprises among those served.
    private static LegalInstrument[] Base => [Decree, Details, Instruments.JointCircular26Of2014];

    private static EligibilityNorms Of2012(SizeNorms size) =>
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
            Sectors = SectorsOf2012,
            CleanerProduction = Norm.Stated(true, new Citation(Details, "3", "2")),
            ServiceBodies = Norm.Stated(CodeSet<EstablishmentKind>.Of(EstablishmentKind.ServiceBody), new Citation(Decree, "1", "2", "c")),
            ClusterInvestors = Norm.Absent<CodeSet<EstablishmentKind>>(new Citation(Decree, "1", "2")),
            SustainableProduction = Norm.Absent<bool>(new Citation(Decree, "1", "2")),
            Artisans = Norm.Absent<bool>(new Citation(Decree, "1", "2")),
            Items = Norm.Stated(ItemsOf2012(), new Citation(Details, "4")),
        };

    private static EligibilityNorms Of2025(EligibilityNorms before) =>
        before with
        {
            RestsOn = [.. before.RestsOn, Instruments.Decree235Of2025],
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
            },
            Sectors = SectorsOf2012 with
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
                    SupportItem.TechnologyLine,
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
            new(ItemRecipient.Founder, Capacities.None, [SupportItem.EnterpriseSetup], new Citation(Instruments.JointCircular26Of2014, "6", "2", "a")),
            new(
                ItemRecipient.Association,
                Capacities.None,
                [SupportItem.AssociationRegion, SupportItem.AssociationNation, SupportItem.LinkageCluster],
                new Citation(Decree, "4", "7", "a")
            ),
            new(
                ItemRecipient.Cluster,
                Capacities.ClusterInvestor,
                [SupportItem.PollutionTreatmentCluster, SupportItem.ClusterPlan, SupportItem.ClusterInfrastructure],
                new Citation(Decree, "4", "7", "b")
            ),
            new(
                ItemRecipient.Organiser,
                Capacities.ServiceBody,
                [
                    SupportItem.DomesticFairOrganisation,
                    SupportItem.OverseasFairOrganisation,
                    SupportItem.VoteRegion,
                    SupportItem.VoteNation,
                    SupportItem.Media,
                    SupportItem.ManagementAgency,
                    SupportItem.ManagementProject,
                ],
                new Citation(Decree, "1", "2", "c")
            ),
        ];
}
