using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>Các bảng quốc gia: the norm tables of a date under given readings, each made when it is first asked for.</summary>
internal sealed class NationalTables
{
    private readonly Readings _readings;
    private readonly ValueList<NationalSupplement> _supplements;
    private readonly Lazy<Timeline<EligibilityNorms>> _eligibility;
    private readonly Lazy<Timeline<ContentConditionNorms>> _contentConditions;

    internal NationalTables(Readings readings, ValueList<NationalSupplement> supplements)
    {
        _readings = readings;
        _supplements = supplements;
        _eligibility = new(() => EligibilityTables.National(_readings));
        _contentConditions = new(() => ContentConditionTables.National(_readings));
    }

    internal SupportNorms? SupportOn(LocalDate date)
    {
        if (SupportTables.On(date, _readings) is not { } norms)
            return null;
        var standing = StandingFindings.On(date, norms.Instrument);
        if (standing.Count > 0)
            norms = norms with { Standing = standing };
        foreach (var supplement in _supplements)
        {
            if (supplement.IsInForceOn(date))
                norms = ScheduleRules.Supplement(norms, supplement);
        }

        return norms;
    }

    internal static InterestSupportNorms? InterestOn(LocalDate date) => InterestSupportNorms.ByDate.TryAt(date, out var norms) ? norms : null;

    internal static PriorityNorms? PriorityOn(LocalDate date) =>
        PriorityNorms.ByDate.TryAt(date, out var norms)
            ? norms with
            {
                Standing = StandingFindings.On(date, Instruments.Circular46Of2012, Instruments.Circular36Of2013),
            }
            : null;

    internal static TypicalProductNorms? TypicalProductsOn(LocalDate date) => TypicalProductLaw.ByDate.TryAt(date, out var norms) ? norms : null;

    internal EligibilityNorms? EligibilityOn(LocalDate date) =>
        _eligibility.Value.TryAt(date, out var norms) ? norms with { Standing = StandingFindings.On(date, EligibilityTables.Base.ToArray()) } : null;

    internal static FundingConditionNorms? FundingConditionsOn(LocalDate date) =>
        FundingConditionTables.National.TryAt(date, out var norms)
            ? norms with
            {
                Standing = StandingFindings.On(date, norms.ContentAndSector.Citation.Instrument),
            }
            : null;

    internal ContentConditionNorms? ContentConditionsOn(LocalDate date) =>
        _contentConditions.Value.TryAt(date, out var norms) ? norms with { Standing = StandingFindings.On(date, Instruments.Circular46Of2012) } : null;
}
