using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Định mức về đấu thầu, xét chọn: which kinds of project go to tender.</summary>
/// <remarks>TT36-2013/3.</remarks>
public sealed record TenderNorms
{
    /// <summary>Dạng đề án đấu thầu: the kinds that go to tender where its conditions are met.</summary>
    public required Norm<ValueList<ProjectKind>> Tendered { get; init; }

    /// <summary>Tham gia hội chợ: the kinds of it that go to tender only for the support of one fair.</summary>
    public required Norm<ValueList<ProjectKind>> TenderedForOneFair { get; init; }

    /// <summary>Xét chọn: the provision under which everything else goes by selection, unless the Agency decides on tender.</summary>
    public required Citation Selection { get; init; }

    /// <summary>Các quy định theo thời gian: the tables by the day from which they apply.</summary>
    public static Timeline<TenderNorms> National { get; } =
        new(
            (
                Instruments.Circular36Of2013.InForceFrom!.Value,
                new TenderNorms
                {
                    Tendered = Norm.Stated<ValueList<ProjectKind>>(
                        [
                            ProjectKind.FairOrganisation,
                            ProjectKind.FairOrganisationAbroad,
                            ProjectKind.ClusterInfrastructure,
                            ProjectKind.TreatmentAtCluster,
                            ProjectKind.TreatmentRepairAtCluster,
                            ProjectKind.Media,
                        ],
                        new(Instruments.Circular36Of2013, "3", "1")
                    ),
                    TenderedForOneFair = Norm.Stated<ValueList<ProjectKind>>(
                        [ProjectKind.FairParticipation, ProjectKind.FairParticipationAbroad],
                        new(Instruments.Circular36Of2013, "3", "1")
                    ),
                    Selection = new(Instruments.Circular36Of2013, "3", "2"),
                }
            )
        );
}
