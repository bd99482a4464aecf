#if !NETSTANDARD_LIBRARY
using System.Reflection;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Hostile;

namespace KhuyenCong.Domain.Tests.InForce;

/// <summary>A host whose days are DateOnly asks the same questions and gets the same answers.</summary>
public class DateOnlyTests
{
    // Workings for batches and lists of a province's levels are not questions of a host's pages.
    private static IEnumerable<MethodInfo> Questions =>
        typeof(PromotionRules)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m =>
                !m.Name.StartsWith("TryCompute", StringComparison.Ordinal)
                && m.GetParameters() is { Length: > 1 } parameters
                && parameters[0].ParameterType == typeof(LocalDate)
            );

    public static TheoryData<string> Names => [.. Questions.Select(m => m.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_that_begins_with_a_day_takes_a_DateOnly_and_answers_the_same(string name)
    {
        var question = Questions.Single(m => m.Name == name);
        var asking = question.GetParameters().Skip(1).Where(p => !p.HasDefaultValue).Select(p => p.ParameterType).ToList();
        var other = typeof(DateOnlyQuestions).GetMethod(name, [typeof(PromotionRules), typeof(DateOnly), .. asking]);
        Assert.NotNull(other);
        Assert.Equal(question.ReturnType, other.ReturnType);
        var answered = 0;
        for (var seed = 0; seed < 100; seed++)
        {
            var asked = asking.ConvertAll(type =>
                type == typeof(Announcement) ? Announcement.All[seed % Announcement.All.Count] : new Anything(seed, 0).Of(type)
            );
            if (asked.Contains(null))
                continue;
            var day = new LocalDate(2013 + seed % 13, 6, 30);
            var tables = Enumerable.Repeat<object?>(null, question.GetParameters().Length - 1 - asked.Count);
            if (AnswerOf(question, PromotionRules.National, [day, .. asked, .. tables]) is not { } answer)
                continue;
            Assert.Equal(answer, AnswerOf(other, null, [PromotionRules.National, day.ToDateOnly(), .. asked]));
            answered++;
        }

        Assert.True(answered > 0, $"{name} answered none of 100 requests");
    }

    [Fact]
    public void The_day_is_the_one_given()
    {
        var request = new SupportRequest { Item = SupportItem.Machinery, Source = FundingSource.National };
        Assert.Equal("TTLT26-2014/6/2/c", PromotionRules.National.AssessSupport(new DateOnly(2018, 5, 10), request).Provision?.ToString());
        Assert.Equal("TT28-2018/8/4", PromotionRules.National.AssessSupport(new DateOnly(2018, 5, 11), request).Provision?.ToString());
        Assert.Throws<ArgumentNullException>("rules", () => DateOnlyQuestions.AssessSupport(null!, new DateOnly(2018, 5, 10), request));
    }

    private static string? AnswerOf(MethodInfo question, object? target, object?[] arguments)
    {
        try
        {
            var answer = question.Invoke(target, arguments);
            return answer is System.Collections.IEnumerable list ? string.Join("\n", list.Cast<object>()) : KhuyenCongJson.Write(answer!);
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException or OverflowException)
        {
            return null;
        }
    }
}
#endif
