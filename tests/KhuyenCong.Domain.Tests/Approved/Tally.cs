using System.Globalization;
using System.Reflection;
using System.Text;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>Counts what stands in answers.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (int Count, uint Sum)> _lines = new(StringComparer.Ordinal);

    internal int Answers { get; private set; }

    internal void Ask(Func<DecisionRecord> ask)
    {
        try
        {
            Add(ask());
        }
        catch (Exception problem) when (problem is ArgumentException or OverflowException or TargetInvocationException)
        {
            Add($"refused {problem.GetType().Name}", new(problem.Message, ""));
        }
    }

    internal void Add(Verdict verdict, IEnumerable<string> missing, IEnumerable<Finding> findings)
    {
        Add($"verdict {verdict}", new("", ""));
        foreach (var fact in missing)
            Add($"missing {fact}", new("", ""));
        foreach (var f in findings)
            Add(
                $"finding {f.Rule.Code} {f.Verdict} {f.Citation?.Code} {f.Evidence} {f.Reading}",
                new(f.Message(Language.Vietnamese), f.Message(Language.English))
            );
    }

    internal void Add(string line, LocalizedText text)
    {
        var (count, sum) = _lines.GetValueOrDefault(line);
        _lines[line] = (count + 1, unchecked(sum + Hash(text.Vietnamese) + Hash(text.English)));
    }

    internal void Add(DecisionRecord record)
    {
        Answers++;
        var all = new StringBuilder();
        Add($"verdict {record.Verdict}", new("", ""));
        foreach (var missing in record.Missing)
            Add($"missing {missing}", new("", ""));
        foreach (var working in record.Workings)
            Add($"working {working.Code}", new(working.Value, ""));
        foreach (var finding in record.Findings)
        {
            Add($"finding {finding.Rule} {finding.Verdict} {finding.Citation} {finding.Evidence} {finding.Reading}".TrimEnd(), finding.Text);
            all.Append(finding.Rule).Append(finding.Text.English).Append('\n');
        }

        // The order of findings, and what stands beside what.
        Add("answers", new(all.Append(string.Join(";", record.Missing)).ToString(), string.Join(";", record.Workings)));
    }

    // FNV-1a: the same on every machine.
    private static uint Hash(string text) => text.Aggregate(2_166_136_261u, (hash, letter) => unchecked((hash ^ letter) * 16_777_619u));

    public override string ToString() =>
        string.Concat(_lines.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Value.Count, 6} {l.Value.Sum:x8} {l.Key}\n")));
}
