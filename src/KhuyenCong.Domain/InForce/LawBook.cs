using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>Sách luật: which norms apply on which date.</summary>
public interface ILawBook
{
    /// <summary>Cách hiểu: the readings under which the norms were made.</summary>
    Readings Readings { get; }

    /// <summary>Ngày kiểm tra cuối: the day through which the law was checked; later answers carry a finding that says so.</summary>
    LocalDate VerifiedThrough { get; }

    /// <summary>Có bao quát: whether a date lies in the time that the book covers.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it does.</returns>
    bool Covers(LocalDate date);

    /// <summary>Pháp luật vào một ngày: the norms that apply on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The prebuilt snapshot of its period.</returns>
    /// <exception cref="LawNotCoveredException">The date lies before the first instrument; ask <see cref="Covers"/> first.</exception>
    LawSnapshot At(LocalDate date);
}

/// <summary>Sách luật quốc gia: the national law from 2012-07-05 on, under given readings.</summary>
public sealed class LawBook : ILawBook
{
    private const int DaysPerRow = 31;
    private const int DaysPerYear = 12 * DaysPerRow;

    private readonly LawSnapshot[] _snapshots;

    // One byte a day (every month has 31 places) from the first year covered: the number of the day's snapshot plus one, 0 before the start.
    private readonly byte[] _dayIndex;
    private readonly int _firstYear;

    private LawBook(Readings readings, ValueList<NationalSupplement> supplements)
    {
        Readings = readings;
        Supplements = supplements;
        _snapshots = Build(readings, supplements);
        _firstYear = CoveredFrom.Year;
        _dayIndex = IndexDays(_snapshots);
    }

    /// <summary>Sách luật quốc gia: the national law under the default readings.</summary>
    public static LawBook National { get; } = new(Readings.Default, []);

    /// <inheritdoc/>
    public Readings Readings { get; }

    /// <inheritdoc/>
    public LocalDate VerifiedThrough => LawStatus.VerifiedThrough;

    /// <summary>Ngày đầu: the first day covered, that of Decree 45/2012/NĐ-CP.</summary>
    public LocalDate CoveredFrom => _snapshots[0].From;

    /// <summary>Các thời kỳ: the snapshots in the order of their periods.</summary>
    public ValueList<LawSnapshot> Snapshots => _snapshots.ToValueList();

    /// <summary>Theo cách hiểu khác: the same law under other readings.</summary>
    /// <param name="readings">The readings.</param>
    /// <returns>Another book; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">There are no readings.</exception>
    public LawBook With(Readings readings) => new(readings ?? throw new ArgumentNullException(nameof(readings)), Supplements);

    /// <summary>Bổ sung định mức: the same law with levels from a text that the host holds, in cells that are not encoded.</summary>
    /// <param name="supplement">The supplement.</param>
    /// <returns>Another book; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">There is no supplement.</exception>
    /// <exception cref="ArgumentException">It fills a cell that is already known, or starts where no national table is encoded.</exception>
    public LawBook SupplementedBy(NationalSupplement supplement) =>
        new(Readings, Supplements.Append(supplement ?? throw new ArgumentNullException(nameof(supplement))).ToValueList());

    /// <summary>Các bổ sung: what the host supplied for cells that are not encoded.</summary>
    public ValueList<NationalSupplement> Supplements { get; }

    /// <inheritdoc/>
    public bool Covers(LocalDate date) => IndexOf(date) != 0;

    /// <inheritdoc/>
    public LawSnapshot At(LocalDate date)
    {
        var index = IndexOf(date);
        return index == 0 ? throw new LawNotCoveredException(date, CoveredFrom) : _snapshots[index - 1];
    }

    /// <summary>So sánh hai ngày: the norms that differ between two dates.</summary>
    /// <param name="first">One date.</param>
    /// <param name="second">The other date.</param>
    /// <returns>The differences, in the order of the norm tables.</returns>
    /// <exception cref="LawNotCoveredException">A date lies before the first instrument.</exception>
    public ValueList<NormDifference> Compare(LocalDate first, LocalDate second)
    {
        var before = At(first).Entries();
        var after = At(second).Entries();
        return before
            .Select(e => e.Code)
            .Union(after.Select(e => e.Code))
            .Select(code => new NormDifference(code, before.FirstOrDefault(e => e.Code == code), after.FirstOrDefault(e => e.Code == code)))
            .Where(d => d.First?.Value != d.Second?.Value || d.First?.Status != d.Second?.Status)
            .ToValueList();
    }

