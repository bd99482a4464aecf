using KhuyenCong.Domain.Decisions;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Trạng thái của đề án: rows that bear the id of one project: identical ones are one row, states of one project are its latest, different projects stay.</summary>
internal static class CaseStates
{
    // The records that count, in the order of their first rows, and what is to be said of those that bear one id.
    internal static List<ProjectRecord> Latest(IEnumerable<ProjectRecord> records, Action<Finding, List<ProjectRecord>> say)
    {
        var all = records.ToList();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (all.TrueForAll(r => ids.Add(r.Case.Trim())))
            return all;
        var latest = new List<ProjectRecord>();
        foreach (var same in all.GroupBy(r => r.Case.Trim(), StringComparer.Ordinal))
        {
            var rows = same.ToList();
            if (rows.Count == 1)
            {
                latest.Add(rows[0]);
                continue;
            }

            var projects = Projects(rows);
            latest.AddRange(projects.Select(p => LatestOf(same.Key, p, say)));
            if (projects.Count > 1)
            {
                var names = string.Join("; ", projects.Select(p => NameOf(p[0])));
                say(RecordMessages.SharedCase.Finds(Verdict.Undetermined, null, new(projects.Count, T0: same.Key, T1: names)), rows);
            }
        }

        return latest;
    }

    private static ProjectRecord LatestOf(string id, List<ProjectRecord> rows, Action<Finding, List<ProjectRecord>> say)
    {
        var states = rows.Distinct().ToList();
        // The row further down is the later one where nothing else tells.
        var latest = states.Aggregate((last, next) => IsLater(last, next) ? last : next);
        if (states.Count > 1)
            say(RecordMessages.SeveralStates.Finds(Verdict.Undetermined, null, new(rows.Count, T0: id, T1: StateOf(latest))), rows);
        else if (rows.Count > 1)
            say(RecordMessages.DuplicateRow.Finds(Verdict.Undetermined, null, new(rows.Count, T0: id)), rows);
        return latest;
    }

    // The rows of each project: rows that do not contradict one another in what a project is.
    private static List<List<ProjectRecord>> Projects(List<ProjectRecord> rows)
    {
        var projects = new List<List<ProjectRecord>>();
        foreach (var row in rows)
        {
            if (projects.Find(p => p.TrueForAll(r => MayBeOne(r, row))) is { } project)
                project.Add(row);
            else
                projects.Add([row]);
        }

        return projects;
    }

    private static bool MayBeOne(ProjectRecord left, ProjectRecord right)
    {
        if (left == right)
            return true;
        var (first, second) = (EstablishmentKey.Of(left), EstablishmentKey.Of(right));
        if (first is null && second is null && left.AsOf.Year != right.AsOf.Year)
            return false;
        return Agree(left.Item, right.Item) && Agree(left.Content, right.Content) && Agree(left.Source, right.Source) && AreOne(left, first, right, second);
    }

    private static bool Agree<T>(T? left, T? right)
        where T : struct => left is null || right is null || left.Equals(right);

    // Whether two keys may be of one establishment: a row that has gained a number or a province since is the same project.
    private static bool AreOne(ProjectRecord left, string? first, ProjectRecord right, string? second)
    {
        if (first is null || second is null || first == second)
            return true;
        return !(EstablishmentKey.IsId(first) && EstablishmentKey.IsId(second)) && EstablishmentKey.Name(left) == EstablishmentKey.Name(right);
    }

    private static bool IsLater(ProjectRecord left, ProjectRecord right)
    {
        var (first, second) = (Rank(left.Status), Rank(right.Status));
        return first != second ? first > second : LastDay(left) > LastDay(right);
    }

    private static int Rank(RecordStatus status) =>
        status switch
        {
            RecordStatus.Draft => 0,
            RecordStatus.Rejected => 1,
            RecordStatus.Approved => 2,
            RecordStatus.InProgress => 3,
            RecordStatus.Stopped => 4,
            RecordStatus.Accepted => 5,
            _ => 6,
        };

    private static LocalDate LastDay(ProjectRecord record)
    {
        LocalDate?[] days = [record.AsOf, record.ContractedOn, record.AcceptedOn, record.SettledOn];
        return days.Where(d => d is not null).Max()!.Value;
    }

    private static LocalizedText StateOf(ProjectRecord record)
    {
        var status = record.Status.ToText();
        return record.Support is { } support
            ? new($"{status.Vietnamese}, hỗ trợ {support.ToString(Language.Vietnamese)}", $"{status.English}, support of {support.ToString(Language.English)}")
            : status;
    }

    private static string NameOf(ProjectRecord record) => record.Beneficiary?.Trim() ?? record.BeneficiaryId ?? "–";
}
