using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain;

/// <summary>Cơ sở: the facts about somebody who asks for support; null is unknown, never "no".</summary>
/// <remarks>ND45-2012/1/2, TT46-2012/3. Nothing is checked on construction; the eligibility validator says what is malformed.</remarks>
public readonly record struct Establishment
{
    /// <summary>Loại hình: the kind.</summary>
    public EstablishmentKind? Kind { get; init; }

    /// <summary>Thành lập, hoạt động theo pháp luật: whether it is lawfully set up.</summary>
    public bool? LawfullyEstablished { get; init; }

    /// <summary>Trực tiếp đầu tư, sản xuất: whether it itself invests in and makes industrial or handicraft goods.</summary>
    public bool? DirectProducer { get; init; }

    /// <summary>Quy mô: the figures of an enterprise.</summary>
    public EnterpriseSize Size { get; init; }

    /// <summary>Nơi sản xuất: where it produces; the registered office does not count.</summary>
    public ProductionPlace Place { get; init; }

    /// <summary>Đồng thời làm dịch vụ khuyến công: whether, beside what its kind says, it manages khuyến công or supplies its services (TT46-2012/7/1); stated only where it does.</summary>
    public bool AlsoServiceBody { get; init; }

    /// <summary>Ngành nghề: the sector, the main one where there are several.</summary>
    public IndustrySector? Sector { get; init; }

    /// <summary>Các ngành nghề khác: the sectors in which it produces besides; it is served in one of them as well as in the main one.</summary>
    public CodeSet<IndustrySector> OtherSectors { get; init; }

    /// <summary>Gạch nung lò thủ công cải tiến, lò vòng gây ô nhiễm: whether it is a brick kiln of the excluded kinds (TT46-2012/5/1).</summary>
    public bool? ExcludedBrickKiln { get; init; }

    /// <summary>Áp dụng sản xuất sạch hơn: whether it is an industrial production establishment that applies cleaner production.</summary>
    public bool? CleanerProduction { get; init; }

    /// <summary>Áp dụng sản xuất và tiêu dùng bền vững: whether it applies sustainable production and consumption.</summary>
    public bool? SustainableProduction { get; init; }

    /// <summary>Đầu tư hạ tầng cụm công nghiệp: whether it invests in building the infrastructure of an industrial cluster.</summary>
    public bool? ClusterInvestor { get; init; }
}

/// <summary>Quy mô doanh nghiệp: the figures by which the acts on small and medium enterprises go; null is unknown.</summary>
public readonly record struct EnterpriseSize
{
    /// <summary>Tổng nguồn vốn: total capital, in đồng.</summary>
    public Vnd? Capital { get; init; }

    /// <summary>Số lao động: workers, in the sense of the act in force on the governing date (yearly average; from 2018-01-01 those with social insurance).</summary>
    public long? Labour { get; init; }

    /// <summary>Tổng doanh thu: revenue of the year that counts, in đồng; 0 is an enterprise that has had none yet.</summary>
    public Vnd? Revenue { get; init; }
}

/// <summary>Nơi sản xuất: the facts about the place of production; null is unknown.</summary>
public readonly record struct ProductionPlace
{
    /// <summary>Đơn vị hành chính cấp xã: the kind of place; until 2025-10-14 what it was before 2025-07-01.</summary>
    public PlaceKind? Kind { get; init; }

    /// <summary>Loại đô thị: the town or class of city of a ward; asked before 2025-10-15 only.</summary>
    public CityClass? City { get; init; }

    /// <summary>Chuyển đổi từ xã: whether and when a ward of a class-1 city was converted from a commune.</summary>
    public WardConversion? Conversion { get; init; }

    /// <summary>Tỉnh, thành phố: the province or centrally-run city, of any time; which kind it is on the governing date is worked out from it.</summary>
    public ProvinceUnit? Unit { get; init; }

    /// <summary>Đơn vị hành chính cấp tỉnh: province or centrally-run city; asked from 2025-10-15 where <see cref="Unit"/> does not say it.</summary>
    public ProvinceKind? Province { get; init; }

    /// <summary>Làng nghề được công nhận: whether it is a craft village recognised by the provincial People's Committee; asked from 2025-10-15.</summary>
    public bool? RecognisedCraftVillage { get; init; }

    /// <summary>Địa bàn khó khăn: whether it is a difficult or especially difficult area.</summary>
    public bool? DifficultArea { get; init; }
}
