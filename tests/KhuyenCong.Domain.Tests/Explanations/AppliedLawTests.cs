using System.Text;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Explanations;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Domain.Tests.Explanations;

/// <summary>The texts that an explanation rests on, on both sides of every day of change.</summary>
public class AppliedLawTests
{
    [Fact]
    public void The_texts_of_every_state_of_the_law_are_the_approved_ones()
    {
        var page = new StringBuilder("The texts that an explanation rests on, on the eve and the day of every change; each is written out where it differs.\n");
        var said = new Dictionary<string, string>();
        var days = ProvinceLaw.ChangesOf(LawBook.National).SelectMany(d => new[] { d.PlusDays(-1), d }).Distinct();
        foreach (var day in days)
        {
            foreach (var source in new[] { FundingSource.National, FundingSource.Local })
            {
                foreach (var item in new[] { SupportItem.Machinery, SupportItem.TechnologyLine })
                {
                    var request = new SupportRequest
                    {
                        Item = item,
                        Source = source,
                        Cost = Vnd.Million(300),
                    };
                    var lines = Explanation.Of(day, request)[ExplanationPart.Law].Lines;
                    page.Append($"\n# {day:uuuu-MM-dd} {source} {item}: {string.Join(", ", lines.Select(l => $"{l.Citation?.Code} {l.Evidence}"))}\n");
                    foreach (var line in lines)
                    {
                        var text = $"{line.Label.Vietnamese}: {line.Text.Vietnamese}\n{line.Label.English}: {line.Text.English}\n";
                        var of = line.Citation?.Code ?? "";
                        if (said.GetValueOrDefault(of) != text)
                            page.Append(text);
                        said[of] = text;
                    }
                }
            }
        }

        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/AppliedLaw.txt", page.ToString());
    }

    [Fact]
    public void The_computation_of_two_units_of_every_item_is_the_approved_one()
    {
        var page = new StringBuilder("Two units of every item, of 300 and of 30 million đồng.\n");
        foreach (var day in new LocalDate[] { new(2016, 6, 30), new(2022, 6, 30) })
        {
            foreach (var item in SupportItems.All)
            {
                var request = new SupportRequest
                {
                    Item = item.Item,
                    Source = FundingSource.National,
                    UnitCosts = [Vnd.Million(300), Vnd.Million(30)],
                    Units = 2,
                };
                page.Append($"\n# {day:uuuu-MM-dd} {item.Item.ToCode()}\n");
                foreach (var line in Explanation.Of(day, request)[ExplanationPart.Computation].Lines)
                    page.Append(
                        $"{line.Label.Vietnamese}: {line.Text.Vietnamese} {line.Amount}\n{line.Label.English}: {line.Text.English} [{line.Citation?.Code}]\n"
                    );
            }
        }

        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/ExplainedUnits.txt", page.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Verdict.Satisfied, Verdict.Satisfied)]
    [InlineData(Verdict.AuthorityDecides, Verdict.AuthorityDecides)]
    [InlineData(Verdict.AuthorityDecides, Verdict.Satisfied, Verdict.AuthorityDecides)]
    [InlineData(Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData(Verdict.Undetermined, Verdict.AuthorityDecides, Verdict.Satisfied, Verdict.Undetermined)]
    [InlineData(Verdict.NotSatisfied, Verdict.Undetermined, Verdict.NotSatisfied, Verdict.AuthorityDecides, Verdict.Satisfied)]
    [InlineData(Verdict.NotSatisfied, Verdict.NotSatisfied)]
    public void The_verdict_of_a_part_is_a_no_before_what_is_open_and_that_before_what_an_authority_decides(Verdict? together, params Verdict[] verdicts)
    {
        var words = new LocalizedText("chữ", "words");
        var section = new ExplanationSection(
            ExplanationPart.Conditions,
            words,
            [new(words, words), .. verdicts.Select(v => new ExplanationLine(words, words) { Verdict = v })]
        );
        Assert.Equal(together, section.Verdict);
    }
}
