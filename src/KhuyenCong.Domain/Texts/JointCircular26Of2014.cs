using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using static KhuyenCong.Domain.Programmes.SupportUnit;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư liên tịch 26/2014/TTLT-BTC-BCT: the money, in the order of its articles.</summary>
internal static class JointCircular26Of2014
{
    // csharpier-ignore-start
    // Điều 6. Mức chi hoạt động khuyến công: who may receive what
    internal static OpenedItems ItemsOfFounders() =>
        new(ItemRecipient.Founder, Capacities.Founder, [SupportItem.EnterpriseSetup], At("6", "2", "a"));

    internal static OpenedItems ItemsOfAgencies() =>
        new(ItemRecipient.ManagingAgency, Capacities.None, [SupportItem.VoteRegion, SupportItem.VoteNation, SupportItem.ManagementAgency], At("6", "2", "s"));

    // Điều 5. Nội dung chi, điều 6. Mức chi hoạt động khuyến công: conditions of contents that stand with the money
    internal static ContentConditionNorms ContentConditions(Readings readings)
    {
        var before = Circular46Of2012.ContentConditions(readings);
        return before with
        {
            RestsOn = [Instruments.Circular46Of2012, Instruments.Decree45Of2012, Instruments.JointCircular26Of2014],
            EnterpriseSetup = ContentCondition.All(At("6", "2", "a"),
                OfTheLevel(ContentCondition.Of(At("6", "2", "a"), ConditionTest.Holds, ContentFacts.DifficultArea))),
            ModelReplication = ContentCondition.All(before.ModelReplication.Citation, [
                .. before.ModelReplication.Value,
                .. OfTheLevel(ContentCondition.Of(At("6", "2", "b"), ConditionTest.DoesNotHold, ContentFacts.PaysForMachinery)),
            ]),
            Consultancy = ContentCondition.All(At("6", "2", "i"),
                OfTheLevel(ContentCondition.Of(At("6", "2", "i"), ConditionTest.ListedField, ContentFacts.ConsultancyField))),
            ConsultancyFields = Norm.Stated(
                CodeSet<ConsultancyField>.Of(
                    ConsultancyField.InvestmentProject,
                    ConsultancyField.Marketing,
                    ConsultancyField.Production,
                    ConsultancyField.Finance,
                    ConsultancyField.Accounting,
                    ConsultancyField.Personnel,
                    ConsultancyField.DesignAndPackaging,
                    ConsultancyField.NewTechnology
                ),
                At("6", "2", "i")),
            ConsultancyWithoutLevel = Norm.Stated(
                CodeSet<ConsultancyField>.Of(ConsultancyField.FoundingEnterprise, ConsultancyField.JointVenture, ConsultancyField.Other), At("5", "5")),
        };
    }

    // Clause 2 of article 6 is of national money; for local money the province sets levels and their conditions (clause 3).
    private static ContentCondition[] OfTheLevel(ContentCondition condition) =>
        [condition with { Source = FundingSource.National }, ContentCondition.OfTheProvince(At("6", "3", "a"))];

