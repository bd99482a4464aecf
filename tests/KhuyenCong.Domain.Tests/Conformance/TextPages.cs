using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>Writes docs/vi/van-ban: a page for each legal text, provision by provision, and one that draws what is in force when.</summary>
internal static class TextPages
{
    /// <summary>One norm under one provision, over the days on which it stands unchanged.</summary>
    private sealed record Row(NormEntry Entry, LocalDate From, LocalDate? Through);

    private static readonly IReadOnlyList<Row> Rows = Periods();
    private static readonly Dictionary<(string Text, string Article), string> Headings = File.ReadLines(Repository.Data("articles.csv"))
        .Skip(1)
        .Select(l => l.Split(',', 3))
        .ToDictionary(f => (f[0], f[1]), f => f[2]);
    private static readonly IReadOnlyList<(string Reading, Citation Provision)> Readings = ReadingsByProvision().ToList();

    /// <summary>The texts of which the register names a provision or a table cites one.</summary>
    internal static IReadOnlyList<LegalInstrument> Texts { get; } =
        Instruments.All.Where(i => CoverageRegister.Rows.Any(r => r.Citation.Instrument == i) || Rows.Any(r => r.Entry.Citation.Instrument == i)).ToList();

    internal static string FileOf(LegalInstrument text) => text.Id + ".md";

    internal static string PageOf(LegalInstrument text)
    {
        var page = new StringBuilder();
        page.Append($"# {text.Name.Vietnamese}: {text.Subject.Vietnamese}\n\n");
        page.Append("Trang này được lập tự động từ các bảng của thư viện và sổ theo dõi điều khoản, không sửa bằng tay.\n\n");
        foreach (var fact in FactsOf(text))
            page.Append($"- {fact}\n");
        page.Append(
            "\nMỗi dòng là một quy định theo điều khoản, với thời gian mà thư viện áp dụng nguyên như vậy. Cột nguồn: *văn bản* là đã đọc văn bản, *công bố* là theo nguồn công bố, *chưa có* là thư viện chưa có nội dung. Cách hiểu (R…) xem [các cách hiểu](../cach-hieu.md); cột kiểm thử nêu lớp kiểm thử của dự án.\n"
        );
        foreach (var article in ArticlesOf(text))
            Article(page, text, article);
        return page.ToString();
    }

    internal static string Overview()
    {
        var page = new StringBuilder();
        page.Append("# Các văn bản và thời gian áp dụng\n\n");
        page.Append("Trang này được lập tự động, không sửa bằng tay. Mỗi văn bản có một trang riêng, theo thứ tự điều khoản.\n\n");
        page.Append("| Văn bản | Nội dung | Có hiệu lực từ | Hết hiệu lực từ | Sửa đổi, bổ sung | Thấy còn hiệu lực đến |\n|---|---|---|---|---|---|\n");
        foreach (var text in Texts)
            page.Append(
                $"| [{text.Name.Vietnamese}]({FileOf(text)}) | {text.Subject.Vietnamese} | {Day(text.InForceFrom)} | {Day(text.ReplacedFrom)} | {string.Join("; ", text.Amendments.Select(AmendmentOf))} | {Day(text.LastSeenInForce)} |\n"
            );
        page.Append("\n## Văn bản nào có hiệu lực lúc nào\n\n");
        page.Append("Vạch kết thúc ở ngày văn bản hết hiệu lực, hoặc ở ngày gần nhất thấy còn hiệu lực; mốc là ngày sửa đổi.\n\n");
        page.Append(Drawing());
        page.Append("\n## Ngày nào bảng nào bắt đầu\n\n");
        page.Append("Một bảng áp dụng đến khi bảng sau cùng tên bắt đầu. Bảng dựa vào các văn bản nêu ở cột cuối.\n\n");
        page.Append("| Ngày | Bảng | Dựa vào |\n|---|---|---|\n");
        foreach (var (day, name, texts) in Tables().OrderBy(t => t.Day).ThenBy(t => t.Name, StringComparer.Ordinal))
            page.Append($"| {Day(day)} | {name} | {string.Join(", ", texts.Select(t => $"[{t.Id}]({FileOf(t)})"))} |\n");
        return page.ToString();
    }

