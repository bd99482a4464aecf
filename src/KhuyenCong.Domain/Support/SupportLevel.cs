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
    /// <summary>Cơ sở tính: what the share is a share of.</summary>
    public CostBase Base { get; init; }

    /// <summary>Whether the level is an amount for each unit, so that no cost is asked.</summary>
    internal bool IsWithoutCost => Base == CostBase.NoCost && Rate is null && Cap is not null;

    /// <summary>Without a rate the cost itself takes its place.</summary>
    internal int EffectiveRate => Rate is { } rate ? rate.Millionths : Domain.Rate.Unit;

    /// <summary>Without a cap nothing limits.</summary>
    internal long EffectiveCap => Cap is { } cap ? cap.Dong : long.MaxValue;

    /// <summary>The multiple of the rate that the level gives, in millionths; apart from the rate where their product is no whole number of millionths.</summary>
    internal int RateTimes { get; init; } = Domain.Rate.Unit;

    /// <summary>The rate with its multiple, in parts of a million squared.</summary>
    internal long ExactRate => (long)EffectiveRate * RateTimes;

    /// <summary>A multiple of the level; reading R2 says whether the rate is raised with the cap. Only an amount in đồng is ever rounded down.</summary>
    internal SupportLevel Multiplied(Rate times, TechnologyLineReach reach)
    {
        var level = Cap is { } cap ? this with { Cap = times.Of(cap) } : this;
        // Without a rate the cost itself is the level, and no multiple goes above it.
        if (reach == TechnologyLineReach.CapOnly || (Rate is null && times >= Domain.Rate.One))
            return level;
        var product = (long)EffectiveRate * times.Millionths;
        return product % Domain.Rate.Unit == 0 && product / Domain.Rate.Unit <= int.MaxValue
            ? level with
            {
                Rate = new Rate((int)(product / Domain.Rate.Unit)),
            }
            : level with
            {
                Rate = new Rate(EffectiveRate),
                RateTimes = times.Millionths,
            };
    }

    /// <summary>Viết mức: the level as a reader of each language writes it.</summary>
    /// <returns>The text.</returns>
    public LocalizedText ToText()
    {
        var name = CostBaseTable.NameOf(Base);
        return Base == CostBase.ContractPrice
            ? new(
                In(Language.Vietnamese, name.Vietnamese, "không quá", "theo giá trúng thầu hoặc đơn giá được duyệt"),
                In(Language.English, "of " + name.English, "at most", "the tender price or the approved unit price")
            )
            : new(
                In(Language.Vietnamese, name.Vietnamese, "không quá", "theo giá được duyệt"),
                In(Language.English, "of " + name.English, "at most", "the approved price")
            );

        string In(Language language, string ofCost, string atMost, string approvedPrice)
        {
            var times = RateTimes == Domain.Rate.Unit ? "" : " × " + Numbers.Decimal(RateTimes, 6, language == Language.Vietnamese ? ',' : '.');
            var rate = Rate is { } r ? $"{r.ToString(language)}{times} {ofCost}" : null;
            var per = Unit == SupportUnit.None ? "" : "/" + Unit.ToText().In(language);
            var cap = Cap is { } c ? $"{atMost} {c.ToString(language)}{per}" : null;
            return rate is null ? cap ?? approvedPrice
                : cap is null ? rate
                : $"{rate}, {cap}";
        }
    }
}
