using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Reading;

/// <summary>The parts of an official number such as "26/2014/TTLT-BTC-BCT" or "1288/QĐ-TTg".</summary>
internal sealed record OfficialNumber(string Number, string Year, bool HasYear, string Symbol, string JoinedSymbol)
{
    private static readonly Dictionary<string, OfficialNumber> ById = Instruments.All.ToDictionary(i => i.Id, Parse);

    internal static OfficialNumber Of(LegalInstrument instrument) => ById.TryGetValue(instrument.Id, out var number) ? number : Parse(instrument);

    private static readonly string[] Kinds = ["ttlt", "tt", "nd", "qd", "nq"];

    /// <summary>Whether letters are those of the signing bodies alone: "btcbct" of "TTLT-BTC-BCT".</summary>
    internal bool BodiesOf(string symbol) => Kinds.Any(kind => kind + symbol == Symbol || kind + symbol == JoinedSymbol);

    private static OfficialNumber Parse(LegalInstrument instrument)
    {
        var parts = instrument.Number.Split('/');
        var symbol = parts[parts.Length - 1];
        var hasYear = parts.Length > 1 && IsYear(parts[1]);
        var ofId = instrument.Id.Substring(instrument.Id.LastIndexOf('-') + 1);
        return new OfficialNumber(
            parts[0].TrimStart('0'),
            hasYear ? parts[1]
                : IsYear(ofId) ? ofId
                : "",
            hasYear,
            CitationScanner.SymbolKey(symbol),
            CitationScanner.SymbolKey(symbol.Replace("-", ""))
        );
    }

    private static bool IsYear(string text) => text.Length == 4 && text.All(c => c is >= '0' and <= '9');
}
