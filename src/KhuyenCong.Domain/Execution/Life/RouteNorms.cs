using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Cơ quan có thẩm quyền: one of the bodies that may act at a stage, with the provision that names it.</summary>
/// <param name="By">Who may act.</param>
/// <param name="Citation">The provision.</param>
/// <param name="OnlyIfAssigned">Whether it may act only where the project was assigned to it.</param>
public sealed record RouteAuthority(Authority By, Citation Citation, bool OnlyIfAssigned = false);

/// <summary>Chặng của quy trình: one stage of a route: who acts, under which provision, with which papers, by when.</summary>
/// <param name="By">Who acts.</param>
/// <param name="Citation">The provision.</param>
/// <param name="Dossier">The papers it needs, or null where the route lists none.</param>
/// <param name="Deadline">Its deadline, or null.</param>
public sealed record RouteStage(Authority By, Citation Citation, DossierStage? Dossier = null, DeadlineKind? Deadline = null)
{
    /// <summary>Việc cần thẩm quyền: the act by which the table of competence says who else may act; null where the route alone says who acts.</summary>
    public CompetenceAct? Act { get; init; }

    /// <summary>Chỉ khi được giao: the body that may act only where the project was assigned to it, if any.</summary>
    public Authority? OnlyIfAssigned { get; init; }

    /// <summary>Theo quy định khác: whether other rules, which are not at hand, govern the stage.</summary>
    public bool IsGovernedElsewhere { get; init; }
}

/// <summary>Quy trình đề án: the stages that a project passes from filing to settlement. A stage that is null does not exist on the route.</summary>
/// <remarks>TT36-2013/8 for national money; the province's own rules for local money (TT46-2012/8/3/b), of which a default is given.</remarks>
public sealed record RouteNorms
{
    /// <summary>Tên quy trình: the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gửi hồ sơ: filing.</summary>
    public required RouteStage Filing { get; init; }

    /// <summary>Thẩm định cấp cơ sở: base-level appraisal.</summary>
    public required RouteStage? BaseAppraisal { get; init; }

    /// <summary>Thẩm định cấp Bộ: ministry-level appraisal.</summary>
    public required RouteStage? MinistryAppraisal { get; init; }

    /// <summary>Phê duyệt: approval.</summary>
    public required RouteStage Approval { get; init; }

    /// <summary>Ký hợp đồng: the contract.</summary>
    public required RouteStage Contract { get; init; }

    /// <summary>Giao nhiệm vụ: assignment in place of a contract.</summary>
    public required RouteStage Assignment { get; init; }

    /// <summary>Triển khai: the beginning of the work.</summary>
    public required RouteStage Beginning { get; init; }

    /// <summary>Triển khai đề án nhóm: the beginning of a group project, which needs an approved plan of its own.</summary>
    public required RouteStage GroupBeginning { get; init; }

    /// <summary>Tạm ứng: advances before acceptance.</summary>
    public required RouteStage Advance { get; init; }

    /// <summary>Tạm ứng sau nghiệm thu: advances after acceptance.</summary>
    public required RouteStage Rest { get; init; }

    /// <summary>Nghiệm thu cơ sở: base acceptance.</summary>
    public required RouteStage Acceptance { get; init; }

    /// <summary>Lập hồ sơ quyết toán: the settlement file; null where the route has no such step.</summary>
    public RouteStage? SettlementFile { get; init; }

    /// <summary>Quyết toán: settlement.</summary>
    public required RouteStage Settlement { get; init; }

    /// <summary>Quyết toán do bất khả kháng: settlement for force majeure.</summary>
    public required RouteStage? ForceMajeure { get; init; }

    /// <summary>Quyết toán năm: settlement of a year of a project of several years; null where the route has no such step.</summary>
    public RouteStage? YearSettlement { get; init; }

    /// <summary>Chuyển nguồn: carrying unspent money into the next year; null where the route has no such step.</summary>
    public RouteStage? CarryOver { get; init; }

    /// <summary>Ngừng thực hiện: stopping, at the unit's request.</summary>
    public required RouteStage Stop { get; init; }

