using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Texts;
using NodaTime;

namespace KhuyenCong.Domain.Reading;

/// <summary>Kiểm tra viện dẫn: finds citations of instruments in a Vietnamese text and says what each is worth on a date.</summary>
/// <remarks>
/// It knows the instruments of <see cref="Instruments"/>. A bare "Thông tư 26/2014" is ambiguous: a joint circular and a circular bear that number.
/// Citations are read in words ("điểm c khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT") and as canonical codes ("TTLT26-2014/6/2/c"),
/// whatever their case, with letters composed, decomposed or without marks.
/// </remarks>
public static class CitationChecker
{
    private const int LargestMonth = 12;

    /// <summary>Kiểm tra văn bản: the citations in a text, in the order of their places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date for which the citations are judged.</param>
    /// <returns>The citations; several provisions of one citation, such as "khoản 1 và 2 Điều 6", each have an entry at the same place.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static ValueList<FoundCitation> Check(string text, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<FoundCitation>();
        var lines = new LineCounter(text);
        foreach (var mention in CitationScanner.Scan(text))
        {
            foreach (var answer in Answers(mention, date))
            {
                var (line, column) = lines.At(mention.Start);
                found.Add(
                    new FoundCitation
                    {
                        Start = mention.Start,
                        Length = mention.Length,
                        Line = line,
                        Column = column,
                        Text = text.Substring(mention.Start, mention.Length),
                        Status = answer.Status,
                        Citation = answer.Citation,
                        Candidates = answer.Candidates,
                        Explanation = answer.Explanation,
                    }
                );
            }
        }

