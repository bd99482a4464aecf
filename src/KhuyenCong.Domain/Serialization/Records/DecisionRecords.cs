using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Bản ghi kết quả xem xét: writes decisions down, reads them back, verifies them and explains what changed.</summary>
public static class DecisionRecords
{
    private static readonly LocalizedText OfNationalMoney = new(
        "Province: chỉ ghi được phương án phân bổ kinh phí khuyến công quốc gia.",
        "Province: a budget plan under the law of a province is not recorded."
    );

    /// <summary>Phiên bản thư viện: the version written into records.</summary>
    public static string LibraryVersion { get; } = typeof(DecisionRecords).Assembly.GetName().Version!.ToString(3);

    /// <summary>Ghi quyết định về mức hỗ trợ: decides a support question and records it.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The case.</param>
    /// <param name="book">The law book, with its readings; the national one when left out.</param>
    /// <param name="province">The province whose law answers for local money, if any.</param>
    /// <returns>The record, with its digest.</returns>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public static DecisionRecord OfSupport(LocalDate asOf, SupportRequest request, ILawBook? book = null, Province? province = null) =>
        Of(asOf, request, book, province);

    /// <summary>Các loại quyết định: the codes of the kinds of decisions that can be recorded.</summary>
    public static ValueList<string> Kinds { get; } = RecordKinds.All.Select(k => k.Code).ToValueList();

