using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Loại tiến độ: which measure of progress a first advance asks for.</summary>
public enum ProgressFact : byte
{
    /// <summary>Không yêu cầu: none.</summary>
    None = 0,

    /// <summary>Khối lượng công việc của hạng mục được hỗ trợ: work done of the supported item.</summary>
    WorkDone = 1,

    /// <summary>Giá trị thực hiện so với tổng vốn đầu tư: value of work done against the total investment.</summary>
    InvestmentDone = 2,
}

/// <summary>Điều kiện tiến độ: the progress that must be reached before an advance.</summary>
/// <param name="Fact">The measure.</param>
/// <param name="Threshold">The threshold, in millionths of the whole.</param>
/// <param name="Citation">The provision.</param>
public sealed record ProgressCondition(ProgressFact Fact, Threshold Threshold, Citation Citation)
{
    /// <summary>The fact of a request that the condition asks for, or null while it is unknown.</summary>
    internal Rate? FactIn(AdvanceRequest request) => Fact == ProgressFact.WorkDone ? request.WorkDone : request.InvestmentDone;

    /// <summary>The code of that fact.</summary>
    internal string FactCode => Fact == ProgressFact.WorkDone ? AdvanceRules.Facts.WorkDone : AdvanceRules.Facts.InvestmentDone;
}

/// <summary>Mức tạm ứng lần một: the terms of a first advance.</summary>
public sealed record AdvanceTerms
{
    /// <summary>Tỷ lệ tạm ứng: the share of the support, or null where the provision states none.</summary>
    public Rate? Rate { get; init; }

    /// <summary>Điều kiện tiến độ: the progress asked for, or null.</summary>
    public ProgressCondition? Condition { get; init; }

    /// <summary>Chỉ sau nghiệm thu cơ sở: whether the papers include the minutes of base acceptance, so that nothing moves before it.</summary>
    public bool OnlyAfterAcceptance { get; init; }

    /// <summary>Căn cứ số đã trả: whether the advance is paid against vouchers of what was paid already, as interest support is.</summary>
    public bool IsAgainstProof { get; init; }
}

/// <summary>Dòng của bảng tạm ứng: one point of the provision on first advances, with the kinds of project that it names.</summary>
/// <param name="Code">The stable code, kebab-case.</param>
/// <param name="Terms">The terms with the provision.</param>
/// <param name="Kinds">The kinds of project that the point names.</param>
/// <param name="Reading">The reading under which it names them, or none; another reading leaves them to the managing agency.</param>
public sealed record AdvanceLine(string Code, Norm<AdvanceTerms> Terms, ValueList<ProjectKind> Kinds, ReadingId Reading = ReadingId.None)
{
    /// <summary>Áp dụng theo cách hiểu: whether the readings leave the line standing.</summary>
    internal bool StandsUnder(Readings readings) =>
        Reading switch
        {
            ReadingId.R10 => readings.FairsAbroad == AdvanceForFairsAbroad.Included,
            ReadingId.R12 => readings.StudyTickets == AdvanceForStudyTickets.Included,
            ReadingId.R13 => readings.TreatmentRepair == AdvanceForTreatmentRepair.Included,
            _ => true,
        };
}

/// <summary>Định mức tạm ứng: the rules on advances of one period of law.</summary>
/// <remarks>TT36-2013/12–16 for national money; TTLT26-2014/8/2/b for all money. A province's own rules are another table with its own lines.</remarks>
public sealed record AdvanceNorms : NormTable
{
    /// <summary>Nguồn kinh phí: whose money the table governs.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Các dòng: the lines of first advances, each kind of project in one line at most.</summary>
    public required ValueList<AdvanceLine> Lines { get; init; }

    /// <summary>Kinh phí còn lại: the provision under which the rest follows acceptance.</summary>
    public required Citation Rest { get; init; }

    /// <summary>Chỉ có quy định về kinh phí còn lại: the kinds without a first advance of their own for whose rest papers are laid down.</summary>
    public required Norm<ValueList<ProjectKind>> RestAlone { get; init; }

