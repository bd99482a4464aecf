using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc sổ kinh phí: what may be written into the ledger of a project.</summary>
/// <remarks>TT36-2013/12, 14, 18; ND45-2012/2, 14/4. How much may be advanced before acceptance is answered by <see cref="AdvanceRules"/>.</remarks>
public static class LedgerRules
{
    private static readonly Citation Plan = new(Instruments.Decree45Of2012, "2", "2");
    private static readonly Citation Support = new(Instruments.Decree45Of2012, "2", "3");
    private static readonly Citation CarryOver = new(Instruments.Decree45Of2012, "14", "4");
    private static readonly Citation Contract = new(Instruments.Circular36Of2013, "12", "1");
    private static readonly Citation Advance = new(Instruments.Circular36Of2013, "12", "2");
    private static readonly Citation Rest = new(Instruments.Circular36Of2013, "14");
    private static readonly Citation Return = new(Instruments.Circular36Of2013, "12", "6");
    private static readonly Citation Settlement = new(Instruments.Circular36Of2013, "18", "2");
    private static readonly Citation ForceMajeure = new(Instruments.Circular36Of2013, "18", "4");
    private static readonly Citation Change = new(Instruments.Circular36Of2013, "11", "2");

    /// <summary>Ghi sổ: writes an entry, or says why not.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>The ledger after the entry; unchanged where it is refused.</returns>
    /// <exception cref="ArgumentException">The amount is negative, or zero where an amount is needed, or the operation is not a defined one.</exception>
    /// <exception cref="OverflowException">An amount does not fit in 64 bits.</exception>
    public static LedgerResult Apply(Ledger ledger, LedgerEntry entry)
    {
        if (ledger is null)
            throw new ArgumentNullException(nameof(ledger));
        if (entry is null)
            throw new ArgumentNullException(nameof(entry));
        var mayBeZero = entry.Operation is LedgerOperation.Accept or LedgerOperation.Settle or LedgerOperation.SettleForForceMajeure;
        if (entry.Amount < Vnd.Zero || (entry.Amount == Vnd.Zero && !mayBeZero))
            throw new ArgumentException($"Amount is {entry.Amount}; an amount above zero is required.", nameof(entry));

        var amount = entry.Amount;
        return entry.Operation switch
        {
            LedgerOperation.Plan => ledger.Planned > Vnd.Zero
                ? Already(ledger, entry, Plan, LedgerMessages.Once)
                : Written(ledger with { Planned = amount }, entry, Plan),
            LedgerOperation.Approve => ledger.Planned == Vnd.Zero ? TooEarly(ledger, entry, Support, LedgerMessages.PlanFirst)
            : ledger.Approved > Vnd.Zero ? Already(ledger, entry, Support, LedgerMessages.Once)
            : Written(ledger with { Approved = amount }, entry, Support),
            LedgerOperation.ChangeSupport => ChangeSupport(ledger, entry),
            LedgerOperation.Contract => ledger.Approved == Vnd.Zero ? TooEarly(ledger, entry, Contract, LedgerMessages.ApprovalFirst)
            : IsClosed(ledger) is { } closed ? Already(ledger, entry, Contract, closed)
            : amount > ledger.Approved - ledger.Contracted ? TooMuch(ledger, entry, Contract, ledger.Approved - ledger.Contracted)
            : Written(ledger with { Contracted = ledger.Contracted + amount }, entry, Contract),
            LedgerOperation.Advance => ledger.Contracted == Vnd.Zero ? TooEarly(ledger, entry, Advance, LedgerMessages.ContractFirst)
            : IsClosed(ledger) is { } closed ? Already(ledger, entry, Advance, closed)
            : amount > Payable(ledger) ? TooMuch(ledger, entry, Advance, Payable(ledger))
            : Written(ledger with { Advanced = ledger.Advanced + amount }, entry, Advance),
            LedgerOperation.Accept => ledger.Contracted == Vnd.Zero ? TooEarly(ledger, entry, Rest, LedgerMessages.ContractFirst)
            : ledger.Accepted is not null ? Already(ledger, entry, Rest, LedgerMessages.Once)
            : IsClosed(ledger) is { } closed ? Already(ledger, entry, Rest, closed)
            : amount > ledger.Contracted ? TooMuch(ledger, entry, Rest, ledger.Contracted)
            : Written(ledger with { Accepted = amount }, entry, Rest),
            LedgerOperation.Settle => IsClosed(ledger) is { } closed ? Already(ledger, entry, Settlement, closed)
            : ledger.Accepted is not { } accepted ? TooEarly(ledger, entry, Settlement, LedgerMessages.AcceptanceFirst)
            : Settle(ledger, entry, Settlement, accepted),
            LedgerOperation.SettleForForceMajeure => ledger.Contracted == Vnd.Zero ? TooEarly(ledger, entry, ForceMajeure, LedgerMessages.ContractFirst)
            : IsClosed(ledger) is { } closed ? Already(ledger, entry, ForceMajeure, closed)
            : ledger.Accepted is not null ? Already(ledger, entry, ForceMajeure, LedgerMessages.IsAccepted)
            : Settle(ledger, entry, ForceMajeure, ledger.Contracted),
            LedgerOperation.Return => amount > ledger.Held
                ? TooMuch(ledger, entry, Return, ledger.Held)
                : Written(ledger with { Returned = ledger.Returned + amount }, entry, Return),
            LedgerOperation.CarryOver => amount > ledger.Available
                ? TooMuch(ledger, entry, CarryOver, ledger.Available)
                : Written(ledger with { CarriedOver = ledger.CarriedOver + amount }, entry, CarryOver),
            _ => throw new ArgumentException($"Operation is {entry.Operation}; a defined LedgerOperation is required.", nameof(entry)),
        };
    }

