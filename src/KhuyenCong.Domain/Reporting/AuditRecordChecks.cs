using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>The checks that look at one record alone.</summary>
internal sealed class AuditRecordChecks(AuditRequest request, AuditWork work)
{
    private static readonly Citation OneContentOnce = Citation.Parse("TTLT26-2014/7/4");
    private static readonly Citation CounterpartRule = Citation.Parse("TTLT26-2014/7/3");
    private static readonly Citation ApprovalRule = Citation.Parse("TTLT26-2014/7/2");
    private static readonly Citation AccountsRule = Citation.Parse("TTLT26-2014/8/3/a");
    private static readonly Citation ContractRule = Citation.Parse("TT36-2013/12/2");
    private static readonly Citation ReturnRule = Citation.Parse("TT36-2013/12/6");
    private static readonly Citation SettlementRule = Citation.Parse("TT36-2013/18/1");

    private static readonly LocalizedText RegisteredApproved = new("đăng ký, phê duyệt", "registered, approved");
    private static readonly LocalizedText ApprovedContracted = new("phê duyệt, ký hợp đồng", "approved, contracted");
    private static readonly LocalizedText ContractedAccepted = new("ký hợp đồng, nghiệm thu", "contracted, accepted");
    private static readonly LocalizedText AcceptedSettled = new("nghiệm thu, quyết toán", "accepted, settled");

    private static readonly LocalizedText SupportAndItsSources = new("kinh phí hỗ trợ và các nguồn cộng lại", "support and the sum of its sources");
    private static readonly LocalizedText CostAndItsMoney = new("tổng chi phí và hỗ trợ cộng đối ứng", "total cost and support plus counterpart");
    private static readonly LocalizedText ContractedOverApproved = new("phê duyệt và hợp đồng lớn hơn", "approved and a larger contract");
    private static readonly LocalizedText AcceptedOverContracted = new("hợp đồng và nghiệm thu lớn hơn", "contract and a larger acceptance");
    private static readonly LocalizedText SettledOverAccepted = new("nghiệm thu và quyết toán lớn hơn", "acceptance and a larger settlement");
    private static readonly LocalizedText AdvancedAndItsUse = new(
        "tạm ứng và quyết toán, hoàn trả, chuyển nguồn cộng lại",
        "advances and the sum settled, returned and carried over"
    );

    internal void Check(ProjectRecord record)
    {
        CheckCeiling(record);
        CheckManagement(record);
        CheckAdvance(record);
        CheckCertificate(record);
        CheckMixedSources(record);
        CheckDates(record);
        CheckAmounts(record);
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
            Above(AuditMessages.AboveCeiling, record, support, ceiling, workings, item.Info().Name);
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

        var share = ManagementCostRules
            .Assess(
                AuditLevels.NormsOf(record, source, request),
                new ManagementCostRequest
                {
                    Source = source,
                    Projects = [new ManagedProject(record.Case, Positive(record.TotalCost), Positive(record.Support))],
                }
            )
            .Projects[0]
            .Decision.Workings;
        if (share.Ceiling is not { } most)
            work.Skip(AuditMessages.ManagementAboveShare, AuditLevels.ReasonOf(share.Outcome));
        else if (cost > most)
            Above(AuditMessages.ManagementAboveShare, record, cost, most, share, null, ReadingId.R3);
    }

    private void CheckCertificate(ProjectRecord record)
    {
        if (record.CertificateIssued is not { } issued)
            return;
        if (!request.Book.Covers(issued) || request.Book.At(issued).TypicalProducts is not { } norms)
        {
            work.Skip(AuditMessages.CertificateOutOfTerm, UncheckedReason.NormMissing);
            return;
        }

        var until = CertificateRules.ValidUntil(norms, issued.Year, request.Book.Readings);
        if (record.AsOf >= issued && record.AsOf <= until)
            return;
        var years = norms.CertificateYears;
        var arguments = new MessageArguments(MessageArguments.Date(record.AsOf), MessageArguments.Date(issued), MessageArguments.Date(until), T0: record.Case);
        work.Add(
            AuditSeverity.Error,
            AuditMessages.CertificateOutOfTerm.Finds(Verdict.NotSatisfied, years.Citation, arguments, years.Evidence, ReadingId.R6),
            record.Support,
            record
        );
    }

