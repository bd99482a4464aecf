using System.Globalization;
using System.Text;
using System.Text.Json;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace SampleKit;

/// <summary>The law as one page: every norm with the days on which it stands, its provision and what is known of it; with a script, the law of a day.</summary>
public sealed class LawPage
{
    // The last day of a norm that has none.
    private static readonly LocalDate NoEnd = new(9999, 12, 31);

    // What most people ask for comes first.
    private static readonly string[] Order = ["support", "interest", "eligibility", "priority", "typical-product", "competence", "advance", "deadline"];

    private readonly Language _language;
    private readonly List<Line> _lines;
    private readonly HtmlPage _page;

    private LawPage(Language language)
    {
        _language = language;
        _lines = Lines();
        _page = new HtmlPage(language, Say("Pháp luật về khuyến công theo ngày", "The law on industrial promotion by date"));
    }

    /// <summary>The page.</summary>
    public static string Of(Language language) => new LawPage(language).Made();

    private string Made()
    {
        var book = LawBook.National;
        var missing = _lines.Count(l => l.Stands(book.VerifiedThrough) && l.Entry.Status == NormStatus.NotEncoded);
        _page
            .Source(
                null,
                book.VerifiedThrough,
                Say(
                    "quy định riêng của các tỉnh; ngày trước ngày " + Day(book.CoveredFrom) + "; các cách hiểu khác cách hiểu mặc định",
                    "what provinces lay down themselves; days before " + Day(book.CoveredFrom) + "; readings other than the usual ones"
                )
            )
            .Tally(
                Tone.None,
                Count(_lines.Count(l => l.Stands(book.VerifiedThrough))),
                Say($"quy định ngày {Day(book.VerifiedThrough)}", $"norms on {Day(book.VerifiedThrough)}")
            )
            .Tally(Tone.Open, Count(missing), Say("chưa có trong thư viện", "not encoded"))
            .Tally(Tone.None, Count(book.Snapshots.Count), Say("giai đoạn", "periods"));
        _page.Section(Say("Theo ngày", "By date"));
        _page.Paragraph(
            Say(
                "Mỗi dòng dưới đây ghi từ ngày nào đến ngày nào quy định đứng như vậy. Trình duyệt có chạy mã lệnh thì hiện thanh trượt để xem pháp luật của một ngày.",
                "Each row below says from when to when a norm stands as it does. Where scripts run, a slider shows the law of one day."
            )
        );
        _page.Markup("<div id=\"by-date\"></div>\n");
        Changes();
        foreach (var group in _lines.GroupBy(l => Group(l.Entry.Code)).OrderBy(g => Array.IndexOf(Order, g.Key) is >= 0 and var at ? at : Order.Length))
            Table(group.Key, [.. group]);
        _page
            .Section(Say("Được công bố, chưa là pháp luật", "Announced, not law"))
            .List(
                Announcement.All.Select(a =>
                    Say(
                        $"{a.What.Vietnamese}. Tình trạng ngày {Day(a.AsOf)}: {a.Status.Vietnamese}. Nguồn: {a.Source.Vietnamese}.",
                        $"{a.What.English}. Status on {Day(a.AsOf)}: {a.Status.English}. Source: {a.Source.English}."
                    )
                )
            );
        return _page.Data("law", Data()).Script(Resource.Read("law-page.js"), Resource.Read("law-page.css")).ToString();
    }

    // One day a line: which texts begin, how many norms are new, changed or gone.
    private void Changes()
    {
        var title = Say("Những ngày pháp luật thay đổi", "The days on which the law changed");
        var snapshots = LawBook.National.Snapshots;
        var rows = new List<PageCell[]>();
        for (var i = 1; i < snapshots.Count; i++)
        {
            var (from, before) = (snapshots[i].From, snapshots[i - 1].From);
            var begun = _lines.Where(l => l.From == from).ToList();
            var ended = _lines.Count(l => l.Stands(before) && l.Through == from.PlusDays(-1));
            var changed = begun.Count(l => _lines.Exists(o => o.Entry.Code == l.Entry.Code && o.Through == from.PlusDays(-1)));
            rows.Add([
                Day(from),
                new(Count(begun.Count - changed), begun.Count - changed),
                new(Count(changed), changed),
                new(Count(ended - changed), ended - changed),
                begun.Count == 0
                    ? Say("một văn bản liên quan thay đổi; không có dòng nào của trang thay đổi", "a text beside these changed; no row of this page did")
                    : string.Join("; ", begun.Select(l => l.Entry.Citation.Instrument).Distinct().Select(t => t.Name.In(_language)))
                        + (begun.Count <= 12 ? ": " + string.Join(", ", begun.Select(l => NormNames.Of(l.Entry.Code, _language)).Distinct()) : ""),
            ]);
        }

        _page
            .Section(title)
            .Table(
                new PageTable(
                    title,
                    [
                        new(Say("Ngày", "Day"), ColumnShape.Name),
                        new(Say("Dòng mới", "New"), ColumnShape.Number),
                        new(Say("Dòng đổi", "Changed"), ColumnShape.Number),
                        new(Say("Dòng hết hiệu lực", "Ended"), ColumnShape.Number),
                        new(Say("Văn bản, nội dung", "Texts, and what they are about")),
                    ],
                    rows
                )
            );
    }

