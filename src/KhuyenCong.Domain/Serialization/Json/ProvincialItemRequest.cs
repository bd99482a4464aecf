using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Câu hỏi về hạng mục riêng của tỉnh: the short JSON form of a support question about an item of the province's own.</summary>
internal sealed record ProvincialItemRequest
{
    /// <summary>Mã hạng mục: the code of the item in the schedule.</summary>
    public required string Code { get; init; }

    /// <summary>Cấp chi: the level of government whose money is asked for; null where the province states one level only.</summary>
    public PayingLevel? PaidBy { get; init; }

    /// <summary>Dữ kiện theo quy định của tỉnh: the facts that the level may turn on; one that is left out is not known; null for none.</summary>
    public ValueList<LocalFact>? LocalFacts { get; init; }

    /// <summary>Chi phí: the cost in đồng, of one unit or pooled over several; null when unknown or when unit costs are given.</summary>
    public Vnd? Cost { get; init; }

    /// <summary>Chi phí từng đơn vị: the cost in đồng of each unit.</summary>
    public ValueList<Vnd> UnitCosts { get; init; }

    /// <summary>Số đơn vị: the number of units; null for one, or for as many as there are unit costs.</summary>
    public int? Units { get; init; }

    /// <summary>Hệ số ưu tiên: the factor approved for the project, from 1 to 1.5; above 1 the answer is undetermined, for no rule on it is known.</summary>
    public Rate? PriorityFactor { get; init; }

    /// <summary>Số đề nghị: the amount asked for in đồng, or null.</summary>
    public Vnd? Requested { get; init; }

    internal SupportRequest ToRequest() =>
        new()
        {
            Item = default,
            OwnItem = Code,
            Source = FundingSource.Local,
            PaidBy = PaidBy,
            LocalFacts = LocalFacts,
            Cost = Cost,
            UnitCosts = UnitCosts,
            Units = Units,
            PriorityFactor = PriorityFactor,
            Requested = Requested,
        };
}
