namespace KhuyenCong.Domain.Support;

/// <summary>Công trình xử lý ô nhiễm: what is done to a pollution-treatment system.</summary>
public enum TreatmentWork : byte
{
    /// <summary>Sửa chữa, nâng cấp: repair or upgrade, which points o and p of TTLT26-2014/6/2 speak of.</summary>
    RepairOrUpgrade = 0,

    /// <summary>Xây mới: new construction; see reading R8.</summary>
    NewConstruction = 1,
}

/// <summary>Câu hỏi về mức hỗ trợ: one case whose ceiling of support is asked for.</summary>
/// <remarks>
/// Money is in đồng. The date is not part of the case: it picks the norms. Costs are given either as <see cref="Cost"/> (of one unit,
/// or pooled over <see cref="Units"/>) or as <see cref="UnitCosts"/> (one amount a unit); neither means that the cost is not known.
/// </remarks>
/// <example><code>
/// var request = new SupportRequest
/// {
///     Item = SupportItem.Trademark,
///     Source = FundingSource.National,
///     Cost = Vnd.Million(80),
///     Requested = Vnd.Million(50),
/// };
/// var decision = PromotionRules.National.AssessSupport(new LocalDate(2016, 6, 30), request);
/// Console.WriteLine($"{decision.Verdict}: ceiling {decision.Ceiling}, excess {decision.Excess}"); // NotSatisfied: ceiling VND 35,000,000, excess VND 15,000,000
/// </code></example>
public readonly record struct SupportRequest
{
    /// <summary>Hạng mục: the support item; default where an item of the province's own is asked for.</summary>
    public required SupportItem Item { get; init; }

    /// <summary>Hạng mục riêng của tỉnh: the code of an item of the province's own, of local money only (TTLT26-2014/6/3/b); null for an item of the list.</summary>
    public string? OwnItem
    {
        get => Local?.OwnItem;
        init => Local = LocalCase.Of(value, PaidBy, LocalFacts);
    }

    /// <summary>Cấp chi: the level of government whose local money is asked for; null where the province states one level only.</summary>
    public PayingLevel? PaidBy
    {
        get => Local?.PaidBy;
        init => Local = LocalCase.Of(OwnItem, value, LocalFacts);
    }

    /// <summary>Dữ kiện theo quy định của tỉnh: the facts that the levels of the province may turn on; one that is left out is not known; null for none.</summary>
    public ValueList<LocalFact>? LocalFacts
    {
        get => Local?.Facts;
        init => Local = LocalCase.Of(OwnItem, PaidBy, value);
    }

    // Cases of national money, which are most, do not carry the room for this.
    internal LocalCase? Local { get; private init; }

    /// <summary>Nguồn kinh phí: whose money is asked for.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Chi phí: the cost in đồng, of one unit or pooled over several; null when unknown or when <see cref="UnitCosts"/> are given.</summary>
    /// <remarks>For relocation interest the cost is the interest that counts (TTLT26-2014/6/2/n); for management the funds or the estimate (TTLT26-2014/6/2/s).</remarks>
    public Vnd? Cost { get; init; }

    /// <summary>Chi phí từng đơn vị: the cost in đồng of each unit; empty when only one cost is known.</summary>
    public ValueList<Vnd> UnitCosts { get; init; }

    /// <summary>Số đơn vị: the number of establishments, models, trademarks …; null for one, or for as many as there are unit costs.</summary>
    public int? Units { get; init; }

    /// <summary>Hệ số ưu tiên: the factor approved for the project, from 1 to 1.5; null is 1 (TTLT26-2014/6/2/t).</summary>
    public Rate? PriorityFactor { get; init; }

    /// <summary>Căn cứ ưu tiên: the ground of the factor.</summary>
    public PriorityGround Ground { get; init; }

    /// <summary>Số đề nghị: the amount asked for in đồng; null when only the ceiling is wanted.</summary>
    public Vnd? Requested { get; init; }

    /// <summary>Công trình xử lý ô nhiễm: what is done, for the two pollution-treatment items.</summary>
    public TreatmentWork TreatmentWork { get; init; }

    /// <summary>Các trường sai: the malformed fields; nothing here is a legal answer.</summary>
    /// <returns>The fields; none for a well-formed request.</returns>
    public SupportFields BadFields() => SupportShape.BadFields(this);
}

/// <summary>Phần của tỉnh: what only the rules of a province ask of a case; null where it says nothing.</summary>
internal sealed record LocalCase
{
    public string? OwnItem { get; private init; }

    public PayingLevel? PaidBy { get; private init; }

    public ValueList<LocalFact>? Facts { get; private init; }

