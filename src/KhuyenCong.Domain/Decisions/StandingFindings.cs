namespace KhuyenCong.Domain.Decisions;

/// <summary>Nhận định thường trực: what must be said of every answer under given instruments on a date, whatever the case.</summary>
/// <remarks>The law book makes them from the texts that a table rests on (<see cref="NormTable.RestsOn"/>).</remarks>
internal static class StandingFindings
{
    internal static readonly RuleId UnreadAmendment = new(
        "law.unread-amendment",
        "{t0} được sửa đổi, bổ sung bởi {t1}; thư viện chưa có nội dung sửa đổi nên cần đối chiếu trước khi sử dụng kết quả.",
        "{t0} was amended by {t1}; the library does not hold the amending text, so check it before relying on this answer."
    );

    internal static readonly RuleId AfterVerifiedThrough = new(
        "law.after-verified-through",
        "Căn cứ của kết quả được kiểm tra đến ngày {n0:date}, lần gần nhất {t0} được ghi nhận còn hiệu lực; kết quả cho ngày sau đó cần được đối chiếu.",
        "The law behind this answer was verified through {n0:date}, when {t0} was last seen in force; an answer for a later date needs checking."
    );

    internal static readonly RuleId ReplacementAwaited = new(
        "law.replacement-awaited",
        "Đến ngày {n0:date}, văn bản thay thế {t0} đang được xây dựng, chưa ban hành; cần kiểm tra văn bản đó đã có hiệu lực hay chưa.",
        "On {n0:date} a replacement of {t0} was expected and not yet issued; check whether it is in force."
    );
}
