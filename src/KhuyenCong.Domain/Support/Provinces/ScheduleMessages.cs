using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Support;

/// <summary>Câu chữ về quy định của tỉnh: what answers under schedules and supplements say.</summary>
public static class ScheduleMessages
{
    /// <summary>Theo quy định của tỉnh: the level stands in the province's text, which the host supplied.</summary>
    public static RuleId Level { get; } =
        new(
            "schedule.level",
            "Mức cho {t0} theo quy định của tỉnh do đơn vị sử dụng cung cấp: {t1}.",
            "The level for {t0} is that of the province's schedule, supplied by the host: {t1}."
        );

    /// <summary>Điều kiện của tỉnh: a condition of the schedule.</summary>
    public static RuleId Condition { get; } = new("schedule.condition", "Điều kiện theo quy định của tỉnh: {t0}.", "Condition of the schedule: {t0}.");

    /// <summary>Cao hơn mức quốc gia: the local level is above the national one.</summary>
    public static RuleId AboveNational { get; } =
        new(
            "schedule.above-national",
            "Mức của tỉnh ({t0}) cao hơn mức quốc gia ({t1}) về tỷ lệ hoặc mức trần.",
            "The local level ({t0}) is above the national one ({t1}) in rate or cap."
        );

    /// <summary>Do đơn vị sử dụng bổ sung: a national level that the host supplied.</summary>
    public static RuleId Supplemented { get; } =
        new(
            "schedule.supplemented",
            "Mức cho {t0} do đơn vị sử dụng bổ sung theo {t1}; thư viện chưa đối chiếu văn bản.",
            "The level for {t0} was supplied by the host from {t1}; the library did not check the text."
        );

    /// <summary>Mức của hạng mục riêng: the ceiling of an item of the province's own.</summary>
    public static RuleId ExtraItem { get; } =
        new(
            "schedule.extra-item",
            "{t0}: mức tối đa {n0:money} trên chi phí {n1:money}, theo {t1}.",
            "{t0}: at most {n0:money} of a cost of {n1:money}, by {t1}."
        );

    /// <summary>Hạng mục riêng, chưa tính được: the cost is missing.</summary>
    public static RuleId ExtraItemUnknown { get; } =
        new(
            "schedule.extra-item-unknown",
            "{t0}: chưa tính được mức tối đa ({t1}); còn thiếu chi phí.",
            "{t0}: the ceiling cannot be computed ({t1}); the cost is missing."
        );

    /// <summary>Đề nghị vượt mức: the request is above the ceiling of an item of the province's own.</summary>
    public static RuleId ExtraItemAbove { get; } =
        new(
            "schedule.extra-item-above",
            "Đề nghị {n0:money} vượt mức tối đa; phần vượt {n1:money}.",
            "The request of {n0:money} exceeds the ceiling by {n1:money}."
        );

    internal static IEnumerable<SupportNote> NotesOf(ProvincialSchedule schedule, ScheduledLevel level, SupportLevel resolved, SupportNorms? national)
    {
        var name = level.Item.Info().Name;
        yield return new SupportNote(
            level.Item,
            Level.Finds(Verdict.Satisfied, level.Citation, new MessageArguments(T0: name, T1: Describe(schedule, resolved, level.PaidBy)), Evidence.Host)
        );
        foreach (var condition in level.Conditions.AsEnumerable())
            yield return new SupportNote(
                level.Item,
                Condition.Finds(Verdict.AuthorityDecides, level.Citation, new MessageArguments(T0: condition), Evidence.Host)
            );
        if (national?[level.Item] is { } cell && ScheduleRules.IsAbove(resolved, cell))
        {
            yield return new SupportNote(
                level.Item,
                AboveNational.Finds(
                    national.Readings.LocalLevels == NationalLevelForLocalMoney.Binding ? Verdict.NotSatisfied : Verdict.Satisfied,
                    cell.Citation,
                    new MessageArguments(T0: resolved.ToText(), T1: cell.Value.ToText()),
                    cell.Evidence,
                    ReadingId.R9
                )
            );
        }
    }

    internal static SupportNote NoteOf(NationalSupplement supplement, ScheduledLevel level) =>
        new(
            level.Item,
            Supplemented.Finds(
                Verdict.Satisfied,
                level.Citation,
                new MessageArguments(T0: level.Item.Info().Name, T1: supplement.Instrument.Name),
                Evidence.Host
            )
        );

    internal static LocalizedText Describe(ProvincialSchedule schedule, SupportLevel level, PayingLevel paidBy)
    {
        var text = level.ToText();
        return paidBy == PayingLevel.NotStated
            ? new($"{schedule.Province}, {text.Vietnamese}", $"{schedule.Province}, {text.English}")
            : new(
                $"{schedule.Province}, {text.Vietnamese}, {paidBy.ToText().Vietnamese} chi",
                $"{schedule.Province}, {text.English}, paid by {paidBy.ToText().English}"
            );
    }
}
