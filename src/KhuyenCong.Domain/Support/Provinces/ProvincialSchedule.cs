using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>Mức tính theo mức khác: a level stated as a number of times the level of another item, or the national one of the day.</summary>
/// <param name="Item">The other item of the schedule; null for the national level of the same item on the day of the case.</param>
/// <param name="Times">How many times; 1 for a level equal to the national one.</param>
internal sealed record LevelMultiple(SupportItem? Item, Rate Times)
{
    /// <summary>Tính cả tỷ lệ: of a number of times the national level, whether the rate is multiplied with the cap; else the amounts alone are. Of another item reading R2 says it.</summary>
    public bool RaisesRate { get; init; }
}

/// <summary>Hình thức hỗ trợ: how the money is given.</summary>
internal enum SupportForm : byte
{
    /// <summary>Hỗ trợ không hoàn lại: a grant.</summary>
    Grant = 0,

    /// <summary>Hỗ trợ có thu hồi: support that is paid back.</summary>
    Recoverable = 1,

    /// <summary>Cho vay không tính lãi: a loan without interest.</summary>
    InterestFreeLoan = 2,
}

/// <summary>Điều kiện vay của tỉnh: what a schedule states of the loans whose interest it supports.</summary>
/// <param name="Years">For how many first years interest is supported, from 1 to 50.</param>
/// <param name="Conditions">The conditions that it makes; the named purpose only where there is one.</param>
/// <param name="Purpose">What the loan must pay for; null where the schedule names no purpose.</param>
internal sealed record LoanTerms(int Years, LoanConditions Conditions, LocalizedText? Purpose)
{
    // No text comes near it, and no day of a loan leaves the calendar by it.
    internal const int MostYears = 50;
}

/// <summary>Hạng mục riêng của tỉnh: an item that the national table does not have (TTLT26-2014/6/3/b).</summary>
/// <param name="Code">The stable code, kebab-case, none of the national ones.</param>
/// <param name="Name">The name in both languages.</param>
internal sealed record OwnItem(string Code, LocalizedText Name);

/// <summary>Mức của một hạng mục: what a schedule states for one of the national items or for one of its own.</summary>
/// <remarks>An item may have several: by level of government, or by what the facts of a case are.</remarks>
internal sealed record ScheduledLevel
{
    /// <summary>Hạng mục: the national item, contents without a national level included; default where the item is the province's own.</summary>
    public SupportItem Item { get; init; }

    /// <summary>Hạng mục riêng: the item of the province's own; null for a national one.</summary>
    internal OwnItem? Own { get; init; }

    /// <summary>Mức: rate, cap and unit; where the level is a number of times another, only the unit counts.</summary>
    public required SupportLevel Level { get; init; }

    /// <summary>Mức tính theo mức khác: the number of times another level that this one is, or null.</summary>
    internal LevelMultiple? Multiple { get; init; }

    /// <summary>Cấp chi: which level of government pays.</summary>
    public PayingLevel PaidBy { get; init; }

    /// <summary>Trường hợp áp dụng: what the facts of a case have to be for this level to be its level; all of them.</summary>
    internal ValueList<LevelCondition> When { get; init; }

    /// <summary>Điều kiện: conditions of the schedule in the host's own words, which the authority checks.</summary>
    public ValueList<string> Conditions { get; init; }

    /// <summary>Hình thức: how the money is given.</summary>
    internal SupportForm Form { get; init; }

    /// <summary>Số năm: for how many years support that is paid back runs; null where it is not stated.</summary>
    public int? FormYears { get; init; }

    /// <summary>Chỉ một lần: whether a beneficiary is supported once only.</summary>
    public bool Once { get; init; }

    /// <summary>Điều kiện vay: for interest support, the terms of the loan; null where the schedule does not state them.</summary>
    internal LoanTerms? Loan { get; init; }

    /// <summary>Căn cứ: what was read of the level.</summary>
    public Evidence Evidence { get; init; } = Evidence.Host;

    /// <summary>Viện dẫn: the provision of the schedule.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Ghi chú: a note for whoever reads the file; no answer rests on it.</summary>
    public string Note { get; init; } = "";

    /// <summary>Mã: the code of the item, national or the province's own.</summary>
    public string Code => Own?.Code ?? Item.ToCode();

    /// <summary>Tên: the name of the item, national or the province's own.</summary>
    public LocalizedText Name => Own?.Name ?? Item.Info().Name;

    /// <summary>Whether another level is of the same item, payer and case, so that the two contradict each other.</summary>
    internal bool IsSameCaseAs(ScheduledLevel other) => Code == other.Code && PaidBy == other.PaidBy && When == other.When;
}

