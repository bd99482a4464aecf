using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Câu chữ về hồ sơ: what reports and audits say of records that may be one and the same.</summary>
internal static class RecordMessages
{
    internal static readonly RuleId DuplicateRow = new(
        "records.duplicate-row",
        "Đề án {t0} có {n0:int} dòng giống hệt nhau; chỉ tính một lần.",
        "Project {t0} appears on {n0:int} identical rows; it is counted once."
    );

    internal static readonly RuleId SeveralStates = new(
        "records.several-states",
        "Đề án {t0} có {n0:int} dòng ở các trạng thái khác nhau; tính theo trạng thái mới nhất ({t1}).",
        "Project {t0} appears on {n0:int} rows in different states; the latest one counts ({t1})."
    );

    internal static readonly RuleId SharedCase = new(
        "records.shared-case",
        "Mã đề án {t0} được dùng cho {n0:int} đề án khác nhau ({t1}); các đề án được tính riêng.",
        "The id {t0} is used for {n0:int} different projects ({t1}); each is counted."
    );

    /// <summary>What a sum is refused for that one of the projects makes too large: the largest number of them.</summary>
    internal static OverflowException TooLarge(Exception problem, params IEnumerable<ProjectRecord> records)
    {
        var (record, largest) = records
            .SelectMany(r => MeasureInfo.All.Select(m => (Record: r, Measure: m)))
            .OrderByDescending(n => n.Record.Value(n.Measure.Measure) ?? 0)
            .First();
        return FormTexts.SumTooLarge(
            new($"Đề án {record.Case}, {largest.Name.Vietnamese}", $"Project {record.Case}, {largest.Name.English}:"),
            record.Value(largest.Measure) ?? 0,
            problem
        );
    }

    internal static readonly RuleId PerhapsSame = new(
        "records.perhaps-same",
        "Các đề án {t0} có thể của cùng một cơ sở ({t1}); đang tính là {n0:int} cơ sở, cần xác nhận.",
        "The projects {t0} are perhaps of one establishment ({t1}); it is counted as {n0:int}, which needs confirming."
    );
}
