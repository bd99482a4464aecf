using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu hỏi về đấu thầu hay xét chọn: the facts that decide it. A null fact is unknown.</summary>
/// <remarks>TT36-2013/3.</remarks>
/// <example><code>
/// var request = new TenderRequest { Source = FundingSource.National, Kind = ProjectKind.VocationalTraining, MeetsTenderConditions = false };
/// Console.WriteLine(PromotionRules.National.AssessTender(new LocalDate(2016, 6, 30), request).Method); // Selection
/// </code></example>
public sealed record TenderRequest
{
    /// <summary>Nguồn kinh phí: whose money is used.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Dạng đề án: the kind of project.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>Đủ điều kiện đấu thầu: whether the conditions of the bidding law are met.</summary>
    public bool? MeetsTenderConditions { get; init; }

    /// <summary>Kinh phí cho một hội chợ: whether the national money supports joining one fair.</summary>
    public bool? IsForOneFair { get; init; }

    /// <summary>Cục quyết định đấu thầu: whether the head of the Agency has decided on tender.</summary>
    public bool IsOrderedByAgency { get; init; }
}

/// <summary>Phương thức giao đề án: how the one who carries out a project is found.</summary>
public enum TenderMethod : byte
{
    /// <summary>Chưa xác định: not determined.</summary>
    Undetermined = 0,

    /// <summary>Đấu thầu: tender.</summary>
    Tender = 1,

    /// <summary>Xét chọn: selection.</summary>
    Selection = 2,
}

/// <summary>Kết quả về phương thức: tender or selection, with the reasons.</summary>
public sealed class TenderDecision : Decision
{
    internal TenderDecision(Decision answer, TenderMethod method)
        : base(answer) => Method = method;

    /// <summary>Phương thức: the method.</summary>
    public TenderMethod Method { get; }
}
