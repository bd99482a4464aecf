using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Tests.Eligibility;

namespace KhuyenCong.Domain.Tests.Batch;

public class EligibilityBatchTests
{
    private const int Rows = 20_000;

    private readonly RandomCase[] _cases = Cases();
    private readonly uint[] _codes = new uint[Rows];

#if !NETSTANDARD_LIBRARY
    [Theory]
    [InlineData(2013, 2, 10)]
    [InlineData(2016, 6, 30)]
    [InlineData(2018, 3, 11)]
    [InlineData(2022, 1, 1)]
    [InlineData(2025, 10, 14)]
    public void The_answers_of_the_rules_are_looked_up_on_every_day_before_2025_10_15(int year, int month, int day)
    {
        LocalDate[] days = [new(2016, 6, 30), new(year, month, day)];
        var table = EligibilityLookup.TryMake(Array.ConvertAll(days, d => LawBook.National.At(d).Eligibility), out var numbers);
        Assert.NotNull(table);
        Assert.DoesNotContain((byte)0, numbers);
    }
#endif

#if !NETSTANDARD_LIBRARY
    [Theory]
    [InlineData(2025, 10, 15)]
    [InlineData(2026, 4, 30)]
    [InlineData(2030, 12, 31)]
    public void The_answers_of_the_rules_are_looked_up_from_2025_10_15_too(int year, int month, int day)
    {
        LocalDate[] days = [new(2025, 10, 15), new(year, month, day)];
        var table = EligibilityLookup.TryMake(Array.ConvertAll(days, d => LawBook.National.At(d).Eligibility), out var numbers);
        Assert.True(table?.IsByProvince);
        Assert.Equal([1, 1], numbers);
    }
#endif

    [Fact]
    public void Every_row_equals_the_typed_call()
    {
        var store = new Store(_cases);
        EligibilityBatch.National.Compute(store.Columns, _codes);
        for (var i = 0; i < Rows; i++)
        {
            PromotionRules.National.TryComputeEligibility(_cases[i].AsOf, _cases[i].ToRequest(), out var expected);
            var code = new EligibilityCode(_codes[i]);
            Assert.False(code.IsInvalid);
            Assert.Equal((expected.Verdict, expected.Met, expected.Missing), (code.Verdict, code.Met, code.Missing));
        }

        Assert.Equal(3, _codes.Select(c => new EligibilityCode(c).Verdict).Distinct().Count());
    }

    [Fact]
    public void Every_row_from_2025_10_15_equals_the_typed_call()
    {
        var random = new Random(235);
        var store = new Store(_cases);
        for (var i = 0; i < Rows; i++)
            store.Dates[i] = SupportBatch.DateColumn(new LocalDate(2025, 10, 15).PlusDays(random.Next(1_500)));
        EligibilityBatch.National.Compute(store.Columns, _codes);
        var met = Capacities.None;
        for (var i = 0; i < Rows; i++)
        {
            var date = new LocalDate(store.Dates[i] / 10_000, store.Dates[i] / 100 % 100, store.Dates[i] % 100);
            PromotionRules.National.TryComputeEligibility(date, _cases[i].ToRequest(), out var expected);
            var code = new EligibilityCode(_codes[i]);
            Assert.Equal((expected.Verdict, expected.Met, expected.Missing), (code.Verdict, code.Met, code.Missing));
            met |= code.Met;
        }

        Assert.Equal(Capacities.CleanerProduction | Capacities.ServiceBody | Capacities.ClusterInvestor | Capacities.SustainableProduction, met);
    }

    [Theory]
    [InlineData(SmeTestOf2009.EitherSuffices, SmeDecree.InForce)]
    [InlineData(SmeTestOf2009.CapitalPrevails, SmeDecree.InForce)]
    [InlineData(SmeTestOf2009.EitherSuffices, SmeDecree.Decree56Of2009)]
    public void Rows_of_anything_at_all_give_together_what_each_gives_alone(SmeTestOf2009 test, SmeDecree decree)
    {
        var batch = new EligibilityBatch(LawBook.National.With(Readings.Default with { SmeTest = test, SmeDecree = decree }));
        var columns = Hostile(new Random(20_120_705)).Columns;
        batch.Compute(columns, _codes);
        var alone = new uint[1];
        for (var i = 0; i < Rows; i++)
        {
            batch.Compute(One(columns, i), alone);
            Assert.True(alone[0] == _codes[i], $"row {i}: {new EligibilityCode(_codes[i])}, alone {new EligibilityCode(alone[0])}");
        }

        Assert.InRange(_codes.Count(c => new EligibilityCode(c).IsInvalid), Rows / 20, Rows * 19 / 20);
        Assert.Equal(3, _codes.Select(c => new EligibilityCode(c).Verdict).Distinct().Count());
    }

