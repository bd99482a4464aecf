using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Execution;

public class CompetenceTests
{
    private static readonly LocalDate Day = new(2016, 6, 30);

    private static CompetenceRequest Request(CompetenceAct act, Authority? by = null, FundingSource? source = null, CompetenceLevel? level = null) =>
        new()
        {
            Act = act,
            By = by,
            Source = source,
            Level = level,
        };

    [Fact]
    public void Every_explanation_of_competence_is_approved()
    {
        var page = new ExplanationPage("Competence");
        var project = Request(CompetenceAct.ApproveProject, Authority.CommuneCommittee, FundingSource.Local);
        Case("a commune's project by its committee", Day, project with { Level = CompetenceLevel.Commune });
        Case("a local project by a commune's committee, the level unknown", Day, project);
        Case("a province's project by a commune's committee", Day, project with { Level = CompetenceLevel.Province });
        Case("a commune's project by its committee before the joint circular", new(2014, 4, 7), project with { Level = CompetenceLevel.Commune });
        Case("a commune's project by its committee after the joint circular", new(2018, 5, 11), project with { Level = CompetenceLevel.Commune });
        Case("a project by a commune's committee, money unknown", Day, project with { Source = null });
        Case("a local project by the Agency", Day, project with { By = Authority.Agency });
        Case("a local project by whom", Day, project with { By = null });
        Case("a national project by the Minister", Day, Request(CompetenceAct.ApproveProject, Authority.MinisterOfIndustryAndTrade, FundingSource.National));
        Case("the national programme by whom, on 2025-10-15", new(2025, 10, 15), Request(CompetenceAct.ApproveProgramme, null, FundingSource.National));
        Case("settling a district's project", Day, Request(CompetenceAct.Settle, Authority.Department, FundingSource.Local, CompetenceLevel.District));
        Case("another year of a provincial vote", Day, Request(CompetenceAct.SetVoteYear, Authority.ProvincialChair, null, CompetenceLevel.Province));
        Case("local levels in 2020", new(2020, 1, 1), Request(CompetenceAct.SetLevels, Authority.ProvincialCommittee, FundingSource.Local));
        Case("a certificate of a district in August 2025", new(2025, 8, 1), Request(CompetenceAct.IssueCertificate, Authority.DistrictChair));
        Case("a certificate of a region in August 2025", new(2025, 8, 1), Request(CompetenceAct.IssueCertificate, Authority.Agency));
        Case("a contract in August 2025", new(2025, 8, 1), Request(CompetenceAct.SignContract, Authority.Agency, FundingSource.National));
        Case("a vote before the circular", new(2014, 10, 20), Request(CompetenceAct.FoundJury, Authority.VoteCouncilChair));
        page.Verify(typeof(CompetenceMessages));

        void Case(string name, LocalDate day, CompetenceRequest request)
        {
            var decision = PromotionRules.National.AssessCompetence(day, request);
            page.Case($"{name}: {decision.Competent.Count} lines name somebody", decision);
        }
    }

    [Fact]
    public void No_approval_of_a_local_project_by_a_committee_of_any_level_or_by_the_chair_is_ever_a_no()
    {
        Authority[] bodies = [Authority.ProvincialChair, Authority.ProvincialCommittee, Authority.DistrictCommittee, Authority.CommuneCommittee];
        foreach (var day in NationalLaw.Competences.Starts.SelectMany(s => new[] { s, s.PlusDays(1) }))
        {
            foreach (var by in bodies.Where(b => b != Authority.DistrictCommittee || day < new LocalDate(2025, 7, 1)))
            {
                foreach (var level in new CompetenceLevel?[] { null, CompetenceLevel.Commune, CompetenceLevel.Province })
                {
                    var decision = PromotionRules.National.AssessCompetence(day, Request(CompetenceAct.ApproveProject, by, FundingSource.Local, level));
                    Assert.NotEqual(Verdict.NotSatisfied, decision.Verdict);
                }
            }
        }
    }

    [Fact]
    public void Every_question_on_every_day_has_an_answer_that_names_a_provision_or_what_is_missing()
    {
        CompetenceLevel?[] levels = [null, .. Enum.GetValues<CompetenceLevel>()];
        FundingSource?[] sources = [null, FundingSource.National, FundingSource.Local];
        Authority?[] bodies = [null, .. ProgrammeCodes.AllAuthorities];
        foreach (var norms in NationalLaw.Competences.Values)
        {
            foreach (var act in Enum.GetValues<CompetenceAct>())
            {
                foreach (var (level, source, by) in levels.SelectMany(l => sources.SelectMany(s => bodies.Select(b => (l, s, b)))))
                {
                    var decision = CompetenceRules.Assess(norms, Request(act, by, source, level));
                    Assert.NotEmpty(decision.Findings.ToArray());
                    Assert.Equal(decision.Verdict == Verdict.Undetermined, decision.Missing.Count > 0);
                    if (decision.Verdict == Verdict.Satisfied)
                        Assert.All(decision.Findings.ToArray(), f => Assert.NotNull(f.Citation));
                    if (by is { } body && decision.Competent.Any(l => l.By == body))
                        Assert.Contains(decision.Verdict, new[] { Verdict.Satisfied, Verdict.Undetermined, Verdict.NotSatisfied });
                }
            }
        }
    }

