namespace KhuyenCong.Domain.Reading;

/// <summary>Letters of other alphabets that look like Latin ones.</summary>
internal static class LookAlikes
{
    // Each letter is followed by the Latin letter that it looks like: Cyrillic, Greek, then letters taken for đ and dotless i.
    private const string Pairs =
        "аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwкkмmтtвbнhгrпnіiҮYүy"
        + "АAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSԚQԜW"
        + "αaοoνvρpτtυuιiκkχxηnγyΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"
        + "ÐĐðđƉĐɖđıi";

    // The full-width letters ！ to ～ stand at a fixed distance from ASCII.
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthDistance = 0xFEE0;

    private static readonly Dictionary<char, char> Latin = Build();

    /// <summary>The first look-alike of a text, and how the text reads with Latin letters in their places.</summary>
    internal static bool TryFind(string text, out int position, out char latin, out string reading)
    {
        position = -1;
        latin = default;
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!TryLatin(letters[i], out var letter))
                continue;
            if (position < 0)
                (position, latin) = (i, letter);
            letters[i] = letter;
        }

        reading = new string(letters);
        return position >= 0;
    }

    private static bool TryLatin(char c, out char latin)
    {
        if (c is >= FirstFullWidth and <= LastFullWidth)
        {
            latin = (char)(c - FullWidthDistance);
            return true;
        }

        return Latin.TryGetValue(c, out latin);
    }

    private static Dictionary<char, char> Build()
    {
        var map = new Dictionary<char, char>();
        for (var i = 0; i < Pairs.Length; i += 2)
            map[Pairs[i]] = Pairs[i + 1];
        return map;
    }
}
