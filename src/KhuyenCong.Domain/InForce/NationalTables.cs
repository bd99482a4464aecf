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
    private readonly NationalSupplement[]? _supplements;
    private Timeline<EligibilityNorms>? _eligibility;
    private Timeline<ContentConditionNorms>? _contentConditions;

    internal NationalTables(Readings readings, NationalSupplement[]? supplements)
    {
        _readings = readings;
        _supplements = supplements;
    }

    // The snapshots of a book ask one at a time.
    private Timeline<EligibilityNorms> Eligibility => _eligibility ??= EligibilityTables.National(_readings);

    private Timeline<ContentConditionNorms> ContentConditions => _contentConditions ??= ContentConditionTables.National(_readings);

    internal SupportNorms? SupportOn(LocalDate date)
    {
        if (SupportTables.On(date, _readings) is not { } norms)
            return null;
        if (StandingFindings.IsAnyOn(date, norms.Instrument))
            norms = WithStanding(norms, date);
        return _supplements is null ? norms : Supplemented(norms, date);
    }

    private static SupportNorms WithStanding(SupportNorms norms, LocalDate date) => norms with { Standing = StandingFindings.On(date, norms.Instrument) };

    private SupportNorms Supplemented(SupportNorms norms, LocalDate date) =>
        _supplements!.Where(s => s.IsInForceOn(date)).Aggregate(norms, ScheduleRules.Supplement);

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
        Eligibility.TryAt(date, out var norms) ? norms with { Standing = StandingFindings.On(date, EligibilityTables.Base.ToArray()) } : null;

    internal static FundingConditionNorms? FundingConditionsOn(LocalDate date) =>
        FundingConditionTables.National.TryAt(date, out var norms)
            ? norms with
            {
                Standing = StandingFindings.On(date, norms.ContentAndSector.Citation.Instrument),
            }
            : null;

    internal ContentConditionNorms? ContentConditionsOn(LocalDate date) =>
        ContentConditions.TryAt(date, out var norms) ? norms with { Standing = StandingFindings.On(date, Instruments.Circular46Of2012) } : null;
}
