using System.Text.RegularExpressions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Holds ratio and progress of a first advance against the line of the kind of project.</summary>
/// <remarks>TT36-2013/13.</remarks>
internal static class DraftAdvances
{
    // The words of a project, and the kind whose line it is.
    private static readonly (Regex Words, ProjectKind Kind)[] Projects =
    [
        (DraftText.Of("ha tang(?: ky thuat)? (?:cum cong nghiep|ccn)|ket cau ha tang"), ProjectKind.ClusterInfrastructure),
        (DraftText.Of("xu ly o nhiem(?:(?!co so)[a-z ])*(?:cum cong nghiep|ccn)"), ProjectKind.TreatmentAtCluster),
        (DraftText.Of("xu ly o nhiem(?:(?!cum)[a-z ])*co so"), ProjectKind.TreatmentAtEstablishment),
        (DraftText.Of("(?:dao tao|truyen) nghe"), ProjectKind.VocationalTraining),
        (DraftText.Of("tu van"), ProjectKind.Consultancy),
        (DraftText.Of("hoi nghi|hoi thao|tap huan|dien dan"), ProjectKind.Workshop),
        (DraftText.Of("tham quan|khao sat"), ProjectKind.StudyTour),
        (DraftText.Of("thuong hieu"), ProjectKind.Trademark),
        (DraftText.Of("hiep hoi|hoi nganh nghe"), ProjectKind.Association),
        (DraftText.Of("cum lien ket"), ProjectKind.LinkageCluster),
        (DraftText.Of("danh gia san xuat sach hon"), ProjectKind.CleanerProductionAssessment),
        (DraftText.Of("to chuc hoi cho"), ProjectKind.FairOrganisation),
        (DraftText.Of("tham gia hoi cho"), ProjectKind.FairParticipation),
        (DraftText.Of("truyen hinh|truyen thanh|truyen thong|trang thong tin|to roi|thong tin dai chung"), ProjectKind.Media),
        (DraftText.Of("quy hoach chi tiet"), ProjectKind.ClusterPlan),
        (DraftText.Of("mo hinh trinh dien"), ProjectKind.DemonstrationModel),
        (DraftText.Of("may moc"), ProjectKind.Machinery),
        (DraftText.Of("chuyen giao cong nghe"), ProjectKind.TechnologyTransfer),
        (DraftText.Of("thanh lap doanh nghiep"), ProjectKind.EnterpriseSetup),
    ];

    private static readonly Regex Share = DraftText.Of(
        @"(?<word>(?:tren|hon|vuot|tu|dat|toi thieu|it nhat|duoc) )?(?<v>[0-9]+(?:[.,][0-9]+)?)\s*%(?<progress> ?(?:tong )?(?:khoi luong|von dau tu|gia tri(?! hop dong)|muc dau tu|kinh phi dau tu))?"
    );

    private static readonly Regex Rest = DraftText.Of("con lai|sau (?:khi )?(?:duoc )?nghiem thu|khi (?:da )?(?:hoan thanh|nghiem thu)");

    /// <summary>Whether a sentence names projects whose advances have a line of their own.</summary>
    internal static bool NamesProjects(string plain) => Array.Exists(Projects, p => p.Words.IsMatch(plain));

    internal static void Check(DraftNotes notes, DraftLaw law, DraftSentence sentence, DraftDigits read)
    {
        var plain = read.Plain;
        var advances = law.Snapshot?.Execution.Advances;
        var scope = NamesProjects(plain) ? plain : Below(notes.Text, sentence.Paragraph);
        var terms = Projects
            .Where(p => p.Words.IsMatch(scope))
            .Select(p => advances?.LineOf(p.Kind)?.Terms)
            .OfType<Norm<AdvanceTerms>>()
            .Where(t => t.HasValue)
            .ToList();
        foreach (Match share in Share.Matches(plain))
        {
            var isProgress = share.Groups["progress"].Success;
            var said = Rate.TryParsePercent(share.Groups["v"].Value.Replace(',', '.'), out var rate) ? rate : (Rate?)null;
            var end = share.Index + share.Length - share.Groups["progress"].Length;
            var place = (sentence.Start + read.OriginOf(share.Groups["v"].Index), sentence.Start + read.OriginOf(end));
            if (law.SourceOf(plain) == FundingSource.Local)
                notes.Add(TextFindingKind.Undetermined, CodeOf(isProgress), advances?.LocalProcedure, place.Item1, place.Item2, DraftLaw.OfTheProvince);
            else if (isProgress)
                Progress(notes, ConditionsOf(advances, terms, plain), share, said, place);
            else
                Ratio(notes, (advances?.OtherRatio, Rest.IsMatch(plain) ? [] : terms), said, place);
        }
    }

