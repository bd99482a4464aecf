namespace KhuyenCong.Domain;

/// <summary>Loại hình: what somebody is who asks for support.</summary>
/// <remarks>ND45-2012/1/2, TT46-2012/3, TTLT26-2014/2. The default value is no kind; an unknown kind is a null, never a value.</remarks>
public enum EstablishmentKind : byte
{
    /// <summary>Doanh nghiệp: an enterprise, of whatever size; whether it is a small or medium one is a question of its figures.</summary>
    Enterprise = 1,

    /// <summary>Hợp tác xã: a cooperative.</summary>
    Cooperative = 2,

    /// <summary>Liên hiệp hợp tác xã: a union of cooperatives.</summary>
    CooperativeUnion = 3,

    /// <summary>Tổ hợp tác: a cooperative group.</summary>
    CooperativeGroup = 4,

    /// <summary>Hộ kinh doanh: a household business.</summary>
    HouseholdBusiness = 5,

    /// <summary>Tổ chức, cá nhân quản lý hoặc dịch vụ khuyến công: a body or person that manages khuyến công or supplies its services.</summary>
    ServiceBody = 6,

    /// <summary>Nghệ nhân: an artisan.</summary>
    Artisan = 7,

    /// <summary>Loại hình khác: any other kind.</summary>
    Other = 8,
}
