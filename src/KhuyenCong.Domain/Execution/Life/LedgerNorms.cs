using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>The provisions behind the entries of a ledger, for national and for local money.</summary>
internal sealed record LedgerNorms
{
    internal required Citation Plan { get; init; }
    internal required Citation Support { get; init; }
    internal required Citation Change { get; init; }
    internal required Citation Contract { get; init; }
    internal required Citation Advance { get; init; }
    internal required Citation Rest { get; init; }
    internal required Citation Settlement { get; init; }
    internal required Citation ForceMajeure { get; init; }
    internal required Citation Return { get; init; }
    internal required Citation CarryOver { get; init; }

    // TT36-2013 is about national money only (1.1); the procedure of local money is the province's (TT46-2012/8/3/b).
    private static readonly LedgerNorms National = new()
    {
        Plan = Decree("2", "2"),
        Support = Decree("2", "3"),
        Change = Circular36("11", "2"),
        Contract = Circular36("12", "1"),
        Advance = Circular36("12", "2"),
        Rest = Circular36("14"),
        Settlement = Circular36("18", "2"),
        ForceMajeure = Circular36("18", "4"),
        Return = Circular36("12", "6"),
        CarryOver = Decree("14", "4"),
    };

    private static readonly LedgerNorms Local = new()
    {
        Plan = Decree("2", "2"),
        Support = Decree("2", "3"),
        Change = Provincial,
        Contract = Provincial,
        Advance = Provincial,
        Rest = Provincial,
        Settlement = Provincial,
        ForceMajeure = Provincial,
        Return = Provincial,
        CarryOver = Decree("14", "4"),
    };

    internal static LedgerNorms Of(FundingSource source) => source == FundingSource.Local ? Local : National;

    private static Citation Provincial => new(Instruments.Circular46Of2012, "8", "3", "b");

    private static Citation Decree(string article, string clause) => new(Instruments.Decree45Of2012, article, clause);

    private static Citation Circular36(string article, string? clause = null) => new(Instruments.Circular36Of2013, article, clause);
}
