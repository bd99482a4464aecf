using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Texts;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>The norm tables of a day under given readings, each made when it is first asked for.</summary>
internal sealed class NationalTables(Readings readings, ValueList<NationalSupplement> supplements)
{
    private readonly Lazy<Timeline<SupportNorms>> _support = new(() => NationalLaw.Support(readings));
    private readonly Lazy<Timeline<PriorityNorms>> _priority = new(() => NationalLaw.Priority(readings));
    private readonly Lazy<Timeline<EligibilityNorms>> _eligibility = new(() => NationalLaw.Eligibility(readings));
    private readonly Lazy<Timeline<FundingConditionNorms>> _fundingConditions = new(() => NationalLaw.FundingConditions(readings));
    private readonly Lazy<Timeline<ContentConditionNorms>> _contentConditions = new(() => NationalLaw.ContentConditions(readings));
    private readonly Lazy<Timeline<TypicalProductNorms>> _typicalProducts = new(NationalLaw.TypicalProducts);

    internal SupportNorms? SupportOn(LocalDate day)
    {
        if (!_support.Value.TryAt(day, out var norms))
            return null;
        foreach (var supplement in supplements.AsSpan())
        {
            if (supplement.IsInForceOn(day))
                norms = ScheduleRules.Supplement(norms, supplement);
        }

        return WhatStands.On(day, norms);
    }

    internal static InterestSupportNorms? InterestOn(LocalDate day) => On(day, NationalLaw.Interest);

    internal PriorityNorms? PriorityOn(LocalDate day) => On(day, _priority.Value);

    internal TypicalProductNorms? TypicalProductsOn(LocalDate day) => On(day, _typicalProducts.Value);

    internal EligibilityNorms? EligibilityOn(LocalDate day) => On(day, _eligibility.Value);

    internal FundingConditionNorms? FundingConditionsOn(LocalDate day) => On(day, _fundingConditions.Value);

    internal ContentConditionNorms? ContentConditionsOn(LocalDate day) => On(day, _contentConditions.Value);

    internal static ExecutionNorms ExecutionOn(LocalDate day)
    {
        var norms = NationalLaw.ExecutionOn(day);
        return norms with
        {
            Plans = WhatStands.On(day, norms.Plans),
            Tender = WhatStands.On(day, norms.Tender),
            Changes = WhatStands.On(day, norms.Changes),
            Advances = WhatStands.On(day, norms.Advances),
            Dossiers = WhatStands.On(day, norms.Dossiers),
            Deadlines = WhatStands.On(day, norms.Deadlines),
            Life = WhatStands.On(day, norms.Life),
            Ledger = WhatStands.On(day, norms.Ledger),
        };
    }

    private static T? On<T>(LocalDate day, Timeline<T> tables)
        where T : NormTable => tables.TryAt(day, out var norms) ? WhatStands.On(day, norms) : null;
}
