namespace KhuyenCong.Domain.Reporting;

/// <summary>A long list of small values: it grows by blocks and is never copied as a whole, so that memory does not hold it twice.</summary>
internal sealed class BlockList<T>
    where T : struct
{
    private const int Shift = 11;
    private const int BlockLength = 1 << Shift;
    private const int FirstLength = 1 << 4;

    private readonly List<T[]> _blocks = [];

    internal int Count { get; private set; }

    internal ref T this[int place] => ref _blocks[place >> Shift][place & (BlockLength - 1)];

    internal void Add(T value)
    {
        var (number, at) = (Count >> Shift, Count & (BlockLength - 1));
        if (number == _blocks.Count)
            _blocks.Add(new T[number == 0 ? FirstLength : BlockLength]);
        var block = _blocks[number];
        // Most lists are short.
        if (at == block.Length)
        {
            Array.Resize(ref block, block.Length * 2);
            _blocks[number] = block;
        }

        block[at] = value;
        Count++;
    }

    internal void Clear()
    {
        _blocks.Clear();
        Count = 0;
    }
}
