using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Ngoài phạm vi thời gian: a date lies before the first instrument that the library knows.</summary>
/// <remarks>A caller avoids it by asking <c>Covers</c> first.</remarks>
public sealed class LawNotCoveredException : ArgumentException
{
    /// <summary>Tạo lỗi: makes the exception.</summary>
    /// <param name="date">The date asked for.</param>
    /// <param name="coveredFrom">The first day covered.</param>
    public LawNotCoveredException(LocalDate date, LocalDate coveredFrom)
        : base($"The law on {date:uuuu-MM-dd} is not covered; the first day covered is {coveredFrom:uuuu-MM-dd}.") => (Date, CoveredFrom) = (date, coveredFrom);

    /// <summary>Ngày được hỏi: the date asked for.</summary>
    public LocalDate Date { get; }

    /// <summary>Ngày đầu: the first day covered.</summary>
    public LocalDate CoveredFrom { get; }
}
