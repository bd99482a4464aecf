using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Mức thưởng: the prize for one product at each level, as the law on money or the province states it.</summary>
/// <remarks>The national cells come from the support norms (TTLT26-2014/6/2/g); those of the lower levels are the province's, so the host supplies them.</remarks>
/// <param name="Region">The regional level.</param>
/// <param name="Nation">The national level.</param>
/// <param name="Province">The provincial level, or null without a provincial schedule.</param>
/// <param name="Lowest">The district or commune level, or null without a provincial schedule.</param>
internal sealed record PrizeLevels(Norm<Vnd> Region, Norm<Vnd> Nation, Norm<Vnd>? Province = null, Norm<Vnd>? Lowest = null)
{
    /// <summary>Nhận định thường trực: what stands of the texts behind the levels on the date.</summary>
    public ValueList<Finding> Caveats { get; init; }

    /// <summary>Cơ quan quy định mức thưởng địa phương: who sets the prizes of the lower levels before the circular on votes applies; null where no text covered says so.</summary>
    public Norm<LocalizedText>? LocalSetter { get; init; }

    /// <summary>Mức của một cấp: the cell of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The cell; null where the province has to state it and no schedule is given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public Norm<Vnd>? Of(VoteLevel level) =>
        level.Rank() switch
        {
            1 => Lowest,
            2 => Province,
            3 => Region,
            _ => Nation,
        };
}

/// <summary>Câu hỏi về thưởng: how much prize money the law allows.</summary>
public sealed record PrizeRequest
{
    /// <summary>Cấp: the level of the certificates.</summary>
    public required VoteLevel Level { get; init; }

    /// <summary>Ngày: the governing date.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Số sản phẩm: the number of products with a certificate; a set of products counts as one.</summary>
    public required int Products { get; init; }

    /// <summary>Đề nghị thưởng: the sum asked for, or null.</summary>
    public Vnd? Asked { get; init; }
}

/// <summary>Kết quả về thưởng: the most prize money allowed.</summary>
public sealed class PrizeDecision : Decision
{
    internal PrizeDecision(Verdict verdict, FindingList findings, ValueList<string> missing, Vnd? ceiling)
        : base(verdict, findings, missing) => Ceiling = ceiling;

    /// <summary>Mức tối đa: the level times the number of products; null when no level is known.</summary>
    public Vnd? Ceiling { get; }
}

/// <summary>Quy tắc tiền thưởng: prize money by level and date, counted per product.</summary>
/// <remarks>TT26-2014/19, TT26-2014/21/2.</remarks>
internal static class PrizeRules
{
    /// <summary>Xem xét tiền thưởng: the ceiling of the prize money, and whether the sum asked for is within it.</summary>
    /// <param name="levels">The prize levels on the date.</param>
    /// <param name="request">The question.</param>
    /// <param name="norms">The norms on votes on the date; null when the date is not covered.</param>
    /// <returns>The decision; undetermined where no level is known, naming "provincial-schedule" or "prize-level".</returns>
    /// <exception cref="ArgumentNullException">Levels or request are missing.</exception>
    /// <exception cref="ArgumentException">The number of products is below 1, the sum asked for is negative, or the level is not a defined one.</exception>
    /// <exception cref="OverflowException">The ceiling does not fit in 64 bits.</exception>
    public static PrizeDecision Assess(PrizeLevels levels, PrizeRequest request, TypicalProductNorms? norms = null)
    {
        if (levels is null)
            throw new ArgumentNullException(nameof(levels));
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        TypicalProductShape.Require(TypicalProductShape.Of(request), nameof(request));
        var checklist = new Checklist();
        var ceiling = norms is not null && norms.Find(request.Level) is null ? NotHeld(checklist, norms, request) : Check(checklist, levels, norms, request);
        return new PrizeDecision(checklist.Verdict, checklist.Findings(levels.Caveats), checklist.Missing, ceiling);
    }

    private static Vnd? NotHeld(Checklist checklist, TypicalProductNorms norms, PrizeRequest request)
    {
        checklist.FailLevel(norms, request.Level, request.Date);
        return null;
    }

    private static Vnd? Check(Checklist checklist, PrizeLevels levels, TypicalProductNorms? norms, PrizeRequest request)
    {
        var cell = levels.Of(request.Level);
        var level = request.Level.ToText();
        var isLocal = request.Level.Rank() < VoteLevel.Region.Rank();
        if (isLocal && (norms?.Find(request.Level)?.PrizeSetter ?? levels.LocalSetter) is { HasValue: true } setter)
            checklist.Note(
                TypicalProductMessages.PrizeOfProvince,
                Verdict.AuthorityDecides,
                setter.Citation,
                new MessageArguments(T0: level, T1: setter.Value),
                setter.Evidence
            );
        if (cell is null || !cell.TryGet(out var amount))
        {
            checklist.Lacks(isLocal ? "provincial-schedule" : "prize-level");
            checklist.Note(
                TypicalProductMessages.PrizeUnknown,
                Verdict.Undetermined,
                cell?.Citation,
                new MessageArguments(N0: MessageArguments.Date(request.Date), T0: level),
                Evidence.None
            );
            return null;
        }

        var ceiling = amount * request.Products;
        checklist.Note(
            TypicalProductMessages.Prize,
            Verdict.Satisfied,
            cell.Citation,
            new MessageArguments(N0: amount.Dong, N1: request.Products, N2: ceiling.Dong, T0: level),
            cell.Evidence
        );
        if (request.Asked is { } asked)
            checklist.Test(
                TypicalProductMessages.PrizeAsked,
                asked <= ceiling,
                "asked",
                cell.Citation,
                new MessageArguments(N0: asked.Dong, N1: ceiling.Dong),
                cell.Evidence
            );
        return ceiling;
    }
}
