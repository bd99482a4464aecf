using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Định mức về chương trình, kế hoạch, đề án: who approves, and what a key project is.</summary>
/// <remarks>ND45-2012/2; TT46-2012/8; TT36-2013/2.</remarks>
internal sealed record PlanNorms : NormTable
{
    /// <summary>Thẩm quyền phê duyệt: who may approve programmes and yearly plans.</summary>
    public required CompetenceNorms Competences { get; init; }

    /// <summary>Văn bản về chương trình quốc gia: the texts that an answer on a national programme rests on; the table itself speaks of plans and projects too.</summary>
    public required ValueList<LegalInstrument> ProgrammesRestOn { get; init; }

    /// <summary>Thời gian thường có của chương trình: the usual number of years of a national programme.</summary>
    public required Norm<int> UsualProgrammeYears { get; init; }

    // The provisions on what a plan is, and on what every project fixes.
    public required Citation Plan { get; init; }
    public required Citation ProjectContents { get; init; }

    /// <summary>Đơn vị thực hiện, địa điểm: the provision on what a national project names besides; null before TT36-2013.</summary>
    public required Citation? NationalProjectContents { get; init; }

    /// <summary>Đề án địa phương: the provision that leaves the rest of what a local project holds to the province; null before TT46-2012.</summary>
    public required Citation? LocalProjects { get; init; }

    // How many contents and how many years make a key project.
    public required Norm<Threshold> KeyProjectContents { get; init; }
    public required Norm<Threshold> KeyProjectYears { get; init; }

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => ExecutionEntries.Of(this);
}
