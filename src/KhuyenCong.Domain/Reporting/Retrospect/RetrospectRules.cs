using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Xem xét lại danh mục: asks the support rules about every project twice and keeps only the answers that change.</summary>
internal static class RetrospectRules
{
    internal static IEnumerable<RetrospectChange> Compare(IEnumerable<ProjectRecord> records, RetrospectRequest request)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(request);
        return Changes(records, request);
    }

    private static IEnumerable<RetrospectChange> Changes(IEnumerable<ProjectRecord> records, RetrospectRequest request)
    {
        var own = new AuditRequest { Book = request.Book, LocalRules = request.LocalRules };
        var other = new AuditRequest { Book = request.OtherBook ?? request.Book, LocalRules = request.OtherLocalRules ?? request.LocalRules };
        foreach (var record in records)
        {
            ProjectRecordShape.Require(record);
            if (record.Status.IsReported() && Change(record, own, other, request.OtherDate is { } date ? record with { AsOf = date } : record) is { } change)
                yield return change;
        }
    }

    private static RetrospectChange? Change(ProjectRecord record, AuditRequest own, AuditRequest other, ProjectRecord moved)
    {
        if (record is not { Item: { } item, Source: { } source })
            return null;
        var question = AuditLevels.QuestionOf(record, item, source);
        var first = AuditLevels.NormsOf(record, source, own);
        var second = AuditLevels.NormsOf(moved, source, other);
        SupportRules.TryCompute(first, question, out var before);
        SupportRules.TryCompute(second, question, out var after);
        if (IsSameAnswer(before, after))
            return null;
        return new RetrospectChange(record.Case, before, after, NormsBehind(item, question, first, second), ReadingsBehind(question, first, second));
    }

    /// <summary>The same verdict and the same ceiling, or none in either: what is missing may be another fact or norm, the answer is not another.</summary>
    private static bool IsSameAnswer(in SupportWorkings before, in SupportWorkings after) =>
        before.Verdict == after.Verdict && CeilingOf(before) == CeilingOf(after);

    private static (Vnd Lower, Vnd Upper)? CeilingOf(in SupportWorkings workings) =>
        workings.Outcome is SupportOutcome.Ceiling or SupportOutcome.Range ? (workings.Lower, workings.Upper) : null;

    private static ValueList<NormDifference> NormsBehind(SupportItem item, in SupportRequest question, SupportNorms? first, SupportNorms? second)
    {
        var codes = new List<string> { "support." + item.ToCode() };
        if (question.PriorityFactor > Rate.One)
            codes.Add("support.priority-factor");
        return NormDifference.Between(first?.Entries() ?? [], second?.Entries() ?? [], codes);
    }

    /// <summary>The readings that differ and that a finding of either answer rests on.</summary>
    private static ValueList<ReadingId> ReadingsBehind(in SupportRequest question, SupportNorms? first, SupportNorms? second)
    {
        if (first is null || second is null || first.Readings == second.Readings)
            return [];
        var used = SupportRules.Assess(first, question).Findings.Concat(SupportRules.Assess(second, question).Findings).Select(f => f.Reading);
        return used.Where(r => Differs(r, first.Readings, second.Readings)).Distinct().OrderBy(r => r).ToValueList();
    }

    private static bool Differs(ReadingId reading, Readings first, Readings second) =>
        reading switch
        {
            ReadingId.R1 => first.PriorityFactor != second.PriorityFactor,
            ReadingId.R2 => first.TechnologyLine != second.TechnologyLine,
            ReadingId.R3 => first.ProjectManagement != second.ProjectManagement,
            ReadingId.R4 => first.PerEstablishment != second.PerEstablishment,
            ReadingId.R8 => first.NewTreatment != second.NewTreatment,
            ReadingId.R11 => first.FactorItems != second.FactorItems,
            _ => false,
        };
}
