using System.Reflection;
using System.Xml.Linq;
using KhuyenCong.Domain.Tests.Conformance;

namespace KhuyenCong.Domain.Tests.Docs;

/// <summary>The front door and everything that it is asked with has an example in its documentation, which compiles and prints what it says.</summary>
[Collection(nameof(ConsoleCollection))]
public class ExampleTests
{
    private static readonly string Usings = string.Concat(
        PublicSurfaceTests.PublicTypes.Select(t => t.Namespace).Append("NodaTime").Distinct().Select(space => $"using {space};\n")
    );

    private static readonly Dictionary<string, string> Examples = XDocument
        .Load(Path.ChangeExtension(PublicSurfaceTests.Library.Location, ".xml"))
        .Descendants("member")
        .Where(m => m.Element("example") is not null)
        .ToDictionary(m => ((string)m.Attribute("name")!).Split('.').Last(), m => m.Element("example")!.Element("code")!.Value);

    /// <summary>What a question takes, apart from what it is asked under.</summary>
    private static IEnumerable<Type> Requests =>
        typeof(PromotionRules)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.Name.StartsWith("Assess", StringComparison.Ordinal) || m.Name is "Allocate" or "Calendar" or "PlanPayments" or "Replay")
            .Select(m => m.GetParameters().Select(p => p.ParameterType).First(IsOfTheLibrary));

    private static bool IsOfTheLibrary(Type type) => type.Assembly == typeof(Vnd).Assembly && !type.IsInterface;

    public static TheoryData<string> Names => [.. Requests.Append(typeof(PromotionRules)).Select(t => t.Name).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_of_a_type_of_the_front_door_prints_what_it_says(string type)
    {
        Assert.True(Examples.TryGetValue(type, out var code), $"{type} has no example");
        var lines = code.Split('\n').Select(l => l.TrimEnd()).ToList();
        var said = lines.Where(l => l.Contains("; // ", StringComparison.Ordinal)).Select(l => l[(l.IndexOf("; // ", StringComparison.Ordinal) + 5)..]);
        Assert.Contains(type, code);
        Assert.NotEmpty(said);
        Assert.Equal(said, SnippetTests.Run(Usings + code).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd()));
    }
}
