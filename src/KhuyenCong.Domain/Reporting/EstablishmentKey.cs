using System.Text;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Khóa nhận biết cơ sở: how records are told to be of the same establishment.</summary>
/// <remarks>
/// The registration number decides where there is one. Else the name and the province do, without regard to letter case,
/// spaces at the ends or doubled, and the way accents are encoded. A record that bundles several establishments has no key.
/// </remarks>
public static class EstablishmentKey
{
    /// <summary>Khóa của hồ sơ: the key of the record's establishment, or null where the record does not tell one.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The key.</returns>
    public static string? Of(ProjectRecord record)
    {
        if (record is null)
            throw new ArgumentNullException(nameof(record));
        if (record.Establishments is > 1 or 0)
            return null;
        if (Plain(record.BeneficiaryId) is { Length: > 0 } id)
            return "#" + id;
        return Plain(record.Beneficiary) is { Length: > 0 } name ? name + "|" + Plain(record.Province) : null;
    }

    /// <summary>Phần chia ổn định: the part of a split portfolio that a record belongs to; all records of an establishment share one.</summary>
    /// <param name="record">The record.</param>
    /// <param name="parts">The number of parts, at least 1.</param>
    /// <returns>A part from 0; the same on every system.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no part.</exception>
    public static int PartOf(ProjectRecord record, int parts)
    {
        if (parts < 1)
            throw new ArgumentOutOfRangeException(nameof(parts), parts, "At least one part is required.");
        var hash = 14695981039346656037UL;
        foreach (var c in Of(record) ?? record.Case)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return (int)((hash ^ (hash >> 32)) % (ulong)parts);
    }

    internal static string Plain(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var plain = new StringBuilder(text!.Length);
        var space = false;
        foreach (var c in VietnameseText.Compose(text))
        {
            if (char.IsWhiteSpace(c))
            {
                space = plain.Length > 0;
                continue;
            }

            if (space)
                plain.Append(' ');
            space = false;
            plain.Append(VietnameseText.Lower(c));
        }

        return plain.ToString();
    }
}
