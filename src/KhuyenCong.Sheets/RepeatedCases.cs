using KhuyenCong.Domain;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Sheets.Plain;

namespace KhuyenCong.Sheets;

/// <summary>Đề án lặp lại: finds rows of one case in a list of projects, so that a project counts once.</summary>
/// <remarks>
/// Of two rows that say the same the second is passed over; of two states of one project the latest counts; different projects with one id all count, with
/// a note (<see cref="Reports.Latest"/>). The list is read once before it is read for itself: 64 bits of each id are kept, 8 bytes a row in memory
/// up to a million rows, and beyond that in a temporary file.
/// Rows without an id of their own are told apart by all that they say; two that say the same are both counted, with a note.
/// </remarks>
public sealed class RepeatedCases
{
    private readonly Dictionary<(string Sheet, int Row), (RowStatus Status, LocalizedText Reason)> _judged;

    private RepeatedCases(Dictionary<(string Sheet, int Row), (RowStatus Status, LocalizedText Reason)> judged) => _judged = judged;

    /// <summary>Số dòng lặp lại: the number of rows that do not count because another row of their case does.</summary>
    public int Count => _judged.Values.Count(j => j.Status != RowStatus.Read);

    /// <summary>Tìm: reads a list of projects and finds the cases that it has several times.</summary>
    /// <param name="file">The list, of <see cref="ProjectTable.Schema"/> or one like it; it must be a file that can be read again.</param>
    /// <returns>What is repeated.</returns>
    /// <exception cref="SheetException">The file is damaged.</exception>
    public static RepeatedCases Find(TableFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var ids = new RepeatedValues();
        foreach (var hash in file.Identities())
            ids.Add(hash);
        var twice = ids.Find();
        return new RepeatedCases(twice.Count == 0 ? [] : Judge(file, twice));
    }

    /// <summary>Đọc và tìm: the rows of a list of projects, and once all of them are read, what is repeated among them.</summary>
    /// <remarks>For who can begin again: a list in which no case is repeated, as most are, is read once and not twice.</remarks>
    /// <param name="file">The list, as in <see cref="Find"/>.</param>
    /// <param name="found">Is told what is repeated, behind the last row and on the thread that reads; it is not called where nothing is.</param>
    /// <returns>The rows as they stand in the list, one after another; none of them is judged.</returns>
    /// <exception cref="SheetException">While rows are read: the file is damaged.</exception>
    public static IEnumerable<ProjectRow> Watch(TableFile file, Action<RepeatedCases> found)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(found);
        return Watched();

        IEnumerable<ProjectRow> Watched()
        {
            using var ids = new RepeatedValues();
            foreach (var row in file.Projects())
            {
                if (row.Identity is { } hash)
                    ids.Add(hash);
                yield return row;
            }

            var twice = ids.Find();
            if (twice.Count > 0 && new RepeatedCases(Judge(file, twice)) is { _judged.Count: > 0 } repeated)
                found(repeated);
        }
    }

    /// <summary>Dòng được tính: the row as it counts: passed over where another row of its case counts.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The same row, or the row judged.</returns>
    /// <exception cref="ArgumentNullException">There is no row.</exception>
    public SheetEntry Judge(SheetEntry row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Status != RowStatus.Read || !_judged.TryGetValue((row.Sheet, row.Number), out var judged))
            return row;
        return judged.Status == RowStatus.PassedOver ? row.PassOver(judged.Reason) : row.WithNote(judged.Reason);
    }

    /// <summary>Dòng được tính: the row of a list of projects as it counts.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The same row, or the row judged.</returns>
    /// <exception cref="ArgumentNullException">There is no row.</exception>
    public ProjectRow Judge(ProjectRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return _judged.ContainsKey((row.Sheet, row.Number)) ? new ProjectRow(Judge(row.Entry)) : row;
    }

    private static Dictionary<(string, int), (RowStatus, LocalizedText)> Judge(TableFile file, HashSet<ulong> twice)
    {
        var groups = new Dictionary<string, List<(SheetEntry Row, ProjectRecord? Record)>>(StringComparer.Ordinal);
        foreach (var (row, key) in file.RowsOf(twice))
        {
            if (row.Status != RowStatus.Read)
                continue;
            if (!groups.TryGetValue(key, out var group))
                groups[key] = group = [];
            group.Add((row, ProjectTable.Record(row, out _)));
        }

        var judged = new Dictionary<(string, int), (RowStatus, LocalizedText)>();
        foreach (var (key, group) in groups)
        {
            if (key.StartsWith(SheetTable.WithoutId))
                Remark(group, judged);
            else
                Judge(group, judged);
        }

        return judged;
    }

    // Rows without an id that say the same may be two projects.
    private static void Remark(List<(SheetEntry Row, ProjectRecord? Record)> group, Dictionary<(string, int), (RowStatus, LocalizedText)> judged)
    {
        foreach (var (row, _) in group.Skip(1))
            judged[(row.Sheet, row.Number)] = (
                RowStatus.Read,
                new(
                    $"giống hệt {Place(group[0].Row, row).Vietnamese}; có thể một đề án ghi hai lần",
                    $"says the same as {Place(group[0].Row, row).English}; perhaps one project twice"
                )
            );
    }

    private static void Judge(List<(SheetEntry Row, ProjectRecord? Record)> group, Dictionary<(string, int), (RowStatus, LocalizedText)> judged)
    {
        var known = group.Where(g => g.Record is not null).Select(g => (g.Row, Record: g.Record!)).ToList();
        var counting = Reports.Latest(known.Select(g => g.Record)).Select(record => known.Find(g => ReferenceEquals(g.Record, record))).ToList();
        foreach (var (row, record) in known)
        {
            if (counting.Exists(c => c.Row == row))
            {
                if (row != counting[0].Row)
                    judged[(row.Sheet, row.Number)] = (RowStatus.Read, AnotherProject(Place(counting[0].Row, row)));
                continue;
            }

            var of = counting.Find(c => Reports.Latest([c.Record, record]).Count == 1);
            judged[(row.Sheet, row.Number)] = (RowStatus.PassedOver, record == of.Record ? TheSame(Place(of.Row, row)) : AnOlderState(Place(of.Row, row)));
        }
    }

    private static LocalizedText AnotherProject(LocalizedText place) =>
        new(
            $"mã đề án trùng với {place.Vietnamese} nhưng là đề án khác; được tính riêng",
            $"the id is that of {place.English}, but the project is another; it counts by itself"
        );

    private static LocalizedText TheSame(LocalizedText place) => new($"trùng với {place.Vietnamese}", $"the same as {place.English}");

    private static LocalizedText AnOlderState(LocalizedText place) =>
        new(
            $"cùng đề án với {place.Vietnamese}, là tình trạng mới nhất; chỉ tính dòng đó",
            $"the same project as {place.English}, which is its latest state and alone counts"
        );

    private static LocalizedText Place(SheetEntry of, SheetEntry seenFrom) =>
        of.Sheet == seenFrom.Sheet
            ? new($"dòng {of.Number}", $"row {of.Number}")
            : new($"dòng {of.Number} của trang '{Printable.Short(of.Sheet)}'", $"row {of.Number} of sheet '{Printable.Short(of.Sheet)}'");
}
