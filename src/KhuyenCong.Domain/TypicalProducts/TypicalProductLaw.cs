using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Quy định theo thời gian: what Circular 26/2014/TT-BCT and its amendments state, by date.</summary>
public static class TypicalProductLaw
{
    // TT14-2018 was not read. That the pass mark stayed is known from its use in 2023; that votes are no longer held in the usual years,
    // from the votes of region and nation since 2019.
    private static readonly TypicalProductNorms From2018 = Circular26Of2014Votes.Norms with
    {
        PassMark = Reported(Circular26Of2014Votes.Norms.PassMark),
        Levels = Circular26Of2014Votes
            .Norms.Levels.Select(level => level with { Cycle = Norm.Reported(level.Cycle.Value with { InOddYears = null }, level.Cycle.Citation) })
            .ToValueList(),
    };

    /// <summary>Dòng thời gian: the norms by date, from 2014-10-21.</summary>
    public static Timeline<TypicalProductNorms> ByDate { get; } =
        new(
            (Instruments.Circular26Of2014.InForceFrom!.Value, Circular26Of2014Votes.Norms),
            (Instruments.Circular14Of2018.InForceFrom!.Value, From2018),
            (Instruments.Circular38Of2025.InForceFrom!.Value, Circular38Of2025Votes.Amend(From2018))
        );

    /// <summary>The circular as it was first made: its provisions are those of what lies before any day covered.</summary>
    internal static TypicalProductNorms First => ByDate.Values[0];

    /// <summary>The circular as a whole.</summary>
    internal static Citation Circular => new(Instruments.Circular26Of2014);

    /// <summary>Ngày cuối trong năm của một cấp: the last day of a year on which votes are held at a level under the law covered here.</summary>
    /// <remarks>For a question that names only the year: validity of certificates depends on the year of issue alone.</remarks>
    /// <param name="level">The level.</param>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <returns>The day; null when the level has no votes in that year or the year is not covered.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one or the year is out of range.</exception>
    public static LocalDate? LastDayOf(VoteLevel level, int year)
    {
        if (year is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year from 1 to 9999 is required.");
        return ByDate
            .Starts.Where(start => start.Year == year)
            .Select(start => start.PlusDays(-1))
            .Append(new LocalDate(year, 12, 31))
            .Where(day => ByDate.TryAt(day, out var norms) && norms.Find(level) is not null)
            .Select(day => (LocalDate?)day)
            .Max();
    }

    private static Norm<T> Reported<T>(Norm<T> norm)
        where T : notnull => Norm.Reported(norm.Value, norm.Citation);
}
