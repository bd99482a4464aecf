using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Câu hỏi về hạng mục riêng của tỉnh: one case of an item of the province's own.</summary>
/// <remarks>Costs are given as in <see cref="SupportRequest"/>.</remarks>
public sealed record ProvincialItemRequest
{
    /// <summary>Mã hạng mục: the code of the item in the schedule.</summary>
    public required string Code { get; init; }

    /// <summary>Chi phí: the cost in đồng, of one unit or pooled over several; null when unknown or when unit costs are given.</summary>
    public Vnd? Cost { get; init; }

    /// <summary>Chi phí từng đơn vị: the cost in đồng of each unit.</summary>
    public ValueList<Vnd> UnitCosts { get; init; }

    /// <summary>Số đơn vị: the number of units; null for one, or for as many as there are unit costs.</summary>
    public int? Units { get; init; }

    /// <summary>Hệ số ưu tiên: the factor approved for the project, from 1 to 1.5; above 1 the answer is undetermined, for no rule on it is known.</summary>
    public Rate? PriorityFactor { get; init; }

    /// <summary>Số đề nghị: the amount asked for in đồng, or null.</summary>
    public Vnd? Requested { get; init; }
}

/// <summary>Kết quả về hạng mục riêng của tỉnh: the ceiling of an item of the province's own.</summary>
public sealed class ProvincialItemDecision : Decision
{
    internal ProvincialItemDecision(
        Verdict verdict,
        FindingList findings,
        ValueList<string> missing,
        ProvincialItem? item,
        Vnd? ceiling,
        BoundBy boundBy,
        Vnd? excess
    )
        : base(verdict, findings, missing)
    {
        Item = item;
        Ceiling = ceiling;
        BoundBy = boundBy;
        Excess = excess;
    }

    /// <summary>Hạng mục: the item with its level; null where no schedule in force states it.</summary>
    public ProvincialItem? Item { get; }

    /// <summary>Viện dẫn: the provision of the item, or the text that would have to state it; null where none is known.</summary>
    public Citation? Provision => Findings.Count > 0 ? Findings[0].Citation : null;

    /// <summary>Mức trần: the ceiling in đồng, or null where there is no single one.</summary>
    public Vnd? Ceiling { get; }

    /// <summary>Yếu tố giới hạn: what bound the ceiling.</summary>
    public BoundBy BoundBy { get; }

    /// <summary>Phần vượt: by how much the request exceeds the ceiling, or null.</summary>
    public Vnd? Excess { get; }

    /// <summary>The same with what stands of the texts behind it.</summary>
    internal ProvincialItemDecision And(ValueList<Finding> standing) =>
        standing.Count == 0 ? this : new(Verdict, FindingList.Of([.. Findings, .. standing]), Missing, Item, Ceiling, BoundBy, Excess);
}

/// <summary>Quy tắc về hạng mục riêng của tỉnh: the ceiling of an item that only a schedule has; the arithmetic is that of <see cref="SupportRules"/>.</summary>
internal static class ProvincialItemRules
{
    /// <summary>Xem xét hạng mục riêng: the ceiling of a case.</summary>
    /// <param name="schedule">The schedule in force on the date.</param>
    /// <param name="request">The case.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentNullException">There is no schedule or no request.</exception>
    /// <exception cref="ArgumentException">The schedule has no such item, or an amount or count is malformed.</exception>
    /// <exception cref="OverflowException">The caps of all units together do not fit in 64 bits.</exception>
    public static ProvincialItemDecision Assess(ProvincialSchedule schedule, ProvincialItemRequest request)
    {
        if (schedule is null)
            throw new ArgumentNullException(nameof(schedule));
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        var item =
            schedule.ExtraItems.FirstOrDefault(i => i.Code == request.Code)
            ?? throw new ArgumentException(
                $"Code is '{request.Code}'; the schedule has: {string.Join(", ", schedule.ExtraItems.Select(i => i.Code))}.",
                nameof(request)
            );

        RefuseMalformed(request);
        if (request.PriorityFactor is { } factor && factor > Rate.One)
        {
            var unknown = SupportMessages.FactorNotInSchedule.Finds(
                Verdict.Undetermined,
                item.Citation,
                new MessageArguments(factor.Millionths, T0: schedule.Instrument.Name)
            );
            return Open(unknown, "norm", item);
        }

        var units = request.UnitCosts.Count > 0 ? request.UnitCosts.Count : request.Units ?? 1;
        var isKnown = new LevelTerms(item.Level, Rate.One, PriorityFactorReach.RateAndCap).TryOf(request.UnitCosts, request.Cost, units, out var result);
        var terms = new Terms(schedule, request, item, result, isKnown, units);
        var verdict = terms.Verdict;
        return new ProvincialItemDecision(
            verdict,
            FindingList.Of(Findings(terms).ToArray()),
            verdict == Verdict.Undetermined ? [isKnown ? "unit-costs" : "cost"] : [],
            item,
            terms.Ceiling,
            terms.Ceiling is null ? BoundBy.Nothing : result.BoundBy,
            terms.Excess
        );
    }

