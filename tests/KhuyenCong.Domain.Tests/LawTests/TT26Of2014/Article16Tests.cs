using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article16Tests
{
    [Fact]
    public void Clause2_a_juror_has_one_sheet_for_a_product()
    {
        var vote = Given.Vote(Given.Sheet("P", "J1", "70"), Given.Sheet("P", "J1", "90"), Given.Sheet(" P ", "J1", "80"));
        Assert.Equal("70", Assert.Single(vote.Products.AsEnumerable()).Mean.ToFractionCode());
        Assert.Equal([(1, SheetProblem.Duplicate), (2, SheetProblem.Duplicate)], vote.Rejected.Select(r => (r.Index, r.Problem)));
        Assert.Contains(vote.Findings, f => f.Rule == TypicalProductMessages.SheetsRejected);
    }

    [Fact]
    public void Clause2_sheets_without_names_in_another_group_or_from_outside_the_jury_are_set_aside()
    {
        var sheets = new[]
        {
            Given.Sheet("P", "J1", "70"),
            Given.Sheet("", "J1", "70"),
            Given.Sheet("P", " ", "70"),
            Given.Sheet("P", "J2", "70", ProductGroup.Other),
            Given.Sheet("P", "J9", "70"),
        };
        var vote = VoteRules.Assess(
            Given.Norms2015,
            new VoteRequest
            {
                Level = VoteLevel.Province,
                Date = Given.Day2015,
                Sheets = ValueList.Create<ScoreSheet>(sheets),
                Jury = ["J1", "J2", "J3"],
            }
        );
        Assert.Equal([SheetProblem.Blank, SheetProblem.Blank, SheetProblem.OtherGroup, SheetProblem.NotAJuror], vote.Rejected.Select(r => r.Problem));
        Assert.Equal<ValueList<string>>(["J1", "J2", "J3"], vote.Jury);
        Assert.Equal<ValueList<string>>(["J2", "J3"], vote.Products[0].MissingJurors);
        Assert.All(vote.Rejected, r => Assert.NotEqual(r.Text.Vietnamese, r.Text.English));
    }

    [Theory]
    // The third juror's sheet does not count: the mean of the jury lies between total / 3 and (total + 100) / 3.
    [InlineData("70", "80", null)]
    [InlineData("54", "55", false)]
    public void Clause2_who_handed_in_a_sheet_that_does_not_count_is_a_juror_all_the_same(string first, string second, bool? passes)
    {
        var beyond = Given.Sheet("P", "J3", "70") with { Market = Points.Of(41) };
        var vote = Given.Vote(Given.Sheet("P", "J1", first), Given.Sheet("P", "J2", second), beyond);
        Assert.Equal<ValueList<string>>(["J1", "J2", "J3"], vote.Jury);
        var product = Assert.Single(vote.Products.AsEnumerable());
        Assert.Equal<ValueList<string>>(["J3"], product.MissingJurors);
        Assert.Equal(passes, product.MeetsPassMark);
        Assert.Equal(Verdict.Undetermined, vote.Verdict);
    }

    [Fact]
    public void Clause2_a_name_composed_and_decomposed_is_one_name()
    {
        var vote = Given.Vote(Given.Sheet("Gốm", "Hà", "70"), Given.Sheet("Go\u0302\u0301m", "Ha\u0300", "80"));
        Assert.Single(vote.Products.AsEnumerable());
        Assert.Equal(SheetProblem.Duplicate, Assert.Single(vote.Rejected.AsEnumerable()).Problem);
    }

    [Theory]
    // One of three sheets is missing: the mean of the jury lies between total / 3 and (total + 100) / 3.
    [InlineData("100", "100", Verdict.Undetermined)]
    [InlineData("54", "55", Verdict.NotSatisfied)]
    [InlineData("55", "55", Verdict.Undetermined)]
    public void Clause2_a_missing_sheet_is_not_zero_points(string first, string second, Verdict verdict)
    {
        var vote = Given.Vote(
            Given.Sheet("P", "J1", first),
            Given.Sheet("P", "J2", second),
            Given.Sheet("Q", "J1", "80"),
            Given.Sheet("Q", "J2", "80"),
            Given.Sheet("Q", "J3", "80")
        );
        var product = vote.Products.Single(p => p.Product == "P");
        Assert.Equal<ValueList<string>>(["J3"], product.MissingJurors);
        Assert.Equal(verdict, product.Finding.Verdict);
        Assert.Equal(Verdict.Undetermined, vote.Verdict);
        Assert.Equal<ValueList<string>>(["sheets"], vote.Missing);
        Assert.Contains(vote.Findings, f => f.Rule == TypicalProductMessages.SheetsMissing);
    }

    [Fact]
    public void Clause2_a_missing_sheet_that_cannot_change_the_result_does_not_matter()
    {
        // 5 of 6 jurors give 90: 450 / 6 = 75, whatever the sixth gives.
        var sheets = Enumerable.Range(1, 5).Select(j => Given.Sheet("P", "J" + j, "90")).Append(Given.Sheet("Q", "J6", "10"));
        var vote = Given.Vote([.. sheets]);
        Assert.Equal(Verdict.Satisfied, vote.Products.Single(p => p.Product == "P").Finding.Verdict);
    }

    [Theory]
    [InlineData("SP4", "sp4", "GK1", "gk2")]
    [InlineData("Nón Lá", "nón  lá ", "GK1", "gk2")]
    [InlineData("Gốm", "GỐM\u200B", "GK1", "GK2")]
    [InlineData("Hoà Bình", "Hòa Bình", "GK1", "GK2")]
    public void Clause2_letter_case_and_spaces_make_no_other_product(string first, string second, string juror, string other)
    {
        var vote = Given.Vote(Given.Sheet(first, juror, "70"), Given.Sheet(second, other, "80"));
        var product = Assert.Single(vote.Products.AsEnumerable());
        Assert.Equal((first, 2), (product.Product, product.Mean.Sheets));
        Assert.Empty(product.MissingJurors);
        Assert.Equal(SheetProblem.Duplicate, Assert.Single(Given.Vote(Given.Sheet(first, "GK1", "70"), Given.Sheet(second, "gk1", "80")).Rejected).Problem);
    }

    [Fact]
    public void Clause2_accents_make_another_product() =>
        Assert.Equal(2, Given.Vote(Given.Sheet("Nón lá", "GK1", "70"), Given.Sheet("Non la", "GK1", "80")).Products.Count);

    [Fact]
    public void A_vote_without_sheets_is_undetermined()
    {
        var vote = Given.Vote();
        Assert.Equal(Verdict.Undetermined, vote.Verdict);
        Assert.Equal<ValueList<string>>(["sheets"], vote.Missing);
        Assert.Empty(vote.Products);
        var uncovered = VoteRules.Assess(
            null,
            new VoteRequest
            {
                Level = VoteLevel.Province,
                Date = new(2014, 10, 20),
                Sheets = [Given.Sheet("P", "J", "70")],
            }
        );
        Assert.Equal<ValueList<string>>(["norm"], uncovered.Missing);
        Assert.Throws<ArgumentNullException>(() => VoteRules.Assess(Given.Norms2015, null!));
    }
}
