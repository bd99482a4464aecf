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
            : new Posting(ledger, entry, provision, norms.ProvisionOf(ledger.Source, LedgerOperation.Return)).Post();
        return norms.CaveatsOf(ledger.Source).Aggregate(result, With);
    }

    /// <summary>What a unit has to return by a ledger.</summary>
    internal static Finding ToReturn(LedgerNorms norms, Ledger ledger) => ToReturn(ledger, norms.ProvisionOf(ledger.Source, LedgerOperation.Return));

    private static Finding ToReturn(Ledger ledger, Citation provision) =>
        LedgerMessages.ToReturn.Finds(Verdict.Satisfied, provision, new(ledger.ToReturn.Dong, T0: AdvanceMessages.ReturnedTo(ledger.Source)));

    private static LedgerResult With(LedgerResult result, Finding finding) =>
        result with
        {
            Decision = new Decision(result.Decision.Verdict, FindingList.Of([.. result.Decision.Findings, finding]), result.Decision.Missing),
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

    /// <summary>An entry that is looked at, with the provisions on it and on what is returned.</summary>
    private sealed class Posting(Ledger ledger, LedgerEntry entry, Citation citation, Citation onReturn)
    {
        private readonly Vnd _amount = entry.Amount;
        private readonly LocalizedText _name = entry.Operation.ToText();

        /// <summary>Money under contract that is neither paid nor carried over.</summary>
        private readonly Vnd _payable = Vnd.Max(Vnd.Zero, Vnd.Min(ledger.Contracted - ledger.Paid, ledger.Available));

        internal LedgerResult Post()
        {
            var operation = entry.Operation;
            // A project is planned and approved once, settled or not; what is held is returned, and what is left carried over, after settlement too.
            if (ledger.IsSettled && operation is not (LedgerOperation.Plan or LedgerOperation.Approve or LedgerOperation.Return or LedgerOperation.CarryOver))
                return Refused(LedgerMessages.Already, LedgerMessages.Closed);
            if (LackingFor(operation, ledger) is { } first)
                return Refused(LedgerMessages.TooEarly, first);
            if (AgainstOf(operation, ledger) is { } why)
                return Refused(LedgerMessages.Already, why);
            return operation switch
            {
                LedgerOperation.Plan => Written(ledger with { Planned = _amount }),
                LedgerOperation.Approve => Written(ledger with { Approved = _amount }),
                // A decrease has no floor: what was advanced above it is returned (TT36-2013/11/2/b, 12/6).
                LedgerOperation.ChangeSupport => WithReturn(ledger with { Approved = _amount, Contracted = Vnd.Min(ledger.Contracted, _amount) }),
                LedgerOperation.Contract => UpTo(ledger.Approved - ledger.Contracted) ?? Written(ledger with { Contracted = ledger.Contracted + _amount }),
                LedgerOperation.Advance => Advance(),
                LedgerOperation.Accept => Accept(ledger.Accepted ?? Vnd.Zero),
                LedgerOperation.Settle => Settle(ledger.Accepted!.Value),
                LedgerOperation.SettleForForceMajeure => Close(Vnd.Min(ledger.Contracted - ledger.Settled, ledger.Held + _payable)),
                LedgerOperation.Return => UpTo(ledger.Held) ?? Written(ledger with { Returned = ledger.Returned + _amount }),
                LedgerOperation.CarryOver => UpTo(ledger.Available)
                    ?? With(
                        Written(ledger with { CarriedOver = ledger.CarriedOver + _amount }),
                        LedgerMessages.CarryOverRules.Finds(Verdict.Undetermined, citation)
                    ),
                LedgerOperation.SettleYear => SettleYear(ledger.Accepted!.Value),
                _ => UpTo(ledger.CarriedOver) ?? Written(ledger with { CarriedOver = ledger.CarriedOver - _amount, CarriedIn = ledger.CarriedIn + _amount }),
            };
        }

        private LedgerResult Advance()
        {
            if (ledger is { Accepted: { } accepted, IsPartlyAccepted: false })
            {
                var rest = Vnd.Max(Vnd.Zero, accepted - ledger.Advanced);
                if (rest < _payable && _amount > rest)
                    return AboveAccepted(rest, accepted);
            }

            return UpTo(_payable) ?? Written(ledger with { Advanced = ledger.Advanced + _amount });
        }

        private LedgerResult Accept(Vnd before) =>
            UpTo(Vnd.Max(Vnd.Zero, ledger.Contracted - before)) ?? WithReturn(ledger with { Accepted = before + _amount, IsPartlyAccepted = entry.IsPartial });

        private LedgerResult Settle(Vnd accepted)
        {
            var most = Vnd.Min(ledger.MostToSettle, ledger.Held + _payable);
            return _amount > most && most == accepted - ledger.Settled ? AboveAccepted(most, accepted) : Close(most);
        }

        /// <summary>What was used in a year is settled for that year: no more than is held and accepted. Nothing is paid (TTLT26-2014/8/3/c).</summary>
        private LedgerResult SettleYear(Vnd accepted) =>
            UpTo(Vnd.Max(Vnd.Zero, Vnd.Min(Vnd.Min(accepted, ledger.Contracted) - ledger.Settled, ledger.Held)))
            ?? Written(ledger with { Settled = ledger.Settled + _amount });

        /// <summary>Settles and closes: what is held pays first, the rest is paid now.</summary>
        private LedgerResult Close(Vnd most) =>
            UpTo(Vnd.Max(Vnd.Zero, most))
            ?? WithReturn(ledger with { Settled = ledger.Settled + _amount, PaidAtSettlement = Vnd.Max(Vnd.Zero, _amount - ledger.Held), IsSettled = true });

        private LedgerResult Written(Ledger after) =>
            new(
                after,
                new Decision(Verdict.Satisfied, FindingList.Of(LedgerMessages.Written.Finds(Verdict.Satisfied, citation, new(_amount.Dong, T0: _name))))
            );

        private LedgerResult WithReturn(Ledger after) => after.ToReturn == Vnd.Zero ? Written(after) : With(Written(after), ToReturn(after, onReturn));

        /// <summary>The refusal of an entry above an amount, or null.</summary>
        private LedgerResult? UpTo(Vnd most) =>
            _amount > most ? Refused(LedgerMessages.TooMuch, new MessageArguments(_amount.Dong, most.Dong, T0: _name)) : null;

        private LedgerResult AboveAccepted(Vnd most, Vnd accepted) =>
            Refused(LedgerMessages.AboveAccepted, new MessageArguments(_amount.Dong, most.Dong, accepted.Dong, T0: _name));

        private LedgerResult Refused(RuleId rule, LocalizedText why) => Refused(rule, new MessageArguments(T0: _name, T1: why));

        private LedgerResult Refused(RuleId rule, in MessageArguments arguments) =>
            new(ledger, new Decision(Verdict.NotSatisfied, FindingList.Of(rule.Finds(Verdict.NotSatisfied, citation, arguments))));
    }
}
