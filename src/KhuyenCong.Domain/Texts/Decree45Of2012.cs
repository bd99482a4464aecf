using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;

namespace KhuyenCong.Domain.Texts;

/// <summary>Nghị định 45/2012/NĐ-CP: the decree on industrial promotion, in the order of its articles.</summary>
internal static class Decree45Of2012
{
    // Điều 6. Nguyên tắc ưu tiên: areas and sectors are named, an order and thresholds are not.
    internal static PriorityNorms Priority(Readings readings) =>
        new()
        {
            RestsOn = [Instruments.Decree45Of2012],
            Areas = Norm.Stated<ValueList<PriorityRank>>(
                [
                    new(
                        At("6", "1"),
                        [
                            PriorityFact.UplandIslandOrBorder,
                            PriorityFact.EthnicMinorityArea,
                            PriorityFact.PoorDistrict,
                            PriorityFact.NewRuralCommune,
                            PriorityFact.DifficultArea,
                        ]
                    ),
                ],
                At("6", "1")
            ),
            Sectors = PrioritySectors(At("6", "2"), readings),
            CleanerProduction = At("6", "2", "a"),
            Order = Norm.NotEncoded<LocalizedText>(At("6")),
            TypicalProduct = Norm.NotEncoded<bool>(At("2", "4")),
            LocalMaterials = Norm.NotEncoded<Threshold>(At("6", "2", "b")),
            Workers = Norm.NotEncoded<Threshold>(At("6", "2", "b")),
            CleanerProductionOrder = Norm.NotEncoded<LocalizedText>(At("6")),
            KeyProjectsFirst = Norm.Absent<bool>(At("6")),
            BetweenEquals = Norm.Absent<LocalizedText>(At("6")),
        };

    // csharpier-ignore-start
    /// <summary>The ranks of clause 2; reading R23: whether only mechanical industry that serves agriculture and rural areas counts.</summary>
    internal static Norm<ValueList<PriorityRank>> PrioritySectors(Citation list, Readings readings) =>
        Norm.Stated<ValueList<PriorityRank>>(
            [
                new(At("6", "2", "b"), [PriorityFact.TypicalProduct, PriorityFact.KeyProduct, PriorityFact.ExportProduct, PriorityFact.LocalMaterials, PriorityFact.LabourIntensive]),
                new(At("6", "2", "a"), readings.ServingAgriculture == ServingAgricultureReach.ChemicalsOnly
                    ? [PriorityFact.AgriculturalMechanicsOrChemistry, PriorityFact.AgroProcessing, PriorityFact.SupportingIndustry, PriorityFact.MechanicalIndustry]
                    : [PriorityFact.AgriculturalMechanicsOrChemistry, PriorityFact.AgroProcessing, PriorityFact.SupportingIndustry]),
            ],
            list
        );
    // csharpier-ignore-end

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.Decree45Of2012, article, clause, point);
}
