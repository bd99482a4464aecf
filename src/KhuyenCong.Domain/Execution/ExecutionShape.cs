using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>What a well-formed request of this folder looks like. Rules throw at the first problem; validators list them all.</summary>
internal static class ExecutionShape
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 9000;

    internal static void Require(IEnumerable<ShapeProblem> problems)
    {
        if (problems.FirstOrDefault() is { } problem)
            throw ProblemText.Argument(problem.Text, problem.Field);
    }

    internal static IEnumerable<ShapeProblem> Of(AdvanceRequest request)
    {
        const string Feature = "advance";
        return Problems(
            Kind(Feature, request.Kind),
            Source(Feature, request.Source),
            request.Stage is AdvanceStage.BeforeAcceptance or AdvanceStage.Accepted ? null : Undefined(Feature, nameof(request.Stage), (int)request.Stage),
            request.Support > Vnd.Zero
                ? null
                : new(
                    nameof(request.Support),
                    "advance.support",
                    new(
                        $"Kinh phí hỗ trợ {request.Support.ToString(Language.Vietnamese)} không hợp lệ; phải lớn hơn 0 đồng.",
                        $"Support is {request.Support}; an amount above zero is required."
                    )
                ),
            request.Advanced >= Vnd.Zero && request.Advanced <= request.Support
                ? null
                : new(
                    nameof(request.Advanced),
                    "advance.advanced",
                    new(
                        $"Số đã tạm ứng {request.Advanced.ToString(Language.Vietnamese)} không hợp lệ; phải từ 0 đồng đến kinh phí hỗ trợ.",
                        $"Advanced is {request.Advanced}; an amount from zero up to the support is required."
                    )
                ),
            request.Accepted is not { } accepted || (accepted >= Vnd.Zero && accepted <= request.Support)
                ? null
                : new(
                    nameof(request.Accepted),
                    "advance.accepted",
                    new(
                        $"Số được nghiệm thu {accepted.ToString(Language.Vietnamese)} không hợp lệ; phải từ 0 đồng đến kinh phí hỗ trợ.",
                        $"Accepted is {accepted}; an amount from zero up to the support is required."
                    )
                ),
            NotNegative(Feature, nameof(request.Asked), request.Asked),
            NotNegative(Feature, nameof(request.RealCost), request.RealCost),
            Share(Feature, nameof(request.SupportRate), request.SupportRate),
            NotNegative(Feature, nameof(request.DueUnderContract), request.DueUnderContract),
            Share(Feature, nameof(request.WorkDone), request.WorkDone),
            Share(Feature, nameof(request.InvestmentDone), request.InvestmentDone),
            Share(Feature, nameof(request.AgencyRatio), request.AgencyRatio)
        );
    }

    internal static IEnumerable<ShapeProblem> Of(TenderRequest request) => Problems(Kind("tender", request.Kind), Source("tender", request.Source));

    internal static IEnumerable<ShapeProblem> Of(ChangeRequest request) =>
        Problems(
            Source("change", request.Source),
            request.Changes.Count > 0
                ? null
                : new(
                    nameof(request.Changes),
                    "change.changes",
                    new("Chưa nêu điều chỉnh nào; cần ít nhất một.", "Changes is empty; at least one change is required.")
                ),
            request.Changes.All(IsDefined) ? null : Undefined("change", nameof(request.Changes), (int)request.Changes.First(c => !IsDefined(c))),
            request.Form is ProjectForm.Single or ProjectForm.Group ? null : Undefined("change", nameof(request.Form), (int)request.Form),
            request.DecidedBy is { } by && !ProgrammeCodes.AllAuthorities.Contains(by) ? Undefined("change", nameof(request.DecidedBy), (int)by) : null
        );

    internal static IEnumerable<ShapeProblem> Of(BudgetRequest request) =>
        Problems(
            Source("budget", request.Source),
            request is { Source: FundingSource.Local, Level: not (null or CompetenceLevel.Province or CompetenceLevel.District or CompetenceLevel.Commune) }
            || (request.Source == FundingSource.National && request.Level is { } level && !ExecutionCodes.Levels.Values.Contains(level))
                ? Undefined("budget", nameof(request.Level), (int)request.Level!)
                : null
        );

    internal static IEnumerable<ShapeProblem> Of(CompetenceRequest request) =>
        Problems(
            ExecutionCodes.Acts.Values.Contains(request.Act) ? null : Undefined("competence", nameof(request.Act), (int)request.Act),
            request.Source is { } source ? Source("competence", source) : null,
            request.Level is { } level && !ExecutionCodes.Levels.Values.Contains(level) ? Undefined("competence", nameof(request.Level), (int)level) : null,
            request.By is { } by && !ProgrammeCodes.AllAuthorities.Contains(by) ? Undefined("competence", nameof(request.By), (int)by) : null
        );

    internal static IEnumerable<ShapeProblem> Of(CalendarRequest request) =>
        Problems(
            request.PlanYear is >= FirstYear and <= LastYear
                ? null
                : new ShapeProblem(
                    nameof(request.PlanYear),
                    "calendar.plan-year",
                    new(
                        $"Năm kế hoạch {request.PlanYear} không hợp lệ; phải từ {FirstYear} đến {LastYear}.",
                        $"PlanYear is {request.PlanYear}; a year from {FirstYear} to {LastYear} is required."
                    )
                ),
            request.For is >= PlanParticipant.UnitInOneProvince and <= PlanParticipant.Ministry
                ? null
                : Undefined("calendar", nameof(request.For), (int)request.For)
        );

    internal static IEnumerable<ShapeProblem> Of(DossierRequest request) =>
        Problems(
            Kind("dossier", request.Kind),
            Source("dossier", request.Source),
            request.Stage is >= DossierStage.BaseAppraisal and <= DossierStage.LeadBodyRecords
                ? null
                : Undefined("dossier", nameof(request.Stage), (int)request.Stage)
        );

    internal static IEnumerable<ShapeProblem> Of(Project project) =>
        Problems(
            Kind("project", project.Kind),
            Source("project", project.Source),
            project.Form is ProjectForm.Single or ProjectForm.Group ? null : Undefined("project", nameof(project.Form), (int)project.Form),
            NotNegative("project", nameof(project.Support), project.Support),
            project.End >= project.Start
                ? null
                : new(
                    nameof(project.End),
                    "project.end",
                    new(
                        $"Ngày kết thúc {Numbers.Date(project.End, Language.Vietnamese)} không hợp lệ; không được trước ngày {Numbers.Date(project.Start, Language.Vietnamese)}.",
                        $"End is {project.End:uuuu-MM-dd}; a day not before {project.Start:uuuu-MM-dd} is required."
                    )
                ),
            Share("project", nameof(project.SupportRate), project.SupportRate),
            PartsAreWellFormed(project)
                ? null
                : new(
                    nameof(project.Parts),
                    "project.parts",
                    new(
                        "Các phần của đề án không hợp lệ; mỗi dạng đề án chỉ nêu một lần, kinh phí từng phần lớn hơn 0 đồng và tổng không vượt kinh phí của đề án.",
                        "Parts is not well formed; every kind once, each with an amount above zero, together not above the support, is required."
                    )
                ),
            project.Tasks.FirstOrDefault(t => t.End < t.Start || t.Support < Vnd.Zero) is not { } task
                ? null
                : new(
                    nameof(project.Tasks),
                    "project.tasks",
                    new(
                        $"Nhiệm vụ “{task.Name}” kết thúc trước khi bắt đầu hoặc có kinh phí âm.",
                        $"Task '{task.Name}' ends before it starts or takes a negative amount."
                    )
                )
        );

    private static bool PartsAreWellFormed(Project project) =>
        project.Parts.Count == 0
        || project.Parts.All(p => ProjectKinds.IsDefined(p.Kind) && p.Support > Vnd.Zero && p.Support <= project.Support)
            && project.Parts.Select(p => p.Kind).Distinct().Count() == project.Parts.Count
            && project.Parts.Aggregate(Vnd.Zero, (sum, p) => sum + p.Support) <= project.Support;

    private static bool IsDefined(ChangeKind kind) => kind is >= ChangeKind.IncreaseSupport and <= ChangeKind.Other;

    internal static IEnumerable<ShapeProblem> Of(PaymentPlanRequest request) =>
        Of(request.Ask(AdvanceStage.Accepted, Vnd.Zero)).Concat(Of(new CalendarRequest { PlanYear = request.PlanYear }));

    private static IEnumerable<ShapeProblem> Problems(params ShapeProblem?[] problems) => problems.Where(p => p is not null).Select(p => p!);

    private static ShapeProblem? Kind(string feature, ProjectKind kind) => ProjectKinds.IsDefined(kind) ? null : Undefined(feature, "Kind", (int)kind);

    private static ShapeProblem? Source(string feature, FundingSource source) =>
        source is FundingSource.National or FundingSource.Local ? null : Undefined(feature, "Source", (int)source);

    private static ShapeProblem? NotNegative(string feature, string field, Vnd? amount) =>
        !(amount < Vnd.Zero)
            ? null
            : new(
                field,
                Code(feature, field),
                new(
                    $"{NameOf(field)} {amount.Value.ToString(Language.Vietnamese)} không hợp lệ; không được âm.",
                    $"{field} is {amount.Value}; an amount that is not negative is required."
                )
            );

    private static ShapeProblem? Share(string feature, string field, Rate? share) =>
        share is not { Millionths: < 0 or > Rate.Unit }
            ? null
            : new(
                field,
                Code(feature, field),
                new(
                    $"{NameOf(field)} {share.Value.ToString(Language.Vietnamese)} không hợp lệ; phải từ 0% đến 100%.",
                    $"{field} is {share.Value}; a share from 0% to 100% is required."
                )
            );

    private static ShapeProblem Undefined(string feature, string field, int value) =>
        new(
            field,
            Code(feature, field),
            new(
                $"{NameOf(field)} {value} không có trong danh mục; cần chọn một giá trị trong danh mục.",
                $"{field} is {value}, which is not in the list; choose a value that is."
            )
        );

    // The Vietnamese names of the fields; the English text names the field itself, as the program does.
    private static string NameOf(string field) =>
        field switch
        {
            "Kind" => "Dạng đề án",
            "Source" => "Nguồn kinh phí",
            "Stage" => "Giai đoạn",
            "Form" => "Hình thức đề án",
            "Changes" => "Nội dung điều chỉnh",
            "DecidedBy" => "Cơ quan phê duyệt điều chỉnh",
            "Level" => "Cấp",
            "Act" => "Nội dung thẩm quyền",
            "By" => "Cơ quan",
            "For" => "Đối tượng của lịch",
            "Support" => "Kinh phí hỗ trợ",
            "Asked" => "Số đề nghị tạm ứng",
            "RealCost" => "Tổng kinh phí thực hiện",
            "SupportRate" => "Tỷ lệ hỗ trợ",
            "DueUnderContract" => "Số được phép tạm ứng theo hợp đồng",
            "WorkDone" => "Khối lượng công việc đã thực hiện",
            "InvestmentDone" => "Giá trị khối lượng công việc đã thực hiện trên tổng vốn đầu tư",
            "AgencyRatio" => "Tỷ lệ tạm ứng khác",
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field with a name is required."),
        };

    /// <summary>The feature, a point and the field in kebab-case.</summary>
    private static string Code(string feature, string field) =>
        feature + "." + string.Concat(field.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
