using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Texts;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Bộ quy định: which norms apply on which date.</summary>
public interface ILawBook
{
    /// <summary>Cách hiểu: the readings under which the norms were made.</summary>
    Readings Readings { get; }

    /// <summary>Ngày kiểm tra gần nhất: the latest day on which a text of the book was seen in force; an answer says the day of its own texts.</summary>
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

/// <summary>Bộ quy định quốc gia: the national law from 2012-07-05 on, under given readings.</summary>
public sealed class LawBook : ILawBook
{
    private readonly LawSnapshot[] _snapshots;

    // One byte a day, by its place, from the first day covered to the last change: the number of the day's snapshot plus one.
    private readonly byte[] _dayIndex;
    private readonly int _firstPlace;

    // The norms of each period, and a digest of them, made when they are first asked for.
    private readonly NormEntry[]?[] _entries;
    private readonly string?[] _fingerprints;

    private LawBook(Readings readings, ValueList<NationalSupplement> supplements)
    {
        Readings = readings;
        Supplements = supplements;
        var starts = Changes().Union(supplements.SelectMany(DaysOf)).OrderBy(day => day).ToList();
        var tables = new NationalTables(readings, supplements);
        _snapshots = new LawSnapshot[starts.Count];
        _entries = new NormEntry[]?[starts.Count];
        _fingerprints = new string?[starts.Count];
        _firstPlace = IsoDay.PlaceOf(starts[0]);
        _dayIndex = new byte[IsoDay.PlaceOf(starts[starts.Count - 1]) - _firstPlace + 1];
        for (var s = 0; s < starts.Count; s++)
        {
            var next = s + 1 < starts.Count ? starts[s + 1] : (LocalDate?)null;
            _snapshots[s] = new LawSnapshot(starts[s], next?.PlusDays(-1), tables);
            var end = next is { } day ? IsoDay.PlaceOf(day) - _firstPlace : _dayIndex.Length;
            for (var place = IsoDay.PlaceOf(starts[s]) - _firstPlace; place < end; place++)
                _dayIndex[place] = checked((byte)(s + 1));
        }
    }

    /// <summary>Bộ quy định quốc gia: the national law under the default readings.</summary>
    public static LawBook National { get; } = new(Readings.Default, default);

    /// <inheritdoc/>
    public Readings Readings { get; }

    /// <inheritdoc/>
    public LocalDate VerifiedThrough { get; } = Instruments.Decree45Of2012.LastSeenInForce!.Value;

    /// <summary>Ngày đầu: the first day covered, that of Decree 45/2012/NĐ-CP.</summary>
    public LocalDate CoveredFrom { get; } = Instruments.Decree45Of2012.InForceFrom!.Value;

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
    public LawBook SupplementedBy(NationalSupplement supplement)
    {
        if (supplement is null)
            throw new ArgumentNullException(nameof(supplement));
        if (supplement.From < NationalLaw.SupportFrom || supplement.Until < supplement.From)
            throw new ArgumentException(
                $"The supplement of {supplement.Instrument.Id} runs from {supplement.From:uuuu-MM-dd}; it must start on or after {NationalLaw.SupportFrom:uuuu-MM-dd} and not end before it starts.",
                nameof(supplement)
            );
        var book = new LawBook(Readings, [.. Supplements, supplement]);
        foreach (var snapshot in book._snapshots)
            _ = snapshot.Support;
        return book;
    }

    /// <summary>Các bổ sung: what the host supplied for cells that are not encoded.</summary>
    public ValueList<NationalSupplement> Supplements { get; }

    /// <inheritdoc/>
    public bool Covers(LocalDate date) => IndexOf(date) != 0;

    /// <inheritdoc/>
    public LawSnapshot At(LocalDate date)
    {
        var index = IndexOf(date);
        return index == 0 ? throw NotCovered(date) : _snapshots[index - 1];
    }

    /// <summary>The norms of the period of a date, listed once; none before the first.</summary>
    internal IReadOnlyList<NormEntry> EntriesAt(LocalDate date)
    {
        var index = IndexOf(date);
        return index == 0 ? [] : _entries[index - 1] ??= [.. _snapshots[index - 1].Entries()];
    }

    /// <summary>The digest of the norms of the period of a date, made once; null before the first.</summary>
    internal string? FingerprintAt(LocalDate date, Func<IEnumerable<NormEntry>, string> digest)
    {
        var index = IndexOf(date);
        return index == 0 ? null : _fingerprints[index - 1] ??= digest(EntriesAt(date));
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

    /// <summary>Ngày cuối trong năm của một cấp bình chọn: the last day of a year on which votes are held at a level under the law covered here.</summary>
    /// <remarks>For a question that names only the year: validity of certificates depends on the year of issue alone.</remarks>
    /// <param name="level">The level.</param>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <returns>The day; null when the level has no votes in that year or the year is not covered.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one or the year is out of range.</exception>
    public LocalDate? LastDayOfVotes(VoteLevel level, int year)
    {
        if (year is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year from 1 to 9999 is required.");
        return _snapshots
            .Where(snapshot => snapshot.From.Year == year)
            .Select(snapshot => snapshot.From.PlusDays(-1))
            .Append(new LocalDate(year, 12, 31))
            .Where(day => Covers(day) && At(day).TypicalProducts?.Find(level) is not null)
            .Select(day => (LocalDate?)day)
            .Max();
    }

    /// <summary>The days on which the law may change: those of the instruments that make norms; a period begins on each.</summary>
    /// <remarks>
    /// Programmes and lists (decisions) change no norm, nor does a province that became a city before places were asked by province.
    /// What replaces a text begins on the day on which that ends. A test proves that every table begins on one of the days.
    /// </remarks>
    private static IEnumerable<LocalDate> Changes() =>
        Instruments
            .All.Where(i => i.Kind != InstrumentKind.Decision && i.Id != Instruments.Resolution175Of2024.Id)
            .SelectMany(DaysOf)
            .Where(day => day >= Instruments.Decree45Of2012.InForceFrom);

    private static IEnumerable<LocalDate> DaysOf(LegalInstrument instrument) =>
        instrument
            .Amendments.Select(amendment => (LocalDate?)amendment.From)
            .Append(instrument.InForceFrom)
            .Append(instrument.LastSeenInForce?.PlusDays(1))
            .OfType<LocalDate>();

    private static IEnumerable<LocalDate> DaysOf(NationalSupplement supplement)
    {
        yield return supplement.From.WithCalendar(CalendarSystem.Iso);
        if (supplement.Until is { } until && until != LocalDate.MaxIsoValue)
            yield return until.PlusDays(1).WithCalendar(CalendarSystem.Iso);
    }

    private LawNotCoveredException NotCovered(LocalDate date) => new(date, CoveredFrom);

    private int IndexOf(LocalDate date)
    {
        var place = IsoDay.PlaceOf(IsoDay.Of(date)) - _firstPlace;
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
