using System.Diagnostics.CodeAnalysis;

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
public sealed record ProvinceOf2014(string Name, VoteRegion Region);

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

    // Spellings in use beside the official ones, as keys.
    private static readonly (string Key, string Name)[] OtherSpellings =
    [
        ("ho chi minh", "Thành phố Hồ Chí Minh"),
        ("hcm", "Thành phố Hồ Chí Minh"),
        ("tphcm", "Thành phố Hồ Chí Minh"),
        ("dac lac", "Đắk Lắk"),
        ("daklak", "Đắk Lắk"),
        ("dac nong", "Đắk Nông"),
        ("daknong", "Đắk Nông"),
        ("bac can", "Bắc Kạn"),
        ("kontum", "Kon Tum"),
    ];

    private static readonly string[] Titles = ["tinh ", "thanh pho ", "tp "];

    /// <summary>Các tỉnh, thành phố năm 2014: the 63 provinces and cities in the order of the circular.</summary>
    public static ValueList<ProvinceOf2014> Provinces { get; } = Table.SelectMany(r => r.Provinces.Select(p => new ProvinceOf2014(p, r.Region))).ToValueList();

    private static readonly Dictionary<string, ProvinceOf2014> ByKey = Keys();

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

    /// <summary>Tìm tỉnh: the province or city of 2014 with a name, with or without diacritics, whatever the case, and with or without its title.</summary>
    /// <remarks>Names after the mergers of 2025-07-01 are not encoded: ask <see cref="TypicalProductNorms.Provinces"/> whether the list applies on a date.</remarks>
    /// <param name="name">The name.</param>
    /// <param name="province">The province when there is one.</param>
    /// <returns>Whether the name is known.</returns>
    public static bool TryFindProvince(string? name, [NotNullWhen(true)] out ProvinceOf2014? province)
    {
        var key = VietnameseText.Key(name ?? "");
        if (ByKey.TryGetValue(key, out province))
            return true;
        var title = Array.Find(Titles, t => key.StartsWith(t, StringComparison.Ordinal));
        return title is not null && ByKey.TryGetValue(key.Substring(title.Length), out province);
    }

    private static Dictionary<string, ProvinceOf2014> Keys()
    {
        var keys = new Dictionary<string, ProvinceOf2014>(StringComparer.Ordinal);
        foreach (var province in Provinces)
            keys.Add(VietnameseText.Key(province.Name), province);
        foreach (var (key, name) in OtherSpellings)
            keys[key] = keys[VietnameseText.Key(name)];
        return keys;
    }

    private static int Index(VoteRegion region) =>
        unchecked((uint)region - 1) < (uint)Table.Length
            ? (int)region - 1
            : throw new ArgumentOutOfRangeException(nameof(region), region, "A defined VoteRegion is required.");
}
