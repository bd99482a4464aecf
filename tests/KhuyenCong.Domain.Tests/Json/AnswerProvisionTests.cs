using System.Text.Json;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Json;

/// <summary>The provision of an answer is that which decides it.</summary>
public class AnswerProvisionTests
{
    [Theory]
    [InlineData("minister-of-industry-and-trade", "satisfied", "ND45-2012/2/3")]
    [InlineData("agency", "not-satisfied", "ND45-2012/2/2")]
    public void A_refused_plan_names_the_provision_that_refuses_it(string approvedBy, string verdict, string provision)
    {
        const string Project =
            """{"code":"07","name":"x","aim":"a","source":"national","kind":"machinery","contents":["technology-and-models"],"support":5,"start":"2016-02-01","end":"2016-11-30","implementingUnit":"A","beneficiaries":["b"],"places":["p"]}""";
        var answer = Ask("plan", $$"""{"year":2016,"source":"national","projects":[{{Project}}],"approvedBy":"{{approvedBy}}","approvedOn":"2015-12-20"}""");
        Assert.Equal((verdict, provision), (answer.GetProperty("verdict").GetString(), answer.GetProperty("provision").GetString()));
    }

    [Theory]
    [InlineData(7, "satisfied", "TT26-2014/9/2")]
    [InlineData(8, "not-satisfied", "TT26-2014/9/2")]
    public void A_council_of_a_wrong_size_names_the_provision_on_its_size(int members, string verdict, string provision)
    {
        var answer = Ask("council", $$"""{"level":"province","members":{{members}},"chairIsEntitled":true,"viceChairIsEntitled":true,"jurors":3}""");
        Assert.Equal((verdict, provision), (answer.GetProperty("verdict").GetString(), answer.GetProperty("provision").GetString()));
    }

    private static JsonElement Ask(string question, string request)
    {
        var answer = Question.All.Single(q => q.Code == question).Ask(PromotionRules.National, request, new LocalDate(2016, 6, 30));
        return JsonDocument.Parse(KhuyenCongJson.Write(answer)).RootElement;
    }
}
