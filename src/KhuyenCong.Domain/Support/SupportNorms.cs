using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Định mức hỗ trợ: the table of support levels of one circular or of one provincial schedule.</summary>
/// <remarks>
/// Every cell with a level is required: a replacement cannot keep an old number by silence. The contents without a level are not encoded
/// unless the table says more of them. An amendment is a <c>with</c> on the table that it amends.
/// </remarks>
public sealed record SupportNorms : NormTable
{
    // The cells of the contents without a level are null until a table states one for them.
    private readonly Norm<SupportLevel>?[] _cells = new Norm<SupportLevel>?[SupportItems.Count];

    // An array, so that a table without notes is made without the type of their list.
    private readonly SupportNote[]? _notes;
    private Finding[]?[]? _standingByItem;
    private LocalizedText?[]? _levelTexts;

    /// <summary>Định mức hỗ trợ: makes an empty table; every cell has to be given.</summary>
    public SupportNorms() { }

    // The cells are copied, so that "with" leaves the original as it was; the caches of texts and findings are not.
#pragma warning disable CS8618 // The properties are the cells, which are copied.
    [SetsRequiredMembers]
    private SupportNorms(SupportNorms other)
        : base(other)
    {
        _cells = (Norm<SupportLevel>?[])other._cells.Clone();
        Contents = other.Contents;
        LocalInterest = other.LocalInterest;
        Instrument = other.Instrument;
        InForceFrom = other.InForceFrom;
        Source = other.Source;
        LocalLevels = other.LocalLevels;
        PriorityFactorLimit = other.PriorityFactorLimit;
        FactorReach = other.FactorReach;
        Readings = other.Readings;
        Counted = other.Counted;
        _notes = other._notes;
        Local = other.Local;
    }

    /// <summary>The item whose level serves in place of one that a circular does not state: machinery for the equipment of a technology line (point c).</summary>
    internal static bool TryInPlaceOf(SupportItem item, out SupportItem other)
    {
        other = item == SupportItem.TechnologyLine ? SupportItem.Machinery : default;
        return other != default;
    }

    // A table of an instrument in which nothing is encoded.
    [SetsRequiredMembers]
    private SupportNorms(LegalInstrument instrument, NodaTime.LocalDate from)
    {
        var citation = instrument.Whole;
        var nothing = Norm.NotEncoded<SupportLevel>(citation);
        for (var i = 0; i < _cells.Length; i++)
            _cells[i] = nothing;
        Instrument = instrument;
        InForceFrom = from;
        RestsOn = [instrument];
        LocalLevels = citation;
        PriorityFactorLimit = Norm.NotEncoded<Rate>(citation);
    }
#pragma warning restore CS8618

    /// <summary>A table of an instrument in which no cell is encoded, to be filled from that instrument alone.</summary>
    internal static SupportNorms Blank(LegalInstrument instrument, NodaTime.LocalDate from) => new(instrument, from);

    /// <summary>Văn bản: the instrument that the table reads like.</summary>
    public required LegalInstrument Instrument { get; init; }

    /// <summary>Có hiệu lực từ: the first day on which the table applies.</summary>
    public required NodaTime.LocalDate InForceFrom { get; init; }

    /// <summary>Nguồn kinh phí: the money that the table governs.</summary>
    public FundingSource Source { get; init; } = FundingSource.National;

    /// <summary>Căn cứ của mức địa phương: the provision that leaves the levels of local money to the province.</summary>
    public required Citation LocalLevels { get; init; }

    /// <summary>Hệ số ưu tiên tối đa: the largest multiple of the levels for priority areas and sectors.</summary>
    public required Norm<Rate> PriorityFactorLimit { get; init; }

    /// <summary>Hạng mục không áp dụng hệ số: the items that the priority factor does not reach, in the order of the items.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not one of the items.</exception>
    public ValueList<SupportItem> ItemsWithoutFactor
    {
        get => SupportItems.All.Select(info => info.Item).Where(item => !FactorReaches(item)).ToValueList();
        init
        {
            FactorReach = ulong.MaxValue;
            foreach (var item in value.AsSpan())
            {
                _ = this[item];
                FactorReach &= ~BitOf(item);
            }
        }
    }

    /// <summary>Whether the priority factor reaches an item: one bit each.</summary>
    internal ulong FactorReach { get; init; } = ulong.MaxValue;

