using System.Text.RegularExpressions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Drafts;

/// <summary>What the head and the end of a province's text say of it: number, kind, signing, first day, province, and what it repeals.</summary>
internal sealed record DraftHeading
{
    private static readonly Regex OwnNumber = DraftText.Of(@"(?<n>[0-9]{1,4}/(?<y>[0-9]{4})/(?<k>nq|qd)-(?:hdnd|ubnd)[0-9]{0,2})(?![a-z0-9])");
    private static readonly Regex Issuer = DraftText.Of(
        @"(?<body>hoi dong nhan dan|hdnd|uy ban nhan dan|ubnd)\s+(?:tinh|thanh pho|tp\.?)\s+(?<name>[a-z' -]{2,40})"
    );
    private static readonly Regex AnyNumber = DraftText.Of(@"[0-9]{1,4}/[0-9]{4}/[a-z]+(?:-[a-z]+)*[0-9]{0,2}");

    internal string? Number { get; init; }

    internal InstrumentKind? Kind { get; init; }

    internal int? Year { get; init; }

    internal LocalDate? Signed { get; init; }

    internal LocalDate? From { get; init; }

    internal ProvinceUnit? Province { get; init; }

    internal ValueList<string> Repeals { get; init; }

    internal static DraftHeading Of(DraftText text)
    {
        var head = text.Paragraphs.Take(DraftText.HeadParagraphs).Where(p => !text.PlainOf(p).StartsWith("can cu", StringComparison.Ordinal)).ToList();
        var number = head.Select(p => OwnNumber.Match(text.Plain.Substring(0, p.End), p.Start)).FirstOrDefault(m => m.Success);
        return new DraftHeading
        {
            Number = number is null ? null : text.Composed.Substring(number.Index, number.Length),
            Year = number is null ? null : Numbers.Read(number.Groups["y"].Value),
            Kind = number?.Groups["k"].Value switch
            {
                "nq" => InstrumentKind.Resolution,
                "qd" => InstrumentKind.Decision,
                _ => KindOf(text, head),
            },
            Signed = DraftDays.SigningOf(text)?.Date,
            From = DraftDays.StartOf(text)?.Date,
            Province = head.Select(p => ProvinceOf(text, p)).FirstOrDefault(p => p is not null),
            Repeals = RepealsOf(text).Distinct().ToValueList(),
        };
    }

    private static InstrumentKind? KindOf(DraftText text, List<DraftParagraph> head)
    {
        foreach (var plain in head.Select(text.PlainOf))
        {
            if (plain.StartsWith("nghi quyet", StringComparison.Ordinal) || plain.StartsWith("hoi dong nhan dan", StringComparison.Ordinal))
                return InstrumentKind.Resolution;
            if (plain.StartsWith("quyet dinh", StringComparison.Ordinal) || plain.StartsWith("uy ban nhan dan", StringComparison.Ordinal))
                return InstrumentKind.Decision;
        }

        return null;
    }

    // Of the words behind "tỉnh" the longest that name a province.
    private static ProvinceUnit? ProvinceOf(DraftText text, DraftParagraph paragraph)
    {
        var match = Issuer.Match(text.Plain.Substring(0, paragraph.End), paragraph.Start);
        if (!match.Success)
            return null;
        var words = match.Groups["name"].Value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words
            .Select((_, cut) => ProvinceUnit.TryFind(string.Join(" ", words.Take(words.Length - cut)), out var unit) ? unit : null)
            .FirstOrDefault(u => u is not null);
    }

    private static IEnumerable<string> RepealsOf(DraftText text)
    {
        foreach (var paragraph in text.Paragraphs)
        {
            if (text.Matches(DraftReferences.Repeal, paragraph.Start, paragraph.End).FirstOrDefault() is not { } repeal)
                continue;
            // "Nghị quyết số … hết hiệu lực": the number stands before the words.
            var from = repeal.Value == "het hieu luc" ? text.SentencesOf(paragraph).Last(s => s.Start <= repeal.Index).Start : repeal.Index;
            foreach (var number in text.Matches(AnyNumber, from, paragraph.End))
                yield return text.Composed.Substring(number.Index, number.Length);
        }
    }
}
