using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Files of the field whose right value is one of the law, read as a script reads them.</summary>
public class FieldFilesTests
{
    [Theory]
    [InlineData("f16-unknown-cost-above-cap.csv", 300_000_000)]
    [InlineData("f17-unknown-cost-two-units.csv", 400_000_000)]
    public void TTLT26_and_TT28_clause_on_machinery_more_than_the_cap_is_too_much_whatever_the_cost(string file, long cap)
    {
        using var table = TableFile.Open(Given.Path("field", file), Given.Portfolio);
        var record = table.Projects().Single(r => r.Record is not null).Record!;
        Assert.Null(record.TotalCost);
        var answer = PromotionRules.National.AssessSupport(
            record.AsOf,
            new SupportRequest
            {
                Item = record.Item!.Value,
                Source = FundingSource.National,
                Units = record.Establishments,
                Requested = record.Support,
            }
        );
        Assert.Equal(Verdict.NotSatisfied, answer.Verdict);
        Assert.Equal(new Vnd(cap), answer.Workings.Upper);
    }

    [Fact]
    public void TT26_2014_5_groups_are_read_by_their_printed_names()
    {
        using var book = SheetBook.Open(Given.Path("field", "f35-printed-group-names.csv"));
        var groups = book.Rows(book.Sheets[0]).Skip(1).Select(r => Vocabulary.TryParse(r[1], out ProductGroup group) ? (ProductGroup?)group : null);
        Assert.Equal(
            [ProductGroup.Handicraft, ProductGroup.AgroFood, ProductGroup.Machinery, ProductGroup.Other, ProductGroup.Handicraft, ProductGroup.Handicraft],
            groups
        );
    }

    [Fact]
    public void Every_file_of_the_field_is_read_or_refused_with_a_word()
    {
        foreach (var path in Directory.GetFiles(Given.Path("field")))
        {
            try
            {
                var rows = Given.Rows(path, ProjectTable.Schema);
                Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(r => r.Number));
            }
            catch (SheetException problem)
            {
                Assert.NotEqual("", problem.Problem.Vietnamese);
            }
        }
    }
}
