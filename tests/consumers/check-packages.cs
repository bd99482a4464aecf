// dotnet run check-packages.cs -- FOLDER AGAIN: what is in the packages, and whether packing the same commit again gave the same bytes.
// Each package has a readme without relative links, the notices, an SPDX licence, and symbols that hold the source of every file.
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;

var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
var problems = new List<string>();
var packages = Directory.GetFiles(args[0], "*.*nupkg").Order(StringComparer.Ordinal).ToList();
if (packages.Count != 4)
    problems.Add($"{packages.Count} packages instead of two and their symbols");
foreach (var path in packages)
{
    var name = Path.GetFileName(path);
    using var package = ZipFile.OpenRead(path);
    Compare(package, name);
    if (name.EndsWith(".snupkg", StringComparison.Ordinal))
        Symbols(package, name);
    else
        Contents(package, name);
}

foreach (var problem in problems)
    Console.WriteLine(problem);
Console.WriteLine($"{packages.Count} packages, {problems.Count} problems");
return problems.Count == 0 ? 0 : 1;

void Compare(ZipArchive package, string name)
{
    var again = Path.Combine(args[1], name);
    if (!File.Exists(again))
    {
        problems.Add($"{name} was not packed again");
        return;
    }

    if (File.ReadAllBytes(Path.Combine(args[0], name)).AsSpan().SequenceEqual(File.ReadAllBytes(again)))
        return;
    using var other = ZipFile.OpenRead(again);
    var differing = package.Entries.Where(e => other.GetEntry(e.FullName) is not { } o || o.Crc32 != e.Crc32).Select(e => e.FullName);
    problems.Add($"{name} differs when packed again: {string.Join(", ", differing.DefaultIfEmpty("the archive around the same files"))}");
}

void Contents(ZipArchive package, string name)
{
    var entries = package.Entries.Select(e => e.FullName).ToHashSet();
    foreach (var needed in new[] { "README.md", "THIRD-PARTY-NOTICES.md" }.Where(n => !entries.Contains(n)))
        problems.Add($"{name} has no {needed}");
    var readme = Text(package, "README.md");
    foreach (var link in Regex.Matches(readme, @"\]\((?!https?://)([^)]*)\)").Select(m => m.Groups[1].Value))
        problems.Add($"{name}: the readme links to {link}, which is dead outside the repository");
    if (
        !readme.Contains("docs/", StringComparison.Ordinal)
        && !readme.Contains("getting started", StringComparison.Ordinal)
        && !readme.Contains("sheets", StringComparison.Ordinal)
    )
        problems.Add($"{name}: the readme names no page");
    var metadata = XDocument.Parse(Text(package, entries.Single(e => e.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!.Elements().Single();
    var values = metadata.Elements().ToLookup(e => e.Name.LocalName);
    if (values["license"].SingleOrDefault() is not { Value: "MIT" } license || (string?)license.Attribute("type") != "expression")
        problems.Add($"{name}: the licence is not the expression MIT");
    if (values["repository"].SingleOrDefault()?.Attribute("commit") is null)
        problems.Add($"{name}: the commit is not named");
    var dependencies = values["dependencies"].Single().Descendants().Select(d => (string?)d.Attribute("id")).OfType<string>();
    foreach (var tool in dependencies.Where(d => d == "PolySharp" || d.Contains("Analyzers", StringComparison.Ordinal)))
        problems.Add($"{name}: {tool} is for the compiler and no dependency");
}

void Symbols(ZipArchive package, string name)
{
    var files = package.Entries.Where(e => e.FullName.EndsWith(".pdb", StringComparison.Ordinal)).ToList();
    if (files.Count == 0)
        problems.Add($"{name} has no symbols");
    foreach (var file in files)
    {
        using var memory = new MemoryStream();
        using (var stream = file.Open())
            stream.CopyTo(memory);
        memory.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(memory);
        var reader = provider.GetMetadataReader();
        var sourceless = reader
            .Documents.Where(d => !reader.GetCustomDebugInformation(d).Any(c => reader.GetGuid(reader.GetCustomDebugInformation(c).Kind) == embeddedSource))
            .Select(d => reader.GetString(reader.GetDocument(d).Name))
            .ToList();
        if (reader.Documents.Count == 0 || sourceless.Count > 0)
            problems.Add(
                $"{name}: {file.FullName} lacks the source of {string.Join(", ", sourceless.Take(3))} ({sourceless.Count} of {reader.Documents.Count})"
            );
    }
}

static string Text(ZipArchive package, string entry)
{
    using var reader = new StreamReader(package.GetEntry(entry)!.Open());
    return reader.ReadToEnd();
}
