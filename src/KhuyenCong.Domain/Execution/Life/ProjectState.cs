using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Trạng thái đề án: where a project stands. A closed set of states, without any order of numbers.</summary>
public abstract record ProjectState
{
    private protected ProjectState(LocalDate since, string code, LocalizedText name)
    {
        Since = since;
        Code = code;
        Name = name;
    }

    /// <summary>Từ ngày: since which day.</summary>
    public LocalDate Since { get; }

    /// <summary>Mã trạng thái: the stable code of the state, such as "under-way".</summary>
    public string Code { get; }

    /// <summary>Được giao nhiệm vụ: whether a contracted project was assigned to a unit of the authority instead.</summary>
    public virtual bool IsAssigned => false;

    /// <summary>Tên trạng thái: the state in both languages.</summary>
    public LocalizedText Name { get; }

    internal sealed record Drafted(LocalDate Since) : ProjectState(Since, "drafted", new("đang lập", "being drawn up"));

    internal sealed record Filed(LocalDate Since) : ProjectState(Since, "filed", new("đã gửi hồ sơ", "filed"));

    internal sealed record BaseAppraised(LocalDate Since) : ProjectState(Since, "base-appraised", new("đã thẩm định cấp cơ sở", "base-level appraised"));

    internal sealed record MinistryAppraised(LocalDate Since)
        : ProjectState(Since, "ministry-appraised", new("đã thẩm định cấp Bộ", "ministry-level appraised"));

    internal sealed record Approved(LocalDate Since) : ProjectState(Since, "approved", new("đã phê duyệt", "approved"));

    internal sealed record Contracted(LocalDate Since, bool IsAssigned)
        : ProjectState(Since, "contracted", IsAssigned ? new("đã giao nhiệm vụ", "assigned") : new("đã ký hợp đồng", "contracted"))
    {
        public override bool IsAssigned { get; } = IsAssigned;
    }

    internal sealed record UnderWay(LocalDate Since) : ProjectState(Since, "under-way", new("đang thực hiện", "under way"));

    internal sealed record BaseAccepted(LocalDate Since) : ProjectState(Since, "base-accepted", new("đã nghiệm thu cơ sở", "base-level accepted"));

    internal sealed record Settled(LocalDate Since, bool ForForceMajeure) : ProjectState(Since, "settled", new("đã quyết toán", "settled"));

    internal sealed record ReturnedForChanges(LocalDate Since, Authority By)
        : ProjectState(Since, "returned-for-changes", new("được trả lại để chỉnh sửa", "returned for changes"));

    internal sealed record Rejected(LocalDate Since, Authority By) : ProjectState(Since, "rejected", new("không được phê duyệt", "rejected"));

    internal sealed record Stopped(LocalDate Since) : ProjectState(Since, "stopped", new("đã ngừng thực hiện đề án", "stopped"));
}
