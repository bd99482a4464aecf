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
        ProvincialItem item,
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

    /// <summary>Hạng mục: the item with its level and provision.</summary>
    public ProvincialItem Item { get; }

    /// <summary>Mức trần: the ceiling in đồng, or null where there is no single one.</summary>
    public Vnd? Ceiling { get; }

    /// <summary>Yếu tố giới hạn: what bound the ceiling.</summary>
    public BoundBy BoundBy { get; }

    /// <summary>Phần vượt: by how much the request exceeds the ceiling, or null.</summary>
    public Vnd? Excess { get; }
}

/// <summary>Quy tắc về hạng mục riêng của tỉnh: the ceiling of an item that only a schedule has; the arithmetic is that of <see cref="SupportRules"/>.</summary>
public static class ProvincialItemRules
{
    /// <summary>Xem xét hạng mục riêng: the ceiling of a case.</summary>
    /// <param name="schedule">The schedule in force on the date.</param>
    /// <param name="request">The case.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentNullException">There is no schedule or no request.</exception>
    /// <exception cref="ArgumentException">The schedule has no such item, or an amount or count is malformed.</exception>
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

        // The form of costs, units and requests is that of the national items.
        var shape = SupportShape.BadFields(
            new SupportRequest
            {
                Item = Programmes.SupportItem.Machinery,
                Source = Programmes.FundingSource.Local,
                Cost = request.Cost,
                UnitCosts = request.UnitCosts,
                Units = request.Units,
                PriorityFactor = request.PriorityFactor,
                Requested = request.Requested,
            }
        );
        if (shape != SupportFields.None)
            throw new ArgumentException($"The request is malformed in: {shape}.", nameof(request));

        if (request.PriorityFactor is { } factor && factor > Rate.One)
        {
            var unknown = SupportMessages.FactorNotEncoded.Finds(
                Verdict.Undetermined,
                item.Citation,
                new MessageArguments(factor.Millionths, T0: schedule.Instrument.Name)
            );
            return new ProvincialItemDecision(Verdict.Undetermined, FindingList.Of(unknown), ["norm"], item, null, BoundBy.Nothing, null);
        }

        var terms = new LevelTerms(item.Level, Rate.One, PriorityFactorReach.RateAndCap);
        var units = request.Units ?? 1;
        LevelResult? result =
            request.UnitCosts.Count > 0 ? terms.OfEach(request.UnitCosts)
            : request.Cost is not { } cost ? null
            : units == 1 ? terms.OfOne(cost.Dong)
            : terms.OfPooled(cost.Dong, units);
        return Decide(schedule, request, item, result, units);
    }

    private static ProvincialItemDecision Decide(
        ProvincialSchedule schedule,
        ProvincialItemRequest request,
        ProvincialItem item,
        LevelResult? result,
        int units
    )
    {
        var known = result is { } r && r.Lower == r.Upper;
        Vnd? ceiling = known ? new Vnd(result!.Value.Upper) : null;
        Vnd? excess = ceiling is { } c && request.Requested > c ? request.Requested!.Value - c : null;
        var verdict =
            result is not { } bounds ? Verdict.Undetermined
            : request.Requested is not { } asked
                ? known ? Verdict.Satisfied
                    : Verdict.Undetermined
            : asked.Dong <= bounds.Lower ? Verdict.Satisfied
            : asked.Dong > bounds.Upper ? Verdict.NotSatisfied
            : Verdict.Undetermined;
        var findings = new List<Finding>
        {
            result is not { } level
                ? ScheduleMessages.ExtraItemUnknown.Finds(
                    Verdict.Undetermined,
                    item.Citation,
                    new MessageArguments(T0: item.Name, T1: item.Level.ToText()),
                    Evidence.Host
                )
            : known
                ? ScheduleMessages.ExtraItem.Finds(
                    Verdict.Satisfied,
                    item.Citation,
                    new MessageArguments(level.Upper, level.Cost, T0: item.Name, T1: schedule.Instrument.Name),
                    Evidence.Host
                )
            : SupportMessages.LevelInRange.Finds(
                Verdict.Undetermined,
                item.Citation,
                new MessageArguments(level.Lower, level.Upper, units, level.Cost, item.Name),
                Evidence.Host
            ),
            ScheduleMessages.Level.Finds(
                Verdict.Satisfied,
                item.Citation,
                new MessageArguments(T0: item.Name, T1: ScheduleMessages.Describe(schedule, item.Level, item.PaidBy)),
                Evidence.Host
            ),
        };
        if (!known && result is { } range && request.Requested is { } wanted)
            findings.Add(
                SupportMessages.RequestAgainstRange.Finds(verdict, item.Citation, new MessageArguments(wanted.Dong, range.Lower, range.Upper), Evidence.Host)
            );
        if (excess is { } over)
            findings.Add(
                ScheduleMessages.ExtraItemAbove.Finds(
                    Verdict.NotSatisfied,
                    item.Citation,
                    new MessageArguments(request.Requested!.Value.Dong, over.Dong),
                    Evidence.Host
                )
            );
        findings.AddRange(
            item.Conditions.Select(text =>
                ScheduleMessages.Condition.Finds(Verdict.AuthorityDecides, item.Citation, new MessageArguments(T0: text), Evidence.Host)
            )
        );
        return new ProvincialItemDecision(
            verdict,
            FindingList.Of(findings.ToArray()),
            verdict == Verdict.Undetermined ? [result is null ? "cost" : "unit-costs"] : [],
            item,
            ceiling,
            known ? result!.Value.BoundBy : BoundBy.Nothing,
            excess
        );
    }
}
