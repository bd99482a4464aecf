using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Texts;

/// <summary>Văn bản về doanh nghiệp nhỏ và vừa: the tests of size of four acts, one after the other; all known from reports.</summary>
internal static class SmallEnterpriseActs
{
    // csharpier-ignore-start
    // Nghị định 56/2009/NĐ-CP, điều 3; named by TT46-2012/3/1/a (reading R5: capital or labour)
    internal static SizeTest Decree56Of2009(Readings readings) =>
        new()
        {
            Citation                   = new Citation(Instruments.Circular46Of2012, "3", "1", "a"),
            Logic                      = readings.SmeTest == SmeTestOf2009.CapitalPrevails ? SizeLogic.CapitalPrevails : SizeLogic.CapitalOrLabour,
            Labour                     = Workers(300,              At(Instruments.Decree56Of2009, "3", "1")),
            Capital                    = Million(100_000,          At(Instruments.Decree56Of2009, "3", "1")),
            Revenue                    = Norm.Absent<Threshold>(   At(Instruments.Decree56Of2009, "3", "1")),
            CapitalAloneWithoutRevenue = Norm.Absent<bool>(        At(Instruments.Decree56Of2009, "3", "1")),
            Reading                    = ReadingId.R5,
        };

    // Luật 04/2017/QH14, điều 4; beside the decree of 2009 until the law's own decree came
    internal static SizeTest Law04Of2017() =>
        new()
        {
            Citation                   = At(Instruments.Law04Of2017, "4"),
            Logic                      = SizeLogic.LabourWithRevenueOrCapital,
            Labour                     = Workers(200,              At(Instruments.Law04Of2017, "4")),
            Capital                    = Million(100_000,          At(Instruments.Law04Of2017, "4")),
            Revenue                    = Million(300_000,          At(Instruments.Law04Of2017, "4")),
            CapitalAloneWithoutRevenue = Norm.Absent<bool>(        At(Instruments.Law04Of2017, "4")),
            Reading                    = ReadingId.R14,
        };

    // Nghị định 39/2018/NĐ-CP, điều 6
    internal static SizeTest Decree39Of2018() =>
        new()
        {
            Citation                   = At(Instruments.Decree39Of2018, "6"),
            Logic                      = SizeLogic.LabourWithRevenueOrCapital,
            Labour                     = Workers(200,              At(Instruments.Decree39Of2018, "6")),
            Capital                    = Million(100_000,          At(Instruments.Decree39Of2018, "6")),
            Revenue                    = Million(200_000,          At(Instruments.Decree39Of2018, "6")),
            CapitalAloneWithoutRevenue = Norm.Absent<bool>(        At(Instruments.Decree39Of2018)),
            Reading                    = ReadingId.R14,
        };

    // Nghị định 80/2021/NĐ-CP, điều 5 và điều 9
    internal static SizeTest Decree80Of2021() =>
        new()
        {
            Citation                   = At(Instruments.Decree80Of2021, "5", "3"),
            Logic                      = SizeLogic.LabourWithRevenueOrCapital,
            Labour                     = Workers(200,              At(Instruments.Decree80Of2021, "5", "3")),
            Capital                    = Million(100_000,          At(Instruments.Decree80Of2021, "5", "3")),
            Revenue                    = Million(200_000,          At(Instruments.Decree80Of2021, "5", "3")),
            CapitalAloneWithoutRevenue = Norm.Reported(true,       At(Instruments.Decree80Of2021, "9")),
            Reading                    = ReadingId.R14,
        };
    // csharpier-ignore-end

    /// <summary>The subjects under another test of size, with a second one beside it or alone (reading R14: or the decree of 2009 stays).</summary>
    internal static EligibilityNorms Eligibility(EligibilityNorms before, Readings readings, SizeTest test, SizeTest? beside = null) =>
        readings.SmeDecree == SmeDecree.Decree56Of2009
            ? before with
            {
                Size = new SizeNorms { Test = Decree56Of2009(readings) with { Reading = ReadingId.R14 } },
            }
            : before with
            {
                Size = new SizeNorms { Test = test, Beside = beside },
                RestsOn =
                [
                    .. Circular46Of2012.SubjectsRestOn,
                    test.Labour.Citation.Instrument,
                    .. beside is null ? [] : (LegalInstrument[])[beside.Citation.Instrument],
                ],
            };

    private static Norm<Threshold> Workers(int most, Citation citation) => Norm.Reported(Threshold.AtMost(most), citation);

    private static Norm<Threshold> Million(long most, Citation citation) => Norm.Reported(Threshold.AtMost(Vnd.Million(most).Dong), citation);

    private static Citation At(LegalInstrument act, string? article = null, string? clause = null) => new(act, article, clause);
}
