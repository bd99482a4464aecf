using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

/// <summary>Joint Circular 26/2014 over many projects: articles 7, 8 and 9 as an audit applies them.</summary>
public class PortfolioTests
{
    private static readonly ProjectRecord Project = new()
    {
        Case = "a",
        AsOf = new(2016, 6, 1),
        Status = ProjectStatus.Accepted,
        Source = FundingSource.National,
        Item = SupportItem.Machinery,
        Beneficiary = "B",
        Subject = "press",
        Support = Vnd.Million(100),
        TotalCost = Vnd.Million(300),
    };

    [Fact]
    public void Article7Clause2_a_contract_before_the_approval_is_out_of_order()
    {
        Assert.Empty(Found("7/2", Project with { ContractedOn = new(2016, 6, 1) }));
        Assert.Single(Found("7/2", Project with { ContractedOn = new(2016, 5, 31) }));
    }

    [Fact]
    public void Article7Clause3_the_rest_of_the_cost_is_the_counterpart()
    {
        Assert.Empty(Found("7/3", Project with { Counterpart = Vnd.Million(200) }));
        Assert.Equal(Vnd.Million(1), Assert.Single(Found("7/3", Project with { Counterpart = Vnd.Million(199) })).AtStake);
    }

    [Fact]
    public void Article7Clause4_no_state_money_twice_for_the_same_content()
    {
        Assert.Equal(
            Vnd.Million(60),
            Assert.Single(Found("7/4", Project, Project with { Case = "b", AsOf = new(2019, 6, 1), Support = Vnd.Million(60) })).AtStake
        );
        Assert.Empty(Found("7/4", Project, Project with { Case = "b", AsOf = new(2019, 6, 1), Subject = "mill" }));
        Assert.Empty(Found("7/4", Project, Project with { Case = "b", AsOf = new(2019, 6, 1), Beneficiary = "C" }));
    }

    [Fact]
    public void Article7Clause4_other_state_money_in_the_same_project_is_to_be_checked()
    {
        Assert.Equal(
            AuditSeverity.Warning,
            Assert.Single(Found("7/4", Project with { CentralSupport = Vnd.Million(90), OtherStateSupport = Vnd.Million(10) })).Severity
        );
        Assert.Empty(Found("7/4", Project with { CentralSupport = Vnd.Million(100), OtherStateSupport = Vnd.Zero }));
    }

    [Fact]
    public void Article8Clause2PointB_advances_stay_within_seven_tenths_of_the_contract()
    {
        var underWay = Project with { Status = ProjectStatus.InProgress, Contracted = Vnd.Million(90) };
        Assert.Empty(Found("8/2/b", underWay with { Advanced = Vnd.Million(63) }));
        Assert.Equal(new Vnd(1), Assert.Single(Found("8/2/b", underWay with { Advanced = new(63_000_001) })).AtStake);
    }

    [Fact]
    public void Article8Clause3PointA_accounts_of_the_sources_add_up_to_the_support() =>
        Assert.Single(Found("8/3/a", Project with { CentralSupport = Vnd.Million(101) }));

    [Fact]
    public void Article9Clause3_a_province_reports_every_three_months()
    {
        var quarters = Enumerable.Range(1, 4).Select(q => ReportPeriod.OfQuarter(2016, q)).ToList();
        Assert.Equal(ReportPeriod.OfYear(2016).Start, quarters[0].Start);
        Assert.Equal(ReportPeriod.OfYear(2016).End, quarters[3].End);
        Assert.All(quarters.Skip(1), q => Assert.Equal(q.Start, ReportPeriod.OfQuarter(2016, q.Start.Month / 3).End.PlusDays(1)));
    }

    private static IEnumerable<AuditFinding> Found(string provision, params ProjectRecord[] records) =>
        AuditRules.Audit(records).Findings.Where(f => f.Finding.Citation?.Code == "TTLT26-2014/" + provision);
}
