namespace KhuyenCong.Domain;

/// <summary>Văn bản song ngữ: one text in Vietnamese and in English, written side by side.</summary>
/// <param name="Vietnamese">The Vietnamese text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedText(string Vietnamese, string English)
{
    /// <summary>Văn bản theo ngôn ngữ: the text in one language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not a defined one.</exception>
    public string In(Language language) =>
        language switch
        {
            Language.Vietnamese => Vietnamese,
            Language.English => English,
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A defined Language is required."),
        };

    /// <summary>The text as UTF-8, made once.</summary>
    internal ReadOnlySpan<byte> Utf8In(Language language) =>
        language == Language.Vietnamese
            ? _vietnameseUtf8 ??= System.Text.Encoding.UTF8.GetBytes(Vietnamese)
            : _englishUtf8 ??= System.Text.Encoding.UTF8.GetBytes(English);

    private byte[]? _vietnameseUtf8;
    private byte[]? _englishUtf8;

    /// <summary>Nối văn bản: the texts one after the other, in both languages, with "; " between them, as some hold commas.</summary>
    /// <param name="texts">The texts to join.</param>
    /// <returns>One text; empty when there is nothing to join.</returns>
    public static LocalizedText Join(IEnumerable<LocalizedText> texts) => Join(texts, "; ", "; ");

    // The same with something else between them.
    internal static LocalizedText Join(IEnumerable<LocalizedText> texts, string vietnamese, string english)
    {
        var list = texts.ToList();
        return new LocalizedText(string.Join(vietnamese, list.Select(t => t.Vietnamese)), string.Join(english, list.Select(t => t.English)));
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && Vietnamese == other.Vietnamese && English == other.English;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Vietnamese) * 31) + StringComparer.Ordinal.GetHashCode(English));

    /// <inheritdoc/>
    public override string ToString() => English;
}
