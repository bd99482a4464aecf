using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Văn bản được công bố, chưa là pháp luật: a bill or an awaited text. Nothing is computed with it but a what-if that says so.</summary>
/// <param name="Code">The stable code, kebab-case.</param>
/// <param name="Name">What it is called, in both languages.</param>
/// <param name="What">What is announced, in both languages.</param>
/// <param name="Status">How far it has come, in both languages.</param>
/// <param name="AsOf">The day of which the status is.</param>
/// <param name="Source">Where it was seen, in both languages.</param>
/// <param name="Touches">The instruments that it would replace or change.</param>
public sealed record Announcement(
    string Code,
    LocalizedText Name,
    LocalizedText What,
    LocalizedText Status,
    LocalDate AsOf,
    LocalizedText Source,
    ValueList<LegalInstrument> Touches
)
{
    /// <summary>The figures of the bill on small and medium enterprises, for its text and for a what-if.</summary>
    internal const int BillWorkers = 300;

    /// <summary>The revenue of the bill on small and medium enterprises.</summary>
    internal static readonly Vnd BillRevenue = Vnd.Billion(400);

    /// <summary>The code of the bill on small and medium enterprises.</summary>
    internal const string SmallEnterpriseBill = "small-enterprise-bill";

    /// <summary>Tất cả: all of them, the latest first.</summary>
    public static ValueList<Announcement> All { get; } =
    [
        new(
            "circular-28-2018-replacement",
            new("Thông tư thay thế Thông tư 28/2018/TT-BTC", "the circular in place of Circular 28/2018/TT-BTC"),
            new("Thông tư của Bộ Tài chính thay thế Thông tư 28/2018/TT-BTC", "A circular of the Ministry of Finance in place of Circular 28/2018/TT-BTC"),
            new("đang chờ, chưa ban hành", "awaited, not issued"),
            new(2026, 9, 9),
            new("kế hoạch khuyến công của một tỉnh", "the industrial promotion plan of a province"),
            Known("TT28-2018")
        ),
        new(
            SmallEnterpriseBill,
            new("Dự án luật về doanh nghiệp nhỏ và vừa", "the bill on small and medium enterprises"),
            new(
                $"Dự án luật về doanh nghiệp nhỏ và vừa: ở mọi lĩnh vực không quá {BillWorkers} lao động và doanh thu không quá {BillRevenue.ToString(Language.Vietnamese)}, không xét nguồn vốn",
                $"A bill on small and medium enterprises: in every sector at most {BillWorkers} workers and a revenue of at most {BillRevenue.ToString(Language.English)}, no test of capital"
            ),
            new("dự thảo, chưa thấy thông qua", "draft, adoption not seen"),
            new(2026, 6, 1),
            new("dự thảo ngày 01/06/2026", "the draft of 2026-06-01"),
            Known("L04-2017", "ND80-2021")
        ),
    ];

    private static ValueList<LegalInstrument> Known(params string[] ids) => Instruments.All.Where(i => ids.Contains(i.Id)).ToValueList();
}
