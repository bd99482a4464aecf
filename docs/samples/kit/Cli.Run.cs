using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using KhuyenCong.Domain;

namespace SampleKit;

/// <content>The run of a sample: the command line is read, and help or what is wrong with it is said.</content>
public sealed partial class Cli
{
    /// <summary>Reads the command line, runs the sample, and tells every end that is not its own.</summary>
    public int Run(string[] args, Func<int> main)
    {
        Choice("--lang", "ngôn ngữ của kết quả (mặc định vi)", "language of the output (vi unless given)", "vi", "vi", "en");
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        // Known before the rest is read: what is wrong with it is said in the language of the user.
        var lang = Array.IndexOf(args, "--lang");
        if (args.Any(a => a is "--lang=en" or "--lang:en") || (lang >= 0 && lang + 1 < args.Length && args[lang + 1] == "en"))
            Language = Language.English;
        return Ends.Guard(Language, () => Parsed(args) ?? main());
    }

    private int? Parsed(string[] args)
    {
        if (args.Any(a => a is "--help" or "-h" or "-?"))
        {
            Console.Out.Write(Help());
            return 0;
        }

        var parsed = _root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        var problem = Unknown(args) ?? _readers.Select(read => read(parsed)).FirstOrDefault(p => p is not null) ?? Unmatched(parsed);
        if (problem is null)
            return null;
        Console.Error.WriteLine(problem.In(Language));
        Console.Error.WriteLine(Say($"Cách dùng: {Usage()}  (--help: hướng dẫn)", $"Usage: {Usage()}  (--help: help)"));
        return 2;
    }

    // An unknown option would be taken for a file, or for the value of the option before it. Behind "--" everything is a file; "-5" and "-" are values, and
    // so is a text of several words, such as SQL that begins with a comment.
    private LocalizedText? Unknown(string[] args)
    {
        var known = _entries.Where(e => e.Symbol is Option).Select(e => e.Symbol.Name).ToHashSet(StringComparer.Ordinal);
        var names = args.TakeWhile(a => a != "--").Where(IsOption).Select(a => a.Split('=', ':')[0]).Where(name => !name.Any(char.IsWhiteSpace));
        return names.FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? new($"Không có tùy chọn {unknown}; các tùy chọn: {Options()}.", $"There is no option {unknown}; the options: {Options()}.")
            : null;
    }

    // Word processors write a dash for two hyphens.
    private static bool IsOption(string text) =>
        text is ['-', '-', ..] or ['-' or '–' or '—', _, ..] && char.IsLetter(text.TrimStart('-', '–', '—').FirstOrDefault());

    private LocalizedText? Unmatched(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var superfluous, ..])
            return new($"Thừa '{superfluous}'.", $"'{superfluous}' is too much.");

        if (
            _entries.FirstOrDefault(e => e is { IsRequired: true, Symbol: Argument argument } && parsed.GetResult(argument) is not { Tokens.Count: > 0 }) is
            { Symbol: { } lacking }
        )
            return new($"Thiếu <{lacking.Name}>.", $"<{lacking.Name}> is missing.");
        return parsed.Errors is [var error, ..] ? new($"Dòng lệnh không đọc được: {error.Message}", $"The command line cannot be read: {error.Message}") : null;
    }

    private string Options() => string.Join(", ", _entries.Where(e => e.Symbol is Option).Select(e => e.Symbol.Name).Append("--help"));

    private string Usage() =>
        _script
        + string.Concat(
            _entries.Select(e =>
                e.Symbol is Argument ? (e.IsRequired ? $" <{e.Form.In(Language)}>" : $" [{e.Form.In(Language)}]")
                : e.IsRequired ? $" {e.Symbol.Name} …"
                : $" [{e.Symbol.Name} …]"
            )
        );

    private string Help()
    {
        var help = new StringBuilder();
        help.AppendLine(_description.In(Language)).AppendLine().AppendLine(Say("Cách dùng:", "Usage:"));
        help.AppendLine($"  dotnet run docs/samples/{_script} --{Usage()[_script.Length..]}").AppendLine();
        help.AppendLine(Say("Tùy chọn:", "Options:"));
        var width = _entries.Max(e => e.Symbol.Name.Length) + 2;
        foreach (var (symbol, text, form, _) in _entries)
        {
            var name = symbol is Argument ? $"<{symbol.Name}>" : symbol.Name;
            help.AppendLine(
                $"  {name.PadRight(width)}  {text.In(Language)}" + (symbol is Argument || form.In(Language) is "…" or "" ? "" : $"; {form.In(Language)}")
            );
        }

        help.AppendLine($"  {"--help".PadRight(width)}  {Say("hướng dẫn này (tiếng Anh: --help --lang en)", "this help (in Vietnamese: --help --lang vi)")}")
            .AppendLine();
        help.AppendLine(
            Say(
                "Mã kết thúc: 0 xong; 1 xong nhưng có dòng hoặc kết quả cần xem; 2 không làm được; 130, 143 bị dừng.",
                "Exit codes: 0 done; 1 done, with rows or results to look at; 2 not done; 130, 143 stopped."
            )
        );
        return help.ToString();
    }
}
