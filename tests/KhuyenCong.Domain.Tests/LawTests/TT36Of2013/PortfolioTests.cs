using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>Circular 36/2013 over many projects: articles 12, 13, 18, 21, 22 and 23 as reports and audits apply them.</summary>
public class PortfolioTests
{
    private static readonly ProjectRecord Project = new()
    {
        Case = "a",
        AsOf = new(2016, 6, 1),
        Status = RecordStatus.Settled,
        Source = FundingSource.National,
        Item = SupportItem.Machinery,
        Support = Vnd.Million(100),
        TotalCost = Vnd.Million(300),
    };

    [Fact]
    public void Article12Clause2_nothing_is_accepted_or_settled_beyond_the_contract()
    {
        Assert.Empty(Found("12/2", Project with { Contracted = Vnd.Million(100), Accepted = Vnd.Million(100), Settled = Vnd.Million(100) }));
        Assert.Single(Found("12/2", Project with { Contracted = Vnd.Million(100), Accepted = Vnd.Million(101) }));
        Assert.Single(Found("12/2", Project with { Accepted = Vnd.Million(90), Settled = Vnd.Million(91) }));
        // National money from the circular's first day on; the procedure of local money is the province's.
        var beyond = Project with
        {
            Contracted = Vnd.Million(100),
            Accepted = Vnd.Million(101),
        };
        Assert.Empty(Found("12/2", beyond with { AsOf = new(2014, 2, 9) }));
        Assert.Single(Found("12/2", beyond with { AsOf = new(2014, 2, 10) }));
        Assert.Empty(Found("12/2", beyond with { Source = FundingSource.Local }));
    }

    [Fact]
    public void Article12Clause6_advances_that_were_not_settled_are_returned()
    {
        var advanced = Project with { Advanced = Vnd.Million(100), Settled = Vnd.Million(80), CarriedOver = Vnd.Zero };
        Assert.Empty(Found("12/6", advanced with { Returned = Vnd.Million(20) }));
        Assert.Equal(Vnd.Million(1), Assert.Single(Found("12/6", advanced with { Returned = Vnd.Million(19) })).AtStake);
        Assert.Single(Found("12/6", advanced with { Returned = Vnd.Million(10), CarriedOver = Vnd.Million(10) })); // what was paid is not carried over
    }

    [Fact]
    public void Article13Clause1_more_than_three_tenths_for_cluster_infrastructure_needs_a_decision()
    {
        var works = Project with { Status = RecordStatus.InProgress, Item = SupportItem.ClusterInfrastructure };
        Assert.Empty(Found("13/1", works with { Advanced = Vnd.Million(30) }));
        Assert.Equal(Severity.Warning, Assert.Single(Found("13/1", works with { Advanced = Vnd.Million(31) })).Severity);
    }

    [Fact]
    public void Article18Clause1_settlement_follows_acceptance()
    {
        Assert.Empty(Found("18/1", Project with { AcceptedOn = new(2016, 9, 1), SettledOn = new(2016, 9, 1) }));
        Assert.Single(Found("18/1", Project with { AcceptedOn = new(2016, 9, 1), SettledOn = new(2016, 8, 31) }));
    }

    [Theory]
    [InlineData("2016-09")] // articles 22.2 and 23.3.a: monthly
    [InlineData("2016-Q3")] // article 21.5: quarterly
    [InlineData("2016-H2")] // article 21.5: six months
    [InlineData("2016")] // article 21.5: the year
    public void Articles21To23_reports_are_made_for_each_of_these_periods(string code)
    {
        Assert.True(ReportPeriod.TryParse(code, out var period));
        var report = Reports.Compile([Project with { AsOf = new(2016, 9, 15) }], new ReportRequest { Period = period });
        Assert.Equal(1, report.Current.Projects);
    }

    private static IEnumerable<AuditFinding> Found(string provision, ProjectRecord record) =>
        Reports.Audit([record]).Findings.Where(f => f.Finding.Citation?.Code == "TT36-2013/" + provision);
}
