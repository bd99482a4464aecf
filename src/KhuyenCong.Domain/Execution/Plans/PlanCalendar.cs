using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Loại thời hạn: what is due.</summary>
public enum DeadlineKind : byte
{
    /// <summary>Gửi hồ sơ đến Sở Công Thương: filing with the Department.</summary>
    FileWithDepartment = 1,

    /// <summary>Gửi hồ sơ đến Cục: filing with the Agency.</summary>
    FileWithAgency = 2,

    /// <summary>Báo cáo tiến độ tháng: the monthly progress report.</summary>
    MonthlyReport = 3,

    /// <summary>Báo cáo quý: the Department's quarterly report.</summary>
    QuarterlyReport = 4,

    /// <summary>Báo cáo 6 tháng: the Department's half-year report.</summary>
    HalfYearReport = 5,

    /// <summary>Báo cáo năm: the Department's report of the year.</summary>
    YearReport = 6,

    /// <summary>Báo cáo quý của tỉnh: the province's quarterly report to the Ministry.</summary>
    ProvincialReport = 7,

    /// <summary>Hồ sơ quyết toán: the settlement file.</summary>
    SettlementFile = 8,

    /// <summary>Thanh lý, quyết toán: settlement.</summary>
    Settlement = 9,

    /// <summary>Báo cáo tiến độ tháng của Trung tâm vùng: the monthly progress report of a regional centre.</summary>
    CentreMonthlyReport = 10,

    /// <summary>Báo cáo quý của Trung tâm vùng: the quarterly report of a regional centre.</summary>
    CentreQuarterlyReport = 11,

    /// <summary>Báo cáo 6 tháng của Trung tâm vùng: the half-year report of a regional centre.</summary>
    CentreHalfYearReport = 12,

    /// <summary>Báo cáo năm của Trung tâm vùng: the report of the year of a regional centre.</summary>
    CentreYearReport = 13,

    /// <summary>Báo cáo của Cục: the Agency's report on the country to the Ministry.</summary>
    AgencyReport = 14,

    /// <summary>Báo cáo Thủ tướng Chính phủ: the Ministry's yearly report to the Prime Minister.</summary>
    MinistryReport = 15,

    /// <summary>Tổng kết, khen thưởng: the yearly review with commendations, by Ministry and provinces.</summary>
    YearlyReview = 16,

    /// <summary>Gửi hồ sơ đề án địa phương: filing a local project, by the province's rules.</summary>
    LocalFiling = 17,

    /// <summary>Báo cáo tháng về đề án địa phương: the monthly report on local projects, by the province's rules.</summary>
    LocalMonthlyReport = 18,

    /// <summary>Báo cáo quý về đề án địa phương: the quarterly report on local projects, by the province's rules.</summary>
    LocalQuarterlyReport = 19,

    /// <summary>Báo cáo 6 tháng về đề án địa phương: the half-year report on local projects, by the province's rules.</summary>
    LocalHalfYearReport = 20,

    /// <summary>Báo cáo năm về đề án địa phương: the report of the year on local projects, by the province's rules.</summary>
    LocalYearReport = 21,
}

/// <summary>Người cần lịch: whose calendar of a plan year is wanted.</summary>
/// <remarks>TT36-2013/8/1 tells the first three apart.</remarks>
public enum PlanParticipant : byte
{
    /// <summary>Đơn vị thực hiện trong một tỉnh: a unit whose project lies in one province, with its Department and province.</summary>
    UnitInOneProvince = 1,

    /// <summary>Đơn vị thực hiện tại nhiều tỉnh: a unit whose project lies in several provinces; it files with the Agency itself.</summary>
    UnitInSeveralProvinces = 2,

    /// <summary>Trung tâm Khuyến công quốc gia ở vùng: a regional centre of the Agency.</summary>
    RegionalCentre = 3,

    /// <summary>Bộ Công Thương và Cục: the Ministry and its Agency, with what the provinces owe every year.</summary>
    Ministry = 4,
}

