namespace KhuyenCong.Domain.Reporting;

/// <summary>Numbered texts as bytes one behind the other, in blocks: a letter of ASCII takes one byte, one of Vietnamese two, and every text comes back as it was.</summary>
/// <remarks>A string takes two bytes a letter and some 22 beside them. Four thousand million bytes at most. Not thread-safe.</remarks>
internal sealed class CompactTexts
{
    private const int FirstBlock = 1 << 9;
    private const int Shift = 16;
    private const int LargestBlock = 1 << Shift;
    private const int LongestLetter = 3;
    private const int LongestLength = 5;

    private readonly List<byte[]> _blocks = [];

    // The block of each text and, in sixteen bits, its place there; a text that is longer than a block has one of its own.
    private readonly BlockList<uint> _starts = new();
    private byte[] _encoded = new byte[1 << 8];
    private int _filled;

    internal int Count => _starts.Count;

    /// <summary>A text by its number.</summary>
    internal string this[int number]
    {
        get
        {
            var bytes = Bytes(number);
            var text = new char[bytes.Length];
            var length = 0;
            for (var at = 0; at < bytes.Length; )
                text[length++] = (char)Whole(bytes, ref at);
            return new string(text, 0, length);
        }
    }

    /// <summary>The bytes of a text, until the next one is asked for; two texts are the same where their bytes are.</summary>
    internal ReadOnlySpan<byte> Encode(string text)
    {
        if (_encoded.Length < text.Length * LongestLetter)
            _encoded = new byte[text.Length * LongestLetter];
        var at = 0;
        foreach (var c in text)
            Whole(c, _encoded, ref at);
        return _encoded.AsSpan(0, at);
    }

    /// <summary>The bytes of a text that was added.</summary>
    internal ReadOnlySpan<byte> Bytes(int number)
    {
        var (block, at) = Start(number);
        var length = Whole(block, ref at);
        return block.AsSpan(at, length);
    }

    /// <summary>Adds a text behind the others.</summary>
    internal void Add(ReadOnlySpan<byte> encoded) => _starts.Add(Write(encoded));

    /// <summary>Puts a text in the place of another: where that one stood if it is as long, else behind all others.</summary>
    internal void Replace(int number, ReadOnlySpan<byte> encoded)
    {
        var (block, at) = Start(number);
        if (Whole(block, ref at) == encoded.Length)
            encoded.CopyTo(block.AsSpan(at));
        else
            _starts[number] = Write(encoded);
    }

    private (byte[] Block, int At) Start(int number)
    {
        var start = _starts[number];
        return (_blocks[(int)(start >> Shift)], (int)(start & (LargestBlock - 1)));
    }

    private uint Write(ReadOnlySpan<byte> encoded)
    {
        var room = encoded.Length + LongestLength;
        if (_blocks.Count == 0 || _filled + room > _blocks[_blocks.Count - 1].Length)
        {
            var next = _blocks.Count == 0 ? FirstBlock : Math.Min(LargestBlock, _blocks[_blocks.Count - 1].Length * 2);
            _blocks.Add(new byte[Math.Max(next, room)]);
            _filled = 0;
        }

        var block = _blocks[_blocks.Count - 1];
        var start = (uint)(((long)(_blocks.Count - 1) << Shift) + _filled);
        Whole(encoded.Length, block, ref _filled);
        encoded.CopyTo(block.AsSpan(_filled));
        _filled += encoded.Length;
        return start;
    }

    internal void Clear()
    {
        _blocks.Clear();
        _starts.Clear();
        _filled = 0;
    }

    // Seven bits a byte, the last one below 128.
    private static void Whole(int value, byte[] into, ref int at)
    {
        for (; value >= 0x80; value >>= 7)
            into[at++] = (byte)((value & 0x7F) | 0x80);
        into[at++] = (byte)value;
    }

    private static int Whole(ReadOnlySpan<byte> bytes, ref int at)
    {
        var (value, shift) = (0, 0);
        while (true)
        {
            var next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
            shift += 7;
        }
    }
}
