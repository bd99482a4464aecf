using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Dòng báo cáo: one row of a table.</summary>
/// <param name="Name">What the row is about, in both languages.</param>
/// <param name="Totals">What its projects add up to.</param>
public sealed record ReportRow(LocalizedText Name, Totals Totals);

/// <summary>Đề án không được tính: the projects of one status that the rule leaves out of every total.</summary>
/// <param name="Status">Draft, rejected or stopped.</param>
/// <param name="Projects">How many there are in the period.</param>
/// <param name="Cases">Their ids in the order read, up to the limit of the request.</param>
public sealed record LeftOutProjects(RecordStatus Status, long Projects, ValueList<string> Cases);

/// <summary>Báo cáo: the tables of a period.</summary>
/// <remarks>Immutable; made by <see cref="Reports.Compile"/> or <see cref="Reports.CompileParts"/>.</remarks>
public sealed class ProjectReport
{
    private readonly ValueList<ReportRow>[] _tables;

    internal ProjectReport(ReportRequest request, ValueList<ReportRow>[] tables)
    {
        Request = request;
        _tables = tables;
    }

    /// <summary>Yêu cầu: what was asked for.</summary>
    public ReportRequest Request { get; }

    /// <summary>Trong kỳ: the totals of the period.</summary>
    public required Totals Current { get; init; }

    /// <summary>Cùng kỳ năm trước: the totals of the same period of the year before.</summary>
    public required Totals YearBefore { get; init; }

    /// <summary>Lũy kế từ đầu năm: the totals from the first of January to the end of the period.</summary>
    public required Totals YearToDate { get; init; }

    /// <summary>Lũy kế cùng kỳ năm trước: the totals of the year before, to the same day.</summary>
    public required Totals YearToDateBefore { get; init; }

    /// <summary>Lũy kế từ đầu: the totals of all records up to the end of the period.</summary>
    public required Totals SinceStart { get; init; }

    /// <summary>Đề án không được tính: drafts, rejected and stopped projects of the period; in no total.</summary>
    public required ValueList<LeftOutProjects> LeftOut { get; init; }

    /// <summary>Không có ngày: reported projects without the date that the request counts by; in no total.</summary>
    public required long Undated { get; init; }

    /// <summary>Mã đề án lặp lại: what is to be said of rows that bear the id of one project: identical rows, states of one project, different projects.</summary>
    public required ValueList<Finding> Repeated { get; init; }

    /// <summary>Có thể là một cơ sở: establishments counted apart that perhaps are one, up to the limit of the request.</summary>
    public required ValueList<Finding> PerhapsSame { get; init; }

    /// <summary>Số trường hợp có thể là một cơ sở: how many of <see cref="PerhapsSame"/> there are, listed or not.</summary>
    public required int PerhapsSameCount { get; init; }

    /// <summary>Số hồ sơ đã đọc: the number of records read.</summary>
    public required long RecordsRead { get; init; }

    /// <summary>Bảng phân tổ: the rows of the period by a dimension; by year it reaches back to the first record.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The rows in their order, what is not known last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The dimension is not a defined one.</exception>
    public ValueList<ReportRow> Table(ReportDimension dimension) =>
        unchecked((uint)dimension) < (uint)_tables.Length
            ? _tables[(int)dimension]
            : throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "A defined ReportDimension is required.");
}
