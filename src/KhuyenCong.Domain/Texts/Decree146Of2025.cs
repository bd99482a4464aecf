using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Texts;

/// <summary>Nghị định 146/2025/NĐ-CP: of its articles, the one on the national programme.</summary>
internal static class Decree146Of2025
{
    // Of the articles that were read.
    internal const string Structure = "52: 60:1,2ab";

    private static readonly Citation Programme = new(Instruments.Decree146Of2025, "52");

    // Điều 60 khoản 2 điểm b. What another decree lays down on the same matter ends the article on its first day
    internal static ProvisionChange Ended => new(Programme, Instruments.Decree235Of2025, IsEnd: true);

    // Điều 52. The Ministry approves the national programme in place of the Prime Minister
    internal static CompetenceLine[] NationalProgramme() =>
        [new(CompetenceAct.ApproveProgramme, FundingSource.National, null, Authority.MinisterOfIndustryAndTrade, Programme) { Name = ProgrammeCodes.Ministry }];

    // Who approves the programme no longer says point a of TT46-2012/8/1.
    internal static PlanNorms Plans(PlanNorms before) =>
        before with
        {
            RestsOn = [.. before.RestsOn, Instruments.Decree146Of2025],
            ProgrammesRestOn = [Instruments.Decree45Of2012, Instruments.Decree146Of2025],
        };
}
