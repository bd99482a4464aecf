using System.Text.Json;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Hostile;

namespace KhuyenCong.Domain.Tests.Json;

/// <summary>F8: everything that is missing has a text and either a form of answer or the name of what it waits for.</summary>
public class FactFormTests
{
    public static TheoryData<string> QuestionCodes => new(LawCases.Questions);

    [Theory]
    [MemberData(nameof(QuestionCodes))]
    public void Whatever_an_answer_lacks_has_a_form_or_waits_for_something_named(string code)
    {
        var question = Questions.Find(code)!;
        var without = new SortedSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < 400; seed++)
        {
            var anything = new Anything(seed, 0);
            var asOf = new LocalDate(2012, 1, 1).PlusDays(seed * 13);
            if (question.Request == typeof(CitationQuestion) || anything.Of(question.Request) is not { } request)
                continue;
            foreach (var missing in MissingOf(question, asOf, request))
            {
                var form = FactForm.Find(code, missing);
                if (form is null == FactForm.WaitsFor(code, missing) is null)
                    without.Add(missing);
                else if (form is not null)
                    Assert.True(
                        form.Text.Vietnamese.Length > 0 && form.Text.English.Length > 0 && (form.Answer == FactAnswer.Choice) == form.Choices.Count > 0
                    );
            }
        }

