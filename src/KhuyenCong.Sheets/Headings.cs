using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>How surely a heading means a column.</summary>
internal enum HeadingFit
{
    None = 0,

    /// <summary>The heading holds a phrase that means the column.</summary>
    Within = 1,

    /// <summary>The heading is one that means the column.</summary>
    Whole = 2,

    /// <summary>The heading is the code of the column in data files.</summary>
    Code = 3,

    /// <summary>A column map says so.</summary>
    Given = 4,
}

/// <summary>Finds what column a heading means.</summary>
internal sealed class Headings
{
    // Stands for a lost letter in keys.
    private const char Lost = '\u02AC';

    private readonly TableSchema _schema;
    private readonly ColumnMap? _map;
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _whole = new(StringComparer.Ordinal);
    private readonly List<(string[] Words, int Column)> _within = [];
    private readonly Dictionary<string, (int Column, HeadingFit Fit)> _found = new(StringComparer.Ordinal);

    internal Headings(TableSchema schema, ColumnMap? map)
    {
        (_schema, _map) = (schema, map);
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            var column = schema.Columns[i];
            foreach (var code in column.OtherCodes.Append(column.Code))
                _codes.TryAdd(code, i);
            Add(column.Name.Vietnamese, i);
            Add(column.Name.English, i);
            foreach (var heading in column.Headings)
                Add(heading, i);
        }
    }

    /// <summary>The column that a heading means, and how surely.</summary>
    internal (int Column, HeadingFit Fit) Find(string heading)
    {
        if (heading.Length is 0 or > 400)
            return (-1, HeadingFit.None);
        if (_found.TryGetValue(heading, out var known))
            return known;
        var found = Look(heading);
        if (_found.Count < 10_000)
            _found[heading] = found;
        return found;
    }

    private (int Column, HeadingFit Fit) Look(string heading)
    {
        if (_map is not null && _map.TryFind(heading, out var mapped))
            return (mapped.Length == 0 ? -1 : _schema.IndexOf(mapped), HeadingFit.Given);
        if (_codes.TryGetValue(heading, out var byCode) || _codes.TryGetValue(heading.ToLowerInvariant(), out byCode))
            return (byCode, HeadingFit.Code);
        var key = KeyOf(heading);
        if (key.Contains(Lost))
            return Fitting(key);
        if (_whole.TryGetValue(key, out var whole) || _whole.TryGetValue(VietnameseText.Key(heading), out whole))
            return (whole, HeadingFit.Whole);
        return Within(key.Split(' '));
    }

    // Vietnamese puts what narrows a name behind it: the phrase that ends last decides, the longest of those.
    private (int Column, HeadingFit Fit) Within(string[] words)
    {
        var (column, bestEnd, bestLength) = (-1, 0, 0);
        foreach (var (phrase, candidate) in _within)
        {
            for (var start = words.Length - phrase.Length; start >= 0; start--)
            {
                var end = start + phrase.Length;
                if (end < bestEnd || (end == bestEnd && phrase.Length <= bestLength) || !words.AsSpan(start, phrase.Length).SequenceEqual(phrase))
                    continue;
                (column, bestEnd, bestLength) = (candidate, end, phrase.Length);
                break;
            }
        }

        return (column, column < 0 ? HeadingFit.None : HeadingFit.Within);
    }

    // Headings whose letters were lost fit those of the same length in all letters that are left, if they are of one column.
    private (int Column, HeadingFit Fit) Fitting(string key)
    {
        var fitting = _whole.Where(w => w.Key.Length == key.Length && Fits(key, w.Key)).Select(w => w.Value).Distinct().ToList();
        return fitting.Count == 1 ? (fitting[0], HeadingFit.Whole) : (-1, HeadingFit.None);
    }

    private static bool Fits(string key, string known)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != known[i] && (key[i] != Lost || known[i] == ' '))
                return false;
        }

        return true;
    }

    private void Add(string heading, int column)
    {
        var isWithin = heading.StartsWith('~');
        var key = VietnameseText.Key(heading);
        _whole.TryAdd(key, column);
        if (isWithin)
            _within.Add((key.Split(' '), column));
    }

    /// <summary>The words of a heading without what stands in brackets (units, numbers of columns) and without the unit of its money.</summary>
    private static string KeyOf(string heading)
    {
        var text = new System.Text.StringBuilder(heading.Length);
        var depth = 0;
        foreach (var c in heading)
        {
            depth += c is '(' or '[' ? 1 : 0;
            if (depth == 0)
                text.Append(c);
            depth -= c is ')' or ']' && depth > 0 ? 1 : 0;
        }

        var isLost = text.ToString().Contains('?');
        var key = VietnameseText.Key(isLost ? text.ToString().Replace('?', Lost) : text.ToString());
        foreach (var unit in MoneyCells.HeadingUnits)
        {
            if (key.Length > unit.Length && key.EndsWith(" " + unit, StringComparison.Ordinal))
                return key[..^(unit.Length + 1)];
        }

        return key;
    }
}
