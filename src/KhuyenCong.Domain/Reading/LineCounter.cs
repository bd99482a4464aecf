namespace KhuyenCong.Domain.Reading;

/// <summary>Turns positions, which must not go down, into lines and columns; a line ends with CR, LF or both.</summary>
internal sealed class LineCounter(string text)
{
    private int _line = 1;
    private int _lineStart;
    private int _at;

    internal (int Line, int Column) At(int position)
    {
        for (; _at < position; _at++)
        {
            var isEnd = text[_at] == '\n' || (text[_at] == '\r' && (_at + 1 == text.Length || text[_at + 1] != '\n'));
            if (!isEnd)
                continue;
            _line++;
            _lineStart = _at + 1;
        }

        return (_line, position - _lineStart + 1);
    }
}
