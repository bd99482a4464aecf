using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Serialization;

public sealed partial class ScheduleFile
{
    internal const string Provincial = "provincial";
    internal const string Supplement = "supplement";

    /// <summary>Đọc: reads the JSON of provincial schedules, or of supplements of the national tables.</summary>
    /// <remarks>The format is docs/provincial-schedule.schema.json. Every problem is reported at once, with its JSON path and line.</remarks>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="book">The national law, for its readings, for comparison, and for the cells that a supplement may fill.</param>
    /// <returns>What the file holds, with its warnings; or its errors.</returns>
    /// <exception cref="ArgumentNullException">There is no law book.</exception>
    public static ScheduleFile Read(ReadOnlySpan<byte> utf8, ILawBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var root = JsonTree.Read(utf8, out var syntax);
        if (root is null)
            return new ScheduleFile(null, [], [syntax!]);
        var fields = new ScheduleFields();
        if (
            !fields.IsObject(root, ["$schema", "format", "kind", "province", "lookedAt", "evidence", "coverage", "sources", "schedules", "note"], ["schedules"])
        )
            return new ScheduleFile(null, [], fields.Problems.ToValueList());

        var isSupplement = KindOf(root, fields) == Supplement;
        var province = fields.Text(root, "province");
        if (province is null && !isSupplement && ScheduleFields.Member(root, "province") is null)
            fields.Error(root, "missing", "Thiếu thuộc tính 'province'.", "The property 'province' is missing.");
        var parts = fields.Items(root, "schedules");
        if (parts.Count == 0 && ScheduleFields.Member(root, "schedules") is { } empty)
            fields.Error(empty, "empty", "Cần ít nhất một quy định.", "At least one schedule is needed.");

        var context = new ScheduleContext(fields, isSupplement, FormatOf(root, fields), province ?? "").With(root);
        var lookedAt = fields.Date(root, "lookedAt");
        var read = parts.Select(p => new SchedulePartReader(context, p).Read()).ToList();
        SchedulePeriods.Check(fields, read, isGapAllowed: !context.IsFirstFormat && !isSupplement);
        ScheduleAmendments.Check(fields, read);
        CheckMerger(fields, read, isSupplement ? null : province);
        if (isSupplement)
            ScheduleLaw.CheckSupplement(fields, read, book);
        else
            ScheduleLaw.CheckProvincial(fields, read, book);

        var problems = fields.Problems.OrderBy(p => p.Line).ToValueList();
        if (problems.Any(p => p.Severity == Severity.Error))
            return new ScheduleFile(null, [], problems);
        return isSupplement
            ? new ScheduleFile(null, read.Select(r => r.ToSupplement()).ToValueList(), problems)
            : new ScheduleFile(
                new Province
                {
                    Name = province!,
                    Schedules = read.Select(r => r.ToSchedule(province!)).ToValueList(),
                    Procedures = read.Where(r => !r.Procedure.IsEmpty).Select(r => new StatedProcedure(r.ToSchedule(province!), r.Procedure)).ToValueList(),
                    LookedAt = lookedAt,
                    Note = fields.Text(root, "note") ?? "",
                },
                [],
                problems
            );
    }

    private static int FormatOf(JsonValue root, ScheduleFields fields)
    {
        if (fields.Whole(root, "format") is not { } format)
            return 1;
        if (format is 1 or 2)
            return (int)format;
        fields.Error(
            ScheduleFields.Member(root, "format")!,
            "unknown-code",
            $"Không có định dạng {format}; dùng 1 hoặc 2.",
            $"There is no format {format}; use 1 or 2."
        );
        return 2;
    }

    // An open schedule of a province that was merged is used no longer than the province was, if nothing else is stated of it.
    private static void CheckMerger(ScheduleFields fields, List<SchedulePart> parts, string? province)
    {
        if (!ProvinceUnit.TryFind(province, out var unit))
            return;
        foreach (var part in parts.Where(p => p.From is not null && p.Instrument is not null && p.Amends is null))
        {
            if (part.Rest is { KeptAfterMerger: true, Territory.Count: 0 } && part.From!.Value.Earliest < ProvinceUnit.MergedFrom && unit.MadeOf.Count > 1)
                fields.Warn(
                    part.PlaceOf("keptAfterMerger"),
                    "merged-province",
                    $"Quy định không nêu 'territory' nên sau sắp xếp được dùng cho toàn bộ {unit.Name}; nếu chỉ áp dụng trong địa bàn cũ thì nêu trong 'territory': {string.Join(", ", unit.MadeOf)}.",
                    $"Without 'territory' the schedule is used in the whole of the merged {unit.Name}; where it holds in an old area only, name that in 'territory': {string.Join(", ", unit.MadeOf)}."
                );
            if (
                part.ToSchedule(province!).EndsByMerger
                && !parts.Any(p => p.From?.Earliest > part.From?.Earliest && p.From?.Latest <= ProvinceUnit.MergedFrom && p.Amends is null)
            )
                fields.Warn(
                    part.PlaceOf("from"),
                    "merged-province",
                    $"Từ ngày 01/07/2025 địa bàn này thuộc {unit.NameOn(ProvinceUnit.MergedFrom)} sau sắp xếp; quy định không nêu được tiếp tục áp dụng ('keptAfterMerger') nên chỉ được dùng đến hết ngày 30/06/2025.",
                    $"From 2025-07-01 this territory belongs to the merged {unit.NameOn(ProvinceUnit.MergedFrom)}; it is not stated that the schedule was kept ('keptAfterMerger'), so it is used until 2025-06-30 only."
                );
        }
    }

