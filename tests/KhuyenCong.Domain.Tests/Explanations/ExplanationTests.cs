using System.Text;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Explanations;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.Tests.Sentences;

namespace KhuyenCong.Domain.Tests.Explanations;

/// <summary>An explanation says the numbers of the workings, each with its provision, and everything around them.</summary>
public class ExplanationTests
{
    private static readonly LocalDate In2016 = new(2016, 6, 30);
    private static readonly LocalDate In2022 = new(2022, 6, 30);

    [Fact]
    public void The_explanations_are_the_approved_ones()
    {
        var page = new StringBuilder("Explanations of chosen cases.\n");
        foreach (var (name, explanation) in ExplainedCases.All())
        {
            page.Append(
                $"\n# {name}: {explanation.Verdict.ToCode()}, {explanation.AsOf:uuuu-MM-dd}\n{explanation.Title.Vietnamese}\n{explanation.Title.English}\n"
            );
            foreach (var section in explanation.Sections.Where(s => s.Part != ExplanationPart.Record))
            {
                page.Append($"## {section.Heading.Vietnamese} – {section.Heading.English}{(section.Verdict is { } v ? $": {v.ToCode()}" : "")}\n");
                foreach (var line in section.Lines)
                    page.Append(Printed(line));
            }
        }

        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/Explained.txt", page.ToString());
    }

    [Fact]
    public void Every_part_stands_once_and_in_order() =>
        Assert.All(
            ExplainedCases.All(),
            c =>
            {
                Assert.Equal(Enum.GetValues<ExplanationPart>(), c.Explanation.Sections.Select(s => s.Part));
                Assert.All(c.Explanation.Sections, s => Assert.Same(s, c.Explanation[s.Part]));
                Assert.Throws<ArgumentOutOfRangeException>(() => c.Explanation[0]);
            }
        );

    [Fact]
    public void Every_kind_of_answer_is_explained()
    {
        Assert.Equal(
            new[] { Verdict.Undetermined, Verdict.Satisfied, Verdict.NotSatisfied },
            ExplainedCases.All().Select(c => c.Explanation.Verdict).Distinct().Order()
        );
        Assert.Contains(ExplainedCases.All(), c => c.Explanation.Sections.Any(s => s.Lines.Any(l => l.Verdict == Verdict.AuthorityDecides)));
        Assert.Contains(ExplainedCases.All(), c => c.Explanation.Decision is null);
    }

    [Fact]
    public void No_Vietnamese_text_holds_a_code_or_an_ISO_date_and_none_is_empty_in_one_language() =>
        Assert.All(
            ExplainedCases.All().SelectMany(c => c.Explanation.Sections.Where(s => s.Part != ExplanationPart.Record)).SelectMany(s => s.Lines),
            line =>
            {
                Assert.Empty(Faults.OfVietnamese(line.Label.Vietnamese).Concat(Faults.OfVietnamese(line.Text.Vietnamese)));
                Assert.Equal(line.Label.Vietnamese.Length == 0, line.Label.English.Length == 0);
                Assert.Equal(line.Text.Vietnamese.Length == 0, line.Text.English.Length == 0);
                Assert.True(line.Text.Vietnamese.Length > 0 || line.Amount is not null, $"'{line.Label.Vietnamese}' says nothing.");
            }
        );

