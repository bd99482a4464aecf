using System.Text.Json;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace SampleKit;

/// <summary>What stands in decision records of one kind in Vietnamese words: facts and results by the schemas of question and answer.</summary>
public sealed class RecordWords
{
    private static readonly Dictionary<string, (string Name, Type Question, Type Answer)> Kinds = new(StringComparer.Ordinal)
    {
        ["support"] = ("mức hỗ trợ", typeof(SupportRequest), typeof(SupportDecision)),
        ["eligibility"] = ("đối tượng", typeof(EligibilityRequest), typeof(EligibilityDecision)),
        ["funding-conditions"] = ("điều kiện hỗ trợ kinh phí", typeof(FundingConditionRequest), typeof(ConditionDecision)),
        ["money-source"] = ("nguồn kinh phí", typeof(MoneySourceRequest), typeof(ConditionDecision)),
        ["content-conditions"] = ("điều kiện đối với nội dung", typeof(ContentConditionRequest), typeof(ConditionDecision)),
        ["interest"] = ("hỗ trợ lãi vay", typeof(InterestSupportRequest), typeof(InterestSupportDecision)),
        ["management"] = ("chi phí quản lý", typeof(ManagementCostRequest), typeof(ManagementCostResult)),
        ["priority"] = ("ưu tiên", typeof(PriorityRequest), typeof(PriorityDecision)),
        ["allocation"] = ("phân bổ kinh phí", typeof(BudgetPlan), typeof(AllocationDecision)),
        ["claims"] = ("phân bổ kinh phí theo đề nghị", typeof(AllocationRequest), typeof(AllocationDecision)),
        ["payment-plan"] = ("kế hoạch thanh toán", typeof(PaymentPlanRequest), typeof(PaymentPlan)),
        ["life"] = ("trình tự của đề án", typeof(LifeHistory), typeof(StepResult)),
        ["advance"] = ("tạm ứng", typeof(AdvanceRequest), typeof(AdvanceDecision)),
        ["tender"] = ("đấu thầu, xét chọn", typeof(TenderRequest), typeof(TenderDecision)),
        ["change"] = ("điều chỉnh, ngừng thực hiện", typeof(ChangeRequest), typeof(ChangeDecision)),
        ["dossier"] = ("hồ sơ", typeof(DossierRequest), typeof(DossierDecision)),
        ["competence"] = ("thẩm quyền", typeof(CompetenceRequest), typeof(CompetenceDecision)),
        ["budget"] = ("dự toán ngân sách", typeof(BudgetRequest), typeof(Decision)),
        ["project"] = ("đề án", typeof(Project), typeof(Decision)),
        ["programme"] = ("chương trình", typeof(Programme), typeof(Decision)),
        ["plan"] = ("kế hoạch năm", typeof(AnnualPlan), typeof(Decision)),
        ["entry"] = ("đăng ký bình chọn", typeof(EntryRequest), typeof(EntryDecision)),
        ["council"] = ("Hội đồng bình chọn", typeof(CouncilRequest), typeof(Decision)),
        ["vote"] = ("kết quả bình chọn", typeof(VoteRequest), typeof(VoteDecision)),
        ["certificate"] = ("Giấy chứng nhận", typeof(Certificate), typeof(CertificateDecision)),
        ["prize"] = ("tiền thưởng", typeof(PrizeRequest), typeof(PrizeDecision)),
    };

