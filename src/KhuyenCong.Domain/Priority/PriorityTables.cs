using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Priority;

/// <summary>The norms of priority by date, under given readings.</summary>
internal static class PriorityTables
{
    // Made by itself: hardly anybody asks under the other reading.
    private static class ChemicalsOnly
    {
        internal static readonly Timeline<PriorityNorms> ByDate = Build(ServingAgricultureReach.ChemicalsOnly);
    }

    internal static Timeline<PriorityNorms> National(Readings readings) =>
        readings.ServingAgriculture == ServingAgricultureReach.ChemicalsOnly ? ChemicalsOnly.ByDate : PriorityNorms.ByDate;

    internal static Timeline<PriorityNorms> Build(ServingAgricultureReach reach) =>
        new(
            (Instruments.Decree45Of2012.InForceFrom!.Value, Decree45Of2012(reach)),
            (Instruments.Circular46Of2012.InForceFrom!.Value, Circular46Of2012(reach)),
            (Instruments.Circular36Of2013.InForceFrom!.Value, Circular36Of2013(reach)),
            (Instruments.Decree235Of2025.InForceFrom!.Value, Decree235Of2025)
        );

    // The decree alone: it names areas and sectors, but states neither an order nor thresholds.
    private static PriorityNorms Decree45Of2012(ServingAgricultureReach reach) =>
        new()
        {
            RestsOn = [Instruments.Decree45Of2012],
            Areas = Norm.Stated<ValueList<PriorityRank>>(
                [
                    new(
                        At("ND45-2012/6/1"),
                        [
                            PriorityFact.UplandIslandOrBorder,
                            PriorityFact.EthnicMinorityArea,
                            PriorityFact.PoorDistrict,
                            PriorityFact.NewRuralCommune,
                            PriorityFact.DifficultArea,
                        ]
                    ),
                ],
                At("ND45-2012/6/1")
            ),
            Sectors = Norm.Stated<ValueList<PriorityRank>>([Products, Industries(reach)], At("ND45-2012/6/2")),
            CleanerProduction = At("ND45-2012/6/2/a"),
            Order = Norm.NotEncoded<LocalizedText>(At("ND45-2012/6")),
            TypicalProduct = Norm.NotEncoded<bool>(At("ND45-2012/2/4")),
            LocalMaterials = Norm.NotEncoded<Threshold>(At("ND45-2012/6/2/b")),
            Workers = Norm.NotEncoded<Threshold>(At("ND45-2012/6/2/b")),
            CleanerProductionOrder = Norm.NotEncoded<LocalizedText>(At("ND45-2012/6")),
            KeyProjectsFirst = Norm.Absent<bool>(At("ND45-2012/6")),
            BetweenEquals = Norm.Absent<LocalizedText>(At("ND45-2012/6")),
        };

    private static PriorityNorms Circular46Of2012(ServingAgricultureReach reach) =>
        Decree45Of2012(reach) with
        {
            RestsOn = [Instruments.Decree45Of2012, Instruments.Circular46Of2012],
            Areas = Norm.Stated<ValueList<PriorityRank>>(
                [
                    new(At("TT46-2012/6/1/a"), [PriorityFact.UplandIslandOrBorder, PriorityFact.EthnicMinorityArea]),
                    new(At("TT46-2012/6/1/b"), [PriorityFact.PoorDistrict]),
                    new(At("TT46-2012/6/1/c"), [PriorityFact.NewRuralCommune]),
                    new(At("TT46-2012/6/1/d"), [PriorityFact.DifficultArea]),
                ],
                At("TT46-2012/6/1")
            ),
            Sectors = Norm.Stated<ValueList<PriorityRank>>([Products, Industries(reach)], At("TT46-2012/6/2")),
            Details =
            [
                new(PriorityFact.TypicalProduct, At("TT46-2012/6/2/đ")),
                new(PriorityFact.ExportProduct, At("TT46-2012/6/2/a")),
                new(PriorityFact.LocalMaterials, At("TT46-2012/6/2/b")),
                new(PriorityFact.LabourIntensive, At("TT46-2012/6/2/c")),
                new(PriorityFact.SupportingIndustry, At("TT46-2012/6/2/d")),
            ],
            Order = Norm.Stated(new LocalizedText("địa bàn trước, ngành nghề sau", "area first, then sector"), At("TT46-2012/6/3/a")),
            TypicalProduct = Norm.Stated(true, At("TT46-2012/6/2/đ")),
            LocalMaterials = Norm.Stated(Threshold.MoreThan(50), At("TT46-2012/6/2/b")),
            Workers = Norm.Stated(Threshold.AtLeast(50), At("TT46-2012/6/2/c")),
            CleanerProductionOrder = Norm.Stated(
                new LocalizedText("hiệu quả và sự cấp thiết, do cơ quan quản lý chương trình quyết định", "effect and urgency, decided by the managing agency"),
                At("TT46-2012/6/3/b")
            ),
            KeyProjectsFirst = Norm.Absent<bool>(At("TT46-2012/6/3/a")),
            BetweenEquals = Norm.Absent<LocalizedText>(At("TT46-2012/6/3/a")),
        };

