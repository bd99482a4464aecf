using System.Text.Json;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Reads the JSON of a decision record strictly.</summary>
internal static class DecisionRecordReader
{
    private const string Names = "as_of digest facts findings kind law_fingerprint library_version missing norms readings verdict workings";

    internal static DecisionRecord Read(JsonElement root)
    {
        var fields = new JsonFields(root, "record", Names.Split(' '));
        var date = LocalDatePattern.Iso.Parse(fields.Text("as_of"));
        return new DecisionRecord
        {
            AsOf = date.Success ? date.Value : throw JsonText.Needs("record.as_of", "ngày dạng yyyy-MM-dd", "a date as yyyy-MM-dd"),
            Digest = fields.Text("digest"),
            Facts = fields.Pairs("facts"),
            Findings = fields.RequiredItems("findings").Select((e, i) => Finding(e, $"findings[{i}]")).ToValueList(),
            Kind = fields.Text("kind"),
            LawFingerprint = fields.Text("law_fingerprint"),
            LibraryVersion = fields.Text("library_version"),
            Missing = fields.RequiredItems("missing").Select((e, i) => JsonFields.TextOf(e, $"missing[{i}]")).ToValueList(),
            Norms = fields.RequiredItems("norms").Select((e, i) => Norm(e, $"norms[{i}]")).ToValueList(),
            Readings = fields.Pairs("readings"),
            Verdict = fields.Text("verdict"),
            Workings = fields.Pairs("workings"),
        };
    }

    private static RecordedNorm Norm(JsonElement element, string path)
    {
        var fields = new JsonFields(element, path, "citation", "code", "status", "value");
        return new(fields.Text("code"), fields.BlankableText("value"), fields.Text("status"), fields.Text("citation"));
    }

    private static RecordedFinding Finding(JsonElement element, string path)
    {
        var fields = new JsonFields(element, path, "citation", "en", "evidence", "reading", "rule", "verdict", "vi");
        return new(
            fields.Text("rule"),
            fields.Text("verdict"),
            fields.BlankableText("citation"),
            fields.BlankableText("evidence"),
            fields.BlankableText("reading"),
            new LocalizedText(fields.BlankableText("vi"), fields.BlankableText("en"))
        );
    }
}
