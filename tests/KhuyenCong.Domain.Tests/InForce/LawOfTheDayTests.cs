using System.Reflection;
using System.Text;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.InForce;

/// <summary>A day is given once, and a level of one day is never taken for another.</summary>
public class LawOfTheDayTests
{
    private const string TwoLevels = """
        {"format":2,"kind":"provincial","province":"Bến Tre","coverage":"part","schedules":[
          {"instrument":{"id":"NQ01-2020-BenTre","kind":"resolution","number":"01/2020/NQ-HĐND","issuedBy":"Hội đồng nhân dân tỉnh Bến Tre"},
           "from":"2020-01-01","until":"2023-12-31","levels":[{"item":"machinery","unit":"establishment","rate":50,"cap":100000000}]},
          {"instrument":{"id":"NQ02-2024-BenTre","kind":"resolution","number":"02/2024/NQ-HĐND","issuedBy":"Hội đồng nhân dân tỉnh Bến Tre"},
           "from":"2024-01-01","levels":[{"item":"machinery","unit":"establishment","rate":50,"cap":150000000}]}]}
        """;

    private static IEnumerable<MethodInfo> FrontDoor =>
        typeof(PromotionRules)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsSpecialName && m.GetParameters().Length > 0);

    [Fact]
    public void No_question_takes_a_table_of_levels_beside_the_day() =>
        Assert.Empty(FrontDoor.Where(m => m.GetParameters().Any(p => p.ParameterType == typeof(Domain.Support.SupportNorms))).Select(m => m.Name));

    /// <summary>The day is the first argument, or the request holds it; never both.</summary>
    [Fact]
    public void A_question_has_its_day_first_or_in_its_request()
    {
        foreach (var method in FrontDoor)
        {
            var days = method.GetParameters().Where(p => p.ParameterType == typeof(LocalDate)).ToList();
            Assert.True(days.Count == 0 || days is [{ Position: 0 }], method.Name);
            var request = method.GetParameters().Select(p => p.ParameterType).FirstOrDefault(t => t.Name.EndsWith("Request", StringComparison.Ordinal));
            Assert.False(days.Count == 1 && request?.GetProperty("AsOf") is not null, method.Name);
        }
    }

    [Theory]
    [InlineData("2019-12-31", null)]
    [InlineData("2020-08-30", 100)]
    [InlineData("2023-12-31", 100)]
    [InlineData("2024-01-01", 150)]
    [InlineData("2024-08-30", 150)]
    public void A_level_of_a_province_answers_only_for_its_own_days(string day, int? ceiling)
    {
        var file = ScheduleFile.Read(Encoding.UTF8.GetBytes(TwoLevels), LawBook.National);
        Assert.True(file.IsUsable, string.Join("\n", file.Errors.Select(e => e.Message.English)));
        var request = new SupportRequest
        {
            Item = SupportItem.Machinery,
            Source = FundingSource.Local,
            Cost = Vnd.Million(600),
        };
        var decision = PromotionRules.National.In(file.Province!).AssessSupport(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, request);
        Assert.Equal(ceiling is { } million ? Vnd.Million(million) : null, decision.Ceiling);
        Assert.Equal(ceiling is null, decision.Verdict == Verdict.Undetermined);
    }

    /// <summary>A half written as 0.5 and millions written as 300 are read as what they are, and said to be implausible.</summary>
    [Fact]
    public void A_rate_below_one_percent_and_a_cap_below_a_million_are_warned_of()
    {
        var file = ScheduleFile.Read(Encoding.UTF8.GetBytes(TwoLevels.Replace("\"rate\":50,\"cap\":150000000", "\"rate\":0.5,\"cap\":300")), LawBook.National);
        Assert.True(file.IsUsable);
        Assert.Contains(file.Warnings, w => w.Code == "low-rate" && w.Path.StartsWith("$.schedules[1].levels[0]", StringComparison.Ordinal));
        Assert.Contains(file.Warnings, w => w.Code == "low-cap" && w.Path.StartsWith("$.schedules[1].levels[0]", StringComparison.Ordinal));
    }
}
