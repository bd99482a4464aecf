namespace KhuyenCong.Domain.Reporting;

/// <summary>Values that a stated figure leaves possible: from the first to the last, the last null for no end.</summary>
internal readonly record struct Possible(long From, long? To)
{
    internal static Possible Anything { get; } = new(0, null);

    internal Possible Widened(long by) => new(From - by, To + by);

    internal bool Meets(Possible other) => !(To < other.From) && !(other.To < From);

    internal bool Holds(Possible other) => From <= other.From && (To is null || (other.To is { } to && to <= To));

    public static Possible operator +(Possible left, Possible right) => new(left.From + right.From, left.To + right.To);
}

/// <summary>What can be said of one sum: whole and parts as they are stated, and what that leaves possible.</summary>
internal sealed class SumOutcome
{
    private SumOutcome() { }

    internal required DeclaredFigure Whole { get; init; }

    internal required List<DeclaredFigure> Parts { get; init; }

    internal required bool IsDistinct { get; init; }

    /// <summary>The whole as stated; null where it is not.</summary>
    internal required long? Stated { get; init; }

    /// <summary>The parts that are stated exactly or as a least, added up.</summary>
    internal required long Known { get; init; }

    /// <summary>All parts that are stated, added up at face value.</summary>
    internal required long AtFaceValue { get; init; }

    /// <summary>The largest part stated exactly or as a least, with its value; null where there is none.</summary>
    internal required (DeclaredFigure Figure, long Value)? Largest { get; init; }

    /// <summary>A part with another unit than the whole; null where there is none.</summary>
    internal DeclaredFigure? OtherUnit => Parts.Find(p => p.Unit != Whole.Unit);

    /// <summary>Figures that are not stated, or not exactly.</summary>
    internal required List<DeclaredFigure> Open { get; init; }

    /// <summary>Whether nothing that the statement leaves possible makes the sum right.</summary>
    internal required bool IsWrong { get; init; }

    /// <summary>Whether the sum is off by no more than the decimals printed may be rounded.</summary>
    internal required bool IsRounded { get; init; }

    /// <summary>Whether the parts are stated exactly and every whole that they leave possible is what is stated of it.</summary>
    internal required bool IsRight { get; init; }

    /// <summary>Whether a figure that is about right is too far off to be rounded.</summary>
    internal required bool IsFar { get; init; }

    internal static SumOutcome Of(DeclaredSum sum, Dictionary<string, DeclaredFigure> figures, Func<DeclaredFigure, long?> valueOf)
    {
        var whole = figures[sum.Whole];
        var parts = sum.Parts.Select(id => figures[id]).ToList();
        var firm = parts.Where(p => p.Precision != FigurePrecision.About && valueOf(p) is not null).Select(p => (Figure: p, Value: valueOf(p)!.Value)).ToList();
        (DeclaredFigure Figure, long Value)? largest = firm.Count == 0 ? null : firm.OrderByDescending(p => p.Value).First();
        var known = firm.Aggregate(0L, (all, p) => all + p.Value);
        var together = Together(parts.ConvertAll(p => PossibleOf(p, valueOf(p))), sum.IsDistinct, largest?.Value ?? 0);
        var roughly = Together(parts.ConvertAll(p => RoughlyPossible(p, valueOf(p))), sum.IsDistinct, largest?.Value ?? 0);
        var possible = PossibleOf(whole, valueOf(whole));
        var isOff = !possible.Meets(together);
        var rounding = isOff && !sum.IsDistinct ? parts.Append(whole).Aggregate(0L, (all, f) => all + RoundingOf(f, valueOf(f))) : 0;
        var isRounded = rounding > 0 && possible.Widened(rounding).Meets(together);
        var isWrong = parts.Exists(p => p.Unit != whole.Unit) || (isOff && !isRounded);
        var isExact = parts.TrueForAll(p => IsExactly(p, valueOf(p)));
        // Things counted once are never more than all parts together: a whole that is their sum needs nothing else.
        var isSum = sum.IsDistinct && together.To == possible.To;
        return new SumOutcome
        {
            Whole = whole,
            Parts = parts,
            IsDistinct = sum.IsDistinct,
            Stated = NearestOf(whole, valueOf(whole), known),
            Known = known,
            AtFaceValue = parts.Aggregate(0L, (all, p) => all + (valueOf(p) ?? 0)),
            Largest = largest,
            Open = parts.Append(whole).Where(f => !IsExactly(f, valueOf(f))).ToList(),
            IsWrong = isWrong,
            IsRounded = isRounded,
            IsRight =
                !isWrong
                && isExact
                && whole.Precision != FigurePrecision.About
                && (valueOf(whole) is not null || whole.UpTo is not null)
                && (isSum || possible.Holds(together)),
            IsFar = !isWrong && !RoughlyPossible(whole, valueOf(whole)).Meets(roughly),
        };
    }

    private static bool IsExactly(DeclaredFigure figure, long? value) => figure is { Precision: FigurePrecision.Exact, UpTo: null } && value is not null;

    // Only of a figure stated as such: "trên 10,1 tỷ" is no rounded one.
    private static long RoundingOf(DeclaredFigure figure, long? value) =>
        IsExactly(figure, value) && figure.Printed is { } printed ? printed.RoundingOf(value!.Value) : 0;

    // Of a range the end that is nearer to the parts.
    private static long? NearestOf(DeclaredFigure whole, long? value, long parts) => whole.UpTo is { } end && (value is null || parts > end) ? end : value;

    /// <summary>What the parts leave possible of the whole: things that may be in several parts once are at least those of the largest.</summary>
    private static Possible Together(List<Possible> parts, bool isDistinct, long largest)
    {
        var sum = parts.Aggregate(new Possible(0, 0), (all, p) => all + p);
        return isDistinct ? new(largest, sum.To) : sum;
    }

    private static Possible PossibleOf(DeclaredFigure figure, long? value) =>
        (value, figure.Precision) switch
        {
            (_, not FigurePrecision.About) when figure.UpTo is { } end => new(value ?? 0, end),
            (null, _) or (_, FigurePrecision.About) => Possible.Anything,
            ({ } v, FigurePrecision.AtLeast) => new(v, null),
            ({ } v, _) => new(v, v),
        };

    /// <summary>As above, and what is about right within what one digit can be rounded from: two thirds to three halves.</summary>
    private static Possible RoughlyPossible(DeclaredFigure figure, long? value) =>
        figure.Precision == FigurePrecision.About && value is { } v && (figure.UpTo ?? v) is var end
            ? new(v - (v / 3), end + (end / 2) + (end % 2))
            : PossibleOf(figure, value);
}
