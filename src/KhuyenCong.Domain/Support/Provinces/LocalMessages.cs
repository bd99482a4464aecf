using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Support;

/// <summary>Câu chữ về mức của tỉnh: what answers under a province's own law say besides the ceiling.</summary>
internal static class LocalMessages
{
    internal static readonly RuleId PartlyKnown = new(
        "schedule.partly-known",
        "Mức hỗ trợ cho {t0} mới biết một phần ({t1}): số tiền trên {n0:money} không đáp ứng; từ mức đó trở xuống chưa xác định được.",
        "The level for {t0} is known in part only ({t1}): an amount above {n0:money} is not satisfied; up to it nothing is determined."
    );

    internal static readonly RuleId PartlyKnownUnbounded = new(
        "schedule.partly-known-unbounded",
        "Mức hỗ trợ cho {t0} mới biết một phần ({t1}) nên chưa tính được mức tối đa.",
        "The level for {t0} is known in part only ({t1}), so no ceiling can be computed."
    );

    internal static readonly RuleId FollowsNation = new(
        "schedule.follows-nation",
        "Quy định của tỉnh tính mức cho {t0} bằng {n0:times} lần mức quốc gia; thư viện chưa có mức quốc gia vào ngày đó.",
        "The province sets the level for {t0} at {n0:times} times the national one; the library does not have the national level of that day."
    );

    internal static readonly RuleId Elsewhere = new(
        "schedule.elsewhere",
        "Quy định của tỉnh dẫn chiếu mức cho {t0} đến {t1}; thư viện không có số liệu.",
        "The province's schedule leaves the level for {t0} to {t1}; the library holds no number."
    );

    internal static readonly RuleId NotInText = new(
        "schedule.not-in-text",
        "Toàn văn quy định của tỉnh ({t1}) không có mức cho {t0}.",
        "The schedule ({t1}) was read whole and has no level for {t0}."
    );

    internal static readonly RuleId CaseNotServed = new(
        "schedule.case-not-served",
        "Quy định của tỉnh về {t0} không áp dụng cho trường hợp này; điều kiện của mức: {t1}.",
        "The province's level for {t0} is not for this case; its condition: {t1}."
    );

    internal static readonly RuleId TierNotStated = new(
        "schedule.tier-not-stated",
        "Quy định của tỉnh phân mức cho {t0} theo: {t1}, nhưng chưa rõ mức của trường hợp này.",
        "The province tells the levels for {t0} apart by {t1}; none is known for this case."
    );

    internal static readonly RuleId LevelOpen = new(
        "schedule.level-open",
        "Mức của tỉnh cho {t0} tùy theo: {t1}; cần bổ sung các thông tin này.",
        "The province's level for {t0} depends on: {t1}; these facts are needed."
    );

    internal static readonly RuleId AboveMost = new(
        "schedule.above-most",
        "Đề nghị {n0:money} vượt mức cao nhất có thể là {n1:money}; phần vượt {n2:money}.",
        "The request of {n0:money} exceeds the most that the case can get, {n1:money}, by {n2:money}."
    );

    internal static readonly RuleId FactNeeded = new("schedule.fact-needed", "Cần biết: {t0}.", "This fact is needed: {t0}.");

    internal static readonly RuleId FurtherCap = new(
        "schedule.further-cap",
        "Mức hỗ trợ cho {t0} còn bị giới hạn ở {n1:money}/{t1}; phần còn lại trong giới hạn là {n0:money}.",
        "Support for {t0} is also limited to {n1:money}/{t1}; {n0:money} is left within the limit."
    );

    internal static readonly RuleId BelowMinimum = new(
        "schedule.below-minimum",
        "Đề nghị {n0:money} thấp hơn mức tối thiểu {n1:money}.",
        "The request of {n0:money} is below the minimum of {n1:money}."
    );

    internal static readonly RuleId OnceOnly = new(
        "schedule.once-only",
        "Mỗi đối tượng chỉ được hỗ trợ một lần cho {t0}.",
        "A beneficiary is supported once only for {t0}."
    );

    internal static readonly RuleId Form = new("schedule.form", "Hình thức hỗ trợ cho {t0}: {t1}.", "Support for {t0} is given as {t1}.");

    internal static readonly RuleId InForceUnknown = new(
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
                findings.Add(AboveMost.Finds(Verdict.NotSatisfied, w.Provision, new(w.Requested!.Value.Dong, w.Upper.Dong, over.Dong), w.Evidence));
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
            ? PartlyKnown.Finds(Verdict.Undetermined, w.Provision, new(most.Dong, T0: name, T1: text), w.Evidence)
            : PartlyKnownUnbounded.Finds(Verdict.Undetermined, w.Provision, new(T0: name, T1: text), w.Evidence);
    }
}
