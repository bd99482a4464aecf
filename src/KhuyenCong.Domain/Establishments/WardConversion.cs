using NodaTime;

namespace KhuyenCong.Domain.Establishments;

/// <summary>Chuyển đổi từ xã thành phường: whether and when a ward was converted from a commune.</summary>
/// <remarks>The date is that on which the decision of conversion took effect (TT46-2012/3/1/đ). The default value is <see cref="Never"/>; unknown is a null.</remarks>
public readonly record struct WardConversion
{
    private WardConversion(LocalDate on) => On = on.WithCalendar(CalendarSystem.Iso);

    /// <summary>Không chuyển đổi từ xã: the ward never was a commune.</summary>
    public static WardConversion Never { get; }

    /// <summary>Ngày chuyển đổi có hiệu lực: the day the conversion took effect; null when there was none.</summary>
    public LocalDate? On { get; }

    /// <summary>Chuyển đổi vào ngày: a conversion that took effect on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The conversion.</returns>
    public static WardConversion Effective(LocalDate date) => new(date);
}
