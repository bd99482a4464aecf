using System.Diagnostics.CodeAnalysis;
using NodaTime;
using static KhuyenCong.Domain.Law.InstrumentKind;

namespace KhuyenCong.Domain.Law;

/// <summary>Danh mục văn bản: every legal instrument that the library knows, with its dates.</summary>
public static class Instruments
{
    // Days of which more than one text speaks: on which one begins or was signed, and so ends or amends another; on which texts were last seen in force.
    private static readonly LocalDate JointCircular26Of2014Day = new(2014, 4, 8);
    private static readonly LocalDate Circular20Of2017Day = new(2017, 9, 29);
    private static readonly LocalDate Decree39Of2018Day = new(2018, 3, 11);
    private static readonly LocalDate Circular28Of2018Day = new(2018, 5, 11);
    private static readonly LocalDate Circular17Of2018Day = new(2018, 7, 10);
    private static readonly LocalDate Circular14Of2018Day = new(2018, 8, 16);
    private static readonly LocalDate Decree80Of2021Day = new(2021, 10, 15);
    private static readonly LocalDate Circular64Of2024Day = new(2024, 8, 28);
    private static readonly LocalDate Circular38Of2025Day = new(2025, 7, 1);
    private static readonly LocalDate Decree146Of2025Day = new(2025, 7, 1);
    private static readonly LocalDate Decree235Of2025Day = new(2025, 10, 15);
    private static readonly LocalDate Circular36Of2013Seen = new(2020, 1, 14);
    private static readonly LocalDate Circular26Of2014Seen = new(2025, 10, 13);
    private static readonly LocalDate Decree80Of2021Seen = new(2025, 12, 23);
    private static readonly LocalDate Circular46Of2012Seen = new(2025, 12, 29);
    private static readonly LocalDate Decree45Of2012Seen = new(2026, 2, 2);

    private static readonly LocalizedText CanTho = new(
        "tờ trình ngày 02/02/2026 về một nghị quyết của Hội đồng nhân dân thành phố Cần Thơ",
        "a proposal of 2026-02-02 for a resolution of Cần Thơ"
    );

    private static readonly LocalizedText TuyenQuang = new("Nghị quyết 42/2025/NQ-HĐND của tỉnh Tuyên Quang", "Resolution 42/2025/NQ-HĐND of Tuyên Quang");

    private static readonly LocalizedText BacNinh = new("Quyết định 01/2020/QĐ-UBND của tỉnh Bắc Ninh", "Decision 01/2020/QĐ-UBND of Bắc Ninh");

    private static readonly LocalizedText Consolidation = new("văn bản hợp nhất 46/VBHN-BCT", "consolidated text 46/VBHN-BCT");

    /// <summary>Nghị định 45/2012/NĐ-CP: the decree on khuyến công.</summary>
    public static LegalInstrument Decree45Of2012 { get; } =
        Of("ND45-2012", Decree, "45/2012/NĐ-CP", new("Khuyến công", "Industrial promotion"), new(2012, 5, 21)) with
        {
            Articles = 19,
            InForceFrom = new(2012, 7, 5),
            Amendments = [new("ND146-2025", Decree146Of2025Day, IsRead: true), new("ND235-2025", Decree235Of2025Day, IsRead: true)],
            LastSeenInForce = Decree45Of2012Seen,
            LastSeenIn = CanTho,
        };

    /// <summary>Thông tư 46/2012/TT-BCT: details of the decree.</summary>
    public static LegalInstrument Circular46Of2012 { get; } =
        Of("TT46-2012", Circular, "46/2012/TT-BCT", new("Quy định chi tiết Nghị định 45/2012/NĐ-CP", "Details of Decree 45/2012/NĐ-CP"), new(2012, 12, 28)) with
        {
            Articles = 11,
            InForceFrom = new(2013, 2, 10),
            Amendments = [new("TT20-2017", Circular20Of2017Day, IsRead: false, IsStartKnown: false)],
            LastSeenInForce = Circular46Of2012Seen,
            LastSeenIn = TuyenQuang,
        };

