using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Support;

/// <summary>Câu chữ về quy định của tỉnh: what answers under schedules and supplements say.</summary>
internal static class ScheduleMessages
{
    /// <summary>Theo quy định của tỉnh: the level stands in the province's text, which the host supplied.</summary>
    public static RuleId Level { get; } =
        new(
            "schedule.level",
            "Mức hỗ trợ cho {t0} theo quy định của tỉnh (số liệu do người dùng thư viện nạp vào): {t1}.",
            "The level for {t0} under the province's schedule, supplied by the user of the library: {t1}."
        );

    /// <summary>Điều kiện của tỉnh: a condition of the schedule.</summary>
    public static RuleId Condition { get; } =
        new(
            "schedule.condition",
            "Quy định của tỉnh có điều kiện: {t0}; cơ quan quản lý chương trình xem xét, quyết định.",
            "The schedule lays down a condition: {t0}; the managing agency decides whether it is met."
        );

    /// <summary>Cao hơn mức quốc gia: the local level is above the national one.</summary>
    public static RuleId AboveNational { get; } =
        new(
            "schedule.above-national",
            "Mức của tỉnh ({t0}) có tỷ lệ hoặc mức trần cao hơn mức quốc gia ({t1}); cần rà soát (cách hiểu R9: mức quốc gia không ràng buộc).",
            "The province's level ({t0}) has a rate or cap above the national level ({t1}); to be reviewed (reading R9: not binding)."
        );

    /// <summary>Vượt mức quốc gia: the local level exceeds the national one, under the reading that it binds.</summary>
    public static RuleId ExceedsNational { get; } =
        new(
            "schedule.exceeds-national",
            "Mức của tỉnh ({t0}) vượt mức quốc gia ({t1}) về tỷ lệ hoặc mức trần (cách hiểu R9: mức quốc gia ràng buộc).",
            "The province's level ({t0}) exceeds the national level ({t1}) in rate or cap (reading R9: binding)."
        )
        {
            Remedy = new(
                "Hội đồng nhân dân hoặc Ủy ban nhân dân cấp tỉnh cần điều chỉnh mức của tỉnh; trước đó chỉ hỗ trợ trong mức quốc gia.",
                "The provincial People's Council or Committee has to change its level; until then support stays within the national one."
            ),
        };

    /// <summary>Do đơn vị sử dụng bổ sung: a national level that the host supplied.</summary>
    public static RuleId Supplemented { get; } =
        new(
            "schedule.supplemented",
            "Mức hỗ trợ cho {t0} do người dùng thư viện bổ sung theo {t1}; thư viện chưa đối chiếu với văn bản.",
            "The level for {t0} was supplied by the user of the library from {t1}; the library did not check the text."
        );

    /// <summary>Mức của hạng mục riêng: the ceiling of an item of the province's own.</summary>
    public static RuleId ExtraItem { get; } =
        new(
            "schedule.extra-item",
            "Mức hỗ trợ tối đa cho {t0} là {n0:money} (chi phí {n1:money}), theo {t1}.",
            "The ceiling for {t0} is {n0:money} (cost {n1:money}), under {t1}."
        );

    /// <summary>Hạng mục riêng, chưa tính được: the cost is missing.</summary>
    public static RuleId ExtraItemUnknown { get; } =
        new(
            "schedule.extra-item-unknown",
            "Chưa có chi phí nên chưa tính được mức hỗ trợ tối đa cho {t0} ({t1}); cần bổ sung dự toán hoặc chi phí.",
            "The cost is not known, so the ceiling for {t0} cannot be computed ({t1}); the estimate or the cost is needed."
        );

    /// <summary>Đề nghị vượt mức: the request is above the ceiling of an item of the province's own.</summary>
    public static RuleId ExtraItemAbove { get; } =
        new(
            "schedule.extra-item-above",
            "Số đề nghị {n0:money} vượt mức hỗ trợ tối đa; phần vượt là {n1:money}.",
            "The request of {n0:money} exceeds the ceiling by {n1:money}."
        )
        {
            Remedy = new(
                "Đơn vị đề nghị cần giảm số đề nghị ít nhất {n1:money} hoặc bố trí phần vượt từ nguồn khác trước khi trình phê duyệt.",
                "The applicant has to lower the request by at least {n1:money}, or find the excess elsewhere, before it is submitted for approval."
            ),
        };

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
            var binds = national.Readings.LocalLevels == NationalLevelForLocalMoney.Binding;
            yield return new SupportNote(
                level.Item,
                (binds ? ExceedsNational : AboveNational).Finds(
                    binds ? Verdict.NotSatisfied : Verdict.Satisfied,
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
                $"{schedule.Province}, {text.Vietnamese}, do ngân sách {paidBy.ToText().Vietnamese} chi",
                $"{schedule.Province}, {text.English}, paid by {paidBy.ToText().English}"
            );
    }
}
