using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Batch;

/// <summary>Local money over columns: every row is what the typed call gives under the province's law of its own day.</summary>
public class ProvinceBatchTests
{
    private const int Rows = 20_011;

    private static readonly long[] OddCosts = [SupportBatch.UnknownCost, -1, 0, 1, 29_999_999_999, 30_000_000_001, long.MaxValue - 1, long.MaxValue];
    private static readonly int[] OddUnits = [int.MinValue, -1, 0, 2, 2_048, 2_049, int.MaxValue];
    private static readonly int[] OddFactors = [int.MinValue, 0, 999_999, 1_000_001, 1_333_333, 1_500_000, 1_500_001, int.MaxValue];

    private readonly SupportItem[] _items = new SupportItem[Rows];
    private readonly int[] _dates = new int[Rows];
    private readonly long[] _costs = new long[Rows];
    private readonly int[] _units = new int[Rows];
    private readonly int[] _factors = new int[Rows];
    private readonly long[] _ceilings = new long[Rows];
    private readonly uint[] _codes = new uint[Rows];

    private static List<string> Names => [.. KnownProvinces.All.Select(p => p.Name), .. Files.Keys];

    public static TheoryData<string> Provinces => new(Names);

    private static Dictionary<string, string> Files { get; } =
        new[] { "docs/samples/data/schedules", "tests/KhuyenCong.Domain.Tests/data/schedules", "tests/KhuyenCong.Domain.Tests/data/schedules/needs" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.json"))
            .Where(file => ScheduleFile.Read(File.ReadAllBytes(file), LawBook.National).Province is not null)
            .ToDictionary(file => Path.GetFileName(file), file => file);

    [Theory]
    [MemberData(nameof(Provinces))]
    public void Every_row_of_local_money_equals_the_typed_call(string name)
    {
        var rules = PromotionRules.National.In(Find(name));
        Fill(new Random(20_140_408));
        var batch = new SupportBatch(rules, FundingSource.Local);
        Compute(batch);
        AssertTyped(rules, FundingSource.Local, batch);
    }

    [Fact]
    public void Levels_of_a_province_give_ceilings_of_every_kind()
    {
        var seen = new HashSet<SupportOutcome>();
        foreach (var name in Names)
        {
            Fill(new Random(7));
            Compute(new SupportBatch(PromotionRules.National.In(Find(name)), FundingSource.Local));
            seen.UnionWith(_codes.Select(c => new SupportCode(c).Outcome));
        }

        Assert.Superset(
            new HashSet<SupportOutcome>
            {
                SupportOutcome.Ceiling,
                SupportOutcome.Range,
                SupportOutcome.CostUnknown,
                SupportOutcome.ScheduleRequired,
                SupportOutcome.NotEncoded,
                SupportOutcome.FactorNotEncoded,
                SupportOutcome.Invalid,
                SupportOutcome.LevelOpen,
            },
            seen
        );
    }

    [Theory]
    [InlineData(NationalLevelForLocalMoney.Binding, FactorReach.CapOnly)]
    [InlineData(NationalLevelForLocalMoney.Guidance, FactorReach.RateAndCap)]
    public void Under_other_readings_every_row_equals_the_typed_call_too(NationalLevelForLocalMoney levels, FactorReach reach)
    {
        var book = LawBook.National.With(Readings.Default with { LocalLevels = levels, TechnologyLine = reach, PriorityFactor = FactorReach.CapOnly });
        foreach (var province in KnownProvinces.All)
        {
            var rules = new PromotionRules(book).In(province);
            Fill(new Random(levels.GetHashCode()));
            var batch = new SupportBatch(rules, FundingSource.Local);
            Compute(batch);
            AssertTyped(rules, FundingSource.Local, batch);
        }
    }

    [Theory]
    [InlineData(FundingSource.National)]
    [InlineData(FundingSource.Local)]
    public void Without_a_province_every_row_equals_the_typed_call_too(FundingSource source)
    {
        Fill(new Random(3));
        var batch = new SupportBatch(PromotionRules.National, source);
        Compute(batch);
        AssertTyped(PromotionRules.National, source, batch);
    }

    [Fact]
    public void A_row_of_local_money_is_explained_by_the_law_of_its_day()
    {
        var rules = PromotionRules.National.In(Find("dong-thap.json"));
        var batch = new SupportBatch(rules, FundingSource.Local);
        var day = new LocalDate(2024, 8, 30);
        var request = new SupportRequest
        {
            Item = SupportItem.Machinery,
            Source = FundingSource.Local,
            Cost = Vnd.Million(500),
            Units = 1,
            PriorityFactor = Rate.One,
            Ground = PriorityGround.Both,
        };
        var decision = batch.Explain(SupportItem.Machinery, SupportBatch.DateColumn(day), 500_000_000, 1, 1_000_000);
        Assert.Equal(rules.AssessSupport(day, request).Explain(Language.Vietnamese), decision.Explain(Language.Vietnamese));
        Assert.NotNull(decision.Ceiling);
    }

    [Fact]
    public void A_batch_needs_rules_and_a_defined_source()
    {
        Assert.Throws<ArgumentNullException>(() => new SupportBatch(null!, FundingSource.Local));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SupportBatch(PromotionRules.National, (FundingSource)9));
    }