    /// <summary>Thông tư 36/2013/TT-BCT: planning, execution, advances and settlement of national money.</summary>
    public static LegalInstrument Circular36Of2013 { get; } =
        Of(
            "TT36-2013",
            Circular,
            "36/2013/TT-BCT",
            new(
                "Xây dựng kế hoạch, tổ chức thực hiện và quản lý kinh phí khuyến công quốc gia",
                "Planning, execution and management of national industrial promotion funds"
            ),
            new(2013, 12, 27)
        ) with
        {
            Articles = 24,
            InForceFrom = new(2014, 2, 10),
            Amendments = [new("TT17-2018", Circular17Of2018Day, IsRead: false, IsStartKnown: false)],
            LastSeenInForce = Circular36Of2013Seen,
            LastSeenIn = BacNinh,
        };

    /// <summary>Thông tư liên tịch 26/2014/TTLT-BTC-BCT: money, with levels and conditions of support.</summary>
    public static LegalInstrument JointCircular26Of2014 { get; } =
        Of(
            "TTLT26-2014",
            JointCircular,
            "26/2014/TTLT-BTC-BCT",
            new("Lập, quản lý, sử dụng kinh phí khuyến công", "Budgeting, managing and using industrial promotion funds"),
            new(2014, 2, 18)
        ) with
        {
            Articles = 10,
            InForceFrom = JointCircular26Of2014Day,
            ReplacedFrom = Circular28Of2018Day,
            ReplacedBy = "TT28-2018",
        };

    /// <summary>Thông tư 26/2014/TT-BCT: voting for typical rural industrial products.</summary>
    public static LegalInstrument Circular26Of2014 { get; } =
        Of(
            "TT26-2014",
            Circular,
            "26/2014/TT-BCT",
            new("Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu", "Voting for typical rural industrial products"),
            new(2014, 8, 28)
        ) with
        {
            Articles = 25,
            InForceFrom = new(2014, 10, 21),
            Amendments = [new("TT14-2018", Circular14Of2018Day, IsRead: false), new("TT38-2025", Circular38Of2025Day, IsRead: true)],
            LastSeenInForce = Circular26Of2014Seen,
            LastSeenIn = Consolidation,
        };

    /// <summary>Thông tư 28/2018/TT-BTC: money, in place of the joint circular.</summary>
    public static LegalInstrument Circular28Of2018 { get; } =
        Of(
            "TT28-2018",
            Circular,
            "28/2018/TT-BTC",
            new("Lập, quản lý, sử dụng kinh phí khuyến công", "Budgeting, managing and using industrial promotion funds"),
            new(2018, 3, 28)
        ) with
        {
            InForceFrom = Circular28Of2018Day,
            Amendments = [new("TT64-2024", Circular64Of2024Day, IsRead: false, IsStartKnown: false)],
            LastSeenInForce = Decree45Of2012Seen,
            LastSeenIn = CanTho,
            ReplacementAwaited = new(2026, 9, 9),
        };

    /// <summary>Nghị định 235/2025/NĐ-CP: amends the decree on khuyến công.</summary>
    public static LegalInstrument Decree235Of2025 { get; } =
        Of("ND235-2025", Decree, "235/2025/NĐ-CP", new("Sửa đổi Nghị định 45/2012/NĐ-CP", "Amendment of Decree 45/2012/NĐ-CP"), new(2025, 8, 27)) with
        {
            InForceFrom = Decree235Of2025Day,
            LastSeenInForce = Decree45Of2012Seen,
            LastSeenIn = CanTho,
        };

    /// <summary>Nghị định 146/2025/NĐ-CP: the Ministry approves the national programme in place of the Prime Minister (article 52).</summary>
    /// <remarks>By its article 60 it ends on 2027-03-01, and on a matter that another decree lays down, on the day on which that one begins.</remarks>
    public static LegalInstrument Decree146Of2025 { get; } =
        Of(
            "ND146-2025",
            Decree,
            "146/2025/NĐ-CP",
            new("Phân quyền, phân cấp trong lĩnh vực công nghiệp và thương mại", "Delegation of powers in industry and trade"),
            new(2025, 6, 12)
        ) with
        {
            InForceFrom = Decree146Of2025Day,
            ReplacedFrom = new(2027, 3, 1),
        };

    /// <summary>Nghị định 56/2009/NĐ-CP: who is a small or medium enterprise, until 2018-03-10.</summary>
    public static LegalInstrument Decree56Of2009 { get; } =
        Of(
            "ND56-2009",
            Decree,
            "56/2009/NĐ-CP",
            new("Trợ giúp phát triển doanh nghiệp nhỏ và vừa", "Assistance to small and medium enterprises"),
            new(2009, 6, 30)
        ) with
        {
            ReplacedFrom = Decree39Of2018Day,
            ReplacedBy = "ND39-2018",
        };

