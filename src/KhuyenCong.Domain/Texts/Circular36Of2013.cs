using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using NodaTime;
using static KhuyenCong.Domain.Execution.CompetenceAct;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư 36/2013/TT-BCT: plans, projects and advances of national money, in the order of its articles.</summary>
internal static partial class Circular36Of2013
{
    // Điều, khoản, điểm of the text: "6:1ab,2" is article 6 with clauses 1 (points a, b) and 2.
    // csharpier-ignore
    internal const string Structure =
        "1:1,2 2:1,2,3,4 3:1,2 4:1,2,3,4 5:1,2,3,4,5,6,7,8 6:1ab,2,3,4 7:1,2 8:1ab,2,3 9:1,2,3,4,5 10:1ab,2ab"
        + " 11:1,2ab,3,4 12:1,2,3,4,5,6,7 13:1ab,2abcd,3ab 14:1,2abc,3,4,5,6,7,8,9,10,11,12,13,14,15 15:1,2abc 16:1,2 17:"
        + " 18:1,2,3,4 19:1abcd,2abc,3 20:1,2,3,4 21:1,2abc,3,4,5,6 22:1,2,3 23:1,2,3abc,4,5,6 24:1,2";

    // Điều 2. Giải thích từ ngữ, điều 5. Nội dung đề án: what a key project is, what a national project names besides
    internal static PlanNorms Plans(PlanNorms before) =>
        before with
        {
            RestsOn = [.. before.RestsOn, Instruments.Circular36Of2013],
            NationalProjectContents = At("5", "1"),
            KeyProjectContents = Norm.Stated(Threshold.AtLeast(2), At("2", "3")),
            KeyProjectYears = Norm.Stated(Threshold.MoreThan(1), At("2", "3")),
        };

    // Điều 3. Đấu thầu, xét chọn: repair and upgrade of treatment at a cluster is investment in the system, the word of clause 1; what reading R13
    // asks of the word "building" in article 13 is not asked here
    internal static TenderNorms Tender() =>
        new()
        {
            RestsOn = [Instruments.Circular36Of2013],
            LocalRestsOn = [Instruments.Circular46Of2012],
            Tendered = Norm.Stated<ValueList<ProjectKind>>(
                [
                    ProjectKind.FairOrganisation,
                    ProjectKind.FairOrganisationAbroad,
                    ProjectKind.ClusterInfrastructure,
                    ProjectKind.TreatmentAtCluster,
                    ProjectKind.TreatmentRepairAtCluster,
                    ProjectKind.Media,
                ],
                At("3", "1")
            ),
            TenderedForOneFair = Norm.Stated<ValueList<ProjectKind>>([ProjectKind.FairParticipation, ProjectKind.FairParticipationAbroad], At("3", "1")),
            Selection = At("3", "2"),
            Local = Circular46Of2012.ProvincialProcedure,
        };

    // Điều 7. Nguyên tắc ưu tiên: of national money
    internal static PriorityNorms Priority(Readings readings) =>
        Circular46Of2012.Priority(readings) with
        {
            RestsOn = [Instruments.Decree45Of2012, Instruments.Circular46Of2012, Instruments.Circular36Of2013],
            LocalRestsOn = [Instruments.Decree45Of2012, Instruments.Circular46Of2012],
            KeyProjectsFirst = Norm.Stated(true, At("7", "1")),
            BetweenEquals = Norm.Stated(
                new LocalizedText("đơn vị có kinh nghiệm, năng lực tổ chức thực hiện tốt hơn", "the unit with more experience and capacity"),
                At("7", "2")
            ),
        };

