using System.Diagnostics;

namespace Mutation;

/// <summary>
/// Which test reaches which mutant, noted twice: the second time everything that is made once is made already. What is reached only the first time, or while a value
/// of a type is made, or while the tests are found, is asked in a process of its own. Tests that were noted before are left as they are.
/// </summary>
internal static class Coverage
{
    public sealed record Row(string Test, int Milliseconds, string Name, int[] Reached, int[] FirstOnly);

    public static int Note(string of)
    {
        using var host = new TestHost(of);
        var library = new Library(of);
        var size = Mutant.All(of).Max(m => m.Id) + 100_000;
        var rows = new Dictionary<string, (int Milliseconds, string Name, HashSet<int> First, HashSet<int> Second, bool Fails)>();
        var before = File.Exists(CoverOf(of)) ? File.ReadAllLines(CoverOf(of)) : [];
        var made = before.Length > 0 ? File.ReadLines(OnceOf(of)).Select(id => int.Parse(id, null)).ToHashSet() : [];
        library.Watch(size);
        var cases = host.Find();
        foreach (var noted in before)
            cases.Remove(noted.Split('\t')[0]);
        var (early, earlyOnce) = library.Take();
        Console.WriteLine($"{cases.Count} tests");
        foreach (var isFirst in new[] { true, false })
        {
            library.Watch(size);
            HashSet<int> ofClass = [];
            var clock = Stopwatch.StartNew();
            HashSet<int> Reached()
            {
                var (reached, once) = library.Take();
                made.UnionWith(once);
                return [.. reached];
            }

            host.Run(
                cases.Values,
                new TestMessages
                {
                    ClassStarts = () =>
                    {
                        Reached();
                        ofClass = [];
                    },
                    CaseStarts = () =>
                    {
                        ofClass.UnionWith(Reached());
                        clock.Restart();
                    },
                    CaseEnds = (test, failed) =>
                    {
                        var took = (int)clock.ElapsedMilliseconds;
                        var reached = Reached();
                        reached.UnionWith(ofClass);
                        if (failed is not null)
                            Console.WriteLine("left out, it fails without a mutant: " + failed);
                        rows[test.UniqueID] = isFirst
                            ? (took, test.DisplayName, reached, [], failed is not null)
                            : (took, test.DisplayName, rows[test.UniqueID].First, reached, failed is not null || rows[test.UniqueID].Fails);
                    },
                }
            );
            Console.WriteLine(isFirst ? "noted once" : "noted twice");
        }

        var kept = rows.Where(r => !r.Value.Fails).ToList();
        made.UnionWith(kept.SelectMany(r => r.Value.First).Concat(early).Concat(earlyOnce).Except(kept.SelectMany(r => r.Value.Second)));
        File.WriteAllLines(
            CoverOf(of),
            before.Concat(
                kept.OrderBy(r => r.Value.Milliseconds)
                    .Select(r =>
                        string.Join(
                            '\t',
                            r.Key,
                            r.Value.Milliseconds,
                            new string([.. r.Value.Name.Select(c => char.IsControl(c) ? ' ' : c)]),
                            string.Join(',', r.Value.Second),
                            string.Join(',', r.Value.First.Except(r.Value.Second))
                        )
                    )
            )
        );
        File.WriteAllLines(OnceOf(of), made.Order().Select(id => $"{id}"));
        return 0;
    }

    public static List<Row> Read(string of) =>
        [.. File.ReadLines(CoverOf(of)).Select(line => line.Split('\t')).Select(f => new Row(f[0], int.Parse(f[1], null), f[2], Numbers(f[3]), Numbers(f[4])))];

    private static string CoverOf(string of) => Path.Combine(of, "cover.tsv");

    private static string OnceOf(string of) => Path.Combine(of, "once.txt");

    private static int[] Numbers(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, null))];
}
