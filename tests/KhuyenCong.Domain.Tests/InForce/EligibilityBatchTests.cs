using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Tests.Eligibility;

namespace KhuyenCong.Domain.Tests.InForce;

public class EligibilityBatchTests
{
    private const int Rows = 20_000;

    private readonly RandomCase[] _cases = Cases();
    private readonly uint[] _codes = new uint[Rows];

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

        private readonly long[] _labours = Array.ConvertAll(cases, c => c.Labour ?? EligibilityColumns.Unknown);
        private readonly long[] _revenues = Array.ConvertAll(cases, c => c.Revenue ?? EligibilityColumns.Unknown);
        private readonly byte[] _places = Array.ConvertAll(cases, c => (byte)(c.Place ?? 0));
        private readonly byte[] _cities = Array.ConvertAll(cases, c => (byte)(c.City ?? 0));
        private readonly byte[] _provinces = Array.ConvertAll(cases, c => (byte)(c.Province ?? 0));
        private readonly ushort[] _answers = Array.ConvertAll(cases, c => EligibilityColumns.Pack(c.ToRequest().Establishment));

        internal EligibilityColumns Columns =>
            new()
            {
                Dates = Dates,
                Kinds = Kinds,
                Capitals = Capitals,
                Labours = _labours,
                Revenues = _revenues,
                Places = _places,
                Cities = _cities,
                ConvertedOn = ConvertedOn,
                PlansBuiltIn = PlansBuiltIn,
                Provinces = _provinces,
                Sectors = Sectors,
                Answers = _answers,
            };
    }
}