    private static IReadOnlyList<Row> Periods()
    {
        var rows = new List<Row>();
        var open = new Dictionary<NormEntry, int>();
        foreach (var law in LawBook.National.Snapshots)
        {
            var standing = new Dictionary<NormEntry, int>();
            foreach (var entry in law.Entries())
            {
                if (!open.TryGetValue(entry, out var place))
                {
                    place = rows.Count;
                    rows.Add(new(entry, law.From, null));
                }

                rows[place] = rows[place] with { Through = law.Through };
                standing[entry] = place;
            }

            open = standing;
        }

        return rows;
    }

    private static void Article(StringBuilder page, LegalInstrument text, string article)
    {
        page.Append($"\n## {HeadingOf(text, article)}\n");
        var rows = Rows.Where(r => r.Entry.Citation.Instrument == text && (r.Entry.Citation.Article ?? "") == article).ToList();
        var register = CoverageRegister.Rows.Where(r => r.Citation.Instrument == text && (r.Citation.Article ?? "") == article).ToList();
        var ruled = register.Where(r => r.Status == CoverageRegister.Modelled && rows.All(row => row.Entry.Citation != r.Citation)).ToList();
        if (rows.Count + ruled.Count > 0)
        {
            page.Append("\n| Điều khoản | Nội dung | Quy định | Từ ngày | Đến hết ngày | Nguồn | Cách hiểu | Kiểm thử |\n|---|---|---|---|---|---|---|---|\n");
            var lines = rows.Select(r => (Key: KeyOf(r.Entry.Citation), Text: LineOf(r)))
                .Concat(ruled.Select(r => (Key: KeyOf(r.Citation), Text: LineOf(r))))
                .OrderBy(l => l.Key, StringComparer.Ordinal);
            foreach (var line in lines)
                page.Append(line.Text);
        }

        var others = register.Where(r => r.Status != CoverageRegister.Modelled && rows.All(row => row.Entry.Citation != r.Citation)).ToList();
        foreach (var group in others.GroupBy(r => r.Status))
            page.Append(
                $"\n{WordOf(group.Key)}: {string.Join(", ", group.OrderBy(r => KeyOf(r.Citation), StringComparer.Ordinal).Select(r => PlaceOf(r.Citation)))}.\n"
            );
    }

    private static string LineOf(Row row)
    {
        var entry = row.Entry;
        return $"| {PlaceOf(entry.Citation)} | {NameOf(entry.Code)} | {Cell(entry.Value.Vietnamese)} | {Day(row.From)} | {Day(row.Through)} | {SourceOf(entry.Status)} | {ReadingOf(entry.Citation)} | {TestsOf(entry.Citation)} |\n";
    }

    private static string LineOf(CoverageRow row) =>
        $"| {PlaceOf(row.Citation)} | {SubjectOf(row)} | quy tắc của thư viện | | | {(row.Citation.Instrument.Articles is null ? "công bố" : "văn bản")} | {ReadingOf(row.Citation)} | {TestsOf(row.Citation)} |\n";

    /// <summary>The Vietnamese terms of the symbols that answer a provision, as their documentation begins.</summary>
    private static string SubjectOf(CoverageRow row) =>
        string.Join("; ", row.Symbols.Select(TermOf).Where(t => t.Length > 0).Distinct().Select(t => char.ToLowerInvariant(t[0]) + t[1..]));

    private static string TermOf(string symbol) =>
        Summaries.FirstOrDefault(s => s.Name.EndsWith("." + symbol, StringComparison.Ordinal)).Summary is { } summary
        && summary.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end
            ? summary[..end].Trim()
            : "";

