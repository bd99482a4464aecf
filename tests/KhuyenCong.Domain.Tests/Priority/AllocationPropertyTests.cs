using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Tests.Priority.PriorityCases;

namespace KhuyenCong.Domain.Tests.Priority;

public class AllocationPropertyTests
{
    private static readonly PriorityNorms Norms = NormsOn(Day);

    private sealed record Project(string Id, PriorityRequest Facts, long Requested, long? Ceiling)
    {
        internal AllocationClaim Claim() => new(Id, new Vnd(Requested), Ceiling is { } c ? new Vnd(c) : null, Assess(Facts).Standing);
    }

    private sealed record Case(long Budget, long Management, long SetAside, SharingRule Sharing, Project[] Projects)
    {
        internal AllocationDecision Run() => Run(Projects);

        internal AllocationDecision Run(IEnumerable<Project> projects) =>
            AllocationRules.Allocate(
                Norms,
                new AllocationRequest
                {
                    Source = FundingSource.National,
                    Budget = new Vnd(Budget),
                    ManagementSetAside = new Vnd(Management),
                    OutsideOrderSetAside = new Vnd(SetAside),
                    Sharing = Sharing,
                    Claims = projects.Select(p => p.Claim()).ToValueList(),
                }
            );

        public override string ToString() =>
            $"{Budget} {Management} {SetAside} {Sharing}: {string.Join("; ", Projects.Select(p => $"{p.Id} {p.Requested}/{p.Ceiling} {Assess(p.Facts).Standing}"))}";
    }

    [Theory]
    [InlineData(SharingRule.GivenOrder)]
    [InlineData(SharingRule.ProRata)]
    [InlineData(SharingRule.LeaveToAuthority)]
    public void A_claim_costs_the_same_however_many_there_are(SharingRule sharing)
    {
        var request = Many(100_000, sharing);
        BytesOf(request with { Claims = request.Claims.Take(100).ToValueList() });
        var (few, many) = (BytesOf(request with { Claims = request.Claims.Take(10_000).ToValueList() }), BytesOf(request));
        Assert.InRange(many / 100_000, 1, few / 10_000 * 3 / 2);
    }

    // One place in the order for half of them, and some of which it is not known whether they stand outside it.
    private static AllocationRequest Many(int count, SharingRule sharing)
    {
        var random = new Random(46_2012);
        return new AllocationRequest
        {
            Source = FundingSource.National,
            Budget = Vnd.Million(50L * count),
            OutsideOrderSetAside = Vnd.Million(10L * count),
            Sharing = sharing,
            Claims = Enumerable
                .Range(0, count)
                .Select(i =>
                {
                    var place = new PriorityPlace(2, random.Next(2) == 0 ? 1 : random.Next(1, 6), 1);
                    bool? outside = random.Next(10) switch
                    {
                        0 => true,
                        1 => null,
                        _ => false,
                    };
                    ValueList<string> missing = outside is null ? ["cleaner-production"] : [];
                    return new AllocationClaim(
                        $"{i}",
                        Vnd.Million(random.Next(100, 300)),
                        Vnd.Million(200),
                        new PriorityStanding(place, place, outside, missing)
                    );
                })
                .ToValueList(),
        };
    }

