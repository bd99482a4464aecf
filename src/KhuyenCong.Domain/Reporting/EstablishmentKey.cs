using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Khóa nhận biết cơ sở: how records are told to be of the same establishment.</summary>
/// <remarks>
/// The registration number decides where there is one, without regard to zeros lost in front, spaces, dots and hyphens. Else the name and the
/// province do, without regard to letter case, spaces, the way accents are encoded, the place of the tone mark, characters that are not seen,
/// and "tỉnh" or "thành phố" before the province. A record that bundles several establishments has no key. Two keys may still be of one
/// establishment: reports and audits name those that perhaps are.
/// </remarks>
internal static class EstablishmentKey
{
    /// <summary>Khóa của hồ sơ: the key of the record's establishment, or null where the record does not tell one.</summary>
    public static string? Of(ProjectRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return IsOne(record) ? Id(record) ?? (Name(record) is { Length: > 0 } name ? name + "|" + Province(record) : null) : null;
    }

    /// <summary>Whether a record is of one establishment, if it names it.</summary>
    internal static bool IsOne(ProjectRecord record) => record.Establishments is not (> 1 or 0);

    /// <summary>Whether a key is that of a registration number.</summary>
    internal static bool IsId(string key) => key[0] == '#';

    /// <summary>The name of the beneficiary, folded; empty for none.</summary>
    internal static string Name(ProjectRecord record) => VietnameseText.Folded(record.Beneficiary);

    /// <summary>The province, folded: that of the register where it is known; empty for none.</summary>
    internal static string Province(ProjectRecord record)
    {
        if (string.IsNullOrWhiteSpace(record.Province))
            return "";
        if (ProvinceUnit.TryFind(record.Province, out var unit))
            return VietnameseText.Folded(unit.Name);
        var folded = VietnameseText.Folded(record.Province);
        foreach (var title in Titles)
        {
            if (folded.Length > title.Length && folded.StartsWith(title, StringComparison.Ordinal))
                return folded.Substring(title.Length);
        }

        return folded;
    }

    /// <summary>The hash of a folded name in its long form, without punctuation: "cty tnhh a" as "công ty trách nhiệm hữu hạn a"; names that agree in it are perhaps one.</summary>
    internal static ulong LongFormHash(string name)
    {
        var hash = StableHash.Start;
        var isEmpty = true;
        var (start, end) = Word(name, 0);
        for (var isFirst = true; start < end; isFirst = false)
        {
            var (nextStart, nextEnd) = Word(name, end);
            var word = ShortWord(name, start, end);
            // "C.ty", and "và" beside "&".
            var isForm = word != C || (isFirst && ShortWord(name, nextStart, nextEnd) == Ty);
            if (word != And)
            {
                hash = isEmpty ? hash : StableHash.Next(hash, ' ');
                hash =
                    isForm && LongForms.TryGetValue(word, out var form) ? StableHash.Next(hash, form, 0, form.Length) : StableHash.Next(hash, name, start, end);
                isEmpty = false;
            }

            (start, end) = (nextStart, nextEnd);
        }

        return StableHash.End(hash);
    }

    // The letters of a word of at most four, one behind the other; only such words stand for others. 0 for a longer one, and for none.
    private static ulong ShortWord(string name, int start, int end)
    {
        if (end - start > LongestShort)
            return 0;
        var word = 0UL;
        for (var at = start; at < end; at++)
            word = (word << 16) | name[at];
        return word;
    }

    private static ulong ShortWord(string word)
    {
        var folded = VietnameseText.Folded(word);
        return ShortWord(folded, 0, folded.Length);
    }

    // The next word of a folded name; an empty one at its end.
    private static (int Start, int End) Word(string name, int at)
    {
        while (at < name.Length && !IsOfWord(name[at]))
            at++;
        var start = at;
        while (at < name.Length && IsOfWord(name[at]))
            at++;
        return (start, at);
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036F';

    private const int LongestShort = sizeof(ulong) / sizeof(char);

    private static readonly ulong And = ShortWord("và");
    private static readonly ulong C = ShortWord("c");
    private static readonly ulong Ty = ShortWord("ty");

    private static readonly Dictionary<ulong, string> LongForms = new (string Short, string Long)[]
    {
        ("c", "công"),
        ("cty", "công ty"),
        ("ctcp", "công ty cổ phần"),
        ("tnhh", "trách nhiệm hữu hạn"),
        ("cp", "cổ phần"),
        ("mtv", "một thành viên"),
        ("htx", "hợp tác xã"),
        ("dn", "doanh nghiệp"),
        ("dntn", "doanh nghiệp tư nhân"),
        ("hkd", "hộ kinh doanh"),
        ("cs", "cơ sở"),
        ("cssx", "cơ sở sản xuất"),
        ("sx", "sản xuất"),
        ("tm", "thương mại"),
        ("dv", "dịch vụ"),
        ("xd", "xây dựng"),
        ("xnk", "xuất nhập khẩu"),
        ("đt", "đầu tư"),
    }.ToDictionary(f => ShortWord(f.Short), f => VietnameseText.Folded(f.Long));

    private static readonly string[] Titles = [VietnameseText.Folded("tỉnh") + " ", VietnameseText.Folded("thành phố") + " ", "tp. ", "tp.", "tp "];

    /// <summary>The registration number: letters and digits without the zeros in front, which a sheet loses; null for none.</summary>
    internal static string? Id(ProjectRecord record)
    {
        if (string.IsNullOrWhiteSpace(record.BeneficiaryId))
            return null;
        var id = string.Concat(VietnameseText.Folded(record.BeneficiaryId).Where(char.IsLetterOrDigit)).TrimStart('0');
        return id.Length == 0 ? null : "#" + id;
    }
}

/// <summary>The keys of many records: of provinces, which are few, each spelling is looked up once. Not thread-safe.</summary>
internal sealed class EstablishmentKeys
{
    private const int Most = 10_000;

    private readonly Dictionary<string, string> _provinces = new(StringComparer.Ordinal);

    /// <summary>The key of a record's establishment and its folded name; see <see cref="EstablishmentKey.Of"/>.</summary>
    internal string? Of(ProjectRecord record, out string name)
    {
        name = EstablishmentKey.Name(record);
        if (!EstablishmentKey.IsOne(record))
            return null;
        return EstablishmentKey.Id(record) ?? (name.Length > 0 ? name + "|" + Province(record) : null);
    }

    /// <summary>The province of a record, folded.</summary>
    internal string Province(ProjectRecord record)
    {
        var spelling = record.Province ?? "";
        if (_provinces.TryGetValue(spelling, out var province))
            return province;
        province = EstablishmentKey.Province(record);
        if (_provinces.Count < Most)
            _provinces.Add(spelling, province);
        return province;
    }
}