    /// <summary>Luật 04/2017/QH14: support for small and medium enterprises.</summary>
    public static LegalInstrument Law04Of2017 { get; } =
        Of("L04-2017", InstrumentKind.Law, "04/2017/QH14", new("Hỗ trợ doanh nghiệp nhỏ và vừa", "Support for small and medium enterprises")) with
        {
            InForceFrom = new(2018, 1, 1),
            // The decree that details it stands only while it does.
            LastSeenInForce = Decree80Of2021Seen,
        };

    /// <summary>Nghị định 39/2018/NĐ-CP: who is a small or medium enterprise, until 2021-10-14.</summary>
    public static LegalInstrument Decree39Of2018 { get; } =
        Of(
            "ND39-2018",
            Decree,
            "39/2018/NĐ-CP",
            new("Quy định chi tiết Luật Hỗ trợ doanh nghiệp nhỏ và vừa", "Details of the Law on support for small and medium enterprises")
        ) with
        {
            InForceFrom = Decree39Of2018Day,
            ReplacedFrom = Decree80Of2021Day,
            ReplacedBy = "ND80-2021",
        };

    /// <summary>Nghị định 80/2021/NĐ-CP: who is a small or medium enterprise, from 2021-10-15.</summary>
    public static LegalInstrument Decree80Of2021 { get; } =
        Of(
            "ND80-2021",
            Decree,
            "80/2021/NĐ-CP",
            new("Quy định chi tiết Luật Hỗ trợ doanh nghiệp nhỏ và vừa", "Details of the Law on support for small and medium enterprises")
        ) with
        {
            InForceFrom = Decree80Of2021Day,
            LastSeenInForce = Decree80Of2021Seen,
        };

    /// <summary>Thông tư liên tịch 16/2011/TTLT-BCT-BNV: provincial khuyến công centres.</summary>
    public static LegalInstrument JointCircular16Of2011 { get; } =
        Of(
            "TTLT16-2011",
            JointCircular,
            "16/2011/TTLT-BCT-BNV",
            new("Trung tâm Khuyến công thuộc Sở Công Thương", "Industrial promotion centres of provincial departments"),
            new(2011, 4, 5)
        ) with
        {
            Articles = 7,
            InForceFrom = new(2011, 5, 20),
        };

    /// <summary>Quyết định 1288/QĐ-TTg: the national programme to 2020.</summary>
    public static LegalInstrument Decision1288Of2014 { get; } =
        Of(
            "QD1288-2014",
            Decision,
            "1288/QĐ-TTg",
            new("Chương trình khuyến công quốc gia đến năm 2020", "National industrial promotion programme to 2020"),
            new(2014, 8, 1)
        );

    /// <summary>Quyết định 1881/QĐ-TTg: the national programme 2021–2025.</summary>
    public static LegalInstrument Decision1881Of2020 { get; } =
        Of(
            "QD1881-2020",
            Decision,
            "1881/QĐ-TTg",
            new("Chương trình khuyến công quốc gia giai đoạn 2021–2025", "National industrial promotion programme 2021–2025"),
            new(2020, 11, 20)
        ) with
        {
            InForceFrom = new(2020, 11, 20),
        };

    /// <summary>Quyết định 2646/QĐ-BCT: the national programme 2026–2030, approved by the Minister of Industry and Trade.</summary>
    public static LegalInstrument Decision2646Of2025 { get; } =
        Of(
            "QD2646-2025",
            Decision,
            "2646/QĐ-BCT",
            new("Chương trình khuyến công quốc gia giai đoạn 2026–2030", "National industrial promotion programme 2026–2030"),
            new(2025, 9, 23)
        ) with
        {
            InForceFrom = new(2025, 9, 23),
            LastSeenInForce = new(2025, 12, 4),
        };

    /// <summary>Thông tư 20/2017/TT-BCT: amends Circular 46/2012; unread but for one sentence.</summary>
    public static LegalInstrument Circular20Of2017 { get; } =
        Of("TT20-2017", Circular, "20/2017/TT-BCT", new("Sửa đổi Thông tư 46/2012/TT-BCT", "Amendment of Circular 46/2012/TT-BCT"), Circular20Of2017Day) with
        {
            LastSeenInForce = Circular46Of2012Seen,
            LastSeenIn = TuyenQuang,
        };

