namespace KhuyenCong.Domain.Decisions;

/// <summary>Kết quả xem xét: a verdict with its reasons and with what is missing.</summary>
/// <remarks>Immutable. Each feature has its own decision that adds the workings behind the findings.</remarks>
public class Decision
{
    /// <summary>Lập kết quả: makes a decision.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="findings">The reasons, in the order in which they should be read.</param>
    /// <param name="missing">The codes of the facts or norms that are missing, in a stable order; none unless the verdict is undetermined.</param>
    public Decision(Verdict verdict, FindingList findings, ValueList<string> missing = default)
    {
        Verdict = verdict;
        Findings = findings;
        Missing = missing;
    }

    private protected Decision(Decision answer)
        : this(answer.Verdict, answer.Findings, answer.Missing) { }

    /// <summary>Kết luận: the verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Các nhận định: the reasons, in the order in which they should be read.</summary>
    public FindingList Findings { get; }

    /// <summary>Còn thiếu: the codes of the facts or norms that are missing.</summary>
    public ValueList<string> Missing { get; }

    /// <summary>Điều kiện không đạt: the codes of the rules that fail, each once; none where the case is satisfied all the same.</summary>
    public ValueList<string> Failed =>
        Verdict == Verdict.Satisfied
            ? default
            : Findings.Where(f => f.Verdict == Verdict.NotSatisfied).Select(f => f.Rule.Code).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Giải thích: the messages of all findings, one a line, each with what comes next, if anything, and its provision.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string Explain(Language language)
    {
        var lines = new List<string>();
        foreach (var finding in Findings)
            lines.Add(finding.Citation is { } citation ? $"{finding.Sentences(language)} [{citation.Text.In(language)}]" : finding.Sentences(language));
        return string.Join("\n", lines);
    }

    /// <summary>Giải thích vào bộ đệm UTF-8: writes the messages of all findings, one a line, and allocates nothing.</summary>
    /// <param name="utf8">The buffer.</param>
    /// <param name="language">The language.</param>
    /// <param name="written">The number of bytes written.</param>
    /// <returns>Whether the buffer was large enough.</returns>
    public bool TryExplain(Span<byte> utf8, Language language, out int written)
    {
        written = 0;
        foreach (var finding in Findings)
        {
            if (written > 0)
            {
                if (written == utf8.Length)
                    return false;
                utf8[written++] = (byte)'\n';
            }

            if (!finding.TryFormat(utf8.Slice(written), language, out var more))
                return false;
            written += more;
        }

        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Verdict.ToCode()} ({Findings.Count} findings)";
}
