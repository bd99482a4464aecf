using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Kiểm tra danh mục đề án: the checks that an auditor would make.</summary>
/// <remarks>
/// Drafts, rejected and stopped projects are not checked. The records given are held in memory, because those of one establishment are
/// held against one another. A portfolio of any size is checked in bounded memory by splitting it with <see cref="EstablishmentKey.PartOf"/>
/// and checking part by part: the bound is the largest part, and no part can be smaller than the records of one establishment.
/// </remarks>
public static class AuditRules
{
    /// <summary>Kiểm tra: the findings of a portfolio, or of one part of it.</summary>
    /// <param name="records">The records; all of an establishment have to be in the same part.</param>
    /// <param name="request">The law to check against; the national law when left out.</param>
    /// <returns>The findings and what could not be checked.</returns>
    /// <exception cref="ArgumentException">A record is malformed; the message names it and its fields.</exception>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public static AuditReport Audit(IEnumerable<ProjectRecord> records, AuditRequest? request = null)
    {
        if (records is null)
            throw new ArgumentNullException(nameof(records));
        request ??= new AuditRequest();
        var work = new AuditWork();
        var single = new AuditRecordChecks(request, work);
        var groups = new Dictionary<string, List<ProjectRecord>>(StringComparer.Ordinal);
        var order = new List<List<ProjectRecord>>();
        long read = 0;
        long leftOut = 0;
        foreach (var record in records)
        {
            ProjectShape.Require(record);
            if (!record.Status.IsReported())
            {
                leftOut++;
                continue;
            }

            read++;
            single.Check(record);
            if (EstablishmentKey.Of(record) is not { } key)
                continue;
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
                order.Add(group);
            }

            group.Add(record);
        }

        var several = new AuditGroupChecks(request, work);
        foreach (var group in order.Where(g => g.Count > 1))
            several.Check(group);
        return new AuditReport(work.Findings.ToValueList(), work.NotChecked(), read, leftOut);
    }
}

/// <summary>What an audit under way has found.</summary>
internal sealed class AuditWork
{
    private readonly Dictionary<(RuleId Rule, UncheckedReason Reason), long> _skipped = [];

    internal List<AuditFinding> Findings { get; } = [];

    internal void Add(AuditSeverity severity, in Finding finding, Vnd? atStake, params ProjectRecord[] records) =>
        Findings.Add(new(severity, finding, records.Select(r => r.Case).ToValueList(), atStake, records[0].Beneficiary?.Trim()));

    internal void Skip(RuleId rule, UncheckedReason reason)
    {
        _skipped.TryGetValue((rule, reason), out var count);
        _skipped[(rule, reason)] = count + 1;
    }

    internal ValueList<UncheckedCount> NotChecked() =>
        _skipped
            .OrderBy(s => s.Key.Rule.Code, StringComparer.Ordinal)
            .ThenBy(s => s.Key.Reason)
            .Select(s => new UncheckedCount(s.Key.Rule, s.Key.Reason, s.Value))
            .ToValueList();
}
