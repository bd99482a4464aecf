namespace SampleKit;

/// <summary>The files that lie in the kit: styles, scripts, names.</summary>
internal static class Resource
{
    /// <summary>A file, with line feeds whatever it was checked out with.</summary>
    internal static string Read(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
