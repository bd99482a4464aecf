using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Programmes;

/// <summary>Các bộ đọc mã: readers of the spellings that hosts meet for kinds, places, sectors, sources, contents and items.</summary>
public static class CodeReaders
{
    /// <summary>Loại hình cơ sở: kinds of establishment, such as "DNNVV", "HTX", "THT", "HKD", "Tổ hợp tác".</summary>
    /// <remarks>"DNNVV" reads as an enterprise: whether it is a small or medium one follows from its figures.</remarks>
    public static CodeReader<EstablishmentKind> EstablishmentKinds { get; } =
        new(
            EstablishmentCodes.Kinds.Values,
            EstablishmentCodes.ToCode,
            EstablishmentCodes.ToText,
            (
                EstablishmentKind.Enterprise,
                [
                    "DN",
                    "DNNVV",
                    "DNVVN",
                    "DN nhỏ và vừa",
                    "doanh nghiệp nhỏ và vừa",
                    "doanh nghiệp vừa và nhỏ",
                    "SME",
                    "DNTN",
                    "doanh nghiệp tư nhân",
                    "công ty",
                    "công ty TNHH",
                    "công ty trách nhiệm hữu hạn",
                    "TNHH",
                    "công ty cổ phần",
                    "CTCP",
                    "công ty hợp danh",
                ]
            ),
            (EstablishmentKind.Cooperative, ["HTX"]),
            (EstablishmentKind.CooperativeUnion, ["LHHTX", "liên hiệp HTX", "LH HTX", "liên hiệp các hợp tác xã"]),
            (EstablishmentKind.CooperativeGroup, ["THT", "tổ HT"]),
            (EstablishmentKind.HouseholdBusiness, ["HKD", "hộ KD", "hộ kinh doanh cá thể", "hộ cá thể", "HKDCT", "household"]),
            (EstablishmentKind.ServiceBody, ["tổ chức dịch vụ khuyến công", "tổ chức dịch vụ", "dịch vụ khuyến công", "trung tâm khuyến công", "TTKC"]),
            (EstablishmentKind.Artisan, ["NN", "nghệ nhân ưu tú", "nghệ nhân nhân dân"]),
            (EstablishmentKind.Other, ["khác", "loại khác"])
        );

    /// <summary>Đơn vị hành chính cấp xã: kinds of place, such as "P.", "TT", "đặc khu".</summary>
    public static CodeReader<PlaceKind> Places { get; } =
        new(
            EstablishmentCodes.Places.Values,
            EstablishmentCodes.ToCode,
            EstablishmentCodes.ToText,
            (PlaceKind.Commune, ["X"]),
            (PlaceKind.Township, ["TT"]),
            (PlaceKind.Ward, ["P"]),
            (PlaceKind.SpecialZone, ["ĐK"])
        );

    /// <summary>Ngành nghề: sectors by the letter of their point; "đ" and "dd" are handicrafts, "d" is engineering.</summary>
    public static CodeReader<IndustrySector> Sectors { get; } =
        new(
            EstablishmentCodes.Sectors.Values,
            EstablishmentCodes.ToCode,
            EstablishmentCodes.ToText,
            (IndustrySector.Handicrafts, ["đ", "TTCN", "thủ công mỹ nghệ", "handicraft"]),
            (IndustrySector.Mining, ["khai khoáng", "mining"]),
            (IndustrySector.CleanerProduction, ["SXSH", "sản xuất sạch hơn", "xử lý ô nhiễm"]),
            (IndustrySector.None, ["khác"])
        );

    /// <summary>Nguồn kinh phí: sources of money, such as "KCQG", "KCĐP", "trung ương".</summary>
    public static CodeReader<FundingSource> FundingSources { get; } =
        new(
            ProgrammeCodes.Sources.Values,
            ProgrammeCodes.ToCode,
            ProgrammeCodes.ToText,
            (FundingSource.National, ["KCQG", "QG", "quốc gia", "kinh phí khuyến công quốc gia", "trung ương", "TW", "TƯ", "ngân sách trung ương"]),
            (FundingSource.Local, ["KCĐP", "ĐP", "địa phương", "kinh phí khuyến công địa phương", "ngân sách địa phương", "NSĐP"])
        );

    /// <summary>Nội dung khuyến công: the nine contents of the decree.</summary>
    public static CodeReader<PromotionContent> Contents { get; } =
        new(
            ProgrammeCodes.Contents.Values,
            ProgrammeCodes.ToCode,
            ProgrammeCodes.ToText,
            (PromotionContent.VocationalTraining, ["đào tạo nghề", "truyền nghề", "đào tạo", "ĐTN"]),
            (PromotionContent.ManagementCapacity, ["năng lực quản lý", "khởi sự doanh nghiệp", "mở rộng thị trường"]),
            (
                PromotionContent.TechnologyAndModels,
                ["mô hình trình diễn", "mô hình trình diễn kỹ thuật", "MHTD", "chuyển giao công nghệ", "máy móc thiết bị", "MMTB", "ứng dụng máy móc tiên tiến"]
            ),
            (
                PromotionContent.ProductsAndTrade,
                ["bình chọn sản phẩm", "sản phẩm công nghiệp nông thôn tiêu biểu", "hội chợ", "hội chợ triển lãm", "thương hiệu", "xúc tiến thương mại", "XTTM"]
            ),
            (PromotionContent.Consultancy, ["tư vấn trợ giúp"]),
            (PromotionContent.Information, ["thông tin tuyên truyền", "tuyên truyền"]),
            (PromotionContent.LinkageAndClusters, ["liên doanh liên kết", "cụm công nghiệp", "CCN", "di dời"]),
            (PromotionContent.InternationalCooperation, ["HTQT"]),
            (PromotionContent.SystemCapacity, ["nâng cao năng lực quản lý và tổ chức thực hiện", "quản lý chương trình đề án"])
        );

    /// <summary>Hạng mục hỗ trợ: the 28 support items by code or name.</summary>
    public static CodeReader<SupportItem> Items { get; } =
        new(
            SupportItems.All.Select(i => i.Item),
            SupportItems.ToCode,
            item => item.Info().Name,
            (SupportItem.DemonstrationModel, ["mô hình trình diễn", "MHTD"]),
            (SupportItem.Machinery, ["máy móc thiết bị", "MMTB", "máy móc tiên tiến"]),
            (SupportItem.Trademark, ["thương hiệu", "đăng ký thương hiệu"]),
            (SupportItem.Consultancy, ["tư vấn"]),
            (SupportItem.CleanerProductionPilot, ["sản xuất sạch hơn", "SXSH"])
        );
}
