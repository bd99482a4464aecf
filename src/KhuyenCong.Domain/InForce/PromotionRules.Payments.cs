using KhuyenCong.Domain.Execution;
using NodaTime;

namespace KhuyenCong.Domain;

public sealed partial class PromotionRules
{
    /// <summary>Lập kế hoạch thanh toán: the instalments that the law of a day allows to an approved project, with condition, papers, last day and amount of each.</summary>
    /// <remarks>The progress that a first advance asks for is supposed to be reached; each instalment names it. Ask again when the project changes and compare with <see cref="PaymentPlan.ChangesSince"/>.</remarks>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The project.</param>
    /// <returns>The plan; without instalments where it is not known what may be paid.</returns>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public PaymentPlan PlanPayments(LocalDate asOf, PaymentPlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        // The day on which national money is settled does not bind the province.
        var calendar = Calendar(
            new CalendarRequest
            {
                Source = request.Source,
                PlanYear = request.PlanYear,
                AcceptedOn = request.AcceptedOn,
            }
        );
        return PaymentPlanRules.Plan(AdvancesOn(asOf, request.Source), SnapshotOf(asOf)?.Execution.Dossiers, calendar, request, _book.Readings);
    }
}
