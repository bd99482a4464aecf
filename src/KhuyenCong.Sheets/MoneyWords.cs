using System.Globalization;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Amounts that are written in figures and again in words: "300.000.000 đồng (Bằng chữ: ba trăm triệu đồng)".</summary>
internal static partial class MoneyWords
{
    private const int Longest = 300;

    private static readonly string[] Digits = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"];

    // Spellings that a digit has behind ten or a hundred.
    private static readonly Dictionary<string, int> Behind = new(StringComparer.Ordinal)
    {
        ["tu"] = 4,
        ["lam"] = 5,
        ["nham"] = 5,
    };

    /// <summary>What a cell says twice.</summary>
    /// <param name="Figure">What stands before the words.</param>
    /// <param name="Words">The words.</param>
    /// <param name="Said">What the words say; null where they are called words and cannot be read.</param>
    internal readonly record struct Twice(string Figure, string Words, Amount? Said)
    {
        /// <summary>What is said of words that say another amount than the figure, or none that can be read.</summary>
        internal LocalizedText Problem()
        {
            var (number, written) = (Printable.Short(Figure), Printable.Short(Words));
            return Said is not { } amount
                ? new($"phần chữ '{written}' không đọc được thành số", $"the words '{written}' cannot be read as an amount")
                : new(
                    $"phần số '{number}' và phần chữ '{written}' ({amount.In(Language.Vietnamese)}) không khớp nhau",
                    $"the figure '{number}' and the words '{written}' ({amount.In(Language.English)}) do not agree"
                );
        }
    }

    /// <summary>The figure and the words of a cell that holds both; null for any other.</summary>
    internal static Twice? Split(string text)
    {
        if (text.Length is < 5 or > Longest || !char.IsAsciiDigit(text[0]))
            return null;
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is not ('(' or '[' or ':' or ';' or ',' or '-' or '–' or '—' or '/' or '=' or '\n'))
                continue;
            var rest = text[(at + 1)..].Trim(' ', '(', '[', ')', ']', '\n', '\r', '.', '/', ';', ':');
            if (rest.Length == 0 || !char.IsLetter(rest[0]))
                continue;
            var isCalledSo = WithoutLabel(VietnameseText.Key(rest), out var key);
            var said = Read(key);
            if (said is not null || isCalledSo)
                return new(text[..at].TrimEnd(' ', '-', '–', '—', ',', ';', ':', '\r', '\n'), rest, said);
        }

        return null;
    }

    /// <summary>What words say.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="IsMoney">Whether it is one of đồng; else the words repeat the digits of the figure, in its unit.</param>
    internal readonly record struct Amount(long Value, bool IsMoney)
    {
        internal string In(Language language) => IsMoney ? new Vnd(Value).ToString(language) : Value.ToString(CultureInfo.InvariantCulture);
    }

    // "số tiền bằng chữ", "viết bằng chữ"
    private static bool WithoutLabel(string key, out string words)
    {
        words = key;
        foreach (
            var label in new[] { "so tien bang chu ", "so tien viet bang chu ", "viet bang chu ", "ghi bang chu ", "doc la ", "bang chu la ", "bang chu " }
        )
        {
            if (!key.StartsWith(label, StringComparison.Ordinal))
                continue;
            words = key[label.Length..];
            return true;
        }

        return false;
    }

    /// <summary>What words without marks say; null for what is no number, or may be two: "một tỷ hai".</summary>
    internal static Amount? Read(string key)
    {
        if (Whole().Match(key) is not { Success: true } whole)
            return null;
        string[] words = whole.Groups["number"].Value.Split(' ');
        var isMoney = whole.Groups["money"].Success || Array.Exists(words, w => w is "nghin" or "ngan" or "trieu" or "ty" or "ti");
        return Number(words) is { } number ? new(number, isMoney) : null;
    }

    private static long? Number(ReadOnlySpan<string> words)
    {
        var end = words.IndexOfAny("ty", "ti");
        if (end < 0)
            return BelowBillion(words, isFirst: true);
        return BelowBillion(words[..end], isFirst: true) is not { } billions ? null
            : end == words.Length - 1 ? billions * 1_000_000_000
            : BelowBillion(words[(end + 1)..], isFirst: false) is { } rest ? (billions * 1_000_000_000) + rest
            : null;
    }

    private static long? BelowBillion(ReadOnlySpan<string> words, bool isFirst)
    {
        var total = 0L;
        foreach (var (name, other, scale) in new[] { ("trieu", "trieu", 1_000_000L), ("nghin", "ngan", 1_000L) })
        {
            var end = words.IndexOfAny(name, other);
            if (end < 0)
                continue;
            if (BelowThousand(words[..end], isFirst, hasScale: true) is not { } group)
                return null;
            total += group * scale;
            words = words[(end + 1)..];
            isFirst = false;
            if (words.IsEmpty)
                return total;
        }

        return BelowThousand(words, isFirst, hasScale: false) is { } last ? total + last : null;
    }

    // Behind a larger scale "năm" alone may be five or five hundred: "ba trăm triệu năm".
    private static int? BelowThousand(ReadOnlySpan<string> words, bool isFirst, bool hasScale)
    {
        var hundreds = words.Length > 1 && words[1] == "tram" ? Array.IndexOf(Digits, words[0]) : -1;
        if (hundreds >= 0)
            words = words[2..];
        var value = Math.Max(hundreds, 0) * 100;
        if (words.IsEmpty)
            return hundreds >= 0 ? value : null;
        if (words[0] is "linh" or "le")
            return words.Length == 2 && Digit(words[1]) is { } one && (hundreds >= 0 || !isFirst) ? value + one : null;
        if (hundreds < 0 && !isFirst && !hasScale)
            return null;
        var tens =
            words[0] == "muoi" ? 1
            : words.Length > 1 && words[1] == "muoi" && Array.IndexOf(Digits, words[0]) is > 1 and var several ? several
            : -1;
        if (tens < 0)
            return hundreds < 0 && words.Length == 1 && Array.IndexOf(Digits, words[0]) is >= 0 and var alone ? alone : null;
        words = words[(words[0] == "muoi" ? 1 : 2)..];
        return words.IsEmpty ? value + (tens * 10)
            : words.Length == 1 && Digit(words[0]) is { } digit ? value + (tens * 10) + digit
            : null;
    }

    private static int? Digit(string word) =>
        Behind.TryGetValue(word, out var behind) ? behind
        : Array.IndexOf(Digits, word) is >= 0 and var digit ? digit
        : null;

    [GeneratedRegex("^(?<number>[a-z ]+?)(?<money> (dong|vnd|d)( viet nam)?)?( chan)?$")]
    private static partial Regex Whole();
}
