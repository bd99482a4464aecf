using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Explanations;

/// <summary>The texts that an explanation rests on: each written out as at its first mention in a document, with what was read of it, and what stands of the answer.</summary>
internal static class AppliedLaw
{
    internal static IEnumerable<ExplanationLine> Of(ExplainedCase it, IReadOnlyList<ExplanationLine> cited)
    {
        if (it.IsMalformed)
            return [];
        var instruments = (it.Norms?.RestsOn.AsEnumerable() ?? [])
            .Concat(cited.Where(l => l.Citation is not null).Select(l => l.Citation!.Instrument))
            .Distinct();
        var standing = it.Decision!.Findings.AsEnumerable().Concat(it.Beside.SelectMany(a => a.Findings)).Where(ExplanationWriter.IsStanding).Distinct();
        return instruments
            .Select(i => Text(it, i, cited))
            .Concat(standing.Select(f => ExplanationWriter.Line(f) with { Label = new("Cần đối chiếu", "To be checked") }));
    }

    private static ExplanationLine Text(ExplainedCase it, LegalInstrument instrument, IReadOnlyList<ExplanationLine> cited)
    {
        var evidence = cited.Where(l => Equals(l.Citation?.Instrument, instrument)).Select(l => l.Evidence).Where(e => e != Evidence.None).Distinct().ToList();
        var days = Days(it, instrument);
        var read = ReadOf(instrument, evidence);
        return new ExplanationLine(Name(it, instrument), new($"{days.Vietnamese}; {read.Vietnamese}", $"{days.English}; {read.English}"))
        {
            Citation = instrument.Whole,
            // What is known the least of is what the reader has to know.
            Evidence = evidence.Count == 0 ? Evidence.None : evidence.Max(),
        };
    }

    /// <summary>Kind, number, day, issuer and subject, as Decree 30/2020/NĐ-CP has an act cited for the first time.</summary>
    private static LocalizedText Name(ExplainedCase it, LegalInstrument instrument)
    {
        var (issuerVi, issuerEn) = IssuerOf(it, instrument) is { } issuer ? ($" của {issuer.Vietnamese}", $" of {issuer.English}") : ("", "");
        var (dayVi, dayEn) = instrument.Signed is { } signed ? ($" ngày {Day(signed)}", $" of {Numbers.Date(signed, Language.English)}") : ("", "");
        var subject = instrument.Subject;
        return new(
            $"{instrument.KindName.Vietnamese} số {instrument.Number}{dayVi}{issuerVi}{Subject(subject.Vietnamese, " về ")}",
            $"{instrument.Name.English}{dayEn}{issuerEn}{(subject.English.Length == 0 ? "" : ": " + subject.English)}"
        );
    }

    // Days below 10 and the months 1 and 2 are written with a zero (Decree 30/2020/NĐ-CP, annex I).
    private static string Day(NodaTime.LocalDate day) => $"{(day.Day < 10 ? "0" : "")}{day.Day} tháng {(day.Month < 3 ? "0" : "")}{day.Month} năm {day.Year}";

    private static string Subject(string subject, string about)
    {
        if (subject.Length == 0)
            return "";
        var isVerb = subject.StartsWith("Quy định", StringComparison.Ordinal) || subject.StartsWith("Sửa đổi", StringComparison.Ordinal);
        return (isVerb ? " " : about) + char.ToLowerInvariant(subject[0]) + subject.Substring(1);
    }

    /// <summary>Who issued a text: as the schedule of a province says, or as the symbol in its number says.</summary>
    private static LocalizedText? IssuerOf(ExplainedCase it, LegalInstrument instrument)
    {
        if (it.Rules.Province?.Schedules.FirstOrDefault(s => s.Instrument == instrument)?.IssuedBy is { Length: > 0 } issuedBy)
            return new(issuedBy, issuedBy);
        if (instrument.Kind == InstrumentKind.Law)
            return new("Quốc hội", "the National Assembly");
        var symbol = instrument.Number.Substring(instrument.Number.LastIndexOf('/') + 1);
        var bodies = symbol.Split('-').Skip(1).Select(BodyOf).OfType<LocalizedText>().ToList();
        return bodies.Count == 0 ? null : LocalizedText.Join(bodies, ", ", ", ");
    }

    private static LocalizedText? BodyOf(string symbol) =>
        symbol switch
        {
            "CP" => new("Chính phủ", "the Government"),
            "TTg" => new("Thủ tướng Chính phủ", "the Prime Minister"),
            "BCT" => new("Bộ Công Thương", "the Ministry of Industry and Trade"),
            "BTC" => new("Bộ Tài chính", "the Ministry of Finance"),
            "BLĐTBXH" => new("Bộ Lao động - Thương binh và Xã hội", "the Ministry of Labour, Invalids and Social Affairs"),
            _ => null,
        };

    private static LocalizedText Days(ExplainedCase it, LegalInstrument instrument)
    {
        var from = it.Rules.Province?.Schedules.FirstOrDefault(s => s.Instrument == instrument)?.From;
        LocalizedText begins =
            instrument.InForceFrom is { } start
                ? new($"có hiệu lực từ ngày {Numbers.Date(start, Language.Vietnamese)}", $"in force from {Numbers.Date(start, Language.English)}")
            : from is { } bounds && bounds.NotBefore == bounds.NotAfter && bounds.NotBefore is { } day
                ? new($"có hiệu lực từ ngày {Numbers.Date(day, Language.Vietnamese)}", $"in force from {Numbers.Date(day, Language.English)}")
            : new("chưa rõ ngày có hiệu lực", "its first day in force is not known here");
        return instrument.ReplacedFrom is { } end && end <= it.AsOf
            ? new(
                $"{begins.Vietnamese}, hết hiệu lực từ ngày {Numbers.Date(end, Language.Vietnamese)}",
                $"{begins.English}, no longer from {Numbers.Date(end, Language.English)}"
            )
            : begins;
    }

    private static LocalizedText ReadOf(LegalInstrument instrument, List<Evidence> evidence) =>
        evidence.Count > 0
            ? LocalizedText.Join(
                evidence
                    .OrderBy(e => e)
                    .Select(e =>
                        e switch
                        {
                            Evidence.Text => new LocalizedText("phần được viện dẫn đã đối chiếu với văn bản", "what is cited was read in the text"),
                            Evidence.Reported => new(
                                "số liệu theo nguồn đã công bố, chưa đối chiếu với văn bản",
                                "its numbers are known from published reports, not from the text"
                            ),
                            _ => new("số liệu do người dùng thư viện nạp vào", "its numbers were supplied by the user of the library"),
                        }
                    )
            )
        : instrument.Articles is null ? new("thư viện chưa có nội dung văn bản", "the library does not hold the text")
        : new("đã có nội dung văn bản", "the text was read");
}
