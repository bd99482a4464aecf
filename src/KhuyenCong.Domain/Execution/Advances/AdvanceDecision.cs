using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Trường hợp tạm ứng: which case of the rules on advances applies.</summary>
public enum AdvanceOutcome : byte
{
    /// <summary>Thư viện chưa có quy định: no encoded rule covers the date.</summary>
    NotCovered = 0,

    /// <summary>Theo quy trình của tỉnh: local money follows the province's own procedure.</summary>
    ProvincialProcedure = 1,

    /// <summary>Cục quyết định: the project is not listed, so the Agency decides.</summary>
    AgencyDecides = 2,

    /// <summary>Chỉ sau nghiệm thu: nothing moves before base-level acceptance.</summary>
    AfterAcceptanceOnly = 3,

    /// <summary>Chưa biết tiến độ: the progress that counts is unknown.</summary>
    ProgressUnknown = 4,

    /// <summary>Chưa đủ tiến độ: the progress is too small.</summary>
    ProgressNotMet = 5,

    /// <summary>Tạm ứng lần một: the first advance.</summary>
    FirstAdvance = 6,

    /// <summary>Chưa biết giá trị theo hợp đồng: what the contract allows by now is unknown.</summary>
    ContractShareUnknown = 7,

    /// <summary>Tạm ứng lần tiếp theo: a following tranche.</summary>
    FollowingTranche = 8,

    /// <summary>Tạm ứng phần còn lại: the rest after acceptance.</summary>
    Rest = 9,

    /// <summary>Chưa biết kinh phí thực hiện: the real cost, on which support by percentage depends, is unknown.</summary>
    RealCostUnknown = 10,
}

/// <summary>Số liệu tính tạm ứng: every number that an answer about an advance used; what the decision gives of them is said there.</summary>
internal readonly record struct AdvanceWorkings
{
    public AdvanceOutcome Outcome { get; init; }

    public Citation? Provision { get; init; }

    public Rate? Rate { get; init; }

    /// <summary>Điều kiện tiến độ: the progress asked for, or null.</summary>
    public ProgressCondition? Condition { get; init; }

    public Vnd? Ceiling { get; init; }

    public Vnd? Payable { get; init; }

    /// <summary>Giới hạn: the limit on advances that made the amount smaller, or null where it did not.</summary>
    public Norm<Rate>? BindingLimit { get; init; }

    public Vnd? ToReturn { get; init; }

    public Vnd? Excess { get; init; }

    /// <summary>Cách hiểu: the reading that placed the kind of project, if any.</summary>
    public ReadingId Reading { get; init; }
}

/// <summary>Kết quả xem xét tạm ứng: a verdict on an advance with the workings behind it.</summary>
public sealed class AdvanceDecision : Decision
{
    internal AdvanceDecision(Verdict verdict, FindingList findings, ValueList<string> missing, in AdvanceWorkings workings)
        : base(verdict, findings, missing) => Workings = workings;

    internal AdvanceWorkings Workings { get; }

    /// <summary>Trường hợp: the case that applies.</summary>
    public AdvanceOutcome Outcome => Workings.Outcome;

    /// <summary>Viện dẫn: the provision of the case, or null where none is known.</summary>
    public Citation? Provision => Workings.Provision;

    /// <summary>Tỷ lệ: the share of the support, or null where there is none.</summary>
    public Rate? Rate => Workings.Rate;

    /// <summary>Được tạm ứng đến nay: the most that may have been advanced by now, in đồng, or null where there is no amount.</summary>
    public Vnd? Ceiling => Workings.Ceiling;

    /// <summary>Được tạm ứng thêm: what may be advanced now, in đồng, or null where there is no amount.</summary>
    public Vnd? Payable => Workings.Payable;

    /// <summary>Phải hoàn trả: what was advanced above the support that was accepted, in đồng, or null where nothing was.</summary>
    public Vnd? ToReturn => Workings.ToReturn;

    /// <summary>Vượt quá: by how much the amount asked for is above what may be advanced, in đồng, or null.</summary>
    public Vnd? Excess => Workings.Excess;
}