    /// <summary>The bit of an item in <see cref="FactorReach"/>.</summary>
    internal static ulong BitOf(SupportItem item) => 1UL << (int)item;

    /// <summary>Điều kiện vay của địa phương: the terms of interest support that a provincial schedule states; null where it states none, and in national tables.</summary>
    internal InterestSupportNorms? LocalInterest { get; init; }

    /// <summary>Every level that the province states, by item; null in national tables.</summary>
    internal LocalTable? Local { get; init; }

    /// <summary>What the table says of a content without a level; made when one is first asked for. Null where it says nothing.</summary>
    internal Func<SupportItem, Norm<SupportLevel>>? Contents { get; init; }

    /// <summary>Cách hiểu: the readings under which the table was made and is applied.</summary>
    public Readings Readings { get; init; } = Readings.Default;

    /// <summary>Ghi chú theo hạng mục: what every answer on an item has to say, such as who pays under a provincial schedule.</summary>
    public ValueList<SupportNote> Notes
    {
        get => new(_notes);
        init => _notes = value.Items;
    }

    // csharpier-ignore-start
    /// <summary>Thành lập doanh nghiệp: the level of enterprise set-up.</summary>
    public required Norm<SupportLevel> EnterpriseSetup { get => this[SupportItem.EnterpriseSetup]; init => Set(SupportItem.EnterpriseSetup, value); }

    /// <summary>Mô hình trình diễn kỹ thuật: the level of demonstration model.</summary>
    public required Norm<SupportLevel> DemonstrationModel { get => this[SupportItem.DemonstrationModel]; init => Set(SupportItem.DemonstrationModel, value); }

    /// <summary>Nhân rộng mô hình: the level of model replication.</summary>
    public required Norm<SupportLevel> ModelReplication { get => this[SupportItem.ModelReplication]; init => Set(SupportItem.ModelReplication, value); }

    /// <summary>Máy móc tiên tiến, chuyển giao công nghệ: the level of advanced machinery, technology transfer.</summary>
    public required Norm<SupportLevel> Machinery { get => this[SupportItem.Machinery]; init => Set(SupportItem.Machinery, value); }

    /// <summary>Dây chuyền công nghệ: the level of technology line.</summary>
    public required Norm<SupportLevel> TechnologyLine { get => this[SupportItem.TechnologyLine]; init => Set(SupportItem.TechnologyLine, value); }

    /// <summary>Mô hình thí điểm sản xuất sạch hơn: the level of cleaner-production pilot.</summary>
    public required Norm<SupportLevel> CleanerProductionPilot { get => this[SupportItem.CleanerProductionPilot]; init => Set(SupportItem.CleanerProductionPilot, value); }

    /// <summary>Tổ chức hội chợ trong nước: the level of organising a domestic fair.</summary>
    public required Norm<SupportLevel> DomesticFairOrganisation { get => this[SupportItem.DomesticFairOrganisation]; init => Set(SupportItem.DomesticFairOrganisation, value); }

    /// <summary>Tham gia hội chợ trong nước: the level of joining a domestic fair.</summary>
    public required Norm<SupportLevel> DomesticFairParticipation { get => this[SupportItem.DomesticFairParticipation]; init => Set(SupportItem.DomesticFairParticipation, value); }

    /// <summary>Tổ chức hội chợ ở nước ngoài: the level of organising a fair abroad.</summary>
    public required Norm<SupportLevel> OverseasFairOrganisation { get => this[SupportItem.OverseasFairOrganisation]; init => Set(SupportItem.OverseasFairOrganisation, value); }

    /// <summary>Tham gia hội chợ ở nước ngoài: the level of joining a fair abroad.</summary>
    public required Norm<SupportLevel> OverseasFairParticipation { get => this[SupportItem.OverseasFairParticipation]; init => Set(SupportItem.OverseasFairParticipation, value); }

    /// <summary>Vé máy bay khảo sát ở nước ngoài: the level of air tickets of a study trip abroad.</summary>
    public required Norm<SupportLevel> OverseasStudyAirfare { get => this[SupportItem.OverseasStudyAirfare]; init => Set(SupportItem.OverseasStudyAirfare, value); }

    /// <summary>Bình chọn cấp khu vực: the level of regional vote.</summary>
    public required Norm<SupportLevel> VoteRegion { get => this[SupportItem.VoteRegion]; init => Set(SupportItem.VoteRegion, value); }

