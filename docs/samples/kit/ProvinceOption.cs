using KhuyenCong.Domain;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace SampleKit;

/// <summary>The option --province of the samples: a file, or the name of a province that the library knows; each row is asked in its own province.</summary>
public sealed class ProvinceOption
{
    private const string None = "none";
    private const int MostNames = 10_000;

    private readonly Cli _cli;
    private readonly CliValue<string?> _value;
    private readonly CliValue<string?>? _old;
    private readonly bool _isKnownUnlessGiven;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PromotionRules?> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _without = new(StringComparer.Ordinal);
    private PromotionRules _national = PromotionRules.National;
    private Province? _given;

    /// <summary>Adds the option; with an older spelling, whose file serves every row, where there was one.</summary>
    public ProvinceOption(Cli cli, bool isKnownUnlessGiven = false, string? oldSpelling = null)
    {
        _cli = cli;
        _isKnownUnlessGiven = isKnownUnlessGiven;
        var (vietnamese, english) = isKnownUnlessGiven
            ? ("; mặc định: các tỉnh thư viện đã biết; none: không dùng", "; the known provinces unless given; none: none")
            : ("", "");
        _value = cli.Text(
            "--province",
            "quy định của tỉnh: tệp JSON hoặc tên tỉnh thư viện đã biết" + vietnamese,
            "law of a province: a JSON file or the name of a province that the library knows" + english
        );
        _old = oldSpelling is null ? null : cli.Text(oldSpelling, "như --province, dùng cho mọi dòng", "as --province, for every row");
    }

    /// <summary>Whether the option was given, also as none.</summary>
    public bool IsGiven => _value.IsGiven || _old?.IsGiven == true;

    /// <summary>The province given; null where none was.</summary>
    public Province? Given => _given;

    /// <summary>Every province whose law is used: the one given, or those that the library knows where none was and these are used then.</summary>
    public IEnumerable<Province> Laws =>
        _given is { } given ? [given]
        : _isKnownUnlessGiven && _value.Value != None ? KnownProvinces.All
        : [];

    /// <summary>How many rows of local money are of provinces without law, by the name of the province.</summary>
    public IReadOnlyDictionary<string, long> Without => _without;

    /// <summary>Forgets the rows that were counted.</summary>
    public void Forget() => _without.Clear();

    /// <summary>Reads what was given; false, with the reason on standard error, where it cannot be used.</summary>
    public bool Open(LawBook? book = null)
    {
        _national = book is null ? PromotionRules.National : new PromotionRules(book);
        if ((_value.Value ?? _old?.Value) is not { } text || text == None)
            return true;
        var files = new ScheduleFiles(_cli);
        _given = files.ProvinceOf(text, out var problem);
        if (_given is null)
        {
            Console.Error.WriteLine(problem!.In(_cli.Language));
            return false;
        }

        if (File.Exists(text) && files.Find(text, out _) is { } read)
        {
            foreach (var warning in read.File.Warnings)
                Console.Error.WriteLine($"{text}:{warning.Line}: {warning.Message.In(_cli.Language)}");
        }

        return true;
    }

    /// <summary>The rules of the province given, for a question about one project; those without a province's law where none was given.</summary>
    public PromotionRules Rules => _given is { } given ? _national.In(given) : _national;

    /// <summary>The rules for a row of local money; those without a province's law where its province has none, and then the row is counted.</summary>
    public PromotionRules For(string? province)
    {
        // Parts of a long list are asked about at once.
        lock (_without)
            return RulesOf(province);
    }

    private PromotionRules RulesOf(string? province)
    {
        var name = NameOf(province ?? "");
        if (!_rules.TryGetValue(name, out var rules))
            _rules[name] = rules = LawOf(name) is { } law ? _national.In(law) : null;
        if (rules is not null)
            return rules;
        var told = name.Length == 0 ? _cli.Say("(không ghi tỉnh)", "(no province given)") : name;
        _without[told] = _without.GetValueOrDefault(told) + 1;
        return _national;
    }

    /// <summary>Which rows have no province's law, as a sentence; null where all have, or no province was asked for.</summary>
    public string? WithoutLaw()
    {
        if (_without.Count == 0 || (_given is null && !_isKnownUnlessGiven))
            return null;
        var list = string.Join(", ", _without.Select(w => $"{w.Key} {_cli.Number(w.Value)}"));
        return _cli.Say(
            $"Kinh phí khuyến công địa phương chưa có quy định của tỉnh (số dòng): {list}.",
            $"Local money without a province's law (rows): {list}."
        );
    }

    // Spellings are few: each is looked up once.
    private string NameOf(string spelling)
    {
        if (_names.TryGetValue(spelling, out var known))
            return known;
        var name =
            string.IsNullOrWhiteSpace(spelling) ? ""
            : ProvinceUnit.TryFind(spelling, out var unit) ? unit.Name
            : spelling.Trim();
        if (_names.Count < MostNames)
            _names.Add(spelling, name);
        return name;
    }

    private Province? LawOf(string name)
    {
        if (_given is { } given)
            return name.Length == 0 || _old?.Value is not null || name == given.Unit?.Name || name == given.Name ? given : null;
        return _isKnownUnlessGiven && _value.Value != None && KnownProvinces.TryFind(name, out var known) ? known : null;
    }
}