    // What records hold and answers do not.
    private static readonly Dictionary<string, string> Workings = new(StringComparer.Ordinal)
    {
        ["as_of"] = "ngày áp dụng",
        ["verdict"] = "kết luận",
        ["missing"] = "còn thiếu",
        ["outcome"] = "trường hợp",
        ["units"] = "số lượng",
        ["cost"] = "chi phí được tính",
        ["lower"] = "mức thấp nhất có thể",
        ["upper"] = "mức cao nhất có thể",
        ["state"] = "trạng thái",
        ["method"] = "phương thức",
        ["to_return"] = "phải hoàn trả",
        ["total"] = "tổng số",
        ["valid_until"] = "có giá trị đến",
        ["capacities"] = "tư cách thụ hưởng",
    };

    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["undetermined"] = Verdict.Undetermined.ToText().Vietnamese,
        ["satisfied"] = Verdict.Satisfied.ToText().Vietnamese,
        ["not-satisfied"] = Verdict.NotSatisfied.ToText().Vietnamese,
        ["authority-decides"] = Verdict.AuthorityDecides.ToText().Vietnamese,
        ["ceiling"] = "có mức trần",
        ["range"] = "có khoảng mức trần",
        ["cost-unknown"] = "chưa biết chi phí",
        ["schedule-required"] = "cần quy định của tỉnh",
        ["not-covered"] = "trước thời gian có trong thư viện",
        ["not-encoded"] = "chưa có trong thư viện",
        ["governed-elsewhere"] = "theo văn bản khác",
        ["no-separate-level"] = "không có mức riêng",
        ["factor-not-encoded"] = "hệ số chưa có trong thư viện",
        ["new-construction"] = "xây dựng mới",
        ["invalid"] = "thông tin không hợp lệ",
        ["partly-known"] = "mới biết một phần",
        ["case-not-served"] = "ngoài trường hợp được hỗ trợ",
        ["level-open"] = "chưa rõ mức",
        ["in-force-unknown"] = "chưa rõ hiệu lực",
        ["none"] = "không có",
        ["rural-establishment"] = "cơ sở công nghiệp nông thôn",
        ["cleaner-production"] = "áp dụng sản xuất sạch hơn",
        ["sustainable-production"] = "áp dụng sản xuất và tiêu dùng bền vững",
        ["service-body"] = "tổ chức dịch vụ khuyến công",
        ["cluster-investor"] = "đầu tư hạ tầng cụm công nghiệp",
        ["artisan"] = "nghệ nhân",
        ["founder"] = "người thành lập doanh nghiệp",
        ["association"] = "hiệp hội, hội ngành nghề",
        ["cluster"] = "cụm công nghiệp",
        ["norm"] = "quy định chưa có trong thư viện",
        ["prize-level"] = "mức thưởng",
    };

    private static readonly Lazy<Dictionary<string, string>> Coded = new(Codes);
    private static readonly Dictionary<string, RecordWords> Known = new(StringComparer.Ordinal);

    private readonly string _kind;
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _results = new(StringComparer.Ordinal);

    private RecordWords(string kind)
    {
        _kind = kind;
        if (!Kinds.TryGetValue(kind, out var types))
            return;
        Collect(types.Question, _facts);
        Collect(types.Answer, _results);
    }

    /// <summary>The words of a kind of record.</summary>
    public static RecordWords Of(string kind)
    {
        if (!Known.TryGetValue(kind, out var words))
            Known.Add(kind, words = new RecordWords(kind));
        return words;
    }

    /// <summary>The name of the kind.</summary>
    public string Name => Kinds.TryGetValue(_kind, out var types) ? types.Name : _kind;

    /// <summary>A fact of the question: "establishment.size.capital" by its last part.</summary>
    public string Fact(string code) => Named(code, _facts);

    /// <summary>A result; a line of a list by its number.</summary>
    public string Result(string code) =>
        code.Split('.') is [_, var index] && int.TryParse(index, out var at) ? $"dòng kết quả {at + 1}" : Named(code, _results);

    /// <summary>A value of a result: codes in words, amounts grouped, days as people write them.</summary>
    public string Value(string value) =>
        value.Length == 0 ? "không có"
        : DateText.TryParse(value, out var day) ? day.ToString("dd/MM/uuuu", System.Globalization.CultureInfo.InvariantCulture)
        : value.Length > 4 && long.TryParse(value, out var amount) && amount >= 0 ? Figures.Whole(amount, Language.Vietnamese)
        : string.Join(", ", value.Split([", ", ";"], StringSplitOptions.None).Select(Word));

    private string Word(string code)
    {
        var kebab = Regex.Replace(code, "(?<=[a-z])(?=[A-Z])", "-").ToLowerInvariant();
        return Values.GetValueOrDefault(kebab) ?? Coded.Value.GetValueOrDefault(kebab) ?? _facts.GetValueOrDefault(Key(code)) ?? code;
    }

    private static string Named(string code, Dictionary<string, string> names)
    {
        var last = code.Split('.').LastOrDefault(part => !int.TryParse(part, out _)) ?? code;
        return Workings.GetValueOrDefault(last) ?? names.GetValueOrDefault(Key(last)) ?? last.Replace('_', ' ');
    }

    private static string Key(string code) => code.Replace("_", "").Replace("-", "").ToLowerInvariant();

    // Codes of results are described as "rate: Tỷ lệ (the share); cap: Mức trần (the cap)".
    private static Dictionary<string, string> Codes()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var type in new[] { typeof(BoundBy), typeof(FactorUse), typeof(AdvanceOutcome), typeof(TenderMethod), typeof(Authority), typeof(PriorityGround) }
        )
        {
            using var schema = JsonDocument.Parse(KhuyenCongJson.SchemaOf(type) ?? "{}");
            foreach (Match code in Regex.Matches(Description(schema.RootElement) ?? "", @"(?:^|; )([a-z0-9-]+): ([^;(]+?) \("))
                codes.TryAdd(code.Groups[1].Value, Small(code.Groups[2].Value));
        }

        return codes;
    }

    // Members are described as "Phần vượt: by how much …".
    private void Collect(Type type, Dictionary<string, string> names)
    {
        if (KhuyenCongJson.SchemaOf(type) is not { } schema)
            return;
        using var document = JsonDocument.Parse(schema);
        Collect(document.RootElement, names);
    }

    private void Collect(JsonElement element, Dictionary<string, string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray())
                Collect(item, names);
        if (element.ValueKind != JsonValueKind.Object)
            return;
        if (element.TryGetProperty("properties", out var members))
            foreach (var member in members.EnumerateObject())
                if (Description(member.Value) is { } text && text.IndexOf(':') is > 0 and var end)
                    names.TryAdd(Key(member.Name), Small(text[..end]));
        foreach (var part in element.EnumerateObject())
            Collect(part.Value, names);
    }

    private static string? Description(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("description", out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;

    private static string Small(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
