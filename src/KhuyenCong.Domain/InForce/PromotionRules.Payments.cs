using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain;

public sealed partial class PromotionRules
{
    /// <summary>Lập kế hoạch thanh toán: the instalments that the law of a day allows to an approved project, with condition, papers, last day and amount of each.</summary>
    /// <remarks>The progress that a first advance asks for is supposed to be reached; each instalment names it. Ask again when the project changes and compare with <see cref="PaymentPlan.ChangesSince"/>.</remarks>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The project.</param>
    /// <param name="local">The province's own table in force on the date, for local money; null when there is none at hand.</param>
    /// <returns>The plan; without instalments where it is not known what may be paid.</returns>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public PaymentPlan PlanPayments(LocalDate asOf, PaymentPlanRequest request, AdvanceNorms? local = null)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        var execution = SnapshotOf(asOf)?.Execution;
        var isLocal = request.Source == FundingSource.Local;
        var norms = isLocal && local is not null ? WhatStands.On(asOf, local.Within(execution?.Advances?.Limit)) : execution?.Advances;
        var dates = Calendar(new CalendarRequest { PlanYear = request.PlanYear, AcceptedOn = request.AcceptedOn });
        // The day on which national money is settled does not bind the province.
        var calendar = isLocal ? dates with { Dates = [] } : dates;
        return PaymentPlanRules.Plan(norms, execution?.Dossiers, calendar, request, _book.Readings);
    }
}
