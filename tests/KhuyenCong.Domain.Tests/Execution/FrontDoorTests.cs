using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Conformance;
using KhuyenCong.Domain.Tests.LawTests.ND45Of2012;
using KhuyenCong.Domain.Tests.LawTests.TT36Of2013;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.Execution;

public class FrontDoorTests
{
    private static readonly PromotionRules Rules = PromotionRules.National;

    private static IEnumerable<Decision> All(LocalDate day) =>
        [
            Rules.AssessAdvance(day, Article13Tests.Request(ProjectKind.Media)),
            Rules.AssessTender(day, new TenderRequest { Source = FundingSource.National, Kind = ProjectKind.Machinery }),
            Rules.AssessChange(day, new ChangeRequest { Source = FundingSource.National, Changes = [ChangeKind.Stop] }),
            Rules.AssessDossier(
                day,
                new DossierRequest
                {
                    Source = FundingSource.National,
                    Stage = DossierStage.Rest,
                    Kind = ProjectKind.Media,
                    IsWebsite = false,
                    AtHand = AllPapers,
                }
            ),
        ];

    [Fact]
    public void Before_the_circular_nothing_is_answered_and_the_norm_is_named()
    {
        foreach (var day in new[] { new LocalDate(2014, 2, 9), new LocalDate(2000, 1, 1) })
            Assert.All(All(day), d => Assert.True(d.Verdict == Verdict.Undetermined && d.Missing == ["norm"]));
        Assert.Equal(["norm"], Rules.AssessProject(new LocalDate(2000, 1, 1), Article2Tests.Machinery).Missing);
        Assert.Empty(Rules.NextSteps(new LocalDate(2013, 5, 1), ProjectLife.Draft(Media, new LocalDate(2013, 1, 1))));
        Assert.All(All(new LocalDate(2014, 2, 10)), d => Assert.Equal(Verdict.Satisfied, d.Verdict));
    }

    [Fact]
    public void From_the_signing_of_TT17_2018_on_2018_07_10_answers_carry_the_unread_amendment_and_advances_are_open_from_2018_05_11()
    {
        foreach (var day in new[] { new LocalDate(2018, 5, 10), new LocalDate(2018, 5, 11), new LocalDate(2018, 7, 9) })
            Assert.All(All(day), d => Assert.DoesNotContain(d.Findings, f => f.Rule == StandingFindings.UnreadAmendment));
        Assert.Equal([Verdict.Undetermined, Verdict.Satisfied, Verdict.Satisfied, Verdict.Satisfied], All(new LocalDate(2018, 5, 11)).Select(d => d.Verdict));
        var later = All(new LocalDate(2018, 7, 10)).ToList();
        Assert.All(later, d => Assert.Contains(d.Findings, f => f.Rule == StandingFindings.UnreadAmendment));
        Assert.Equal([Verdict.Undetermined, Verdict.Satisfied, Verdict.Satisfied, Verdict.Satisfied], later.Select(d => d.Verdict));
        var life = ProjectLife.Draft(Media with { Start = new LocalDate(2020, 1, 1), End = new LocalDate(2020, 12, 1) }, new LocalDate(2019, 1, 1));
        var filed = Rules.Apply(life, Step(life, StepKind.FileProject, Authority.ImplementingUnit) with { On = new LocalDate(2019, 5, 1), Guidance = null });
        Assert.IsType<ProjectState.Filed>(filed.Life.State);
        Assert.Contains(filed.Decision.Findings, f => f.Rule == StandingFindings.UnreadAmendment);
    }

    [Fact]
    public void The_book_s_readings_are_used()
    {
        var strict = new PromotionRules(LawBook.National.With(new Readings { FairsAbroad = AdvanceListing.AgencyDecides }));
        var request = Article13Tests.Request(ProjectKind.FairOrganisationAbroad);
        Assert.Equal(Verdict.Satisfied, Rules.AssessAdvance(new LocalDate(2016, 1, 1), request).Verdict);
        Assert.Equal(Verdict.AuthorityDecides, strict.AssessAdvance(new LocalDate(2016, 1, 1), request).Verdict);
    }

    [Fact]
    public void Two_dates_are_compared_on_advances_and_budget_code_too()
    {
        var first = LawBook
            .National.Compare(new LocalDate(2014, 4, 7), new LocalDate(2014, 4, 8))
            .Where(d => d.Code.StartsWith("advance.") || d.Code == "budget-code");
        Assert.Equal(["advance.limit", "budget-code"], first.Select(d => d.Code).Order());
        var second = LawBook.National.Compare(new LocalDate(2018, 5, 10), new LocalDate(2018, 5, 11)).ToDictionary(d => d.Code);
        Assert.Equal("30%, with more than 50% of the work done", second["advance.cluster-works"].First!.Value.English);
        Assert.Equal("100%, after base-level acceptance", second["advance.enterprise-setup"].First!.Value.English);
        Assert.Null(second["advance.cluster-works"].Second);
        Assert.Equal(NormStatus.NotEncoded, second["advance.all-kinds"].Second!.Status);
        Assert.Equal(NormStatus.NotEncoded, second["advance.limit"].Second!.Status);
        Assert.Equal("280-309", second["budget-code"].Second!.Value.English);
    }

