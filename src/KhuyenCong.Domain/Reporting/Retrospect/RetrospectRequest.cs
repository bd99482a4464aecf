using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Yêu cầu xem xét lại: the law of each project's own date, and the other law to hold it against.</summary>
public sealed record RetrospectRequest
{
    /// <summary>Bộ quy định: the law book asked at each project's own date; the national one when left out.</summary>
    public ILawBook Book { get; init; } = LawBook.National;

    /// <summary>Mức của tỉnh: the provincial levels for a record of local money, if any.</summary>
    public Func<ProjectRecord, PromotionRules?>? LocalRules { get; init; }

    /// <summary>Ngày khác: another date for all projects; null keeps each project's own.</summary>
    public LocalDate? OtherDate { get; init; }

    /// <summary>Bộ quy định khác: the book to hold against, such as one under other readings; null keeps the same.</summary>
    public ILawBook? OtherBook { get; init; }

    /// <summary>Mức khác của tỉnh: other provincial levels; null keeps the same.</summary>
    public Func<ProjectRecord, PromotionRules?>? OtherLocalRules { get; init; }
}

/// <summary>Kết quả thay đổi: one project whose answer differs under the other law.</summary>
/// <param name="Case">The id of the project.</param>
/// <param name="Before">The workings under the law of its own date.</param>
/// <param name="After">The workings under the other law.</param>
/// <param name="Norms">The norms used that differ.</param>
/// <param name="Readings">The readings used that differ.</param>
public sealed record RetrospectChange(
    string Case,
    SupportWorkings Before,
    SupportWorkings After,
    ValueList<NormDifference> Norms,
    ValueList<ReadingId> Readings
)
{
    /// <summary>Câu chữ: what changed, and the norm or reading that changed it, in both languages.</summary>
    public LocalizedText Text => RetrospectMessages.Explain(this);
}
