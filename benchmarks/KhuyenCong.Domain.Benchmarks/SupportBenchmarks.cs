using BenchmarkDotNet.Attributes;
using FluentValidation;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Validation;

namespace KhuyenCong.Domain.Benchmarks;

/// <summary>The support questions over 100,000 random cases; the hand-written loop is the limit.</summary>
[MemoryDiagnoser]
public class SupportBenchmarks
{
    private const int Rows = 100_000;

    private readonly Cases _cases = new(Rows);
    private readonly HandWrittenLoop _loop = new();
    private readonly OrdinaryObjects _ordinary = new();
    private readonly IValidator<SupportRequest> _validator = RequestValidators.For<SupportRequest>();
    private readonly long[] _ceilings = new long[Rows];
    private readonly uint[] _codes = new uint[Rows];
    private readonly byte[] _buffer = new byte[8_192];

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void LimitScalarLoop() => _loop.Run(_cases, _ceilings);

    [Benchmark(OperationsPerInvoke = Rows)]
    public void Batch() => SupportBatch.National.Compute(_cases.Items, _cases.Dates, _cases.Costs, _cases.Units, _cases.Factors, _ceilings, _codes);

    [Benchmark(OperationsPerInvoke = Rows)]
    public long TypedCall()
    {
        long sum = 0;
        for (var i = 0; i < Rows; i++)
        {
            SupportRules.TryCompute(_cases.Norms[i], _cases.Requests[i], out var workings);
            sum += workings.Upper.Dong;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public long TypedCallByDate()
    {
        long sum = 0;
        for (var i = 0; i < Rows; i++)
        {
            PromotionRules.National.TryComputeSupport(_cases.LocalDates[i], _cases.Requests[i], out var workings);
            sum += workings.Upper.Dong;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public long Findings()
    {
        long sum = 0;
        for (var i = 0; i < Rows; i++)
            sum += SupportRules.Assess(_cases.Norms[i], _cases.Requests[i]).Findings.Count;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public long FindingsAndText()
    {
        long sum = 0;
        for (var i = 0; i < Rows; i++)
        {
            SupportRules.Assess(_cases.Norms[i], _cases.Requests[i]).TryExplain(_buffer, Language.Vietnamese, out var written);
            sum += written;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public long Validator()
    {
        long sum = 0;
        for (var i = 0; i < Rows; i++)
            sum += _validator.Validate(_cases.Requests[i]).IsValid ? 1 : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public long OrdinaryObjectsWithDecimals()
    {
        long sum = 0;
        for (var i = 0; i < Rows; i++)
            sum += _ordinary
                .Ask(_cases.Items[i], _cases.LocalDates[i].ToDateTimeUnspecified(), _cases.Costs[i], _cases.Units[i], _cases.Factors[i] / 1_000_000m)
                .Ceiling
                is null
                ? 0
                : 1;
        return sum;
    }
}