    // "1. Tạm ứng 30% …" is of the projects that its points name.
    private static string Below(DraftText text, DraftParagraph paragraph) =>
        paragraph.Head != DraftHead.Clause
            ? ""
            : string.Join(
                "\n",
                text.Paragraphs.Where(p => p.Start > paragraph.Start && p.Place.Article == paragraph.Place.Article && p.Place.Clause == paragraph.Place.Clause)
                    .Select(text.PlainOf)
            );

    // Where no project is named, what is measured says which condition it is.
    private static List<ProgressCondition?> ConditionsOf(AdvanceNorms? advances, List<Norm<AdvanceTerms>> terms, string plain)
    {
        if (terms.Count > 0 || advances is null)
            return terms.Select(t => t.Value.Condition).Distinct().ToList();
        var fact = plain.Contains("von dau tu") ? ProgressFact.InvestmentDone : ProgressFact.WorkDone;
        return advances.Lines.Where(l => l.Terms.HasValue).Select(l => l.Terms.Value.Condition).Where(c => c?.Fact == fact).Distinct().ToList();
    }

    private static string CodeOf(bool isProgress) => isProgress ? "advance-progress" : "advance-ratio";

    private static void Ratio(DraftNotes notes, (Citation? Other, List<Norm<AdvanceTerms>> Terms) law, Rate? said, (int Start, int End) place)
    {
        var rates = law.Terms.Select(t => t.Value.Rate).Distinct().ToList();
        if (rates.Count != 1 || rates[0] is not { } stated)
        {
            notes.Add(
                TextFindingKind.Undetermined,
                CodeOf(isProgress: false),
                law.Other,
                place.Start,
                place.End,
                new("Tỷ lệ tạm ứng tùy dạng đề án; hỏi bằng assess-advance.", "The ratio of an advance is that of the kind of project; ask assess-advance.")
            );
            return;
        }

        Say(
            notes,
            (CodeOf(isProgress: false), said == stated),
            law.Terms[0].Citation,
            place,
            new(stated.ToString(Language.Vietnamese), stated.ToString(Language.English))
        );
    }

    private static void Progress(DraftNotes notes, List<ProgressCondition?> conditions, Match share, Rate? said, (int Start, int End) place)
    {
        if (conditions.Count != 1 || conditions[0] is not { } condition)
        {
            notes.Add(
                TextFindingKind.Undetermined,
                CodeOf(isProgress: true),
                null,
                place.Start,
                place.End,
                new("Điều kiện tiến độ tùy dạng đề án.", "The progress that is needed is that of the kind of project.")
            );
            return;
        }

        var stated = new Rate((int)condition.Threshold.Value);
        var isWord = condition.Threshold.Comparison != Comparison.MoreThan || share.Groups["word"].Value is "tren " or "hon " or "vuot ";
        Say(
            notes,
            (CodeOf(isProgress: true), said == stated && isWord),
            condition.Citation,
            place,
            new($"{condition.Word.Vietnamese} {stated.ToString(Language.Vietnamese)}", $"{condition.Word.English} {stated.ToString(Language.English)}")
        );
    }

    private static void Say(DraftNotes notes, (string Code, bool IsSame) found, Citation citation, (int Start, int End) place, LocalizedText says) =>
        notes.Add(
            found.IsSame ? TextFindingKind.Agrees : TextFindingKind.Differs,
            found.Code,
            citation,
            place.Start,
            place.End,
            new($"Theo {citation.Text.Vietnamese}: {says.Vietnamese}.", $"Under {citation.Text.English}: {says.English}.")
        );
}
