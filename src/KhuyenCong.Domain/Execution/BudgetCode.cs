using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Mã mục lục ngân sách: the type and item under which the money is booked.</summary>
/// <param name="Type">Loại: the type, three digits.</param>
/// <param name="Item">Khoản: the item, three digits.</param>
public sealed record BudgetCode(string Type, string Item)
{
    /// <summary>Mã theo thời gian: the code by the day from which it applies.</summary>
    /// <remarks>TTLT26-2014/8/3/a; TT28-2018, known from published reports.</remarks>
    public static Timeline<Norm<BudgetCode>> National { get; } =
        new(
            (
                Instruments.JointCircular26Of2014.InForceFrom!.Value,
                Norm.Stated(new BudgetCode("070", "102"), new(Instruments.JointCircular26Of2014, "8", "3", "a"))
            ),
            (Instruments.Circular28Of2018.InForceFrom!.Value, Norm.Reported(new BudgetCode("280", "309"), new(Instruments.Circular28Of2018)))
        );

    /// <summary>Mã vào một ngày: the code on a date, or null before the first one.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The code with its provision, or null.</returns>
    public static Norm<BudgetCode>? On(LocalDate date) => National.TryAt(date, out var code) ? code : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Type}-{Item}";
}
