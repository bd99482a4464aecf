using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Tư cách thụ hưởng: in what capacity somebody is served; several may be held at once.</summary>
/// <remarks>ND45-2012/1/2, TT46-2012/3, ND235-2025.</remarks>
[Flags]
public enum Capacities
{
    /// <summary>Không có tư cách nào: none.</summary>
    None = 0,

    /// <summary>Cơ sở công nghiệp nông thôn: a rural industrial establishment.</summary>
    RuralEstablishment = 1,

    /// <summary>Cơ sở áp dụng sản xuất sạch hơn: an industrial establishment that applies cleaner production.</summary>
    CleanerProduction = 2,

    /// <summary>Tổ chức, cá nhân quản lý, dịch vụ khuyến công: a body or person that manages khuyến công or supplies its services.</summary>
    ServiceBody = 4,

    /// <summary>Nhà đầu tư hạ tầng cụm công nghiệp: an investor in the infrastructure of an industrial cluster; from 2025-10-15.</summary>
    ClusterInvestor = 8,

    /// <summary>Cơ sở sản xuất và tiêu dùng bền vững: an establishment that applies sustainable production and consumption; from 2025-10-15.</summary>
    SustainableProduction = 16,

    /// <summary>Nghệ nhân: an artisan; from 2025-10-15, and not encoded, so that nobody is found to hold it.</summary>
    Artisan = 32,

    /// <summary>Người thành lập doanh nghiệp: a founder of an enterprise of rural industry (ND45-2012/4/2).</summary>
    Founder = 64,

    /// <summary>Hội, hiệp hội, cụm liên kết: an association or a linkage cluster of industrial establishments (ND45-2012/4/7/a).</summary>
    Association = 128,

    /// <summary>Cụm công nghiệp: an industrial cluster (ND45-2012/4/7/b).</summary>
    Cluster = 256,

    /// <summary>Trung tâm Khuyến công: a provincial or regional centre (ND45-2012/4/9/c).</summary>
    Centre = 512,
}

// Mã tư cách: the stable codes of capacities: their names in kebab-case.
internal static partial class EligibilityCodes
{
    internal static readonly (Capacities Capacity, string Code)[] CapacityTable =
    [
        .. EnumValues.Of<Capacities>().Where(c => c != Capacities.None).Select(c => (c, EnumCode.Of(c))),
    ];

    /// <summary>The capacity in which a group of recipients besides the subjects of the decree receives its items; none for the other groups.</summary>
    internal static Capacities Capacity(this ItemRecipient recipient) =>
        recipient switch
        {
            ItemRecipient.Founder => Capacities.Founder,
            ItemRecipient.Association => Capacities.Association,
            ItemRecipient.Cluster => Capacities.Cluster,
            ItemRecipient.Centre => Capacities.Centre,
            _ => Capacities.None,
        };
}

/// <summary>Đối tượng của hạng mục: who may receive the items of support.</summary>
public enum ItemRecipient
{
    /// <summary>Cơ sở công nghiệp nông thôn: rural establishments only.</summary>
    RuralEstablishment = 1,

    /// <summary>Cơ sở áp dụng sản xuất sạch hơn: any industrial establishment with cleaner production.</summary>
    CleanerProducer = 2,

    /// <summary>Người thành lập doanh nghiệp ở địa bàn khó khăn: founders of enterprises in difficult areas.</summary>
    Founder = 3,

    /// <summary>Hội, hiệp hội, cụm liên kết: associations and linkage clusters of industrial establishments.</summary>
    Association = 4,

    /// <summary>Cụm công nghiệp: industrial clusters.</summary>
    Cluster = 5,

    /// <summary>Đơn vị tổ chức, dịch vụ: organisers and service bodies.</summary>
    Organiser = 6,

    /// <summary>Cơ quan quản lý kinh phí khuyến công: the agency that manages the money, and who holds the votes of regions and the nation.</summary>
    ManagingAgency = 7,