    // Điều 6. Mức chi hoạt động khuyến công: the levels of national money (clause 2), what clause 1 points to, local money (clause 3)
    internal static SupportNorms Levels(Readings readings) =>
        new()
        {
            Instrument = Instruments.JointCircular26Of2014,
            RestsOn = [Instruments.JointCircular26Of2014],
            InForceFrom = Instruments.JointCircular26Of2014.InForceFrom!.Value,
            Readings = readings,
            Contents = ContentWithoutLevel,
            CleanerProductionPilot          = Norm.GovernedElsewhere<SupportLevel>(At("6", "1", "h"), new Citation(Instruments.JointCircular221Of2012)),
            EnterpriseSetup                 = Level("a", Enterprise, millions: 10, of: CostBase.EnterpriseSetupCost),
            DemonstrationModel              = Level("b", Model, percent: 30, millions: 500, of: CostBase.ModelCost),
            ModelReplication                = Level("b", Model, millions: 100, of: CostBase.ReplicationCost),
            Machinery                       = Level("c", SupportUnit.Establishment, percent: 50, millions: 200),
            TechnologyLine                  = Norm.Absent<SupportLevel>(At("6", "2", "c")),
            DomesticFairOrganisation        = Level("d", None, percent: 100, of: CostBase.FairCost),
            DomesticFairParticipation       = Level("d", None, percent: 80, of: CostBase.BoothRent),
            OverseasFairOrganisation        = Level("đ", None, percent: 100, of: CostBase.OverseasFairCost),
            OverseasFairParticipation       = Level("đ", None, percent: 100, of: CostBase.OverseasFairCost),
            OverseasStudyAirfare            = Level("e", Person, percent: 100, of: CostBase.AirFare),
            VoteRegion                      = Level("g", Time, millions: 100),
            VoteNation                      = Level("g", Time, millions: 200),
            PrizeRegion                     = Level("g", Product, millions: 5, of: CostBase.NoCost),
            PrizeNation                     = Level("g", Product, millions: 10, of: CostBase.NoCost),
            Trademark                       = Level("h", SupportUnit.Trademark, percent: 50, millions: 35),
            Consultancy                     = Level("i", SupportUnit.Establishment, percent: 50, millions: 35),
            Media                           = Level("k", None, of: CostBase.ContractPrice),
            AssociationRegion               = Level("l", Association, percent: 30, millions: 70, of: CostBase.FoundingCost),
            AssociationNation               = Level("l", Association, percent: 30, millions: 100, of: CostBase.FoundingCost),
            LinkageCluster                  = Level("m", SupportUnit.LinkageCluster, percent: 50, millions: 150),
            RelocationInterest              = Level("n", SupportUnit.Establishment, percent: 50, millions: 500, of: CostBase.Interest),
            PollutionTreatmentEstablishment = Level("o", SupportUnit.Establishment, percent: 30, millions: 300),
            PollutionTreatmentCluster       = Level("p", Cluster, percent: 30, millions: 1_500),
            ClusterPlan                     = Level("q", Cluster, percent: 50, millions: 500),
            ClusterInfrastructure           = Level("r", Cluster, millions: 3_000, of: CostBase.InfrastructureCost),
            ManagementAgency                = Share(Rate.Thousandths(15), Year, CostBase.AssignedFunds),
            ManagementProject               = Share(Rate.Thousandths(25), SupportUnit.Project,
                readings.ProjectManagement == ProjectManagementBase.SupportOnly ? CostBase.ProjectSupport : CostBase.ProjectEstimate),
            PriorityFactorLimit             = Norm.Stated(Rate.Thousandths(1_500), At("6", "2", "t")),
            ItemsWithoutFactor              = readings.FactorItems == PriorityFactorItems.AllLevels ? [] : OutsideFactor,
            LocalLevels                     = At("6", "3"),
        };

    // Clause 2 point n: the terms of the loan whose interest is supported
    internal static InterestSupportNorms Interest() =>
        new()
        {
            RestsOn    = [Instruments.JointCircular26Of2014],
            Years      = Norm.Stated(2, At("6", "2", "n")),
            Purpose    = Norm.Stated(new LocalizedText("nhà, xưởng, máy móc, thiết bị", "buildings, workshops, machinery, equipment"), At("6", "2", "n")),
            Conditions = Norm.Stated(LoanConditions.All, At("6", "2", "n")),
        };

    // Clause 2 points g, k and s are no levels that point t raises (reading R11).
    private static ValueList<SupportItem> OutsideFactor =>
        [
            SupportItem.VoteRegion,
            SupportItem.VoteNation,
            SupportItem.PrizeRegion,
            SupportItem.PrizeNation,
            SupportItem.Media,
            SupportItem.ManagementAgency,
            SupportItem.ManagementProject,
        ];

