using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Explanations;

/// <summary>Puts an explanation together: the findings of the answers go to the parts they speak of, each once.</summary>
internal static class ExplanationWriter
{
    internal static readonly LocalizedText Nothing = new("", "");

    internal static Explanation Write(LocalDate asOf, in SupportRequest request, PromotionRules rules, IEnumerable<object> beside)
    {
        var it = ExplainedCase.Of(asOf, request, rules, beside);
        var record = it.IsMalformed ? null : DecisionRecords.OfSupport(asOf, request, rules.Book, rules.Province);
        var conditions = Conditions(it);
        var deciders = Lines(it, ExplanationPart.Deciders);
        var missing = MissingFacts.Of(it).Concat(Lines(it, ExplanationPart.Missing)).ToList();
        var computation = Computation.Of(it).ToList();
        var conclusion = Conclusion(it).Concat(OfConditions(conditions)).ToList();
        var cited = conclusion.Concat(computation).Concat(conditions).Concat(deciders).Concat(missing).ToList();
        return new Explanation
        {
            AsOf = asOf,
            Title = new($"Giải trình mức hỗ trợ: {it.ItemName.Vietnamese}", $"Explanation of the support: {it.ItemName.English}"),
            Decision = it.Decision,
            LibraryVersion = DecisionRecords.LibraryVersion,
            LawFingerprint = record?.LawFingerprint ?? "",
            Digest = record?.Digest ?? "",
            Sections =
            [
                Section(ExplanationPart.Conclusion, "Kết luận", "Conclusion", conclusion),
                Section(ExplanationPart.Facts, "Thông tin về đề án", "Facts of the project", CaseFacts.Of(it)),
                Section(ExplanationPart.Law, "Văn bản áp dụng", "Law of the day", AppliedLaw.Of(it, cited)),
                Section(ExplanationPart.Computation, "Cách tính", "Computation", computation),
                Section(ExplanationPart.Conditions, "Điều kiện", "Conditions", conditions),
                Section(ExplanationPart.Deciders, "Cơ quan, người có thẩm quyền", "Who decides", deciders),
                Section(ExplanationPart.Missing, "Thông tin và hồ sơ còn thiếu", "Facts and papers still missing", missing),
                Section(ExplanationPart.Readings, "Cách hiểu đã dùng", "Readings used", UsedReadings.Of(it, cited)),
                Section(ExplanationPart.Record, "Bản ghi kết quả", "Record of the decision", Record(record)),
            ],
        };
    }

    /// <summary>A finding as a line: its sentence and what comes next.</summary>
    internal static ExplanationLine Line(Finding finding) =>
        new(Nothing, new(finding.Sentences(Language.Vietnamese), finding.Sentences(Language.English)))
        {
            Verdict = finding.Verdict,
            Citation = finding.Citation,
            Evidence = finding.Evidence,
            Reading = finding.Reading,
        };

    /// <summary>A paper by its name: that it is missing, or may be needed, is said once.</summary>
    private static ExplanationLine? Paper(Finding finding)
    {
        var (name, more) = (finding.Arguments.T0 as LocalizedText, finding.Arguments.T1 as LocalizedText);
        if (
            name is null
            || finding.Rule != DossierMessages.Lacks && (more is null || finding.Rule != DossierMessages.LacksForm && finding.Rule != DossierMessages.Depends)
        )
            return null;
        var isOpen = finding.Rule == DossierMessages.Depends;
        var label = isOpen ? new LocalizedText("Giấy tờ có thể cần", "Paper perhaps needed") : new("Giấy tờ còn thiếu", "Paper missing");
        LocalizedText text =
            more is null ? name
            : isOpen ? new($"{name.Vietnamese} (tùy thuộc việc {more.Vietnamese})", $"{name.English} (depending on {more.English})")
            : new($"{name.Vietnamese} (Mẫu số {more.Vietnamese})", $"{name.English} (form {more.English})");
        return Line(finding) with { Label = label, Text = text };
    }

    /// <summary>Whether a finding says what stands of the law, whatever the case.</summary>
    internal static bool IsStanding(Finding finding) =>
        finding.Rule == StandingFindings.UnreadAmendment
        || finding.Rule == StandingFindings.AfterVerifiedThrough
        || finding.Rule == StandingFindings.ReplacementAwaited;

    private static ExplanationSection Section(ExplanationPart part, string vietnamese, string english, IEnumerable<ExplanationLine> lines) =>
        new(part, new(vietnamese, english), Merged(lines).ToValueList());

    /// <summary>What several provisions say in the same words stands once, with all of them.</summary>
    private static IEnumerable<ExplanationLine> Merged(IEnumerable<ExplanationLine> lines) =>
        lines
            .GroupBy(l => (l.Label, l.Text, l.Amount, l.Verdict, l.Reading))
            .Select(same =>
            {
                var others = same.Skip(1).Select(l => l.Citation).OfType<Citation>().Select(c => c.Text).Distinct().ToList();
                if (others.Count == 0)
                    return same.First();
                var also = LocalizedText.Join(others);
                var text = same.Key.Text;
                return same.First() with { Text = new($"{text.Vietnamese} Cũng theo {also.Vietnamese}.", $"{text.English} Also under {also.English}.") };
            });

