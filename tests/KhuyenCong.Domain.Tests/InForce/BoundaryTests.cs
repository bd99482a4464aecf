using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Hostile;

namespace KhuyenCong.Domain.Tests.InForce;

/// <summary>
/// The exhaustive check by boundaries: between two consecutive days of change every question answers the same, and between two consecutive thresholds
/// of money every level does; no day and no case is answered by two tables, or by none.
/// </summary>
public class BoundaryTests
{
    private const int Questions = 60;

    private static readonly PromotionRules Rules = PromotionRules.National;

    public static TheoryData<string> Kinds => new(DecisionRecords.Kinds);

    // The first day of each period, a day inside it, its last.
    private static IEnumerable<LocalDate[]> Periods() =>
        LawBook.National.Snapshots.Select(s =>
        {
            var last = s.Through ?? s.From.PlusYears(20);
            return new[] { s.From, s.From.PlusDays(Period.DaysBetween(s.From, last) / 2), last };
        });

    /// <summary>Questions that are asked of the day itself are left out by their facts: those answers move with the day by the text.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Between_two_days_of_change_a_question_answers_the_same(string kind)
    {
        var type =
            kind == "support" ? typeof(SupportRequest)
            : kind == "allocation" ? typeof(BudgetPlan)
            : RecordKinds.Find(kind)!.Question;
        var compared = 0;
        for (var seed = 0; seed < Questions; seed++)
        {
            foreach (var days in Periods())
            {
                if (new Anything(seed, 0).Question(type) is not { } question || days.Select(d => AnswerOf(d, question)).Distinct().ToList() is not { } answers)
                    continue;
                compared++;
                Assert.True(answers.Count == 1 || IsOfTheDay(question), $"{kind} {seed} from {days[0]}: {string.Join(" | ", answers)}");
            }
        }

        Assert.True(compared > 0, $"no question of {kind} was asked");
    }

    [Theory]
    [InlineData(FundingSource.National)]
    [InlineData(FundingSource.Local)]
    public void Between_two_thresholds_a_level_answers_the_same_and_every_case_has_one_answer(FundingSource source)
    {
        long[] decades = [.. Enumerable.Range(0, 14).Select(power => (long)Math.Pow(10, power))];
        var random = new Random(45);
        foreach (var day in LawBook.National.Snapshots.Select(s => s.From))
        {
            foreach (var (item, units) in SupportItems.All.SelectMany(info => new[] { 1, 3 }.Select(units => (info.Item, units))))
            {
                var ends = decades.Zip(decades.Skip(1)).SelectMany(d => Thresholds(d.First, d.Second, Signature)).Distinct().Order().ToList();
                foreach (var (low, high) in ends.Zip(ends.Skip(1)))
                {
                    var (first, last) = (Signature(low), Signature(high - 1));
                    Assert.Equal(first, last);
                    for (var i = 0; i < 3 && high - low > 2; i++)
                        Assert.Equal(first, Signature(random.NextInt64(low, high)));
                }

                string Signature(long cost)
                {
                    var answer = Rules.AssessSupport(
                        day,
                        new SupportRequest
                        {
                            Item = item,
                            Source = source,
                            Cost = new Vnd(cost),
                            Units = units,
                        }
                    );
                    // One answer: a number with its provision, or what is missing.
                    Assert.NotEmpty(answer.Findings);
                    Assert.Equal(answer.Verdict == Verdict.Undetermined, answer.Missing.Count > 0);
                    Assert.True(answer.Ceiling is null || answer.Provision is not null);
                    Assert.True(answer.Findings.Select(f => f.Citation?.Instrument).OfType<Domain.Law.LegalInstrument>().All(i => i.IsInForceOn(day) != false));
                    return $"{answer.Verdict} {answer.BoundBy} {answer.Provision?.Code} {answer.Workings.Outcome}";
                }
            }
        }
    }

    // The first amounts of each stretch with one answer, found by halving.
    private static IEnumerable<long> Thresholds(long low, long high, Func<long, string> signature)
    {
        yield return low;
        while (signature(low) != signature(high))
        {
            var (same, other) = (low, high);
            while (other - same > 1)
            {
                var middle = same + ((other - same) / 2);
                if (signature(middle) == signature(low))
                    same = middle;
                else
                    other = middle;
            }

            yield return low = other;
        }

        yield return high;
    }

    private static string AnswerOf(LocalDate day, object question)
    {
        try
        {
            var record = DecisionRecords.Of(day, question);
            return $"{record.Verdict} {string.Join(",", record.Norms.Select(n => n.Citation))}";
        }
        catch (Exception problem) when (problem is ArgumentException or OverflowException)
        {
            return problem.GetType().Name;
        }
    }

    // A question that holds days or years of its own is answered by how they lie to the day.
    private static bool IsOfTheDay(object question) =>
        System.Text.RegularExpressions.Regex.IsMatch(question.ToString()!, "[12][0-9]{3}\\b|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}");
}
