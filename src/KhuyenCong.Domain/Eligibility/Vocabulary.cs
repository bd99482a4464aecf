using KhuyenCong.Domain.Eligibility;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Các mã: the codes of the capacities of a set, in a stable order.</summary>
    /// <param name="capacities">The set.</param>
    /// <returns>The codes.</returns>
    public static ValueList<string> ToCodes(this Capacities capacities) =>
        EligibilityCodes.CapacityTable.Where(r => (capacities & r.Capacity) != 0).Select(r => r.Code).ToValueList();

    /// <summary>Các mã: the codes of the facts of a set, in the order of the members.</summary>
    /// <param name="facts">The set.</param>
    /// <returns>The codes.</returns>
    public static ValueList<string> ToCodes(this EligibilityFacts facts) =>
        EligibilityCodes.Facts.Where(r => (facts & r.Fact) != 0).Select(r => r.Code).ToValueList();

    /// <summary>Các mã: the codes of the facts of a set, in the order of the members.</summary>
    /// <param name="facts">The set.</param>
    /// <returns>The codes.</returns>
    public static ValueList<string> ToCodes(this ContentFacts facts) => EligibilityCodes.Rows(facts).Select(r => r.Code).ToValueList();

    /// <summary>Tên: the facts of a set in both languages.</summary>
    /// <param name="facts">The set.</param>
    /// <returns>The names, with semicolons between them, as some hold commas.</returns>
    public static LocalizedText ToText(this ContentFacts facts) => LocalizedText.Join(EligibilityCodes.Rows(facts).Select(r => r.Name));
}
