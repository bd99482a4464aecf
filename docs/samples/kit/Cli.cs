using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using KhuyenCong.Domain;
using NodaTime;

namespace SampleKit;

/// <summary>The value of an option or argument, once the command line was read.</summary>
public sealed class CliValue<T>
{
    /// <summary>The value.</summary>
    public T Value { get; internal set; } = default!;

    /// <summary>Whether it was given.</summary>
    public bool IsGiven { get; internal set; }

    /// <summary>The value.</summary>
    public static implicit operator T(CliValue<T> value) => value.Value;
}

/// <summary>The command line of a sample: options of one form for all, help and errors in both languages, and an end that is always told.</summary>
/// <remarks>
/// Exit codes: what the sample returns (0 done, 1 done with something to look at), 2 not done (a wrong option, a file that cannot be read or written),
/// 130 and 143 stopped by SIGINT or SIGTERM.
/// </remarks>
public sealed class Cli
{
    private readonly RootCommand _root;
    private readonly LocalizedText _description;
    private readonly string _script;
    private readonly List<(Symbol Symbol, LocalizedText Help, LocalizedText Form, bool IsRequired)> _entries = [];
    private readonly List<Func<ParseResult, LocalizedText?>> _readers = [];

    /// <summary>The command line of a sample.</summary>
    public Cli(string script, string vietnamese, string english)
    {
        (_script, _description, _root) = (script, new(vietnamese, english), new RootCommand());
        // Help and version are said here, in the language of the user.
        _root.Options.Clear();
        _root.Directives.Clear();
        var help = new Option<bool>("--help", "-h", "-?");
        _root.Add(help);
    }

    /// <summary>The language of the user.</summary>
    public Language Language { get; private set; } = Language.Vietnamese;

    /// <summary>A text in the language of the user.</summary>
    public string Say(string vietnamese, string english) => new LocalizedText(vietnamese, english).In(Language);

    /// <summary>A file or other argument by its place; null where it is not given.</summary>
    public CliValue<string?> Argument(string name, string vietnamese, string english, bool isRequired = false)
    {
        var argument = new Argument<string?>(name) { Arity = isRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne };
        _root.Add(argument);
        var value = new CliValue<string?>();
        _entries.Add((argument, new(vietnamese, english), new(name, name), isRequired));
        _readers.Add(parsed =>
        {
            value.Value = parsed.GetResult(argument)?.Tokens is [var token, ..] ? token.Value : null;
            value.IsGiven = value.Value is not null;
            return null;
        });
        return value;
    }

    /// <summary>Arguments by their places, at least one.</summary>
    public CliValue<string[]> Arguments(string name, string vietnamese, string english)
    {
        var argument = new Argument<string[]>(name) { Arity = ArgumentArity.OneOrMore };
        _root.Add(argument);
        var value = new CliValue<string[]> { Value = [] };
        _entries.Add((argument, new(vietnamese, english), new(name + " …", name + " …"), true));
        _readers.Add(parsed =>
        {
            value.Value = parsed.GetResult(argument)?.Tokens.Select(t => t.Value).ToArray() ?? [];
            return null;
        });
        return value;
    }

    /// <summary>An option with a text, such as a path.</summary>
    public CliValue<string?> Text(string name, string vietnamese, string english, string form = "…") =>
        Option<string?>(name, vietnamese, english, new(form, form), text => (true, text), null);

    /// <summary>An option without a value.</summary>
    public CliValue<bool> Flag(string name, string vietnamese, string english)
    {
        var option = new Option<bool>(name) { Arity = ArgumentArity.Zero };
        _root.Add(option);
        _entries.Add((option, new(vietnamese, english), new("", ""), false));
        var value = new CliValue<bool>();
        _readers.Add(parsed =>
        {
            value.Value = value.IsGiven = parsed.GetResult(option) is { Implicit: false };
            return null;
        });
        return value;
    }

    /// <summary>An option with one of some codes.</summary>
    public CliValue<string> Choice(string name, string vietnamese, string english, string fallback, params string[] codes) =>
        Option(name, vietnamese, english, new(string.Join('|', codes), string.Join('|', codes)), text => (codes.Contains(text), text), fallback);

    /// <summary>An option with a date.</summary>
    public CliValue<LocalDate?> Date(string name, string vietnamese, string english, bool isRequired = false) =>
        Option<LocalDate?>(
            name,
            vietnamese,
            english,
            new("ngày dd/MM/yyyy, ví dụ 30/06/2022", "date yyyy-MM-dd, such as 2022-06-30"),
            text => (DateText.TryParse(text, out var date), date),
            null,
            isRequired
        );