    private static Province Find(string name) =>
        Files.TryGetValue(name, out var file) ? ScheduleFile.Read(File.ReadAllBytes(file), LawBook.National).Province!
        : KnownProvinces.TryFind(name, out var known) ? known
        : throw new ArgumentException(name);

    private void Fill(Random random)
    {
        for (var i = 0; i < Rows; i++)
        {
            _items[i] = (SupportItem)(random.Next(40) == 0 ? random.Next(0, 256) : random.Next(1, SupportItems.All.Count + 1));
            _dates[i] = random.Next(20) switch
            {
                0 => random.Next(3) * 10_000_000,
                1 => random.Next(2013, 2030) * 10_000 + random.Next(100) * 100 + random.Next(100),
                _ => SupportBatch.DateColumn(new LocalDate(2013, 6, 1).PlusDays(random.Next(5_500))),
            };
            _costs[i] = random.Next(5) == 0 ? OddCosts[random.Next(OddCosts.Length)] : random.NextInt64(1, 2_000_000_000);
            _units[i] = random.Next(5) == 0 ? OddUnits[random.Next(OddUnits.Length)] : 1;
            _factors[i] = random.Next(5) == 0 ? OddFactors[random.Next(OddFactors.Length)] : 1_000_000;
        }
    }

    private void Compute(SupportBatch batch) => batch.Compute(_items, _dates, _costs, _units, _factors, _ceilings, _codes);

    private void AssertTyped(PromotionRules rules, FundingSource source, SupportBatch batch)
    {
        for (var i = 0; i < Rows; i++)
        {
            var request = new SupportRequest
            {
                Item = _items[i],
                Source = source,
                Cost = _costs[i] == SupportBatch.UnknownCost ? null : new Vnd(_costs[i]),
                Units = _units[i],
                PriorityFactor = new Rate(_factors[i]),
                Ground = PriorityGround.Both,
            };
            rules.TryComputeSupport(LastDayUpTo(_dates[i]), request, out var w);
            var code = new SupportCode(_codes[i]);
            Assert.True(
                (w.Outcome, w.BoundBy, w.FactorUse, w.Ceiling?.Dong ?? SupportBatch.NoCeiling, _items[i])
                    == (code.Outcome, code.BoundBy, code.FactorUse, _ceilings[i], code.Item),
                $"Row {i}: {_items[i]} {_dates[i]} {_costs[i]} {_units[i]} {_factors[i]}: {_ceilings[i]} {code.Outcome} {code.BoundBy}, not {w}"
            );
        }

        Assert.Equal(batch.Explain(SupportItem.Machinery, 20_160_630, 1, 1, 1_000_000).Workings.Outcome, OutcomeOf(rules, source));
    }

    private static SupportOutcome OutcomeOf(PromotionRules rules, FundingSource source)
    {
        var request = new SupportRequest
        {
            Item = SupportItem.Machinery,
            Source = source,
            Cost = new Vnd(1),
        };
        rules.TryComputeSupport(new LocalDate(2016, 6, 30), request, out var workings);
        return workings.Outcome;
    }

    // A number that is no day stands between two days, and the law of the earlier one holds.
    private static LocalDate LastDayUpTo(int number)
    {
        var (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        if (year is < 1 or > 9999)
            return year < 1 ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue;
        if (month is < 1 or > 12)
            return month < 1 ? new LocalDate(year, 1, 1).PlusDays(-1) : new LocalDate(year, 12, 31);
        var last = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return day < 1 ? new LocalDate(year, month, 1).PlusDays(-1) : new LocalDate(year, month, Math.Min(day, last));
    }
}
