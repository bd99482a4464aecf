using System.Diagnostics;
using System.Globalization;

namespace KhuyenCong.Domain.Benchmarks;

/// <summary>
/// What the samples cost over a large list beside an embedded SQL engine that groups the same list: processor time and memory. The same question over a
/// list of a few projects is the start of a program; the ratio is that of the rows alone, with every start taken off, and the starts stand beside it.
/// </summary>
internal static class Scripts
{
    private const int Rows = 1_000_000;
    private const int FewRows = 1_000;
    private const int Builds = 2;

    private const string GroupBy = "SELECT source, item, count(*), sum(support_vnd), sum(total_cost_vnd) FROM made GROUP BY source, item";

    private readonly record struct Cost(double Processor, double Peak);

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
            // The first one builds what all share; the others are built beside one another.
            var query = Build(Path.Combine(samples, "query.cs"));
            string[] sources = [Path.Combine(root, "tests", "generators", "make-province.cs"), .. Names.Select(name => Path.Combine(samples, name))];
            var built = sources.AsParallel().AsOrdered().WithDegreeOfParallelism(Builds).Select(Build).ToList();
            var list = Made(built[0], folder, "rows", Rows);
            var few = Made(built[0], folder, "few", FewRows);
            Console.WriteLine();
            Console.WriteLine($"script_over_{Rows}_rows,processor_s,of_which_start_s,peak_mb,ratio_to_engine_without_starts");
            var engine = Measure(query, path => [GroupBy, path], list, few);
            Line("sql-engine-group-by", engine, engine);
            for (var i = 0; i < Names.Length; i++)
            {
                string[] more = Names[i] == "report.cs" ? ["--period", "2016"] : [];
                Line(Names[i], Measure(built[i + 1], path => [path, .. more], list, few), engine);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Names => ["report.cs", "portfolio.cs", "audit.cs"];

    private static void Line(string name, (Cost Run, double Start) of, (Cost Run, double Start) engine)
    {
        var ratio = (of.Run.Processor - of.Start) / (engine.Run.Processor - engine.Start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{of.Run.Processor:0.00},{of.Start:0.00},{of.Run.Peak:0},{ratio:0.0}"));
    }

    // The better of two runs; the memory of the worse.
    private static (Cost Run, double Start) Measure(string program, Func<string, string[]> arguments, string list, string few)
    {
        var (first, second) = (Time(program, arguments(list), null), Time(program, arguments(list), null));
        var start = Math.Min(Time(program, arguments(few), null).Processor, Time(program, arguments(few), null).Processor);
        return (new Cost(Math.Min(first.Processor, second.Processor), Math.Max(first.Peak, second.Peak)), start);
    }

    // A table is named by its file.
    private static string Made(string maker, string folder, string name, int rows)
    {
        var list = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, name)).FullName, "made.csv");
        Time(maker, ["--count", $"{rows}"], list);
        return list;
    }

    // Into the place where dotnet run looks for it, so that what is shared is built once.
    private static string Build(string source)
    {
        using var build = Process.Start(
            new ProcessStartInfo("dotnet", ["build", source, "-c", "Release", "-v", "m", "-tl:off", "-p:RunAnalyzers=false"]) { RedirectStandardOutput = true }
        )!;
        var said = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        // Such as "report.cs -> …/report.dll".
        var program = Path.ChangeExtension(Path.GetFileName(source), ".dll");
        var line = said.Split('\n').Select(l => l.Trim()).LastOrDefault(l => l.EndsWith(Path.DirectorySeparatorChar + program, StringComparison.Ordinal));
        return build.ExitCode == 0 && line is not null
            ? line[(line.IndexOf("-> ", StringComparison.Ordinal) + 3)..]
            : throw new InvalidOperationException(said);
    }

    // Read while it runs, a hundred times a second: what a process used is not told once it has ended.
    private static Cost Time(string program, IEnumerable<string> arguments, string? output)
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
            // It ended between two looks.
            catch (Exception ended) when (ended is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                break;
            }
        } while (!process.WaitForExit(10));
        process.WaitForExit();
        copied.Wait();
        return process.ExitCode is 0 or 1 ? new Cost(processor, peak) : throw new InvalidOperationException(errors.Result);
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