    /// <summary>Bình chọn cấp quốc gia: the level of national vote.</summary>
    public required Norm<SupportLevel> VoteNation { get => this[SupportItem.VoteNation]; init => Set(SupportItem.VoteNation, value); }

    /// <summary>Thưởng cấp khu vực: the level of regional prize.</summary>
    public required Norm<SupportLevel> PrizeRegion { get => this[SupportItem.PrizeRegion]; init => Set(SupportItem.PrizeRegion, value); }

    /// <summary>Thưởng cấp quốc gia: the level of national prize.</summary>
    public required Norm<SupportLevel> PrizeNation { get => this[SupportItem.PrizeNation]; init => Set(SupportItem.PrizeNation, value); }

    /// <summary>Thương hiệu: the level of trademark.</summary>
    public required Norm<SupportLevel> Trademark { get => this[SupportItem.Trademark]; init => Set(SupportItem.Trademark, value); }

    /// <summary>Tư vấn: the level of consultancy.</summary>
    public required Norm<SupportLevel> Consultancy { get => this[SupportItem.Consultancy]; init => Set(SupportItem.Consultancy, value); }

    /// <summary>Thông tin, tuyên truyền: the level of media.</summary>
    public required Norm<SupportLevel> Media { get => this[SupportItem.Media]; init => Set(SupportItem.Media, value); }

    /// <summary>Hội, hiệp hội cấp vùng: the level of regional association.</summary>
    public required Norm<SupportLevel> AssociationRegion { get => this[SupportItem.AssociationRegion]; init => Set(SupportItem.AssociationRegion, value); }

    /// <summary>Hội, hiệp hội cấp quốc gia: the level of national association.</summary>
    public required Norm<SupportLevel> AssociationNation { get => this[SupportItem.AssociationNation]; init => Set(SupportItem.AssociationNation, value); }

    /// <summary>Cụm liên kết doanh nghiệp: the level of linkage cluster of enterprises.</summary>
    public required Norm<SupportLevel> LinkageCluster { get => this[SupportItem.LinkageCluster]; init => Set(SupportItem.LinkageCluster, value); }

    /// <summary>Lãi suất vốn vay di dời: the level of interest support for relocation.</summary>
    public required Norm<SupportLevel> RelocationInterest { get => this[SupportItem.RelocationInterest]; init => Set(SupportItem.RelocationInterest, value); }

    /// <summary>Xử lý ô nhiễm tại cơ sở: the level of pollution treatment at an establishment.</summary>
    public required Norm<SupportLevel> PollutionTreatmentEstablishment { get => this[SupportItem.PollutionTreatmentEstablishment]; init => Set(SupportItem.PollutionTreatmentEstablishment, value); }

    /// <summary>Xử lý ô nhiễm tại cụm: the level of pollution treatment at a cluster.</summary>
    public required Norm<SupportLevel> PollutionTreatmentCluster { get => this[SupportItem.PollutionTreatmentCluster]; init => Set(SupportItem.PollutionTreatmentCluster, value); }

    /// <summary>Quy hoạch chi tiết cụm: the level of detailed cluster plan.</summary>
    public required Norm<SupportLevel> ClusterPlan { get => this[SupportItem.ClusterPlan]; init => Set(SupportItem.ClusterPlan, value); }

    /// <summary>Hạ tầng cụm: the level of cluster infrastructure.</summary>
    public required Norm<SupportLevel> ClusterInfrastructure { get => this[SupportItem.ClusterInfrastructure]; init => Set(SupportItem.ClusterInfrastructure, value); }

    /// <summary>Quản lý của cơ quan: the level of management by the agency.</summary>
    public required Norm<SupportLevel> ManagementAgency { get => this[SupportItem.ManagementAgency]; init => Set(SupportItem.ManagementAgency, value); }

    /// <summary>Quản lý đề án: the level of project management.</summary>
    public required Norm<SupportLevel> ManagementProject { get => this[SupportItem.ManagementProject]; init => Set(SupportItem.ManagementProject, value); }
    // csharpier-ignore-end

    /// <summary>Mức của hạng mục: the cell of an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The norm.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the items.</exception>
    public Norm<SupportLevel> this[SupportItem item]
    {
        get
        {
            var index = unchecked((uint)item - 1);
            var cells = _cells;
            return index < (uint)cells.Length
                ? cells[index] ?? ContentOf(item)
                : throw new ArgumentOutOfRangeException(nameof(item), item, "A defined SupportItem is required.");
        }
    }

