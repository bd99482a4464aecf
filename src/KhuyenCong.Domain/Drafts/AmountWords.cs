using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Numbers in words: "năm mươi", "một tỷ năm trăm triệu", "một phẩy năm"; in millionths.</summary>
internal static class AmountWords
{
    private static readonly Dictionary<string, int> Units = new(StringComparer.Ordinal)
    {
        ["không"] = 0,
        ["một"] = 1,
        ["mốt"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bốn"] = 4,
        ["tư"] = 4,
        ["năm"] = 5,
        ["lăm"] = 5,
        ["nhăm"] = 5,
        ["sáu"] = 6,
        ["bảy"] = 7,
        ["bẩy"] = 7,
        ["tám"] = 8,
        ["chín"] = 9,
    };

    private static readonly Dictionary<string, long> Scales = new(StringComparer.Ordinal)
    {
        ["nghìn"] = 1_000,
        ["ngàn"] = 1_000,
        ["triệu"] = 1_000_000,
        ["tỷ"] = 1_000_000_000,
        ["tỉ"] = 1_000_000_000,
    };

    private static readonly string[] Others = ["mười", "mươi", "trăm", "rưỡi", "phẩy", "linh", "lẻ"];

    // Without its marks, and with them.
    private static readonly Dictionary<string, string> Marked = Units
        .Keys.Concat(Scales.Keys)
        .Concat(Others)
        .GroupBy(PlainOf, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    // "Năm rưỡi triệu" is 5.5 million: a half behind a digit is one of what the digit counts.
    private static readonly Regex HalfBehindDigit = DraftText.Of(
        @"(?<=(?:^| )(?:" + string.Join("|", Units.Keys) + @")) rưỡi(?=$| (?:nghìn|ngàn|triệu|tỷ|tỉ)$)"
    );

    // In millionths, more does not fit.
    private const long Most = long.MaxValue / Rate.Unit;

    /// <summary>The number, in millionths; null where the words are none, or one that is too large.</summary>
    internal static long? Parse(string text)
    {
        var parts = HalfBehindDigit.Replace(text, " phẩy năm").Split([" phẩy "], StringSplitOptions.None);
        if (parts.Length > 2 || Whole(parts[0]) is not { } whole || whole > Most)
            return null;
        if (parts.Length == 1)
            return whole * Rate.Unit;
        var decimals = parts[1].Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var scale = decimals.Length > 1 && Scales.TryGetValue(decimals[decimals.Length - 1], out var after) ? after : 1;
        if (whole >= Most / scale)
            return null;
        long value = whole * scale * Rate.Unit;
        long place = scale * Rate.Unit;
        foreach (var digit in scale > 1 ? decimals.Take(decimals.Length - 1) : decimals)
        {
            if (!Units.TryGetValue(digit, out var unit))
                return null;
            place /= 10;
            value += place * unit;
        }

        return value;
    }

    /// <summary>The number that words say, also with marks left out or wrong ("hai tram triêu"); null where they say none.</summary>
    internal static long? ParseLoosely(string text)
    {
        if (Parse(text) is { } number)
            return number;
        var words = text.Split(' ').Select(w => Marked.TryGetValue(PlainOf(w), out var marked) ? marked : w).ToList();
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] == "mười" && Units.ContainsKey(words[i - 1]))
                words[i] = "mươi";
        }

        return Parse(string.Join(" ", words));
    }

    /// <summary>Whether a word counts thousands, millions or milliards.</summary>
    internal static bool IsScale(string word) => Scales.ContainsKey(word);

    /// <summary>Whether a word is one of a number.</summary>
    internal static bool IsWord(string word) => Units.ContainsKey(word) || Scales.ContainsKey(word) || Array.IndexOf(Others, word) >= 0;

    /// <summary>Whether a word is one of a number but for one letter: "trăn", "trệu".</summary>
    internal static bool IsNearlyWord(string word) => PlainOf(word) is var plain && Marked.Keys.Any(known => IsNear(plain, known));

    /// <summary>The same of a word that counts thousands or millions, or tens or hundreds besides.</summary>
    internal static bool IsNearlyScale(string word, bool orTens) =>
        PlainOf(word) is var plain && (orTens ? "trieu nghin ngan tram muoi" : "trieu nghin ngan").Split(' ').Any(known => IsNear(plain, known));

    // One letter another one, too many or missing.
    private static bool IsNear(string word, string known)
    {
        var same = word.Zip(known, (a, b) => a == b).TakeWhile(isSame => isSame).Count();
        var (rest, other) = (word.Substring(same), known.Substring(same));
        return rest.Length == other.Length ? rest.Length == 0 || string.CompareOrdinal(rest, 1, other, 1, rest.Length) == 0
            : rest.Length == other.Length + 1 ? rest.Substring(1) == other
            : other.Length == rest.Length + 1 && other.Substring(1) == rest;
    }

    private static string PlainOf(string word) => string.Concat(word.Select(VietnameseText.Plain));

    private static long? Whole(string text)
    {
        long total = 0;
        long group = 0;
        long digit = -1;
        var lastScale = 1L;
        var before = "";
        // "Ba triệu ba", "một trăm hai triệu": what the digit counts is said in speech alone.
        var isBare = false;
        foreach (var word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (before == "rưỡi" && !Scales.ContainsKey(word))
                return null;
            if (Units.TryGetValue(word, out var unit))
            {
                // "Một hai triệu" is one or two million, and no number; "đầu tư" is no four.
                if (digit > 0 || (word is "tư" or "mốt" or "lăm" or "nhăm" && before is not ("mươi" or "mười" or "linh" or "lẻ")))
                    return null;
                isBare = digit < 0 && (before == "trăm" || Scales.ContainsKey(before));
                digit = unit;
            }
            else if (word is "mười" or "mươi" or "trăm")
            {
                if (word != "trăm" && digit < 0 == (word == "mươi"))
                    return null;
                group += (digit < 0 ? 1 : digit) * (word == "trăm" ? 100 : 10);
                (digit, isBare) = (-1, false);
            }
            else if (Scales.TryGetValue(word, out var scale))
            {
                if (isBare && group > 0)
                    return null;
                group += Math.Max(digit, 0);
                // "một nghìn năm trăm tỷ": what stands before a larger scale is counted in it; a scale with nothing before it is a unit and no number.
                var counted = group + (total % scale);
                if (counted == 0 || counted > Most / scale)
                    return null;
                (total, group, digit, lastScale, isBare) = (total - (total % scale) + (counted * scale), 0, -1, scale, false);
            }
            else if (word == "rưỡi")
            {
                if (before == "trăm")
                    group += 50;
                else if (Scales.ContainsKey(before))
                    total += lastScale / 2;
                else
                    return null;
            }
            else if (word is not ("linh" or "lẻ"))
            {
                return null;
            }

            before = word;
        }

        return isBare ? null : total + group + Math.Max(digit, 0);
    }
}
