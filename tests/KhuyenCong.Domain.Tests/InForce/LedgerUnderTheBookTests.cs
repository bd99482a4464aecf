using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Execution;

namespace KhuyenCong.Domain.Tests.InForce;

/// <summary>The entries of a ledger under the law of their day: the provision, and what stands of the answer.</summary>
public class LedgerUnderTheBookTests
{
    private static LedgerResult Contract(FundingSource source, LocalDate on)
    {
        var ledger = Ledger.EmptyOf(source);
        foreach (var operation in new[] { LedgerOperation.Plan, LedgerOperation.Approve })
            ledger = OnItsDay.ApplyUnder(LawBook.National, on, ledger, new LedgerEntry(operation, new Vnd(100))).Ledger;
        return OnItsDay.ApplyUnder(LawBook.National, on, ledger, new LedgerEntry(LedgerOperation.Contract, new Vnd(80)));
    }

    [Theory]
    [InlineData(FundingSource.National, 2016, 6, 30, "TT36-2013/12/1")]
    [InlineData(FundingSource.National, 2018, 7, 9, "TT36-2013/12/1")]
    [InlineData(FundingSource.National, 2018, 7, 10, "TT36-2013/12/1", "law.unread-amendment")]
    [InlineData(FundingSource.National, 2020, 1, 15, "TT36-2013/12/1", "law.unread-amendment", "law.after-verified-through")]
    [InlineData(FundingSource.Local, 2012, 7, 5, "ND45-2012/16/1/b")]
    [InlineData(FundingSource.Local, 2016, 6, 30, "TT46-2012/8/3/b")]
    [InlineData(FundingSource.Local, 2017, 9, 29, "TT46-2012/8/3/b", "law.unread-amendment")]
    [InlineData(FundingSource.Local, 2025, 12, 30, "TT46-2012/8/3/b", "law.unread-amendment", "law.after-verified-through")]
    public void An_entry_cites_the_law_of_its_day_and_says_what_stands_of_it(
        FundingSource source,
        int year,
        int month,
        int day,
        string provision,
        params string[] standing
    )
    {
        var result = Contract(source, new LocalDate(year, month, day));
        Assert.Equal((Verdict.Satisfied, new Vnd(80)), (result.Decision.Verdict, result.Ledger.Contracted));
        Assert.Equal(provision, result.Decision.Findings[0].Citation!.Code);
        Assert.Equal(standing, result.Decision.Findings.Skip(1).Select(f => f.Rule.Code));
        Assert.Empty(result.Decision.Missing);
    }

    [Fact]
    public void A_step_of_a_life_says_once_what_stands_of_it()
    {
        var day = new LocalDate(2018, 8, 1);
        var life = ProjectLife.Draft(Lives.Media with { Start = new(2019, 1, 1), End = new(2019, 11, 30) }, day);
        var law = LawBook.National.At(day).Execution.Life!;
        Assert.Equal(["law.unread-amendment"], law.Caveats.Select(f => f.Rule.Code));
        var filed = PromotionRules.National.Apply(
            life,
            new ProjectStep
            {
                Kind = StepKind.FileProject,
                By = Authority.ImplementingUnit,
                On = day,
                Guidance = day,
            }
        );
        Assert.Single(filed.Decision.Findings, f => f.Rule == StandingFindings.UnreadAmendment);
    }

    [Fact]
    public void The_ledger_of_a_book_is_listed_and_rests_on_what_it_cites()
    {
        var law = LawBook.National.At(new LocalDate(2016, 6, 30)).Execution;
        var entries = law.Entries().Where(e => e.Code.StartsWith("ledger.", StringComparison.Ordinal)).ToList();
        Assert.Equal(2 * Enum.GetValues<LedgerOperation>().Length, entries.Count);
        Assert.Equal("TT36-2013/18/2", entries.Single(e => e.Code == "ledger.national.settle").Citation.Code);
        Assert.Equal("TT46-2012/8/3/b", entries.Single(e => e.Code == "ledger.local.settle").Citation.Code);
        Assert.Equal(["ND45-2012", "TT36-2013"], law.Ledger!.RestsOn.Select(i => i.Id).Order());
        Assert.Equal(["ND45-2012", "TT46-2012"], law.Ledger.LocalRestsOn!.Value.Select(i => i.Id).Order());
    }
}
