using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>One project of the list with what the law says of it: one answer, or one for each law in force in the year or month that alone is known.</summary>
public sealed record CheckedProject(ProjectRow Row, SupportRequest Request, IReadOnlyList<SupportDecision> Decisions, Func<SupportDecision>? OfReference)
{
    /// <summary>The national level for reference, asked for a project that is shown.</summary>
    private SupportDecision? Reference => field ??= OfReference?.Invoke();

    /// <summary>The project, with what its row says beside its record in memory, and not the rows around it.</summary>
    public CheckedProject Kept()
    {
        _ = Row.Entry;
        return this;
    }

    /// <summary>Whose money it is.</summary>
    public FundingSource Source => Request.Source;

    /// <summary>The code of the item as the list has it.</summary>
    public string ItemCode => Row.ItemCode;

    /// <summary>The id; where it is a number or a code, with the name of the project or of who gets the money.</summary>
    public string Display =>
        Printable.Short(
            !Row.Entry["case"].Contains(' ') && (Row.Entry.Known("title") ?? Row.Entry.Known("beneficiary")) is { } name
                ? $"{Row.Entry["case"]}. {name}"
                : Row.Entry["case"]
        );

    /// <summary>The verdict that all answers give; undetermined where they differ.</summary>
    public Verdict Verdict => The<Verdict>(d => d.Verdict) ?? Verdict.Undetermined;

    /// <summary>The ceiling that all answers give.</summary>
    public Vnd? Ceiling => The(d => d.Ceiling);

    /// <summary>The code of the provision that all answers name.</summary>
    public string? Provision => Decisions.Select(d => d.Provision?.Code).Distinct().ToList() is [var one] ? one : null;

    /// <summary>The provision in words; its code stands in data files.</summary>
    public string? ProvisionText(Language language) => Decisions.Select(d => d.Provision?.Text.In(language)).Distinct().ToList() is [var one] ? one : null;

    private SupportDecision? Decision => Decisions is [var only] ? only : null;

    // What all answers say.
    private T? The<T>(Func<SupportDecision, T?> of)
        where T : struct =>
        Decision is { } only ? of(only)
        : Decisions.Select(of).Distinct().ToList() is [var one] ? one
        : null;

    /// <summary>Whether a person should look at the project.</summary>
    public bool IsOfConcern => Decision is not { Verdict: Verdict.Satisfied } || Row.Notes.Count > 0;

    private bool IsAboveReference => Reference is { } reference && reference.Verdict == Verdict.NotSatisfied;

    /// <summary>What the support is compared with: the ceiling, or else the national level for reference; null where there is neither, or nothing may be given.</summary>
    public Vnd? Measure => Request.Requested is not null && (Ceiling ?? Reference?.Ceiling) is { } most && most > Vnd.Zero ? most : null;

    /// <summary>The row of the project in <see cref="CheckedTables.Projects"/>.</summary>
    public PageCell[] Cells(Language language) =>
        [
            Display,
            ItemNames.Item(ItemCode, language),
            ItemNames.Source(Source, language),
            Amount(Request.Cost, new LocalizedText("không rõ", "not known").In(language), language),
            Amount(Request.Requested, new LocalizedText("không rõ", "not known").In(language), language),
            Amount(Ceiling, "–", language),
            Request.Requested is { } support && Ceiling is { } most && most > Vnd.Zero && Figures.Thousandths(support, most) is var share
                ? new PageCell(Figures.Percent(share, language), share)
                : "–",
            PageCell.Of(Verdict, language),
            (ProvisionText(language) ?? "–") + (Decision is { BoundBy: not BoundBy.Nothing and var by } ? $" ({Words.Of(by).In(language)})" : ""),
            ReferenceText(language),
        ];

    private static PageCell Amount(Vnd? amount, string without, Language language) =>
        amount is { } known ? new PageCell(Figures.Whole(known.Dong, language), known.Dong) : without;

    /// <summary>Why a person should look at the project, or null.</summary>
    public string? Concern(Language language)
    {
        var reason = WhyNot(language);
        var notes = string.Join("; ", Row.Notes.Select(n => n.In(language)));
        return reason is null && notes.Length == 0 ? null
            : reason is null ? notes
            : notes.Length == 0 ? reason
            : $"{reason} ({notes})";
    }

    /// <summary>What the answer rests on, and what to look at.</summary>
    public string Reason(Language language) => Concern(language) ?? Decision!.Findings[0].Message(language);

    private string? WhyNot(Language language)
    {
        if (Decisions.Count > 1)
            return new LocalizedText(
                $"mức hỗ trợ tối đa khác nhau theo ngày trong kỳ: {string.Join("; ", Decisions.Select(d => d.Ceiling?.ToString(Language.Vietnamese) ?? "chưa xác định"))}; cần bổ sung ngày phê duyệt",
                $"the ceiling differs by the day: {string.Join("; ", Decisions.Select(d => d.Ceiling?.ToString(Language.English) ?? "undetermined"))}; the date of approval is needed"
            ).In(language);
        if (Decision is null && ItemCode.Length == 0)
            return new LocalizedText(
                "nội dung không thuộc hạng mục có mức hỗ trợ; theo quy định riêng của nội dung",
                "the content has no support level; its own rules apply"
            ).In(language);
        if (Decision is null)
            return new LocalizedText(
                $"hạng mục riêng của tỉnh “{ItemCode}”: cần bổ sung quy định của tỉnh",
                $"'{ItemCode}' is an item of the province's own: its regulation is required"
            ).In(language);
        if (Decision.Verdict == Verdict.Satisfied)
            return null;
        var reason = Words.WithNext(Decision.Findings.First(f => f.Verdict == Decision.Verdict), language);
        return IsAboveReference ? $"▲ {reason}" : reason;
    }

    private string ReferenceText(Language language)
    {
        if (Reference is not { } reference)
            return "";
        var workings = reference.Workings;
        var level = workings.Outcome switch
        {
            SupportOutcome.Ceiling => workings.Upper.ToString(language),
            SupportOutcome.Range => $"{workings.Lower.ToString(language)} – {workings.Upper.ToString(language)}",
            SupportOutcome.CostUnknown => workings.Norm!.Value.ToText().In(language),
            _ => language == Language.Vietnamese ? "không có số liệu" : "no number",
        };
        return (IsAboveReference ? "▲ " : "") + level;
    }
}
