#:package Microsoft.CodeAnalysis.CSharp

// Counts the house: dotnet run tests/house/count.cs -- lines [COMMIT]: source lines by folder, at a commit (that of the reading of 0.1 unless given) and now;
// dotnet run tests/house/count.cs -- unused: internal and private members of the library that nothing in the library uses, and so only tests do, and the same of
// KhuyenCong.Sheets; after a build.
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

const string Library = "src/KhuyenCong.Domain";
const string Sheets = "src/KhuyenCong.Sheets";
const string Reading = "d526b95";

// Named nowhere and yet used: the pages and schemas that tests hold against the code are made from the first four, the next are places in a list, and the last
// are what a state is compared and printed by; a form of support is read by its code.
string[] kept =
[
    "LawSnapshot.Tables",
    "JsonAnswers.Known",
    "JsonSchemas.All()",
    "JsonTypes.LeafTypes",
    "ProjectColumn.Place.TotalCost",
    "ProjectColumn.Place.Support",
    "ProjectColumn.Place.Establishments",
    "ProjectState.Settled.ForForceMajeure",
    "ProjectState.ReturnedForChanges.By",
    "ProjectState.Rejected.By",
    "SupportForm.InterestFreeLoan",
];
return args switch
{
    ["lines", .. var commit] => Lines(commit.Length > 0 ? commit[0] : Reading),
    ["unused"] => Math.Max(
        Unused(
            Library,
            kept,
            f => f is "NodaTime.dll" or "FluentValidation.dll" || f.StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal)
        ),
        Unused(Sheets, kept, f => f is "NodaTime.dll" or "KhuyenCong.Domain.dll" or "CsvHelper.dll" || f.StartsWith("MiniExcel", StringComparison.Ordinal))
    ),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("lines [COMMIT] | unused");
    return 2;
}

// A part is a type: what existed then is every type of now whose name a type of then had. Texts took the tables of law from all features.
static int Lines(string commit)
{
    var before = Git("ls-tree", "-r", "--name-only", commit, Library).Split('\n').Where(f => f.EndsWith(".cs", StringComparison.Ordinal));
    var then = before.SelectMany(f => Parts(f, Git("show", $"{commit}:{f}"))).ToList();
    var now = Files(Library).SelectMany(f => Parts(f, File.ReadAllText(f))).ToList();
    var existed = then.Select(p => p.Type).ToHashSet();
    var left = now.Select(p => p.Type).ToHashSet();
    Console.WriteLine("| folder | lines of 0.1 | of them in types that are gone | lines now, in types of 0.1 | lines now, in new types |");
    Console.WriteLine("|---|---|---|---|---|");
    var folders = then.Concat(now).Select(p => p.Folder).Distinct().Order(StringComparer.Ordinal);
    foreach (var folder in folders)
        Row(folder, p => p.Folder == folder);
    Row("**all**", _ => true);
    return 0;

    void Row(string name, Func<Part, bool> isIn)
    {
        Console.WriteLine(
            $"| {name} | {Sum(then, isIn)} | {Sum(then, p => isIn(p) && !left.Contains(p.Type))} "
                + $"| {Sum(now, p => isIn(p) && existed.Contains(p.Type))} | {Sum(now, p => isIn(p) && !existed.Contains(p.Type))} |"
        );
    }
}

static string Sum(List<Part> parts, Func<Part, bool> isIn) => parts.Where(isIn).Sum(p => p.Lines).ToString("N0", CultureInfo.InvariantCulture);

