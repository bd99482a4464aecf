namespace SampleKit;

/// <summary>The command line of a sample: positional arguments and options with one value each.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    private Arguments(IReadOnlyList<string> positional) => Positional = positional;

    /// <summary>The arguments that are not options, in order.</summary>
    public IReadOnlyList<string> Positional { get; }

    /// <summary>The value of an option, or null.</summary>
    public string? this[string option] => _options.GetValueOrDefault(option);

    /// <summary>Reads a command line; null, with the usage on standard error, when it cannot be used.</summary>
    public static Arguments? Read(string[] args, int mostPositional, string usage, params string[] options)
    {
        var positional = new List<string>();
        var read = new Arguments(positional);
        for (var i = 0; i < args.Length; i++)
        {
            var known = options.Contains(args[i]);
            if (known && i + 1 < args.Length && read._options.TryAdd(args[i], args[i + 1]))
            {
                i++;
                continue;
            }

            if (known || args[i].StartsWith("--", StringComparison.Ordinal) || positional.Count == mostPositional)
            {
                Console.Error.WriteLine($"{args[i]}?  {usage}");
                return null;
            }

            positional.Add(args[i]);
        }

        return read;
    }

    /// <summary>A file beside the samples, wherever the command was started.</summary>
    public static string BesideSample(params string[] path)
    {
        var folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Path.Combine(Environment.CurrentDirectory, "docs", "samples");
        return Path.Combine([folder, .. path]);
    }
}
