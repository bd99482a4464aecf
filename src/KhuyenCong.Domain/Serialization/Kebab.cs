namespace KhuyenCong.Domain.Serialization;

/// <summary>The codes of the members of an enum: their names in small letters with hyphens, "RateAndCap" → "rate-and-cap", and back.</summary>
internal static class Kebab
{
    internal static string Of<T>(T value)
        where T : struct, Enum => Codes<T>.ByValue.TryGetValue(value, out var code) ? code : EnumCode.Of(value);

    internal static bool TryParse<T>(string code, out T value)
        where T : struct, Enum => Codes<T>.ByCode.TryGetValue(code, out value);

    private static class Codes<T>
        where T : struct, Enum
    {
        internal static readonly Dictionary<T, string> ByValue = EnumValues.Of<T>().Distinct().ToDictionary(value => value, EnumCode.Of);

        internal static readonly Dictionary<string, T> ByCode = ByValue.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
