namespace KhuyenCong.Domain.Reporting;

/// <summary>How a number that can be read in two ways is read in its report.</summary>
internal enum ReadingOf
{
    /// <summary>By the Vietnamese convention.</summary>
    Vietnamese = 0,

    /// <summary>By the other convention: the sums or the other numbers of the report leave no other.</summary>
    Other = 1,

    /// <summary>By the Vietnamese convention for the time being: the report does not tell.</summary>
    Open = 2,
}

/// <summary>
/// Reads the numbers of one report together: a number that can be read in two ways is read as the sums it stands in need it, else as the report
/// writes its other numbers.
/// </summary>
internal sealed class ReportReading
{
    // So many numbers of one group of sums are tried in every combination; of more, only those that read each mark in one way.
    private const int MostTried = 10;

    private readonly List<DeclaredFigure> _figures;
    private readonly Dictionary<string, DeclaredFigure> _ambiguous;
    private readonly Dictionary<string, bool> _other = new(StringComparer.Ordinal);
    private readonly HashSet<string> _settled = new(StringComparer.Ordinal);
    private readonly bool? _convention;

    internal ReportReading(DeclaredReport report, Dictionary<string, DeclaredFigure> figures)
    {
        _figures = report.Figures.ToList();
        _ambiguous = _figures.Where(IsAmbiguous).ToDictionary(f => f.Id, StringComparer.Ordinal);
        _convention = ConventionOf();
        foreach (var figure in _ambiguous.Values)
            _other[figure.Id] = _convention == false;
        foreach (var sums in Groups(report.Sums.ToList()))
            Settle(sums, figures);
    }

    /// <summary>The value of a figure as it is read here.</summary>
    internal long? ValueOf(DeclaredFigure figure) => ValueOf(figure, _other);

    /// <summary>The figures that can be read in two ways, in the order of the report, with how they are read.</summary>
    internal IEnumerable<(DeclaredFigure Figure, ReadingOf Reading)> Ambiguous() =>
        _figures
            .Where(f => _ambiguous.ContainsKey(f.Id))
            .Select(f =>
                (
                    f,
                    _settled.Contains(f.Id) || _convention is not null
                        ? _other[f.Id]
                            ? ReadingOf.Other
                            : ReadingOf.Vietnamese
                        : ReadingOf.Open
                )
            );

    private static bool IsAmbiguous(DeclaredFigure figure) => figure.Printed is { OtherValue: not null } printed && figure.Value == printed.Value;

    private static long? ValueOf(DeclaredFigure figure, Dictionary<string, bool> other) =>
        other.TryGetValue(figure.Id, out var isOther) && isOther ? figure.Printed!.OtherValue : figure.Value;

    /// <summary>
    /// Whether the report writes numbers in the Vietnamese way, or in the other; null where it does not tell. Numbers that only one way reads tell,
    /// and one amount printed in two units; where no comma is in question, dots group thousands.
    /// </summary>
    private bool? ConventionOf()
    {
        var isVietnamese = _figures.Exists(f => f.Printed?.IsVietnamese == true);
        var isOther = _figures.Exists(f => f.Printed?.IsVietnamese == false);
        if (!isVietnamese && !isOther)
        {
            isVietnamese = IsStatedAgain(f => f.Printed!.Value);
            isOther = IsStatedAgain(f => f.Printed!.OtherValue!.Value);
        }

        if (isVietnamese != isOther)
            return isVietnamese;
        return !isVietnamese && !_ambiguous.Values.Any(f => f.Printed!.Text.Contains(',')) ? true : null;
    }

    /// <summary>Whether by this way of reading an amount is that of another figure, printed in another unit or not printed in two ways.</summary>
    private bool IsStatedAgain(Func<DeclaredFigure, long> read)
    {
        var money = _figures.Where(f => f.IsMoney && f.Value > 0).ToList();
        return money
            .GroupBy(f => IsAmbiguous(f) ? read(f) : f.Value!.Value)
            .Any(g => g.Any(IsAmbiguous) && g.Select(f => IsAmbiguous(f) ? f.Printed!.Scale : 0).Distinct().Skip(1).Any());
    }

    /// <summary>Sums that share numbers in question.</summary>
    private List<List<DeclaredSum>> Groups(List<DeclaredSum> sums)
    {
        var groups = new List<(HashSet<string> Ids, List<DeclaredSum> Sums)>();
        foreach (var sum in sums)
        {
            var ids = new HashSet<string>(sum.Parts.Append(sum.Whole).Where(_ambiguous.ContainsKey), StringComparer.Ordinal);
            if (ids.Count == 0)
                continue;
            var joined = groups.Where(g => g.Ids.Overlaps(ids)).ToList();
            groups.RemoveAll(joined.Contains);
            groups.Add((new HashSet<string>(joined.SelectMany(g => g.Ids).Concat(ids), StringComparer.Ordinal), [.. joined.SelectMany(g => g.Sums), sum]));
        }

        return groups.ConvertAll(g => g.Sums);
    }

    /// <summary>
    /// Takes the readings under which the fewest sums are wrong, and of those the fewest rounded; what all of them agree on is settled where no sum is wrong under
    /// them.
    /// </summary>
    private void Settle(List<DeclaredSum> sums, Dictionary<string, DeclaredFigure> figures)
    {
        var ids = sums.SelectMany(s => s.Parts.Append(s.Whole)).Where(_ambiguous.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        var tried = Combinations(ids).Select(c => (Reading: c, Off: Off(sums, figures, c))).ToList();
        var fewest = tried.Min(t => t.Off);
        var best = tried.Where(t => t.Off == fewest).Select(t => t.Reading).ToList();
        // Of equally good ones the nearest to the convention.
        var chosen = best.OrderBy(c => ids.Count(id => c[id] != (_convention == false))).First();
        foreach (var id in ids)
        {
            _other[id] = chosen[id];
            if (fewest.Wrong == 0 && tried.Count > best.Count && best.TrueForAll(c => c[id] == chosen[id]))
                _settled.Add(id);
        }
    }

    private static (int Wrong, int Rounded) Off(List<DeclaredSum> sums, Dictionary<string, DeclaredFigure> figures, Dictionary<string, bool> reading)
    {
        var outcomes = sums.ConvertAll(s => SumOutcome.Of(s, figures, f => ValueOf(f, reading)));
        return (outcomes.Count(o => o.IsWrong), outcomes.Count(o => o.IsRounded));
    }

    private IEnumerable<Dictionary<string, bool>> Combinations(List<string> ids)
    {
        if (ids.Count <= MostTried)
            return Enumerable.Range(0, 1 << ids.Count).Select(bits => ids.Select((id, i) => (id, (bits >> i) & 1)).ToDictionary(p => p.id, p => p.Item2 == 1));
        return new (bool Dot, bool Comma)[] { (false, false), (true, true), (false, true), (true, false) }.Select(mark =>
            ids.ToDictionary(id => id, id => _ambiguous[id].Printed!.Text.Contains(',') ? mark.Comma : mark.Dot)
        );
    }
}
