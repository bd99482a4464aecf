using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Programmes.ProjectKind;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>The rules on advances written a second time, from the text and without the library's tables.</summary>
internal static class AdvanceOracle
{
    internal sealed record Answer(Verdict Verdict, long? Payable, string? Missing, long ToReturn, long Excess = 0);

    internal static Answer Of(LocalDate date, AdvanceRequest q, Readings readings)
    {
        if (date < new LocalDate(2014, 2, 10) || date > new LocalDate(2018, 5, 10))
            return new(Verdict.Undetermined, null, "norm", 0);
        var accepted = q.Stage == AdvanceStage.Accepted;
        var limited = date >= new LocalDate(2014, 4, 8) && (!accepted || readings.AdvanceLimit == AdvanceLimitReach.UntilSettlement);
        var limit = limited ? PerMillion(q.Support.Dong, 700_000) : long.MaxValue;
        if (q.Source == FundingSource.Local)
            return Open(q, long.MaxValue, limit, "provincial_procedure");

        var counted = q.Support.Dong;
        if (accepted)
        {
            counted = Math.Min(counted, q.Accepted?.Dong ?? counted);
            // What articles 13 to 15 do not name is the Agency's to decide, whatever it cost (16.2).
            var (named, _, _, afterwards) = Article13(q.Kind, readings);
            var isOther = named is null && !afterwards && q.Kind != Contest && q.AgencyRatio is null;
            // 19.1.d: a share of the cost.
            if (q.RealCost is null && !isOther && q.SupportRate is not null)
                return Open(q, PerMillion(counted, q.AgencyRatio?.Millionths ?? 1_000_000), limit, "real_cost");
            if (q.RealCost is { } cost)
                counted = Math.Min(counted, PerMillion(cost.Dong, q.SupportRate?.Millionths ?? 1_000_000));
        }

        var isCosted = q.RealCost is not null || q.SupportRate is null;
        var surplus = accepted && isCosted ? Math.Max(0, q.Advanced.Dong - counted) : 0;
        if (q.AgencyRatio is { } ratio)
            return Pay(q, PerMillion(counted, ratio.Millionths), limit, surplus);
        var (share, work, investment, late) = Article13(q.Kind, readings);
        if (accepted && (share is not null || late || q.Kind == Contest))
            return Pay(q, counted, limit, surplus);
        if (share is null && !late)
            return Open(q, counted, limit, null, surplus);
        if (late)
            return Nothing(q);
        if (q.IsFollowingTranche)
            return q.DueUnderContract is { } due ? Pay(q, Math.Min(due.Dong, q.Support.Dong), limit, 0) : Open(q, q.Support.Dong, limit, "due_under_contract");
        if (work && q.WorkDone is null)
            return Open(q, PerMillion(q.Support.Dong, share!.Value), limit, "work_done");
        if (investment && q.InvestmentDone is null)
            return Open(q, PerMillion(q.Support.Dong, share!.Value), limit, "investment_done");
        if ((work && q.WorkDone!.Value.Millionths <= 500_000) || (investment && q.InvestmentDone!.Value.Millionths <= 700_000))
            return Nothing(q);
        return Pay(q, PerMillion(q.Support.Dong, share!.Value), limit, 0);
    }

    private static Answer Nothing(AdvanceRequest q) => new(Verdict.NotSatisfied, 0, null, 0, q.Asked?.Dong ?? 0);

    /// <summary>What is not known, or is the Agency's to decide, cannot bring more than this: a request above it is refused whatever comes.</summary>
    private static Answer Open(AdvanceRequest q, long most, long limit, string? missing, long surplus = 0)
    {
        var above = (q.Asked?.Dong ?? 0) - Math.Max(0, Math.Min(most, limit) - q.Advanced.Dong);
        return above > 0
            ? new(Verdict.NotSatisfied, null, null, surplus, above)
            : new(missing is null ? Verdict.AuthorityDecides : Verdict.Undetermined, null, missing, surplus);
    }

    private static Answer Pay(AdvanceRequest q, long most, long limit, long surplus)
    {
        var left = Math.Max(0, Math.Min(most, limit) - q.Advanced.Dong);
        var above = Math.Max(0, (q.Asked?.Dong ?? 0) - left);
        return new(above > 0 ? Verdict.NotSatisfied : Verdict.Satisfied, left, null, surplus, above);
    }

    /// <summary>Share in millionths, whether work or investment is asked for, and whether it is paid only after acceptance.</summary>
    private static (int? Share, bool Work, bool Investment, bool Late) Article13(ProjectKind kind, Readings readings)
    {
        if (kind is TreatmentRepairAtCluster or TreatmentRepairAtEstablishment && readings.TreatmentRepair == AdvanceListing.AgencyDecides)
            return Unlisted;
        if (kind == FairOrganisationAbroad && readings.FairsAbroad == AdvanceListing.AgencyDecides)
            return Unlisted;
        if (kind == StudyTickets && readings.StudyTickets == AdvanceListing.AgencyDecides)
            return Unlisted;
        if (kind is ClusterInfrastructure or TreatmentAtCluster or TreatmentRepairAtCluster)
            return (300_000, true, false, false);
        if (kind is EnterpriseSetup or RelocationInterest)
            return (null, false, false, true);
        if (kind is DemonstrationModel or Machinery or TechnologyTransfer or TreatmentAtEstablishment or TreatmentRepairAtEstablishment)
            return (700_000, false, true, false);
        return kind is Other or Contest or FairParticipationAbroad ? Unlisted : (700_000, false, false, false);
    }

    private static readonly (int? Share, bool Work, bool Investment, bool Late) Unlisted = (null, false, false, false);

    private static long PerMillion(long amount, int millionths) => (long)((System.Numerics.BigInteger)amount * millionths / 1_000_000);
}
