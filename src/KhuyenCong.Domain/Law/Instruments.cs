using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Danh mục văn bản: every legal instrument that the library knows, with its dates.</summary>
public static class Instruments
{
    // Every instrument below is added to it where it is made.
    private static readonly List<LegalInstrument> Table = [];

    /// <summary>Nghị định 45/2012/NĐ-CP: the decree on khuyến công.</summary>
    public static LegalInstrument Decree45Of2012 { get; } =
        Listed(
            new()
            {
                Id = "ND45-2012",
                Kind = InstrumentKind.Decree,
                Number = "45/2012/NĐ-CP",
                Articles = 19,
                Subject = new("Khuyến công", "Industrial promotion"),
                Signed = new(2012, 5, 21),
                InForceFrom = new(2012, 7, 5),
                Amendments = [new("ND235-2025", new(2025, 10, 15), IsRead: true)],
            }
        );

    /// <summary>Thông tư 46/2012/TT-BCT: details of the decree.</summary>
    public static LegalInstrument Circular46Of2012 { get; } =
        Listed(
            new()
            {
                Id = "TT46-2012",
                Kind = InstrumentKind.Circular,
                Number = "46/2012/TT-BCT",
                Articles = 11,
                Subject = new("Quy định chi tiết Nghị định 45/2012/NĐ-CP", "Details of Decree 45/2012/NĐ-CP"),
                Signed = new(2012, 12, 28),
                InForceFrom = new(2013, 2, 10),
                Amendments = [new("TT20-2017", new(2017, 9, 29), IsRead: false)],
            }
        );

    /// <summary>Thông tư 36/2013/TT-BCT: planning, execution, advances and settlement of national money.</summary>
    public static LegalInstrument Circular36Of2013 { get; } =
        Listed(
            new()
            {
                Id = "TT36-2013",
                Kind = InstrumentKind.Circular,
                Number = "36/2013/TT-BCT",
                Articles = 24,
                Subject = new(
                    "Xây dựng kế hoạch, tổ chức thực hiện và quản lý kinh phí khuyến công quốc gia",
                    "Planning, execution and management of national industrial promotion funds"
                ),
                Signed = new(2013, 12, 27),
                InForceFrom = new(2014, 2, 10),
                Amendments = [new("TT17-2018", new(2018, 5, 11), IsRead: false)],
            }
        );

    /// <summary>Thông tư liên tịch 26/2014/TTLT-BTC-BCT: money, with levels and conditions of support.</summary>
    public static LegalInstrument JointCircular26Of2014 { get; } =
        Listed(
            new()
            {
                Id = "TTLT26-2014",
                Kind = InstrumentKind.JointCircular,
                Number = "26/2014/TTLT-BTC-BCT",
                Articles = 10,
                Subject = new("Lập, quản lý, sử dụng kinh phí khuyến công", "Budgeting, managing and using industrial promotion funds"),
                Signed = new(2014, 2, 18),
                InForceFrom = new(2014, 4, 8),
                ReplacedFrom = new(2018, 5, 11),
                ReplacedBy = "TT28-2018",
            }
        );

    /// <summary>Thông tư 26/2014/TT-BCT: voting for typical rural industrial products.</summary>
    public static LegalInstrument Circular26Of2014 { get; } =
        Listed(
            new()
            {
                Id = "TT26-2014",
                Kind = InstrumentKind.Circular,
                Number = "26/2014/TT-BCT",
                Articles = 25,
                Subject = new("Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu", "Voting for typical rural industrial products"),
                Signed = new(2014, 8, 28),
                InForceFrom = new(2014, 10, 21),
                Amendments = [new("TT14-2018", new(2018, 8, 16), IsRead: false), new("TT38-2025", new(2025, 7, 1), IsRead: true)],
            }
        );

