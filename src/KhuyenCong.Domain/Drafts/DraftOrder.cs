namespace KhuyenCong.Domain.Drafts;

/// <summary>Holds the numbers of articles, clauses and points against their order.</summary>
internal static class DraftOrder
{
    private const string Points = "abcdđeghiklmnopqrstuvxy";

    private sealed record Numbered(string Label, int Number, DraftParagraph Paragraph);

    internal static void Check(DraftNotes notes)
    {
        var paragraphs = notes.Text.Paragraphs;
        // A collection of several texts puts their articles in an order of its own.
        if (Series(paragraphs, DraftHead.Article, p => p.Place.Series) is { Count: 1 } only)
            CheckSeries(notes, only[0], DraftHead.Article, startsAtOne: false);
        foreach (var series in Series(paragraphs, DraftHead.Clause, p => p.Place.Series + "/" + p.Place.Article))
            CheckSeries(notes, series, DraftHead.Clause, startsAtOne: series[0].Paragraph.Place.Article is not null);
        foreach (var series in Series(paragraphs, DraftHead.Point, p => $"{p.Place.Series}/{p.Place.Article}/{p.Place.Clause}"))
            CheckSeries(notes, series, DraftHead.Point, startsAtOne: series[0].Paragraph.Place is { Article: not null } or { Clause: not null });
    }

    // Paragraphs of a head that stand under one and the same head above them; a head of a higher kind ends a series.
    private static List<List<Numbered>> Series(IReadOnlyList<DraftParagraph> paragraphs, DraftHead head, Func<DraftParagraph, string> keyOf)
    {
        var all = new List<List<Numbered>>();
        var byKey = new Dictionary<string, List<Numbered>>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            if (head != DraftHead.Article && paragraph.Head != DraftHead.None && paragraph.Head < head)
                byKey.Clear();
            if (paragraph.Head != head || NumberOf(paragraph, head) is not { } numbered)
                continue;
            var key = keyOf(paragraph);
            if (!byKey.TryGetValue(key, out var series))
            {
                byKey[key] = series = [];
                all.Add(series);
            }

            series.Add(numbered);
        }

        return all;
    }

    private static Numbered? NumberOf(DraftParagraph paragraph, DraftHead head)
    {
        var label = head switch
        {
            DraftHead.Article => paragraph.Place.Article!,
            DraftHead.Clause => paragraph.Place.Clause!,
            _ => paragraph.Place.Point!,
        };
        if (head == DraftHead.Point)
            return Points.IndexOf(label[0]) is var place and >= 0 ? new Numbered(label, place + 1, paragraph) : null;
        // An article put in between ("6a") is no number of the row.
        return Numbers.TryRead(label, out var number) ? new Numbered(label, number, paragraph) : null;
    }

    private static void CheckSeries(DraftNotes notes, List<Numbered> series, DraftHead head, bool startsAtOne)
    {
        var expected = startsAtOne ? 1 : series[0].Number;
        var seen = new HashSet<int>();
        for (var i = 0; i < series.Count; i++)
        {
            var here = series[i];
            var isAgain = !seen.Add(here.Number);
            // Where the next one goes on as if this one had borne the number that is due, this one alone is wrong.
            var goesOn = i + 1 < series.Count && series[i + 1].Number == expected + 1;
            var name = Name(head);
            if (isAgain && here.Number != expected)
                Fault(
                    notes,
                    here,
                    "number-twice",
                    $"{name.Vietnamese} {here.Label} có hai lần.",
                    $"There are two of {name.English.ToLowerInvariant()} {here.Label}."
                );
            else if (here.Number > expected)
                Skipped(notes, here, head, expected);
            else if (here.Number < expected)
                Fault(notes, here, "number-order", $"{name.Vietnamese} {here.Label} đứng sai thứ tự.", $"{name.English} {here.Label} is out of order.");
            expected = goesOn ? expected + 1 : Math.Max(expected, here.Number + 1);
        }
    }

    private static void Skipped(DraftNotes notes, Numbered here, DraftHead head, int expected)
    {
        var missing = string.Join(
            ", ",
            Enumerable.Range(expected, here.Number - expected).Select(n => head == DraftHead.Point ? Points[n - 1].ToString() : Number(n))
        );
        Fault(notes, here, "number-skipped", $"Thiếu {Name(head).Vietnamese.ToLowerInvariant()} {missing}.", $"{Name(head).English} {missing} is missing.");
    }

    private static void Fault(DraftNotes notes, Numbered here, string code, string vietnamese, string english) =>
        notes.Fault(code, here.Paragraph.Start, Math.Min(here.Paragraph.End, here.Paragraph.Start + 40), vietnamese, english);

    private static LocalizedText Name(DraftHead head) =>
        head switch
        {
            DraftHead.Article => new("Điều", "Article"),
            DraftHead.Clause => new("Khoản", "Clause"),
            _ => new("Điểm", "Point"),
        };

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
