using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests.LawTests.TT46Of2012;

/// <summary>The order of allocation (6.3.a) stands from 2013-02-10 to 2025-10-14; outside, places that a host gives are its own.</summary>
public class AllocationOrderTests
{
    [Theory]
    [InlineData("2012-07-05", Verdict.Undetermined, "thư viện chưa có thứ tự phân bổ")]
    [InlineData("2013-02-09", Verdict.Undetermined, "thư viện chưa có thứ tự phân bổ")]
    [InlineData("2013-02-10", Verdict.Satisfied, "Thuộc nhóm ưu tiên thứ 1")]
    [InlineData("2025-10-14", Verdict.Satisfied, "Thuộc nhóm ưu tiên thứ 1")]
    [InlineData("2025-10-15", Verdict.Undetermined, "thư viện chưa có thứ tự phân bổ")]
    public void Given_places_are_no_order_of_the_law(string day, Verdict verdict, string words)
    {
        var place = new PriorityPlace(2, 1, 1);
        var allocation = PromotionRules.National.Allocate(
            LocalDatePattern.Iso.Parse(day).Value,
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(100),
                Claims = [new("a", new Vnd(60), new Vnd(60), new PriorityStanding(place, place, false, []))],
            }
        );
        Assert.Equal(new Vnd(60), allocation.Given);
        Assert.Equal(verdict, allocation.Verdict);
        Assert.Equal(verdict == Verdict.Satisfied ? [] : ["norm"], allocation.Missing.AsEnumerable());
        Assert.Contains(words, allocation.Lines[0].Findings[0].Message(Language.Vietnamese));
        Assert.Equal(verdict, allocation.Lines[0].Findings[0].Verdict);
        Assert.Equal(verdict == Verdict.Satisfied ? "TT46-2012/6/3/a" : null, allocation.Lines[0].Findings[1].Citation?.Code);
    }
}
