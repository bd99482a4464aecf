using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Support;

/// <summary>The words of each base: its name, which costs count, and by what price they count. Lists and prices are those of TTLT26-2014/6/2.</summary>
internal static class CostBaseTable
{
    internal sealed record Words(LocalizedText Name, LocalizedText? Counts = null, LocalizedText? Price = null);

    private static readonly LocalizedText TenderElseApproved = new(
        "giá trúng thầu; nếu không đủ điều kiện đấu thầu thì theo giá được cấp có thẩm quyền phê duyệt",
        "the tender price, or where the conditions of a tender are not met the price that the competent authority approved"
    );

    // In the order of the enum.
    private static readonly Words[] Table =
    [
        new(new("chi phí", "cost")),
        new(new("chi phí", "cost")),
        new(
            new("chi phí thành lập doanh nghiệp", "set-up cost"),
            new(
                "kế hoạch kinh doanh khả thi; dự án thành lập doanh nghiệp; đăng ký thành lập doanh nghiệp",
                "the workable business plan; the project of founding the enterprise; its registration"
            )
        ),
        new(
            new("chi phí", "cost"),
            new(
                "xây dựng; mua máy móc, thiết bị; tài liệu về quy trình công nghệ và quy trình sản xuất để trình diễn",
                "building; buying machines and equipment; the documents of the technology and production process for the demonstration"
            )
        ),
        new(
            new("chi phí", "cost"),
            new(
                "tài liệu về quy trình công nghệ; hoàn thiện quy trình sản xuất để trình diễn",
                "the documents of the technology; perfecting the production process for the demonstration"
            )
        ),
        new(
            new("chi phí", "cost"),
            new("thuê gian hàng; thông tin tuyên truyền; hoạt động của Ban tổ chức", "the rent of booths; publicity; the work of the organising committee"),
            TenderElseApproved
        ),
        new(new("giá thuê gian hàng", "booth rent")),
        new(
            new("chi phí", "cost"),
            new(
                "thuê mặt bằng, thiết kế và dàn dựng gian hàng; trang trí chung khu vực Việt Nam; khai mạc, nếu là hội chợ riêng của Việt Nam; hội thảo, trình diễn sản phẩm; cán bộ tổ chức chương trình",
                "the site, design and building of booths; the decoration of the Vietnamese area; the opening, where the fair is Vietnam's own; workshops and shows of products; the staff who run the programme"
            ),
            TenderElseApproved
        ),
        new(new("giá vé máy bay", "air fare")),
        new(
            new("giá hợp đồng", "contract price"),
            Price: new(
                "giá trúng thầu; nếu đặt hàng, giao nhiệm vụ thì theo đơn giá được cấp có thẩm quyền phê duyệt",
                "the tender price, or where the work is ordered or assigned the unit price that the competent authority approved"
            )
        ),
        new(new("chi phí thành lập", "founding cost")),
        new(new("lãi được tính", "interest that counts")),
        new(
            new("chi phí", "cost"),
            new("san lấp mặt bằng; đường giao thông nội bộ; cấp nước, thoát nước", "levelling the ground; internal roads; water supply and drainage")
        ),
        new(new("kinh phí được giao trong năm", "funds assigned for the year")),
        new(new("dự toán đề án được duyệt", "project estimate as approved")),
        new(new("kinh phí hỗ trợ đề án", "support of the project")),
    ];

    internal static IReadOnlyList<Words> All => Table;

    internal static Words Of(CostBase value) =>
        (int)value < Table.Length ? Table[(int)value] : throw new ArgumentOutOfRangeException(nameof(value), value, "A defined CostBase is required.");

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
