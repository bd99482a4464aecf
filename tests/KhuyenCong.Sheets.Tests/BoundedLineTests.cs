using System.Text;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The lines of a text, however its bytes come.</summary>
public class BoundedLineTests
{
    private const int Longest = BoundedLines.LongestLine;

    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\r\n", "a")]
    [InlineData("a\r", "a")]
    [InlineData("\n", "")]
    [InlineData("\r\n\r\n", "", "")]
    [InlineData("\n\r", "", "")]
    [InlineData("\r\r\n\n", "", "", "")]
    [InlineData("a\rb\nc\r\nd", "a", "b", "c", "d")]
    [InlineData("đề án\r\nế", "đề án", "ế")]
    [InlineData("\uFEFFa\n\uFEFFb", "a", "\uFEFFb")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n", "")]
    public void A_line_ends_with_a_return_a_feed_or_both(string text, params string[] lines)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            foreach (var part in new[] { 1, 2, 3, 1_000 })
            {
                var read = Of(encoding.GetBytes(text), part, encoding);
                Assert.Equal(lines, All(read).Select(l => l.Text));
                // The end stays the end.
                Assert.False(read.TryRead(out var none));
                Assert.Equal(("", false), (none.Text, none.IsTooLong));
                Assert.False(read.TryPeek(out _));
            }
        }
    }

    [Fact]
    public void A_letter_that_is_cut_off_at_the_end_is_lost_by_name() =>
        Assert.Equal(["a\uFFFD"], All(Of([(byte)'a', 0xE1, 0xBA], 1, Encoding.UTF8)).Select(l => l.Text));

    [Fact]
    public void Each_line_is_recoded() =>
        Assert.Equal(["A", "B"], All(new BoundedLines(new Parts("a\nb"u8.ToArray(), 1), Encoding.UTF8, l => l.ToUpperInvariant())).Select(l => l.Text));

    [Theory]
    [InlineData(Longest - 1)]
    [InlineData(Longest)]
    [InlineData(Longest + 1)]
    [InlineData(Longest + 100_000)]
    public void A_line_has_at_most_a_million_letters(int length)
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'x', length), (byte)'\n', (byte)'y'];
        var lines = All(Of(bytes, 1 << 20, Encoding.UTF8));
        Assert.Equal([length > Longest, false], lines.Select(l => l.IsTooLong));
        Assert.Equal([length > Longest ? 200 : length, 1], lines.Select(l => l.Text.Length));
    }

    [Fact]
    public void A_line_in_the_block_is_peeked_at_and_taken()
    {
        var lines = Of("a\r\n\nb\rc"u8.ToArray(), 1_000, Encoding.UTF8);
        foreach (var text in new[] { "a", "", "b" })
        {
            Assert.True(lines.TryPeek(out var line));
            Assert.True(lines.TryPeek(out line));
            Assert.Equal(text, line.Text.ToString());
            lines.Take(line);
        }

        // The last line has no end: it is read.
        Assert.False(lines.TryPeek(out _));
        Assert.True(lines.TryRead(out var last));
        Assert.Equal("c", last.Text);
    }

    [Fact]
    public void A_line_may_be_read_after_it_was_peeked_at()
    {
        var lines = Of("a\nb\n"u8.ToArray(), 1_000, Encoding.UTF8);
        Assert.True(lines.TryPeek(out _));
        Assert.Equal(["a", "b"], All(lines).Select(l => l.Text));
    }

    [Fact]
    public void A_feed_behind_a_return_is_passed_over_from_block_to_block()
    {
        var lines = new BoundedLines(new Parts(["\uFEFF", "a\r", "\n", "b\r", "c\nd", "\n"]), Encoding.UTF8, l => l);
        foreach (var text in new[] { "a", "b", "c" })
        {
            Assert.True(lines.TryPeek(out var line));
            Assert.Equal(text, line.Text.ToString());
            lines.Take(line);
        }

        // Of a line over two blocks there is nothing to peek at.
        Assert.False(lines.TryPeek(out _));
        Assert.Equal(["d"], All(lines).Select(l => l.Text));
    }

    [Fact]
    public void A_line_that_was_taken_lives_on_in_its_block()
    {
        var lines = new BoundedLines(new Parts(["a\n", "b\n", "c\n", "d\n", "e\n"]), Encoding.UTF8, l => l);
        Assert.True(lines.TryPeek(out var a));
        lines.Take(a);
        Assert.True(lines.TryPeek(out var b));
        Assert.Equal(("a", "b"), (a.Text.ToString(), b.Text.ToString()));
        Assert.NotSame(a.Block, b.Block);
        // A block of which nothing was taken is filled anew.
        Assert.True(lines.TryRead(out _));
        Assert.True(lines.TryPeek(out var c));
        Assert.Same(b.Block, c.Block);
        lines.Take(c);
        Assert.True(lines.TryPeek(out var d));
        lines.Take(d);
        Assert.True(lines.TryPeek(out var e));
        Assert.Equal(("c", "d", "e"), (c.Text.ToString(), d.Text.ToString(), e.Text.ToString()));
    }

    private static BoundedLines Of(byte[] bytes, int part, Encoding encoding) => new(new Parts(bytes, part), encoding, l => l);

    private static List<Line> All(BoundedLines lines)
    {
        var all = new List<Line>();
        while (lines.TryRead(out var line))
            all.Add(line);
        return all;
    }

    /// <summary>A stream that gives its bytes in parts.</summary>
    private sealed class Parts(IEnumerable<byte[]> parts) : MemoryStream
    {
        private readonly Queue<byte[]> _parts = new(parts);
        private Memory<byte> _rest;

        internal Parts(byte[] bytes, int length)
            : this(bytes.Chunk(length)) { }

        internal Parts(string[] texts)
            : this(texts.Select(Encoding.UTF8.GetBytes)) { }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_rest.Length == 0 && _parts.TryDequeue(out var part))
                _rest = part;
            var read = Math.Min(count, _rest.Length);
            _rest.Span[..read].CopyTo(buffer.AsSpan(offset));
            _rest = _rest[read..];
            return read;
        }
    }
}
