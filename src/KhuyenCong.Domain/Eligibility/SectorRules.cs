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
        if (establishment.Sector is not { } sector)
            return Answer.Open(EligibilityFacts.Sector | difficult.Missing);
        return norms.Served.Value.Contains(sector) ? Answer.Yes
            : norms.ServedInDifficultAreas.Value.Contains(sector) ? difficult
            : Answer.No;
    }

    /// <summary>That it is not an excluded kiln: a known kiln is excluded unless its sector is known to be another.</summary>
    internal static Answer NotExcluded(SectorNorms norms, in Establishment establishment)
    {
        if (establishment.Sector is { } sector && !norms.ExcludedKilns.Value.Contains(sector))
            return Answer.Yes;
        if (establishment.ExcludedBrickKiln is { } kiln)
            return Answer.Of(!kiln);
        return Answer.Open(EligibilityFacts.BrickKiln | (establishment.Sector is null ? EligibilityFacts.Sector : EligibilityFacts.None));
    }
}
