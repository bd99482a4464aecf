using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Reporting;

/// <summary>The checks that look at one record alone: what it holds against the law of its day, and against itself.</summary>
internal sealed class AuditRecordChecks(AuditRequest request, AuditWork work)
{
    private static readonly LocalizedText NationalByLocalBudget = new(
        "khuyến công quốc gia do ngân sách Trung ương bảo đảm, nhưng kinh phí hỗ trợ ghi từ ngân sách địa phương",
        "national projects are paid by the central budget, but the support is recorded as money of the local budgets"
    );
    private static readonly LocalizedText LocalByCentralBudget = new(
        "khuyến công địa phương do ngân sách địa phương bảo đảm, nhưng kinh phí hỗ trợ ghi từ ngân sách Trung ương",
        "local projects are paid by the local budgets, but the support is recorded as money of the central budget"
    );

    private readonly AuditBalanceChecks _balance = new(work);

    internal void Check(ProjectRecord record)
    {
        CheckCeiling(record);
        CheckManagement(record);
        CheckAdvance(record);
        CheckCertificate(record);
        CheckMixedSources(record);
        CheckBudget(record);
        _balance.Check(record);
    }

    private void CheckCeiling(ProjectRecord record)
    {
        if (record.Item is not { } item || record.Source is not { } source || record.Support is not { } support)
        {
            work.Skip(AuditMessages.AboveCeiling, UncheckedReason.FactMissing);
            return;
        }

        if (AuditLevels.Ceiling(record, item, source, request, out var workings) is not { } ceiling)
            work.Skip(AuditMessages.AboveCeiling, AuditLevels.ReasonOf(workings.Outcome));
        else if (support > ceiling)
        {
            var arguments = Beyond(record, support, ceiling, item.Info().Name);
            work.Add(AuditMessages.AboveCeiling.Finds(Verdict.NotSatisfied, workings.Norm?.Citation, arguments, workings.Evidence), support - ceiling, record);
        }
    }

    private void CheckManagement(ProjectRecord record)
    {
        if (record.ManagementCost is not { } cost)
            return;
        if (record.Source is not { } source)
        {
            work.Skip(AuditMessages.ManagementAboveShare, UncheckedReason.FactMissing);
            return;
        }

        var norms = AuditLevels.NormsOf(record, source, request);
        var share = ManagementCostRules.ShareOfProject(norms, source, Positive(record.TotalCost), Positive(record.Support));
        if (share.Ceiling is not { } most)
            work.Skip(AuditMessages.ManagementAboveShare, AuditLevels.ReasonOf(share.Outcome));
        else if (cost > most)
        {
            var (rule, citation) = (AuditMessages.ManagementAboveShare, share.Norm?.Citation);
            work.Add(rule.Finds(Verdict.NotSatisfied, citation, Beyond(record, cost, most), share.Evidence, ReadingId.R3), cost - most, record);
        }
    }

    private void CheckCertificate(ProjectRecord record)
    {
        if (record.CertificateIssued is not { } issued)
            return;
        if (!request.Book.TryAt(issued, out var law) || law.TypicalProducts is not { } norms)
        {
            work.Skip(AuditMessages.CertificateOutOfTerm, UncheckedReason.NormMissing);
            return;
        }

        var until = CertificateRules.ValidUntil(norms, issued.Year, request.Book.Readings);
        if (record.AsOf >= issued && record.AsOf <= until)
            return;
        var years = norms.CertificateYears;
        var arguments = new MessageArguments(MessageArguments.Date(record.AsOf), MessageArguments.Date(issued), MessageArguments.Date(until), T0: record.Case);
        work.Add(AuditMessages.CertificateOutOfTerm.Finds(Verdict.NotSatisfied, years, arguments, ReadingId.R6), record.Support, record);
    }

