using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Số như đã in: a number as a Vietnamese text prints it: dots group thousands, a comma starts the decimals.</summary>
/// <remarks>
/// A single mark followed by exactly three digits can be read both ways by a writer who mixes conventions: "3.248 triệu" and
/// "127,685 triệu" are three thousand million or three million, and so on, a thousand times apart.
/// </remarks>
public sealed record PrintedNumber
{
    private PrintedNumber(string text, long scale, long value)
    {
        Text = text;
        Scale = scale;
        Value = value;
    }

    /// <summary>Chữ số như in: the text.</summary>
    public string Text { get; }

    /// <summary>Bậc đơn vị: what one is worth: 1,000,000 for triệu đồng, 1 for a count.</summary>
    public long Scale { get; }

    /// <summary>Giá trị: the value by the Vietnamese convention, times the scale.</summary>
    public long Value { get; }

    /// <summary>Có thể đọc hai cách: the value by the other convention where the text allows one, else null.</summary>
    /// <remarks>Counts of whole things are never ambiguous: a comma in them would be no number at all.</remarks>
    public long? OtherValue
    {
        get
        {
            if (Scale == 1 || Mark is not { } mark)
                return null;
            return mark == '.'
                ? Scale % 1000 == 0
                    ? Value / 1000
                    : null
                : checked(Value * 1000);
        }
    }

    /// <summary>The one mark of the text if it is followed by exactly three digits, else null.</summary>
    internal char? Mark
    {
        get
        {
            var at = Text.IndexOfAny(['.', ',']);
            return at > 0 && at == Text.Length - 4 && Text[0] != '0' && at <= 3 ? Text[at] : null;
        }
    }

    /// <summary>Đọc số đã in: reads a number such as "466", "1.960", "30,5" or "3.248,75".</summary>
    /// <param name="text">The text: digits and marks only.</param>
    /// <param name="scale">What one is worth in the base unit, at least 1.</param>
    /// <param name="number">The number when the text is one.</param>
    /// <returns>Whether it is one, whole in the base unit and no larger than 64 bits with its other reading.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, long scale, [NotNullWhen(true)] out PrintedNumber? number)
    {
        number = null;
        if (string.IsNullOrEmpty(text) || scale < 1)
            return false;
        var comma = text!.IndexOf(',');
        var whole = comma < 0 ? text : text.Substring(0, comma);
        var fraction = comma < 0 ? "" : text.Substring(comma + 1);
        if ((comma >= 0 && fraction.Length == 0) || !TryWhole(whole, out var value))
            return false;
        try
        {
            value = checked(value * scale);
            var place = scale;
            foreach (var c in fraction)
            {
                if (c is < '0' or > '9' || (place % 10 != 0 && c != '0'))
                    return false;
                place = place % 10 == 0 ? place / 10 : place;
                value = checked(value + ((c - '0') * place));
            }

            number = new PrintedNumber(text, scale, value);
            _ = number.OtherValue;
            return true;
        }
        catch (OverflowException)
        {
            number = null;
            return false;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool TryWhole(string text, out long value)
    {
        value = 0;
        var groups = text.Split('.');
        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            if (group.Length == 0 || (groups.Length > 1 && (i == 0 ? group.Length > 3 : group.Length != 3)))
                return false;
            foreach (var c in group)
            {
                if (c is < '0' or > '9' || value > (long.MaxValue - 9) / 10)
                    return false;
                value = (value * 10) + (c - '0');
            }
        }

        return true;
    }
}
