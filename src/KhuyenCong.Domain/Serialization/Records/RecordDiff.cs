using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>What differs between two decision records, and by what cause.</summary>
internal static class RecordDiff
{
    internal static DecisionDiff Between(DecisionRecord before, DecisionRecord after)
    {
        var outcomes = Differences(Outcome(before), Outcome(after));
        var causes = Changes(ChangeCause.Fact, Facts(before), Facts(after)).Concat(Changes(ChangeCause.Reading, before.Readings, after.Readings)).ToList();
        var isSameCase = causes.Count == 0;
        var isSameLibrary = before.LibraryVersion == after.LibraryVersion;
        var isSameLaw = isSameLibrary && before.LawFingerprint == after.LawFingerprint;
        // The same library under the same law gives the same norms: what differs was altered.
        causes.AddRange(Changes(isSameCase && isSameLaw ? ChangeCause.Altered : ChangeCause.Law, Norms(before), Norms(after)));
        if (!isSameLibrary)
            causes.Add(new(ChangeCause.Library, "version", before.LibraryVersion, after.LibraryVersion));
        if (before.LawFingerprint != after.LawFingerprint && isSameCase && !causes.Exists(c => c.Cause == ChangeCause.Law))
            causes.Add(new(ChangeCause.Law, "fingerprint", before.LawFingerprint, after.LawFingerprint));
        if (isSameCase && isSameLaw)
            causes.AddRange(outcomes.Select(o => new RecordChange(ChangeCause.Altered, o.Code, o.Before.Trim(), o.After.Trim())));
        if (isSameCase && Norms(before).SequenceEqual(Norms(after)))
            causes.AddRange(Changes(isSameLaw ? ChangeCause.Altered : ChangeCause.Library, Words(before), Words(after)));
        return new DecisionDiff(outcomes.Select(o => new RecordField(o.Code, $"{o.Before} → {o.After}")).ToValueList(), causes.ToValueList());
    }

    private static IEnumerable<RecordField> Facts(DecisionRecord record) =>
        record.Facts.Prepend(new RecordField("as_of", LocalDatePattern.Iso.Format(record.AsOf)));

    private static IEnumerable<RecordField> Norms(DecisionRecord record) =>
        record.Norms.Select(n => new RecordField(n.Code, $"{n.Value} ({n.Status}, {n.Citation})"));

    private static IEnumerable<RecordField> Outcome(DecisionRecord record) =>
        record
            .Workings.Prepend(new RecordField("missing", string.Join(";", record.Missing)))
            .Prepend(new RecordField("verdict", record.Verdict))
            .Append(new RecordField("rules", string.Join(";", record.Findings.Select(f => $"{f.Rule}:{f.Verdict}"))));

    /// <summary>Everything of the findings that the outcome does not hold: provision, evidence, reading and words.</summary>
    private static IEnumerable<RecordField> Words(DecisionRecord record) =>
        record.Findings.SelectMany(
            (f, i) =>
                new RecordField[]
                {
                    new($"findings[{i}].citation ({f.Rule})", f.Citation),
                    new($"findings[{i}].evidence ({f.Rule})", f.Evidence),
                    new($"findings[{i}].reading ({f.Rule})", f.Reading),
                    new($"findings[{i}].vi ({f.Rule})", f.Text.Vietnamese),
                    new($"findings[{i}].en ({f.Rule})", f.Text.English),
                }
        );

    private static IEnumerable<RecordChange> Changes(ChangeCause cause, IEnumerable<RecordField> before, IEnumerable<RecordField> after) =>
        Differences(before, after).Select(d => new RecordChange(cause, d.Code, d.Before, d.After));

    // By their codes, in the order in which they stand; "" where there is none.
    private static List<(string Code, string Before, string After)> Differences(IEnumerable<RecordField> before, IEnumerable<RecordField> after)
    {
        var (first, second) = (ByCode(before), ByCode(after));
        return before
            .Concat(after)
            .Select(f => f.Code)
            .Distinct(StringComparer.Ordinal)
            .Select(code => (code, Before: Of(first, code), After: Of(second, code)))
            .Where(d => d.Before != d.After)
            .ToList();

        static string Of(Dictionary<string, string> values, string code) => values.TryGetValue(code, out var value) ? value : "";
    }

    private static Dictionary<string, string> ByCode(IEnumerable<RecordField> fields) =>
        fields.GroupBy(f => f.Code, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
}
