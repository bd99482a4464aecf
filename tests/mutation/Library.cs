using System.Reflection;

namespace Mutation;

/// <summary>The changed library as it lies in this process: which mutant is active, and which were reached.</summary>
internal sealed class Library
{
    public const int None = -1;

    private readonly Type control;
    private readonly FieldInfo active;
    private byte[] reached = [];
    private byte[] once = [];

    public Library(string of)
    {
        control = Assembly.Load(File.ReadLines(Path.Combine(of, "names.txt")).First()).GetTypes().Single(t => t.Name == "MutantControl");
        active = control.GetField("ActiveMutant")!;
        Active = None;
    }

    public int Active
    {
        set => active.SetValue(null, value);
    }

    public static string Reached => nameof(Reached);

    public static string ReachedOnce => nameof(ReachedOnce);

    public void Watch(int mutants)
    {
        control.GetField(Reached)!.SetValue(null, reached = new byte[mutants]);
        control.GetField(ReachedOnce)!.SetValue(null, once = new byte[mutants]);
    }

    /// <summary>What was reached since the last call, and which of it while a value of a type was made.</summary>
    public (List<int> Reached, List<int> Once) Take()
    {
        var taken = (Numbers(reached), Numbers(once));
        Array.Clear(reached);
        Array.Clear(once);
        return taken;
    }

    private static List<int> Numbers(byte[] marks) => [.. Enumerable.Range(0, marks.Length).Where(i => marks[i] != 0)];
}