    /// <summary>Thông tư 17/2018/TT-BCT: amends Circular 36/2013; unread, and the day it came into force is not known here.</summary>
    public static LegalInstrument Circular17Of2018 { get; } =
        Of("TT17-2018", Circular, "17/2018/TT-BCT", new("Sửa đổi Thông tư 36/2013/TT-BCT", "Amendment of Circular 36/2013/TT-BCT"), Circular17Of2018Day) with
        {
            LastSeenInForce = Circular36Of2013Seen,
            LastSeenIn = BacNinh,
        };

    /// <summary>Thông tư 14/2018/TT-BCT: amends Circular 26/2014/TT-BCT; unread.</summary>
    public static LegalInstrument Circular14Of2018 { get; } =
        Of("TT14-2018", Circular, "14/2018/TT-BCT", new("Sửa đổi Thông tư 26/2014/TT-BCT", "Amendment of Circular 26/2014/TT-BCT"), new(2018, 6, 28)) with
        {
            InForceFrom = Circular14Of2018Day,
            LastSeenInForce = Circular26Of2014Seen,
            LastSeenIn = Consolidation,
        };

    /// <summary>Thông tư 38/2025/TT-BCT: article 28 makes the commune the lowest level of votes in place of the district.</summary>
    public static LegalInstrument Circular38Of2025 { get; } =
        Of(
            "TT38-2025",
            Circular,
            "38/2025/TT-BCT",
            new("Phân cấp, phân quyền; Điều 28 sửa đổi Thông tư 26/2014/TT-BCT", "Transfer of duties; article 28 amends Circular 26/2014/TT-BCT"),
            new(2025, 6, 19)
        ) with
        {
            InForceFrom = Circular38Of2025Day,
            LastSeenInForce = Circular26Of2014Seen,
            LastSeenIn = Consolidation,
        };

    /// <summary>Thông tư 64/2024/TT-BTC: amends Circular 28/2018; the day it came into force is not known here.</summary>
    public static LegalInstrument Circular64Of2024 { get; } =
        Of("TT64-2024", Circular, "64/2024/TT-BTC", new("Sửa đổi Thông tư 28/2018/TT-BTC", "Amendment of Circular 28/2018/TT-BTC"), Circular64Of2024Day) with
        {
            LastSeenInForce = Decree45Of2012Seen,
            LastSeenIn = CanTho,
        };

    /// <summary>Thông tư liên tịch 125/2009/TTLT-BTC-BCT: the money rules before 2014-04-08; not encoded.</summary>
    public static LegalInstrument JointCircular125Of2009 { get; } =
        Of(
            "TTLT125-2009",
            JointCircular,
            "125/2009/TTLT-BTC-BCT",
            new("Kinh phí khuyến công trước ngày 08/04/2014", "Industrial promotion funds before 2014-04-08")
        ) with
        {
            ReplacedFrom = JointCircular26Of2014Day,
            ReplacedBy = "TTLT26-2014",
        };

    /// <summary>Quyết định 08/2008/QĐ-BCT: how national programmes, plans and projects were drawn up and managed before 2014-02-10; not encoded (TT36-2013/24).</summary>
    public static LegalInstrument Decision08Of2008 { get; } =
        Of(
            "QD08-2008",
            Decision,
            "08/2008/QĐ-BCT",
            new("Chương trình, kế hoạch và đề án khuyến công quốc gia trước ngày 10/02/2014", "National programmes, plans and projects before 2014-02-10"),
            new(2008, 5, 12)
        ) with
        {
            ReplacedFrom = Circular36Of2013.InForceFrom,
            ReplacedBy = "TT36-2013",
        };

    /// <summary>Quyết định 5918/QĐ-BCT: advances and settlement of national money before 2014-02-10; not encoded (TT36-2013/24).</summary>
    public static LegalInstrument Decision5918Of2009 { get; } =
        Of(
            "QD5918-2009",
            Decision,
            "5918/QĐ-BCT",
            new(
                "Tạm ứng, thanh lý, quyết toán kinh phí khuyến công quốc gia trước ngày 10/02/2014",
                "Advances and settlement of national funds before 2014-02-10"
            ),
            new(2009, 11, 24)
        ) with
        {
            ReplacedFrom = Circular36Of2013.InForceFrom,
            ReplacedBy = "TT36-2013",
        };

