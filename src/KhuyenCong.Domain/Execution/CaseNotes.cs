using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Collects the findings of one case and the verdict that follows from them.</summary>
internal sealed class CaseNotes
{
    private readonly List<Finding> _findings = [];
    private readonly List<string> _missing = [];
    private bool _failed;
    private bool _authority;

    internal Verdict Verdict =>
        _failed ? Verdict.NotSatisfied
        : _missing.Count > 0 ? Verdict.Undetermined
        : _authority ? Verdict.AuthorityDecides
        : Verdict.Satisfied;

    internal void Add(RuleId rule, Verdict verdict, Citation? citation, in MessageArguments arguments = default, ReadingId reading = ReadingId.None) =>
        Add(rule.Finds(verdict, citation, arguments, Evidence.None, reading));

    internal void Add(in Finding finding)
    {
        _failed |= finding.Verdict == Verdict.NotSatisfied;
        _authority |= finding.Verdict == Verdict.AuthorityDecides;
        _findings.Add(finding);
    }

    internal void Lacks(string fact, RuleId rule, Citation? citation, in MessageArguments arguments = default, ReadingId reading = ReadingId.None)
    {
        _missing.Add(fact);
        _findings.Add(rule.Finds(Verdict.Undetermined, citation, arguments, Evidence.None, reading));
    }

    /// <summary>Takes over the findings of another decision and what it lacks; its verdict counts as one of this case.</summary>
    internal void Take(Decision decision)
    {
        foreach (var finding in decision.Findings)
            _findings.Add(finding);
        _missing.AddRange(decision.Missing);
        _failed |= decision.Verdict == Verdict.NotSatisfied;
        _authority |= decision.Verdict == Verdict.AuthorityDecides;
    }

    /// <summary>Takes over another decision while something is missing for it; nothing of it once it is complete.</summary>
    internal void TakeWhatIsMissing(Decision decision)
    {
        if (decision.Verdict == Verdict.Undetermined)
            Take(decision);
    }

    /// <summary>Adds what must be said of every answer on the date; it does not change the verdict.</summary>
    internal void Append(ValueList<Finding> standing) => _findings.AddRange(standing.Where(f => !_findings.Contains(f)));

    /// <summary>Notes that no encoded rule covers the date.</summary>
    internal T? NotCovered<T>()
    {
        Lacks(MissingCodes.Norm, LifeMessages.NotCovered, FirstTexts.OnProjects.Whole);
        return default;
    }

    internal FindingList Findings => FindingList.Of([.. _findings]);

    /// <summary>What is missing; nothing once the answer stands without it.</summary>
    internal ValueList<string> Missing => Verdict == Verdict.Undetermined ? _missing.ToValueList() : default;

    internal Decision ToDecision() => new(Verdict, Findings, Missing);
}
