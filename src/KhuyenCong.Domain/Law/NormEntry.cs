namespace KhuyenCong.Domain.Law;

/// <summary>Dòng định mức: one norm of a table as a reader sees it, for listing and comparing.</summary>
/// <param name="Code">The stable code of what the norm is about, such as "support.machinery".</param>
/// <param name="Value">The value in words, or why there is none.</param>
/// <param name="Status">What is known of it.</param>
/// <param name="Citation">The provision.</param>
public sealed record NormEntry(string Code, LocalizedText Value, NormStatus Status, Citation Citation)
{
    /// <summary>The line of a cell: its value in words, or why there is none.</summary>
    internal static NormEntry Of<T>(string code, Norm<T> norm, Func<T, LocalizedText> text)
        where T : notnull => new(code, norm.TryGet(out var value) ? text(value) : WithoutValue(norm.Status, norm.Elsewhere), norm.Status, norm.Citation);

    /// <summary>The line of a provision that is named as a whole: what it says, and where. A text of which no provision is named is not encoded.</summary>
    internal static NormEntry Of(string code, Citation provision, LocalizedText says) =>
        provision.Article is null
            ? new(code, WithoutValue(NormStatus.NotEncoded), NormStatus.NotEncoded, provision)
            : new(code, Under(says, provision), NormStatus.Stated, provision);

    /// <summary>Words with the provision they rest on.</summary>
    internal static LocalizedText Under(LocalizedText says, Citation provision) =>
        new($"{says.Vietnamese} ({provision.Text.Vietnamese})", $"{says.English} ({provision.Text.English})");

    /// <summary>Why a cell has no value.</summary>
    internal static LocalizedText WithoutValue(NormStatus status, Citation? elsewhere = null) =>
        status switch
        {
            NormStatus.Absent => new("không quy định", "not laid down"),
            NormStatus.GovernedElsewhere when elsewhere is not null => new($"theo {elsewhere.Text.Vietnamese}", $"governed by {elsewhere.Text.English}"),
            NormStatus.GovernedElsewhere => new("theo văn bản khác", "governed by another text"),
            _ => new("chưa có trong thư viện", "not encoded"),
        };
}
