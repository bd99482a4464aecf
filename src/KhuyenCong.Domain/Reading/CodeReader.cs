using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain.Reading;

/// <summary>Lỗi đọc mã: why a text is not a code.</summary>
public enum CodeProblemKind
{
    /// <summary>Bỏ trống: there is nothing but spaces.</summary>
    Blank = 1,

    /// <summary>Chữ cái trông giống: a letter of another alphabet stands in for a Latin one.</summary>
    LookAlikeLetter = 2,

    /// <summary>Không biết: no known spelling.</summary>
    Unknown = 3,

    /// <summary>Mất chữ: question marks stand where a conversion between code pages lost letters.</summary>
    LostLetters = 4,

    /// <summary>Nhiều cách hiểu: the text names more than one of the list.</summary>
    Ambiguous = 5,
}

/// <summary>Lỗi đọc mã: what is wrong with a text, and which codes may have been meant.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">The position of the first look-alike or lost letter in the text, from 0; otherwise -1.</param>
/// <param name="Candidates">
/// The codes that may have been meant, the likeliest first; where none is likely all codes of a short list, and none of a long one.
/// </param>
/// <param name="Message">What is wrong, in both languages.</param>
public sealed record CodeProblem(CodeProblemKind Kind, int Position, ValueList<string> Candidates, LocalizedText Message);

