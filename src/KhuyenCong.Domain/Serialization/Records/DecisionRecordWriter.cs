using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Writes decision records as canonical JSON.</summary>
internal static class DecisionRecordWriter
{
    internal static string Json(DecisionRecord record, bool withDigest)
    {
        var fields = new List<(string, string)>
        {
            ("as_of", CanonicalJson.Text(LocalDatePattern.Iso.Format(record.AsOf))),
            ("facts", Pairs(record.Facts)),
            ("findings", CanonicalJson.List(record.Findings.Select(FindingJson))),
            ("kind", CanonicalJson.Text(record.Kind)),
            ("law_fingerprint", CanonicalJson.Text(record.LawFingerprint)),
            ("library_version", CanonicalJson.Text(record.LibraryVersion)),
            ("missing", CanonicalJson.List(record.Missing.Select(CanonicalJson.Text))),
            ("norms", CanonicalJson.List(record.Norms.Select(NormJson))),
            ("readings", Pairs(record.Readings)),
            ("verdict", CanonicalJson.Text(record.Verdict)),
            ("workings", Pairs(record.Workings)),
        };
        if (withDigest)
            fields.Add(("digest", CanonicalJson.Text(record.Digest)));
        return CanonicalJson.Object([.. fields]);
    }

    private static string Pairs(IEnumerable<RecordField> fields) => CanonicalJson.Object(fields.Select(f => (f.Code, CanonicalJson.Text(f.Value))).ToArray());

    private static string NormJson(RecordedNorm norm) =>
        CanonicalJson.Object(
            ("citation", CanonicalJson.Text(norm.Citation)),
            ("code", CanonicalJson.Text(norm.Code)),
            ("status", CanonicalJson.Text(norm.Status)),
            ("value", CanonicalJson.Text(norm.Value))
        );

    private static string FindingJson(RecordedFinding finding) =>
        CanonicalJson.Object(
            ("citation", CanonicalJson.Text(finding.Citation)),
            ("en", CanonicalJson.Text(finding.Text.English)),
            ("evidence", CanonicalJson.Text(finding.Evidence)),
            ("reading", CanonicalJson.Text(finding.Reading)),
            ("rule", CanonicalJson.Text(finding.Rule)),
            ("verdict", CanonicalJson.Text(finding.Verdict)),
            ("vi", CanonicalJson.Text(finding.Text.Vietnamese))
        );
}