// The types of a file with their lines; what stands outside of types (usings, namespace) goes with the first.
static IEnumerable<Part> Parts(string path, string text)
{
    var folder = path[(Library.Length + 1)..] is var rest && rest.Contains('/') ? rest[..rest.IndexOf('/')] : "(root)";
    var types = CSharpSyntaxTree
        .ParseText(text, Options())
        .GetRoot()
        .DescendantNodes(n => n is not TypeDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Where(n => n is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
        .ToList();
    var left = text.Count(c => c == '\n');
    for (var i = types.Count - 1; i >= 0; i--)
    {
        var lines = i == 0 ? left : text.AsSpan(types[i].FullSpan.Start, types[i].FullSpan.Length).Count('\n');
        left -= lines;
        yield return new(
            folder,
            types[i] is BaseTypeDeclarationSyntax type ? type.Identifier.Text : ((DelegateDeclarationSyntax)types[i]).Identifier.Text,
            lines
        );
    }

    if (types.Count == 0)
        yield return new(folder, Path.GetFileName(path), left);
}

static int Unused(string folder, string[] kept, Func<string, bool> isBeside)
{
    var options = Options();
    var usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
    var trees = Files(folder)
        .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), options, f))
        .Append(CSharpSyntaxTree.ParseText(usings, options))
        .ToList();
    var output = Path.GetDirectoryName(Directory.GetFiles("tests/KhuyenCong.Domain.Tests/bin", "KhuyenCong.Domain.dll", SearchOption.AllDirectories).First())!;
    var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(f => Path.GetFileName(f).StartsWith("System", StringComparison.Ordinal) || Path.GetFileName(f) is "netstandard.dll");
    var beside = Directory.GetFiles(output, "*.dll").Where(f => isBeside(Path.GetFileName(f)));
    var compilation = CSharpCompilation.Create(
        Path.GetFileName(folder),
        trees,
        platform.Concat(beside).Select(f => MetadataReference.CreateFromFile(f)),
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
    );
    var used = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
    var declared = new List<ISymbol>();
    foreach (var tree in trees)
    {
        var model = compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (
                node is MemberDeclarationSyntax or VariableDeclaratorSyntax
                && node is not (NamespaceDeclarationSyntax or FieldDeclarationSyntax or FileScopedNamespaceDeclarationSyntax)
            )
            {
                if (model.GetDeclaredSymbol(node) is { } symbol and not ILocalSymbol)
                    declared.Add(symbol);
            }

            if (node is RecordDeclarationSyntax { ParameterList: not null } record)
                declared.AddRange(
                    ((INamedTypeSymbol)model.GetDeclaredSymbol(record)!)
                        .GetMembers()
                        .OfType<IPropertySymbol>()
                        .Where(p => p.DeclaringSyntaxReferences is [var r, ..] && r.GetSyntax() is ParameterSyntax)
                );
            if (
                node
                is not (ExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax or ForEachStatementSyntax or SubpatternSyntax or QueryClauseSyntax)
            )
                continue;
            var info = model.GetSymbolInfo(node);
            foreach (var found in info.Symbol is { } one ? [one] : info.CandidateSymbols)
                Use(found, node, model);
            if (node is ForEachStatementSyntax loop && model.GetForEachStatementInfo(loop) is var each)
            {
                Use(each.GetEnumeratorMethod, node, model);
                Use(each.MoveNextMethod, node, model);
                Use(each.CurrentProperty, node, model);
                Use(each.DisposeMethod, node, model);
            }

            if (node is ExpressionSyntax expression)
                Use(model.GetConversion(expression).MethodSymbol, node, model);
        }
    }

    var unused = declared
        .Where(s => !used.Contains(s.OriginalDefinition) && !IsReached(s))
        .Select(s => (Name: s.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), Where: s.Locations[0].GetLineSpan()))
        .Where(s => !kept.Contains(s.Name))
        .Select(s => $"{s.Where.Path[(folder.Length + 1)..]}:{s.Where.StartLinePosition.Line + 1} {s.Name}")
        .Order(StringComparer.Ordinal)
        .ToList();
    unused.ForEach(Console.WriteLine);
    return unused.Count == 0 && declared.Count > 0 ? 0 : 1;

    // A use from within itself is none.
    void Use(ISymbol? symbol, SyntaxNode at, SemanticModel model)
    {
        if (symbol is null)
            return;
        symbol = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced.OriginalDefinition : symbol.OriginalDefinition;
        for (var around = model.GetEnclosingSymbol(at.SpanStart); around is not null; around = around.ContainingSymbol)
        {
            if (
                SymbolEqualityComparer.Default.Equals(around.OriginalDefinition, symbol)
                || (around is IMethodSymbol { AssociatedSymbol: { } whole } && SymbolEqualityComparer.Default.Equals(whole, symbol))
            )
                return;
        }

        used.Add(symbol);
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
            used.Add(type.OriginalDefinition);
        if (symbol is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet, AssociatedSymbol: { } property })
            used.Add(property.OriginalDefinition);
    }
}

// What a host, the language or an interface reaches though nothing names it.
static bool IsReached(ISymbol symbol)
{
    for (var s = symbol; s is not null and not INamespaceSymbol; s = s.ContainingSymbol)
    {
        if (s.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            return symbol.IsOverride
                || symbol.IsImplicitlyDeclared
                || symbol.Name is "Main" or "PrintMembers" or "EqualityContract" or "Deconstruct" or "GetHashCode"
                || symbol
                    is IMethodSymbol
                    {
                        MethodKind: MethodKind.Constructor
                            or MethodKind.StaticConstructor
                            or MethodKind.ExplicitInterfaceImplementation
                            or MethodKind.PropertyGet
                            or MethodKind.PropertySet
                    }
                || symbol is INamedTypeSymbol { IsStatic: true } && symbol.Name.EndsWith("Polyfills", StringComparison.Ordinal)
                || symbol is IMethodSymbol or IPropertySymbol
                    && symbol
                        .ContainingType.AllInterfaces.SelectMany(i => i.GetMembers())
                        .Any(m => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(m), symbol));
    }

    return true;
}

static CSharpParseOptions Options() =>
    new(
        LanguageVersion.Preview,
        DocumentationMode.None,
        preprocessorSymbols:
        [
            "NET",
            "NET10_0",
            "NET10_0_OR_GREATER",
            "NET9_0_OR_GREATER",
            "NET8_0_OR_GREATER",
            "NET7_0_OR_GREATER",
            "NET6_0_OR_GREATER",
            "NET5_0_OR_GREATER",
            "NETCOREAPP",
        ]
    );

static IEnumerable<string> Files(string folder) =>
    Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

static string Git(params string[] arguments)
{
    using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true })!;
    var text = git.StandardOutput.ReadToEnd();
    git.WaitForExit();
    return git.ExitCode == 0 ? text : throw new InvalidOperationException($"git {string.Join(' ', arguments)}");
}

internal readonly record struct Part(string Folder, string Type, int Lines);