    private static readonly List<(string Name, string Summary)> Summaries = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "KhuyenCong.Domain.xml"))
        .Descendants("member")
        .Select(m => (Name: m.Attribute("name")!.Value.Split('(')[0], Summary: m.Element("summary")?.Value ?? ""))
        .ToList();

    private static IEnumerable<string> FactsOf(LegalInstrument text)
    {
        if (text.Signed is { } signed)
            yield return $"Ký ngày {Day(signed)}.";
        yield return text.InForceFrom is { } from ? $"Có hiệu lực từ ngày {Day(from)}." : "Chưa rõ ngày có hiệu lực.";
        if (text.ReplacedFrom is { } end)
            yield return $"Hết hiệu lực từ ngày {Day(end)}" + (Instruments.TryFind(text.ReplacedBy, out var by) ? $", thay bằng {by.Name.Vietnamese}." : ".");
        foreach (var amendment in text.Amendments.ToList())
            yield return $"Được sửa đổi, bổ sung bởi {AmendmentOf(amendment)}.";
        if (text.LastSeenInForce is { } seen)
            yield return $"Lần gần nhất thấy còn hiệu lực: ngày {Day(seen)}" + (text.LastSeenIn is { } act ? $" ({act.Vietnamese})." : ".");
        if (text.ReplacementAwaited is { } awaited)
            yield return $"Văn bản thay thế đã được dự kiến và chưa ban hành vào ngày {Day(awaited)}.";
        yield return text.Articles is { } count ? $"Đã đọc toàn văn, {count} điều." : "Chưa đọc toàn văn.";
    }

    private static string AmendmentOf(Amendment amendment)
    {
        var name = Instruments.TryFind(amendment.ByInstrumentId, out var by) ? by.Name.Vietnamese : amendment.ByInstrumentId;
        return $"{name} ({(amendment.IsStartKnown ? "từ ngày" : "ký ngày")} {Day(amendment.From)}, {(amendment.IsRead ? "đã biết nội dung" : "chưa đọc")})";
    }

    private static IEnumerable<string> ArticlesOf(LegalInstrument text) =>
        Rows.Select(r => r.Entry.Citation)
            .Concat(CoverageRegister.Rows.Select(r => r.Citation))
            .Where(c => c.Instrument == text)
            .Select(c => c.Article ?? "")
            .Distinct()
            .OrderBy(SortKey, StringComparer.Ordinal);

    private static string HeadingOf(LegalInstrument text, string article) =>
        article.Length == 0 ? "Toàn văn bản"
        : article.StartsWith("annex-", StringComparison.Ordinal) ? "Phụ lục " + article["annex-".Length..]
        : Headings.TryGetValue((text.Id, article), out var heading) ? $"Điều {article}. {heading}"
        : "Điều " + article;

    /// <summary>Clause and point as they are cited inside an article.</summary>
    private static string PlaceOf(Citation citation) =>
        citation.Point is { } point ? $"khoản {citation.Clause} điểm {point}"
        : citation.Clause is { } clause ? "khoản " + clause
        : citation.Article is { } article
            ? (article.StartsWith("annex-", StringComparison.Ordinal) ? "phụ lục " + article["annex-".Length..] : "điều " + article)
        : "văn bản";

    // The letter đ stands between d and e.
    private static string KeyOf(Citation citation) =>
        $"{SortKey(citation.Clause ?? "")}/{citation.Point?.Replace('đ', 'd') + (citation.Point == "đ" ? "z" : "")}";

    private static string SortKey(string part) =>
        part.Length == 0 ? ""
        : int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString("000", CultureInfo.InvariantCulture)
        : "z" + part;

    /// <summary>What a norm is about, with the matter it belongs to where a name alone does not say it; its code where no name is known.</summary>
    internal static string NameOf(string code)
    {
        var parts = code.Split('.');
        var name = SampleKit.NormNames.Find(code) ?? $"`{code}`";
        return parts[0] == "support" && SupportItems.TryParse(parts[1], out _) ? "mức hỗ trợ: " + name
            : parts[0] is "competence" or "plan" && parts.Skip(1).Any(Acts.Contains) ? "thẩm quyền: " + name
            : name;
    }

    private static readonly HashSet<string> Acts = Enum.GetValues<CompetenceAct>().Select(a => a.ToCode()).ToHashSet(StringComparer.Ordinal);

    /// <summary>The readings with the provisions that their page names; "6/2/a" after a whole citation is of the same text.</summary>
    private static IEnumerable<(string Reading, Citation Provision)> ReadingsByProvision()
    {
        foreach (
            var line in File.ReadLines(Path.Combine(Repository.Root, "docs", "vi", "cach-hieu.md")).Where(l => l.StartsWith("| R", StringComparison.Ordinal))
        )
        {
            foreach (Match brackets in Regex.Matches(line, @"\(((?:ND|TTLT|TT)\d+-\d{4}/[^()]*)\)"))
            {
                var text = "";
                foreach (var place in brackets.Groups[1].Value.Split(", "))
                {
                    text = Regex.Match(place, @"^(?:ND|TTLT|TT)\d+-\d{4}") is { Success: true } named ? named.Value : text;
                    yield return (line.Split('|')[1].Trim(), Citation.Parse(place.StartsWith(text, StringComparison.Ordinal) ? place : $"{text}/{place}"));
                }
            }
        }
    }

    private static string ReadingOf(Citation citation) =>
        string.Join(
            ", ",
            Readings.Where(r => (citation.Code + "/").StartsWith(r.Provision.Code + "/", StringComparison.Ordinal)).Select(r => r.Reading).Distinct()
        );

    private static string TestsOf(Citation citation) =>
        string.Join(
            "<br>",
            CoverageRegister
                .Rows.Where(r => r.Citation == citation)
                .SelectMany(r => r.Tests)
                .Select(ClassOf)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(t => $"`{t}`")
        );

    // The name of a test ends with what it says; its class is the part before.
    private static string ClassOf(string test) =>
        test.Split('.') is { Length: > 1 } parts && !parts[^1].EndsWith("Tests", StringComparison.Ordinal) ? string.Join('.', parts[..^1]) : test;

    private static string SourceOf(NormStatus status) =>
        status switch
        {
            NormStatus.Stated => "văn bản",
            NormStatus.Reported => "công bố",
            NormStatus.Absent => "văn bản (không quy định)",
            NormStatus.GovernedElsewhere => "văn bản (dẫn chiếu)",
            _ => "chưa có",
        };

    private static string WordOf(string status) =>
        status switch
        {
            "declarative" => "Không có nội dung để tính toán",
            "delegated" => "Giao văn bản khác, cơ quan khác",
            _ => "Thư viện chưa có",
        };

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("\n", " ");

    private static string Day(LocalDate? day) => day is { } d ? d.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture) : "";

    /// <summary>A bar for each text with the days of its amendments.</summary>
    private static string Drawing()
    {
        var drawing = new StringBuilder("```mermaid\ngantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y\n");
        var last = LawBook.National.VerifiedThrough;
        foreach (var text in Texts.Where(t => t.InForceFrom is not null || t.ReplacedFrom is not null))
        {
            var from = text.InForceFrom ?? LawBook.National.CoveredFrom;
            var end = text.ReplacedFrom ?? text.LastSeenInForce ?? last;
            drawing.Append($"    section {text.Id}\n");
            drawing.Append($"    {Plain(text.Subject.Vietnamese)} :{Iso(from)}, {Iso(end > from ? end : from.PlusDays(1))}\n");
            foreach (var amendment in text.Amendments)
                drawing.Append($"    {amendment.ByInstrumentId} :milestone, {Iso(amendment.From)}, 0d\n");
        }

        return drawing.Append("```\n").ToString();
    }

    // A colon, a semicolon or a hash would end the name of a bar.
    private static string Plain(string text) => text.Replace(':', ',').Replace(';', ',').Replace("#", "");

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(LocalDate Day, string Name, IEnumerable<LegalInstrument> Texts)> Tables()
    {
        foreach (var table in LawBook.National.Snapshots.SelectMany(s => s.Tables.Select(t => (s.From, Table: t))).GroupBy(t => t.Table.GetType()))
        {
            NormTable? before = null;
            foreach (var (from, norms) in table.OrderBy(t => t.From))
            {
                if (before is null || !before.Entries().Equals(norms.Entries()))
                    yield return (from, TableNames.TryGetValue(norms.GetType().Name, out var name) ? name : TermOf(norms.GetType().Name), norms.RestsOn);
                before = norms;
            }
        }
    }

    private static readonly Dictionary<string, string> TableNames = new()
    {
        ["SupportNorms"] = "mức hỗ trợ",
        ["InterestSupportNorms"] = "hỗ trợ lãi vay",
        ["PriorityNorms"] = "ưu tiên",
        ["TypicalProductNorms"] = "bình chọn sản phẩm tiêu biểu",
        ["EligibilityNorms"] = "đối tượng",
        ["FundingConditionNorms"] = "điều kiện được hỗ trợ",
        ["ContentConditionNorms"] = "điều kiện của nội dung",
        ["PlanNorms"] = "chương trình, kế hoạch, đề án",
        ["CompetenceNorms"] = "thẩm quyền",
        ["TenderNorms"] = "đấu thầu, xét chọn",
        ["ChangeNorms"] = "điều chỉnh",
        ["AdvanceNorms"] = "tạm ứng",
        ["DossierNorms"] = "hồ sơ",
        ["DeadlineNorms"] = "thời hạn",
        ["LifeNorms"] = "quy trình đề án",
        ["BudgetNorms"] = "ngân sách",
    };
}
