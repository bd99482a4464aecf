using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;

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

    // Điều 12 đến điều 16. Tạm ứng kinh phí: one line a point of 13 and 15.1, naming its kinds of project
    // csharpier-ignore-start
    internal static AdvanceNorms Advances(Norm<Rate> limit) =>
        new()
        {
            RestsOn = [Instruments.Circular36Of2013, limit.Citation.Instrument],
            LocalRestsOn = [ProjectLaw.ProvincialProcedure.Instrument, limit.Citation.Instrument],
            Source = FundingSource.National,
            Lines =
            [
                Share("cluster-works",                  At("13", "1"),      30, Work(50),       ProjectKind.ClusterInfrastructure, ProjectKind.TreatmentAtCluster),
                Share("cluster-treatment-repair",       At("13", "1"),      30, Work(50),       ProjectKind.TreatmentRepairAtCluster) with { Reading = ReadingId.R13 },
                Share("vocational-training",            At("13", "2", "a"), 70, null,           ProjectKind.VocationalTraining),
                Share("activities",                     At("13", "2", "b"), 70, null,           ProjectKind.Consultancy, ProjectKind.ManagementTraining, ProjectKind.Workshop, ProjectKind.StudyTour,
                                                                                                ProjectKind.Trademark, ProjectKind.Association, ProjectKind.LinkageCluster, ProjectKind.CleanerProductionAssessment),
                Share("study-tickets",                  At("13", "2", "b"), 70, null,           ProjectKind.StudyTickets) with { Reading = ReadingId.R12 },
                Share("fairs-media-plans",              At("13", "2", "c"), 70, null,           ProjectKind.FairOrganisation, ProjectKind.FairParticipation, ProjectKind.Media, ProjectKind.ClusterPlan),
                Share("fairs-abroad",                   At("13", "2", "c"), 70, null,           ProjectKind.FairOrganisationAbroad) with { Reading = ReadingId.R10 },
                Share("establishment-investments",      At("13", "2", "d"), 70, Investment(70), ProjectKind.DemonstrationModel, ProjectKind.Machinery, ProjectKind.TechnologyTransfer, ProjectKind.TreatmentAtEstablishment),
                Share("establishment-treatment-repair", At("13", "2", "d"), 70, Investment(70), ProjectKind.TreatmentRepairAtEstablishment) with { Reading = ReadingId.R13 },
                new("enterprise-setup",    Norm.Stated(new AdvanceTerms { Rate = Rate.Percent(100), OnlyAfterAcceptance = true }, At("13", "3")),    [ProjectKind.EnterpriseSetup]),
                new("relocation-interest", Norm.Stated(new AdvanceTerms { OnlyAfterAcceptance = true, IsAgainstProof = true },    At("15", "1")),    [ProjectKind.RelocationInterest]),
            ],
            Rest = At("14"),
            RestAlone = Norm.Stated<ValueList<ProjectKind>>([ProjectKind.Contest], At("14", "15")),
            Return = At("12", "6"),
            Following = At("15", "2", "b"),
            OtherRatio = At("16", "1"),
            OtherProjects = At("16", "2"),
            Limit = limit,
        };
    // csharpier-ignore-end

    private static AdvanceLine Share(string code, Citation provision, int percent, ProgressCondition? condition, params ProjectKind[] kinds) =>
        new(code, Norm.Stated(new AdvanceTerms { Rate = Rate.Percent(percent), Condition = condition }, provision), kinds.ToValueList());

    private static ProgressCondition Work(int percent) => new(ProgressFact.WorkDone, Threshold.MoreThan(Rate.Percent(percent).Millionths), At("13", "1", "b"));

    private static ProgressCondition Investment(int percent) =>
        new(ProgressFact.InvestmentDone, Threshold.MoreThan(Rate.Percent(percent).Millionths), At("13", "2", "d"));

    private static Citation At(string article, string? clause = null, string? point = null) => new(Instruments.Circular36Of2013, article, clause, point);
}
