namespace KhuyenCong.Domain.Reporting;

/// <summary>The keys of the establishments met so far, each with a number; shared by all totals of one report.</summary>
/// <remarks>
/// Memory is one key per distinct establishment, however many records and rows there are: its letters as bytes, and some twenty bytes beside them.
/// A hash finds where a key may stand, the key itself decides.
/// </remarks>
internal sealed class EstablishmentRegister
{
    private const int FirstSlots = 1 << 4;

    private readonly CompactTexts _keys = new();
    private readonly BlockList<uint> _hashes = new();

    // The number of a key and one more, 0 for none; at most two thirds are taken.
    private int[] _slots = new int[FirstSlots];

    internal int NumberOf(string key)
    {
        var bytes = _keys.Encode(key);
        var hash = Hash(bytes);
        var slot = (int)(hash & (uint)(_slots.Length - 1));
        for (; _slots[slot] > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var known = _slots[slot] - 1;
            if (_hashes[known] == hash && _keys.Bytes(known).SequenceEqual(bytes))
                return known;
        }

        var number = _keys.Count;
        _keys.Add(bytes);
        _hashes.Add(hash);
        _slots[slot] = number + 1;
        if (_keys.Count > _slots.Length / 3 * 2)
            Grow();
        return number;
    }

    internal string this[int number] => _keys[number];

    internal void Clear()
    {
        _keys.Clear();
        _hashes.Clear();
        Array.Clear(_slots, 0, _slots.Length);
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < _hashes.Count; number++)
        {
            var slot = (int)(_hashes[number] & (uint)(_slots.Length - 1));
            while (_slots[slot] > 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = number + 1;
        }
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var b in bytes)
            hash = unchecked((hash ^ b) * 16777619u);
        return hash ^ (hash >> 15);
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
