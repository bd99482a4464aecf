using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc sổ kinh phí: what may be written into the ledger of a project.</summary>
/// <remarks>
/// TT36-2013/11, 12, 14, 18 for national money, TT46-2012/8/3/b for local money; ND45-2012/2, 14/4.
/// The law book gives the table of the day. How much may be advanced before acceptance is answered by <see cref="AdvanceRules"/>.
/// </remarks>
internal static class LedgerRules
{
    /// <summary>Writes an entry under the table of its day, or says why not; the ledger is unchanged where it is refused or the rules are not held.</summary>
    internal static LedgerResult Apply(LedgerNorms? norms, Ledger ledger, LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(entry);
        var mayBeZero = entry.Operation is LedgerOperation.Accept or LedgerOperation.Settle or LedgerOperation.SettleForForceMajeure;
        if (entry.Amount < Vnd.Zero || (entry.Amount == Vnd.Zero && !mayBeZero))
            throw new ArgumentException($"Amount is {entry.Amount}; an amount above zero is required.", nameof(entry));
        if (entry.Operation is < LedgerOperation.Plan or > LedgerOperation.CarryIn)
            throw new ArgumentException($"Operation is {entry.Operation}; a defined LedgerOperation is required.", nameof(entry));

        if (norms is null)
            return NotHeld(ledger, entry, null);
        // After acceptance an advance is the rest, which goes by the provision on it.
        var isRest = entry.Operation == LedgerOperation.Advance && ledger.Accepted is not null;
        var provision = norms.ProvisionOf(ledger.Source, isRest ? LedgerOperation.Accept : entry.Operation);
        var result = provision.Article is null
            ? NotHeld(ledger, entry, provision)
            : Post(new(ledger, entry, provision, norms.ProvisionOf(ledger.Source, LedgerOperation.Return)));
        return norms.CaveatsOf(ledger.Source).Aggregate(result, Posting.With);
    }

    private static LedgerResult Post(Posting posting) =>
        posting.Entry.Operation switch
        {
            // A project is planned and approved once, settled or not; what is held is returned, and what is left carried over, after settlement too.
            not (LedgerOperation.Plan or LedgerOperation.Approve or LedgerOperation.Return or LedgerOperation.CarryOver) when posting.Ledger.IsSettled =>
                posting.Already(LedgerMessages.Closed),
            LedgerOperation.Plan => Plan(posting),
            LedgerOperation.Approve => Approve(posting),
            LedgerOperation.ChangeSupport => ChangeSupport(posting),
            LedgerOperation.Contract => Contract(posting),
            LedgerOperation.Advance => Advance(posting),
            LedgerOperation.Accept => Accept(posting),
            LedgerOperation.Settle => Settle(posting),
            LedgerOperation.SettleForForceMajeure => SettleForForceMajeure(posting),
            LedgerOperation.Return => Return(posting),
            LedgerOperation.CarryOver => CarryOver(posting),
            LedgerOperation.SettleYear => SettleYear(posting),
            _ => CarryIn(posting),
        };

    private static LedgerResult NotHeld(Ledger ledger, LedgerEntry entry, Citation? provision) =>
        new(
            ledger,
            new Decision(
                Verdict.Undetermined,
                FindingList.Of(LedgerMessages.NotHeld.Finds(Verdict.Undetermined, provision, new(T0: entry.Operation.ToText()))),
                [MissingCodes.Norm]
            )
        );

    private static LedgerResult Plan(Posting posting) =>
        posting.Ledger.Planned > Vnd.Zero ? posting.Already(LedgerMessages.Once) : posting.Written(posting.Ledger with { Planned = posting.Amount });

    private static LedgerResult Approve(Posting posting)
    {
        if (posting.Ledger.Planned == Vnd.Zero)
            return posting.TooEarly(LedgerMessages.PlanFirst);
        if (posting.Ledger.Approved > Vnd.Zero)
            return posting.Already(LedgerMessages.Once);
        return posting.Written(posting.Ledger with { Approved = posting.Amount });
    }

