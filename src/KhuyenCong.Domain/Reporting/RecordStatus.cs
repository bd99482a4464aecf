namespace KhuyenCong.Domain.Reporting;

/// <summary>Tình trạng đề án: how far a project has come.</summary>
public enum RecordStatus
{
    /// <summary>Đang lập: a draft that nobody has approved; not reported.</summary>
    Draft = 1,

    /// <summary>Không được phê duyệt: rejected; not reported.</summary>
    Rejected = 2,

    /// <summary>Đã phê duyệt: approved with the plan.</summary>
    Approved = 3,

    /// <summary>Đang thực hiện: contracted and being carried out.</summary>
    InProgress = 4,

    /// <summary>Đã nghiệm thu: accepted at base level.</summary>
    Accepted = 5,

    /// <summary>Đã quyết toán: settled.</summary>
    Settled = 6,

    /// <summary>Ngừng thực hiện: stopped; not reported.</summary>
    Stopped = 7,
}

/// <summary>Mã và tên: codes and names of statuses, levels, kinds of beneficiary and dimensions of reports.</summary>
internal static partial class ReportingCodes
{
    internal static readonly CodeTable<RecordStatus> StatusTable = new(
        (RecordStatus.Draft, "draft", new("đang lập", "being drawn up")),
        (RecordStatus.Rejected, "rejected", new("không được phê duyệt", "rejected")),
        (RecordStatus.Approved, "approved", new("đã phê duyệt", "approved")),
        (RecordStatus.InProgress, "in-progress", new("đang thực hiện", "in progress")),
        (RecordStatus.Accepted, "accepted", new("đã nghiệm thu", "accepted")),
        (RecordStatus.Settled, "settled", new("đã quyết toán", "settled")),
        (RecordStatus.Stopped, "stopped", new("đã ngừng thực hiện", "stopped"))
    );
}
