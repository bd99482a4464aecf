namespace KhuyenCong.Domain;

/// <summary>Reads amounts of money as Vietnamese texts write them.</summary>
internal static class MoneyText
{
    // By plain letters; "tr.đ" and "trđ" lose their dot and bar there.
    private static readonly Dictionary<string, long> Units = new(StringComparer.Ordinal)
    {
        [""] = 1,
        ["d"] = 1,
        ["dong"] = 1,
        ["vnd"] = 1,
        ["₫"] = 1,
        ["k"] = 1_000,
        ["nghin"] = 1_000,
        ["ngan"] = 1_000,
        ["tr"] = 1_000_000,
        ["trieu"] = 1_000_000,
        ["ty"] = 1_000_000_000,
        ["ti"] = 1_000_000_000,
    };

    /// <summary>One amount, or several of falling units such as "1 tỷ 250 triệu".</summary>
    internal static bool TryParse(string? text, out long dong)
    {
        dong = 0;
        var rest = (text ?? "").Trim();
        // The sign stands before the unit or behind it, once.
        var isNegative = TakeSign(ref rest);
        if (rest.Length > 3 && VietnameseText.Key(rest.Substring(0, 3)) == "vnd")
        {
            rest = rest.Substring(3).TrimStart();
            isNegative = isNegative || TakeSign(ref rest);
        }

        var last = long.MaxValue;
        var at = 0;
        while (at < rest.Length)
        {
            var number = Take(rest, ref at, IsOfNumber).Trim();
            var unit = Take(rest, ref at, c => c is < '0' or > '9');
            // A lower amount follows only a higher unit, and every one but a lone number names its unit: "1 tỷ 2" may be 1,2 tỷ or a slip.
            if (
                (unit.Trim().Length == 0 && last != long.MaxValue)
                || !TryUnit(unit, out var scale)
                || scale >= last
                || !TryNumber(number, scale, out var part)
                || part > long.MaxValue - dong
            )
                return false;
            dong += part;
            last = scale;
        }

        dong = isNegative ? -dong : dong;
        return last != long.MaxValue;
    }

    private static bool TakeSign(ref string rest)
    {
        if (rest.Length == 0 || rest[0] is not ('-' or '\u2212'))
            return false;
        rest = rest.Substring(1).TrimStart();
        return true;
    }

    private static bool TryUnit(string text, out long scale)
    {
        var key = VietnameseText.Key(text).Replace(" ", "");
        if (key.Length == 0 && text.Trim() is { Length: > 0 } sign && sign != ".")
            key = sign;
        foreach (var currency in new[] { "", "dong", "vnd", "dg", "d" })
        {
            if (key.EndsWith(currency, StringComparison.Ordinal) && Units.TryGetValue(key.Substring(0, key.Length - currency.Length), out scale))
                return true;
        }

        scale = 0;
        return false;
    }

    /// <summary>
    /// Digits with marks: the mark that comes last and once starts the decimals, marks before it group thousands. A lone mark before exactly three
    /// digits is read as Vietnamese texts print it, a dot groups and a comma starts decimals; of whole đồng either groups.
    /// </summary>
    internal static bool TryNumber(string text, long scale, out long value)
    {
        value = 0;
        text = text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
        var last = text.LastIndexOfAny(['.', ',']);
        if (last < 0)
            return TryScaled(text.Split(' '), "", scale, out value);
        var isOnly = text.IndexOf(text[last]) == last;
        var other = text[last] == '.' ? ',' : '.';
        var isLone = isOnly && text.IndexOf(other) < 0;
        var looksGrouped = last is > 0 and <= 3 && last == text.Length - 4 && text[0] != '0';
        if (isLone ? looksGrouped && (text[last] == '.' || scale == 1) : !isOnly)
            return text.IndexOf(other) < 0 && TryScaled(text.Split(text[last]), "", scale, out value);
        var whole = text.Substring(0, last);
        var groups = whole.IndexOf(other) >= 0 ? whole.Split(other) : whole.Split(' ');
        return last < text.Length - 1 && TryScaled(groups, text.Substring(last + 1), scale, out value);
    }

    /// <summary>A whole number in groups of digits, and decimals, so many times a scale: no more of them than the scale has places, but for zeros.</summary>
    internal static bool TryScaled(string[] groups, string decimals, long scale, out long value)
    {
        value = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            if (group.Length == 0 || (groups.Length > 1 && (i == 0 ? group.Length > 3 : group.Length != 3)))
                return false;
            foreach (var c in group)
            {
                if (c is < '0' or > '9' || value > (long.MaxValue - (c - '0')) / 10)
                    return false;
                value = (value * 10) + (c - '0');
            }
        }

        if (value > long.MaxValue / scale)
            return false;
        value *= scale;
        var place = scale;
        foreach (var c in decimals)
        {
            // Beyond the last whole đồng only zeros may stand.
            if (c is < '0' or > '9' || (place % 10 != 0 && c != '0'))
                return false;
            place = place % 10 == 0 ? place / 10 : place;
            var part = (c - '0') * place;
            if (part > long.MaxValue - value)
                return false;
            value += part;
        }

        return true;
    }

    private static string Take(string text, ref int at, Func<char, bool> isPart)
    {
        var start = at;
        while (at < text.Length && isPart(text[at]))
            at++;
        return text.Substring(start, at - start);
    }

    private static bool IsOfNumber(char c) => c is >= '0' and <= '9' or '.' or ',' || IsSpace(c);

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F';
}
