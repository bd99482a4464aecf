using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>Số lần mức khác: a level stated as a multiple of the level of another item; reading R2 says what it raises.</summary>
/// <param name="Item">The other item.</param>
/// <param name="Times">The multiple.</param>
public sealed record LevelMultiple(SupportItem Item, Rate Times);

/// <summary>Điều kiện vay của tỉnh: what a schedule states of the loans whose interest it supports.</summary>
/// <param name="Years">For how many first years interest is supported, from 1 to 50.</param>
/// <param name="Conditions">The conditions that it makes; the named purpose only where there is one.</param>
/// <param name="Purpose">What the loan must pay for; null where the schedule names no purpose.</param>
public sealed record LoanTerms(int Years, LoanConditions Conditions, LocalizedText? Purpose)
{
    // No text comes near it, and no day of a loan leaves the calendar by it.
    internal const int MostYears = 50;
}

/// <summary>Mức của một hạng mục: what a schedule states for one of the national items.</summary>
public sealed record ScheduledLevel
{
    /// <summary>Hạng mục: the item.</summary>
    public required SupportItem Item { get; init; }

    /// <summary>Mức: rate, cap and unit; where the level is a multiple of another, only the unit counts.</summary>
    public required SupportLevel Level { get; init; }

    /// <summary>Số lần: the multiple of another level that this one is, or null.</summary>
    public LevelMultiple? Multiple { get; init; }

    /// <summary>Cấp chi: which level of government pays.</summary>
    public PayingLevel PaidBy { get; init; }

    /// <summary>Điều kiện: conditions of the schedule in the host's own words, which the authority checks.</summary>
    public ValueList<string> Conditions { get; init; }

    /// <summary>Điều kiện vay: for interest support, the terms of the loan; null where the schedule does not state them.</summary>
    public LoanTerms? Loan { get; init; }

    /// <summary>Viện dẫn: the provision of the schedule.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>Hạng mục riêng của tỉnh: an item that the national table does not have (TTLT26-2014/6/3/b).</summary>
public sealed record ProvincialItem
{
    /// <summary>Mã: the stable code, kebab-case, none of the national ones.</summary>
    public required string Code { get; init; }

    /// <summary>Tên: the name in both languages.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Mức: rate, cap and unit.</summary>
    public required SupportLevel Level { get; init; }

    /// <summary>Cấp chi: which level of government pays.</summary>
    public PayingLevel PaidBy { get; init; }

    /// <summary>Điều kiện: conditions of the schedule, which the authority checks.</summary>
    public ValueList<string> Conditions { get; init; }

    /// <summary>Viện dẫn: the provision of the schedule.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>Quy định mức chi của tỉnh: the levels of local money of one province, from one day on.</summary>
/// <remarks>TTLT26-2014/6/3. It is data that the host supplies; read it with <c>ScheduleReader</c>. It changes local answers only.</remarks>
public sealed record ProvincialSchedule
{
    /// <summary>Tỉnh: the province.</summary>
    public required string Province { get; init; }

    /// <summary>Văn bản: the decision or resolution.</summary>
    public required LegalInstrument Instrument { get; init; }

    /// <summary>Cơ quan ban hành: who issued it.</summary>
    public required string IssuedBy { get; init; }

    /// <summary>Có hiệu lực từ: the first day in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Đến hết ngày: the last day in force; null while it is open or until the next schedule starts.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Các mức: the levels; an item without one is undetermined.</summary>
    public required ValueList<ScheduledLevel> Levels { get; init; }

    /// <summary>Hạng mục riêng: the items of the province's own.</summary>
    public ValueList<ProvincialItem> ExtraItems { get; init; }

    /// <summary>Bãi bỏ: the instruments that it repeals, by their numbers.</summary>
    public ValueList<string> Repeals { get; init; }

    /// <summary>Tiếp tục áp dụng sau sắp xếp: whether it is stated that it goes on for its territory after the merger of 2025-07-01; see <see cref="LastDay"/>.</summary>
    public bool KeptAfterMerger { get; init; }

    /// <summary>Đơn vị hành chính: the province or city of the register; null where its name is not known there.</summary>
    public ProvinceUnit? Unit => ProvinceUnits.TryFind(Province, out var unit) ? unit : null;

    /// <summary>Ngày cuối được dùng: the last day on which answers go by it; null while it is open.</summary>
    /// <remarks>An open schedule of a province that was merged ends with that province on 2025-06-30, unless it is stated that it was kept.</remarks>
    public LocalDate? LastDay => EndsByMerger ? ProvinceUnits.MergedFrom.PlusDays(-1) : Until;

    internal bool EndsByMerger =>
        Until is null && !KeptAfterMerger && From < ProvinceUnits.MergedFrom && Unit is { } unit && (unit.MergedInto is not null || unit.MadeOf.Count > 1);

    /// <summary>Whether another schedule is of the same province, however the two spell its name.</summary>
    internal bool IsOfSameProvince(ProvincialSchedule other) => Unit is { } unit ? unit == other.Unit : Province == other.Province;
}

/// <summary>Bổ sung định mức quốc gia: levels for cells of a national table that are not encoded, from a text that the host holds.</summary>
/// <remarks>It never overrides a stated cell; every answer that rests on it has the evidence "host".</remarks>
public sealed record NationalSupplement
{
    /// <summary>Văn bản: the instrument that states the levels.</summary>
    public required LegalInstrument Instrument { get; init; }

    /// <summary>Có hiệu lực từ: the first day in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Đến hết ngày: the last day in force; null while it is open.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Các mức: the levels.</summary>
    public required ValueList<ScheduledLevel> Levels { get; init; }

    /// <summary>Đang có hiệu lực: whether it applies on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it does.</returns>
    public bool IsInForceOn(LocalDate date) => date >= From && (Until is not { } until || date <= until);
}
