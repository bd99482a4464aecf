using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Lập báo cáo: compiles the tables of a period from a stream of project records.</summary>
internal static class ReportRules
{
    internal static ProjectReport Compile(IEnumerable<ProjectRecord> records, ReportRequest request)
    {
        ArgumentNullException.ThrowIfNull(records);
        Require(request);
        var compilation = new Compilation(request);
        var ids = new List<ulong>();
        foreach (var record in records)
        {
            compilation.Add(record);
            ids.Add(IdOf(record));
        }

        var repeated = Repeated(ids);
        return repeated.Count == 0 ? compilation.Finish(ids.Count, []) : CompileAgain(records, request, repeated, ids.Count);
    }

    internal static ProjectReport CompileParts(IEnumerable<IEnumerable<ProjectRecord>> parts, ReportRequest request)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Require(request);
        var compilation = new Compilation(request);
        var (read, said) = (0L, new List<Finding>());
        foreach (var part in parts)
        {
            var records = (part ?? throw new ArgumentNullException(nameof(parts))).ToList();
            read += records.Count;
            foreach (var record in CaseStates.Latest(records, (finding, _) => said.Add(finding)))
                compilation.Add(record);
            compilation.EndPart();
        }

        return compilation.Finish(read, said);
    }

    private static void Require(ReportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Period == default)
            throw new ArgumentException("Period: a month, quarter, half-year or year is required.", nameof(request));
        if (request.ListLimit < 0)
            throw new ArgumentException($"ListLimit: {request.ListLimit}; 0 or more is required.", nameof(request));
    }

    /// <summary>Once more, with those rows held back whose id occurs again: of each project its latest state counts.</summary>
    private static ProjectReport CompileAgain(IEnumerable<ProjectRecord> records, ReportRequest request, HashSet<ulong> repeated, int read)
    {
        var compilation = new Compilation(request);
        var heldBack = new List<ProjectRecord>();
        var readAgain = 0;
        foreach (var record in records)
        {
            readAgain++;
            if (repeated.Contains(IdOf(record)))
                heldBack.Add(record);
            else
                compilation.Add(record);
        }

        if (readAgain != read)
            throw new ArgumentException(
                $"The records were read again, because the id of a project stands on several rows, and were {readAgain} instead of {read}.",
                nameof(records)
            );
        var said = new List<Finding>();
        foreach (var record in CaseStates.Latest(heldBack, (finding, _) => said.Add(finding)))
            compilation.Add(record);
        return compilation.Finish(read, said);
    }

    private static ulong IdOf(ProjectRecord record) => StableHash.Of(record.Case.Trim());

    // Sorts what it is given: a copy would be eight bytes a record more.
    private static HashSet<ulong> Repeated(List<ulong> ids)
    {
        ids.Sort();
        var repeated = new HashSet<ulong>();
        for (var i = 1; i < ids.Count; i++)
        {
            if (ids[i] == ids[i - 1])
                repeated.Add(ids[i]);
        }

        return repeated;
    }

    /// <summary>Days as numbers: asked of every record.</summary>
    private readonly record struct Days(int First, int Last)
    {
        internal static Days Of(ReportPeriod period) => new(IsoDay.PlaceOf(period.Start), IsoDay.PlaceOf(period.End));

        internal static Days ToDate(ReportPeriod period) => new(IsoDay.PlaceOf(new(period.Year, 1, 1)), IsoDay.PlaceOf(period.End));

        internal bool Contain(int day) => day >= First && day <= Last;
    }

    private sealed class Compilation
    {
        private static readonly RecordStatus[] LeftOutStatuses = [RecordStatus.Draft, RecordStatus.Rejected, RecordStatus.Stopped];

        private readonly ReportRequest _request;
        private readonly Days _period;

        // The totals of the period, of the same one a year before, of both years to date and of all days: a record counts in each whose days hold its own.
        private readonly (Days Days, TotalsAccumulator Sums)[] _totals;
        private readonly EstablishmentRegister _register = new();
        private readonly List<Finding> _perhapsSame = [];
        private EstablishmentNames _names = new();
        private int _perhapsSameCount;
        private readonly RecordFigures _figures = new();
        private readonly Dictionary<string, TotalsAccumulator>[] _tables =
        [
            .. Enumerable.Range(0, ReportingCodes.Number).Select(_ => new Dictionary<string, TotalsAccumulator>(StringComparer.Ordinal)),
        ];
        private readonly long[] _leftOut = new long[LeftOutStatuses.Length];
        private readonly List<string>[] _leftOutCases = LeftOutStatuses.Select(_ => new List<string>()).ToArray();
        private readonly Dictionary<int, TotalsAccumulator> _years = [];
        private readonly Dictionary<(string? Province, string? Place, bool IsOfBefore), string> _placeKeys = [];
        private readonly Dictionary<string, string> _placeNames = new(StringComparer.Ordinal);
        private long _undated;

        internal Compilation(ReportRequest request)
        {
            _request = request;
            var (period, before) = (request.Period, request.Period.YearBefore);
            _period = Days.Of(period);
            Days[] days = [_period, Days.Of(before), Days.ToDate(period), Days.ToDate(before), new(int.MinValue, _period.Last)];
            _totals = Array.ConvertAll(days, d => (d, new TotalsAccumulator(_register)));
        }

        internal void Add(ProjectRecord record)
        {
            try
            {
                Count(record);
            }
            catch (OverflowException problem)
            {
                throw RecordMessages.TooLarge(problem, record);
            }
        }

        private void Count(ProjectRecord record)
        {
            if (_request.DateOf(record) is not { } date)
            {
                if (record.Status.IsReported())
                    _undated++;
                else
                    LeaveOut(record);
                return;
            }

            date = IsoDay.Of(date);
            var day = IsoDay.PlaceOf(date);
            var isCurrent = _period.Contain(day);
            if (!record.Status.IsReported())
            {
                if (isCurrent)
                    LeaveOut(record);
                return;
            }

            if (day > _period.Last)
                return;
            _figures.Read(record, _register);
            if (_figures.Key is { } establishment)
                _names.Meet(record, _figures.Establishment, establishment, _figures.Name);
            foreach (var (days, sums) in _totals)
            {
                if (days.Contain(day))
                    sums.Add(_figures);
            }

            Year(record, date).Add(_figures);
            if (!isCurrent)
                return;
            for (var dimension = ReportDimension.Content; (int)dimension < _tables.Length; dimension++)
                Row(dimension, record, date).Add(_figures);
        }

        internal ProjectReport Finish(long read, List<Finding> repeated)
        {
            FindPerhapsSame();
            return new(_request, _tables.Select((rows, i) => Rows((ReportDimension)i, rows)).ToArray())
            {
                Current = new(_totals[0].Sums),
                YearBefore = new(_totals[1].Sums),
                YearToDate = new(_totals[2].Sums),
                YearToDateBefore = new(_totals[3].Sums),
                SinceStart = new(_totals[4].Sums),
                LeftOut = LeftOutStatuses.Select((s, i) => new LeftOutProjects(s, _leftOut[i], _leftOutCases[i].ToValueList())).ToValueList(),
                Undated = _undated,
                Repeated = repeated.ToValueList(),
                PerhapsSame = _perhapsSame.ToValueList(),
                PerhapsSameCount = _perhapsSameCount,
                RecordsRead = read,
            };
        }

        /// <summary>Forgets the establishments met so far, but for how many they were: no record to come is of one of them.</summary>
        internal void EndPart()
        {
            FindPerhapsSame();
            _names = new EstablishmentNames();
            foreach (var sums in _tables.SelectMany(rows => rows.Values).Concat(_totals.Select(t => t.Sums)))
                sums.Establishments.Close();
            _register.Clear();
        }

        private void FindPerhapsSame()
        {
            var found = _names.Find();
            _perhapsSame.AddRange(found.Take(_request.ListLimit - _perhapsSame.Count).Select(p => p.Finding));
            _perhapsSameCount += found.Count;
        }

        private void LeaveOut(ProjectRecord record)
        {
            var index = Array.IndexOf(LeftOutStatuses, record.Status);
            _leftOut[index]++;
            if (_leftOutCases[index].Count < _request.ListLimit)
                _leftOutCases[index].Add(record.Case);
        }

        // Of every record: its row is found by the number of the year.
        private TotalsAccumulator Year(ProjectRecord record, NodaTime.LocalDate date)
        {
            if (!_years.TryGetValue(date.Year, out var year))
                _years.Add(date.Year, year = Row(ReportDimension.Year, record, date));
            return year;
        }

        private TotalsAccumulator Row(ReportDimension dimension, ProjectRecord record, NodaTime.LocalDate date)
        {
            var rows = _tables[(int)dimension];
            var key = dimension == ReportDimension.Place ? PlaceKey(record, date) : ReportingCodes.KeyOf(dimension, record, date);
            if (!rows.TryGetValue(key, out var row))
                rows.Add(key, row = new TotalsAccumulator(_register));
            return row;
        }

        /// <summary>The key of a place; the row bears the name by which it is met first, and that of the province there is when the period ends.</summary>
        private string PlaceKey(ProjectRecord record, NodaTime.LocalDate date)
        {
            var isOfBefore = date < ProvinceUnit.MergedFrom;
            var spelt = (record.Province, record.Place, isOfBefore);
            if (_placeKeys.TryGetValue(spelt, out var key))
                return key;
            var placed = record with { Province = ReportingCodes.ProvinceOf(record, isOfBefore, _request.Period.End) };
            key = ReportingCodes.PlaceKey(placed);
            _placeKeys.Add(spelt, key);
            if (!_placeNames.ContainsKey(key))
                _placeNames.Add(key, ReportingCodes.PlaceName(placed));
            return key;
        }

        private ValueList<ReportRow> Rows(ReportDimension dimension, Dictionary<string, TotalsAccumulator> rows) =>
            rows.Select(r => (Sort: dimension == ReportDimension.Place ? _placeNames[r.Key] : r.Key, r.Key, Totals: r.Value))
                .OrderBy(r => r.Key == ReportingCodes.NotKnown)
                .ThenBy(r => r.Sort, StringComparer.Ordinal)
                .ThenBy(r => r.Key, StringComparer.Ordinal)
                .Select(r => new ReportRow(ReportingCodes.NameOf(dimension, r.Sort), new Totals(r.Totals)))
                .ToValueList();
    }
}
