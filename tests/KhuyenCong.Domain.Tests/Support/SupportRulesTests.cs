using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Conformance;

namespace KhuyenCong.Domain.Tests.Support;

public class SupportRulesTests
{
    private static readonly SupportNorms Norms = JointCircular26Of2014.Levels(Readings.Default);

    // A prize has no cost.
    private static readonly Gen<SupportItem> Items = Gen.Elements(
        SupportItems.All.Select(i => i.Item).Where(i => Norms[i].TryGet(out var level) && level.Base != CostBase.NoCost)
    );

    private static readonly Gen<long> Costs = Gen.OneOf(
        Gen.Choose(1, int.MaxValue).Select(c => (long)c),
        Gen.Choose(1, int.MaxValue).Select(c => c * 1_000L),
        Gen.Choose(0, int.MaxValue).Select(c => long.MaxValue - c),
        Gen.Elements(1L, 2, 3, 399_999_999, 400_000_000, 400_000_001)
    );

    private static readonly Gen<int> Factors = Gen.OneOf(
        Gen.Constant(1_000_000),
        Gen.Choose(1_000_000, 1_500_000),
        Gen.Elements(1_100_000, 1_250_000, 1_500_000)
    );

    [Fact]
    public void The_ceiling_of_one_unit_is_the_exact_rational_rounded_down() =>
        Prop.ForAll(
                Arb(Items),
                Arb(Costs),
                Arb(Factors),
                (item, cost, factor) =>
                {
                    var request = Request(item, factor) with { Cost = new Vnd(cost) };
                    Assert.True(SupportRules.TryCompute(Norms, request, out var workings));
                    Assert.Equal(Exact(item, cost, factor), workings.Ceiling!.Value.Dong);
                    Assert.True(workings.Ceiling.Value.Dong <= cost);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Unit_costs_sum_and_lie_between_the_bounds_of_the_pooled_cost() =>
        Prop.ForAll(
                Arb(Items),
                Arb(Gen.NonEmptyListOf(Gen.Choose(1, 2_000_000_000).Select(c => (long)c))),
                Arb(Factors),
                (item, costs, factor) =>
                {
                    var each = Request(item, factor) with { UnitCosts = costs.Select(c => new Vnd(c)).ToValueList() };
                    Assert.True(SupportRules.TryCompute(Norms, each, out var workings));
                    var sum = costs.Sum(c => Exact(item, c, factor));
                    Assert.Equal(sum, workings.Ceiling!.Value.Dong);

                    var pooled = Request(item, factor) with { Cost = new Vnd(costs.Sum()), Units = costs.Count };
                    SupportRules.TryCompute(Norms, pooled, out var bounds);
                    // Each unit is rounded down for itself, so the sum may stay below the lower bound by less than one đồng a unit.
                    Assert.InRange(sum, bounds.Lower.Dong - costs.Count + 1, bounds.Upper.Dong);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_request_is_judged_against_the_ceiling() =>
        Prop.ForAll(
                Arb(Items),
                Arb(Costs),
                Arb(Costs),
                (item, cost, requested) =>
                {
                    var request = Request(item, 1_000_000) with { Cost = new Vnd(cost), Requested = new Vnd(requested) };
                    SupportRules.TryCompute(Norms, request, out var w);
                    Assert.Equal(requested <= w.Ceiling!.Value.Dong ? Verdict.Satisfied : Verdict.NotSatisfied, w.Verdict);
                    Assert.Equal(requested > w.Ceiling.Value.Dong ? requested - w.Ceiling.Value.Dong : null, w.Excess?.Dong);
                    Assert.Equal(requested <= w.Ceiling.Value.Dong ? w.Ceiling.Value.Dong - requested : null, w.Headroom?.Dong);
                    Assert.Equal(cost - Math.Min(requested, w.Ceiling.Value.Dong), w.OwnMoney!.Value.Dong);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_smallest_cost_at_the_cap_is_the_smallest() =>
        Prop.ForAll(
                Arb(Items),
                Arb(Factors),
                (item, factor) =>
                {
                    var smallest = SupportRules.SmallestCostAtCap(Norms, item, new Rate(factor));
                    if (Norms[item].Value.Cap is not { } cap)
                    {
                        Assert.Null(smallest);
                        return;
                    }

                    var raised = Norms.FactorReaches(item) ? new Rate(factor).Of(cap).Dong : cap.Dong;
                    Assert.Equal(raised, Exact(item, smallest!.Value.Dong, factor));
                    Assert.True(Exact(item, smallest.Value.Dong - 1, factor) < raised);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(SupportItem.Machinery, 1_000, 400_000_000)]
    [InlineData(SupportItem.Machinery, 1_500, 400_000_000)]
    [InlineData(SupportItem.DemonstrationModel, 1_000, 1_666_666_667)]
    [InlineData(SupportItem.ClusterInfrastructure, 1_000, 3_000_000_000)]
    public void The_cap_binds_from_a_cost_on(SupportItem item, int factor, long cost) =>
        Assert.Equal(new Vnd(cost), SupportRules.SmallestCostAtCap(Norms, item, Rate.Thousandths(factor)));

    [Fact]
    public void The_typed_call_allocates_nothing()
    {
        var request = Request(SupportItem.Machinery, 1_200_000) with { Cost = Vnd.Million(600), Requested = Vnd.Million(300) };
        // Without 128-bit integers, on netstandard2.0, only products of an everyday size are computed without allocating.
        var wide = PublicSurfaceTests.LibraryFramework.StartsWith(".NETStandard", StringComparison.Ordinal) ? Vnd.Million(600) : Vnd.Million(10_000_000);
        var units = Request(SupportItem.Machinery, 1_250_000) with { UnitCosts = [wide, Vnd.Million(50)] };
        var pooled = Request(SupportItem.Machinery, 1_000_000) with { Cost = Vnd.Million(600), Units = 7 };
        var date = new LocalDate(2016, 6, 30);
        long sum = 0;
        Run(10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(1_000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);

        void Run(int times)
        {
            for (var i = 0; i < times; i++)
            {
                PromotionRules.National.TryComputeSupport(date, request, out var one);
                SupportRules.TryCompute(Norms, units, out var two);
                SupportRules.TryCompute(Norms, pooled, out var three);
                sum += one.Upper.Dong + two.Upper.Dong + three.Upper.Dong;
            }
        }
    }

    [Fact]
    public void An_explained_answer_costs_at_most_400_bytes_and_its_text_nothing()
    {
        var request = Request(SupportItem.Machinery, 1_000_000) with { Cost = Vnd.Million(600), Requested = Vnd.Million(300) };
        var buffer = new byte[4_096];
        var norms = LawBook.National.At(new LocalDate(2026, 1, 1)).Support;
        SupportRules.Assess(norms, request).TryExplain(buffer, Language.Vietnamese, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var decision = SupportRules.Assess(norms, request);
        var assessed = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(assessed, 1, 400);
        before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(decision.TryExplain(buffer, Language.Vietnamese, out var written));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.StartsWith("Mức hỗ trợ tối đa cho ứng dụng máy móc", System.Text.Encoding.UTF8.GetString(buffer, 0, written));
    }

    [Fact]
    public void Every_explained_answer_costs_at_most_400_bytes()
    {
        var random = new Random(26_2014);
        var outcomes = new HashSet<SupportOutcome>();
        for (var i = 0; i < 4_000; i++)
        {
            var norms = LawBook.National.At(new LocalDate(2013, 1, 1).PlusDays(random.Next(5_000))).Support;
            var request = Request((SupportItem)random.Next(1, SupportItems.All.Count + 1), random.Next(2) == 0 ? 1_000_000 : 1_200_000) with
            {
                Source = random.Next(5) == 0 ? FundingSource.Local : FundingSource.National,
                Cost = random.Next(5) == 0 ? null : new Vnd(random.NextInt64(1, 2_000_000_000)),
                Units = random.Next(1, 4),
                Requested = random.Next(3) == 0 ? null : new Vnd(random.NextInt64(0, 1_000_000_000)),
                Ground = random.Next(4) == 0 ? PriorityGround.None : PriorityGround.Both,
                TreatmentWork = (TreatmentWork)random.Next(2),
            };
            SupportRules.Assess(norms, request);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var decision = SupportRules.Assess(norms, request);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 400);
            outcomes.Add(decision.Workings.Outcome);
        }

        Assert.Equal(
            Enum.GetValues<SupportOutcome>().Where(o => o is not (SupportOutcome.None or SupportOutcome.Invalid) && o < SupportOutcome.PartlyKnown).Order(),
            outcomes.Order()
        );
    }

    [Fact]
    public void A_malformed_request_is_a_callers_error_that_names_the_fields()
    {
        var problem = Assert.Throws<ArgumentException>(() => SupportRules.Assess(Norms, default));
        Assert.Contains("Item", problem.Message);
        Assert.Contains("Source", problem.Message);
        Assert.False(SupportRules.TryCompute(Norms, default, out var workings));
        Assert.Equal(SupportOutcome.Invalid, workings.Outcome);
        Assert.Equal(SupportFields.Item | SupportFields.Source, workings.BadFields);
    }

    [Theory]
    [InlineData(0, null, null, null, SupportFields.Cost)]
    [InlineData(-5, null, null, null, SupportFields.Cost)]
    [InlineData(1, 0, null, null, SupportFields.Units)]
    [InlineData(1, -1, null, null, SupportFields.Units)]
    [InlineData(1, null, 999_999, null, SupportFields.PriorityFactor)]
    [InlineData(1, null, 1_500_001, null, SupportFields.PriorityFactor)]
    [InlineData(1, null, 1_000_000, null, SupportFields.None)]
    [InlineData(1, null, 1_500_000, null, SupportFields.None)]
    [InlineData(1, null, null, -1, SupportFields.Requested)]
    [InlineData(1, null, null, 0, SupportFields.None)]
    public void The_shape_of_a_request(int cost, int? units, int? factor, int? requested, SupportFields bad)
    {
        var request = Request(SupportItem.Machinery, 1_000_000) with
        {
            Cost = new Vnd(cost),
            Units = units,
            PriorityFactor = factor is { } f ? new Rate(f) : null,
            Requested = requested is { } r ? new Vnd(r) : null,
        };
        Assert.Equal(bad, SupportShape.BadFields(request));
    }

    [Fact]
    public void The_codes_of_a_request_are_defined_ones()
    {
        var request = Request(SupportItem.Machinery, 1_000_000);
        Assert.Equal(SupportFields.Item, SupportShape.BadFields(request with { Item = (SupportItem)47 }));
        Assert.Equal(SupportFields.Source, SupportShape.BadFields(request with { Source = (FundingSource)3 }));
        Assert.Equal(SupportFields.Ground, SupportShape.BadFields(request with { Ground = (PriorityGround)4 }));
        Assert.Equal(SupportFields.TreatmentWork, SupportShape.BadFields(request with { TreatmentWork = (TreatmentWork)2 }));
        Assert.Equal(SupportFields.PaidBy, SupportShape.BadFields(request with { PaidBy = (PayingLevel)4 }));
        Assert.Equal(SupportFields.None, SupportShape.BadFields(request with { PaidBy = PayingLevel.Commune, LocalFacts = [] }));
        Assert.Equal(SupportFields.LocalFacts, SupportShape.BadFields(request with { LocalFacts = [new("a", "b"), new("a", "c")] }));
        Assert.Equal(SupportFields.LocalFacts, SupportShape.BadFields(request with { LocalFacts = [new("workers", "many")] }));
        Assert.Equal(SupportFields.None, SupportShape.BadFields(request with { LocalFacts = [new("a", "b"), new("workers", "3")] }));
        var own = request with { Item = default, OwnItem = "vote-province", Source = FundingSource.Local };
        Assert.Equal(SupportFields.None, SupportShape.BadFields(own));
        Assert.Equal(SupportFields.Item, SupportShape.BadFields(own with { Item = SupportItem.Media }));
        Assert.Equal(SupportFields.Item, SupportShape.BadFields(own with { Source = FundingSource.National }));
        Assert.Equal(SupportFields.Item, SupportShape.BadFields(own with { OwnItem = "Vote" }));
        var last = request with { Item = SupportItem.ManagementProject, Source = FundingSource.Local, Ground = PriorityGround.Both };
        Assert.Equal(SupportFields.None, SupportShape.BadFields(last with { TreatmentWork = TreatmentWork.NewConstruction }));
    }

    [Fact]
    public void Unit_costs_must_be_positive_fit_and_agree_with_the_count()
    {
        var request = Request(SupportItem.Machinery, 1_000_000);
        Assert.Equal(SupportFields.Cost, SupportShape.BadFields(request with { UnitCosts = [new Vnd(1), new Vnd(0)] }));
        Assert.Equal(SupportFields.Cost, SupportShape.BadFields(request with { UnitCosts = [new Vnd(long.MaxValue), new Vnd(1)] }));
        Assert.Equal(SupportFields.Cost, SupportShape.BadFields(request with { UnitCosts = [new Vnd(1)], Cost = new Vnd(1) }));
        Assert.Equal(SupportFields.Units, SupportShape.BadFields(request with { UnitCosts = [new Vnd(1), new Vnd(1)], Units = 3 }));
        Assert.Equal(SupportFields.None, SupportShape.BadFields(request with { UnitCosts = [new Vnd(1), new Vnd(1)], Units = 2 }));
        Assert.Equal(SupportFields.None, SupportShape.BadFields(request with { UnitCosts = [new Vnd(long.MaxValue - 1), new Vnd(1)] }));
    }

    [Fact]
    public void A_table_is_not_changed_by_what_is_made_from_it()
    {
        var other = Norms.WithLevel(
            SupportItem.Machinery,
            Norm.FromHost(new SupportLevel(null, Vnd.Million(1), SupportUnit.Establishment), Norms.Machinery.Citation)
        );
        Assert.Equal(Vnd.Million(200), Norms.Machinery.Value.Cap);
        Assert.Equal(Vnd.Million(1), other.Machinery.Value.Cap);
        Assert.NotEqual(Norms, other);
        Assert.Equal(Norms, Norms with { });
    }

    private static SupportRequest Request(SupportItem item, int factor) =>
        new()
        {
            Item = item,
            Source = FundingSource.National,
            PriorityFactor = new Rate(factor),
            Ground = PriorityGround.Area,
        };

    // Written a second time, with arbitrary integers: min(rate × cost, cap) × factor, rounded down, never above the cost.
    private static long Exact(SupportItem item, long cost, int factor)
    {
        var level = Norms[item].Value;
        BigInteger share = (BigInteger)cost * (level.Rate?.Millionths ?? 1_000_000);
        if (level.Cap is { } cap)
            share = BigInteger.Min(share, (BigInteger)cap.Dong * 1_000_000);
        if (Norms.FactorReaches(item))
            share = share * factor / 1_000_000;
        return (long)BigInteger.Min(share / 1_000_000, cost);
    }

    private static Arbitrary<T> Arb<T>(Gen<T> generator) => generator.ToArbitrary();
}
