using System.Text.RegularExpressions;
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace SampleKit;

/// <summary>
/// What rests on a provision or on its parts, a line each: norms with their periods, the code and the tests of the coverage register, the rules whose answers
/// cite it, readings and pages. It reads the repository that the samples lie in.
/// </summary>
/// <param name="of">The provision.</param>
/// <param name="chosenOn">The day for which it is said which norm is chosen and which are passed over; null for none.</param>
/// <param name="language">The language of what norms say.</param>
public sealed class RestsOn(Citation of, LocalDate? chosenOn, Language language)
{
    public IEnumerable<string> Lines() => Norms().Concat(Covered()).Concat(Rules()).Concat(Pages());

    // The norms that rest on the provision in any period, each with all its periods.
    private IEnumerable<string> Norms()
    {
        var periods = LawBook.National.Snapshots.Select(s => (s.From, s.Through, Entries: s.Entries().ToDictionary(e => e.Code))).ToList();
        var codes = periods.SelectMany(p => p.Entries.Values.Where(e => IsUnder(e.Citation.Code)).Select(e => e.Code)).Distinct();
        foreach (var code in codes)
        {
            var runs = new List<(LocalDate From, LocalDate? Through, NormEntry Entry)>();
            foreach (var (from, through, entries) in periods)
            {
                if (!entries.TryGetValue(code, out var entry))
                    continue;
                if (runs is [.., var last] && last.Entry == entry && last.Through?.PlusDays(1) == from)
                    runs[^1] = last with { Through = through };
                else
                    runs.Add((from, through, entry));
            }

            foreach (var (from, through, entry) in runs)
            {
                var isChosen = chosenOn >= from && (through is null || chosenOn <= through);
                var mark =
                    chosenOn is null ? ""
                    : isChosen ? " chosen"
                    : " passed-over";
                yield return $"norm {code} {from:uuuu-MM-dd}..{through?.ToString("uuuu-MM-dd", null)} {entry.Citation.Code}{mark} \"{entry.Value.In(language)}\"";
            }
        }
    }

    // The coverage register: where a provision stands in the code, and which tests hold it.
    private IEnumerable<string> Covered()
    {
        foreach (
            var row in LinesOf("tests", "KhuyenCong.Domain.Tests", "data", "coverage.csv").Select(l => l.Split(',')).Where(r => r.Length > 3 && IsUnder(r[0]))
        )
        {
            yield return $"register {row[0]} {row[1]}";
            foreach (var symbol in row[2].Split(';', StringSplitOptions.RemoveEmptyEntries))
                yield return $"code {row[0]} {symbol}";
            foreach (var test in row[3].Split(';', StringSplitOptions.RemoveEmptyEntries))
                yield return $"test {row[0]} {test}";
        }
    }

    // The rules whose answers cite it, as the approved pages of answers show them, and the readings that those answers name.
    private IEnumerable<string> Rules()
    {
        var form = new Regex(@"^- (?<rule>[a-z0-9.-]+): .*\[(?<provision>[^\]]+)\](?<rest>.*)$", RegexOptions.CultureInvariant);
        var found = Files("*.txt", "tests", "KhuyenCong.Domain.Tests", "Approved")
            .SelectMany(f => LinesOf(f))
            .Select(line => form.Match(line))
            .Where(match => match.Success && IsUnder(match.Groups["provision"].Value))
            .ToList();
        foreach (var rule in found.Select(m => m.Groups["rule"].Value).Distinct().Order(StringComparer.Ordinal))
            yield return $"rule {rule}";
        var named = found.SelectMany(m => Regex.Matches(m.Groups["rest"].Value, @"\bR[0-9]+\b").Select(r => r.Value)).ToHashSet();
        foreach (var text in LinesOf("docs", "readings.md"))
        {
            if (
                Regex.Match(text, @"^\| (R[0-9]+) \| [^|]*\| ([^|]*) \|") is { Success: true } row
                && (named.Contains(row.Groups[1].Value) || Cites(row.Groups[2].Value))
            )
                yield return $"reading {row.Groups[1].Value} \"{row.Groups[2].Value}\"";
        }
    }

    private IEnumerable<string> Pages() =>
        Files("*.md", "docs").Where(file => LinesOf(file).Any(Cites)).Select(file => $"page {Path.GetRelativePath(Root(), file).Replace('\\', '/')}");

    private bool IsUnder(string code) => code == of.Code || code.StartsWith(of.Code + "/", StringComparison.Ordinal);

    private bool Cites(string text) => Regex.IsMatch(text, Regex.Escape(of.Code) + @"(?![0-9A-Za-zđ])");

    private static string Root() => Path.GetFullPath(Cli.BesideSample("..", ".."));

    private static IEnumerable<string> Files(string pattern, params string[] folder)
    {
        var path = Path.Combine([Root(), .. folder]);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Where(f => !f.Contains("expected")).Order(StringComparer.Ordinal)
            : [];
    }

    private static IEnumerable<string> LinesOf(params string[] path) =>
        Path.Combine([Root(), .. path]) is var file && File.Exists(file) ? File.ReadLines(file) : [];
}
