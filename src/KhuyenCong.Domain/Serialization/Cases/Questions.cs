using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.Serialization;

/// <summary>What stands beside a request: the rules, the day, the province's schedules and the working days.</summary>
internal sealed record Circumstances(PromotionRules Rules, LocalDate AsOf, Province? Province, IWorkingCalendar Calendar);

/// <summary>The questions of the front door by their codes.</summary>
internal static class Questions
{
    internal static Question[] All { get; } = [.. OfSupport(), .. OfConditions(), .. OfPlans(), .. OfExecution(), .. OfProducts()];

    internal static ValueList<Question> Listed { get; } = All.ToValueList();

    /// <summary>The question "allocation" asked of projects in place of claims: their priority and ceilings are worked out first.</summary>
    internal static Question AllocationOfProjects { get; } =
        Of<BudgetPlanFacts, AllocationDecision>(
            "allocation",
            new("Phân bổ kinh phí", "Sharing out a budget"),
            (c, q) => c.Rules.Allocate(q.Under(c.Province)).Allocation
        ) with
        {
            Day = "asOf",
        };

    internal static Question? Find(string? code) => Array.Find(All, q => q.Code == code);

    private static IEnumerable<Question> OfSupport()
    {
        yield return Of<SupportRequest, SupportDecision>(
            "support",
            new("Mức hỗ trợ tối đa", "The ceiling of support"),
            (c, q) => c.Rules.AssessSupport(c.AsOf, q),
            request => SupportProblems.Of(request)
        );
        yield return Of<ProvincialItemRequest, SupportDecision>(
            "provincial-item",
            new("Mức hỗ trợ hạng mục riêng của tỉnh", "The ceiling of an item of the province's own"),
            (c, q) => c.Rules.AssessSupport(c.AsOf, q.ToRequest()),
            q => SupportProblems.Of(q.ToRequest())
        );
        yield return Of<InterestSupportRequest, InterestSupportDecision>(
            "interest",
            new("Hỗ trợ lãi suất vốn vay khi di dời", "Support of the interest of a relocated establishment's loans"),
            (c, q) => c.Rules.AssessInterest(c.AsOf, q),
            InterestSupportShape.Of
        );
        yield return Of<ManagementCostRequest, ManagementCostResult>(
            "management",
            new("Chi phí quản lý chương trình, đề án", "The cost of managing programmes and projects"),
            (c, q) => c.Rules.AssessManagement(c.AsOf, q),
            ManagementCostShape.Of
        );
        yield return Of<PriorityRequest, PriorityDecision>(
            "priority",
            new("Căn cứ ưu tiên và thứ tự ưu tiên", "Grounds and order of priority"),
            (c, q) => c.Rules.AssessPriority(q),
            PriorityShape.Of
        ) with
        {
            Day = "asOf",
        };
        yield return Of<AllocationRequest, AllocationDecision>(
            "allocation",
            new("Phân bổ kinh phí", "Sharing out a budget"),
            (c, q) => c.Rules.Allocate(c.AsOf, q),
            PriorityShape.Of
        );
        yield return Of<BudgetPlanFacts, BudgetResult>(
            "budget-plan",
            new("Phương án phân bổ: ưu tiên, mức hỗ trợ và phân bổ cùng lúc", "A plan of allocation: priority, ceilings and sharing out at once"),
            (c, q) => c.Rules.Allocate(q.Under(c.Province))
        ) with
        {
            Day = "asOf",
        };
    }

    private static IEnumerable<Question> OfConditions()
    {
        yield return Of<EligibilityRequest, EligibilityDecision>(
            "eligibility",
            new("Đối tượng áp dụng", "Who is served"),
            (c, q) => c.Rules.AssessEligibility(c.AsOf, q),
            EligibilityProblems.Of
        );
        yield return Of<FundingConditionRequest, ConditionDecision>(
            "funding-conditions",
            new("Điều kiện hỗ trợ kinh phí", "The conditions for money"),
            (c, q) => c.Rules.AssessFundingConditions(c.AsOf, q),
            ConditionProblems.Of
        );
        yield return Of<MoneySourceRequest, Decisions.Decision>(
            "money-source",
            new("Nguồn kinh phí phù hợp", "Whether national or local money is for it"),
            (c, q) => c.Rules.AssessMoneySource(c.AsOf, q)
        );
        yield return Of<ContentConditionRequest, ConditionDecision>(
            "content-conditions",
            new("Điều kiện của từng nội dung", "The conditions of a content"),
            (c, q) => c.Rules.AssessContentConditions(c.AsOf, q),
            ConditionProblems.Of
        );
    }

    private static IEnumerable<Question> OfPlans()
    {
        yield return Of<Programme, Decisions.Decision>(
            "programme",
            new("Chương trình khuyến công", "A programme of industrial promotion"),
            (c, q) => c.Rules.AssessProgramme(q),
            ExecutionShape.Of
        ) with
        {
            NeedsDay = false,
        };
        yield return Of<AnnualPlan, Decisions.Decision>(
            "plan",
            new("Kế hoạch khuyến công hằng năm", "The plan of a year"),
            (c, q) => c.Rules.AssessPlan(q),
            ExecutionShape.Of
        ) with
        {
            NeedsDay = false,
        };
        yield return Of<Project, Decisions.Decision>(
            "project",
            new("Nội dung đề án, đề án điểm", "What a project fixes, and key projects"),
            (c, q) => c.Rules.AssessProject(c.AsOf, q),
            ExecutionShape.Of
        );
        yield return Of<TenderRequest, TenderDecision>(
            "tender",
            new("Đấu thầu hay xét chọn", "Tender or selection"),
            (c, q) => c.Rules.AssessTender(c.AsOf, q),
            ExecutionShape.Of
        );
        yield return Of<ChangeRequest, ChangeDecision>(
            "change",
            new("Thẩm quyền điều chỉnh, ngừng thực hiện đề án", "Who decides on a change or a stop"),
            (c, q) => c.Rules.AssessChange(c.AsOf, q),
            ExecutionShape.Of
        );
    }

