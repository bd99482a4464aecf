using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>One level that a province states, as it stands on a day: its cell and what every answer under it says.</summary>
/// <param name="Stated">The level as the schedule states it.</param>
/// <param name="Cell">The cell: the level in rate, cap and unit; without value where it follows a national level that is not known.</param>
/// <param name="Notes">What every answer under the level says.</param>
internal sealed record LocalLevel(ScheduledLevel Stated, Norm<SupportLevel> Cell, ValueList<Finding> Notes);

/// <summary>Every level that a province states on a day, by item.</summary>
internal sealed class LocalTable
{
    private readonly Dictionary<string, LocalLevel[]> _levels;
    private readonly ProvincialSchedule[] _schedules;

    internal LocalTable(IEnumerable<LocalLevel> levels, IEnumerable<ProvincialSchedule> schedules, bool isUncertain)
    {
        _levels = levels.GroupBy(l => l.Stated.Code, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _schedules = [.. schedules];
        IsUncertain = isUncertain;
    }

    /// <summary>Whether it is not known that the schedules were in force on the day.</summary>
    internal bool IsUncertain { get; }

    internal IEnumerable<LocalLevel> All => _levels.Values.SelectMany(l => l);

    /// <summary>The levels of an item; none where the schedules state none.</summary>
    internal IReadOnlyList<LocalLevel> Of(string code) => _levels.TryGetValue(code, out var found) ? found : [];

    /// <summary>The text that a schedule leaves an item to, with the provision; null where none does.</summary>
    internal SettledElsewhere? ElsewhereOf(string code) =>
        _schedules.SelectMany(s => s.Elsewhere).FirstOrDefault(e => e.Codes.Contains(code))
        ?? _schedules.SelectMany(s => s.Elsewhere).FirstOrDefault(e => e.Codes.Count == 0);

    /// <summary>Whether every schedule was read whole, so that what none states has no level.</summary>
    internal bool IsReadWhole => _schedules.All(s => s.Coverage == TextCoverage.Whole);

    /// <summary>The names of the schedules.</summary>
    internal LocalizedText Names => LocalizedText.Join(_schedules.Select(s => s.Instrument.Name));
}

/// <summary>What the province's own law adds to an answer.</summary>
/// <param name="Name">The name of the item.</param>
/// <param name="Missing">The codes of what is missing.</param>
/// <param name="Findings">What the answer says besides the ceiling.</param>
internal sealed record LocalAnswer(LocalizedText Name, ValueList<string> Missing, ValueList<Finding> Findings);
