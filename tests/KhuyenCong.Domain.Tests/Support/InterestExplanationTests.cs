using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Approved;
using static KhuyenCong.Domain.Tests.Support.Loans;

namespace KhuyenCong.Domain.Tests.Support;

public class InterestExplanationTests
{
    [Fact]
    public void Every_explanation_of_interest_support_is_approved()
    {
        var page = new ExplanationPage("Interest");
        Run(page, "bound by the reference rate", Asked(Simple));
        Run(page, "contract and reference the same", Asked(Simple with { ReferenceRates = Simple.Rates }));
        Run(page, "the contract below the reference rate", Asked(Simple with { ReferenceRates = [new(FirstDay, Rate.Percent(13))] }));
        Run(page, "paid on time one đồng below the reference", Asked(Simple with { InterestPaidOnTime = new Vnd(199_999_999) }));
        Run(page, "paid on time as much as the reference", Asked(Simple with { InterestPaidOnTime = Vnd.Million(200) }));
        Run(page, "nothing paid on time", Asked(Simple with { InterestPaidOnTime = Vnd.Zero }));
        foreach (var reading in Enum.GetValues<OverdueLoanInterest>())
            Run(page, $"overdue principal, reading R21 {reading}", Asked(Overdue), Readings.Default with { OverdueLoan = reading });
        Run(page, "rates of 2018 and the cap, asked for one đồng more", Asked(Large) with { Requested = new Vnd(500_000_001) }, day: Of2020);
        foreach (var dayCount in Enum.GetValues<InterestDayCount>())
            Run(page, $"day count {dayCount}", Asked(Simple) with { DayCount = dayCount });
        foreach (var start in Enum.GetValues<InterestPeriodStart>())
            Run(page, $"two drawdowns, period from {start}", Asked(Staged), Readings.Default with { InterestPeriod = start });

        Run(page, "investment not complete", Asked(Simple) with { InvestmentComplete = false });
        Run(page, "investment not complete and facts of the loan missing", Asked(Unknown) with { InvestmentComplete = false });
        Run(page, "investment complete or not", Asked(Simple) with { InvestmentComplete = null });
        Run(page, "investment complete or not, nothing paid on time", Asked(Simple with { InterestPaidOnTime = Vnd.Zero }) with { InvestmentComplete = null });

        Run(page, "loan of short term", Asked(Simple with { MediumOrLongTerm = false, InDong = false, ForNamedPurpose = false }));
        Run(page, "loan in foreign money", Asked(Simple with { InDong = false, ForNamedPurpose = null }));
        Run(page, "loan for something else, beside one that counts", Asked(Simple with { Id = "X", ForNamedPurpose = false }, Simple));
        Run(
            page,
            "loan that fails, beside one whose rates are missing",
            Asked(Simple with { Id = "X", InDong = false, Rates = [] }, Simple with { Rates = [] })
        );
        Run(page, "loan that counts, beside one whose rates are missing", Asked(Simple, Simple with { Id = "B", Rates = [] }));
        Run(page, "nothing known of the loan but its rates", Asked(Unknown));
        Run(page, "nothing known of a loan on which nothing was paid", Asked(Unknown with { InterestPaidOnTime = Vnd.Zero }));
        Run(page, "no rates at all", Asked(Simple with { Rates = [], ReferenceRates = [] }));
        Run(page, "reference rates from a day too late", Asked(Simple with { ReferenceRates = [new(FirstDay.PlusDays(1), Rate.Percent(10))] }));
        Run(
            page,
            "period from a contract whose day is not known",
            Asked(Simple with { Contracted = null }),
            Readings.Default with
            {
                InterestPeriod = InterestPeriodStart.Contract,
            }
        );
        Run(page, "priority factor of 1.5", Asked(Simple) with { PriorityFactor = Rate.Thousandths(1_500), Ground = PriorityGround.Sector });
        Run(page, "priority factor without a ground", Asked(Simple) with { PriorityFactor = Rate.Thousandths(1_500) });
        Run(page, "local money without a schedule", Asked(Simple) with { Source = FundingSource.Local });
        var schedule = Schedules.OfProvince with { Levels = [Schedules.Level(SupportItem.RelocationInterest, 40, 300, SupportUnit.Establishment, "9")] };
        var local = InterestSupportRules.Assess(Schedules.NormsOf(schedule, Readings.Default, null), null, Asked(Simple) with { Source = FundingSource.Local });
        page.Case($"local money under a schedule: at most {local.AtMost?.Dong}, support {local.Support?.Dong}", local);
        Run(page, "local money without a schedule, nothing counts", Asked(Simple with { InDong = false }) with { Source = FundingSource.Local });
        Run(page, "before the joint circular", Asked(Simple) with { InvestmentComplete = null }, day: new LocalDate(2014, 4, 7));
        Run(page, "before the joint circular, investment not complete", Asked(Simple) with { InvestmentComplete = false }, day: new LocalDate(2014, 4, 7));
        page.Verify(typeof(InterestSupportMessages));
    }

    private static void Run(ExplanationPage page, string name, InterestSupportRequest request, Readings? readings = null, LocalDate? day = null)
    {
        var decision = Assess(request, readings, day);
        page.Case($"{name}: base {decision.Base.Dong}, at most {decision.AtMost?.Dong}, support {decision.Support?.Dong}", decision);
    }
}
