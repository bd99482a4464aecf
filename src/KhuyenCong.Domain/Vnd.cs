namespace KhuyenCong.Domain;

/// <summary>Số tiền (đồng Việt Nam): an amount of money in whole đồng.</summary>
/// <remarks>Arithmetic is checked: a result outside 64 bits throws <see cref="OverflowException"/>, never wraps.</remarks>
/// <param name="Dong">The amount in đồng.</param>
public readonly record struct Vnd(long Dong) : IComparable<Vnd>
{
    /// <summary>Không đồng: nothing.</summary>
    public static readonly Vnd Zero = new(0);

    /// <summary>Triệu đồng: an amount given in million đồng.</summary>
    /// <param name="millions">The number of millions.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount does not fit in 64 bits.</exception>
    public static Vnd Million(long millions) => new(checked(millions * 1_000_000));

    /// <inheritdoc/>
    public int CompareTo(Vnd other) => Dong.CompareTo(other.Dong);

    /// <summary>Cộng: the sum.</summary>
    public static Vnd operator +(Vnd left, Vnd right) => new(checked(left.Dong + right.Dong));

    /// <summary>Trừ: the difference.</summary>
    public static Vnd operator -(Vnd left, Vnd right) => new(checked(left.Dong - right.Dong));

    /// <summary>Nhân: the amount a whole number of times.</summary>
    public static Vnd operator *(Vnd amount, int times) => new(checked(amount.Dong * times));

    /// <summary>Nhỏ hơn: whether the left amount is the smaller.</summary>
    public static bool operator <(Vnd left, Vnd right) => left.Dong < right.Dong;

    /// <summary>Lớn hơn: whether the left amount is the larger.</summary>
    public static bool operator >(Vnd left, Vnd right) => left.Dong > right.Dong;

    /// <summary>Không quá: whether the left amount is at most the right.</summary>
    public static bool operator <=(Vnd left, Vnd right) => left.Dong <= right.Dong;

    /// <summary>Ít nhất: whether the left amount is at least the right.</summary>
    public static bool operator >=(Vnd left, Vnd right) => left.Dong >= right.Dong;

    /// <summary>Số nhỏ hơn trong hai số: the smaller amount.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>The smaller of the two.</returns>
    public static Vnd Min(Vnd left, Vnd right) => left.Dong <= right.Dong ? left : right;

    /// <summary>Số lớn hơn trong hai số: the larger amount.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>The larger of the two.</returns>
    public static Vnd Max(Vnd left, Vnd right) => left.Dong >= right.Dong ? left : right;

    /// <summary>Viết số tiền: the amount as a reader of the language writes it, such as "200.000.000 đồng" or "VND 200,000,000".</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Numbers.Money(Dong, language);

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.English);
}