    private static PriorityNorms Circular36Of2013(ServingAgricultureReach reach) =>
        Circular46Of2012(reach) with
        {
            RestsOn = [Instruments.Decree45Of2012, Instruments.Circular46Of2012, Instruments.Circular36Of2013],
            LocalRestsOn = [Instruments.Decree45Of2012, Instruments.Circular46Of2012],
            KeyProjectsFirst = Norm.Stated(true, At("TT36-2013/7/1")),
            BetweenEquals = Norm.Stated(
                new LocalizedText("đơn vị có kinh nghiệm, năng lực tổ chức thực hiện tốt hơn", "the unit with more experience and capacity"),
                At("TT36-2013/7/2")
            ),
        };

    private static PriorityNorms Decree235Of2025 { get; } = NotEncoded(new Citation(Instruments.Decree235Of2025));

    private static PriorityNorms NotEncoded(Citation by) =>
        new()
        {
            RestsOn = [Instruments.Decree45Of2012, by.Instrument, Instruments.Circular46Of2012, Instruments.Circular36Of2013],
            LocalRestsOn = [Instruments.Decree45Of2012, by.Instrument, Instruments.Circular46Of2012],
            Areas = Norm.NotEncoded<ValueList<PriorityRank>>(by),
            Sectors = Norm.NotEncoded<ValueList<PriorityRank>>(by),
            CleanerProduction = by,
            Order = Norm.NotEncoded<LocalizedText>(by),
            TypicalProduct = Norm.NotEncoded<bool>(by),
            LocalMaterials = Norm.NotEncoded<Threshold>(by),
            Workers = Norm.NotEncoded<Threshold>(by),
            CleanerProductionOrder = Norm.NotEncoded<LocalizedText>(by),
            KeyProjectsFirst = Norm.NotEncoded<bool>(by),
            BetweenEquals = Norm.NotEncoded<LocalizedText>(by),
        };

    private static PriorityRank Products { get; } =
        new(
            At("ND45-2012/6/2/b"),
            [PriorityFact.TypicalProduct, PriorityFact.KeyProduct, PriorityFact.ExportProduct, PriorityFact.LocalMaterials, PriorityFact.LabourIntensive]
        );

    // Reading R23: whether only mechanical industry that serves agriculture and rural areas counts.
    private static PriorityRank Industries(ServingAgricultureReach reach) =>
        new(
            At("ND45-2012/6/2/a"),
            reach == ServingAgricultureReach.ChemicalsOnly
                ? [PriorityFact.AgriculturalMechanicsOrChemistry, PriorityFact.AgroProcessing, PriorityFact.SupportingIndustry, PriorityFact.MechanicalIndustry]
                : [PriorityFact.AgriculturalMechanicsOrChemistry, PriorityFact.AgroProcessing, PriorityFact.SupportingIndustry]
        );

    private static Citation At(string code) => Citation.Parse(code);
}