    // A content without a level: the text that article 6 clause 1 points to, or article 5, which names the content and no level.
    private static readonly Dictionary<SupportItem, Norm<SupportLevel>> ContentsWithoutLevel = new()
    {
        [SupportItem.TrainingMaterial]            = Elsewhere("a", Instruments.Circular123Of2009),
        [SupportItem.VocationalTraining]          = Elsewhere("b", Instruments.JointCircular112Of2010, Instruments.JointCircular128Of2012),
        [SupportItem.Workshop]                    = Elsewhere("c", Instruments.Circular97Of2010),
        [SupportItem.StudyTour]                   = Elsewhere("d", Instruments.Circular102Of2012),
        [SupportItem.OverseasForum]               = Elsewhere("d", Instruments.Circular102Of2012),
        [SupportItem.Contest]                     = Elsewhere("đ", Instruments.Circular101Of2009),
        [SupportItem.BusinessTraining]            = Elsewhere("e", Instruments.Circular139Of2010),
        [SupportItem.StaffTraining]               = Elsewhere("e", Instruments.Circular139Of2010),
        [SupportItem.Website]                     = Elsewhere("g", Instruments.JointCircular19Of2012),
        [SupportItem.CleanerProductionAssessment] = Elsewhere("h", Instruments.JointCircular221Of2012),
        [SupportItem.DomesticStudyTour]           = Norm.Absent<SupportLevel>(At("5", "2")),
        [SupportItem.Showroom]                    = Norm.Absent<SupportLevel>(At("5", "4")),
        [SupportItem.TradePromotion]              = Norm.Absent<SupportLevel>(At("5", "4")),
        [SupportItem.InvestmentAttraction]        = Norm.Absent<SupportLevel>(At("5", "7", "b")),
        [SupportItem.RelocationConsultancy]       = Norm.Absent<SupportLevel>(At("5", "7", "c")),
        [SupportItem.InternationalCooperation]    = Norm.Absent<SupportLevel>(At("5", "8")),
        [SupportItem.CentreEquipment]             = Norm.Absent<SupportLevel>(At("5", "9", "c")),
        [SupportItem.CollaboratorPay]             = Norm.GovernedElsewhere<SupportLevel>(At("5", "9", "c"), new Citation(Instruments.Decree45Of2012, "10")),
    };

    private static Norm<SupportLevel> ContentWithoutLevel(SupportItem item) => ContentsWithoutLevel[item];

    private static Norm<SupportLevel> Level(string point, SupportUnit unit, int percent = 0, int millions = 0, CostBase of = CostBase.Cost) =>
        Norm.Stated(LevelOf(unit, percent, millions, of), At("6", "2", point));

    private static Norm<SupportLevel> Share(Rate rate, SupportUnit unit, CostBase of) =>
        Norm.Stated(new SupportLevel(rate, null, unit) { Base = of }, At("6", "2", "s"));

    private static Norm<SupportLevel> Elsewhere(string point, LegalInstrument text, LegalInstrument? amendedBy = null) =>
        new(NormStatus.GovernedElsewhere, At("6", "1", point), null, new Citation(text)) { ElsewhereAmendedBy = amendedBy };

    /// <summary>The share of the cost in percent and the cap in millions of đồng for one unit; left out where the level names none.</summary>
    internal static SupportLevel LevelOf(SupportUnit unit, int percent = 0, int millions = 0, CostBase of = CostBase.Cost) =>
        new(percent == 0 ? null : Rate.Percent(percent), millions == 0 ? null : Vnd.Million(millions), unit) { Base = of };

    // Điều 7. Điều kiện để được hỗ trợ kinh phí khuyến công; điều 4. Nguyên tắc sử dụng kinh phí khuyến công
    internal static FundingConditionNorms FundingConditions(Readings readings) =>
        new()
        {
            RestsOn = [Instruments.JointCircular26Of2014, Instruments.Decree45Of2012, Instruments.Circular46Of2012],
            Minimum           = At("7"),
            ContentAndSector  = Norm.Stated(true, At("7", "1")),
            Approved          = Norm.Stated(true, At("7", "2")),
            NationalApprovers = Norm.Stated<ValueList<Authority>>([Authority.MinisterOfIndustryAndTrade], At("7", "2")),
            LocalApprovers    = Norm.Stated(LocalApprovers(readings.LocalApprover), At("7", "2")),
            Counterpart       = Norm.Stated(true, At("7", "3")),
            NoDoubleFunding   = Norm.Stated(true, At("7", "4")),
            NationalMoney     = Norm.Stated(true, At("4", "1")),
            LocalMoney        = Norm.Stated(true, At("4", "1")),
            Sectors           = Circular46Of2012.Sectors(readings),
        };
    // csharpier-ignore-end

    // The clause names the committees of the three levels; the chair of the province approves the plan that holds the project (ND45-2012/2/2).
    private static ValueList<Authority> LocalApprovers(LocalApprover reading)
    {
        Authority[] committees = [Authority.ProvincialCommittee, Authority.DistrictCommittee, Authority.CommuneCommittee];
        return reading switch
        {
            LocalApprover.ChairOnly => [Authority.ProvincialChair],
            LocalApprover.CommitteeOnly => [.. committees],
            _ => [.. committees, Authority.ProvincialChair],
        };
    }

    // Điều 8. Điểm b khoản 2: how much of the support may be advanced, whatever the source of the money
    internal static Norm<Rate> AdvanceLimit() => Norm.Stated(Rate.Percent(70), At("8", "2", "b"));

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.JointCircular26Of2014, article, clause, point);
}
