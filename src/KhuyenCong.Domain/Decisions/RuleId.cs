using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Decisions;

/// <summary>Mã quy tắc: a rule that findings report on: its stable code and its message.</summary>
/// <remarks>Codes are kebab-case with the feature in front, such as "support.level"; every feature lists its rules in its Messages file.</remarks>
/// <param name="Code">The stable code.</param>
/// <param name="Message">The message in both languages.</param>
public sealed record RuleId(string Code, MessageTemplate Message)
{
    /// <summary>Tạo mã quy tắc: makes a rule from its code and the two texts.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="vietnamese">The Vietnamese message.</param>
    /// <param name="english">The English message.</param>
    public RuleId(string code, string vietnamese, string english)
        : this(code, new MessageTemplate(vietnamese, english)) { }

    /// <summary>What can still be done where the finding is not satisfied, by whom and until when, with the slots of the message.</summary>
    internal MessageTemplate? Remedy { get; init; }

    /// <summary>What is needed where the finding is undetermined or the authority decides; null where the message says it.</summary>
    internal MessageTemplate? Needed { get; init; }

    /// <summary>The template of what is to be done next under a verdict, if any.</summary>
    internal MessageTemplate? RemedyOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Satisfied => null,
            Verdict.NotSatisfied => Remedy,
            _ => Needed,
        };

    /// <summary>Nêu nhận định: a finding of this rule.</summary>
    /// <param name="verdict">What the rule answers.</param>
    /// <param name="citation">The provision; null only where no provision is known.</param>
    /// <param name="arguments">The values of the message.</param>
    /// <param name="evidence">What was read of the numbers in it.</param>
    /// <param name="reading">The reading it rests on, if any.</param>
    /// <returns>The finding.</returns>
    public Finding Finds(
        Verdict verdict,
        Citation? citation,
        in MessageArguments arguments = default,
        Evidence evidence = Evidence.None,
        ReadingId reading = ReadingId.None
    ) => new(this, verdict, citation, arguments, evidence, reading);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
