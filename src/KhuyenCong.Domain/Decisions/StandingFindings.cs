namespace KhuyenCong.Domain.Decisions;

/// <summary>Nhận định thường trực: what must be said of every answer under given instruments on a date, whatever the case.</summary>
/// <remarks>The law book makes them from the texts that a table rests on (<see cref="NormTable.RestsOn"/>).</remarks>
public static class StandingFindings
{
    /// <summary>Sửa đổi chưa đọc: an amendment whose text was not read applies.</summary>
    public static RuleId UnreadAmendment { get; } =
        new(
            "law.unread-amendment",
            "{t0} được sửa đổi bởi {t1} từ ngày {n0:date}; văn bản sửa đổi chưa được đọc nên có thể làm thay đổi kết quả.",
            "{t0} was amended by {t1} from {n0:date}; the amending text was not read and may change this answer."
        );

    /// <summary>Sau ngày kiểm tra cuối: the date lies after the day through which the law was checked.</summary>
    public static RuleId AfterVerifiedThrough { get; } =
        new(
            "law.after-verified-through",
            "Pháp luật trong thư viện được kiểm tra lần cuối đến ngày {n0:date}; kết quả cho ngày sau đó cần được đối chiếu.",
            "The law in this library was last verified through {n0:date}; an answer for a later date needs checking."
        );
}
