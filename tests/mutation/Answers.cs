using System.Diagnostics;
using Xunit.Abstractions;

namespace Mutation;

/// <summary>Asks mutants by the tests that reach them, in this process, until one fails.</summary>
internal static class Answers
{
    // Beyond that many milliseconds of tests a mutant counts as surviving.
    private const int Budget = 20_000;

    // Tests that take longer make nothing that the others do not.
    private const int Slow = 100;

    public static int Give(string of, int? alone)
    {
        using var host = new TestHost(of);
        var library = new Library(of);
        if (alone is { } first)
            library.Active = first;
        var tests = Coverage.Read(of).ToDictionary(r => r.Test, r => new Test(r));
        var cases = host.Find();
        // Everything that is made once is made before a mutant is active.
        if (alone is null)
            host.Run(cases.Where(c => tests.TryGetValue(c.Key, out var t) && t.Row.Milliseconds <= Slow).Select(c => c.Value), new TestMessages());
        var reaching = tests
            .Values.Where(t => cases.ContainsKey(t.Row.Test))
            .SelectMany(t => t.Row.Reached.Concat(t.Row.FirstOnly).Select(id => (id, t)))
            .ToLookup(p => p.id, p => p.t);
        // What is reached only while the tests are found may be noticed by any of them.
        if (alone is { } early && !reaching.Contains(early))
            reaching = tests.Values.Where(t => cases.ContainsKey(t.Row.Test)).ToLookup(_ => early);
        Say("ready");
        while (alone is not null || Console.In.ReadLine() is { } line && (alone = int.Parse(line, null)) is not null)
        {
            var mutant = alone!.Value;
            alone = null;
            var clock = Stopwatch.StartNew();
            library.Active = mutant;
            var (outcome, why) = Ask([.. reaching[mutant].OrderBy(t => t.CostOfKill)]);
            library.Active = Library.None;
            Say($"{outcome}\t{clock.ElapsedMilliseconds}\t{new string([.. (why ?? "").Take(200).Select(c => char.IsControl(c) ? ' ' : c)])}");
            if (outcome == Outcome.Hung)
                Environment.Exit(7);
        }

        Environment.Exit(0);
        return 0;

        (Outcome, string?) Ask(List<Test> asked)
        {
            if (asked.Count == 0)
                return (Outcome.NotReached, null);
            var spent = 0;
            for (int at = 0, size = 8; at < asked.Count; size *= 3)
            {
                var chunk = asked.GetRange(at, Math.Min(size, asked.Count - at));
                while (chunk.Count > 1 && spent + chunk.Sum(t => t.Row.Milliseconds) > Budget)
                    chunk.RemoveRange((chunk.Count + 1) / 2, chunk.Count / 2);
                var expected = chunk.Sum(t => t.Row.Milliseconds);
                if (spent > 0 && spent + expected > Budget)
                    return (Outcome.OutOfBudget, null);
                spent += expected;
                at += chunk.Count;
                var (outcome, why) = host.FirstToFail(chunk.Select(t => cases[t.Row.Test]), expected * 4 + 5_000, () => library.Active = Library.None);
                foreach (var test in chunk)
                    test.Asked++;
                if (why is not null && tests.TryGetValue(why.Split(' ')[0], out var failed))
                    failed.Kills++;
                if (outcome != Outcome.Survived)
                    return (outcome, why);
            }

            return (Outcome.Survived, null);
        }
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine();
        Console.Out.WriteLine(TestProcess.Mark + line);
        Console.Out.Flush();
    }

    private sealed class Test(Coverage.Row row)
    {
        public Coverage.Row Row { get; } = row;

        public int Asked { get; set; }

        public int Kills { get; set; }

        // Quick tests first, and of them those that killed much before.
        public long CostOfKill => (Row.Milliseconds + 1L) * (Asked + 20) * 100 / (Kills + 1);
    }
}
