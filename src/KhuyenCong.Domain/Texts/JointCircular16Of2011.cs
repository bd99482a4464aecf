using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Texts;

/// <summary>Thông tư liên tịch 16/2011/TTLT-BCT-BNV: of the provincial centres, who sets up their branches.</summary>
internal static class JointCircular16Of2011
{
    internal const string Structure = "1: 2:1,2,3 3:1,2,3,4,5,6,7,8,9,10abcd,11,12,13,14,15 4:1abcd,2abcd,3ab 5: 6: 7:1,2";

    // Điều 4 khoản 2 điểm c. Chi nhánh của Trung tâm: the decree (8.2) names the Committee, this text its chair.
    internal static CompetenceLine[] Competences() =>
        [new(CompetenceAct.FoundBranch, null, null, Authority.ProvincialChair, new(Instruments.JointCircular16Of2011, "4", "2", "c"))];
}
