using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Mutation;

/// <summary>Lets Stryker change the library, and takes what it made before it starts a process a mutant.</summary>
internal static class Mutants
{
    // Stryker puts the library as it was beside the one that it changed.
    private const string Unchanged = ".stryker-unchanged";

    public static int Make(string tests, string to, string oneClass, string[] folders)
    {
        if (Directory.Exists(to) && Directory.EnumerateFileSystemEntries(to).Any())
        {
            Console.Error.WriteLine($"{to} is not empty; name another folder");
            return 2;
        }

        Directory.CreateDirectory(to);
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(tests, "stryker-config.json")))!["stryker-config"]!.AsObject();
        File.WriteAllText(
            Path.Combine(to, "left-out.txt"),
            settings["test-case-filter"]!.GetValue<string>().Replace("FullyQualifiedName!~", "").Replace('&', '\n')
        );
        // A class that reaches little: its coverage is found, then Stryker is stopped.
        settings["test-case-filter"] = "FullyQualifiedName~" + oneClass;
        settings["reporters"] = new JsonArray("html");
        settings["configuration"] = "Release";
        settings["thresholds"]!["break"] = 0;
        if (folders.Length > 0)
            settings["mutate"] = new JsonArray([.. folders.Select(f => JsonValue.Create(f + "/**/*.cs"))]);
        var file = Path.Combine(to, "stryker.json");
        File.WriteAllText(file, new JsonObject { ["stryker-config"] = settings.DeepClone() }.ToJsonString());
        var bin = Path.Combine(to, "bin");
        var start = new ProcessStartInfo("dotnet", ["stryker", "-f", file, "-O", Path.Combine(to, "stryker"), "--open-report:html"])
        {
            WorkingDirectory = tests,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = OpensNothing(to) + Path.PathSeparator + start.Environment["PATH"];
        using var stryker = Process.Start(start)!;
        string? mutants = null;
        while (mutants is null && stryker.StandardOutput.ReadLine() is { } line)
        {
            Console.WriteLine(line);
            if (!line.Contains("mutants will be tested", StringComparison.Ordinal))
                continue;
            Copy(Path.Combine(tests, "bin", "Release", "net10.0"), bin);
            while (mutants is null && !stryker.HasExited)
            {
                Thread.Sleep(500);
                mutants = Reported(Path.Combine(to, "stryker", "reports", "mutation-report.html"));
            }
        }

        if (!stryker.HasExited)
            stryker.Kill(entireProcessTree: true);
        foreach (var own in Directory.GetFiles(Path.Combine(tests, "bin", "Release", "net10.0"), "*" + Unchanged))
            File.Move(own, own[..^Unchanged.Length], overwrite: true);
        if (mutants is null)
            return 1;
        File.WriteAllText(Path.Combine(to, "mutants.json"), mutants);
        var library = Path.GetFileNameWithoutExtension(settings["project"]!.GetValue<string>());
        File.WriteAllLines(Path.Combine(to, "names.txt"), [library, Path.GetFileName(tests)]);
        NoteReached(Path.Combine(bin, library + ".dll"));
        foreach (var own in Directory.GetFiles(AppContext.BaseDirectory, "Mutation.*").Concat(Directory.GetFiles(AppContext.BaseDirectory, "Mono.Cecil*.dll")))
            File.Copy(own, Path.Combine(bin, Path.GetFileName(own)), overwrite: true);
        Console.WriteLine($"{Mutant.All(to).Count} mutants");
        return 0;
    }

    // Stryker writes its page early only to open it, and ends where nothing can open a page.
    private static string OpensNothing(string to)
    {
        var folder = Path.GetFullPath(Path.Combine(to, "open"));
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            var opener = Path.Combine(folder, "xdg-open");
            File.WriteAllText(opener, "#!/bin/sh\n");
            File.SetUnixFileMode(opener, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return folder;
    }

    // The page that Stryker writes before it asks anything holds all mutants.
    private static string? Reported(string page)
    {
        if (!File.Exists(page) || File.ReadLines(page).FirstOrDefault(l => l.Contains("app.report = ", StringComparison.Ordinal)) is not { } line)
            return null;
        var report = line[line.IndexOf('{')..].TrimEnd().TrimEnd(';');
        try
        {
            using var whole = JsonDocument.Parse(report);
            return report;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    // IsActive(id) => Reached is { } reached ? (InStatic ? reachedOnce[id] = 1; reached[id] = 1; false) : id == ActiveMutant
    private static void NoteReached(string library)
    {
        using var read = new MemoryStream(File.ReadAllBytes(library));
        using var module = ModuleDefinition.ReadModule(read);
        var control = module.Types.Single(t => t.Name == "MutantControl");
        var reached = new FieldDefinition(nameof(Library.Reached), FieldAttributes.Public | FieldAttributes.Static, new ArrayType(module.TypeSystem.Byte));
        var once = new FieldDefinition(nameof(Library.ReachedOnce), FieldAttributes.Public | FieldAttributes.Static, new ArrayType(module.TypeSystem.Byte));
        control.Fields.Add(reached);
        control.Fields.Add(once);
        var body = control.Methods.Single(m => m.Name == "IsActive").Body;
        body.Instructions.Clear();
        body.ExceptionHandlers.Clear();
        body.Variables.Clear();
        var il = body.GetILProcessor();
        var asked = il.Create(OpCodes.Ldarg_0);
        var noted = il.Create(OpCodes.Ldsfld, reached);
        il.Emit(OpCodes.Ldsfld, reached);
        il.Emit(OpCodes.Brfalse, asked);
        il.Emit(OpCodes.Call, module.Types.Single(t => t.Name == "MutantContext").Methods.Single(m => m.Name == "InStatic"));
        il.Emit(OpCodes.Brfalse, noted);
        il.Emit(OpCodes.Ldsfld, once);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Stelem_I1);
        il.Append(noted);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Stelem_I1);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ret);
        il.Append(asked);
        il.Emit(OpCodes.Ldsfld, control.Fields.Single(f => f.Name == "ActiveMutant"));
        il.Emit(OpCodes.Ceq);
        il.Emit(OpCodes.Ret);
        module.Write(library);
    }
}

/// <summary>A mutant as Stryker reports it.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Kind, string Replacement, string Source)
{
    public string Folder => File.Contains('/') ? File[..File.IndexOf('/')] : "(root)";

    public static List<Mutant> All(string of)
    {
        var library = System.IO.File.ReadLines(Path.Combine(of, "names.txt")).First() + "/";
        var mutants = new List<Mutant>();
        foreach (var (name, file) in JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(of, "mutants.json")))!["files"]!.AsObject())
        {
            var path = name.Replace('\\', '/');
            var lines = file!["source"]!.GetValue<string>().Split('\n');
            foreach (var mutant in file["mutants"]!.AsArray().Where(m => m!["status"]!.GetValue<string>() is not ("Ignored" or "CompileError")))
            {
                var line = mutant!["location"]!["start"]!["line"]!.GetValue<int>();
                mutants.Add(
                    new(
                        int.Parse(mutant["id"]!.GetValue<string>(), null),
                        path[(path.LastIndexOf(library, StringComparison.Ordinal) + library.Length)..],
                        line,
                        mutant["mutatorName"]!.GetValue<string>(),
                        (mutant["replacement"]?.GetValue<string>() ?? "").Replace('\n', ' '),
                        lines[line - 1].Trim()
                    )
                );
            }
        }

        return mutants;
    }
}