    /// <summary>Thông tư 28/2018/TT-BTC: money, in place of the joint circular.</summary>
    public static LegalInstrument Circular28Of2018 { get; } =
        Listed(
            new()
            {
                Id = "TT28-2018",
                Kind = InstrumentKind.Circular,
                Number = "28/2018/TT-BTC",
                Subject = new("Lập, quản lý, sử dụng kinh phí khuyến công", "Budgeting, managing and using industrial promotion funds"),
                Signed = new(2018, 3, 28),
                InForceFrom = new(2018, 5, 11),
                Amendments = [new("TT64-2024", new(2024, 8, 28), IsRead: false)],
            }
        );

    /// <summary>Nghị định 235/2025/NĐ-CP: amends the decree on khuyến công.</summary>
    public static LegalInstrument Decree235Of2025 { get; } =
        Listed(
            new()
            {
                Id = "ND235-2025",
                Kind = InstrumentKind.Decree,
                Number = "235/2025/NĐ-CP",
                Subject = new("Sửa đổi Nghị định 45/2012/NĐ-CP", "Amendment of Decree 45/2012/NĐ-CP"),
                Signed = new(2025, 8, 27),
                InForceFrom = new(2025, 10, 15),
            }
        );

    /// <summary>Nghị định 56/2009/NĐ-CP: who is a small or medium enterprise, until 2018-03-10.</summary>
    public static LegalInstrument Decree56Of2009 { get; } =
        Listed(
            new()
            {
                Id = "ND56-2009",
                Kind = InstrumentKind.Decree,
                Number = "56/2009/NĐ-CP",
                Subject = new("Trợ giúp phát triển doanh nghiệp nhỏ và vừa", "Assistance to small and medium enterprises"),
                Signed = new(2009, 6, 30),
                ReplacedFrom = new(2018, 3, 11),
                ReplacedBy = "ND39-2018",
            }
        );

    /// <summary>Luật 04/2017/QH14: support for small and medium enterprises.</summary>
    public static LegalInstrument Law04Of2017 { get; } =
        Listed(
            new()
            {
                Id = "L04-2017",
                Kind = InstrumentKind.Law,
                Number = "04/2017/QH14",
                Subject = new("Hỗ trợ doanh nghiệp nhỏ và vừa", "Support for small and medium enterprises"),
                InForceFrom = new(2018, 1, 1),
            }
        );

    /// <summary>Nghị định 39/2018/NĐ-CP: who is a small or medium enterprise, until 2021-10-14.</summary>
    public static LegalInstrument Decree39Of2018 { get; } =
        Listed(
            new()
            {
                Id = "ND39-2018",
                Kind = InstrumentKind.Decree,
                Number = "39/2018/NĐ-CP",
                Subject = new("Quy định chi tiết Luật Hỗ trợ doanh nghiệp nhỏ và vừa", "Details of the Law on support for small and medium enterprises"),
                InForceFrom = new(2018, 3, 11),
                ReplacedFrom = new(2021, 10, 15),
                ReplacedBy = "ND80-2021",
            }
        );

    /// <summary>Nghị định 80/2021/NĐ-CP: who is a small or medium enterprise, from 2021-10-15.</summary>
    public static LegalInstrument Decree80Of2021 { get; } =
        Listed(
            new()
            {
                Id = "ND80-2021",
                Kind = InstrumentKind.Decree,
                Number = "80/2021/NĐ-CP",
                Subject = new("Quy định chi tiết Luật Hỗ trợ doanh nghiệp nhỏ và vừa", "Details of the Law on support for small and medium enterprises"),
                InForceFrom = new(2021, 10, 15),
            }
        );

    /// <summary>Thông tư liên tịch 16/2011/TTLT-BCT-BNV: provincial khuyến công centres.</summary>
    public static LegalInstrument JointCircular16Of2011 { get; } =
        Listed(
            new()
            {
                Id = "TTLT16-2011",
                Kind = InstrumentKind.JointCircular,
                Number = "16/2011/TTLT-BCT-BNV",
                Articles = 7,
                Subject = new("Trung tâm Khuyến công thuộc Sở Công Thương", "Industrial promotion centres of provincial departments"),
                Signed = new(2011, 4, 5),
                InForceFrom = new(2011, 5, 20),
            }
        );

