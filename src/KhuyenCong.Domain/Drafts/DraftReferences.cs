using System.Text.RegularExpressions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reading;
using NodaTime;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Holds what a draft refers to against what there is: its own articles, the provisions of known instruments, and what it repeals.</summary>
internal static class DraftReferences
{
    private const string Own = @"(?:\s+cua)?\s+(?:thong tu(?: lien tich)?|nghi quyet|quyet dinh|quy dinh|quy che|nghi dinh)\s+nay(?![a-z])";

    private static readonly Regex OwnArticle = DraftText.Of(
        @"(?:diem\s+(?<p>[a-z])[,\s]+)?(?:khoan\s+(?<c>[0-9]{1,2})[,\s]+)?dieu\s+(?<a>[0-9]{1,3})(?:(?:,\s*(?:dieu\s+)?|\s+va\s+(?:dieu\s+)?)(?<a>[0-9]{1,3}))*"
            + Own
    );

    private static readonly Regex ThisArticle = DraftText.Of(@"(?:diem\s+(?<p>[a-z])[,\s]+)?khoan\s+(?<c>[0-9]{1,2})[,\s]+dieu\s+nay(?![a-z])");
    private static readonly Regex ThisClause = DraftText.Of(@"diem\s+(?<p>[a-z])[,\s]+khoan\s+nay(?![a-z])");
    private static readonly Regex PartOfSentence = DraftText.Of(@"\G[^;\n]*");

    // "Bãi bỏ …", "Các văn bản sau đây hết hiệu lực: …" stand before what is repealed, "Nghị quyết số … hết hiệu lực" behind it; "đã" (unlike "Đà Nẵng") tells of the past.
    private static readonly Regex RepealBefore = DraftText.Of(
        @"(?<![a-z])(?<!(?:duoc|bi) )(?:bai bo|thay the(?! thanh vien)|huy bo)(?![a-z])|(?<![a-z])het hieu luc(?![a-z])[^.;:]*:"
    );
    private static readonly Regex RepealBehind = DraftText.Of(
        @"\G(?:(?!(?<!\p{L})(?:khi|nếu|trước|sau|đã|chưa|không|đang|còn)(?!\p{L}))[^;])*?(?<!\p{L})(?:hết hiệu lực(?: thi hành)?|bị (?:bãi|huỷ|hủy) bỏ)(?!\p{L})(?:,?\s*(?:kể )?từ\s+(?=ngày))?"
    );

    // One of them stands in every form of a repeal.
    private static readonly string[] WordsOfRepeal = ["bai bo", "thay the", "huy bo", "het hieu luc"];

    // "Khi Nghị định số … hết hiệu lực", "trước ngày …": what is told of another day.
    private static readonly Regex OnCondition = DraftText.Of(@"(?<![a-z])(?:khi|neu|truoc|sau|den) (?:ngay )?(?:(?!co hieu luc)[^,;])*$");
    private static readonly Regex Ground = DraftText.Of(@"^can cu\s");

    internal static void Check(DraftNotes notes, string source, LocalDate date)
    {
        var text = notes.Text;
        var structure = new Structure(text);
        foreach (var paragraph in text.Paragraphs.Where(p => !p.IsQuoted))
            CheckOwn(notes, structure, paragraph);
        var starts = DraftDays.StartOf(text)?.Date;
        DraftParagraph? last = null;
        var citations = CitationChecker.Check(source, date);
        var self = SelfOf(text, citations);
        if (self is not null)
            CheckSelf(notes, self);
        foreach (var found in citations)
        {
            var start = text.IndexOf(found.Start);
            var end = text.IndexOf(found.Start + found.Length);
            var paragraph = text.Paragraphs.Last(p => p.Start <= start);
            CheckCitation(notes, found, paragraph, (start, end), (DraftDays.StartBehindOf(text, paragraph.Start, start)?.Date ?? starts, self));
            // The first day that a paragraph gives is that of the first text that it names.
            if (found.Citation is { } citation)
                CheckDays(notes, citation.Instrument, paragraph, (start, end), paragraph != last);
            last = paragraph;
        }
    }

