using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Support;

/// <summary>Câu chữ về mức của tỉnh: what answers under a province's own law say besides the ceiling.</summary>
internal static class LocalMessages
{
    /// <summary>Mức chỉ biết một phần: rate or cap is not known.</summary>
    public static RuleId PartlyKnown { get; } =
        new(
            "schedule.partly-known",
            "Mức hỗ trợ cho {t0} mới biết một phần ({t1}): số tiền trên {n0:money} không đáp ứng; từ mức đó trở xuống chưa xác định được.",
            "The level for {t0} is known in part only ({t1}): an amount above {n0:money} is not satisfied; up to it nothing is determined."
        );

    /// <summary>Mức chỉ biết một phần, không có giới hạn: rate or cap is not known and nothing bounds the support.</summary>
    public static RuleId PartlyKnownUnbounded { get; } =
        new(
            "schedule.partly-known-unbounded",
            "Mức hỗ trợ cho {t0} mới biết một phần ({t1}) nên chưa tính được mức tối đa.",
            "The level for {t0} is known in part only ({t1}), so no ceiling can be computed."
        );

    /// <summary>Theo mức quốc gia chưa biết: the level follows the national one of the day, which is not known here.</summary>
    public static RuleId FollowsNation { get; } =
        new(
            "schedule.follows-nation",
            "Quy định của tỉnh tính mức cho {t0} bằng {n0:times} lần mức quốc gia; thư viện chưa có mức quốc gia vào ngày đó.",
            "The province sets the level for {t0} at {n0:times} times the national one; the library does not have the national level of that day."
        );

    /// <summary>Theo văn bản khác: the schedule leaves the item to another text.</summary>
    public static RuleId Elsewhere { get; } =
        new(
            "schedule.elsewhere",
            "Quy định của tỉnh dẫn chiếu mức cho {t0} đến {t1}; thư viện không có số liệu.",
            "The province's schedule leaves the level for {t0} to {t1}; the library holds no number."
        );

    /// <summary>Toàn văn không có mức: the whole text was read and states no level for the item.</summary>
    public static RuleId NotInText { get; } =
        new(
            "schedule.not-in-text",
            "Toàn văn quy định của tỉnh ({t1}) không có mức cho {t0}.",
            "The schedule ({t1}) was read whole and has no level for {t0}."
        );

    /// <summary>Không thuộc trường hợp được hỗ trợ: the case is none of those for which the province states a level.</summary>
    public static RuleId CaseNotServed { get; } =
        new(
            "schedule.case-not-served",
            "Quy định của tỉnh về {t0} không áp dụng cho trường hợp này; điều kiện của mức: {t1}.",
            "The province's level for {t0} is not for this case; its condition: {t1}."
        );

    /// <summary>Trường hợp văn bản không nêu mức: the levels of the item are told apart by facts, and none is stated for this case.</summary>
    public static RuleId TierNotStated { get; } =
        new(
            "schedule.tier-not-stated",
            "Quy định của tỉnh phân mức cho {t0} theo: {t1}, nhưng chưa rõ mức của trường hợp này.",
            "The province tells the levels for {t0} apart by {t1}; none is known for this case."
        );

    /// <summary>Chưa rõ mức nào áp dụng: which level applies hangs on facts that are not known.</summary>
    public static RuleId LevelOpen { get; } =
        new(
            "schedule.level-open",
            "Mức của tỉnh cho {t0} tùy theo: {t1}; cần bổ sung các thông tin này.",
            "The province's level for {t0} depends on: {t1}; these facts are needed."
        );

    /// <summary>Vượt mức cao nhất có thể: the request is above the most that the case can get, whatever is still open.</summary>
    public static RuleId AboveMost { get; } =
        new(
            "schedule.above-most",
            "Đề nghị {n0:money} vượt mức cao nhất có thể là {n1:money}; phần vượt {n2:money}.",
            "The request of {n0:money} exceeds the most that the case can get, {n1:money}, by {n2:money}."
        );

    /// <summary>Cần dữ kiện: a fact without which a cap cannot be held.</summary>
    public static RuleId FactNeeded { get; } = new("schedule.fact-needed", "Cần biết: {t0}.", "This fact is needed: {t0}.");

