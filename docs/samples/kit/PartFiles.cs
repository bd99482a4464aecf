using KhuyenCong.Domain.Reporting;

namespace SampleKit;

/// <summary>Records split over files on disk that nobody else sees: they are gone with the process, however it ends.</summary>
public sealed class PartFiles : IDisposable
{
    private readonly FileStream[] _streams;
    private readonly BinaryWriter[] _writers;
    private readonly long[] _counts;

    /// <summary>Makes the files.</summary>
    public PartFiles(int parts)
    {
        _streams = new FileStream[parts];
        _writers = new BinaryWriter[parts];
        _counts = new long[parts];
        for (var part = 0; part < parts; part++)
        {
            var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            _streams[part] = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 14, FileOptions.DeleteOnClose);
            // Where a file can be taken out of its folder while it is open, nothing is left even when the process is killed.
            if (!OperatingSystem.IsWindows())
                File.Delete(path);
            _writers[part] = new BinaryWriter(_streams[part]);
        }
    }

    /// <summary>Writes a record into a part.</summary>
    public void Add(int part, ProjectRecord record)
    {
        RecordBytes.Write(_writers[part], record);
        _counts[part]++;
    }

    /// <summary>The records of a part, in the order in which they were written.</summary>
    public IEnumerable<ProjectRecord> Read(int part)
    {
        _writers[part].Flush();
        _streams[part].Position = 0;
        using var reader = new BinaryReader(_streams[part], System.Text.Encoding.UTF8, leaveOpen: true);
        for (var i = 0L; i < _counts[part]; i++)
            yield return RecordBytes.Read(reader);
    }

    /// <summary>Takes the files away.</summary>
    public void Dispose()
    {
        foreach (var stream in _streams)
            stream?.Dispose();
    }
}
