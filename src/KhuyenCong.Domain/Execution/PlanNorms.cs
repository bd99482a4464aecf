using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Định mức về chương trình, kế hoạch, đề án: who approves, and what a key project is.</summary>
/// <remarks>ND45-2012/2; TT46-2012/8; TT36-2013/2.</remarks>
public sealed record PlanNorms : NormTable
{
    /// <summary>Cấp phê duyệt chương trình quốc gia: who approves the national programme.</summary>
    public required Norm<Authority> NationalProgramme { get; init; }

    /// <summary>Cấp phê duyệt chương trình địa phương: who approves a local programme.</summary>
    public required Norm<Authority> LocalProgramme { get; init; }

    /// <summary>Cấp phê duyệt kế hoạch quốc gia: who approves the national plan of a year.</summary>
    public required Norm<Authority> NationalPlan { get; init; }

    /// <summary>Cấp phê duyệt kế hoạch địa phương: who approves a local plan of a year.</summary>
    public required Norm<Authority> LocalPlan { get; init; }

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

    /// <summary>Các quy định theo thời gian: the tables by the day from which they apply.</summary>
    public static Timeline<PlanNorms> National { get; } = Build();

    private static Timeline<PlanNorms> Build()
    {
        var decree = Instruments.Decree45Of2012;
        var circular46 = Instruments.Circular46Of2012;
        var circular36 = Instruments.Circular36Of2013;
        var amending = Instruments.Decree235Of2025;
        var first = new PlanNorms
        {
            RestsOn = [decree],
            NationalProgramme = Norm.Stated(Authority.PrimeMinister, new(decree, "2", "1")),
            LocalProgramme = Norm.Stated(Authority.ProvincialCommittee, new(decree, "16", "1", "b")),
            NationalPlan = Norm.Stated(Authority.MinisterOfIndustryAndTrade, new(decree, "2", "2")),
            LocalPlan = Norm.Stated(Authority.ProvincialChair, new(decree, "2", "2")),
            UsualProgrammeYears = Norm.Stated(5, new(decree, "2", "1")),
            ProjectContents = new(decree, "2", "3"),
            NationalProjectContents = null,
            LocalProjects = null,
            KeyProjectContents = Norm.NotEncoded<Threshold>(new(decree, "2", "3")),
            KeyProjectYears = Norm.NotEncoded<Threshold>(new(decree, "2", "3")),
        };
        var second = first with
        {
            LocalRestsOn = [decree, circular46],
            LocalProgramme = Norm.Stated(Authority.ProvincialCommittee, new(circular46, "8", "1", "b")),
            LocalProjects = ProjectLaw.ProvincialProcedure,
        };
        var third = second with
        {
            RestsOn = [decree, circular36],
            LocalRestsOn = [decree, circular46, circular36],
            NationalProjectContents = new(circular36, "5", "1"),
            KeyProjectContents = Norm.Stated(Threshold.AtLeast(2), new(circular36, "2", "3")),
            KeyProjectYears = Norm.Stated(Threshold.MoreThan(1), new(circular36, "2", "3")),
        };
        return new Timeline<PlanNorms>(
            (decree.InForceFrom!.Value, first),
            (circular46.InForceFrom!.Value, second),
            (circular36.InForceFrom!.Value, third),
            (
                amending.InForceFrom!.Value,
                third with
                {
                    RestsOn = [.. third.RestsOn, amending],
                    LocalRestsOn = [.. third.LocalRestsOn!.Value, amending],
                    NationalProgramme = Norm.Reported(Authority.MinisterOfIndustryAndTrade, new(amending)),
                }
            )
        );
    }
}
