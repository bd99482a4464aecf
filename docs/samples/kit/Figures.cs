using System.Globalization;
using KhuyenCong.Domain;
using NodaTime;

namespace SampleKit;

/// <summary>Figures and days as a column writes them: grouped as the language groups them, all with the same number of decimals.</summary>
public static class Figures
{
    private const long Million = 1_000_000;

    /// <summary>A whole number.</summary>
    public static string Whole(Int128 number, Language language) =>
        number.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', language == Language.Vietnamese ? '.' : ',');

    /// <summary>A day as the language writes it.</summary>
    public static string Day(LocalDate day, Language language) =>
        day.ToString(language == Language.Vietnamese ? "dd/MM/uuuu" : "uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How many decimals the most exact of some amounts needs in million đồng.</summary>
    public static int DecimalsOfMillions(IEnumerable<Int128> amounts) =>
        amounts.Select(a => $"{(long)(Int128.Abs(a) % Million):000000}".TrimEnd('0').Length).DefaultIfEmpty(0).Max();

    /// <summary>An amount in million đồng.</summary>
    public static string Millions(Int128 dong, int decimals, Language language)
    {
        var text = Whole(Int128.Abs(dong) / Million, language);
        if (decimals > 0)
            text += (language == Language.Vietnamese ? "," : ".") + $"{(long)(Int128.Abs(dong) % Million):000000}"[..decimals];
        return dong < 0 ? "-" + text : text;
    }

    /// <summary>What share of a whole above zero a part is, in thousandths: less than all is never shown as all, and more never as no more.</summary>
    public static long Thousandths(Vnd part, Vnd whole)
    {
        var down = (Int128)part.Dong * 1000 / whole.Dong;
        return (long)Int128.Min(part > whole && down * whole.Dong < (Int128)part.Dong * 1000 ? down + 1 : down, long.MaxValue);
    }

    /// <summary>Thousandths as percent with one decimal.</summary>
    public static string Percent(long thousandths, Language language) =>
        $"{Whole(thousandths / 10, language)}{(language == Language.Vietnamese ? ',' : '.')}{thousandths % 10}";
}
