namespace KhuyenCong.Domain.Support;

/// <summary>Phạm vi của mức trần: over which supports a further cap counts together.</summary>
internal enum CapSpan : byte
{
    /// <summary>Trong đề nghị: over the units of the case asked about.</summary>
    Case = 0,

    /// <summary>Trong năm: over what the unit gets in a year, so that what it has got already counts.</summary>
    Year = 1,

    /// <summary>Tổng cộng: over all that the unit ever gets, so that what it has got already counts.</summary>
    Total = 2,
}

/// <summary>Mức trần khác: a cap that holds besides the cap for one unit, such as one for each cluster beside one for each hectare.</summary>
/// <param name="Amount">The amount in đồng.</param>
/// <param name="Per">For what it is stated; a case is taken to be of one.</param>
/// <param name="Span">Over which supports it counts.</param>
internal sealed record FurtherCap(Vnd Amount, SupportUnit Per, CapSpan Span = CapSpan.Case)
{
    internal LocalizedText Scope =>
        Span switch
        {
            CapSpan.Year => new($"{Per.ToText().Vietnamese}/năm", $"{Per.ToText().English} and year"),
            CapSpan.Total => new($"{Per.ToText().Vietnamese}, tính tổng cộng", $"{Per.ToText().English} in all"),
            _ => Per.ToText(),
        };
}
