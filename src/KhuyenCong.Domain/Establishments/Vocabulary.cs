using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Mã loại hình: the code of a kind, such as "household-business".</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static string ToCode(this EstablishmentKind kind) => EstablishmentCodes.Kinds.Code(kind);

    /// <summary>Tên loại hình: the kind in both languages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static LocalizedText ToText(this EstablishmentKind kind) => EstablishmentCodes.Kinds.Name(kind);

    /// <summary>Tìm loại hình theo mã: the kind with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="kind">The kind when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out EstablishmentKind kind) => EstablishmentCodes.Kinds.TryParse(code, out kind);

    /// <summary>Mã đơn vị hành chính cấp xã: the code of a kind of place, such as "ward".</summary>
    /// <param name="place">The kind of place.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind of place is not a defined one.</exception>
    public static string ToCode(this PlaceKind place) => EstablishmentCodes.Places.Code(place);

    /// <summary>Tên đơn vị hành chính cấp xã: the kind of place in both languages.</summary>
    /// <param name="place">The kind of place.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind of place is not a defined one.</exception>
    public static LocalizedText ToText(this PlaceKind place) => EstablishmentCodes.Places.Name(place);

    /// <summary>Tìm đơn vị hành chính cấp xã theo mã: the kind of place with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="place">The kind of place when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out PlaceKind place) => EstablishmentCodes.Places.TryParse(code, out place);

    /// <summary>Mã loại đô thị: the code of a class of city, such as "class-1".</summary>
    /// <param name="city">The class.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The class is not a defined one.</exception>
    public static string ToCode(this CityClass city) => EstablishmentCodes.Cities.Code(city);

    /// <summary>Tên loại đô thị: the class of city in both languages.</summary>
    /// <param name="city">The class.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The class is not a defined one.</exception>
    public static LocalizedText ToText(this CityClass city) => EstablishmentCodes.Cities.Name(city);

    /// <summary>Tìm loại đô thị theo mã: the class of city with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="city">The class when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out CityClass city) => EstablishmentCodes.Cities.TryParse(code, out city);

    /// <summary>Mã đơn vị hành chính cấp tỉnh: "province" or "centrally-run".</summary>
    /// <param name="province">The kind of province-level unit.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static string ToCode(this ProvinceKind province) => EstablishmentCodes.Provinces.Code(province);

    /// <summary>Tên đơn vị hành chính cấp tỉnh: the kind of province-level unit in both languages.</summary>
    /// <param name="province">The kind of province-level unit.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static LocalizedText ToText(this ProvinceKind province) => EstablishmentCodes.Provinces.Name(province);

    /// <summary>Tìm đơn vị hành chính cấp tỉnh theo mã: the kind of province-level unit with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="province">The kind when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out ProvinceKind province) => EstablishmentCodes.Provinces.TryParse(code, out province);

    /// <summary>Mã ngành nghề: the letter of the point, "dd" for đ, "none" for none of them.</summary>
    /// <param name="sector">The sector.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sector is not a defined one.</exception>
    public static string ToCode(this IndustrySector sector) => EstablishmentCodes.Sectors.Code(sector);

    /// <summary>Tên ngành nghề: the sector in both languages.</summary>
    /// <param name="sector">The sector.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sector is not a defined one.</exception>
    public static LocalizedText ToText(this IndustrySector sector) => EstablishmentCodes.Sectors.Name(sector);

    /// <summary>Tìm ngành nghề theo mã: the sector with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="sector">The sector when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out IndustrySector sector) => EstablishmentCodes.Sectors.TryParse(code, out sector);
}
