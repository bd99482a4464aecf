using KhuyenCong.Sheets.Plain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Values that occur more than once are found whether they fit in memory or not.</summary>
public class RepeatedValuesTests
{
    private const int OfOneRun = 1 << 20;

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(OfOneRun)]
    [InlineData(OfOneRun + 1)]
    [InlineData((2 * OfOneRun) + 5_000)]
    public void Those_that_occur_again_are_found_and_no_others(int count)
    {
        using var values = new RepeatedValues();
        // Every value once: an odd factor moves the numbers about without one falling on another.
        for (var i = 0; i < count; i++)
            values.Add(unchecked((ulong)(i + 1) * 0x9E3779B97F4A7C15UL));
        ulong[] again = [0, 0, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, .. count > 0 ? new[] { 0x9E3779B97F4A7C15UL } : []];
        foreach (var value in again)
            values.Add(value);
        Assert.Equal(again.Distinct().Order(), values.Find().Order());
    }
}
