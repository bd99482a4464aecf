using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Quy định về điều kiện hỗ trợ: the minimum conditions for any support on a date.</summary>
/// <remarks>TTLT26-2014/7. The Ministry (national money) or the province (local money) may set more, so that the answer is "minimum met".</remarks>
internal sealed record FundingConditionNorms : NormTable
{
    /// <summary>Điều khoản: the provision that holds the minimum conditions as a whole.</summary>
    public required Citation Minimum { get; init; }

    /// <summary>Nội dung và ngành nghề phù hợp: that content and sector are within the decree's.</summary>
    public required Norm<bool> ContentAndSector { get; init; }

    /// <summary>Được phê duyệt: that the competent authority has approved the project.</summary>
    public required Norm<bool> Approved { get; init; }

    /// <summary>Cơ quan phê duyệt đề án quốc gia: who approves projects of national money.</summary>
    public required Norm<ValueList<Authority>> NationalApprovers { get; init; }

    /// <summary>Cơ quan phê duyệt đề án địa phương: who approves projects of local money (reading R18).</summary>
    public required Norm<ValueList<Authority>> LocalApprovers { get; init; }

    /// <summary>Vốn đối ứng: that the rest of the cost has been invested or is committed.</summary>
    public required Norm<bool> Counterpart { get; init; }

    /// <summary>Không trùng nguồn ngân sách: the undertaking that no state money has paid for the same item of content.</summary>
    public required Norm<bool> NoDoubleFunding { get; init; }

    /// <summary>Kinh phí khuyến công quốc gia: that it is for what means something to the nation or a region and fits strategies and plans.</summary>
    public required Norm<bool> NationalMoney { get; init; }

    /// <summary>Kinh phí khuyến công địa phương: that it is for what means something in the province and fits strategies and plans.</summary>
    public required Norm<bool> LocalMoney { get; init; }

    /// <summary>Ngành nghề: the sectors of the decree.</summary>
    public required SectorNorms Sectors { get; init; }

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() =>
        [
            EligibilityEntries.Of("eligibility.condition-content-and-sector", ContentAndSector, _ => EligibilityEntries.Required),
            EligibilityEntries.Of("eligibility.condition-approved", Approved, _ => EligibilityEntries.Required),
            EligibilityEntries.Of("eligibility.condition-national-approvers", NationalApprovers, Names),
            EligibilityEntries.Of("eligibility.condition-local-approvers", LocalApprovers, Names),
            EligibilityEntries.Of("eligibility.condition-counterpart", Counterpart, _ => EligibilityEntries.Required),
            EligibilityEntries.Of("eligibility.condition-double-funding", NoDoubleFunding, _ => EligibilityEntries.Required),
            EligibilityEntries.Of("eligibility.national-money", NationalMoney, _ => Wider),
            EligibilityEntries.Of("eligibility.local-money", LocalMoney, _ => InProvince),
            NormEntry.Of("eligibility.conditions", Minimum, Least),
            .. EligibilityEntries.Sectors("eligibility.conditions", Sectors),
        ];

    private static readonly LocalizedText Least = new("các điều kiện tối thiểu để được hỗ trợ", "the minimum conditions of any support");
    private static readonly LocalizedText Wider = new(
        "có ý nghĩa toàn quốc hoặc khu vực, phù hợp chiến lược, quy hoạch",
        "of meaning to the nation or a region, within strategies and plans"
    );
    private static readonly LocalizedText InProvince = new(
        "có ý nghĩa trong tỉnh, phù hợp chiến lược, quy hoạch",
        "of meaning in the province, within strategies and plans"
    );

    private static LocalizedText Names(ValueList<Authority> authorities) =>
        LocalizedText.Join(authorities.Select(a => a == Authority.MinisterOfIndustryAndTrade ? ProgrammeCodes.Ministry : a.ToText()));

    /// <summary>Có điều kiện: whether the conditions of the date are known.</summary>
    public bool AreEncoded => ContentAndSector.HasValue && Approved.HasValue && Counterpart.HasValue && NoDoubleFunding.HasValue;
}
