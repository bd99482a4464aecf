using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Support;

/// <summary>Loans of establishments that have moved, for tests. Under actual/actual and 30/360 the two years of <see cref="Simple"/> are two whole years.</summary>
internal static class Loans
{
    internal static readonly LocalDate Of2016 = new(2016, 6, 30);
    internal static readonly LocalDate Of2020 = new(2020, 6, 30);
    internal static readonly LocalDate FirstDay = new(2015, 1, 1);

    /// <summary>1,000 million at 12% a year, 10% by the reference rate: over two years 240 and 200 million.</summary>
    internal static RelocationLoan Simple { get; } =
        new()
        {
            Id = "A",
            Contracted = new LocalDate(2014, 12, 1),
            Drawdowns = [On(2015, 1, 1, 1_000)],
            Rates = [new(FirstDay, Rate.Percent(12))],
            ReferenceRates = [new(FirstDay, Rate.Percent(10))],
            InterestPaidOnTime = Vnd.Million(240),
            MediumOrLongTerm = true,
            InDong = true,
            ForNamedPurpose = true,
        };

    /// <summary>300 of the 1,000 million fall due after one year and are repaid half a year later.</summary>
    internal static RelocationLoan Overdue { get; } = Simple with { Instalments = [On(2016, 1, 1, 300)], Repayments = [On(2016, 7, 1, 300)] };

    /// <summary>20,000 million: half of the interest is far above the cap.</summary>
    internal static RelocationLoan Large { get; } = Simple with { Drawdowns = [On(2015, 1, 1, 20_000)], InterestPaidOnTime = Vnd.Million(5_000) };

    /// <summary>Two drawdowns, one year apart.</summary>
    internal static RelocationLoan Staged { get; } = Simple with { Drawdowns = [On(2015, 1, 1, 600), On(2016, 1, 1, 400)] };

    /// <summary>Only money and rates are known.</summary>
    internal static RelocationLoan Unknown { get; } = Simple with { MediumOrLongTerm = null, InDong = null, ForNamedPurpose = null, InterestPaidOnTime = null };

    internal static PrincipalMovement On(int year, int month, int day, long millions) => new(new LocalDate(year, month, day), Vnd.Million(millions));

    internal static InterestSupportRequest Asked(params RelocationLoan[] loans) =>
        new()
        {
            Source = FundingSource.National,
            Loans = loans.ToValueList(),
            InvestmentComplete = true,
            DayCount = InterestDayCount.ActualActual,
        };

    internal static InterestSupportDecision Assess(InterestSupportRequest request, Readings? readings = null, LocalDate? day = null)
    {
        NationalLaw.Support(readings ?? Readings.Default).TryAt(day ?? Of2016, out var norms);
        NationalLaw.Interest.TryAt(day ?? Of2016, out var interest);
        return InterestSupportRules.Assess(norms, interest, request);
    }
}