        Assert.True(without.Count == 0, $"{code}: {string.Join(" ", without)}");
    }

    [Theory]
    [InlineData("kind", "hộ kinh doanh", "household-business")]
    [InlineData("kind", "5", "household-business")]
    [InlineData("kind", "ENTERPRISE", "enterprise")]
    [InlineData("place", "xã", "commune")]
    [InlineData("lawfully_established", "Có", "true")]
    [InlineData("craft_village", "không", "false")]
    [InlineData("capital", "5 tỷ", "5000000000")]
    [InlineData("labour", "1.250", "1250")]
    [InlineData("labour", "1 250", "1250")]
    [InlineData("labour", "1250", "1250")]
    [InlineData("converted_on", "31/12/2009", "2009-12-31")]
    [InlineData("converted_on", "không", "never")]
    [InlineData("plan_built_in", "2015", "2015")]
    public void A_fact_of_eligibility_is_set_by_its_code_as_people_write_it(string code, string answer, string expected)
    {
        var request = new EligibilityRequest { Establishment = new Establishment { DirectProducer = true } };
        var (answered, problem) = FactForm.Set(request, code, answer);
        Assert.Null(problem);
        Assert.True(answered.Establishment.DirectProducer);
        Assert.Contains(expected, KhuyenCongJson.Write(answered).Replace("\"directProducer\":true", ""));
        Assert.NotEqual(request, answered);
    }

    [Theory]
    [InlineData("kind", "công ty mẹ", "doanh nghiệp")]
    [InlineData("lawfully_established", "chắc là có", "có hoặc không")]
    [InlineData("capital", "nhiều", "số tiền")]
    [InlineData("plan_built_in", "năm ngoái", "số nguyên")]
    [InlineData("labour", "1.5", "số nguyên")]
    [InlineData("labour", "12.50", "số nguyên")]
    [InlineData("labour", "1,5", "số nguyên")]
    [InlineData("converted_on", "30/02/2009", "ngày")]
    [InlineData("plan_built_in", "99999999999", "32 bit")]
    public void What_is_no_answer_is_told_with_what_is(string code, string answer, string said)
    {
        var request = new EligibilityRequest { Establishment = new Establishment() };
        var (answered, problem) = FactForm.Set(request, code, answer);
        Assert.Equal(request, answered);
        Assert.Contains(said, problem!.Vietnamese);
    }

    [Fact]
    public void Facts_in_lists_and_of_items_are_set_too()
    {
        var content = new ContentConditionRequest { Activity = ConditionedActivity.Machinery };
        content = FactForm.Set(content, "new_machinery", "có").Request;
        content = FactForm.Set(content, "raises_quality", "không").Request;
        Assert.Equal((ContentFacts.NewMachinery, ContentFacts.RaisesQuality), (content.Yes, content.No));
        content = FactForm.Set(content, "new_machinery", "không").Request;
        Assert.Equal((ContentFacts.None, ContentFacts.RaisesQuality | ContentFacts.NewMachinery), (content.Yes, content.No));

        var loans = KhuyenCongJson.Read<InterestSupportRequest>(
            """{"source":"national","loans":[{"id":"a","drawdowns":[{"date":"2015-01-01","amount":1}]},{"id":"b","drawdowns":[{"date":"2015-01-01","amount":1}]}]}"""
        );
        loans = FactForm.Set(loans, "b:in_dong", "có").Request;
        Assert.Equal((null, true), (loans.Loans[0].InDong, loans.Loans[1].InDong));

        var papers = new DossierRequest
        {
            Source = FundingSource.National,
            Stage = DossierStage.BaseAppraisal,
            Kind = ProjectKind.Machinery,
        };
        var lacking = PromotionRules
            .National.AssessDossier(new(2016, 6, 30), papers)
            .Missing.First(m => FactForm.Find("dossier", m)!.Text.Vietnamese.StartsWith("Đã có ", StringComparison.Ordinal));
        papers = FactForm.Set(papers, lacking, "có").Request;
        Assert.Equal([lacking], papers.AtHand);
    }

    [Fact]
    public void A_norm_is_told_apart_from_the_questions()
    {
        Assert.Null(FactForm.Find("eligibility", "norm"));
        Assert.Contains("thư viện chưa có", FactForm.WaitsFor("eligibility", "norm")!.Vietnamese);
        Assert.Null(FactForm.WaitsFor("eligibility", "sector"));
        Assert.Throws<ArgumentException>(() => FactForm.Find("eligible", "sector"));
        Assert.Throws<ArgumentException>(() => FactForm.Set(new EligibilityRequest { Establishment = new() }, "norm", "có"));
        Assert.Throws<ArgumentException>(() => FactForm.Set("text", "sector", "a"));
    }

    [Fact]
    public void What_the_levels_of_a_province_turn_on_can_be_answered()
    {
        var request = new SupportRequest { Item = SupportItem.EnterpriseSetup, Source = FundingSource.Local };
        Assert.Equal(
            (FactAnswer.Amount, "vốn đăng ký"),
            (FactForm.Find("support", "registered-capital")!.Answer, FactForm.Find("support", "registered-capital")!.Text.Vietnamese)
        );
        request = FactForm.Set(request, "registered-capital", "15 tỷ").Request;
        request = FactForm.Set(request, "difficult-area", "có").Request;
        request = FactForm.Set(request, "workers", "1.250").Request;
        request = FactForm.Set(request, "vote-result", "A").Request;
        request = FactForm.Set(request, "registered-capital", "20 tỷ").Request;
        request = FactForm.Set(request, "paying-level", "cấp huyện").Request;
        LocalFact[] facts = [new("difficult-area", "yes"), new("workers", "1250"), new("vote-result", "A"), new("registered-capital", "20000000000")];
        Assert.Equal(facts, request.LocalFacts!.Value);
        Assert.Equal(PayingLevel.District, request.PaidBy);
        Assert.NotNull(FactForm.Set(request, "registered-capital", "nhiều").Problem);
        foreach (var waiting in new[] { "rate", "cap", "schedule-in-force" })
            Assert.Contains("tỉnh", FactForm.WaitsFor("support", waiting)!.Vietnamese);
        Assert.Null(FactForm.Find("advance", "registered-capital"));
    }

    [Fact]
    public void An_item_of_a_province_at_two_levels_is_answered_once_the_level_is_given()
    {
        Assert.True(KnownProvinces.TryFind("Bình Dương", out var province));
        var question = Question.All.Single(q => q.Code == "provincial-item");
        var rules = PromotionRules.National.In(province);
        var request = """{"code":"vote","requested":50000001}""";
        var open = Assert.IsType<SupportDecision>(question.Ask(rules, request, new(2020, 6, 30)));
        Assert.Equal(["paying-level", "rate"], open.Missing);
        Assert.All(open.Missing, m => Assert.True(FactForm.Find("provincial-item", m) is not null || FactForm.WaitsFor("provincial-item", m) is not null));
        var (known, problem) = question.Set(request, "paying-level", "district");
        Assert.Null(problem);
        Assert.Equal(Verdict.NotSatisfied, Assert.IsType<SupportDecision>(question.Ask(rules, known, new(2020, 6, 30))).Verdict);
    }

    /// <summary>Where a norm is not held, the first answer says so, before anything is asked.</summary>
    [Fact]
    public void What_no_fact_can_mend_is_said_with_the_first_answer()
    {
        var first = PromotionRules.National.AssessEligibility(new(2025, 11, 1), new EligibilityRequest { Establishment = new() });
        Assert.Contains(first.Missing, m => FactForm.WaitsFor("eligibility", m) is not null);
        Assert.DoesNotContain(
            PromotionRules.National.AssessEligibility(new(2016, 6, 30), new EligibilityRequest { Establishment = new() }).Missing,
            m => FactForm.WaitsFor("eligibility", m) is not null
        );
    }

    private static IEnumerable<string> MissingOf(Question question, LocalDate asOf, object request)
    {
        object answer;
        try
        {
            answer = question.AnswerTo(new Circumstances(PromotionRules.National, asOf, null, new WorkingCalendar()), request);
        }
        catch (Exception problem) when (problem is ArgumentException or OverflowException)
        {
            yield break;
        }

        using var document = JsonDocument.Parse(KhuyenCongJson.Write(answer));
        if (document.RootElement.TryGetProperty("missing", out var missing))
        {
            foreach (var code in missing.EnumerateArray())
                yield return code.GetString()!;
        }
    }
}
