using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Support;

/// <summary>Điều kiện của mức: what a fact of the case has to be for a level to be its level: a tier, or whom an item serves.</summary>
/// <remarks>Either codes, of which one has to stand, or bounds of a number, all of which have to hold.</remarks>
internal sealed record LevelCondition
{
    /// <summary>Dữ kiện: the code, kind and name of the fact.</summary>
    public required LocalFactInfo Fact { get; init; }

    /// <summary>Là: the values of which the fact has to be one; none where bounds stand.</summary>
    public ValueList<string> Is { get; init; }

    /// <summary>Từ: the least value, itself included.</summary>
    public long? AtLeast { get; init; }

    /// <summary>Trên: the value that has to be exceeded.</summary>
    public long? Above { get; init; }

    /// <summary>Đến: the greatest value, itself included.</summary>
    public long? AtMost { get; init; }

    /// <summary>Dưới: the value that must not be reached.</summary>
    public long? Below { get; init; }

    /// <summary>Whether the condition holds in a case; undetermined while the fact is not known.</summary>
    internal Verdict HoldsFor(ValueList<LocalFact>? facts)
    {
        if (LocalFacts.ValueOf(facts, Fact.Code) is not { } value)
            return Verdict.Undetermined;
        if (Is.Count > 0)
            return Is.Any(code => IsSame(code, value)) ? Verdict.Satisfied
                : IsReadable(value) ? Verdict.NotSatisfied
                : Verdict.Undetermined;
        if (!LocalFacts.TryNumber(value, out var number))
            return Verdict.Undetermined;
        var holds = !(number < AtLeast) && !(number <= Above) && !(number > AtMost) && !(number >= Below);
        return holds ? Verdict.Satisfied : Verdict.NotSatisfied;
    }

    // What is neither yes nor no, and a province that the register does not have, says nothing.
    private bool IsReadable(string value) =>
        Fact.Kind == LocalFactKind.YesNo ? value is "yes" or "no" : Fact.Code != LocalFacts.FormerProvince || ProvinceUnit.TryFind(value, out _);

    // Provinces are the same in whatever spelling, and codes whatever their case, spaces and encoding of accents.
    private bool IsSame(string code, string value)
    {
        if (Fact.Kind == LocalFactKind.YesNo)
            return code == value;
        return Fact.Code == LocalFacts.FormerProvince && ProvinceUnit.TryFind(code, out var one) && ProvinceUnit.TryFind(value, out var other)
            ? one == other
            : VietnameseText.Folded(code) == VietnameseText.Folded(value);
    }

    /// <summary>Viết điều kiện: the condition in both languages.</summary>
    public LocalizedText ToText() => new(In(Language.Vietnamese), In(Language.English));

    private string In(Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var name = Fact.Name.In(language);
        if (Is.Count > 0)
            return Fact.Kind == LocalFactKind.YesNo && Is.Count == 1
                ? Is[0] == "yes"
                    ? name
                    : (isVietnamese ? "không " : "not ") + name
                : $"{name}: {string.Join(isVietnamese ? " hoặc " : " or ", Is)}";
        var parts = new List<string>();
        Add(Above, "trên", "more than");
        Add(AtLeast, "từ", "at least");
        Add(AtMost, "đến", "at most");
        Add(Below, "dưới", "less than");
        return $"{name} {string.Join(" ", parts)}";

        void Add(long? bound, string vietnamese, string english)
        {
            if (bound is { } number)
                parts.Add(
                    $"{(isVietnamese ? vietnamese : english)} {(Fact.Kind == LocalFactKind.Amount ? new Vnd(number).ToString(language) : Numbers.Grouped(number, isVietnamese ? '.' : ','))}"
                );
        }
    }
}
