using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Collects three-valued conditions: one failed means no, else one unknown means undetermined, else yes.</summary>
internal sealed class Checklist
{
    private readonly List<Finding> _findings = [];
    private readonly List<string> _missing = [];
    private bool _failed;

    internal Verdict Verdict =>
        _failed ? Verdict.NotSatisfied
        : _missing.Count > 0 ? Verdict.Undetermined
        : Verdict.Satisfied;

    internal ValueList<string> Missing => Verdict == Verdict.Undetermined ? _missing.ToValueList() : [];

    /// <summary>A condition whose message has the outcome as its first text.</summary>
    internal void Test(RuleId rule, bool? met, string fact, Citation citation, in MessageArguments arguments = default, Evidence evidence = Evidence.Text)
    {
        var outcome = Count(met, fact);
        _findings.Add(rule.Finds(outcome, citation, arguments with { T0 = outcome.ToText() }, evidence));
    }

    /// <summary>The same of a condition that a cell holds.</summary>
    internal void Test<T>(RuleId rule, bool? met, string fact, Norm<T> norm, in MessageArguments arguments = default, ReadingId reading = ReadingId.None)
        where T : notnull
    {
        var outcome = Count(met, fact);
        _findings.Add(rule.Finds(outcome, norm, arguments with { T0 = outcome.ToText() }, reading));
    }

    /// <summary>A finding that settles nothing by itself.</summary>
    internal void Note(RuleId rule, Verdict verdict, Citation? citation, in MessageArguments arguments = default, Evidence evidence = Evidence.Text) =>
        _findings.Add(rule.Finds(verdict, citation, arguments, evidence));

    /// <summary>A finding about a cell that settles nothing by itself, unless it fails the whole.</summary>
    internal void Note<T>(
        RuleId rule,
        Verdict verdict,
        Norm<T> norm,
        in MessageArguments arguments = default,
        ReadingId reading = ReadingId.None,
        bool fails = false
    )
        where T : notnull
    {
        _failed |= fails && verdict == Verdict.NotSatisfied;
        _findings.Add(rule.Finds(verdict, norm, arguments, reading));
    }

    /// <summary>The level holds no votes under these norms.</summary>
    internal void FailLevel(TypicalProductNorms norms, VoteLevel level, LocalDate date)
    {
        var lowest = norms.Levels[0];
        Note(
            TypicalProductMessages.LevelNotHeld,
            Verdict.NotSatisfied,
            norms.HeldLevels,
            new(N0: MessageArguments.Date(date), T0: level.ToText(), T1: lowest.Level.ToText()),
            fails: true
        );
    }

    internal void Lacks(string fact) => Count(null, fact);

    internal IReadOnlyList<Finding> Own => _findings;

    /// <summary>The findings, followed by what stands of the table.</summary>
    internal FindingList Findings(ValueList<Finding> standing) => new([.. _findings], standing.Items);

    internal Decision ToDecision(ValueList<Finding> standing) => new(Verdict, Findings(standing), Missing);

    /// <summary>The answer where there are no norms on the date.</summary>
    internal static Decision NotCovered(ValueList<Finding> standing = default)
    {
        var checklist = new Checklist();
        checklist.Lacks(MissingCodes.Norm);
        checklist.Note(
            TypicalProductMessages.NotCovered,
            Verdict.Undetermined,
            FirstTexts.OnVotes.Whole,
            new(N0: MessageArguments.Date(FirstTexts.OnVotes.InForceFrom!.Value)),
            Evidence.None
        );
        return checklist.ToDecision(standing);
    }

    internal static Verdict Outcome(bool? met) =>
        met switch
        {
            true => Verdict.Satisfied,
            false => Verdict.NotSatisfied,
            null => Verdict.Undetermined,
        };

    private Verdict Count(bool? met, string fact)
    {
        _failed |= met == false;
        if (met is null && !_missing.Contains(fact))
            _missing.Add(fact);
        return Outcome(met);
    }
}
