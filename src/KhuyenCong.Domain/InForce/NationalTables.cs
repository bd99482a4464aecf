using System.Runtime.CompilerServices;
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

/// <summary>Các bảng quốc gia: the norm tables of a date under given readings, each made when it is first asked for.</summary>
internal sealed class NationalTables
{
    // Whichever thread asks first; all get the same table. The lock is on this object, which nobody outside sees.
    private const MethodImplOptions OneAtATime = MethodImplOptions.Synchronized;

    private readonly Readings _readings;
    private readonly NationalSupplement[]? _supplements;
    private Timeline<SupportNorms>? _support;
    private Timeline<PriorityNorms>? _priority;
    private Timeline<EligibilityNorms>? _eligibility;
    private Timeline<FundingConditionNorms>? _fundingConditions;
    private Timeline<ContentConditionNorms>? _contentConditions;
    private Timeline<TypicalProductNorms>? _typicalProducts;

    internal NationalTables(Readings readings, NationalSupplement[]? supplements)
    {
        _readings = readings;
        _supplements = supplements;
    }

    [MethodImpl(OneAtATime)]
    internal StrongBox<SupportNorms?> Support(ref StrongBox<SupportNorms?>? made, LocalDate date) => made ??= new(SupportOn(date));

    [MethodImpl(OneAtATime)]
    internal StrongBox<InterestSupportNorms?> Interest(ref StrongBox<InterestSupportNorms?>? made, LocalDate date) =>
        made ??= new(NationalLaw.Interest.TryAt(date, out var norms) ? WhatStands.On(date, norms) : null);

    [MethodImpl(OneAtATime)]
    internal StrongBox<PriorityNorms?> Priority(ref StrongBox<PriorityNorms?>? made, LocalDate date) =>
        made ??= new((_priority ??= NationalLaw.Priority(_readings)).TryAt(date, out var norms) ? WhatStands.On(date, norms) : null);

    [MethodImpl(OneAtATime)]
    internal ExecutionNorms Execution(ref ExecutionNorms? made, LocalDate date) => made ??= ExecutionOn(date);

    [MethodImpl(OneAtATime)]
    internal StrongBox<TypicalProductNorms?> TypicalProducts(ref StrongBox<TypicalProductNorms?>? made, LocalDate date) =>
        made ??= new((_typicalProducts ??= NationalLaw.TypicalProducts()).TryAt(date, out var norms) ? WhatStands.On(date, norms) : null);

    [MethodImpl(OneAtATime)]
    internal StrongBox<EligibilityNorms?> Eligibility(ref StrongBox<EligibilityNorms?>? made, LocalDate date)
    {
        _eligibility ??= NationalLaw.Eligibility(_readings);
        return made ??= new(_eligibility.TryAt(date, out var norms) ? WhatStands.On(date, norms) : null);
    }

    [MethodImpl(OneAtATime)]
    internal StrongBox<FundingConditionNorms?> FundingConditions(ref StrongBox<FundingConditionNorms?>? made, LocalDate date) =>
        made ??= new((_fundingConditions ??= NationalLaw.FundingConditions(_readings)).TryAt(date, out var norms) ? WhatStands.On(date, norms) : null);

    [MethodImpl(OneAtATime)]
    internal StrongBox<ContentConditionNorms?> ContentConditions(ref StrongBox<ContentConditionNorms?>? made, LocalDate date)
    {
        _contentConditions ??= NationalLaw.ContentConditions(_readings);
        return made ??= new(_contentConditions.TryAt(date, out var norms) ? WhatStands.On(date, norms) : null);
    }

    private SupportNorms? SupportOn(LocalDate date)
    {
        if (!(_support ??= NationalLaw.Support(_readings)).TryAt(date, out var norms))
            return null;
        return WhatStands.On(date, _supplements is null ? norms : Supplemented(norms, date));
    }

    private static ExecutionNorms ExecutionOn(LocalDate date)
    {
        var norms = NationalLaw.ExecutionOn(date);
        return norms with
        {
            Plans = WhatStands.On(date, norms.Plans),
            Tender = WhatStands.On(date, norms.Tender),
            Changes = WhatStands.On(date, norms.Changes),
            Advances = WhatStands.On(date, norms.Advances),
            Dossiers = WhatStands.On(date, norms.Dossiers),
            Deadlines = WhatStands.On(date, norms.Deadlines),
            Life = WhatStands.On(date, norms.Life),
        };
    }

    private SupportNorms Supplemented(SupportNorms norms, LocalDate date) =>
        _supplements!.Where(s => s.IsInForceOn(date)).Aggregate(norms, ScheduleRules.Supplement);
}
