using System.CommandLine;
using System.CommandLine.Parsing;
using KhuyenCong.Domain;
using NodaTime;

namespace SampleKit;

/// <summary>The command line of a sample: options of one form for all, help and errors in both languages, and an end that is always told.</summary>
/// <remarks>
/// Exit codes: what the sample returns (0 done, 1 done with something to look at), 2 not done (a wrong option, a file that cannot be read or written),
/// 130 and 143 stopped by SIGINT or SIGTERM.
/// </remarks>
public sealed partial class Cli
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
    public string Number(Int128 count) => Figures.Whole(count, Language);

    /// <summary>A day as the language writes it.</summary>
    public string Day(LocalDate day) => Figures.Day(day, Language);

    /// <summary>Says on standard error why the sample is not done.</summary>
    /// <returns>Its exit code.</returns>
    public int Refuse(string vietnamese, string english)
    {
        Console.Error.WriteLine(Say(vietnamese, english));
        return 2;
    }

    /// <summary>A whole number in English with what it counts.</summary>
    public static string Counted(long count, string one, string many) => $"{Figures.Whole(count, Language.English)} {(count == 1 ? one : many)}";
}
