using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư liên tịch 125/2009/TTLT-BTC-BCT: the money before the joint circular of 2014; not held, so that nothing of it is encoded.</summary>
internal static class JointCircular125Of2009
{
    internal static Citation Whole => field ??= new(Instruments.JointCircular125Of2009);
}