    [Fact]
    public void Every_number_equals_the_independent_entry()
    {
        var advances = NationalLaw.AdvancesOn(new LocalDate(2016, 1, 1))!;
        Norm<AdvanceTerms> Terms(ProjectKind kind) => advances.LineOf(kind)!.Terms;
        var (works, investments, setup) = (Terms(ProjectKind.TreatmentAtCluster), Terms(ProjectKind.Machinery), Terms(ProjectKind.EnterpriseSetup));
        var deadlines = NationalLaw.Deadlines.Values[2];
        (string Code, string Value)[] ours =
        [
            (works.Citation.Code, works.Value.Rate!.Value.ToPercentCode()),
            (works.Value.Condition!.Citation.Code, new Rate((int)works.Value.Condition.Threshold.Value).ToPercentCode()),
            ("TT36-2013/13/2", Terms(ProjectKind.Consultancy).Value.Rate!.Value.ToPercentCode()),
            (investments.Citation.Code, new Rate((int)investments.Value.Condition!.Threshold.Value).ToPercentCode()),
            (setup.Citation.Code, setup.Value.Rate!.Value.ToPercentCode()),
            (advances.Limit.Citation.Code, advances.Limit.Value.ToPercentCode()),
            (deadlines.FileWithDepartment.Citation.Code, $"{deadlines.FileWithDepartment.Value.Day.Month:00}-{deadlines.FileWithDepartment.Value.Day.Day:00}"),
            (deadlines.FileWithAgency.Citation.Code, $"{deadlines.FileWithAgency.Value.Day.Month:00}-{deadlines.FileWithAgency.Value.Day.Day:00}"),
            (deadlines.SettlementFile.Citation.Code, deadlines.SettlementFile.Value.Value.ToString()),
            (deadlines.Settlement.Citation.Code, $"{deadlines.Settlement.Value.Day.Month:00}-{deadlines.Settlement.Value.Day.Day:00}"),
            (deadlines.MonthlyReport.Citation.Code, deadlines.MonthlyReport.Value.Value.ToString()),
            ("TTLT26-2014/8/3/a", NationalLaw.ExecutionOn(new LocalDate(2016, 1, 1)).BudgetCode!.Value.ToString()),
            ("TT28-2018", NationalLaw.ExecutionOn(new LocalDate(2019, 1, 1)).BudgetCode!.Value.ToString()),
        ];
        var facts = FactsTests
            .All.Where(f => f.Instrument == "TT36-2013" || (f.Instrument == "TTLT26-2014" && f.Article == "8") || f.What == "budget code")
            .Select(f => (string.Join("/", new[] { f.Instrument, f.Article, f.Clause, f.Point }.Where(p => p.Length > 0)), f.Value));
        Assert.Equal(facts.Order(), ours.Order());
    }

    /// <summary>A law book without rules on advances, and with another last day of settlement.</summary>
    private sealed class OtherBook : ILawBook
    {
        private static readonly LawBook Real = LawBook.National;

        public Readings Readings => Real.Readings;

        public LocalDate VerifiedThrough => Real.VerifiedThrough;

        public bool Covers(LocalDate date) => Real.Covers(date);

        public bool TryAt(LocalDate date, out LawSnapshot snapshot)
        {
            snapshot = Covers(date) ? At(date) : null!;
            return snapshot is not null;
        }

        public LawSnapshot At(LocalDate date)
        {
            var snapshot = Real.At(date);
            var life = snapshot.Execution.Life;
            var later = Norm.Stated(new YearlyDate(new AnnualDate(2, 28), Comparison.AtMost), Citation.Parse("TT36-2013/18/2"));
            var table = life?.Deadlines.Values[life.Deadlines.Values.Count - 1];
            return snapshot with
            {
                Execution = snapshot.Execution with
                {
                    Advances = null,
                    Life = life is null
                        ? null
                        : life with
                        {
                            Deadlines = new Timeline<DeadlineNorms>((new LocalDate(2014, 2, 10), table! with { Settlement = later })),
                        },
                },
            };
        }
    }

    [Fact]
    public void The_book_s_own_tables_are_used_in_the_life_of_a_project_too()
    {
        var other = new PromotionRules(new OtherBook());
        var life = Walk(Media, [.. ToApproval(Media), StepKind.SignContract]);
        var pay = Step(life, StepKind.PayAdvance, Authority.Agency);
        Assert.Equal(Verdict.Satisfied, Rules.Apply(life, pay).Decision.Verdict);
        Assert.Equal(["norm"], other.AssessAdvance(pay.On, Article13Tests.Request(ProjectKind.Media)).Missing);
        var refused = other.Apply(life, pay);
        Assert.Equal(["norm"], refused.Decision.Missing);
        Assert.Same(life, refused.Life);
        var accepted = Walk(Media, [.. ToApproval(Media), StepKind.SignContract, StepKind.Begin, StepKind.AcceptAtBase]);
        Assert.Equal(new LocalDate(2017, 1, 22), Due(Rules));
        Assert.Equal(new LocalDate(2017, 2, 28), Due(other));

        LocalDate? Due(PromotionRules rules) => rules.NextSteps(accepted.State.Since, accepted).Single(n => n.Kind == StepKind.Settle).Due?.LastDay;
    }
}