    /// <summary>Thông tư liên tịch 221/2012/TTLT-BTC-BCT: money of the cleaner-production strategy; a reference only.</summary>
    public static LegalInstrument JointCircular221Of2012 { get; } =
        Of(
            "TTLT221-2012",
            JointCircular,
            "221/2012/TTLT-BTC-BCT",
            new("Kinh phí thực hiện Chiến lược sản xuất sạch hơn", "Funds of the cleaner-production strategy"),
            new(2012, 12, 24)
        );

    /// <summary>Thông tư 123/2009/TT-BTC: programmes and course books; a reference only (TTLT26-2014/6/1/a).</summary>
    public static LegalInstrument Circular123Of2009 { get; } =
        Of(
            "TT123-2009",
            Circular,
            "123/2009/TT-BTC",
            new("Mức chi xây dựng chương trình khung, biên soạn chương trình, giáo trình", "Spending on programmes and course books"),
            new(2009, 6, 17)
        );

    /// <summary>Thông tư liên tịch 112/2010/TTLT-BTC-BLĐTBXH: vocational training of rural workers; a reference only (TTLT26-2014/6/1/b).</summary>
    public static LegalInstrument JointCircular112Of2010 { get; } =
        Of(
            "TTLT112-2010",
            JointCircular,
            "112/2010/TTLT-BTC-BLĐTBXH",
            new("Kinh phí đào tạo nghề cho lao động nông thôn", "Funds for vocational training of rural workers"),
            new(2010, 7, 30)
        );

    /// <summary>Thông tư liên tịch 128/2012/TTLT-BTC-BLĐTBXH: amends the one before; a reference only (TTLT26-2014/6/1/b).</summary>
    public static LegalInstrument JointCircular128Of2012 { get; } =
        Of(
            "TTLT128-2012",
            JointCircular,
            "128/2012/TTLT-BTC-BLĐTBXH",
            new("Sửa đổi Thông tư liên tịch 112/2010/TTLT-BTC-BLĐTBXH", "Amendment of Joint Circular 112/2010/TTLT-BTC-BLĐTBXH"),
            new(2012, 8, 9)
        );

    /// <summary>Thông tư 97/2010/TT-BTC: business trips and conferences; a reference only (TTLT26-2014/6/1/c).</summary>
    public static LegalInstrument Circular97Of2010 { get; } =
        Of("TT97-2010", Circular, "97/2010/TT-BTC", new("Chế độ công tác phí, chi tổ chức hội nghị", "Business trips and conferences"), new(2010, 7, 6));

    /// <summary>Thông tư 102/2012/TT-BTC: short official trips abroad; a reference only (TTLT26-2014/6/1/d).</summary>
    public static LegalInstrument Circular102Of2012 { get; } =
        Of("TT102-2012", Circular, "102/2012/TT-BTC", new("Chế độ công tác phí ngắn hạn ở nước ngoài", "Short official trips abroad"), new(2012, 6, 21));

    /// <summary>Thông tư 101/2009/TT-BTC: the scheme for young people's training and jobs; a reference only (TTLT26-2014/6/1/đ).</summary>
    public static LegalInstrument Circular101Of2009 { get; } =
        Of(
            "TT101-2009",
            Circular,
            "101/2009/TT-BTC",
            new("Kinh phí Đề án hỗ trợ thanh niên học nghề và tạo việc làm", "Funds of the scheme for young people's training and jobs"),
            new(2009, 5, 20)
        );

    /// <summary>Thông tư 139/2010/TT-BTC: training of officials; a reference only (TTLT26-2014/6/1/e).</summary>
    public static LegalInstrument Circular139Of2010 { get; } =
        Of(
            "TT139-2010",
            Circular,
            "139/2010/TT-BTC",
            new("Kinh phí đào tạo, bồi dưỡng cán bộ, công chức", "Funds for the training of officials"),
            new(2010, 9, 21)
        );

    /// <summary>Thông tư liên tịch 19/2012/TTLT-BTC-BKHĐT-BTTTT: information technology of state bodies; a reference only (TTLT26-2014/6/1/g).</summary>
    public static LegalInstrument JointCircular19Of2012 { get; } =
        Of(
            "TTLT19-2012",
            JointCircular,
            "19/2012/TTLT-BTC-BKHĐT-BTTTT",
            new("Kinh phí ứng dụng công nghệ thông tin trong cơ quan nhà nước", "Funds for information technology in state bodies"),
            new(2012, 2, 15)
        );