/// <summary>Thông tin lập lịch: the facts behind the calendar of a plan year.</summary>
/// <example><code>
/// var calendar = PromotionRules.National.Calendar(new CalendarRequest { PlanYear = 2016 });
/// Console.WriteLine($"{calendar.Dates[0].Kind}: {calendar.Dates[0].LastDay:uuuu-MM-dd}"); // FileWithDepartment: 2015-05-19
/// </code></example>
public sealed record CalendarRequest
{
    /// <summary>Năm kế hoạch: the year in which the plan is carried out.</summary>
    public required int PlanYear { get; init; }

    /// <summary>Nguồn kinh phí: whose plan it is; national unless given. The dates of local money are the province's.</summary>
    public FundingSource Source { get; init; } = FundingSource.National;

    /// <summary>Người cần lịch: whose calendar it is; that of a unit in one province unless given.</summary>
    public PlanParticipant For { get; init; } = PlanParticipant.UnitInOneProvince;

    /// <summary>Hướng dẫn của Sở: another last day for filing, set by the Department, or null.</summary>
    public LocalDate? DepartmentGuidance { get; init; }

    /// <summary>Hướng dẫn của Cục: another last day for filing, set by the Agency, or null.</summary>
    public LocalDate? AgencyGuidance { get; init; }

    /// <summary>Các ngày nghiệm thu cơ sở: the days of base-level acceptance under the contract; the last one counts.</summary>
    public ValueList<LocalDate> AcceptedOn { get; init; } = [];
}

/// <summary>Thời hạn: one dated duty.</summary>
/// <remarks>"Before" a day and "not later than" a day are kept apart by <see cref="Comparison"/>; <see cref="LastDay"/> is the last day in time under either.</remarks>
public sealed record DueDate
{
    /// <summary>Loại: what is due.</summary>
    public required DeadlineKind Kind { get; init; }

    /// <summary>Đơn vị có trách nhiệm: who has to act.</summary>
    public required Authority By { get; init; }

    /// <summary>Ngày nêu trong quy định: the day that the provision names, or the end of the period reported on.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Cách tính: the word before the day; null where the law names a period and no day.</summary>
    public required Comparison? Comparison { get; init; }

    /// <summary>Viện dẫn: the provision.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Theo hướng dẫn: whether the day comes from guidance in place of the law's own day.</summary>
    public bool IsFromGuidance { get; init; }

    /// <summary>What was read of the duty.</summary>
    internal Evidence Evidence { get; init; } = Evidence.Text;

    /// <summary>Ngày cuối cùng còn đúng hạn: the last day in time; null where the law names no day.</summary>
    public LocalDate? LastDay =>
        Comparison switch
        {
            Domain.Comparison.LessThan => Day.PlusDays(-1),
            Domain.Comparison.AtMost => Day,
            _ => null,
        };

    /// <summary>Đúng hạn: whether something done on a day is in time; null where the law names no day.</summary>
    /// <param name="doneOn">The day.</param>
    /// <returns>Whether it is in time.</returns>
    public bool? IsMetBy(LocalDate doneOn) => LastDay is { } last ? doneOn <= last : null;

    /// <summary>Ngày làm việc cuối cùng còn đúng hạn: the last working day in time.</summary>
    /// <remarks>The law does not move a day that is not worked, so the day before it is the safe one.</remarks>
    /// <param name="calendar">The working calendar of the host.</param>
    /// <returns>The day, or null where the law names none or no day of the month before it is worked.</returns>
    public LocalDate? LastWorkingDay(IWorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        for (var back = 0; LastDay is { } last && back < 31; back++)
        {
            if (calendar.IsWorkingDay(last.PlusDays(-back)))
                return last.PlusDays(-back);
        }

        return null;
    }
}

/// <summary>Lịch của năm kế hoạch: the dated duties of a plan year, in order.</summary>
/// <param name="PlanYear">The plan year.</param>
/// <param name="Dates">The duties, in order of their last days.</param>
/// <param name="Findings">What must be said of the law behind them.</param>
public sealed record PlanCalendar(int PlanYear, ValueList<DueDate> Dates, FindingList Findings)
{
    /// <summary>Còn thiếu: what is missing for the dates of local money; nothing for national money.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>Việc sắp đến hạn: the first duty whose last day is on or after a day.</summary>
    /// <param name="from">The day.</param>
    /// <returns>The duty, or null when none is left.</returns>
    public DueDate? NextDue(LocalDate from) => Dates.FirstOrDefault(d => d.LastDay >= from);
}
