using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Cơ quan có thẩm quyền: one of the bodies that may act at a stage, with the provision that names it.</summary>
/// <param name="By">Who may act.</param>
/// <param name="Citation">The provision.</param>
/// <param name="OnlyIfAssigned">Whether it may act only where the project was assigned to it.</param>
public sealed record RouteAuthority(Authority By, Citation Citation, bool OnlyIfAssigned = false);

/// <summary>Chặng của quy trình: one stage of a route: who acts, under which provision, with which papers and by when, where the route says so.</summary>
internal sealed record RouteStage(Authority By, Citation Citation, DossierStage? Dossier = null, DeadlineKind? Deadline = null)
{
    /// <summary>Việc cần thẩm quyền: the act by which the table of competence says who else may act; null where the route alone says who acts.</summary>
    public CompetenceAct? Act { get; init; }

    /// <summary>Chỉ khi được giao: the body that may act only where the project was assigned to it, if any.</summary>
    public Authority? OnlyIfAssigned { get; init; }

    /// <summary>Whether it is known who acts: of a national text where it names a provision (one named as a whole is not held), of a province's where the stage was seen.</summary>
    public bool IsEncoded { get; init; } = Citation.Article is not null;

    /// <summary>Theo quy định khác: whether other rules, which are not at hand, govern the stage.</summary>
    public bool IsGovernedElsewhere { get; init; }
}

/// <summary>Quy trình đề án: the stages that a project passes from filing to settlement. A stage that is null does not exist on the route.</summary>
/// <remarks>TT36-2013/8 for national money; the province's own rules for local money (TT46-2012/8/3/b), of which a default is given.</remarks>
internal sealed record RouteNorms
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

    /// <summary>Phê duyệt bổ sung: approval of a project that is added to an approved plan; null where the route has no provision of its own on it.</summary>
    public RouteStage? AddedApproval { get; init; }

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

    /// <summary>Nghiệm thu cơ sở: base-level acceptance.</summary>
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

    /// <summary>The stages with their codes and steps, in order; of a step the first is its usual stage.</summary>
    internal IEnumerable<(string Code, StepKind Step, RouteStage Stage)> Stages =>
        from s in new (string Code, StepKind Step, RouteStage? Stage)[]
        {
            ("filing", StepKind.FileProject, Filing),
            ("base-appraisal", StepKind.AppraiseAtBase, BaseAppraisal),
            ("ministry-appraisal", StepKind.AppraiseAtMinistry, MinistryAppraisal),
            ("approval", StepKind.Approve, Approval),
            ("added-approval", StepKind.Approve, AddedApproval),
            ("contract", StepKind.SignContract, Contract),
            ("assignment", StepKind.Assign, Assignment),
            ("beginning", StepKind.Begin, Beginning),
            ("group-beginning", StepKind.Begin, GroupBeginning),
            ("advance", StepKind.PayAdvance, Advance),
            ("rest", StepKind.PayAdvance, Rest),
            ("acceptance", StepKind.AcceptAtBase, Acceptance),
            ("settlement-file", StepKind.FileSettlement, SettlementFile),
            ("settlement", StepKind.Settle, Settlement),
            ("force-majeure", StepKind.SettleForForceMajeure, ForceMajeure),
            ("year-settlement", StepKind.SettleYear, YearSettlement),
            ("carry-over", StepKind.CarryOver, CarryOver),
            ("stop", StepKind.Stop, Stop),
            ("stop-for-failure", StepKind.StopForFailure, StopForFailure),
            ("money-return", StepKind.ReturnMoney, MoneyReturn),
            ("change", StepKind.ChangeProject, Change),
        }
        where s.Stage is not null
        select (s.Code, s.Step, s.Stage!);

    /// <summary>The provision on a step; that of approval where a project is returned or rejected, and that of filing where the route has no such step.</summary>
    internal Citation ProvisionOf(StepKind step)
    {
        var taken = step is StepKind.ReturnForChanges or StepKind.Reject ? StepKind.Approve : step;
        return Stages.FirstOrDefault(s => s.Step == taken).Stage?.Citation ?? Filing.Citation;
    }
}
