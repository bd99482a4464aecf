using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Danh mục quy tắc: every rule that a finding may report on, by its stable code.</summary>
/// <remarks>For hosts that keep codes of findings, translate or filter them. Thread-safe.</remarks>
public static class Rules
{
    private static readonly Dictionary<string, RuleId> ByCode = new[]
    {
        In(typeof(StandingFindings)),
        In(typeof(EligibilityMessages)),
        In(typeof(FundingConditionMessages)),
        In(typeof(ContentConditionMessages)),
        In(typeof(SupportMessages)),
        In(typeof(InterestSupportMessages)),
        In(typeof(ScheduleMessages)),
        In(typeof(LocalMessages)),
        In(typeof(PriorityMessages)),
        In(typeof(ProcedureMessages)),
        In(typeof(AllocationMessages)),
        In(typeof(PaymentMessages)),
        In(typeof(PlanMessages)),
        In(typeof(CompetenceMessages)),
        In(typeof(BudgetMessages)),
        In(typeof(DeadlineMessages)),
        In(typeof(TenderMessages)),
        In(typeof(ChangeMessages)),
        In(typeof(DossierMessages)),
        In(typeof(AdvanceMessages)),
        In(typeof(LifeMessages)),
        In(typeof(LedgerMessages)),
        In(typeof(TypicalProductMessages)),
        In(typeof(RecordMessages)),
        In(typeof(AuditMessages)),
        In(typeof(ReconciliationMessages)),
    }
        .SelectMany(rules => rules)
        .ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>Tất cả quy tắc: all rules, in the order of their codes.</summary>
    public static ValueList<RuleId> All { get; } = ByCode.Values.OrderBy(rule => rule.Code, StringComparer.Ordinal).ToValueList();

    /// <summary>Tìm theo mã: the rule with a code.</summary>
    /// <param name="code">The code, such as "support.level-by-cap".</param>
    /// <param name="rule">The rule when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryFind(string? code, [NotNullWhen(true)] out RuleId? rule) => ByCode.TryGetValue(code ?? "", out rule);

    // The fields of a class that is named here are kept when a host is trimmed.
    private static IEnumerable<RuleId> In([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)] Type messages) =>
        messages
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(RuleId))
            .Select(field => (RuleId)field.GetValue(null)!);
}
