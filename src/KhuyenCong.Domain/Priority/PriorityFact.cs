namespace KhuyenCong.Domain.Priority;

/// <summary>Dữ kiện ưu tiên: the facts that give a project its priority.</summary>
/// <remarks>ND45-2012/6; TT46-2012/6. The stable codes are given by <see cref="Vocabulary"/>, the provisions by <see cref="PriorityNorms"/>.</remarks>
public enum PriorityFact
{
    /// <summary>Huyện vùng cao, hải đảo, biên giới đất liền: an upland, island or land-border district.</summary>
    UplandIslandOrBorder = 1,

    /// <summary>Vùng đồng bào dân tộc thiểu số: an ethnic-minority area.</summary>
    EthnicMinorityArea = 2,

    /// <summary>Huyện nghèo: a poor district.</summary>
    PoorDistrict = 3,

    /// <summary>Xã trong kế hoạch nông thôn mới: a commune in the new-rural-development plan.</summary>
    NewRuralCommune = 4,

    /// <summary>Địa bàn khó khăn, đặc biệt khó khăn: a difficult or especially difficult area.</summary>
    DifficultArea = 5,

    /// <summary>Sản phẩm công nghiệp nông thôn tiêu biểu: a typical product with a certificate in force.</summary>
    TypicalProduct = 6,

    /// <summary>Sản phẩm chủ lực, mũi nhọn, trọng điểm: a key, spearhead or focal product.</summary>
    KeyProduct = 7,

    /// <summary>Sản phẩm có thị trường xuất khẩu: a product with an export market.</summary>
    ExportProduct = 8,

    /// <summary>Nguyên liệu tại chỗ: a product made of local materials.</summary>
    LocalMaterials = 9,

    /// <summary>Sử dụng nhiều lao động: a labour-intensive establishment.</summary>
    LabourIntensive = 10,

    /// <summary>Cơ khí, hóa chất phục vụ nông nghiệp, nông thôn: mechanical or chemical industry for agriculture and rural areas.</summary>
    AgriculturalMechanicsOrChemistry = 11,

    /// <summary>Chế biến nông - lâm - thủy sản: agro-forestry-fishery processing.</summary>
    AgroProcessing = 12,

    /// <summary>Công nghiệp hỗ trợ: supporting industry on the list of the Prime Minister.</summary>
    SupportingIndustry = 13,

    /// <summary>Sản xuất sạch hơn: cleaner production in industry.</summary>
    CleanerProduction = 14,

    /// <summary>Đề án điểm: a key project.</summary>
    KeyProject = 15,

    /// <summary>Công nghiệp cơ khí: mechanical industry, whatever it serves; it counts under reading R23 only.</summary>
    MechanicalIndustry = 16,
}
