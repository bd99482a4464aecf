using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Explanations;
using KhuyenCong.Domain.Law;

namespace SampleKit;

/// <summary>An explanation laid out: the same words and figures on a terminal, a page and in a Word file.</summary>
public sealed class ExplainedPage(Explanation explanation, Language language)
{
    /// <summary>What the project is called and where it was read: shown below the title.</summary>
    public (string Name, string Value)[] About { get; init; } = [];

    /// <summary>The title.</summary>
    public string Title => explanation.Title.In(language);

    /// <summary>Whether the question was malformed, so that nothing was judged.</summary>
    public bool IsMalformed => explanation.Decision is null;

    /// <summary>The lines for a terminal of some width.</summary>
    public IEnumerable<string> Lines(int width)
    {
        foreach (var line in TextLayout.Wrap(Title.ToUpperInvariant(), width))
            yield return line;
        foreach (var line in Pairs(About, width))
            yield return line;
        var number = 0;
        foreach (var section in explanation.Sections.Where(s => s.Lines.Count > 0))
        {
            yield return "";
            foreach (var line in TextLayout.Wrap($"{++number}. {section.Heading.In(language)}", width))
                yield return line;
            foreach (var line in OfSection(section, width))
                yield return line;
        }
    }

    /// <summary>The page.</summary>
    public HtmlPage Html()
    {
        var page = new HtmlPage(language, Title);
        foreach (var (name, value) in About)
            page.Fact(name, value);
        foreach (var section in explanation.Sections.Where(s => s.Lines.Count > 0))
        {
            page.Section(section.Heading.In(language));
            switch (section.Part)
            {
                case ExplanationPart.Conclusion:
                    foreach (var line in section.Lines)
                    {
                        if (line.Verdict is { } verdict)
                            page.Conclusion(verdict, line.Citation is null ? Words(line) : Cited(line));
                        else
                            page.Paragraph(Cited(line));
                    }

                    break;
                case ExplanationPart.Facts or ExplanationPart.Record:
                    page.Definitions(section.Lines.Select(l => (l.Label.In(language), ValueOf(l))));
                    break;
                case ExplanationPart.Law:
                    page.List(section.Lines.Select(OfLaw), isOrdered: true);
                    break;
                case ExplanationPart.Deciders or ExplanationPart.Missing:
                    page.List(section.Lines.Select(WithBasis));
                    break;
                default:
                    page.Table(TableOf(section));
                    break;
            }
        }

        return page.Paragraph(Note).Signed().OnOneSheet();
    }

    /// <summary>The Word file.</summary>
    public WordPage Word()
    {
        var page = new WordPage(language).Title(
            Say("Giải trình mức hỗ trợ", "Explanation of the support"),
            About is [var (_, name), ..] ? name : Title[(Title.IndexOf(':') + 2)..]
        );
        // The provisions follow in the computation: texts are written out before they are cited.
        foreach (var line in explanation[ExplanationPart.Conclusion].Lines)
            page.Paragraph(VerdictOf(line) + line.Text.In(language), line.Label.In(language) is { Length: > 0 } l ? l : Say("Kết luận", "Conclusion"));
        var number = 0;
        foreach (var section in explanation.Sections.Where(s => s.Lines.Count > 0 && s.Part != ExplanationPart.Conclusion))
        {
            page.Heading($"{++number}. {section.Heading.In(language)}");
            switch (section.Part)
            {
                case ExplanationPart.Facts:
                    page.Definitions(2, About.Skip(1).Concat(section.Lines.Select(l => (l.Label.In(language), ValueOf(l)))));
                    break;
                case ExplanationPart.Record:
                    page.Definitions(1, section.Lines.Select(l => (l.Label.In(language), Spaced(ValueOf(l)))));
                    break;
                case ExplanationPart.Law:
                    page.List(section.Lines.Select((l, at) => OfLaw(l).TrimEnd('.') + (at == section.Lines.Count - 1 ? "." : ";")), isItalic: true);
                    break;
                case ExplanationPart.Deciders or ExplanationPart.Missing:
                    page.List(section.Lines.Select(l => "- " + WithBasis(l)));
                    break;
                default:
                    page.Table(TableOf(section), SharesOf(section.Part));
                    break;
            }
        }

        return page.List([Note], isItalic: true)
            .Signatures(
                Say("…………, ngày …… tháng …… năm ……", "…………, …… / …… / ……"),
                (Say("Người lập", "Prepared by"), Say("(ký, ghi rõ họ tên)", "(signature, full name)")),
                (Say("Người kiểm tra", "Checked by"), Say("(ký, ghi rõ họ tên)", "(signature, full name)"))
            );
    }

    private string Note =>
        Say(
            $"Bản giải trình do thư viện KhuyenCong.Domain {explanation.LibraryVersion} lập từ thông tin nêu trên; không phải văn bản hành chính.",
            $"Made by the library KhuyenCong.Domain {explanation.LibraryVersion} from the facts above; it is no administrative document."
        );

    private IEnumerable<string> OfSection(ExplanationSection section, int width) =>
        section.Part switch
        {
            ExplanationPart.Conclusion => section.Lines.SelectMany(l => Indented(Led(l), width)),
            ExplanationPart.Facts or ExplanationPart.Record => Pairs(section.Lines.Select(l => (l.Label.In(language), ValueOf(l))), width),
            ExplanationPart.Law => section.Lines.SelectMany(l => Indented("- " + OfLaw(l), width)),
            _ => Terminal.Lines(TableOf(section), width),
        };

