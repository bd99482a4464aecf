#if !NETSTANDARD_LIBRARY
// The kit is built for the newest framework alone.
using System.Text.RegularExpressions;
using SampleKit;

namespace KhuyenCong.Domain.Tests.Samples;

/// <summary>The approved outputs of the samples at each width of a terminal: they fit, and every number in them is a number of the widest one.</summary>
public partial class WidthTests
{
    private static readonly int[] Widths = [80, 100, 120];

    private static readonly HashSet<string> Names =
    [
        .. File.ReadLines(Path.Combine(Repository.Samples, "expected/runs.txt")).Where(l => !l.StartsWith('#')).Select(l => l.Split('|')[0]),
    ];

    public static TheoryData<string> Samples => new("portfolio", "report", "report-form-03", "audit", "allocate", "vote");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_width_is_approved_and_no_number_is_broken(string sample)
    {
        // A file gets 200 columns, but for those samples that write other lines into one.
        var widest =
            Names.Contains($"{sample}-200") ? $"{sample}-200"
            : Names.Contains($"{sample}-2016-q3") ? $"{sample}-2016-q3"
            : sample;
        var numbers = Text(widest).SelectMany(Numbers).ToHashSet();
        Assert.True(numbers.Count > 10);
        Assert.All(
            Widths,
            width =>
            {
                Assert.Contains($"{sample}-{width}", Names);
                var lines = Text($"{sample}-{width}");
                Assert.All(lines, line => Assert.True(TextLayout.Width(line) <= width, $"{width}: {line}"));
                Assert.All(lines, line => Assert.All(Numbers(line), number => Assert.True(numbers.Contains(number), $"{width}: {number} in '{line}'")));
            }
        );
    }

    [Fact]
    public void A_number_that_a_hand_breaks_is_seen() => Assert.DoesNotContain(Numbers("700.0").Single(), Text("portfolio").SelectMany(Numbers));

    private static string[] Text(string name) => File.ReadAllLines(Path.Combine(Repository.Samples, "expected", $"{name}.txt"));

    private static IEnumerable<string> Numbers(string line) => Number().Matches(line).Select(m => m.Value);

    [GeneratedRegex(@"\d[\d.,]*\d|\d", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
#endif
