using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Số như đã in: a number as a report prints it: by the Vietnamese convention dots group thousands and a comma starts the decimals.</summary>
/// <remarks>
/// Where that makes no number of the unit, the other convention is read: "2.52 tỷ" has two decimals. A single mark followed by exactly three
/// digits can be read both ways: "3.248 triệu" and "127,685 triệu" are three thousand million or three million, and so on, a thousand times apart;
/// which it is, the whole report may tell.
/// </remarks>
public sealed record PrintedNumber
{
    private PrintedNumber(string text, long scale, long value, long? otherValue, bool? isVietnamese) =>
        (Text, Scale, Value, OtherValue, IsVietnamese) = (text, scale, value, otherValue, isVietnamese);

    /// <summary>Chữ số như in: the text.</summary>
    public string Text { get; }

    /// <summary>Bậc đơn vị: what one is worth: 1,000,000 for triệu đồng, 1 for a count.</summary>
    public long Scale { get; }

    /// <summary>Giá trị: the value by the Vietnamese convention, else by the other, times the scale.</summary>
    public long Value { get; }

    /// <summary>Có thể đọc hai cách: the value by the other convention where the text can be read by both, else null.</summary>
    /// <remarks>Counts of whole things are never ambiguous: they have no decimals.</remarks>
    public long? OtherValue { get; }

    /// <summary>Whether only the Vietnamese convention reads the text, or only the other; null where both do or there is no mark.</summary>
    internal bool? IsVietnamese { get; }

    /// <summary>Đọc số đã in: reads a number such as "466", "1.960", "30,5", "3.248,75" or "2.52".</summary>
    /// <param name="text">The text: digits and marks only.</param>
    /// <param name="scale">What one is worth in the base unit, at least 1.</param>
    /// <param name="number">The number when the text is one.</param>
    /// <returns>Whether it is one, whole in the base unit and no larger than 64 bits by every reading.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, long scale, [NotNullWhen(true)] out PrintedNumber? number)
    {
        number = null;
        if (string.IsNullOrEmpty(text) || scale < 1)
            return false;
        try
        {
            var vietnamese = Read(text!, '.', ',', scale);
            var other = Read(text!, ',', '.', scale);
            if ((vietnamese ?? other) is not { } value)
                return false;
            var hasMark = text!.Contains('.') || text!.Contains(',');
            var isBoth = hasMark && vietnamese is not null && other is not null;
            // A count has no decimals: the reading that groups thousands is the only one.
            if (isBoth && scale == 1)
                value = Math.Max(vietnamese!.Value, other!.Value);
            number = new PrintedNumber(text!, scale, value, isBoth && scale > 1 ? other : null, hasMark && !isBoth ? vietnamese is not null : null);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>Half of what one is worth in the last decimal printed: so far the number may be rounded. Nothing where no decimals are printed.</summary>
    /// <param name="value">The value as the number is read.</param>
    internal long RoundingOf(long value)
    {
        var point = Text.IndexOf(Read(Text, '.', ',', Scale) == value ? ',' : '.');
        var step = point < 0 ? 0 : Scale;
        for (var digit = point + 1; digit < Text.Length && step > 0; digit++)
            step = step % 10 == 0 ? step / 10 : 0;
        return step / 2;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The value where the group mark stands between groups of three and the point before decimals that are whole in the base unit; null for none.</summary>
    private static long? Read(string text, char group, char point, long scale)
    {
        var parts = text.Split(point);
        if (parts.Length > 2 || !TryWhole(parts[0].Split(group), out var value) || (parts.Length == 2 && parts[1].Length == 0))
            return null;
        value *= scale;
        var place = scale;
        foreach (var c in parts.Skip(1).SelectMany(decimals => decimals))
        {
            if (c is < '0' or > '9' || (place % 10 != 0 && c != '0'))
                return null;
            place = place % 10 == 0 ? place / 10 : place;
            value += (c - '0') * place;
        }

        return value;
    }

    private static bool TryWhole(string[] groups, out long value)
    {
        value = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            var digits = groups[i];
            var isFirst = i == 0;
            if (digits.Length == 0 || (groups.Length > 1 && (isFirst ? digits.Length > 3 || digits[0] == '0' : digits.Length != 3)))
                return false;
            foreach (var c in digits)
            {
                if (c is < '0' or > '9')
                    return false;
                value = (value * 10) + (c - '0');
            }
        }

        return true;
    }
}
