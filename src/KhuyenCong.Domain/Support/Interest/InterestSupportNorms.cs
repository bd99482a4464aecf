using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Định mức hỗ trợ lãi suất: what the law says of interest support beside rate and cap, which stand in <see cref="SupportNorms"/>.</summary>
/// <remarks>TTLT26-2014/6/2/n; TT28-2018/8/14.</remarks>
public sealed record InterestSupportNorms : NormTable
{
    /// <summary>Số năm đầu: for how many first years interest is supported.</summary>
    public required Norm<int> Years { get; init; }

    /// <summary>Mục đích vay: what the loan must pay for.</summary>
    public required Norm<LocalizedText> Purpose { get; init; }

    /// <summary>Các dòng định mức: every norm, for listing and comparing.</summary>
    /// <returns>The entries.</returns>
    public ValueList<NormEntry> Entries() =>
        [
            new("interest.years", new LocalizedText($"{Years.Value} năm đầu", $"the first {Years.Value} years"), Years.Status, Years.Citation),
            new("interest.purpose", Purpose.Value, Purpose.Status, Purpose.Citation),
        ];

    /// <summary>Dòng thời gian: the norms by date.</summary>
    public static Timeline<InterestSupportNorms> ByDate { get; } = Build();

    private static Timeline<InterestSupportNorms> Build()
    {
        var pointN = new Citation(Instruments.JointCircular26Of2014, "6", "2", "n");
        var clause14 = new Citation(Instruments.Circular28Of2018, "8", "14");
        return new Timeline<InterestSupportNorms>(
            (
                Instruments.JointCircular26Of2014.InForceFrom!.Value,
                new InterestSupportNorms
                {
                    RestsOn = [Instruments.JointCircular26Of2014],
                    Years = Norm.Stated(2, pointN),
                    Purpose = Norm.Stated(new LocalizedText("nhà, xưởng, máy móc, thiết bị", "buildings, workshops, machinery, equipment"), pointN),
                }
            ),
            (
                Instruments.Circular28Of2018.InForceFrom!.Value,
                new InterestSupportNorms
                {
                    RestsOn = [Instruments.Circular28Of2018],
                    Years = Norm.Reported(2, clause14),
                    Purpose = Norm.Reported(
                        new LocalizedText(
                            "nhà, xưởng, máy móc, thiết bị, dây chuyền công nghệ",
                            "buildings, workshops, machinery, equipment, technology lines"
                        ),
                        clause14
                    ),
                }
            )
        );
    }
}
