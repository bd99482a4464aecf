using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Texts;

/// <summary>Văn bản được công bố, chưa là pháp luật: what announced texts would change. No timeline holds it; only a what-if asks for it.</summary>
internal static class AnnouncedLaw
{
    /// <summary>The bill as what-if answers cite it; it is none of the instruments.</summary>
    private static readonly LegalInstrument Bill = new()
    {
        Id = Announcement.SmallEnterpriseBill,
        Kind = default,
        Number = "",
        Subject = Announcement.All.First(a => a.Code == Announcement.SmallEnterpriseBill).Name,
    };

    /// <summary>Who would be served if the announced text were law; null where nothing that it would say on that is known.</summary>
    internal static EligibilityNorms? Eligibility(Announcement announced, EligibilityNorms before) =>
        announced.Code == Announcement.SmallEnterpriseBill
            ? before with
            {
                Size = new SizeNorms { Test = SizeOfBill() },
                RestsOn = before.RestsOn.Where(i => !announced.Touches.Contains(i)).ToValueList(),
            }
            : null;

    // Dự án luật về doanh nghiệp nhỏ và vừa, dự thảo ngày 01/06/2026
    private static SizeTest SizeOfBill() =>
        new()
        {
            Citation = Bill.Whole,
            Logic = SizeLogic.LabourWithRevenue,
            Labour = Norm.Reported(Threshold.AtMost(Announcement.BillWorkers), Bill.Whole),
            Capital = Norm.Absent<Threshold>(Bill.Whole),
            Revenue = Norm.Reported(Threshold.AtMost(Announcement.BillRevenue.Dong), Bill.Whole),
            CapitalAloneWithoutRevenue = Norm.Absent<bool>(Bill.Whole),
        };
}
