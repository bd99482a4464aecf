using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Các tỉnh đã biết: what published reports tell of the law of single provinces, shipped as files of the second format.</summary>
/// <remarks>
/// Nothing of it is used unless a host takes it: <c>PromotionRules.National.In(KnownProvinces.Find("Đồng Tháp")!)</c>. The evidence is <em>reported</em>, the
/// coverage a part; each file names its sources and the day on which they were last looked at. A department's own text is better.
/// </remarks>
public static class KnownProvinces
{
    private const string Folder = "provinces/";

    private static readonly Lazy<ValueList<Province>> Read = new(ReadAll);

    /// <summary>Tất cả: every province of which something is known, in the order of the names of their files.</summary>
    public static ValueList<Province> All => Read.Value;

    /// <summary>Tìm theo tên: the province of a name, in any usual spelling.</summary>
    /// <param name="name">The name.</param>
    /// <param name="province">What is known of it, when there is something.</param>
    /// <returns>Whether something is known.</returns>
    public static bool TryFind(string? name, [NotNullWhen(true)] out Province? province)
    {
        province = ProvinceUnit.TryFind(name, out var unit) ? All.FirstOrDefault(p => p.Unit == unit) : null;
        return province is not null;
    }

    /// <summary>Tỉnh đã biết: what published reports tell of the law of a province.</summary>
    /// <param name="name">The name, in any usual spelling.</param>
    /// <returns>The province; null where nothing is known of it.</returns>
    public static Province? Find(string? name) => TryFind(name, out var province) ? province : null;

    private static ValueList<Province> ReadAll()
    {
        var assembly = typeof(KnownProvinces).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .OrderBy(n => n, StringComparer.Ordinal)
            .Select(name =>
            {
                using var resource = assembly.GetManifestResourceStream(name)!;
                using var bytes = new MemoryStream();
                resource.CopyTo(bytes);
                return ScheduleFile.Read(bytes.ToArray(), LawBook.National).Province!;
            })
            .ToValueList();
    }
}
