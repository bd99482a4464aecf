using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về thời hạn: the rules on deadlines with their messages, and the names of what is due.</summary>
internal static class DeadlineMessages
{
    internal static readonly RuleId InTime = new(
        "deadline.in-time",
        "Đúng hạn: {t0} ngày {n0:date}; thời hạn {t1}.",
        "In time: {t0} (done on {n0:date}; due {t1})."
    );

    internal static readonly RuleId Late = new(
        "deadline.late",
        "Quá hạn {n2:int} ngày: {t0} ngày {n0:date}; thời hạn {t1}.",
        "Late: {t0} (done on {n0:date}; due {t1}; days late: {n2:int}).",
        "Người có trách nhiệm cần thực hiện ngay và giải trình với cơ quan nhận; việc xử lý do cơ quan đó quyết định.",
        "Whoever is responsible has to do it at once and explain it to the body that receives it, which decides what follows."
    );

    internal static readonly RuleId NoDay = new(
        "deadline.no-day",
        "Quy định không nêu ngày cụ thể đối với việc {t0}; thời gian do cơ quan nhận hướng dẫn.",
        "No day is laid down for {t0}; the body that receives it gives the time."
    );

    internal static readonly RuleId NotCovered = new(
        "deadline.not-covered",
        "Thư viện chưa có quy định về một số thời hạn trước ngày {n0:date} nên lịch không thể hiện các việc trước ngày đó; cần đối chiếu văn bản.",
        "The library does not hold the rules on some dates before {n0:date}; these duties are left out of the calendar, so check the text."
    );

    internal static readonly RuleId FileAfterSettlement = new(
        "deadline.file-after-settlement",
        "Thời hạn hoàn thành hồ sơ quyết toán tính từ ngày nghiệm thu là {n0:date}, sau thời hạn quyết toán {n1:date}; đơn vị thực hiện đề án cần hoàn thành hồ sơ trước khi quyết toán.",
        "Counted from the acceptance, the settlement file is due on {n0:date}, after the last day of settlement, {n1:date}; the implementing unit has to complete it before."
    );

    internal static readonly RuleId AcceptedAfterSettlement = new(
        "deadline.accepted-after-settlement",
        "Ngày nghiệm thu cơ sở {n0:date} sau thời hạn quyết toán {n1:date}; nếu thời gian thực hiện kéo dài sang năm sau thì phải được phê duyệt gia hạn, khi đó thời hạn quyết toán tính theo năm được gia hạn.",
        "The base-level acceptance of {n0:date} lies after the last day of settlement, {n1:date}; work that goes on into the next year needs an approved extension, and settlement then goes by that year."
    );

    internal static readonly RuleId OfTheProvince = new(
        "deadline.of-the-province",
        "Thời hạn đối với kinh phí khuyến công địa phương do Ủy ban nhân dân cấp tỉnh quy định; cần bổ sung quy định của tỉnh về: {t0}.",
        "The dates of local money are laid down by the provincial People's Committee; its rules are needed on: {t0}."
    );

    /// <summary>The time in the words of the law: "trước ngày" with the last day in time, or the last day alone.</summary>
    internal static LocalizedText LimitOf(DueDate due)
    {
        var last = due.LastDay ?? due.Day;
        var (vietnamese, english) = (Numbers.Date(last, Language.Vietnamese), Numbers.Date(last, Language.English));
        return due.Comparison == Comparison.LessThan
            ? new(
                $"trước ngày {Numbers.Date(due.Day, Language.Vietnamese)} (chậm nhất ngày {vietnamese})",
                $"before {Numbers.Date(due.Day, Language.English)}, last day {english}"
            )
            : new($"chậm nhất ngày {vietnamese}", $"by {english}");
    }

    // In the order of the enum.
    internal static readonly CodeTable<DeadlineKind> Kinds = CodeTable<DeadlineKind>.Named(
        new("gửi hồ sơ đề án đến Sở Công Thương (3 bộ)", "filing the project with the Department of Industry and Trade (3 sets)"),
        new("gửi hồ sơ đề án đến Cục Công nghiệp địa phương (1 bộ)", "filing the project with the Local Industry Agency (1 set)"),
        new(
            "gửi báo cáo tiến độ tháng đến Cục Công nghiệp địa phương và Sở Công Thương",
            "sending the monthly progress report to the Local Industry Agency and the Department of Industry and Trade"
        ),
        new(
            "gửi báo cáo quý đến Cục Công nghiệp địa phương và Ủy ban nhân dân cấp tỉnh",
            "sending the quarterly report to the Local Industry Agency and the provincial People's Committee"
        ),
        new(
            "gửi báo cáo 6 tháng đến Cục Công nghiệp địa phương và Ủy ban nhân dân cấp tỉnh",
            "sending the half-year report to the Local Industry Agency and the provincial People's Committee"
        ),
        new(
            "gửi báo cáo tổng kết năm đến Cục Công nghiệp địa phương và Ủy ban nhân dân cấp tỉnh",
            "sending the report of the year to the Local Industry Agency and the provincial People's Committee"
        ),
        new("gửi báo cáo quý đến Bộ Công Thương", "sending the quarterly report to the Ministry of Industry and Trade"),
        new("hoàn thành hồ sơ quyết toán", "completing the settlement file"),
        new("thanh lý hợp đồng và quyết toán", "closing the contract and settling"),
        new("gửi báo cáo tiến độ tháng đến Cục Công nghiệp địa phương", "sending the monthly progress report to the Local Industry Agency"),
        new("gửi báo cáo quý đến Cục Công nghiệp địa phương", "sending the quarterly report to the Local Industry Agency"),
        new("gửi báo cáo 6 tháng đến Cục Công nghiệp địa phương", "sending the half-year report to the Local Industry Agency"),
        new("gửi báo cáo tổng kết năm đến Cục Công nghiệp địa phương", "sending the report of the year to the Local Industry Agency"),
        new(
            "báo cáo Bộ Công Thương tình hình hoạt động khuyến công trên phạm vi cả nước",
            "reporting to the Ministry of Industry and Trade on industrial promotion in the whole country"
        ),
        new(
            "báo cáo Thủ tướng Chính phủ việc thực hiện chương trình, kế hoạch khuyến công trong năm",
            "reporting to the Prime Minister on the programmes and plans of the year"
        ),
        new("tổng kết, đánh giá và khen thưởng hằng năm", "holding the yearly review and commending"),
        new("gửi hồ sơ đề án khuyến công địa phương", "filing the local project"),
        new("gửi báo cáo tháng về đề án khuyến công địa phương", "sending the monthly report on local projects"),
        new("gửi báo cáo quý về đề án khuyến công địa phương", "sending the quarterly report on local projects"),
        new("gửi báo cáo 6 tháng về đề án khuyến công địa phương", "sending the half-year report on local projects"),
        new("gửi báo cáo năm về đề án khuyến công địa phương", "sending the report of the year on local projects")
    );
}