    private static LawSnapshot[] Build(Readings readings, ValueList<NationalSupplement> supplements)
    {
        var support = SupportTables.National(readings);
        var supportInstruments = support.Values.Select(n => n.Instrument).ToArray();
        var priorityInstruments = new[] { Instruments.Circular46Of2012, Instruments.Circular36Of2013 };
        var eligibility = EligibilityTables.National(readings);
        var contentConditions = ContentConditionTables.National(readings);
        var eligibilityInstruments = EligibilityTables.Base.ToArray();
        var starts = new[] { Instruments.Decree45Of2012.InForceFrom!.Value }
            .Concat(support.Starts)
            .Concat(supplements.Select(s => s.From))
            .Concat(supplements.Where(s => s.Until < LocalDate.MaxIsoValue).Select(s => s.Until!.Value.PlusDays(1)))
            .Concat(InterestSupportNorms.ByDate.Starts)
            .Concat(PriorityNorms.ByDate.Starts)
            .Concat(TypicalProductLaw.ByDate.Starts)
            .Concat(ExecutionNorms.Starts)
            .Concat(eligibility.Starts)
            .Concat(FundingConditionTables.National.Starts)
            .Concat(contentConditions.Starts)
            .Concat(StandingFindings.Boundaries([.. supportInstruments, .. priorityInstruments, .. ExecutionNorms.Instruments, .. eligibilityInstruments]))
            .Distinct()
            .OrderBy(d => d)
            .ToArray();
        foreach (var supplement in supplements)
        {
            if (supplement.From < support.CoveredFrom || supplement.Until < supplement.From)
                throw new ArgumentException(
                    $"The supplement of {supplement.Instrument.Id} runs from {supplement.From:uuuu-MM-dd}; it must start on or after {support.CoveredFrom:uuuu-MM-dd} and not end before it starts.",
                    nameof(supplements)
                );
        }

        return starts
            .Select(
                (from, i) =>
                    new LawSnapshot
                    {
                        From = from,
                        Through = i + 1 < starts.Length ? starts[i + 1].PlusDays(-1) : null,
                        Support = support.TryAt(from, out var norms)
                            ? Supplemented(norms with { Standing = StandingFindings.On(from, norms.Instrument) }, supplements, from)
                            : null,
                        Interest = InterestSupportNorms.ByDate.TryAt(from, out var interest) ? interest : null,
                        Priority = PriorityNorms.ByDate.TryAt(from, out var priority)
                            ? priority with
                            {
                                Standing = StandingFindings.On(from, priorityInstruments),
                            }
                            : null,
                        Execution = ExecutionNorms.On(from),
                        TypicalProducts = TypicalProductLaw.ByDate.TryAt(from, out var typicalProducts) ? typicalProducts : null,
                        Eligibility = eligibility.TryAt(from, out var served)
                            ? served with
                            {
                                Standing = StandingFindings.On(from, eligibilityInstruments),
                            }
                            : null,
                        FundingConditions = FundingConditionTables.National.TryAt(from, out var conditions)
                            ? conditions with
                            {
                                Standing = StandingFindings.On(from, conditions.ContentAndSector.Citation.Instrument),
                            }
                            : null,
                        ContentConditions = contentConditions.TryAt(from, out var contents)
                            ? contents with
                            {
                                Standing = StandingFindings.On(from, Instruments.Circular46Of2012),
                            }
                            : null,
                    }
            )
            .ToArray();
    }

    private static SupportNorms Supplemented(SupportNorms norms, ValueList<NationalSupplement> supplements, LocalDate date) =>
        supplements.Where(s => s.IsInForceOn(date)).Aggregate(norms, ScheduleRules.Supplement);

    private static byte[] IndexDays(LawSnapshot[] snapshots)
    {
        var firstYear = snapshots[0].From.Year;
        var lastYear = snapshots[snapshots.Length - 1].From.Year;
        var index = new byte[(lastYear - firstYear + 1) * DaysPerYear];
        for (var s = 0; s < snapshots.Length; s++)
        {
            var from = snapshots[s].From;
            for (var day = Place(from, firstYear); day < index.Length; day++)
                index[day] = checked((byte)(s + 1));
        }

        return index;
    }

    private static int Place(LocalDate date, int firstYear) => ((date.Year - firstYear) * DaysPerYear) + ((date.Month - 1) * DaysPerRow) + date.Day - 1;

    private int IndexOf(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
            date = date.WithCalendar(CalendarSystem.Iso);
        var place = Place(date, _firstYear);
        var index = _dayIndex;
        return unchecked((uint)place) < (uint)index.Length ? index[place]
            : place < 0 ? 0
            : _snapshots.Length;
    }
}

/// <summary>Khác biệt về định mức: one norm that differs between two dates.</summary>
/// <param name="Code">The stable code of the norm.</param>
/// <param name="First">The norm on the first date; null where there was none.</param>
/// <param name="Second">The norm on the second date; null where there is none.</param>
public sealed record NormDifference(string Code, NormEntry? First, NormEntry? Second);