        return found.ToValueList();
    }

    /// <summary>Tình trạng của văn bản: what a citation of an instrument is worth on a date.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="date">The date.</param>
    /// <returns>The status and its explanation.</returns>
    /// <exception cref="ArgumentNullException">There is no instrument.</exception>
    public static (CitationStatus Status, LocalizedText Explanation) StatusOf(LegalInstrument instrument, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        if (instrument.ReplacedFrom is { } end && date >= end)
        {
            if (instrument.ReplacedBy is not { } id)
                return Said(CitationStatus.Superseded, $"hết hiệu lực từ ngày {Vietnamese(end)}", $"is no longer in force from {English(end)}");
            var by = NameOf(id);
            return Said(
                CitationStatus.Superseded,
                $"đã được thay thế bởi {by.Vietnamese} từ ngày {Vietnamese(end)}",
                $"was superseded by {by.English} from {English(end)}"
            );
        }

        if ((instrument.InForceFrom ?? instrument.Signed ?? FirstDayOf(instrument)) is { } start && date < start)
        {
            var first = NotBefore(instrument, start);
            return Said(CitationStatus.NotYetInForce, $"chưa có hiệu lực; {first.Vietnamese}", $"is not in force yet; {first.English}");
        }

        var amendments = instrument.Amendments.Where(a => date >= a.From).Select(a => a.ByWithDay()).ToList();
        if (amendments.Count > 0)
        {
            var all = LocalizedText.Join(amendments);
            return Said(CitationStatus.Amended, $"đã được sửa đổi, bổ sung bởi {all.Vietnamese}", $"was amended by {all.English}");
        }

        if (instrument.InForceFrom is { } from)
            return Said(CitationStatus.InForce, $"có hiệu lực từ ngày {Vietnamese(from)}", $"is in force from {English(from)}");
        var name = instrument.Name;
        return (
            CitationStatus.StartUnknown,
            new(
                $"Thư viện chưa rõ ngày có hiệu lực của {name.Vietnamese}; cần đối chiếu.",
                $"The day on which {name.English} came into force is not known here; check it."
            )
        );

        (CitationStatus, LocalizedText) Said(CitationStatus status, string vietnamese, string english) =>
            (status, new($"{instrument.Name.Vietnamese} {vietnamese}.", $"{instrument.Name.English} {english}."));
    }

    /// <summary>The first day of an instrument as far as it is known: the day itself, that of its signing, or the year of its number.</summary>
    private static LocalizedText NotBefore(LegalInstrument instrument, LocalDate start) =>
        instrument.InForceFrom is not null ? new($"có hiệu lực từ ngày {Vietnamese(start)}", $"it takes effect on {English(start)}")
        : instrument.Signed is not null
            ? new($"không thể có hiệu lực trước ngày ký {Vietnamese(start)}", $"it cannot take effect before it was signed on {English(start)}")
        : new($"không thể có hiệu lực trước năm {start.Year}", $"it cannot take effect before {start.Year}");

    private static IEnumerable<Answer> Answers(CitationMention mention, LocalDate date)
    {
        if (mention.Code is { } code)
            return code.Contains('/') ? [OfCode(code, date)] : OfProvisions(code, mention, date);
        var candidates = Candidates(mention);
        // A bare number without kind or letters may be anything, a month of a year for one.
        if (
            mention is { Kind: null, Symbol: "" }
            && (candidates.Count == 0 || mention.IsSpoilt || (!mention.HasNumberWord && Numbers.Read("0" + mention.Number) <= LargestMonth))
        )
            return [];
        // A kind with a number and no more ("quyết định 3 …") is one only where it is said to be a number or is a known one.
        if (mention is { IsBrief: true, Year: "", HasNumberWord: false } && candidates.Count == 0)
            return [];
        if (mention.IsOfAnotherPaper && (mention.IsSpoilt || candidates.Count == 0))
            return [];
        if (mention.IsSpoilt || candidates.Count == 0)
            return [OfUnknown(mention)];
        if (mention.Year.Length == 0 && OfficialNumber.Of(candidates[0]).HasYear)
            return [OfSeveral(candidates, isYearMissing: true)];
        if (candidates.Count > 1 || !Names(mention, candidates[0]))
            return [OfSeveral(candidates, isYearMissing: false)];
        return OfProvisions(candidates[0].Id, mention, date);
    }

    /// <summary>The known instruments that a mention may mean: those with its number and letters, else those with its number and kind.</summary>
    private static List<LegalInstrument> Candidates(CitationMention mention)
    {
        var numbered = Numbered(mention);
        if (KindOfSymbol(mention.Symbol) is { } kind)
            return numbered.Where(i => MayBe(kind, i.Kind) && (mention.Kind is not { } said || MayBe(said, i.Kind))).ToList();
        if (mention.Symbol.Length == 0)
            return numbered.Where(i => mention.Kind is not { } said || MayBe(said, i.Kind)).ToList();
        var exact = numbered
            .Where(i => OfficialNumber.Of(i) is var number && (number.Symbol == mention.Symbol || number.JoinedSymbol == mention.Symbol))
            .ToList();
        // "TTLT 26/2014/BTC-BCT": the letters of the bodies without those of the kind, which is said before.
        if (exact.Count == 0 && mention.Kind is { } before)
            return numbered.Where(i => i.Kind == before && OfficialNumber.Of(i).BodiesOf(mention.Symbol)).ToList();
        // "Thông tư liên tịch 26/2014/TT-BCT": kind and letters contradict each other, so both stay possible.
        return exact.Count == 1 && mention.Kind is { } stated && !MayBe(stated, exact[0].Kind)
            ? exact.Concat(numbered.Where(i => i.Kind == stated)).ToList()
            : exact;
    }

    private static List<LegalInstrument> Numbered(CitationMention mention) =>
        Instruments
            .All.Where(i => OfficialNumber.Of(i) is var number && number.Number == mention.Number && (mention.Year.Length == 0 || number.Year == mention.Year))
            .ToList();

    /// <summary>Whether a mention without letters names the kind of its only candidate; "Thông tư" is often, but wrongly, said of joint circulars.</summary>
    private static bool Names(CitationMention mention, LegalInstrument only) =>
        mention.Kind is not { } kind || kind == only.Kind || (mention.Symbol.Length > 0 && MayBe(kind, only.Kind));

    private static bool MayBe(InstrumentKind said, InstrumentKind kind) =>
        said == kind || (said == InstrumentKind.Circular && kind == InstrumentKind.JointCircular);

    // Letters that name the kind alone, as in "26/2014/TTLT".
    private static InstrumentKind? KindOfSymbol(string symbol) =>
        symbol switch
        {
            "tt" => InstrumentKind.Circular,
            "ttlt" => InstrumentKind.JointCircular,
            "nd" => InstrumentKind.Decree,
            "qd" => InstrumentKind.Decision,
            "nq" => InstrumentKind.Resolution,
            _ => null,
        };

    // What is taken out of what is named is no citation, and has to be there all the same.
    private static IEnumerable<Answer> OfProvisions(string id, CitationMention mention, LocalDate date) =>
        mention.Provisions.Select(p => (p.IsExcepted, Answer: OfProvision(id, p, date))).Where(a => !a.IsExcepted || IsLacking(a.Answer)).Select(a => a.Answer);

    private static Answer OfProvision(string id, ReadProvision provision, LocalDate date) =>
        provision.MayBeAnotherPoint && Instruments.TryFind(id, out var instrument)
            ? OfUnclearPoint(instrument, provision)
            : OfCode(string.Join("/", new[] { id, provision.Article, provision.Clause, provision.Point }.Where(part => part is not null)), date);

    private static bool IsLacking(Answer answer) => answer is { Status: CitationStatus.Unknown, Candidates.Count: 1 };

    private static Answer OfUnclearPoint(LegalInstrument instrument, ReadProvision provision)
    {
        var place = new LocalizedText(
            $"khoản {provision.Clause} Điều {provision.Article} {instrument.Name.Vietnamese}",
            $"clause {provision.Clause} Article {provision.Article} of {instrument.Name.English}"
        );
        var text = new LocalizedText(
            $"Văn bản không dấu: chưa rõ là điểm d hay điểm đ {place.Vietnamese}.",
            $"The text has no marks: it may be point d or point đ, {place.English}."
        );
        return new(CitationStatus.Ambiguous, null, [instrument], text);
    }

    private static Answer OfCode(string code, LocalDate date) =>
        Citation.TryParse(code, out var citation, out var problem) ? OfProvision(citation, date) : new(CitationStatus.Unknown, null, [], problem);

    private static Answer OfProvision(Citation citation, LocalDate date)
    {
        var instrument = citation.Instrument;
        if (Lacking(citation) is { } lacking)
            return new(CitationStatus.Unknown, null, [instrument], lacking);
        var (status, explanation) = StatusOf(instrument, date);
        if (NationalLaw.ProvisionChanges.FirstOrDefault(c => c.Provision == citation) is { By.InForceFrom: { } from } change && date >= from == change.IsEnd)
            (status, explanation) = StatusOf(change, from);
        return new(status, citation, [instrument], explanation);
    }

    /// <summary>What its instrument does not have of a provision; null where it has it.</summary>
    private static LocalizedText? Lacking(Citation citation)
    {
        var name = citation.Instrument.Name;
        if (citation.Instrument.Articles is { } last && Numbers.TryRead(citation.Article, out var article) && (article < 1 || article > last))
            return new($"{name.Vietnamese} không có Điều {article}; chỉ có {last} điều.", $"{name.English} has no Article {article}; it has {last} articles.");
        return ReadStructure.Missing(citation) is { } missing
            ? new(
                $"{name.Vietnamese} (theo nội dung có trong thư viện) không có {missing.Vietnamese}.",
                $"{name.English}, as the library holds it, has no {missing.English}."
            )
            : null;
    }

    private static (CitationStatus Status, LocalizedText Explanation) StatusOf(ProvisionChange change, LocalDate from)
    {
        var (text, by) = (change.Provision.Text, change.By.Name);
        return change.IsEnd
            ? (
                CitationStatus.Superseded,
                new(
                    $"{text.Vietnamese} hết hiệu lực từ ngày {Vietnamese(from)}, khi {by.Vietnamese} quy định về cùng vấn đề.",
                    $"{text.English} ended on {English(from)}, when {by.English} laid down the same matter."
                )
            )
            : (
                CitationStatus.NotYetInForce,
                new(
                    $"{text.Vietnamese} có từ ngày {Vietnamese(from)}, do {by.Vietnamese} bổ sung; trước ngày đó chưa có.",
                    $"{text.English} is there from {English(from)} on, added by {by.English}; there was none before."
                )
            );
    }

    private static Answer OfSeveral(List<LegalInstrument> candidates, bool isYearMissing)
    {
        var names = LocalizedText.Join(candidates.Select(c => c.Name));
        return new(
            CitationStatus.Ambiguous,
            null,
            candidates.ToValueList(),
            isYearMissing
                    ? new(
                        $"Viện dẫn thiếu năm ban hành, cần ghi đầy đủ; có thể là {names.Vietnamese}.",
                        $"The citation has no year; write it in full. It may be {names.English}."
                    )
                : candidates.Count == 1
                    ? new($"Viện dẫn chưa rõ loại văn bản; có thể là {names.Vietnamese}.", $"The kind of instrument is not clear; it may be {names.English}.")
                : new(
                    $"Viện dẫn có thể là nhiều văn bản, cần ghi rõ văn bản nào: {names.Vietnamese}.",
                    $"The citation may mean several instruments; say which: {names.English}."
                )
        );
    }

    private static Answer OfUnknown(CitationMention mention)
    {
        var near = Numbered(mention).ToValueList();
        var names = LocalizedText.Join(near.Select(n => n.Name));
        return new(
            CitationStatus.Unknown,
            null,
            near,
            near.Count == 0
                ? new("Văn bản này chưa có trong thư viện; cần đối chiếu văn bản gốc.", "This instrument is not held by the library; check the text itself.")
                : new(
                    $"Văn bản này chưa có trong thư viện; các văn bản cùng số: {names.Vietnamese}.",
                    $"This instrument is not held by the library; of the same number are: {names.English}."
                )
        );
    }

    /// <summary>What a citation is worth, wherever it stands.</summary>
    private sealed record Answer(CitationStatus Status, Citation? Citation, ValueList<LegalInstrument> Candidates, LocalizedText Explanation);

    private static LocalDate? FirstDayOf(LegalInstrument instrument) =>
        OfficialNumber.Of(instrument) is { HasYear: true } number ? new LocalDate(Numbers.Read(number.Year), 1, 1) : null;

    private static LocalizedText NameOf(string id) => Instruments.TryFind(id, out var instrument) ? instrument.Name : new(id, id);

    private static string Vietnamese(LocalDate date) => Numbers.Date(date, Language.Vietnamese);

    private static string English(LocalDate date) => Numbers.Date(date, Language.English);
}
