using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>What an audit holds records against: the level of one establishment with its factor, the first advance of national money, and the order of days.</summary>
public class AuditEdgeTests
{
    // TTLT26-2014/6/2/c: 200 million; TTLT26-2014/6/2/t: 1.5 times that on a ground of priority.
    [Theory]
    [InlineData(PriorityGround.None, 100, null)]
    [InlineData(PriorityGround.None, 101, 2_000_000)]
    [InlineData(PriorityGround.Area, 150, null)]
    [InlineData(PriorityGround.Area, 151, 2_000_000)]
    public void The_level_of_one_is_raised_by_a_factor_with_a_ground(PriorityGround ground, long millions, int? above)
    {
        var first = Machine("a", millions) with { Factor = Rate.Thousandths(1_500), Ground = ground };
        var splits = Reports.Audit([first, first with { Case = "b" }]).Findings.Where(f => f.Cases.Count == 2).ToList();
        Assert.Equal(above, splits.Select(f => (int?)f.AtStake!.Value.Dong).SingleOrDefault());
    }

    [Fact]
    public void Supports_of_one_establishment_are_named_in_the_order_of_their_days()
    {
        var eachYear = LawBook.National.With(Readings.Default with { PerEstablishment = EstablishmentLimit.EachYear });
        ProjectRecord[] records = [Machine("late", 150) with { AsOf = new(2016, 9, 1) }, Machine("early", 150) with { AsOf = new(2016, 3, 1) }];
        var found = Assert.Single(Reports.Audit(records, new AuditRequest { Book = eachYear }).Findings, f => f.Cases.Count == 2);
        Assert.Equal(["early", "late"], found.Cases);
    }

    // TT36-2013/13/1: 30% of the support of a cluster's works before acceptance; the shares of local money are the province's.
    [Theory]
    [InlineData(FundingSource.National, false, true)]
    [InlineData(FundingSource.National, true, false)]
    [InlineData(FundingSource.Local, false, false)]
    [InlineData(FundingSource.Local, true, false)]
    public void A_first_advance_is_held_against_its_share_before_acceptance_of_national_money(FundingSource source, bool isAccepted, bool isAbove)
    {
        var record = Machine("a", 100) with
        {
            Item = SupportItem.ClusterInfrastructure,
            Source = source,
            Advanced = Vnd.Million(31),
            AcceptedOn = isAccepted ? new(2016, 9, 1) : null,
            Accepted = isAccepted ? Vnd.Million(100) : null,
            Status = isAccepted ? RecordStatus.Accepted : RecordStatus.InProgress,
        };
        Assert.Equal(isAbove, Reports.Audit([record]).Findings.Any(f => f.Rule.Code == "audit.advance-above-first"));
    }

    [Fact]
    public void A_ground_is_written_by_its_code_and_none_as_nothing()
    {
        var at = ProjectColumn.All.Select(c => c.Code).ToList().IndexOf("ground");
        Assert.Equal("", ProjectColumn.Write(Machine("a", 1), "").ElementAt(at));
        Assert.Equal("area", ProjectColumn.Write(Machine("a", 1) with { Ground = PriorityGround.Area }, "").ElementAt(at));
    }

    [Fact]
    public void A_place_that_is_not_known_is_the_same_however_little_is_said() =>
        Assert.Equal(
            ["not known"],
            Reports
                .Compile([Machine("a", 1), Machine("b", 1) with { Place = " ", Province = "" }], new ReportRequest { Period = ReportPeriod.OfYear(2016) })
                .Table(ReportDimension.Place)
                .Select(r => r.Name.English)
        );

    private static ProjectRecord Machine(string id, long millions) =>
        new()
        {
            Case = id,
            AsOf = new(2016, 6, 1),
            Item = SupportItem.Machinery,
            Source = FundingSource.National,
            Beneficiary = "Hộ A",
            Establishments = 1,
            Support = Vnd.Million(millions),
            TotalCost = Vnd.Million(1_000),
        };
}
