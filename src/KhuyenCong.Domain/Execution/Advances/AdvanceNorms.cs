using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

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

    /// <summary>That fact in words.</summary>
    internal LocalizedText FactName => Fact == ProgressFact.WorkDone ? AdvanceMessages.WorkDone : AdvanceMessages.InvestmentDone;

    /// <summary>The word of the law before the threshold.</summary>
    internal LocalizedText Word => Threshold.Comparison == Comparison.AtLeast ? new("đạt tối thiểu", "at least") : new("trên", "more than");
}

/// <summary>Mức tạm ứng lần một: the terms of a first advance.</summary>
internal sealed record AdvanceTerms
{
    /// <summary>Tỷ lệ tạm ứng: the share of the support, or null where the provision states none.</summary>
    public Rate? Rate { get; init; }

    /// <summary>Điều kiện tiến độ: the progress asked for, or null.</summary>
    public ProgressCondition? Condition { get; init; }

    /// <summary>Chỉ sau nghiệm thu cơ sở: whether the papers include the minutes of base-level acceptance, so that nothing moves before it.</summary>
    public bool OnlyAfterAcceptance { get; init; }

    /// <summary>Căn cứ số đã trả: whether the advance is paid against vouchers of what was paid already, as interest support is.</summary>
    public bool IsAgainstProof { get; init; }
}

/// <summary>Dòng của bảng tạm ứng: one point of the provision on first advances, with the kinds of project that it names.</summary>
/// <param name="Code">The stable code, kebab-case.</param>
/// <param name="Terms">The terms with the provision.</param>
/// <param name="Kinds">The kinds of project that the point names.</param>
/// <param name="Reading">The reading under which it names them, or none; another reading leaves them to the managing agency.</param>
internal sealed record AdvanceLine(string Code, Norm<AdvanceTerms> Terms, ValueList<ProjectKind> Kinds, ReadingId Reading = ReadingId.None)
{
    /// <summary>Áp dụng theo cách hiểu: whether the readings leave the line standing.</summary>
    internal bool StandsUnder(Readings readings) => IsListed(Reading, readings);

    /// <summary>Whether the readings count among the listed what a reading is about.</summary>
    internal static bool IsListed(ReadingId reading, Readings readings) =>
        reading switch
        {
            ReadingId.R10 => readings.FairsAbroad == AdvanceListing.Included,
            ReadingId.R12 => readings.StudyTickets == AdvanceListing.Included,
            ReadingId.R13 => readings.TreatmentRepair == AdvanceListing.Included,
            _ => true,
        };
}

/// <summary>Định mức tạm ứng: the rules on advances of one period of law.</summary>
/// <remarks>TT36-2013/12–16 for national money; TTLT26-2014/8/2/b for all money. A province's own rules are another table with its own lines.</remarks>
internal sealed record AdvanceNorms : NormTable
{
    /// <summary>Nguồn kinh phí: whose money the table governs.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Các dòng: the lines of first advances, each kind of project in one line at most.</summary>
    public required ValueList<AdvanceLine> Lines { get; init; }

    /// <summary>Căn cứ: what was read of the table; of a national one the text.</summary>
    public Evidence Evidence { get; init; } = Evidence.Text;

    // Provisions, of which ExecutionEntries says what each lays down; null in the table of a province of which it is not known.
    public required Citation? Rest { get; init; }
    public required Citation Return { get; init; }
    public required Citation? Following { get; init; }
    public required Citation? OtherRatio { get; init; }
    public required Citation? OtherProjects { get; init; }

    /// <summary>Chỉ có quy định về kinh phí còn lại: the kinds without a first advance of their own for whose rest papers are laid down.</summary>
    public required Norm<ValueList<ProjectKind>> RestAlone { get; init; }

    /// <summary>Giới hạn tạm ứng: the highest share of the support that may be advanced, whatever the source of the money.</summary>
    public required Norm<Rate> Limit { get; init; }

    /// <summary>Quy trình của địa phương: the provision that leaves advances of local money to the province.</summary>
    public Citation? LocalProcedure { get; init; }

    /// <summary>Có quy định: whether the table states anything, as one that a province lays down does without a ratio; a table that is not encoded yields no number.</summary>
    public bool IsEncoded => Lines.Any(l => l.Terms.HasValue) || RestAlone.Status == NormStatus.Absent;

    /// <summary>Dòng của một dạng đề án: the line that names a kind of project, or null where none does.</summary>
    public AdvanceLine? LineOf(ProjectKind kind) => Lines.FirstOrDefault(l => l.Kinds.Contains(kind));

    /// <summary>Bảng chưa có trong thư viện: a table that yields no number, with the instrument that would have to state it.</summary>
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

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => ExecutionEntries.Of(this);
}
