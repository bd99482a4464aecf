using System.Diagnostics;

namespace Mutation;

/// <summary>A process in which the tests and the changed library lie, with their own list of assemblies.</summary>
internal sealed class TestProcess(Process process) : IDisposable
{
    // What stands before a line that is meant for the asking process; tests may write what they like.
    public const string Mark = "=> ";

    public static TestProcess Start(string of, string verb, bool asked = false, params string[] more)
    {
        var tests = File.ReadLines(Path.Combine(of, "names.txt")).ElementAt(1);
        var start = new ProcessStartInfo(
            "dotnet",
            ["exec", "--depsfile", tests + ".deps.json", "--runtimeconfig", tests + ".runtimeconfig.json", "Mutation.dll", verb, of, .. more]
        )
        {
            WorkingDirectory = Path.Combine(of, "bin"),
            RedirectStandardInput = asked,
            RedirectStandardOutput = asked,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        // A mutant that never stops growing ends its process, not the machine.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x100000000";
        return new(Process.Start(start)!);
    }

    public int Wait()
    {
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Say(string line)
    {
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
    }

    /// <summary>The next line for this side; null when the process has ended.</summary>
    public string? Hear()
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
                return line[Mark.Length..];
        }

        process.WaitForExit();
        return null;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
