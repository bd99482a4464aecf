using System.Reflection;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>One line of data/coverage.csv; symbols and tests are names, to be found by reflection.</summary>
internal sealed record CoverageRow(Citation Citation, string Status, string[] Symbols, string[] Tests, string Note)
{
    internal string Code => Citation.Code;
}

/// <summary>The register of provisions: what the library does with each.</summary>
internal static class CoverageRegister
{
    internal const string Modelled = "modelled";
    internal const string NotEncoded = "not encoded";

    /// <summary>From the weakest to the strongest: an article has the strongest status of its parts.</summary>
    internal static readonly string[] Statuses = ["declarative", "delegated", NotEncoded, Modelled];

    /// <summary>The instruments whose text was read and which the library is about.</summary>
    internal static readonly LegalInstrument[] Read =
    [
        Instruments.Decree45Of2012,
        Instruments.Circular46Of2012,
        Instruments.Circular36Of2013,
        Instruments.JointCircular26Of2014,
        Instruments.Circular26Of2014,
    ];

    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    internal static IReadOnlyList<string[]> Lines { get; } = File.ReadLines(Repository.Data("coverage.csv")).Skip(1).Select(l => l.Split(',', 5)).ToList();

    internal static IReadOnlyList<CoverageRow> Rows { get; } =
        Lines.Select(f => new CoverageRow(Citation.Parse(f[0]), f[1], Names(f[2]), Names(f[3]), f[4])).ToList();

    /// <summary>Whether a name, "Type" or "Type.Member" with as many folders before it as needed, is exactly one type or a member of it.</summary>
    internal static bool IsSymbol(string name) => Find(PublicSurfaceTests.Library, name, m => true);

    /// <summary>Whether a name is a class of tests or one test.</summary>
    internal static bool IsTest(string name) => Find(typeof(CoverageRegister).Assembly, name, m => m.IsDefined(typeof(FactAttribute), false));

    private static bool Find(Assembly assembly, string name, Func<MemberInfo, bool> counts)
    {
        var type = TypesNamed(assembly, name);
        if (type.Count == 1)
            return type[0].GetMembers(Any).Any(counts);
        var dot = name.LastIndexOf('.');
        return type.Count == 0 && dot > 0 && TypesNamed(assembly, name[..dot]) is [var owner] && owner.GetMember(name[(dot + 1)..], Any).Any(counts);
    }

    private static List<Type> TypesNamed(Assembly assembly, string name) =>
        assembly.GetTypes().Where(t => !t.Name.Contains('<') && ("." + t.FullName).EndsWith("." + name, StringComparison.Ordinal)).ToList();

    private static string[] Names(string field) => field.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