/// <summary>Quy định mức chi của tỉnh: the levels of local money of one province, from one day on.</summary>
/// <remarks>TTLT26-2014/6/3. It is data that the host supplies; read it with <c>ScheduleFile.Read</c>. It changes local answers only.</remarks>
internal sealed record ProvincialSchedule
{
    /// <summary>Tỉnh: the province.</summary>
    public required string Province { get; init; }

    /// <summary>Văn bản: the decision or resolution.</summary>
    public required LegalInstrument Instrument { get; init; }

    /// <summary>Cơ quan ban hành: who issued it.</summary>
    public required string IssuedBy { get; init; }

    /// <summary>Có hiệu lực từ: the first day in force, or what is known of it.</summary>
    public required DayBounds From { get; init; }

    /// <summary>Đến hết ngày: the last day in force, or what is known of it; null while it is open or until the next schedule starts.</summary>
    public DayBounds? Until { get; init; }

    /// <summary>Các mức: the levels, those of the province's own items among them; an item without one is undetermined.</summary>
    public required ValueList<ScheduledLevel> Levels { get; init; }

    /// <summary>Sửa đổi: the id of the instrument that this one amends; what it does not touch stays. Null for a schedule of its own.</summary>
    public string? Amends { get; init; }

    /// <summary>Bãi bỏ hạng mục: the codes of the items that an amendment takes out.</summary>
    public ValueList<string> Removes { get; init; }

    /// <summary>Theo văn bản khác: the items that it leaves to other texts.</summary>
    internal ValueList<SettledElsewhere> Elsewhere { get; init; }

    /// <summary>Địa bàn: the former provinces in whose territory alone it applies; none for the whole province.</summary>
    public ValueList<string> Territory { get; init; }

    /// <summary>Mức độ bao quát: how much of the text was read.</summary>
    internal TextCoverage Coverage { get; init; }

    /// <summary>Nguồn: where the levels were read.</summary>
    internal ValueList<ScheduleSource> Sources { get; init; }

    /// <summary>Ghi chú: a note for whoever reads the file; no answer rests on it.</summary>
    public string Note { get; init; } = "";

    /// <summary>Bãi bỏ: the instruments that it repeals, by their numbers.</summary>
    public ValueList<string> Repeals { get; init; }

    /// <summary>Tiếp tục áp dụng sau sắp xếp: whether it is stated that it goes on for its territory after the merger of 2025-07-01; see <see cref="LastDay"/>.</summary>
    public bool KeptAfterMerger { get; init; }

    /// <summary>Đơn vị hành chính: the province or city of the register; null where its name is not known there.</summary>
    public ProvinceUnit? Unit => ProvinceUnit.TryFind(Province, out var unit) ? unit : null;

    /// <summary>Ngày cuối được dùng: the last day on which answers go by it; null while it is open.</summary>
    /// <remarks>An open schedule of a province that was merged ends with that province on 2025-06-30, unless it is stated that it was kept.</remarks>
    public LocalDate? LastDay => EndsByMerger ? ProvinceUnit.MergedFrom.PlusDays(-1) : Until?.NotAfter;

    /// <summary>Whether it lays down procedures and no levels, so that it goes beside a schedule of levels.</summary>
    internal bool IsOfProcedure { get; init; }

    internal bool EndsByMerger =>
        Until?.NotAfter is null
        && !(Until?.NotBefore >= ProvinceUnit.MergedFrom)
        && !KeptAfterMerger
        && Territory.Count == 0
        && From.Earliest < ProvinceUnit.MergedFrom
        && Unit is { } unit
        && (unit.MergedInto is not null || unit.MadeOf.Count > 1);

    /// <summary>Whether another schedule applies in some of the same territory.</summary>
    internal bool MeetsTerritoryOf(ProvincialSchedule other) =>
        Territory.Count == 0 || other.Territory.Count == 0 || Territory.Any(t => other.Territory.Contains(t));

    /// <summary>Whether another schedule is of the same province, however the two spell its name.</summary>
    internal bool IsOfSameProvince(ProvincialSchedule other) => Unit is { } unit ? unit == other.Unit : Province == other.Province;
}

/// <summary>Bổ sung định mức quốc gia: levels for cells of a national table that are not encoded, from a text that the host holds.</summary>
/// <remarks>It never overrides a stated cell; every answer that rests on it has the evidence "host".</remarks>
public sealed record NationalSupplement
{
    internal NationalSupplement() { }

    /// <summary>Văn bản: the instrument that states the levels.</summary>
    public required LegalInstrument Instrument { get; init; }

    /// <summary>Có hiệu lực từ: the first day in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Đến hết ngày: the last day in force; null while it is open.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Các mức: the levels.</summary>
    internal ValueList<ScheduledLevel> Levels { get; init; }

    /// <summary>Đang có hiệu lực: whether it applies on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it does.</returns>
    public bool IsInForceOn(LocalDate date) => date >= From && (Until is not { } until || date <= until);
}