    private static void CheckOwn(DraftNotes notes, Structure structure, DraftParagraph paragraph)
    {
        var (start, end) = (paragraph.Start, paragraph.End);
        foreach (var match in notes.Text.Matches(OwnArticle, start, end))
        {
            foreach (Capture article in match.Groups["a"].Captures)
                CheckArticle(notes, structure, paragraph, match, article.Value.TrimStart('0') is { Length: > 0 } number ? number : "0");
        }

        foreach (var match in notes.Text.Matches(ThisArticle, start, end))
            CheckPart(notes, structure, paragraph, match, (paragraph.Place.Article, match.Groups["c"].Value));
        foreach (var match in notes.Text.Matches(ThisClause, start, end))
            CheckPart(notes, structure, paragraph, match, (paragraph.Place.Article, paragraph.Place.Clause));
    }

    private static void CheckArticle(DraftNotes notes, Structure structure, DraftParagraph paragraph, Match match, string article)
    {
        var series = paragraph.Place.Series;
        if (structure.Has(series, article))
        {
            CheckPart(notes, structure, paragraph, match, (article, match.Groups["c"].Success ? match.Groups["c"].Value : null));
            return;
        }

        if (structure.LastOf(series) is not { } last || paragraph.Place.Article is null)
            return;
        // A part of a text may point to what stands before it; behind its end there is nothing that is known.
        var isBefore = Numbers.Read(article) < structure.FirstOf(series) && structure.FirstOf(series) > 1;
        notes.Add(
            isBefore ? TextFindingKind.Undetermined : TextFindingKind.Fault,
            "article-missing",
            null,
            match.Index,
            match.Index + match.Length,
            isBefore
                ? new($"Phần văn bản được đưa vào không có Điều {article}.", $"The part of the text that was given has no Article {article}.")
                : new($"Dự thảo không có Điều {article}; điều cuối cùng là Điều {last}.", $"The draft has no Article {article}; its last is Article {last}.")
        );
    }

    private static void CheckPart(DraftNotes notes, Structure structure, DraftParagraph paragraph, Match match, (string? Article, string? Clause) cited)
    {
        var (article, clause) = cited;
        var series = paragraph.Place.Series;
        var point = match.Groups["p"].Success ? VietnameseText.Lower(notes.Text.Composed[match.Groups["p"].Index]).ToString() : null;
        if (clause is not null && structure.HasClauses(series, article) && !structure.HasClause(series, article, clause))
            notes.Fault(
                "clause-missing",
                match.Index,
                match.Index + match.Length,
                $"Dự thảo không có khoản {clause} ở điều này.",
                $"The draft has no clause {clause} in this article."
            );
        else if (point is not null && structure.HasPoints(series, article, clause) && !structure.HasPoint(series, article, clause, point))
            notes.Fault(
                "point-missing",
                match.Index,
                match.Index + match.Length,
                $"Dự thảo không có điểm {point} ở khoản này.",
                $"The draft has no point {point} in this clause."
            );
    }

    private static void CheckCitation(
        DraftNotes notes,
        FoundCitation found,
        DraftParagraph paragraph,
        (int Start, int End) at,
        (LocalDate? Starts, LegalInstrument? Self) draft
    )
    {
        // The instrument is known and the provision is not one of its own.
        if (
            found is { Status: CitationStatus.Unknown, Citation: null, Candidates: { Count: 1 } near }
            && found.Explanation.English.Contains(" has no ")
            && IsNamed(found, near[0])
        )
        {
            notes.Add(TextFindingKind.Fault, "provision-missing", near[0].Whole, at.Start, at.End, found.Explanation);
            return;
        }

        var isRepealed = IsRepealed(notes.Text, paragraph, at, found.Citation?.Instrument.ReplacedFrom);
        if (found is { Status: CitationStatus.Unknown, Candidates.Count: 0 } && isRepealed)
            notes.Add(TextFindingKind.Undetermined, "repeal-unknown", null, at.Start, at.End, found.Explanation);
        if (found.Citation is not { Instrument: var instrument } citation)
            return;
        var isPast =
            found.Status == CitationStatus.Superseded
            && instrument.ReplacedFrom != draft.Starts
            && !(draft.Self is { } self && instrument.ReplacedBy == self.Id);
        if (isRepealed && (isPast || found.Status == CitationStatus.NotYetInForce))
            notes.Add(TextFindingKind.Fault, "repeal-not-in-force", instrument.Whole, at.Start, at.End, found.Explanation);
        else if (Ground.IsMatch(notes.Text.PlainOf(paragraph)) && found.Status is CitationStatus.Superseded or CitationStatus.NotYetInForce)
            notes.Add(TextFindingKind.Fault, "ground-not-in-force", citation, at.Start, at.End, found.Explanation);
    }

