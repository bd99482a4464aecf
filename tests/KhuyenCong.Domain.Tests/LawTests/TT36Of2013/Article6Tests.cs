using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

public class Article6Tests
{
    [Theory]
    [InlineData("registration-report", "TT36-2013/6/1/a", null)]
    [InlineData("project-summary-table", "TT36-2013/6/1/b", "2")]
    [InlineData("project-document", "TT36-2013/6/1/b", null)]
    public void Clause1_a_registration_holds_the_report_the_table_and_the_projects(string code, string provision, string? template)
    {
        var line = Assert.Single(DossierNorms.National.Values[0].Lines, l => l.Stage == DossierStage.MinistryAppraisal && l.Paper.Code == code);
        Assert.Equal((provision, template, PaperCondition.Always), (line.Citation.Code, line.Paper.Template, line.Condition));
    }

    [Fact]
    public void Clause4_after_approval_the_Agency_assigns_or_contracts()
    {
        Assert.All(
            [RouteNorms.OneProvince, RouteNorms.Direct],
            route =>
            {
                Assert.Equal((Authority.Agency, "TT36-2013/6/4"), (route.Assignment.By, route.Assignment.Citation.Code));
                Assert.Equal((Authority.Agency, "TT36-2013/12/1"), (route.Contract.By, route.Contract.Citation.Code));
            }
        );
    }
}
