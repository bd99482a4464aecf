namespace KhuyenCong.Domain;

/// <summary>Ngành nghề: the sectors of ND45-2012/5/1, by point.</summary>
public enum IndustrySector : byte
{
    /// <summary>Điểm a – chế biến nông, lâm, thủy sản và thực phẩm: processing of farm, forest and fishery products and food.</summary>
    FoodProcessing = 1,

    /// <summary>Điểm b – hàng tiêu dùng, xuất khẩu, thay thế nhập khẩu: consumer, export and import-substituting goods.</summary>
    ConsumerGoods = 2,

    /// <summary>Điểm c – hóa chất phục vụ nông nghiệp, nông thôn, vật liệu xây dựng: chemicals for agriculture and rural areas, and building materials.</summary>
    ChemicalsAndMaterials = 3,

    /// <summary>Điểm d – cơ khí, điện, điện tử, công nghiệp hỗ trợ: mechanical, electrical and electronic products, parts, supporting industry.</summary>
    Engineering = 4,

    /// <summary>Điểm đ – tiểu thủ công nghiệp: handicrafts.</summary>
    Handicrafts = 5,

    /// <summary>Điểm e – khai thác, chế biến khoáng sản: mining and mineral processing.</summary>
    Mining = 6,

    /// <summary>Điểm g – sản xuất sạch hơn, xử lý ô nhiễm: cleaner production and pollution treatment.</summary>
    CleanerProduction = 7,

    /// <summary>Ngành nghề khác: none of the points.</summary>
    None = 8,
}
