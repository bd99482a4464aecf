using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Cases;

/// <summary>A reading that is not known is told with those that are.</summary>
public class CaseReadingTests
{
    [Theory]
    [InlineData("R1", "rate-only", "there is no reading R1 = 'rate-only'; known are rate-and-cap, cap-only (see")]
    [InlineData("R99", "x", "there is no reading R99 = 'x'; known are R1, R2, R3,")]
    public void What_may_stand_there_is_named(string reading, string code, string said)
    {
        var readings = "{\"" + reading + "\":\"" + code + "\"}";
        var json = $$"""{"cases":[{"question":"support","asOf":"2016-06-30","request":{},"readings":{{readings}},"expect":{"ceiling":1} }]}""";
        Assert.Contains(said, Assert.Single(Assert.Single(LawCases.Run(json)).Failures).Text.English, StringComparison.Ordinal);
    }
}
