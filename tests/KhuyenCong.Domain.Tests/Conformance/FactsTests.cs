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

    // How many rates and caps the texts that lay down all levels have.
    private static readonly Dictionary<string, int> Levels = new() { ["TTLT26-2014"] = 36, ["TT28-2018"] = 15 };

    // A text that lays down levels is compared as soon as it has an entry.
    public static TheoryData<string> SupportInstruments => new(All.Where(f => LevelOf(f) is not null).Select(f => f.Instrument).Distinct());

    [Theory]
    [MemberData(nameof(SupportInstruments))]
    public void Every_support_level_equals_the_independent_entry(string instrument)
    {
        var norms = Norms(instrument);
        var compared = 0;
        foreach (var fact in All.Where(f => f.Instrument == instrument))
        {
            if (LevelOf(fact) is not { } level)
                continue;
            var norm = norms[level.Item];
            Assert.Equal(Code(fact), norm.Citation.Code);
            if (level.IsCap)
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

        Assert.Equal(Levels.GetValueOrDefault(instrument, compared), compared);
    }

    [Theory]
    [MemberData(nameof(SupportInstruments))]
    public void No_support_level_stands_without_an_independent_entry(string instrument)
    {
        var norms = Norms(instrument);
        foreach (var info in SupportItems.All)
        {
            var norm = norms[info.Item];
            if (!norm.TryGet(out var level) || info.Item == SupportItem.TechnologyLine || norm.Citation.Instrument.Id != instrument)
                continue;
            var hasRate = All.Any(f => f.Instrument == instrument && f.What == info.Code + " rate");
            var hasCap = All.Any(f => f.Instrument == instrument && f.What == info.Code + " cap");
            // An amendment may change one of the two and leave the other.
            if (norms.Instrument.Id == instrument)
                Assert.Equal((level.Rate is not null, level.Cap is not null), (hasRate, hasCap));
            else
                Assert.True(hasRate || hasCap, $"{instrument}: {info.Code}");
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

    private static (SupportItem Item, bool IsCap)? LevelOf(Fact fact) =>
        fact.What.Split(' ') is [var code, ("rate" or "cap") and var kind] && SupportItems.TryParse(code, out var item) ? (item, kind == "cap") : null;

    // The table of the first day of the text, be it a whole one or an amended one.
    private static SupportNorms Norms(string instrument)
    {
        Assert.True(Instruments.TryFind(instrument, out var text));
        Assert.True(NationalLaw.Support(Readings.Default).TryAt(text.InForceFrom!.Value, out var norms));
        return norms;
    }
}
