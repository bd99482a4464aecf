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

    /// <summary>What a unit has to return by a ledger.</summary>
    internal static Finding ToReturn(LedgerNorms norms, Ledger ledger) => ToReturn(ledger, norms.ProvisionOf(ledger.Source, LedgerOperation.Return));

    private static Finding ToReturn(Ledger ledger, Citation provision) =>
        LedgerMessages.ToReturn.Finds(Verdict.Satisfied, provision, new(ledger.ToReturn.Dong, T0: AdvanceMessages.ReturnedTo(ledger.Source)));

    private static LedgerResult Post(Posting posting)
    {
        var (ledger, operation, amount) = (posting.Ledger, posting.Entry.Operation, posting.Amount);
        // A project is planned and approved once, settled or not; what is held is returned, and what is left carried over, after settlement too.
        if (ledger.IsSettled && operation is not (LedgerOperation.Plan or LedgerOperation.Approve or LedgerOperation.Return or LedgerOperation.CarryOver))
            return posting.Refused(LedgerMessages.Already, LedgerMessages.Closed);
        if (LackingFor(operation, ledger) is { } first)
            return posting.Refused(LedgerMessages.TooEarly, first);
        if (AgainstOf(operation, ledger) is { } why)
            return posting.Refused(LedgerMessages.Already, why);
        return operation switch
        {
            LedgerOperation.Plan => posting.Written(ledger with { Planned = amount }),
            LedgerOperation.Approve => posting.Written(ledger with { Approved = amount }),
            // A decrease has no floor: what was advanced above it is returned (TT36-2013/11/2/b, 12/6).
            LedgerOperation.ChangeSupport => posting.Written(
                ledger with
                {
                    Approved = amount,
                    Contracted = Vnd.Min(ledger.Contracted, amount),
                },
                posting.Return
            ),
            LedgerOperation.Contract => posting.UpTo(ledger.Approved - ledger.Contracted)
                ?? posting.Written(ledger with { Contracted = ledger.Contracted + amount }),
            LedgerOperation.Advance => Advance(posting),
            LedgerOperation.Accept => Accept(posting),
            LedgerOperation.Settle => Settle(posting, ledger.Accepted!.Value),
            LedgerOperation.SettleForForceMajeure => Close(posting, Vnd.Min(ledger.Contracted - ledger.Settled, ledger.Held + Payable(ledger))),
            LedgerOperation.Return => posting.UpTo(ledger.Held) ?? posting.Written(ledger with { Returned = ledger.Returned + amount }),
            LedgerOperation.CarryOver => CarryOver(posting),
            LedgerOperation.SettleYear => SettleYear(posting, ledger.Accepted!.Value),
            _ => posting.UpTo(ledger.CarriedOver)
                ?? posting.Written(ledger with { CarriedOver = ledger.CarriedOver - amount, CarriedIn = ledger.CarriedIn + amount }),
        };
    }

    /// <summary>What has to come first and did not; null where nothing is lacking.</summary>
    private static LocalizedText? LackingFor(LedgerOperation operation, Ledger ledger) =>
        operation switch
        {
            LedgerOperation.Approve when ledger.Planned == Vnd.Zero => LedgerMessages.PlanFirst,
            LedgerOperation.ChangeSupport or LedgerOperation.Contract when ledger.Approved == Vnd.Zero => LedgerMessages.ApprovalFirst,
            LedgerOperation.Advance or LedgerOperation.Accept or LedgerOperation.SettleForForceMajeure when ledger.Contracted == Vnd.Zero =>
                LedgerMessages.ContractFirst,
            LedgerOperation.Settle or LedgerOperation.SettleYear when ledger.Accepted is null => LedgerMessages.AcceptanceFirst,
            LedgerOperation.Settle when ledger.IsPartlyAccepted => LedgerMessages.LastAcceptanceFirst,
            _ => null,
        };

    /// <summary>What is there already and leaves nothing to be written; null where there is nothing of the kind.</summary>
    private static LocalizedText? AgainstOf(LedgerOperation operation, Ledger ledger) =>
        operation switch
        {
            LedgerOperation.Plan when ledger.Planned > Vnd.Zero => LedgerMessages.Once,
            LedgerOperation.Approve when ledger.Approved > Vnd.Zero => LedgerMessages.Once,
            LedgerOperation.SettleForForceMajeure when ledger.Accepted >= ledger.Contracted => LedgerMessages.IsAccepted,
            _ => null,
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

    private static LedgerResult Advance(Posting posting)
    {
        var ledger = posting.Ledger;
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
        var before = ledger.Accepted ?? Vnd.Zero;
        return posting.UpTo(Vnd.Max(Vnd.Zero, ledger.Contracted - before))
            ?? posting.Written(ledger with { Accepted = before + posting.Amount, IsPartlyAccepted = posting.Entry.IsPartial }, posting.Return);
    }

    private static LedgerResult Settle(Posting posting, Vnd accepted)
    {
        var ledger = posting.Ledger;
        var most = Vnd.Min(ledger.MostToSettle, ledger.Held + Payable(ledger));
        return posting.Amount > most && most == accepted - ledger.Settled ? posting.AboveAccepted(most, accepted) : Close(posting, most);
    }

    /// <summary>What was used in a year is settled for that year: no more than is held and accepted. Nothing is paid (TTLT26-2014/8/3/c).</summary>
    private static LedgerResult SettleYear(Posting posting, Vnd accepted)
    {
        var ledger = posting.Ledger;
        var most = Vnd.Max(Vnd.Zero, Vnd.Min(Vnd.Min(accepted, ledger.Contracted) - ledger.Settled, ledger.Held));
        return posting.UpTo(most) ?? posting.Written(ledger with { Settled = ledger.Settled + posting.Amount });
    }

    private static LedgerResult CarryOver(Posting posting)
    {
        var ledger = posting.Ledger;
        if (posting.UpTo(ledger.Available) is { } refused)
            return refused;
        var written = posting.Written(ledger with { CarriedOver = ledger.CarriedOver + posting.Amount });
        return Posting.With(written, LedgerMessages.CarryOverRules.Finds(Verdict.Undetermined, posting.Citation));
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
            return toReturn is null || after.ToReturn == Vnd.Zero ? result : With(result, LedgerRules.ToReturn(after, toReturn));
        }

        internal static LedgerResult With(LedgerResult result, Finding finding) =>
            result with
            {
                Decision = new Decision(result.Decision.Verdict, FindingList.Of([.. result.Decision.Findings, finding]), result.Decision.Missing),
            };

        /// <summary>The refusal of an entry above an amount, or null.</summary>
        internal LedgerResult? UpTo(Vnd most) =>
            Amount > most ? Refused(LedgerMessages.TooMuch, new MessageArguments(Amount.Dong, most.Dong, T0: Entry.Operation.ToText())) : null;

        internal LedgerResult AboveAccepted(Vnd most, Vnd accepted) =>
            Refused(LedgerMessages.AboveAccepted, new MessageArguments(Amount.Dong, most.Dong, accepted.Dong, T0: Entry.Operation.ToText()));

        internal LedgerResult Refused(RuleId rule, LocalizedText why) => Refused(rule, new MessageArguments(T0: Entry.Operation.ToText(), T1: why));

        private LedgerResult Refused(RuleId rule, in MessageArguments arguments) =>
            new(Ledger, new Decision(Verdict.NotSatisfied, FindingList.Of(rule.Finds(Verdict.NotSatisfied, Citation, arguments))));
    }
}
