namespace Mutation;

/// <summary>How many of the asked mutants a test noticed, folder by folder. What ran out of time without a failed test counts as surviving.</summary>
internal static class Scores
{
    public static Dictionary<int, Outcome> Known(string of)
    {
        var file = Path.Combine(of, "answers.tsv");
        var known = new Dictionary<int, Outcome>();
        foreach (var fields in File.Exists(file) ? File.ReadLines(file).Select(l => l.Split('\t')) : [])
            known[int.Parse(fields[0], null)] = Enum.Parse<Outcome>(fields[1]);
        return known;
    }

    /// <summary>Lets what was not noticed be asked again, by tests that are new.</summary>
    public static int Forget(string of)
    {
        var file = Path.Combine(of, "answers.tsv");
        File.WriteAllLines(file, File.ReadAllLines(file).Where(l => IsNoticed(Enum.Parse<Outcome>(l.Split('\t')[1]))));
        return 0;
    }

    public static int Tell(string of, bool survivors)
    {
        var known = Known(of);
        var mutants = Mutant.All(of);
        Console.WriteLine("| folder | mutants | asked | noticed | score |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var folder in mutants.GroupBy(m => m.Folder).OrderBy(g => g.Key, StringComparer.Ordinal))
            Line(folder.Key, [.. folder]);
        Line("all", mutants);
        if (survivors)
        {
            foreach (
                var mutant in mutants
                    .Where(m => known.TryGetValue(m.Id, out var o) && !IsNoticed(o))
                    .OrderBy(m => m.File, StringComparer.Ordinal)
                    .ThenBy(m => m.Line)
            )
                Console.WriteLine($"{mutant.Id} {known[mutant.Id]} {mutant.File}:{mutant.Line} {mutant.Kind} | {mutant.Source} => {mutant.Replacement}");
        }

        return 0;

        void Line(string name, List<Mutant> of)
        {
            var asked = of.Where(m => known.ContainsKey(m.Id)).ToList();
            var noticed = asked.Count(m => IsNoticed(known[m.Id]));
            var tenths = asked.Count == 0 ? 0 : noticed * 1000 / asked.Count;
            Console.WriteLine($"| {name} | {of.Count} | {asked.Count} | {noticed} | {(asked.Count == 0 ? "–" : $"{tenths / 10}.{tenths % 10}%")} |");
        }
    }

    private static bool IsNoticed(Outcome outcome) => outcome >= Outcome.Killed;
}
