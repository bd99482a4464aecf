using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư 46/2012/TT-BCT: the details of the decree, in the order of its articles.</summary>
internal static class Circular46Of2012
{
    // Điều 6. Nguyên tắc ưu tiên
    internal static PriorityNorms Priority(Readings readings) =>
        Decree45Of2012.Priority(readings) with
        {
            RestsOn = [Instruments.Decree45Of2012, Instruments.Circular46Of2012],

            // csharpier-ignore-start
            Areas = Norm.Stated<ValueList<PriorityRank>>(
                [
                    new(At("6", "1", "a"), [PriorityFact.UplandIslandOrBorder, PriorityFact.EthnicMinorityArea]),
                    new(At("6", "1", "b"), [PriorityFact.PoorDistrict]),
                    new(At("6", "1", "c"), [PriorityFact.NewRuralCommune]),
                    new(At("6", "1", "d"), [PriorityFact.DifficultArea]),
                ],
                At("6", "1")
            ),
            Sectors = Decree45Of2012.PrioritySectors(At("6", "2"), readings),
            Details =
            [
                new(PriorityFact.TypicalProduct,     At("6", "2", "đ")),
                new(PriorityFact.ExportProduct,      At("6", "2", "a")),
                new(PriorityFact.LocalMaterials,     At("6", "2", "b")),
                new(PriorityFact.LabourIntensive,    At("6", "2", "c")),
                new(PriorityFact.SupportingIndustry, At("6", "2", "d")),
            ],
            LocalMaterials = Norm.Stated(Threshold.MoreThan(50), At("6", "2", "b")),
            Workers        = Norm.Stated(Threshold.AtLeast(50),  At("6", "2", "c")),
            TypicalProduct = Norm.Stated(true,                   At("6", "2", "đ")),
            // csharpier-ignore-end
            Order = Norm.Stated(new LocalizedText("địa bàn trước, ngành nghề sau", "area first, then sector"), At("6", "3", "a")),
            CleanerProductionOrder = Norm.Stated(
                new LocalizedText("hiệu quả và sự cấp thiết, do cơ quan quản lý chương trình quyết định", "effect and urgency, decided by the managing agency"),
                At("6", "3", "b")
            ),
            KeyProjectsFirst = Norm.Absent<bool>(At("6", "3", "a")),
            BetweenEquals = Norm.Absent<LocalizedText>(At("6", "3", "a")),
        };

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.Circular46Of2012, article, clause, point);
}