    private static IEnumerable<Question> OfExecution()
    {
        yield return Of<DossierRequest, DossierDecision>(
            "dossier",
            new("Thành phần hồ sơ", "The papers of a stage"),
            (c, q) => c.Rules.AssessDossier(c.AsOf, q),
            ExecutionShape.Of
        );
        yield return Of<AdvanceRequest, AdvanceDecision>(
            "advance",
            new("Tạm ứng kinh phí", "Advances"),
            (c, q) => c.Rules.AssessAdvance(c.AsOf, q),
            ExecutionShape.Of
        );
        yield return Of<PaymentPlanRequest, PaymentPlan>(
            "payment-plan",
            new("Kế hoạch tạm ứng, thanh toán", "The instalments of a project"),
            (c, q) => c.Rules.PlanPayments(c.AsOf, q),
            ExecutionShape.Of
        );
        yield return Of<CompetenceRequest, CompetenceDecision>(
            "competence",
            new("Thẩm quyền", "Who is competent"),
            (c, q) => c.Rules.AssessCompetence(c.AsOf, q),
            ExecutionShape.Of
        );
        yield return Of<BudgetRequest, BudgetProcedure>(
            "budget",
            new("Quy trình ngân sách", "The steps of a year's budget"),
            (c, q) => c.Rules.AssessBudget(c.AsOf, q),
            ExecutionShape.Of
        );
        yield return Of<CalendarRequest, PlanCalendar>(
            "calendar",
            new("Lịch năm kế hoạch", "The dated duties of a plan year"),
            (c, q) => c.Rules.Calendar(q),
            ExecutionShape.Of
        ) with
        {
            NeedsDay = false,
        };
        yield return Of<LifeHistory, StepResult>(
            "life",
            new("Vòng đời đề án theo từng bước", "The life of a project, step by step"),
            (c, q) => c.Rules.Replay(q),
            ExecutionShape.Of
        ) with
        {
            NeedsDay = false,
        };
    }

    private static IEnumerable<Question> OfProducts()
    {
        yield return Of<EntryRequest, EntryDecision>(
            "entry",
            new("Đăng ký bình chọn sản phẩm", "Whether a product may enter a vote"),
            (c, q) => c.Rules.AssessEntry(q),
            TypicalProductShape.Of
        ) with
        {
            Day = "date",
        };
        yield return Of<CouncilRequest, Decisions.Decision>(
            "council",
            new("Hội đồng bình chọn và Ban Giám khảo", "Council and jury of a vote"),
            (c, q) => c.Rules.AssessCouncil(q),
            TypicalProductShape.Of
        ) with
        {
            Day = "date",
        };
        yield return Of<VoteRequest, VoteDecision>(
            "vote",
            new("Kết quả bình chọn", "The result of a vote"),
            (c, q) => c.Rules.AssessVote(q),
            TypicalProductShape.Of
        ) with
        {
            Day = "date",
        };
        yield return Of<Certificate, CertificateDecision>(
            "certificate",
            new("Giá trị của Giấy chứng nhận", "Whether a certificate is in force"),
            (c, q) => c.Rules.AssessCertificate(c.AsOf, q),
            TypicalProductShape.Of
        );
        yield return Of<ComplaintRequest, ComplaintDecision>(
            "complaint",
            new("Khiếu nại kết quả bình chọn", "A complaint about the result of a vote"),
            (c, q) => c.Rules.AssessComplaint(c.Calendar, q),
            TypicalProductShape.Of
        ) with
        {
            Day = "date",
            NeedsCalendar = true,
        };
        yield return Of<PrizeRequest, PrizeDecision>(
            "prize",
            new("Tiền thưởng sản phẩm được bình chọn", "Prize money"),
            (c, q) => c.Rules.AssessPrize(q),
            TypicalProductShape.Of
        ) with
        {
            Day = "date",
        };
        yield return Of<CitationQuestion, CitationList>(
            "citations",
            new("Viện dẫn trong một văn bản", "The citations of a text"),
            (c, q) => new CitationList(CitationChecker.Check(q.Text, c.AsOf))
        );
    }

    private static Question Of<TRequest, TAnswer>(
        string code,
        LocalizedText text,
        Func<Circumstances, TRequest, object> ask,
        Func<TRequest, IEnumerable<ShapeProblem>>? problems = null
    )
        where TRequest : notnull =>
        new(code, text, typeof(TRequest), typeof(TAnswer), (circumstances, request) => ask(circumstances, (TRequest)request))
        {
            Known = [new RequestConverter<TRequest>(), new AnswerConverter<TAnswer>()],
            Problems = request => problems?.Invoke((TRequest)request) ?? [],
        };
}