    // csharpier-ignore-start
    // Điều 8. Trình tự lập, thẩm định và phê duyệt kế hoạch (clause 1 point a: a project of one province): the stages, each with who acts and its provision
    internal static RouteNorms OneProvince => field ??=
        new()
        {
            Name = new("đề án khuyến công quốc gia thực hiện trong một tỉnh", "national project in one province"),
            Filing            = new(Authority.ImplementingUnit,           At("8", "1", "a"), DossierStage.BaseAppraisal, DeadlineKind.FileWithDepartment),
            BaseAppraisal     = new(Authority.Department,                 At("8", "1", "a"), Deadline: DeadlineKind.FileWithAgency) { Act = CompetenceAct.AppraiseAtBase },
            MinistryAppraisal = new(Authority.Agency,                     At("8", "2"), DossierStage.MinistryAppraisal) { Act = CompetenceAct.AppraiseAtMinistry },
            Approval          = new(Authority.MinisterOfIndustryAndTrade, At("8", "3"), DossierStage.PlanApproval) { Act = CompetenceAct.ApproveProject },
            AddedApproval     = new(Authority.MinisterOfIndustryAndTrade, At("11", "2", "a"), DossierStage.PlanApproval) { Act = CompetenceAct.ApproveProject },
            Contract          = new(Authority.Agency,                     At("12", "1")) { Act = CompetenceAct.SignContract },
            Assignment        = new(Authority.Agency,                     At("6", "4")),
            Beginning         = new(Authority.ImplementingUnit,           At("23", "2")),
            GroupBeginning    = new(Authority.ImplementingUnit,           At("23", "3"), DossierStage.GroupPlan),
            Advance           = new(Authority.Agency,                     At("13"), DossierStage.FirstAdvance),
            Rest              = new(Authority.Agency,                     At("14"), DossierStage.Rest),
            // The Department on its territory, whatever the route (6.4, 21.1, 22.1); the Agency what it was assigned (20.2).
            Acceptance        = new(Authority.Department,                 At("21", "1")) { Act = CompetenceAct.AcceptAtBase, OnlyIfAssigned = Authority.Agency },
            SettlementFile    = new(Authority.ImplementingUnit,           At("18", "1"), DossierStage.Settlement, DeadlineKind.SettlementFile),
            Settlement        = new(Authority.Agency,                     At("18", "2"), DossierStage.Settlement, DeadlineKind.Settlement) { Act = CompetenceAct.Settle },
            ForceMajeure      = new(Authority.Agency,                     At("18", "4"), DossierStage.ForceMajeure) { Act = CompetenceAct.SettleForForceMajeure },
            YearSettlement    = new(Authority.Agency,                     At("18", "2"), DossierStage.Settlement, DeadlineKind.Settlement) { Act = CompetenceAct.Settle },
            CarryOver         = new(Authority.Agency,                     Decree45Of2012.CarryOver),
            Stop              = new(Authority.MinisterOfIndustryAndTrade, At("11", "2", "a"), DossierStage.Change),
            StopForFailure    = new(Authority.MinisterOfIndustryAndTrade, At("11", "3")),
            MoneyReturn       = new(Authority.ImplementingUnit,           At("12", "6")),
            Change            = new(Authority.Agency,                     At("11", "2"), DossierStage.Change),
        };

    // Clause 1 point b: a project of several provinces or of a regional centre goes straight to the Agency.
    internal static RouteNorms Direct => field ??=
        OneProvince with
        {
            Name = new(
                "đề án khuyến công quốc gia nhiều tỉnh hoặc của Trung tâm Khuyến công quốc gia ở vùng",
                "national project of several provinces or of a regional centre"
            ),
            Filing            = new(Authority.ImplementingUnit, At("8", "1", "b"), DossierStage.MinistryAppraisal, DeadlineKind.FileWithAgency),
            BaseAppraisal     = null,
            MinistryAppraisal = new(Authority.Agency,           At("8", "2")) { Act = CompetenceAct.AppraiseAtMinistry },
        };

    // Điều 12 khoản 1. Tasks assigned to a budget unit of the Ministry itself: no contract, no advances of articles 13 to 16, settled by its finance division
    internal static RouteNorms MinistryUnit => field ??=
        Direct with
        {
            Name = new("nhiệm vụ giao cho đơn vị dự toán trực thuộc Bộ Công Thương", "task assigned to a budget unit of the Ministry"),
            Advance        = new(Authority.Agency,                  At("12", "1")) { IsGovernedElsewhere = true },
            Rest           = new(Authority.Agency,                  At("12", "1")) { IsGovernedElsewhere = true },
            SettlementFile = null,
            Settlement     = new(Authority.MinistryFinanceDivision, At("12", "1")) { Act = CompetenceAct.SettleAssigned },
            YearSettlement = new(Authority.MinistryFinanceDivision, At("12", "1")) { Act = CompetenceAct.SettleAssigned },
            ForceMajeure   = null,
        };
    // csharpier-ignore-end

