using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Đối chiếu dự thảo: holds the sentences of a draft against the law of a day, and the draft against itself.</summary>
/// <remarks>
/// Read are sentences with a rate, an amount, a number of days or years, a threshold or a body that speak of an item or an act of this law. A level agrees
/// where rate, cap and unit are those of the provision. Deterministic; what is not clear is undetermined and never guessed.
/// </remarks>
public static class TextChecker
{
    /// <summary>Đối chiếu: everything that is to be said of a draft, in the order of its lines.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="date">The day whose law it is held against.</param>
    /// <param name="book">The national law.</param>
    /// <param name="province">A province, whose law of the day the levels of local money are held against; null where none is given.</param>
    /// <param name="isLocal">Whether the draft is a province's: its levels are of local money unless it says otherwise.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException">There is no text or no book.</exception>
    public static ValueList<TextFinding> Check(string text, LocalDate date, ILawBook book, Province? province = null, bool isLocal = false)
    {
        var draft = new DraftText(text ?? throw new ArgumentNullException(nameof(text)));
        var law = new DraftLaw(
            book ?? throw new ArgumentNullException(nameof(book)),
            date,
            province,
            isLocal || province is not null || DraftDays.IsOfProvince(draft)
        );
        var notes = new DraftNotes(draft);
        var taken = DraftTopics.Check(notes, law);
        var (levels, leftovers) = DraftLevels.Read(draft, taken.Contains);
        DraftLevelChecks.Check(notes, law, levels);
        DraftLevelChecks.Say(notes, leftovers);
        DraftActs.Check(notes, law);
        DraftOrder.Check(notes);
        DraftReferences.Check(notes, text, date);
        DraftDays.Check(notes);
        DraftForeign.Check(notes);
        return notes.Sorted();
    }
}

/// <summary>The law that a draft is held against.</summary>
internal sealed class DraftLaw(ILawBook book, LocalDate date, Province? province, bool isLocal)
{
    internal LawSnapshot? Snapshot { get; } = book.TryAt(date, out var law) ? law : null;

    internal Support.SupportNorms? Province { get; } = province is null ? null : new PromotionRules(book).In(province).LocalLevelsAt(date);

    /// <summary>Whether its levels are of local money unless it says otherwise.</summary>
    internal bool IsLocal => isLocal;

    /// <summary>What is said where the law leaves a procedure to the province.</summary>
    internal static readonly LocalizedText OfTheProvince = new(
        "Quy trình của khuyến công địa phương do Ủy ban nhân dân cấp tỉnh quy định.",
        "The procedure of local industrial promotion is laid down by the provincial People's Committee."
    );

    /// <summary>Whose money a sentence speaks of: what it says, else that of the draft.</summary>
    internal FundingSource SourceOf(string plain) =>
        plain.Contains("khuyen cong quoc gia") ? FundingSource.National
        : isLocal || plain.Contains("khuyen cong dia phuong") ? FundingSource.Local
        : FundingSource.National;
}

/// <summary>The findings of a draft as they are made.</summary>
internal sealed class DraftNotes(DraftText text)
{
    private readonly HashSet<TextFinding> _findings = [];

    internal DraftText Text => text;

    internal void Add(TextFindingKind kind, string code, Citation? provision, int start, int end, LocalizedText explanation)
    {
        var (line, column) = text.PlaceOf(start);
        var finding = new TextFinding
        {
            Start = text.OriginOf(start),
            Line = line,
            Column = column,
            Kind = kind,
            Code = code,
            Provision = provision,
            Text = text.Words(start, end),
            Explanation = explanation,
        };
        _findings.Add(finding);
    }

    internal void Fault(string code, int start, int end, string vietnamese, string english, Citation? provision = null) =>
        Add(TextFindingKind.Fault, code, provision, start, end, new(vietnamese, english));

    internal ValueList<TextFinding> Sorted() => _findings.OrderBy(f => f.Start).ThenBy(f => f.Code, StringComparer.Ordinal).ToValueList();
}
