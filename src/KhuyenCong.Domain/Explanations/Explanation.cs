using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Explanations;

/// <summary>Phần của bản giải trình: what the lines of a section speak of, in the order in which they are read.</summary>
public enum ExplanationPart : byte
{
    /// <summary>Kết luận: the answer.</summary>
    Conclusion = 1,

    /// <summary>Thông tin về đề án: the facts that were asked about.</summary>
    Facts = 2,

    /// <summary>Văn bản áp dụng: the texts of the day, with what was read of each and what stands of the answer.</summary>
    Law = 3,

    /// <summary>Cách tính: the computation, line by line.</summary>
    Computation = 4,

    /// <summary>Điều kiện: the conditions of the support and what each came to.</summary>
    Conditions = 5,

    /// <summary>Người có thẩm quyền: who decides.</summary>
    Deciders = 6,

    /// <summary>Thông tin và hồ sơ còn thiếu: the facts and papers that are still missing.</summary>
    Missing = 7,

    /// <summary>Cách hiểu: the readings used, and what the answer would be under the others.</summary>
    Readings = 8,

    /// <summary>Bản ghi: by what the record of the decision is known again.</summary>
    Record = 9,
}

/// <summary>Dòng giải trình: one statement of an explanation, with its amount and its provision.</summary>
/// <param name="Label">What the line is about, such as "Theo tỷ lệ"; empty where the text says it.</param>
/// <param name="Text">What is said besides the amount; empty where the amount is all.</param>
public sealed record ExplanationLine(LocalizedText Label, LocalizedText Text)
{
    /// <summary>Số tiền: the amount in đồng; null where the line has none.</summary>
    public Vnd? Amount { get; init; }

    /// <summary>Kết luận: what the line comes to; null where it is no answer.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Viện dẫn: the provision that the line rests on; null where it rests on none.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Căn cứ: what was read of that provision.</summary>
    public Evidence Evidence { get; init; }

    /// <summary>Cách hiểu: the reading that the line rests on, if any.</summary>
    public ReadingId Reading { get; init; }
}

/// <summary>Mục giải trình: the lines of one part, under their heading.</summary>
/// <param name="Part">The part.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Lines">The lines; none where there is nothing to say.</param>
public sealed record ExplanationSection(ExplanationPart Part, LocalizedText Heading, ValueList<ExplanationLine> Lines)
{
    /// <summary>Kết luận của mục: what the lines come to together: a no before what is open, that before what an authority decides; null where no line is an answer.</summary>
    public Verdict? Verdict =>
        Has(Decisions.Verdict.NotSatisfied)
        ?? Has(Decisions.Verdict.Undetermined)
        ?? Has(Decisions.Verdict.AuthorityDecides)
        ?? Has(Decisions.Verdict.Satisfied);

    private Verdict? Has(Verdict verdict) => Lines.Any(l => l.Verdict == verdict) ? verdict : null;
}

/// <summary>Bản giải trình: what is to be said of one project's support, in both languages and without a layout, for a host to set out.</summary>
/// <remarks>
/// The numbers are those of the workings that gave the answer; every line that rests on a provision carries it. The ceiling is what is explained; the
/// conditions, who decides and the papers are asked under the same law on the same day, with what is known of them. Immutable.
/// </remarks>
public sealed record Explanation
{
    /// <summary>Ngày áp dụng: the governing date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Tiêu đề: the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Kết quả được giải trình: the decision; null where the question is malformed, so that there is none.</summary>
    public required SupportDecision? Decision { get; init; }

    /// <summary>Kết luận: the verdict on the support; undetermined for a malformed question.</summary>
    public Verdict Verdict => Decision?.Verdict ?? Verdict.Undetermined;

    /// <summary>Các mục: the sections, in the order of the parts; each part stands once.</summary>
    public required ValueList<ExplanationSection> Sections { get; init; }

    /// <summary>Phiên bản thư viện: the version of the library.</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>Mã nhận diện bộ quy định: the SHA-256 of all norms listed for the date; "" for a malformed question.</summary>
    public required string LawFingerprint { get; init; }

    /// <summary>Mã kiểm tra của bản ghi: the digest of the decision record; "" for a malformed question.</summary>
    public required string Digest { get; init; }

    /// <summary>Mục theo phần: the section of a part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part is not a defined one.</exception>
    public ExplanationSection this[ExplanationPart part] =>
        Sections.FirstOrDefault(s => s.Part == part) ?? throw new ArgumentOutOfRangeException(nameof(part), part, "A defined ExplanationPart is required.");

    /// <summary>Giải trình một câu hỏi: decides a question of support and explains the answer.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The case; a malformed one is explained as such.</param>
    /// <param name="rules">The rules, with their readings and, for local money, the province; the national ones when left out.</param>
    /// <param name="beside">
    /// Further questions about the same project, each a request of the front door of a kind that is recorded (<see cref="Serialization.DecisionRecords.Kinds"/>),
    /// such as the conditions of its content with what is known of them. The conditions, the competence to approve and the papers of appraisal are asked anyway, with nothing known where they are not among these.
    /// </param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">A further question is of no recorded kind, or malformed.</exception>
    public static Explanation Of(LocalDate asOf, SupportRequest request, PromotionRules? rules = null, IEnumerable<object>? beside = null) =>
        ExplanationWriter.Write(asOf, request, rules ?? PromotionRules.National, beside ?? []);

    /// <summary>Giải trình một kết quả: explains a decision that was made.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="asOf">The governing date for which it was asked.</param>
    /// <param name="request">The case that was asked about.</param>
    /// <param name="rules">The rules that gave it; the national ones when left out.</param>
    /// <param name="beside">Further questions about the same project, as for a question.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException">There is no decision.</exception>
    /// <exception cref="ArgumentException">The rules give another decision for this case and day; or a further question is of no recorded kind, or malformed.</exception>
    public static Explanation Of(
        SupportDecision decision,
        LocalDate asOf,
        SupportRequest request,
        PromotionRules? rules = null,
        IEnumerable<object>? beside = null
    )
    {
        ArgumentNullException.ThrowIfNull(decision);
        var explanation = Of(asOf, request, rules, beside);
        if (explanation.Decision is not { } asked || asked.Verdict != decision.Verdict || asked.Findings != decision.Findings)
            throw new ArgumentException("These rules give another decision for this case and day.", nameof(decision));
        return explanation;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Title.English}: {Verdict.ToCode()}";
}
