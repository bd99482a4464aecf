namespace KhuyenCong.Domain.Reporting;

/// <summary>Loại đối tượng thụ hưởng: the kind of beneficiary that a report tells apart.</summary>
/// <remarks>Wider than the establishments of ND45-2012/1/2: a report also counts service bodies, associations and clusters.</remarks>
public enum BeneficiaryKind
{
    /// <summary>Doanh nghiệp: an enterprise.</summary>
    Enterprise = 1,

    /// <summary>Hợp tác xã: a cooperative, or a union of cooperatives.</summary>
    Cooperative = 2,

    /// <summary>Tổ hợp tác: a cooperative group.</summary>
    CooperativeGroup = 3,

    /// <summary>Hộ kinh doanh: a household business.</summary>
    HouseholdBusiness = 4,

    /// <summary>Tổ chức dịch vụ khuyến công: a body that manages or serves khuyến công.</summary>
    ServiceBody = 5,

    /// <summary>Hội, hiệp hội: an association.</summary>
    Association = 6,

    /// <summary>Cụm công nghiệp: an industrial cluster or its investor.</summary>
    Cluster = 7,
}

// Loại đối tượng thụ hưởng: codes and names of the kinds.
internal static partial class ReportingCodes
{
    internal static readonly CodeTable<BeneficiaryKind> KindTable = new(
        (BeneficiaryKind.Enterprise, "enterprise", new("doanh nghiệp", "enterprise")),
        (BeneficiaryKind.Cooperative, "cooperative", new("hợp tác xã", "cooperative")),
        (BeneficiaryKind.CooperativeGroup, "cooperative-group", new("tổ hợp tác", "cooperative group")),
        (BeneficiaryKind.HouseholdBusiness, "household", new("hộ kinh doanh", "household business")),
        (BeneficiaryKind.ServiceBody, "service-body", new("tổ chức dịch vụ khuyến công", "service body")),
        (BeneficiaryKind.Association, "association", new("hội, hiệp hội", "association")),
        (BeneficiaryKind.Cluster, "cluster", new("cụm công nghiệp", "industrial cluster"))
    );

    /// <summary>Whether the kind is one of establishments, which reports count once each; service bodies, associations and clusters are none.</summary>
    internal static bool IsEstablishment(this BeneficiaryKind kind) => kind <= BeneficiaryKind.HouseholdBusiness;
}
