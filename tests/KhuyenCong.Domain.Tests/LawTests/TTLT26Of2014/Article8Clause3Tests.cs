using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

public class Article8Clause3Tests
{
    [Fact]
    public void Clause3PointC_local_projects_settle_with_the_Department()
    {
        var stage = RouteNorms.LocalDefault.Settlement;
        Assert.Equal((Authority.Department, "TTLT26-2014/8/3/c"), (stage.By, stage.Citation.Code));
    }
}