    /// <summary>Hoàn trả: the provision under which what was advanced above what is accepted is returned.</summary>
    public required Citation Return { get; init; }

    /// <summary>Lần tiếp theo của đề án nhiều năm: the provision on following tranches of projects of several years.</summary>
    public required Citation Following { get; init; }

    /// <summary>Thay đổi tỷ lệ: the provision under which the managing agency sets another ratio.</summary>
    public required Citation OtherRatio { get; init; }

    /// <summary>Đề án khác: the provision under which the managing agency decides on projects that are not listed.</summary>
    public required Citation OtherProjects { get; init; }

    /// <summary>Giới hạn tạm ứng: the highest share of the support that may be advanced, whatever the source of the money.</summary>
    public required Norm<Rate> Limit { get; init; }

    /// <summary>Có quy định: whether the table states anything; a table that is not encoded yields no number.</summary>
    public bool IsEncoded => Lines.Any(l => l.Terms.HasValue);

    /// <summary>Dòng của một dạng đề án: the line that names a kind of project.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The line, or null where none names it.</returns>
    public AdvanceLine? LineOf(ProjectKind kind) => Lines.FirstOrDefault(l => l.Kinds.Contains(kind));

    /// <summary>Kinh phí khuyến công quốc gia theo thời gian: the tables for national money by date; the last is not encoded.</summary>
    public static Timeline<AdvanceNorms> National { get; } =
        new(
            (Instruments.Circular36Of2013.InForceFrom!.Value, Circular36Of2013(Norm.NotEncoded<Rate>(new(Instruments.JointCircular125Of2009)))),
            (
                Instruments.JointCircular26Of2014.InForceFrom!.Value,
                Circular36Of2013(Norm.Stated(Rate.Percent(70), new(Instruments.JointCircular26Of2014, "8", "2", "b")))
            ),
            (
                Instruments.Circular28Of2018.InForceFrom!.Value,
                NotEncoded(FundingSource.National, new(Instruments.Circular28Of2018)) with
                {
                    RestsOn = [Instruments.Circular36Of2013, Instruments.Circular28Of2018],
                    LocalRestsOn = [ProjectLaw.ProvincialProcedure.Instrument, Instruments.Circular28Of2018],
                }
            )
        );

    /// <summary>Bảng áp dụng vào một ngày: the table for national money on a date, or null before the first one.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The table, or null.</returns>
    public static AdvanceNorms? On(LocalDate date) => National.TryAt(date, out var norms) ? norms : null;

    /// <summary>Bảng chưa mã hóa: a table that yields no number.</summary>
    /// <param name="source">Whose money it would govern.</param>
    /// <param name="citation">The instrument that would have to state it.</param>
    /// <returns>The table.</returns>
    public static AdvanceNorms NotEncoded(FundingSource source, Citation citation) =>
        new()
        {
            RestsOn = [(citation ?? throw new ArgumentNullException(nameof(citation))).Instrument],
            Source = source,
            Lines = [new("all-kinds", Norm.NotEncoded<AdvanceTerms>(citation), ProjectKinds.All)],
            Rest = citation,
            RestAlone = Norm.NotEncoded<ValueList<ProjectKind>>(citation),
            Return = citation,
            Following = citation,
            OtherRatio = citation,
            OtherProjects = citation,
            Limit = Norm.NotEncoded<Rate>(citation),
        };

    /// <summary>A province's table within the limit that binds all money (TTLT26-2014/8/2/b); its own limit where that is stricter.</summary>
    internal AdvanceNorms Within(Norm<Rate>? limit) =>
        limit is null || !limit.TryGet(out var highest) || (Limit.TryGet(out var own) && own <= highest)
            ? this
            : this with
            {
                RestsOn = [.. RestsOn, limit.Citation.Instrument],
                Limit = limit,
            };

    // Điều 13. Tạm ứng kinh phí lần một; Điều 15 khoản 1: one line a point, naming its kinds of project.
    // csharpier-ignore-start
    private static AdvanceNorms Circular36Of2013(Norm<Rate> limit) =>
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
