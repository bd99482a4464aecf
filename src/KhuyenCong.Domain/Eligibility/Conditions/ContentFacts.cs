using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Dữ kiện về nội dung: the facts that the conditions of contents ask for.</summary>
[Flags]
public enum ContentFacts : long
{
    /// <summary>Không dữ kiện nào: none.</summary>
    None = 0,

    /// <summary>Nguồn kinh phí: whose money is asked for.</summary>
    Source = 1 << 0,

    /// <summary>Các lần hỗ trợ trước: the earlier supports of the establishment.</summary>
    EarlierSupports = 1 << 1,

    /// <summary>Cơ sở: which establishment it is.</summary>
    EstablishmentId = 1 << 2,

    /// <summary>Năm: the year of the support.</summary>
    Year = 1 << 3,

    /// <summary>Đã có trên địa bàn huyện: an establishment in the district already uses the technology or makes the product.</summary>
    UsedInDistrict = 1 << 4,

    /// <summary>Phù hợp quy định của tỉnh: what the provincial People's Committee lays down for local money is met.</summary>
    ProvinceAccepts = 1 << 5,

    /// <summary>Công nghệ vượt trội: the technology beats what local establishments use and is to be encouraged.</summary>
    BeatsLocalTechnology = 1 << 6,

    /// <summary>Nâng cao năng suất: productivity rises.</summary>
    RaisesProductivity = 1 << 7,

    /// <summary>Nâng cao chất lượng sản phẩm: the quality of products rises.</summary>
    RaisesQuality = 1 << 8,

    /// <summary>Nâng cao hiệu quả sử dụng nguyên liệu, nhiên liệu: materials and fuel are used more efficiently.</summary>
    RaisesEfficiency = 1 << 9,

    /// <summary>Giảm thiểu ô nhiễm, bảo vệ môi trường: pollution falls, the environment is better protected.</summary>
    CutsPollution = 1 << 10,

    /// <summary>Tạo ra sản phẩm mới: a new product is made.</summary>
    MakesNewProduct = 1 << 11,

    /// <summary>Đang hoạt động có hiệu quả: the establishment operates effectively.</summary>
    OperatesEffectively = 1 << 12,

    /// <summary>Tiêu biểu về kinh tế, xã hội, môi trường: it is outstanding in economic, social and environmental effect.</summary>
    Outstanding = 1 << 13,

    /// <summary>Chi cho máy móc: the support pays for machinery.</summary>
    PaysForMachinery = 1 << 14,

    /// <summary>Công nghệ tiên tiến: the technology is advanced.</summary>
    AdvancedTechnology = 1 << 15,

    /// <summary>Nâng cao năng lực sản xuất: production capacity rises.</summary>
    RaisesCapacity = 1 << 16,

    /// <summary>Tiết kiệm nguyên liệu, năng lượng, tài nguyên: materials, energy and resources are saved.</summary>
    SavesResources = 1 << 17,

    /// <summary>Thuộc danh mục khuyến khích chuyển giao: the technology is on the list whose transfer is encouraged.</summary>
    OnEncouragedList = 1 << 18,

    /// <summary>Đúng quy trình chuyển giao: the transfer follows the procedure of the law.</summary>
    LawfulTransfer = 1 << 19,

    /// <summary>Máy đơn chiếc, cụm hoặc nhóm cùng loại: a single machine, a set, or a group of the same kind.</summary>
    SingleSetOrSameKind = 1 << 20,

    /// <summary>Dùng vào sản xuất hoặc xử lý ô nhiễm: used in production or pollution treatment.</summary>
    ForProductionOrTreatment = 1 << 21,

    /// <summary>Máy móc mới: the machinery is new.</summary>
    NewMachinery = 1 << 22,

    /// <summary>Giảm phát thải: emissions fall and pollution grows less.</summary>
    CutsEmissions = 1 << 23,

    /// <summary>Bảo vệ môi trường, sức khỏe: environment and health are protected.</summary>
    ProtectsEnvironmentAndHealth = 1 << 24,

    /// <summary>Được lựa chọn hỗ trợ di dời: the chair of the provincial People's Committee has selected it for support of its relocation.</summary>
    SelectedByChair = 1 << 25,

    /// <summary>Địa bàn khó khăn: a difficult or especially difficult area.</summary>
    DifficultArea = 1 << 26,

    /// <summary>Lĩnh vực tư vấn: the field of the consultancy.</summary>
    ConsultancyField = 1 << 27,

    /// <summary>Quy định: a norm of the law that is not known here.</summary>
    Norm = 1 << 28,