    // Điều 6, 8, 11, 15, 18, 19, 21. The life of a project
    internal static LifeNorms Life(Timeline<DeadlineNorms> deadlines) =>
        new()
        {
            RestsOn = [Instruments.Circular36Of2013, Instruments.Decree45Of2012],
            LocalRestsOn = [Instruments.Circular46Of2012, Instruments.Decree45Of2012, Instruments.Circular36Of2013],
            OneProvince = OneProvince,
            Direct = Direct,
            MinistryUnit = MinistryUnit,
            LocalDefault = Circular46Of2012.LocalRoute,
            LocalProcedure = Circular46Of2012.ProvincialProcedure,
            Dossiers = Dossiers(JointCircular125Of2009.Whole),
            Changes = Changes(),
            Tender = Tender(),
            FinanceOpinion = At("6", "4"),
            TenderResult = At("21", "2", "c"),
            OneOrSeveralProvinces = At("8", "1"),
            AddedOrExtended = At("11", "2", "a"),
            TimeWithinYear = At("11", "2", "b"),
            AdvanceByPart = At("15", "2", "a"),
            RestByPart = At("15", "2", "c"),
            ByPercentage = At("19", "1", "d"),
            Deadlines = deadlines,
            LateSettlement = At("18", "3"),
        };

    // Điều 11, 12, 14, 18. The entries of the ledger of national money (1.1)
    internal static LedgerNorms Ledger(LedgerNorms before) =>
        before.With(
            FundingSource.National,
            (LedgerOperation.ChangeSupport, At("11", "2")),
            (LedgerOperation.Contract, At("12", "1")),
            (LedgerOperation.Advance, At("12", "2")),
            (LedgerOperation.Return, At("12", "6")),
            (LedgerOperation.Accept, At("14")),
            (LedgerOperation.Settle, At("18", "2")),
            (LedgerOperation.SettleYear, At("18", "2")),
            (LedgerOperation.SettleForForceMajeure, At("18", "4"))
        );

    // Điều 12, 18. What records of national money are held against
    internal static MoneyProcedure MoneyProcedure() =>
        new()
        {
            ByContract = Norm.Stated(true, At("12", "2")),
            Return = Norm.Stated(true, At("12", "6")),
            SettlementAfterAcceptance = Norm.Stated(true, At("18", "1")),
        };

    // Điều 10, 18, 21, 22, 23. Thời hạn
    internal static DeadlineNorms Deadlines(DeadlineNorms before) =>
        before with
        {
            RestsOn = [.. before.RestsOn, Instruments.Circular36Of2013],
            FileWithDepartment = Norm.Stated(new YearlyDate(new AnnualDate(5, 20), Comparison.LessThan), At("10", "1", "b")),
            FileWithAgency = Norm.Stated(new YearlyDate(new AnnualDate(6, 15), Comparison.LessThan), At("10", "2", "b")),
            SettlementFile = Norm.Stated(Threshold.AtMost(15), At("18", "1")),
            Settlement = Norm.Stated(new YearlyDate(new AnnualDate(1, 22), Comparison.AtMost), At("18", "2")),
            PeriodReports = At("21", "5"),
            CentreMonthlyReport = Norm.Stated(Threshold.LessThan(25), At("22", "2")),
            CentrePeriodReports = At("22", "2"),
            MonthlyReport = Norm.Stated(Threshold.LessThan(25), At("23", "3", "a")),
        };

