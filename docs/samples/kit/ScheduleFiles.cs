using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace SampleKit;

/// <summary>Schedule files by their paths, each read once; its errors go to standard error.</summary>
public sealed class ScheduleFiles
{
    private const long MostBytes = 4_000_000;

    private readonly Dictionary<string, (ScheduleFile File, PromotionRules Rules)> _read = new(StringComparer.Ordinal);

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
                    $"{path}: không có tệp này, hoặc tệp trống hay dài hơn {MostBytes} byte.",
                    $"{path}: there is no such file, or it is empty or longer than {MostBytes} bytes."
                );
                return null;
            }

            var file = ScheduleReader.Read(File.ReadAllBytes(path), LawBook.National);
            foreach (var error in file.Errors)
                Console.Error.WriteLine($"{path}:{error}");
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
