using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article22Tests
{
    [Theory]
    [InlineData(2016, 1, 1, true)]
    [InlineData(2017, 12, 31, true)]
    [InlineData(2018, 1, 1, false)]
    public void Clause2_the_holder_reports_every_year_while_the_certificate_runs(int year, int month, int day, bool reports)
    {
        var certificate = new Certificate
        {
            Level = VoteLevel.Province,
            Issued = new(2015, 6, 1),
            IsWithdrawn = false,
        };
        var decision = PromotionRules.National.AssessCertificate(new(year, month, day), certificate);
        var codes = decision.Findings.Where(f => f.Rule == TypicalProductMessages.YearlyReport).Select(f => f.Citation!.Code);
        Assert.Equal(reports ? ["TT26-2014/22/2"] : [], codes);
    }

    [Fact]
    public void Clause2_the_report_goes_to_the_commune_from_2025_07_01()
    {
        var certificate = new Certificate
        {
            Level = VoteLevel.Province,
            Issued = new(2024, 6, 1),
            IsWithdrawn = false,
        };
        Finding On(LocalDate day) =>
            PromotionRules.National.AssessCertificate(day, certificate).Findings.Single(f => f.Rule == TypicalProductMessages.YearlyReport);
        Assert.Contains("cấp huyện", On(new(2025, 6, 30)).Message(Language.Vietnamese));
        Assert.Contains("cấp xã", On(new(2025, 7, 1)).Message(Language.Vietnamese));
        Assert.Equal("TT38-2025/28/14", On(new(2025, 7, 1)).Citation!.Code);
    }

    [Fact]
    public void Article23_Department_and_committee_report_every_year_too() =>
        Assert.Equal(["TT26-2014/22/2", "TT26-2014/23/2/g", "TT26-2014/23/3/g"], Given.Norms2015.YearlyReports.Select(r => r.Citation.Code));
}
