using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain;

/// <summary>Mã và tên: the stable codes for data files and the names of kinds, places and sectors.</summary>
public static class EstablishmentCodes
{
    internal static readonly CodeTable<EstablishmentKind> Kinds = new(
        (EstablishmentKind.Enterprise, "enterprise", new("doanh nghiệp", "enterprise")),
        (EstablishmentKind.Cooperative, "cooperative", new("hợp tác xã", "cooperative")),
        (EstablishmentKind.CooperativeUnion, "cooperative-union", new("liên hiệp hợp tác xã", "union of cooperatives")),
        (EstablishmentKind.CooperativeGroup, "cooperative-group", new("tổ hợp tác", "cooperative group")),
        (EstablishmentKind.HouseholdBusiness, "household-business", new("hộ kinh doanh", "household business")),
        (
            EstablishmentKind.ServiceBody,
            "service-body",
            new("tổ chức, cá nhân quản lý, dịch vụ khuyến công", "industrial promotion management or service body")
        ),
        (EstablishmentKind.Artisan, "artisan", new("nghệ nhân", "artisan")),
        (EstablishmentKind.Other, "other", new("loại hình khác", "another kind"))
    );

    internal static readonly CodeTable<PlaceKind> Places = new(
        (PlaceKind.Commune, "commune", new("xã", "commune")),
        (PlaceKind.Township, "township", new("thị trấn", "township")),
        (PlaceKind.Ward, "ward", new("phường", "ward")),
        (PlaceKind.SpecialZone, "special-zone", new("đặc khu", "special zone"))
    );

    internal static readonly CodeTable<CityClass> Cities = new(
        (CityClass.Town, "town", new("thị xã", "town")),
        (CityClass.Class3, "class-3", new("thành phố loại 3", "class-3 city")),
        (CityClass.Class2, "class-2", new("thành phố loại 2", "class-2 city")),
        (CityClass.Class1, "class-1", new("thành phố loại 1", "class-1 city")),
        (CityClass.Special, "special", new("đô thị loại đặc biệt", "special-class city"))
    );

    internal static readonly CodeTable<ProvinceKind> Provinces = new(
        (ProvinceKind.Province, "province", new("tỉnh", "province")),
        (ProvinceKind.CentrallyRunCity, "centrally-run", new("thành phố trực thuộc Trung ương", "centrally-run city"))
    );

    internal static readonly CodeTable<IndustrySector> Sectors = new(
        (IndustrySector.FoodProcessing, "a", new("chế biến nông - lâm - thủy sản và thực phẩm", "food and farm, forest, fishery processing")),
        (IndustrySector.ConsumerGoods, "b", new("hàng tiêu dùng, xuất khẩu, thay thế nhập khẩu", "consumer, export, import-substituting goods")),
        (
            IndustrySector.ChemicalsAndMaterials,
            "c",
            new("hóa chất phục vụ nông nghiệp, nông thôn; vật liệu xây dựng", "chemicals for agriculture and rural areas; building materials")
        ),
        (IndustrySector.Engineering, "d", new("cơ khí, điện, điện tử, công nghiệp hỗ trợ", "engineering, electronics, supporting industry")),
        (IndustrySector.Handicrafts, "dd", new("tiểu thủ công nghiệp", "handicrafts")),
        (IndustrySector.Mining, "e", new("khai thác, chế biến khoáng sản", "mining and mineral processing")),
        (IndustrySector.CleanerProduction, "g", new("sản xuất sạch hơn, xử lý ô nhiễm", "cleaner production, pollution treatment")),
        (IndustrySector.None, "none", new("ngành nghề khác", "another sector"))
    );

    /// <summary>Mã loại hình: the code of a kind, such as "household-business".</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static string ToCode(this EstablishmentKind kind) => Kinds.Code(kind);

    /// <summary>Tên loại hình: the kind in both languages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static LocalizedText ToText(this EstablishmentKind kind) => Kinds.Name(kind);

    /// <summary>Tìm loại hình theo mã: the kind with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="kind">The kind when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out EstablishmentKind kind) => Kinds.TryParse(code, out kind);

    /// <summary>Mã đơn vị hành chính cấp xã: the code of a kind of place, such as "ward".</summary>
    /// <param name="place">The kind of place.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind of place is not a defined one.</exception>
    public static string ToCode(this PlaceKind place) => Places.Code(place);

    /// <summary>Tên đơn vị hành chính cấp xã: the kind of place in both languages.</summary>
    /// <param name="place">The kind of place.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind of place is not a defined one.</exception>
    public static LocalizedText ToText(this PlaceKind place) => Places.Name(place);

    /// <summary>Tìm đơn vị hành chính cấp xã theo mã: the kind of place with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="place">The kind of place when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out PlaceKind place) => Places.TryParse(code, out place);

    /// <summary>Mã loại đô thị: the code of a class of city, such as "class-1".</summary>
    /// <param name="city">The class.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The class is not a defined one.</exception>
    public static string ToCode(this CityClass city) => Cities.Code(city);

    /// <summary>Tên loại đô thị: the class of city in both languages.</summary>
    /// <param name="city">The class.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The class is not a defined one.</exception>
    public static LocalizedText ToText(this CityClass city) => Cities.Name(city);

    /// <summary>Tìm loại đô thị theo mã: the class of city with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="city">The class when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out CityClass city) => Cities.TryParse(code, out city);

    /// <summary>Mã đơn vị hành chính cấp tỉnh: "province" or "centrally-run".</summary>
    /// <param name="province">The kind of province-level unit.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static string ToCode(this ProvinceKind province) => Provinces.Code(province);

    /// <summary>Tên đơn vị hành chính cấp tỉnh: the kind of province-level unit in both languages.</summary>
    /// <param name="province">The kind of province-level unit.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static LocalizedText ToText(this ProvinceKind province) => Provinces.Name(province);

    /// <summary>Tìm đơn vị hành chính cấp tỉnh theo mã: the kind of province-level unit with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="province">The kind when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out ProvinceKind province) => Provinces.TryParse(code, out province);

    /// <summary>Mã ngành nghề: the letter of the point, "dd" for đ, "none" for none of them.</summary>
    /// <param name="sector">The sector.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sector is not a defined one.</exception>
    public static string ToCode(this IndustrySector sector) => Sectors.Code(sector);

    /// <summary>Tên ngành nghề: the sector in both languages.</summary>
    /// <param name="sector">The sector.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sector is not a defined one.</exception>
    public static LocalizedText ToText(this IndustrySector sector) => Sectors.Name(sector);

    /// <summary>Tìm ngành nghề theo mã: the sector with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="sector">The sector when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out IndustrySector sector) => Sectors.TryParse(code, out sector);
}
