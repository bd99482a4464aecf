using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Whether the days of a record are in order and its amounts balance.</summary>
internal sealed class AuditBalanceChecks(AuditWork work)
{
    private static readonly LocalizedText Registered = new("đăng ký", "registered");
    private static readonly LocalizedText Approved = new("phê duyệt", "approved");
    private static readonly LocalizedText Contracted = new("ký hợp đồng", "contracted");
    private static readonly LocalizedText Accepted = new("nghiệm thu", "accepted");
    private static readonly LocalizedText Settled = new("quyết toán", "settled");

    private static readonly LocalizedText Contract = new("hợp đồng", "contract");
    private static readonly LocalizedText Acceptance = new("nghiệm thu", "acceptance");
    private static readonly LocalizedText Settlement = new("quyết toán", "settlement");

    private static readonly LocalizedText SupportAndItsSources = new("kinh phí hỗ trợ và các nguồn cộng lại", "support and the sum of its sources");
    private static readonly LocalizedText CostAndItsMoney = new("tổng chi phí và hỗ trợ cộng đối ứng", "total cost and support plus counterpart");
    private static readonly LocalizedText AdvancedAndReturned = new("tạm ứng và hoàn trả lớn hơn", "advances and a larger return");
    private static readonly LocalizedText AdvancedAndItsUse = new("tạm ứng và quyết toán, hoàn trả cộng lại", "advances and the sum settled and returned");
    private static readonly LocalizedText ApprovedAndItsUse = new(
        "phê duyệt và tạm ứng, chuyển nguồn cộng lại",
        "approved and the sum advanced and carried over"
    );

    internal void Check(ProjectRecord record)
    {
        CheckDates(record);
        CheckSupport(record);
        CheckSteps(record);
        CheckLedger(record);
    }

    /// <summary>Each step is held against the last one before it whose day is known; the provision is the one that makes the earlier step come first.</summary>
    private void CheckDates(ProjectRecord record)
    {
        var approval = AuditLaw.MoneyRule(record.AsOf, n => n.Approval);
        var last = (Day: record.Submitted, Name: Registered, Rule: approval);
        Next(record.AsOf, Approved, approval);
        Next(record.ContractedOn, Contracted, AuditLaw.ProcedureRule(record.AsOf, record.Source, n => n.ByContract));
        Next(record.AcceptedOn, Accepted, AuditLaw.ProcedureRule(record.AsOf, record.Source, n => n.SettlementAfterAcceptance));
        Next(record.SettledOn, Settled, null);

        void Next(LocalDate? step, LocalizedText name, Citation? rule)
        {
            if (step is not { } day)
                return;
            if (last.Day is { } before && before > day)
            {
                var names = LocalizedText.Join([last.Name, name], ", ", ", ");
                var arguments = new MessageArguments(MessageArguments.Date(before), MessageArguments.Date(day), T0: record.Case, T1: names);
                work.Add(AuditWork.Under(last.Rule, AuditMessages.DatesOutOfOrder, Verdict.NotSatisfied, arguments), null, record);
            }

            last = (day, name, rule);
        }
    }

    private void CheckSupport(ProjectRecord record)
    {
        if (record.Support is not { } support)
            return;
        var (known, areAllKnown) = (0L, true);
        foreach (var part in MeasureInfo.SupportParts)
        {
            var value = record.Value(part);
            known += value ?? 0;
            areAllKnown &= value is not null;
        }

        // Parts that are not all known may only be too large.
        if (known > support.Dong || (known != support.Dong && areAllKnown))
            Unbalanced(Verdict.NotSatisfied, record, (support.Dong, known), null, SupportAndItsSources);
        if (record.TotalCost is not { } total)
            return;
        var money = support.Dong + (record.Counterpart?.Dong ?? 0);
        var rest = AuditLaw.MoneyRule(record.AsOf, n => n.RestInvested);
        // Less than the rest breaks the principle; more is only a difference in the accounts.
        if (record.Counterpart is not null && money < total.Dong)
            Unbalanced(rest is null ? Verdict.Undetermined : Verdict.NotSatisfied, record, (total.Dong, money), rest, CostAndItsMoney);
        else if (money > total.Dong)
            Unbalanced(Verdict.Undetermined, record, (total.Dong, money), null, CostAndItsMoney);
    }

    /// <summary>Nothing is contracted, accepted or settled beyond the last amount before it that is known.</summary>
    private void CheckSteps(ProjectRecord record)
    {
        (Vnd? Amount, LocalizedText Name) last = (record.Approved, Approved);
        Next(record.Contracted, Contract);
        Next(record.Accepted, Acceptance);
        Next(record.Settled, Settlement);

        void Next(Vnd? step, LocalizedText name)
        {
            if (step is not { } amount)
                return;
            if (amount > last.Amount)
            {
                var names = new LocalizedText($"{last.Name.Vietnamese} và {name.Vietnamese} lớn hơn", $"{last.Name.English} and a larger {name.English}");
                var contract = AuditLaw.ProcedureRule(record.AsOf, record.Source, n => n.ByContract);
                Unbalanced(Verdict.NotSatisfied, record, (last.Amount.Value.Dong, amount.Dong), contract, names);
            }

            last = (amount, name);
        }
    }

    /// <summary>What was paid is settled, returned or still held, and what was carried over was not paid: the identity of the ledger, as far as it is known.</summary>
    private void CheckLedger(ProjectRecord record)
    {
        if (record.Advanced is not { } advanced)
            return;
        var provision = AuditLaw.ProcedureRule(record.AsOf, record.Source, n => n.Return);
        // Settled beyond the advances, the rest was paid at settlement, and how much of all that came back is not known.
        if (record.Settled is { } settled && settled <= advanced)
        {
            if (record.Returned is { } returned && settled + returned != advanced)
                Unbalanced(Verdict.NotSatisfied, record, (advanced.Dong, (settled + returned).Dong), provision, AdvancedAndItsUse);
        }
        else if (record.Returned > advanced)
        {
            Unbalanced(Verdict.NotSatisfied, record, (advanced.Dong, record.Returned.Value.Dong), provision, AdvancedAndReturned);
        }

        // In a record of several years the money carried over may have been advanced since: to be looked at, no more.
        if (record is { Approved: { } approved, CarriedOver: { } carried } && carried > Vnd.Zero && advanced + carried > approved)
        {
            var carryOver = AuditLaw.CarryOver(record.AsOf);
            Unbalanced(Verdict.Undetermined, record, (approved.Dong, (advanced + carried).Dong), carryOver, ApprovedAndItsUse);
        }
    }

    private void Unbalanced(Verdict verdict, ProjectRecord record, (long Whole, long Other) amounts, Citation? citation, LocalizedText names)
    {
        var difference = Math.Abs(amounts.Other - amounts.Whole);
        var arguments = new MessageArguments(amounts.Whole, amounts.Other, difference, T0: record.Case, T1: names);
        work.Add(AuditWork.Under(citation, AuditMessages.AmountsDoNotBalance, verdict, arguments), new Vnd(difference), record);
    }
}