/// <summary>Bộ đọc mã: reads the usual Vietnamese spellings and abbreviations of one list of codes.</summary>
/// <remarks>
/// Case, spaces, punctuation, tone marks, and composed or decomposed letters make no difference. A longer text is read by the phrase that it begins
/// with or holds first ("Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất gạch"). A letter of another alphabet that looks Latin, letters that a
/// conversion lost and an unknown spelling are reported with candidates; none is ever taken for "none of them". Thread-safe.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class CodeReader<T>
    where T : struct
{
    private const int LongestText = 200;
    private const int MostCandidates = 3;
    private const int ShortList = 12;

    // By the letters with their tones and bars, and by the plain letters; "d" and "đ" are two points of a list, and only the first tells them apart.
    private readonly Dictionary<string, T> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _plain = new(StringComparer.Ordinal);
    private readonly Func<T, string> _codeOf;
    private readonly Func<T, LocalizedText> _nameOf;

    internal CodeReader(IEnumerable<T> values, Func<T, string> codeOf, Func<T, LocalizedText> nameOf, params (T Value, string[] Spellings)[] spellings)
    {
        _codeOf = codeOf;
        _nameOf = nameOf;
        var all = values.ToArray();
        Codes = all.Select(codeOf).ToValueList();
        foreach (var value in all)
        {
            Add(codeOf(value), value);
            Add(nameOf(value).Vietnamese, value);
            Add(nameOf(value).English, value);
        }

        foreach (var (value, texts) in spellings)
        {
            foreach (var text in texts)
                Add(text, value);
        }
    }

    /// <summary>Các mã: all codes of the list.</summary>
    public ValueList<string> Codes { get; }

    /// <summary>By which words a longer text names a value; null where only whole spellings do.</summary>
    internal CodePhrases<T>? Phrases { get; init; }

    /// <summary>Đọc: reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value when the text is a known spelling.</param>
    /// <param name="problem">What is wrong when it is not.</param>
    /// <returns>Whether the text was read.</returns>
    public bool TryRead(string? text, out T value, [NotNullWhen(false)] out CodeProblem? problem)
    {
        problem = null;
        value = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            problem = new CodeProblem(CodeProblemKind.Blank, -1, Codes, new("Chưa có giá trị.", "There is no value."));
            return false;
        }

        var known = text!.Substring(0, Math.Min(text.Length, LongestText));
        if (known.Length == text.Length && TryFind(text, out value))
            return true;
        problem =
            LookAlikes.TryFind(known, out var position, out var latin, out var reading) ? LookAlike(known, position, latin, reading)
            : LostAt(known) is >= 0 and var lost ? Lost(known, lost)
            : null;
        if (problem is not null)
            return false;
        List<T>? several = null;
        if (Phrases is not null && Phrases.TryFind(known, out value, out several))
            return true;
        problem = several is { Count: > 0 } ? Ambiguous(known, several) : Unknown(known);
        return false;
    }

    /// <summary>Đọc: reads a text that must be a known spelling.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no known spelling; the message names the candidates.</exception>
    public T Read(string? text) => TryRead(text, out var value, out var problem) ? value : throw new FormatException(problem.Message.English);

    /// <summary>Reads a text as the code that it stands for; "" where it is no known spelling.</summary>
    internal bool TryReadCode(string? text, out string code, [NotNullWhen(false)] out CodeProblem? problem)
    {
        var isRead = TryRead(text, out var value, out problem);
        code = isRead ? _codeOf(value) : "";
        return isRead;
    }

    private void Add(string spelling, T value)
    {
        var exact = ExactOf(spelling);
        if (_exact.TryGetValue(exact, out var other) && !EqualityComparer<T>.Default.Equals(other, value))
            throw new ArgumentException($"The spelling '{spelling}' would stand for both {other} and {value}.", nameof(spelling));
        _exact[exact] = value;
        var plain = KeyOf(spelling);
        if (!_plain.ContainsKey(plain))
            _plain.Add(plain, value);
    }

    private bool TryFind(string text, out T value) => _exact.TryGetValue(ExactOf(text), out value) || _plain.TryGetValue(KeyOf(text), out value);

    private static string ExactOf(string text) => new(VietnameseText.Compose(text).Trim().Select(VietnameseText.Lower).ToArray());

    private static string KeyOf(string text) => VietnameseText.Key(text).Replace(" ", "");

    private CodeProblem LookAlike(string text, int position, char latin, string reading)
    {
        var candidates = TryFind(reading, out var meant) ? [meant] : Candidates(reading);
        var letter = $"'{text[position]}' (U+{(int)text[position]:X4})";
        return Problem(
            CodeProblemKind.LookAlikeLetter,
            position,
            candidates,
            new(
                $"Ký tự {letter} ở vị trí {position + 1} trong “{text}” thuộc bảng chữ cái khác, trông giống “{latin}”",
                $"The letter {letter} at position {position + 1} of '{text}' belongs to another alphabet and looks like '{latin}'"
            )
        );
    }

    private CodeProblem Unknown(string text) =>
        Problem(CodeProblemKind.Unknown, -1, Candidates(text), new($"Không nhận ra “{text}”", $"'{text}' is not known"));

    private CodeProblem Ambiguous(string text, List<T> several) =>
        Problem(CodeProblemKind.Ambiguous, -1, several, new($"“{text}” nêu nhiều hơn một giá trị", $"'{text}' names more than one"));

    // A question mark for each letter that was lost; a text that fits one value alone has it as its only candidate.
    private CodeProblem Lost(string text, int position)
    {
        var key = KeyOf(text.Replace('?', LostLetters.Mark));
        var fitting = _plain.Where(p => LostLetters.Fit(key, p.Key)).Select(p => p.Value).Concat(Phrases?.Fitting(text) ?? []).Distinct().ToList();
        return Problem(
            CodeProblemKind.LostLetters,
            position,
            fitting,
            new($"“{text}” đã mất chữ (dấu ? thay chữ)", $"'{text}' has lost letters (a ? stands for each)")
        );
    }

    // The names of the candidates; of a short list all, of a long one none where none is likely.
    private CodeProblem Problem(CodeProblemKind kind, int position, List<T> values, LocalizedText what)
    {
        var named =
            values.Count > 0 ? values
            : Codes.Count <= ShortList ? [.. _plain.Values.Distinct()]
            : [];
        var names = named.Select(_nameOf).ToList();
        return new CodeProblem(
            kind,
            position,
            named.Select(_codeOf).ToValueList(),
            names.Count == 0
                ? new(what.Vietnamese + ".", what.English + ".")
                : new(
                    $"{what.Vietnamese}; có thể là: {string.Join("; ", names.Select(n => n.Vietnamese))}.",
                    $"{what.English}; it may be: {string.Join("; ", names.Select((n, i) => n.English == _codeOf(named[i]) ? n.English : $"{n.English} ({_codeOf(named[i])})"))}."
                )
        );
    }

    private List<T> Candidates(string text)
    {
        var key = KeyOf(text);
        // Spellings that are much longer or shorter are as far away, and need no comparing.
        return _plain
            .Select(v => (v.Key, v.Value, Allowed: Math.Max(1, Math.Max(key.Length, v.Key.Length) / 4)))
            .Where(v => key.Length > 0 && Math.Abs(key.Length - v.Key.Length) <= v.Allowed)
            .Select(v => (v.Value, v.Allowed, Distance: Distance(key, v.Key)))
            .Where(v => v.Distance <= v.Allowed)
            .OrderBy(v => v.Distance)
            .ThenBy(v => _codeOf(v.Value), StringComparer.Ordinal)
            .Select(v => v.Value)
            .Distinct()
            .Take(MostCandidates)
            .ToList();
    }

    // The place of the first question mark beside a letter, or -1.
    private static int LostAt(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '?' && ((i > 0 && char.IsLetter(text[i - 1])) || (i + 1 < text.Length && char.IsLetter(text[i + 1]))))
                return i;
        }

        return -1;
    }

    // Letters to insert, remove or replace.
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
