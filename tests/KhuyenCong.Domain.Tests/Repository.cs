using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain.Tests;

/// <summary>The folders of the repository, found from where this file was compiled or, in a moved build, from the test assembly upwards.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string Source => Path.Combine(Root, "src", "KhuyenCong.Domain");

    internal static string Samples => Path.Combine(Root, "docs", "samples");

    internal static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    private static string Find([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { Path.GetDirectoryName(here), AppContext.BaseDirectory })
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "KhuyenCong.Domain.sln")))
                    return folder;
            }
        }

        throw new DirectoryNotFoundException("KhuyenCong.Domain.sln was not found above the tests.");
    }
}
