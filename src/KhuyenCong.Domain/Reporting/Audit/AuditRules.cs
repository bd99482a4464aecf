using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Kiểm tra danh mục đề án: the checks that an auditor would make.</summary>
internal static class AuditRules
{
    internal static AuditReport Audit(IEnumerable<ProjectRecord> records, AuditRequest? request = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        request ??= new AuditRequest();
        var work = new AuditWork();
        var all = records.ToList();
        all.ForEach(ProjectRecordShape.Require);
        var latest = CaseStates.Latest(all, (finding, rows) => work.Add(finding, null, [.. rows]));
        var reported = latest.Where(r => r.Status.IsReported()).ToList();
        var single = new AuditRecordChecks(request, work);
        try
        {
            foreach (var record in reported)
            {
                work.Meet(record);
                single.Check(record);
            }

            CheckGroups(reported, new AuditGroupChecks(request, work), work);
        }
        catch (OverflowException problem)
        {
            throw RecordMessages.TooLarge(problem, reported);
        }

        return new AuditReport(work.Findings.ToValueList(), work.Caveats(), work.NotChecked(), reported.Count, latest.Count - reported.Count);
    }

    private static void CheckGroups(List<ProjectRecord> records, AuditGroupChecks checks, AuditWork work)
    {
        var register = new EstablishmentRegister();
        var names = new EstablishmentNames();
        var keys = new EstablishmentKeys();
        var numbers = new int[records.Count];
        for (var i = 0; i < records.Count; i++)
        {
            numbers[i] = -1;
            if (keys.Of(records[i], out var name) is not { } key)
                continue;
            numbers[i] = register.NumberOf(key);
            names.Meet(records[i], numbers[i], key, name);
        }

        var perhapsSame = names.Find();
        var groups = GroupsOf(records, numbers, perhapsSame.SelectMany(p => p.Numbers));
        foreach (var group in groups.Values.Where(g => g.Count > 1))
            checks.Check(group);
        foreach (var perhaps in perhapsSame)
        {
            var same = perhaps.Numbers.Select(n => groups[n]).ToList();
            work.Add(perhaps.Finding, null, [.. same.Select(g => g.OrderBy(r => r.Case, StringComparer.Ordinal).First())]);
            checks.CheckPerhapsSame(same);
        }
    }

    /// <summary>By its number, the records of each establishment that has several, and of some others; most have one, and no group.</summary>
    private static SortedDictionary<int, List<ProjectRecord>> GroupsOf(List<ProjectRecord> records, int[] numbers, IEnumerable<int> others)
    {
        var met = new HashSet<int>();
        var groups = new SortedDictionary<int, List<ProjectRecord>>();
        foreach (var number in numbers.Where(n => n >= 0 && !met.Add(n)).Concat(others))
            groups[number] = [];
        for (var i = 0; i < records.Count; i++)
        {
            if (groups.TryGetValue(numbers[i], out var group))
                group.Add(records[i]);
        }

        return groups;
    }
}

/// <summary>What an audit under way has found.</summary>
internal sealed class AuditWork
{
    private readonly Dictionary<(RuleId Rule, UncheckedReason Reason), long> _skipped = [];
    private readonly List<Finding> _caveats = [];
    private LocalDate? _latest;

    internal List<AuditFinding> Findings { get; } = [];

    internal void Meet(ProjectRecord record)
    {
        if (_latest is null || record.AsOf > _latest)
            _latest = record.AsOf;
    }

    /// <summary>A finding under a provision that was read; null where there is none.</summary>
    internal static Finding Under(Citation? provision, RuleId rule, Verdict verdict, in MessageArguments arguments, ReadingId reading = ReadingId.None) =>
        rule.Finds(verdict, provision, arguments, provision is null ? Evidence.None : Evidence.Text, reading);

    // What is not certain to be a breach is undetermined, and a warning.
    internal void Add(in Finding finding, Vnd? atStake, params ProjectRecord[] records)
    {
        var severity = finding.Verdict == Verdict.NotSatisfied ? Severity.Error : Severity.Warning;
        Findings.Add(new(severity, finding, records.Select(r => r.Case).ToValueList(), atStake, records[0].Beneficiary?.Trim()));
        if (finding.Citation is { } citation)
            _caveats.AddRange(WhatStands.On(records.Max(r => r.AsOf), [citation.Instrument]));
    }

    /// <summary>What stands of the law cited, on the days of the records that it was cited for, and whether the law of the latest record was verified.</summary>
    internal ValueList<Finding> Caveats() => _caveats.Concat(Unverified()).Distinct().ToValueList();

    // Levels and conditions are what records are held against, whether a finding cites them or not.
    private IEnumerable<Finding> Unverified()
    {
        if (_latest is not { } latest || !LawBook.National.Covers(latest))
            return [];
        var law = LawBook.National.At(latest);
        return WhatStands
            .On(latest, [.. law.Support?.RestsOn ?? [], .. law.FundingConditions?.RestsOn ?? []])
            .Where(f => f.Rule == StandingFindings.AfterVerifiedThrough);
    }

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