    /// <summary>An option with an amount of money, not negative.</summary>
    public CliValue<Vnd?> Money(string name, string vietnamese, string english, bool isRequired = false) =>
        Option<Vnd?>(
            name,
            vietnamese,
            english,
            new("số tiền, ví dụ 3.000.000.000 hoặc 3 tỷ", "amount, such as 3000000000 or 3.000.000.000"),
            text => (Vnd.TryParse(text, out var amount) && amount >= Vnd.Zero, amount),
            null,
            isRequired
        );

    /// <summary>An option with a whole number within bounds.</summary>
    public CliValue<int?> Whole(string name, string vietnamese, string english, int least, int most, bool isRequired = false) =>
        Option<int?>(
            name,
            vietnamese,
            english,
            new($"số nguyên từ {least} đến {most}", $"whole number from {least} to {most}"),
            text => (Fields.Count(text) is { } number && number >= least && number <= most, Fields.Count(text)),
            null,
            isRequired
        );

    /// <summary>An option whose text is read by the sample.</summary>
    public CliValue<T> Option<T>(
        string name,
        string vietnamese,
        string english,
        LocalizedText form,
        Func<string, (bool IsRead, T Value)> read,
        T fallback,
        bool isRequired = false
    )
    {
        var option = new Option<string>(name) { Arity = ArgumentArity.ExactlyOne };
        _root.Add(option);
        _entries.Add((option, new(vietnamese, english), form, isRequired));
        var value = new CliValue<T> { Value = fallback };
        _readers.Add(parsed =>
        {
            if (parsed.GetResult(option) is not { Implicit: false } given)
                return isRequired ? new($"Thiếu tùy chọn {name} ({form.Vietnamese}).", $"Option {name} is missing ({form.English}).") : null;
            if (given.IdentifierTokenCount > 1)
                return new($"Tùy chọn {name} chỉ được ghi một lần.", $"Option {name} may be given once only.");
            if (given.Tokens.Count == 0)
                return new($"Tùy chọn {name} cần một giá trị: {form.Vietnamese}.", $"Option {name} needs a value: {form.English}.");
            var text = given.Tokens[0].Value;
            (var isRead, value.Value) = read(text);
            value.IsGiven = true;
            return isRead
                ? null
                : new($"{name} ghi '{text}': không đọc được; cần {form.Vietnamese}.", $"{name} says '{text}', which cannot be read; needed: {form.English}.");
        });
        return value;
    }

    /// <summary>An option that may be given several times.</summary>
    public CliValue<List<T>> Several<T>(string name, string vietnamese, string english, LocalizedText form, Func<string, (bool IsRead, T Value)> read)
    {
        var option = new Option<string[]>(name) { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        _root.Add(option);
        _entries.Add((option, new(vietnamese, english), form, false));
        var value = new CliValue<List<T>> { Value = [] };
        _readers.Add(parsed =>
        {
            foreach (var token in parsed.GetResult(option)?.Tokens ?? [])
            {
                var (isRead, item) = read(token.Value);
                if (!isRead)
                    return new(
                        $"{name} ghi '{token.Value}': không đọc được; cần {form.Vietnamese}.",
                        $"{name} says '{token.Value}', which cannot be read; needed: {form.English}."
                    );
                value.Value.Add(item);
            }

            return null;
        });
        return value;
    }

    /// <summary>A file beside the samples, wherever the command was started.</summary>
    public static string BesideSample(params string[] path)
    {
        var folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Path.Combine(Environment.CurrentDirectory, "docs", "samples");
        return Path.Combine([folder, .. path]);
    }

    /// <summary>A whole number grouped as the language groups it.</summary>
    public string Number(long count) => Figures.Whole(count, Language);

    /// <summary>A whole number in English with what it counts.</summary>
    public static string Counted(long count, string one, string many) => $"{Figures.Whole(count, Language.English)} {(count == 1 ? one : many)}";

    /// <summary>Reads the command line, runs the sample, and tells every end that is not its own.</summary>
    public int Run(string[] args, Func<int> main)
    {
        Choice("--lang", "ngôn ngữ của kết quả (mặc định vi)", "language of the output (vi unless given)", "vi", "vi", "en");
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var lang = Array.IndexOf(args, "--lang");
        if (args.Contains("--lang=en") || (lang >= 0 && lang + 1 < args.Length && args[lang + 1] == "en"))
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
