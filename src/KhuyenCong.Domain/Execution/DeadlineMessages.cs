using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về thời hạn: the rules on deadlines with their messages, and the names of what is due.</summary>
public static class DeadlineMessages
{
    /// <summary>Đúng hạn: done in time.</summary>
    public static RuleId InTime { get; } =
        new(
            "deadline.in-time",
            "Đúng hạn: {t0}, thực hiện ngày {n0:date}; ngày cuối còn đúng hạn là {n1:date}.",
            "In time: {t0}, done on {n0:date}; the last day was {n1:date}."
        );

    /// <summary>Quá hạn: done late.</summary>
    public static RuleId Late { get; } =
        new(
            "deadline.late",
            "Quá hạn: {t0}, thực hiện ngày {n0:date}; ngày cuối còn đúng hạn là {n1:date} (chậm {n2:int} ngày).",
            "Late: {t0}, done on {n0:date}; the last day was {n1:date} (days late: {n2:int})."
        );

    /// <summary>Không có ngày: the law names no day.</summary>
    public static RuleId NoDay { get; } = new("deadline.no-day", "Quy định không nêu ngày cụ thể cho việc: {t0}.", "The law names no day for: {t0}.");

    /// <summary>Trước ngày có hiệu lực: dates before the circular are not covered.</summary>
    public static RuleId NotCovered { get; } =
        new(
            "deadline.not-covered",
            "Các thời hạn trước ngày {n0:date} chưa được mã hóa nên không có trong lịch.",
            "Dates before {n0:date} are not encoded and are left out of the calendar."
        );

    // In the order of the enum.
    private static readonly LocalizedText[] Names =
    [
        new("gửi hồ sơ đề án đến Sở Công Thương (3 bộ)", "file the project with the Department (3 sets)"),
        new("gửi hồ sơ đề án đến Cục Công nghiệp địa phương (1 bộ)", "file the project with the Agency (1 set)"),
        new("gửi báo cáo tiến độ tháng đến Cục và Sở Công Thương", "send the monthly progress report to the Agency and the Department"),
        new("báo cáo quý gửi Cục và Ủy ban nhân dân cấp tỉnh", "quarterly report to the Agency and the provincial People's Committee"),
        new("báo cáo 6 tháng gửi Cục và Ủy ban nhân dân cấp tỉnh", "half-year report to the Agency and the provincial People's Committee"),
        new("báo cáo tổng kết năm gửi Cục và Ủy ban nhân dân cấp tỉnh", "report of the year to the Agency and the provincial People's Committee"),
        new("báo cáo quý gửi Bộ Công Thương", "quarterly report to the Ministry of Industry and Trade"),
        new("hoàn thành hồ sơ quyết toán", "complete the settlement file"),
        new("thanh lý hợp đồng và quyết toán", "close the contract and settle"),
    ];

    /// <summary>Tên việc đến hạn: what is due, in both languages.</summary>
    /// <param name="kind">The kind of deadline.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this DeadlineKind kind) =>
        (int)kind >= 1 && (int)kind <= Names.Length
            ? Names[(int)kind - 1]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A defined DeadlineKind is required.");
}
