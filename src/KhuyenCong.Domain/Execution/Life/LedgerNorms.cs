using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>A line of the table of the ledger: the provision behind one operation with one kind of money.</summary>
internal sealed record LedgerLine(FundingSource Source, LedgerOperation Operation, Citation Citation);

/// <summary>Định mức sổ kinh phí: the provisions behind the entries of a ledger, for national and for local money.</summary>
internal sealed record LedgerNorms : NormTable
{
    /// <summary>The lines: one for each operation and kind of money.</summary>
    internal required ValueList<LedgerLine> Lines { get; init; }

    /// <summary>The operations that the procedure of a project governs: what lies between plan and carry-over.</summary>
    internal static LedgerOperation[] OfProcedure =>
        [
            LedgerOperation.ChangeSupport,
            LedgerOperation.Contract,
            LedgerOperation.Advance,
            LedgerOperation.Accept,
            LedgerOperation.Settle,
            LedgerOperation.SettleForForceMajeure,
            LedgerOperation.SettleYear,
            LedgerOperation.Return,
        ];

    /// <summary>A table of lines, which rests on the texts that they cite.</summary>
    internal static LedgerNorms Of(IEnumerable<LedgerLine> lines)
    {
        var all = lines.ToValueList();
        return new()
        {
            RestsOn = TextsOf(all, FundingSource.National),
            LocalRestsOn = TextsOf(all, FundingSource.Local),
            Lines = all,
        };
    }

    /// <summary>The table with other provisions for some operations of one kind of money.</summary>
    internal LedgerNorms With(FundingSource source, params (LedgerOperation Operation, Citation Citation)[] others) =>
        Of(
            Lines.Select(l =>
                l.Source == source && Array.Exists(others, o => o.Operation == l.Operation)
                    ? l with
                    {
                        Citation = Array.Find(others, o => o.Operation == l.Operation).Citation,
                    }
                    : l
            )
        );

    /// <summary>The table with the procedure of one kind of money under one provision.</summary>
    internal LedgerNorms Under(FundingSource source, Citation procedure) => With(source, OfProcedure.Select(o => (o, procedure)).ToArray());

    /// <summary>The provision behind an operation.</summary>
    internal Citation ProvisionOf(FundingSource source, LedgerOperation operation) => Lines.First(l => l.Source == source && l.Operation == operation).Citation;

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() =>
        Lines.Select(l => NormEntry.Of($"ledger.{l.Source.ToCode()}.{EnumCode.Of(l.Operation)}", l.Citation, l.Operation.ToText())).ToValueList();

    private static ValueList<LegalInstrument> TextsOf(IEnumerable<LedgerLine> lines, FundingSource source) =>
        lines.Where(l => l.Source == source).Select(l => l.Citation.Instrument).Distinct().ToValueList();
}