    /// <summary>The support approved anew. A decrease has no floor: what was advanced above it is returned (TT36-2013/11/2/b, 12/6).</summary>
    private static LedgerResult ChangeSupport(Posting posting)
    {
        var ledger = posting.Ledger;
        if (ledger.Approved == Vnd.Zero)
            return posting.TooEarly(LedgerMessages.ApprovalFirst);
        return posting.Written(ledger with { Approved = posting.Amount, Contracted = Vnd.Min(ledger.Contracted, posting.Amount) }, posting.Return);
    }

    private static LedgerResult Contract(Posting posting)
    {
        var ledger = posting.Ledger;
        if (ledger.Approved == Vnd.Zero)
            return posting.TooEarly(LedgerMessages.ApprovalFirst);
        return posting.UpTo(ledger.Approved - ledger.Contracted) ?? posting.Written(ledger with { Contracted = ledger.Contracted + posting.Amount });
    }

    private static LedgerResult Advance(Posting posting)
    {
        var ledger = posting.Ledger;
        if (ledger.Contracted == Vnd.Zero)
            return posting.TooEarly(LedgerMessages.ContractFirst);
        var most = Payable(ledger);
        if (ledger is { Accepted: { } accepted, IsPartlyAccepted: false })
        {
            var rest = Vnd.Max(Vnd.Zero, accepted - ledger.Advanced);
            if (rest < most && posting.Amount > rest)
                return posting.AboveAccepted(rest, accepted);
        }

        return posting.UpTo(most) ?? posting.Written(ledger with { Advanced = ledger.Advanced + posting.Amount });
    }

    private static LedgerResult Accept(Posting posting)
    {
        var ledger = posting.Ledger;
        if (ledger.Contracted == Vnd.Zero)
            return posting.TooEarly(LedgerMessages.ContractFirst);
        var before = ledger.Accepted ?? Vnd.Zero;
        return posting.UpTo(Vnd.Max(Vnd.Zero, ledger.Contracted - before))
            ?? posting.Written(ledger with { Accepted = before + posting.Amount, IsPartlyAccepted = posting.Entry.IsPartial }, posting.Return);
    }

    private static LedgerResult Settle(Posting posting)
    {
        var ledger = posting.Ledger;
        if (ledger.Accepted is not { } accepted)
            return posting.TooEarly(LedgerMessages.AcceptanceFirst);
        if (ledger.IsPartlyAccepted)
            return posting.TooEarly(LedgerMessages.LastAcceptanceFirst);
        var most = Vnd.Min(ledger.MostToSettle, ledger.Held + Payable(ledger));
        return posting.Amount > most && most == accepted - ledger.Settled ? posting.AboveAccepted(most, accepted) : Close(posting, most);
    }

    private static LedgerResult SettleForForceMajeure(Posting posting)
    {
        var ledger = posting.Ledger;
        if (ledger.Contracted == Vnd.Zero)
            return posting.TooEarly(LedgerMessages.ContractFirst);
        if (ledger.Accepted >= ledger.Contracted)
            return posting.Already(LedgerMessages.IsAccepted);
        return Close(posting, Vnd.Min(ledger.Contracted - ledger.Settled, ledger.Held + Payable(ledger)));
    }

    /// <summary>What was used in a year is settled for that year: no more than is held and accepted. Nothing is paid (TTLT26-2014/8/3/c).</summary>
    private static LedgerResult SettleYear(Posting posting)
    {
        var ledger = posting.Ledger;
        if (ledger.Accepted is not { } accepted)
            return posting.TooEarly(LedgerMessages.AcceptanceFirst);
        var most = Vnd.Max(Vnd.Zero, Vnd.Min(Vnd.Min(accepted, ledger.Contracted) - ledger.Settled, ledger.Held));
        return posting.UpTo(most) ?? posting.Written(ledger with { Settled = ledger.Settled + posting.Amount });
    }

