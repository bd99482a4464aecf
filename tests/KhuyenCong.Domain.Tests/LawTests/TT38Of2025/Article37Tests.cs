using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT38Of2025;

public class Article37Tests
{
    [Theory]
    [InlineData(VoteLevel.District, 2025, 6, 30, 2027, 12, 31, Verdict.Satisfied)]
    [InlineData(VoteLevel.District, 2025, 6, 30, 2028, 1, 1, Verdict.NotSatisfied)]
    [InlineData(VoteLevel.District, 2025, 7, 1, 2025, 7, 1, Verdict.NotSatisfied)]
    [InlineData(VoteLevel.Region, 2024, 5, 1, 2026, 12, 31, Verdict.Satisfied)]
    public void Clause3_certificates_of_before_go_on_to_the_end_of_their_term(
        VoteLevel level,
        int issuedYear,
        int issuedMonth,
        int issuedDay,
        int year,
        int month,
        int day,
        Verdict verdict
    )
    {
        var certificate = new Certificate
        {
            Level = level,
            Issued = new(issuedYear, issuedMonth, issuedDay),
            IsWithdrawn = false,
        };
        Assert.Equal(verdict, PromotionRules.National.AssessCertificate(new(year, month, day), certificate).Verdict);
    }

    [Theory]
    [InlineData(2024, 5, 1, 2025, 6, 30, false)]
    [InlineData(2024, 5, 1, 2025, 7, 1, true)]
    [InlineData(2025, 7, 1, 2025, 7, 1, false)]
    public void Clause3_is_named_where_it_matters(int issuedYear, int issuedMonth, int issuedDay, int year, int month, int day, bool isNamed)
    {
        var certificate = new Certificate
        {
            Level = VoteLevel.Province,
            Issued = new(issuedYear, issuedMonth, issuedDay),
            IsWithdrawn = false,
        };
        var decision = PromotionRules.National.AssessCertificate(new(year, month, day), certificate);
        Assert.Equal(isNamed, decision.Findings.Any(f => f.Rule == TypicalProductMessages.OldCertificate && f.Citation!.Code == "TT38-2025/37/3"));
    }
}
