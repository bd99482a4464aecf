using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Thời hạn hằng năm: a day of the year with the word before it.</summary>
/// <param name="Day">The day of the year.</param>
/// <param name="Comparison">"Before" (<see cref="Comparison.LessThan"/>) excludes the day; "not later than" (<see cref="Comparison.AtMost"/>) includes it.</param>
internal sealed record YearlyDate(AnnualDate Day, Comparison Comparison);

/// <summary>Định mức thời hạn: the dates of planning, reporting and settlement.</summary>
/// <remarks>TT36-2013/10, 18, 20–23; TT46-2012/9; ND45-2012/15, 16, 17. Reports without a day of their own are citations, null where none is due yet.</remarks>
internal sealed record DeadlineNorms : NormTable
{
    /// <summary>Gửi hồ sơ đến Sở Công Thương: filing with the Department, in the year before the plan year; its guidance may set another day.</summary>
    public required Norm<YearlyDate> FileWithDepartment { get; init; }

    /// <summary>Gửi hồ sơ đến Cục: filing with the Agency, in the year before the plan year; its guidance may set another day.</summary>
    public required Norm<YearlyDate> FileWithAgency { get; init; }

    /// <summary>Báo cáo tiến độ hằng tháng: the day of the month before which the monthly report is sent.</summary>
    public required Norm<Threshold> MonthlyReport { get; init; }

    /// <summary>Báo cáo tiến độ hằng tháng của Trung tâm vùng: the same for a regional centre, which reports to the Agency.</summary>
    public required Norm<Threshold> CentreMonthlyReport { get; init; }

    /// <summary>Báo cáo quý, 6 tháng, năm: the Department's periodic reports; no day is laid down.</summary>
    public required Citation? PeriodReports { get; init; }

    /// <summary>Báo cáo quý, 6 tháng, năm của Trung tâm vùng: the periodic reports of a regional centre; no day is laid down.</summary>
    public required Citation? CentrePeriodReports { get; init; }

    /// <summary>Báo cáo của tỉnh: the province's quarterly report to the Ministry; no day is laid down.</summary>
    public required Citation ProvincialReport { get; init; }

    /// <summary>Báo cáo của Cục: the Agency's report to the Ministry; no day is laid down.</summary>
    public required Citation? AgencyReport { get; init; }

    /// <summary>Báo cáo Thủ tướng Chính phủ: the Ministry's yearly report; no day is laid down.</summary>
    public required Citation MinistryReport { get; init; }

    /// <summary>Tổng kết, khen thưởng hằng năm: the yearly review; no day is laid down.</summary>
    public required Citation YearlyReview { get; init; }

    /// <summary>Lập hồ sơ quyết toán: days after the last base-level acceptance within which the settlement file is complete.</summary>
    public required Norm<Threshold> SettlementFile { get; init; }

    /// <summary>Thanh lý, quyết toán: settlement, in the year after the plan year.</summary>
    public required Norm<YearlyDate> Settlement { get; init; }

    /// <summary>Thời hạn của địa phương: the provision that leaves the dates of local money to the province.</summary>
    public required Citation LocalProcedure { get; init; }

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => ExecutionEntries.Of(this);
}
