using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Reading;

/// <summary>A citation as it was read from a text: its place and its parts, before anybody asked which instrument is meant.</summary>
internal sealed record CitationMention
{
    internal required int Start { get; init; }

    internal required int Length { get; init; }

    /// <summary>A canonical code such as "TTLT26-2014/6/2/c"; null for a citation in words.</summary>
    internal string? Code { get; init; }

    internal InstrumentKind? Kind { get; init; }

    /// <summary>Whether the number is announced as one ("số").</summary>
    internal bool HasNumberWord { get; init; }

    internal string Number { get; init; } = "";

    /// <summary>The year of the number; "" where none is given.</summary>
    internal string Year { get; init; } = "";

    /// <summary>The letters behind the number, plain and without separators, such as "ttltbtcbct"; "" where there are none.</summary>
    internal string Symbol { get; init; } = "";

    /// <summary>Whether something that cannot be read follows the number.</summary>
    internal bool IsSpoilt { get; init; }

    /// <summary>Whether the words before it, or its letters, say that the number is one of a paper that is no legal instrument.</summary>
    internal bool IsOfAnotherPaper { get; init; }

    /// <summary>Whether only words around it say that the number is one of an instrument: a kind without year or letters, as in "NĐ 45".</summary>
    internal bool IsBrief { get; init; }

    /// <summary>The provisions named before or behind the instrument; one of nulls where there is none.</summary>
    internal IReadOnlyList<ReadProvision> Provisions { get; init; } = [new ReadProvision(null)];
}
