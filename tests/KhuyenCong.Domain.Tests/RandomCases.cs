using System.Globalization;

namespace KhuyenCong.Domain.Tests;

/// <summary>
/// How many random cases a comparison with a second implementation asks: the usual number, or for a long run as many as the environment variable
/// KHUYENCONG_CASES says (docs/quality.md has the commands and the results of the last long run).
/// </summary>
internal static class RandomCases
{
    internal static int Count(int usual) =>
        Environment.GetEnvironmentVariable("KHUYENCONG_CASES") is { Length: > 0 } cases ? int.Parse(cases, CultureInfo.InvariantCulture) : usual;
}
