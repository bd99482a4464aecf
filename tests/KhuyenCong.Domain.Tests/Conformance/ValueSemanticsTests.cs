using System.Reflection;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Tests.Hostile;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>What every value and every list of codes of the library keeps to.</summary>
public class ValueSemanticsTests
{
    // The values whose equality or order is written by hand.
    private static readonly Type[] Values = PublicSurfaceTests
        .PublicTypes.Where(t => !t.ContainsGenericParameters && t.GetMethod("op_LessThan") is not null)
        .Concat([typeof(Finding), typeof(FindingList), typeof(LocalizedText), typeof(Citation), typeof(ValueList<int>), typeof(ValueList<string>)])
        .ToArray();

    public static TheoryData<string> ValueTypes => new(Values.Select(t => t.ToString()));

    public static TheoryData<string> CodedEnums =>
        new(PublicSurfaceTests.PublicTypes.Where(t => t.IsEnum && t != typeof(Evidence) && Function(t, "ToCode") is not null).Select(t => t.FullName!));

    public static TheoryData<string> NamedEnums =>
        new(
            PublicSurfaceTests
                .PublicTypes.Where(t => t.IsEnum && !t.IsDefined(typeof(FlagsAttribute)) && Function(t, "ToText") is not null)
                .Select(t => t.FullName!)
        );

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void Equal_values_are_equal_in_every_way(string name)
    {
        var type = Values.Single(t => t.ToString() == name);
        var made = Enumerable.Range(0, 40).SelectMany(seed => Make(type, seed) is { } a && Make(type, seed) is { } b ? new[] { (a, b) } : []).ToList();
        Assert.NotEmpty(made);
        Assert.All(
            made,
            pair =>
            {
                Assert.True(pair.a.Equals(pair.b), $"{pair.a} is not {pair.b}");
                Assert.Equal(pair.a.GetHashCode(), pair.b.GetHashCode());
                Assert.True(Is("op_Equality", pair.a, pair.b));
                Assert.False(Is("op_Inequality", pair.a, pair.b));
                Assert.False(pair.a.Equals("something else"));
                Assert.False(pair.a.Equals(null));
            }
        );
        foreach (var ((a, _), (b, _)) in made.Zip(made.Skip(1)))
        {
            Assert.Equal(a.Equals(b), Is("op_Equality", a, b));
            Assert.Equal(!a.Equals(b), Is("op_Inequality", a, b));
            if (type.GetMethod("op_LessThan") is null)
                continue;
            var order = (int)type.GetMethod("CompareTo", [type])!.Invoke(a, [b])!;
            Assert.Equal(order < 0, Is("op_LessThan", a, b));
            Assert.Equal(order > 0, Is("op_GreaterThan", a, b));
            Assert.Equal(order <= 0, Is("op_LessThanOrEqual", a, b));
            Assert.Equal(order >= 0, Is("op_GreaterThanOrEqual", a, b));
            Assert.Equal(order == 0, a.Equals(b));
        }

        bool Is(string operation, object a, object b) => (bool)type.GetMethod(operation, [type, type])!.Invoke(null, [a, b])!;
    }

    [Theory]
    [MemberData(nameof(CodedEnums))]
    public void Every_code_is_read_back_and_no_other(string name)
    {
        var type = typeof(Vnd).Assembly.GetType(name)!;
        var toCode = Function(type, "ToCode")!;
        var tryParse = PublicSurfaceTests
            .PublicTypes.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .FirstOrDefault(m =>
                m.Name == "TryParse"
                && m.GetParameters() is [{ ParameterType: var text }, { ParameterType: var value }]
                && text == typeof(string)
                && value.GetElementType() == type
            );
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var value in Enum.GetValues(type).Cast<object>().Where(v => toCode.ReturnType == typeof(string) && (Convert.ToInt64(v) != 0 || tryParse is null))
        )
        {
            var code = (string)toCode.Invoke(null, [value])!;
            if (Convert.ToInt64(value) != 0)
                Assert.Matches("^[a-zA-Z0-9]+([-._][a-zA-Z0-9]+)*$", code);
            Assert.True(codes.Add(code));
            if (tryParse is null)
                continue;
            object?[] read = [code, null];
            Assert.True((bool)tryParse.Invoke(null, read)!);
            Assert.Equal(value, read[1]);
        }

        if (tryParse is not null)
            Assert.All(new[] { null, " ", "?", "\0", codes.First() + "А" }, text => Assert.False((bool)tryParse.Invoke(null, [text, null])!));
        if (toCode.ReturnType == typeof(string))
            Assert.IsAssignableFrom<ArgumentException>(Record.Exception(() => toCode.Invoke(null, [Enum.ToObject(type, 251)]))?.InnerException);
    }

    [Theory]
    [MemberData(nameof(NamedEnums))]
    public void Every_defined_value_has_a_name_in_both_languages_and_no_other_has_one(string name)
    {
        var type = typeof(Vnd).Assembly.GetType(name)!;
        var toText = Function(type, "ToText")!;
        var named = 0;
        foreach (var value in Enum.GetValues(type).Cast<object>())
        {
            // Zero is "none" for some lists, and has no name.
            if (
                Convert.ToInt64(value) == 0
                && (Record.Exception(() => toText.Invoke(null, [value])) is not null || ((LocalizedText)toText.Invoke(null, [value])!).English.Length == 0)
            )
                continue;
            var text = (LocalizedText)toText.Invoke(null, [value])!;
            Assert.NotEqual(text.Vietnamese, text.English);
            named++;
        }

        Assert.True(named > 0);
        Assert.IsAssignableFrom<ArgumentException>(Record.Exception(() => toText.Invoke(null, [Enum.ToObject(type, 251)]))?.InnerException);
    }

    private static object? Make(Type type, int seed)
    {
        try
        {
            return typeof(Anything)
                .GetMethod(nameof(Anything.Of), BindingFlags.Instance | BindingFlags.NonPublic, [])!
                .MakeGenericMethod(type)
                .Invoke(new Anything(seed, 0.1), []);
        }
        catch (TargetInvocationException refused)
            when (refused.InnerException is TargetInvocationException { InnerException: ArgumentException } or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static MethodInfo? Function(Type type, string name) =>
        PublicSurfaceTests
            .PublicTypes.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .FirstOrDefault(m => m.Name == name && m.GetParameters() is [{ ParameterType: var only }] && only == type);
}
