using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>Yếu tố giới hạn lãi: what bound the interest of a loan that counts.</summary>
public enum InterestBound
{
    /// <summary>Chưa tính được: it could not be computed, or the loan does not count.</summary>
    Nothing = 0,

    /// <summary>Lãi tham chiếu: the interest at the reference rate.</summary>
    Reference = 1,

    /// <summary>Lãi đã trả đúng hạn: the interest paid when due.</summary>
    PaidOnTime = 2,

    /// <summary>Lãi theo hợp đồng: the interest of the loan on the debt that is not overdue.</summary>
    Contract = 3,
}

/// <summary>Lãi của một khoản vay: the interest of a loan in the supported time.</summary>
/// <remarks>Sums are exact and rounded down once, to the đồng, for each of the three amounts.</remarks>
public sealed record LoanInterest
{
    /// <summary>Mã khoản vay: the id of the loan.</summary>
    public required string Id { get; init; }

    /// <summary>Từ ngày: the first day of the supported time; null where it is not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Trước ngày: the day on which the supported time (of the last drawdown, under reading R16 "each drawdown") ends; that day no longer counts.</summary>
    public LocalDate? Before { get; init; }

    /// <summary>Lãi theo hợp đồng: the interest at the loan's rates on the debt that is not overdue, up to the first overdue day under reading R21 "from the first overdue day".</summary>
    public Vnd Contract { get; init; }

    /// <summary>Lãi tham chiếu: the interest at the reference rates on the same debt.</summary>
    public Vnd Reference { get; init; }

    /// <summary>Quá hạn từ ngày: the first day in the supported time on which principal is overdue; null where none is (reading R21).</summary>
    public LocalDate? OverdueFrom { get; init; }

    /// <summary>Lãi của nợ quá hạn: the interest at the loan's rates on overdue principal, which earns nothing.</summary>
    public Vnd OnOverdue { get; init; }

    /// <summary>Lãi đã trả đúng hạn: the interest paid when due; null where it is not known.</summary>
    public Vnd? PaidOnTime { get; init; }

    /// <summary>Lãi được tính: the interest that counts: the least of the three; at most so while a fact is missing.</summary>
    public Vnd Base { get; init; }

    /// <summary>Yếu tố giới hạn: what bound it.</summary>
    public InterestBound BoundBy { get; init; }

    /// <summary>Còn thiếu: the codes of the missing facts of the loan.</summary>
    public ValueList<string> Missing { get; init; }

    /// <summary>Không được tính vì: the code of the condition that the loan fails; null where it fails none.</summary>
    public string? Fails { get; init; }
}