    private static LedgerResult Return(Posting posting) =>
        posting.UpTo(posting.Ledger.Held) ?? posting.Written(posting.Ledger with { Returned = posting.Ledger.Returned + posting.Amount });

    private static LedgerResult CarryOver(Posting posting)
    {
        var ledger = posting.Ledger;
        if (posting.UpTo(ledger.Available) is { } refused)
            return refused;
        var written = posting.Written(ledger with { CarriedOver = ledger.CarriedOver + posting.Amount });
        return Posting.With(written, LedgerMessages.CarryOverRules.Finds(Verdict.Undetermined, posting.Citation));
    }

    private static LedgerResult CarryIn(Posting posting)
    {
        var ledger = posting.Ledger;
        return posting.UpTo(ledger.CarriedOver)
            ?? posting.Written(ledger with { CarriedOver = ledger.CarriedOver - posting.Amount, CarriedIn = ledger.CarriedIn + posting.Amount });
    }

    /// <summary>Settles and closes: what is held pays first, the rest is paid now.</summary>
    private static LedgerResult Close(Posting posting, Vnd most)
    {
        var ledger = posting.Ledger;
        return posting.UpTo(Vnd.Max(Vnd.Zero, most))
            ?? posting.Written(
                ledger with
                {
                    Settled = ledger.Settled + posting.Amount,
                    PaidAtSettlement = Vnd.Max(Vnd.Zero, posting.Amount - ledger.Held),
                    IsSettled = true,
                },
                posting.Return
            );
    }

    /// <summary>Money under contract that is neither paid nor carried over.</summary>
    private static Vnd Payable(Ledger ledger) => Vnd.Max(Vnd.Zero, Vnd.Min(ledger.Contracted - ledger.Paid, ledger.Available));

    /// <summary>An entry that is looked at, with the provision it rests on, and the ways in which it can be answered.</summary>
    private readonly record struct Posting(Ledger Ledger, LedgerEntry Entry, Citation Citation, Citation Return)
    {
        internal Vnd Amount => Entry.Amount;

        internal LedgerResult Written(Ledger after, Citation? toReturn = null)
        {
            var written = LedgerMessages.Written.Finds(Verdict.Satisfied, Citation, new(Amount.Dong, T0: Entry.Operation.ToText()));
            var result = new LedgerResult(after, new Decision(Verdict.Satisfied, FindingList.Of(written)));
            return toReturn is null || after.ToReturn == Vnd.Zero
                ? result
                : With(
                    result,
                    LedgerMessages.ToReturn.Finds(Verdict.Satisfied, toReturn, new(after.ToReturn.Dong, T0: AdvanceMessages.ReturnedTo(after.Source)))
                );
        }

        internal static LedgerResult With(LedgerResult result, Finding finding) =>
            result with
            {
                Decision = new Decision(result.Decision.Verdict, FindingList.Of([.. result.Decision.Findings, finding]), result.Decision.Missing),
            };

        /// <summary>The refusal of an entry above an amount, or null.</summary>
        internal LedgerResult? UpTo(Vnd most) =>
            Amount > most ? Refused(LedgerMessages.TooMuch, new(Amount.Dong, most.Dong, T0: Entry.Operation.ToText())) : null;

        internal LedgerResult AboveAccepted(Vnd most, Vnd accepted) =>
            Refused(LedgerMessages.AboveAccepted, new(Amount.Dong, most.Dong, accepted.Dong, T0: Entry.Operation.ToText()));

        internal LedgerResult TooEarly(LocalizedText first) => Refused(LedgerMessages.TooEarly, new(T0: Entry.Operation.ToText(), T1: first));

        internal LedgerResult Already(LocalizedText why) => Refused(LedgerMessages.Already, new(T0: Entry.Operation.ToText(), T1: why));

        private LedgerResult Refused(RuleId rule, in MessageArguments arguments) =>
            new(Ledger, new Decision(Verdict.NotSatisfied, FindingList.Of(rule.Finds(Verdict.NotSatisfied, Citation, arguments))));
    }
}
