using System.Text.Json;

namespace ServedLaw;

/// <summary>
/// One side of the protocol, whose messages of a kind are counted: a client may close its side right behind its last question, and the server would then
/// stop with answers still to be written. The end of the questions is passed on only when each has its answer, or none came for a while.
/// </summary>
public sealed class CountedStream(Stream inner, Func<JsonElement, bool> counts) : Stream
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly List<byte> _line = [];
    private int _count;

    public CountedStream? Answered { get; init; }

    public override bool CanRead => inner.CanRead;
    public override bool CanSeek => false;
    public override bool CanWrite => inner.CanWrite;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        // The last line may lack its end.
        if (read == 0 && Answered is not null && _line.Count > 0)
            (buffer.Span[0], read) = ((byte)'\n', 1);
        Count(buffer.Span[..read]);
        var (waited, last) = (TimeSpan.Zero, Answered?._count);
        while (read == 0 && Answered?._count < _count && waited < Patience)
        {
            await Task.Delay(20, cancellationToken);
            waited = Answered._count == last ? waited + TimeSpan.FromMilliseconds(20) : TimeSpan.Zero;
            last = Answered._count;
        }

        return read;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await inner.WriteAsync(buffer, cancellationToken);
        await inner.FlushAsync(cancellationToken);
        Count(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Count(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b != '\n')
            {
                _line.Add(b);
                continue;
            }

            if (IsCounted())
                Interlocked.Increment(ref _count);
            _line.Clear();
        }
    }

    private bool IsCounted()
    {
        try
        {
            using var line = JsonDocument.Parse(_line.ToArray());
            return line.RootElement.ValueKind == JsonValueKind.Object && counts(line.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