    [Fact]
    public void Every_row_equals_the_typed_call_where_a_kiln_comes_in_with_cleaner_production()
    {
        var book = LawBook.National.With(Readings.Default with { KilnWithCleanerProduction = KilnWithCleanerProduction.Served });
        new EligibilityBatch(book).Compute(new Store(_cases).Columns, _codes);
        var rules = new PromotionRules(book);
        var comeIn = 0;
        for (var i = 0; i < Rows; i++)
        {
            rules.TryComputeEligibility(_cases[i].AsOf, _cases[i].ToRequest(), out var expected);
            var code = new EligibilityCode(_codes[i]);
            Assert.Equal((expected.Verdict, expected.Met, expected.Missing), (code.Verdict, code.Met, code.Missing));
            comeIn += _cases[i].BrickKiln == true && code.Met.HasFlag(Capacities.CleanerProduction) ? 1 : 0;
        }

        Assert.True(comeIn > 100);
    }

    [Fact]
    public void A_book_whose_norms_have_another_form_is_asked_row_by_row()
    {
        var book = new AtLeastBook();
        var batch = new EligibilityBatch(book);
        var store = new Store(_cases);
        batch.Compute(store.Columns, _codes);
        for (var i = 0; i < Rows; i++)
        {
            EligibilityRules.TryCompute(book.At(_cases[i].AsOf).Eligibility, _cases[i].ToRequest(), out var expected);
            var code = new EligibilityCode(_codes[i]);
            Assert.Equal((expected.Verdict, expected.Met, expected.Missing), (code.Verdict, code.Met, code.Missing));
        }
    }

    [Fact]
    public void A_malformed_row_is_a_code_and_never_an_exception()
    {
        var store = new Store(_cases);
        store.Dates[0] = 20161399;
        store.Dates[1] = int.MinValue;
        store.Kinds[2] = 99;
        store.Capitals[3] = -1;
        store.ConvertedOn[4] = 20150230;
        store.PlansBuiltIn[5] = -5;
        store.Sectors[6] = 200;
        EligibilityBatch.National.Compute(store.Columns, _codes);
        for (var i = 0; i < 7; i++)
        {
            var code = new EligibilityCode(_codes[i]);
            Assert.True(code.IsInvalid, $"row {i}");
            Assert.Equal(Verdict.Undetermined, code.Verdict);
        }

        Assert.False(new EligibilityCode(_codes[7]).IsInvalid);
    }

