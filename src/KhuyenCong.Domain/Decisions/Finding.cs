using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Decisions;

/// <summary>Nhận định: one reason of a decision: rule, verdict, message in both languages and citation.</summary>
/// <remarks>It keeps the numbers, not the text; the text is made when it is asked for.</remarks>
public readonly record struct Finding
{
    private readonly MessageArguments _arguments;

    internal Finding(RuleId rule, Verdict verdict, Citation? citation, in MessageArguments arguments, Evidence evidence, ReadingId reading)
    {
        Rule = rule;
        Citation = citation;
        _arguments = arguments;
        Verdict = verdict;
        Evidence = evidence;
        Reading = reading;
    }

    /// <summary>Quy tắc: the rule.</summary>
    public RuleId Rule { get; }

    /// <summary>Viện dẫn: the provision, or null where none is known.</summary>
    public Citation? Citation { get; }

    /// <summary>Kết luận: what the rule answers.</summary>
    public Verdict Verdict { get; }

    /// <summary>Căn cứ: what was read of the numbers in the message.</summary>
    public Evidence Evidence { get; }

    /// <summary>Cách hiểu: the reading that the finding rests on, if any.</summary>
    public ReadingId Reading { get; }

    internal MessageArguments Arguments => _arguments;

    /// <summary>Câu chữ: the message in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; empty for a default finding.</returns>
    public string Message(Language language) => Rule?.Message.Render(language, _arguments) ?? "";

    /// <summary>Câu chữ song ngữ: the message in both languages.</summary>
    /// <returns>The text.</returns>
    public LocalizedText Message() => new(Message(Language.Vietnamese), Message(Language.English));

    /// <summary>Việc cần làm tiếp: what can still be done, by whom and until when, in one language, from the same provision.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; empty where the finding is satisfied, or where its message says all there is.</returns>
    public string Remedy(Language language) => Rule?.RemedyOf(Verdict)?.Render(language, _arguments) ?? "";

    /// <summary>The message, followed by what comes next where there is something.</summary>
    internal string Sentences(Language language) => Remedy(language) is { Length: > 0 } next ? $"{Message(language)} {next}" : Message(language);

    /// <summary>Viết vào bộ đệm UTF-8: writes the message into a buffer and allocates nothing.</summary>
    /// <param name="utf8">The buffer.</param>
    /// <param name="language">The language.</param>
    /// <param name="written">The number of bytes written.</param>
    /// <returns>Whether the buffer was large enough.</returns>
    public bool TryFormat(Span<byte> utf8, Language language, out int written)
    {
        written = 0;
        return Rule is null || Rule.Message.TryRender(utf8, language, _arguments, out written);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule?.Code} {Verdict.ToCode()} [{Citation?.Code}] {Message(Language.English)}";
}
