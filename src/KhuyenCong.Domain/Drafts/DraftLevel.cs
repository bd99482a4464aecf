namespace KhuyenCong.Domain.Drafts;

/// <summary>A level of support as a draft states it.</summary>
internal sealed record DraftLevel
{
    /// <summary>The sentence that states it.</summary>
    internal required DraftSentence Sentence { get; init; }

    /// <summary>Where its first number begins.</summary>
    internal required int Start { get; init; }

    /// <summary>Behind its last number and unit.</summary>
    internal required int End { get; init; }

    /// <summary>What it is a level of; null where nothing that is known is named.</summary>
    internal DraftMention? Mention { get; init; }

    /// <summary>The items of the nation's list; none where it is of another tier, or where nothing decides.</summary>
    internal ValueList<SupportItem> Items { get; init; }

    internal DraftTier Tier { get; init; }

    internal DraftNumber? Rate { get; init; }

    internal DraftNumber? Cap { get; init; }

    internal DraftNumber? Times { get; init; }

    /// <summary>The item whose level is multiplied.</summary>
    internal SupportItem? TimesOf { get; init; }

    /// <summary>Whether it is the level of a national text that is multiplied, or taken as it is.</summary>
    internal bool IsOfNation { get; init; }

    /// <summary>The level of government whose budget the sentence names.</summary>
    internal DraftTier Payer { get; init; }

    /// <summary>What the case has to measure up to for this tier of the level, in the words of the draft; "" where nothing.</summary>
    internal string Measure { get; init; } = "";

    /// <summary>Whether it is for areas or sectors that are preferred.</summary>
    internal bool IsPreferred { get; init; }

    /// <summary>The numbers that it has to measure up to.</summary>
    internal ValueList<DraftNumber> Measures { get; init; }

    /// <summary>Whether the level is a price: that of the tender, or the approved one (the media, TTLT26-2014/6/2/k).</summary>
    internal bool IsPrice { get; init; }

    /// <summary>Whether it is a level of local money by the words around it.</summary>
    internal bool IsLocal { get; init; }
}

/// <summary>A sentence with a rate or an amount of which no level was read, and why.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Why">Why.</param>
/// <param name="Subject">What it speaks of, where it is that which is not clear; null elsewhere.</param>
internal sealed record DraftLeftover(DraftSentence Sentence, LocalizedText Why, DraftMention? Subject = null);
