using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>Ngày đã biết hoặc giới hạn của ngày: a day, or what is known of it: not before one day, not after another.</summary>
/// <param name="NotBefore">The earliest that the day can be; null where nothing is known.</param>
/// <param name="NotAfter">The latest that the day can be; null where nothing is known.</param>
internal readonly record struct DayBounds(LocalDate? NotBefore, LocalDate? NotAfter)
{
    /// <summary>Ngày đã biết: the day itself; null while only bounds of it are known.</summary>
    public LocalDate? Day => NotBefore == NotAfter ? NotBefore : null;

    /// <summary>Một ngày: a day that is known.</summary>
    public static implicit operator DayBounds(LocalDate day) => new(day, day);

    internal LocalDate Earliest => NotBefore ?? LocalDate.MinIsoValue;

    internal LocalDate Latest => NotAfter ?? LocalDate.MaxIsoValue;
}
