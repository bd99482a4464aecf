namespace SampleKit;

/// <summary>A file that is written whole or not at all: it stands beside its place until it is done.</summary>
public sealed class OutputFile : IDisposable
{
    private static readonly Lock Guard = new();
    private static readonly List<OutputFile> Open = [];

    private readonly string _path;
    private readonly string? _beside;
    private bool _isDone;

    private OutputFile(string path)
    {
        _path = path;
        // A device or a pipe is written as it is.
        var isDevice = path.StartsWith("/dev/", StringComparison.Ordinal);
        _beside = isDevice ? null : path + ".part";
        Stream = new FileStream(_beside ?? path, isDevice ? FileMode.Open : FileMode.Create, FileAccess.Write);
        lock (Guard)
            Open.Add(this);
    }

    /// <summary>The stream to write to.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static OutputFile Create(string path) => new(path);

    /// <summary>Writes a whole file.</summary>
    public static void Write(string path, string text)
    {
        using var file = Create(path);
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Done();
    }

    /// <summary>Writes a whole file that something else fills by its name.</summary>
    public static void Fill(string path, Action<string> fill)
    {
        using var file = Create(path);
        file.Stream.Dispose();
        fill(file._beside ?? path);
        file.Done();
    }

    /// <summary>Says that all is written: the file goes into its place when it is closed.</summary>
    public void Done() => _isDone = true;

    /// <summary>Closes the file and puts it into its place, or takes it away where it is not done.</summary>
    public void Dispose()
    {
        lock (Guard)
            Open.Remove(this);
        try
        {
            Stream.Dispose();
            if (_isDone && _beside is not null)
                File.Move(_beside, _path, overwrite: true);
        }
        finally
        {
            if (_beside is not null)
                File.Delete(_beside);
        }
    }

    /// <summary>Takes away all files that are not done, as the process ends.</summary>
    internal static void DropAll()
    {
        lock (Guard)
        {
            foreach (var file in Open)
            {
                if (file._beside is not null)
                    File.Delete(file._beside);
            }
        }
    }
}
