using System.Text.Json;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Json;

/// <summary>docs/missing.md: a missing fact is asked for in its form and words, and its answer goes where the request holds it.</summary>
public class FactAnswerTests
{
    [Theory]
    // One form for each kind of value.
    [InlineData("eligibility", "lawfully_established", FactAnswer.YesNo)]
    [InlineData("eligibility", "kind", FactAnswer.Choice)]
    [InlineData("eligibility", "capital", FactAnswer.Amount)]
    [InlineData("eligibility", "labour", FactAnswer.Number)]
    [InlineData("eligibility", "plan_built_in", FactAnswer.Number)]
    [InlineData("eligibility", "converted_on", FactAnswer.DateOrNever)]
    [InlineData("advance", "work_done", FactAnswer.Share)]
    [InlineData("priority", "certificate_valid_through", FactAnswer.Date)]
    [InlineData("priority", "local_materials", FactAnswer.Data)]
    [InlineData("priority", "local", null)]
    [InlineData("certificate", "certificate-issued", FactAnswer.Date)]
    [InlineData("entry", "certificate-issued", FactAnswer.Date)]
    [InlineData("support", "localFacts", FactAnswer.Data)]
    [InlineData("support", "paying-level", FactAnswer.Choice)]
    [InlineData("provincial-item", "code", FactAnswer.Text)]
    // What the levels of a province turn on is no member of its own.
    [InlineData("support", "registered-capital", FactAnswer.Amount)]
    [InlineData("provincial-item", "workers", FactAnswer.Number)]
    [InlineData("support", "difficult-area", FactAnswer.YesNo)]
    [InlineData("support", "vote-result", FactAnswer.Text)]
    [InlineData("advance", "workers", null)]
    // Of a part of the request: the papers of an entry, the product entered.
    [InlineData("entry", "photos", FactAnswer.Number)]
    [InlineData("entry", "certificate-copy", FactAnswer.YesNo)]
    [InlineData("entry", "is_copy", FactAnswer.YesNo)]
    [InlineData("entry", "copy", FactAnswer.YesNo)]
    [InlineData("entry", "colour", null)]
    // Flags of the conditions of a content; what has a member of its own is none.
    [InlineData("content-conditions", "new_machinery", FactAnswer.YesNo)]
    [InlineData("content-conditions", "difficult_area", FactAnswer.YesNo)]
    [InlineData("content-conditions", "source", FactAnswer.Choice)]
    [InlineData("content-conditions", "year", FactAnswer.Number)]
    [InlineData("content-conditions", "consultancy_field", FactAnswer.Choice)]
    [InlineData("content-conditions", "earlier_supports", FactAnswer.Data)]
    [InlineData("content-conditions", "establishment_id", FactAnswer.Text)]
    [InlineData("content-conditions", "norm", null)]
    [InlineData("content-conditions", "none", null)]
    [InlineData("eligibility", "new_machinery", null)]
    // Of one item of a list.
    [InlineData("interest", "loan-a:contracted", FactAnswer.Date)]
    [InlineData("interest", "a:in_dong", FactAnswer.YesNo)]
    [InlineData("interest", "a:colour", null)]
    [InlineData("interest", ":in_dong", null)]
    [InlineData("allocation", "a:ceiling", FactAnswer.Amount)]
    [InlineData("allocation", "a:requested", null)]
    [InlineData("support", "a:ceiling", null)]
    [InlineData("life", "real_cost", FactAnswer.Amount)]
    [InlineData("life", "is_for_one_fair", FactAnswer.YesNo)]
    [InlineData("tender", "real_cost", null)]
    // Papers of a dossier.
    [InlineData("dossier", "no-such-paper", null)]
    public void Every_fact_is_asked_for_in_its_form(string question, string code, FactAnswer? answer)
    {
        var form = FactForm.Find(question, code);
        Assert.Equal(answer, form?.Answer);
        if (form is null)
            return;
        Assert.Equal(code, form.Code);
        Assert.Equal(answer == FactAnswer.Choice, form.Choices.Count > 0);
        Assert.Null(FactForm.WaitsFor(question, code));
        // It is asked for in words, not by its code.
        Assert.NotEqual(form.Text.Vietnamese, form.Text.English);
        Assert.DoesNotContain(form.Text.Vietnamese, new[] { code, JsonNamingPolicy.CamelCase.ConvertName(code) });
    }