    /// <summary>Mở sổ năm sau: the ledger of the next year, with what this one carried over.</summary>
    /// <param name="ledger">The ledger of this year.</param>
    /// <returns>A ledger whose approved support is the money carried over; empty when there is none.</returns>
    public static Ledger NextYear(Ledger ledger)
    {
        if (ledger is null)
            throw new ArgumentNullException(nameof(ledger));
        return new Ledger
        {
            Planned = ledger.CarriedOver,
            Approved = ledger.CarriedOver,
            CarriedIn = ledger.CarriedOver,
        };
    }

    /// <summary>Money under contract that is neither paid nor carried over.</summary>
    private static Vnd Payable(Ledger ledger) => Vnd.Min(ledger.Contracted - ledger.Paid, ledger.Available);

    private static LocalizedText? IsClosed(Ledger ledger) => ledger.IsSettled ? LedgerMessages.Closed : null;

    private static LedgerResult ChangeSupport(Ledger ledger, LedgerEntry entry)
    {
        if (ledger.Approved == Vnd.Zero)
            return TooEarly(ledger, entry, Change, LedgerMessages.ApprovalFirst);
        if (IsClosed(ledger) is { } closed)
            return Already(ledger, entry, Change, closed);
        var least = Vnd.Max(ledger.Paid + ledger.CarriedOver, ledger.Accepted ?? Vnd.Zero);
        if (entry.Amount < least)
            return Refused(ledger, LedgerMessages.TooLittle, Change, new(entry.Amount.Dong, least.Dong, T0: entry.Operation.ToText()));
        return Written(ledger with { Approved = entry.Amount, Contracted = Vnd.Min(ledger.Contracted, entry.Amount) }, entry, Change);
    }

    private static LedgerResult Settle(Ledger ledger, LedgerEntry entry, Citation citation, Vnd most)
    {
        var held = ledger.Paid - ledger.Returned;
        most = Vnd.Min(most, held + Payable(ledger));
        if (entry.Amount > most)
            return TooMuch(ledger, entry, citation, most);
        var settled = ledger with { Settled = entry.Amount, PaidAtSettlement = Vnd.Max(Vnd.Zero, entry.Amount - held), IsSettled = true };
        var written = Written(settled, entry, citation);
        if (settled.Held == Vnd.Zero)
            return written;
        var toReturn = LedgerMessages.ToReturn.Finds(Verdict.Satisfied, Return, new(settled.Held.Dong));
        return new LedgerResult(settled, new Decision(Verdict.Satisfied, FindingList.Of([.. written.Decision.Findings, toReturn])));
    }

    private static LedgerResult Written(Ledger ledger, LedgerEntry entry, Citation citation) =>
        new(
            ledger,
            new Decision(
                Verdict.Satisfied,
                FindingList.Of(LedgerMessages.Written.Finds(Verdict.Satisfied, citation, new(entry.Amount.Dong, T0: entry.Operation.ToText())))
            )
        );

    private static LedgerResult TooEarly(Ledger ledger, LedgerEntry entry, Citation citation, LocalizedText first) =>
        Refused(ledger, LedgerMessages.TooEarly, citation, new(T0: entry.Operation.ToText(), T1: first));

    private static LedgerResult Already(Ledger ledger, LedgerEntry entry, Citation citation, LocalizedText why) =>
        Refused(ledger, LedgerMessages.Already, citation, new(T0: entry.Operation.ToText(), T1: why));

    private static LedgerResult TooMuch(Ledger ledger, LedgerEntry entry, Citation citation, Vnd left) =>
        Refused(ledger, LedgerMessages.TooMuch, citation, new(entry.Amount.Dong, left.Dong, T0: entry.Operation.ToText()));

    private static LedgerResult Refused(Ledger ledger, RuleId rule, Citation citation, in MessageArguments arguments) =>
        new(ledger, new Decision(Verdict.NotSatisfied, FindingList.Of(rule.Finds(Verdict.NotSatisfied, citation, arguments))));
}
