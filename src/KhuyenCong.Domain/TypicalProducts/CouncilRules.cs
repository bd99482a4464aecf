using KhuyenCong.Domain.Decisions;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Hội đồng và Ban Giám khảo: the make-up of council and jury. What is null is not known.</summary>
/// <example><code>
/// var request = new CouncilRequest { Level = VoteLevel.Nation, Date = new LocalDate(2016, 6, 30), Members = 4 };
/// Console.WriteLine(PromotionRules.National.AssessCouncil(request).Verdict); // NotSatisfied
/// </code></example>
public sealed record CouncilRequest
{
    /// <summary>Cấp: the level of the vote.</summary>
    public required VoteLevel Level { get; init; }

    /// <summary>Ngày: the day for which the question is asked.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Số thành viên Hội đồng: the number of members of the council.</summary>
    public int? Members { get; init; }

    /// <summary>Chủ tịch đúng thành phần: whether the chair is of the leadership that the circular names.</summary>
    public bool? ChairIsEntitled { get; init; }

    /// <summary>Phó Chủ tịch đúng thành phần: whether the first vice-chair is of the leadership that the circular names.</summary>
    public bool? ViceChairIsEntitled { get; init; }

    /// <summary>Số thành viên Ban Giám khảo: the number of jurors.</summary>
    public int? Jurors { get; init; }
}

/// <summary>Quy tắc Hội đồng: whether council and jury are made up as the circular asks.</summary>
/// <remarks>TT26-2014/8, 9, 11.</remarks>
internal static class CouncilRules
{
    /// <summary>Xem xét Hội đồng: checks sizes, chair, vice-chair and the number of jurors.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">A number of members is negative or the level is not a defined one.</exception>
    public static Decision Assess(TypicalProductNorms? norms, CouncilRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ShapeProblem.Refuse(TypicalProductShape.Of(request), nameof(request));
        if (norms is null)
            return Checklist.NotCovered();
        var checklist = new Checklist();
        if (norms.Find(request.Level) is { } level)
        {
            CheckCouncil(checklist, level, request);
            CheckJury(checklist, norms, request.Jurors);
        }
        else
        {
            checklist.FailLevel(norms, request.Level, request.Date);
        }

        return checklist.ToDecision(norms.Caveats);
    }

    internal static void CheckJury(Checklist checklist, TypicalProductNorms norms, int? jurors) =>
        checklist.Test(
            TypicalProductMessages.JurySize,
            jurors is { } known ? norms.Jury.Value.Allows(known) : null,
            "jurors",
            norms.Jury,
            new(N0: norms.Jury.Value.AtLeast, T1: TextOf(jurors))
        );

    private static LocalizedText TextOf(int? number) => number is { } known ? new($"{known}", $"{known}") : TypicalProductMessages.Unknown;

    private static LocalizedText SizesAndNumber(ValueList<int> sizes, int? members)
    {
        var number = TextOf(members);
        return new(
            $"{string.Join(" hoặc ", (IEnumerable<int>)sizes)} (thực tế: {number.Vietnamese})",
            $"{string.Join(" or ", (IEnumerable<int>)sizes)} (in fact: {number.English})"
        );
    }

    private static void CheckCouncil(Checklist checklist, LevelNorms level, CouncilRequest request)
    {
        var sizes = level.CouncilSizes;
        checklist.Test(
            TypicalProductMessages.CouncilSize,
            request.Members is { } members ? sizes.Value.Contains(members) : null,
            "members",
            sizes,
            new(T1: SizesAndNumber(sizes.Value, request.Members))
        );
        checklist.Test(TypicalProductMessages.CouncilChair, request.ChairIsEntitled, "chair", level.CouncilChair, new(T1: level.CouncilChair.Value));
        checklist.Test(
            TypicalProductMessages.CouncilViceChair,
            request.ViceChairIsEntitled,
            "vice-chair",
            level.CouncilViceChair,
            new(T1: level.CouncilViceChair.Value)
        );
    }
}
