using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Đối chiếu: holds the parts of a report against its wholes; a difference is reported, never smoothed over.</summary>
public static class ReconciliationRules
{
    // The duty under which provinces report.
    private static readonly Citation ReportingDuty = Citation.Parse("TTLT26-2014/9/3");

    /// <summary>Đối chiếu báo cáo: every sum that the report states, and every printed number that can be read in two ways.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">Two figures have one id, or a sum names a figure that is not there or has no parts.</exception>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public static Reconciliation Reconcile(DeclaredReport report)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        var figures = new Dictionary<string, DeclaredFigure>(StringComparer.Ordinal);
        foreach (var figure in report.Figures)
        {
            if (figures.ContainsKey(figure.Id))
                throw new ArgumentException($"Figures: the id '{figure.Id}' occurs twice; ids are unique.", nameof(report));
            figures.Add(figure.Id, figure);
        }

        var work = new Work(figures);
        foreach (var sum in report.Sums)
            work.Compare(sum);
        foreach (var figure in AmbiguousFigures(report))
            work.ReadTwoWays(figure);
        return work.Finish(report.Id);
    }

    /// <summary>
    /// Money whose single mark stands before exactly three digits is ambiguous where the report uses the comma that way:
    /// as long as only dots group thousands, the convention is plain.
    /// </summary>
    private static IEnumerable<DeclaredFigure> AmbiguousFigures(DeclaredReport report)
    {
        var candidates = report.Figures.Where(f => f.IsMoney && f.Printed?.OtherValue is not null).ToList();
        return candidates.Exists(f => f.Printed!.Mark == ',') ? candidates : [];
    }

    private sealed class Work(Dictionary<string, DeclaredFigure> figures)
    {
        private readonly List<Finding> _findings = [];
        private readonly List<ReportDifference> _differences = [];
        private readonly List<string> _missing = [];

        internal void Compare(DeclaredSum sum)
        {
            var whole = Figure(sum.Whole);
            if (sum.Parts.Count == 0)
                throw new ArgumentException($"Sums: '{sum.Whole}' has no parts; at least one is required.", nameof(sum));
            var parts = sum.Parts.Select(Figure).ToList();
            if (parts.Find(p => p.Unit != whole.Unit) is { } other)
            {
                _findings.Add(ReconciliationMessages.UnitsDiffer.Finds(Verdict.NotSatisfied, ReportingDuty, new(T0: whole.Name, T1: other.Name)));
                _differences.Add(new(ReconciliationMessages.UnitsDiffer, whole.Id, whole.Value ?? 0, other.Value ?? 0));
                return;
            }

            var before = _differences.Count;
            var open = parts.Append(whole).Where(f => f.Value is null || f.Precision != FigurePrecision.Exact).ToList();
            long known = 0;
            foreach (var part in parts.Where(p => p.Precision != FigurePrecision.About))
                known = checked(known + (part.Value ?? 0));
            if (sum.IsDistinct)
                CompareDistinct(whole, parts, known, open.Count == 0);
            else if (whole.Value is { } stated && whole.Precision != FigurePrecision.About && IsWrong(whole, stated, known, open.Count > 0, parts))
                Differ(whole.IsMoney ? ReconciliationMessages.MoneyDiffers : ReconciliationMessages.CountsDiffer, whole, stated, known);
            if (_differences.Count > before)
                return;
            if (open.Count == 0)
            {
                _findings.Add(ReconciliationMessages.AddsUp.Finds(Verdict.Satisfied, ReportingDuty, new(T0: whole.Name)));
                return;
            }

            _findings.Add(
                ReconciliationMessages.NotComparable.Finds(
                    Verdict.Undetermined,
                    ReportingDuty,
                    new(T0: whole.Name, T1: LocalizedText.Join(open.Select(f => f.Name)))
                )
            );
            _missing.AddRange(open.Select(f => f.Id));
        }

        internal void ReadTwoWays(DeclaredFigure figure)
        {
            var printed = figure.Printed!;
            var other = printed.OtherValue!.Value;
            _findings.Add(
                ReconciliationMessages.AmbiguousNumber.Finds(
                    Verdict.NotSatisfied,
                    ReportingDuty,
                    new(N0: printed.Value, N1: other, T0: figure.Name, T1: printed.Text)
                )
            );
            _differences.Add(new(ReconciliationMessages.AmbiguousNumber, figure.Id, printed.Value, other));
        }

        internal Reconciliation Finish(string id)
        {
            var verdict =
                _differences.Count > 0 ? Verdict.NotSatisfied
                : _missing.Count > 0 ? Verdict.Undetermined
                : Verdict.Satisfied;
            var missing = verdict == Verdict.Undetermined ? _missing.Distinct(StringComparer.Ordinal).ToValueList() : [];
            return new(id, verdict, new FindingList([.. _findings]), missing, _differences.ToValueList());
        }

        /// <summary>Whether no values of what is open can make the sum right. What is missing or "at least" can only add.</summary>
        private static bool IsWrong(DeclaredFigure whole, long stated, long known, bool isOpen, List<DeclaredFigure> parts)
        {
            if (!isOpen)
                return known != stated;
            // A whole of "at least" leaves room above, open parts leave room above the known sum.
            var partsAreOpen = parts.Exists(p => p.Value is null || p.Precision != FigurePrecision.Exact);
            return (whole.Precision == FigurePrecision.Exact && known > stated) || (!partsAreOpen && known < stated);
        }

        private void CompareDistinct(DeclaredFigure whole, List<DeclaredFigure> parts, long known, bool isComplete)
        {
            if (whole.Value is not { } stated || whole.Precision != FigurePrecision.Exact)
                return;
            var largest = parts.Where(p => p.Value is not null && p.Precision != FigurePrecision.About).OrderByDescending(p => p.Value).FirstOrDefault();
            if (largest?.Value > stated)
            {
                var value = largest.Value.Value;
                _findings.Add(
                    ReconciliationMessages.PartExceedsWhole.Finds(
                        Verdict.NotSatisfied,
                        ReportingDuty,
                        new(N0: stated, N1: value, N2: checked(value - stated), T0: whole.Name, T1: largest.Name)
                    )
                );
                _differences.Add(new(ReconciliationMessages.PartExceedsWhole, whole.Id, stated, value));
            }
            else if (known > stated)
            {
                Differ(ReconciliationMessages.DistinctPartsExceed, whole, stated, known);
            }
            else if (isComplete && known < stated)
            {
                Differ(ReconciliationMessages.CountsDiffer, whole, stated, known);
            }
        }

        private void Differ(RuleId rule, DeclaredFigure whole, long stated, long sum)
        {
            var difference = new ReportDifference(rule, whole.Id, stated, sum);
            _findings.Add(rule.Finds(Verdict.NotSatisfied, ReportingDuty, new(N0: stated, N1: sum, N2: Math.Abs(difference.Amount), T0: whole.Name)));
            _differences.Add(difference);
        }

        private DeclaredFigure Figure(string id) =>
            figures.TryGetValue(id, out var figure) ? figure : throw new ArgumentException($"Sums: there is no figure '{id}'.", nameof(id));
    }
}
