using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Explanations;

/// <summary>The computation of a ceiling line by line: each number is one of the workings, or of the terms of the level by which they were made.</summary>
internal static class Computation
{
    /// <summary>Up to so many units have a line each; of more the sum alone stands.</summary>
    private const int MostUnitLines = 60;

    internal static IEnumerable<ExplanationLine> Of(ExplainedCase it)
    {
        var w = it.Workings;
        if (it.Norms is null || it.Decision is null)
            return [];
        if (w.Outcome == SupportOutcome.LevelOpen)
            return Levels(it).Concat(Cuts(it)).Concat(Result(it)).Concat(Asked(it));
        if (w.Norm is not { } norm || !norm.TryGet(out var level) || !IsComputed(w.Outcome))
            return Levels(it).Concat(Result(it));
        return Stated(it, norm, level).Concat(Shares(it, norm, level)).Concat(Cuts(it)).Concat(Result(it)).Concat(Asked(it));
    }

    /// <summary>Whether a finding is a line of the computation.</summary>
    internal static bool Shows(Finding finding) => finding.Rule == LocalMessages.FurtherCap;

    internal static LocalizedText Times(Rate factor) => new($"{factor.ToTimesText()} lần", $"{factor.ToTimesCode()} times");

    private static bool IsComputed(SupportOutcome outcome) =>
        outcome is SupportOutcome.Ceiling or SupportOutcome.Range or SupportOutcome.CostUnknown or SupportOutcome.PartlyKnown;

    /// <summary>The level, the factor and how they are read.</summary>
    private static IEnumerable<ExplanationLine> Stated(ExplainedCase it, Norm<SupportLevel> norm, SupportLevel level)
    {
        yield return Line("Mức quy định", "Level stated", level.ToText(), norm);
        if (it.Workings.Factor == Rate.One)
            yield break;
        var limit = it.Norms!.PriorityFactorLimit;
        var times = Times(it.Workings.Factor);
        var reach =
            it.Norms.Readings.PriorityFactor == FactorReach.CapOnly
                ? new LocalizedText("chỉ nâng mức trần", "raises the cap alone")
                : new LocalizedText("nâng cả tỷ lệ và mức trần", "raises rate and cap");
        yield return new ExplanationLine(
            new("Hệ số ưu tiên", "Priority factor"),
            new($"{times.Vietnamese}, {reach.Vietnamese}", $"{times.English}, {reach.English}")
        )
        {
            Citation = limit.Citation,
            Evidence = limit.Evidence,
            Reading = ReadingId.R1,
        };
    }

    private static IEnumerable<ExplanationLine> Shares(ExplainedCase it, Norm<SupportLevel> norm, SupportLevel level)
    {
        var w = it.Workings;
        var terms = new LevelTerms(level, w.Factor, it.Norms!.Readings.PriorityFactor);
        var costs = it.Request.UnitCosts;
        if (level.IsWithoutCost || w.Outcome == SupportOutcome.CostUnknown)
            return CapLines(it, norm, level, terms);
        if (costs.Count > MostUnitLines)
            return [];
        return costs.Count > 0
            ? costs.SelectMany((cost, i) => UnitLines(it, norm, level, terms, i))
            : RateLines(it, norm, level, terms, it.Request.Cost!.Value).Concat(CapLines(it, norm, level, terms));
    }

    // The share of a cost; without a rate the cost itself. With a factor the cost is a bound of its own.
    private static IEnumerable<ExplanationLine> RateLines(ExplainedCase it, Norm<SupportLevel> norm, SupportLevel level, LevelTerms terms, Vnd cost)
    {
        var (vietnamese, english) = (cost.ToString(Language.Vietnamese), cost.ToString(Language.English));
        if (level.Rate is not null)
            yield return Line(
                "Theo tỷ lệ",
                "By the rate",
                new($"{RateOf(it, level, Language.Vietnamese)} × {vietnamese}", $"{RateOf(it, level, Language.English)} × {english}"),
                norm
            ) with
            {
                Amount = new Vnd(terms.RateSide(cost.Dong)),
            };
        if (level.Rate is null || it.Workings.Factor > Rate.One)
            yield return Line("Không vượt chi phí", "Never above the cost", CostBaseTable.NameOf(level.Base), norm) with
            {
                Amount = cost,
            };
    }

    private static IEnumerable<ExplanationLine> CapLines(ExplainedCase it, Norm<SupportLevel> norm, SupportLevel level, LevelTerms terms)
    {
        if (level.Cap is not { } cap)
            yield break;
        var units = it.Workings.Units;
        yield return Line(
            level.IsWithoutCost ? "Theo mức tiền" : "Theo mức trần",
            level.IsWithoutCost ? "By the amount" : "By the cap",
            new(CapOf(Language.Vietnamese), CapOf(Language.English)),
            norm
        ) with
        {
            Amount = new Vnd(terms.OfCaps(units)),
        };

        string CapOf(Language language) =>
            cap.ToString(language)
            + (level.Unit == SupportUnit.None ? "" : "/" + level.UnitName.In(language))
            + (units == 1 ? "" : $" × {Grouped(units, language)}")
            + FactorOf(it, language);
    }

