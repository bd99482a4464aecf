namespace SampleKit;

/// <summary>Command-line arguments: plain ones in order, and options with a value such as "--lang vi".</summary>
public sealed class Options
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _plain = [];

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="InvalidDataException">An option is unknown, repeated or without its value.</exception>
    public Options(string[] args, params string[] known)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                _plain.Add(args[i]);
            else if (!known.Contains(args[i]))
                throw new InvalidDataException($"Unknown option {args[i]}; known are {string.Join(", ", known)}.");
            else if (i + 1 == args.Length)
                throw new InvalidDataException($"Option {args[i]} needs a value.");
            else if (!_values.TryAdd(args[i], args[++i]))
                throw new InvalidDataException($"Option {args[i - 1]} is given twice.");
        }
    }

    /// <summary>The arguments that are not options.</summary>
    public IReadOnlyList<string> Plain => _plain;

    /// <summary>The value of an option, or null.</summary>
    public string? Find(string option) => _values.GetValueOrDefault(option);
}
