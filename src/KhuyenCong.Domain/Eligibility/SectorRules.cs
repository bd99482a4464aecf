using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Whether a sector is served, and whether the establishment is an excluded brick kiln.</summary>
internal static class SectorRules
{
    internal static Answer Served(SectorNorms norms, in Establishment establishment)
    {
        if (!norms.AreEncoded)
            return Answer.Open(EligibilityFacts.Norm);
        var difficult = Answer.Of(establishment.Place.DifficultArea, EligibilityFacts.DifficultArea);
        return OfMain(norms, establishment.Sector, difficult).Or(OfOthers(norms, establishment.OtherSectors, difficult));
    }

    private static Answer OfMain(SectorNorms norms, IndustrySector? main, Answer difficult)
    {
        if (main is not { } sector)
            return Answer.Open(EligibilityFacts.Sector | difficult.Missing);
        return norms.Served.Value.Contains(sector) ? Answer.Yes
            : norms.ServedInDifficultAreas.Value.Contains(sector) ? difficult
            : Answer.No;
    }

    private static Answer OfOthers(SectorNorms norms, CodeSet<IndustrySector> others, Answer difficult) =>
        norms.Served.Value.Meets(others) ? Answer.Yes
        : norms.ServedInDifficultAreas.Value.Meets(others) ? difficult
        : Answer.No;

    /// <summary>That it is not an excluded kiln: a known kiln is excluded whatever its sector; the question is asked where the sector may be that of kilns.</summary>
    internal static Answer NotExcluded(SectorNorms norms, in Establishment establishment)
    {
        if (!norms.ExcludedKilns.TryGet(out var sectorsOfKilns))
            return Answer.Yes;
        if (establishment.ExcludedBrickKiln is { } kiln)
            return Answer.Of(!kiln);
        if (sectorsOfKilns.Meets(establishment.OtherSectors) || (establishment.Sector is { } sector && sectorsOfKilns.Contains(sector)))
            return Answer.Open(EligibilityFacts.BrickKiln);
        return establishment.Sector is null ? Answer.Open(EligibilityFacts.BrickKiln | EligibilityFacts.Sector) : Answer.Yes;
    }
}