    [Theory]
    [InlineData("priority", "certificate_valid_through", "PriorityRequest", "CertificateValidThrough")]
    [InlineData("eligibility", "capital", "EnterpriseSize", "Capital")]
    [InlineData("content-conditions", "year", "ContentConditionRequest", "Year")]
    [InlineData("entry", "photos", "DossierFacts", "Photos")]
    [InlineData("life", "real_cost", "ProjectStep", "RealCost")]
    [InlineData("interest", "a:contracted", "RelocationLoan", "Contracted")]
    public void The_words_are_those_of_the_member(string question, string code, string type, string member) =>
        Assert.Equal(MemberTexts.Find(type, member), FactForm.Find(question, code)!.Text);

    [Theory]
    [InlineData("allocation", "p1:sector", "dữ kiện sector của đề án p1", "the fact sector of the project p1")]
    [InlineData("allocation", "p:1:sector", "dữ kiện 1:sector của đề án p", "the fact 1:sector of the project p")]
    [InlineData("support", "provincial-schedule", "quy định của tỉnh", "the schedules of the province")]
    [InlineData("eligibility", ":x", null, null)]
    [InlineData("eligibility", "x", null, null)]
    [InlineData("eligibility", "sector", null, null)]
    public void What_no_fact_of_the_question_answers_is_named(string question, string code, string? vietnamese, string? english)
    {
        var waits = FactForm.WaitsFor(question, code);
        Assert.Equal((vietnamese, english), (waits?.Vietnamese, waits?.English));
    }

