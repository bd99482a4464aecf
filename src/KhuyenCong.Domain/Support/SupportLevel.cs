using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Support;

/// <summary>Mức hỗ trợ: the most that may be given for one unit: a share of the cost, a cap, both, or neither (the cost itself).</summary>
/// <remarks>Caps are in đồng per unit. Shape of TTLT26-2014/6/2 and TT28-2018/8.</remarks>
/// <param name="Rate">The share of the cost; null when the level names none.</param>
/// <param name="Cap">The cap in đồng for one unit; null when the level names none.</param>
/// <param name="Unit">The unit for which the level is stated.</param>
public sealed record SupportLevel(Rate? Rate, Vnd? Cap, SupportUnit Unit)
{
    /// <summary>Without a rate the cost itself takes its place.</summary>
    internal int EffectiveRate => Rate is { } rate ? rate.Millionths : Domain.Rate.Unit;

    /// <summary>Without a cap nothing limits.</summary>
    internal long EffectiveCap => Cap is { } cap ? cap.Dong : long.MaxValue;

    /// <summary>A multiple of the level; reading R2 says whether the rate is raised with the cap.</summary>
    internal SupportLevel Multiplied(Rate times, TechnologyLineReach reach) =>
        this with
        {
            Rate = reach == TechnologyLineReach.RateAndCap && Rate is { } rate ? times.Times(rate) : Rate,
            Cap = Cap is { } cap ? times.Of(cap) : null,
        };

    /// <summary>Viết mức: the level as a reader of each language writes it.</summary>
    /// <returns>The text.</returns>
    public LocalizedText ToText()
    {
        return new(In(Language.Vietnamese, "chi phí", "không quá", "theo giá được duyệt"), In(Language.English, "of cost", "at most", "the approved price"));

        string In(Language language, string ofCost, string atMost, string approvedPrice)
        {
            var rate = Rate is { } r ? $"{r.ToString(language)} {ofCost}" : null;
            var per = Unit == SupportUnit.None ? "" : "/" + Unit.ToText().In(language);
            var cap = Cap is { } c ? $"{atMost} {c.ToString(language)}{per}" : null;
            return rate is null ? cap ?? approvedPrice
                : cap is null ? rate
                : $"{rate}, {cap}";
        }
    }
}
