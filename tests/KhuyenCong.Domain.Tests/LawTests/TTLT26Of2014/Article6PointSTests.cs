using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

public class Article6PointSTests
{
    private static readonly LocalDate Of2016 = new(2016, 6, 30);

    [Fact]
    public void Clause2PointS_dash_1_the_agency_has_1_5_percent_of_the_yearly_funds()
    {
        // 1.5% × 10,000,000,000 = 150,000,000; 1.5% × 333 = 4.995 → 4
        Assert.Equal(150_000_000, Agency(10_000_000_000));
        Assert.Equal(4, Agency(333));
    }

    [Fact]
    public void Clause2PointS_dash_2_a_project_has_2_5_percent_of_its_estimate_reading_R3()
    {
        // 2.5% × 600,000,000 = 15,000,000; on the support alone 2.5% × 200,000,000 = 5,000,000
        var project = new ManagedProject("p", Vnd.Million(600), Vnd.Million(200));
        Assert.Equal(15_000_000, Assess(Readings.Default, project).ProjectsTotal!.Value.Dong);
        Assert.Equal(5_000_000, Assess(Readings.Default with { ProjectManagement = ProjectManagementBase.SupportOnly }, project).ProjectsTotal!.Value.Dong);
        Assert.Contains(Assess(Readings.Default, project).Projects[0].Decision.Findings, f => f.Reading == ReadingId.R3);
    }

    [Fact]
    public void Clause2PointS_an_unknown_estimate_leaves_the_total_open()
    {
        var result = Assess(Readings.Default, new ManagedProject("p", Vnd.Million(600), null), new ManagedProject("q", null, Vnd.Million(1)));
        Assert.Null(result.ProjectsTotal);
        Assert.Equal(["cost"], result.Projects[1].Decision.Missing);
    }

    [Fact]
    public void Clause2PointS_has_no_known_successor_after_2018_05_10()
    {
        NationalLaw.Support(Readings.Default).TryAt(new LocalDate(2018, 5, 11), out var norms);
        var result = ManagementCostRules.Assess(norms, new ManagementCostRequest { Source = FundingSource.National, YearlyFunds = Vnd.Million(10_000) });
        Assert.Equal(Verdict.Undetermined, result.Agency!.Verdict);
        Assert.Null(result.Agency.Ceiling);
    }

    [Fact]
    public void A_project_needs_an_id_of_its_own() =>
        Assert.Throws<ArgumentException>(() => Assess(Readings.Default, new ManagedProject("p", null, null), new ManagedProject("p", null, null)));

    private static long Agency(long funds)
    {
        NationalLaw.Support(Readings.Default).TryAt(Of2016, out var norms);
        return ManagementCostRules
            .Assess(norms, new ManagementCostRequest { Source = FundingSource.National, YearlyFunds = new Vnd(funds) })
            .Agency!.Ceiling!.Value.Dong;
    }

    private static ManagementCostResult Assess(Readings readings, params ManagedProject[] projects)
    {
        NationalLaw.Support(readings).TryAt(Of2016, out var norms);
        return ManagementCostRules.Assess(norms, new ManagementCostRequest { Source = FundingSource.National, Projects = projects.ToValueList() });
    }
}
