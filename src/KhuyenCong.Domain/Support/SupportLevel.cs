using System.Runtime.CompilerServices;
using KhuyenCong.Domain.Law;

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

    /// <summary>Chưa rõ tỷ lệ: whether the text may have a rate that is not known here; the cap then binds, and below it nothing is determined.</summary>
    public bool IsRateUnknown { get; init; }

    /// <summary>Chưa rõ mức trần: whether the text may have a cap that is not known here; the rate then binds, and below it nothing is determined.</summary>
    public bool IsCapUnknown { get; init; }

    /// <summary>Mức tối thiểu: the least that is given for one unit, in đồng; null where the level names none.</summary>
    public Vnd? Minimum { get; init; }

    /// <summary>Các mức trần khác: caps that hold besides that for one unit.</summary>
    internal ValueList<FurtherCap> FurtherCaps { get; init; }

    /// <summary>Tên đơn vị riêng: the name of the unit where it is a province's own (<see cref="SupportUnit.Own"/>).</summary>
    public LocalizedText? OwnUnit { get; init; }

    /// <summary>Whether rate or cap is not known.</summary>
    internal bool IsPartlyKnown => IsRateUnknown || IsCapUnknown;

    internal LocalizedText UnitName => OwnUnit ?? Unit.ToText();

    /// <summary>Whether the level is an amount for each unit, so that no cost is asked.</summary>
    internal bool IsWithoutCost
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Base == CostBase.NoCost && Rate is null && !IsRateUnknown && Cap is not null;
    }

    /// <summary>Without a rate the cost itself takes its place.</summary>
    internal int EffectiveRate
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Rate is { } rate ? rate.Millionths : Domain.Rate.Unit;
    }

    /// <summary>Without a cap nothing limits.</summary>
    internal long EffectiveCap
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Cap is { } cap ? cap.Dong : long.MaxValue;
    }

    /// <summary>The multiple of the rate that the level gives, in millionths; apart from the rate where their product is no whole number of millionths.</summary>
    internal int RateTimes { get; init; } = Domain.Rate.Unit;

    /// <summary>The rate with its multiple, in parts of a million squared.</summary>
    internal long ExactRate => (long)EffectiveRate * RateTimes;

    /// <summary>A multiple of the level; reading R2 says whether the rate is raised with the cap. Only an amount in đồng is ever rounded down.</summary>
    internal SupportLevel Multiplied(Rate times, FactorReach reach)
    {
        var level = Cap is { } cap ? this with { Cap = times.Of(cap) } : this;
        // Without a rate the cost itself is the level, and no multiple goes above it.
        if (reach == FactorReach.CapOnly || (Rate is null && times >= Domain.Rate.One))
            return level;
        var product = (long)EffectiveRate * times.Millionths;
        var (rate, rest) =
            product % Domain.Rate.Unit == 0 && product / Domain.Rate.Unit <= int.MaxValue
                ? ((int)(product / Domain.Rate.Unit), RateTimes)
                : (EffectiveRate, times.Millionths);
        return level with { Rate = new Rate(rate), RateTimes = rest };
    }

    /// <summary>Viết mức: the level as a reader of each language writes it.</summary>
    /// <returns>The text.</returns>
    public LocalizedText ToText() => new(In(Language.Vietnamese), In(Language.English));

    private string In(Language language)
    {
        string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
        var name = CostBaseTable.NameOf(Base);
        var of = Say(name.Vietnamese, "of " + name.English);
        var atMost = Say("không quá", "at most");
        var times = RateTimes == Domain.Rate.Unit ? "" : " × " + Numbers.Decimal(RateTimes, 6, language == Language.Vietnamese ? ',' : '.');
        var per = Unit == SupportUnit.None ? "" : "/" + UnitName.In(language);
        string?[] parts =
        [
            Rate is { } rate ? $"{rate.ToString(language)}{times} {of}" : null,
            IsRateUnknown ? Say("chưa rõ tỷ lệ", "rate not known") : null,
            Cap is { } cap ? $"{atMost} {cap.ToString(language)}{per}" : null,
            IsCapUnknown ? Say("chưa rõ mức trần", "cap not known") : null,
            Minimum is { } minimum ? $"{Say("tối thiểu", "at least")} {minimum.ToString(language)}{per}" : null,
            .. FurtherCaps.Select(c => $"{atMost} {c.Amount.ToString(language)}/{c.Scope.In(language)}"),
        ];
        var said = string.Join(", ", parts.OfType<string>());
        return said.Length > 0 ? said
            : Base == CostBase.ContractPrice ? Say("theo giá trúng thầu hoặc đơn giá được duyệt", "the tender price or the approved unit price")
            : Say("theo giá được duyệt", "the approved price");
    }
}