    private static long BytesOf(AllocationRequest request)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(request.Claims.Count, AllocationRules.Allocate(Norms, request).Lines.Count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Every_dong_is_accounted_for_and_nothing_is_given_above_budget_ceiling_or_request() =>
        Check(run =>
        {
            var result = run.Run();
            var sum = result.Lines.Sum(l => l.Amount.Dong);
            return sum == result.Given.Dong
                && result.Management.Dong + sum + result.LeftToAuthority.Dong + result.Held.Dong + result.Remainder.Dong == run.Budget
                && sum <= run.Budget - run.Management
                && result.Remainder >= Vnd.Zero
                && result.Lines.All(l => l.Amount >= Vnd.Zero && l.Amount <= l.Claim.Requested && (l.Claim.Ceiling is not { } c || l.Amount <= c))
                && result.Lines.All(l => l.Findings.Count > 0);
        });

    [Fact]
    public void The_order_is_respected() =>
        Check(run =>
        {
            var placed = run.Run().Lines.Where(l => l.Group is not null).ToList();
            return placed.All(later =>
                later.Amount == Vnd.Zero || placed.All(l => l.Claim.Standing.Best >= later.Claim.Standing.Best || l.Outcome == AllocationOutcome.Full)
            );
        });

    [Fact]
    public void Removing_a_request_never_lowers_another() =>
        Check(run =>
        {
            var with = run.Run().Lines.ToDictionary(l => l.Claim.Id, l => l.Amount);
            return run.Projects.All(gone => run.Run(run.Projects.Where(p => p != gone)).Lines.All(l => l.Amount >= with[l.Claim.Id]));
        });

    [Fact]
    public void A_fact_that_comes_later_never_lowers_what_another_was_given() =>
        Check(run =>
        {
            var now = run.Run().Lines.ToDictionary(l => l.Claim.Id, l => l.Amount);
            return run.Projects.All(open =>
                Completions(open)
                    .All(known =>
                        run.Run(run.Projects.Select(p => p == open ? known : p)).Lines.Where(l => l.Claim.Id != open.Id).All(l => l.Amount >= now[l.Claim.Id])
                    )
            );
        });

    private static IEnumerable<Project> Completions(Project open) =>
        from answer in new[] { true, false }
        from ceiling in open.Ceiling is { } known ? [known] : new long[] { 0, 1, open.Requested / 2, open.Requested * 2 }
        select open with
        {
            Ceiling = ceiling,
            Facts = open.Facts with
            {
                PoorDistrict = open.Facts.PoorDistrict ?? answer,
                AgroProcessing = open.Facts.AgroProcessing ?? answer,
                CleanerProduction = open.Facts.CleanerProduction ?? answer,
                KeyProject = open.Facts.KeyProject ?? answer,
            },
        };

    private static void Check(Func<Case, bool> property) => Prop.ForAll(Arb.From(Cases), property).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Gen<Case> Cases =>
        from projects in Gen.ArrayOf(Projects).Where(p => p.Length <= 7)
        from budget in Gen.Choose(0, 400)
        from management in Gen.Choose(0, 20)
        from setAside in Gen.Choose(0, 60)
        from sharing in Gen.Elements(SharingRule.LeaveToAuthority, SharingRule.ProRata, SharingRule.GivenOrder)
        select new Case(budget + 80, management, setAside, sharing, projects.Select((p, i) => p with { Id = "p" + i }).ToArray());

    private static Gen<Project> Projects =>
        from requested in Gen.Choose(1, 120)
        from ceiling in Gen.Frequency((1, Gen.Constant((long?)null)), (6, Gen.Choose(0, 150).Select(c => (long?)c)))
        from poor in Answers(6)
        from minority in Answers(20)
        from processing in Answers(6)
        from cleaner in Gen.Frequency((1, Gen.Constant((bool?)null)), (1, Gen.Constant((bool?)true)), (10, Gen.Constant((bool?)false)))
        from key in Gen.Frequency((1, Gen.Constant((bool?)null)), (1, Gen.Constant((bool?)true)), (10, Gen.Constant((bool?)false)))
        select new Project(
            "",
            Plain with
            {
                PoorDistrict = poor,
                EthnicMinorityArea = minority ?? false,
                AgroProcessing = processing,
                CleanerProduction = cleaner,
                KeyProject = key,
                Source = FundingSource.National,
            },
            requested,
            ceiling
        );

    private static Gen<bool?> Answers(int weight) => Gen.Frequency((1, Gen.Constant((bool?)null)), (weight, Gen.Elements<bool?>(true, false)));
}
