using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Câu hỏi về nguồn kinh phí phù hợp: an activity or product about which it is asked whether one of the two kinds of money is for it; null is unknown.</summary>
/// <remarks>TTLT26-2014/4/1.</remarks>
/// <example><code>
/// var request = new MoneySourceRequest { Source = FundingSource.National, WiderMeaning = false, FitsPlanning = true };
/// Console.WriteLine(PromotionRules.National.AssessMoneySource(new LocalDate(2016, 6, 30), request).Verdict); // NotSatisfied
/// </code></example>
public readonly record struct MoneySourceRequest
{
    /// <summary>Nguồn kinh phí: whose money is thought of.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Có ý nghĩa toàn quốc hoặc khu vực: whether it means something to the nation or a region; asked for national money.</summary>
    public bool? WiderMeaning { get; init; }

    /// <summary>Phù hợp chiến lược, quy hoạch: whether it fits the strategies and plans of industrial development.</summary>
    public bool? FitsPlanning { get; init; }
}

/// <summary>Quy tắc về nguồn kinh phí: whether national or local money is for an activity, before any question about its amount.</summary>
/// <remarks>TTLT26-2014/4/1. What means something to the nation does so in its province too, so that local money asks for the plans only.</remarks>
internal static class MoneySourceRules
{
    /// <summary>Xem xét nguồn kinh phí: the answer with its reasons.</summary>
    /// <exception cref="ArgumentException">The source is not a defined one.</exception>
    public static Decision Assess(FundingConditionNorms? norms, in MoneySourceRequest request)
    {
        if (request.Source is not (FundingSource.National or FundingSource.Local))
            throw ProblemText.Argument(new("Source: chỉ nhận quốc gia hoặc địa phương.", "Source: national or local is required."), nameof(request));
        var norm = request.Source == FundingSource.National ? norms?.NationalMoney : norms?.LocalMoney;
        if (norm is not { HasValue: true })
            return new Decision(Verdict.Undetermined, FundingConditionMessages.NoRuleOnMoney(norms), EligibilityFacts.Norm.ToCodes());
        var meaning = request.Source == FundingSource.Local ? Answer.Yes : Answer.Of(request.WiderMeaning, EligibilityFacts.WiderMeaning);
        var plans = Answer.Of(request.FitsPlanning, EligibilityFacts.FitsPlanning);
        var all = meaning.And(plans);
        var findings = FundingConditionMessages.Render(norms!, norm, request.Source, meaning.Verdict, plans.Verdict);
        return new Decision(all.Verdict, findings, all.IsOpen ? all.Missing.ToCodes() : default);
    }
}