    [Fact]
    public void A_batch_allocates_nothing()
    {
        var store = new Store(_cases);
        EligibilityBatch.National.Compute(store.Columns, _codes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        EligibilityBatch.National.Compute(store.Columns, _codes);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Columns_of_different_length_are_a_callers_error()
    {
        Assert.Throws<ArgumentException>(() => EligibilityBatch.National.Compute(new Store(_cases).Columns, new uint[Rows - 1]));
        Assert.Throws<ArgumentException>(() => EligibilityBatch.National.Compute(new EligibilityColumns { Dates = new int[1] }, new uint[1]));
    }

    private static RandomCase[] Cases()
    {
        var random = new Random(4512);
        return Enumerable.Range(0, Rows).Select(_ => RandomCase.Draw(random, 20)).ToArray();
    }

    /// <summary>The cases with something of anything written over one column of every other row.</summary>
    private Store Hostile(Random random)
    {
        var store = new Store(_cases);
        for (var i = 0; i < Rows; i += 2)
        {
            var (small, number, large) = ((byte)random.Next(20), random.Next(-3, 3) * random.Next(1, 10_000), random.NextInt64(long.MinValue, long.MaxValue));
            var date = (random.Next(1, 2_100) * 10_000) + (random.Next(14) * 100) + random.Next(33);
            switch (random.Next(12))
            {
                case 0:
                    store.Dates[i] = date;
                    break;
                case 1:
                    store.Kinds[i] = small;
                    break;
                case 2:
                    store.Capitals[i] = large;
                    break;
                case 3:
                    store.Labours[i] = number;
                    break;
                case 4:
                    store.Revenues[i] = number;
                    break;
                case 5:
                    store.Places[i] = small;
                    break;
                case 6:
                    store.Cities[i] = small;
                    break;
                case 7:
                    store.ConvertedOn[i] = random.Next(3) == 0 ? number : date;
                    break;
                case 8:
                    store.PlansBuiltIn[i] = random.Next(3) == 0 ? unchecked((int)large) : number;
                    break;
                case 9:
                    store.Provinces[i] = small;
                    break;
                case 10:
                    store.Sectors[i] = (byte)random.Next(256);
                    break;
                default:
                    store.Answers[i] = (ushort)random.Next(65_536);
                    break;
            }
        }

        return store;
    }

    private static EligibilityColumns One(in EligibilityColumns all, int row) =>
        new()
        {
            Dates = all.Dates.Slice(row, 1),
            Kinds = all.Kinds.Slice(row, 1),
            Capitals = all.Capitals.Slice(row, 1),
            Labours = all.Labours.Slice(row, 1),
            Revenues = all.Revenues.Slice(row, 1),
            Places = all.Places.Slice(row, 1),
            Cities = all.Cities.Slice(row, 1),
            ConvertedOn = all.ConvertedOn.Slice(row, 1),
            PlansBuiltIn = all.PlansBuiltIn.Slice(row, 1),
            Provinces = all.Provinces.Slice(row, 1),
            Sectors = all.Sectors.Slice(row, 1),
            Answers = all.Answers.Slice(row, 1),
        };

    /// <summary>The national law with a size test the other way round.</summary>
    private sealed class AtLeastBook : ILawBook
    {
        private static readonly SizeTest Test = SmallEnterpriseActs.Decree56Of2009(Readings.Default) with
        {
            Labour = Norm.Stated(Threshold.AtLeast(100), SmallEnterpriseActs.Decree56Of2009(Readings.Default).Citation),
        };

        public Readings Readings => LawBook.National.Readings;

        public LocalDate VerifiedThrough => LawBook.National.VerifiedThrough;

        public bool Covers(LocalDate date) => LawBook.National.Covers(date);

        public bool TryAt(LocalDate date, out LawSnapshot snapshot)
        {
            snapshot = Covers(date) ? At(date) : null!;
            return snapshot is not null;
        }

        public LawSnapshot At(LocalDate date)
        {
            var snapshot = LawBook.National.At(date);
            return snapshot.Eligibility is { } norms ? snapshot with { Eligibility = norms with { Size = new SizeNorms { Test = Test } } } : snapshot;
        }
    }

    private sealed class Store(RandomCase[] cases)
    {
        internal int[] Dates { get; } = Array.ConvertAll(cases, c => SupportBatch.DateColumn(c.AsOf));

        internal byte[] Kinds { get; } = Array.ConvertAll(cases, c => (byte)(c.Kind ?? 0));

        internal long[] Capitals { get; } = Array.ConvertAll(cases, c => c.Capital ?? EligibilityColumns.Unknown);

        internal int[] ConvertedOn { get; } =
            Array.ConvertAll(
                cases,
                c =>
                    c.Conversion is not { } known ? 0
                    : known.On is { } on ? SupportBatch.DateColumn(on)
                    : EligibilityColumns.NeverConverted
            );

        internal int[] PlansBuiltIn { get; } = Array.ConvertAll(cases, c => c.PlanBuiltIn ?? 0);

        internal byte[] Sectors { get; } = Array.ConvertAll(cases, c => (byte)(c.Sector ?? 0));

        internal long[] Labours { get; } = Array.ConvertAll(cases, c => c.Labour ?? EligibilityColumns.Unknown);
        internal long[] Revenues { get; } = Array.ConvertAll(cases, c => c.Revenue ?? EligibilityColumns.Unknown);
        internal byte[] Places { get; } = Array.ConvertAll(cases, c => (byte)(c.Place ?? 0));
        internal byte[] Cities { get; } = Array.ConvertAll(cases, c => (byte)(c.City ?? 0));
        internal byte[] Provinces { get; } = Array.ConvertAll(cases, c => (byte)(c.Province ?? 0));
        internal ushort[] Answers { get; } = Array.ConvertAll(cases, c => EligibilityColumns.Pack(c.ToRequest().Establishment));

        internal EligibilityColumns Columns =>
            new()
            {
                Dates = Dates,
                Kinds = Kinds,
                Capitals = Capitals,
                Labours = Labours,
                Revenues = Revenues,
                Places = Places,
                Cities = Cities,
                ConvertedOn = ConvertedOn,
                PlansBuiltIn = PlansBuiltIn,
                Provinces = Provinces,
                Sectors = Sectors,
                Answers = Answers,
            };
    }
}
