using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Mức thưởng: the prize for one product at each level, as the law on money or the province states it.</summary>
/// <remarks>The national cells come from the support norms (TTLT26-2014/6/2/g); those of the lower levels are the province's, so the host supplies them.</remarks>
/// <param name="Region">The regional level.</param>
/// <param name="Nation">The national level.</param>
/// <param name="Local">Those of the lower levels, as the province sets them; none without its rules.</param>
internal sealed record PrizeLevels(Norm<Vnd> Region, Norm<Vnd> Nation, ValueList<LocalPrize> Local = default)
{
    /// <summary>Nhận định thường trực: what stands of the texts behind the levels on the date.</summary>
    public ValueList<Finding> Caveats { get; init; }

    /// <summary>Cơ quan quy định mức thưởng địa phương: who sets the prizes of the lower levels before the circular on votes applies; null where no text covered says so.</summary>
    public Norm<LocalizedText>? LocalSetter { get; init; }

    /// <summary>Các mức của một cấp: the prizes that may be that of a product with a result, or of any while it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public ValueList<LocalPrize> Of(VoteLevel level, string? result)
    {
        if (level.Rank() >= VoteLevel.Region.Rank())
            return [new(level, null, level.Rank() == VoteLevel.Region.Rank() ? Region : Nation)];
        var all = Local.Where(p => p.Level == level).ToList();
        if (result is null)
            return all.ToValueList();
        var named = all.Where(p => p.Result is { } own && VietnameseText.Folded(own) == VietnameseText.Folded(result)).ToValueList();
        return named.Count > 0 ? named : all.Where(p => p.Result is null).ToValueList();
    }
}

/// <summary>Mức thưởng của tỉnh: the prize for one product of a lower level.</summary>
/// <param name="Level">The level of the vote.</param>
/// <param name="Result">The result for which it is given; null where it is for every result that has none of its own.</param>
/// <param name="Amount">The amount for one product.</param>
internal sealed record LocalPrize(VoteLevel Level, string? Result, Norm<Vnd> Amount);

/// <summary>Câu hỏi về thưởng: how much prize money the law allows.</summary>
/// <example><code>
/// var request = new PrizeRequest { Level = VoteLevel.Nation, Date = new LocalDate(2016, 8, 1), Products = 3 };
/// Console.WriteLine(PromotionRules.National.AssessPrize(request).Ceiling); // VND 30,000,000
/// </code></example>
public sealed record PrizeRequest
{
    /// <summary>Cấp: the level of the certificates.</summary>
    public required VoteLevel Level { get; init; }

    /// <summary>Ngày: the governing date.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Số sản phẩm: the number of products with a certificate; a set of products counts as one.</summary>
    public required int Products { get; init; }

    /// <summary>Kết quả bình chọn: the result by which a province tells its prizes apart, in the words of its rules; null where it is not known or not asked.</summary>
    public string? Result { get; init; }

    /// <summary>Đề nghị thưởng: the sum asked for, or null.</summary>
    public Vnd? Asked { get; init; }
}

/// <summary>Kết quả về thưởng: the most prize money allowed.</summary>
public sealed class PrizeDecision : Decision
{
    internal PrizeDecision(Decision answer, Vnd? ceiling)
        : base(answer) => Ceiling = ceiling;

    /// <summary>Mức tối đa: the level times the number of products; null when no level is known.</summary>
    public Vnd? Ceiling { get; }
}

