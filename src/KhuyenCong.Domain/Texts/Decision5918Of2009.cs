using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Texts;

/// <summary>Quyết định 5918/QĐ-BCT: advances and settlement of national money before the circular of 2013; not held, so that nothing of it is encoded.</summary>
internal static class Decision5918Of2009
{
    internal static Citation Whole => field ??= new(Instruments.Decision5918Of2009);
}
