using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Execution;

namespace KhuyenCong.Domain.Tests.LawTests.TT38Of2025;

/// <summary>Who acts in votes, before and from 2025-07-01 (article 28).</summary>
public class CompetenceTests
{
    private static readonly LocalDate Before = new(2025, 6, 30);
    private static readonly LocalDate From = new(2025, 7, 1);

    [Theory]
    [InlineData(CompetenceAct.FoundVoteCouncil, CompetenceLevel.District, Authority.DistrictChair, "TT26-2014/8/1/a")]
    [InlineData(CompetenceAct.FoundVoteCouncil, CompetenceLevel.District, Authority.DistrictCommittee, "TT26-2014/23/3/b")]
    [InlineData(CompetenceAct.ChangeVoteCouncil, CompetenceLevel.District, Authority.DistrictChair, "TT26-2014/8/2")]
    [InlineData(CompetenceAct.ChangeVoteCouncil, CompetenceLevel.District, Authority.DistrictCommittee, "TT26-2014/8/2")]
    [InlineData(CompetenceAct.ApproveEntriesAbove, CompetenceLevel.District, Authority.DistrictCommittee, "TT26-2014/10/2")]
    [InlineData(CompetenceAct.IssueCertificate, CompetenceLevel.District, Authority.DistrictChair, "TT26-2014/17/2")]
    [InlineData(CompetenceAct.IssueCertificate, CompetenceLevel.Province, Authority.ProvincialChair, "TT26-2014/17/2")]
    [InlineData(CompetenceAct.IssueCertificate, CompetenceLevel.Region, Authority.Agency, "TT26-2014/17/2")]
    [InlineData(CompetenceAct.IssueCertificate, CompetenceLevel.Nation, Authority.MinisterOfIndustryAndTrade, "TT26-2014/17/2")]
    [InlineData(CompetenceAct.WithdrawCertificate, CompetenceLevel.District, Authority.DistrictChair, "TT26-2014/20/3")]
    [InlineData(CompetenceAct.WithdrawCertificate, CompetenceLevel.District, Authority.DistrictCommittee, "TT26-2014/20/3")]
    [InlineData(CompetenceAct.SetVoteSupport, CompetenceLevel.Province, Authority.ProvincialCommittee, "TT26-2014/19/1")]
    [InlineData(CompetenceAct.SetPrizes, CompetenceLevel.District, Authority.ProvincialCommittee, "TT26-2014/21/2/b")]
    [InlineData(CompetenceAct.ApproveVotePlan, CompetenceLevel.District, Authority.DistrictCommittee, "TT26-2014/23/3/a")]
    public void Until_2025_06_30(CompetenceAct act, CompetenceLevel level, Authority by, string code) => Holds(Before, act, level, by, code);

    [Theory]
    [InlineData(CompetenceAct.FoundVoteCouncil, CompetenceLevel.Commune, Authority.CommuneChair, "TT38-2025/28/3")]
    [InlineData(CompetenceAct.FoundVoteCouncil, CompetenceLevel.Commune, Authority.CommuneCommittee, "TT38-2025/28/16")]
    [InlineData(CompetenceAct.ApproveEntriesAbove, CompetenceLevel.Commune, Authority.CommuneCommittee, "TT38-2025/28/5")]
    [InlineData(CompetenceAct.ApproveEntriesAbove, CompetenceLevel.Region, Authority.Agency, "TT38-2025/28/5")]
    [InlineData(CompetenceAct.IssueCertificate, CompetenceLevel.Commune, Authority.CommuneChair, "TT38-2025/28/11")]
    [InlineData(CompetenceAct.IssueCertificate, CompetenceLevel.Region, Authority.Agency, "TT38-2025/28/11")]
    [InlineData(CompetenceAct.WithdrawCertificate, CompetenceLevel.Commune, Authority.CommuneChair, "TT26-2014/20/3")]
    [InlineData(CompetenceAct.WithdrawCertificate, CompetenceLevel.Commune, Authority.CommuneCommittee, "TT26-2014/20/3")]
    [InlineData(CompetenceAct.ChangeVoteCouncil, CompetenceLevel.Commune, Authority.CommuneCommittee, "TT26-2014/8/2")]
    [InlineData(CompetenceAct.SetVoteSupport, CompetenceLevel.Commune, Authority.ProvincialCouncil, "TT38-2025/28/12")]
    [InlineData(CompetenceAct.SetVoteSupport, CompetenceLevel.Province, Authority.ProvincialCouncil, "TT38-2025/28/12")]
    [InlineData(CompetenceAct.SetPrizes, CompetenceLevel.Commune, Authority.ProvincialCommittee, "TT38-2025/28/13")]
    [InlineData(CompetenceAct.ApproveVotePlan, CompetenceLevel.Province, Authority.ProvincialCommittee, "TT38-2025/28/15")]
    [InlineData(CompetenceAct.ApproveVotePlan, CompetenceLevel.Commune, Authority.CommuneCommittee, "TT38-2025/28/16")]
    [InlineData(CompetenceAct.FoundJury, CompetenceLevel.Commune, Authority.VoteCouncilChair, "TT26-2014/11/1")]
    public void From_2025_07_01(CompetenceAct act, CompetenceLevel level, Authority by, string code) => Holds(From, act, level, by, code);

