using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Execution;
using KhuyenCong.Domain.Tests.Provinces;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>Before the circular two decisions governed national projects, which are not held; the procedure of local ones was the province's.</summary>
public class Article24Tests
{
    private static readonly PromotionRules Rules = PromotionRules.National;

    private static readonly Project Early = Lives.Media with { Start = new LocalDate(2014, 1, 1), End = new LocalDate(2014, 11, 30) };

    private static StepResult File(FundingSource source, LocalDate on, PromotionRules? rules = null)
    {
        var life = ProjectLife.Draft(Early with { Source = source }, new LocalDate(2012, 7, 1));
        var step = new ProjectStep
        {
            Kind = StepKind.FileProject,
            By = Authority.ImplementingUnit,
            On = on,
        };
        return (rules ?? Rules).Apply(life, step);
    }

    [Theory]
    [InlineData(2012, 7, 5)]
    [InlineData(2013, 2, 10)]
    [InlineData(2014, 2, 9)]
    public void Clause1_how_national_projects_went_before_is_not_held(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        var filed = File(FundingSource.National, date);
        Assert.Equal((Verdict.Undetermined, "norm"), (filed.Decision.Verdict, filed.Decision.Missing.Single()));
        Assert.Equal("QD08-2008", filed.Decision.Findings[0].Citation!.Code);
        Assert.IsType<ProjectState.Drafted>(filed.Life.State);
        Assert.Empty(Rules.NextSteps(date, filed.Life));
        var papers = Rules.AssessDossier(date, new PaperFacts().For(FundingSource.National, DossierStage.BaseAppraisal, ProjectKind.Media));
        Assert.Equal((Verdict.Undetermined, "norm", "QD08-2008"), (papers.Verdict, papers.Missing.Single(), papers.Findings[0].Citation!.Code));
    }

    [Fact]
    public void Clause1_the_circular_s_own_procedure_is_lawful_from_its_first_day()
    {
        var day = new LocalDate(2014, 2, 10);
        Assert.DoesNotContain("norm", File(FundingSource.National, day).Decision.Missing);
        Assert.Equal("TT36-2013/8/1/a", Rules.NextSteps(day, ProjectLife.Draft(Early, day)).Single().Citation.Code);
    }

    [Theory]
    [InlineData(2012, 7, 5, "ND45-2012/16/1/b")]
    [InlineData(2013, 2, 9, "ND45-2012/16/1/b")]
    [InlineData(2013, 2, 10, "TT46-2012/8/3/b")]
    [InlineData(2014, 2, 9, "TT46-2012/8/3/b")]
    public void Local_projects_go_by_the_province_s_procedure_before_the_circular_too(int year, int month, int day, string provision)
    {
        var date = new LocalDate(year, month, day);
        var filed = File(FundingSource.Local, date);
        Assert.Equal((Verdict.Undetermined, "provincial_procedure"), (filed.Decision.Verdict, filed.Decision.Missing.Single()));
        Assert.Equal(provision, filed.Decision.Findings[0].Citation!.Code);

        var usual = MadeUp.Procedures("""{ "route": { "usual": true } }""");
        var withRoute = File(FundingSource.Local, date, Rules.In(usual));
        Assert.Equal(Verdict.Satisfied, withRoute.Decision.Verdict);
        Assert.Equal(provision, withRoute.Decision.Findings[0].Citation!.Code);
        var papers = Rules.AssessDossier(date, new PaperFacts().For(FundingSource.Local, DossierStage.BaseAppraisal, ProjectKind.Media));
        Assert.Equal((Verdict.Undetermined, provision), (papers.Verdict, papers.Findings[0].Citation!.Code));
        Assert.Equal(["provincial_procedure"], papers.Missing);
    }

    [Fact]
    public void Before_the_decree_there_is_no_law_at_all()
    {
        var filed = File(FundingSource.National, new LocalDate(2012, 7, 4));
        Assert.Equal((Verdict.Undetermined, "norm"), (filed.Decision.Verdict, filed.Decision.Missing.Single()));
        var entry = OnItsDay.ApplyUnder(LawBook.National, new LocalDate(2012, 7, 4), Ledger.Empty, new LedgerEntry(LedgerOperation.Plan, new Vnd(1)));
        Assert.Equal((Verdict.Undetermined, "norm"), (entry.Decision.Verdict, entry.Decision.Missing.Single()));
        Assert.Equal(Ledger.Empty, entry.Ledger);
    }

    [Theory]
    [InlineData(nameof(LedgerOperation.Contract), "QD08-2008", "TT36-2013/12/1")]
    [InlineData(nameof(LedgerOperation.ChangeSupport), "QD08-2008", "TT36-2013/11/2")]
    [InlineData(nameof(LedgerOperation.Accept), "QD08-2008", "TT36-2013/14")]
    [InlineData(nameof(LedgerOperation.Advance), "QD5918-2009", "TT36-2013/12/2")]
    [InlineData(nameof(LedgerOperation.Return), "QD5918-2009", "TT36-2013/12/6")]
    [InlineData(nameof(LedgerOperation.Settle), "QD5918-2009", "TT36-2013/18/2")]
    [InlineData(nameof(LedgerOperation.SettleYear), "QD5918-2009", "TT36-2013/18/2")]
    [InlineData(nameof(LedgerOperation.SettleForForceMajeure), "QD5918-2009", "TT36-2013/18/4")]
    public void Clause1_advances_and_settlement_before_are_not_held(string name, string before, string after)
    {
        var operation = Enum.Parse<LedgerOperation>(name);
        var first = new LocalDate(2014, 2, 10);
        var early = OnItsDay.ApplyUnder(LawBook.National, first.PlusDays(-1), Ledger.Empty, new LedgerEntry(operation, new Vnd(1)));
        Assert.Equal(
            (Verdict.Undetermined, "norm", before),
            (early.Decision.Verdict, early.Decision.Missing.Single(), early.Decision.Findings[0].Citation!.Code)
        );
        var late = OnItsDay.ApplyUnder(LawBook.National, first, Ledger.Empty, new LedgerEntry(operation, new Vnd(1)));
        Assert.Equal((Verdict.NotSatisfied, after), (late.Decision.Verdict, late.Decision.Findings[0].Citation!.Code));
    }
}
