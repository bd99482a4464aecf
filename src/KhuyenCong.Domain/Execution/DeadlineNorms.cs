using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Thời hạn hằng năm: a day of the year with the word before it.</summary>
/// <param name="Day">The day of the year.</param>
/// <param name="Comparison">"Before" (<see cref="Comparison.LessThan"/>) excludes the day; "not later than" (<see cref="Comparison.AtMost"/>) includes it.</param>
public sealed record YearlyDate(AnnualDate Day, Comparison Comparison);

/// <summary>Định mức thời hạn: the dates of planning, reporting and settlement.</summary>
/// <remarks>TT36-2013/10, 18, 21–23; ND45-2012/16/1/i.</remarks>
public sealed record DeadlineNorms
{
    /// <summary>Gửi hồ sơ đến Sở Công Thương: filing with the Department, in the year before the plan year; its guidance may set another day.</summary>
    public required Norm<YearlyDate> FileWithDepartment { get; init; }

    /// <summary>Gửi hồ sơ đến Cục: filing with the Agency, in the year before the plan year; its guidance may set another day.</summary>
    public required Norm<YearlyDate> FileWithAgency { get; init; }

    /// <summary>Báo cáo tiến độ hằng tháng: the day of the month before which the monthly report is sent.</summary>
    public required Norm<Threshold> MonthlyReport { get; init; }

    /// <summary>Báo cáo quý, 6 tháng, năm: the Department's periodic reports; no day is laid down.</summary>
    public required Citation PeriodReports { get; init; }

    /// <summary>Báo cáo của tỉnh: the province's quarterly report to the Ministry; no day is laid down.</summary>
    public required Citation ProvincialReport { get; init; }

    /// <summary>Lập hồ sơ quyết toán: days after the last base acceptance within which the settlement file is complete.</summary>
    public required Norm<Threshold> SettlementFile { get; init; }

    /// <summary>Thanh lý, quyết toán: settlement, in the year after the plan year.</summary>
    public required Norm<YearlyDate> Settlement { get; init; }

    /// <summary>Các thời hạn theo thời gian: the dates by the day from which they apply.</summary>
    public static Timeline<DeadlineNorms> National { get; } = new((Instruments.Circular36Of2013.InForceFrom!.Value, Circular36Of2013()));

    private static DeadlineNorms Circular36Of2013() =>
        new()
        {
            FileWithDepartment = Norm.Stated(new YearlyDate(new AnnualDate(5, 20), Comparison.LessThan), Provision("10", "1", "b")),
            FileWithAgency = Norm.Stated(new YearlyDate(new AnnualDate(6, 15), Comparison.LessThan), Provision("10", "2", "b")),
            MonthlyReport = Norm.Stated(Threshold.LessThan(25), Provision("23", "3", "a")),
            PeriodReports = Provision("21", "5"),
            ProvincialReport = new(Instruments.Decree45Of2012, "16", "1", "i"),
            SettlementFile = Norm.Stated(Threshold.AtMost(15), Provision("18", "1")),
            Settlement = Norm.Stated(new YearlyDate(new AnnualDate(1, 22), Comparison.AtMost), Provision("18", "2")),
        };

    private static Citation Provision(string article, string clause, string? point = null) => new(Instruments.Circular36Of2013, article, clause, point);
}