/// <summary>Quy tắc tiền thưởng: prize money by level and date, counted per product.</summary>
/// <remarks>TT26-2014/19, TT26-2014/21/2.</remarks>
internal static class PrizeRules
{
    /// <summary>Xem xét tiền thưởng: the ceiling of the prize money, and whether the sum asked for is within it.</summary>
    /// <exception cref="ArgumentNullException">Levels or request are missing.</exception>
    /// <exception cref="ArgumentException">The number of products is below 1, the sum asked for is negative, or the level is not a defined one.</exception>
    /// <exception cref="OverflowException">The ceiling does not fit in 64 bits.</exception>
    public static PrizeDecision Assess(PrizeLevels levels, PrizeRequest request, TypicalProductNorms? norms = null)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(request);
        ShapeProblem.Refuse(TypicalProductShape.Of(request), nameof(request));
        var checklist = new Checklist();
        Vnd? ceiling = null;
        if (norms is not null && norms.Find(request.Level) is null)
            checklist.FailLevel(norms, request.Level, request.Date);
        else
            ceiling = Check(checklist, levels, norms, request);
        return new PrizeDecision(checklist.ToDecision(levels.Caveats), ceiling);
    }

    private static Vnd? Check(Checklist checklist, PrizeLevels levels, TypicalProductNorms? norms, PrizeRequest request)
    {
        var cells = levels.Of(request.Level, request.Result);
        var cell = cells.Count == 1 ? cells[0].Amount : null;
        var level = request.Level.ToText();
        var isLocal = request.Level.Rank() < VoteLevel.Region.Rank();
        var sets = isLocal ? norms?.Find(request.Level)?.PrizeSetter ?? levels.LocalSetter : null;
        if (sets is { HasValue: true } setter)
            checklist.Note(TypicalProductMessages.PrizeOfProvince, Verdict.AuthorityDecides, setter, new(T0: level, T1: setter.Value));
        if (cells.Count > 1)
            return ByResult(checklist, cells, request);
        if (cell is null || !cell.TryGet(out var amount))
        {
            checklist.Lacks(isLocal ? "provincial-schedule" : "prize-level");
            checklist.Note(
                TypicalProductMessages.PrizeUnknown,
                Verdict.Undetermined,
                cell?.Citation ?? sets?.Citation ?? levels.Nation.Citation,
                new(N0: MessageArguments.Date(request.Date), T0: level),
                Evidence.None
            );
            return null;
        }

        var ceiling = Times(amount, request);
        checklist.Note(TypicalProductMessages.Prize, Verdict.Satisfied, cell, new(N0: amount.Dong, N1: request.Products, N2: ceiling.Dong, T0: level));
        if (request.Asked is { } asked)
            checklist.Test(TypicalProductMessages.PrizeAsked, asked <= ceiling, "asked", cell, new(N0: asked.Dong, N1: ceiling.Dong));
        return ceiling;
    }

    private static Vnd Times(Vnd amount, PrizeRequest request)
    {
        try
        {
            return amount * request.Products;
        }
        catch (OverflowException problem)
        {
            var most = FormTexts.TextOf(long.MaxValue / amount.Dong);
            throw FormTexts.TooLarge(
                new("Số sản phẩm", "Products of"),
                FormTexts.TextOf(request.Products),
                new(
                    $"với mức thưởng {amount.ToString(Language.Vietnamese)}/sản phẩm, chỉ tính được đến {most.Vietnamese} sản phẩm",
                    $"at {amount.ToString(Language.English)} a product at most {most.English} can be computed"
                ),
                problem
            );
        }
    }

    // The prizes are told apart by the result, which is not known: none is above the highest of them and, where every result has one, below the lowest.
    private static Vnd? ByResult(Checklist checklist, ValueList<LocalPrize> cells, PrizeRequest request)
    {
        var amounts = cells.Select(c => c.Amount.TryGet(out var amount) ? amount : (Vnd?)null).ToList();
        var citation = cells[0].Amount.Citation;
        if (request.Asked is { } asked && amounts.TrueForAll(a => a is not null))
        {
            var most = Times(amounts.Max()!.Value, request);
            var least = cells.Any(c => c.Result is null) ? Times(amounts.Min()!.Value, request) : (Vnd?)null;
            if (asked > most || asked <= least)
            {
                var arguments = new MessageArguments(N0: asked.Dong, N1: asked > most ? most.Dong : least!.Value.Dong);
                checklist.Test(TypicalProductMessages.PrizeAsked, asked <= most, "asked", citation, arguments, cells[0].Amount.Evidence);
                return null;
            }
        }

        checklist.Lacks("result");
        checklist.Note(
            TypicalProductMessages.PrizeByResult,
            Verdict.Undetermined,
            citation,
            new(
                T0: request.Level.ToText(),
                T1: LocalizedText.Join(cells.Select(c => c.Result).OfType<string>().Distinct().Select(r => new LocalizedText(r, r)))
            ),
            cells[0].Amount.Evidence
        );
        return null;
    }
}
