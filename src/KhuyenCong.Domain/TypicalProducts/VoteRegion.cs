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

/// <summary>Khu vực bình chọn: codes and names of the regions.</summary>
/// <remarks>Their provinces stand in <see cref="TypicalProductNorms.Provinces"/>.</remarks>
public static class VoteRegions
{
    private static readonly (string Code, LocalizedText Name)[] Table =
    [
        ("north", new("phía Bắc", "North")),
        ("central-and-highlands", new("miền Trung và Tây Nguyên", "Central and Highlands")),
        ("south", new("phía Nam", "South")),
    ];

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

    private static int Index(VoteRegion region) =>
        unchecked((uint)region - 1) < (uint)Table.Length
            ? (int)region - 1
            : throw new ArgumentOutOfRangeException(nameof(region), region, "A defined VoteRegion is required.");
}
