using System.Globalization;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>Random declared reports, held against answers found by trying every value and every reading.</summary>
public class ReconciliationOracleTests
{
    // True values of a figure are tried up to here; what is stated is at most a fifth of it.
    private const int Most = 15;

    [Fact]
    public void One_sum_of_counts_is_answered_as_trying_every_value_answers_it()
    {
        var verdicts = new Dictionary<string, int>();
        for (var seed = 0; seed < RandomCases.Count(2_000); seed++)
        {
            var random = new Random(seed);
            var figures = Enumerable.Range(0, 2 + random.Next(2)).Select(i => Count(random, $"p{i}", 5)).Prepend(Count(random, "w", 12)).ToList();
            var isDistinct = random.Next(2) == 0;
            var report = Report(figures, new DeclaredSum("w", figures.Skip(1).Select(f => f.Id).ToValueList(), isDistinct));
            var verdict = Reports.Reconcile(report).Verdict.ToCode();
            Assert.Equal((seed, ByTrying(figures[0], figures.Skip(1).ToList(), isDistinct)), (seed, verdict));
            verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
        }

        Assert.Equal(3, verdicts.Count(v => v.Value > 20));
    }

    [Fact]
    public void A_sound_report_is_never_accused_in_whatever_way_it_writes_numbers()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var style = random.Next(3); // Vietnamese, the other, or each figure as its writer likes
            var (figures, sums) = Table(random, () => (style == 2 ? random.Next(2) : style) == 1);
            var result = Reports.Reconcile(Report(figures, sums.ToArray()));
            Assert.True(result.Verdict != Verdict.NotSatisfied, $"{seed}: {result.Explain(Language.English)}");
            // A report that writes in one way, and tells it by one number at least, is read in that way.
            if (style < 2 && figures.Exists(f => f.Printed!.IsVietnamese == (style == 0)))
                Assert.All(figures.Where(f => f.Printed!.OtherValue is not null), f => Assert.Equal(style == 1, IsReadOtherwise(result, f)));
        }
    }

    [Fact]
    public void A_report_is_accused_where_no_combination_of_readings_makes_every_sum_right_and_only_there()
    {
        var accused = 0;
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var (figures, sums) = Table(random, () => random.Next(2) == 1);
            var slip = random.Next(figures.Count);
            if (random.Next(4) > 0)
                figures[slip] = Printed(figures[slip].Id, random.Next(1, 999_999) * 1_000L, random.Next(2) == 1);
            var isPossible = Readings(figures).Any(values => sums.TrueForAll(s => values[s.Whole] == s.Parts.Sum(p => values[p])));
            var result = Reports.Reconcile(Report(figures, sums.ToArray()));
            Assert.Equal((seed, !isPossible), (seed, result.Verdict == Verdict.NotSatisfied));
            accused += isPossible ? 0 : 1;
        }

        Assert.InRange(accused, 100, 499);
    }

    private static string ByTrying(DeclaredFigure whole, List<DeclaredFigure> parts, bool isDistinct)
    {
        var wholes = Values(whole).ToList();
        var possible = new HashSet<int>();
        foreach (var values in Combinations(parts))
        {
            var (from, to) = isDistinct ? (values.Max(), values.Sum()) : (values.Sum(), values.Sum());
            possible.UnionWith(Enumerable.Range(from, to - from + 1));
        }

        if (!possible.Overlaps(wholes))
            return "not-satisfied";
        var isExact = parts.TrueForAll(p => p.Precision == FigurePrecision.Exact && p.Value is not null);
        if (!isExact || whole.Value is null || whole.Precision == FigurePrecision.About)
            return "undetermined";
        var isSum = isDistinct && whole.Precision == FigurePrecision.Exact && whole.Value == parts.Sum(p => p.Value);
        return isSum || possible.IsSubsetOf(wholes) ? "satisfied" : "undetermined";
    }

    private static IEnumerable<int> Values(DeclaredFigure figure) =>
        Enumerable
            .Range(0, (3 * Most) + 1)
            .Where(v =>
                figure.Value is not { } stated
                || figure.Precision == FigurePrecision.About
                || (figure.Precision == FigurePrecision.Exact ? v == stated : v >= stated)
            );

    private static IEnumerable<List<int>> Combinations(List<DeclaredFigure> parts) =>
        parts.Aggregate(
            (IEnumerable<List<int>>)
                [
                    [],
                ],
            (all, part) => all.SelectMany(values => Values(part).Where(v => v <= Most).Select(v => values.Append(v).ToList()))
        );

    private static DeclaredFigure Count(Random random, string id, int most) =>
        new()
        {
            Id = id,
            Name = new(id, id),
            Unit = "project",
            Value = random.Next(8) == 0 ? null : random.Next(most + 1),
            Precision = random.Next(6) switch
            {
                0 => FigurePrecision.AtLeast,
                1 => FigurePrecision.About,
                _ => FigurePrecision.Exact,
            },
        };

    /// <summary>Rows and columns of amounts to a thousand đồng, with their sums; six numbers at most can be read in two ways.</summary>
    private static (List<DeclaredFigure> Figures, List<DeclaredSum> Sums) Table(Random random, Func<bool> isOther)
    {
        var cells = Enumerable.Range(0, 4).Select(_ => random.Next(1, 400_000) * 1_000L).ToList();
        var amounts = new (string Id, long Dong)[]
        {
            ("a", cells[0]),
            ("b", cells[1]),
            ("c", cells[2]),
            ("d", cells[3]),
            ("ab", cells[0] + cells[1]),
            ("cd", cells[2] + cells[3]),
            ("all", cells.Sum()),
        };
        var figures = amounts.Select(a => Printed(a.Id, a.Dong, isOther())).ToList();
        return (figures, [new("ab", ["a", "b"]), new("cd", ["c", "d"]), new("all", ["ab", "cd"])]);
    }

    /// <summary>An amount in triệu đồng with the decimals it needs.</summary>
    private static DeclaredFigure Printed(string id, long dong, bool isOther)
    {
        var text = (dong / 1_000_000m).ToString("#,##0.###", CultureInfo.InvariantCulture);
        if (!isOther)
            text = text.Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
        Assert.True(PrintedNumber.TryParse(text, 1_000_000, out var number), text);
        Assert.Contains(dong, new[] { number.Value, number.OtherValue ?? number.Value });
        return new()
        {
            Id = id,
            Name = new(id, id),
            Unit = DeclaredFigure.MoneyUnit,
            Value = number.Value,
            Printed = number,
        };
    }

    private static IEnumerable<Dictionary<string, long>> Readings(List<DeclaredFigure> figures) =>
        Enumerable
            .Range(0, 1 << figures.Count)
            .Select(bits =>
                figures
                    .Select((f, i) => (f.Id, Value: ((bits >> i) & 1) == 1 ? f.Printed!.OtherValue ?? f.Value!.Value : f.Value!.Value))
                    .ToDictionary(f => f.Id, f => f.Value)
            );

    private static bool IsReadOtherwise(Reconciliation result, DeclaredFigure figure) =>
        result.Findings.Any(f => f.Rule == ReconciliationMessages.ReadOtherwise && Equals(f.Arguments.T0, figure.Name));

    private static DeclaredReport Report(List<DeclaredFigure> figures, params DeclaredSum[] sums) =>
        new()
        {
            Id = "r",
            Title = new("r", "r"),
            Figures = figures.ToValueList(),
            Sums = sums.ToValueList(),
        };
}