    private void Table(string group, List<Line> lines)
    {
        var title = Capital(NormNames.OfMatter(group).In(_language));
        var html = new StringBuilder();
        var id = "law-" + group;
        html.Append(
            $"<div class=\"scroll\" role=\"region\" aria-label=\"{PageText.Escape(title)}\" tabindex=\"0\">\n<table id=\"{id}\" class=\"cards\"{(lines.Count > 9 ? " data-tools" : "")}>\n<caption class=\"hide\">{PageText.Escape(title)}</caption>\n<thead><tr>"
        );
        string[] headings =
        [
            Say("Nội dung", "About"),
            Say("Quy định", "What it says"),
            Say("Viện dẫn", "Provision"),
            Say("Từ ngày", "From"),
            Say("Đến hết ngày", "Through"),
            Say("Biết từ đâu", "Known from"),
        ];
        foreach (var heading in headings)
            html.Append($"<th scope=\"col\">{PageText.Escape(heading)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var line in lines)
        {
            var status = Status(line.Entry.Status);
            html.Append(
                    $"<tr data-k=\"{line.Key}\" data-f=\"{Number(line.From)}\" data-t=\"{Number(line.Through ?? NoEnd)}\"{(status.Tone == Tone.Open ? " data-m" : "")}>"
                )
                .Append(
                    $"<th scope=\"row\">{PageText.Escape(Capital(NormNames.Of(line.Entry.Code, _language)))}</th><td>{PageText.Escape(line.Entry.Value.In(_language))}</td>"
                )
                .Append(
                    $"<td>{PageText.Escape(line.Entry.Citation.Text.In(_language))}</td><td class=\"s\" data-v=\"{Number(line.From)}\">{Day(line.From)}</td>"
                )
                .Append(
                    $"<td class=\"s\" data-v=\"{Number(line.Through ?? NoEnd)}\">{(line.Through is { } through ? Day(through) : "–")}</td><td>{PageText.Cell(status)}</td></tr>\n"
                );
        }

        html.Append("</tbody></table>\n</div>\n");
        _page.Section(title, isOpen: true).Markup(html.ToString()).Labels(id, headings);
    }

    private PageCell Status(NormStatus status) =>
        status switch
        {
            NormStatus.Stated => Say("văn bản", "the text"),
            NormStatus.Reported => Say("nguồn công bố", "a published report"),
            NormStatus.Absent => Say("văn bản (không quy định)", "the text (lays nothing down)"),
            NormStatus.GovernedElsewhere => Say("văn bản (dẫn chiếu)", "the text (refers to another)"),
            _ => new PageCell(Say("chưa có trong thư viện", "not encoded"), null, Tone.Open),
        };

    // What the script needs: the days, where it begins, its words.
    private string Data()
    {
        var book = LawBook.National;
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("start", Iso(book.VerifiedThrough));
            json.WriteStartArray("days");
            foreach (var snapshot in book.Snapshots)
            {
                json.WriteStartObject();
                json.WriteString("iso", Iso(snapshot.From));
                json.WriteString("from", Day(snapshot.From));
                json.WriteString("last", Number(snapshot.Through ?? NoEnd));
                json.WriteString(
                    "text",
                    snapshot.Through is { } through
                        ? Say($"từ ngày {Day(snapshot.From)} đến hết ngày {Day(through)}", $"from {Day(snapshot.From)} through {Day(through)}")
                        : Say($"từ ngày {Day(snapshot.From)}", $"from {Day(snapshot.From)}")
                );
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("only");
            json.WriteStringValue(Say("mọi dòng của ngày đó", "all norms of the day"));
            json.WriteStringValue(Say("chỉ dòng mới hoặc đổi", "only what is new or changed"));
            json.WriteStringValue(Say("chỉ dòng chưa có trong thư viện", "only what is not encoded"));
            json.WriteEndArray();
            json.WriteStartObject("words");
            foreach (var (key, text) in Words())
                json.WriteString(key, text);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private (string Key, string Text)[] Words() =>
        [
            ("slider", Say("Giai đoạn:", "Period:")),
            ("day", Say("Ngày:", "Day:")),
            ("show", Say("Hiện:", "Show:")),
            ("said", Say("Pháp luật {0}: {1} dòng, trong đó {2} dòng chưa có trong thư viện.", "The law {0}: {1} norms, of which {2} are not encoded.")),
            ("changed", Say("Thay đổi ngày {0}", "What changed on {0}")),
            ("place", Say("đổi viện dẫn, vẫn là ", "another provision, still ")),
            ("added", Say("mới: ", "new: ")),
            ("ended", Say("không còn", "gone")),
            ("none", Say("Không có dòng nào của trang thay đổi.", "No row of this page changed.")),
            ("first", Say("Ngày đầu tiên của thư viện.", "The first day that the library covers.")),
        ];

    // The norms of all periods; one that stands unchanged through several is one line.
    private static List<Line> Lines()
    {
        var lines = new List<Line>();
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var snapshot in LawBook.National.Snapshots)
        {
            foreach (var entry in snapshot.Entries())
            {
                keys.TryAdd(entry.Code, keys.Count);
                if (last.TryGetValue(entry.Code, out var at) && lines[at].Entry == entry && lines[at].Through?.PlusDays(1) == snapshot.From)
                {
                    lines[at] = lines[at] with { Through = snapshot.Through };
                    continue;
                }

                last[entry.Code] = lines.Count;
                lines.Add(new Line(keys[entry.Code], entry, snapshot.From, snapshot.Through));
            }
        }

        // All days of a norm stand together.
        return [.. lines.OrderBy(l => l.Key).ThenBy(l => l.From)];
    }

    private static string Group(string code) => code.Split('.')[0] is "budget-code" ? "budget" : code.Split('.')[0];

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Number(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private string Day(LocalDate day) => Figures.Day(day, _language);

    private string Count(int count) => Figures.Whole(count, _language);

    private string Say(string vietnamese, string english) => _language == Language.Vietnamese ? vietnamese : english;

    private sealed record Line(int Key, NormEntry Entry, LocalDate From, LocalDate? Through)
    {
        internal bool Stands(LocalDate day) => From <= day && (Through is null || day <= Through);
    }
}
