using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Loại điều chỉnh: what a request to change a project would change.</summary>
/// <remarks>TT36-2013/11.</remarks>
public enum ChangeKind : byte
{
    /// <summary>Tăng tổng mức kinh phí hỗ trợ: more support in total.</summary>
    IncreaseSupport = 1,

    /// <summary>Thay đổi nội dung hoạt động khuyến công: another content.</summary>
    ChangeContent = 2,

    /// <summary>Gia hạn sang năm sau: more time, into the next year.</summary>
    ExtendIntoNextYear = 3,

    /// <summary>Bổ sung đề án: a project added to the plan.</summary>
    AddProject = 4,

    /// <summary>Ngừng triển khai đề án: stopping, at the unit's request.</summary>
    Stop = 5,

    /// <summary>Ngừng do sai phạm hoặc không đáp ứng yêu cầu: stopping for wrongdoing or failure.</summary>
    StopForFailure = 6,

    /// <summary>Thay đổi địa điểm: another place.</summary>
    ChangePlace = 7,

    /// <summary>Thay đổi đơn vị thụ hưởng: another beneficiary.</summary>
    ChangeBeneficiary = 8,

    /// <summary>Thay đổi đơn vị phối hợp: another cooperating unit.</summary>
    ChangePartner = 9,

    /// <summary>Thay đổi thời gian trong năm tài chính: other time within the budget year.</summary>
    ChangeTimeWithinYear = 10,

    /// <summary>Giảm tổng mức kinh phí hỗ trợ: less support in total.</summary>
    DecreaseSupport = 11,

    /// <summary>Điều chỉnh khác: any other change.</summary>
    Other = 12,
}

/// <summary>Thẩm quyền điều chỉnh: who decides on one kind of change, and whether the Department does in group projects that it registered or appraised.</summary>
internal sealed record ChangeCompetence(ChangeKind Kind, Authority By, Citation Citation, bool ByDepartmentInGroups = false);

/// <summary>Định mức về điều chỉnh: who decides on each kind of change.</summary>
/// <remarks>TT36-2013/11.</remarks>
internal sealed record ChangeNorms : NormTable
{
    /// <summary>Thẩm quyền theo loại: one line for each kind of change to a national project; none before TT36-2013, which lays them down.</summary>
    public required ValueList<ChangeCompetence> Competences { get; init; }

    /// <summary>Thẩm quyền của Sở với đề án nhóm: the provision on group projects; null before TT36-2013.</summary>
    public required Citation? Groups { get; init; }

    /// <summary>Văn bản đề nghị: the provision on the written request; null before TT36-2013.</summary>
    public required Citation? Request { get; init; }

    /// <summary>Đề án địa phương: the provision that leaves changes to local projects to the province.</summary>
    public required Citation Local { get; init; }

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => ExecutionEntries.Of(this);
}
