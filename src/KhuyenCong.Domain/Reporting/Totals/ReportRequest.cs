using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Mốc tính kỳ: the date that puts a project into a period.</summary>
public enum ReportDate
{
    /// <summary>Ngày phê duyệt: the governing date, by default the approval.</summary>
    Approval = 0,

    /// <summary>Ngày ký hợp đồng: the contract.</summary>
    Contract = 1,

    /// <summary>Ngày nghiệm thu: base-level acceptance.</summary>
    Acceptance = 2,

    /// <summary>Ngày quyết toán: settlement.</summary>
    Settlement = 3,
}

/// <summary>Yêu cầu báo cáo: what a report covers.</summary>
public sealed record ReportRequest
{
    /// <summary>Kỳ báo cáo: the period.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>Mốc tính kỳ: the date that counts; the approval when left out.</summary>
    public ReportDate Date { get; init; }

    /// <summary>Số hồ sơ được liệt kê: how many left-out projects are listed by id for each status; all are counted.</summary>
    public int ListLimit { get; init; } = 200;

    internal LocalDate? DateOf(ProjectRecord record) => Date.Of(record);
}

/// <summary>The day of a record that counts.</summary>
internal static class ReportDates
{
    internal static LocalDate? Of(this ReportDate date, ProjectRecord record) =>
        date switch
        {
            ReportDate.Approval => record.AsOf,
            ReportDate.Contract => record.ContractedOn,
            ReportDate.Acceptance => record.AcceptedOn,
            ReportDate.Settlement => record.SettledOn,
            _ => throw new ArgumentOutOfRangeException(nameof(date), date, "A defined ReportDate is required."),
        };
}
