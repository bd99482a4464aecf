using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Đối chiếu: holds the parts of a report against its wholes; a difference is reported, never smoothed over.</summary>
internal static class ReconciliationRules
{
    internal static Reconciliation Reconcile(DeclaredReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var figures = new Dictionary<string, DeclaredFigure>(StringComparer.Ordinal);
        foreach (var figure in report.Figures)
        {
            if (figures.ContainsKey(figure.Id))
                throw new ArgumentException($"Figures: the id '{figure.Id}' occurs twice; ids are unique.", nameof(report));
            figures.Add(figure.Id, figure);
        }

        if (report.Sums.Select(sum => ProblemOf(sum, figures.ContainsKey)).FirstOrDefault(p => p is not null) is { } problem)
            throw new ArgumentException($"Sums: {problem.English}", nameof(report));
        try
        {
            return Reconcile(report, figures);
        }
        catch (OverflowException overflow)
        {
            var largest = report.Figures.OrderByDescending(f => f.UpTo ?? f.Value).First();
            throw FormTexts.SumTooLarge(largest.Name, largest.UpTo ?? largest.Value ?? 0, overflow);
        }
    }

    private static Reconciliation Reconcile(DeclaredReport report, Dictionary<string, DeclaredFigure> figures)
    {
        var reading = new ReportReading(report, figures);
        var work = new Work();
        if (report.Sums.Count == 0)
            work.Ask("sums", ReconciliationMessages.NothingToCheck, default);
        foreach (var sum in report.Sums)
            work.Say(SumOutcome.Of(sum, figures, reading.ValueOf));
        foreach (var (figure, how) in reading.Ambiguous())
            work.SayReading(figure, how);
        return work.Finish(report.Id);
    }

    /// <summary>What is wrong with the form of a sum; null where nothing is.</summary>
    internal static LocalizedText? ProblemOf(DeclaredSum sum, Func<string, bool> isKnown)
    {
        if (sum.Parts.Count == 0)
            return new($"tổng '{sum.Whole}' không có số thành phần; cần ít nhất một.", $"'{sum.Whole}' has no parts; at least one part is required.");
        if (sum.Parts.Append(sum.Whole).FirstOrDefault(id => !isKnown(id)) is { } unknown)
            return new($"không có chỉ tiêu '{unknown}'.", $"there is no figure '{unknown}'.");
        if (sum.Parts.Contains(sum.Whole))
            return new($"tổng '{sum.Whole}' nằm trong chính các số thành phần của tổng.", $"'{sum.Whole}' stands among its own parts.");
        return sum.Parts.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice
            ? new(
                $"số thành phần '{twice.Key}' của '{sum.Whole}' có hai lần nên sẽ bị tính hai lần.",
                $"the part '{twice.Key}' of '{sum.Whole}' occurs twice; it would be counted twice."
            )
            : null;
    }

    private sealed class Work
    {
        private readonly List<Finding> _findings = [];
        private readonly List<ReportDifference> _differences = [];
        private readonly List<string> _missing = [];

        /// <summary>Says what is open, and names what it waits for.</summary>
        internal void Ask(string missing, RuleId rule, in MessageArguments arguments)
        {
            Find(rule, Verdict.Undetermined, arguments);
            _missing.Add(missing);
        }

        internal void Say(SumOutcome sum)
        {
            var whole = sum.Whole;
            if (sum.OtherUnit is { } other)
            {
                Find(ReconciliationMessages.UnitsDiffer, Verdict.NotSatisfied, new(T0: whole.Name, T1: other.Name));
                _differences.Add(new(ReconciliationMessages.UnitsDiffer, whole.Id, whole.Value ?? 0, other.Value ?? 0));
            }
            else if (sum.IsWrong)
            {
                Accuse(sum);
            }
            else if (sum is { IsRounded: true, Stated: { } stated })
            {
                var rule = whole.IsMoney ? ReconciliationMessages.MoneyRounded : ReconciliationMessages.CountsRounded;
                Ask(whole.Id, rule, new(stated, sum.Known, Math.Abs(stated - sum.Known), T0: whole.Name));
            }
            else if (sum.IsRight)
            {
                Find(ReconciliationMessages.AddsUp, Verdict.Satisfied, new(T0: whole.Name));
            }
            else if (sum is { IsDistinct: true, Open.Count: 0 })
            {
                var counted = sum.Stated!.Value;
                Ask(whole.Id, ReconciliationMessages.DistinctPartsExceed, new(counted, sum.Known, sum.Known - counted, T0: whole.Name));
            }
            else
            {
                SayOpen(sum);
            }
        }

        internal void SayReading(DeclaredFigure figure, ReadingOf how)
        {
            var printed = figure.Printed!;
            var other = printed.OtherValue!.Value;
            if (how == ReadingOf.Other)
                Find(ReconciliationMessages.ReadOtherwise, Verdict.Satisfied, new(other, printed.Value, T0: figure.Name, T1: printed.Text));
            else if (how == ReadingOf.Open)
                Ask(figure.Id, ReconciliationMessages.AmbiguousNumber, new(printed.Value, other, T0: figure.Name, T1: printed.Text));
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

        private void Accuse(SumOutcome sum)
        {
            var stated = sum.Stated!.Value;
            if (sum is { IsDistinct: true, Largest: { } largest } && largest.Value > stated && sum.Whole.Precision == FigurePrecision.Exact)
            {
                var arguments = new MessageArguments(stated, largest.Value, largest.Value - stated, T0: sum.Whole.Name, T1: largest.Figure.Name);
                Find(ReconciliationMessages.PartExceedsWhole, Verdict.NotSatisfied, arguments);
                _differences.Add(new(ReconciliationMessages.PartExceedsWhole, sum.Whole.Id, stated, largest.Value));
                return;
            }

            var rule = sum.Whole.IsMoney ? ReconciliationMessages.MoneyDiffers : ReconciliationMessages.CountsDiffer;
            var difference = new ReportDifference(rule, sum.Whole.Id, stated, sum.Known);
            Find(rule, Verdict.NotSatisfied, new(stated, sum.Known, Math.Abs(difference.Amount), T0: sum.Whole.Name));
            _differences.Add(difference);
        }

        private void SayOpen(SumOutcome sum)
        {
            if (sum.IsFar)
            {
                var rule = sum.Whole.IsMoney ? ReconciliationMessages.AboutMoneyFar : ReconciliationMessages.AboutCountFar;
                Find(rule, Verdict.Undetermined, new(sum.Stated ?? 0, sum.AtFaceValue, T0: sum.Whole.Name));
            }
            else
            {
                var arguments = new MessageArguments(T0: sum.Whole.Name, T1: LocalizedText.Join(sum.Open.Select(f => f.Name)));
                Find(ReconciliationMessages.NotComparable, Verdict.Undetermined, arguments);
            }

            _missing.AddRange(sum.Open.Select(f => f.Id));
        }

        private void Find(RuleId rule, Verdict verdict, in MessageArguments arguments) =>
            _findings.Add(rule.Finds(verdict, Decree45Of2012.ProvincialReport, arguments));
    }
}
