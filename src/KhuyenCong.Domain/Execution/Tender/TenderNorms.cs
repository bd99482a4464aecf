using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Định mức về đấu thầu, xét chọn: which kinds of project go to tender.</summary>
/// <remarks>TT36-2013/3; TTLT26-2014/4/2.</remarks>
public sealed record TenderNorms : NormTable
{
    /// <summary>Dạng đề án đấu thầu: the kinds that go to tender where its conditions are met; not encoded before TT36-2013.</summary>
    public required Norm<ValueList<ProjectKind>> Tendered { get; init; }

    /// <summary>Tham gia hội chợ: the kinds of it that go to tender only for the support of one fair.</summary>
    public required Norm<ValueList<ProjectKind>> TenderedForOneFair { get; init; }

    /// <summary>Xét chọn: the provision under which everything else goes by selection, unless the Agency decides on tender.</summary>
    public required Citation Selection { get; init; }

    /// <summary>Kinh phí địa phương: the provision that leaves selection or tender of local projects to the locality.</summary>
    public required Citation Local { get; init; }

    /// <summary>Các quy định theo thời gian: the tables by the day from which they apply.</summary>
    /// <remarks>
    /// Repair and upgrade of treatment at a cluster is investment in the system, the word of TT36-2013/3/1; what reading R13 asks of the word
    /// "building" in article 13 is not asked here.
    /// </remarks>
    public static Timeline<TenderNorms> National { get; } = Build();

    private static Timeline<TenderNorms> Build()
    {
        var listed = new Citation(Instruments.Circular36Of2013, "3", "1");
        var ofCircular36 = new TenderNorms
        {
            RestsOn = [Instruments.Circular36Of2013],
            LocalRestsOn = [ProjectLaw.ProvincialProcedure.Instrument],
            Tendered = Norm.Stated<ValueList<ProjectKind>>(
                [
                    ProjectKind.FairOrganisation,
                    ProjectKind.FairOrganisationAbroad,
                    ProjectKind.ClusterInfrastructure,
                    ProjectKind.TreatmentAtCluster,
                    ProjectKind.TreatmentRepairAtCluster,
                    ProjectKind.Media,
                ],
                listed
            ),
            TenderedForOneFair = Norm.Stated<ValueList<ProjectKind>>([ProjectKind.FairParticipation, ProjectKind.FairParticipationAbroad], listed),
            Selection = new(Instruments.Circular36Of2013, "3", "2"),
            Local = ProjectLaw.ProvincialProcedure,
        };
        var unread = Norm.NotEncoded<ValueList<ProjectKind>>(new(Instruments.Circular46Of2012, "8", "3", "a"));
        return new Timeline<TenderNorms>(
            (
                Instruments.Circular46Of2012.InForceFrom!.Value,
                ofCircular36 with
                {
                    RestsOn = [Instruments.Circular46Of2012, Instruments.Circular36Of2013],
                    Tendered = unread,
                    TenderedForOneFair = unread,
                }
            ),
            (Instruments.Circular36Of2013.InForceFrom!.Value, ofCircular36),
            (
                Instruments.JointCircular26Of2014.InForceFrom!.Value,
                ofCircular36 with
                {
                    LocalRestsOn = [Instruments.JointCircular26Of2014, ProjectLaw.ProvincialProcedure.Instrument],
                    Local = new(Instruments.JointCircular26Of2014, "4", "2"),
                }
            ),
            // What the circular that replaced it says of local projects is not encoded; the province still lays down their procedure.
            (Instruments.Circular28Of2018.InForceFrom!.Value, ofCircular36)
        );
    }
}
