using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Serialization;

/// <summary>What a schedule file says of itself as a whole, for the reading of its parts.</summary>
internal sealed record ScheduleContext(ScheduleFields Fields, bool IsSupplement, int Format, string Province)
{
    /// <summary>Whether the file is of the first format, in which a level without a rate is one of the whole cost.</summary>
    internal bool IsFirstFormat => Format == 1;

    internal Evidence Evidence { get; init; } = Evidence.Host;

    internal TextCoverage Coverage { get; init; }

    internal ValueList<ScheduleSource> Sources { get; init; }

    /// <summary>The same with what an object says of evidence, coverage and sources in place of what stood above it.</summary>
    internal ScheduleContext With(JsonValue value) =>
        this with
        {
            Evidence = EvidenceOf(value),
            Coverage = CoverageOf(Fields, value, Coverage),
            Sources = ScheduleFields.Member(value, "sources") is null ? Sources : SourcesOf(value),
        };

    internal Evidence EvidenceOf(JsonValue value) =>
        Fields.Choice(value, "evidence", Evidence, ("text", Evidence.Text), ("reported", Evidence.Reported), ("host", Evidence.Host));

    private static TextCoverage CoverageOf(ScheduleFields fields, JsonValue value, TextCoverage fallback) =>
        fields.Choice(value, "coverage", fallback, ("whole", TextCoverage.Whole), ("part", TextCoverage.Part), ("none", TextCoverage.None));

    private ValueList<ScheduleSource> SourcesOf(JsonValue value)
    {
        var sources = new List<ScheduleSource>();
        foreach (var source in Fields.Items(value, "sources"))
        {
            if (!Fields.IsObject(source, ["address", "coverage", "confidence", "seenOn", "note"], ["address"]))
                continue;
            _ = Fields.Text(source, "note");
            var coverage = CoverageOf(Fields, source, TextCoverage.NotStated);
            var confidence = Fields.Text(source, "confidence") ?? "";
            var seen = Fields.Date(source, "seenOn");
            if (Fields.Text(source, "address") is { } address)
                sources.Add(new ScheduleSource(address, coverage, confidence, seen));
        }

        return sources.ToValueList();
    }
}
