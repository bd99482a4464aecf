using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Support;

/// <summary>The table of a province on a day, under the national law.</summary>
internal static class ProvinceTables
{
    internal static SupportNorms? NormsAt(this Province province, LocalDate day) => PromotionRules.National.In(province).LocalLevelsAt(day);
}
