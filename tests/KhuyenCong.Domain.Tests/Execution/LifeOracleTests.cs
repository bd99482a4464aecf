using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Execution.StepKind;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.Execution;

public class LifeOracleTests
{
    private static readonly StepKind[] Kinds = Enum.GetValues<StepKind>();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_lives_go_as_the_second_implementation_lets_them_go(int seed)
    {
        var random = new Random(seed);
        var reached = new HashSet<string>();
        for (var i = 0; i < RandomCases.Count(350); i++)
        {
            var project = RandomProject(random);
            var (isAdded, hasRoute) = (random.Next(6) == 0, random.Next(4) > 0);
            var life = ProjectLife.Draft(project, new LocalDate(2015, 3, 1), isAdded);
            var oracle = new LifeOracle(project, new LocalDate(2015, 3, 1), isAdded, hasRoute);
            var norms = hasRoute ? Norms : Norms with { Local = null };
            var path = new List<string>();
            for (var n = 0; n < 30; n++)
            {
                var step = RandomStep(random, norms, life);
                var result = LifeRules.Apply(norms, NationalLaw.AdvancesOn, life, step);
                var expected = oracle.Take(step);
                path.Add($"{step.Kind} by {step.By} on {step.On} {step.Amount}: {result.Decision.Verdict}");
                var missing = string.Join(";", result.Decision.Missing.Distinct().Order(StringComparer.Ordinal));
                Assert.True(
                    expected == new LifeOracle.Answer(result.Decision.Verdict, missing),
                    $"{project}\n{string.Join("\n", path)}\n{step with { Papers = [] }}\nexpected {expected}, got {result.Decision.Verdict} {missing}\n{result.Decision.Explain(Language.English)}"
                );
                life = result.Life;
                reached.Add(oracle.State);
                Assert.True(
                    oracle.Money == StateOf(life.Ledger) && oracle.Since == life.State.Since,
                    $"{string.Join("\n", path)}\n{oracle.Money}\n{StateOf(life.Ledger)}"
                );
            }
        }

        Assert.Equal(12, reached.Count);
    }

    internal static Project RandomProject(Random random)
    {
        var kind = Pick(
            random,
            ProjectKind.Media,
            ProjectKind.Consultancy,
            ProjectKind.Machinery,
            ProjectKind.Other,
            ProjectKind.RelocationInterest,
            ProjectKind.ClusterInfrastructure
        );
        return Media with
        {
            Source = random.Next(4) == 0 ? FundingSource.Local : FundingSource.National,
            Kind = kind,
            Support = Vnd.Million(random.Next(100, 400)),
            End = random.Next(3) == 0 ? new LocalDate(2017, 6, 30) : new LocalDate(2016, 11, 30),
            Provinces = Pick<ValueList<string>>(random, ["Quảng Nam"], ["Quảng Nam"], ["Quảng Nam", "Đà Nẵng"], []),
            IsOfRegionalCentre = random.Next(6) == 0,
            SupportRate = random.Next(4) == 0 ? Rate.Percent(50) : null,
            Parts = random.Next(5) == 0 ? [new(ProjectKind.VocationalTraining, Vnd.Million(40)), new(ProjectKind.Machinery, Vnd.Million(60))] : [],
        };
    }

    /// <summary>Nine in ten steps are ones that follow, by whoever may take them; the facts are often there and sometimes wrong.</summary>
    internal static ProjectStep RandomStep(Random random, LifeNorms norms, ProjectLife life)
    {
        var next = LifeRules.NextSteps(norms, life, life.State.Since).ToList();
        var chosen = random.Next(10) > 0 && next.Count > 0 ? Lively(random, next) : null;
        var kind = chosen?.Kind ?? Pick(random, Kinds);
        var by =
            chosen is null || random.Next(20) == 0 ? Pick(random, [.. ProgrammeCodes.AllAuthorities])
            : chosen.By is { } first ? Pick(random, [first, first, .. chosen.Others.Select(o => o.By)])
            : life.Project.Source == FundingSource.Local ? Authority.ProvincialChair
            : Pick(random, Authority.MinisterOfIndustryAndTrade, Authority.Agency);
        var day = DayOf(kind, life).PlusDays(random.Next(12) == 0 ? random.Next(-40, 60) : 0);
        return Step(life, kind, by) with
        {
            On = day,
            Guidance = random.Next(3) == 0 ? day : null,
            Amount = Amount(random, life, kind),
            HasFinanceOpinion = Mostly(random),
            TenderIsApproved = Mostly(random),
            MeetsTenderConditions = Mostly(random),
            IsTenderOrdered = random.Next(10) == 0,
            IsAssignedToAgency = Mostly(random),
            IsPartial = random.Next(3) == 0,
            RealCost = random.Next(3) == 0 ? null : Vnd.Million(random.Next(0, 500)),
            Part =
                life.Project.Parts.Count > 0
                    ? Pick<ProjectKind?>(random, ProjectKind.VocationalTraining, ProjectKind.Machinery, ProjectKind.Media, null)
                    : null,
            BudgetYear = random.Next(4) == 0 ? null : day.Year - random.Next(2),
            WorkDone = random.Next(3) == 0 ? null : Rate.Percent(random.Next(30, 100)),
            InvestmentDone = random.Next(3) == 0 ? null : Rate.Percent(random.Next(50, 100)),
            AgencyRatio = random.Next(5) == 0 ? Rate.Percent(random.Next(0, 100)) : null,
            DueUnderContract = random.Next(3) == 0 ? Vnd.Million(random.Next(0, 300)) : null,
            NewVersion = kind == ChangeProject ? Changed(random, life.Project) : null,
        };
    }

    // Ends and refusals are rarer, so that lives grow old.
    private static NextStep Lively(Random random, List<NextStep> next)
    {
        var alive = next.Where(n => n.Kind is not (Stop or StopForFailure or Reject or ReturnForChanges or SettleForForceMajeure)).ToList();
        return Pick(random, [.. random.Next(8) > 0 && alive.Count > 0 ? alive : next]);
    }

    private static Project Changed(Random random, Project project) =>
        project with
        {
            Support = random.Next(2) == 0 ? project.Support : Vnd.Million(random.Next(50, 400)),
            End = random.Next(2) == 0 ? project.End : project.End.PlusDays(random.Next(-20, 90)),
        };

    private static Vnd? Amount(Random random, ProjectLife life, StepKind kind)
    {
        if (random.Next(20) == 0)
            return kind is Approve or SignContract or Assign ? null : Vnd.Million(1);
        var contracted = Math.Max(1, (int)(life.Ledger.Contracted.Dong / 1_000_000));
        return kind switch
        {
            Approve or SignContract or Assign => random.Next(3) == 0 ? null : Vnd.Million(random.Next(100, 400)),
            AcceptAtBase or Settle or SettleForForceMajeure => Vnd.Million(random.Next(0, contracted + 10)),
            _ => Vnd.Million(random.Next(1, (contracted * 3 / 4) + 2)),
        };
    }

    private static LedgerOracle.State StateOf(Ledger ledger) =>
        new(
            ledger.Approved.Dong,
            ledger.Contracted.Dong,
            ledger.Paid.Dong,
            ledger.Accepted?.Dong,
            ledger.Settled.Dong,
            ledger.Returned.Dong,
            ledger.CarriedOver.Dong,
            ledger.Held.Dong,
            ledger.ToReturn.Dong
        );

    private static bool? Mostly(Random random) =>
        random.Next(8) switch
        {
            0 => null,
            1 => false,
            _ => true,
        };

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}
