namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Nhóm sản phẩm: one of the four groups in which products are voted for.</summary>
/// <remarks>TT26-2014/5; the numbers are those of its clauses.</remarks>
public enum ProductGroup
{
    /// <summary>Thủ công mỹ nghệ: handicrafts.</summary>
    Handicraft = 1,

    /// <summary>Chế biến nông, lâm, thủy sản và thực phẩm: processed agro-forestry-fishery products and food.</summary>
    AgroFood = 2,

    /// <summary>Thiết bị, máy móc, dụng cụ, phụ tùng cơ khí: equipment, machines, tools and mechanical parts.</summary>
    Machinery = 3,

    /// <summary>Sản phẩm khác: others.</summary>
    Other = 4,
}

/// <summary>Danh mục nhóm sản phẩm: codes and names of the product groups.</summary>
internal static class ProductGroups
{
    internal sealed record Info(ProductGroup Group, string Code, LocalizedText Name, string[] OtherKeys);

    private static readonly Info[] Table =
    [
        new(ProductGroup.Handicraft, "handicraft", new("thủ công mỹ nghệ", "handicrafts"), ["thu cong", "craft", "crafts"]),
        new(
            ProductGroup.AgroFood,
            "agro-food",
            new("chế biến nông - lâm - thủy sản và thực phẩm", "processed agro-forestry-fishery products and food"),
            [
                "thuc pham",
                "nong lam thuy san",
                "che bien nong lam thuy san",
                "food",
                "foods",
                "processed food",
                "agro processing",
                "agro",
                "processing",
                "agro forestry fishery",
                "agroforestry",
                "agriculture",
                "agricultural",
            ]
        ),
        new(
            ProductGroup.Machinery,
            "machinery",
            new("thiết bị, máy móc, dụng cụ và phụ tùng cơ khí", "equipment, machines, tools and mechanical parts"),
            [
                "co khi",
                "thiet bi may moc",
                "may moc",
                "machine",
                "machines",
                "equipment",
                "mechanical",
                "tools",
                "machinery equipment",
                "equipment machinery",
                "mechanical parts",
            ]
        ),
        new(ProductGroup.Other, "other", new("sản phẩm khác", "others"), ["khac", "cac san pham khac"]),
    ];

    private static readonly string[] Prefixes = ["nhom san pham ve ", "nhom san pham ", "nhom cac san pham ", "nhom cac ", "nhom "];

    internal static readonly Dictionary<string, ProductGroup> ByKey = Table
        .SelectMany(i =>
            i.OtherKeys.Concat([VietnameseText.Key(i.Code), VietnameseText.Key(i.Name.Vietnamese), VietnameseText.Key(i.Name.English)])
                .Distinct()
                .Select(key => (key, i.Group))
        )
        .ToDictionary(p => p.key, p => p.Group, StringComparer.Ordinal);

    // Lists print the groups as "Nhóm sản phẩm …", "Nhóm sản phẩm về …", "Nhóm các sản phẩm …"; the fourth is "các sản phẩm khác" itself.
    internal static string WithoutPrefix(string key)
    {
        foreach (var prefix in Prefixes)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && ByKey.ContainsKey(key.Substring(prefix.Length)))
                return key.Substring(prefix.Length);
        }

        return key;
    }

    internal static Info Of(ProductGroup group) =>
        unchecked((uint)group - 1) < (uint)Table.Length
            ? Table[(int)group - 1]
            : throw new ArgumentOutOfRangeException(nameof(group), group, "A defined ProductGroup is required.");
}