    // csharpier-ignore-start
    // Điều 11. Điều chỉnh, bổ sung và ngừng thực hiện đề án: who decides on each kind of change
    internal static ChangeNorms Changes() =>
        new()
        {
            RestsOn = [Instruments.Circular36Of2013],
            LocalRestsOn = [Instruments.Circular46Of2012],
            Competences =
            [
                new(ChangeKind.IncreaseSupport,      Authority.MinisterOfIndustryAndTrade, At("11", "2", "a")),
                new(ChangeKind.ChangeContent,        Authority.MinisterOfIndustryAndTrade, At("11", "2", "a")),
                new(ChangeKind.ExtendIntoNextYear,   Authority.MinisterOfIndustryAndTrade, At("11", "2", "a")),
                new(ChangeKind.AddProject,           Authority.MinisterOfIndustryAndTrade, At("11", "2", "a")),
                new(ChangeKind.Stop,                 Authority.MinisterOfIndustryAndTrade, At("11", "2", "a")),
                new(ChangeKind.StopForFailure,       Authority.MinisterOfIndustryAndTrade, At("11", "3")),
                new(ChangeKind.ChangePlace,          Authority.Agency,                     At("11", "2", "b"), ByDepartmentInGroups: true),
                new(ChangeKind.ChangeBeneficiary,    Authority.Agency,                     At("11", "2", "b"), ByDepartmentInGroups: true),
                new(ChangeKind.ChangePartner,        Authority.Agency,                     At("11", "2", "b"), ByDepartmentInGroups: true),
                new(ChangeKind.ChangeTimeWithinYear, Authority.Agency,                     At("11", "2", "b")),
                new(ChangeKind.DecreaseSupport,      Authority.Agency,                     At("11", "2", "b")),
                new(ChangeKind.Other,                Authority.Agency,                     At("11", "2", "b")),
            ],
            Groups = At("11", "4"),
            Request = At("11", "1"),
            Local = Circular46Of2012.ProvincialProcedure,
        };

    // Điều 12 đến điều 16. Tạm ứng kinh phí: one line a point of 13 and 15.1, naming its kinds of project
    internal static AdvanceNorms Advances(Norm<Rate> limit) =>
        new()
        {
            RestsOn = [Instruments.Circular36Of2013, limit.Citation.Instrument],
            LocalRestsOn = [Instruments.Circular46Of2012, limit.Citation.Instrument],
            Source = FundingSource.National,
            Lines =
            [
                Share("cluster-works",                  At("13", "1"),      30, Work(50),       ProjectKind.ClusterInfrastructure, ProjectKind.TreatmentAtCluster),
                Share("cluster-treatment-repair",       At("13", "1"),      30, Work(50),       ProjectKind.TreatmentRepairAtCluster) with { Reading = ReadingId.R13 },
                Share("vocational-training",            At("13", "2", "a"), 70, null,           ProjectKind.VocationalTraining),
                Share("activities",                     At("13", "2", "b"), 70, null,           ProjectKind.Consultancy, ProjectKind.ManagementTraining, ProjectKind.Workshop, ProjectKind.StudyTour,
                                                                                                ProjectKind.Trademark, ProjectKind.Association, ProjectKind.LinkageCluster, ProjectKind.CleanerProductionAssessment),
                Share("study-tickets",                  At("13", "2", "b"), 70, null,           ProjectKind.StudyTickets) with { Reading = ReadingId.R12 },
                Share("fairs-media-plans",              At("13", "2", "c"), 70, null,           ProjectKind.FairOrganisation, ProjectKind.FairParticipation, ProjectKind.Media, ProjectKind.ClusterPlan),
                Share("fairs-abroad",                   At("13", "2", "c"), 70, null,           ProjectKind.FairOrganisationAbroad) with { Reading = ReadingId.R10 },
                Share("establishment-investments",      At("13", "2", "d"), 70, Investment(70), ProjectKind.DemonstrationModel, ProjectKind.Machinery, ProjectKind.TechnologyTransfer, ProjectKind.TreatmentAtEstablishment),
                Share("establishment-treatment-repair", At("13", "2", "d"), 70, Investment(70), ProjectKind.TreatmentRepairAtEstablishment) with { Reading = ReadingId.R13 },
                new("enterprise-setup",    Norm.Stated(new AdvanceTerms { Rate = Rate.Percent(100), OnlyAfterAcceptance = true }, At("13", "3")),    [ProjectKind.EnterpriseSetup]),
                new("relocation-interest", Norm.Stated(new AdvanceTerms { OnlyAfterAcceptance = true, IsAgainstProof = true },    At("15", "1")),    [ProjectKind.RelocationInterest]),
            ],
            Rest = At("14"),
            RestAlone = Norm.Stated<ValueList<ProjectKind>>([ProjectKind.Contest], At("14", "15")),
            Return = At("12", "6"),
            Following = At("15", "2", "b"),
            OtherRatio = At("16", "1"),
            OtherProjects = At("16", "2"),
            Limit = limit,
            LocalProcedure = Circular46Of2012.ProvincialProcedure,
        };
    // csharpier-ignore-end

