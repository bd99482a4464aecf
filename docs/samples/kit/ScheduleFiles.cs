using KhuyenCong.Domain;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace SampleKit;

/// <summary>Schedule files by their paths, each read once; its errors go to standard error.</summary>
public sealed class ScheduleFiles(Cli cli)
{
    private const long MostBytes = 4_000_000;

    private readonly Dictionary<string, (ScheduleFile File, PromotionRules Rules)> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PromotionRules> _known = new(StringComparer.Ordinal);

    /// <summary>The law of a province by the path of its file, or by the name of a province that the library knows; null, with the reason, where it cannot be used.</summary>
    public Province? ProvinceOf(string fileOrName, out LocalizedText? problem)
    {
        problem = null;
        if (!File.Exists(fileOrName) && KnownProvinces.TryFind(fileOrName, out var known))
            return known;
        if (!File.Exists(fileOrName) && ProvinceUnit.TryFind(fileOrName, out var unit))
        {
            var names = string.Join(", ", KnownProvinces.All.Select(p => p.Name));
            problem = new(
                $"Thư viện chưa biết quy định của {unit.Name}; đã biết: {names}. Hãy dùng tệp.",
                $"The library knows no law of {unit.Name}; known are: {names}. Use a file."
            );
            return null;
        }

        if (Find(fileOrName, out problem) is { File.Province: { } province })
            return province;
        problem ??= new($"{fileOrName}: không phải quy định của tỉnh dùng được.", $"{fileOrName}: not a usable schedule of a province.");
        return null;
    }

    /// <summary>The rules with a province's law by file or name, or with the supplements of a file; null, with the reason, where it cannot be used.</summary>
    public PromotionRules? RulesOf(string fileOrName, out LocalizedText? problem)
    {
        if (!File.Exists(fileOrName))
            return ProvinceOf(fileOrName, out problem) is { } province
                ? _known.GetValueOrDefault(fileOrName) ?? (_known[fileOrName] = PromotionRules.National.In(province))
                : null;
        return Find(fileOrName, out problem) is { File.IsUsable: true } read ? read.Rules : null;
    }

    /// <summary>The file at a path, and the national rules with its province or its supplements; null, with the reason, when it cannot be opened.</summary>
    public (ScheduleFile File, PromotionRules Rules)? Find(string path, out LocalizedText? problem)
    {
        problem = null;
        if (_read.TryGetValue(path, out var known))
            return known;
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists || info.Length is 0 or > MostBytes)
            {
                problem = new(
                    $"{path}: không có tệp này, hoặc tệp trống hay dài hơn {cli.Number(MostBytes)} byte.",
                    $"{path}: there is no such file, or it is empty or longer than {cli.Number(MostBytes)} bytes."
                );
                return null;
            }

            var file = ScheduleFile.Read(File.ReadAllBytes(path), LawBook.National);
            foreach (var error in file.Errors)
                Console.Error.WriteLine($"{path}:{error.Line}: {error.Path}: {error.Message.In(cli.Language)} [{error.Code}]");
            var book = file.Supplements.Aggregate(LawBook.National, (with, supplement) => with.SupplementedBy(supplement));
            var rules = file.Supplements.Count == 0 ? PromotionRules.National : new PromotionRules(book);
            return _read[path] = (file, file.Province is { } province ? rules.In(province) : rules);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problem = new(Ends.Describe(unreadable, Language.Vietnamese), Ends.Describe(unreadable, Language.English));
            return null;
        }
    }
}
