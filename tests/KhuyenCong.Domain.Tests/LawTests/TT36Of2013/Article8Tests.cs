using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Execution;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

public class Article8Tests
{
    [Fact]
    public void Clause1PointA_a_project_of_one_province_goes_through_the_Department()
    {
        var route = Norms.RouteOf(Media)!;
        Assert.Equal((Authority.Department, "TT36-2013/8/1/a"), (route.BaseAppraisal!.By, route.BaseAppraisal.Citation.Code));
    }

    [Theory]
    [InlineData("Quảng Nam", "Quảng Nam")]
    [InlineData("Quảng Nam", "Tỉnh Quảng Nam")]
    [InlineData("Quảng Nam", "quang nam")]
    [InlineData("TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh")]
    [InlineData("Thừa Thiên Huế", "Thừa Thiên-Huế")]
    public void Clause1_two_spellings_of_a_province_are_one(string one, string other) =>
        Assert.Same(Norms.OneProvince, Norms.RouteOf(Media with { Provinces = [one, other] }));

    [Fact]
    public void Clause1_two_provinces_that_became_one_are_one_from_then_on()
    {
        Assert.Same(Norms.Direct, Norms.RouteOf(SeveralProvinces, new LocalDate(2025, 6, 30)));
        Assert.Same(Norms.OneProvince, Norms.RouteOf(SeveralProvinces, new LocalDate(2025, 7, 1)));
    }

    [Fact]
    public void Clause1PointB_several_provinces_and_regional_centres_go_straight_to_the_Agency()
    {
        foreach (var project in new[] { SeveralProvinces, Media with { IsOfRegionalCentre = true } })
        {
            var route = Norms.RouteOf(project)!;
            Assert.Null(route.BaseAppraisal);
            Assert.Equal((DossierStage.MinistryAppraisal, "TT36-2013/8/1/b"), (route.Filing.Dossier!.Value, route.Filing.Citation.Code));
        }
    }

    [Fact]
    public void Clause1_unknown_provinces_leave_the_route_open()
    {
        var life = Walk(Media with { Provinces = [] });
        Assert.Null(Norms.RouteOf(life.Project));
        Assert.Empty(LifeRules.NextSteps(Norms, life, life.State.Since));
        var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, StepKind.FileProject, Authority.ImplementingUnit));
        Assert.Equal((Verdict.Undetermined, "TT36-2013/8/1"), (result.Decision.Verdict, result.Decision.Findings[0].Citation!.Code));
        Assert.Equal(["provinces"], result.Decision.Missing);
        // What no route allows is refused all the same.
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, StepKind.Settle, Authority.Agency)).Decision.Verdict
        );
    }

    [Fact]
    public void Clauses2And3_the_Agency_appraises_and_the_Minister_approves()
    {
        foreach (var route in new[] { Circular36Of2013.OneProvince, Circular36Of2013.Direct })
        {
            Assert.Equal((Authority.Agency, "TT36-2013/8/2"), (route.MinistryAppraisal!.By, route.MinistryAppraisal.Citation.Code));
            Assert.Equal((Authority.MinisterOfIndustryAndTrade, "TT36-2013/8/3"), (route.Approval.By, route.Approval.Citation.Code));
        }
    }
}
