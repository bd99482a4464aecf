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

    private static readonly Regex Amending = DraftText.Of(
        @"\G\s*(?:ve (?:viec )?)?(?:sua doi(?:, bo sung)?|bo sung) (?:mot so |cac )?(?:dieu|khoan|diem|noi dung|quy dinh|quy che|phu luc|ten|nghi quyet|quyet dinh)(?![a-z])"
    );

    private static readonly Regex Part = DraftText.Of(@"(?<![a-z])(?:(?:dieu|khoan|diem|phu luc) (?:so )?[0-9a-z]{1,3}(?![a-z])|cum tu)");

    internal string? Number { get; init; }

    internal InstrumentKind? Kind { get; init; }

    internal int? Year { get; init; }

    internal LocalDate? Signed { get; init; }

    internal LocalDate? From { get; init; }

    internal LocalDate? Until { get; init; }

    internal ProvinceUnit? Province { get; init; }

    internal ValueList<string> Repeals { get; init; }

    /// <summary>The numbers of the texts that it amends.</summary>
    internal ValueList<string> Amends { get; init; }

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
            Until = DraftDays.EndOf(text)?.Date,
            Province = head.Select(p => ProvinceOf(text, p)).FirstOrDefault(p => p is not null),
            Repeals = RepealsOf(text).Distinct().ToValueList(),
            Amends = AmendsOf(text).Distinct().ToValueList(),
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

    // Of the words behind "tỉnh" the longest that name a province; the head of a text has the body on a line and the province on the next.
    private static ProvinceUnit? ProvinceOf(DraftText text, DraftParagraph paragraph)
    {
        var next = text.Paragraphs.FirstOrDefault(p => p.Start > paragraph.Start);
        var match = Issuer.Match(text.Plain.Substring(0, (next ?? paragraph).End), paragraph.Start);
        if (!match.Success || match.Index >= paragraph.End)
            return null;
        var words = match.Groups["name"].Value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words
            .Select((_, cut) => ProvinceUnit.TryFind(string.Join(" ", words.Take(words.Length - cut)), out var unit) ? unit : null)
            .FirstOrDefault(u => u is not null);
    }

    private static IEnumerable<string> RepealsOf(DraftText text) =>
        RepealedIn(text).Where(n => !IsOfPart(text, n.Paragraph, n.Number)).Select(n => Written(text, n.Number));

    // "Sửa đổi, bổ sung một số điều của Nghị quyết số …" in the title or an article of an amending text; what it takes out of another.
    private static IEnumerable<string> AmendsOf(DraftText text)
    {
        foreach (var paragraph in text.Paragraphs.Where(p => !p.IsQuoted && Amending.IsMatch(text.Plain, p.Body)))
        {
            if (text.Matches(AnyNumber, paragraph.Body, paragraph.End).FirstOrDefault() is { } number)
                yield return Written(text, number);
        }

        foreach (var (paragraph, number) in RepealedIn(text).Where(n => IsOfPart(text, n.Paragraph, n.Number)))
            yield return Written(text, number);
    }

    private static IEnumerable<(DraftParagraph Paragraph, Match Number)> RepealedIn(DraftText text) =>
        from paragraph in text.Paragraphs
        from number in text.Matches(AnyNumber, paragraph.Start, paragraph.End)
        where DraftReferences.IsRepealed(text, paragraph, (number.Index, number.Index + number.Length))
        select (paragraph, number);

    // "Bãi bỏ khoản 2 Điều 3 Nghị quyết số …", "Thay thế cụm từ … tại …": the rest of the text stays.
    private static bool IsOfPart(DraftText text, DraftParagraph paragraph, Match number)
    {
        var before = text.Plain.Substring(paragraph.Body, number.Index - paragraph.Body);
        return Part.IsMatch(before.Substring(before.LastIndexOfAny([',', ';', ':', '.']) + 1));
    }

    private static string Written(DraftText text, Match number) => text.Composed.Substring(number.Index, number.Length);
}