    /// <summary>Ngừng do sai phạm: stopping for wrongdoing or failure, without a request; null where the route has no such step.</summary>
    public RouteStage? StopForFailure { get; init; }

    /// <summary>Hoàn trả: returning money.</summary>
    public required RouteStage MoneyReturn { get; init; }

    /// <summary>Điều chỉnh: the provision on changes; who decides depends on the change.</summary>
    public required RouteStage Change { get; init; }

    /// <summary>Quy trình một tỉnh: national money, one province: Department, Agency, Minister.</summary>
    public static RouteNorms OneProvince { get; } =
        new()
        {
            Name = new("đề án khuyến công quốc gia thực hiện trong một tỉnh", "national project in one province"),
            Filing = new(Authority.ImplementingUnit, Cite("8", "1", "a"), DossierStage.BaseAppraisal, DeadlineKind.FileWithDepartment),
            BaseAppraisal = new(Authority.Department, Cite("8", "1", "a"), Deadline: DeadlineKind.FileWithAgency) { Act = CompetenceAct.AppraiseAtBase },
            MinistryAppraisal = new(Authority.Agency, Cite("8", "2"), DossierStage.MinistryAppraisal) { Act = CompetenceAct.AppraiseAtMinistry },
            Approval = new(Authority.MinisterOfIndustryAndTrade, Cite("8", "3"), DossierStage.PlanApproval) { Act = CompetenceAct.ApproveProject },
            Contract = new(Authority.Agency, Cite("12", "1")) { Act = CompetenceAct.SignContract },
            Assignment = new(Authority.Agency, Cite("6", "4")),
            Beginning = new(Authority.ImplementingUnit, Cite("23", "2")),
            GroupBeginning = new(Authority.ImplementingUnit, Cite("23", "3"), DossierStage.GroupPlan),
            Advance = new(Authority.Agency, Cite("13"), DossierStage.FirstAdvance),
            Rest = new(Authority.Agency, Cite("14"), DossierStage.Rest),
            // The Department on its territory, whatever the route (6.4, 21.1, 22.1); the Agency what it was assigned (20.2).
            Acceptance = new(Authority.Department, Cite("21", "1")) { Act = CompetenceAct.AcceptAtBase, OnlyIfAssigned = Authority.Agency },
            SettlementFile = new(Authority.ImplementingUnit, Cite("18", "1"), DossierStage.Settlement, DeadlineKind.SettlementFile),
            Settlement = new(Authority.Agency, Cite("18", "2"), DossierStage.Settlement, DeadlineKind.Settlement) { Act = CompetenceAct.Settle },
            ForceMajeure = new(Authority.Agency, Cite("18", "4"), DossierStage.ForceMajeure) { Act = CompetenceAct.SettleForForceMajeure },
            YearSettlement = new(Authority.Agency, Cite("18", "2"), DossierStage.Settlement, DeadlineKind.Settlement) { Act = CompetenceAct.Settle },
            CarryOver = new(Authority.Agency, new(Instruments.Decree45Of2012, "14", "4")),
            Stop = new(Authority.MinisterOfIndustryAndTrade, Cite("11", "2", "a"), DossierStage.Change),
            StopForFailure = new(Authority.MinisterOfIndustryAndTrade, Cite("11", "3")),
            MoneyReturn = new(Authority.ImplementingUnit, Cite("12", "6")),
            Change = new(Authority.Agency, Cite("11", "2"), DossierStage.Change),
        };

    /// <summary>Quy trình trực tiếp: national money, several provinces or a regional centre: straight to the Agency.</summary>
    public static RouteNorms Direct { get; } =
        OneProvince with
        {
            Name = new(
                "đề án khuyến công quốc gia nhiều tỉnh hoặc của Trung tâm Khuyến công quốc gia ở vùng",
                "national project of several provinces or of a regional centre"
            ),
            Filing = new(Authority.ImplementingUnit, Cite("8", "1", "b"), DossierStage.MinistryAppraisal, DeadlineKind.FileWithAgency),
            BaseAppraisal = null,
            MinistryAppraisal = new(Authority.Agency, Cite("8", "2")) { Act = CompetenceAct.AppraiseAtMinistry },
        };

