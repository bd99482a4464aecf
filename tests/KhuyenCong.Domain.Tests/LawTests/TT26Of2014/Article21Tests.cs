using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Provinces;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article21Tests
{
    [Theory]
    [InlineData(VoteLevel.District, "logo,prize-local,priority,advice,publicity-local")]
    [InlineData(VoteLevel.Province, "logo,prize-local,priority,advice,publicity-local")]
    [InlineData(VoteLevel.Region, "logo,prize-national,priority,advice,publicity-local,publicity-central")]
    [InlineData(VoteLevel.Nation, "logo,prize-national,priority,advice,publicity-local,publicity-central")]
    public void What_a_certificate_entitles_to(VoteLevel level, string codes)
    {
        var decision = CertificateRules.Assess(
            Given.Norms2015,
            new Certificate
            {
                Level = level,
                Issued = new(2015, 1, 1),
                IsWithdrawn = false,
            },
            Given.Day2015
        );
        Assert.Equal(codes, string.Join(",", decision.Entitlements.Select(e => e.Code)));
        Assert.All(decision.Entitlements, e => Assert.StartsWith("TT26-2014/21/", e.Citation.Code));
    }

    [Fact]
    public void Clause3_a_certificate_in_force_is_a_priority_ground_by_sector()
    {
        var decision = PromotionRules.National.AssessCertificate(
            Given.Day2015,
            new Certificate
            {
                Level = VoteLevel.District,
                Issued = new(2015, 1, 1),
                IsWithdrawn = false,
            }
        );
        Assert.Equal(PriorityGround.Sector, decision.PriorityGround);
    }

    [Theory]
    [InlineData(VoteLevel.Region, 1, 5_000_000)]
    [InlineData(VoteLevel.Region, 7, 35_000_000)]
    [InlineData(VoteLevel.Nation, 1, 10_000_000)]
    [InlineData(VoteLevel.Nation, 3, 30_000_000)]
    public void Clause2PointA_national_prizes_are_5_and_10_million_a_product(VoteLevel level, int products, long ceiling)
    {
        var request = new PrizeRequest
        {
            Level = level,
            Date = new(2016, 6, 1),
            Products = products,
        };
        var decision = PromotionRules.National.AssessPrize(request);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(new Vnd(ceiling), decision.Ceiling);
        Assert.Contains(decision.Findings, f => f.Citation?.Code == "TTLT26-2014/6/2/g" && f.Evidence == Evidence.Text);
        Assert.Equal(Verdict.Satisfied, PromotionRules.National.AssessPrize(request with { Asked = new Vnd(ceiling) }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, PromotionRules.National.AssessPrize(request with { Asked = new Vnd(ceiling + 1) }).Verdict);
    }

    [Theory]
    [InlineData(2018, 5, 10, true)]
    [InlineData(2018, 5, 11, false)]
    [InlineData(2014, 4, 7, false)]
    [InlineData(2000, 1, 1, false)]
    public void Clause2PointA_no_prize_is_known_outside_the_joint_circular(int year, int month, int day, bool known)
    {
        var decision = PromotionRules.National.AssessPrize(
            new PrizeRequest
            {
                Level = VoteLevel.Nation,
                Date = new(year, month, day),
                Products = 1,
            }
        );
        Assert.Equal(known ? Verdict.Satisfied : Verdict.Undetermined, decision.Verdict);
        Assert.Equal(known ? [] : ["prize-level"], decision.Missing);
        Assert.Equal(known, decision.Ceiling is not null);
    }

    [Fact]
    public void Clause2PointB_local_prizes_are_the_provinces_to_set()
    {
        var request = new PrizeRequest
        {
            Level = VoteLevel.Province,
            Date = new(2019, 12, 31),
            Products = 52,
        };
        var unknown = PromotionRules.National.AssessPrize(request);
        Assert.Equal(Verdict.Undetermined, unknown.Verdict);
        Assert.Equal<ValueList<string>>(["provincial-schedule"], unknown.Missing);
        Assert.Contains(unknown.Findings, f => f.Citation?.Code == "TT26-2014/21/2/b" && f.Verdict == Verdict.AuthorityDecides);

        // Hà Nội 2019: 52 products at 5 million each, by decision of the city.
        var hanoi = PromotionRules.National.In(
            MadeUp.Procedures("""{ "prizes": [ { "level": "province", "amount": 5000000, "article": "3" }, { "level": "district", "amount": 2000000 } ] }""")
        );
        var known = hanoi.AssessPrize(request with { Asked = Vnd.Million(260) });
        Assert.Contains(known.Findings, f => f.Citation?.Code == "QD1-2010-P/3");
        Assert.Equal(Verdict.Satisfied, known.Verdict);
        Assert.Equal(Vnd.Million(260), known.Ceiling);
        Assert.Equal(Vnd.Million(104), hanoi.AssessPrize(request with { Level = VoteLevel.District }).Ceiling);
    }

    [Theory]
    [InlineData(2014, 4, 7, null)]
    [InlineData(2014, 5, 1, "TTLT26-2014/6/3")]
    [InlineData(2014, 10, 20, "TTLT26-2014/6/3")]
    [InlineData(2014, 10, 21, "TT26-2014/21/2/b")]
    [InlineData(2025, 6, 30, "TT26-2014/21/2/b")]
    [InlineData(2025, 7, 1, "TT38-2025/28/13")]
    public void Clause2PointB_the_provincial_committee_sets_the_prizes_by_the_text_of_the_day(int year, int month, int day, string? code)
    {
        var request = new PrizeRequest
        {
            Level = VoteLevel.Province,
            Date = new(year, month, day),
            Products = 1,
        };
        var findings = PromotionRules.National.AssessPrize(request).Findings.Where(f => f.Rule == TypicalProductMessages.PrizeOfProvince).ToList();
        Assert.Equal(code, findings.Select(f => f.Citation!.Code).SingleOrDefault());
        Assert.All(findings, f => Assert.Contains("Ủy ban nhân dân cấp tỉnh", f.Message(Language.Vietnamese)));
    }

    [Theory]
    [InlineData(VoteLevel.District, 2025, 6, 30, true)]
    [InlineData(VoteLevel.District, 2025, 7, 1, false)]
    [InlineData(VoteLevel.Commune, 2025, 6, 30, false)]
    [InlineData(VoteLevel.Commune, 2025, 7, 1, true)]
    public void Clause2PointB_a_level_that_holds_no_votes_has_no_prizes(VoteLevel level, int year, int month, int day, bool isHeld)
    {
        var rules = PromotionRules.National.In(
            MadeUp.Procedures("""{ "prizes": [ { "level": "commune", "amount": 5000000 }, { "level": "district", "amount": 5000000 } ] }""")
        );
        var request = new PrizeRequest
        {
            Level = level,
            Date = new(year, month, day),
            Products = 1,
        };
        var decision = rules.AssessPrize(request);
        Assert.Equal(isHeld ? Verdict.Satisfied : Verdict.NotSatisfied, decision.Verdict);
        Assert.Equal(isHeld, decision.Ceiling is not null);
        Assert.Equal(!isHeld, decision.Findings.Any(f => f.Rule == TypicalProductMessages.LevelNotHeld));
    }

    [Fact]
    public void Malformed_questions_are_the_callers_bug()
    {
        var request = new PrizeRequest
        {
            Level = VoteLevel.Nation,
            Date = new(2016, 6, 1),
            Products = 0,
        };
        Assert.Throws<ArgumentException>(() => PromotionRules.National.AssessPrize(request));
        Assert.Throws<ArgumentException>(() => PromotionRules.National.AssessPrize(request with { Products = 1, Asked = new Vnd(-1) }));
        Assert.Throws<ArgumentException>(() => PromotionRules.National.AssessPrize(request with { Products = 1, Level = 0 }));
        Assert.Throws<ArgumentNullException>(() => PrizeRules.Assess(null!, request));
        var cell = Norm.Stated(Vnd.Million(1), new Citation(Instruments.Circular26Of2014, "21", "2", "b"));
        Assert.Throws<ArgumentNullException>(() => PrizeRules.Assess(new PrizeLevels(cell, cell), null!));
        Assert.Throws<OverflowException>(() =>
            PrizeRules.Assess(new PrizeLevels(cell, Norm.Stated(new Vnd(long.MaxValue), cell.Citation)), request with { Products = 2 })
        );
        Assert.Throws<ArgumentNullException>(() => PromotionRules.National.AssessPrize(null!));
    }
}