    /// <summary>Mức trần khác: a cap besides that for one unit cuts the support.</summary>
    public static RuleId FurtherCap { get; } =
        new(
            "schedule.further-cap",
            "Mức hỗ trợ cho {t0} còn bị giới hạn ở {n1:money}/{t1}; phần còn lại trong giới hạn là {n0:money}.",
            "Support for {t0} is also limited to {n1:money}/{t1}; {n0:money} is left within the limit."
        );

    /// <summary>Dưới mức tối thiểu: the request is below the least that the province gives.</summary>
    public static RuleId BelowMinimum { get; } =
        new("schedule.below-minimum", "Đề nghị {n0:money} thấp hơn mức tối thiểu {n1:money}.", "The request of {n0:money} is below the minimum of {n1:money}.");

    /// <summary>Chỉ hỗ trợ một lần: a beneficiary is supported once only.</summary>
    public static RuleId OnceOnly { get; } =
        new("schedule.once-only", "Mỗi đối tượng chỉ được hỗ trợ một lần cho {t0}.", "A beneficiary is supported once only for {t0}.");

    /// <summary>Hình thức hỗ trợ: the support is paid back.</summary>
    public static RuleId Form { get; } = new("schedule.form", "Hình thức hỗ trợ cho {t0}: {t1}.", "Support for {t0} is given as {t1}.");

    /// <summary>Chưa rõ hiệu lực: whether the text was in force on the day is not known.</summary>
    public static RuleId InForceUnknown { get; } =
        new(
            "schedule.in-force-unknown",
            "Chưa rõ {t1} có hiệu lực vào ngày này hay không nên chưa xác định được mức cho {t0}.",
            "Whether {t1} was in force on that day is not known, so the level for {t0} is not determined."
        );

    /// <summary>The findings of an answer under the province's own law.</summary>
    internal static FindingList Render(in SupportWorkings w, SupportNorms norms, in SupportRequest request)
    {
        var local = w.Local!;
        var own = local.Findings.ToList();
        var findings = new List<Finding>();
        var leads =
            w.Outcome
            is SupportOutcome.CaseNotServed
                or SupportOutcome.LevelOpen
                or SupportOutcome.InForceUnknown
                or SupportOutcome.NotEncoded
                or SupportOutcome.GovernedElsewhere
                or SupportOutcome.NoSeparateLevel;
        if (leads)
        {
            var verdict = w.Verdict;
            var lead = Math.Max(0, own.FindIndex(f => f.Verdict == verdict));
            findings.Add(own[lead]);
            own.RemoveAt(lead);
        }
        else
        {
            findings.Add(w.Outcome == SupportOutcome.PartlyKnown ? PartOf(w, local.Name) : SupportMessages.LevelFinding(w, norms, request, local.Name));
        }

        if (w.Outcome is SupportOutcome.PartlyKnown or SupportOutcome.LevelOpen)
        {
            if (w.Excess is { } over)
                findings.Add(
                    AboveMost.Finds(Verdict.NotSatisfied, w.Provision, new MessageArguments(w.Requested!.Value.Dong, w.Upper.Dong, over.Dong), w.Evidence)
                );
        }
        else if (SupportMessages.RequestFinding(w, findings[0]) is { } asked)
            findings.Add(asked);
        if (w.Outcome is not SupportOutcome.InForceUnknown && SupportMessages.FactorFinding(w, norms, request, local.Name) is { } factor)
            findings.Add(factor);
        findings.AddRange(own);
        if (w.Norm is { } cell)
            findings.AddRange(SupportMessages.ItemNotes(w.Item, local.Name, cell, norms));
        return new FindingList([.. findings], [.. norms.Caveats]);
    }

    private static Finding PartOf(in SupportWorkings w, LocalizedText name)
    {
        var text = w.Norm!.Value.ToText();
        return w.AtMost is { } most
            ? PartlyKnown.Finds(Verdict.Undetermined, w.Provision, new MessageArguments(most.Dong, T0: name, T1: text), w.Evidence)
            : PartlyKnownUnbounded.Finds(Verdict.Undetermined, w.Provision, new MessageArguments(T0: name, T1: text), w.Evidence);
    }
}
