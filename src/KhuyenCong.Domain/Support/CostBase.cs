namespace KhuyenCong.Domain.Support;

/// <summary>Cơ sở tính mức hỗ trợ: what the share of a level is a share of; what a request's cost has to be.</summary>
/// <remarks>TTLT26-2014/6/2. A provincial schedule says no more than "cost", but for the bases that lie in the item itself.</remarks>
public enum CostBase : byte
{
    /// <summary>Chi phí: the cost as such.</summary>
    Cost = 0,

    /// <summary>Không có chi phí: the level is an amount for each unit, and no cost is asked (a prize, point g).</summary>
    NoCost = 1,

    /// <summary>Chi phí thành lập doanh nghiệp: the listed costs of setting up an enterprise (point a).</summary>
    EnterpriseSetupCost = 2,

    /// <summary>Chi phí mô hình trình diễn: the listed costs of a demonstration model (point b).</summary>
    ModelCost = 3,

    /// <summary>Chi phí nhân rộng mô hình: the listed costs of making a model known (point b).</summary>
    ReplicationCost = 4,

    /// <summary>Chi phí tổ chức hội chợ: the listed costs of a domestic fair (point d).</summary>
    FairCost = 5,

    /// <summary>Giá thuê gian hàng: the booth rent (point d).</summary>
    BoothRent = 6,

    /// <summary>Chi phí hội chợ ở nước ngoài: the listed costs of a fair abroad (point đ).</summary>
    OverseasFairCost = 7,

    /// <summary>Giá vé máy bay: the air fare (point e).</summary>
    AirFare = 8,

    /// <summary>Giá hợp đồng: the contract price with the media (point k).</summary>
    ContractPrice = 9,

    /// <summary>Chi phí thành lập hội, hiệp hội: the founding cost of an association (point l).</summary>
    FoundingCost = 10,

    /// <summary>Lãi được tính: the interest that counts (point n).</summary>
    Interest = 11,

    /// <summary>Chi phí hạ tầng: the listed works of a cluster's infrastructure (point r).</summary>
    InfrastructureCost = 12,

    /// <summary>Kinh phí được giao trong năm: the funds assigned to the managing agency for the year (point s).</summary>
    AssignedFunds = 13,

    /// <summary>Dự toán đề án: the project estimate as approved (point s, reading R3).</summary>
    ProjectEstimate = 14,

    /// <summary>Kinh phí hỗ trợ đề án: the support of the project (point s under reading R3 "support only").</summary>
    ProjectSupport = 15,
}
