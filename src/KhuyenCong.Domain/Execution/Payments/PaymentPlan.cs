using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Đợt thanh toán: which payment of a project an instalment is.</summary>
public enum InstalmentKind : byte
{
    /// <summary>Tạm ứng lần một: the first advance.</summary>
    FirstAdvance = 1,

    /// <summary>Tạm ứng lần tiếp theo: a following tranche of a project of several years.</summary>
    Following = 2,

    /// <summary>Tạm ứng sau nghiệm thu cơ sở: the rest after base acceptance.</summary>
    Rest = 3,

    /// <summary>Quyết toán: what is left to settlement.</summary>
    Settlement = 4,
}

/// <summary>Một đợt thanh toán: one instalment of a project.</summary>
/// <param name="Kind">Which payment it is.</param>
/// <param name="Amount">The most that is paid then, in đồng; null while it cannot be known.</param>
/// <param name="Condition">The progress that must be reached, or null where none is asked for.</param>
/// <param name="Papers">The papers of the payment, in the order of the law; none where the Agency names them.</param>
/// <param name="Due">The last day in time, or null where the law names none.</param>
/// <param name="Provision">The provision.</param>
public sealed record Instalment(
    InstalmentKind Kind,
    Vnd? Amount,
    ProgressCondition? Condition,
    ValueList<DossierItem> Papers,
    DueDate? Due,
    Citation Provision
);

/// <summary>Thay đổi của kế hoạch thanh toán: what moved in an instalment when the project changed.</summary>
/// <param name="Kind">Which payment it is.</param>
/// <param name="Number">The number among instalments of its kind, from 1.</param>
/// <param name="Before">The amount before, in đồng; null where there was no such instalment or no amount.</param>
/// <param name="After">The amount after, in đồng; null where there is no such instalment or no amount.</param>
/// <param name="DueBefore">The last day before the change, or null.</param>
/// <param name="DueAfter">The last day after the change, or null.</param>
public sealed record InstalmentChange(InstalmentKind Kind, int Number, Vnd? Before, Vnd? After, NodaTime.LocalDate? DueBefore, NodaTime.LocalDate? DueAfter);

/// <summary>Kế hoạch thanh toán: the instalments that the law allows to a project; where all are known they add up to the support, to the đồng.</summary>
public sealed class PaymentPlan : Decision
{
    internal PaymentPlan(Verdict verdict, FindingList findings, ValueList<string> missing, ValueList<Instalment> instalments)
        : base(verdict, findings, missing)
    {
        Instalments = instalments;
    }

    /// <summary>Các đợt: the instalments, in the order in which they are paid; none where it is not known what may be paid.</summary>
    public ValueList<Instalment> Instalments { get; }

    /// <summary>Phải hoàn trả: what was advanced above the support that was accepted and goes back, in đồng; zero where nothing does.</summary>
    public Vnd ToReturn { get; internal init; }

    /// <summary>Tổng số: the sum of all instalments less what goes back, in đồng: the support that is paid; null while an instalment is not known or there is none.</summary>
    public Vnd? Total =>
        Instalments.Count == 0 || Instalments.Any(i => i.Amount is null) ? null : new Vnd(Instalments.Sum(i => i.Amount!.Value.Dong)) - ToReturn;

    /// <summary>So với kế hoạch trước: what moved since an earlier plan of the same project.</summary>
    /// <param name="earlier">The earlier plan.</param>
    /// <returns>The instalments whose amount or last day moved, in the order in which they are paid; none where nothing moved.</returns>
    /// <exception cref="ArgumentNullException">There is no earlier plan.</exception>
    public ValueList<InstalmentChange> ChangesSince(PaymentPlan earlier)
    {
        var before = Numbered(earlier ?? throw new ArgumentNullException(nameof(earlier)));
        var after = Numbered(this);
        return before
            .Keys.Union(after.Keys)
            .OrderBy(k => k.Kind)
            .ThenBy(k => k.Number)
            .Select(k => Change(k, before.TryGetValue(k, out var was) ? was : null, after.TryGetValue(k, out var now) ? now : null))
            .Where(c => c.Before != c.After || c.DueBefore != c.DueAfter)
            .ToValueList();
    }

    private static InstalmentChange Change((InstalmentKind Kind, int Number) key, Instalment? was, Instalment? now) =>
        new(key.Kind, key.Number, was?.Amount, now?.Amount, was?.Due?.LastDay, now?.Due?.LastDay);

    private static Dictionary<(InstalmentKind Kind, int Number), Instalment> Numbered(PaymentPlan plan) =>
        plan.Instalments.GroupBy(i => i.Kind).SelectMany(g => g.Select((i, at) => (Key: (g.Key, at + 1), i))).ToDictionary(p => p.Key, p => p.i);
}
