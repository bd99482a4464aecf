namespace KhuyenCong.Domain.Priority;

/// <summary>Mã và tên: the codes and names of priority facts and of what a claim gets; the provision that makes a fact count is <see cref="PriorityNorms.ProvisionOf"/> of a date.</summary>
internal static partial class PriorityCodes
{
    internal static readonly CodeTable<PriorityFact> Facts = CodeTable<PriorityFact>.InOrder(
        ("upland_island_border", new("huyện vùng cao, hải đảo, biên giới đất liền", "upland, island or land-border district")),
        ("ethnic_minority", new("vùng đồng bào dân tộc thiểu số", "ethnic-minority area")),
        ("poor_district", new("huyện nghèo", "poor district")),
        ("new_rural_commune", new("xã trong kế hoạch nông thôn mới", "commune in the new-rural-development plan")),
        ("difficult_area", new("địa bàn khó khăn, đặc biệt khó khăn", "difficult or especially difficult area")),
        ("typical_product", new("sản phẩm công nghiệp nông thôn tiêu biểu", "typical rural industrial product")),
        ("key_product", new("sản phẩm chủ lực, mũi nhọn, trọng điểm", "key, spearhead or focal product")),
        ("export", new("sản phẩm có thị trường xuất khẩu", "product with an export market")),
        ("local_materials", new("nguyên liệu tại chỗ", "local raw materials")),
        ("workers", new("sử dụng nhiều lao động", "labour-intensive")),
        ("agri_mechanics_chemistry", new("cơ khí, hóa chất phục vụ nông nghiệp, nông thôn", "mechanical or chemical industry for agriculture and rural areas")),
        ("agro_processing", new("chế biến nông - lâm - thủy sản", "agro-forestry-fishery processing")),
        ("supporting_industry", new("công nghiệp hỗ trợ", "supporting industry")),
        ("cleaner_production", new("sản xuất sạch hơn", "cleaner production")),
        ("key_project", new("đề án điểm", "key project")),
        ("mechanical_industry", new("công nghiệp cơ khí", "mechanical industry"))
    );
}
