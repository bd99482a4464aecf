namespace KhuyenCong.Domain.Reading;

/// <summary>A provision as it was read: article (or annex), clause and point; all null where only the instrument is named.</summary>
internal sealed record ReadProvision(string? Article, string? Clause = null, string? Point = null)
{
    /// <summary>Whether the point is a "d" in a text without marks, which may be đ.</summary>
    internal bool MayBeAnotherPoint { get; init; }

    /// <summary>Whether it is taken out of what is named ("trừ khoản 2 Điều 15"): it has to exist, and is not cited.</summary>
    internal bool IsExcepted { get; init; }
}

/// <summary>Provisions that stand one behind the other, such as "điểm a khoản 1, điểm b khoản 2 Điều 6 và Điều 7".</summary>
internal sealed record ProvisionChain(int Start, int End, IReadOnlyList<ReadProvision> Provisions)
{
    /// <summary>What semicolons divide the chain into, where there are any: each may belong to a text of its own.</summary>
    internal IReadOnlyList<ProvisionChain> Parts { get; init; } = [];
}
