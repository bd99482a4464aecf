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

    /// <summary>Trước ngày có hiệu lực: dates before the text that lays them down are not covered.</summary>
    public static RuleId NotCovered { get; } =
        new(
            "deadline.not-covered",
            "Thư viện chưa có quy định về một số thời hạn trước ngày {n0:date} nên lịch không thể hiện các việc đó.",
            "The library does not hold the rules on some dates before {n0:date}; these duties are left out of the calendar."
        );

    /// <summary>Hồ sơ quyết toán đến hạn sau ngày quyết toán: the settlement file is due after the last day of settlement.</summary>
    public static RuleId FileAfterSettlement { get; } =
        new(
            "deadline.file-after-settlement",
            "Thời hạn hoàn thành hồ sơ quyết toán tính từ ngày nghiệm thu là {n0:date}, sau thời hạn quyết toán {n1:date}; hồ sơ phải xong trước khi quyết toán.",
            "Counted from the acceptance, the settlement file is due on {n0:date}, after the last day of settlement, {n1:date}; the file has to come first."
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
        new("gửi báo cáo tiến độ tháng đến Cục Công nghiệp địa phương", "send the monthly progress report to the Agency"),
        new("gửi báo cáo quý đến Cục Công nghiệp địa phương", "send the quarterly report to the Agency"),
        new("gửi báo cáo 6 tháng đến Cục Công nghiệp địa phương", "send the half-year report to the Agency"),
        new("gửi báo cáo tổng kết năm đến Cục Công nghiệp địa phương", "send the report of the year to the Agency"),
        new(
            "báo cáo Bộ Công Thương tình hình hoạt động khuyến công trên phạm vi cả nước",
            "report to the Ministry on industrial promotion in the whole country"
        ),
        new(
            "báo cáo Thủ tướng Chính phủ việc thực hiện chương trình, kế hoạch khuyến công trong năm",
            "report to the Prime Minister on the programmes and plans of the year"
        ),
        new("tổng kết, đánh giá và khen thưởng hằng năm", "hold the yearly review and commend"),
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