    /// <summary>The lines of a part as a table.</summary>
    private PageTable TableOf(ExplanationSection section)
    {
        var basis = new PageColumn(Say("Căn cứ", "Provision"));
        var title = section.Heading.In(language);
        return section.Part switch
        {
            ExplanationPart.Computation => new(
                title,
                [
                    new(Say("Nội dung", "What"), ColumnShape.Name),
                    new(Say("Cách tính", "How")),
                    new(Say("Số tiền (đồng)", "Amount (đồng)"), ColumnShape.Number),
                    basis,
                ],
                [.. section.Lines.Select(l => new PageCell[] { l.Label.In(language), l.Text.In(language), Dong(l), BasisOf(l) })]
            ),
            ExplanationPart.Readings => new(
                title,
                [
                    new(Say("Cách hiểu", "Reading"), ColumnShape.Name),
                    new(Say("Áp dụng và cách hiểu khác", "Applied, and the others")),
                    new(Say("Mức tối đa nếu hiểu khác (đồng)", "Ceiling read otherwise (đồng)"), ColumnShape.Number),
                ],
                [.. section.Lines.Select(l => new PageCell[] { l.Label.In(language), l.Text.In(language), Dong(l) })]
            ),
            ExplanationPart.Conditions => new(
                title,
                [new(Say("Điều kiện", "Condition")), new(Say("Kết luận", "Verdict"), ColumnShape.Verdict), basis with { IsJoined = true }],
                [.. section.Lines.Select(l => new PageCell[] { WithoutVerdict(l), l.Verdict is { } verdict ? PageCell.Of(verdict, language) : "", BasisOf(l) })]
            ),
            _ => new(title, [new(Say("Nội dung", "What")), basis], [.. section.Lines.Select(l => new PageCell[] { Words(l), BasisOf(l) })]),
        };
    }

    private static int[] SharesOf(ExplanationPart part) =>
        part switch
        {
            ExplanationPart.Computation => [32, 28, 15, 25],
            ExplanationPart.Readings => [18, 66, 16],
            _ => [85, 15],
        };

    private IEnumerable<string> Pairs(IEnumerable<(string Name, string Value)> pairs, int width)
    {
        var all = pairs.ToList();
        var names = Math.Min(all.Select(p => TextLayout.Width(p.Name)).DefaultIfEmpty(0).Max(), width / 2);
        foreach (var (name, value) in all)
        {
            // What does not fit beside its name stands below it.
            if (names + 4 + TextLayout.LongestWord(value) > width || TextLayout.Width(name) > names)
            {
                yield return "  " + name + ":";
                foreach (var line in TextLayout.Wrap(value, width - 4))
                    yield return "    " + line;
                continue;
            }

            var isFirst = true;
            foreach (var line in TextLayout.Wrap(value, width - names - 4))
            {
                yield return "  " + TextLayout.Pad(isFirst ? name : "", names) + "  " + line;
                isFirst = false;
            }
        }
    }

    private static IEnumerable<string> Indented(string text, int width) =>
        TextLayout.Wrap(text, width - 4).Select((line, at) => (at == 0 ? "  " : "    ") + line);

    // A line of the conclusion with its sign and verdict, where it has one.
    private string Led(ExplanationLine line) =>
        line.Verdict is { } verdict
            ? $"{Tones.Sign(Tones.Of(verdict))} {line.Label.In(language)} – {verdict.ToText().In(language)}: {Cited(line)}"
            : $"- {Cited(line)}";

    private string VerdictOf(ExplanationLine line)
    {
        if (line.Verdict is not { } verdict)
            return "";
        var text = verdict.ToText().In(language);
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}. ";
    }

    private string Cited(ExplanationLine line) => BasisOf(line) is { Length: > 0 } basis ? $"{line.Text.In(language)} [{basis}]" : line.Text.In(language);

    private string WithBasis(ExplanationLine line) => BasisOf(line) is { Length: > 0 } basis ? $"{Words(line)} [{basis}]" : Words(line);

    private string Words(ExplanationLine line)
    {
        var (label, text) = (line.Label.In(language), line.Text.In(language));
        return label.Length == 0 ? text : $"{label}: {text}";
    }

    // The verdict stands beside the condition.
    private string WithoutVerdict(ExplanationLine line) =>
        line.Verdict is { } verdict ? Words(line).Replace($": {verdict.ToText().In(language)}.", ".", StringComparison.Ordinal) : Words(line);

    private string OfLaw(ExplanationLine line) => $"{line.Label.In(language)}{(line.Verdict is null ? ";" : ":")} {line.Text.In(language)}";

    private string ValueOf(ExplanationLine line) =>
        string.Join(", ", new[] { line.Amount?.ToString(language) ?? "", line.Text.In(language) }.Where(t => t.Length > 0));

    private PageCell Dong(ExplanationLine line) => line.Amount is { } amount ? new PageCell(Figures.Whole(amount.Dong, language), amount.Dong) : "";

    private string BasisOf(ExplanationLine line) =>
        line.Citation is not { } citation
            ? ""
            : line.Evidence switch
            {
                Evidence.Reported => $"{citation.Text.In(language)} ({Say("theo nguồn đã công bố", "as reported")})",
                Evidence.Host => $"{citation.Text.In(language)} ({Say("do người dùng nạp", "supplied by the user")})",
                _ => citation.Text.In(language),
            };

    // A long code in groups, so that it breaks at the end of a line.
    private static string Spaced(string code) => code.Length < 40 ? code : string.Join(' ', code.Chunk(8).Select(c => new string(c)));

    private string Say(string vietnamese, string english) => new LocalizedText(vietnamese, english).In(language);
}
