using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Support;
using NodaTime;
using NodaTime.Text;

namespace SampleKit;

/// <summary>Reads the fields of data files strictly: what is not exactly one is none.</summary>
public static class Fields
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");

    /// <summary>A date written yyyy-MM-dd.</summary>
    public static bool TryDate(string text, out LocalDate date)
    {
        date = default;
        // Four digits for the year: a sign or a longer year is not a date of these files.
        if (text.Length != 10)
            return false;
        var result = Iso.Parse(text);
        if (result.Success)
            date = result.Value;
        return result.Success;
    }

    /// <summary>A whole number written with digits and, if negative, a minus sign.</summary>
    public static bool TryWhole(string text, out long value) =>
        long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out value)
        && !text.StartsWith('+');

    /// <summary>yes, no or blank for unknown.</summary>
    public static bool TryAnswer(string text, out bool? answer)
    {
        answer = text switch
        {
            "yes" => true,
            "no" => false,
            _ => null,
        };
        return text is "yes" or "no" or "";
    }

    /// <summary>Facts that a province's levels turn on, written code=value; code=value; null when they are not.</summary>
    public static ValueList<LocalFact>? Facts(string text)
    {
        var facts = new List<LocalFact>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } code, { Length: > 0 } value])
                return null;
            facts.Add(new LocalFact(code, value));
        }

        return facts.ToValueList();
    }

    /// <summary>Whether a text has the form of a code: small letters without marks, digits and hyphens.</summary>
    public static bool IsCode([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 } && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>Yes or no, or null when it is blank or neither.</summary>
    public static bool? Answer(string text) => TryAnswer(text, out var answer) ? answer : null;

    /// <summary>An amount in whole đồng, or null when it is not one.</summary>
    public static Vnd? Amount(string text) => Whole(text) is { } dong ? new Vnd(dong) : null;

    /// <summary>A date, or null when it is not one.</summary>
    public static LocalDate? Date(string text) => TryDate(text, out var date) ? date : null;

    /// <summary>A whole number, or null when it is not one.</summary>
    public static long? Whole(string text) => TryWhole(text, out var value) ? value : null;

    /// <summary>A whole number that fits 32 bits, or null when it is not one.</summary>
    public static int? Count(string text) => TryWhole(text, out var value) && value is >= int.MinValue and <= int.MaxValue ? (int)value : null;

    /// <summary>A share from 0 to 100 percent, or null when it is not one.</summary>
    /// <remarks>
    /// Decimals beyond the fourth round up: a share of work is only ever asked whether it is more than a whole number of percent, and that answer
    /// does not change by it. A minus before nothing is nothing, as it is of amounts.
    /// </remarks>
    public static Rate? Share(string text)
    {
        if (text is ['-', not '-', ..])
            return Share(text[1..]) is { Millionths: 0 } nothing ? nothing : null;
        var point = text.IndexOf('.');
        var kept = point < 0 || text.Length <= point + 5 ? text : text[..(point + 5)];
        var rest = text[kept.Length..];
        if (!Rate.TryParsePercent(kept, out var share) || rest.Any(c => c is < '0' or > '9'))
            return null;
        var millionths = share.Millionths + (rest.Any(c => c != '0') ? 1 : 0);
        return millionths <= Rate.One.Millionths ? new Rate(millionths) : null;
    }
}