    private static AdvanceLine Share(string code, Citation provision, int percent, ProgressCondition? condition, params ProjectKind[] kinds) =>
        new(code, Norm.Stated(new AdvanceTerms { Rate = Rate.Percent(percent), Condition = condition }, provision), kinds.ToValueList());

    private static ProgressCondition Work(int percent) => new(ProgressFact.WorkDone, Threshold.MoreThan(Rate.Percent(percent).Millionths), At("13", "1", "b"));

    private static ProgressCondition Investment(int percent) =>
        new(ProgressFact.InvestmentDone, Threshold.MoreThan(Rate.Percent(percent).Millionths), At("13", "2", "d"));

    // csharpier-ignore-start
    // Điều 3, 8, 10, 12, 16, 18, 20, 21, 23. Thẩm quyền: who acts
    internal static CompetenceLine[] Competences() =>
        [
            new(OrderTender,           FundingSource.National, null,                     Authority.Agency,                     At("3", "2")),
            new(AppraiseAtBase,        FundingSource.National, null,                     Authority.Department,                 At("8", "1", "a")),
            new(FoundAppraisalCouncil, FundingSource.National, CompetenceLevel.Province, Authority.Department,                 At("8", "1", "a")),
            new(AppraiseAtMinistry,    FundingSource.National, null,                     Authority.Agency,                     At("8", "2")),
            new(FoundAppraisalCouncil, FundingSource.National, CompetenceLevel.Nation,   Authority.Agency,                     At("8", "2")),
            new(ApprovePlan,           FundingSource.National, null,                     Authority.MinisterOfIndustryAndTrade, At("8", "3")),
            new(ApproveProject,        FundingSource.National, null,                     Authority.MinisterOfIndustryAndTrade, At("8", "3")),
            new(SetFilingDay,          FundingSource.National, CompetenceLevel.Province, Authority.Department,                 At("10", "1", "b")),
            new(SetFilingDay,          FundingSource.National, CompetenceLevel.Nation,   Authority.Agency,                     At("10", "2", "b")),
            new(SignContract,          FundingSource.National, null,                     Authority.Agency,                     At("12", "1")),
            new(SettleAssigned,        FundingSource.National, null,                     Authority.MinistryFinanceDivision,    At("12", "1")),
            new(SetAdvanceRatio,       FundingSource.National, null,                     Authority.Agency,                     At("16", "1")),
            new(SetAdvanceRatio,       FundingSource.National, null,                     Authority.Agency,                     At("16", "2")),
            new(Settle,                FundingSource.National, null,                     Authority.Agency,                     At("18", "2")),
            new(SettleForForceMajeure, FundingSource.National, null,                     Authority.Agency,                     At("18", "4")),
            new(AcceptAtBase,          FundingSource.National, null,                     Authority.Agency,                     At("20", "2")),
            new(AcceptAtBase,          FundingSource.National, null,                     Authority.Department,                 At("21", "1")),
            new(ApproveGroupPlan,      FundingSource.National, null,                     Authority.Department,                 At("21", "2", "a")),
            new(ConfirmReport,         FundingSource.National, null,                     Authority.Department,                 At("21", "4")),
            new(ApproveGroupPlan,      FundingSource.National, null,                     Authority.Department,                 At("23", "3")),
        ];
    // csharpier-ignore-end

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.Circular36Of2013, article, clause, point);
}
