namespace KhuyenCong.Domain.Reporting;

/// <summary>The names of the establishments met so far, each with a number; shared by all totals of one report.</summary>
/// <remarks>Memory is one name per distinct establishment, however many records and rows there are.</remarks>
internal sealed class EstablishmentRegister
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];

    internal int NumberOf(string key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _keys.Count;
            _numbers.Add(key, number);
            _keys.Add(key);
        }

        return number;
    }

    internal string this[int number] => _keys[number];

    internal void Clear()
    {
        _numbers.Clear();
        _keys.Clear();
    }
}

/// <summary>A set of registered establishments: one bit each.</summary>
internal sealed class EstablishmentSet
{
    private ulong[] _bits = [];
    private bool _isClosed;

    internal int Count { get; private set; }

    /// <summary>Forgets which ones they are, and keeps their number: those to come are others.</summary>
    internal void Close()
    {
        _isClosed |= Count > 0;
        Array.Clear(_bits, 0, _bits.Length);
    }

    internal void Add(int number)
    {
        var word = number >> 6;
        if (word >= _bits.Length)
            Array.Resize(ref _bits, Math.Max(word + 1, _bits.Length * 2));
        var bit = 1UL << (number & 63);
        if ((_bits[word] & bit) == 0)
        {
            _bits[word] |= bit;
            Count++;
        }
    }

    internal IEnumerable<int> Numbers()
    {
        if (_isClosed)
            throw new InvalidOperationException("Totals that were compiled by parts do not know their establishments any more; they cannot be merged.");
        for (var word = 0; word < _bits.Length; word++)
        {
            for (var bit = 0; bit < 64; bit++)
            {
                if ((_bits[word] & (1UL << bit)) != 0)
                    yield return (word << 6) + bit;
            }
        }
    }
}
