using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Establishments;

/// <summary>Tỉnh, thành phố trực thuộc Trung ương: one province-level unit, with what it was called and which kind it was by date.</summary>
/// <remarks>
/// There is one object for each, so that two are the same unit where they are equal: 63 until 2025-06-30, 34 from 2025-07-01, by public notices of the
/// resolutions of the National Assembly as of 2026-09-25; no later change is known here.
/// </remarks>
public sealed partial class ProvinceUnit
{
    private readonly LocalDate? _cityFrom;
    private readonly LegalInstrument? _cityBy;
    private readonly string? _nameBeforeCity;

    internal ProvinceUnit(string name, LocalDate? cityFrom, LegalInstrument? cityBy, string? nameBeforeCity)
    {
        Name = name;
        _cityFrom = cityFrom;
        _cityBy = cityBy;
        _nameBeforeCity = nameBeforeCity;
    }

    internal ProvinceUnit(string name, ProvinceUnit mergedInto)
    {
        Name = name;
        MergedInto = mergedInto;
    }

    /// <summary>Tên: the name in Vietnamese, the latest where it changed, without "tỉnh"; "thành phố" stands in that of Hồ Chí Minh only.</summary>
    public string Name { get; }

    /// <summary>Nhập vào: the unit of which it is a part from 2025-07-01 on; null where it goes on under its own name.</summary>
    public ProvinceUnit? MergedInto { get; }

    /// <summary>Hợp thành từ: the units of before 2025-07-01 that it is made of from then on, itself among them; none of a unit that went into another.</summary>
    public ValueList<ProvinceUnit> MadeOf => Register.Where(u => u == this ? u.MergedInto is null : u.MergedInto == this).ToValueList();

    /// <summary>Đơn vị vào một ngày: the unit that its territory belongs to on a date, itself until it goes into another.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The unit.</returns>
    public ProvinceUnit On(LocalDate date) => date >= MergedFrom ? MergedInto ?? this : this;

    /// <summary>Tỉnh hay thành phố: which kind of unit its territory belongs to on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The kind; null before 2012, for which the register does not speak.</returns>
    public ProvinceKind? KindOn(LocalDate date)
    {
        if (date < CoveredFrom)
            return null;
        return On(date)._cityFrom is { } from && date >= from ? ProvinceKind.CentrallyRunCity : ProvinceKind.Province;
    }

    /// <summary>Tên vào một ngày: what the unit that its territory belongs to is called on a date; "Thừa Thiên Huế" is "Huế" from 2025-01-01.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The name.</returns>
    public string NameOn(LocalDate date)
    {
        var unit = On(date);
        return unit._nameBeforeCity is { } before && date < unit._cityFrom ? before : unit.Name;
    }

    /// <summary>The act by which it became a centrally-run city; null of a province, and of a city of before 2012.</summary>
    internal LegalInstrument? CityBy => _cityBy;

    internal string? NameBeforeCity => _nameBeforeCity;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