    /// <summary>Gây ô nhiễm môi trường: the establishment pollutes.</summary>
    Pollutes = 1 << 29,

    /// <summary>Di dời vào khu, cụm công nghiệp: it moves into an industrial zone or cluster.</summary>
    MovesIntoZoneOrCluster = 1 << 30,

    /// <summary>Chỉ sản xuất sản phẩm mới: the model makes a new product without a new technology; stated only where it is so.</summary>
    NewProductOnly = 1L << 31,
}

// Mã dữ kiện về nội dung: the stable codes and names of content facts.
internal static partial class EligibilityCodes
{
    // In the order of the bits.
    private static readonly (string Code, LocalizedText Name)[] Table =
    [
        ("source", new("nguồn kinh phí", "source of the money")),
        ("earlier_supports", new("các lần hỗ trợ trước", "earlier supports")),
        ("establishment", new("cơ sở", "establishment")),
        ("year", new("năm hỗ trợ", "year of the support")),
        ("used_in_district", new("công nghệ, sản phẩm đã có trên địa bàn huyện", "technology or product already in the district")),
        ("province_accepts", new("phù hợp quy định của Ủy ban nhân dân cấp tỉnh", "meets the rules of the provincial People's Committee")),
        ("beats_local_technology", new("công nghệ vượt trội, cần khuyến khích", "technology beats the local one and is to be encouraged")),
        ("raises_productivity", new("nâng cao năng suất", "raises productivity")),
        ("raises_quality", new("nâng cao chất lượng sản phẩm", "raises product quality")),
        ("raises_efficiency", new("nâng cao hiệu quả sử dụng nguyên liệu, nhiên liệu", "uses materials and fuel more efficiently")),
        ("cuts_pollution", new("giảm thiểu ô nhiễm, bảo vệ môi trường", "cuts pollution, protects the environment")),
        ("makes_new_product", new("tạo ra sản phẩm mới", "makes a new product")),
        ("operates_effectively", new("cơ sở đang hoạt động có hiệu quả", "the establishment operates effectively")),
        ("outstanding", new("cơ sở tiêu biểu về kinh tế, xã hội, môi trường", "outstanding in economic, social and environmental effect")),
        ("pays_for_machinery", new("chi cho máy móc thiết bị", "pays for machinery")),
        ("advanced_technology", new("công nghệ tiên tiến", "advanced technology")),
        ("raises_capacity", new("nâng cao năng lực sản xuất", "raises production capacity")),
        ("saves_resources", new("tiết kiệm nguyên liệu, năng lượng, tài nguyên", "saves materials, energy and resources")),
        ("on_encouraged_list", new("thuộc danh mục khuyến khích chuyển giao", "on the list of encouraged transfers")),
        ("lawful_transfer", new("đúng quy trình chuyển giao", "lawful transfer procedure")),
        (
            "single_set_or_same_kind",
            new("máy móc thiết bị đơn chiếc, cụm thiết bị hoặc nhóm thiết bị cùng loại", "single machine, set of equipment, or group of the same kind")
        ),
        ("for_production_or_treatment", new("dùng vào sản xuất hoặc xử lý ô nhiễm", "for production or pollution treatment")),
        ("new_machinery", new("máy móc thiết bị mới", "new machinery")),
        ("cuts_emissions", new("giảm phát thải, hạn chế ô nhiễm", "cuts emissions and the growth of pollution")),
        ("protects_environment_and_health", new("bảo vệ môi trường, sức khỏe", "protects environment and health")),
        ("selected_by_chair", new("cơ sở được lựa chọn hỗ trợ di dời", "the establishment is selected for support of its relocation")),
        ("difficult_area", new("địa bàn khó khăn, đặc biệt khó khăn", "difficult or especially difficult area")),
        ("consultancy_field", new("lĩnh vực tư vấn", "field of the consultancy")),
        (MissingCodes.Norm, new("quy định", "norm")),
        ("pollutes", new("cơ sở gây ô nhiễm môi trường", "the establishment pollutes")),
        ("moves_into_zone_or_cluster", new("di dời vào khu, cụm công nghiệp", "moves into an industrial zone or cluster")),
        ("new_product_only", new("chỉ sản xuất sản phẩm mới, không phải công nghệ mới", "a new product only, no new technology")),
    ];

    /// <summary>The facts of a set that have to hold together.</summary>
    internal static LocalizedText Together(this ContentFacts facts) => LocalizedText.Join(Rows(facts).Select(r => r.Name), " và ", " and ");

    internal static IEnumerable<(string Code, LocalizedText Name)> Rows(ContentFacts facts) => Table.Where((_, i) => ((long)facts & (1L << i)) != 0);
}
