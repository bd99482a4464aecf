using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Phát hiện: one thing that should not be there.</summary>
/// <param name="Severity">How much it says.</param>
/// <param name="Finding">The rule, the provision and the message in both languages.</param>
/// <param name="Cases">The ids of the records involved.</param>
/// <param name="AtStake">The money at stake, in đồng; null where it is not known or none is.</param>
/// <param name="Establishment">The name of the establishment; null where the records name none.</param>
public sealed record AuditFinding(Severity Severity, Finding Finding, ValueList<string> Cases, Vnd? AtStake, string? Establishment)
{
    /// <summary>Quy tắc: the check that found it.</summary>
    public RuleId Rule => Finding.Rule;
}

/// <summary>Lý do chưa kiểm tra: why a check could not be made of a record.</summary>
public enum UncheckedReason
{
    /// <summary>Thiếu dữ kiện: a fact is not known.</summary>
    FactMissing = 1,

    /// <summary>Thiếu quy định của tỉnh: local money without the provincial schedule.</summary>
    ScheduleMissing = 2,

    /// <summary>Chưa có định mức: the law of the date has no encoded level.</summary>
    NormMissing = 3,
}

/// <summary>Chưa kiểm tra: how many records a check could not be made of.</summary>
/// <param name="Rule">The check.</param>
/// <param name="Reason">Why.</param>
/// <param name="Records">How many records.</param>
public sealed record UncheckedCount(RuleId Rule, UncheckedReason Reason, long Records);

/// <summary>Kết quả kiểm tra danh mục: the findings, and what could not be checked.</summary>
/// <remarks>Immutable. No finding means that the checks found nothing in what is known; see <see cref="NotChecked"/> for what is not.</remarks>
public sealed class AuditReport
{
    internal AuditReport(ValueList<AuditFinding> findings, ValueList<Finding> standing, ValueList<UncheckedCount> notChecked, long records, long leftOut) =>
        (Findings, Caveats, NotChecked, RecordsChecked, RecordsLeftOut) = (findings, standing, notChecked, records, leftOut);

    /// <summary>Các phát hiện: of single records in their order, then of establishments in the order they were met.</summary>
    public ValueList<AuditFinding> Findings { get; }

    /// <summary>Nhận định thường trực: what must be said of the law that the findings rest on: amendments not read, and records of after its last verification.</summary>
    public ValueList<Finding> Caveats { get; }

    /// <summary>Chưa kiểm tra được: the checks that could not be made, with their number.</summary>
    public ValueList<UncheckedCount> NotChecked { get; }

    /// <summary>Số hồ sơ đã kiểm tra: the number of records checked.</summary>
    public long RecordsChecked { get; }

    /// <summary>Số hồ sơ không kiểm tra: drafts, rejected and stopped projects, which are not checked.</summary>
    public long RecordsLeftOut { get; }
}
