using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Chênh lệch: one thing that does not add up, with both figures.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="FigureId">The id of the figure: the whole, or the printed number.</param>
/// <param name="Stated">The figure as stated: đồng or a count.</param>
/// <param name="Other">What it is held against: the sum of the parts, or a part.</param>
public sealed record ReportDifference(RuleId Rule, string FigureId, long Stated, long Other)
{
    /// <summary>Mức chênh: the other figure less the stated one.</summary>
    public long Amount => Other - Stated;
}

/// <summary>Kết quả đối chiếu: whether a report adds up, and every difference with both figures.</summary>
/// <remarks>
/// Not satisfied when something cannot add up under any reading; undetermined when nothing is wrong for sure but something could not be
/// compared, can be read in two ways or needs confirming, or no sum is stated; else satisfied. Immutable.
/// </remarks>
public sealed class Reconciliation : Decision
{
    internal Reconciliation(string reportId, Verdict verdict, FindingList findings, ValueList<string> missing, ValueList<ReportDifference> differences)
        : base(verdict, findings, missing)
    {
        ReportId = reportId;
        Differences = differences;
    }

    /// <summary>Mã báo cáo: the id of the report.</summary>
    public string ReportId { get; }

    /// <summary>Các chênh lệch: what does not add up, in the order of the report.</summary>
    public ValueList<ReportDifference> Differences { get; }
}