    [Fact]
    public void A_body_is_competent_exactly_where_a_line_names_it()
    {
        foreach (var norms in NationalLaw.Competences.Values)
        {
            foreach (var line in norms.Lines.Where(l => l.Status == CompetenceStatus.Named))
            {
                var request = Request(line.Act, line.By, line.Source, line.Level);
                var decision = CompetenceRules.Assess(norms, request);
                Assert.Equal(Verdict.Satisfied, decision.Verdict);
                Assert.Contains(decision.Findings, f => f.Citation == line.Citation && f.Rule == CompetenceMessages.Competent);
                Assert.Contains(line, decision.Competent);
                Assert.Equal(Verdict.NotSatisfied, CompetenceRules.Assess(norms, request with { By = Authority.ImplementingUnit }).Verdict);
            }
        }
    }

    /// <summary>The rules on votes say in words who acts; both cite the same provisions.</summary>
    [Theory]
    [InlineData(2014, 10, 21)]
    [InlineData(2025, 6, 30)]
    [InlineData(2025, 7, 1)]
    public void Who_acts_in_votes_is_what_the_rules_on_votes_say(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        var lines = NationalLaw.CompetencesOn(date)!.Lines;
        foreach (var level in PromotionRules.National.Book.At(date).TypicalProducts!.Levels)
        {
            Assert.True(Vocabulary.TryParse(level.Level.ToCode(), out CompetenceLevel at));
            Holds(at, CompetenceAct.FoundVoteCouncil, level.CouncilFounder);
            Holds(at, CompetenceAct.ChangeVoteCouncil, level.CouncilChanger);
            Holds(at, CompetenceAct.IssueCertificate, level.Issuer);
            Holds(at, CompetenceAct.WithdrawCertificate, level.Withdrawer);
            Holds(at, CompetenceAct.ApproveEntriesAbove, level.ListApprover);
            if (at < CompetenceLevel.Region)
            {
                Holds(at, CompetenceAct.SetVoteSupport, level.SupportSetter);
                Holds(at, CompetenceAct.SetPrizes, level.PrizeSetter);
            }
        }

        void Holds(CompetenceLevel level, CompetenceAct act, Norm<LocalizedText> norm)
        {
            if (norm.HasValue)
                Assert.Contains(lines, l => l.Act == act && l.Level == level && l.Citation.Code == norm.Citation.Code);
        }
    }

    [Fact]
    public void Codes_are_read_back_and_a_malformed_question_is_a_bug()
    {
        Assert.All(Enum.GetValues<CompetenceAct>(), a => Assert.True(Vocabulary.TryParse(a.ToCode(), out CompetenceAct same) && same == a));
        Assert.All(Enum.GetValues<CompetenceLevel>(), l => Assert.True(Vocabulary.TryParse(l.ToCode(), out CompetenceLevel same) && same == l));
        Assert.False(Vocabulary.TryParse("nothing", out CompetenceAct _));
        Assert.Throws<ArgumentException>(() => CompetenceRules.Assess(null, Request(default)));
        Assert.Throws<ArgumentException>(() => CompetenceRules.Assess(null, Request(CompetenceAct.Settle, source: (FundingSource)9)));
        Assert.Throws<ArgumentException>(() => CompetenceRules.Assess(null, Request(CompetenceAct.Settle, level: (CompetenceLevel)9)));
        Assert.Throws<ArgumentException>(() => CompetenceRules.Assess(null, Request(CompetenceAct.Settle, (Authority)99)));
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => CompetenceRules.Assess(null, null!)).ParamName);
        Assert.Equal(["norm"], CompetenceRules.Assess(null, Request(CompetenceAct.Settle)).Missing);
        Assert.Equal(["norm"], PromotionRules.National.AssessCompetence(new LocalDate(2012, 7, 4), Request(CompetenceAct.ApprovePlan)).Missing);
    }

    [Fact]
    public void What_must_be_said_of_the_texts_that_name_somebody_ends_the_answer()
    {
        // TT46-2012 was amended by a text that is not held; the decree alone was not.
        var programme = PromotionRules.National.AssessCompetence(
            new LocalDate(2019, 1, 1),
            Request(CompetenceAct.ApproveProgramme, Authority.ProvincialChair, FundingSource.Local)
        );
        Assert.Contains(programme.Findings, f => f.Rule == StandingFindings.UnreadAmendment);
        var pay = PromotionRules.National.AssessCompetence(new LocalDate(2019, 1, 1), Request(CompetenceAct.SetCollaboratorPay));
        Assert.DoesNotContain(pay.Findings, f => f.Rule == StandingFindings.UnreadAmendment);
        Assert.Contains(
            PromotionRules.National.AssessCompetence(new LocalDate(2027, 1, 1), Request(CompetenceAct.SetCollaboratorPay)).Findings,
            f => f.Rule == StandingFindings.AfterVerifiedThrough
        );
    }
}
