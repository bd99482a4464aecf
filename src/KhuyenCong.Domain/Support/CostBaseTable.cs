namespace KhuyenCong.Domain.Support;

/// <summary>Which costs count for a base, and by what price, in the words of a table.</summary>
internal sealed record CountedCosts(LocalizedText? Counts, LocalizedText? Price = null);

/// <summary>The name of each base, and the base that lies in an item.</summary>
internal static class CostBaseTable
{
    // In the order of the enum.
    private static readonly LocalizedText[] Names =
    [
        new("chi phí", "cost"),
        new("chi phí", "cost"),
        new("chi phí thành lập doanh nghiệp", "set-up cost"),
        new("chi phí", "cost"),
        new("chi phí", "cost"),
        new("chi phí", "cost"),
        new("giá thuê gian hàng", "booth rent"),
        new("chi phí", "cost"),
        new("giá vé máy bay", "air fare"),
        new("giá hợp đồng", "contract price"),
        new("chi phí thành lập", "founding cost"),
        new("lãi được tính", "interest that counts"),
        new("chi phí", "cost"),
        new("kinh phí được giao trong năm", "funds assigned for the year"),
        new("dự toán đề án được duyệt", "project estimate as approved"),
        new("kinh phí hỗ trợ đề án", "support of the project"),
    ];

    internal static IReadOnlyList<LocalizedText> AllNames => Names;

    internal static LocalizedText NameOf(CostBase value) =>
        (int)value < Names.Length ? Names[(int)value] : throw new ArgumentOutOfRangeException(nameof(value), value, "A defined CostBase is required.");

    /// <summary>The base that lies in the item itself, whoever states its level; the cost as such for all other items.</summary>
    internal static CostBase InherentTo(SupportItem item) =>
        item switch
        {
            SupportItem.PrizeRegion or SupportItem.PrizeNation => CostBase.NoCost,
            SupportItem.OverseasStudyAirfare => CostBase.AirFare,
            SupportItem.RelocationInterest => CostBase.Interest,
            SupportItem.ManagementAgency => CostBase.AssignedFunds,
            SupportItem.ManagementProject => CostBase.ProjectEstimate,
            _ => CostBase.Cost,
        };
}
