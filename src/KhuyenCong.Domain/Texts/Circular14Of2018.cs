using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư 14/2018/TT-BCT, which was not read: what is known of votes under it.</summary>
/// <remarks>
/// That the pass mark stayed is known from its use in 2023; that votes are no longer held in the usual years, from the votes of region and nation since 2019.
/// </remarks>
internal static class Circular14Of2018
{
    internal static TypicalProductNorms Votes(TypicalProductNorms before) =>
        before with
        {
            PassMark = Norm.Reported(before.PassMark.Value, before.PassMark.Citation),
            Levels = before
                .Levels.Select(level => level with { Cycle = Norm.Reported(level.Cycle.Value with { InOddYears = null }, level.Cycle.Citation) })
                .ToValueList(),
        };
}
