using System.Diagnostics.CodeAnalysis;

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
public static partial class ReportingCodes
{
    private static readonly CodeTable<BeneficiaryKind> KindTable = new(
        (BeneficiaryKind.Enterprise, "enterprise", new("doanh nghiệp", "enterprise")),
        (BeneficiaryKind.Cooperative, "cooperative", new("hợp tác xã", "cooperative")),
        (BeneficiaryKind.CooperativeGroup, "cooperative-group", new("tổ hợp tác", "cooperative group")),
        (BeneficiaryKind.HouseholdBusiness, "household", new("hộ kinh doanh", "household business")),
        (BeneficiaryKind.ServiceBody, "service-body", new("tổ chức dịch vụ khuyến công", "service body")),
        (BeneficiaryKind.Association, "association", new("hội, hiệp hội", "association")),
        (BeneficiaryKind.Cluster, "cluster", new("cụm công nghiệp", "industrial cluster"))
    );

    /// <summary>Mã: the stable code.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static string ToCode(this BeneficiaryKind kind) => KindTable.Code(kind);

    /// <summary>Tên: the kind in both languages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static LocalizedText ToText(this BeneficiaryKind kind) => KindTable.Name(kind);

    /// <summary>Tìm theo mã: the kind with a stable code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="kind">The kind when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out BeneficiaryKind kind) => KindTable.TryParse(code, out kind);

    /// <summary>Whether the kind is one of establishments, which reports count once each; service bodies, associations and clusters are none.</summary>
    internal static bool IsEstablishment(this BeneficiaryKind kind) => kind <= BeneficiaryKind.HouseholdBusiness;
}
