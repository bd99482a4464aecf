using System.Buffers;

namespace SampleKit;

/// <summary>Bytes split over parts in one file on disk that nobody else sees: it is gone with the process, however it ends.</summary>
/// <remarks>A part is a chain of chunks, so that the number of parts costs a chunk of memory each and no file.</remarks>
public sealed class PartFile : IDisposable
{
    private const int ChunkLength = 1 << 13;

    private readonly FileStream _file;
    private readonly List<int>[] _chunks;
    private readonly byte[]?[] _open;
    private readonly int[] _filled;
    private int _written;

    /// <summary>Makes the file.</summary>
    public PartFile(int parts)
    {
        _chunks = new List<int>[parts];
        _open = new byte[parts][];
        _filled = new int[parts];
        for (var part = 0; part < parts; part++)
            _chunks[part] = [];
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.DeleteOnClose);
        // Where a file can be taken out of its folder while it is open, nothing is left even when the process is killed.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
    }

    /// <summary>Writes bytes behind those of a part.</summary>
    public void Add(int part, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var open = _open[part] ??= new byte[ChunkLength];
            var count = Math.Min(bytes.Length, ChunkLength - _filled[part]);
            bytes[..count].CopyTo(open.AsSpan(_filled[part]));
            _filled[part] += count;
            bytes = bytes[count..];
            if (_filled[part] < ChunkLength)
                continue;
            RandomAccess.Write(_file.SafeFileHandle, open, _written * (long)ChunkLength);
            _chunks[part].Add(_written++);
            _filled[part] = 0;
        }
    }

    /// <summary>The number of bytes of a part.</summary>
    public int Length(int part) => checked((_chunks[part].Count * ChunkLength) + _filled[part]);

    /// <summary>The bytes of a part in the order in which they were written, in memory that is given back; several parts may be read at once.</summary>
    public IMemoryOwner<byte> Read(int part)
    {
        var memory = MemoryPool<byte>.Shared.Rent(Math.Max(1, Length(part)));
        var at = 0;
        foreach (var chunk in _chunks[part])
        {
            var into = memory.Memory.Span.Slice(at, ChunkLength);
            for (var read = 0; read < ChunkLength; )
            {
                var count = RandomAccess.Read(_file.SafeFileHandle, into[read..], (chunk * (long)ChunkLength) + read);
                read += count > 0 ? count : throw new EndOfStreamException();
            }

            at += ChunkLength;
        }

        _open[part].AsSpan(0, _filled[part]).CopyTo(memory.Memory.Span[at..]);
        return memory;
    }

    /// <summary>Takes the file away.</summary>
    public void Dispose() => _file.Dispose();
}
