using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Định mức kiểm tra danh mục: the limits over several projects that stand in no other table.</summary>
public sealed record AuditNorms
{
    /// <summary>Số lần hỗ trợ ở nước ngoài mỗi năm: supports for fairs, forums and workshops abroad of one establishment in one year.</summary>
    public required Norm<Threshold> OverseasSupportsPerYear { get; init; }

    /// <summary>Theo thời gian: the limits by date.</summary>
    public static Timeline<AuditNorms> National { get; } = new(
        (Instruments.Circular46Of2012.InForceFrom!.Value, new AuditNorms
        {
            OverseasSupportsPerYear = Norm.Stated(Threshold.AtMost(2), new Citation(Instruments.Circular46Of2012, "4", "1", "b")),
        }));

    /// <summary>Định mức vào một ngày: the limits on a date, or null before the first.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The limits, or null.</returns>
    public static AuditNorms? On(LocalDate date) => National.TryAt(date, out var norms) ? norms : null;
}
