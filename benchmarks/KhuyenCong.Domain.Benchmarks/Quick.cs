using System.Diagnostics;
using System.Globalization;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Validation;
using NodaTime;

namespace KhuyenCong.Domain.Benchmarks;

/// <summary>An interleaved comparison in under two minutes, the samples included: every variant in turn, round after round, so that a slow moment of the machine hits all alike.</summary>
internal static class Quick
{
    private const int Rows = 1_000_000;
    private const int Rounds = 7;

    private sealed record Variant(string Name, int Operations, Action Run);

    /// <summary>Measures the variants of the names given, and the limit beside them; all of them and the samples where none is given.</summary>
    internal static int Run(string[] names)
    {
        var cases = new Cases(Rows);
        var loop = new HandWrittenLoop();
        var ordinary = new OrdinaryObjects();
        var validator = RequestValidators.For<SupportRequest>();
        var expected = new long[Rows];
        var ceilings = new long[Rows];
        var codes = new uint[Rows];
        var buffer = new byte[8_192];
        var decisions = new SupportDecision[50_000];
        loop.Run(cases, expected);
        if (!Agree(cases, ordinary, expected))
            return 1;
        loop.RunVectors(cases, ceilings);
        if (!ceilings.AsSpan().SequenceEqual(expected))
        {
            Console.Error.WriteLine("The limit in vectors differs from the scalar one.");
            return 1;
        }

        for (var i = 0; i < decisions.Length; i++)
            decisions[i] = SupportRules.Assess(cases.Norms[i], cases.Requests[i]);

        var rules = PromotionRules.National;
        var establishments = new EstablishmentCases(200_000);
        var later = new EstablishmentCases(200_000, new LocalDate(2025, 10, 15), 1_500);
        var local = new SupportBatch(rules.In(KnownProvinces.All.First(p => p.Name == "Đồng Tháp")), FundingSource.Local);
        var priority = LawBook.National.At(new LocalDate(2016, 6, 30)).Priority;
        var claims = Claims(100_000);
        var eligibilityCodes = new uint[200_000];
        var eligibilityNorms = LawBook.National.At(new LocalDate(2016, 6, 30)).Eligibility;
        long sink = 0;
        Variant[] variants =
        [
            new("limit-scalar-loop", Rows, () => loop.Run(cases, ceilings)),
            new("limit-vector-loop", Rows, () => loop.RunVectors(cases, ceilings)),
            new("batch", Rows, () => SupportBatch.National.Compute(cases.Items, cases.Dates, cases.Costs, cases.Units, cases.Factors, ceilings, codes)),
            new(
                "typed-call",
                Rows,
                () =>
                {
                    for (var i = 0; i < Rows; i++)
                    {
                        SupportRules.TryCompute(cases.Norms[i], cases.Requests[i], out var workings);
                        sink += workings.Upper.Dong;
                    }
                }
            ),
            new(
                "typed-call-by-date",
                Rows,
                () =>
                {
                    for (var i = 0; i < Rows; i++)
                    {
                        rules.TryComputeSupport(cases.LocalDates[i], cases.Requests[i], out var workings);
                        sink += workings.Upper.Dong;
                    }
                }
            ),
            new(
                "findings",
                200_000,
                () =>
                {
                    for (var i = 0; i < 200_000; i++)
                        sink += SupportRules.Assess(cases.Norms[i], cases.Requests[i]).Findings.Count;
                }
            ),
            new(
                "text",
                decisions.Length,
                () =>
                {
                    foreach (var decision in decisions)
                    {
                        decision.TryExplain(buffer, Language.Vietnamese, out var written);
                        sink += written;
                    }
                }
            ),
            new(
                "text-of-main-finding",
                decisions.Length,
                () =>
                {
                    foreach (var decision in decisions)
                    {
                        decision.Findings[0].TryFormat(buffer, Language.Vietnamese, out var written);
                        sink += written;
                    }
                }
            ),
            new(
                "validator",
                200_000,
                () =>
                {
                    for (var i = 0; i < 200_000; i++)
                        sink += validator.Validate(cases.Requests[i]).IsValid ? 1 : 0;
                }
            ),
            new(
                "eligibility-typed-call",
                200_000,
                () =>
                {
                    for (var i = 0; i < 200_000; i++)
                    {
                        EligibilityRules.TryCompute(eligibilityNorms, establishments.Requests[i], out var workings);
                        sink += (int)workings.Verdict;
                    }
                }
            ),
            new("eligibility-batch", 200_000, () => EligibilityBatch.National.Compute(establishments.Columns, eligibilityCodes)),
            new("eligibility-batch-from-2025-10-15", 200_000, () => EligibilityBatch.National.Compute(later.Columns, eligibilityCodes)),
            new(
                "batch-of-local-money",
                200_000,
                () =>
                    local.Compute(
                        cases.Items.AsSpan(0, 200_000),
                        cases.Dates.AsSpan(0, 200_000),
                        cases.Costs.AsSpan(0, 200_000),
                        cases.Units.AsSpan(0, 200_000),
                        cases.Factors.AsSpan(0, 200_000),
                        ceilings,
                        codes
                    )
            ),
            new("allocate-100000-claims", 100_000, () => sink += AllocationRules.Allocate(priority, claims).Lines.Count),
            new(
                "ordinary-objects",
                200_000,
                () =>
                {
                    for (var i = 0; i < 200_000; i++)
                        sink += ordinary
                            .Ask(cases.Items[i], cases.LocalDates[i].ToDateTimeUnspecified(), cases.Costs[i], cases.Units[i], cases.Factors[i] / 1_000_000m)
                            .Ceiling
                            is null
                            ? 0
                            : 1;
                }
            ),
        ];

        if (names.Length > 0)
            variants = [variants[0], .. variants.Where(v => names.Contains(v.Name))];

        var best = new double[variants.Length];
        var bytes = new double[variants.Length];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round < Rounds + 3; round++)
        {
            for (var v = 0; v < variants.Length; v++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var watch = Stopwatch.StartNew();
                variants[v].Run();
                watch.Stop();
                bytes[v] = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / variants[v].Operations;
                // The first rounds are for the compiler.
                if (round >= 3)
                    best[v] = Math.Min(best[v], watch.Elapsed.TotalNanoseconds / variants[v].Operations);
            }
        }

