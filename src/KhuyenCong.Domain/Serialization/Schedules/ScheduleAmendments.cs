using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Amendments of one file fit what they amend, and each other: none is without effect, and no order of two is guessed.</summary>
internal static class ScheduleAmendments
{
    internal static void Check(ScheduleFields fields, List<SchedulePart> parts)
    {
        CheckInstruments(fields, parts);
        CheckCodes(fields, parts);
        if (parts.TrueForAll(p => p.Amends is null))
            return;
        foreach (var amendment in parts.Where(p => p.Amends is not null))
            CheckAmended(fields, amendment, parts);
        // Days and instruments that cannot be used are told already.
        if (!parts.TrueForAll(p => p.From is not null && p.Instrument is not null))
            return;
        var schedules = parts.Select(p => p.ToSchedule("")).ToList();
        CheckOrder(fields, parts, schedules);
        CheckDays(fields, parts, schedules);
        CheckMultiples(fields, parts, schedules);
    }

    // One id is one instrument, of which a file may have several schedules.
    private static void CheckInstruments(ScheduleFields fields, List<SchedulePart> parts)
    {
        foreach (var same in parts.Where(p => p.Instrument is not null).GroupBy(p => p.Instrument!.Id).Where(g => g.Count() > 1))
        {
            var (id, first) = (same.Key, same.First().Instrument!);
            foreach (var other in same.Where(p => p.Instrument!.Number != first.Number || p.Instrument.Kind != first.Kind))
                fields.Error(
                    other.PlaceOf("instrument"),
                    "id",
                    $"Mã '{id}' được dùng cho hai văn bản: {first.Number} và {other.Instrument!.Number}.",
                    $"The id '{id}' stands for two instruments: {first.Number} and {other.Instrument.Number}."
                );
        }
    }

    // An item that no table and no schedule of the file has is a slip, and would change nothing.
    private static void CheckCodes(ScheduleFields fields, List<SchedulePart> parts)
    {
        var own = parts.SelectMany(p => p.Levels).Where(l => l.Level.Own is not null).Select(l => l.Level.Code).Distinct().ToList();
        var removed = parts.SelectMany(p => (ScheduleFields.Member(p.Place, "removes")?.Items ?? []).Where(i => p.Rest.Removes.Contains(i.Text)));
        var leftToOthers = parts.SelectMany(p =>
            (ScheduleFields.Member(p.Place, "settledElsewhere")?.Items ?? [])
                .SelectMany(e => ScheduleFields.Member(e, "items")?.Items ?? [])
                .Where(i => p.Rest.Elsewhere.Any(e => e.Codes.Contains(i.Text)))
        );
        foreach (var at in removed.Concat(leftToOthers).Where(r => !own.Contains(r.Text) && !SupportItems.TryParse(r.Text, out _)))
            fields.Error(
                at,
                "unknown-item",
                $"Không có hạng mục '{at.Text}'; được dùng: {string.Join(", ", own.Concat(SupportItems.Codes))}.",
                $"There is no item '{at.Text}'; allowed: {string.Join(", ", own.Concat(SupportItems.Codes))}."
            );
    }

    private static void CheckAmended(ScheduleFields fields, SchedulePart amendment, List<SchedulePart> parts)
    {
        var whole = parts.Where(p => p.Amends is null && p.Instrument is not null).Select(p => p.Instrument!.Id).Distinct().ToList();
        var id = amendment.Amends!;
        if (!whole.Contains(id))
            fields.Error(
                amendment.PlaceOf("amends"),
                "unknown-instrument",
                $"Không có văn bản '{id}' trong tệp để sửa đổi; nêu văn bản được sửa đổi lần đầu: {string.Join(", ", whole)}.",
                $"There is no instrument '{id}' in the file to be amended; name the text that was amended first: {string.Join(", ", whole)}."
            );
        else if (parts.Count(p => p.Amends is null && p.Instrument?.Id == id && p.Levels.Count > 0) > 1)
            fields.Error(
                amendment.PlaceOf("amends"),
                "unknown-instrument",
                $"Có nhiều quy định của văn bản '{id}' trong tệp nên chưa rõ quy định nào được sửa đổi.",
                $"The file has several schedules of the instrument '{id}', so it is not clear which is amended."
            );
        if (amendment.Rest.Territory.Count > 0)
            fields.Error(
                amendment.PlaceOf("territory"),
                "level",
                $"Văn bản sửa đổi áp dụng trong địa bàn của văn bản '{id}'; mức cho một phần địa bàn thì nêu 'when' theo 'former-province'.",
                $"An amendment holds where '{id}' holds; levels for a part of that area have a 'when' by 'former-province'."
            );
    }

