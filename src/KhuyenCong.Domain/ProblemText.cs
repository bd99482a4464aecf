namespace KhuyenCong.Domain;

/// <summary>What something from elsewhere is refused for, in both languages: an exception carries it, whose message is the English.</summary>
internal static class ProblemText
{
    private const string Vietnamese = "KhuyenCong.vi";
    private const string English = "KhuyenCong.en";

    internal static FormatException Format(string vietnamese, string english, Exception? inner = null) =>
        With(new FormatException(english, inner), new(vietnamese, english));

    internal static ArgumentException Argument(LocalizedText text, string? parameter) => With(new ArgumentException(text.English, parameter), text);

    internal static OverflowException Overflow(LocalizedText text, Exception? inner) => With(new OverflowException(text.English, inner), text);

    /// <summary>What an exception says in both languages; null where it was not made here.</summary>
    internal static LocalizedText? Of(Exception exception) =>
        exception.Data[Vietnamese] is string vietnamese && exception.Data[English] is string english ? new(vietnamese, english) : null;

    private static T With<T>(T exception, LocalizedText text)
        where T : Exception
    {
        exception.Data[Vietnamese] = text.Vietnamese;
        exception.Data[English] = text.English;
        return exception;
    }
}
