using System.Diagnostics;
using System.Globalization;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Benchmarks;

/// <summary>What the first answer of a fresh process costs beyond a process that asks nothing: this program starts itself.</summary>
internal static class Start
{
    private const int Rounds = 40;
    private const long Cost = 600_000_000;

    private static readonly string[] Questions = ["empty", "date", "table", "law-book"];

    internal static int Run()
    {
        var times = Questions.ToDictionary(q => q, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in Questions)
                times[question].Add(TimeOf(question));
        }

        Console.WriteLine("name,ms_beyond_empty");
        var empty = MedianOf(times["empty"]);
        foreach (var question in Questions)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question},{MedianOf(times[question]) - empty:F1}"));
        return 0;
    }

    /// <summary>What a started process does; 0 where there was an answer.</summary>
    internal static int Ask(string question)
    {
        if (question == "empty")
            return 0;
        if (question == "date")
            return AskDate();
        return question == "table" ? AskTable() : AskLawBook();
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

    private static double TimeOf(string question)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(Environment.ProcessPath!, ["--ask", question]);
        process.WaitForExit();
        watch.Stop();
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"There was no answer to '{question}'.");
    }

    private static double MedianOf(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
