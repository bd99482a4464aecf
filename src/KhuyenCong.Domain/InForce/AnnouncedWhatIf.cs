using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Texts;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>What an announced text would change, as sentences: none stands without saying that it is no law, and nothing else can be made of them.</summary>
internal static class AnnouncedWhatIf
{
    internal static ValueList<LocalizedText> Of(Announcement announced, LocalDate asOf, EligibilityNorms? law, EligibilityRequest request)
    {
        if (law is null || AnnouncedLaw.Eligibility(announced, law) is not { } supposed)
            return
            [
                Supposed(
                    announced,
                    new(
                        $"chưa biết văn bản sẽ quy định gì về đối tượng được hưởng chính sách; kết luận: {Verdict.Undetermined.ToText().Vietnamese}.",
                        $"what the text will say on who is served is not known; verdict: {Verdict.Undetermined.ToText().English}."
                    )
                ),
            ];
        var decision = EligibilityRules.Assess(WhatStands.On(asOf, supposed), request);
        var verdict = decision.Verdict.ToText();
        return
        [
            Supposed(announced, new($"kết luận: {verdict.Vietnamese}.", $"verdict: {verdict.English}.")),
            .. decision.Findings.Select(f => Supposed(announced, new(Sentence(f, Language.Vietnamese), Sentence(f, Language.English)))),
        ];
    }

    private static LocalizedText Supposed(Announcement announced, LocalizedText sentence) =>
        new(
            $"Giả định, chưa là pháp luật ({announced.Name.Vietnamese}) – {sentence.Vietnamese}",
            $"What if, not law ({announced.Name.English}) – {sentence.English}"
        );

    private static string Sentence(Finding finding, Language language) =>
        finding.Sentences(language) + (finding.Citation is { Instrument.Number.Length: > 0 } citation ? $" [{citation.Text.In(language)}]" : "");
}
