namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>The council's numbers of awards, applied to products in the order of their means (TT26-2014/17/1).</summary>
/// <remarks>A mean with missing sheets lies between two bounds: what holds wherever in them it turns out to lie is said, the rest is open.</remarks>
internal static class AwardNumbers
{
    internal static ValueList<ProductStanding> Apply(List<ProductStanding> ranked, ValueList<AwardNumber> awards)
    {
        var result = ranked.ConvertAll(p => p with { Award = Unnumbered(p) });
        foreach (var award in awards)
        {
            var products = result.Where(p => p.MeetsPassMark != false && (award.Group is null || p.Group == award.Group)).ToList();
            for (var i = 0; i < result.Count; i++)
            {
                if (products.Contains(result[i]) && result[i].MeetsPassMark == true)
                    result[i] = result[i] with { Award = StandingOf(result[i], products, award.Count) };
            }
        }

        return result.ToValueList();
    }

    private static AwardStanding Unnumbered(ProductStanding product) =>
        product.MeetsPassMark switch
        {
            true => AwardStanding.CouncilDecides,
            false => AwardStanding.BelowMark,
            null => AwardStanding.Open,
        };

    private static AwardStanding StandingOf(ProductStanding product, List<ProductStanding> products, int number)
    {
        var others = products.Where(p => p.Product != product.Product).ToList();
        var surelyBefore = others.Count(p => p.Lowest > product.Highest);
        var near = others.Where(p => p.Highest >= product.Lowest && p.Lowest <= product.Highest).ToList();
        if (surelyBefore + near.Count + 1 <= number)
            return AwardStanding.WithinNumber;
        if (surelyBefore >= number)
            return AwardStanding.BeyondNumber;
        return near.Append(product).All(p => p.Lowest == p.Highest) ? AwardStanding.TiedAtLimit : AwardStanding.Open;
    }
}
