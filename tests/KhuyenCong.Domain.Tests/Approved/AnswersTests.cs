using System.Globalization;
using System.Reflection;
using System.Text;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Execution;
using KhuyenCong.Domain.Tests.Hostile;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>
/// What many questions of each kind are answered: how often each finding stands in the answers, and a sum over its texts. Nobody reads such a page for the
/// law; its difference shows what else a change has changed.
/// </summary>
public class AnswersTests
{
    private static readonly string Needs = Repository.Data("schedules/needs");

    private static readonly Province Procedures = Read(Repository.Data("schedules/procedures.json"));

    private static readonly long[] Scales = [100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];

    public static TheoryData<string> Provinces => new(Directory.GetFiles(Needs).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Provinces))]
    public void Many_questions_about_local_money_are_answered_as_approved(string name)
    {
        var tally = new Tally();
        var province = Read(Path.Combine(Needs, name + ".json"));
        foreach (var note in province.Schedules.SelectMany(s => s.Levels).SelectMany(l => l.When).Select(w => w.ToText()))
            tally.Add("condition", note);
        foreach (var day in Days(province))
        foreach (var entry in PromotionRules.National.In(province).LocalLevelsAt(day) is { } table ? table.AllEntries() : [])
            tally.Add($"entry {entry.Code} {entry.Status}", entry.Value);
        for (var seed = 0; tally.Answers < 600; seed++)
        {
            var (asOf, request) = Question(province, new Random(seed));
            tally.Ask(() => DecisionRecords.Of(asOf, request, province: province));
        }

        Approval.Verify($"tests/KhuyenCong.Domain.Tests/Approved/Answers/local-{name}.txt", tally.ToString());
    }

    [Fact]
    public void Many_lives_go_as_approved()
    {
        var tally = new Tally();
        var random = new Random(2_016);
        for (var i = 0; i < 150; i++)
        {
            var norms = random.Next(4) > 0 ? Lives.Norms : Lives.Norms with { Local = null };
            var life = ProjectLife.Draft(LifeOracleTests.RandomProject(random), new LocalDate(2015, 3, 1), random.Next(6) == 0);
            for (var n = 0; n < 25; n++)
            {
                var result = LifeRules.Apply(norms, NationalLaw.AdvancesOn, life, LifeOracleTests.RandomStep(random, norms, life));
                tally.Add(result.Decision.Verdict, result.Decision.Missing, result.Decision.Findings);
                life = result.Life;
                tally.Add("ledger", new(life.Ledger.ToString(), ""));
                foreach (var next in LifeRules.NextSteps(norms, life, life.State.Since))
                    tally.Add($"next {next.Kind}", new(next.ToString(), ""));
            }
        }

        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/Answers/lives.txt", tally.ToString());
    }

    /// <summary>A share of the kinds of question: the classes of the shares run beside one another.</summary>
    internal static TheoryData<string> Kinds(int share) => new(DecisionRecords.Kinds.Where((_, i) => i % 3 == share));

    internal static void Approve(string kind)
    {
        var tally = new Tally();
        var type =
            kind == "support" ? typeof(SupportRequest)
            : kind == "allocation" ? typeof(BudgetPlan)
            : RecordKinds.Find(kind)!.Question;
        for (var seed = 0; seed < 3_000 && tally.Answers < 600; seed++)
        {
            var anything = new Anything(seed, seed % 5 == 4 ? 0.03 : 0, byName: true);
            var asOf = anything.Of<LocalDate>();
            if (asOf.Year is >= 1950 and <= 2100 && anything.Question(type) is { } question)
                tally.Ask(() =>
                    DecisionRecords.Of(
                        asOf,
                        question,
                        province: seed % 4 == 3 ? Support.Schedules.AsTheNation
                            : seed % 4 == 1 ? Procedures
                            : null
                    )
                );
        }

        Approval.Verify($"tests/KhuyenCong.Domain.Tests/Approved/Answers/{kind}.txt", tally.ToString());
    }

    private static Province Read(string path) => ScheduleFile.Read(File.ReadAllBytes(path), LawBook.National).Province!;

    // The days on both sides of each that a schedule names.
    private static List<LocalDate> Days(Province province) =>
        province
            .Schedules.SelectMany(s => new[] { s.From.NotBefore, s.From.NotAfter, s.Until?.NotBefore, s.Until?.NotAfter })
            .OfType<LocalDate>()
            .SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) })
            .Append(new LocalDate(2026, 1, 1))
            .Distinct()
            .Order()
            .ToList();

    private static (LocalDate AsOf, SupportRequest Request) Question(Province province, Random random)
    {
        var levels = province.Schedules.SelectMany(s => s.Levels).ToList();
        var level = levels[random.Next(levels.Count)];
        var facts = levels
            .SelectMany(l => l.When)
            .Where(_ => random.Next(3) > 0)
            .Select(w => new LocalFact(w.Fact.Code, ValueFor(w, random)))
            .Append(new LocalFact("received", Amount(random).Dong.ToString(CultureInfo.InvariantCulture)))
            .Append(new LocalFact("supported-before", random.Next(2) == 0 ? "yes" : "no"))
            .DistinctBy(f => f.Code)
            .Where(_ => random.Next(5) > 0)
            .ToValueList();
        var request = new SupportRequest
        {
            Item =
                level.Own is not null ? default
                : random.Next(5) > 0 ? level.Item
                : SupportItems.All[random.Next(SupportItems.All.Count)].Item,
            OwnItem = level.Own?.Code,
            Source = FundingSource.Local,
            Cost = random.Next(5) > 0 ? Amount(random) : null,
            Requested = random.Next(2) > 0 ? Amount(random) : null,
            Units = random.Next(3) > 0 ? random.Next(1, 4) : null,
            PaidBy = random.Next(2) > 0 ? (PayingLevel)random.Next(4) : null,
            PriorityFactor = random.Next(3) > 0 ? null : Rate.Thousandths(1_000 + random.Next(3) * 250),
            LocalFacts = random.Next(5) > 0 ? facts : null,
        };
        var days = Days(province);
        return (days[random.Next(days.Count)], request);
    }

    private static string ValueFor(LevelCondition condition, Random random)
    {
        if (condition.Is.Count > 0)
            return random.Next(3) > 0 ? condition.Is[random.Next(condition.Is.Count)]
                : condition.Fact.Kind == LocalFactKind.YesNo ? "no"
                : "other";
        var bound = condition.AtLeast ?? condition.Above ?? condition.AtMost ?? condition.Below ?? 1;
        return Math.Max(0, bound + random.Next(3) - 1).ToString(CultureInfo.InvariantCulture);
    }

    private static Vnd Amount(Random random) => new(random.Next(1, 10) * Scales[random.Next(Scales.Length)] / (1 + random.Next(3)));
}
