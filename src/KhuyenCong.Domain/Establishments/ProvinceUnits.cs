using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Establishments;

public sealed partial class ProvinceUnit
{
    private const int LongestName = 100;

    /// <summary>Ngày đầu: the first day for which the register speaks.</summary>
    public static LocalDate CoveredFrom { get; } = new(2012, 1, 1);

    /// <summary>Ngày sắp xếp lại: the day from which the 34 units stand in place of the 63 (Resolution 202/2025/QH15).</summary>
    public static LocalDate MergedFrom { get; } = AdministrativeActs.Merger.InForceFrom!.Value;

    private static readonly string[] CitiesFromTheBeginning = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Thành phố Hồ Chí Minh"];

    // Those that became a city, and the name of before where it was another.
    private static readonly Dictionary<string, LegalInstrument> CitiesByAct = AdministrativeActs.Cities.ToDictionary(
        c => c.Key,
        c => c.Value,
        StringComparer.Ordinal
    );

    private static readonly Dictionary<string, string> NamesBeforeCity = new(StringComparer.Ordinal) { ["Huế"] = "Thừa Thiên Huế" };

    // The units from 2025-07-01 and what else, besides the unit of the same name, each is made of.
    private static readonly (string Name, string[] Others)[] Of2025 =
    [
        ("Hà Nội", []),
        ("Huế", []),
        ("Lai Châu", []),
        ("Điện Biên", []),
        ("Sơn La", []),
        ("Lạng Sơn", []),
        ("Quảng Ninh", []),
        ("Thanh Hóa", []),
        ("Nghệ An", []),
        ("Hà Tĩnh", []),
        ("Cao Bằng", []),
        ("Tuyên Quang", ["Hà Giang"]),
        ("Lào Cai", ["Yên Bái"]),
        ("Thái Nguyên", ["Bắc Kạn"]),
        ("Phú Thọ", ["Vĩnh Phúc", "Hòa Bình"]),
        ("Bắc Ninh", ["Bắc Giang"]),
        ("Hưng Yên", ["Thái Bình"]),
        ("Hải Phòng", ["Hải Dương"]),
        ("Ninh Bình", ["Hà Nam", "Nam Định"]),
        ("Quảng Trị", ["Quảng Bình"]),
        ("Đà Nẵng", ["Quảng Nam"]),
        ("Quảng Ngãi", ["Kon Tum"]),
        ("Gia Lai", ["Bình Định"]),
        ("Khánh Hòa", ["Ninh Thuận"]),
        ("Lâm Đồng", ["Đắk Nông", "Bình Thuận"]),
        ("Đắk Lắk", ["Phú Yên"]),
        ("Thành phố Hồ Chí Minh", ["Bình Dương", "Bà Rịa - Vũng Tàu"]),
        ("Đồng Nai", ["Bình Phước"]),
        ("Tây Ninh", ["Long An"]),
        ("Cần Thơ", ["Sóc Trăng", "Hậu Giang"]),
        ("Vĩnh Long", ["Bến Tre", "Trà Vinh"]),
        ("Đồng Tháp", ["Tiền Giang"]),
        ("Cà Mau", ["Bạc Liêu"]),
        ("An Giang", ["Kiên Giang"]),
    ];

    // Spellings in use that are not the name itself, as keys.
    private static readonly (string Key, string Name)[] OtherSpellings =
    [
        ("hochiminh", "Thành phố Hồ Chí Minh"),
        ("hcm", "Thành phố Hồ Chí Minh"),
        ("tthue", "Huế"),
        ("daclac", "Đắk Lắk"),
        ("dacnong", "Đắk Nông"),
        ("baccan", "Bắc Kạn"),
        ("brvt", "Bà Rịa - Vũng Tàu"),
    ];

    private static readonly string[] Titles = ["tinh", "thanhpho", "thudo", "tp"];

    private static readonly ProvinceUnit[] Lasting = Array.ConvertAll(Of2025, row => UnitNamed(row.Name));

    private static readonly ProvinceUnit[] Former = Of2025.SelectMany((row, i) => row.Others.Select(name => new ProvinceUnit(name, Lasting[i]))).ToArray();

    private static readonly ProvinceUnit[] Register = [.. Lasting, .. Former];

    private static readonly Dictionary<string, ProvinceUnit> ByKey = Keys();

    /// <summary>Các đơn vị vào một ngày: the provinces and cities that there are on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>63 units until 2025-06-30, 34 from 2025-07-01; none before 2012.</returns>
    public static ValueList<ProvinceUnit> AllOn(LocalDate date) =>
        date < CoveredFrom ? default
        : date < MergedFrom ? Register.ToValueList()
        : Lasting.ToValueList();

    /// <summary>Tìm theo tên: the unit that is or was called by a name, of whatever time.</summary>
    /// <remarks>
    /// With or without "tỉnh", "T.", "thành phố", "TP.", "thủ đô" and diacritics, whatever the place of the tone mark, the case, spaces, hyphens and invisible
    /// characters. A letter of another alphabet is not read as the Latin one that it looks like.
    /// </remarks>
    /// <param name="name">The name.</param>
    /// <param name="unit">The unit when there is one.</param>
    /// <returns>Whether the name is known.</returns>
    public static bool TryFind(string? name, [NotNullWhen(true)] out ProvinceUnit? unit)
    {
        unit = null;
        if (name is null || name.Length > LongestName)
            return false;
        var key = KeyOf(name);
        if (ByKey.TryGetValue(key, out unit))
            return true;
        // "T." is short for "tỉnh" where it stands apart.
        if (VietnameseText.Key(name).StartsWith("t ", StringComparison.Ordinal) && ByKey.TryGetValue(key.Substring(1), out unit))
            return true;
        var title = Array.Find(Titles, t => key.StartsWith(t, StringComparison.Ordinal));
        return title is not null && ByKey.TryGetValue(key.Substring(title.Length), out unit);
    }

    private static ProvinceUnit UnitNamed(string name) =>
        CitiesByAct.TryGetValue(name, out var act) ? new(name, act.InForceFrom, act, NamesBeforeCity.TryGetValue(name, out var before) ? before : null)
        : Array.IndexOf(CitiesFromTheBeginning, name) >= 0 ? new(name, CoveredFrom, null, null)
        : new(name, null, null, null);

    private static Dictionary<string, ProvinceUnit> Keys()
    {
        var keys = Register.ToDictionary(u => KeyOf(u.Name), StringComparer.Ordinal);
        foreach (var unit in Register)
        {
            if (unit.NameBeforeCity is { } before)
                keys.Add(KeyOf(before), unit);
        }

        foreach (var (key, name) in OtherSpellings)
            keys.Add(key, keys[KeyOf(name)]);
        return keys;
    }

    /// <summary>Plain lower-case letters and digits, with nothing between them.</summary>
    private static string KeyOf(string name) =>
        // Old fonts leave the Icelandic letter that looks like Đ.
        VietnameseText.Key(VietnameseText.WithoutInvisible(name).Replace('\u00D0', 'Đ').Replace('\u00F0', 'đ')).Replace(" ", "");
}
