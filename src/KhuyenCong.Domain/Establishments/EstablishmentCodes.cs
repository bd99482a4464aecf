namespace KhuyenCong.Domain;

/// <summary>Mã và tên: the stable codes for data files and the names of kinds, places and sectors.</summary>
internal static class EstablishmentCodes
{
    // In the order of the enum.
    internal static readonly CodeTable<EstablishmentKind> Kinds = CodeTable<EstablishmentKind>.Named(
        new("doanh nghiệp", "enterprise"),
        new("hợp tác xã", "cooperative"),
        new("liên hiệp hợp tác xã", "union of cooperatives"),
        new("tổ hợp tác", "cooperative group"),
        new("hộ kinh doanh", "household business"),
        new("tổ chức, cá nhân quản lý, dịch vụ khuyến công", "industrial promotion management or service body"),
        new("nghệ nhân", "artisan"),
        new("loại hình khác", "another kind")
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
}
