using System.Text.RegularExpressions;
using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.InForce;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>What is said of a text, a line each: where, what it is worth, the code, the words that are meant, and what differs.</summary>
internal static class Said
{
    internal static readonly LocalDate In2016 = new(2016, 6, 30);

    internal static IEnumerable<string> Of(string text, LocalDate? day = null, bool isLocal = false, Province? province = null) =>
        TextChecker.Check(text, day ?? In2016, LawBook.National, province, isLocal).Select(Line);

    /// <summary>The one thing that is said, without its place.</summary>
    internal static string Only(string text, LocalDate? day = null, bool isLocal = false) =>
        Assert.Single(TextChecker.Check(text, day ?? In2016, LawBook.National, isLocal: isLocal).Select(f => $"{f.Kind.ToCode()} {f.Code}: {WhyOf(f)}"));

    /// <summary>What is said, by kind and code alone.</summary>
    internal static string Codes(string text, string? day, bool isLocal) =>
        string.Join(
            "|",
            TextChecker
                .Check(text, day is null ? In2016 : LocalDatePattern.Iso.Parse(day).Value, LawBook.National, isLocal: isLocal)
                .Select(f => $"{f.Kind.ToCode()} {f.Code}")
        );

    private static string Line(TextFinding found) => $"{found.Line}:{found.Column} {found.Kind.ToCode()} {found.Code} [{found.Text}] {WhyOf(found)}".TrimEnd();

    // The words of the law stand in approved pages; here is what the draft has otherwise, and the sentences that say nothing of the law.
    private static string WhyOf(TextFinding found)
    {
        var english = Regex.Replace(found.Explanation.English, "^Item \"[^\"]*\": ", "");
        return Regex.Replace(english, "(?:; )?under .*$", "", RegexOptions.IgnoreCase);
    }
}
