using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Hostile;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>What is missing is named in one way, whatever the question.</summary>
public class MissingCodeTests
{
    private const int Questions = 30;

    [Fact]
    public void No_code_of_what_is_missing_has_two_spellings()
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in DecisionRecords.Kinds)
        {
            var type =
                kind == "support" ? typeof(SupportRequest)
                : kind == "allocation" ? typeof(BudgetPlan)
                : RecordKinds.Find(kind)!.Question;
            for (var seed = 0; seed < Questions; seed++)
            {
                foreach (var day in LawBook.National.Snapshots.Select(s => s.From))
                {
                    if (new Anything(seed, 0).Question(type) is { } question)
                        codes.UnionWith(MissingOf(day, question));
                }
            }
        }

        Assert.Contains("norm", codes);
        Assert.True(codes.Count > 60, $"only {codes.Count} codes were seen");
        Assert.Equal(codes.Count, codes.Select(c => c.Replace('-', '_')).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static ValueList<string> MissingOf(LocalDate day, object question)
    {
        try
        {
            return DecisionRecords.Of(day, question).Missing;
        }
        catch (Exception problem) when (problem is ArgumentException or OverflowException)
        {
            return [];
        }
    }
}
