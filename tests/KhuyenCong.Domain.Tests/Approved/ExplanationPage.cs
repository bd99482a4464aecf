using System.Reflection;
using System.Text;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>The explanations of the cases of one feature as a reviewer reads them, held against the approved page.</summary>
internal sealed class ExplanationPage(string feature)
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    /// <summary>A case: its verdict, what is missing, and every finding in both languages.</summary>
    internal void Case(string name, Decision decision)
    {
        Case(name, decision.Findings);
        _text.Append($"=> {decision.Verdict.ToCode()}");
        if (decision.Missing.Count > 0)
            _text.Append($", missing {string.Join(";", decision.Missing)}");
        _text.Append('\n');
    }

    internal void Case(string name, IEnumerable<Finding> findings)
    {
        _text.Append($"\n# {name}\n");
        foreach (var finding in findings)
        {
            _codes.Add(finding.Rule.Code);
            _text.Append($"- {finding.Rule.Code}: {finding.Verdict.ToCode()} [{finding.Citation?.Code}]");
            if (finding.Evidence != Evidence.None)
                _text.Append($" {finding.Evidence.ToString().ToLowerInvariant()}");
            if (finding.Reading != ReadingId.None)
                _text.Append($" {finding.Reading}");
            _text.Append($"\n  {finding.Message(Language.Vietnamese)}\n  {finding.Message(Language.English)}\n");
            if (finding.Remedy(Language.Vietnamese).Length > 0)
                _text.Append($"  > {finding.Remedy(Language.Vietnamese)}\n  > {finding.Remedy(Language.English)}\n");
        }
    }

    /// <summary>Holds the page against the approved one, and every rule of the message classes against the page.</summary>
    internal void Verify(params Type[] messages)
    {
        var rules = messages
            .SelectMany(m => m.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(p => p.FieldType == typeof(RuleId))
            .Select(p => ((RuleId)p.GetValue(null)!).Code);
        Assert.Empty(rules.Except(_codes));
        Approval.Verify($"tests/KhuyenCong.Domain.Tests/Approved/Explanations.{feature}.txt", $"{feature}: findings of chosen cases.\n{_text}");
    }
}
