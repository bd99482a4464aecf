using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Priority;

/// <summary>Hạng ưu tiên: one rank of areas or sectors, with the provision that names it: any of its facts places a project in it.</summary>
internal sealed record PriorityRank(Citation Citation, ValueList<PriorityFact> Facts);

/// <summary>Quy định chi tiết của một dữ kiện: the provision that says when a fact counts.</summary>
internal sealed record PriorityDetail(PriorityFact Fact, Citation Citation);

/// <summary>Định mức ưu tiên: which areas and sectors come first, in which order, and the thresholds.</summary>
/// <remarks>ND45-2012/6; TT46-2012/6; TT36-2013/7 for national money.</remarks>
internal sealed record PriorityNorms : NormTable
{
    /// <summary>Địa bàn ưu tiên: the ranks of areas, the first one first (ND45-2012/6/1, TT46-2012/6/1).</summary>
    public required Norm<ValueList<PriorityRank>> Areas { get; init; }

    /// <summary>Ngành nghề ưu tiên: the ranks of sectors, the first one first (ND45-2012/6/2, TT46-2012/6/2); cleaner production is in none.</summary>
    public required Norm<ValueList<PriorityRank>> Sectors { get; init; }

    /// <summary>Căn cứ sản xuất sạch hơn: the provision that makes cleaner production a priority sector (ND45-2012/6/2/a).</summary>
    public required Citation CleanerProduction { get; init; }

    /// <summary>Quy định chi tiết: the provisions that detail single facts; another fact counts by that of its rank.</summary>
    public ValueList<PriorityDetail> Details { get; init; } = [];

    /// <summary>Thứ tự phân bổ: what comes first where money is given (TT46-2012/6/3/a); the decree alone states no order.</summary>
    public required Norm<LocalizedText> Order { get; init; }

    /// <summary>Sản phẩm tiêu biểu theo Giấy chứng nhận: whether only a product with a certificate is a typical one (TT46-2012/6/2/đ).</summary>
    public required Norm<bool> TypicalProduct { get; init; }

    /// <summary>Nguyên liệu tại chỗ: the share of local materials in the value of all materials, in percent.</summary>
    public required Norm<Threshold> LocalMaterials { get; init; }

    /// <summary>Sử dụng nhiều lao động: the number of workers.</summary>
    public required Norm<Threshold> Workers { get; init; }

    /// <summary>Sản xuất sạch hơn: who sets the order of cleaner-production projects (TT46-2012/6/3/b).</summary>
    public required Norm<LocalizedText> CleanerProductionOrder { get; init; }

    /// <summary>Đề án điểm: whether key national projects come before area and sector (TT36-2013/7/1).</summary>
    public required Norm<bool> KeyProjectsFirst { get; init; }

    /// <summary>Đơn vị có kinh nghiệm, năng lực tốt hơn: what decides between equal national projects (TT36-2013/7/2).</summary>
    public required Norm<LocalizedText> BetweenEquals { get; init; }

    /// <summary>Căn cứ của một dữ kiện: the provision by which a fact gives priority; null where the norms do not name it.</summary>
    public Citation? ProvisionOf(PriorityFact fact) =>
        fact switch
        {
            PriorityFact.CleanerProduction => CleanerProduction,
            PriorityFact.KeyProject => KeyProjectsFirst.Citation,
            _ => Details.FirstOrDefault(d => d.Fact == fact)?.Citation ?? RankOf(fact)?.Citation,
        };

    /// <summary>The cell that says where a project stands in the order: cleaner production has one of its own, where an order is known at all.</summary>
    internal Norm<LocalizedText> OrderOf(PriorityRequest request) => request.CleanerProduction == true && Order.HasValue ? CleanerProductionOrder : Order;

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() =>
        [
            EntryOf("priority.areas", Areas, OrderOf),
            EntryOf("priority.sectors", Sectors, OrderOf),
            EntryOf("priority.order", Order, t => t),
            EntryOf("priority.typical-product", TypicalProduct, _ => new LocalizedText("có Giấy chứng nhận còn giá trị", "with a certificate in force")),
            EntryOf("priority.local-materials", LocalMaterials, t => new LocalizedText($"trên {t.Value}%", $"more than {t.Value}%")),
            EntryOf("priority.workers", Workers, t => new LocalizedText($"từ {t.Value} lao động", $"{t.Value} workers or more")),
            EntryOf("priority.cleaner-production", CleanerProductionOrder, t => t),
            EntryOf("priority.key-projects", KeyProjectsFirst, _ => new LocalizedText("đề án điểm trước", "key projects first")),
            EntryOf("priority.between-equals", BetweenEquals, t => t),
            NormEntry.Of("priority.cleaner-production-ground", CleanerProduction, PriorityFact.CleanerProduction.ToText()),
            .. Details.Select(d => NormEntry.Of($"priority.detail.{d.Fact.ToCode().Replace('_', '-')}", d.Citation, d.Fact.ToText())),
        ];

    /// <summary>Whether a fact gives priority under these norms at all.</summary>
    internal bool Names(PriorityFact fact) => RankOf(fact) is not null;

    private PriorityRank? RankOf(PriorityFact fact) =>
        RanksOf(Areas).Concat(RanksOf(Sectors)).FirstOrDefault(r => ((IEnumerable<PriorityFact>)r.Facts).Contains(fact));

    private static IEnumerable<PriorityRank> RanksOf(Norm<ValueList<PriorityRank>> norm) => norm.TryGet(out var ranks) ? ranks : [];

    private static NormEntry EntryOf<T>(string code, Norm<T> norm, Func<T, LocalizedText> text)
        where T : notnull => new(code, norm.TryGet(out var value) ? text(value) : PriorityMessages.WithoutValue(norm.Status), norm.Status, norm.Citation);

    private static LocalizedText OrderOf(ValueList<PriorityRank> ranks) => LocalizedText.Join(ranks.SelectMany(r => r.Facts).Select(f => f.ToText()));
}