    [Fact]
    public void An_item_and_a_source_outside_the_lists_are_said_to_be_so()
    {
        var explanation = Explanation.Of(In2016, new SupportRequest { Item = (SupportItem)250, Source = (FundingSource)9 });
        Assert.Null(explanation.Decision);
        Assert.Contains("an item that is not in the list", explanation.Title.English, StringComparison.Ordinal);
        Assert.Equal(
            ["an item that is not in the list", "not in the list"],
            explanation[ExplanationPart.Facts]
                .Lines.Select(l => l.Text.English.Split(';')[0])
                .Where(t => t.Contains("not in the list", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Up_to_sixty_units_have_a_line_each(int units, bool isEach)
    {
        var request = ExplainedCases.National(SupportItem.Machinery) with
        {
            UnitCosts = Enumerable.Repeat(Vnd.Million(100), units).ToValueList(),
            Units = units,
        };
        var lines = Explanation.Of(In2016, request)[ExplanationPart.Computation].Lines.Count;
        Assert.Equal(isEach, lines >= units);
        Assert.Equal(!isEach, lines < 10);
    }

    [Fact]
    public void The_papers_are_those_of_the_kind_of_the_project() =>
        Assert.NotEqual(
            Explanation.Of(In2016, ExplainedCases.National(SupportItem.VocationalTraining, 100))[ExplanationPart.Missing].Lines.Select(l => l.Text),
            Explanation.Of(In2016, ExplainedCases.National(SupportItem.Machinery, 100))[ExplanationPart.Missing].Lines.Select(l => l.Text)
        );

    public static TheoryData<SupportItem, int, long, int> Costs()
    {
        var data = new TheoryData<SupportItem, int, long, int>();
        foreach (var item in SupportItems.All.Where(i => !i.IsWithoutLevel))
        {
            foreach (var year in new[] { 2016, 2022 })
            {
                foreach (var cost in new long[] { 1, 999_999_999, 123_456_789_012 })
                    data.Add(item.Item, year, cost, cost % 2 == 0 ? 1_500 : 1_000);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Costs))]
    public void The_computation_gives_the_number_of_the_workings(SupportItem item, int year, long cost, int factor)
    {
        var request = new SupportRequest
        {
            Item = item,
            Source = FundingSource.National,
            Cost = new Vnd(cost),
            PriorityFactor = Rate.Thousandths(factor),
            Ground = PriorityGround.Both,
        };
        var one = Explanation.Of(new LocalDate(year, 6, 30), request);
        var split = Explanation.Of(new LocalDate(year, 6, 30), request with { Cost = null, UnitCosts = [new(cost), new(1_000_000), new(700_000_001)] });
        foreach (var explanation in new[] { one, split })
        {
            var workings = explanation.Decision!.Workings;
            var lines = explanation[ExplanationPart.Computation].Lines;
            if (workings.Ceiling is not { } ceiling)
                continue;
            var result = lines.Single(l => l.Label.Vietnamese == "Mức hỗ trợ tối đa");
            Assert.Equal(ceiling, result.Amount);
            Assert.Equal(workings.Provision, result.Citation);
            var shares = lines.TakeWhile(l => l != result).Where(l => l.Amount is not null).Select(l => l.Amount!.Value.Dong).ToList();
            Assert.Equal(ceiling.Dong, explanation == split && workings.Cost > Vnd.Zero ? shares.Sum() : shares.Min());
            Assert.All(lines.TakeWhile(l => l != result), l => Assert.NotNull(l.Citation));
        }
    }

    [Fact]
    public void A_line_that_answers_carries_its_provision_and_the_request_its_excess()
    {
        var explanation = Explanation.Of(In2016, ExplainedCases.National(SupportItem.Machinery, 300, 160));
        Assert.Equal(Verdict.NotSatisfied, explanation[ExplanationPart.Conclusion].Verdict);
        Assert.All(
            explanation[ExplanationPart.Conclusion].Lines.Where(l => l.Label.Vietnamese is "Mức hỗ trợ tối đa" or "Số tiền đề nghị"),
            l => Assert.Equal("TTLT26-2014/6/2/c", l.Citation!.Code)
        );
        Assert.Equal(
            explanation[ExplanationPart.Conditions].Verdict,
            explanation[ExplanationPart.Conclusion].Lines.Single(l => l.Label.Vietnamese == "Điều kiện").Verdict
        );
        Assert.Equal(Vnd.Million(10), Amount(explanation, "Phần vượt mức tối đa"));
        Assert.Equal(Vnd.Million(150), Amount(explanation, "Phần vốn đơn vị thụ hưởng cần bố trí"));
    }

    [Fact]
    public void The_other_reading_is_given_in_dong()
    {
        var machinery = ExplainedCases.National(SupportItem.Machinery, 500) with { PriorityFactor = Rate.Thousandths(1_500), Ground = PriorityGround.Area };
        Assert.Equal(Vnd.Million(250), Reading(Explanation.Of(In2016, machinery), ReadingId.R1));
        Assert.Equal(Vnd.Million(200), Reading(Explanation.Of(In2022, ExplainedCases.National(SupportItem.TechnologyLine, 400)), ReadingId.R2));
        // Under the other reading the first one is the other.
        var capOnly = new PromotionRules(LawBook.National.With(Readings.Default with { PriorityFactor = FactorReach.CapOnly }));
        Assert.Equal(Vnd.Million(300), Reading(Explanation.Of(In2016, machinery, capOnly), ReadingId.R1));
        Assert.Null(Reading(Explanation.Of(In2016, machinery), ReadingId.R4));
    }

    [Fact]
    public void Every_option_of_every_reading_has_words()
    {
        foreach (var id in Enum.GetValues<ReadingId>().Where(r => r != ReadingId.None))
        {
            var codes = ReadingFields.CodesOf(id).ToList();
            Assert.Equal(codes, codes.Distinct());
            Assert.Contains(ReadingFields.CodeOf(Readings.Default, id), codes);
            var texts = codes.Select((_, place) => ReadingTexts.OptionOf(id, place)).ToList();
            Assert.Equal(texts, texts.Distinct());
            Assert.Throws<IndexOutOfRangeException>(() => ReadingTexts.OptionOf(id, codes.Count));
            Assert.All(texts.Append(ReadingTexts.QuestionOf(id)), t => Assert.Empty(Faults.OfVietnamese(t.Vietnamese)));
            Assert.All(codes, code => Assert.Equal(code, ReadingFields.CodeOf(ReadingFields.With(Readings.Default, id, code), id)));
        }
    }

    [Fact]
    public void The_digest_is_that_of_the_record()
    {
        var request = ExplainedCases.Local(SupportItem.Machinery, 637, 301);
        var asOf = new LocalDate(2025, 6, 30);
        var record = DecisionRecords.OfSupport(asOf, request, province: ExplainedCases.DongThap.Province);
        var explanation = Explanation.Of(asOf, request, ExplainedCases.DongThap);
        Assert.Equal(
            (record.Digest, record.LawFingerprint, record.LibraryVersion),
            (explanation.Digest, explanation.LawFingerprint, explanation.LibraryVersion)
        );
        Assert.Equal([record.LibraryVersion, record.LawFingerprint, record.Digest], explanation[ExplanationPart.Record].Lines.Select(l => l.Text.Vietnamese));
    }

    [Fact]
    public void A_decision_is_explained_by_the_rules_that_gave_it_alone()
    {
        var request = ExplainedCases.National(SupportItem.Machinery, 400, 200);
        var decision = PromotionRules.National.AssessSupport(In2016, request);
        Assert.Equal(decision.Ceiling, Explanation.Of(decision, In2016, request).Decision!.Ceiling);
        Assert.Throws<ArgumentException>(() => Explanation.Of(decision, In2022, request));
        Assert.Throws<ArgumentException>(() => Explanation.Of(decision, In2016, request with { Cost = Vnd.Million(1) }));
        Assert.Throws<ArgumentException>(() => Explanation.Of(decision, In2016, request with { Units = -1 }));
        Assert.Throws<ArgumentNullException>(() => Explanation.Of(null!, In2016, request));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no question")]
    public void Only_recorded_questions_stand_beside(string? question) =>
        Assert.Throws<ArgumentException>(() => Explanation.Of(In2016, ExplainedCases.National(SupportItem.Machinery, 400), beside: [question!]));

    [Fact]
    public void An_explanation_is_a_value()
    {
        var request = ExplainedCases.National(SupportItem.Machinery, 400, 200);
        var (first, second) = (Explanation.Of(In2016, request), Explanation.Of(In2016, request));
        Assert.Equal(first.Sections, second.Sections);
        Assert.StartsWith("Explanation of the support: ", first.ToString());
    }

    private static Vnd? Amount(Explanation explanation, string label) =>
        explanation[ExplanationPart.Computation].Lines.Single(l => l.Label.Vietnamese == label).Amount;

    private static Vnd? Reading(Explanation explanation, ReadingId id) => explanation[ExplanationPart.Readings].Lines.First(l => l.Reading == id).Amount;

    [Fact]
    public void A_reading_under_which_the_ceiling_is_higher_says_by_how_much()
    {
        var capOnly = new PromotionRules(LawBook.National.With(Readings.Default with { PriorityFactor = FactorReach.CapOnly }));
        var request = ExplainedCases.National(SupportItem.Machinery, requested: 400) with
        {
            UnitCosts = [Vnd.Million(500), Vnd.Million(250)],
            PriorityFactor = Rate.Thousandths(1_500),
            Ground = PriorityGround.Area,
        };
        var line = Explanation.Of(In2016, request, capOnly)[ExplanationPart.Readings].Lines.Single(l => l.Reading == ReadingId.R1);
        Assert.Contains("mức hỗ trợ tối đa cao hơn 112.500.000 đồng và kết luận là “đáp ứng”", line.Text.Vietnamese);
        Assert.Contains("the ceiling is higher by VND 112,500,000", line.Text.English);
        Assert.Equal(new Vnd(487_500_000), line.Amount);
    }

    [Fact]
    public void How_a_ceiling_was_found_says_whether_it_is_a_sum_and_groups_a_large_number()
    {
        string Found(SupportRequest request) =>
            Explanation.Of(In2016, request)[ExplanationPart.Computation].Lines.Single(l => l.Label.English == "Ceiling of the support").Text.English;
        var one = ExplainedCases.National(SupportItem.Machinery, 100);
        Assert.Equal("the smallest: by the rate", Found(one));
        Assert.Equal("the sum of the levels, by the rate", Found(one with { Cost = null, UnitCosts = [Vnd.Million(100), Vnd.Million(100)] }));
        var prizes = Explanation.Of(In2016, ExplainedCases.National(SupportItem.PrizeRegion) with { Units = 1_200 })[ExplanationPart.Computation].Lines;
        Assert.Contains(prizes, l => l.Text.Vietnamese == "5.000.000 đồng/sản phẩm × 1.200" && l.Text.English == "VND 5,000,000/product × 1,200");
    }

    [Theory]
    [InlineData(null, PriorityGround.None, null)]
    [InlineData(1_000, PriorityGround.None, null)]
    [InlineData(1_500, PriorityGround.None, "none given")]
    [InlineData(1_000, PriorityGround.Sector, "sector")]
    [InlineData(1_500, PriorityGround.Both, "area and sector")]
    public void The_ground_of_priority_is_a_fact_where_it_is_given_or_needed(int? factor, PriorityGround ground, string? text)
    {
        var request = ExplainedCases.National(SupportItem.Machinery, 100) with
        {
            PriorityFactor = factor is { } f ? Rate.Thousandths(f) : null,
            Ground = ground,
        };
        var facts = Explanation.Of(In2016, request)[ExplanationPart.Facts].Lines;
        Assert.Equal(text, facts.SingleOrDefault(l => l.Label.English == "Ground of priority")?.Text.English);
        Assert.Equal(factor is 1_500, facts.Any(l => l.Label.English == "Priority factor"));
    }

    private static string Printed(ExplanationLine line)
    {
        var marks = new[]
        {
            line.Verdict?.ToCode(),
            line.Citation?.Code,
            line.Evidence == Evidence.None ? null : line.Evidence.ToCode(),
            line.Reading == ReadingId.None ? null : line.Reading.ToString(),
        };
        var text = new StringBuilder();
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var parts = new[] { line.Label.In(language), line.Text.In(language), line.Amount is { } a ? $"{a.ToString(language)}" : "" };
            text.Append(language == Language.Vietnamese ? "- " : "  ").Append(string.Join(" | ", parts.Where(p => p.Length > 0)));
            if (language == Language.Vietnamese)
                text.Append($" [{string.Join(", ", marks.OfType<string>())}]");
            text.Append('\n');
        }

        return text.ToString();
    }
}
