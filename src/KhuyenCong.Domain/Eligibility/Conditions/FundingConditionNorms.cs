using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Quy định về điều kiện hỗ trợ: the minimum conditions for any support on a date.</summary>
/// <remarks>TTLT26-2014/7. The Ministry (national money) or the province (local money) may set more, so that the answer is "minimum met".</remarks>
public sealed record FundingConditionNorms : NormTable
{
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

    /// <summary>Các dòng quy định: every norm of the table, for listing and comparing.</summary>
    /// <returns>The entries.</returns>
    public ValueList<NormEntry> Entries() =>
        [
            EligibilityEntries.Of("eligibility.condition-content-and-sector", ContentAndSector, _ => EligibilityEntries.Required),
            EligibilityEntries.Of("eligibility.condition-approved", Approved, _ => EligibilityEntries.Required),
            EligibilityEntries.Of("eligibility.condition-national-approvers", NationalApprovers, Names),
            EligibilityEntries.Of("eligibility.condition-local-approvers", LocalApprovers, Names),
            EligibilityEntries.Of("eligibility.condition-counterpart", Counterpart, _ => EligibilityEntries.Required),
            EligibilityEntries.Of("eligibility.condition-double-funding", NoDoubleFunding, _ => EligibilityEntries.Required),
            EligibilityEntries.Of("eligibility.national-money", NationalMoney, _ => Wider),
            EligibilityEntries.Of("eligibility.local-money", LocalMoney, _ => InProvince),
        ];

    private static readonly LocalizedText Wider = new(
        "có ý nghĩa toàn quốc hoặc khu vực, phù hợp chiến lược, quy hoạch",
        "of meaning to the nation or a region, within strategies and plans"
    );
    private static readonly LocalizedText InProvince = new(
        "có ý nghĩa trong tỉnh, phù hợp chiến lược, quy hoạch",
        "of meaning in the province, within strategies and plans"
    );

    private static LocalizedText Names(ValueList<Authority> authorities) => LocalizedText.Join(authorities.Select(a => a.ToText()), "; ", "; ");

    /// <summary>Có điều kiện: whether the conditions of the date are known.</summary>
    public bool AreEncoded => ContentAndSector.HasValue && Approved.HasValue && Counterpart.HasValue && NoDoubleFunding.HasValue;
}

/// <summary>Bảng điều kiện hỗ trợ: the funding conditions by date, from 2014-04-08 on.</summary>
public static class FundingConditionTables
{
    /// <summary>Dòng thời gian: the conditions of the joint circular of 2014 under given readings; those of the circular of 2018 are not encoded.</summary>
    /// <param name="readings">The readings (R18 and R20 matter here).</param>
    /// <returns>The timeline; it starts on 2014-04-08.</returns>
    /// <exception cref="ArgumentNullException">There are no readings.</exception>
    public static Timeline<FundingConditionNorms> National(Readings readings)
    {
        if (readings is null)
            throw new ArgumentNullException(nameof(readings));
        return new(
            (Instruments.JointCircular26Of2014.InForceFrom!.Value, Of2014(readings)),
            (Instruments.Circular28Of2018.InForceFrom!.Value, Of2018(readings))
        );
    }

    private static FundingConditionNorms Of2014(Readings readings)
    {
        static Citation Clause(string clause) => new(Instruments.JointCircular26Of2014, "7", clause);
        return new()
        {
            RestsOn = [Instruments.JointCircular26Of2014, Instruments.Decree45Of2012, Instruments.Circular46Of2012],
            ContentAndSector = Norm.Stated(true, Clause("1")),
            Approved = Norm.Stated(true, Clause("2")),
            NationalApprovers = Norm.Stated<ValueList<Authority>>([Authority.MinisterOfIndustryAndTrade], Clause("2")),
            LocalApprovers = Norm.Stated(LocalApproversUnder(readings.LocalApprover), Clause("2")),
            Counterpart = Norm.Stated(true, Clause("3")),
            NoDoubleFunding = Norm.Stated(true, Clause("4")),
            NationalMoney = Norm.Stated(true, new Citation(Instruments.JointCircular26Of2014, "4", "1")),
            LocalMoney = Norm.Stated(true, new Citation(Instruments.JointCircular26Of2014, "4", "1")),
            Sectors = EligibilityTables.SectorsUnder(readings),
        };
    }

    // The clause names the committees of the three levels; the chair of the province approves the plan that holds the project (ND45-2012/2/2).
    private static ValueList<Authority> LocalApproversUnder(LocalApprover reading)
    {
        Authority[] committees = [Authority.ProvincialCommittee, Authority.DistrictCommittee, Authority.CommuneCommittee];
        return reading switch
        {
            LocalApprover.ChairOnly => [Authority.ProvincialChair],
            LocalApprover.CommitteeOnly => [.. committees],
            _ => [.. committees, Authority.ProvincialChair],
        };
    }

    private static FundingConditionNorms Of2018(Readings readings)
    {
        var circular = new Citation(Instruments.Circular28Of2018);
        return new()
        {
            RestsOn = [Instruments.Circular28Of2018, Instruments.Decree45Of2012, Instruments.Circular46Of2012],
            ContentAndSector = Norm.NotEncoded<bool>(circular),
            Approved = Norm.NotEncoded<bool>(circular),
            NationalApprovers = Norm.NotEncoded<ValueList<Authority>>(circular),
            LocalApprovers = Norm.NotEncoded<ValueList<Authority>>(circular),
            Counterpart = Norm.NotEncoded<bool>(circular),
            NoDoubleFunding = Norm.NotEncoded<bool>(circular),
            NationalMoney = Norm.NotEncoded<bool>(circular),
            LocalMoney = Norm.NotEncoded<bool>(circular),
            Sectors = EligibilityTables.SectorsUnder(readings),
        };
    }
}
