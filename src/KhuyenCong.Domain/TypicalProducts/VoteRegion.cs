using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Establishments;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Khu vực: one of the three regions of regional votes.</summary>
/// <remarks>TT26-2014/3/1/c.</remarks>
public enum VoteRegion
{
    /// <summary>Phía Bắc: the North.</summary>
    North = 1,

    /// <summary>Miền Trung và Tây Nguyên: Central and Highlands.</summary>
    CentralAndHighlands = 2,

    /// <summary>Phía Nam: the South.</summary>
    South = 3,
}

/// <summary>Tỉnh, thành phố năm 2014: a province or centrally-run city of 2014 with its region.</summary>
/// <param name="Name">The name in Vietnamese.</param>
/// <param name="Region">The region.</param>
internal sealed record ProvinceOf2014(string Name, VoteRegion Region);

/// <summary>Danh mục khu vực: the regions and their 63 provinces and cities of 2014.</summary>
public static class VoteRegions
{
    private static readonly (VoteRegion Region, string Code, LocalizedText Name, string[] Provinces)[] Table =
    [
        (
            VoteRegion.North,
            "north",
            new("phía Bắc", "North"),
            [
                "Hà Tĩnh",
                "Nghệ An",
                "Thanh Hóa",
                "Ninh Bình",
                "Thái Bình",
                "Nam Định",
                "Hà Nam",
                "Hưng Yên",
                "Hải Dương",
                "Hải Phòng",
                "Quảng Ninh",
                "Hà Nội",
                "Vĩnh Phúc",
                "Bắc Ninh",
                "Bắc Giang",
                "Phú Thọ",
                "Yên Bái",
                "Lào Cai",
                "Cao Bằng",
                "Hà Giang",
                "Lạng Sơn",
                "Thái Nguyên",
                "Bắc Kạn",
                "Tuyên Quang",
                "Hòa Bình",
                "Sơn La",
                "Điện Biên",
                "Lai Châu",
            ]
        ),
        (
            VoteRegion.CentralAndHighlands,
            "central-and-highlands",
            new("miền Trung và Tây Nguyên", "Central and Highlands"),
            [
                "Quảng Bình",
                "Quảng Trị",
                "Thừa Thiên Huế",
                "Đà Nẵng",
                "Quảng Nam",
                "Quảng Ngãi",
                "Bình Định",
                "Phú Yên",
                "Khánh Hòa",
                "Ninh Thuận",
                "Đắk Lắk",
                "Đắk Nông",
                "Gia Lai",
                "Kon Tum",
                "Lâm Đồng",
            ]
        ),
        (
            VoteRegion.South,
            "south",
            new("phía Nam", "South"),
            [
                "Bình Dương",
                "Đồng Nai",
                "Bà Rịa - Vũng Tàu",
                "Tây Ninh",
                "Bình Phước",
                "Bình Thuận",
                "Thành phố Hồ Chí Minh",
                "Long An",
                "Tiền Giang",
                "Bến Tre",
                "Trà Vinh",
                "Vĩnh Long",
                "Đồng Tháp",
                "Cần Thơ",
                "Hậu Giang",
                "Sóc Trăng",
                "Kiên Giang",
                "An Giang",
                "Bạc Liêu",
                "Cà Mau",
            ]
        ),
    ];

    /// <summary>Các tỉnh, thành phố năm 2014: the 63 provinces and cities in the order of the circular.</summary>
    internal static ValueList<ProvinceOf2014> Provinces { get; } =
        Table.SelectMany(r => r.Provinces.Select(p => new ProvinceOf2014(p, r.Region))).ToValueList();

    private static readonly Dictionary<ProvinceUnit, ProvinceOf2014> ByUnit = Provinces.ToDictionary(p => UnitOf(p.Name));

    /// <summary>Mã: the stable code of a region: "north", "central-and-highlands", "south".</summary>
    /// <param name="region">The region.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The region is not a defined one.</exception>
    public static string ToCode(this VoteRegion region) => Table[Index(region)].Code;

    /// <summary>Tên: the region in both languages.</summary>
    /// <param name="region">The region.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The region is not a defined one.</exception>
    public static LocalizedText ToText(this VoteRegion region) => Table[Index(region)].Name;

    /// <summary>Tìm tỉnh: the province or city of 2014 that is or was called by a name, in any of the spellings of <see cref="ProvinceUnits.TryFind"/>.</summary>
    /// <remarks>Which list applies on a date says <see cref="TypicalProductNorms.Provinces"/>; the region of a province of today <see cref="RegionOf"/>.</remarks>
    /// <param name="name">The name.</param>
    /// <param name="province">The province when there is one.</param>
    /// <returns>Whether the name is known.</returns>
    internal static bool TryFindProvince(string? name, [NotNullWhen(true)] out ProvinceOf2014? province)
    {
        province = ProvinceUnits.TryFind(name, out var unit) ? ByUnit[unit] : null;
        return province is not null;
    }

    /// <summary>Khu vực của tỉnh: the region of a province or city on a date.</summary>
    /// <remarks>TT26-2014/3/1/c lists the units of before 2025-07-01; a later one has the region that all its parts had.</remarks>
    /// <param name="unit">The province or city.</param>
    /// <param name="date">The date.</param>
    /// <returns>The region; null where the parts of the unit lay in several.</returns>
    /// <exception cref="ArgumentNullException">There is no unit.</exception>
    public static VoteRegion? RegionOf(ProvinceUnit unit, LocalDate date)
    {
        if (unit is null)
            throw new ArgumentNullException(nameof(unit));
        if (date < ProvinceUnits.MergedFrom)
            return ByUnit[unit].Region;
        var regions = unit.On(date).MadeOf.Select(part => ByUnit[part].Region).Distinct().ToList();
        return regions.Count == 1 ? regions[0] : null;
    }

    private static ProvinceUnit UnitOf(string name) =>
        ProvinceUnits.TryFind(name, out var unit) ? unit : throw new InvalidOperationException($"{name} is not in the register of provinces.");

    private static int Index(VoteRegion region) =>
        unchecked((uint)region - 1) < (uint)Table.Length
            ? (int)region - 1
            : throw new ArgumentOutOfRangeException(nameof(region), region, "A defined VoteRegion is required.");
}
