using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Câu chữ về quy định của tỉnh: what answers under schedules and supplements say.</summary>
internal static class ScheduleMessages
{
    internal static readonly RuleId Level = new(
        "schedule.level",
        "Mức hỗ trợ cho {t0} theo quy định của tỉnh (số liệu do người dùng thư viện nạp vào): {t1}.",
        "The level for {t0} under the province's schedule, supplied by the user of the library: {t1}."
    );

    internal static readonly RuleId LevelReported = new(
        "schedule.level-reported",
        "Mức hỗ trợ cho {t0} theo quy định của tỉnh (theo nguồn đã công bố, cần đối chiếu với văn bản): {t1}.",
        "The level for {t0} under the province's schedule, as published reports give it (to be checked against the text): {t1}."
    );

    internal static readonly RuleId Condition = new(
        "schedule.condition",
        "Quy định của tỉnh có điều kiện: {t0}; cơ quan quản lý chương trình xem xét, quyết định.",
        "The schedule lays down a condition: {t0}; the managing agency decides whether it is met."
    );

    internal static readonly RuleId AboveNational = new(
        "schedule.above-national",
        "Mức của tỉnh ({t0}) có tỷ lệ hoặc mức trần cao hơn mức quốc gia ({t1}); cần rà soát (cách hiểu R9: mức quốc gia không ràng buộc).",
        "The province's level ({t0}) has a rate or cap above the national level ({t1}); to be reviewed (reading R9: not binding)."
    );

    internal static readonly RuleId ExceedsNational = new(
        "schedule.exceeds-national",
        "Mức của tỉnh ({t0}) vượt mức quốc gia ({t1}) về tỷ lệ hoặc mức trần (cách hiểu R9: mức quốc gia ràng buộc).",
        "The province's level ({t0}) exceeds the national level ({t1}) in rate or cap (reading R9: binding).",
        "Hội đồng nhân dân hoặc Ủy ban nhân dân cấp tỉnh cần điều chỉnh mức của tỉnh; trước đó chỉ hỗ trợ trong mức quốc gia.",
        "The provincial People's Council or Committee has to change its level; until then support stays within the national one."
    );

    internal static readonly RuleId Supplemented = new(
        "schedule.supplemented",
        "Mức hỗ trợ cho {t0} do người dùng thư viện bổ sung theo {t1}; thư viện chưa đối chiếu với văn bản.",
        "The level for {t0} was supplied by the user of the library from {t1}; the library did not check the text."
    );

    /// <summary>A finding about a level that a schedule states.</summary>
    internal static Finding Finds(this RuleId rule, Verdict verdict, ScheduledLevel level, in MessageArguments arguments) =>
        rule.Finds(verdict, level.Citation, arguments, level.Evidence);

    /// <summary>What every answer under a level says.</summary>
    internal static IEnumerable<Finding> NotesOf(ProvincialSchedule schedule, ScheduledLevel level, Norm<SupportLevel> cell, SupportNorms? national)
    {
        if (!cell.TryGet(out var resolved))
            yield break;
        var name = level.Name;
        yield return (level.Evidence == Evidence.Reported ? LevelReported : Level).Finds(
            Verdict.Satisfied,
            level,
            new(T0: name, T1: Describe(schedule, resolved, level.PaidBy))
        );
        foreach (var condition in level.Conditions.AsEnumerable())
            yield return Condition.Finds(Verdict.AuthorityDecides, level, new(T0: condition));
        if (level.Form != SupportForm.Grant)
            yield return LocalMessages.Form.Finds(Verdict.Satisfied, level, new(T0: name, T1: FormOf(level)));
        if (level.Own is null && national?[level.Item] is { } there && ScheduleRules.IsAbove(resolved, there))
        {
            var binds = national.Readings.LocalLevels == NationalLevelForLocalMoney.Binding;
            yield return (binds ? ExceedsNational : AboveNational).Finds(
                binds ? Verdict.NotSatisfied : Verdict.Satisfied,
                there,
                new(T0: resolved.ToText(), T1: there.Value.ToText()),
                ReadingId.R9
            );
        }
    }

    private static LocalizedText FormOf(ScheduledLevel level)
    {
        var name =
            level.Form == SupportForm.Recoverable
                ? new LocalizedText("hỗ trợ có thu hồi", "support that is paid back")
                : new LocalizedText("cho vay không tính lãi", "a loan without interest");
        return level.FormYears is { } years ? new($"{name.Vietnamese} trong {years} năm", $"{name.English} for {years} year(s)") : name;
    }

    internal static SupportNote NoteOf(NationalSupplement supplement, ScheduledLevel level) =>
        new(level.Item, Supplemented.Finds(Verdict.Satisfied, level.Citation, new(T0: level.Name, T1: supplement.Instrument.Name), Evidence.Host));

    internal static LocalizedText Describe(ProvincialSchedule schedule, SupportLevel level, PayingLevel paidBy)
    {
        var text = level.ToText();
        return paidBy == PayingLevel.NotStated
            ? new($"{schedule.Province}, {text.Vietnamese}", $"{schedule.Province}, {text.English}")
            : new(
                $"{schedule.Province}, {text.Vietnamese}, do ngân sách {paidBy.ToText().Vietnamese} chi",
                $"{schedule.Province}, {text.English}, paid by {paidBy.ToText().English}"
            );
    }
}
