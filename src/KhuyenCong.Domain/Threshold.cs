namespace KhuyenCong.Domain;

/// <summary>Cách so sánh: the comparison words of the law.</summary>
public enum Comparison
{
    /// <summary>Trên: more than.</summary>
    MoreThan = 1,

    /// <summary>Từ … trở lên: at least.</summary>
    AtLeast = 2,

    /// <summary>Không quá: at most.</summary>
    AtMost = 3,

    /// <summary>Dưới, trước: less than, before.</summary>
    LessThan = 4,
}

/// <summary>Ngưỡng: a number with the comparison word that the law puts before it.</summary>
/// <remarks>"Trên 50" and "từ 50 trở lên" are different thresholds. The unit is that of the norm which holds it.</remarks>
/// <param name="Comparison">The comparison.</param>
/// <param name="Value">The number compared with.</param>
public readonly record struct Threshold(Comparison Comparison, long Value)
{
    /// <summary>Trên: more than the value.</summary>
    public static Threshold MoreThan(long value) => new(Comparison.MoreThan, value);

    /// <summary>Từ … trở lên: the value or more.</summary>
    public static Threshold AtLeast(long value) => new(Comparison.AtLeast, value);

    /// <summary>Không quá: the value or less.</summary>
    public static Threshold AtMost(long value) => new(Comparison.AtMost, value);

    /// <summary>Dưới: less than the value.</summary>
    public static Threshold LessThan(long value) => new(Comparison.LessThan, value);

    /// <summary>Đạt ngưỡng: whether a number meets the threshold.</summary>
    /// <param name="number">The number, in the unit of the norm.</param>
    /// <returns>Whether it is met.</returns>
    /// <exception cref="InvalidOperationException">The threshold is a default value and has no comparison.</exception>
    public bool IsMetBy(long number) =>
        Comparison switch
        {
            Comparison.MoreThan => number > Value,
            Comparison.AtLeast => number >= Value,
            Comparison.AtMost => number <= Value,
            Comparison.LessThan => number < Value,
            _ => throw new InvalidOperationException("A default Threshold has no comparison."),
        };

    /// <summary>Đạt ngưỡng, ba giá trị: whether a number meets the threshold; unknown when the number is.</summary>
    /// <param name="number">The number, or null when it is not known.</param>
    /// <returns>Whether it is met, or null.</returns>
    public bool? IsMetBy(long? number) => number is { } known ? IsMetBy(known) : null;
}