    /// <summary>Whether a draft repeals what it names in a place; a text that it says has lapsed on the day on which it did is not repealed.</summary>
    internal static bool IsRepealed(DraftText text, DraftParagraph paragraph, (int Start, int End) at, LocalDate? lapsed = null)
    {
        if (
            (Repeals(text, paragraph.Start, at.Start) && RepealBefore.IsMatch(text.Plain.Substring(paragraph.Start, at.Start - paragraph.Start)))
            || RepealBefore.IsMatch(OpeningOf(text, paragraph))
        )
            return true;
        if (
            !Repeals(text, at.End, paragraph.End)
            || text.SentencesOf(paragraph).LastOrDefault(s => s.Start <= at.Start) is not { } sentence
            || at.End > sentence.End
        )
            return false;
        return !OnCondition.IsMatch(text.Plain.Substring(sentence.Start, Math.Max(0, at.Start - sentence.Start)))
            && RepealBehind.Match(text.Small.Substring(0, sentence.End), at.End) is { Success: true } behind
            && (lapsed is null || DraftDays.FirstAt(text, behind.Index + behind.Length)?.Date != lapsed);
    }

    // Of thousands of citations in one paragraph few stand beside a word of a repeal; a search for the words is much quicker than one for its forms.
    private static bool Repeals(DraftText text, int start, int end) =>
        end > start && Array.Exists(WordsOfRepeal, w => text.Plain.IndexOf(w, start, end - start, StringComparison.Ordinal) >= 0);

    // What opens the list in which a point stands: "Bãi bỏ các văn bản sau:".
    private static string OpeningOf(DraftText text, DraftParagraph paragraph)
    {
        if (paragraph.Head is not (DraftHead.Point or DraftHead.Dash))
            return "";
        var opening = text.Paragraphs.TakeWhile(p => p != paragraph).LastOrDefault(p => p.Head != paragraph.Head);
        return opening is not null && text.PlainOf(opening).TrimEnd() is var plain && plain.EndsWith(":", StringComparison.Ordinal) ? plain : "";
    }

    // The known text that the draft is: named in its head ("Số: …"), or in brackets behind the heads of its articles as collections do.
    private static LegalInstrument? SelfOf(DraftText text, ValueList<FoundCitation> citations)
    {
        var named = new List<LegalInstrument>();
        foreach (var citation in citations.Where(c => c.Citation is not null))
        {
            var start = text.IndexOf(citation.Start);
            var place = text.Paragraphs.Count(p => p.Start <= start) - 1;
            var plain = text.Plain.Substring(text.Paragraphs[place].Start, start - text.Paragraphs[place].Start).Trim();
            var isBehindHead = plain == "(" && place > 0 && text.Paragraphs[place - 1].Head == DraftHead.Article;
            var opening = text.Plain.Substring(text.Paragraphs[place].Start).TrimStart();
            var isNumber = place < DraftText.HeadParagraphs && (plain is "" or "so" or "so:") && opening.StartsWith("so", StringComparison.Ordinal);
            if (isBehindHead || isNumber)
                named.Add(citation.Citation!.Instrument);
        }

        return named.Distinct().ToList() is { Count: 1 } only ? only[0] : null;
    }