    [Theory]
    [InlineData(CompetenceAct.SetVoteYear, CompetenceLevel.Commune, "TT38-2025/28/9")]
    [InlineData(CompetenceAct.SetVoteYear, CompetenceLevel.Province, "TT38-2025/28/9")]
    [InlineData(CompetenceAct.DecideAwardTime, CompetenceLevel.Commune, "TT26-2014/18/2")]
    public void The_competent_authority_is_not_always_named(CompetenceAct act, CompetenceLevel level, string code)
    {
        var decision = PromotionRules.National.AssessCompetence(From, new CompetenceRequest { Act = act, Level = level });
        Assert.Equal((Verdict.AuthorityDecides, code), (decision.Verdict, decision.Findings[0].Citation!.Code));
    }

    [Fact]
    public void Clause17_the_Agency_has_its_new_name_in_votes_from_2025_07_01()
    {
        var request = new CompetenceRequest
        {
            Act = CompetenceAct.IssueCertificate,
            Level = CompetenceLevel.Region,
            By = Authority.Agency,
        };
        Assert.EndsWith("Cục Công nghiệp địa phương.", Text(Before));
        Assert.EndsWith("Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công.", Text(From));

        string Text(LocalDate day) => PromotionRules.National.AssessCompetence(day, request).Findings[0].Message(Language.Vietnamese);
    }

    [Theory]
    [InlineData(CompetenceAct.IssueCertificate, CompetenceLevel.Nation)]
    [InlineData(CompetenceAct.FoundVoteCouncil, CompetenceLevel.Province)]
    [InlineData(CompetenceAct.SetVoteSupport, CompetenceLevel.Commune)]
    [InlineData(CompetenceAct.SetAwardNumber, null)]
    public void Clause17_the_Agency_that_may_not_act_in_votes_has_its_new_name_too(CompetenceAct act, CompetenceLevel? level)
    {
        var request = new CompetenceRequest
        {
            Act = act,
            Level = level,
            By = Authority.Agency,
        };
        Assert.Equal((Verdict.NotSatisfied, CompetenceMessages.NotCompetent), (Decide(From).Verdict, Decide(From).Findings[0].Rule));
        Assert.StartsWith("Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công không có thẩm quyền", Decide(From).Findings[0].Message(Language.Vietnamese));
        Assert.EndsWith(": the Agency for Innovation, Green Transition and Industrial Promotion.", Decide(From).Findings[0].Message(Language.English));
        if (level != CompetenceLevel.Commune)
            Assert.StartsWith("Cục Công nghiệp địa phương không có thẩm quyền", Decide(Before).Findings[0].Message(Language.Vietnamese));
        // What the texts on money say of the same body they say under its old name.
        var ofPlans = request with
        {
            Act = CompetenceAct.ApprovePlan,
            Source = FundingSource.National,
            Level = null,
        };
        var plan = PromotionRules.National.AssessCompetence(From, ofPlans).Findings[0];
        Assert.StartsWith("Cục Công nghiệp địa phương không có thẩm quyền", plan.Message(Language.Vietnamese));

        CompetenceDecision Decide(LocalDate day) => PromotionRules.National.AssessCompetence(day, request);
    }

