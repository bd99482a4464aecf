using System.Text;

namespace KhuyenCong.Sheets;

/// <summary>The Vietnamese fonts of the time before Unicode: their texts are bytes that only look right in the font.</summary>
internal static class LegacyText
{
    // TCVN3 (ABC): one byte a letter; capitals with tone are small letters in a font of capitals.
    private const string Tcvn3Letters =
        "\u00B5à\u00B6ả\u00B7ã\u00B8á\u00B9ạ\u00A8ă\u00BBằ\u00BCẳ\u00BDẵ\u00BEắ\u00C6ặ\u00A9â\u00C7ầ\u00C8ẩ\u00C9ẫ\u00CAấ\u00CBậ\u00AEđ"
        + "\u00CCè\u00CEẻ\u00CFẽ\u00D0é\u00D1ẹ\u00AAê\u00D2ề\u00D3ể\u00D4ễ\u00D5ế\u00D6ệ\u00D7ì\u00D8ỉ\u00DCĩ\u00DDí\u00DEị"
        + "\u00DFò\u00E1ỏ\u00E2õ\u00E3ó\u00E4ọ\u00ABô\u00E5ồ\u00E6ổ\u00E7ỗ\u00E8ố\u00E9ộ\u00ACơ\u00EAờ\u00EBở\u00ECỡ\u00EDớ\u00EEợ"
        + "\u00EFù\u00F1ủ\u00F2ũ\u00F3ú\u00F4ụ\u00ADư\u00F5ừ\u00F6ử\u00F7ữ\u00F8ứ\u00F9ự\u00FAỳ\u00FBỷ\u00FCỹ\u00FDý\u00FEỵ"
        + "\u00A1Ă\u00A2Â\u00A3Ê\u00A4Ô\u00A5Ơ\u00A6Ư\u00A7Đ";

    // VNI for Windows: a letter and a byte that the font draws over it.
    private static readonly Dictionary<char, char> Tcvn3 = Pairs(Tcvn3Letters);
    private static readonly Dictionary<string, char> Vni = BuildVni();
    private static readonly Dictionary<char, char> VniSingles = Pairs("ñđÑĐôơÔƠöưÖƯììÌÌííÍÍæỉÆỈóĩÓĨòịÒỊîỵÎỴ");

    /// <summary>A text of a TCVN3 font, its bytes read as Latin-1, in Unicode.</summary>
    internal static string FromTcvn3(string text)
    {
        var read = new StringBuilder(text.Length);
        foreach (var c in text)
            read.Append(Tcvn3.GetValueOrDefault(c, c));
        return read.ToString();
    }

    /// <summary>A text of a VNI font, its bytes read as Latin-1, in Unicode.</summary>
    internal static string FromVni(string text)
    {
        var read = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && Vni.TryGetValue(text.Substring(i, 2), out var letter))
            {
                read.Append(letter);
                i++;
            }
            else
            {
                read.Append(VniSingles.GetValueOrDefault(text[i], text[i]));
            }
        }

        return read.ToString();
    }

    private static Dictionary<char, char> Pairs(string pairs)
    {
        var map = new Dictionary<char, char>();
        for (var i = 0; i < pairs.Length; i += 2)
            map[pairs[i]] = pairs[i + 1];
        return map;
    }

    private static Dictionary<string, char> BuildVni()
    {
        // Behind the letter: grave, acute, hook, tilde, dot; then with breve or circumflex.
        const string Tones = "øùûõï";
        const string Circumflexed = "àáåãä";
        const string Breved = "èéúüë";
        var map = new Dictionary<string, char>(StringComparer.Ordinal);
        Add("a", Tones, "àáảãạ");
        Add("a", "ê" + Breved, "ăằắẳẵặ");
        Add("a", "â" + Circumflexed, "âầấẩẫậ");
        Add("e", Tones, "èéẻẽẹ");
        Add("e", "â" + Circumflexed, "êềếểễệ");
        Add("o", Tones, "òóỏõọ");
        Add("o", "â" + Circumflexed, "ôồốổỗộ");
        Add("u", Tones, "ùúủũụ");
        Add("y", "øùûõ", "ỳýỷỹ");
        Add("ô", Tones, "ờớởỡợ");
        Add("ö", Tones, "ừứửữự");
        return map;

        void Add(string letter, string marks, string letters)
        {
            for (var i = 0; i < marks.Length; i++)
            {
                map[letter + marks[i]] = letters[i];
                var capital = char.ToUpperInvariant(letters[i]);
                map[letter.ToUpperInvariant() + char.ToUpperInvariant(marks[i])] = capital;
                map[letter.ToUpperInvariant() + marks[i]] = capital;
            }
        }
    }
}
