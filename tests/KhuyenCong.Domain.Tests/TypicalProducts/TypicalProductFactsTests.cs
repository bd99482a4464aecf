using KhuyenCong.Domain.Texts;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.TypicalProducts;

/// <summary>The norms agree with the numbers that were written down independently (data/facts.csv).</summary>
public class TypicalProductFactsTests
{
    [Fact]
    public void Every_fact_of_the_circular_agrees_with_the_norms()
    {
        var facts = File.ReadLines(Repository.Data("facts.csv")).Select(l => l.Split(',')).Where(f => f[0] == "TT26-2014").ToList();
        Assert.Equal(10, facts.Count);
        foreach (var fact in facts)
        {
            var from = NodaTime.Text.LocalDatePattern.Iso.Parse(fact[8]).Value;
            Assert.True(NationalLaw.TypicalProducts().TryAt(from, out var norms));
            Assert.Equal(fact[5], ValueOf(norms, fact[4]));
        }
    }

    [Fact]
    public void Entries_list_every_number_for_every_period()
    {
        foreach (var norms in NationalLaw.TypicalProducts().Values)
        {
            var entries = norms.Entries();
            Assert.Equal(entries.Count, entries.Select(e => e.Code).Distinct().Count());
            Assert.All(entries, e => Assert.NotEqual("", e.Value.Vietnamese));
        }
    }

    private static string ValueOf(TypicalProductNorms norms, string what) =>
        what switch
        {
            "council of a district" => string.Join("|", norms.Find(VoteLevel.District)!.CouncilSizes.Value.AsEnumerable()),
            "council of a province" => string.Join("|", norms.Find(VoteLevel.Province)!.CouncilSizes.Value.AsEnumerable()),
            "council of a region" => string.Join("|", norms.Find(VoteLevel.Region)!.CouncilSizes.Value.AsEnumerable()),
            "council of the nation" => string.Join("|", norms.Find(VoteLevel.Nation)!.CouncilSizes.Value.AsEnumerable()),
            "mean score for a certificate" => $"{norms.PassMark.Value.Value}",
            "certificate valid to 31 December of year" => $"{norms.CertificateYears.Value}",
            "complaint" => $"{norms.ComplaintDays.Value}",
            "answer to a complaint" => $"{norms.AnswerDays.Value}",
            "provinces of the North / Central and Highlands / South" => string.Join(
                "|",
                norms.Provinces.Value.GroupBy(p => p.Region).OrderBy(g => g.Key).Select(g => g.Count())
            ),
            "score sheet" => $"{norms.Criteria.Value.Market}|{norms.Criteria.Value.Economic}|{norms.Criteria.Value.Culture}|{norms.Criteria.Value.Other}",
            _ => throw new InvalidOperationException(what),
        };
}
