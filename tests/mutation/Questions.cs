namespace Mutation;

/// <summary>Hands the mutants out to processes, in a random order that is the same every time, and writes down what became of each.</summary>
internal static class Questions
{
    public static int Ask(string of, int minutes, int workers, List<string> folders)
    {
        var ends = DateTime.UtcNow.AddMinutes(minutes);
        var done = Scores.Known(of);
        var random = new Random(1);
        var all = Mutant.All(of).OrderBy(m => m.Id).Select(m => (Mutant: m, At: random.Next())).OrderBy(p => p.At).Select(p => p.Mutant);
        var open = all.Where(m => !done.ContainsKey(m.Id) && (folders.Count == 0 || folders.Contains(m.Folder))).Select(m => m.Id).ToList();
        var made = File.ReadLines(Path.Combine(of, "once.txt")).Select(id => int.Parse(id, null)).ToHashSet();
        var queue = new Queue<int>(open.Where(id => !made.Contains(id)));
        var alone = new Queue<int>(open.Where(made.Contains));
        using var answers = new StreamWriter(Path.Combine(of, "answers.tsv"), append: true) { AutoFlush = true };
        Console.WriteLine($"{queue.Count} mutants to ask, {alone.Count} of them more in a process each");

        int? Next(Queue<int> from)
        {
            lock (queue)
                return DateTime.UtcNow < ends && from.TryDequeue(out var id) ? id : null;
        }

        void Note(int id, string answer)
        {
            lock (queue)
                answers.WriteLine($"{id}\t{answer}");
        }

        void Work()
        {
            int? next = null;
            while ((next ??= Next(queue)) is not null)
            {
                using var process = TestProcess.Start(of, "ask-here", asked: true);
                if (process.Hear() is null)
                    throw new InvalidOperationException("The process of the tests ended before it was asked.");
                while (next is { } id)
                {
                    process.Say($"{id}");
                    var answer = process.Hear();
                    Note(id, answer ?? $"{Outcome.Crashed}\t0\t");
                    next = Next(queue);
                    if (answer is null || answer.StartsWith(nameof(Outcome.Hung), StringComparison.Ordinal))
                        break;
                }
            }

            while (Next(alone) is { } id)
            {
                using var process = TestProcess.Start(of, "ask-here", asked: true, $"{id}");
                Note(id, process.Hear() is null ? $"{Outcome.Crashed}\t0\t" : process.Hear() ?? $"{Outcome.Crashed}\t0\t");
            }
        }

        var running = Enumerable.Range(0, workers).Select(_ => Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning)).ToArray();
        Task.WaitAll(running);
        return Scores.Tell(of, survivors: false);
    }
}