    [Fact]
    public void Clause17_the_texts_on_projects_go_on_naming_the_Agency_as_before()
    {
        var request = new CompetenceRequest { Act = CompetenceAct.SignContract, Source = FundingSource.National };
        var findings = PromotionRules.National.AssessCompetence(From, request).Findings;
        Assert.EndsWith(": Cục Công nghiệp địa phương.", findings[0].Message(Language.Vietnamese));
        Assert.EndsWith(": the Local Industry Agency.", findings[0].Message(Language.English));
    }

    [Fact]
    public void There_is_no_district_from_2025_07_01()
    {
        var request = new CompetenceRequest { Act = CompetenceAct.IssueCertificate, By = Authority.DistrictChair };
        Assert.Equal(Verdict.Satisfied, PromotionRules.National.AssessCompetence(Before, request).Verdict);
        var gone = PromotionRules.National.AssessCompetence(From, request);
        Assert.Equal((Verdict.NotSatisfied, CompetenceMessages.NoDistrict), (gone.Verdict, gone.Findings[0].Rule));
        Assert.NotNull(gone.Findings[0].Citation);
        Assert.Equal(
            Verdict.NotSatisfied,
            PromotionRules.National.AssessCompetence(From, request with { By = null, Level = CompetenceLevel.District }).Verdict
        );
    }

    [Theory]
    // District certificates run on (37.3), and nothing says who stands in the place of the district.
    [InlineData(null, Verdict.Undetermined)]
    [InlineData(Authority.CommuneChair, Verdict.Undetermined)]
    [InlineData(Authority.DistrictChair, Verdict.NotSatisfied)]
    public void Who_withdraws_a_district_certificate_from_2025_07_01_is_open(Authority? by, Verdict verdict)
    {
        var request = new CompetenceRequest
        {
            Act = CompetenceAct.WithdrawCertificate,
            Level = CompetenceLevel.District,
            By = by,
        };
        Assert.Equal(verdict, PromotionRules.National.AssessCompetence(From, request).Verdict);
    }

    [Fact]
    public void A_project_of_a_district_is_settled_after_2025_06_30_as_the_province_lays_down()
    {
        var request = new CompetenceRequest
        {
            Act = CompetenceAct.Settle,
            Source = FundingSource.Local,
            Level = CompetenceLevel.District,
        };
        var decision = PromotionRules.National.AssessCompetence(From, request);
        Assert.Equal((Verdict.Undetermined, "TT46-2012/8/3/b"), (decision.Verdict, decision.Findings[0].Citation?.Code));
        Assert.Equal(["provincial_procedure"], decision.Missing.AsEnumerable());
        Assert.Equal(Verdict.NotSatisfied, PromotionRules.National.AssessCompetence(From, request with { By = Authority.DistrictCommittee }).Verdict);
    }

    [Theory]
    // A district project is settled as the province lays down, by whomever it names; a body of a district is none.
    [InlineData(CompetenceLevel.District, Authority.CommuneCommittee, StepKind.Settle, Verdict.Undetermined)]
    [InlineData(CompetenceLevel.District, Authority.Department, StepKind.SettleYear, Verdict.Undetermined)]
    [InlineData(CompetenceLevel.District, Authority.DistrictCommittee, StepKind.Settle, Verdict.NotSatisfied)]
    [InlineData(CompetenceLevel.Commune, Authority.DistrictCommittee, StepKind.SettleYear, Verdict.NotSatisfied)]
    public void The_life_of_a_local_project_is_answered_after_the_districts_ended(CompetenceLevel level, Authority by, StepKind kind, Verdict verdict)
    {
        var draft = ProjectLife.Draft(Lives.Local, new(2024, 4, 1), level: level);
        var step = new ProjectStep
        {
            Kind = kind,
            By = by,
            On = From,
            BudgetYear = 2025,
        };
        var decision = PromotionRules.National.Apply(draft, step).Decision;
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.NotSatisfied, decision.Findings.Any(f => f.Rule == CompetenceMessages.NoDistrict));
    }

    private static void Holds(LocalDate day, CompetenceAct act, CompetenceLevel level, Authority by, string code)
    {
        var request = new CompetenceRequest
        {
            Act = act,
            Level = level,
            By = by,
        };
        var decision = PromotionRules.National.AssessCompetence(day, request);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Citation?.Code == code);
        Assert.Equal(Verdict.NotSatisfied, PromotionRules.National.AssessCompetence(day, request with { By = Authority.Department }).Verdict);
    }
}