    internal static LocalCase? Of(string? ownItem, PayingLevel? paidBy, ValueList<LocalFact>? facts) =>
        ownItem is null && paidBy is null && facts is null
            ? null
            : new()
            {
                OwnItem = ownItem,
                PaidBy = paidBy,
                Facts = facts,
            };
}

/// <summary>Trường dữ liệu của câu hỏi: the fields of a <see cref="SupportRequest"/> that may be malformed.</summary>
[Flags]
public enum SupportFields : ushort
{
    /// <summary>Không trường nào: none.</summary>
    None = 0,

    /// <summary>Hạng mục: the item is not a defined one.</summary>
    Item = 1,

    /// <summary>Nguồn kinh phí: the source is neither national nor local.</summary>
    Source = 2,

    /// <summary>Chi phí: a cost is not positive, both forms are given, or the sum does not fit in 64 bits.</summary>
    Cost = 4,

    /// <summary>Số đơn vị: the number is not positive or differs from the number of unit costs.</summary>
    Units = 8,

    /// <summary>Hệ số ưu tiên: the factor lies outside 1 to 1.5.</summary>
    PriorityFactor = 16,

    /// <summary>Căn cứ ưu tiên: the ground is not a defined one.</summary>
    Ground = 32,

    /// <summary>Số đề nghị: the amount is negative.</summary>
    Requested = 64,

    /// <summary>Công trình xử lý ô nhiễm: the kind of work is not a defined one.</summary>
    TreatmentWork = 128,

    /// <summary>Cấp chi: the level of government is not a defined one.</summary>
    PaidBy = 256,

    /// <summary>Dữ kiện theo quy định của tỉnh: a fact has no code or a value of the wrong form, or stands twice.</summary>
    LocalFacts = 512,
}

/// <summary>Kiểm tra hình thức: whether a request is well formed; nothing here is a legal answer.</summary>
internal static class SupportShape
{
    /// <summary>Hệ số ưu tiên lớn nhất: the largest priority factor that any encoded text allows; a larger one is a malformed input.</summary>
    public static Rate LargestPriorityFactor { get; } = Rate.Thousandths(1_500);

    /// <summary>Các trường sai: the malformed fields of a request.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public static SupportFields BadFields(in SupportRequest request)
    {
        var bad =
            request.Local is { } local ? BadFields(local, request.Item, request.Source)
            : SupportItems.IsDefined(request.Item) ? SupportFields.None
            : SupportFields.Item;
        if (request.Source is not (FundingSource.National or FundingSource.Local))
            bad |= SupportFields.Source;
        if (request.Cost is { Dong: <= 0 } || (request.UnitCosts.Count > 0 && !AreCosts(request.UnitCosts, request.Cost)))
            bad |= SupportFields.Cost;
        if (request.Units is { } units && (units <= 0 || (request.UnitCosts.Count > 0 && units != request.UnitCosts.Count)))
            bad |= SupportFields.Units;
        if (request.PriorityFactor is { } factor && (factor < Rate.One || factor > LargestPriorityFactor))
            bad |= SupportFields.PriorityFactor;
        if ((request.Ground & ~PriorityGround.Both) != 0)
            bad |= SupportFields.Ground;
        if (request.Requested is { Dong: < 0 })
            bad |= SupportFields.Requested;
        if (request.TreatmentWork > TreatmentWork.NewConstruction)
            bad |= SupportFields.TreatmentWork;
        return bad;
    }

    private static SupportFields BadFields(LocalCase local, SupportItem item, FundingSource source)
    {
        var isItem = local.OwnItem is { } own ? item == default && source == FundingSource.Local && IsCode(own) : SupportItems.IsDefined(item);
        return (isItem ? SupportFields.None : SupportFields.Item)
            | (local.PaidBy > PayingLevel.Commune ? SupportFields.PaidBy : SupportFields.None)
            | (local.Facts is { } facts && !AreFacts(facts) ? SupportFields.LocalFacts : SupportFields.None);
    }

    /// <summary>Whether a text may be the code of an own item: lower-case letters, digits and hyphens.</summary>
    internal static bool IsCode(string text) => text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static bool AreFacts(ValueList<LocalFact> facts) =>
        facts.All(LocalFacts.IsWellFormed) && facts.Select(f => f.Code).Distinct(StringComparer.Ordinal).Count() == facts.Count;

    private static bool AreCosts(ValueList<Vnd> costs, Vnd? cost)
    {
        if (cost is not null)
            return false;
        var room = long.MaxValue;
        foreach (var unit in costs.AsSpan())
        {
            if (unit.Dong <= 0 || unit.Dong > room)
                return false;
            room -= unit.Dong;
        }

        return true;
    }
}
