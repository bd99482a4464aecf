using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Chặng của quy trình: one stage of a route: who acts, under which provision, with which papers, by when.</summary>
/// <param name="By">Who acts.</param>
/// <param name="Citation">The provision.</param>
/// <param name="Dossier">The papers it needs, or null where the route lists none.</param>
/// <param name="Deadline">Its deadline, or null.</param>
public sealed record RouteStage(Authority By, Citation Citation, DossierStage? Dossier = null, DeadlineKind? Deadline = null);

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

    /// <summary>Quyết toán: settlement.</summary>
    public required RouteStage Settlement { get; init; }

    /// <summary>Quyết toán do bất khả kháng: settlement for force majeure.</summary>
    public required RouteStage? ForceMajeure { get; init; }

    /// <summary>Ngừng thực hiện: stopping.</summary>
    public required RouteStage Stop { get; init; }

    /// <summary>Hoàn trả: returning money.</summary>
    public required RouteStage MoneyReturn { get; init; }

    /// <summary>Điều chỉnh: the provision on changes; who decides depends on the change.</summary>
    public required RouteStage Change { get; init; }

    /// <summary>Quy trình một tỉnh: national money, one province: Department, Agency, Minister.</summary>
    public static RouteNorms OneProvince { get; } =
        new()
        {
            Name = new("đề án quốc gia trong một tỉnh", "national project in one province"),
            Filing = new(Authority.ImplementingUnit, Cite("8", "1", "a"), DossierStage.BaseAppraisal, DeadlineKind.FileWithDepartment),
            BaseAppraisal = new(Authority.Department, Cite("8", "1", "a"), Deadline: DeadlineKind.FileWithAgency),
            MinistryAppraisal = new(Authority.Agency, Cite("8", "2"), DossierStage.MinistryAppraisal),
            Approval = new(Authority.MinisterOfIndustryAndTrade, Cite("8", "3"), DossierStage.PlanApproval),
            Contract = new(Authority.Agency, Cite("12", "1")),
            Assignment = new(Authority.Agency, Cite("6", "4")),
            Beginning = new(Authority.ImplementingUnit, Cite("23", "2")),
            GroupBeginning = new(Authority.ImplementingUnit, Cite("23", "3"), DossierStage.GroupPlan),
            Advance = new(Authority.Agency, Cite("13"), DossierStage.FirstAdvance),
            Rest = new(Authority.Agency, Cite("14"), DossierStage.Rest),
            Acceptance = new(Authority.Department, Cite("21", "1")),
            Settlement = new(Authority.Agency, Cite("18", "2"), DossierStage.Settlement, DeadlineKind.Settlement),
            ForceMajeure = new(Authority.Agency, Cite("18", "4"), DossierStage.ForceMajeure),
            Stop = new(Authority.MinisterOfIndustryAndTrade, Cite("11", "2", "a"), DossierStage.Change),
            MoneyReturn = new(Authority.ImplementingUnit, Cite("12", "6")),
            Change = new(Authority.Agency, Cite("11", "2"), DossierStage.Change),
        };

    /// <summary>Quy trình trực tiếp: national money, several provinces or a regional centre: straight to the Agency, which also accepts.</summary>
    public static RouteNorms Direct { get; } =
        OneProvince with
        {
            Name = new("đề án quốc gia nhiều tỉnh hoặc của trung tâm vùng", "national project of several provinces or a regional centre"),
            Filing = new(Authority.ImplementingUnit, Cite("8", "1", "b"), DossierStage.MinistryAppraisal, DeadlineKind.FileWithAgency),
            BaseAppraisal = null,
            MinistryAppraisal = new(Authority.Agency, Cite("8", "2")),
            Acceptance = new(Authority.Agency, Cite("20", "2")),
        };

    /// <summary>Quy trình địa phương mặc định: local money where the province's own rules are not supplied: Department, chair of the province.</summary>
    public static RouteNorms LocalDefault { get; } =
        new()
        {
            Name = new("đề án địa phương (mặc định)", "local project (default)"),
            Filing = new(Authority.ImplementingUnit, ProjectLaw.ProvincialProcedure),
            BaseAppraisal = new(Authority.Department, new(Instruments.Decree45Of2012, "16", "2")),
            MinistryAppraisal = null,
            Approval = new(Authority.ProvincialChair, new(Instruments.Decree45Of2012, "2", "2")),
            Contract = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            Assignment = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            Beginning = new(Authority.ImplementingUnit, ProjectLaw.ProvincialProcedure),
            GroupBeginning = new(Authority.ImplementingUnit, ProjectLaw.ProvincialProcedure),
            Advance = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            Rest = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            Acceptance = new(Authority.Department, ProjectLaw.ProvincialProcedure),
            Settlement = new(Authority.Department, new(Instruments.JointCircular26Of2014, "8", "3", "c")),
            ForceMajeure = null,
            Stop = new(Authority.ProvincialChair, ProjectLaw.ProvincialProcedure),
            MoneyReturn = new(Authority.ImplementingUnit, ProjectLaw.ProvincialProcedure),
            Change = new(Authority.ProvincialChair, ProjectLaw.ProvincialProcedure),
        };

    private static Citation Cite(string article, string? clause = null, string? point = null) => new(Instruments.Circular36Of2013, article, clause, point);
}
