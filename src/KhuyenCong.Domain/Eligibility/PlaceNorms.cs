using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Địa bàn: which places of production are served on a date.</summary>
internal abstract record PlaceNorms
{
    private protected PlaceNorms() { }

    /// <summary>The cell that an answer on any place cites.</summary>
    internal abstract Norm<CodeSet<PlaceKind>> Main { get; }
}

/// <summary>Địa bàn theo loại đô thị: places by kind and, for wards, by class of city; until 2025-10-14.</summary>
/// <remarks>ND45-2012/1/2/a, TT46-2012/3/1. A special zone is none of the kinds of that time: what it was before has to be known.</remarks>
internal sealed record PlacesByCityClass : PlaceNorms
{
    /// <summary>Địa bàn ngoài phường: the kinds of place that are served whatever they belong to.</summary>
    public required Norm<CodeSet<PlaceKind>> Places { get; init; }

    internal override Norm<CodeSet<PlaceKind>> Main => Places;

    /// <summary>Phường được hưởng: the towns and classes of city all of whose wards are served.</summary>
    public required Norm<CodeSet<CityClass>> CitiesWithServedWards { get; init; }

    /// <summary>Phường chuyển đổi từ xã: the classes of city whose wards are served for some years after their conversion.</summary>
    public required Norm<CodeSet<CityClass>> CitiesWithConvertedWards { get; init; }

    /// <summary>Thời hạn chuyển đổi: for how many years, up to 31 December of the year before the plan is built; not encoded before 2013-02-10.</summary>
    public required Norm<int> YearsSinceConversion { get; init; }
}

/// <summary>Địa bàn theo cấp tỉnh: places by kind and province-level unit; from 2025-10-15.</summary>
/// <remarks>ND235-2025. A township, a kind of an older time, is not among them.</remarks>
internal sealed record PlacesByProvince : PlaceNorms
{
    /// <summary>Thuộc tỉnh: the kinds of place served in provinces.</summary>
    public required Norm<CodeSet<PlaceKind>> InProvinces { get; init; }

    internal override Norm<CodeSet<PlaceKind>> Main => InProvinces;

    /// <summary>Thuộc thành phố trực thuộc Trung ương: the kinds of place served in centrally-run cities.</summary>
    public required Norm<CodeSet<PlaceKind>> InCentrallyRunCities { get; init; }

    /// <summary>Làng nghề được công nhận: that a recognised craft village is served anywhere.</summary>
    public required Norm<bool> RecognisedCraftVillages { get; init; }

    /// <summary>Các thành phố trực thuộc Trung ương: which units are centrally-run cities; the others are provinces.</summary>
    public required Norm<ValueList<ProvinceUnit>> CentrallyRunCities { get; init; }

    /// <summary>Which kind of unit a place lies in: by the unit itself where it is given, else as it is stated.</summary>
    internal ProvinceKind? KindOf(in ProductionPlace place)
    {
        if (place.Unit is not { } given || !CentrallyRunCities.TryGet(out var cities))
            return place.Province;
        return cities.Contains(given.MergedInto ?? given) ? ProvinceKind.CentrallyRunCity : ProvinceKind.Province;
    }
}
