using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reporting;

namespace SampleKit;

/// <summary>The findings of an audit as tables of a page.</summary>
public sealed class AuditTables(Cli cli)
{
    /// <summary>The tone of a severity.</summary>
    public static Tone ToneOf(Severity severity) => severity == Severity.Error ? Tone.Bad : Tone.Open;

    /// <summary>The name of a severity.</summary>
    public static LocalizedText Name(Severity severity) => severity == Severity.Error ? new("sai", "error") : new("cần xem", "to be checked");

    /// <summary>The findings and the money at stake, by kind and severity.</summary>
    public PageTable Sums(IReadOnlyDictionary<(string Rule, Severity Severity), (long Findings, Int128 Dong)> counts) =>
        new(
            Say("Tổng theo loại phát hiện", "Sums by kind of finding"),
            [
                new(Say("Loại phát hiện", "Kind"), ColumnShape.Name),
                new(Say("Mức độ", "Severity"), ColumnShape.Verdict),
                new(Say("Số phát hiện", "Findings"), ColumnShape.Number),
                new(Say("Số tiền liên quan (đồng)", "At stake (đồng)"), ColumnShape.Number),
            ],
            [
                .. counts.Select(c =>
                    new PageCell[]
                    {
                        Rule(c.Key.Rule),
                        Cell(c.Key.Severity),
                        new(cli.Number(c.Value.Findings), c.Value.Findings),
                        c.Value.Dong == 0 ? "–" : new PageCell(cli.Number(c.Value.Dong), (long)Int128.Min(c.Value.Dong, long.MaxValue)),
                    }
                ),
            ]
        );

    /// <summary>The findings, a row each.</summary>
    public PageTable Findings(IReadOnlyList<AuditFinding> findings) =>
        new(
            Say("Các phát hiện", "The findings"),
            [
                new(Say("Đề án", "Projects"), ColumnShape.Name),
                new(Say("Mức độ", "Severity"), ColumnShape.Verdict),
                new(Say("Loại phát hiện", "Kind")),
                new(Say("Nội dung, việc cần làm", "What it is, and what comes next")),
                new(Say("Số tiền liên quan (đồng)", "At stake (đồng)"), ColumnShape.Number),
                new(Say("Viện dẫn", "Provision")),
            ],
            [
                .. findings.Select(f =>
                    new PageCell[]
                    {
                        string.Join(", ", f.Cases),
                        Cell(f.Severity),
                        Rule(f.Rule.Code),
                        Words.WithNext(f.Finding, cli.Language),
                        f.AtStake is { } stake ? new PageCell(cli.Number(stake.Dong), stake.Dong) : "–",
                        (f.Finding.Citation?.Text.In(cli.Language) ?? "–")
                            + (f.Finding.Reading == ReadingId.None ? "" : Say($" (cách hiểu {f.Finding.Reading})", $" (reading {f.Finding.Reading})")),
                    }
                ),
            ]
        );

    // A page has words where a data file has a code.
    private string Rule(string code)
    {
        var words = Words.OfAuditRule(code).In(cli.Language);
        return words == code ? code[(code.IndexOf('.') + 1)..].Replace('-', ' ') : words;
    }

    private PageCell Cell(Severity severity) => new(Name(severity).In(cli.Language), null, ToneOf(severity));

    private string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
}
