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
        return ShapeProblem.Among(
            Kind(Feature, request.Kind),
            Source(Feature, request.Source),
            request.Stage is AdvanceStage.BeforeAcceptance or AdvanceStage.Accepted ? null : Undefined(Feature, nameof(request.Stage), (int)request.Stage),
            request.Support > Vnd.Zero
                ? null
                : Wrong(Feature, nameof(request.Support), TextOf(request.Support), new("phải lớn hơn 0 đồng", "an amount above zero")),
            UpToSupport(nameof(request.Advanced), request.Advanced, request.Support),
            UpToSupport(nameof(request.Accepted), request.Accepted, request.Support),
            NotNegative(Feature, nameof(request.Asked), request.Asked),
            NotNegative(Feature, nameof(request.RealCost), request.RealCost),
            Share(Feature, nameof(request.SupportRate), request.SupportRate),
            NotNegative(Feature, nameof(request.DueUnderContract), request.DueUnderContract),
            Share(Feature, nameof(request.WorkDone), request.WorkDone),
            Share(Feature, nameof(request.InvestmentDone), request.InvestmentDone),
            Share(Feature, nameof(request.AgencyRatio), request.AgencyRatio)
        );
    }

    internal static IEnumerable<ShapeProblem> Of(TenderRequest request) => ShapeProblem.Among(Kind("tender", request.Kind), Source("tender", request.Source));

    internal static IEnumerable<ShapeProblem> Of(ChangeRequest request) =>
        ShapeProblem.Among(
            Source("change", request.Source),
            request.Changes.Count > 0
                ? null
                : new(
                    nameof(request.Changes),
                    "change.changes",
                    new("Chưa nêu điều chỉnh nào; cần ít nhất một.", "Changes is empty; at least one change is required.")
                ),
            request.Changes.All(IsDefined) ? null : Undefined("change", nameof(request.Changes), (int)request.Changes.First(c => !IsDefined(c))),
            Form("change", request.Form),
            Body("change", nameof(request.DecidedBy), request.DecidedBy)
        );

    internal static IEnumerable<ShapeProblem> Of(BudgetRequest request) =>
        ShapeProblem.Among(
            Source("budget", request.Source),
            request is { Source: FundingSource.Local, Level: not (null or CompetenceLevel.Province or CompetenceLevel.District or CompetenceLevel.Commune) }
                ? Undefined("budget", nameof(request.Level), (int)request.Level!)
                : null,
            request.Source == FundingSource.National ? Level("budget", request.Level) : null
        );

    internal static IEnumerable<ShapeProblem> Of(CompetenceRequest request) =>
        ShapeProblem.Among(
            ExecutionCodes.Acts.IsDefined(request.Act) ? null : Undefined("competence", nameof(request.Act), (int)request.Act),
            request.Source is { } source ? Source("competence", source) : null,
            Level("competence", request.Level),
            Body("competence", nameof(request.By), request.By)
        );

    internal static IEnumerable<ShapeProblem> Of(CalendarRequest request) =>
        ShapeProblem.Among(
            request.PlanYear is >= FirstYear and <= LastYear
                ? null
                : Wrong(
                    "calendar",
                    nameof(request.PlanYear),
                    new($"{request.PlanYear}", $"{request.PlanYear}"),
                    new($"phải từ {FirstYear} đến {LastYear}", $"a year from {FirstYear} to {LastYear}")
                ),
            request.For is >= PlanParticipant.UnitInOneProvince and <= PlanParticipant.Ministry
                ? null
                : Undefined("calendar", nameof(request.For), (int)request.For)
        );

    internal static IEnumerable<ShapeProblem> Of(DossierRequest request) =>
        ShapeProblem.Among(
            Kind("dossier", request.Kind),
            Source("dossier", request.Source),
            request.Stage is >= DossierStage.BaseAppraisal and <= DossierStage.LeadBodyRecords
                ? null
                : Undefined("dossier", nameof(request.Stage), (int)request.Stage)
        );

    internal static IEnumerable<ShapeProblem> Of(Project project) =>
        ShapeProblem.Among(
            Kind("project", project.Kind),
            Source("project", project.Source),
            Form("project", project.Form),
            NotNegative("project", nameof(project.Support), project.Support),
            project.End >= project.Start
                ? null
                : Wrong(
                    "project",
                    nameof(project.End),
                    new(Numbers.Date(project.End, Language.Vietnamese), $"{project.End:uuuu-MM-dd}"),
                    new($"không được trước ngày {Numbers.Date(project.Start, Language.Vietnamese)}", $"a day not before {project.Start:uuuu-MM-dd}")
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

    private static ShapeProblem? Kind(string feature, ProjectKind kind) => ProjectKinds.IsDefined(kind) ? null : Undefined(feature, "Kind", (int)kind);

    private static ShapeProblem? Source(string feature, FundingSource source) =>
        source is FundingSource.National or FundingSource.Local ? null : Undefined(feature, "Source", (int)source);

    private static ShapeProblem? Form(string feature, ProjectForm form) =>
        form is ProjectForm.Single or ProjectForm.Group ? null : Undefined(feature, "Form", (int)form);

    private static ShapeProblem? Level(string feature, CompetenceLevel? level) =>
        level is { } given && !ExecutionCodes.Levels.IsDefined(given) ? Undefined(feature, "Level", (int)given) : null;

    private static ShapeProblem? Body(string feature, string field, Authority? body) =>
        body is { } given && !ProgrammeCodes.Authorities.IsDefined(given) ? Undefined(feature, field, (int)given) : null;

    private static ShapeProblem? UpToSupport(string field, Vnd? amount, Vnd support) =>
        amount is { } given && (given < Vnd.Zero || given > support)
            ? Wrong("advance", field, TextOf(given), new("phải từ 0 đồng đến kinh phí hỗ trợ", "an amount from zero up to the support"))
            : null;

    private static ShapeProblem? NotNegative(string feature, string field, Vnd? amount) =>
        amount is { } given && given < Vnd.Zero ? Wrong(feature, field, TextOf(given), new("không được âm", "an amount that is not negative")) : null;

    private static ShapeProblem? Share(string feature, string field, Rate? share) =>
        share is { Millionths: < 0 or > Rate.Unit } given
            ? Wrong(
                feature,
                field,
                new(given.ToString(Language.Vietnamese), given.ToString(Language.English)),
                new("phải từ 0% đến 100%", "a share from 0% to 100%")
            )
            : null;

    private static LocalizedText TextOf(Vnd amount) => new(amount.ToString(Language.Vietnamese), amount.ToString(Language.English));

    private static ShapeProblem Wrong(string feature, string field, LocalizedText value, LocalizedText allowed) =>
        new(
            field,
            Code(feature, field),
            new($"{NameOf(field)} {value.Vietnamese} không hợp lệ; {allowed.Vietnamese}.", $"{field} is {value.English}; {allowed.English} is required.")
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
            "PlanYear" => "Năm kế hoạch",
            "End" => "Ngày kết thúc",
            "Support" => "Kinh phí hỗ trợ",
            "Advanced" => "Số đã tạm ứng",
            "Accepted" => "Số được nghiệm thu",
            "Asked" => "Số đề nghị tạm ứng",
            "RealCost" => "Tổng kinh phí thực hiện",
            "SupportRate" => "Tỷ lệ hỗ trợ",
            "DueUnderContract" => "Số được phép tạm ứng theo hợp đồng",
            "WorkDone" => "Khối lượng công việc đã thực hiện",
            "InvestmentDone" => "Giá trị khối lượng công việc đã thực hiện trên tổng vốn đầu tư",
            "AgencyRatio" => "Tỷ lệ tạm ứng khác",
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field with a name is required."),
        };

    private static string Code(string feature, string field) => $"{feature}.{EnumCode.Spelled(field)}";
}
