using System.Globalization;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Tỷ lệ hoàn thành: what was done against what it is measured by, never cut off at 100%.</summary>
/// <remarks>Only records that know both are compared; the rest are counted in <see cref="LeftOut"/>.</remarks>
/// <param name="Done">The sum of the numerator over the compared records.</param>
/// <param name="Of">The sum of the denominator over the same records.</param>
/// <param name="Compared">The number of records compared.</param>
/// <param name="LeftOut">The number of records in which one of the two is not known.</param>
public readonly record struct Completion(long Done, long Of, long Compared, long LeftOut)
{
    /// <summary>Cộng: both together.</summary>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public static Completion operator +(Completion left, Completion right) =>
        new(left.Done + right.Done, left.Of + right.Of, left.Compared + right.Compared, left.LeftOut + right.LeftOut);

    /// <summary>Tính tỷ lệ: the ratio, rounded down to a millionth; it may exceed 100%.</summary>
    /// <param name="rate">The ratio where there is one.</param>
    /// <returns>Whether there is one: not for a denominator of 0, nor for a ratio of 2,147 times or more.</returns>
    public bool TryGetRate(out Rate rate)
    {
        rate = default;
        // A ratio that does not fit is one that nobody could read: both figures still stand.
        if (Of <= 0 || Done < 0 || Done / Of >= int.MaxValue / Rate.Unit)
            return false;
        rate = new Rate((int)WideMath.FloorMultiplyDivide(Done, Rate.Unit, Of));
        return true;
    }

    /// <summary>Câu chữ: the ratio in percent in both languages, rounded down at the fourth decimal, however large; null for a denominator of 0.</summary>
    public LocalizedText? ToText()
    {
        if (TryGetRate(out var rate))
            return new(rate.ToString(Language.Vietnamese), rate.ToString(Language.English));
        if (Of <= 0 || Done < 0)
            return null;
        // Too large for a rate: the figures stay, one behind the other.
        var millionths = WideMath.FloorMultiplyDivide(Done % Of, Rate.Unit, Of);
        var whole = (Done / Of).ToString(CultureInfo.InvariantCulture) + (millionths / 10_000).ToString("00", CultureInfo.InvariantCulture);
        var decimals = (millionths % 10_000).ToString("0000", CultureInfo.InvariantCulture).TrimEnd('0');
        return decimals.Length == 0 ? new(whole + "%", whole + "%") : new($"{whole},{decimals}%", $"{whole}.{decimals}%");
    }
}

/// <summary>Loại tỷ lệ hoàn thành: which two figures are compared; the denominator is part of the name.</summary>
public enum CompletionKind
{
    /// <summary>Nghiệm thu so với kế hoạch: money for accepted work against the plan.</summary>
    AcceptedOfPlanned = 0,

    /// <summary>Quyết toán so với kế hoạch: money settled against the plan.</summary>
    SettledOfPlanned = 1,

    /// <summary>Quyết toán so với tạm ứng: money settled against the advances.</summary>
    SettledOfAdvanced = 2,

    /// <summary>Đề án hoàn thành so với đề án được tính: projects accepted or settled against projects reported.</summary>
    CompletedOfReported = 3,
}

/// <summary>Các tỷ lệ hoàn thành: names and figures of each kind.</summary>
internal static class Completions
{
    internal const int Number = 4;

    internal static Completion Of(CompletionKind kind, ProjectRecord record)
    {
        var (done, of) = kind switch
        {
            CompletionKind.AcceptedOfPlanned => (record.Accepted?.Dong, record.Planned?.Dong),
            CompletionKind.SettledOfPlanned => (record.Settled?.Dong, record.Planned?.Dong),
            CompletionKind.SettledOfAdvanced => (record.Settled?.Dong, record.Advanced?.Dong),
            _ => (record.Status.IsCompleted() ? 1L : 0L, 1L),
        };
        return done is { } numerator && of is { } denominator ? new(numerator, denominator, 1, 0) : new(0, 0, 0, 1);
    }
}
