namespace KhuyenCong.Domain;

/// <summary>The codes of enum members that have no table of codes: their names in kebab-case.</summary>
internal static class EnumCode
{
    /// <summary>"RateAndCap" → "rate-and-cap".</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum => Spelled(value.ToString());

    internal static string Spelled(string name) =>
        string.Concat(name.Select((c, i) => c is >= 'A' and <= 'Z' ? (i == 0 ? "" : "-") + (char)(c + 0x20) : c.ToString()));
}
