using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article20Tests
{
    // Announced on Monday 2015-08-17. Without a holiday day 15 is Monday 2015-09-07; 2 September is one, so it is Tuesday 2015-09-08.
    private static readonly LocalDate Announced = new(2015, 8, 17);
    private static readonly WorkingCalendar Calendar = new([new(2015, 9, 2)]);

    [Theory]
    [InlineData(8, Verdict.Satisfied)]
    [InlineData(9, Verdict.NotSatisfied)]
    public void Clause1_day_15_is_in_time_and_day_16_is_not_with_a_holiday_in_between(int day, Verdict verdict)
    {
        var filed = new LocalDate(2015, 9, day);
        var decision = Assess(
            new ComplaintRequest
            {
                Date = filed,
                Announced = Announced,
                Filed = filed,
            }
        );
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(new LocalDate(2015, 9, 8), decision.FileBy);
        Assert.Contains(decision.Findings, f => f.Citation?.Code == "TT26-2014/20/1" && f.Verdict == verdict);
    }

    [Theory]
    [InlineData(4, false, Verdict.Satisfied)]
    [InlineData(5, false, Verdict.NotSatisfied)]
    [InlineData(4, null, Verdict.Satisfied)]
    [InlineData(5, true, Verdict.NotSatisfied)]
    public void Clause3_a_known_day_of_withdrawal_answers_whatever_was_said_by_then(int day, bool? isWithdrawn, Verdict verdict)
    {
        var certificate = new Certificate
        {
            Level = VoteLevel.Province,
            Issued = new(2015, 8, 20),
            IsWithdrawn = isWithdrawn,
            WithdrawnOn = new(2016, 1, 5),
        };
        Assert.Equal(verdict, PromotionRules.National.AssessCertificate(new(2016, 1, day), certificate).Verdict);
    }

    [Fact]
    public void Clause1_without_the_holiday_the_period_ends_a_day_earlier() =>
        Assert.Equal(
            new LocalDate(2015, 9, 7),
            ComplaintRules.Assess(Given.Norms2015, new WorkingCalendar(), new ComplaintRequest { Date = Announced, Announced = Announced }).FileBy
        );

    [Fact]
    public void Clause1_while_the_period_runs_nothing_is_settled_and_after_it_silence_is_too_late()
    {
        var open = Assess(new ComplaintRequest { Date = new(2015, 9, 8), Announced = Announced });
        Assert.Equal(Verdict.Undetermined, open.Verdict);
        Assert.Equal<ValueList<string>>(["filed"], open.Missing);
        Assert.Equal(Verdict.NotSatisfied, Assess(new ComplaintRequest { Date = new(2015, 9, 9), Announced = Announced }).Verdict);
        Assert.Equal<ValueList<string>>(["announced"], Assess(new ComplaintRequest { Date = new(2015, 9, 9) }).Missing);
    }

    [Theory]
    [InlineData(8, Verdict.Satisfied)]
    [InlineData(9, Verdict.Undetermined)]
    public void Clause1_a_complaint_received_in_time_was_made_in_time_and_one_received_later_may_have_been(int day, Verdict verdict)
    {
        var received = new ComplaintRequest
        {
            Date = new(2015, 9, 30),
            Announced = Announced,
            Received = new(2015, 9, day),
        };
        Assert.Equal(verdict, Assess(received).Verdict);
        // An answer stands for the receipt where that is not known.
        Assert.Equal(verdict, Assess(received with { Received = null, Answered = received.Received }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Assess(received with { Received = null }).Verdict);
    }

    [Theory]
    // Received on Tuesday 2015-08-25; day 10 would be Tuesday 2015-09-08, with the holiday Wednesday 2015-09-09.
    [InlineData(9, Verdict.Satisfied)]
    [InlineData(10, Verdict.NotSatisfied)]
    public void Clause2_answer_within_10_working_days_of_receipt(int day, Verdict verdict)
    {
        var answered = new LocalDate(2015, 9, day);
        var request = new ComplaintRequest
        {
            Date = answered,
            Announced = Announced,
            Filed = new(2015, 8, 24),
            Received = new(2015, 8, 25),
            Answered = answered,
        };
        var decision = Assess(request);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(verdict, decision.Answer);
        Assert.Equal(new LocalDate(2015, 9, 9), decision.AnswerBy);
        Assert.Contains(decision.Findings, f => f.Citation?.Code == "TT26-2014/20/2" && f.Verdict == verdict);
        Assert.Equal(verdict == Verdict.Satisfied ? Verdict.Undetermined : Verdict.NotSatisfied, Assess(request with { Answered = null }).Answer);
        Assert.Equal(Verdict.Undetermined, Assess(request with { Received = null, Answered = null }).Answer);
    }

    [Fact]
    public void Clauses1And2_what_lies_after_the_day_of_the_question_has_not_happened()
    {
        var request = new ComplaintRequest
        {
            Date = new(2015, 9, 1),
            Announced = Announced,
            Filed = new(2015, 9, 2),
            Received = new(2015, 9, 3),
            Answered = new(2015, 9, 4),
        };
        var decision = Assess(request);
        Assert.Equal((Verdict.Undetermined, Verdict.Undetermined), (decision.Verdict, decision.Answer));
        Assert.Equal<ValueList<string>>(["filed"], decision.Missing);
        Assert.Null(decision.AnswerBy);
        Assert.Equal(Verdict.Satisfied, Assess(request with { Date = new(2015, 9, 2) }).Verdict);
        // The last day went by without a complaint.
        Assert.Equal(
            Verdict.NotSatisfied,
            Assess(
                new ComplaintRequest
                {
                    Date = new(2015, 9, 9),
                    Announced = Announced,
                    Filed = new(2015, 9, 10),
                }
            ).Verdict
        );
    }

    [Fact]
    public void Clause3_the_council_submits_and_who_issued_withdraws()
    {
        Assert.Equal("Hội đồng bình chọn", Given.Norms2015.WithdrawalProposer.Value.Vietnamese);
        foreach (var level in Given.Norms2015.Levels)
        {
            Assert.Equal(level.Issuer.Value, level.Withdrawer.Value);
            Assert.Equal("TT26-2014/20/3", level.Withdrawer.Citation.Code);
        }

        var early = new Certificate
        {
            Level = VoteLevel.Region,
            Issued = new(2016, 5, 1),
            WithdrawnOn = new(2016, 4, 30),
        };
        Assert.Throws<ArgumentException>(() => CertificateRules.Assess(Given.Norms2015, early, new(2017, 3, 1)));
        Assert.Equal(Verdict.NotSatisfied, CertificateRules.Assess(Given.Norms2015, early with { WithdrawnOn = early.Issued }, new(2017, 3, 1)).Verdict);
    }

    [Theory]
    [InlineData(CompetenceLevel.Province, Authority.ProvincialChair, Authority.ProvincialCommittee)]
    [InlineData(CompetenceLevel.Region, Authority.Agency, Authority.ProvincialChair)]
    [InlineData(CompetenceLevel.Nation, Authority.MinisterOfIndustryAndTrade, Authority.Agency)]
    [InlineData(CompetenceLevel.Nation, Authority.MinisterOfIndustryAndTrade, Authority.VoteCouncil)]
    public void Clause3_a_withdrawal_by_another_body_is_not_competent(CompetenceLevel level, Authority competent, Authority other)
    {
        CompetenceDecision By(Authority by) =>
            PromotionRules.National.AssessCompetence(
                new LocalDate(2016, 6, 30),
                new CompetenceRequest
                {
                    Act = CompetenceAct.WithdrawCertificate,
                    Level = level,
                    By = by,
                }
            );
        Assert.Equal(Verdict.Satisfied, By(competent).Verdict);
        Assert.Equal(Verdict.NotSatisfied, By(other).Verdict);
        Assert.All(By(other).Findings, f => Assert.Equal("TT26-2014/20/3", f.Citation!.Code));
    }

    [Fact]
    public void Clause3_a_withdrawn_certificate_gives_nothing_from_that_day()
    {
        var certificate = new Certificate
        {
            Level = VoteLevel.Region,
            Issued = new(2016, 5, 1),
            WithdrawnOn = new(2017, 3, 1),
        };
        var before = CertificateRules.Assess(Given.Norms2015, certificate, new(2017, 2, 28));
        var after = CertificateRules.Assess(Given.Norms2015, certificate, new(2017, 3, 1));
        Assert.Equal(Verdict.Satisfied, before.Verdict);
        Assert.Equal(Verdict.NotSatisfied, after.Verdict);
        Assert.Contains(after.Findings, f => f.Citation?.Code == "TT26-2014/20/3" && f.Verdict == Verdict.NotSatisfied);
        Assert.Empty(after.Entitlements);
        Assert.Equal(PriorityGround.None, after.PriorityGround);
        Assert.Equal(Verdict.NotSatisfied, CertificateRules.Assess(Given.Norms2015, certificate with { IsWithdrawn = false }, new(2017, 3, 1)).Verdict);
        Assert.Throws<ArgumentNullException>(() => CertificateRules.Assess(Given.Norms2015, null!, new(2017, 3, 1)));
    }

    [Fact]
    public void Dates_out_of_order_are_the_callers_bug_and_an_uncovered_day_is_undetermined()
    {
        Assert.Throws<ArgumentException>(() =>
            Assess(
                new ComplaintRequest
                {
                    Date = Announced,
                    Announced = Announced,
                    Filed = Announced.PlusDays(-1),
                }
            )
        );
        Assert.Throws<ArgumentException>(() =>
            Assess(
                new ComplaintRequest
                {
                    Date = Announced,
                    Filed = Announced,
                    Received = Announced.PlusDays(-1),
                }
            )
        );
        Assert.Throws<ArgumentException>(() =>
            Assess(
                new ComplaintRequest
                {
                    Date = Announced,
                    Received = Announced,
                    Answered = Announced.PlusDays(-1),
                }
            )
        );
        Assert.Throws<ArgumentException>(() =>
            Assess(
                new ComplaintRequest
                {
                    Date = Announced,
                    Filed = Announced,
                    Answered = Announced.PlusDays(-1),
                }
            )
        );
        Assert.Throws<ArgumentNullException>(() => ComplaintRules.Assess(Given.Norms2015, null!, new ComplaintRequest { Date = Announced }));
        Assert.Throws<ArgumentNullException>(() => ComplaintRules.Assess(Given.Norms2015, Calendar, null!));
        var uncovered = ComplaintRules.Assess(null, Calendar, new ComplaintRequest { Date = new(2014, 1, 1) });
        Assert.Equal(Verdict.Undetermined, uncovered.Verdict);
        Assert.Equal<ValueList<string>>(["norm"], uncovered.Missing);
    }

    private static ComplaintDecision Assess(ComplaintRequest request) => ComplaintRules.Assess(Given.Norms2015, Calendar, request);
}
