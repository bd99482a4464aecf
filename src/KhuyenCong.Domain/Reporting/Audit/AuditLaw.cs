using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Texts;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>What an audit and a reconciliation cite, by date, and the items that an audit looks at twice.</summary>
internal static class AuditLaw
{
    /// <summary>Items that found something: a second support is for a second foundation, or a mistake.</summary>
    internal static ValueList<SupportItem> Founding { get; } = [SupportItem.EnterpriseSetup, SupportItem.AssociationRegion, SupportItem.AssociationNation];

    /// <summary>Items whose level is for an establishment, so that reading R4 matters.</summary>
    internal static ValueList<SupportItem> PerEstablishment { get; } =
        SupportItems.All.Select(i => i.Item).Where(i => NationalLaw.UnitOf(i) == SupportUnit.Establishment).ToValueList();

    /// <summary>Items of which a beneficiary can hardly have two in one year, besides those for an establishment; several trademarks, prizes or votes are nothing special.</summary>
    internal static ValueList<SupportItem> HardlyTwiceAYear { get; } =
    [
        SupportItem.DemonstrationModel,
        SupportItem.ModelReplication,
        SupportItem.CleanerProductionPilot,
        SupportItem.LinkageCluster,
        SupportItem.PollutionTreatmentCluster,
        SupportItem.ClusterPlan,
        SupportItem.ClusterInfrastructure,
    ];

    /// <summary>The provision that the money rules of a date state; null where they are not known or there are none.</summary>
    internal static Citation? MoneyRule(LocalDate date, Func<MoneyPrinciples, Norm<bool>> rule) =>
        NationalLaw.MoneyPrinciples.TryAt(date, out var norms) ? Stated(rule(norms)) : null;

    /// <summary>The provision that the procedure of national money states on a date; null for local or unknown money, whose procedure is not this one.</summary>
    internal static Citation? ProcedureRule(LocalDate date, FundingSource? source, Func<MoneyProcedure, Norm<bool>> rule) =>
        source == FundingSource.National && NationalLaw.MoneyProcedure.TryAt(date, out var norms) ? Stated(rule(norms)) : null;

    /// <summary>The provision under which unspent money goes on into the next year; null before the decree.</summary>
    internal static Citation? CarryOver(LocalDate date) => NationalLaw.CarryOver.TryAt(date, out var norm) ? Stated(norm) : null;

    private static Citation? Stated(Norm<bool> norm) => norm.HasValue ? norm.Citation : null;
}
