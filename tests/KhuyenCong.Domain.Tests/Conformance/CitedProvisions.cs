using System.Collections;
using System.Reflection;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>A provision that the tables name.</summary>
/// <param name="Owners">The types from which the citation was reached.</param>
/// <param name="Statuses">What is known of the norms that cite it; none where it stands by itself only.</param>
internal sealed record CitedProvision(SortedSet<string> Owners, SortedSet<NormStatus> Statuses)
{
    /// <summary>Whether the citation also stands by itself, as that of a rule.</summary>
    internal bool IsOfRule { get; set; }
}

/// <summary>Every citation that the library holds in a static value, found by walking from there down.</summary>
internal static class CitedProvisions
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    internal static IReadOnlyDictionary<string, CitedProvision> ByCode { get; } = Collect();

    private static Dictionary<string, CitedProvision> Collect()
    {
        var found = new Dictionary<string, CitedProvision>(StringComparer.Ordinal);
        foreach (var type in PublicSurfaceTests.Library.GetTypes().Where(t => !t.ContainsGenericParameters && !t.Name.Contains('<')))
        {
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var field in type.GetFields(Static).Where(f => !f.IsLiteral))
                Walk(field.GetValue(null), type.Name, seen, found);
            // The timelines of the texts are made when they are asked for.
            foreach (var property in type == typeof(NationalLaw) ? type.GetProperties(Static) : [])
                Walk(property.GetValue(null), type.Name, seen, found);
        }

        return found;
    }

    private static void Walk(object? value, string owner, HashSet<object> seen, Dictionary<string, CitedProvision> found)
    {
        switch (value)
        {
            // Findings repeat the citations of the norms, and caches of them fill up while other tests run.
            case null or string or Type or LegalInstrument or Delegate or Finding:
                return;
            case Citation citation:
                var provision = Of(citation, found);
                provision.Owners.Add(owner);
                provision.IsOfRule = true;
                return;
        }

        var type = value.GetType();
        if (type.IsPrimitive || type.IsEnum || (!type.IsValueType && !seen.Add(value)))
            return;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Norm<>))
        {
            Norm(value, type, owner, seen, found);
            return;
        }

        if (value is IEnumerable many)
        {
            foreach (var item in many)
                Walk(item, owner, seen, found);
        }

        // Its tables are made when they are asked for.
        if (value is LawSnapshot)
        {
            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                Walk(property.GetValue(value), owner, seen, found);
        }

        for (var part = type; part is not null && part.Assembly == PublicSurfaceTests.Library; part = part.BaseType)
        {
            foreach (var field in part.GetFields(Instance))
                Walk(field.GetValue(value), owner, seen, found);
        }
    }

    private static void Norm(object norm, Type type, string owner, HashSet<object> seen, Dictionary<string, CitedProvision> found)
    {
        var provision = Of((Citation)type.GetProperty(nameof(Norm<int>.Citation))!.GetValue(norm)!, found);
        provision.Owners.Add(owner);
        provision.Statuses.Add((NormStatus)type.GetProperty(nameof(Norm<int>.Status))!.GetValue(norm)!);
        Walk(type.GetProperty(nameof(Norm<int>.Elsewhere))!.GetValue(norm), owner, seen, found);
        if ((bool)type.GetProperty(nameof(Norm<int>.HasValue))!.GetValue(norm)!)
            Walk(type.GetProperty(nameof(Norm<int>.Value))!.GetValue(norm), owner, seen, found);
    }

    private static CitedProvision Of(Citation citation, Dictionary<string, CitedProvision> found)
    {
        if (!found.TryGetValue(citation.Code, out var provision))
            found.Add(citation.Code, provision = new(new(StringComparer.Ordinal), []));
        return provision;
    }
}
