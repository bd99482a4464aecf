using KhuyenCong.Domain.Decisions;
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
        Status = RecordStatus.Accepted,
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
        // All of the rest, and more where the beneficiary will: the accounts differ then, the principle stands.
        var more = Project with
        {
            Counterpart = Vnd.Million(201),
        };
        Assert.Empty(Found("7/3", more));
        Assert.Equal((Severity.Warning, Vnd.Million(1)), Assert.Single(Reports.Audit([more]).Findings.Select(f => (f.Severity, f.AtStake!.Value))));
    }

    [Fact]
    public void Article3_each_budget_pays_for_the_projects_of_its_own_level()
    {
        Assert.Single(Found("3/1", Project with { CentralSupport = Vnd.Zero, ProvinceSupport = Vnd.Million(100) }));
        Assert.Single(Found("3/1", Project with { DistrictSupport = Vnd.Million(100) }));
        Assert.Empty(Found("3/1", Project with { ProvinceSupport = Vnd.Million(99) })); // the rest may be central
        Assert.Empty(Found("3/1", Project with { CentralSupport = Vnd.Million(1), ProvinceSupport = Vnd.Million(99) })); // to be looked at as mixed
        var local = Project with { Source = FundingSource.Local };
        Assert.Equal(Vnd.Million(100), Assert.Single(Found("3/2", local with { CentralSupport = Vnd.Million(100) })).AtStake);
        Assert.Empty(Found("3/2", local with { CentralSupport = Vnd.Million(60) }));
        Assert.Single(
            Found("3/2", local with { CentralSupport = Vnd.Million(60), ProvinceSupport = Vnd.Zero, DistrictSupport = Vnd.Zero, CommuneSupport = Vnd.Zero })
        );
        Assert.Empty(Found("3/2", local with { ProvinceSupport = Vnd.Million(100) }));
        Assert.Empty(Found("3/1", local with { ProvinceSupport = Vnd.Million(100) }));
    }

    [Fact]
    public void Article7Clause4_no_state_money_twice_for_the_same_content()
    {
        Assert.Equal(
            Vnd.Million(60),
            Assert.Single(Found("7/4", Project, Project with { Case = "b", AsOf = new(2018, 5, 10), Support = Vnd.Million(60) })).AtStake
        );
        Assert.Empty(Found("7/4", Project, Project with { Case = "b", AsOf = new(2018, 5, 11), Support = Vnd.Million(60) }));
        Assert.Empty(Found("7/4", Project, Project with { Case = "b", AsOf = new(2017, 6, 1), Subject = "mill" }));
        Assert.Empty(Found("7/4", Project, Project with { Case = "b", AsOf = new(2017, 6, 1), Beneficiary = "C" }));
    }

    [Fact]
    public void Article7Clause4_other_state_money_in_the_same_project_is_to_be_checked()
    {
        Assert.Equal(
            Severity.Warning,
            Assert.Single(Found("7/4", Project with { CentralSupport = Vnd.Million(90), OtherStateSupport = Vnd.Million(10) })).Severity
        );
        Assert.Empty(Found("7/4", Project with { CentralSupport = Vnd.Million(100), OtherStateSupport = Vnd.Zero }));
    }

    [Fact]
    public void Article8Clause2PointB_advances_stay_within_seven_tenths_of_the_contract()
    {
        var underWay = Project with { Status = RecordStatus.InProgress, Contracted = Vnd.Million(90) };
        Assert.Empty(Found("8/2/b", underWay with { Advanced = Vnd.Million(63) }));
        Assert.Equal(new Vnd(1), Assert.Single(Found("8/2/b", underWay with { Advanced = new(63_000_001) })).AtStake);
    }

    [Fact]
    public void Article6Clause2PointA_does_not_say_that_founding_is_supported_once()
    {
        var founding = Project with { Item = SupportItem.EnterpriseSetup, Support = Vnd.Million(10), TotalCost = Vnd.Million(20), Subject = "x" };
        var found = Assert.Single(Reports.Audit([founding, founding with { Case = "b", Subject = "y" }]).Findings);
        Assert.Equal((AuditMessages.Repeated, Severity.Warning, (Vnd?)Vnd.Million(10)), (found.Rule, found.Severity, found.AtStake));
        Assert.Null(found.Finding.Citation);
    }

    [Fact]
    public void Article9Clause3_a_province_reports_every_three_months()
    {
        var quarters = Enumerable.Range(1, 4).Select(q => ReportPeriod.OfQuarter(2016, q)).ToList();
        Assert.Equal(ReportPeriod.OfYear(2016).Start, quarters[0].Start);
        Assert.Equal(ReportPeriod.OfYear(2016).End, quarters[3].End);
        Assert.All(quarters.Skip(1), q => Assert.Equal(q.Start, ReportPeriod.OfQuarter(2016, q.Start.Month / 3).End.PlusDays(1)));
    }

    private static IEnumerable<AuditFinding> Found(string provision, params ProjectRecord[] records) =>
        Reports.Audit(records).Findings.Where(f => f.Finding.Citation?.Code == "TTLT26-2014/" + provision);
}