    /// <summary>Quyết định 1288/QĐ-TTg: the national programme to 2020.</summary>
    public static LegalInstrument Decision1288Of2014 { get; } =
        Listed(
            new()
            {
                Id = "QD1288-2014",
                Kind = InstrumentKind.Decision,
                Number = "1288/QĐ-TTg",
                Subject = new("Chương trình khuyến công quốc gia đến năm 2020", "National industrial promotion programme to 2020"),
                Signed = new(2014, 8, 1),
            }
        );

    /// <summary>Quyết định 1881/QĐ-TTg: the national programme 2021–2025.</summary>
    public static LegalInstrument Decision1881Of2020 { get; } =
        Listed(
            new()
            {
                Id = "QD1881-2020",
                Kind = InstrumentKind.Decision,
                Number = "1881/QĐ-TTg",
                Subject = new("Chương trình khuyến công quốc gia giai đoạn 2021–2025", "National industrial promotion programme 2021–2025"),
                Signed = new(2020, 11, 20),
                InForceFrom = new(2020, 11, 20),
            }
        );

    /// <summary>Quyết định 2646/QĐ-BCT: the national programme 2026–2030, approved by the Minister of Industry and Trade.</summary>
    public static LegalInstrument Decision2646Of2025 { get; } =
        Listed(
            new()
            {
                Id = "QD2646-2025",
                Kind = InstrumentKind.Decision,
                Number = "2646/QĐ-BCT",
                Subject = new("Chương trình khuyến công quốc gia giai đoạn 2026–2030", "National industrial promotion programme 2026–2030"),
                Signed = new(2025, 9, 23),
                InForceFrom = new(2025, 9, 23),
            }
        );

    /// <summary>Thông tư 20/2017/TT-BCT: amends Circular 46/2012; unread but for one sentence.</summary>
    public static LegalInstrument Circular20Of2017 { get; } =
        Listed(
            new()
            {
                Id = "TT20-2017",
                Kind = InstrumentKind.Circular,
                Number = "20/2017/TT-BCT",
                Subject = new("Sửa đổi Thông tư 46/2012/TT-BCT", "Amendment of Circular 46/2012/TT-BCT"),
                Signed = new(2017, 9, 29),
            }
        );

    /// <summary>Thông tư 17/2018/TT-BCT: amends Circular 36/2013; unread.</summary>
    public static LegalInstrument Circular17Of2018 { get; } =
        Listed(
            new()
            {
                Id = "TT17-2018",
                Kind = InstrumentKind.Circular,
                Number = "17/2018/TT-BCT",
                Subject = new("Sửa đổi Thông tư 36/2013/TT-BCT", "Amendment of Circular 36/2013/TT-BCT"),
            }
        );

    /// <summary>Thông tư 14/2018/TT-BCT: amends Circular 26/2014/TT-BCT; unread.</summary>
    public static LegalInstrument Circular14Of2018 { get; } =
        Listed(
            new()
            {
                Id = "TT14-2018",
                Kind = InstrumentKind.Circular,
                Number = "14/2018/TT-BCT",
                Subject = new("Sửa đổi Thông tư 26/2014/TT-BCT", "Amendment of Circular 26/2014/TT-BCT"),
                InForceFrom = new(2018, 8, 16),
            }
        );

    /// <summary>Thông tư 38/2025/TT-BCT: makes the commune the lowest level.</summary>
    public static LegalInstrument Circular38Of2025 { get; } =
        Listed(
            new()
            {
                Id = "TT38-2025",
                Kind = InstrumentKind.Circular,
                Number = "38/2025/TT-BCT",
                Subject = new("Phân cấp cho cấp xã", "Transfer of duties to the commune level"),
                InForceFrom = new(2025, 7, 1),
            }
        );

