using System.Text;

namespace KhuyenCong.Domain;

/// <summary>Chữ tiếng Việt: Vietnamese letters, composed, decomposed and plain.</summary>
/// <remarks>Built by hand: under invariant globalization the platform normalizes nothing.</remarks>
public static class VietnameseText
{
    // A vowel without tone, then with grave, acute, hook, tilde and dot.
    private static readonly string[] Vowels =
    [
        "aàáảãạ",
        "ăằắẳẵặ",
        "âầấẩẫậ",
        "eèéẻẽẹ",
        "êềếểễệ",
        "iìíỉĩị",
        "oòóỏõọ",
        "ôồốổỗộ",
        "ơờớởỡợ",
        "uùúủũụ",
        "ưừứửữự",
        "yỳýỷỹỵ",
    ];

    private const string ToneMarks = "\u0300\u0301\u0309\u0303\u0323";

    private const char LastLetter = 'ỹ';
    private const char Breve = '\u0306';
    private const char Circumflex = '\u0302';
    private const char Horn = '\u031B';

    // By the letter, from the first one of Latin-1 to the last of Vietnamese; all others are none.
    private static readonly Letter[] Letters = LettersOf(Vowels);

    private static Letter[] LettersOf(string[] vowels)
    {
        var letters = new Letter[LastLetter + 1];
        for (var vowel = 0; vowel < vowels.Length; vowel++)
        {
            for (var tone = 0; tone < vowels[vowel].Length; tone++)
            {
                var c = vowels[vowel][tone];
                letters[c] = new Letter((byte)(vowel + 1), (byte)tone, IsUpper: false);
                letters[Upper(c)] = new Letter((byte)(vowel + 1), (byte)tone, IsUpper: true);
            }
        }

        return letters;
    }

    private static bool TryLetter(char c, out Letter letter)
    {
        letter = c <= LastLetter ? Letters[c] : default;
        return letter.Number > 0;
    }

    // The number of a vowel is its place among all and one more.
    private readonly record struct Letter(byte Number, byte Tone, bool IsUpper)
    {
        internal int Vowel => Number - 1;
    }

    /// <summary>Chữ dựng sẵn: the text with every Vietnamese letter as one character, whether it came composed or with its marks apart.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The composed text.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static string Compose(string text) => Compose(text ?? throw new ArgumentNullException(nameof(text)), null);

    // The composed text; origins receives for each of its characters the position in the original.
    internal static string Compose(string text, List<int>? origins)
    {
        var composed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (composed.Length > 0 && IsCombining(c) && TryAdd(composed[composed.Length - 1], c, out var letter))
            {
                composed[composed.Length - 1] = letter;
                continue;
            }

            composed.Append(c);
            origins?.Add(i);
        }

        return composed.ToString();
    }

    /// <summary>The plain lower-case letter of a Vietnamese or ASCII letter, without tone, hat, horn or bar; any other character as it is.</summary>
    internal static char Plain(char c)
    {
        if (c is 'đ' or 'Đ')
            return 'd';
        if (TryLetter(c, out var letter))
            return "aaaeeiooouuy"[letter.Vowel];
        return c is >= 'A' and <= 'Z' ? (char)(c + 0x20) : c;
    }

    /// <summary>Khóa so sánh: a key for names: plain lower-case letters without tone, hat, horn or bar, and digits; everything else is one space between words.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The key; "" where the text has neither letter nor digit.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static string Key(string text)
    {
        var key = new StringBuilder();
        foreach (var c in Compose(text))
        {
            var plain = Plain(c);
            if (char.IsLetterOrDigit(plain))
                key.Append(plain);
            else if (key.Length > 0 && key[key.Length - 1] != ' ')
                key.Append(' ');
        }

        return key.ToString().TrimEnd(' ');
    }

    /// <summary>Whether a character is not seen: soft hyphens, joiners, spaces without width.</summary>
    internal static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>The text without the characters that are not seen.</summary>
    internal static string WithoutInvisible(string text) => text.Any(IsInvisible) ? string.Concat(text.Where(c => !IsInvisible(c))) : text;

    /// <summary>
    /// A key for names that keeps what tells words apart: lower-case letters with their hats, the tones of a word behind it, one space between words.
    /// Case, spaces, the encoding of accents, the place of the tone mark (Hoà, Hòa) and characters that are not seen make no difference.
    /// </summary>
    internal static string Folded(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var plain = IsInPieces(text!) ? Compose(WithoutInvisible(text!)) : text!;
        // A letter gives one character, and a tone behind its word one more.
        var folded = new char[(plain.Length * 2) + 1];
        var (length, tones) = (0, 0);
        var isSpace = false;
        foreach (var c in plain)
        {
            if (!char.IsLetter(c))
            {
                length += tones;
                tones = 0;
            }

            if (char.IsWhiteSpace(c))
            {
                isSpace = length > 0;
                continue;
            }

            if (isSpace)
                Insert(' ');
            isSpace = false;
            if (c < '\u0080')
            {
                Insert(c is >= 'A' and <= 'Z' ? (char)(c + 0x20) : c);
                continue;
            }

            var isVowel = TryLetter(c, out var letter);
            Insert(isVowel ? Vowels[letter.Vowel][0] : Lower(c));
            if (isVowel && letter.Tone > 0)
                folded[length + tones++] = ToneMarks[letter.Tone - 1];
        }

        return new string(folded, 0, length + tones);

        // Before the tones that wait for the end of the word.
        void Insert(char c)
        {
            for (var i = length + tones; i > length; i--)
                folded[i] = folded[i - 1];
            folded[length++] = c;
        }
    }

    private static bool IsInPieces(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u00AD' && (IsCombining(c) || IsInvisible(c)))
                return true;
        }

        return false;
    }

    /// <summary>The lower-case form of a Vietnamese or ASCII letter, with its tone.</summary>
    internal static char Lower(char c)
    {
        if (c == 'Đ')
            return 'đ';
        if (TryLetter(c, out var letter))
            return Vowels[letter.Vowel][letter.Tone];
        return c is >= 'A' and <= 'Z' ? (char)(c + 0x20) : c;
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool TryAdd(char last, char mark, out char letter)
    {
        letter = default;
        if (!TryLetter(last, out var parts))
            return false;
        var tone = ToneMarks.IndexOf(mark) + 1;
        if (tone > 0)
        {
            if (parts.Tone != 0)
                return false;
            parts = parts with { Tone = (byte)tone };
        }
        else if (Shaped(Vowels[parts.Vowel][0], mark) is { } vowel)
        {
            parts = parts with { Number = (byte)(vowel + 1) };
        }
        else
        {
            return false;
        }

        var lower = Vowels[parts.Vowel][parts.Tone];
        letter = parts.IsUpper ? Upper(lower) : lower;
        return true;
    }

    private static int? Shaped(char vowel, char mark) =>
        (vowel, mark) switch
        {
            ('a', Breve) => 1,
            ('a', Circumflex) => 2,
            ('e', Circumflex) => 4,
            ('o', Circumflex) => 7,
            ('o', Horn) => 8,
            ('u', Horn) => 10,
            _ => null,
        };

    // In the blocks that hold Vietnamese vowels the capital stands 32 places before the small letter in Latin-1 and one before it elsewhere.
    private static char Upper(char lower) => (char)(lower < '\u0100' ? lower - 0x20 : lower - 1);
}