    /// <summary>Quyết định 1483/QĐ-TTg: the list of supporting-industry products; a reference only.</summary>
    public static LegalInstrument Decision1483Of2011 { get; } =
        Of(
            "QD1483-2011",
            Decision,
            "1483/QĐ-TTg",
            new("Danh mục sản phẩm công nghiệp hỗ trợ ưu tiên phát triển", "List of supporting-industry products to be developed first")
        );

    /// <summary>Nghị quyết 175/2024/QH15: Thừa Thiên Huế becomes the centrally-run city of Huế.</summary>
    public static LegalInstrument Resolution175Of2024 { get; } =
        Of("NQQH175-2024", Resolution, "175/2024/QH15", new("Thành lập thành phố Huế trực thuộc Trung ương", "Huế becomes a centrally-run city")) with
        {
            InForceFrom = new(2025, 1, 1),
        };

    /// <summary>Nghị quyết 202/2025/QH15: 63 provinces and cities become 34; their governments work from the day given here.</summary>
    public static LegalInstrument Resolution202Of2025 { get; } =
        Of("NQQH202-2025", Resolution, "202/2025/QH15", new("Sắp xếp đơn vị hành chính cấp tỉnh", "Merger of provinces"), new(2025, 6, 12)) with
        {
            InForceFrom = new(2025, 7, 1),
        };

    /// <summary>Nghị quyết 30/2026/QH16: Đồng Nai becomes a centrally-run city.</summary>
    public static LegalInstrument Resolution30Of2026 { get; } =
        Of("NQQH30-2026", Resolution, "30/2026/QH16", new("Thành lập thành phố Đồng Nai trực thuộc Trung ương", "Đồng Nai becomes a centrally-run city")) with
        {
            InForceFrom = new(2026, 4, 30),
        };

    /// <summary>Nghị quyết 36/2026/QH16: Quảng Ninh becomes a centrally-run city.</summary>
    public static LegalInstrument Resolution36Of2026 { get; } =
        Of(
            "NQQH36-2026",
            Resolution,
            "36/2026/QH16",
            new("Thành lập thành phố Quảng Ninh trực thuộc Trung ương", "Quảng Ninh becomes a centrally-run city")
        ) with
        {
            InForceFrom = new(2026, 9, 1),
        };

    /// <summary>Nghị quyết 39/2026/QH16: Bắc Ninh becomes a centrally-run city.</summary>
    public static LegalInstrument Resolution39Of2026 { get; } =
        Of("NQQH39-2026", Resolution, "39/2026/QH16", new("Thành lập thành phố Bắc Ninh trực thuộc Trung ương", "Bắc Ninh becomes a centrally-run city")) with
        {
            InForceFrom = new(2026, 9, 20),
        };

    /// <summary>Tất cả văn bản: all instruments, in the order of this table.</summary>
    public static ValueList<LegalInstrument> All { get; } =
    [
        Decree45Of2012,
        Circular46Of2012,
        Circular36Of2013,
        JointCircular26Of2014,
        Circular26Of2014,
        Circular28Of2018,
        Decree235Of2025,
        Decree146Of2025,
        Decree56Of2009,
        Law04Of2017,
        Decree39Of2018,
        Decree80Of2021,
        JointCircular16Of2011,
        Decision1288Of2014,
        Decision1881Of2020,
        Decision2646Of2025,
        Circular20Of2017,
        Circular17Of2018,
        Circular14Of2018,
        Circular38Of2025,
        Circular64Of2024,
        JointCircular125Of2009,
        Decision08Of2008,
        Decision5918Of2009,
        JointCircular221Of2012,
        Circular123Of2009,
        JointCircular112Of2010,
        JointCircular128Of2012,
        Circular97Of2010,
        Circular102Of2012,
        Circular101Of2009,
        Circular139Of2010,
        JointCircular19Of2012,
        Decision1483Of2011,
        Resolution175Of2024,
        Resolution202Of2025,
        Resolution30Of2026,
        Resolution36Of2026,
        Resolution39Of2026,
    ];

    private static LegalInstrument Of(string id, InstrumentKind kind, string number, LocalizedText subject, LocalDate? signed = null) =>
        new()
        {
            Id = id,
            Kind = kind,
            Number = number,
            Subject = subject,
            Signed = signed,
        };

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
}
