namespace KhuyenCong.Domain;

/// <summary>Cơ quan, đơn vị: who decides or acts in the life of a programme, plan or project.</summary>
/// <remarks>ND45-2012/2, 5, 7, 8, 10, 14–16; TT36-2013; TT26-2014; TTLT26-2014/6–8. The default value is nobody.</remarks>
public enum Authority : byte
{
    /// <summary>Thủ tướng Chính phủ: the Prime Minister.</summary>
    PrimeMinister = 1,

    /// <summary>Bộ trưởng Bộ Công Thương: the Minister of Industry and Trade, or the Ministry acting for him.</summary>
    MinisterOfIndustryAndTrade = 2,

    /// <summary>Cục Công nghiệp địa phương: the Agency for local industry; its head acts for it.</summary>
    Agency = 3,

    /// <summary>Chủ tịch Ủy ban nhân dân cấp tỉnh: the chair of the provincial People's Committee.</summary>
    ProvincialChair = 4,

    /// <summary>Ủy ban nhân dân cấp tỉnh: the provincial People's Committee.</summary>
    ProvincialCommittee = 5,

    /// <summary>Sở Công Thương: the provincial Department of Industry and Trade.</summary>
    Department = 6,

    /// <summary>Đơn vị thực hiện: the unit that implements the project.</summary>
    ImplementingUnit = 7,

    /// <summary>Ủy ban nhân dân cấp huyện: the district People's Committee.</summary>
    DistrictCommittee = 8,

    /// <summary>Ủy ban nhân dân cấp xã: the commune People's Committee.</summary>
    CommuneCommittee = 9,

    /// <summary>Hội đồng nhân dân cấp tỉnh: the provincial People's Council.</summary>
    ProvincialCouncil = 10,

    /// <summary>Bộ Tài chính: the Ministry of Finance.</summary>
    MinistryOfFinance = 11,

    /// <summary>Sở Tài chính: the provincial finance department.</summary>
    FinanceDepartment = 12,

    /// <summary>Vụ Tài chính, Bộ Công Thương: the finance division of the Ministry of Industry and Trade.</summary>
    MinistryFinanceDivision = 13,

    /// <summary>Chủ tịch Ủy ban nhân dân cấp huyện: the chair of the district People's Committee, until 2025-06-30.</summary>
    DistrictChair = 14,

    /// <summary>Chủ tịch Ủy ban nhân dân cấp xã: the chair of the commune People's Committee.</summary>
    CommuneChair = 15,

    /// <summary>Hội đồng bình chọn: the council of a vote for typical products.</summary>
    VoteCouncil = 16,

    /// <summary>Chủ tịch Hội đồng bình chọn: the chair of that council.</summary>
    VoteCouncilChair = 17,

    /// <summary>Trung tâm Khuyến công quốc gia ở vùng: a regional centre of the Agency.</summary>
    RegionalCentre = 18,

    /// <summary>Chính phủ: the Government.</summary>
    Government = 19,

    /// <summary>Kho bạc Nhà nước: the State Treasury.</summary>
    StateTreasury = 20,
}

// Tên cơ quan: the names of authorities.
internal static partial class ProgrammeCodes
{
    // In the order of the enum.
    internal static readonly CodeTable<Authority> Authorities = CodeTable<Authority>.Named(
        new("Thủ tướng Chính phủ", "the Prime Minister"),
        new("Bộ trưởng Bộ Công Thương", "the Minister of Industry and Trade"),
        new("Cục Công nghiệp địa phương", "the Local Industry Agency"),
        new("Chủ tịch Ủy ban nhân dân cấp tỉnh", "the chair of the provincial People's Committee"),
        new("Ủy ban nhân dân cấp tỉnh", "the provincial People's Committee"),
        new("Sở Công Thương", "the Department of Industry and Trade"),
        new("đơn vị thực hiện đề án", "the implementing unit"),
        new("Ủy ban nhân dân cấp huyện", "the district People's Committee"),
        new("Ủy ban nhân dân cấp xã", "the commune People's Committee"),
        new("Hội đồng nhân dân cấp tỉnh", "the provincial People's Council"),
        new("Bộ Tài chính", "the Ministry of Finance"),
        new("Sở Tài chính", "the provincial finance department"),
        new("Vụ Tài chính, Bộ Công Thương", "the finance division of the Ministry of Industry and Trade"),
        new("Chủ tịch Ủy ban nhân dân cấp huyện", "the chair of the district People's Committee"),
        new("Chủ tịch Ủy ban nhân dân cấp xã", "the chair of the commune People's Committee"),
        new("Hội đồng bình chọn", "the council of the vote"),
        new("Chủ tịch Hội đồng bình chọn", "the chair of the council of the vote"),
        new("Trung tâm Khuyến công quốc gia ở vùng", "a regional centre of the Local Industry Agency"),
        new("Chính phủ", "the Government"),
        new("Kho bạc Nhà nước", "the State Treasury")
    );

    /// <summary>The Ministry, for provisions that name it and not its Minister.</summary>
    internal static readonly LocalizedText Ministry = new("Bộ Công Thương", "the Ministry of Industry and Trade");

    internal static readonly ValueList<Authority> AllAuthorities = Authorities.Values.ToValueList();
}
