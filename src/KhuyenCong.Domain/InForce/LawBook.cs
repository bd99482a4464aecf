using System.Diagnostics.CodeAnalysis;
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

    /// <summary>Pháp luật vào một ngày: the norms that apply on a date, where the book covers it.</summary>
    /// <param name="date">The date.</param>
    /// <param name="snapshot">The prebuilt snapshot of its period where there is one.</param>
    /// <returns>Whether there is one.</returns>
    bool TryAt(LocalDate date, [NotNullWhen(true)] out LawSnapshot? snapshot);

    /// <summary>Pháp luật vào một ngày: the norms that apply on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The prebuilt snapshot of its period.</returns>
    /// <exception cref="LawNotCoveredException">The date lies before the first instrument; ask <see cref="TryAt"/> instead.</exception>
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
        var places = FindChanges(supplements);
        var tables = new NationalTables(readings, supplements);
        _snapshots = new LawSnapshot[places.Count];
        _entries = new NormEntry[]?[places.Count];
        _fingerprints = new string?[places.Count];
        _firstPlace = places[0];
        _dayIndex = new byte[places[places.Count - 1] - _firstPlace + 1];
        for (var s = 0; s < places.Count; s++)
        {
            var isLast = s + 1 == places.Count;
            var end = isLast ? places[s] + 1 : places[s + 1];
            _snapshots[s] = new LawSnapshot(IsoDay.At(places[s]), isLast ? null : IsoDay.Plus(IsoDay.At(end), -1), tables);
            for (var place = places[s]; place < end; place++)
                _dayIndex[place - _firstPlace] = (byte)(s + 1);
        }
    }

    /// <summary>Bộ quy định quốc gia: the national law under the default readings.</summary>
    public static LawBook National { get; } = new(Readings.Default, default);

    /// <inheritdoc/>
    public Readings Readings { get; }

    /// <inheritdoc/>
    public LocalDate VerifiedThrough { get; } = FirstTexts.OnSubjects.LastSeenInForce!.Value;

    /// <summary>Ngày đầu: the first day covered, that of Decree 45/2012/NĐ-CP.</summary>
    public LocalDate CoveredFrom { get; } = FirstTexts.OnSubjects.InForceFrom!.Value;

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
        ArgumentNullException.ThrowIfNull(supplement);
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
    public bool TryAt(LocalDate date, [NotNullWhen(true)] out LawSnapshot? snapshot)
    {
        var index = IndexOf(date);
        snapshot = index == 0 ? null : _snapshots[index - 1];
        return index != 0;
    }

    /// <inheritdoc/>
    public LawSnapshot At(LocalDate date) => TryAt(date, out var snapshot) ? snapshot : throw new LawNotCoveredException(date, CoveredFrom);

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

    /// <summary>Khu vực bình chọn của tỉnh: the region of a province or city on a date; a unit of after 2025-07-01 has the region that all its parts had.</summary>
    /// <remarks>TT26-2014/3/1/c, which lists the units of before; the same before the circular began.</remarks>
    /// <param name="date">The date.</param>
    /// <param name="unit">The province or city.</param>
    /// <returns>The region; null where the parts of the unit lay in several.</returns>
    /// <exception cref="ArgumentNullException">There is no unit.</exception>
    public VoteRegion? VoteRegionOf(LocalDate date, Establishments.ProvinceUnit unit) =>
        ((Covers(date) ? At(date).TypicalProducts : null) ?? Circular26Of2014.Votes).RegionOf(unit, date);

    /// <summary>So sánh hai ngày: the norms that differ between two dates.</summary>
    /// <param name="first">One date.</param>
    /// <param name="second">The other date.</param>
    /// <returns>The differences, in the order of the norm tables.</returns>
    /// <exception cref="LawNotCoveredException">A date lies before the first instrument.</exception>
    public ValueList<NormDifference> Compare(LocalDate first, LocalDate second)
    {
        var before = At(first).Entries();
        var after = At(second).Entries();
        return NormDifference.Between(before, after, before.Concat(after).Select(e => e.Code).Distinct());
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
            .Where(day => TryAt(day, out var law) && law.TypicalProducts?.Find(level) is not null)
            .Select(day => (LocalDate?)day)
            .Max();
    }

    /// <summary>The places of the days on which the law may change, in order: a period begins on each.</summary>
    /// <remarks>
    /// They are the days of the instruments that make norms. Programmes and lists (decisions) change no norm, nor does a province that became a city
    /// before places were asked by province. What replaces a text begins on the day on which that ends. A test proves that every table begins on one.
    /// </remarks>
    private static List<int> FindChanges(ValueList<NationalSupplement> supplements)
    {
        var places = new List<int>();
        foreach (var instrument in Instruments.All.AsSpan())
        {
            if (instrument.Kind == InstrumentKind.Decision || instrument.Id == AdministrativeActs.FirstCity.Id)
                continue;
            Add(instrument.InForceFrom);
            Add(instrument.LastSeenInForce is { } seen ? IsoDay.Plus(seen, 1) : null);
            foreach (var amendment in instrument.Amendments.AsSpan())
                Add(amendment.From);
        }

        foreach (var supplement in supplements.AsSpan())
        {
            Add(supplement.From);
            Add(supplement.Until == LocalDate.MaxIsoValue ? null : supplement.Until?.PlusDays(1));
        }

        places.Sort();
        return places;

        void Add(LocalDate? day)
        {
            if (day is not { } date)
                return;
            var place = IsoDay.PlaceOf(IsoDay.Of(date));
            if (place >= IsoDay.PlaceOf(FirstTexts.OnSubjects.InForceFrom!.Value) && !places.Contains(place))
                places.Add(place);
        }
    }

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
public sealed record NormDifference(string Code, NormEntry? First, NormEntry? Second)
{
    /// <summary>Of the norms with some codes, those that differ.</summary>
    internal static ValueList<NormDifference> Between(ValueList<NormEntry> before, ValueList<NormEntry> after, IEnumerable<string> codes) =>
        codes
            .Select(code => new NormDifference(code, before.FirstOrDefault(e => e.Code == code), after.FirstOrDefault(e => e.Code == code)))
            .Where(d => d.First?.Value != d.Second?.Value || d.First?.Status != d.Second?.Status)
            .ToValueList();
}
