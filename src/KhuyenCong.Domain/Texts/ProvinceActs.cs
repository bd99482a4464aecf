using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Texts;

/// <summary>Nghị quyết về đơn vị hành chính cấp tỉnh: the resolutions that say which units are centrally-run cities.</summary>
internal static class ProvinceActs
{
    /// <summary>The subjects from the day of a resolution, which adds a city to those of the ones before.</summary>
    internal static EligibilityNorms Eligibility(EligibilityNorms before, LegalInstrument resolution) =>
        before with
        {
            RestsOn = [.. before.RestsOn, resolution],
            Places = (PlacesByProvince)before.Places with { CentrallyRunCities = Cities(resolution.InForceFrom!.Value, resolution) },
        };

    internal static Norm<ValueList<ProvinceUnit>> Cities(LocalDate date, LegalInstrument resolution) =>
        Norm.Reported(ProvinceUnit.AllOn(date).Where(u => u.KindOn(date) == ProvinceKind.CentrallyRunCity).ToValueList(), new Citation(resolution));
}
