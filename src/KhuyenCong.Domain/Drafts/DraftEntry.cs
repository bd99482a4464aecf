namespace KhuyenCong.Domain.Drafts;

/// <summary>A level of a drafted schedule, in the words of its file format.</summary>
internal sealed record DraftEntry
{
    internal required DraftLevel Level { get; init; }

    /// <summary>The national item, or none for one of the province's own.</summary>
    internal SupportItem? Item { get; init; }

    /// <summary>Code and name of an item of the province's own.</summary>
    internal (string Code, LocalizedText Name)? Own { get; init; }

    /// <summary>The rate; null where it is none or not known.</summary>
    internal Rate? Rate { get; init; }

    /// <summary>Whether it is not known whether the text has a rate.</summary>
    internal bool IsRateUnknown { get; init; }

    internal Vnd? Cap { get; init; }

    internal Vnd? Minimum { get; init; }

    /// <summary>How many times the level of another item, or of none: the national level of the same item.</summary>
    internal (Rate Times, SupportItem? Of)? Multiple { get; init; }

    /// <summary>The code of its unit; null for one of its own or none.</summary>
    internal string? Unit { get; init; }

    internal LocalizedText? OwnUnit { get; init; }

    /// <summary>Caps that hold besides, by the codes of their units.</summary>
    internal ValueList<(Vnd Cap, string Per)> FurtherCaps { get; init; }

    /// <summary>Bounds of the registered capital of its tier: above, at least, at most, below.</summary>
    internal (Vnd? Above, Vnd? AtLeast, Vnd? AtMost, Vnd? Below)? Capital { get; init; }

    internal bool IsInDifficultArea { get; init; }

    internal ValueList<string> Conditions { get; init; }

    /// <summary>"recoverable" or "interest-free-loan"; null for a grant.</summary>
    internal string? Form { get; init; }

    internal int? FormYears { get; init; }

    internal DraftLoan? Loan { get; init; }
}

/// <summary>What a text says of the loans whose interest it supports.</summary>
internal sealed record DraftLoan(int Years, bool MediumOrLongTerm, bool InDong, bool NotOverdue, bool ReferenceRate, bool AfterInvestment);

/// <summary>A note on a draft: where, its words, and what is to be said of them.</summary>
internal sealed record DraftNote(int Start, string Text, LocalizedText Says);
