using System.IO.Compression;
using System.Text;
using System.Xml;

namespace KhuyenCong.Sheets;

/// <summary>The shared texts of a workbook with raised digits, such as the mark of a footnote behind an amount, which would else be digits of the amount.</summary>
internal static class RaisedTexts
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int Most = 10_000;

    /// <summary>Such texts by their numbers, the raised digits written as such.</summary>
    internal static IReadOnlyDictionary<string, string> Of(ZipArchiveEntry? texts, XmlReaderSettings settings)
    {
        var raised = new Dictionary<string, string>(StringComparer.Ordinal);
        if (texts is null || !Holds(texts.Open(), "superscript"u8))
            return raised;
        var (number, text, isRaised, hasRaised) = (-1, new StringBuilder(), false, false);
        using var xml = XmlReader.Create(texts.Open(), settings);
        while (xml.Read() && raised.Count < Most)
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "si"):
                    number++;
                    text.Clear();
                    (isRaised, hasRaised) = (false, false);
                    break;
                case (XmlNodeType.Element, "r"):
                    isRaised = false;
                    break;
                case (XmlNodeType.Element, "vertAlign"):
                    isRaised = xml.GetAttribute("val") == "superscript";
                    break;
                case (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace, _):
                    hasRaised |= isRaised && xml.Value.Any(char.IsAsciiDigit);
                    text.Append(isRaised ? Raised(xml.Value) : xml.Value);
                    break;
                case (XmlNodeType.EndElement, "si") when hasRaised:
                    raised[$"{number}"] = text.ToString();
                    break;
            }
        }

        return raised;
    }

    private static string Raised(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? Digits[c - '0'] : c));

    private static bool Holds(Stream stream, ReadOnlySpan<byte> word)
    {
        using (stream)
        {
            var buffer = new byte[1 << 16];
            var kept = 0;
            while (stream.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
            {
                var part = buffer.AsSpan(0, kept + read);
                if (part.IndexOf(word) >= 0)
                    return true;
                // The word may begin at the end of a part.
                kept = Math.Min(word.Length - 1, part.Length);
                part[^kept..].CopyTo(buffer);
            }

            return false;
        }
    }
}