    [Theory]
    [InlineData("lawfully_established", "có", "true")]
    [InlineData("lawfully_established", "Đúng", "true")]
    [InlineData("lawfully_established", " yes ", "true")]
    [InlineData("lawfully_established", "Y", "true")]
    [InlineData("lawfully_established", "true", "true")]
    [InlineData("lawfully_established", "không", "false")]
    [InlineData("lawfully_established", "sai", "false")]
    [InlineData("lawfully_established", "No", "false")]
    [InlineData("lawfully_established", "n", "false")]
    [InlineData("lawfully_established", "false", "false")]
    [InlineData("lawfully_established", "1", null)]
    [InlineData("capital", "300 triệu", "300000000")]
    [InlineData("capital", "", null)]
    [InlineData("labour", "250", "250")]
    [InlineData("labour", "-1", null)]
    [InlineData("converted_on", "never", "\"never\"")]
    [InlineData("converted_on", "không", "\"never\"")]
    [InlineData("converted_on", "31/12/2009", "\"2009-12-31\"")]
    [InlineData("converted_on", "có", null)]
    [InlineData("converted_on", "sometime", null)]
    [InlineData("place", "commune", "\"commune\"")]
    [InlineData("place", "COMMUNE", "\"commune\"")]
    [InlineData("place", "0", null)]
    [InlineData("place", "1", "first")]
    [InlineData("place", "last", "last")]
    [InlineData("place", "beyond", null)]
    [InlineData("place", "-1", null)]
    public void An_answer_is_read_as_people_write_it(string code, string answer, string? json)
    {
        var path = FactPaths.Of(Questions.Find("eligibility")!, code)!;
        // A choice is answered by its number too, from the first to the last.
        if (answer is "last" or "beyond")
            answer = (path.Choices.Count + (answer == "beyond" ? 1 : 0)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var expected = json switch
        {
            "first" => $"\"{path.Choices[0].Code}\"",
            "last" => $"\"{path.Choices[path.Choices.Count - 1].Code}\"",
            _ => json,
        };
        Assert.Equal(expected, FactAnswers.Read(path, answer));
    }

    [Fact]
    public void A_choice_is_answered_by_its_name_in_either_language()
    {
        var path = FactPaths.Of(Questions.Find("eligibility")!, "kind")!;
        foreach (var choice in path.Choices.AsEnumerable())
        {
            Assert.Equal($"\"{choice.Code}\"", FactAnswers.Read(path, choice.Name.Vietnamese));
            Assert.Equal($"\"{choice.Code}\"", FactAnswers.Read(path, choice.Name.English.ToUpperInvariant()));
        }
    }

    [Fact]
    public void Shares_texts_days_and_data_are_read_too()
    {
        var share = FactPaths.Of(Questions.Find("advance")!, "work_done")!;
        Assert.Equal(["\"12.5%\"", "\"0.5\""], new[] { "12,5%", "0.5" }.Select(a => FactAnswers.Read(share, a)));
        var text = FactPaths.Of(Questions.Find("provincial-item")!, "code")!;
        Assert.Equal(["\"vote\"", "\"a\\\"b\"", null], new[] { " vote ", "a\"b", "  " }.Select(a => FactAnswers.Read(text, a)));
        var day = FactPaths.Of(Questions.Find("priority")!, "certificate_valid_through")!;
        Assert.Equal(["\"2016-06-30\"", null, null], new[] { "30/06/2016", "không", "never" }.Select(a => FactAnswers.Read(day, a)));
        var data = FactPaths.Of(Questions.Find("priority")!, "local_materials")!;
        Assert.Equal(
            ["{\"local\":1,\"all\":2}", null, null],
            new[] { " {\"local\":1,\"all\":2}", "{\"local\":", "\"\\ud800\"" }.Select(a => FactAnswers.Read(data, a))
        );
    }

    [Theory]
    [InlineData("eligibility", "{}", "capital", "5 tỷ", """{"establishment":{"size":{"capital":5000000000}}}""")]
    [InlineData(
        "eligibility",
        """{"a":1,"establishment":{"size":{"labour":3,"capital":1},"kind":null},"b":[2]}""",
        "capital",
        "5 tỷ",
        """{"a":1,"establishment":{"size":{"labour":3,"capital":5000000000},"kind":null},"b":[2]}"""
    )]
    [InlineData(
        "eligibility",
        """{"establishment":{"size":null,"kind":"enterprise"}}""",
        "capital",
        "5 tỷ",
        """{"establishment":{"size":{"capital":5000000000},"kind":"enterprise"}}"""
    )]
    // Of one item of a list: that of the id, or the last step.
    [InlineData(
        "interest",
        """{"loans":[{"id":"a"},{"id":"b","inDong":false},{"x":1}],"source":"national"}""",
        "b:in_dong",
        "có",
        """{"loans":[{"id":"a"},{"id":"b","inDong":true},{"x":1}],"source":"national"}"""
    )]
    // What is malformed stays as it is, for the reader of the request to refuse.
    [InlineData("interest", """{"loans":[5,{"id":5},{"id":"b"},"b"]}""", "b:in_dong", "có", """{"loans":[5,{"id":5},{"id":"b","inDong":true},"b"]}""")]
    [InlineData("interest", """{"loans":{"id":"b"}}""", "b:in_dong", "có", """{"loans":{"id":"b","inDong":true}}""")]
    [InlineData("life", """{"steps":[{"kind":"approve"},5]}""", "real_cost", "1 triệu", """{"steps":[{"kind":"approve"},5]}""")]
    [InlineData("eligibility", """{"establishment":5}""", "capital", "5 tỷ", """{"establishment":5}""")]
    [InlineData("eligibility", """{"establishment":{"size":"large"}}""", "capital", "5 tỷ", """{"establishment":{"size":"large"}}""")]
    [InlineData("content-conditions", """{"yes":5,"no":[5,"new_machinery"]}""", "new_machinery", "có", """{"yes":5,"no":[5]}""")]
    [InlineData("support", """{"localFacts":"none"}""", "difficult-area", "có", """{"localFacts":"none"}""")]
    [InlineData(
        "support",
        """{"localFacts":[5,{"code":5}]}""",
        "difficult-area",
        "có",
        """{"localFacts":[5,{"code":5},{"code":"difficult-area","value":"yes"}]}"""
    )]
    [InlineData(
        "life",
        """{"steps":[{"kind":"file-project"},{"kind":"approve"}]}""",
        "real_cost",
        "1 triệu",
        """{"steps":[{"kind":"file-project"},{"kind":"approve","realCost":1000000}]}"""
    )]
    // What holds and what does not are two lists.
    [InlineData("content-conditions", """{"activity":"machinery"}""", "new_machinery", "có", """{"activity":"machinery","yes":["new_machinery"],"no":[]}""")]
    [InlineData(
        "content-conditions",
        """{"yes":["difficult_area","new_machinery"],"activity":"machinery","no":["raises_quality"]}""",
        "new_machinery",
        "không",
        """{"activity":"machinery","yes":["difficult_area"],"no":["raises_quality","new_machinery"]}"""
    )]
    [InlineData("content-conditions", """{"yes":null,"no":null}""", "new_machinery", "có", """{"yes":["new_machinery"],"no":[]}""")]
    [InlineData("content-conditions", """{"no":["new_machinery"],"yes":["new_machinery"]}""", "new_machinery", "có", """{"yes":["new_machinery"],"no":[]}""")]
    // The facts of a province are texts, each once.
    [InlineData(
        "support",
        """{"item":"machinery","source":"local"}""",
        "registered-capital",
        "15 tỷ",
        """{"item":"machinery","source":"local","localFacts":[{"code":"registered-capital","value":"15000000000"}]}"""
    )]
    [InlineData(
        "support",
        """{"localFacts":[{"code":"workers","value":"5"},{"code":"difficult-area","value":"yes"},{"value":"x"}],"item":"machinery"}""",
        "difficult-area",
        "không",
        """{"item":"machinery","localFacts":[{"code":"workers","value":"5"},{"value":"x"},{"code":"difficult-area","value":"no"}]}"""
    )]
    [InlineData("support", """{"localFacts":null}""", "difficult-area", "có", """{"localFacts":[{"code":"difficult-area","value":"yes"}]}""")]
    [InlineData("support", "{}", "vote-result", "A", """{"localFacts":[{"code":"vote-result","value":"A"}]}""")]
    [InlineData("support", "{}", "workers", "1.250", """{"localFacts":[{"code":"workers","value":"1250"}]}""")]
    public void An_answer_goes_where_the_request_holds_it(string question, string request, string code, string answer, string expected) =>
        Assert.Equal((expected, null), Question.All.Single(q => q.Code == question).Set(request, code, answer));

    /// <summary>An answer about an item that the request does not have was written nowhere, and nothing said so.</summary>
    [Theory]
    [InlineData("interest", """{"loans":[{"id":"a"}]}""", "b:in_dong", "loans: there is no item 'b'.")]
    [InlineData("interest", """{"source":"national"}""", "b:in_dong", "loans: there is no item 'b'.")]
    [InlineData("interest", """{"loans":["b"]}""", "b:in_dong", "loans: there is no item 'b'.")]
    [InlineData("life", """{"steps":[]}""", "is_for_one_fair", "steps: the list has no item yet that the fact could be of.")]
    public void An_answer_about_an_item_that_is_not_there_is_told(string question, string request, string code, string said)
    {
        var (same, problem) = Question.All.Single(q => q.Code == question).Set(request, code, "có");
        Assert.Equal((request, said), (same, problem!.English));
        Assert.NotEqual(problem.English, problem.Vietnamese);
    }

    [Fact]
    public void An_answer_about_a_loan_that_a_request_does_not_have_changes_nothing()
    {
        var interest = KhuyenCongJson.Read<InterestSupportRequest>("""{"source":"national","loans":[]}""");
        var (same, problem) = FactForm.Set(interest, "b:in_dong", "có");
        Assert.Equal((interest, "loans: there is no item 'b'."), (same, problem!.English));
    }

    [Fact]
    public void Papers_at_hand_are_one_list()
    {
        var lacking = PromotionRules
            .National.AssessDossier(
                new(2016, 6, 30),
                new DossierRequest
                {
                    Source = FundingSource.National,
                    Stage = DossierStage.BaseAppraisal,
                    Kind = ProjectKind.Machinery,
                }
            )
            .Missing.First(m => FactForm.Find("dossier", m)!.Text.Vietnamese.StartsWith("Đã có ", StringComparison.Ordinal));
        var dossier = Question.All.Single(q => q.Code == "dossier");
        Assert.Equal(FactAnswer.YesNo, FactForm.Find("dossier", lacking)!.Answer);
        Assert.StartsWith("whether the paper is at hand: ", FactForm.Find("dossier", lacking)!.Text.English);
        Assert.Null(FactForm.Find("change", lacking));
        var (request, _) = dossier.Set("""{"atHand":["x"],"kind":"machinery"}""", lacking, "có");
        Assert.Equal($$"""{"kind":"machinery","atHand":["x","{{lacking}}"]}""", request);
        Assert.Equal("""{"kind":"machinery","atHand":["x"]}""", dossier.Set(request, lacking, "không").Request);
    }

    [Theory]
    [InlineData("eligibility", "norm", "100%", "'norm' is no fact of the question 'eligibility' that can be answered.")]
    [InlineData("eligibility", "capital", "nhiều", "'nhiều' is not allowed; needed: an amount, such as 300 triệu or 1.250.000.000.")]
    [InlineData("eligibility", "labour", "nhiều", "'nhiều' is not allowed; needed: a whole number, such as 250.")]
    [InlineData("eligibility", "lawfully_established", "?", "'?' is not allowed; needed: yes or no.")]
    [InlineData("eligibility", "converted_on", "?", "'?' is not allowed; needed: a day, such as 30/06/2016, or never.")]
    [InlineData("priority", "certificate_valid_through", "?", "'?' is not allowed; needed: a day, such as 30/06/2016.")]
    [InlineData("priority", "local_materials", "?", "'?' is not allowed; needed: an object { … } with the members local, all.")]
    [InlineData("provincial-item", "code", " ", "' ' is not allowed; needed: a text.")]
    public void What_is_no_answer_leaves_the_request_and_is_told(string question, string code, string answer, string said)
    {
        var (request, problem) = Question.All.Single(q => q.Code == question).Set("{ }", code, answer);
        Assert.Equal("{ }", request);
        Assert.Equal(said, problem!.English);
        Assert.NotEqual(problem.English, problem.Vietnamese);
    }

    [Fact]
    public void An_answer_that_the_request_does_not_allow_is_told_and_changes_nothing()
    {
        var advance = new AdvanceRequest
        {
            Source = FundingSource.National,
            Kind = ProjectKind.Machinery,
            Stage = AdvanceStage.BeforeAcceptance,
            Support = new Vnd(1),
            Advanced = Vnd.Zero,
        };
        var (same, problem) = FactForm.Set(advance, "work_done", "một nửa");
        Assert.Equal(advance, same);
        Assert.StartsWith("$.workDone: ", problem!.English);
        Assert.Equal(Rate.Percent(50), FactForm.Set(advance, "work_done", "50%").Request.WorkDone);
        Assert.Throws<ArgumentNullException>(() => FactForm.Set(advance, null!, "x"));
        Assert.Throws<ArgumentNullException>(() => FactForm.Set(advance, "work_done", null!));
        Assert.Throws<ArgumentNullException>(() => FactForm.Find("advance", null!));
        Assert.Throws<ArgumentNullException>(() => Question.All[0].Set(null!, "x", "x"));
        Assert.Throws<ArgumentNullException>(() => Question.All[0].Set("{}", null!, "x"));
    }
}
