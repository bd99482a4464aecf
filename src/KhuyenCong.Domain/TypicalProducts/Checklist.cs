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
    internal void Test(
        RuleId rule,
        bool? met,
        string fact,
        Citation citation,
        MessageArguments arguments = default,
        Evidence evidence = Evidence.Text,
        ReadingId reading = ReadingId.None
    )
    {
        var outcome = Outcome(met);
        Count(outcome, fact);
        _findings.Add(rule.Finds(outcome, citation, arguments with { T0 = outcome.ToText() }, evidence, reading));
    }

    /// <summary>A finding that settles nothing by itself, unless it fails the whole.</summary>
    internal void Note(
        RuleId rule,
        Verdict verdict,
        Citation? citation,
        MessageArguments arguments = default,
        Evidence evidence = Evidence.Text,
        ReadingId reading = ReadingId.None,
        bool fails = false
    )
    {
        _failed |= fails && verdict == Verdict.NotSatisfied;
        _findings.Add(rule.Finds(verdict, citation, arguments, evidence, reading));
    }

    /// <summary>The level holds no votes under these norms.</summary>
    internal void FailLevel(TypicalProductNorms norms, VoteLevel level, LocalDate date)
    {
        var lowest = norms.Levels[0];
        Note(
            TypicalProductMessages.LevelNotHeld,
            Verdict.NotSatisfied,
            norms.HeldLevels.Citation,
            new MessageArguments(N0: MessageArguments.Date(date), T0: level.ToText(), T1: lowest.Level.ToText()),
            norms.HeldLevels.Evidence,
            fails: true
        );
    }

    /// <summary>There are no norms on the date.</summary>
    internal void NotCovered()
    {
        Lacks(MissingCodes.Norm);
        Note(
            TypicalProductMessages.NotCovered,
            Verdict.Undetermined,
            FirstTexts.OnVotes.Whole,
            new MessageArguments(N0: MessageArguments.Date(FirstTexts.OnVotes.InForceFrom!.Value)),
            Evidence.None
        );
    }

    internal void Lacks(string fact) => Count(Verdict.Undetermined, fact);

    internal IReadOnlyList<Finding> Own => _findings;

    /// <summary>The findings, followed by what stands of the table.</summary>
    internal FindingList Findings(ValueList<Finding> standing) => new([.. _findings], standing.Items);

    internal static Verdict Outcome(bool? met) =>
        met switch
        {
            true => Verdict.Satisfied,
            false => Verdict.NotSatisfied,
            null => Verdict.Undetermined,
        };

    private void Count(Verdict outcome, string fact)
    {
        _failed |= outcome == Verdict.NotSatisfied;
        if (outcome == Verdict.Undetermined && !_missing.Contains(fact))
            _missing.Add(fact);
    }
}