    // The first day that a known text gives itself.
    private static void CheckSelf(DraftNotes notes, LegalInstrument self)
    {
        if (DraftDays.StartOf(notes.Text) is not { Date: { } start } day || self.InForceFrom is not { } from || start == from)
            return;
        if (self.Signed is { } signed && start < signed)
            DraftDays.BeforeSigning(notes, day, signed);
        else
            FirstDay(notes, self, day, from);
    }

    private static void FirstDay(DraftNotes notes, LegalInstrument instrument, DraftDays.Day day, LocalDate from) =>
        notes.Fault(
            "first-day",
            day.Start,
            day.End,
            $"{instrument.Name.Vietnamese} có hiệu lực từ ngày {Numbers.Date(from, Language.Vietnamese)}.",
            $"{instrument.Name.English} is in force from {Numbers.Date(from, Language.English)}.",
            instrument.Whole
        );

    private static bool IsNamed(FoundCitation found, LegalInstrument instrument) => found.Explanation.English.Contains(instrument.Name.English);

    // "Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012": the day behind the number is that of its signing.
    private static void CheckDays(DraftNotes notes, LegalInstrument instrument, DraftParagraph paragraph, (int Start, int End) at, bool isFirst)
    {
        var text = notes.Text;
        if (
            instrument.Signed is { } signed
            && DraftDays.FirstAt(text, at.End) is { Date: { } said } day
            && said != signed
            && text.Plain.Substring(at.End, day.Start - at.End).Trim() is "" or "ngay"
        )
            notes.Fault(
                "signing-day",
                day.Start,
                day.End,
                $"{instrument.Name.Vietnamese} ký ngày {Numbers.Date(signed, Language.Vietnamese)}.",
                $"{instrument.Name.English} was signed on {Numbers.Date(signed, Language.English)}.",
                instrument.Whole
            );
        if (!isFirst)
            return;
        var part = PartOfSentence.Match(text.Plain, at.End);
        if (
            instrument.InForceFrom is not { } from
            || DraftDays.StartBehindOf(text, part.Index, part.Index + part.Length) is not { Date: { } start } first
            || start == from
            || Regex.IsMatch(text.Plain.Substring(at.End, first.Start - at.End), @"[0-9]+/[0-9]{4}/| nay(?![a-z])", RegexOptions.CultureInvariant)
        )
            return;
        if (instrument.Signed is { } signing && start < signing)
            DraftDays.BeforeSigning(notes, first, signing);
        else
            FirstDay(notes, instrument, first, from);
    }

    /// <summary>Which articles, clauses and points the draft has.</summary>
    private sealed class Structure
    {
        private readonly List<DraftPlace> _places;

        internal Structure(DraftText text) =>
            _places = text.Paragraphs.Where(p => p.Head is DraftHead.Article or DraftHead.Clause or DraftHead.Point).Select(p => p.Place).ToList();

        internal bool Has(string series, string article) => _places.Exists(p => p.Series == series && p.Article == article);

        internal bool HasClauses(string series, string? article) => _places.Exists(p => p.Series == series && p.Article == article && p.Clause is not null);

        internal bool HasClause(string series, string? article, string clause) =>
            _places.Exists(p => p.Series == series && p.Article == article && p.Clause == clause.TrimStart('0'));

        internal bool HasPoints(string series, string? article, string? clause) =>
            clause is not null && _places.Exists(p => p.Series == series && p.Article == article && p.Clause == clause.TrimStart('0') && p.Point is not null);

        internal bool HasPoint(string series, string? article, string? clause, string point) =>
            _places.Exists(p => p.Series == series && p.Article == article && p.Clause == clause!.TrimStart('0') && p.Point == point);

        internal int? LastOf(string series) => ArticlesOf(series).Select(n => (int?)n).Max();

        internal int FirstOf(string series) => ArticlesOf(series).Min();

        private IEnumerable<int> ArticlesOf(string series) =>
            _places.Where(p => p.Series == series && Numbers.TryRead(p.Article, out _)).Select(p => Numbers.Read(p.Article!));
    }
}
