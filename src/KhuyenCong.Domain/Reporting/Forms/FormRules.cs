using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Lập biểu báo cáo: fills report forms from project records.</summary>
/// <remarks>Drafts, rejected and stopped projects are in no form. Rows that bear one id are one project, which counts with its latest state.</remarks>
internal static class FormRules
{
    internal static FilledForm Fill(ReportForm form, IEnumerable<ProjectRecord> records, FormRequest request)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Period == default)
            throw new ArgumentException("Period: a month, quarter, half-year or year is required.", nameof(request));
        if (!request.Amount.Info().IsMoney)
            throw new ArgumentException($"Amount: {request.Amount}; a measure of money is required.", nameof(request));
        var filling = new Filling(form, request);
        foreach (var record in Reports.Latest(records))
        {
            try
            {
                filling.Add(record);
            }
            catch (OverflowException problem)
            {
                throw RecordMessages.TooLarge(problem, record);
            }
        }

        return filling.Finish();
    }

    internal static ValueList<string> NotReported(IEnumerable<string> units, IEnumerable<ProjectRecord> records, FormRequest request)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(records);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (request.DateOf(record) is { } date && request.Period.Contains(date))
                reported.Add(VietnameseText.Folded(record.Place));
        }

        return units.Where(u => !string.IsNullOrWhiteSpace(u) && !reported.Contains(VietnameseText.Folded(u))).ToValueList();
    }

    private sealed class Filling(ReportForm form, FormRequest request)
    {
        private readonly AuditRequest _law = new() { Book = request.Book, LocalRules = request.LocalRules };
        private readonly List<FormProject>[,] _cells = Empty(form);
        private readonly int[,] _perhaps = new int[form.Rows.Count, form.Columns.Count];
        private readonly List<string> _withoutRow = [];
        private readonly List<string> _withoutColumn = [];
        private readonly List<string> _leftOut = [];
        private readonly List<string> _undated = [];

        internal void Add(ProjectRecord record)
        {
            if (request.DateOf(record) is not { } date)
            {
                (record.Status.IsReported() ? _undated : _leftOut).Add(record.Case);
                return;
            }

            if (!request.Period.Contains(date))
                return;
            if (!record.Status.IsReported())
            {
                _leftOut.Add(record.Case);
                return;
            }

            // A project that certified nothing has no place in a form of votes.
            if (form.Columns.Contains(FormColumn.CentralVote) && record is { ProductLevel: null, Products: null or 0 })
                return;
            var standing = StandingOf(record);
            var (isInRow, isInColumn) = (false, false);
            for (var column = 0; column < form.Columns.Count; column++)
            {
                if (!TakesIn(form.Columns[column], record))
                    continue;
                isInColumn = true;
                for (var row = 0; row < form.Rows.Count; row++)
                    isInRow |= Place(record, standing, row, column);
            }

            if (!isInColumn)
                LeaveWithoutColumn(record);
            else if (!isInRow)
                _withoutRow.Add(record.Case);
        }

        // Where the money or the level is not known, the project may belong to every column.
        private void LeaveWithoutColumn(ProjectRecord record)
        {
            _withoutColumn.Add(record.Case);
            var isUnknown = form.Columns.Contains(FormColumn.CentralVote) ? record.ProductLevel is null : record.Source is null;
            for (var row = 0; isUnknown && row < form.Rows.Count; row++)
            {
                var line = form.Rows[row];
                if (line.Blank is null && (line.Items.Count == 0 || (record.Item is { } item ? line.Items.Contains(item) : IsPerhaps(line, record.Content))))
                {
                    for (var column = 0; column < form.Columns.Count; column++)
                        _perhaps[row, column]++;
                }
            }
        }

        internal FilledForm Finish() =>
            new(
                form,
                request,
                form.Rows.Select((row, at) => new FilledRow(row, form.Columns.Select((_, column) => Cell(row, at, column)).ToValueList())).ToValueList(),
                _withoutRow.ToValueList(),
                _withoutColumn.ToValueList(),
                _leftOut.ToValueList(),
                _undated.ToValueList()
            );

        /// <summary>Puts a project into a row of a column; whether it is a row of its own kind, which a total is not.</summary>
        private bool Place(ProjectRecord record, Evidence standing, int row, int column)
        {
            var line = form.Rows[row];
            if (line.Blank is not null)
                return false;
            var isTotal = line.Items.Count == 0;
            if (!isTotal && (record.Item is { } item ? !line.Items.Contains(item) : !IsOnly(line, record.Content)))
            {
                if (record.Item is null && IsPerhaps(line, record.Content))
                    _perhaps[row, column]++;
                return false;
            }

            _cells[row, column].Add(new(record.Case, ValueOf(line, form.Columns[column], record), standing));
            return !isTotal || line.Figure == FormFigure.Products;
        }

        // A project without an item belongs to the row that all items of its content are in.
        private static bool IsOnly(FormRow line, PromotionContent? content) =>
            content is { } known && SupportItems.All.Where(i => i.Content == known).All(i => line.Items.Contains(i.Item));

        private static bool IsPerhaps(FormRow line, PromotionContent? content) => content is null || line.Items.Any(i => i.Info().Content == content);

        private FormCell Cell(FormRow row, int at, int column)
        {
            var projects = _cells[at, column];
            var known = projects.Where(p => p.Value is not null).ToList();
            // Nothing was done: zero. Something was done, or may have been, and nothing of it is known: blank.
            var isFilled = row.Blank is null && (known.Count > 0 || (projects.Count == 0 && _perhaps[at, column] == 0));
            return new(projects.ToValueList(), _perhaps[at, column]) { Value = isFilled ? Sum(row, known) : null };
        }

        private static long Sum(FormRow row, List<FormProject> known)
        {
            try
            {
                return known.Sum(p => p.Value!.Value);
            }
            catch (OverflowException problem)
            {
                var largest = known.OrderByDescending(p => p.Value).First();
                var place = new LocalizedText(
                    $"Dòng {row.Number} ({row.Name.Vietnamese}), đề án {largest.Case}",
                    $"Row {row.Number} ({row.Name.English}), project {largest.Case}:"
                );
                throw FormTexts.SumTooLarge(place, largest.Value!.Value, problem);
            }
        }

        private long? ValueOf(FormRow row, FormColumn column, ProjectRecord record) =>
            row.Figure switch
            {
                FormFigure.Funds => FundsOf(column, record),
                FormFigure.Counterpart => record.Counterpart?.Dong,
                FormFigure.Establishments => record.Establishments,
                FormFigure.Models => record.Models,
                FormFigure.Products => record.Products,
                FormFigure.Classes => record.Classes,
                FormFigure.Workers => record.WorkersTrained,
                _ => 1,
            };

        // Mixed money is divided by the budgets that gave it, where the record says which gave how much.
        private long? FundsOf(FormColumn column, ProjectRecord record)
        {
            if (record.Source is not null)
                return record.Value(request.Amount);
            return column == FormColumn.National ? record.CentralSupport?.Dong : LocalBudgets.Sum(m => record.Value(m) ?? 0);
        }

        private bool TakesIn(FormColumn column, ProjectRecord record) =>
            column switch
            {
                FormColumn.ProvinceVote => record.ProductLevel == VoteLevel.Province,
                FormColumn.CentralVote => record.ProductLevel is VoteLevel.Region or VoteLevel.Nation,
                FormColumn.National => record.Source == FundingSource.National || IsDivided(record),
                _ => record.Source == FundingSource.Local || IsDivided(record),
            };

        private static readonly Measure[] LocalBudgets = [Measure.ProvinceSupport, Measure.DistrictSupport, Measure.CommuneSupport];

        private bool IsDivided(ProjectRecord record) =>
            record is { Source: null, CentralSupport: not null }
            && LocalBudgets.Any(m => record.Value(m) is not null)
            // A budget that is not stated gave nothing only where the others add up to the whole support.
            && record.Support?.Dong == MeasureInfo.SupportParts.Sum(m => record.Value(m) ?? 0)
            && request.Amount == Measure.Support
            && form.Rows.All(r => r.Figure is FormFigure.Funds or FormFigure.Nothing);

        private Evidence StandingOf(ProjectRecord record)
        {
            if (record.Item is not { } item || record.Source is not { } source || AuditLevels.NormsOf(record, source, _law) is not { } norms)
                return Evidence.None;
            SupportRules.TryCompute(norms, AuditLevels.QuestionOf(record, item, source), out var workings);
            return IsDecided(workings, record.Support) ? norms[item].Evidence : Evidence.None;
        }

        // Without a single ceiling an amount is decided by the bounds that are known.
        private static bool IsDecided(SupportWorkings workings, Vnd? support) =>
            workings.Outcome == SupportOutcome.Ceiling
                ? support is not null
                : support > workings.AtMost || (workings.Outcome == SupportOutcome.Range && support <= workings.Lower);

        private static List<FormProject>[,] Empty(ReportForm form)
        {
            var cells = new List<FormProject>[form.Rows.Count, form.Columns.Count];
            for (var row = 0; row < form.Rows.Count; row++)
            {
                for (var column = 0; column < form.Columns.Count; column++)
                    cells[row, column] = [];
            }

            return cells;
        }
    }
}
