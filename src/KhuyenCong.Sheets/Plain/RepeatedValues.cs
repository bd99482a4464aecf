using System.Runtime.InteropServices;

namespace KhuyenCong.Sheets.Plain;

/// <summary>Finds the values that occur more than once among very many: in memory up to a million, beyond that as sorted runs in a file that is gone with the process.</summary>
/// <param name="longestRun">How many values are kept in memory.</param>
internal sealed class RepeatedValues(int longestRun = RepeatedValues.LongestRun) : IDisposable
{
    private const int LongestRun = 1 << 20;
    private const int BufferLength = 1 << 12;
    private const int BytesInMemory = 1 << 16;

    private readonly List<ulong> _run = [];
    private readonly List<(long Start, int Length)> _runs = [];
    private FileStream? _file;

    internal void Add(ulong value)
    {
        if (_run.Count == longestRun)
            Spill();
        _run.Add(value);
    }

    internal HashSet<ulong> Find()
    {
        if (_file is null)
            _run.Sort();
        else
            Spill();
        var repeated = new HashSet<ulong>();
        ulong? last = null;
        foreach (var value in _file is null ? _run : Merged())
        {
            if (value == last)
                repeated.Add(value);
            last = value;
        }

        return repeated;
    }

    public void Dispose() => _file?.Dispose();

    private void Spill()
    {
        _run.Sort();
        _file ??= Temporary();
        _runs.Add((_file.Position, _run.Count));
        _file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_run)));
        _run.Clear();
    }

    private IEnumerable<ulong> Merged()
    {
        _file!.Flush();
        var next = new PriorityQueue<IEnumerator<ulong>, ulong>();
        foreach (var (start, length) in _runs)
        {
            var values = Values(start, length).GetEnumerator();
            if (values.MoveNext())
                next.Enqueue(values, values.Current);
        }

        while (next.TryDequeue(out var values, out var value))
        {
            yield return value;
            if (values.MoveNext())
                next.Enqueue(values, values.Current);
        }
    }

    private IEnumerable<ulong> Values(long start, int length)
    {
        var buffer = new ulong[BufferLength];
        for (var at = 0; at < length; at += BufferLength)
        {
            var count = Math.Min(BufferLength, length - at);
            Fill(start + (at * (long)sizeof(ulong)), buffer.AsSpan(0, count));
            for (var i = 0; i < count; i++)
                yield return buffer[i];
        }
    }

    private void Fill(long position, Span<ulong> values)
    {
        _file!.Position = position;
        _file.ReadExactly(MemoryMarshal.AsBytes(values));
    }

    // Nobody else sees it, and where a file can be taken out of its folder while it is open, nothing is left even when the process is killed.
    private static FileStream Temporary()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BytesInMemory, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return file;
    }
}
