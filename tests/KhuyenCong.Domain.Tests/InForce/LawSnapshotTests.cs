using System.Reflection;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Support;

namespace KhuyenCong.Domain.Tests.InForce;

public class LawSnapshotTests
{
    private static readonly LawSnapshot One = LawBook.National.At(new LocalDate(2016, 6, 30));

    public static TheoryData<string, LawSnapshot> Others =>
        new()
        {
            { nameof(LawSnapshot.From), One with { From = One.From.PlusDays(1) } },
            { nameof(LawSnapshot.Through), One with { Through = null } },
            { nameof(LawSnapshot.Support), One with { Support = null } },
            { nameof(LawSnapshot.Interest), One with { Interest = null } },
            { nameof(LawSnapshot.Priority), One with { Priority = null } },
            { nameof(LawSnapshot.Execution), One with { Execution = One.Execution with { Advances = null } } },
            { nameof(LawSnapshot.TypicalProducts), One with { TypicalProducts = null } },
            { nameof(LawSnapshot.Eligibility), One with { Eligibility = null } },
            { nameof(LawSnapshot.FundingConditions), One with { FundingConditions = null } },
            { nameof(LawSnapshot.ContentConditions), One with { ContentConditions = null } },
        };

    [Theory]
    [MemberData(nameof(Others))]
    public void Periods_differ_when_any_table_does(string part, LawSnapshot other)
    {
        Assert.NotEqual(One, other);
        var parts = typeof(LawSnapshot)
            .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.CanWrite)
            .Select(p => p.Name)
            .ToList();
        Assert.Contains(part, parts);
        Assert.Equal(parts.Count, Others.Count);
    }

    [Fact]
    public void A_period_with_the_same_tables_is_equal()
    {
        var same = One with { Priority = One.Priority };
        Assert.Equal(One, same);
        Assert.Equal(One.GetHashCode(), same.GetHashCode());
        Assert.False(One.Equals(null));
    }

    [Fact]
    public void A_period_whose_tables_are_given_holds_them()
    {
        var made = LawBook.National.Snapshots[0] with
        {
            From = One.From,
            Through = One.Through,
            Support = One.Support,
            Interest = One.Interest,
            Priority = One.Priority,
            Execution = One.Execution,
            TypicalProducts = One.TypicalProducts,
            Eligibility = One.Eligibility,
            FundingConditions = One.FundingConditions,
            ContentConditions = One.ContentConditions,
        };
        Assert.Equal(One, made);
        Assert.Equal(One.Entries(), made.Entries());
    }

    [Fact]
    public void A_table_is_made_once() => Assert.Same(One.Support, LawBook.National.At(new LocalDate(2016, 7, 1)).Support);

    [Fact]
    public void A_schedule_may_run_to_the_last_day_there_is()
    {
        var schedule = new ProvincialSchedule
        {
            Province = "An Giang",
            Instrument = Instruments.JointCircular26Of2014 with { Id = "QD1-2020", Kind = InstrumentKind.Decision, Number = "1/2020/QĐ-UBND" },
            From = new LocalDate(2020, 1, 1),
            Until = (DayBounds)LocalDate.MaxIsoValue,
            IssuedBy = "UBND tỉnh An Giang",
            Levels = [],
        };
        var schedules = new Province { Name = "An Giang", Schedules = [schedule] };
        Assert.NotNull(schedules.NormsAt(LocalDate.MaxIsoValue));
        Assert.Null(schedules.NormsAt(new LocalDate(2019, 12, 31)));
        Assert.Equal(schedule.Instrument, schedules.NormsAt(new LocalDate(2030, 1, 1))!.Instrument);
    }

    [Fact]
    public void A_table_of_unusual_rates_and_caps_goes_through_the_batch_all_the_same()
    {
        var norms = LawBook.National.At(new LocalDate(2016, 6, 30)).Support!;
        SupportLevel[] levels =
        [
            new(new Rate(333_333), Vnd.Million(200), SupportUnit.Establishment),
            new(Rate.Percent(150), Vnd.Million(200), SupportUnit.Establishment),
            new(Rate.Percent(50), new Vnd(123_456_789), SupportUnit.Establishment),
            new(Rate.Percent(50), Vnd.Million(3_000_000_000), SupportUnit.Establishment),
            new(Rate.Percent(50), Vnd.Million(0), SupportUnit.Establishment),
        ];
        foreach (var level in levels)
        {
            var table = norms.WithLevel(SupportItem.Machinery, Norm.FromHost(level, norms.Machinery.Citation));
            var batch = new SupportBatch(new Timeline<SupportNorms>((norms.InForceFrom, table)));
            const int Rows = 40;
            var costs = Enumerable.Range(1, Rows).Select(i => 12_345_678L * i).ToArray();
            var (ceilings, codes) = (new long[Rows], new uint[Rows]);
            batch.Compute(
                Enumerable.Repeat(SupportItem.Machinery, Rows).ToArray(),
                Enumerable.Repeat(20_160_630, Rows).ToArray(),
                costs,
                Enumerable.Repeat(1, Rows).ToArray(),
                Enumerable.Repeat(1_200_000, Rows).ToArray(),
                ceilings,
                codes
            );
            for (var i = 0; i < Rows; i++)
            {
                var request = new SupportRequest
                {
                    Item = SupportItem.Machinery,
                    Source = FundingSource.National,
                    Cost = new Vnd(costs[i]),
                    PriorityFactor = Rate.Thousandths(1_200),
                    Ground = PriorityGround.Both,
                };
                Assert.True(SupportRules.TryCompute(table, request, out var workings));
                Assert.Equal(workings.Upper.Dong, ceilings[i]);
            }
        }
    }

    [Theory]
    [InlineData(1, 2, 2, 2, 2)]
    [InlineData(2, 1, 2, 2, 2)]
    [InlineData(2, 2, 1, 2, 2)]
    [InlineData(2, 2, 2, 1, 2)]
    [InlineData(2, 2, 2, 2, 1)]
    public void Columns_of_support_that_differ_in_length_are_a_callers_error(int items, int dates, int costs, int units, int factors) =>
        Assert.Throws<ArgumentException>(() =>
            SupportBatch.National.Compute(new SupportItem[items], new int[dates], new long[costs], new int[units], new int[factors], new long[2], new uint[2])
        );

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public void Result_columns_that_are_too_short_are_a_callers_error(int ceilings, int codes) =>
        Assert.Throws<ArgumentException>(() =>
            SupportBatch.National.Compute(new SupportItem[2], new int[2], new long[2], new int[2], new int[2], new long[ceilings], new uint[codes])
        );
}