    private static string KindOf(JsonValue root, ScheduleFields fields)
    {
        var kind = fields.Text(root, "kind") ?? Provincial;
        if (kind is not (Provincial or Supplement))
            fields.Error(
                ScheduleFields.Member(root, "kind")!,
                "unknown-code",
                $"Không có loại '{kind}'; dùng provincial hoặc supplement.",
                $"There is no kind '{kind}'; use provincial or supplement."
            );
        return kind;
    }
}

/// <summary>One schedule as it was read, with the places of what may still prove wrong.</summary>
internal sealed class SchedulePart
{
    internal required JsonValue Place { get; init; }

    internal LegalInstrument? Instrument { get; init; }

    internal DayBounds? From { get; init; }

    internal List<(ScheduledLevel Level, JsonValue Place)> Levels { get; } = [];

    internal ProvincialProcedure Procedure { get; set; } = new();

    /// <summary>What it says besides these: of a supplement its last day.</summary>
    internal ProvincialSchedule Rest { get; set; } = Nothing;

    internal DayBounds? Until => Rest.Until;

    internal string? Amends => Rest.Amends;

    internal static ProvincialSchedule Nothing { get; } =
        new()
        {
            Province = "",
            Instrument = null!,
            IssuedBy = "",
            From = default,
            Levels = [],
        };

    internal JsonValue PlaceOf(string name) => ScheduleFields.Member(Place, name) ?? Place;

    internal ProvincialSchedule ToSchedule(string province) =>
        Rest with
        {
            Province = province,
            Instrument = Instrument!,
            From = From!.Value,
            Levels = Levels.Select(l => l.Level).ToValueList(),
            IsOfProcedure = !Procedure.IsEmpty && Levels.Count == 0 && Rest.Elsewhere.Count == 0 && Rest.Removes.Count == 0,
        };

    internal NationalSupplement ToSupplement() =>
        new()
        {
            Instrument = Instrument!,
            From = From!.Value.Earliest,
            Until = Until?.Day,
            Levels = Levels.Select(l => l.Level).ToValueList(),
        };
}

/// <summary>Schedules of one file follow each other without overlap, and in the first format without gap.</summary>
internal static class SchedulePeriods
{
    internal static void Check(ScheduleFields fields, List<SchedulePart> parts, bool isGapAllowed)
    {
        foreach (var part in parts.Where(p => p.From is { } from && p.Until is { } until && until.Latest < from.Earliest))
            fields.Error(part.PlaceOf("until"), "period", "Ngày hết hiệu lực trước ngày bắt đầu.", "The last day lies before the first.");
        CheckProcedures(fields, parts);
        var ordered = parts.Where(p => p.From is not null && p.Amends is null).OrderBy(p => p.From!.Value.Earliest).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            var after = ordered[i];
            // A last day before the first is reported as such; what would follow from it is no problem of its own.
            var overlapping = ordered.Take(i).FirstOrDefault(before => IsInOrder(before) && ScheduleDays.Overlap(before.ToSchedule(""), after.ToSchedule("")));
            if (overlapping is not null)
                fields.Error(
                    after.PlaceOf("from"),
                    "overlap",
                    $"Bắt đầu ngày {Day(after.From!.Value.Latest)} khi '{overlapping.Instrument?.Id}' còn hiệu lực; nêu ngày hết hiệu lực của quy định đó, 'amends' hoặc 'territory'.",
                    $"It starts on {Day(after.From!.Value.Latest)} while '{overlapping.Instrument?.Id}' is still in force; give that one a last day, or say 'amends' or 'territory'."
                );
            else if (
                !isGapAllowed
                && ordered[i - 1] is { Until.Day: { } until } last
                && IsInOrder(last)
                && after.From!.Value.Day is { } start
                && until.PlusDays(1) < start
            )
                fields.Error(
                    after.PlaceOf("from"),
                    "gap",
                    $"Không có quy định nào từ ngày {Day(until.PlusDays(1))} đến trước ngày {Day(start)}.",
                    $"No schedule is in force from {Day(until.PlusDays(1))} to before {Day(start)}."
                );
        }
    }

    // A text of levels and one of procedures go side by side; what one states of a matter the other may not state too.
    private static void CheckProcedures(ScheduleFields fields, List<SchedulePart> parts)
    {
        var all = parts.Where(p => p.From is not null && p.Instrument is not null).ToList();
        var schedules = all.Select(p => p.ToSchedule("")).ToList();
        for (var i = 1; i < all.Count; i++)
        {
            for (var before = 0; before < i; before++)
            {
                var (one, other) = (all[before], all[i]);
                if (
                    one.Amends is null
                    && other.Amends is null
                    && schedules[before].IsOfProcedure != schedules[i].IsOfProcedure
                    && one.Procedure.StatesSameAs(other.Procedure)
                    && ScheduleDays.SurelyTogether(schedules[before], schedules[i], schedules)
                )
                    fields.Error(
                        other.PlaceOf("from"),
                        "overlap",
                        $"'{one.Instrument!.Id}' và '{other.Instrument!.Id}' cùng quy định một việc trong cùng thời gian; nêu ngày hết hiệu lực hoặc 'amends'.",
                        $"'{one.Instrument.Id}' and '{other.Instrument.Id}' lay down the same matter for the same days; give a last day or 'amends'."
                    );
            }
        }
    }

    private static bool IsInOrder(SchedulePart part) => part.Until is not { } until || until.Latest >= part.From!.Value.Earliest;

    private static string Day(LocalDate date) => ScheduleAmendments.Day(date);
}
