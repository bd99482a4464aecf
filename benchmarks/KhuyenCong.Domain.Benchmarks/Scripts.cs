using System.Diagnostics;
using System.Globalization;

namespace KhuyenCong.Domain.Benchmarks;

/// <summary>What the samples cost over a large list beside an embedded SQL engine that groups the same list: processor time beyond that of a bare start, and memory.</summary>
internal static class Scripts
{
    private const int Rows = 300_000;

    private const string GroupBy = "SELECT source, item, count(*), sum(support_vnd), sum(total_cost_vnd) FROM made GROUP BY source, item";

    /// <summary>Makes the list, runs the samples over it, and writes a line for each; nothing where the repository is not at hand.</summary>
    internal static void Run()
    {
        if (Repository() is not { } root)
        {
            Console.Error.WriteLine("The scripts were not measured: this is not run inside the repository.");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("kc-scripts-").FullName;
        try
        {
            var samples = Path.Combine(root, "docs", "samples");
            var query = Build(Path.Combine(samples, "query.cs"), folder);
            var maker = Build(Path.Combine(root, "tests", "generators", "make-province.cs"), folder);
            var list = Path.Combine(folder, "made.csv");
            Time(maker, ["--count", $"{Rows}"], list);
            Console.WriteLine();
            Console.WriteLine($"script_over_{Rows}_rows,processor_s,peak_mb,ratio_to_engine");
            var start = Time(query, ["SELECT 1"], null).Processor;
            var engine = Best(() => Time(query, [GroupBy, list], null));
            Line("sql-engine-group-by", engine, engine.Processor - start, engine.Processor - start);
            foreach (var (name, arguments) in new[] { ("report.cs", new[] { list, "--period", "2016" }), ("portfolio.cs", [list]), ("audit.cs", [list]) })
            {
                var sample = Build(Path.Combine(samples, name), folder);
                var bare = Time(sample, ["--help"], null).Processor;
                var run = Best(() => Time(sample, arguments, null));
                Line(name, run, run.Processor - bare, engine.Processor - start);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Line(string name, (double Processor, double Peak) run, double processor, double engine) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{processor:0.00},{run.Peak:0},{processor / engine:0.0}"));

    private static (double Processor, double Peak) Best(Func<(double Processor, double Peak)> run)
    {
        var (first, second) = (run(), run());
        return (Math.Min(first.Processor, second.Processor), Math.Max(first.Peak, second.Peak));
    }

    private static string Build(string source, string folder)
    {
        var name = Path.GetFileNameWithoutExtension(source);
        var into = Path.Combine(folder, name);
        using var build = Process.Start(
            new ProcessStartInfo("dotnet", ["build", source, "-c", "Release", "-o", into, "-v", "q"]) { RedirectStandardOutput = true }
        )!;
        var said = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        return build.ExitCode == 0 ? Path.Combine(into, name + ".dll") : throw new InvalidOperationException(said);
    }

    // Read while it runs, a hundred times a second: what a process used is not told once it has ended.
    private static (double Processor, double Peak) Time(string program, IEnumerable<string> arguments, string? output)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        using var target = output is null ? Stream.Null : File.Create(output);
        var copied = process.StandardOutput.BaseStream.CopyToAsync(target);
        var (processor, peak) = (0.0, 0.0);
        do
        {
            try
            {
                process.Refresh();
                processor = Math.Max(processor, process.TotalProcessorTime.TotalSeconds);
                peak = Math.Max(peak, process.PeakWorkingSet64 / 1e6);
            }
            catch (InvalidOperationException)
            {
                break;
            }
        } while (!process.WaitForExit(10));
        process.WaitForExit();
        copied.Wait();
        return process.ExitCode is 0 or 1 ? (processor, peak) : throw new InvalidOperationException(errors.Result);
    }

    private static string? Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KhuyenCong.Domain.sln")))
                return folder.FullName;
        }

        return null;
    }
}
