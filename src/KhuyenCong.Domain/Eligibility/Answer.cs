using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>A three-valued answer: yes, no, or open with the facts that could still turn it.</summary>
internal readonly record struct Answer(Verdict Verdict, EligibilityFacts Missing = EligibilityFacts.None)
{
    internal static Answer Yes => new(Verdict.Satisfied);

    internal static Answer No => new(Verdict.NotSatisfied);

    internal static Answer Open(EligibilityFacts missing) => new(Verdict.Undetermined, missing);

    internal bool IsYes => Verdict == Verdict.Satisfied;

    internal bool IsNo => Verdict == Verdict.NotSatisfied;

    internal bool IsOpen => Verdict == Verdict.Undetermined;

    internal static Answer Of(bool holds) => holds ? Yes : No;

    internal static Answer Of(bool? holds, EligibilityFacts fact) => holds is { } known ? Of(known) : Open(fact);

    /// <summary>No if one is no; else open if one is open, for all the facts that are; else yes.</summary>
    internal Answer And(Answer other) =>
        IsNo || other.IsNo ? No
        : IsYes && other.IsYes ? Yes
        : Open(Missing | other.Missing);

    /// <summary>Yes if one is yes; else open if one is open; else no.</summary>
    internal Answer Or(Answer other) =>
        IsYes || other.IsYes ? Yes
        : IsNo && other.IsNo ? No
        : Open(Missing | other.Missing);
}
