using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Văn bản được công bố, chưa là pháp luật: a bill or an awaited text. Nothing is ever computed with it.</summary>
/// <param name="Code">The stable code, kebab-case.</param>
/// <param name="What">What is announced, in both languages.</param>
/// <param name="Status">How far it has come, in both languages.</param>
/// <param name="AsOf">The day of which the status is.</param>
/// <param name="Source">Where it was seen, in both languages.</param>
/// <param name="Touches">The instruments that it would replace or change.</param>
public sealed record Announcement(
    string Code,
    LocalizedText What,
    LocalizedText Status,
    LocalDate AsOf,
    LocalizedText Source,
    ValueList<LegalInstrument> Touches
)
{
    /// <summary>Tất cả: all of them, the latest first.</summary>
    public static ValueList<Announcement> All { get; } =
    [
        new(
            "circular-28-2018-replacement",
            new("Thông tư của Bộ Tài chính thay thế Thông tư 28/2018/TT-BTC", "A circular of the Ministry of Finance in place of Circular 28/2018/TT-BTC"),
            new("đang chờ, chưa ban hành", "awaited, not issued"),
            new(2026, 9, 9),
            new("kế hoạch khuyến công của một tỉnh", "the industrial promotion plan of a province"),
            Known("TT28-2018")
        ),
        new(
            "small-enterprise-bill",
            new(
                "Dự án luật về doanh nghiệp nhỏ và vừa: ở mọi lĩnh vực không quá 300 lao động và doanh thu không quá 400 tỷ đồng, không xét nguồn vốn",
                "A bill on small and medium enterprises: in every sector at most 300 workers and a revenue of at most VND 400 billion, no test of capital"
            ),
            new("dự thảo, chưa thấy thông qua", "draft, adoption not seen"),
            new(2026, 6, 1),
            new("dự thảo ngày 01/06/2026", "the draft of 2026-06-01"),
            Known("L04-2017", "ND80-2021")
        ),
    ];

    private static ValueList<LegalInstrument> Known(params string[] ids) => Instruments.All.Where(i => ids.Contains(i.Id)).ToValueList();
}