    /// <summary>Ghi quyết định: decides a question of any recorded kind and records it.</summary>
    /// <remarks>
    /// A question is a request of the front door (<see cref="PromotionRules"/>): support, eligibility, funding and content conditions, source of money,
    /// interest, management, priority, an allocation of national money (<see cref="BudgetPlan"/>) or of claims, payment plan, life, advance, tender, change, dossier, competence, steps of a
    /// budget, project, programme, plan, entry, council, vote, certificate, prize. What rests on objects of the host (a calendar of days off, the route or the prizes of a province) is not recorded.
    /// </remarks>
    /// <param name="asOf">The governing date, also of a question that holds a day itself; of a programme, a plan or a life its own day stands.</param>
    /// <param name="question">The question.</param>
    /// <param name="book">The law book, with its readings; the national one when left out.</param>
    /// <param name="province">The province whose law answers for local money, if any.</param>
    /// <returns>The record, with its digest.</returns>
    /// <exception cref="ArgumentException">The question is of no recorded kind, or malformed.</exception>
    public static DecisionRecord Of(LocalDate asOf, object question, ILawBook? book = null, Province? province = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question is BudgetPlan plan)
            question = plan.Province is null ? BudgetPlanFacts.Of(plan) : throw ProblemText.Argument(OfNationalMoney, nameof(question));
        var kind =
            RecordKinds.Of(question)
            ?? throw new ArgumentException($"A question of one of these kinds is required: {string.Join(", ", Kinds)}.", nameof(question));
        return OfKind(kind, asOf, question, (book ?? LawBook.National, province));
    }

    /// <summary>Cách hiểu của hồ sơ: how the unclear provisions were read in a record; what it does not name, or this library does not know, is read by default.</summary>
    /// <param name="record">The record.</param>
    public static Readings ReadingsOf(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        _ = ReadingFields.Read(record.Readings, out var readings);
        return readings;
    }

    /// <summary>Hỏi lại: asks the question of a record again, under this library, another law book or another day.</summary>
    /// <param name="record">The record; what it holds that this library does not know is passed over.</param>
    /// <param name="book">The law book to ask; the national one under the recorded readings when left out.</param>
    /// <param name="asOf">The day; that of the record when left out.</param>
    /// <param name="province">The province whose law answers for local money, if any.</param>
    /// <returns>The new record; <see cref="Diff"/> says what differs.</returns>
    /// <exception cref="FormatException">The record is of a kind, or has a value of a fact, that this library does not know.</exception>
    public static DecisionRecord Again(DecisionRecord record, ILawBook? book = null, LocalDate? asOf = null, Province? province = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var day = asOf ?? record.AsOf;
        if (book is null)
        {
            var readings = ReadingsOf(record);
            book = readings == Readings.Default ? LawBook.National : LawBook.National.With(readings);
        }

        try
        {
            var kind =
                RecordKinds.Find(record.Kind)
                ?? throw ProblemText.Format(
                    $"kind: chưa có loại bản ghi '{record.Kind}'; cần một trong: {string.Join(", ", Kinds)}.",
                    $"kind: '{record.Kind}' is not known; one of these is required: {string.Join(", ", Kinds)}."
                );
            return OfKind(kind, day, kind.Read(record.Facts, day), (book, province));
        }
        catch (ArgumentException problem)
        {
            throw ProblemText.Format(
                "facts: " + (ProblemText.Of(problem)?.Vietnamese ?? "bản ghi có dữ kiện không hợp lệ."),
                "facts: " + problem.Message,
                problem
            );
        }
    }

    /// <summary>Viết hồ sơ: the canonical JSON of a record: the same text on every system.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The JSON text; in UTF-8 the bytes are the same everywhere.</returns>
    public static string Write(DecisionRecord record) => DecisionRecordWriter.Json(record ?? throw new ArgumentNullException(nameof(record)), withDigest: true);

    /// <summary>Đọc hồ sơ: reads a record as it stands; whether it is intact is a question for <see cref="Verify"/>.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="FormatException">The text is not a decision record; the message names the field.</exception>
    public static DecisionRecord Read(string json) => JsonText.Read(json, DecisionRecordReader.Read);

    /// <summary>Xác minh: checks the digest and asks the library again with the same facts, date and readings.</summary>
    /// <param name="record">The record.</param>
    /// <param name="book">The law book to ask; the national one under the recorded readings when left out.</param>
    /// <param name="province">The province whose law answers for local money, if any.</param>
    /// <returns>Whether the record is intact and reproduced, and what differs.</returns>
    /// <exception cref="FormatException">The record is of a kind, or has a value of a fact, that this library does not know.</exception>
    public static RecordVerification Verify(DecisionRecord record, ILawBook? book = null, Province? province = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var isIntact = DigestOf(record) == record.Digest;
        var unknown = ReadingFields.Read(record.Readings, out _);
        if (unknown.Count > 0)
        {
            var causes = unknown.Select(u => new RecordChange(ChangeCause.NotKnownHere, u.Code, u.Value, "")).ToValueList();
            return new RecordVerification(isIntact, false, new DecisionDiff([], causes));
        }

        var again = Again(record, book, null, province);
        var diff = Diff(record, again);
        var causesInRecord = diff.Causes.Select(c => c with { Cause = CauseInRecord(c, record, isOwnBook: book is null) });
        if (record.LibraryVersion == LibraryVersion)
        {
            // A fact that is not known is recorded too, as "": one that is not there was taken out.
            var recorded = new HashSet<string>(record.Facts.Select(f => f.Code), StringComparer.Ordinal);
            var lacking = again.Facts.Where(f => f.Value.Length == 0 && !recorded.Contains(f.Code));
            causesInRecord = causesInRecord.Concat(lacking.Select(f => new RecordChange(ChangeCause.Altered, f.Code, "–", f.Value)));
        }

        diff = diff with { Causes = causesInRecord.ToValueList() };
        var isAltered = diff.Causes.Any(c => c.Cause is ChangeCause.Altered or ChangeCause.NotKnownHere);
        return new RecordVerification(isIntact, diff.Outcomes.Count == 0 && !isAltered, diff);
    }

    /// <summary>So sánh: what differs between two records, and by what cause.</summary>
    /// <param name="before">The earlier record.</param>
    /// <param name="after">The later record.</param>
    /// <returns>The differences in the outcome and in what it rests on.</returns>
    public static DecisionDiff Diff(DecisionRecord before, DecisionRecord after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return RecordDiff.Between(before, after);
    }

    private static DecisionRecord OfKind(RecordKind kind, LocalDate asOf, object question, (ILawBook Book, Province? Province) law)
    {
        var book = law.Book;
        var rules = new PromotionRules(book);
        // Support of national money rests on nothing that a province states.
        if (law.Province is { } province && question is not SupportRequest { Source: FundingSource.National })
            rules = rules.In(province);
        var day = kind.DayOf(question, asOf);
        var answer = kind.Ask(rules, day, question);
        var record = new DecisionRecord
        {
            Kind = kind.Code,
            LibraryVersion = LibraryVersion,
            LawFingerprint = FingerprintOf(book, day, rules.LocalLevelsAt(day)),
            AsOf = day,
            Facts = InOrder(kind.FactsOf(question)),
            Norms = answer.Norms ?? CitedBy(answer.Findings, book, day),
            Readings = InOrder(ReadingFields.Of(book.Readings)),
            Verdict = answer.Verdict.ToCode(),
            Missing = answer.Missing,
            Workings = InOrder(answer.Workings),
            Findings = answer.Findings.Select(Recorded).ToValueList(),
        };
        return record with { Digest = DigestOf(record) };
    }

    // A cell that is not encoded states nothing that an answer could rest on.
    private static ValueList<RecordedNorm> CitedBy(IEnumerable<Finding> findings, ILawBook book, LocalDate day)
    {
        var cited = new HashSet<string>(findings.Where(f => f.Citation?.Article is not null).Select(f => f.Citation!.Code), StringComparer.Ordinal);
        var entries = EntriesAt(book, day).Where(e => e.Status != NormStatus.NotEncoded && cited.Contains(e.Citation.Code));
        return entries.Select(e => new RecordedNorm(e.Code, e.Value.English, Kebab.Of(e.Status), e.Citation.Code)).ToValueList();
    }

    /// <summary>
    /// What a difference to the answer asked for again means of the record: a fact that does not come back from its own facts, or a reading that it
    /// lacks, was altered, or is of another version.
    /// </summary>
    private static ChangeCause CauseInRecord(RecordChange change, DecisionRecord record, bool isOwnBook)
    {
        var isThisVersion = record.LibraryVersion == LibraryVersion;
        return change.Cause switch
        {
            ChangeCause.Fact => isThisVersion ? ChangeCause.Altered : ChangeCause.NotKnownHere,
            ChangeCause.Reading when isOwnBook => isThisVersion ? ChangeCause.Altered : ChangeCause.Library,
            var cause => cause,
        };
    }

    // The order of the canonical form, so that a record read back equals the one written.
    private static ValueList<RecordField> InOrder(ValueList<RecordField> fields) => fields.OrderBy(f => f.Code, StringComparer.Ordinal).ToValueList();

    private static IReadOnlyList<NormEntry> EntriesAt(ILawBook book, LocalDate asOf) =>
        book is LawBook national ? national.EntriesAt(asOf)
        : book.TryAt(asOf, out var snapshot) ? snapshot.Entries()
        : [];

    /// <summary>Of all norms listed for the date, and for local money of the province's levels too.</summary>
    private static string FingerprintOf(ILawBook book, LocalDate asOf, SupportNorms? local)
    {
        var ofNation = (book as LawBook)?.FingerprintAt(asOf, DigestOf) ?? DigestOf(EntriesAt(book, asOf));
        return local is null ? ofNation : CanonicalJson.Digest(ofNation + DigestOf(local.AllEntries()));
    }

    private static string DigestOf(DecisionRecord record) => CanonicalJson.Digest(DecisionRecordWriter.Json(record, withDigest: false));

    private static string DigestOf(IEnumerable<NormEntry> entries) =>
        CanonicalJson.Digest(string.Join("\n", entries.Select(e => $"{e.Code}|{e.Value.English}|{e.Status}|{e.Citation.Code}")));

    private static RecordedFinding Recorded(Finding finding) =>
        new(
            finding.Rule.Code,
            finding.Verdict.ToCode(),
            finding.Citation?.Code ?? "",
            finding.Evidence.ToCode(),
            finding.Reading == ReadingId.None ? "" : finding.Reading.ToString(),
            finding.Message()
        );
}
