using System.Text;

namespace KhuyenCong.Sheets;

/// <summary>One line of a text file.</summary>
/// <param name="Text">The line without its end; only its beginning where it is too long.</param>
/// <param name="IsTooLong">Whether the line is longer than all bounds.</param>
internal readonly record struct Line(string Text, bool IsTooLong);

/// <summary>A line as it lies in the block of letters that it was read with; the block stays as it is for as long as somebody holds it.</summary>
internal readonly record struct BlockLine(char[] Block, int Start, int Length)
{
    internal ReadOnlySpan<char> Text => Block.AsSpan(Start, Length);
}

/// <summary>Reads lines in bounded memory: what goes beyond the longest line is passed over to the next line end.</summary>
internal sealed class BoundedLines(Stream stream, Encoding encoding, Func<string, string> recode)
{
    /// <summary>The longest line that is read; the text of a sheet of a thousand wide cells is shorter.</summary>
    internal const int LongestLine = 1 << 20;
    private const int ShownOfTooLong = 200;

    // A block of letters is no large object, which would stay in memory for long.
    private const int BlockLength = 1 << 15;

    private readonly Decoder _decoder = encoding.GetDecoder();
    private readonly byte[] _bytes = new byte[BlockLength];
    private char[] _chars = new char[encoding.GetMaxCharCount(BlockLength)];
    private readonly StringBuilder _held = new();
    private int _at;
    private int _count;
    private bool _isStarted;
    private bool _isOver;
    private bool _skipsLineFeed;
    private bool _isHandedOut;

    /// <summary>The next line where all of it lies in the block, before it is recoded; it is still to be read, or to be taken.</summary>
    internal bool TryPeek(out BlockLine line)
    {
        line = default;
        if (!HasMore())
            return false;
        var end = _chars.AsSpan(_at, _count - _at).IndexOfAny('\n', '\r');
        line = new BlockLine(_chars, _at, end);
        return end >= 0;
    }

    /// <summary>Goes behind the line that was peeked at, which lives on in its block.</summary>
    internal void Take(in BlockLine line)
    {
        _isHandedOut = true;
        _at = line.Start + line.Length;
        _skipsLineFeed = _chars[_at] == '\r';
        _at++;
    }

    /// <summary>The next line; false at the end of the file.</summary>
    internal bool TryRead(out Line line)
    {
        _held.Clear();
        var length = 0L;
        while (HasMore())
        {
            var rest = _chars.AsSpan(_at, _count - _at);
            var end = rest.IndexOfAny('\n', '\r');
            var part = end < 0 ? rest : rest[..end];
            length += part.Length;
            if (length <= LongestLine)
                _held.Append(part);
            else
                _held.Length = ShownOfTooLong;
            _at += part.Length;
            if (end < 0)
                continue;
            // A carriage return, a line feed, or both, end a line.
            _skipsLineFeed = _chars[_at] == '\r';
            _at++;
            line = Make(length);
            return true;
        }

        line = Make(length);
        return length > 0;
    }

    // Whether there is a letter of a line to be read; a line feed behind a carriage return is none.
    private bool HasMore()
    {
        if (_at == _count && !Fill())
            return false;
        if (!_skipsLineFeed)
            return true;
        _skipsLineFeed = false;
        _at += _chars[_at] == '\n' ? 1 : 0;
        return _at < _count || Fill();
    }

    private Line Make(long length) => new(recode(_held.ToString()), length > LongestLine);

    private bool Fill()
    {
        while (!_isOver)
        {
            var read = stream.Read(_bytes, 0, _bytes.Length);
            _isOver = read == 0;
            if (_isHandedOut)
                _chars = GC.AllocateUninitializedArray<char>(_chars.Length);
            _isHandedOut = false;
            _count = _decoder.GetChars(_bytes, 0, read, _chars, 0, flush: _isOver);
            _at = 0;
            if (_count == 0)
                continue;
            _at = !_isStarted && _chars[0] == '\uFEFF' ? 1 : 0;
            _isStarted = true;
            if (_at < _count)
                return true;
        }

        return false;
    }
}
