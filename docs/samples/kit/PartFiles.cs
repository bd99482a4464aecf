using System.Text;
using KhuyenCong.Domain.Reporting;

namespace SampleKit;

/// <summary>Records split over files on disk that nobody else sees: they are gone with the process, however it ends.</summary>
public sealed class PartFiles : IDisposable
{
    private const char Separator = '\u001F';
    private readonly FileStream[] _streams;
    private readonly StreamWriter[] _writers;

    /// <summary>Makes the files.</summary>
    public PartFiles(int parts)
    {
        _streams = new FileStream[parts];
        _writers = new StreamWriter[parts];
        for (var part = 0; part < parts; part++)
        {
            var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            _streams[part] = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 12, FileOptions.DeleteOnClose);
            // Where a file can be taken out of its folder while it is open, nothing is left even when the process is killed.
            if (!OperatingSystem.IsWindows())
                File.Delete(path);
            _writers[part] = new StreamWriter(_streams[part], new UTF8Encoding(false), 1 << 12, leaveOpen: true);
        }
    }

    /// <summary>Writes a record into a part, and hands it on; no field holds a control character.</summary>
    public ProjectRecord Add(int part, ProjectRecord record)
    {
        _writers[part].WriteLine(string.Join(Separator, (IEnumerable<string>)ProjectColumns.Write(record, "")));
        return record;
    }

    /// <summary>The records of a part, in the order in which they were written.</summary>
    public IEnumerable<ProjectRecord> Read(int part)
    {
        _writers[part].Flush();
        _streams[part].Position = 0;
        using var reader = new StreamReader(_streams[part], Encoding.UTF8, false, 1 << 16, leaveOpen: true);
        while (reader.ReadLine() is { } line)
            yield return ProjectColumns.Read(line.Split(Separator), out _)!;
    }

    /// <summary>Takes the files away.</summary>
    public void Dispose()
    {
        foreach (var stream in _streams)
            stream?.Dispose();
    }
}
