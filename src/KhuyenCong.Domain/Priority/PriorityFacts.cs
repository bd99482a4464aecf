namespace KhuyenCong.Domain.Priority;

/// <summary>Thông tin dữ kiện ưu tiên: code and name of a priority fact; the provision that makes it count is <see cref="PriorityNorms.ProvisionOf"/> of a date.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Code">The stable code for data files.</param>
/// <param name="Name">The name in both languages.</param>
internal sealed record PriorityFactInfo(PriorityFact Fact, string Code, LocalizedText Name);

/// <summary>Mã và tên: the codes and names of priority facts and of what a claim gets.</summary>
internal static partial class PriorityCodes
{
    // In the order of the enum.
    private static readonly PriorityFactInfo[] FactTable =
    [
        Of(PriorityFact.UplandIslandOrBorder, "upland_island_border", "huyện vùng cao, hải đảo, biên giới đất liền", "upland, island or land-border district"),
        Of(PriorityFact.EthnicMinorityArea, "ethnic_minority", "vùng đồng bào dân tộc thiểu số", "ethnic-minority area"),
        Of(PriorityFact.PoorDistrict, "poor_district", "huyện nghèo", "poor district"),
        Of(PriorityFact.NewRuralCommune, "new_rural_commune", "xã trong kế hoạch nông thôn mới", "commune in the new-rural-development plan"),
        Of(PriorityFact.DifficultArea, "difficult_area", "địa bàn khó khăn, đặc biệt khó khăn", "difficult or especially difficult area"),
        Of(PriorityFact.TypicalProduct, "typical_product", "sản phẩm công nghiệp nông thôn tiêu biểu", "typical rural industrial product"),
        Of(PriorityFact.KeyProduct, "key_product", "sản phẩm chủ lực, mũi nhọn, trọng điểm", "key, spearhead or focal product"),
        Of(PriorityFact.ExportProduct, "export", "sản phẩm có thị trường xuất khẩu", "product with an export market"),
        Of(PriorityFact.LocalMaterials, "local_materials", "nguyên liệu tại chỗ", "local raw materials"),
        Of(PriorityFact.LabourIntensive, "workers", "sử dụng nhiều lao động", "labour-intensive"),
        Of(
            PriorityFact.AgriculturalMechanicsOrChemistry,
            "agri_mechanics_chemistry",
            "cơ khí, hóa chất phục vụ nông nghiệp, nông thôn",
            "mechanical or chemical industry for agriculture and rural areas"
        ),
        Of(PriorityFact.AgroProcessing, "agro_processing", "chế biến nông - lâm - thủy sản", "agro-forestry-fishery processing"),
        Of(PriorityFact.SupportingIndustry, "supporting_industry", "công nghiệp hỗ trợ", "supporting industry"),
        Of(PriorityFact.CleanerProduction, "cleaner_production", "sản xuất sạch hơn", "cleaner production"),
        Of(PriorityFact.KeyProject, "key_project", "đề án điểm", "key project"),
        Of(PriorityFact.MechanicalIndustry, "mechanical_industry", "công nghiệp cơ khí", "mechanical industry"),
    ];

    /// <summary>All facts, in the order of their numbers.</summary>
    internal static ValueList<PriorityFactInfo> All { get; } = ValueList.Create<PriorityFactInfo>(FactTable);

    internal static PriorityFactInfo Info(this PriorityFact fact) =>
        unchecked((uint)fact - 1) < (uint)FactTable.Length
            ? FactTable[(int)fact - 1]
            : throw new ArgumentOutOfRangeException(nameof(fact), fact, "A defined PriorityFact is required.");

    private static PriorityFactInfo Of(PriorityFact fact, string code, string vietnamese, string english) =>
        new(fact, code, new LocalizedText(vietnamese, english));
}
