using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;

namespace KhuyenCong.Domain.Texts;

/// <summary>Nghị định 235/2025/NĐ-CP: the amendment of the decree, known from reports; its articles were not read.</summary>
internal static class Decree235Of2025
{
    private static Citation Whole => new(Instruments.Decree235Of2025);

    // csharpier-ignore-start
    // Đối tượng, địa bàn: as reported; sectors, artisans and contents are not known
    internal static EligibilityNorms Eligibility(EligibilityNorms before) =>
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
                Whole
            ),
            Places = new PlacesByProvince
            {
                InProvinces             = Norm.Reported(CodeSet<PlaceKind>.Of(PlaceKind.Commune, PlaceKind.Ward, PlaceKind.SpecialZone), Whole),
                InCentrallyRunCities    = Norm.Reported(CodeSet<PlaceKind>.Of(PlaceKind.Commune, PlaceKind.SpecialZone), Whole),
                RecognisedCraftVillages = Norm.Reported(true, Whole),
                CentrallyRunCities      = ProvinceActs.Cities(Instruments.Decree235Of2025.InForceFrom!.Value, Instruments.Resolution202Of2025),
            },
            Sectors = before.Sectors with
            {
                Served                 = Norm.NotEncoded<CodeSet<IndustrySector>>(Whole),
                ServedInDifficultAreas = Norm.NotEncoded<CodeSet<IndustrySector>>(Whole),
            },
            ClusterInvestors      = Norm.Reported(CodeSet<EstablishmentKind>.Of(EstablishmentKind.Enterprise, EstablishmentKind.Cooperative), Whole),
            SustainableProduction = Norm.Reported(true, Whole),
            Artisans              = Norm.NotEncoded<bool>(Whole),
            Items                 = Norm.NotEncoded<ValueList<OpenedItems>>(Whole),
        };
    // csharpier-ignore-end

    // Nội dung hoạt động khuyến công: amended, not known how
    internal static ContentConditionNorms ContentConditions(ContentConditionNorms before)
    {
        var unknown = Norm.NotEncoded<ValueList<ContentCondition>>(Whole);
        return before with
        {
            RestsOn = [.. before.RestsOn, Instruments.Decree235Of2025],
            NewTechnologyModel = unknown,
            ModelReplication = unknown,
            TechnologyTransfer = unknown,
            Machinery = unknown,
            CleanerProductionPilot = unknown,
            PolluterRelocation = unknown,
            EnterpriseSetup = unknown,
            Consultancy = unknown,
        };
    }

    // Nguyên tắc ưu tiên: amended, not known how
    internal static PriorityNorms Priority() =>
        new()
        {
            RestsOn = [Instruments.Decree45Of2012, Instruments.Decree235Of2025, Instruments.Circular46Of2012, Instruments.Circular36Of2013],
            LocalRestsOn = [Instruments.Decree45Of2012, Instruments.Decree235Of2025, Instruments.Circular46Of2012],
            Areas = Norm.NotEncoded<ValueList<PriorityRank>>(Whole),
            Sectors = Norm.NotEncoded<ValueList<PriorityRank>>(Whole),
            CleanerProduction = Whole,
            Order = Norm.NotEncoded<LocalizedText>(Whole),
            TypicalProduct = Norm.NotEncoded<bool>(Whole),
            LocalMaterials = Norm.NotEncoded<Threshold>(Whole),
            Workers = Norm.NotEncoded<Threshold>(Whole),
            CleanerProductionOrder = Norm.NotEncoded<LocalizedText>(Whole),
            KeyProjectsFirst = Norm.NotEncoded<bool>(Whole),
            BetweenEquals = Norm.NotEncoded<LocalizedText>(Whole),
        };

    // Thẩm quyền phê duyệt chương trình quốc gia: as reported
    internal static CompetenceLine[] NationalProgramme() =>
        [new(CompetenceAct.ApproveProgramme, FundingSource.National, null, Authority.MinisterOfIndustryAndTrade, Whole) { Evidence = Evidence.Reported }];

    internal static PlanNorms Plans(PlanNorms before) =>
        before with
        {
            RestsOn = [.. before.RestsOn, Instruments.Decree235Of2025],
            LocalRestsOn = [.. before.LocalRestsOn!.Value, Instruments.Decree235Of2025],
            ProgrammesRestOn = [Instruments.Decree45Of2012, Instruments.Decree235Of2025],
        };
}
