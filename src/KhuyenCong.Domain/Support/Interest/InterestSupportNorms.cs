using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Điều kiện của khoản vay: the conditions that a text makes of a loan whose interest is supported.</summary>
[Flags]
internal enum LoanConditions : byte
{
    /// <summary>Không điều kiện: none.</summary>
    None = 0,

    /// <summary>Trung hạn hoặc dài hạn: of medium or long term.</summary>
    MediumOrLongTerm = 1,

    /// <summary>Bằng đồng Việt Nam: in đồng.</summary>
    InDong = 2,

    /// <summary>Đúng mục đích: for the purpose that the text names.</summary>
    NamedPurpose = 4,

    /// <summary>Trả nợ trong hạn: repaid on or before the due date; only interest paid when due counts (reading R21).</summary>
    NotOverdue = 8,

    /// <summary>Theo lãi suất tham chiếu: no more counts than the interest at the reference rate.</summary>
    ReferenceRate = 16,

    /// <summary>Sau khi hoàn thành đầu tư: supported only after the investment is complete.</summary>
    AfterInvestment = 32,

    /// <summary>Tất cả: all of them, as for national money.</summary>
    All = MediumOrLongTerm | InDong | NamedPurpose | NotOverdue | ReferenceRate | AfterInvestment,
}

/// <summary>Định mức hỗ trợ lãi suất: what the law says of interest support beside rate and cap, which stand in <see cref="SupportNorms"/>.</summary>
/// <remarks>TTLT26-2014/6/2/n; TT28-2018/8/14. For local money the terms are the province's, where its schedule states them.</remarks>
internal sealed record InterestSupportNorms : NormTable
{
    /// <summary>Số năm đầu: for how many first years interest is supported.</summary>
    public required Norm<int> Years { get; init; }

    /// <summary>Mục đích vay: what the loan must pay for; absent where no purpose is named.</summary>
    public required Norm<LocalizedText> Purpose { get; init; }

    /// <summary>Điều kiện của khoản vay: the conditions made of the loan.</summary>
    public required Norm<LoanConditions> Conditions { get; init; }

    /// <summary>Whether a condition is made.</summary>
    internal bool Asks(LoanConditions condition) => (Conditions.Value & condition) != 0;

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() =>
        [
            new("interest.years", new LocalizedText($"{Years.Value} năm đầu", $"the first {Years.Value} years"), Years.Status, Years.Citation),
            new("interest.purpose", Purpose.Value, Purpose.Status, Purpose.Citation),
            new("interest.conditions", InterestSupportMessages.TextOf(Conditions.Value), Conditions.Status, Conditions.Citation),
        ];
}
