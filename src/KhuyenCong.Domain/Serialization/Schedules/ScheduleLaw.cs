using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Serialization;

/// <summary>What the national law says to a schedule file: levels above the national ones, and cells that a supplement may not touch.</summary>
internal static class ScheduleLaw
{
    internal static void CheckProvincial(ScheduleFields fields, List<SchedulePart> parts, ILawBook book)
    {
        foreach (var part in parts)
        {
            if (part.From is not { NotBefore: { } from } || (part.Levels.Count == 0 && !part.Procedure.IsEmpty))
                continue;
            var national = book.TryAt(from, out var law) ? law.Support : null;
            if (national is null)
            {
                fields.Warn(
                    part.PlaceOf("from"),
                    "not-covered",
                    "Thư viện chưa có quy định về kinh phí trước ngày 08/04/2014; các mức chỉ được dùng từ ngày đó.",
                    "Before 2014-04-08 the money rules are not encoded; the levels are used from that day on."
                );
                continue;
            }

            CheckAbove(fields, part, national, book.Readings);
        }
    }

    private static void CheckAbove(ScheduleFields fields, SchedulePart part, SupportNorms national, Readings readings)
    {
        var all = part.Levels.Select(l => l.Level).ToValueList();
        foreach (var (level, place) in part.Levels.Where(l => l.Level.Own is null))
        {
            if (level.Multiple is { } m && (m.Item is null || ScheduleRules.MultipliedBy(level, all) is null))
                continue;
            var mine = ScheduleRules.Resolve(level, all, readings);
            if (!ScheduleRules.IsAbove(mine, national[level.Item]))
                continue;
            var (vietnamese, english) = (
                $"Mức cho '{level.Item.ToCode()}' ({mine.ToText().Vietnamese}) cao hơn mức quốc gia ({national[level.Item].Value.ToText().Vietnamese}) (cách hiểu R9).",
                $"The level of '{level.Item.ToCode()}' ({mine.ToText().English}) is above the national one ({national[level.Item].Value.ToText().English}) (reading R9)."
            );
            var severity = readings.LocalLevels == NationalLevelForLocalMoney.Binding ? Severity.Error : Severity.Warning;
            fields.Say(severity, place, "above-national", vietnamese, english);
        }
    }

    internal static void CheckSupplement(ScheduleFields fields, List<SchedulePart> parts, ILawBook book)
    {
        foreach (var part in parts)
        {
            if (part.From is not { NotBefore: { } from })
                continue;
            if (!book.TryAt(from, out var law) || law.Support is null)
            {
                fields.Error(
                    part.PlaceOf("from"),
                    "not-covered",
                    "Vào ngày này chưa có bảng mức quốc gia để bổ sung.",
                    "There is no national table on that day to be supplemented."
                );
                continue;
            }

            foreach (var (level, place) in part.Levels)
            {
                if (FirstKnown(book, from, part.Until?.Day, level.Item) is { } table)
                {
                    fields.Error(
                        place,
                        "overrides-stated",
                        $"{table.Instrument.Id} đã có '{level.Item.ToCode()}'; chỉ bổ sung được mức mà thư viện chưa có.",
                        $"{table.Instrument.Id} already has '{level.Item.ToCode()}'; a supplement fills only what is not encoded."
                    );
                }
            }
        }
    }

    private static SupportNorms? FirstKnown(ILawBook book, LocalDate from, LocalDate? until, SupportItem item)
    {
        for (LocalDate? day = from; day is { } date && !(date > until); day = book.At(date).Through?.PlusDays(1))
        {
            if (book.At(date).Support is { } norms && norms[item].Status != NormStatus.NotEncoded)
                return norms;
        }

        return null;
    }
}
