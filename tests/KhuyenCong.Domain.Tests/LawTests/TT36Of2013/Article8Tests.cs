using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Execution;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

public class Article8Tests
{
    [Fact]
    public void Clause1PointA_a_project_of_one_province_goes_through_the_Department()
    {
        var route = Lives.Norms.RouteOf(Lives.Media);
        Assert.Equal((Authority.Department, "TT36-2013/8/1/a"), (route.BaseAppraisal!.By, route.BaseAppraisal.Citation.Code));
        Assert.Same(route, Lives.Norms.RouteOf(Lives.Media with { Provinces = ["Quảng Nam", "Quảng Nam"] }));
    }

    [Fact]
    public void Clause1PointB_several_provinces_and_regional_centres_go_straight_to_the_Agency()
    {
        foreach (var project in new[] { Lives.SeveralProvinces, Lives.Media with { IsOfRegionalCentre = true } })
        {
            var route = Lives.Norms.RouteOf(project);
            Assert.Null(route.BaseAppraisal);
            Assert.Equal((DossierStage.MinistryAppraisal, "TT36-2013/8/1/b"), (route.Filing.Dossier!.Value, route.Filing.Citation.Code));
        }
    }

    [Fact]
    public void Clauses2And3_the_Agency_appraises_and_the_Minister_approves()
    {
        foreach (var route in new[] { RouteNorms.OneProvince, RouteNorms.Direct })
        {
            Assert.Equal((Authority.Agency, "TT36-2013/8/2"), (route.MinistryAppraisal!.By, route.MinistryAppraisal.Citation.Code));
            Assert.Equal((Authority.MinisterOfIndustryAndTrade, "TT36-2013/8/3"), (route.Approval.By, route.Approval.Citation.Code));
        }
    }
}
