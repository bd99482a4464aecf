namespace KhuyenCong.Domain.Law;

/// <summary>Dòng định mức: one norm of a table as a reader sees it, for listing and comparing.</summary>
/// <param name="Code">The stable code of what the norm is about, such as "support.machinery".</param>
/// <param name="Value">The value in words, or why there is none.</param>
/// <param name="Status">What is known of it.</param>
/// <param name="Citation">The provision.</param>
public sealed record NormEntry(string Code, LocalizedText Value, NormStatus Status, Citation Citation);
