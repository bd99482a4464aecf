namespace KhuyenCong.Domain.Reading;

/// <summary>Which phrase of a longer text decides.</summary>
internal enum PhraseChoice
{
    /// <summary>The one that begins first, the longest of those: a title says first what it is about.</summary>
    First = 1,

    /// <summary>Each that is there: a text that names two values is ambiguous.</summary>
    Only = 2,
}

/// <summary>Phrases by which a longer text names a value: words in order, with "*" for up to some words between them.</summary>
/// <remarks>A phrase without a value (a blocker) says that the text is about something that the list does not have.</remarks>
internal sealed class CodePhrases<T>
    where T : struct
{
    private const int WidestGap = 8;
    private const int MostWords = 60;
    private const string Gap = "*";

    private const string Pilot = "mô hình thí điểm";

    private readonly PhraseChoice _choice;
    private readonly List<(T? Value, string[] Words)> _phrases = [];

    internal CodePhrases(PhraseChoice choice, string[] blockers, params (T Value, string[] Phrases)[] phrases)
    {
        _choice = choice;
        foreach (var blocker in blockers)
            _phrases.Add((null, WordsOf(blocker)));
        foreach (var (value, texts) in phrases)
        {
            foreach (var text in texts)
                _phrases.Add((value, WordsOf(text)));
        }
    }

    /// <summary>The value that the text names; <paramref name="several"/> has more than one where it is ambiguous.</summary>
    internal bool TryFind(string text, out T value, out List<T> several)
    {
        several = Named(WordsOf(text.Replace(LostLetters.Mark, ' ')));
        value = several.Count == 1 ? several[0] : default;
        return several.Count == 1;
    }

    /// <summary>The values that a text with lost letters may name.</summary>
    internal List<T> Fitting(string text) => Named(WordsOf(text.Replace('?', LostLetters.Mark)));

    private List<T> Named(string[] words)
    {
        var found = new List<(T? Value, int Start, int Length)>();
        foreach (var (value, phrase) in _phrases)
        {
            foreach (var start in Enumerable.Range(0, words.Length).Where(at => StandsAt(words, at, phrase, 0)).Take(1))
                found.Add((value, start, phrase.Count(w => w != Gap)));
        }

        if (found.Count > 0 && _choice == PhraseChoice.First)
        {
            var first = found.Min(f => f.Start);
            var longest = found.Where(f => f.Start == first).Max(f => f.Length);
            found.RemoveAll(f => f.Start != first || f.Length != longest);
        }

        return found.Any(f => f.Value is null) ? [] : found.Select(f => f.Value!.Value).Distinct().ToList();
    }

    // Whether the words of a phrase from one of them on stand at a word of the text.
    private static bool StandsAt(string[] words, int at, string[] phrase, int from)
    {
        for (var i = from; i < phrase.Length; i++, at++)
        {
            if (phrase[i] == Gap)
                return Enumerable.Range(at, WidestGap + 1).Any(next => StandsAt(words, next, phrase, i + 1));
            if (at >= words.Length || !LostLetters.Fit(words[at], phrase[i]))
                return false;
        }

        return true;
    }

    // Without its marks "MHTĐ", a pilot, would be "MHTD", a demonstration.
    private static string[] WordsOf(string text)
    {
        var spelt = text.Replace("MHTĐ", Pilot).Replace("mhtđ", Pilot);
        var words = VietnameseText.Key(spelt.Replace(Gap, " \u02AD ")).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Take(MostWords).Select(w => w == "\u02AD" ? Gap : w).ToArray();
    }
}

/// <summary>Letters that a conversion between code pages lost.</summary>
internal static class LostLetters
{
    /// <summary>Stands for a lost letter in words and keys; a letter of no spelling.</summary>
    internal const char Mark = '\u02AC';

    /// <summary>Whether a word may be a known one, each of its lost letters standing for any.</summary>
    internal static bool Fit(string word, string known)
    {
        if (word.Length != known.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != known[i] && word[i] != Mark)
                return false;
        }

        return true;
    }
}