    private void CheckAdvance(ProjectRecord record)
    {
        if (record.Advanced is not { } advanced || advanced == Vnd.Zero || record.SettledOn is not null || record.Status == ProjectStatus.Settled)
            return;
        if ((record.Contracted ?? record.Support) is not { } support || support <= Vnd.Zero || record.Source is not { } source)
        {
            work.Skip(AuditMessages.AdvanceAboveLimit, UncheckedReason.FactMissing);
            return;
        }

        if (!request.Book.Covers(record.AsOf) || request.Book.At(record.AsOf).Execution.Advances is not { IsEncoded: true } norms)
        {
            work.Skip(AuditMessages.AdvanceAboveLimit, UncheckedReason.NormMissing);
            return;
        }

        var isAccepted = record.AcceptedOn is not null || record.Status.IsCompleted();
        var readings = request.Book.Readings;
        var limited = !isAccepted || readings.AdvanceLimit == AdvanceLimitReach.UntilSettlement;
        if (limited && norms.Limit.TryGet(out var limit) && advanced > limit.Of(support))
        {
            Advance(AuditMessages.AdvanceAboveLimit, AuditSeverity.Error, record, advanced, limit.Of(support), norms.Limit.Citation, ReadingId.R7);
            return;
        }

        if (advanced > support)
        {
            Advance(AuditMessages.AdvanceAboveLimit, AuditSeverity.Error, record, advanced, support, ContractRule, ReadingId.None);
            return;
        }

        if (isAccepted || source != FundingSource.National || record.Item is not { } item)
            return;
        // With the progress taken as reached, what remains is the share of the kind of project.
        var workings = AdvanceRules.Compute(
            norms,
            new AdvanceRequest
            {
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
            Advance(AuditMessages.AdvanceAboveFirst, AuditSeverity.Warning, record, advanced, first, workings.Provision!, workings.Reading);
    }

    private void CheckMixedSources(ProjectRecord record)
    {
        var central = record.CentralSupport?.Dong ?? 0;
        var local = checked((record.ProvinceSupport?.Dong ?? 0) + (record.DistrictSupport?.Dong ?? 0) + (record.CommuneSupport?.Dong ?? 0));
        var other = record.OtherStateSupport?.Dong ?? 0;
        var kinds = (central > 0 ? 1 : 0) + (local > 0 ? 1 : 0) + (other > 0 ? 1 : 0);
        if (kinds < 2)
            return;
        var all = checked(central + local + other);
        work.Add(
            AuditSeverity.Warning,
            AuditMessages.MixedSources.Finds(Verdict.Undetermined, OneContentOnce, new(central, local, other, T0: record.Case), Evidence.Text),
            new Vnd(all - Math.Max(central, Math.Max(local, other))),
            record
        );
    }

    private void CheckDates(ProjectRecord record)
    {
        LocalDate? last = record.Submitted;
        Next(record.AsOf, ApprovalRule, RegisteredApproved);
        Next(record.ContractedOn, ApprovalRule, ApprovedContracted);
        Next(record.AcceptedOn, ContractRule, ContractedAccepted);
        Next(record.SettledOn, SettlementRule, AcceptedSettled);

        void Next(LocalDate? step, Citation citation, LocalizedText names)
        {
            if (step is not { } date)
                return;
            if (last is { } before && before > date)
            {
                var arguments = new MessageArguments(MessageArguments.Date(before), MessageArguments.Date(date), T0: record.Case, T1: names);
                work.Add(AuditSeverity.Error, AuditMessages.DatesOutOfOrder.Finds(Verdict.NotSatisfied, citation, arguments, Evidence.Text), null, record);
            }

            last = date;
        }
    }

    private void CheckAmounts(ProjectRecord record)
    {
        if (record.Support is { } support)
        {
            var parts = Measures.SupportParts.Select(p => record.Value(p)).ToList();
            var known = parts.Aggregate(0L, (sum, part) => checked(sum + (part ?? 0)));
            var complete = parts.TrueForAll(p => p is not null);
            Balance(record, support.Dong, known, complete, AccountsRule, SupportAndItsSources);
            if (record.TotalCost is { } total)
                Balance(
                    record,
                    total.Dong,
                    checked(support.Dong + (record.Counterpart?.Dong ?? 0)),
                    record.Counterpart is not null,
                    CounterpartRule,
                    CostAndItsMoney
                );
        }

        NotAbove(record, record.Contracted, record.Approved, ContractedOverApproved);
        NotAbove(record, record.Accepted, record.Contracted, AcceptedOverContracted);
        NotAbove(record, record.Settled, record.Accepted, SettledOverAccepted);
        if (record is { Advanced: { } advanced, Settled: { } settled, Returned: { } returned, CarriedOver: { } carried } && advanced > settled)
            Balance(record, advanced.Dong, checked(settled.Dong + returned.Dong + carried.Dong), true, ReturnRule, AdvancedAndItsUse);
    }

    private void NotAbove(ProjectRecord record, Vnd? amount, Vnd? most, LocalizedText names)
    {
        if (amount is { } above && most is { } limit && above > limit)
            Unbalanced(record, limit.Dong, above.Dong, ContractRule, names);
    }

    /// <summary>Parts that are not all known may only be too large.</summary>
    private void Balance(ProjectRecord record, long whole, long parts, bool isComplete, Citation citation, LocalizedText names)
    {
        if (parts > whole || (isComplete && parts != whole))
            Unbalanced(record, whole, parts, citation, names);
    }

    private void Unbalanced(ProjectRecord record, long whole, long other, Citation citation, LocalizedText names)
    {
        var difference = Math.Abs(checked(other - whole));
        var arguments = new MessageArguments(whole, other, difference, T0: record.Case, T1: names);
        work.Add(
            AuditSeverity.Error,
            AuditMessages.AmountsDoNotBalance.Finds(Verdict.NotSatisfied, citation, arguments, Evidence.Text),
            new Vnd(difference),
            record
        );
    }

    private static Vnd? Positive(Vnd? amount) => amount > Vnd.Zero ? amount : null;

    private void Above(
        RuleId rule,
        ProjectRecord record,
        Vnd amount,
        Vnd most,
        in SupportWorkings workings,
        LocalizedText? item,
        ReadingId reading = ReadingId.None
    )
    {
        var arguments = new MessageArguments(amount.Dong, most.Dong, (amount - most).Dong, T0: record.Case, T1: item);
        work.Add(AuditSeverity.Error, rule.Finds(Verdict.NotSatisfied, workings.Norm?.Citation, arguments, workings.Evidence, reading), amount - most, record);
    }

    private void Advance(RuleId rule, AuditSeverity severity, ProjectRecord record, Vnd advanced, Vnd most, Citation citation, ReadingId reading)
    {
        var arguments = new MessageArguments(advanced.Dong, most.Dong, (advanced - most).Dong, T0: record.Case);
        var verdict = severity == AuditSeverity.Error ? Verdict.NotSatisfied : Verdict.Undetermined;
        work.Add(severity, rule.Finds(verdict, citation, arguments, Evidence.Text, reading), advanced - most, record);
    }
}
