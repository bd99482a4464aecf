using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Explanations;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Explanations;

/// <summary>An explanation of local money says which budget pays, the facts that the province asks for, and the levels that may be meant.</summary>
public class LocalExplanationTests
{
    private const string Facts = "Governing date|Item|Source of money|Province|Cost|Support asked for";

    [Fact]
    public void The_facts_of_a_case_are_said_in_words_and_as_money()
    {
        var facts = Tiers(
            PayingLevel.District,
            new("registered-capital", "15000000000"),
            new("workers", "1200"),
            new("difficult-area", "yes"),
            new("certificate", "no"),
            new("vote-result", "good"),
            new("own-fact", "x")
        )[ExplanationPart.Facts].Lines;
        Assert.Equal(
            [
                "Level that pays = the district",
                "Registered capital = VND 15,000,000,000",
                "Number of workers = 1,200",
                "In a difficult area = yes",
                "Holding a certificate of a typical product in force = no",
                "Result of the vote = good",
                "Own-fact = x",
            ],
            facts.Where(l => !Facts.Split('|').Contains(l.Label.English)).Select(l => $"{l.Label.English} = {l.Text.English}{l.Amount}")
        );
        Assert.Equal(
            ["cấp huyện", "", "1.200", "có", "không", "good", "x"],
            facts.Where(l => !Facts.Split('|').Contains(l.Label.English)).Select(l => l.Text.Vietnamese)
        );
        Assert.All(facts, l => Assert.Null(l.Verdict));
    }

    [Fact]
    public void Facts_that_are_malformed_say_so_and_are_no_money()
    {
        const string wanted = "not allowed: each fact needs a code, a value of its form, and stands once";
        var lines = Tiers((PayingLevel)9, new("registered-capital", "many"), new("workers", "-1"), new(null!, null!))[ExplanationPart.Facts].Lines;
        Assert.Equal(
            [
                "Level that pays = not in the list; not allowed: it must be a value of the list",
                $"Registered capital = many; {wanted}",
                $"Number of workers = -1; {wanted}",
                $" = {wanted}",
            ],
            lines.Where(l => l.Verdict == Verdict.Undetermined).Select(l => $"{l.Label.English} = {l.Text.English}")
        );
        Assert.All(lines.Where(l => l.Verdict is not null), l => Assert.Null(l.Amount));
    }

    [Theory]
    [InlineData(PayingLevel.Province, "the province")]
    [InlineData(PayingLevel.District, "the district")]
    [InlineData(PayingLevel.Commune, "the commune")]
    [InlineData(PayingLevel.NotStated, null)]
    [InlineData(null, null)]
    public void The_budget_that_pays_is_said_where_it_is_given(PayingLevel? payer, string? text) =>
        Assert.Equal(text, Payers(payer)[ExplanationPart.Facts].Lines.SingleOrDefault(l => l.Label.English == "Level that pays")?.Text.English);

    [Fact]
    public void Money_of_the_nation_has_no_budget_that_pays_and_no_province() =>
        Assert.Equal(
            Facts.Replace("Province|", ""),
            string.Join(
                "|",
                Explanation
                    .Of(new(2016, 6, 30), ExplainedCases.National(SupportItem.Machinery, 100, 5) with { PaidBy = PayingLevel.District })[ExplanationPart.Facts]
                    .Lines.Select(l => l.Label.English)
            )
        );

    [Fact]
    public void Where_a_fact_is_missing_each_level_that_may_apply_is_said_with_the_bounds_and_what_was_asked()
    {
        var lines = Tiers(null)[ExplanationPart.Computation].Lines;
        Assert.Equal(
            ["Level that may apply", "Level that may apply", "Level that may apply", "The ceiling is at least", "It cannot exceed", "Support asked for"],
            lines.Select(l => l.Label.English)
        );
        Assert.Equal([null, null, null, new Vnd(0), Vnd.Million(100), Vnd.Million(5)], lines.Select(l => l.Amount));
        Assert.EndsWith("at most VND 10,000,000/enterprise.", lines[0].Text.English);
        Assert.EndsWith("chưa rõ tỷ lệ, chưa rõ mức trần.", lines[2].Text.Vietnamese);
        Assert.All(lines, l => Assert.Null(l.Verdict));
    }

    [Fact]
    public void Where_the_budget_that_pays_is_not_given_the_level_of_each_may_apply() =>
        Assert.Equal(
            ["Level that may apply", "Level that may apply"],
            Payers(null)[ExplanationPart.Computation].Lines.Select(l => l.Label.English).TakeWhile(l => l == "Level that may apply")
        );

    [Fact]
    public void A_budget_for_which_there_is_no_level_gives_no_ceiling() =>
        Assert.Equal(
            "cannot be computed, for the reason in the conclusion",
            Assert.Single(Payers(PayingLevel.Commune)[ExplanationPart.Computation].Lines.AsEnumerable()).Text.English
        );

    private static Explanation Tiers(PayingLevel? payer, params LocalFact[] facts) =>
        Of("07-tiers", new(2016, 6, 30), ExplainedCases.Local(SupportItem.EnterpriseSetup, 100, 5) with { PaidBy = payer, LocalFacts = [.. facts] });

    private static Explanation Payers(PayingLevel? payer) =>
        Of("08-two-payers", new(2020, 6, 30), ExplainedCases.Local(SupportItem.Machinery, 900, 20) with { PaidBy = payer });

    private static Explanation Of(string need, LocalDate asOf, SupportRequest request) =>
        Explanation.Of(
            asOf,
            request,
            PromotionRules.National.In(
                ScheduleFile.Read(File.ReadAllBytes(Path.Combine(Repository.Data("schedules/needs"), need + ".json")), LawBook.National).Province!
            )
        );
}
