namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>The council's numbers of awards, applied to products in the order of their means (TT26-2014/17/1).</summary>
internal static class AwardNumbers
{
    internal static ValueList<ProductStanding> Apply(List<ProductStanding> ranked, ValueList<AwardNumber> awards)
    {
        var result = ranked.ConvertAll(p => p.MeetsPassMark ? p with { Award = AwardStanding.CouncilDecides } : p);
        foreach (var award in awards)
        {
            var places = Enumerable
                .Range(0, result.Count)
                .Where(i => result[i].MeetsPassMark && (award.Group is null || result[i].Group == award.Group))
                .ToList();
            for (var first = 0; first < places.Count; )
            {
                var ties = places.Skip(first).TakeWhile(i => result[i].Mean == result[places[first]].Mean).ToList();
                var standing =
                    first + ties.Count <= award.Count ? AwardStanding.WithinNumber
                    : first >= award.Count ? AwardStanding.BeyondNumber
                    : AwardStanding.TiedAtLimit;
                foreach (var i in ties)
                    result[i] = result[i] with { Award = standing };
                first += ties.Count;
            }
        }

        return result.ToValueList();
    }
}
