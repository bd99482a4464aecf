using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;

namespace KhuyenCong.Domain.Texts;

/// <summary>Nghị định 235/2025/NĐ-CP: the amendment of the decree, known from reports; its articles were not read.</summary>
internal static class Decree235Of2025
{
    private static Citation Whole => new(Instruments.Decree235Of2025);

    // Nguyên tắc ưu tiên: amended, not known how
    internal static PriorityNorms Priority() =>
        new()
        {
            RestsOn = [Instruments.Decree45Of2012, Instruments.Decree235Of2025, Instruments.Circular46Of2012, Instruments.Circular36Of2013],
            LocalRestsOn = [Instruments.Decree45Of2012, Instruments.Decree235Of2025, Instruments.Circular46Of2012],
            Areas = Norm.NotEncoded<ValueList<PriorityRank>>(Whole),
            Sectors = Norm.NotEncoded<ValueList<PriorityRank>>(Whole),
            CleanerProduction = Whole,
            Order = Norm.NotEncoded<LocalizedText>(Whole),
            TypicalProduct = Norm.NotEncoded<bool>(Whole),
            LocalMaterials = Norm.NotEncoded<Threshold>(Whole),
            Workers = Norm.NotEncoded<Threshold>(Whole),
            CleanerProductionOrder = Norm.NotEncoded<LocalizedText>(Whole),
            KeyProjectsFirst = Norm.NotEncoded<bool>(Whole),
            BetweenEquals = Norm.NotEncoded<LocalizedText>(Whole),
        };
}
