using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Đọc tệp quy định: reads the JSON of provincial schedules and of supplements of the national tables.</summary>
/// <remarks>The format is docs/provincial-schedule.schema.json. Every problem is reported at once, with its JSON path and line.</remarks>
public static class ScheduleReader
{
    internal const string Provincial = "provincial";
    internal const string Supplement = "supplement";

    /// <summary>Đọc: reads one file.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="book">The national law, for its readings, for comparison, and for the cells that a supplement may fill.</param>
    /// <returns>What the file holds, with its warnings; or its errors.</returns>
    /// <exception cref="ArgumentNullException">There is no law book.</exception>
    public static ScheduleFile Read(ReadOnlySpan<byte> utf8, ILawBook book)
    {
        if (book is null)
            throw new ArgumentNullException(nameof(book));
        var root = JsonTree.Read(utf8, out var syntax);
        if (root is null)
            return new ScheduleFile(null, [], [syntax!]);
        var fields = new ScheduleFields();
        if (!fields.IsObject(root, ["$schema", "kind", "province", "schedules", "note"], ["schedules"]))
            return new ScheduleFile(null, [], fields.Problems.ToValueList());

        var isSupplement = KindOf(root, fields) == Supplement;
        var province = fields.Text(root, "province");
        if (province is null && !isSupplement && ScheduleFields.Member(root, "province") is null)
            fields.Error(root, "missing", "Thiếu thuộc tính 'province'.", "The property 'province' is missing.");
        var parts = fields.Items(root, "schedules");
        if (parts.Count == 0 && ScheduleFields.Member(root, "schedules") is { } empty)
            fields.Error(empty, "empty", "Cần ít nhất một quy định.", "At least one schedule is needed.");

        var read = parts.Select(p => new SchedulePartReader(fields, p, isSupplement, province ?? "").Read()).ToList();
        SchedulePeriods.Check(fields, read);
        CheckMerger(fields, read, isSupplement ? null : province);
        if (isSupplement)
            ScheduleLaw.CheckSupplement(fields, read, book);
        else
            ScheduleLaw.CheckProvincial(fields, read, book);

        var problems = fields.Problems.OrderBy(p => p.Line).ToValueList();
        if (problems.Any(p => p.Severity == ProblemSeverity.Error))
            return new ScheduleFile(null, [], problems);
        return isSupplement
            ? new ScheduleFile(null, read.Select(r => r.ToSupplement()).ToValueList(), problems)
            : new ScheduleFile(new ProvincialSchedules(book, read.Select(r => r.ToSchedule(province!)).ToValueList()), [], problems);
    }

    // An open schedule of a province that was merged is used no longer than the province was, if nothing else is stated of it.
    private static void CheckMerger(ScheduleFields fields, List<SchedulePart> parts, string? province)
    {
        if (!ProvinceUnits.TryFind(province, out var unit))
            return;
        foreach (var part in parts.Where(p => p.From is not null && p.Instrument is not null))
        {
            if (part.ToSchedule(province!).EndsByMerger && !parts.Any(p => p.From > part.From && p.From <= ProvinceUnits.MergedFrom))
                fields.Warn(
                    part.PlaceOf("from"),
                    "merged-province",
                    $"Từ ngày 01/07/2025 địa bàn này thuộc {unit.NameOn(ProvinceUnits.MergedFrom)} sau sắp xếp; quy định không nêu được tiếp tục áp dụng ('keptAfterMerger') nên chỉ được dùng đến hết ngày 30/06/2025.",
                    $"From 2025-07-01 this territory belongs to the merged {unit.NameOn(ProvinceUnits.MergedFrom)}; it is not stated that the schedule was kept ('keptAfterMerger'), so it is used until 2025-06-30 only."
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

    internal string IssuedBy { get; init; } = "";

    internal LocalDate? From { get; init; }

    internal LocalDate? Until { get; init; }

    internal List<(ScheduledLevel Level, JsonValue Place)> Levels { get; } = [];

    internal List<ProvincialItem> ExtraItems { get; } = [];

    internal ValueList<string> Repeals { get; init; }

    internal bool KeptAfterMerger { get; init; }

    internal JsonValue PlaceOf(string name) => ScheduleFields.Member(Place, name) ?? Place;

    internal ProvincialSchedule ToSchedule(string province) =>
        new()
        {
            Province = province,
            Instrument = Instrument!,
            IssuedBy = IssuedBy,
            From = From!.Value,
            Until = Until,
            Levels = Levels.Select(l => l.Level).ToValueList(),
            ExtraItems = ExtraItems.ToValueList(),
            Repeals = Repeals,
            KeptAfterMerger = KeptAfterMerger,
        };

    internal NationalSupplement ToSupplement() =>
        new()
        {
            Instrument = Instrument!,
            From = From!.Value,
            Until = Until,
            Levels = Levels.Select(l => l.Level).ToValueList(),
        };
}

/// <summary>Schedules of one file follow each other without overlap and without gap.</summary>
internal static class SchedulePeriods
{
    internal static void Check(ScheduleFields fields, List<SchedulePart> parts)
    {
        foreach (var part in parts.Where(p => p.Until < p.From))
            fields.Error(part.PlaceOf("until"), "period", "Ngày hết hiệu lực trước ngày bắt đầu.", "The last day lies before the first.");
        var ordered = parts.Where(p => p.From is not null).OrderBy(p => p.From).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            var (before, after) = (ordered[i - 1], ordered[i]);
            if (before.From == after.From || before.Until >= after.From)
                fields.Error(
                    after.PlaceOf("from"),
                    "overlap",
                    $"Bắt đầu ngày {Day(after.From)} khi quy định trước còn hiệu lực.",
                    $"It starts on {Day(after.From)} while the schedule before is still in force."
                );
            // A last day before the first is reported as such; what would follow from it is no problem of its own.
            else if (before.Until is { } until && until >= before.From && until.PlusDays(1) < after.From)
                fields.Error(
                    after.PlaceOf("from"),
                    "gap",
                    $"Không có quy định nào từ ngày {Day(until.PlusDays(1))} đến trước ngày {Day(after.From)}.",
                    $"No schedule is in force from {Day(until.PlusDays(1))} to before {Day(after.From)}."
                );
        }
    }

    private static string Day(LocalDate? date) => date?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