    /// <summary>Thông tư 64/2024/TT-BTC: amends Circular 28/2018; the day it came into force is not known here.</summary>
    public static LegalInstrument Circular64Of2024 { get; } =
        Listed(
            new()
            {
                Id = "TT64-2024",
                Kind = InstrumentKind.Circular,
                Number = "64/2024/TT-BTC",
                Subject = new("Sửa đổi Thông tư 28/2018/TT-BTC", "Amendment of Circular 28/2018/TT-BTC"),
                Signed = new(2024, 8, 28),
            }
        );

    /// <summary>Thông tư liên tịch 125/2009/TTLT-BTC-BCT: the money rules before 2014-04-08; not encoded.</summary>
    public static LegalInstrument JointCircular125Of2009 { get; } =
        Listed(
            new()
            {
                Id = "TTLT125-2009",
                Kind = InstrumentKind.JointCircular,
                Number = "125/2009/TTLT-BTC-BCT",
                Subject = new("Kinh phí khuyến công trước ngày 08/04/2014", "Industrial promotion funds before 2014-04-08"),
                ReplacedFrom = new(2014, 4, 8),
                ReplacedBy = "TTLT26-2014",
            }
        );

    /// <summary>Thông tư liên tịch 221/2012/TTLT-BTC-BCT: money of the cleaner-production strategy; a reference only.</summary>
    public static LegalInstrument JointCircular221Of2012 { get; } =
        Listed(
            new()
            {
                Id = "TTLT221-2012",
                Kind = InstrumentKind.JointCircular,
                Number = "221/2012/TTLT-BTC-BCT",
                Subject = new("Kinh phí thực hiện Chiến lược sản xuất sạch hơn", "Funds of the cleaner-production strategy"),
                Signed = new(2012, 12, 24),
            }
        );

    /// <summary>Quyết định 1483/QĐ-TTg: the list of supporting-industry products; a reference only.</summary>
    public static LegalInstrument Decision1483Of2011 { get; } =
        Listed(
            new()
            {
                Id = "QD1483-2011",
                Kind = InstrumentKind.Decision,
                Number = "1483/QĐ-TTg",
                Subject = new("Danh mục sản phẩm công nghiệp hỗ trợ ưu tiên phát triển", "List of supporting-industry products to be developed first"),
            }
        );

    /// <summary>Tất cả văn bản: all instruments, in the order of this table.</summary>
    public static ValueList<LegalInstrument> All { get; } = ValueList.Create<LegalInstrument>(Table.ToArray());

    /// <summary>Tìm theo mã: the instrument with an id.</summary>
    /// <param name="id">The id, such as "TTLT26-2014".</param>
    /// <param name="instrument">The instrument when there is one.</param>
    /// <returns>Whether the id is known.</returns>
    public static bool TryFind(string? id, [NotNullWhen(true)] out LegalInstrument? instrument)
    {
        instrument = All.FirstOrDefault(i => string.Equals(i.Id, id, StringComparison.Ordinal));
        return instrument is not null;
    }

    /// <summary>Tìm theo số: the known instruments whose official number is, or begins with, the given one; "26/2014" gives two.</summary>
    /// <param name="number">A number such as "26/2014" or "26/2014/TT-BCT".</param>
    /// <returns>The instruments, none when the number is unknown.</returns>
    public static ValueList<LegalInstrument> WithNumber(string number)
    {
        var wanted = (number ?? throw new ArgumentNullException(nameof(number))).Trim().TrimEnd('/');
        return All.Where(i => i.Number == wanted || i.Number.StartsWith(wanted + "/", StringComparison.Ordinal)).ToValueList();
    }

    private static LegalInstrument Listed(LegalInstrument instrument)
    {
        Table.Add(instrument);
        return instrument;
    }
}
