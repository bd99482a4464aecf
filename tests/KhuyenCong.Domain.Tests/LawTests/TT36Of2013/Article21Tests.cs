using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

public class Article21Tests
{
    [Fact]
    public void Clause1_the_Department_accepts_and_article_20_clause_2_the_Agency_what_it_was_assigned()
    {
        Assert.Equal((Authority.Department, "TT36-2013/21/1"), (RouteNorms.OneProvince.Acceptance.By, RouteNorms.OneProvince.Acceptance.Citation.Code));
        Assert.Equal((Authority.Agency, "TT36-2013/20/2"), (RouteNorms.Direct.Acceptance.By, RouteNorms.Direct.Acceptance.Citation.Code));
    }

    [Fact]
    public void Clause4_a_report_behind_an_advance_is_confirmed_by_the_Department()
    {
        var reports = DossierNorms.National.Values[0].Lines.Where(l => l.Paper.Code is "progress-report").ToList();
        Assert.NotEmpty(reports);
        Assert.All(reports, l => Assert.Equal(DossierStage.FirstAdvance, l.Stage));
        Assert.All(reports, l => Assert.Contains("Department", l.Paper.Name.English));
        Assert.Contains(DossierNorms.National.Values[0].Lines, l => l.Stage == DossierStage.Rest && l.Paper is { Code: "completion-report", Template: "3b" });
    }
}
