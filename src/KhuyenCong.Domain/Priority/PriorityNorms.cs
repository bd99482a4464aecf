using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Priority;

/// <summary>Hạng địa bàn ưu tiên: one rank of priority areas: any of its facts places a project in it.</summary>
/// <param name="Citation">The provision that names the rank.</param>
/// <param name="Facts">The facts that place a project in it.</param>
public sealed record PriorityRank(Citation Citation, ValueList<PriorityFact> Facts);

/// <summary>Định mức ưu tiên: which areas and sectors come first, in which order, and the thresholds.</summary>
/// <remarks>ND45-2012/6; TT46-2012/6; TT36-2013/7 for national money.</remarks>
public sealed record PriorityNorms
{
    /// <summary>Thứ tự địa bàn: the ranks of areas, the first one first (TT46-2012/6/1, 6/3/a).</summary>
    public required Norm<ValueList<PriorityRank>> Areas { get; init; }

    /// <summary>Thứ tự ngành nghề: the ranks of sectors, the first one first (ND45-2012/6/2, TT46-2012/6/3/a); cleaner production is in none.</summary>
    public required Norm<ValueList<PriorityRank>> Sectors { get; init; }

    /// <summary>Nguyên liệu tại chỗ: the share of local materials in the value of all materials, in percent.</summary>
    public required Norm<Threshold> LocalMaterials { get; init; }

    /// <summary>Sử dụng nhiều lao động: the number of workers.</summary>
    public required Norm<Threshold> Workers { get; init; }

    /// <summary>Sản xuất sạch hơn: who sets the order of cleaner-production projects (TT46-2012/6/3/b).</summary>
    public required Norm<LocalizedText> CleanerProductionOrder { get; init; }

    /// <summary>Đề án điểm: whether key national projects come before area and sector (TT36-2013/7/1).</summary>
    public required Norm<bool> KeyProjectsFirst { get; init; }

    /// <summary>Đơn vị có kinh nghiệm, năng lực tốt hơn: what decides between equals (TT36-2013/7/2).</summary>
    public required Norm<LocalizedText> BetweenEquals { get; init; }

    /// <summary>Nhận định thường trực: what every answer under these norms has to say on the days for which they were picked.</summary>
    public ValueList<Finding> Standing { get; init; } = [];

    /// <summary>Các dòng định mức: every norm, for listing and comparing.</summary>
    /// <returns>The entries.</returns>
    public ValueList<NormEntry> Entries() =>
        [
            EntryOf("priority.areas", Areas, OrderOf),
            EntryOf("priority.sectors", Sectors, OrderOf),
            EntryOf("priority.local-materials", LocalMaterials, t => new LocalizedText($"trên {t.Value}%", $"more than {t.Value}%")),
            EntryOf("priority.workers", Workers, t => new LocalizedText($"từ {t.Value} lao động", $"{t.Value} workers or more")),
            EntryOf("priority.cleaner-production", CleanerProductionOrder, t => t),
            EntryOf("priority.key-projects", KeyProjectsFirst, _ => new LocalizedText("đề án điểm trước", "key projects first")),
            EntryOf("priority.between-equals", BetweenEquals, t => t),
        ];

    private static NormEntry EntryOf<T>(string code, Norm<T> norm, Func<T, LocalizedText> text)
        where T : notnull => new(code, norm.TryGet(out var value) ? text(value) : PriorityMessages.WithoutValue(norm.Status), norm.Status, norm.Citation);

    private static LocalizedText OrderOf(ValueList<PriorityRank> ranks) => LocalizedText.Join(ranks.SelectMany(r => r.Facts).Select(f => f.Info().Name));

    /// <summary>Dòng thời gian: the norms by date, from 2013-02-10.</summary>
    public static Timeline<PriorityNorms> ByDate { get; } = Build();

    private static Timeline<PriorityNorms> Build()
    {
        var circular46 = new PriorityNorms
        {
            Areas = Norm.Stated<ValueList<PriorityRank>>(
                [
                    Rank("TT46-2012/6/1/a", PriorityFact.UplandIslandOrBorder, PriorityFact.EthnicMinorityArea),
                    Rank("TT46-2012/6/1/b", PriorityFact.PoorDistrict),
                    Rank("TT46-2012/6/1/c", PriorityFact.NewRuralCommune),
                    Rank("TT46-2012/6/1/d", PriorityFact.DifficultArea),
                ],
                Citation.Parse("TT46-2012/6/3/a")
            ),
            Sectors = Norm.Stated<ValueList<PriorityRank>>(
                [
                    Rank(
                        "ND45-2012/6/2/b",
                        PriorityFact.TypicalProduct,
                        PriorityFact.KeyProduct,
                        PriorityFact.ExportProduct,
                        PriorityFact.LocalMaterials,
                        PriorityFact.LabourIntensive
                    ),
                    Rank("ND45-2012/6/2/a", PriorityFact.AgriculturalMechanicsOrChemistry, PriorityFact.AgroProcessing, PriorityFact.SupportingIndustry),
                ],
                Citation.Parse("TT46-2012/6/3/a")
            ),
            LocalMaterials = Norm.Stated(Threshold.MoreThan(50), Citation.Parse("TT46-2012/6/2/b")),
            Workers = Norm.Stated(Threshold.AtLeast(50), Citation.Parse("TT46-2012/6/2/c")),
            CleanerProductionOrder = Norm.Stated(
                new LocalizedText("hiệu quả và sự cấp thiết, do cơ quan quản lý chương trình quyết định", "effect and urgency, decided by the managing agency"),
                Citation.Parse("TT46-2012/6/3/b")
            ),
            KeyProjectsFirst = Norm.Absent<bool>(Citation.Parse("TT46-2012/6/3/a")),
            BetweenEquals = Norm.Absent<LocalizedText>(Citation.Parse("TT46-2012/6/3/a")),
        };
        var circular36 = circular46 with
        {
            KeyProjectsFirst = Norm.Stated(true, Citation.Parse("TT36-2013/7/1")),
            BetweenEquals = Norm.Stated(
                new LocalizedText("đơn vị có kinh nghiệm, năng lực tổ chức thực hiện tốt hơn", "the unit with more experience and capacity"),
                Citation.Parse("TT36-2013/7/2")
            ),
        };
        var decree235 = new Citation(Instruments.Decree235Of2025);
        var afterDecree235 = new PriorityNorms
        {
            Areas = Norm.NotEncoded<ValueList<PriorityRank>>(decree235),
            Sectors = Norm.NotEncoded<ValueList<PriorityRank>>(decree235),
            LocalMaterials = Norm.NotEncoded<Threshold>(decree235),
            Workers = Norm.NotEncoded<Threshold>(decree235),
            CleanerProductionOrder = Norm.NotEncoded<LocalizedText>(decree235),
            KeyProjectsFirst = Norm.NotEncoded<bool>(decree235),
            BetweenEquals = Norm.NotEncoded<LocalizedText>(decree235),
        };
        return new Timeline<PriorityNorms>(
            (Instruments.Circular46Of2012.InForceFrom!.Value, circular46),
            (Instruments.Circular36Of2013.InForceFrom!.Value, circular36),
            (Instruments.Decree235Of2025.InForceFrom!.Value, afterDecree235)
        );
    }

    private static PriorityRank Rank(string citation, params PriorityFact[] facts) => new(Citation.Parse(citation), facts.ToValueList());
}
