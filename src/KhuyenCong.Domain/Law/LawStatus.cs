using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Tình trạng kiểm tra pháp luật: through which day the law of this library was checked.</summary>
public static class LawStatus
{
    /// <summary>Ngày kiểm tra cuối: answers for later dates are computed and carry a finding that says so.</summary>
    public static LocalDate VerifiedThrough { get; } = IsoDay.Date(LawDays.VerifiedThrough);
}