    // Of two amendments that may begin on one day the later one is not known.
    private static void CheckOrder(ScheduleFields fields, List<SchedulePart> parts, List<ProvincialSchedule> schedules)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            for (var before = 0; before < i; before++)
            {
                var (one, other) = (schedules[before], schedules[i]);
                if (one.Amends is null || one.Amends != other.Amends || IsBefore(one, other) || IsBefore(other, one))
                    continue;
                var both = Touched(one).Intersect(Touched(other)).ToList();
                if (both.Count > 0)
                    fields.Error(
                        parts[i].PlaceOf("from"),
                        "overlap",
                        $"'{one.Instrument.Id}' và '{other.Instrument.Id}' cùng sửa đổi {string.Join(", ", both)} mà không rõ văn bản nào có hiệu lực sau.",
                        $"'{one.Instrument.Id}' and '{other.Instrument.Id}' both change {string.Join(", ", both)}, and it is not known which is the later one."
                    );
                else if (parts[before].Procedure.StatesSameAs(parts[i].Procedure))
                    fields.Error(
                        parts[i].PlaceOf("from"),
                        "overlap",
                        $"'{one.Instrument.Id}' và '{other.Instrument.Id}' cùng quy định một việc mà không rõ văn bản nào có hiệu lực sau.",
                        $"'{one.Instrument.Id}' and '{other.Instrument.Id}' lay down the same matter, and it is not known which is the later one."
                    );
            }
        }
    }

    private static bool IsBefore(ProvincialSchedule one, ProvincialSchedule other) => one.From.Latest < other.From.Earliest;

    private static IEnumerable<string> Touched(ProvincialSchedule amendment) => amendment.Levels.Select(l => l.Code).Concat(amendment.Removes);

    private static void CheckDays(ScheduleFields fields, List<SchedulePart> parts, List<ProvincialSchedule> schedules)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var amendment = schedules[i];
            var whole = schedules.Find(s => s.Amends is null && s.Instrument.Id == amendment.Amends);
            if (whole is null)
                continue;
            var last = ScheduleDays.LastDays(whole, schedules).Last;
            if (amendment.From.Latest < whole.From.Earliest)
                fields.Error(
                    parts[i].PlaceOf("from"),
                    "period",
                    $"'{amendment.Instrument.Id}' có hiệu lực trước '{whole.Instrument.Id}' (từ {Day(whole.From.Earliest)}) mà nó sửa đổi.",
                    $"'{amendment.Instrument.Id}' is in force before '{whole.Instrument.Id}' (from {Day(whole.From.Earliest)}), which it amends."
                );
            else if (amendment.From.Earliest > last)
                fields.Error(
                    parts[i].PlaceOf("from"),
                    "period",
                    $"'{whole.Instrument.Id}' hết hiệu lực ngày {Day(last)}, trước khi '{amendment.Instrument.Id}' sửa đổi.",
                    $"'{whole.Instrument.Id}' ended on {Day(last)}, before '{amendment.Instrument.Id}' amends it."
                );
        }
    }

    // An amendment may take away what a level is a number of times.
    private static void CheckMultiples(ScheduleFields fields, List<SchedulePart> parts, List<ProvincialSchedule> schedules)
    {
        var told = new HashSet<string>(fields.Problems.Select(p => p.Path));
        var days = ScheduleDays.Changes(schedules).Distinct().OrderBy(d => d);
        foreach (var (day, levels) in days.SelectMany(d => ScheduleChanges.On(schedules, d).Schedules.Select(s => (d, s.Levels.ToList()))))
        {
            foreach (var level in levels.Where(l => l.Multiple is { Item: not null }))
            {
                var at = parts.Where(p => p.Instrument == level.Citation.Instrument).SelectMany(p => p.Levels).First(l => l.Level.Code == level.Code).Place;
                if (!told.Contains(at.Path) && !SchedulePartReader.CheckMultiple(fields, level, levels, (at, day)))
                    told.Add(at.Path);
            }
        }
    }

    internal static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
