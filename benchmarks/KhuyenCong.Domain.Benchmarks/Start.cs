using System.Diagnostics;
using System.Globalization;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Benchmarks;

/// <summary>What the first answer of a fresh process costs beyond a process that asks nothing: this program starts itself, or one published ahead.</summary>
internal static class Start
{
    private const int Rounds = 40;
    private const long Cost = 600_000_000;

    private static readonly string[] Questions = ["empty", "date", "table", "law-book"];

    /// <summary>Measures this program, and beside it one that was published ready-to-run, where its path is given.</summary>
    internal static int Run(string? published)
    {
        Console.WriteLine("program,name,ms_beyond_empty,processor_ms_beyond_empty");
        Measure("this", Environment.ProcessPath!);
        if (published is not null)
            Measure("published", published);
        return 0;
    }

    private static void Measure(string program, string path)
    {
        var times = Questions.ToDictionary(q => q, _ => new List<(double Wall, double Processor)>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in Questions)
                times[question].Add(TimeOf(path, question));
        }

        var (wall, processor) = MediansOf(times["empty"]);
        foreach (var question in Questions)
        {
            var (w, p) = MediansOf(times[question]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{program},{question},{w - wall:F1},{p - processor:F1}"));
        }
    }

    /// <summary>What a started process does; 0 where there was an answer.</summary>
    internal static int Ask(string question)
    {
        var code = question switch
        {
            "empty" => 0,
            "date" => AskDate(),
            "table" => AskTable(),
            _ => AskLawBook(),
        };
        Console.Write(Environment.CpuUsage.TotalTime.Ticks);
        return code;
    }

    private static int AskDate() => new LocalDate(2016, 6, 30).Year - 2016;

    private static int AskTable() => SupportRules.TryCompute(LawBook.National.At(new LocalDate(2016, 6, 30)).Support, Request(), out _) ? 0 : 1;

    private static int AskLawBook() => PromotionRules.National.TryComputeSupport(new LocalDate(2016, 6, 30), Request(), out _) ? 0 : 1;

    private static SupportRequest Request() =>
        new()
        {
            Item = SupportItem.Machinery,
            Source = FundingSource.National,
            Cost = new Vnd(Cost),
        };

    private static (double Wall, double Processor) TimeOf(string path, string question)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(path, ["--ask", question]) { RedirectStandardOutput = true })!;
        var ticks = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();
        return process.ExitCode == 0
            ? (watch.Elapsed.TotalMilliseconds, TimeSpan.FromTicks(long.Parse(ticks, CultureInfo.InvariantCulture)).TotalMilliseconds)
            : throw new InvalidOperationException($"There was no answer to '{question}'.");
    }

    private static (double Wall, double Processor) MediansOf(List<(double Wall, double Processor)> values) =>
        (values.Select(v => v.Wall).Order().ElementAt(values.Count / 2), values.Select(v => v.Processor).Order().ElementAt(values.Count / 2));
}
