using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <summary>Số tiền (đồng Việt Nam): an amount of money in whole đồng.</summary>
/// <remarks>Arithmetic is checked: a result outside 64 bits throws <see cref="OverflowException"/>, never wraps.</remarks>
/// <param name="Dong">The amount in đồng.</param>
public readonly record struct Vnd(long Dong) : IComparable<Vnd>,
#if NET
        ISpanFormattable
#else
        IFormattable
#endif
{
    /// <summary>0 đồng: nothing.</summary>
    public static readonly Vnd Zero = new(0);

    /// <summary>Triệu đồng: an amount given in million đồng.</summary>
    /// <param name="millions">The number of millions.</param>
    /// <exception cref="OverflowException">The amount does not fit in 64 bits.</exception>
    public static Vnd Million(long millions) => new(millions * 1_000_000);

    /// <summary>Tỷ đồng: an amount given in thousand million đồng.</summary>
    /// <param name="billions">The number of tỷ.</param>
    /// <exception cref="OverflowException">The amount does not fit in 64 bits.</exception>
    public static Vnd Billion(long billions) => new(billions * 1_000_000_000);

    /// <summary>Đọc số tiền: reads an amount as people write it, such as "1.250.000.000", "300 triệu đồng", "300 tr", "1,25 tỷ", "1 tỷ 250 triệu" or "VND 1,250,000".</summary>
    /// <remarks>
    /// A dot groups thousands and a comma starts decimals, as Vietnamese texts print them; where the marks can only mean the other convention, that one is
    /// taken ("2.52 tỷ", "1,250,000,000"). Without a unit the amount is in đồng. An amount that is no whole number of đồng is none.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="amount">The amount when the text is one.</param>
    /// <returns>Whether the text is an amount that fits in 64 bits.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Vnd amount)
    {
        var isRead = MoneyText.TryParse(text, out var dong);
        amount = new Vnd(isRead ? dong : 0);
        return isRead;
    }

    /// <summary>Đọc số tiền: reads an amount as <see cref="TryParse"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no amount of money.</exception>
    public static Vnd Parse(string? text) =>
        TryParse(text, out var amount) ? amount : throw new FormatException($"'{text}' is not an amount of money such as 1.250.000.000, 300 triệu or 1,25 tỷ.");

    /// <inheritdoc/>
    public int CompareTo(Vnd other) => Dong.CompareTo(other.Dong);

    /// <summary>Cộng: the sum.</summary>
    public static Vnd operator +(Vnd left, Vnd right) => new(left.Dong + right.Dong);

    /// <summary>Trừ: the difference.</summary>
    public static Vnd operator -(Vnd left, Vnd right) => new(left.Dong - right.Dong);

    /// <summary>Nhân: the amount a whole number of times.</summary>
    public static Vnd operator *(Vnd amount, int times) => new(amount.Dong * times);

    /// <summary>Nhỏ hơn: whether the left amount is the smaller.</summary>
    public static bool operator <(Vnd left, Vnd right) => left.Dong < right.Dong;

    /// <summary>Lớn hơn: whether the left amount is the larger.</summary>
    public static bool operator >(Vnd left, Vnd right) => left.Dong > right.Dong;

    /// <summary>Không quá: whether the left amount is at most the right.</summary>
    public static bool operator <=(Vnd left, Vnd right) => left.Dong <= right.Dong;

    /// <summary>Ít nhất: whether the left amount is at least the right.</summary>
    public static bool operator >=(Vnd left, Vnd right) => left.Dong >= right.Dong;

    /// <summary>Số nhỏ hơn trong hai số: the smaller amount.</summary>
    public static Vnd Min(Vnd left, Vnd right) => left.Dong <= right.Dong ? left : right;

    /// <summary>Số lớn hơn trong hai số: the larger amount.</summary>
    public static Vnd Max(Vnd left, Vnd right) => left.Dong >= right.Dong ? left : right;

    /// <summary>Viết số tiền: the amount as a reader of the language writes it, such as "200.000.000 đồng" or "VND 200,000,000".</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => Numbers.Money(Dong, language);

    /// <summary>Viết số tiền theo dạng: the amount in a form.</summary>
    /// <remarks>
    /// "G" or none: in full, "200.000.000 đồng"; "N": grouped digits, "200.000.000"; "D": digits alone, "200000000"; "U": in the largest unit that needs no
    /// more than three decimals, "1,25 tỷ đồng", "300 triệu đồng". Under a Vietnamese culture as a Vietnamese reader writes it, else as an English one.
    /// </remarks>
    /// <param name="format">The form.</param>
    /// <param name="formatProvider">The culture; only its language is asked.</param>
    /// <exception cref="FormatException">There is no such form.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var language = Numbers.LanguageOf(formatProvider);
        return format switch
        {
            null or "" or "G" => ToString(language),
            "N" => Numbers.Grouped(Dong, language == Language.Vietnamese ? '.' : ','),
            "D" => Dong.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "U" => InUnits(language),
            _ => throw new FormatException($"'{format}' is no form of an amount; G, N, D and U are."),
        };
    }

#if NET
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Numbers.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
#endif

    private string InUnits(Language language)
    {
        const long Thousand = 1_000;
        foreach (var (scale, vietnamese, english) in Units)
        {
            if ((Dong >= scale || Dong <= -scale) && Dong % (scale / Thousand) == 0)
            {
                var number = Numbers.Decimal(Dong / (scale / Thousand), 3, language == Language.Vietnamese ? ',' : '.');
                return language == Language.Vietnamese ? $"{number} {vietnamese} đồng" : $"VND {number} {english}";
            }
        }

        return ToString(language);
    }

    private static readonly (long Scale, string Vietnamese, string English)[] Units = [(1_000_000_000, "tỷ", "billion"), (1_000_000, "triệu", "million")];

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.English);
}
