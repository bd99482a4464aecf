using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Câu hỏi về điều kiện hỗ trợ: a project about which it is asked whether the minimum conditions for money are met; null is unknown.</summary>
/// <remarks>TTLT26-2014/7. Of the establishment only sector, area and brick kiln count here.</remarks>
public readonly record struct FundingConditionRequest
{
    /// <summary>Cơ sở: the facts about the establishment.</summary>
    public required Establishment Establishment { get; init; }

    /// <summary>Nội dung thuộc Điều 4: whether the content is one of the nine of the decree (ND45-2012/4).</summary>
    public bool? ContentListed { get; init; }

    /// <summary>Được phê duyệt: whether the competent authority has approved the project.</summary>
    public bool? Approved { get; init; }

    /// <summary>Vốn đối ứng: whether the beneficiary has invested, or has committed to invest, the rest of the cost.</summary>
    public bool? CounterpartSecured { get; init; }

    /// <summary>Trùng nguồn ngân sách: whether state money has already paid for the same item of content.</summary>
    public bool? PaidFromOtherStateMoney { get; init; }
}
