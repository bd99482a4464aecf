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

/// <summary>Danh mục nhóm sản phẩm: codes, names and other words of the product groups.</summary>
internal static class ProductGroups
{
    internal static readonly CodeTable<ProductGroup> Table = CodeTable<ProductGroup>.Named(
        new("thủ công mỹ nghệ", "handicrafts"),
        new("chế biến nông - lâm - thủy sản và thực phẩm", "processed agro-forestry-fishery products and food"),
        new("thiết bị, máy móc, dụng cụ và phụ tùng cơ khí", "equipment, machines, tools and mechanical parts"),
        new("sản phẩm khác", "others")
    );

    // Other words by which a group is called, as keys.
    private static readonly string[] OtherKeys =
    [
        "thu cong|craft|crafts",
        "thuc pham|nong lam thuy san|che bien nong lam thuy san|food|foods|processed food|agro processing|agro|processing"
            + "|agro forestry fishery|agroforestry|agriculture|agricultural",
        "co khi|thiet bi may moc|may moc|machine|machines|equipment|mechanical|tools|machinery equipment|equipment machinery|mechanical parts",
        "khac|cac san pham khac",
    ];

    private static readonly string[] Prefixes = ["nhom san pham ve ", "nhom san pham ", "nhom cac san pham ", "nhom cac ", "nhom "];

    internal static readonly Dictionary<string, ProductGroup> ByKey = Table
        .Values.Zip(OtherKeys, (group, others) => (group, others))
        .SelectMany(g =>
            new[] { g.group.ToCode(), g.group.ToText().Vietnamese, g.group.ToText().English }
                .Select(VietnameseText.Key)
                .Concat(g.others.Split('|'))
                .Distinct()
                .Select(key => (key, g.group))
        )
        .ToDictionary(p => p.key, p => p.group, StringComparer.Ordinal);

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
}
