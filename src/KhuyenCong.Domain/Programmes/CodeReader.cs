using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KhuyenCong.Domain.Programmes;

/// <summary>Lỗi đọc mã: why a text is not a code.</summary>
public enum CodeProblemKind
{
    /// <summary>Bỏ trống: there is nothing but spaces.</summary>
    Blank = 1,

    /// <summary>Chữ cái trông giống: a letter of another alphabet stands in for a Latin one.</summary>
    LookAlikeLetter = 2,

    /// <summary>Không biết: no known spelling.</summary>
    Unknown = 3,
}

/// <summary>Lỗi đọc mã: what is wrong with a text, and which codes may have been meant.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">The position of the first look-alike letter in the text, from 0; otherwise -1.</param>
/// <param name="Candidates">The codes that may have been meant, the likeliest first; all codes where none is likely.</param>
/// <param name="Message">What is wrong, in both languages.</param>
public sealed record CodeProblem(CodeProblemKind Kind, int Position, ValueList<string> Candidates, LocalizedText Message);

/// <summary>Bộ đọc mã: reads the usual Vietnamese spellings and abbreviations of one list of codes.</summary>
/// <remarks>
/// Case, spaces, punctuation, tone marks, and composed or decomposed letters make no difference. A letter of another alphabet that looks
/// Latin is reported, and so is an unknown spelling, with candidates; neither is ever taken for "none of them". Thread-safe.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class CodeReader<T>
    where T : struct
{
    private const int LongestText = 200;
    private const int MostCandidates = 3;

    // By the letters with their tones and bars, and by the plain letters; "d" and "đ" are two points of a list, and only the first tells them apart.
    private readonly Dictionary<string, T> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _plain = new(StringComparer.Ordinal);
    private readonly Func<T, string> _codeOf;
    private readonly ValueList<string> _codes;

    internal CodeReader(IEnumerable<T> values, Func<T, string> codeOf, Func<T, LocalizedText> nameOf, params (T Value, string[] Spellings)[] spellings)
    {
        _codeOf = codeOf;
        var all = values.ToArray();
        _codes = all.Select(codeOf).ToValueList();
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
    public ValueList<string> Codes => _codes;

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
            problem = new CodeProblem(CodeProblemKind.Blank, -1, _codes, new("Chưa có giá trị.", "There is no value."));
            return false;
        }

        var known = text!.Length <= LongestText ? text : text.Substring(0, LongestText);
        if (known.Length == text.Length && TryFind(text, out value))
            return true;
        problem = LookAlikes.TryFind(known, out var position, out var latin, out var reading) ? LookAlike(known, position, latin, reading) : Unknown(known);
        return false;
    }

    /// <summary>Đọc: reads a text that must be a known spelling.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no known spelling; the message names the candidates.</exception>
    public T Read(string? text) => TryRead(text, out var value, out var problem) ? value : throw new FormatException(problem.Message.English);

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

    private static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in VietnameseText.Key(text))
        {
            if (c != ' ')
                key.Append(c);
        }

        return key.ToString();
    }

    private CodeProblem LookAlike(string text, int position, char latin, string reading)
    {
        var candidates = TryFind(reading, out var meant) ? [_codeOf(meant)] : Candidates(reading);
        var letter = $"'{text[position]}' (U+{(int)text[position]:X4})";
        return new CodeProblem(
            CodeProblemKind.LookAlikeLetter,
            position,
            candidates,
            new(
                $"Ký tự {letter} ở vị trí {position + 1} trong '{text}' thuộc bảng chữ cái khác, trông giống '{latin}'; có thể là: {Join(candidates)}.",
                $"The letter {letter} at position {position + 1} of '{text}' belongs to another alphabet and looks like '{latin}'; it may be: {Join(candidates)}."
            )
        );
    }

    private CodeProblem Unknown(string text)
    {
        var candidates = Candidates(text);
        return new CodeProblem(
            CodeProblemKind.Unknown,
            -1,
            candidates,
            new($"Không biết '{text}'; có thể là: {Join(candidates)}.", $"'{text}' is not known; it may be: {Join(candidates)}.")
        );
    }

    private ValueList<string> Candidates(string text)
    {
        var key = KeyOf(text);
        var near = _plain
            .Select(v => (Code: _codeOf(v.Value), Distance: Distance(key, v.Key), Allowed: Math.Max(1, Math.Max(key.Length, v.Key.Length) / 3)))
            .Where(v => key.Length > 0 && v.Distance <= v.Allowed)
            .OrderBy(v => v.Distance)
            .ThenBy(v => v.Code, StringComparer.Ordinal)
            .Select(v => v.Code)
            .Distinct()
            .Take(MostCandidates)
            .ToValueList();
        return near.Count > 0 ? near : _codes;
    }

    private static string Join(ValueList<string> codes) => string.Join(", ", (IEnumerable<string>)codes);

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
