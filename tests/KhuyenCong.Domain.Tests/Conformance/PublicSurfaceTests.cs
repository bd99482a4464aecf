using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>What every public type and member of the library keeps to.</summary>
public partial class PublicSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static readonly Assembly Library = typeof(Vnd).Assembly;

    internal static string LibraryFramework => Library.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;

    // By name: the netstandard2.0 build brings its own attribute of this name.
    internal static bool IsRequired(PropertyInfo property) => property.CustomAttributes.Any(a => a.AttributeType.Name == "RequiredMemberAttribute");

    internal static IEnumerable<Type> PublicTypes => Library.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal);

    [Fact]
    public void Every_public_type_is_named_on_a_page_or_in_a_sample()
    {
        var docs = Path.Combine(Repository.Root, "docs");
        var words = Directory
            .EnumerateFiles(docs, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".md" or ".cs" or ".fsx" or ".fs" && Path.GetFileName(f) != "coverage.md")
            .Where(f => !Path.GetRelativePath(docs, f).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Append(Path.Combine(Repository.Root, "README.md"))
            .SelectMany(f => Regex.Matches(File.ReadAllText(f), @"\w+").Select(m => m.Value))
            .ToHashSet();
        Assert.Empty(PublicTypes.Where(t => !t.IsNested && !words.Contains(t.Name.Split('`')[0])).Select(t => t.FullName));
    }

    [Fact]
    public void The_public_types_are_few() => Assert.InRange(PublicTypes.Count(), 1, 320);

    [Fact]
    public void The_first_question_needs_three_usings_at_most()
    {
        var first = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Split("```csharp")[1].Split("```")[0];
        Assert.Contains("PromotionRules.National.AssessSupport(", first);
        Assert.InRange(Regex.Matches(first, "^using ", RegexOptions.Multiline).Count, 1, 3);
    }

    [Fact]
    public void The_list_of_rules_holds_every_rule()
    {
        Assert.Equal(Rules().Select(r => r.Code).Order(StringComparer.Ordinal), Domain.Serialization.Rules.All.Select(r => r.Code));
        Assert.All(Rules(), rule => Assert.True(Domain.Serialization.Rules.TryFind(rule.Code, out var found) && ReferenceEquals(rule, found)));
        Assert.False(Domain.Serialization.Rules.TryFind(null, out _));
    }

    [Fact]
    public void Nothing_public_can_be_changed()
    {
        var offences =
            from type in PublicTypes
            where !IsDelegate(type) && !type.Name.EndsWith("Enumerator", StringComparison.Ordinal)
            from offence in Mutable(type)
            select $"{type.Name}.{offence}";
        Assert.Empty(offences);
    }

    [Fact]
    public void No_public_property_hands_out_an_array_or_a_mutable_collection()
    {
        var offences =
            from type in PublicTypes
            from property in type.GetProperties(Declared)
            let t = property.PropertyType
            where
                t.IsArray
                || (t.IsGenericType && t.GetGenericTypeDefinition() is var g && (g == typeof(List<>) || g == typeof(Dictionary<,>) || g == typeof(HashSet<>)))
            select $"{type.Name}.{property.Name}";
        Assert.Empty(offences);
    }

    [Fact]
    public void No_static_field_of_the_library_can_be_assigned()
    {
        var offences =
            from type in Library.GetTypes()
            where !IsGenerated(type) && type.Namespace?.StartsWith("Coverlet", StringComparison.Ordinal) != true
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where field is { IsInitOnly: false, IsLiteral: false } && !IsGenerated(field)
            select $"{type.Name}.{field.Name}";
        Assert.Empty(offences);
    }

    [Fact]
    public void Every_summary_begins_with_the_Vietnamese_term()
    {
        var documented = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member").ToList();
        Assert.NotEmpty(documented);
        var offences =
            from member in documented
            let name = (string)member.Attribute("name")!
            where
                IsPublic(name)
                && member.Element("inheritdoc") is null
                && !name.Contains(".#ctor")
                && !name.StartsWith("P:", StringComparison.Ordinal)
                && !name.StartsWith("F:", StringComparison.Ordinal)
            let summary = Regex.Replace(member.Element("summary")?.Value.Trim() ?? "", @"\s+", " ")
            where !TermThenText().IsMatch(summary)
            select $"{name}: {summary}";
        Assert.Empty(offences);
    }

    [Fact]
    public void Every_rule_has_a_stable_code_and_both_languages()
    {
        var rules = Rules();
        Assert.True(rules.Count > 30);
        Assert.Equal(rules.Count, rules.Select(r => r.Code).Distinct().Count());
        Assert.All(
            rules,
            rule =>
            {
                Assert.Matches(@"^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$", rule.Code);
                Assert.NotEqual(rule.Message.Vietnamese, rule.Message.English);
                Assert.Matches("[à-ỹđ]", rule.Message.Vietnamese.ToLowerInvariant());
                Assert.DoesNotMatch("[ơưạ-ỹ]", rule.Message.English.Replace("khuyến công", "").Replace("đồng", ""));
                Assert.EndsWith(".", rule.Message.Vietnamese);
                Assert.EndsWith(".", rule.Message.English);
            }
        );
    }

    internal static List<RuleId> Rules() =>
        Library
            .GetTypes()
            .Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(p => p.FieldType == typeof(RuleId))
            .Select(p => (RuleId)p.GetValue(null)!)
            .ToList();

    private static IEnumerable<string> Mutable(Type type)
    {
        foreach (var property in type.GetProperties(Declared))
        {
            if (property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"))
                yield return property.Name;
        }

        foreach (var field in type.GetFields(Declared))
        {
            if (field is { IsInitOnly: false, IsLiteral: false } && !type.IsEnum)
                yield return field.Name;
        }
    }

    private static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type);

    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<') || member.IsDefined(typeof(CompilerGeneratedAttribute), false) || (member.DeclaringType is { } outer && IsGenerated(outer));

    private static bool IsPublic(string name)
    {
        var path = name.Substring(2).Split('(')[0];
        if (name[0] == 'T')
            return PublicTypes.Any(t => t.FullName!.Replace('+', '.') == path);
        var dot = path.LastIndexOf('.');
        var member = path.Substring(dot + 1).Split('`')[0];
        return PublicTypes.Any(t => t.FullName!.Replace('+', '.') == path.Substring(0, dot) && t.GetMember(member, Declared).Length > 0);
    }

    // "Mức trần: the ceiling …"; operators and codes keep to it as well.
    [GeneratedRegex(@"^[\p{Lu}\d""][^:]*: \S")]
    private static partial Regex TermThenText();
}