    private void CheckAdvance(ProjectRecord record)
    {
        if (record.Advanced is not { } advanced || advanced == Vnd.Zero || record.SettledOn is not null || record.Status == RecordStatus.Settled)
            return;
        if ((record.Contracted ?? record.Support) is not { } support || support <= Vnd.Zero || record.Source is not { } source)
        {
            work.Skip(AuditMessages.AdvanceAboveLimit, UncheckedReason.FactMissing);
            return;
        }

        if (!request.Book.TryAt(record.AsOf, out var law) || law.Execution.Advances is not { IsEncoded: true } norms)
        {
            work.Skip(AuditMessages.AdvanceAboveLimit, UncheckedReason.NormMissing);
            return;
        }

        var isAccepted = record.AcceptedOn is not null || record.Status.IsCompleted();
        var readings = request.Book.Readings;
        var isLimited = !isAccepted || readings.AdvanceLimit == AdvanceLimitReach.UntilSettlement;
        if (isLimited && norms.Limit.TryGet(out var limit) && advanced > limit.Of(support))
        {
            Advance(Verdict.NotSatisfied, AuditMessages.AdvanceAboveLimit, record, (advanced, limit.Of(support)), (norms.Limit.Citation, ReadingId.R7));
            return;
        }

        if (advanced > support)
        {
            var contract = AuditLaw.ProcedureRule(record.AsOf, source, n => n.ByContract);
            Advance(Verdict.NotSatisfied, AuditMessages.AdvanceAboveLimit, record, (advanced, support), (contract, ReadingId.None));
            return;
        }

        if (isAccepted && record.Accepted is { } accepted && advanced - (record.Returned ?? Vnd.Zero) is var held && held > accepted)
        {
            var back = AuditLaw.ProcedureRule(record.AsOf, source, n => n.Return);
            Advance(Verdict.Undetermined, AuditMessages.AdvanceAboveAccepted, record, (held, accepted), (back, ReadingId.None));
        }

        if (isAccepted || source != FundingSource.National || record.Item is not { } item)
            return;
        // With the progress taken as reached, what remains is the share of the kind of project.
        var workings = AdvanceRules.Compute(
            norms,
            new AdvanceRequest
            {
                Source = source,
                Kind = item.ToProjectKind(),
                Stage = AdvanceStage.BeforeAcceptance,
                Support = support,
                Advanced = Vnd.Zero,
                WorkDone = Rate.One,
                InvestmentDone = Rate.One,
            },
            readings
        );
        if (workings.Ceiling is { } first && advanced > first)
            Advance(Verdict.Undetermined, AuditMessages.AdvanceAboveFirst, record, (advanced, first), (workings.Provision!, workings.Reading));
    }

    private void CheckMixedSources(ProjectRecord record)
    {
        long[] sources = [record.CentralSupport?.Dong ?? 0, LocalSupport(record), record.OtherStateSupport?.Dong ?? 0];
        if (sources.Count(money => money > 0) < 2)
            return;
        var provision = AuditLaw.MoneyRule(record.AsOf, n => n.OneContentOnce);
        var arguments = new MessageArguments(sources[0], sources[1], sources[2], T0: record.Case);
        work.Add(AuditWork.Under(provision, AuditMessages.MixedSources, Verdict.Undetermined, arguments), new Vnd(sources.Sum() - sources.Max()), record);
    }

    /// <summary>Whether the money recorded comes wholly from the budget that does not pay for projects of this kind.</summary>
    private void CheckBudget(ProjectRecord record)
    {
        var local = LocalSupport(record);
        if (record.Source == FundingSource.National && local > 0 && (record.CentralSupport == Vnd.Zero || CoversSupport(record.CentralSupport, local)))
            WrongBudget(local, NationalByLocalBudget, AuditLaw.MoneyRule(record.AsOf, n => n.NationalByCentralBudget));
        var central = record.CentralSupport?.Dong ?? 0;
        var noLocal = record is { ProvinceSupport: not null, DistrictSupport: not null, CommuneSupport: not null };
        if (record.Source == FundingSource.Local && central > 0 && local == 0 && (noLocal || CoversSupport(null, central)))
            WrongBudget(central, LocalByCentralBudget, AuditLaw.MoneyRule(record.AsOf, n => n.LocalByLocalBudget));

        bool CoversSupport(Vnd? right, long wrong) => right is null && wrong >= record.Support?.Dong;

        void WrongBudget(long amount, LocalizedText text, Citation? provision)
        {
            var verdict = provision is null ? Verdict.Undetermined : Verdict.NotSatisfied;
            var arguments = new MessageArguments(amount, T0: record.Case, T1: text);
            work.Add(AuditWork.Under(provision, AuditMessages.WrongBudget, verdict, arguments), new Vnd(amount), record);
        }
    }

    private static long LocalSupport(ProjectRecord record) =>
        (record.ProvinceSupport?.Dong ?? 0) + (record.DistrictSupport?.Dong ?? 0) + (record.CommuneSupport?.Dong ?? 0);

    private static Vnd? Positive(Vnd? amount) => amount > Vnd.Zero ? amount : null;

    private void Advance(Verdict verdict, RuleId rule, ProjectRecord record, (Vnd Paid, Vnd Most) money, (Citation? Citation, ReadingId Reading) ground) =>
        work.Add(AuditWork.Under(ground.Citation, rule, verdict, Beyond(record, money.Paid, money.Most), ground.Reading), money.Paid - money.Most, record);

    private static MessageArguments Beyond(ProjectRecord record, Vnd amount, Vnd most, LocalizedText? item = null) =>
        new(amount.Dong, most.Dong, (amount - most).Dong, T0: record.Case, T1: item);
}