    /// <summary>Thay mức của hạng mục: the same table with another cell for an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="norm">The cell.</param>
    /// <returns>The new table.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the items.</exception>
    public SupportNorms WithLevel(SupportItem item, Norm<SupportLevel> norm)
    {
        _ = this[item];
        var copy = this with { };
        copy.Set(item, norm);
        return copy;
    }

    /// <summary>Hệ số ưu tiên có áp dụng: whether the priority factor reaches an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Whether it does.</returns>
    public bool FactorReaches(SupportItem item) => (FactorReach & BitOf(item)) != 0;

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() =>
        SupportItems
            .All.Select(info => EntryOf("support." + info.Code, this[info.Item]))
            .Append(
                new NormEntry(
                    "support.priority-factor",
                    PriorityFactorLimit.HasValue ? SupportMessages.Times(PriorityFactorLimit.Value) : SupportMessages.WithoutLevel(PriorityFactorLimit, Source),
                    PriorityFactorLimit.Status,
                    PriorityFactorLimit.Citation
                )
            )
            .Append(NormEntry.Of("support.local-levels", LocalLevels, SetByProvince))
            .ToValueList();

    private static readonly LocalizedText SetByProvince = new(
        "mức hỗ trợ của địa phương do cấp tỉnh quy định",
        "the levels of local money are laid down by the province"
    );

    /// <summary>The entries with every level of the province behind them, those among which the facts of a case choose too.</summary>
    internal IEnumerable<NormEntry> AllEntries() => Entries().Concat((Local?.All ?? []).Select(l => EntryOf("local." + l.Stated.Code, l.Cell)));

    /// <summary>The name of the instrument; made once and shared.</summary>
    internal LocalizedText InstrumentName => field ??= Instrument.Name;

    /// <summary>The level of an item in words, or why there is none; made once and shared.</summary>
    internal LocalizedText LevelTextOf(SupportItem item)
    {
        var texts = _levelTexts ??= new LocalizedText[_cells.Length];
        return texts[(int)item - 1] ??= TextOf(this[item]);
    }

    private NormEntry EntryOf(string code, Norm<SupportLevel> cell) => new(code, TextOf(cell), cell.Status, cell.Citation);

    private LocalizedText TextOf(Norm<SupportLevel> cell) => cell.TryGet(out var level) ? level.ToText() : SupportMessages.WithoutLevel(cell, Source);

    /// <summary>The standing findings of an item: those that the item itself needs and those of the table; made once and shared.</summary>
    internal Finding[] CaveatsOf(SupportItem item)
    {
        var byItem = _standingByItem ??= new Finding[_cells.Length][];
        return byItem[(int)item - 1] ??= SupportMessages
            .ItemNotes(item, this)
            .Concat(Notes.Where(n => n.Item == item).Select(n => n.Finding))
            .Concat(Caveats)
            .ToArray();
    }

    /// <summary>Which costs count for each base of a level, where the text says so.</summary>
    internal Lazy<IReadOnlyDictionary<CostBase, CountedCosts>>? Counted { get; init; }

    internal CountedCosts? CountedFor(CostBase value) => Counted?.Value is { } counted && counted.TryGetValue(value, out var costs) ? costs : null;

    private Norm<SupportLevel> ContentOf(SupportItem item) => Contents?.Invoke(item) ?? Norm.NotEncoded<SupportLevel>(Instrument.Whole);

    private void Set(SupportItem item, Norm<SupportLevel> norm) =>
        _cells[(int)item - 1] = norm ?? throw new ArgumentNullException(nameof(norm), $"The cell of {item} is required.");

    /// <inheritdoc/>
    public bool Equals(SupportNorms? other) =>
        base.Equals(other)
        && Instrument == other.Instrument
        && InForceFrom == other.InForceFrom
        && Source == other.Source
        && LocalLevels == other.LocalLevels
        && Readings == other.Readings
        && Notes == other.Notes
        && Equals(PriorityFactorLimit, other.PriorityFactorLimit)
        && FactorReach == other.FactorReach
        && Equals(LocalInterest, other.LocalInterest)
        && Contents == other.Contents
        && Local == other.Local
        && _cells.SequenceEqual(other._cells);

    /// <inheritdoc/>
    public override int GetHashCode() => (Instrument.Id, InForceFrom).GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => $"{Instrument.Id} ({Source})";
}
