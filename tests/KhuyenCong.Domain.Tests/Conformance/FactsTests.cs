using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>data/facts.csv holds the same numbers, written independently: the second entry of the tables.</summary>
public class FactsTests
{
    internal sealed record Fact(string Instrument, string Article, string Clause, string Point, string What, string Value, string Unit);

    internal static IReadOnlyList<Fact> All { get; } =
        File.ReadLines(Repository.Data("facts.csv")).Skip(1).Select(l => l.Split(',')).Select(f => new Fact(f[0], f[1], f[2], f[3], f[4], f[5], f[6])).ToList();

    public static TheoryData<string> SupportInstruments => new("TTLT26-2014", "TT28-2018");

    [Theory]
    [MemberData(nameof(SupportInstruments))]
    public void Every_support_level_equals_the_independent_entry(string instrument)
    {
        var norms = Norms(instrument);
        var compared = 0;
        foreach (var fact in All.Where(f => f.Instrument == instrument))
        {
            var words = fact.What.Split(' ');
            if (words.Length != 2 || !SupportItems.TryParse(words[0], out var item) || words[1] is not ("rate" or "cap"))
                continue;
            var norm = norms[item];
            Assert.Equal(Code(fact), norm.Citation.Code);
            if (words[1] == "cap")
            {
                Assert.Equal(long.Parse(fact.Value), norm.Value.Cap!.Value.Dong);
                Assert.Equal(fact.Unit, "VND/" + norm.Value.Unit.ToCode());
            }
            else
            {
                Assert.Equal(fact.Value, norm.Value.Rate!.Value.ToPercentCode());
            }

            compared++;
        }

        Assert.Equal(instrument == "TTLT26-2014" ? 36 : 15, compared);
    }

    [Theory]
    [MemberData(nameof(SupportInstruments))]
    public void No_support_level_stands_without_an_independent_entry(string instrument)
    {
        var norms = Norms(instrument);
        foreach (var info in SupportItems.All)
        {
            if (!norms[info.Item].TryGet(out var level) || info.Item == SupportItem.TechnologyLine)
                continue;
            Assert.Equal(level.Rate is not null, All.Any(f => f.Instrument == instrument && f.What == info.Code + " rate"));
            Assert.Equal(level.Cap is not null, All.Any(f => f.Instrument == instrument && f.What == info.Code + " cap"));
        }
    }

    [Fact]
    public void The_factors_equal_the_independent_entries()
    {
        Assert.Equal("1.5", Value("TTLT26-2014", "priority factor"));
        Assert.Equal(Value("TTLT26-2014", "priority factor"), Norms("TTLT26-2014").PriorityFactorLimit.Value.ToTimesCode());
        var line = Norms("TT28-2018").TechnologyLine.Value;
        var machinery = Norms("TT28-2018").Machinery.Value;
        Assert.True(Rate.TryParseTimes(Value("TT28-2018", "technology-line factor on the machinery level"), out var times));
        Assert.Equal(times.Of(machinery.Cap!.Value), line.Cap);
        Assert.Equal(times.Times(machinery.Rate!.Value), line.Rate);
    }

    internal static string Value(string instrument, string what) => All.Single(f => f.Instrument == instrument && f.What == what).Value;

    private static string Code(Fact fact) => string.Join("/", new[] { fact.Instrument, fact.Article, fact.Clause, fact.Point }.Where(p => p.Length > 0));

    private static SupportNorms Norms(string instrument) => NationalLaw.Support(Readings.Default).Values.Single(n => n.Instrument.Id == instrument);
}
