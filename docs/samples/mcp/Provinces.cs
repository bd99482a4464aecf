using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace ServedLaw;

/// <summary>The law of provinces: of the files given, else what the library knows.</summary>
public sealed class Provinces(List<Province> given)
{
    internal Province? Find(string name) =>
        given.Find(p => p.Name == name || (p.Unit is { } unit && ProvinceUnit.TryFind(name, out var asked) && unit == asked)) ?? KnownProvinces.Find(name);

    internal IEnumerable<string> Names => given.Select(p => p.Name).Concat(KnownProvinces.All.Select(p => p.Name)).Distinct();
}
