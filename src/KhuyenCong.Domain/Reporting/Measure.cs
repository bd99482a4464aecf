namespace KhuyenCong.Domain.Reporting;

/// <summary>Chỉ tiêu: an amount of money or a count that reports add up.</summary>
public enum Measure
{
    /// <summary>Tổng chi phí: total cost of the project, in đồng.</summary>
    TotalCost = 0,

    /// <summary>Kinh phí hỗ trợ: state support from all sources, in đồng.</summary>
    Support = 1,

    /// <summary>Hỗ trợ từ ngân sách trung ương: support by the central budget, in đồng.</summary>
    CentralSupport = 2,

    /// <summary>Hỗ trợ từ ngân sách tỉnh: support by the province, in đồng.</summary>
    ProvinceSupport = 3,

    /// <summary>Hỗ trợ từ ngân sách huyện: support by the district, in đồng.</summary>
    DistrictSupport = 4,

    /// <summary>Hỗ trợ từ ngân sách xã: support by the commune, in đồng.</summary>
    CommuneSupport = 5,

    /// <summary>Nguồn nhà nước khác: other state money, in đồng.</summary>
    OtherStateSupport = 6,

    /// <summary>Vốn đối ứng: counterpart of the beneficiary, in đồng.</summary>
    Counterpart = 7,

    /// <summary>Kế hoạch: support in the plan, in đồng.</summary>
    Planned = 8,

    /// <summary>Phê duyệt: support approved, in đồng.</summary>
    Approved = 9,

    /// <summary>Hợp đồng: support under contract, in đồng.</summary>
    Contracted = 10,

    /// <summary>Tạm ứng: support advanced, in đồng.</summary>
    Advanced = 11,

    /// <summary>Nghiệm thu: support for accepted work, in đồng.</summary>
    Accepted = 12,

    /// <summary>Quyết toán: support settled, in đồng.</summary>
    Settled = 13,

    /// <summary>Hoàn trả: support returned, in đồng.</summary>
    Returned = 14,

    /// <summary>Chuyển nguồn: support carried over into the next year, in đồng.</summary>
    CarriedOver = 15,

    /// <summary>Chi quản lý đề án: cost of managing the project, in đồng.</summary>
    ManagementCost = 16,

    /// <summary>Lượt cơ sở: establishments served, project by project; one served twice counts twice.</summary>
    Establishments = 17,

    /// <summary>Lao động được đào tạo: workers trained.</summary>
    WorkersTrained = 18,

    /// <summary>Lớp: classes held.</summary>
    Classes = 19,

    /// <summary>Mô hình: models built.</summary>
    Models = 20,

    /// <summary>Máy móc, thiết bị: machines installed.</summary>
    Machines = 21,

    /// <summary>Sản phẩm: products certified.</summary>
    Products = 22,
}

/// <summary>Thông tin chỉ tiêu: code, names and unit of a measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Code">The stable code; for money it is the column of data files without "_vnd".</param>
/// <param name="Name">The name in both languages.</param>
/// <param name="IsMoney">Whether it is money in đồng; else it is a count.</param>
public sealed record MeasureInfo(Measure Measure, string Code, LocalizedText Name, bool IsMoney)
{
    private static readonly (MeasureInfo Info, Func<ProjectRecord, long?> Read)[] Table =
    [
        Of(Measure.TotalCost, "total_cost", "tổng chi phí", "total cost", r => r.TotalCost?.Dong),
        Of(Measure.Support, "support", "kinh phí hỗ trợ", "support", r => r.Support?.Dong),
        Of(Measure.CentralSupport, "central", "ngân sách Trung ương", "central budget", r => r.CentralSupport?.Dong),
        Of(Measure.ProvinceSupport, "from_province", "ngân sách tỉnh", "province budget", r => r.ProvinceSupport?.Dong),
        Of(Measure.DistrictSupport, "from_district", "ngân sách huyện", "district budget", r => r.DistrictSupport?.Dong),
        Of(Measure.CommuneSupport, "from_commune", "ngân sách xã", "commune budget", r => r.CommuneSupport?.Dong),
        Of(Measure.OtherStateSupport, "other_state", "nguồn nhà nước khác", "other state money", r => r.OtherStateSupport?.Dong),
        Of(Measure.Counterpart, "counterpart", "vốn đối ứng", "counterpart", r => r.Counterpart?.Dong),
        Of(Measure.Planned, "planned", "kế hoạch", "planned", r => r.Planned?.Dong),
        Of(Measure.Approved, "approved", "phê duyệt", "approved", r => r.Approved?.Dong),
        Of(Measure.Contracted, "contracted", "hợp đồng", "contracted", r => r.Contracted?.Dong),
        Of(Measure.Advanced, "advanced", "tạm ứng", "advanced", r => r.Advanced?.Dong),
        Of(Measure.Accepted, "accepted", "nghiệm thu", "accepted", r => r.Accepted?.Dong),
        Of(Measure.Settled, "settled", "quyết toán", "settled", r => r.Settled?.Dong),
        Of(Measure.Returned, "returned", "hoàn trả", "returned", r => r.Returned?.Dong),
        Of(Measure.CarriedOver, "carried_over", "chuyển nguồn", "carried over", r => r.CarriedOver?.Dong),
        Of(Measure.ManagementCost, "management", "chi quản lý đề án", "management cost", r => r.ManagementCost?.Dong),
        Of(Measure.Establishments, "establishments", "lượt cơ sở", "establishments served", r => r.Establishments),
        Of(Measure.WorkersTrained, "workers", "lao động được đào tạo", "workers trained", r => r.WorkersTrained),
        Of(Measure.Classes, "classes", "lớp", "classes", r => r.Classes),
        Of(Measure.Models, "models", "mô hình", "models", r => r.Models),
        Of(Measure.Machines, "machines", "máy móc, thiết bị", "machines", r => r.Machines),
        Of(Measure.Products, "products", "sản phẩm", "products", r => r.Products),
    ];

    /// <summary>Tất cả chỉ tiêu: all measures, in their order.</summary>
    public static ValueList<MeasureInfo> All { get; } = Table.Select(t => t.Info).ToValueList();

    /// <summary>Các nguồn hỗ trợ: the measures that make up <see cref="Measure.Support"/>.</summary>
    public static ValueList<Measure> SupportParts { get; } =
    [Measure.CentralSupport, Measure.ProvinceSupport, Measure.DistrictSupport, Measure.CommuneSupport, Measure.OtherStateSupport];

    internal static MeasureInfo Of(Measure measure) => Row(measure).Info;

    internal static long? ValueOf(ProjectRecord record, Measure measure) => Row(measure).Read(record ?? throw new ArgumentNullException(nameof(record)));

    private static (MeasureInfo Info, Func<ProjectRecord, long?> Read) Row(Measure measure) =>
        unchecked((uint)measure) < (uint)Table.Length
            ? Table[(int)measure]
            : throw new ArgumentOutOfRangeException(nameof(measure), measure, "A defined Measure is required.");

    internal static int Number => Table.Length;

    // Amounts come first, counts from the establishments on.
    private static (MeasureInfo Info, Func<ProjectRecord, long?> Read) Of(
        Measure measure,
        string code,
        string vietnamese,
        string english,
        Func<ProjectRecord, long?> read
    ) => (new(measure, code, new(vietnamese, english), IsMoney: measure < Measure.Establishments), read);
}
