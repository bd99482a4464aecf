using System.Globalization;
using System.Text;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>Writes docs/coverage.md from the register and the norm tables.</summary>
internal static class CoveragePage
{
    internal static string Make()
    {
        var page = new StringBuilder();
        page.Append("# Coverage of the law\n\n");
        page.Append(
            "Generated from the norm tables and `tests/KhuyenCong.Domain.Tests/data/coverage.csv`; do not edit by hand. `KHUYENCONG_APPROVE=1 dotnet test` writes it anew.\n\n"
        );
        page.Append(
            "Every text has its own day on which it was last seen in force (`LegalInstrument.LastSeenInForce`); an answer is verified through the earliest day among its texts and says so beyond it.\n\n"
        );
        page.Append("- **modelled**: a rule answers it; the symbol and the tests are named. A modelled provision without a test fails the build.\n");
        page.Append("- **declarative**: aims, descriptions and duties from which nothing is computed.\n");
        page.Append("- **delegated**: left to another text or to an authority.\n");
        page.Append("- **not encoded**: it exists and was not read; no number is given for it.\n\n");
        page.Append(
            "Codes are instrument / article / clause / point. The evidence is that of the norms in the tables: *text* was read, *reported* is known from published reports only.\n"
        );
        Summary(page);
        foreach (var instrument in CoverageRegister.Read)
            Provisions(page, instrument);
        Others(page);
        return page.ToString();
    }

    private static void Summary(StringBuilder page)
    {
        page.Append(
            "\n## Summary\n\n| Instrument | Articles | with a rule | Provisions | modelled | declarative | delegated | not encoded |\n|---|---|---|---|---|---|---|---|\n"
        );
        foreach (var instrument in CoverageRegister.Read)
        {
            var rows = RowsOf(instrument).ToList();
            var articles = rows.Where(r => r.Citation.Clause is null && !r.Citation.Article!.StartsWith("annex", StringComparison.Ordinal)).ToList();
            var modelled = articles.Count(r => r.Status == CoverageRegister.Modelled);
            page.Append(
                $"| {instrument.Id} | {articles.Count} | {modelled} | {rows.Count} | {Count("modelled")} | {Count("declarative")} | {Count("delegated")} | {Count("not encoded")} |\n"
            );

            string Count(string status) => rows.Count(r => r.Status == status).ToString(CultureInfo.InvariantCulture);
        }

        page.Append(
            "\nProvisions are the lines below: every article, and every clause and point that states a rule; an article has the strongest status of its parts.\n"
        );
    }

    private static void Provisions(StringBuilder page, LegalInstrument instrument)
    {
        Heading(page, instrument);
        page.Append("| Provision | Status | Evidence | About | Symbols | Tests |\n|---|---|---|---|---|---|\n");
        foreach (var row in RowsOf(instrument))
            page.Append($"| `{row.Code}` | {row.Status} | {Evidence(row)} | {row.Note} | {Code(row.Symbols)} | {Code(row.Tests)} |\n");
    }

    private static void Others(StringBuilder page)
    {
        page.Append("\n## What is reported of other instruments\n\nThe texts were not read as a whole. A cell that is not encoded yields no number.\n");
        var entries = LawBook.National.Snapshots.SelectMany(s => s.Entries()).Distinct().ToList();
        foreach (var instrument in CoverageRegister.Rows.Select(r => r.Citation.Instrument).Distinct().Except(CoverageRegister.Read))
        {
            Heading(page, instrument, "###");
            page.Append("| Provision | Status | Evidence | About | Symbols | Tests |\n|---|---|---|---|---|---|\n");
            foreach (var row in RowsOf(instrument))
                page.Append(
                    $"| `{row.Code}` | {(row.Status == CoverageRegister.Modelled ? "reported" : row.Status)} | {Evidence(row)} | {row.Note} | {Code(row.Symbols)} | {Code(row.Tests)} |\n"
                );
            var own = entries.Where(e => e.Citation.Instrument == instrument && e.Status != NormStatus.Absent).ToList();
            if (own.Count == 0)
                continue;
            page.Append($"\n| Norm | Value | Evidence | Provision |\n|---|---|---|---|\n");
            foreach (var entry in own)
                page.Append($"| {entry.Code} | {(IsNumber(entry.Status) ? entry.Value.English : "–")} | {Word(entry.Status)} | `{entry.Citation.Code}` |\n");
        }
    }

    private static void Heading(StringBuilder page, LegalInstrument instrument, string level = "##")
    {
        page.Append($"\n{level} {instrument.Id}: {instrument.Name.English}, {instrument.Subject.English}\n\n");
        var facts = new List<string> { instrument.InForceFrom is { } start ? $"in force from {Day(start)}" : "start not known here" };
        if (instrument.ReplacedFrom is { } end)
            facts.Add(instrument.ReplacedBy is { } by ? $"replaced by {by} on {Day(end)}" : $"ends on {Day(end)}");
        facts.AddRange(
            instrument.Amendments.Select(a =>
                $"amended by {a.ByInstrumentId} ({(a.IsStartKnown ? "from" : "start not known here; signed on")} {Day(a.From)}, {(a.IsRead ? "known" : "unread")})"
            )
        );
        if (instrument.LastSeenInForce is { } seen)
            facts.Add($"last seen in force on {Day(seen)}" + (instrument.LastSeenIn is { } act ? $" ({act.English})" : ""));
        if (instrument.ReplacementAwaited is { } awaited)
            facts.Add($"a replacement was awaited and not yet issued on {Day(awaited)}");
        page.Append(string.Join("; ", facts)).Append(".\n\n");
    }

    private static IEnumerable<CoverageRow> RowsOf(LegalInstrument instrument) => CoverageRegister.Rows.Where(r => r.Citation.Instrument == instrument);

    // Of a text that was read only the values count: a cell without one says nothing of the rule beside it.
    private static string Evidence(CoverageRow row)
    {
        var wasRead = row.Citation.Instrument.Articles is not null;
        var words = CitedProvisions.ByCode.TryGetValue(row.Code, out var cited)
            ? string.Join(", ", cited.Statuses.Where(s => !wasRead || IsNumber(s)).Select(Word).Distinct())
            : "";
        return words.Length > 0 ? words
            : row.Status != CoverageRegister.Modelled ? "–"
            : wasRead ? "text"
            : "reported";
    }

    private static bool IsNumber(NormStatus status) => status is NormStatus.Stated or NormStatus.Reported;

    private static string Word(NormStatus status) =>
        status switch
        {
            NormStatus.Stated => "text",
            NormStatus.Reported => "reported",
            NormStatus.GovernedElsewhere => "governed elsewhere",
            NormStatus.Absent => "no such level",
            _ => "not encoded",
        };

    private static string Code(string[] names) => string.Join("<br>", names.Select(n => $"`{n}`"));

    private static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
