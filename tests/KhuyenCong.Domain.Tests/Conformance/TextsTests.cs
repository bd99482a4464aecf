using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>The law stands in Texts: no provision is cited, and no text is named, by a rule, a message, a shape or a reader of its own.</summary>
public class TextsTests
{
    /// <summary>The reader of citations, the instrument that cites itself as a whole, and the reader of a province's schedule, whose instrument it reads.</summary>
    private static readonly string[] Readers = ["Law.Citation", "Law.LegalInstrument", "Serialization.ScheduleLevelReader"];

    /// <summary>The list of the instruments, and what it says of them: with which text a matter begins, which resolution made a city.</summary>
    private static readonly string[] Registers = ["Law.Instruments", "Law.FirstTexts", "Law.AdministrativeActs"];

    [Fact]
    public void No_citation_is_built_outside_the_texts()
    {
        var builders = CallsInLibrary.All().Where(c => IsOutside(c.From) && Builds(c.To)).Select(c => NameOf(c.From)).Distinct();
        Assert.Empty(builders.Except(Readers));
    }

    [Fact]
    public void No_text_is_named_outside_the_texts()
    {
        var named = CallsInLibrary.All().Where(c => IsOutside(c.From) && IsInstrument(c.To)).Select(c => NameOf(c.From)).Distinct();
        Assert.Empty(named.Except(Registers));
    }

    [Fact]
    public void No_list_of_exceptions_is_longer_than_it_needs_to_be()
    {
        var calls = CallsInLibrary.All().ToList();
        Assert.All(Readers, reader => Assert.Contains(calls, c => NameOf(c.From) == reader && Builds(c.To)));
        Assert.All(Registers, register => Assert.Contains(calls, c => NameOf(c.From) == register && IsInstrument(c.To)));
        Assert.Contains(calls, c => !IsOutside(c.From) && Builds(c.To));
    }

    [Fact]
    public void A_register_cites_no_article()
    {
        var constructor = typeof(Citation).GetConstructors().Single();
        Assert.DoesNotContain(CallsInLibrary.All(), c => c.To == constructor && Registers.Contains(NameOf(c.From)));
    }

    private static bool IsOutside(Type type) => type.Namespace != typeof(NationalLaw).Namespace && !type.Name.Contains('<');

    // A citation is built by its constructor, or read from a code that is written down.
    private static bool Builds(System.Reflection.MethodBase to) =>
        to.DeclaringType == typeof(Citation) && (to.IsConstructor && to.GetParameters().Length == 4 || to.Name == nameof(Citation.Parse));

    private static bool IsInstrument(System.Reflection.MethodBase to) =>
        to.DeclaringType == typeof(Instruments) && to is System.Reflection.MethodInfo { ReturnType: var type } && type == typeof(LegalInstrument);

    private static string NameOf(Type type) => type.FullName!["KhuyenCong.Domain.".Length..];
}
