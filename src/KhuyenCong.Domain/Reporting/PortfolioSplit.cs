namespace KhuyenCong.Domain.Reporting;

/// <summary>Chia danh mục: splits a portfolio so that all records which an audit holds against one another are in one part.</summary>
/// <remarks>
/// Those of one establishment, of establishments that perhaps are one, and rows with the id of one project. Made from all records, read once
/// and not kept: it holds what ties different names together, and while it is made 32 bytes a record.
/// </remarks>
public sealed class PortfolioSplit
{
    private readonly Dictionary<ulong, ulong> _tied = [];

    /// <summary>Lập cách chia: the split of a portfolio.</summary>
    /// <param name="records">All its records, in any order.</param>
    public PortfolioSplit(IEnumerable<ProjectRecord> records)
    {
        if (records is null)
            throw new ArgumentNullException(nameof(records));
        var byCase = new List<(ulong Tie, ulong Name)>();
        var byId = new List<(ulong Tie, ulong Name)>();
        var keys = new EstablishmentKeys();
        foreach (var record in records)
        {
            var key = keys.Of(record, out var folded);
            var name = NameOf(record, key, folded);
            byCase.Add((StableHash.Of(record.Case.Trim()), name));
            if (key is not null && EstablishmentKey.IsId(key))
                byId.Add((StableHash.Of(key), name));
        }

        Tie(byCase);
        Tie(byId);
    }

    /// <summary>Phần của hồ sơ: the part that a record belongs to.</summary>
    /// <param name="record">A record of the portfolio.</param>
    /// <param name="parts">The number of parts, at least 1.</param>
    /// <returns>A part from 0; the same on every system.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no part.</exception>
    public int PartOf(ProjectRecord record, int parts)
    {
        if (record is null)
            throw new ArgumentNullException(nameof(record));
        if (parts < 1)
            throw new ArgumentOutOfRangeException(nameof(parts), parts, "At least one part is required.");
        var key = EstablishmentKey.Of(record);
        return (int)(Root(NameOf(record, key, EstablishmentKey.Name(record))) % (ulong)parts);
    }

    /// <summary>Records of one name belong together; without a name the number does, else the id of the project.</summary>
    private static ulong NameOf(ProjectRecord record, string? key, string name)
    {
        if (key is null)
            return StableHash.Of("=" + record.Case.Trim());
        return StableHash.Of(name.Length > 0 ? EstablishmentKey.LongForm(name) : key);
    }

    private void Tie(List<(ulong Tie, ulong Name)> pairs)
    {
        pairs.Sort();
        for (var i = 1; i < pairs.Count; i++)
        {
            if (pairs[i].Tie != pairs[i - 1].Tie)
                continue;
            var (one, other) = (Root(pairs[i - 1].Name), Root(pairs[i].Name));
            if (one != other)
                _tied[Math.Max(one, other)] = Math.Min(one, other);
        }
    }

    private ulong Root(ulong name)
    {
        while (_tied.TryGetValue(name, out var next))
            name = next;
        return name;
    }
}
