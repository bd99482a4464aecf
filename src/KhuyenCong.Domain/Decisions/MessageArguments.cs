using NodaTime;

namespace KhuyenCong.Domain.Decisions;

/// <summary>Đối số của câu: the values that fill a <see cref="MessageTemplate"/>: up to four whole numbers and two texts.</summary>
/// <remarks>
/// Money is in đồng, rates and factors in millionths, dates as <see cref="Date"/> gives them. A text is a <see cref="LocalizedText"/>, or a string
/// that is the same in both languages; a pair in the place of the second is the second and the third.
/// </remarks>
internal readonly record struct MessageArguments(long N0 = 0, long N1 = 0, long N2 = 0, long N3 = 0, object? T0 = null, object? T1 = null)
{
    /// <summary>Ngày thành số: a date as the number of a <c>date</c> placeholder, year × 10000 + month × 100 + day.</summary>
    public static long Date(LocalDate date) => (date.Year * 10_000L) + (date.Month * 100) + date.Day;

    internal long Number(int slot) =>
        slot switch
        {
            0 => N0,
            1 => N1,
            2 => N2,
            _ => N3,
        };

    internal object? TextSlot(int slot) =>
        slot switch
        {
            0 => T0,
            1 => T1 is TextPair pair ? pair.First : T1,
            _ => (T1 as TextPair)?.Second,
        };
}

/// <summary>Two texts in the place of one: the few messages that have a third text keep the arguments of all others small.</summary>
internal sealed record TextPair(LocalizedText First, LocalizedText Second);