        Console.WriteLine("name,ns_per_op,bytes_per_op,ratio_to_limit");
        for (var v = 0; v < variants.Length; v++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{variants[v].Name},{best[v]:0.00},{bytes[v]:0},{best[v] / best[0]:0.00}"));
        Console.WriteLine($"memory_mb,{Environment.WorkingSet / 1e6:0}");
        if (names.Length == 0)
            Scripts.Run();
        return sink == long.MinValue ? 1 : 0;
    }

    /// <summary>Claims of every place, half of what the budget would need, shared in the order given: each claim asks what those before it need.</summary>
    private static AllocationRequest Claims(int count)
    {
        var random = new Random(46_2012);
        return new AllocationRequest
        {
            Source = FundingSource.National,
            Budget = Vnd.Million(100L * count),
            Sharing = SharingRule.GivenOrder,
            Claims = Enumerable
                .Range(0, count)
                .Select(i =>
                {
                    var place = new PriorityPlace(random.Next(1, 3), random.Next(1, 6), random.Next(1, 6));
                    return new AllocationClaim($"{i}", Vnd.Million(random.Next(100, 300)), Vnd.Million(200), new PriorityStanding(place, place, false, []));
                })
                .ToValueList(),
        };
    }

    /// <summary>All variants have to give the same answer on every row before any time is worth measuring.</summary>
    private static bool Agree(Cases cases, OrdinaryObjects ordinary, long[] expected)
    {
        var ceilings = new long[cases.Count];
        var codes = new uint[cases.Count];
        SupportBatch.National.Compute(cases.Items, cases.Dates, cases.Costs, cases.Units, cases.Factors, ceilings, codes);
        for (var i = 0; i < cases.Count; i++)
        {
            SupportRules.TryCompute(cases.Norms[i], cases.Requests[i], out var workings);
            var typed = workings.Ceiling?.Dong ?? SupportBatch.NoCeiling;
            var asked = ordinary
                .Ask(cases.Items[i], cases.LocalDates[i].ToDateTimeUnspecified(), cases.Costs[i], cases.Units[i], cases.Factors[i] / 1_000_000m)
                .Ceiling;
            if (typed == expected[i] && ceilings[i] == expected[i] && (long)(asked ?? SupportBatch.NoCeiling) == expected[i])
                continue;
            Console.Error.WriteLine(
                $"Row {i} differs: limit {expected[i]}, typed {typed}, batch {ceilings[i]}, ordinary {asked} ({cases.Items[i]}, {cases.Dates[i]}, {cases.Costs[i]}, {cases.Units[i]}, {cases.Factors[i]})."
            );
            return false;
        }

        return true;
    }
}
