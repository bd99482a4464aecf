using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Tình trạng đề án: how far a project has come.</summary>
public enum ProjectStatus
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
public static partial class ReportingCodes
{
    private static readonly CodeTable<ProjectStatus> StatusTable = new(
        (ProjectStatus.Draft, "draft", new("đang lập", "being drawn up")),
        (ProjectStatus.Rejected, "rejected", new("không được phê duyệt", "rejected")),
        (ProjectStatus.Approved, "approved", new("đã phê duyệt", "approved")),
        (ProjectStatus.InProgress, "in-progress", new("đang thực hiện", "in progress")),
        (ProjectStatus.Accepted, "accepted", new("đã nghiệm thu", "accepted")),
        (ProjectStatus.Settled, "settled", new("đã quyết toán", "settled")),
        (ProjectStatus.Stopped, "stopped", new("đã ngừng thực hiện", "stopped"))
    );

    /// <summary>Mã: the stable code, such as "in-progress".</summary>
    /// <param name="status">The status.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a defined one.</exception>
    public static string ToCode(this ProjectStatus status) => StatusTable.Code(status);

    /// <summary>Tên: the status in both languages.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a defined one.</exception>
    public static LocalizedText ToText(this ProjectStatus status) => StatusTable.Name(status);

    /// <summary>Tìm theo mã: the status with a stable code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="status">The status when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out ProjectStatus status) => StatusTable.TryParse(code, out status);

    /// <summary>Được tính vào báo cáo: the rule that keeps drafts, rejected and stopped projects out of every total; they are listed instead.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Whether projects of the status are counted.</returns>
    public static bool IsReported(this ProjectStatus status) => status is not (ProjectStatus.Draft or ProjectStatus.Rejected or ProjectStatus.Stopped);

    /// <summary>Đã hoàn thành: whether the work was accepted.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Whether it is accepted or settled.</returns>
    public static bool IsCompleted(this ProjectStatus status) => status is ProjectStatus.Accepted or ProjectStatus.Settled;
}