    /// <summary>A finding that answers nothing by itself, such as how a level is read: its verdict says no more than that it stands.</summary>
    private static ExplanationLine Note(Finding finding) => finding.Verdict == Verdict.Satisfied ? Line(finding) with { Verdict = null } : Line(finding);

    /// <summary>What the conditions come to, beside the amount.</summary>
    private static IEnumerable<ExplanationLine> OfConditions(IReadOnlyList<ExplanationLine> conditions)
    {
        var counts = new[] { Verdict.NotSatisfied, Verdict.Undetermined, Verdict.AuthorityDecides, Verdict.Satisfied }
            .Select(v => (Verdict: v, Count: conditions.Count(l => l.Verdict == v)))
            .Where(c => c.Count > 0)
            .ToList();
        if (counts.Count == 0)
            yield break;
        yield return new ExplanationLine(
            new("Điều kiện", "Conditions"),
            new(
                string.Join(", ", counts.Select(c => $"{c.Count} {c.Verdict.ToText().Vietnamese}")) + " (xem mục Điều kiện).",
                string.Join(", ", counts.Select(c => $"{c.Count} {c.Verdict.ToText().English}")) + " (see Conditions)."
            )
        )
        {
            Verdict = counts[0].Verdict,
        };
    }

    /// <summary>What leads: the ceiling, or why there is none, and how the request stands to it.</summary>
    private static IEnumerable<ExplanationLine> Conclusion(ExplainedCase it)
    {
        if (it.Decision is not { } decision)
            return
            [
                new(
                    new("Đề nghị", "Question"),
                    new(
                        "Một số thông tin của đề nghị không hợp lệ nên chưa xem xét được; cần sửa các thông tin được nêu là không hợp lệ tại mục Thông tin về đề án.",
                        "The question is malformed and was not judged; correct the facts that are marked among the facts of the project."
                    )
                )
                {
                    Verdict = Verdict.Undetermined,
                },
            ];
        var leading = decision.Findings.Where((f, i) => IsLeading(f, i)).ToList();
        // That a ceiling could be computed is no answer where the request is held against it.
        return leading.Select(
            (f, i) =>
                i > 0
                    ? Line(f) with
                    {
                        Label = new("Số tiền đề nghị", "Request"),
                    }
                    : (leading.Count > 1 ? Note(f) : Line(f)) with
                    {
                        Label = new("Mức hỗ trợ tối đa", "Ceiling"),
                    }
        );
    }

    private static bool IsLeading(Finding finding, int place) =>
        place == 0
        || finding.Rule == SupportMessages.RequestWithin
        || finding.Rule == SupportMessages.RequestAbove
        || finding.Rule == SupportMessages.RequestAboveCap
        || finding.Rule == SupportMessages.RequestAgainstRange
        || finding.Rule == LocalMessages.AboveMost
        || finding.Rule == LocalMessages.BelowMinimum;

    private static List<ExplanationLine> Conditions(ExplainedCase it)
    {
        var asksWho = it.Beside.Any(a => a.Question == typeof(EligibilityRequest));
        var own = (it.Decision?.Findings.AsEnumerable() ?? [])
            .Where((f, i) => !IsLeading(f, i) && !IsStanding(f) && !Computation.Shows(f))
            .Where(f => f.Rule != SupportMessages.SeparateAnswers)
            .Select(Note);
        var lines = own.Concat(Lines(it, ExplanationPart.Conditions)).Distinct().ToList();
        if (!asksWho && !it.IsMalformed)
            lines.Add(
                new(
                    Nothing,
                    new(
                        "Bản giải trình này chưa xem xét cơ sở thụ hưởng có thuộc đối tượng áp dụng hay không; cần xem xét riêng.",
                        "Whether the beneficiary is one of those served is not looked into here; it is a separate answer."
                    )
                )
                {
                    Verdict = Verdict.Undetermined,
                }
            );
        return lines;
    }

    private static List<ExplanationLine> Lines(ExplainedCase it, ExplanationPart part) =>
        it
            .Beside.Where(a => a.Part == part)
            .SelectMany(a => a.Findings)
            .Where(f => !IsStanding(f))
            .Distinct()
            .Select(f => Paper(f) ?? (part == ExplanationPart.Conditions && f.Rule != FundingConditionMessages.MinimumOnly ? Line(f) : Note(f)))
            .ToList();

    private static IEnumerable<ExplanationLine> Record(DecisionRecord? record)
    {
        yield return Same(new("Phiên bản thư viện", "Version of the library"), DecisionRecords.LibraryVersion);
        if (record is null)
            yield break;
        yield return Same(new("Mã nhận diện bộ quy định (SHA-256)", "Fingerprint of the law (SHA-256)"), record.LawFingerprint);
        yield return Same(new("Mã kiểm tra của bản ghi kết quả (SHA-256)", "Digest of the decision record (SHA-256)"), record.Digest);
    }

    private static ExplanationLine Same(LocalizedText label, string text) => new(label, new(text, text));
}
