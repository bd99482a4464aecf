using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Định mức về chương trình, kế hoạch, đề án: who approves, and what a key project is.</summary>
/// <remarks>ND45-2012/2; TT46-2012/8; TT36-2013/2.</remarks>
public sealed record PlanNorms : NormTable
{
    /// <summary>Thẩm quyền phê duyệt: who may approve programmes, plans and projects.</summary>
    public required CompetenceNorms Competences { get; init; }

    /// <summary>Thời gian thường có của chương trình: the usual number of years of a national programme.</summary>
    public required Norm<int> UsualProgrammeYears { get; init; }

    /// <summary>Mục tiêu, nội dung, đối tượng, thời gian, kinh phí của đề án: the provision on what every project fixes.</summary>
    public required Citation ProjectContents { get; init; }

    /// <summary>Đơn vị thực hiện, địa điểm: the provision on what a national project names besides; null before TT36-2013.</summary>
    public required Citation? NationalProjectContents { get; init; }

    /// <summary>Đề án địa phương: the provision that leaves the rest of what a local project holds to the province; null before TT46-2012.</summary>
    public required Citation? LocalProjects { get; init; }

    /// <summary>Số nội dung của đề án điểm: how many contents make a key project.</summary>
    public required Norm<Threshold> KeyProjectContents { get; init; }

    /// <summary>Số năm của đề án điểm: how many years a key project takes.</summary>
    public required Norm<Threshold> KeyProjectYears { get; init; }

    /// <summary>What a plan is: projects and tasks of a year.</summary>
    internal static Citation Plans { get; } = new(Instruments.Decree45Of2012, "2", "2");

    /// <summary>Các quy định theo thời gian: the tables by the day from which they apply.</summary>
    public static Timeline<PlanNorms> National { get; } = Build();

    // A table begins wherever who may approve changes; what a project holds changes with the circulars of 2012 and 2013.
    private static Timeline<PlanNorms> Build() =>
        new(CompetenceNorms.National.Starts.Zip(CompetenceNorms.National.Values, (day, competences) => (day, On(day, competences))).ToArray());

    private static PlanNorms On(LocalDate day, CompetenceNorms competences)
    {
        var decree = Instruments.Decree45Of2012;
        var circular36 = Instruments.Circular36Of2013;
        var hasCircular36 = day >= circular36.InForceFrom;
        var keyProject = new Citation(circular36, "2", "3");
        var unread = Norm.NotEncoded<Threshold>(new(decree, "2", "3"));
        return new PlanNorms
        {
            RestsOn = TextsOn(day, national: true).ToValueList(),
            LocalRestsOn = TextsOn(day, national: false).ToValueList(),
            Competences = competences,
            UsualProgrammeYears = Norm.Stated(5, new(decree, "2", "1")),
            ProjectContents = new(decree, "2", "3"),
            NationalProjectContents = hasCircular36 ? new(circular36, "5", "1") : null,
            LocalProjects = day >= Instruments.Circular46Of2012.InForceFrom ? ProjectLaw.ProvincialProcedure : null,
            KeyProjectContents = hasCircular36 ? Norm.Stated(Threshold.AtLeast(2), keyProject) : unread,
            KeyProjectYears = hasCircular36 ? Norm.Stated(Threshold.MoreThan(1), keyProject) : unread,
        };
    }

    /// <summary>The texts that say who approves a programme or plan and what a project holds.</summary>
    private static IEnumerable<LegalInstrument> TextsOn(LocalDate day, bool national)
    {
        yield return Instruments.Decree45Of2012;
        if (day >= Instruments.Circular46Of2012.InForceFrom)
            yield return Instruments.Circular46Of2012;
        if (national && day >= Instruments.Circular36Of2013.InForceFrom)
            yield return Instruments.Circular36Of2013;
        if (day >= Instruments.Decree235Of2025.InForceFrom)
            yield return Instruments.Decree235Of2025;
        else if (national && day >= Instruments.Decree146Of2025.InForceFrom)
            yield return Instruments.Decree146Of2025;
    }
}
