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

/// <summary>Tỉnh, thành phố năm 2014: a province or centrally-run city of 2014, by its Vietnamese name, with its region.</summary>
internal sealed record ProvinceOf2014(string Name, VoteRegion Region);

/// <summary>Khu vực bình chọn: codes and names of the regions.</summary>
/// <remarks>Their provinces stand in <see cref="TypicalProductNorms.Provinces"/>.</remarks>
internal static class VoteRegions
{
    internal static readonly CodeTable<VoteRegion> Table = CodeTable<VoteRegion>.Named(
        new("phía Bắc", "North"),
        new("miền Trung và Tây Nguyên", "Central and Highlands"),
        new("phía Nam", "South")
    );
}
