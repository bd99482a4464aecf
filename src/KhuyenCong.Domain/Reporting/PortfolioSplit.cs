namespace KhuyenCong.Domain.Reporting;

/// <summary>Chia danh mục: splits a portfolio so that all records which an audit holds against one another are in one part.</summary>
/// <remarks>
/// Those of one establishment, of establishments that perhaps are one, and rows with the id of one project. It holds what ties different names
/// together. <see cref="PortfolioSplit(IEnumerable{ProjectRecord})"/> makes it of all records, with 16 to 32 bytes a record while it is made; a host with
/// more records than that notes what <see cref="HashesOf"/> says of each, on disk if need be, and makes it of <see cref="OfTies"/>.
/// </remarks>
public sealed class PortfolioSplit
{
    private readonly Dictionary<ulong, ulong> _tied = [];

    private PortfolioSplit() { }

    /// <summary>Lập cách chia: the split of a portfolio.</summary>
    /// <param name="records">All its records, in any order; read once and not kept.</param>
    public PortfolioSplit(IEnumerable<ProjectRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var pairs = new List<(ulong Tie, ulong Name)>();
        foreach (var record in records)
        {
            var (name, ofCase, ofNumber) = HashesOf(record);
            pairs.Add((ofCase, name));
            if (ofNumber is { } number)
                pairs.Add((number, name));
        }

        Tie(pairs);
    }

    /// <summary>Lập cách chia theo mối liên hệ: the split of a portfolio of which the hashes were noted.</summary>
    /// <param name="ties">Each id of a project and each registration number with the name beside it, all pairs of one tie in the same group; read one group after another.</param>
    /// <returns>The split.</returns>
    /// <exception cref="ArgumentNullException">There are no groups, or a group is null.</exception>
    public static PortfolioSplit OfTies(IEnumerable<IEnumerable<(ulong Tie, ulong Name)>> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var split = new PortfolioSplit();
        foreach (var group in ties)
            split.Tie((group ?? throw new ArgumentNullException(nameof(ties))).ToList());
        return split;
    }

    /// <summary>Có tên liên hệ: whether any name is tied to another.</summary>
    public bool HasTies => _tied.Count > 0;

    /// <summary>Dấu nhận biết: hashes of what a record is known by: its name, the id of its project, and its registration number; the same on every system.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Records of one name belong together; without a name the number stands for it, else the id of the project. The number is null for none.</returns>
    public static (ulong Name, ulong Case, ulong? Number) HashesOf(ProjectRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var id = record.Case.Trim();
        var ofCase = StableHash.Of(id);
        var number = EstablishmentKey.IsOne(record) ? EstablishmentKey.Id(record) : null;
        var name = EstablishmentKey.IsOne(record) ? EstablishmentKey.Name(record) : "";
        if (number is null && name.Length == 0)
            return (StableHash.Of("=" + id), ofCase, null);
        return (name.Length > 0 ? EstablishmentKey.LongFormHash(name) : StableHash.Of(number!), ofCase, number is null ? null : StableHash.Of(number));
    }

    /// <summary>Phần của hồ sơ: the part that a record belongs to.</summary>
    /// <param name="record">A record of the portfolio.</param>
    /// <param name="parts">The number of parts, at least 1.</param>
    /// <returns>A part from 0; the same on every system.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no part.</exception>
    public int PartOf(ProjectRecord record, int parts) => PartOf(HashesOf(record).Name, parts);

    /// <summary>Phần của tên: the part that the records of a name belong to.</summary>
    /// <param name="name">The hash of the name; see <see cref="HashesOf"/>.</param>
    /// <param name="parts">The number of parts, at least 1.</param>
    /// <returns>A part from 0; the same on every system.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no part.</exception>
    public int PartOf(ulong name, int parts) =>
        parts >= 1 ? (int)(Root(name) % (ulong)parts) : throw new ArgumentOutOfRangeException(nameof(parts), parts, "At least one part is required.");

    // Two arrays of numbers are sorted many times faster than one of pairs; the names of one tie come in any order.
    private void Tie(List<(ulong Tie, ulong Name)> pairs)
    {
        var (ties, names) = (new ulong[pairs.Count], new ulong[pairs.Count]);
        for (var i = 0; i < pairs.Count; i++)
            (ties[i], names[i]) = pairs[i];
        Array.Sort(ties, names);
        for (var i = 1; i < ties.Length; i++)
        {
            if (ties[i] != ties[i - 1])
                continue;
            var (one, other) = (Root(names[i - 1]), Root(names[i]));
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
