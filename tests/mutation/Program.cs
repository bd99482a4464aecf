// Are the tests able to notice a changed rule? Every mutant of Stryker is asked, within a few processes instead of one process a mutant.
//   dotnet run -c Release --project tests/mutation -- make  TESTS OUT CLASS [FOLDER …]   the mutants of the library that TESTS tests, in OUT
//   dotnet run -c Release --project tests/mutation -- cover OUT                    which test reaches which mutant
//   dotnet run -c Release --project tests/mutation -- ask   OUT [MINUTES [WORKERS [FOLDER …]]]
//   dotnet run -c Release --project tests/mutation -- again OUT                    lets what was not noticed be asked again, when new tests lie in OUT/bin and "cover" has noted them
//   dotnet run -c Release --project tests/mutation -- tell  OUT [survivors]        the scores, and what survives
// CLASS is a class of tests that reaches little of the library, for Stryker to run. TESTS is a folder with a stryker-config.json, which says what is mutated and which tests are left out. A second "ask" goes on where the first one stopped.
using Mutation;

switch (args)
{
    case ["make", var tests, var to, var oneClass, .. var folders]:
        return Mutants.Make(Path.GetFullPath(tests), Path.GetFullPath(to), oneClass, folders);
    case ["cover", var of]:
        return TestProcess.Start(Path.GetFullPath(of), "cover-here").Wait();
    case ["cover-here", var of]:
        return Coverage.Note(of);
    case ["ask", var of, .. var rest]:
        return Questions.Ask(
            Path.GetFullPath(of),
            rest.Length > 0 ? int.Parse(rest[0], null) : 24 * 60,
            rest.Length > 1 ? int.Parse(rest[1], null) : Environment.ProcessorCount,
            rest.Skip(2).ToList()
        );
    case ["ask-here", var of]:
        return Answers.Give(of, null);
    case ["ask-here", var of, var mutant]:
        return Answers.Give(of, int.Parse(mutant, null));
    case ["again", var of]:
        return Scores.Forget(Path.GetFullPath(of));
    case ["tell", var of, .. var rest]:
        return Scores.Tell(Path.GetFullPath(of), rest.Contains("survivors"));
    default:
        Console.Error.WriteLine("make TESTS OUT CLASS [FOLDER …] | cover OUT | ask OUT [MINUTES [WORKERS [FOLDER …]]] | tell OUT [survivors]");
        return 2;
}
