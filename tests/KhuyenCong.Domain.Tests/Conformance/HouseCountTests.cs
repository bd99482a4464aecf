using System.Text.RegularExpressions;
using KhuyenCong.Domain.Law;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>What is counted in the house. A limit only ever goes down.</summary>
public class HouseCountTests
{
    private const int MostFilesCitingAText = 3;
    private const int LongestMethod = 60;
    private const int MostParameters = 5;

    [Fact]
    public void A_text_is_cited_in_three_files_at_most()
    {
        var sources = LayerTests.SourceFiles().Select(f => (Name: Path.GetRelativePath(Repository.Source, f), Text: File.ReadAllText(f))).ToList();
        foreach (var instrument in typeof(Instruments).GetProperties().Where(p => p.PropertyType == typeof(LegalInstrument)).Select(p => p.Name))
        {
            var citing = sources
                .Where(s => Regex.IsMatch(s.Text, $@"new(?: Citation)?\(Instruments\.{instrument}[,)]|static partial class {instrument}"))
                .Select(s => s.Name);
            Assert.True(citing.Count() <= MostFilesCitingAText, $"{instrument} is cited in {string.Join(", ", citing)}.");
        }
    }

    [Fact]
    public void No_method_is_longer_than_sixty_lines() =>
        Assert.Empty(Methods().Where(m => m.Lines > LongestMethod).Select(m => $"{m.File}: {m.Name}, {m.Lines} lines"));

    [Fact]
    public void No_private_helper_takes_more_than_five_parameters()
    {
        var helpers =
            from file in LayerTests.SourceFiles()
            from method in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            where method.Parent is TypeDeclarationSyntax and not InterfaceDeclarationSyntax
            where method.Modifiers.All(m => m.Kind() is not (SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword))
            where method.ParameterList.Parameters.Count > MostParameters
            select $"{Path.GetFileName(file)}: {method.Identifier.Text}, {method.ParameterList.Parameters.Count} parameters";
        Assert.Empty(helpers);
    }

    // Methods, constructors, properties and local functions, with what stands in them.
    private static IEnumerable<(string File, string Name, int Lines)> Methods() =>
        from file in LayerTests.SourceFiles()
        from node in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes()
        where
            node
                is BaseMethodDeclarationSyntax
                    or LocalFunctionStatementSyntax
                    or AccessorDeclarationSyntax
                    or PropertyDeclarationSyntax { ExpressionBody: not null }
        let lines = node.GetLocation().GetLineSpan()
        select (Path.GetFileName(file), NameOf(node), lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1);

    private static string NameOf(SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            LocalFunctionStatementSyntax function => function.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            _ => node.Kind().ToString(),
        };
}
