using System.Runtime.CompilerServices;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>What a well-formed request of this folder looks like. Rules throw at the first problem; validators list them all.</summary>
internal static class ExecutionShape
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 9000;

    /// <summary>Refuses what is not there or not well formed, by its first problem.</summary>
    internal static void Require<T>(T request, Func<T, IEnumerable<ShapeProblem>> shape, [CallerArgumentExpression(nameof(request))] string? parameter = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(request, parameter);
        if (shape(request).FirstOrDefault() is { } problem)
            throw ProblemText.Argument(problem.Text, problem.Field);
    }

    internal static IEnumerable<ShapeProblem> Of(AdvanceRequest request)
    {
        const string Feature = "advance";
        return ShapeProblem.Among(
            Defined(Feature, nameof(request.Kind), request.Kind),
            Defined(Feature, nameof(request.Source), request.Source),
            Defined(Feature, nameof(request.Stage), request.Stage),
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

    internal static IEnumerable<ShapeProblem> Of(TenderRequest request) =>
        ShapeProblem.Among(Defined("tender", nameof(request.Kind), request.Kind), Defined("tender", nameof(request.Source), request.Source));

    internal static IEnumerable<ShapeProblem> Of(ChangeRequest request) =>
        ShapeProblem.Among(
            Defined("change", nameof(request.Source), request.Source),
            request.Changes.Count > 0
                ? null
                : new(
                    nameof(request.Changes),
                    "change.changes",
                    new("Chưa nêu điều chỉnh nào; cần ít nhất một.", "Changes is empty; at least one change is required.")
                ),
            request.Changes.Select(c => Defined("change", nameof(request.Changes), c)).FirstOrDefault(p => p is not null),
            Defined("change", nameof(request.Form), request.Form),
            Defined("change", nameof(request.DecidedBy), request.DecidedBy)
        );

    internal static IEnumerable<ShapeProblem> Of(BudgetRequest request) =>
        ShapeProblem.Among(
            Defined("budget", nameof(request.Source), request.Source),
            request is { Source: FundingSource.Local, Level: CompetenceLevel.Region or CompetenceLevel.Nation }
                ? Undefined("budget", nameof(request.Level), request.Level.Value)
                : Defined("budget", nameof(request.Level), request.Level)
        );

    internal static IEnumerable<ShapeProblem> Of(CompetenceRequest request) =>
        ShapeProblem.Among(
            Defined("competence", nameof(request.Act), request.Act),
            Defined("competence", nameof(request.Source), request.Source),
            Defined("competence", nameof(request.Level), request.Level),
            Defined("competence", nameof(request.By), request.By)
        );

    internal static IEnumerable<ShapeProblem> Of(CalendarRequest request) =>
        ShapeProblem.Among(Year("calendar", nameof(request.PlanYear), request.PlanYear), Defined("calendar", nameof(request.For), request.For));

    internal static IEnumerable<ShapeProblem> Of(DossierRequest request) =>
        ShapeProblem.Among(
            Defined("dossier", nameof(request.Kind), request.Kind),
            Defined("dossier", nameof(request.Source), request.Source),
            Defined("dossier", nameof(request.Stage), request.Stage)
        );

    internal static IEnumerable<ShapeProblem> Of(Project project) =>
        ShapeProblem.Among(
            Defined("project", nameof(project.Kind), project.Kind),
            Defined("project", nameof(project.Source), project.Source),
            Defined("project", nameof(project.Form), project.Form),
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
        || project.Parts.All(p => EnumValues.IsDefined(p.Kind) && p.Support > Vnd.Zero && p.Support <= project.Support)
            && project.Parts.Select(p => p.Kind).Distinct().Count() == project.Parts.Count
            && project.Parts.Aggregate(Vnd.Zero, (sum, p) => sum + p.Support) <= project.Support;

    internal static IEnumerable<ShapeProblem> Of(PaymentPlanRequest request) =>
        Of(request.Ask(AdvanceStage.Accepted, Vnd.Zero))
            .Concat(Of(new CalendarRequest { PlanYear = request.PlanYear }))
            .Concat(request.Following.SelectMany((tranche, at) => Within($"{nameof(request.Following)}[{at}]", Of(tranche))));

    private static IEnumerable<ShapeProblem> Of(PlannedTranche tranche) =>
        ShapeProblem.Among(
            Year("payment-plan", nameof(tranche.Year), tranche.Year),
            NotNegative("payment-plan", nameof(tranche.DueUnderContract), tranche.DueUnderContract)
        );

    internal static IEnumerable<ShapeProblem> Of(Programme programme) =>
        ShapeProblem.Among(
            Defined("programme", nameof(programme.Source), programme.Source),
            Year("programme", nameof(programme.FirstYear), programme.FirstYear),
            Year("programme", nameof(programme.LastYear), programme.LastYear),
            programme.LastYear >= programme.FirstYear
                ? null
                : new(
                    nameof(programme.LastYear),
                    "programme.last-year",
                    new(
                        $"năm cuối {programme.LastYear} trước năm đầu {programme.FirstYear} của chương trình.",
                        $"LastYear is {programme.LastYear}; a year not before {programme.FirstYear} is required."
                    )
                )
        );

    internal static IEnumerable<ShapeProblem> Of(AnnualPlan plan) =>
        ShapeProblem
            .Among(Defined("plan", nameof(plan.Source), plan.Source), Year("plan", nameof(plan.Year), plan.Year))
            .Concat(plan.Projects.SelectMany((project, at) => Within($"{nameof(plan.Projects)}[{at}]", Of(project))));

    internal static IEnumerable<ShapeProblem> Of(LifeHistory history) =>
        Within(
                nameof(history.Project),
                history.Project.Support == Vnd.Zero
                    ? [Wrong("project", nameof(history.Project.Support), TextOf(Vnd.Zero), new("phải lớn hơn 0 đồng", "an amount above zero"))]
                    : Of(history.Project)
            )
            .Concat(history.Steps.SelectMany((step, at) => Within($"{nameof(history.Steps)}[{at}]", Of(step))));

    private static IEnumerable<ShapeProblem> Of(ProjectStep step)
    {
        const string Feature = "life";
        return ShapeProblem
            .Among(
                NotNegative(Feature, nameof(step.Amount), step.Amount),
                NotNegative(Feature, nameof(step.RealCost), step.RealCost),
                NotNegative(Feature, nameof(step.DueUnderContract), step.DueUnderContract),
                Share(Feature, nameof(step.WorkDone), step.WorkDone),
                Share(Feature, nameof(step.InvestmentDone), step.InvestmentDone),
                Share(Feature, nameof(step.AgencyRatio), step.AgencyRatio)
            )
            .Concat(step.NewVersion is { } version ? Within(nameof(step.NewVersion), Of(version)) : []);
    }

    private static IEnumerable<ShapeProblem> Within(string path, IEnumerable<ShapeProblem> problems) =>
        problems.Select(p => p with { Field = $"{path}.{p.Field}" });

    private static ShapeProblem? Year(string feature, string field, int year) =>
        year is >= FirstYear and <= LastYear
            ? null
            : Wrong(feature, field, new($"{year}", $"{year}"), new($"phải từ {FirstYear} đến {LastYear}", $"a year from {FirstYear} to {LastYear}"));

    private static ShapeProblem? Defined<T>(string feature, string field, T value)
        where T : struct, Enum => EnumValues.IsDefined(value) ? null : Undefined(feature, field, value);

    private static ShapeProblem? Defined<T>(string feature, string field, T? value)
        where T : struct, Enum => value is { } given ? Defined(feature, field, given) : null;

    private static ShapeProblem? UpToSupport(string field, Vnd? amount, Vnd support) =>
        amount is { } given && (given < Vnd.Zero || (support > Vnd.Zero && given > support))
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

    private static ShapeProblem Undefined<T>(string feature, string field, T value)
        where T : struct, Enum =>
        new(
            field,
            Code(feature, field),
            new(
                $"{NameOf(field)} {value:D} không có trong danh mục; cần chọn một giá trị trong danh mục.",
                $"{field} is {value:D}, which is not in the list; choose a value that is."
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
            "PlanYear" or "Year" => "Năm kế hoạch",
            "FirstYear" => "Năm đầu",
            "LastYear" => "Năm cuối",
            "Amount" => "Số tiền",
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
