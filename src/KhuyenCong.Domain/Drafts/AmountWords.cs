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

    // In millionths, more does not fit.
    private const long Most = long.MaxValue / Rate.Unit;

    /// <summary>The number, in millionths; null where the words are none, or one that is too large.</summary>
    internal static long? Parse(string text)
    {
        var parts = text.Split([" phẩy "], StringSplitOptions.None);
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

    private static long? Whole(string text)
    {
        long total = 0;
        long group = 0;
        long digit = -1;
        var lastScale = 1L;
        foreach (var word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Units.TryGetValue(word, out var unit))
            {
                // "Một hai triệu" is one or two million, and no number.
                if (digit > 0)
                    return null;
                digit = unit;
            }
            else if (word is "mười" or "mươi" or "trăm")
            {
                group += (digit < 0 ? 1 : digit) * (word == "trăm" ? 100 : 10);
                digit = -1;
            }
            else if (Scales.TryGetValue(word, out var scale))
            {
                group += Math.Max(digit, 0);
                // "một nghìn năm trăm tỷ": what stands before a larger scale is counted in it; a scale with nothing before it is a unit and no number.
                var counted = group + (total % scale);
                if (counted == 0 || counted > Most / scale)
                    return null;
                (total, group, digit, lastScale) = (total - (total % scale) + (counted * scale), 0, -1, scale);
            }
            else if (word == "rưỡi")
            {
                total += lastScale / 2;
            }
            else if (word is not ("linh" or "lẻ"))
            {
                return null;
            }
        }

        return total + group + Math.Max(digit, 0);
    }
}