    /// <summary>Quy trình của đơn vị dự toán trực thuộc Bộ: tasks assigned to a budget unit of the Ministry itself: no contract, no advances of articles 13 to 16, settled by the Ministry's finance division under the budget rules.</summary>
    public static RouteNorms MinistryUnit { get; } =
        Direct with
        {
            Name = new("nhiệm vụ giao cho đơn vị dự toán trực thuộc Bộ Công Thương", "task assigned to a budget unit of the Ministry"),
            Advance = new(Authority.Agency, Cite("12", "1")) { IsGovernedElsewhere = true },
            Rest = new(Authority.Agency, Cite("12", "1")) { IsGovernedElsewhere = true },
            SettlementFile = null,
            Settlement = new(Authority.MinistryFinanceDivision, Cite("12", "1")) { Act = CompetenceAct.SettleAssigned },
            YearSettlement = new(Authority.MinistryFinanceDivision, Cite("12", "1")) { Act = CompetenceAct.SettleAssigned },
            ForceMajeure = null,
        };

    /// <summary>Quy trình địa phương thường gặp: Department, then an approver whom a provision names; for a host that says that its province follows it. It is never used by itself.</summary>
    public static RouteNorms LocalDefault { get; } =
        new()
        {
            Name = new("đề án khuyến công địa phương (quy trình thường gặp)", "local project (usual procedure)"),
            Filing = new(Authority.ImplementingUnit, ProjectLaw.ProvincialProcedure),
            BaseAppraisal = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            MinistryAppraisal = null,
            // Whoever the table of competence names (reading R18).
            Approval = new(Authority.ProvincialChair, new(Instruments.Decree45Of2012, "2", "2")) { Act = CompetenceAct.ApproveProject },
            Contract = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            Assignment = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            Beginning = new(Authority.ImplementingUnit, ProjectLaw.ProvincialProcedure),
            GroupBeginning = new(Authority.ImplementingUnit, ProjectLaw.ProvincialProcedure),
            Advance = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            Rest = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            Acceptance = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            Settlement = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            YearSettlement = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            CarryOver = new(Authority.Department, new(Instruments.Decree45Of2012, "14", "4")),
            ForceMajeure = null,
            Stop = new(Authority.ProvincialChair, ProjectLaw.ProvincialProcedure),
            MoneyReturn = new(Authority.ImplementingUnit, ProjectLaw.ProvincialProcedure),
            Change = new(Authority.ProvincialChair, ProjectLaw.ProvincialProcedure),
        };

    /// <summary>The same while TTLT26-2014 was in force, which names who settles the province's own money.</summary>
    internal static readonly RouteNorms LocalOfJointCircular26 = LocalDefault with
    {
        Settlement = new(Authority.Department, new(Instruments.JointCircular26Of2014, "8", "3", "c")),
        YearSettlement = new(Authority.Department, new(Instruments.JointCircular26Of2014, "8", "3", "c")),
    };

    /// <summary>The stage at which a kind of step is taken, or null where the route has none.</summary>
    internal RouteStage? StageOf(StepKind kind) =>
        kind switch
        {
            StepKind.FileProject => Filing,
            StepKind.AppraiseAtBase => BaseAppraisal,
            StepKind.AppraiseAtMinistry => MinistryAppraisal,
            StepKind.Approve or StepKind.ReturnForChanges or StepKind.Reject => Approval,
            StepKind.SignContract => Contract,
            StepKind.Assign => Assignment,
            StepKind.Begin => Beginning,
            StepKind.PayAdvance => Advance,
            StepKind.ChangeProject => Change,
            StepKind.Stop => Stop,
            StepKind.StopForFailure => StopForFailure,
            StepKind.AcceptAtBase => Acceptance,
            StepKind.FileSettlement => SettlementFile,
            StepKind.Settle => Settlement,
            StepKind.SettleForForceMajeure => ForceMajeure,
            StepKind.SettleYear => YearSettlement,
            StepKind.CarryOver => CarryOver,
            _ => MoneyReturn,
        };

    private static Citation Cite(string article, string? clause = null, string? point = null) => new(Instruments.Circular36Of2013, article, clause, point);
}
