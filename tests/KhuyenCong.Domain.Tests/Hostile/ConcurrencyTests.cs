using System.Collections.Concurrent;
using FluentValidation;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KhuyenCong.Domain.Tests.Hostile;

/// <summary>One law book, one set of rules and one set of validators serve all threads.</summary>
public class ConcurrencyTests
{
    private const int Questions = 400;
    private const int Rounds = 16;

    [Fact]
    public void Many_threads_over_shared_instances_get_the_answers_of_one()
    {
        // Fresh books, so that what is made on first use is made under the race.
        using var shared = Services();
        using var alone = Services();
        var expected = Enumerable.Range(0, Questions).Select(q => Answer(alone, q)).ToArray();
        var wrong = new ConcurrentBag<int>();
        Parallel.For(
            0,
            Questions * Rounds,
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            i =>
            {
                var question = i * 7 % Questions;
                if (Answer(shared, question) != expected[question])
                    wrong.Add(question);
            }
        );
        Assert.Empty(wrong);
        Assert.True(expected.Distinct().Count() > Questions / 4);
    }

    [Fact]
    public void A_batch_cut_among_threads_is_the_batch_in_one_piece()
    {
        const int Rows = 20_000;
        var random = new Random(7);
        var items = Enumerable.Range(0, Rows).Select(_ => (SupportItem)random.Next(0, 31)).ToArray();
        var dates = Enumerable.Range(0, Rows).Select(_ => ((2010 + random.Next(18)) * 10_000) + 630).ToArray();
        var costs = Enumerable.Range(0, Rows).Select(_ => random.Next(10) == 0 ? SupportBatch.UnknownCost : random.NextInt64(-5, 3_000_000_000)).ToArray();
        var units = Enumerable.Range(0, Rows).Select(_ => random.Next(-1, 6)).ToArray();
        var factors = Enumerable.Range(0, Rows).Select(_ => random.Next(900_000, 1_600_000)).ToArray();
        var (whole, wholeCodes) = (new long[Rows], new uint[Rows]);
        SupportBatch.National.Compute(items, dates, costs, units, factors, whole, wholeCodes);
        var (cut, cutCodes) = (new long[Rows], new uint[Rows]);
        const int Slice = 333;
        Parallel.For(
            0,
            (Rows + Slice - 1) / Slice,
            part =>
            {
                var range = new Range(part * Slice, Math.Min(Rows, (part + 1) * Slice));
                SupportBatch.National.Compute(
                    items.AsSpan(range),
                    dates.AsSpan(range),
                    costs.AsSpan(range),
                    units.AsSpan(range),
                    factors.AsSpan(range),
                    cut.AsSpan(range),
                    cutCodes.AsSpan(range)
                );
            }
        );
        Assert.Equal(whole, cut);
        Assert.Equal(wholeCodes, cutCodes);
    }

    private static ServiceProvider Services() =>
        new ServiceCollection().AddSingleton<ILawBook>(LawBook.National.With(Readings.Default)).AddKhuyenCong().BuildServiceProvider();

    private static string Answer(IServiceProvider services, int question)
    {
        var rules = services.GetRequiredService<PromotionRules>();
        var anything = new Anything(question, 0.05);
        var date = new LocalDate(2011 + (question % 16), 1 + (question % 12), 15);
        var support = anything.Of<SupportRequest>();
        var failures = services
            .GetRequiredService<IValidator<SupportRequest>>()
            .Validate(support)
            .Errors.Select(e => $"{e.ErrorCode} {e.ErrorMessage}")
            .ToList();
        if (failures.Count > 0)
            return string.Join("\n", failures);
        var eligibility = anything.Of<EligibilityRequest>();
        var decision = rules.AssessSupport(date, support);
        var served = services.GetRequiredService<IValidator<EligibilityRequest>>().Validate(eligibility).IsValid
            ? rules.AssessEligibility(date, eligibility).Explain(Language.English)
            : "";
        return $"{decision.Explain(Language.Vietnamese)}\n{decision.Explain(Language.English)}\n{served}\n{DecisionRecords.Write(DecisionRecords.OfSupport(date, support, rules.Book))}";
    }
}
