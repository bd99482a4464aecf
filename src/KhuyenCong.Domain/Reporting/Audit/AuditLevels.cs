using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Asks the support rules about project records.</summary>
internal static class AuditLevels
{
    /// <summary>The level table for a record on its own date; null where there is none.</summary>
    internal static SupportNorms? NormsOf(ProjectRecord record, FundingSource source, AuditRequest request)
    {
        if (source == FundingSource.Local)
            return request.LocalRules?.Invoke(record)?.LocalLevelsAt(record.AsOf);
        return request.Book.TryAt(record.AsOf, out var law) ? law.Support : null;
    }

    /// <summary>The most that a record may get, or why that is not known.</summary>
    internal static Vnd? Ceiling(ProjectRecord record, SupportItem item, FundingSource source, AuditRequest request, out SupportWorkings workings)
    {
        var norms = NormsOf(record, source, request);
        var question = QuestionOf(record, item, source);
        SupportRules.TryCompute(norms, question, out workings);
        if (workings.Outcome is SupportOutcome.Ceiling or SupportOutcome.Range)
            return workings.Upper;
        // Without the cost the cap still limits, whatever the cost may be; so does what is known of a level.
        if (source == FundingSource.Local)
            return workings.AtMost;
        return workings.Outcome == SupportOutcome.CostUnknown ? CapFor(norms!, question, workings.Units, out workings) : null;
    }

    /// <summary>The level of one unit at a cost that reaches the cap; null where the item has no cap.</summary>
    internal static Vnd? CapOfOne(ProjectRecord record, SupportItem item, FundingSource source, AuditRequest request, out SupportWorkings workings)
    {
        workings = default;
        return NormsOf(record, source, request) is { } norms ? CapFor(norms, QuestionOf(record, item, source), 1, out workings) : null;
    }

    internal static UncheckedReason ReasonOf(SupportOutcome outcome) =>
        outcome switch
        {
            SupportOutcome.ScheduleRequired => UncheckedReason.ScheduleMissing,
            SupportOutcome.CostUnknown or SupportOutcome.Invalid => UncheckedReason.FactMissing,
            _ => UncheckedReason.NormMissing,
        };

    /// <summary>The support question that a record puts.</summary>
    internal static SupportRequest QuestionOf(ProjectRecord record, SupportItem item, FundingSource source) =>
        new()
        {
            Item = item,
            Source = source,
            Cost = record.TotalCost,
            Units = UnitsOf(record, item),
            PriorityFactor = record.Factor,
            Ground = record.Ground,
            Requested = record.Support,
        };

    private static Vnd? CapFor(SupportNorms norms, in SupportRequest question, int units, out SupportWorkings workings)
    {
        workings = default;
        var factor = question.Ground == PriorityGround.None ? null : question.PriorityFactor;
        if (factor < Rate.One || SupportRules.SmallestCostAtCap(norms, question.Item, factor) is not { } cost)
            return null;
        var full = question with { Cost = null, UnitCosts = Enumerable.Repeat(cost, units).ToValueList(), Units = units };
        return SupportRules.TryCompute(norms, full, out workings) ? workings.Upper : null;
    }

    /// <summary>How many units of the item a record is about; levels for a cluster, a project or a year are for one.</summary>
    private static int? UnitsOf(ProjectRecord record, SupportItem item) =>
        item switch
        {
            SupportItem.DemonstrationModel or SupportItem.ModelReplication or SupportItem.CleanerProductionPilot => Positive(record.Models)
                ?? Positive(record.Establishments),
            SupportItem.PrizeRegion or SupportItem.PrizeNation => Positive(record.Products) ?? Positive(record.Establishments),
            SupportItem.EnterpriseSetup
            or SupportItem.Machinery
            or SupportItem.TechnologyLine
            or SupportItem.Consultancy
            or SupportItem.Trademark
            or SupportItem.RelocationInterest
            or SupportItem.PollutionTreatmentEstablishment => Positive(record.Establishments),
            _ => null,
        };

    private static int? Positive(int? count) => count > 0 ? count : null;
}
