namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>The council's numbers of awards, applied to products in the order of their means (TT26-2014/17/1).</summary>
/// <remarks>A mean with missing sheets lies between two bounds: what holds wherever in them it turns out to lie is said, the rest is open.</remarks>
internal static class AwardNumbers
{
    internal static ValueList<ProductStanding> Apply(List<ProductStanding> ranked, ValueList<AwardNumber> awards) =>
        ranked.ConvertAll(p => p with { Award = StandingOf(p, ranked, awards.FirstOrDefault(a => IsFor(a, p))) }).ToValueList();

    // One number over all groups, or at most one for each.
    private static bool IsFor(AwardNumber award, ProductStanding product) => award.Group is null || award.Group == product.Group;

    private static AwardStanding StandingOf(ProductStanding product, List<ProductStanding> ranked, AwardNumber? award)
    {
        if (product.MeetsPassMark != true)
            return product.MeetsPassMark == false ? AwardStanding.BelowMark : AwardStanding.Open;
        if (award is null)
            return AwardStanding.CouncilDecides;
        var others = ranked.Where(p => p.MeetsPassMark != false && IsFor(award, p) && p.Product != product.Product).ToList();
        var surelyBefore = others.Count(p => p.Lowest > product.Highest);
        var near = others.Where(p => p.Highest >= product.Lowest && p.Lowest <= product.Highest).ToList();
        if (surelyBefore + near.Count + 1 <= award.Count)
            return AwardStanding.WithinNumber;
        if (surelyBefore >= award.Count)
            return AwardStanding.BeyondNumber;
        return near.Append(product).All(p => p.Lowest == p.Highest) ? AwardStanding.TiedAtLimit : AwardStanding.Open;
    }
}