    /// <summary>An item that the schedules of the province know and the one in force does not state, or for which none is in force.</summary>
    internal static ProvincialItemDecision NotStated(ProvincialItemRequest request, LocalizedText name, ProvincialSchedule? inForce, Citation? localLevels)
    {
        RefuseMalformed(request);
        return inForce is null
            ? Open(SupportMessages.ScheduleRequired.Finds(Verdict.Undetermined, localLevels, new MessageArguments(T0: name)), "provincial-schedule", null)
            : Open(
                SupportMessages.NotInSchedule.Finds(
                    Verdict.Undetermined,
                    inForce.Instrument.Whole,
                    new MessageArguments(T0: name, T1: inForce.Instrument.Name)
                ),
                "norm",
                null
            );
    }

    private static ProvincialItemDecision Open(Finding finding, string missing, ProvincialItem? item) =>
        new(Verdict.Undetermined, FindingList.Of(finding), [missing], item, null, BoundBy.Nothing, null);

    // The form of costs, units and requests is that of the national items.
    private static void RefuseMalformed(ProvincialItemRequest request)
    {
        var shape = SupportShape.BadFields(
            new SupportRequest
            {
                Item = SupportItem.Machinery,
                Source = FundingSource.Local,
                Cost = request.Cost,
                UnitCosts = request.UnitCosts,
                Units = request.Units,
                PriorityFactor = request.PriorityFactor,
                Requested = request.Requested,
            }
        );
        if (shape != SupportFields.None)
            throw new ArgumentException($"The request is malformed in: {shape}.", nameof(request));
    }

    private static IEnumerable<Finding> Findings(Terms t)
    {
        var (item, level) = (t.Item, t.Result);
        yield return LevelFinding(t);
        yield return ScheduleMessages.Level.Finds(
            Verdict.Satisfied,
            item.Citation,
            new MessageArguments(T0: item.Name, T1: ScheduleMessages.Describe(t.Schedule, item.Level, item.PaidBy)),
            Evidence.Host
        );
        if (t.IsRange && t.Request.Requested is { } wanted)
            yield return SupportMessages.RequestAgainstRange.Finds(
                t.Verdict,
                item.Citation,
                new MessageArguments(wanted.Dong, level.Lower, level.Upper),
                Evidence.Host
            );
        if (t.Excess is { } over)
            yield return ScheduleMessages.ExtraItemAbove.Finds(
                Verdict.NotSatisfied,
                item.Citation,
                new MessageArguments(t.Request.Requested!.Value.Dong, over.Dong),
                Evidence.Host
            );
        foreach (var text in item.Conditions.AsEnumerable())
            yield return ScheduleMessages.Condition.Finds(Verdict.AuthorityDecides, item.Citation, new MessageArguments(T0: text), Evidence.Host);
    }

    private static Finding LevelFinding(Terms t)
    {
        var (item, level, cost) = (t.Item, t.Result, CostBaseTable.NameOf(t.Item.Level.Base));
        return !t.IsKnown
                ? ScheduleMessages.ExtraItemUnknown.Finds(
                    Verdict.Undetermined,
                    item.Citation,
                    new MessageArguments(T0: item.Name, T1: item.Level.ToText()),
                    Evidence.Host
                )
            : t.IsRange
                ? SupportMessages.LevelInRange.Finds(
                    Verdict.Undetermined,
                    item.Citation,
                    new MessageArguments(level.Lower, level.Upper, t.Units, level.Cost, item.Name, cost),
                    Evidence.Host
                )
            : level.BoundBy == BoundBy.Rate && t.Units > 1 && t.Request.UnitCosts.Count == 0
                ? SupportMessages.LevelOfPooled.Finds(
                    Verdict.Satisfied,
                    item.Citation,
                    new MessageArguments(level.Upper, item.Level.EffectiveRate, t.Units - 1, level.Cost, item.Name, cost),
                    Evidence.Host
                )
            : ScheduleMessages.ExtraItem.Finds(
                Verdict.Satisfied,
                item.Citation,
                new MessageArguments(level.Upper, level.Cost, T0: item.Name, T1: t.Schedule.Instrument.Name),
                Evidence.Host
            );
    }

    /// <summary>A case with what its level comes to; the cap binds while the cost is not known.</summary>
    private sealed record Terms(ProvincialSchedule Schedule, ProvincialItemRequest Request, ProvincialItem Item, LevelResult Result, bool IsKnown, int Units)
    {
        internal bool IsRange => IsKnown && Result.Lower != Result.Upper;

        internal Vnd? Ceiling => IsKnown && !IsRange ? new Vnd(Result.Upper) : null;

        internal Vnd? Excess => !IsRange && Request.Requested is { } asked && asked.Dong > Result.Upper ? asked - new Vnd(Result.Upper) : null;

        internal Verdict Verdict =>
            Request.Requested is not { } asked
                ? Ceiling is null
                    ? Verdict.Undetermined
                    : Verdict.Satisfied
                : asked.Dong > Result.Upper
                    ? Verdict.NotSatisfied
                    : IsKnown && asked.Dong <= Result.Lower
                        ? Verdict.Satisfied
                        : Verdict.Undetermined;
    }
}
