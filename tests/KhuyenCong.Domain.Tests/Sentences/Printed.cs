using System.Reflection;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Conformance;
using NodaTime;

namespace KhuyenCong.Domain.Tests.Sentences;

/// <summary>A finding as an approved page prints it.</summary>
internal sealed record PrintedFinding(string Rule, string Verdict, string Vietnamese, string English, string Next)
{
    /// <summary>The findings of all approved pages.</summary>
    internal static List<PrintedFinding> All() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "tests/KhuyenCong.Domain.Tests/Approved"), "Explanations.*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(f => Of(File.ReadAllText(f)))
            .ToList();

    /// <summary>The findings of a page: the line of rule and verdict, the two messages, and the two lines of what comes next, if any.</summary>
    internal static IEnumerable<PrintedFinding> Of(string page)
    {
        var lines = page.Replace("\r\n", "\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("- ", StringComparison.Ordinal) || lines[i].Split(' ') is not [_, var rule, var verdict, ..])
                continue;
            var next = i + 3 < lines.Length && lines[i + 3].StartsWith("  > ", StringComparison.Ordinal) ? lines[i + 3].Substring(4) : "";
            yield return new(rule.TrimEnd(':'), verdict, lines[i + 1].Trim(), lines[i + 2].Trim(), next);
        }
    }
}

/// <summary>The texts of the library that a reader can see, each with where it comes from.</summary>
internal static class PrintedTexts
{
    /// <summary>Every rule's sentences and what comes next; every name of a code; every entry of the tables; every sentence of the approved pages.</summary>
    internal static List<(string Where, LocalizedText Text)> All() => [.. Rules(), .. Names().Select(n => (n.Where, n.Text)), .. Entries(), .. Pages()];

    internal static IEnumerable<(string Where, LocalizedText Text)> Rules() =>
        RuleIds()
            .SelectMany(r =>
                new (string, MessageTemplate?)[] { (r.Code, r.Message), (r.Code + ", remedy", r.Remedy), (r.Code + ", needed", r.Needed) }
                    .Where(t => t.Item2 is not null)
                    .Select(t => (t.Item1, new LocalizedText(t.Item2!.Vietnamese, t.Item2.English)))
            );

    internal static IEnumerable<RuleId> RuleIds() =>
        PublicSurfaceTests
            .Library.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(p => p.FieldType == typeof(RuleId))
            .Select(p => (RuleId)p.GetValue(null)!);

    /// <summary>The names of all codes: whatever a function ToText says of the values of an enum, with the code of the value where it has one.</summary>
    internal static IEnumerable<(string Where, string Code, LocalizedText Text)> Names() =>
        [
            .. NamesOfCodes(),
            .. SupportItems.All.Select(i => ($"SupportItem.{i.Item}", i.Code, i.Name)),
            .. PriorityCodes.Facts.Values.Select(f => ($"Priority.PriorityFact.{f}", f.ToCode(), f.ToText())),
            .. Instruments.All.Select(i => ($"Law.Instruments.{i.Id}", i.Id, i.Name)),
        ];

    private static IEnumerable<(string Where, string Code, LocalizedText Text)> NamesOfCodes() =>
        from type in PublicSurfaceTests.Library.GetTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where method is { Name: "ToText", IsGenericMethod: false } && method.ReturnType == typeof(LocalizedText)
        let parameters = method.GetParameters()
        where parameters.Length == 1 && parameters[0].ParameterType is { IsEnum: true } kind && !kind.IsDefined(typeof(FlagsAttribute))
        let value = parameters[0].ParameterType
        orderby value.FullName
        from each in Enum.GetValues(value).Cast<object>()
        let text = TryText(method, each)
        where text is not null
        select (value.FullName!.Replace("KhuyenCong.Domain.", "") + "." + each, CodeOf(type, each), text);

    private static IEnumerable<(string Where, LocalizedText Text)> Entries() =>
        new[] { new LocalDate(2013, 6, 1), new LocalDate(2016, 6, 30), new LocalDate(2022, 6, 30), new LocalDate(2025, 11, 1) }.SelectMany(day =>
            LawBook.National.At(day).Entries().Select(e => ($"{e.Code} on {day}", e.Value))
        );

    private static IEnumerable<(string Where, LocalizedText Text)> Pages() =>
        PrintedFinding
            .All()
            .SelectMany(f => new[] { (f.Rule, new LocalizedText(f.Vietnamese, f.English)), (f.Rule + ", next", new LocalizedText(f.Next, "")) });

    private static LocalizedText? TryText(MethodInfo method, object value)
    {
        try
        {
            return (LocalizedText?)method.Invoke(null, [value]);
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static string CodeOf(Type type, object value) =>
        type.GetMethod("ToCode", BindingFlags.Static | BindingFlags.Public, [value.GetType()])?.Invoke(null, [value]) as string ?? "";
}
