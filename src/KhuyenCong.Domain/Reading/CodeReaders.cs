namespace KhuyenCong.Domain.Reading;

/// <summary>Các bộ đọc mã: readers of the spellings that hosts meet for kinds, places, sectors, sources, contents and items.</summary>
public static class CodeReaders
{
    // csharpier-ignore-start
    /// <summary>Loại hình cơ sở: kinds of establishment, such as "DNNVV", "HTX", "THT", "HKD", "Tổ hợp tác".</summary>
    /// <remarks>"DNNVV" reads as an enterprise: whether it is a small or medium one follows from its figures.</remarks>
    public static CodeReader<EstablishmentKind> EstablishmentKinds { get; } =
        Of(
            EstablishmentCodes.Kinds,
            (EstablishmentKind.Enterprise, ["DN", "DNNVV", "DNVVN", "DN nhỏ và vừa", "doanh nghiệp nhỏ và vừa", "doanh nghiệp vừa và nhỏ", "SME", "DNTN",
                "doanh nghiệp tư nhân", "công ty", "công ty TNHH", "công ty trách nhiệm hữu hạn", "TNHH", "công ty cổ phần", "CTCP", "công ty hợp danh",
                "Cty", "Cty TNHH", "Cty CP", "công ty CP", "TNHH MTV", "công ty TNHH MTV", "Cty TNHH MTV"]),
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
        Of(
            EstablishmentCodes.Places,
            (PlaceKind.Commune, ["X"]),
            (PlaceKind.Township, ["TT"]),
            (PlaceKind.Ward, ["P"]),
            (PlaceKind.SpecialZone, ["ĐK"])
        );

    /// <summary>Ngành nghề: sectors by the letter of their point; "đ" and "dd" are handicrafts, "d" is engineering.</summary>
    public static CodeReader<IndustrySector> Sectors { get; } =
        Of(
            EstablishmentCodes.Sectors,
            (IndustrySector.Handicrafts, ["đ", "TTCN", "thủ công mỹ nghệ", "handicraft"]),
            (IndustrySector.Mining, ["khai khoáng", "mining"]),
            (IndustrySector.CleanerProduction, ["SXSH", "sản xuất sạch hơn", "xử lý ô nhiễm"]),
            (IndustrySector.None, ["khác"])
        );

    /// <summary>Nguồn kinh phí: sources of money, such as "KCQG", "KCĐP", "trung ương", "Nguồn khuyến công quốc gia năm 2022".</summary>
    public static CodeReader<FundingSource> FundingSources { get; } =
        Of(
            new CodePhrases<FundingSource>(
                PhraseChoice.Only,
                [],
                (FundingSource.National, ["khuyến công quốc gia", "khuyến công QG", "KC quốc gia", "KCQG", "ngân sách trung ương", "NSTW", "NS TW", "NS trung ương",
                    "nguồn trung ương", "vốn TW"]),
                (FundingSource.Local, ["khuyến công địa phương", "khuyến công tỉnh", "khuyến công ĐP", "KC địa phương", "KC tỉnh", "KC cấp tỉnh", "KCĐP",
                    "ngân sách địa phương", "ngân sách tỉnh", "NSĐP", "NS ĐP", "NS địa phương", "NS tỉnh", "nguồn địa phương"])
            ),
            ProgrammeCodes.Sources,
            (FundingSource.National, ["khuyến công quốc gia", "national industrial promotion", "KCQG", "QG", "quốc gia", "trung ương", "TW", "TƯ",
                "ngân sách trung ương", "nguồn TW", "nguồn QG", "vốn trung ương", "KC TW", "KC trung ương"]),
            (FundingSource.Local, ["khuyến công địa phương", "local industrial promotion", "KCĐP", "ĐP", "địa phương", "ngân sách địa phương", "NSĐP", "tỉnh",
                "ngân sách tỉnh", "khuyến công tỉnh", "nguồn ĐP", "nguồn tỉnh", "vốn ĐP", "vốn tỉnh", "vốn địa phương"])
        );

    /// <summary>Nội dung khuyến công: the nine contents of the decree.</summary>
    public static CodeReader<PromotionContent> Contents { get; } =
        Of(
            new CodePhrases<PromotionContent>(
                PhraseChoice.First,
                [],
                (PromotionContent.VocationalTraining, ["đào tạo nghề", "truyền nghề", "dạy nghề", "đào tạo * nghề", "đào tạo lao động", "đào tạo LĐ",
                    "ĐT nghề", "ĐT lao động", "ĐTN"]),
                (PromotionContent.ManagementCapacity, ["tập huấn", "năng lực quản lý", "khởi sự", "hội thảo", "tham quan", "khảo sát", "học tập kinh nghiệm",
                    "thành lập doanh nghiệp"]),
                (PromotionContent.TechnologyAndModels, ["mô hình", "máy móc", "chuyển giao công nghệ", "dây chuyền công nghệ", "thiết bị tiên tiến",
                    "sản xuất sạch hơn", "MMTB", "MMTBTT", "MM TB", "MHTD", "MHTDKT", "MH trình diễn", "MH TDKT", "CGCN", "SXSH"]),
                (PromotionContent.ProductsAndTrade, ["hội chợ", "triển lãm", "bình chọn", "thương hiệu", "nhãn hiệu", "trưng bày",
                    "sản phẩm công nghiệp nông thôn tiêu biểu", "SP CNNT tiêu biểu", "SPCNNT tiêu biểu", "sản phẩm CNNT tiêu biểu", "SPCNNTTB", "HCTL",
                    "xúc tiến thương mại", "XTTM"]),
                (PromotionContent.Consultancy, ["tư vấn"]),
                (PromotionContent.Information, ["tuyên truyền", "truyền thông", "cung cấp thông tin", "bản tin", "trang thông tin",
                    "chương trình truyền hình"]),
                (PromotionContent.LinkageAndClusters, ["cụm công nghiệp", "CCN", "cụm liên kết", "liên doanh", "liên kết", "di dời", "xử lý ô nhiễm",
                    "thành lập hiệp hội", "thành lập hội"]),
                (PromotionContent.InternationalCooperation, ["hợp tác quốc tế"]),
                (PromotionContent.SystemCapacity, ["nâng cao năng lực quản lý và tổ chức thực hiện", "quản lý chương trình", "quản lý đề án",
                    "trung tâm khuyến công", "cán bộ khuyến công"])
            ),
            ProgrammeCodes.Contents,
            (PromotionContent.VocationalTraining, ["đào tạo nghề", "truyền nghề", "đào tạo", "ĐTN", "đào tạo LĐ", "ĐTLĐ"]),
            (PromotionContent.ManagementCapacity, ["năng lực quản lý", "khởi sự doanh nghiệp", "mở rộng thị trường"]),
            (PromotionContent.TechnologyAndModels, ["mô hình trình diễn", "mô hình trình diễn kỹ thuật", "MHTD", "MHTDKT", "chuyển giao công nghệ",
                "máy móc thiết bị",
                "MMTB", "ứng dụng máy móc tiên tiến"]),
            (PromotionContent.ProductsAndTrade, ["bình chọn sản phẩm", "sản phẩm công nghiệp nông thôn tiêu biểu", "hội chợ", "hội chợ triển lãm",
                "thương hiệu", "xúc tiến thương mại", "XTTM", "HCTL"]),
            (PromotionContent.Consultancy, ["tư vấn trợ giúp"]),
            (PromotionContent.Information, ["thông tin tuyên truyền", "tuyên truyền"]),
            (PromotionContent.LinkageAndClusters, ["liên doanh liên kết", "cụm công nghiệp", "CCN", "di dời"]),
            (PromotionContent.InternationalCooperation, ["HTQT"]),
            (PromotionContent.SystemCapacity, ["nâng cao năng lực quản lý và tổ chức thực hiện", "quản lý chương trình đề án"])
        );

    /// <summary>Hạng mục hỗ trợ: the support items by code, name, or the title of a project, such as "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất gạch".</summary>
    /// <remarks>A title that begins with a content without a level of its own, such as training, is none of the items; ask <see cref="Contents"/>.</remarks>
    public static CodeReader<SupportItem> Items { get; } =
        new(
            SupportItems.All.Select(i => i.Item),
            Vocabulary.ToCode,
            item => item.Info().Name,
            (SupportItem.DemonstrationModel, ["mô hình trình diễn", "MHTD", "MHTDKT", "demonstration model"]),
            (SupportItem.Machinery, ["máy móc thiết bị", "MMTB", "MMTBTT", "MMTB tiên tiến",
                "máy móc tiên tiến", "ứng dụng máy móc thiết bị tiên tiến", "advanced machinery"]),
            (SupportItem.Trademark, ["thương hiệu", "đăng ký thương hiệu", "nhãn hiệu", "đăng ký nhãn hiệu", "trademark"]),
            (SupportItem.Consultancy, ["tư vấn"]),
            // Names as they were printed before version 0.2.0.
            (SupportItem.EnterpriseSetup, ["thành lập doanh nghiệp", "enterprise set-up"]),
            (SupportItem.ModelReplication, ["nhân rộng mô hình", "model replication"]),
            (SupportItem.TechnologyLine, ["technology line"]),
            (SupportItem.DomesticFairOrganisation, ["tổ chức hội chợ trong nước", "organising a domestic fair"]),
            (SupportItem.DomesticFairParticipation, ["tham gia hội chợ trong nước", "joining a domestic fair"]),
            (SupportItem.OverseasFairOrganisation, ["tổ chức hội chợ ở nước ngoài", "organising a fair abroad"]),
            (SupportItem.OverseasFairParticipation, ["tham gia hội chợ ở nước ngoài", "joining a fair abroad"]),
            (SupportItem.OverseasStudyAirfare, ["vé máy bay khảo sát ở nước ngoài"]),
            (SupportItem.PrizeRegion, ["regional prize"]),
            (SupportItem.PrizeNation, ["national prize"]),
            (SupportItem.LinkageCluster, ["cụm liên kết doanh nghiệp công nghiệp", "linkage cluster of enterprises"]),
            (SupportItem.RelocationInterest, ["lãi suất vốn vay di dời", "interest support for relocation"]),
            (SupportItem.PollutionTreatmentEstablishment, ["xử lý ô nhiễm tại cơ sở", "pollution treatment at an establishment"]),
            (SupportItem.PollutionTreatmentCluster, ["xử lý ô nhiễm tại cụm công nghiệp", "pollution treatment at an industrial cluster"]),
            (SupportItem.ClusterPlan, ["quy hoạch chi tiết cụm công nghiệp", "detailed plan of an industrial cluster"]),
            (SupportItem.ClusterInfrastructure, ["hạ tầng cụm công nghiệp", "infrastructure of an industrial cluster"]),
            (SupportItem.ManagementAgency, ["quản lý chương trình của cơ quan quản lý", "programme management by the agency"]),
            (SupportItem.ManagementProject, ["quản lý đề án của đơn vị thực hiện", "project management by the implementing unit"]),
            (SupportItem.DomesticStudyTour, ["study tour at home"]),
            (SupportItem.StudyTour, ["tham quan, khảo sát học tập kinh nghiệm ở nước ngoài", "study tour abroad"]),
            (SupportItem.OverseasForum, ["tham dự diễn đàn, hội thảo ở nước ngoài"]),
            (SupportItem.Showroom, ["showroom"]),
            (SupportItem.CleanerProductionAssessment, ["cleaner-production assessment"]),
            (SupportItem.RelocationConsultancy, ["tư vấn di dời cơ sở gây ô nhiễm"]),
            (SupportItem.InternationalCooperation, ["international cooperation"]),
            // "MHTĐ" is a pilot (thí điểm), and "MHTD" a demonstration (trình diễn).
            (SupportItem.CleanerProductionPilot, ["sản xuất sạch hơn", "SXSH", "MHTĐ", "cleaner-production pilot"])
        )
        { Phrases = ItemPhrases() };

    // Words of contents that have no level of their own: a title with one of them is of that content.
    private static string[] OtherContents =>
    [
        "đào tạo", "ĐT nghề", "ĐT lao động", "ĐTN", "dạy nghề", "truyền nghề", "tập huấn", "hội thảo", "hội nghị", "khởi sự",
        "tham quan", "khảo sát", "học tập kinh nghiệm", "năng lực",
        "trưng bày", "trung tâm khuyến công", "đánh giá sản xuất sạch hơn", "đánh giá nhanh sản xuất sạch hơn",
    ];

    private static CodePhrases<SupportItem> ItemPhrases() =>
        new(
            PhraseChoice.First,
            OtherContents,
            (SupportItem.EnterpriseSetup, ["thành lập doanh nghiệp", "thành lập mới doanh nghiệp"]),
            (SupportItem.DemonstrationModel, ["mô hình trình diễn", "xây dựng mô hình trình diễn", "mô hình TDKT", "MH trình diễn", "MH TDKT",
                "MHTD", "MHTDKT"]),
            (SupportItem.ModelReplication, ["nhân rộng mô hình", "nhân rộng * mô hình"]),
            (SupportItem.Machinery, ["ứng dụng máy móc", "ứng dụng thiết bị", "ứng dụng MMTB", "ứng dụng * máy móc", "đầu tư máy móc", "trang bị máy móc",
                "máy móc thiết bị", "máy móc tiên tiến", "máy móc hiện đại", "thiết bị tiên tiến", "chuyển giao công nghệ", "MMTB", "MMTBTT",
                "MM TB", "máy móc TB", "ứng dụng MM TB", "CGCN"]),
            (SupportItem.TechnologyLine, ["dây chuyền công nghệ", "ứng dụng dây chuyền công nghệ"]),
            (SupportItem.CleanerProductionPilot, ["mô hình thí điểm", "xây dựng mô hình thí điểm", "mô hình sản xuất sạch hơn", "mô hình SXSH",
                "MH thí điểm", "MH SXSH"]),
            (SupportItem.DomesticFairOrganisation, ["tổ chức * hội chợ * trong nước", "tổ chức * hội chợ * khu vực", "tổ chức * hội chợ * cấp vùng"]),
            (SupportItem.DomesticFairParticipation, ["tham gia * hội chợ * trong nước", "tham dự * hội chợ * trong nước", "tham gia * triển lãm trong nước",
                "gian hàng * hội chợ * trong nước"]),
            (SupportItem.OverseasFairOrganisation, ["tổ chức * hội chợ * nước ngoài"]),
            (SupportItem.OverseasFairParticipation, ["tham gia * hội chợ * nước ngoài", "tham dự * hội chợ * nước ngoài", "tham gia * triển lãm * nước ngoài"]),
            (SupportItem.OverseasStudyAirfare, ["vé máy bay"]),
            (SupportItem.VoteRegion, ["bình chọn * cấp khu vực", "tổ chức bình chọn * khu vực"]),
            (SupportItem.VoteNation, ["bình chọn * cấp quốc gia", "tổ chức bình chọn * quốc gia"]),
            (SupportItem.PrizeRegion, ["thưởng * cấp khu vực"]),
            (SupportItem.PrizeNation, ["thưởng * cấp quốc gia"]),
            (SupportItem.Trademark, ["đăng ký * nhãn hiệu", "đăng ký * thương hiệu", "ĐK nhãn hiệu", "ĐK thương hiệu", "XD nhãn hiệu", "XD thương hiệu",
                "NHHH", "xây dựng * nhãn hiệu", "xây dựng * thương hiệu", "nhãn hiệu hàng hóa",
                "nhãn hiệu tập thể"]),
            (SupportItem.Consultancy, ["tư vấn", "thuê tư vấn"]),
            (SupportItem.Media, ["tuyên truyền", "truyền thông", "thông tin tuyên truyền", "chương trình truyền hình"]),
            (SupportItem.AssociationRegion, ["thành lập * hội * cấp vùng", "thành lập * hội * vùng"]),
            (SupportItem.AssociationNation, ["thành lập * hội * cấp quốc gia", "thành lập * hội * quốc gia"]),
            (SupportItem.LinkageCluster, ["cụm liên kết"]),
            (SupportItem.RelocationInterest, ["lãi suất * di dời"]),
            (SupportItem.PollutionTreatmentEstablishment, ["xử lý ô nhiễm * cơ sở", "khắc phục ô nhiễm * cơ sở"]),
            (SupportItem.PollutionTreatmentCluster, ["xử lý ô nhiễm * cụm công nghiệp", "khắc phục ô nhiễm * cụm công nghiệp", "xử lý ô nhiễm * CCN"]),
            (SupportItem.ClusterPlan, ["quy hoạch chi tiết", "lập quy hoạch chi tiết", "QHCT"]),
            (SupportItem.ClusterInfrastructure, ["hạ tầng * cụm công nghiệp", "hạ tầng * CCN", "HTKT * CCN"]),
            (SupportItem.ManagementProject, ["quản lý đề án"])
        );
    // csharpier-ignore-end

    /// <summary>A reader of the codes and names of an enum, and of some spellings more.</summary>
    internal static CodeReader<T> Of<T>(CodeTable<T> table, params (T Value, string[] Spellings)[] spellings)
        where T : struct, Enum => Of(null, table, spellings);

    private static CodeReader<T> Of<T>(CodePhrases<T>? phrases, CodeTable<T> table, params (T Value, string[] Spellings)[] spellings)
        where T : struct, Enum => new(table.Values, table.Code, table.Name, spellings) { Phrases = phrases };
}
