namespace SampleKit;

/// <summary>A file that is read, and how much of it was: for the progress of long work.</summary>
public sealed class WatchedFile(string path)
    : FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan)
{
    private long _position;
    private long _length;

    /// <summary>The share that was read in this pass, from 0 to 1; null for what has no length.</summary>
    public double? Share => Interlocked.Read(ref _length) is > 0 and var length ? (double)Interlocked.Read(ref _position) / length : null;

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Seen(base.Read(buffer, offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => Seen(base.Read(buffer));

    private int Seen(int read)
    {
        if (CanSeek)
        {
            Interlocked.Exchange(ref _position, Position);
            Interlocked.Exchange(ref _length, Length);
        }

        return read;
    }
}