    /// <summary>Trung tâm Khuyến công: the provincial and regional centres.</summary>
    Centre = 8,
}

/// <summary>Hạng mục của một nhóm đối tượng: the items that one group of recipients may receive, and the capacity that opens them; none where the group is not one of the capacities.</summary>
internal sealed record OpenedItems(ItemRecipient Recipient, Capacities Capacity, ValueList<SupportItem> Items, Citation Citation);

/// <summary>Quy định về đối tượng: who is served on a date.</summary>
internal sealed record EligibilityNorms : NormTable
{
    /// <summary>Loại hình cơ sở công nghiệp nông thôn: the kinds that can be rural establishments.</summary>
    public required Norm<CodeSet<EstablishmentKind>> RuralKinds { get; init; }

    /// <summary>Thành lập hợp pháp, trực tiếp sản xuất: that a rural establishment is lawfully set up and itself invests and produces.</summary>
    public required Norm<bool> DirectProduction { get; init; }

    /// <summary>Quy định chi tiết: that the details of rural establishments are laid down; not encoded before 2013-02-10.</summary>
    public required Norm<bool> RuralDetails { get; init; }

    /// <summary>Quy mô doanh nghiệp: the tests of size, asked of enterprises only; null before 2013-02-10, where the test is one of the details.</summary>
    public required SizeNorms? Size { get; init; }

    /// <summary>Địa bàn: the places served.</summary>
    public required PlaceNorms Places { get; init; }

    /// <summary>Ngành nghề: the sectors served.</summary>
    public required SectorNorms Sectors { get; init; }

    /// <summary>Sản xuất sạch hơn: that establishments applying it are served whatever their size and place.</summary>
    public required Norm<bool> CleanerProduction { get; init; }

    /// <summary>Dịch vụ khuyến công: the kinds served as service bodies.</summary>
    public required Norm<CodeSet<EstablishmentKind>> ServiceBodies { get; init; }

    /// <summary>Tổ chức dịch vụ thành lập hợp pháp: that service bodies are lawfully set up; absent before 2013-02-10.</summary>
    public required Norm<bool> LawfulServiceBodies { get; init; }

    /// <summary>Năng lực của tổ chức dịch vụ: that service bodies are able to do the work, which the managing agency judges.</summary>
    public required Norm<bool> AbleServiceBodies { get; init; }

    /// <summary>Nhà đầu tư cụm công nghiệp: the kinds that are served as cluster investors; absent before 2025-10-15.</summary>
    public required Norm<CodeSet<EstablishmentKind>> ClusterInvestors { get; init; }

    /// <summary>Sản xuất và tiêu dùng bền vững: that establishments applying it are served; absent before 2025-10-15.</summary>
    public required Norm<bool> SustainableProduction { get; init; }

    /// <summary>Nghệ nhân: that artisans are served; absent before 2025-10-15, not encoded after.</summary>
    public required Norm<bool> Artisans { get; init; }

    /// <summary>Hạng mục theo đối tượng: which items each capacity opens; not encoded from 2025-10-15.</summary>
    public required Norm<ValueList<OpenedItems>> Items { get; init; }

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => EligibilityEntries.Of(this);

    /// <summary>Hạng mục mà các tư cách mở ra: the items that the capacities open, in the order of their numbers; null where the law of the date is not encoded.</summary>
    public ValueList<SupportItem>? ItemsOpenedBy(Capacities capacities) =>
        Items.TryGet(out var groups) ? groups.Where(g => (g.Capacity & capacities) != 0).SelectMany(g => g.Items).OrderBy(i => i).ToValueList() : null;

    /// <summary>The items of a group of recipients; null where it has none or the law of the date is not encoded.</summary>
    internal OpenedItems? ItemsOf(ItemRecipient recipient)
    {
        foreach (var group in Items.TryGet(out var groups) ? groups : [])
        {
            if (group.Recipient == recipient)
                return group;
        }

        return null;
    }
}
