using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>
/// Writes JSON in one way only: keys in ordinal order, no spaces, texts with the fewest escapes, numbers as texts.
/// It looks up no culture and no platform encoder, so that the bytes are the same everywhere.
/// </summary>
internal static class CanonicalJson
{
    internal static string Object(params (string Key, string Json)[] fields)
    {
        Array.Sort(fields, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return "{" + string.Join(",", fields.Select(f => Text(f.Key) + ":" + f.Json)) + "}";
    }

    internal static string List(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";

    internal static string Text(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"':
                    json.Append("\\\"");
                    break;
                case '\\':
                    json.Append("\\\\");
                    break;
                case '\n':
                    json.Append("\\n");
                    break;
                // Lone surrogates have no UTF-8 form and are escaped like control characters.
                case < ' ':
                case >= '\uD800' and <= '\uDFFF' when !IsPaired(text, i):
                    json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    json.Append(c);
                    break;
            }
        }

        return json.Append('"').ToString();
    }

    private static bool IsPaired(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);

    internal static string Hex(byte[] bytes) => string.Concat(bytes.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));

    /// <summary>The SHA-256 of a text in UTF-8, in hexadecimal.</summary>
    internal static string Digest(string text)
    {
        using var sha = System.Security.Cryptography.SHA256.Create();
        return Hex(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
