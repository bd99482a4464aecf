using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Decisions;

/// <summary>Mã quy tắc: a rule that findings report on: its stable code and its message.</summary>
/// <remarks>Codes are kebab-case with the feature in front, such as "support.level"; every feature lists its rules in its Messages file.</remarks>
public sealed record RuleId
{
    /// <summary>A rule: its code, what it says in both languages, what can be done where it is not satisfied, and what is needed where it is open.</summary>
    internal RuleId(string code, string vietnamese, string english, MessageTemplate? remedy = null, MessageTemplate? needed = null)
    {
        Code = code;
        Message = new MessageTemplate(vietnamese, english);
        Remedy = remedy;
        Needed = needed;
    }

    /// <summary>A rule that says in both languages what holds, and then what can be done where it does not.</summary>
    internal RuleId(string code, string vietnamese, string english, string remedy, string remedyInEnglish)
        : this(code, vietnamese, english, new MessageTemplate(remedy, remedyInEnglish)) { }

    /// <summary>Mã: the stable code.</summary>
    public string Code { get; }

    /// <summary>Câu mẫu: the message in both languages, its values as slots such as <c>{n0:money}</c>.</summary>
    public LocalizedText Template => new(Message.Vietnamese, Message.English);

    internal MessageTemplate Message { get; }

    /// <summary>What can still be done where the finding is not satisfied, by whom and until when, with the slots of the message.</summary>
    internal MessageTemplate? Remedy { get; }

    /// <summary>What is needed where the finding is undetermined or the authority decides; null where the message says it.</summary>
    internal MessageTemplate? Needed { get; }

    /// <summary>The template of what is to be done next under a verdict, if any.</summary>
    internal MessageTemplate? RemedyOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Satisfied => null,
            Verdict.NotSatisfied => Remedy,
            _ => Needed,
        };

    /// <summary>A finding of this rule: verdict, provision, values, what was read of them, and the reading it rests on, if any.</summary>
    internal Finding Finds(
        Verdict verdict,
        Citation? citation,
        in MessageArguments arguments = default,
        Evidence evidence = Evidence.None,
        ReadingId reading = ReadingId.None
    ) => new(this, verdict, citation, arguments, evidence, reading);

    /// <summary>A finding about a cell: its provision, and what was read of it.</summary>
    internal Finding Finds<T>(Verdict verdict, Norm<T> norm, in MessageArguments arguments = default, ReadingId reading = ReadingId.None)
        where T : notnull => new(this, verdict, norm.Citation, arguments, norm.Evidence, reading);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
