using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư 36/2013/TT-BCT: plans, projects and advances of national money, in the order of its articles.</summary>
internal static class Circular36Of2013
{
    // Điều 7. Nguyên tắc ưu tiên: of national money
    internal static PriorityNorms Priority(Readings readings) =>
        Circular46Of2012.Priority(readings) with
        {
            RestsOn = [Instruments.Decree45Of2012, Instruments.Circular46Of2012, Instruments.Circular36Of2013],
            LocalRestsOn = [Instruments.Decree45Of2012, Instruments.Circular46Of2012],
            KeyProjectsFirst = Norm.Stated(true, At("7", "1")),
            BetweenEquals = Norm.Stated(
                new LocalizedText("đơn vị có kinh nghiệm, năng lực tổ chức thực hiện tốt hơn", "the unit with more experience and capacity"),
                At("7", "2")
            ),
        };

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.Circular36Of2013, article, clause, point);
}
