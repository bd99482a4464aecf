using KhuyenCong.Domain.Priority;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Tên: a fact in both languages.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined fact.</exception>
    public static LocalizedText ToText(this PriorityFact fact) => PriorityCodes.Facts.Name(fact);

    /// <summary>Mã: the stable code of a fact, such as "poor_district".</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined fact.</exception>
    public static string ToCode(this PriorityFact fact) => PriorityCodes.Facts.Code(fact);

    /// <summary>Mã: the stable code of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not a defined one.</exception>
    public static string ToCode(this AllocationOutcome outcome) => PriorityCodes.Outcomes.Code(outcome);

    /// <summary>Tên: the outcome in both languages.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not a defined one.</exception>
    public static LocalizedText ToText(this AllocationOutcome outcome) => PriorityCodes.Outcomes.Name(outcome);
}