    /// <summary>One unit: the smallest of its share, its cap and its cost.</summary>
    private static IEnumerable<ExplanationLine> UnitLines(ExplainedCase it, Norm<SupportLevel> norm, SupportLevel level, LevelTerms terms, int index)
    {
        var cost = it.Request.UnitCosts[index];
        var result = terms.Of([cost], null, 1);
        var unit = level.UnitName;
        string Text(Language language)
        {
            var share = level.Rate is null
                ? ""
                : $"{RateOf(it, level, language)} × {cost.ToString(language)} = {new Vnd(terms.RateSide(cost.Dong)).ToString(language)}";
            var cap = level.Cap is null ? "" : new LocalizedText("mức trần ", "cap ").In(language) + new Vnd(terms.OfCaps(1)).ToString(language);
            var whole = level.Rate is null ? new LocalizedText("chi phí ", "cost ").In(language) + cost.ToString(language) : "";
            return string.Join("; ", new[] { share, whole, cap }.Where(t => t.Length > 0));
        }

        yield return Line(
            $"{CaseFacts.Capital(unit.Vietnamese)} thứ {index + 1}",
            $"{CaseFacts.Capital(unit.English)} {index + 1}",
            new(Text(Language.Vietnamese), Text(Language.English)),
            norm
        ) with
        {
            Amount = new Vnd(result.Upper),
        };
    }

    /// <summary>Caps besides that for one unit.</summary>
    private static IEnumerable<ExplanationLine> Cuts(ExplainedCase it) =>
        it.Decision!.Findings.Where(Shows).Select(f => ExplanationWriter.Line(f) with { Label = new("Mức trần khác", "Further cap"), Verdict = null });

    /// <summary>The levels of the province that may be that of the case.</summary>
    private static IEnumerable<ExplanationLine> Levels(ExplainedCase it) =>
        it.Decision!.Findings.Where(f => f.Rule == ScheduleMessages.Level || f.Rule == ScheduleMessages.LevelReported)
            .Select(f => ExplanationWriter.Line(f) with { Label = new("Mức có thể áp dụng", "Level that may apply"), Verdict = null });

    private static IEnumerable<ExplanationLine> Result(ExplainedCase it)
    {
        var w = it.Workings;
        if (w.Ceiling is { } ceiling)
        {
            yield return ResultLine(it, "Mức hỗ trợ tối đa", "Ceiling of the support", HowFound(w)) with
            {
                Amount = ceiling,
            };
            yield break;
        }

        if (w.Outcome is SupportOutcome.Range or SupportOutcome.LevelOpen && w.AtMost is not null)
            yield return ResultLine(it, "Mức tối đa không thấp hơn", "The ceiling is at least", ExplanationWriter.Nothing) with
            {
                Amount = w.Lower,
            };
        if (w.AtMost is { } most)
            yield return ResultLine(it, "Mức tối đa không cao hơn", "It cannot exceed", ExplanationWriter.Nothing) with
            {
                Amount = most,
            };
        else
            yield return ResultLine(
                it,
                "Mức hỗ trợ tối đa",
                "Ceiling of the support",
                new("chưa tính được, lý do nêu tại mục Kết luận", "cannot be computed, for the reason in the conclusion")
            );
    }

    private static LocalizedText HowFound(in SupportWorkings w) =>
        w.BoundBy switch
        {
            BoundBy.Rate when w.Units > 1 => new("cộng các mức tính theo tỷ lệ", "the sum of the levels, by the rate"),
            BoundBy.Rate => new("lấy số nhỏ nhất: theo tỷ lệ", "the smallest: by the rate"),
            BoundBy.Cap => new("lấy số nhỏ nhất: theo mức trần", "the smallest: by the cap"),
            BoundBy.Cost => new("lấy số nhỏ nhất: bằng chi phí", "the smallest: the cost itself"),
            BoundBy.Mixed => new("cộng các mức, mỗi mức là số nhỏ nhất tính cho từng đối tượng", "the sum of the levels, each the smallest for its unit"),
            _ => ExplanationWriter.Nothing,
        };

    /// <summary>The request, what is above or left, and the own money needed.</summary>
    private static IEnumerable<ExplanationLine> Asked(ExplainedCase it)
    {
        var w = it.Workings;
        if (w.Requested is { } requested)
            yield return Plain("Số tiền đề nghị hỗ trợ", "Support asked for", requested);
        if (w.Excess is { } excess)
            yield return Plain("Phần vượt mức tối đa", "Above the ceiling", excess);
        if (w.Headroom is { } left)
            yield return Plain("Phần còn lại đến mức tối đa", "Left up to the ceiling", left);
        if (w.OwnMoney is { } own)
            yield return Plain("Phần vốn đơn vị thụ hưởng cần bố trí", "Own money that is needed", own);
    }

    private static ExplanationLine Plain(string vietnamese, string english, Vnd amount) =>
        new(new(vietnamese, english), ExplanationWriter.Nothing) { Amount = amount };

    private static ExplanationLine ResultLine(ExplainedCase it, string vietnamese, string english, LocalizedText text) =>
        new(new(vietnamese, english), text) { Citation = it.Workings.Provision, Evidence = it.Workings.Evidence };

    private static ExplanationLine Line(string vietnamese, string english, LocalizedText text, Norm<SupportLevel> norm) =>
        new(new(vietnamese, english), text) { Citation = norm.Citation, Evidence = norm.Evidence };

    // The rate with its multiple and with the factor where that raises it.
    private static string RateOf(ExplainedCase it, SupportLevel level, Language language)
    {
        var times = level.RateTimes == Rate.Unit ? "" : $" × {In(new Rate(level.RateTimes), language)}";
        return level.Rate!.Value.ToString(language) + times + (it.Norms!.Readings.PriorityFactor == FactorReach.RateAndCap ? FactorOf(it, language) : "");
    }

    private static string FactorOf(ExplainedCase it, Language language) => it.Workings.Factor == Rate.One ? "" : $" × {In(it.Workings.Factor, language)}";

    private static string In(Rate factor, Language language) => language == Language.Vietnamese ? factor.ToTimesText() : factor.ToTimesCode();

    private static string Grouped(int units, Language language) => Numbers.Grouped(units, language == Language.Vietnamese ? '.' : ',');
}
