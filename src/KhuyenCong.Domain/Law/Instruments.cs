using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Danh mục văn bản: every legal instrument that the library knows, with its dates.</summary>
public static class Instruments
{
    /// <summary>Nghị định 45/2012/NĐ-CP: the decree on khuyến công.</summary>
    public static LegalInstrument Decree45Of2012 =>
        field ??= Known(
            "ND45-2012",
            InstrumentKind.Decree,
            "45/2012/NĐ-CP",
            "Khuyến công",
            "Industrial promotion",
            articles: 19,
            signed: 2012_05_21,
            from: LawDays.Decree45Of2012,
            amendments:
            [
                new("ND146-2025", IsoDay.Date(LawDays.Decree146Of2025), IsRead: true),
                new("ND235-2025", IsoDay.Date(LawDays.Decree235Of2025), IsRead: true),
            ],
            seen: LawDays.Decree45Of2012Seen,
            seenIn: CanTho
        );

    /// <summary>Thông tư 46/2012/TT-BCT: details of the decree.</summary>
    public static LegalInstrument Circular46Of2012 =>
        field ??= Known(
            "TT46-2012",
            InstrumentKind.Circular,
            "46/2012/TT-BCT",
            "Quy định chi tiết Nghị định 45/2012/NĐ-CP",
            "Details of Decree 45/2012/NĐ-CP",
            articles: 11,
            signed: 2012_12_28,
            from: LawDays.Circular46Of2012,
            amendments: [new("TT20-2017", IsoDay.Date(LawDays.Circular20Of2017), IsRead: false, IsStartKnown: false)],
            seen: LawDays.Circular46Of2012Seen,
            seenIn: TuyenQuang
        );

    /// <summary>Thông tư 36/2013/TT-BCT: planning, execution, advances and settlement of national money.</summary>
    public static LegalInstrument Circular36Of2013 =>
        field ??= Known(
            "TT36-2013",
            InstrumentKind.Circular,
            "36/2013/TT-BCT",
            "Xây dựng kế hoạch, tổ chức thực hiện và quản lý kinh phí khuyến công quốc gia",
            "Planning, execution and management of national industrial promotion funds",
            articles: 24,
            signed: 2013_12_27,
            from: LawDays.Circular36Of2013,
            amendments: [new("TT17-2018", IsoDay.Date(LawDays.Circular17Of2018), IsRead: false, IsStartKnown: false)],
            seen: LawDays.Circular36Of2013Seen,
            seenIn: BacNinh
        );

    /// <summary>Thông tư liên tịch 26/2014/TTLT-BTC-BCT: money, with levels and conditions of support.</summary>
    public static LegalInstrument JointCircular26Of2014 =>
        field ??= Known(
            "TTLT26-2014",
            InstrumentKind.JointCircular,
            "26/2014/TTLT-BTC-BCT",
            "Lập, quản lý, sử dụng kinh phí khuyến công",
            "Budgeting, managing and using industrial promotion funds",
            articles: 10,
            signed: 2014_02_18,
            from: LawDays.JointCircular26Of2014,
            replacedFrom: LawDays.Circular28Of2018,
            replacedBy: "TT28-2018"
        );

    /// <summary>Thông tư 26/2014/TT-BCT: voting for typical rural industrial products.</summary>
    public static LegalInstrument Circular26Of2014 =>
        field ??= Known(
            "TT26-2014",
            InstrumentKind.Circular,
            "26/2014/TT-BCT",
            "Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu",
            "Voting for typical rural industrial products",
            articles: 25,
            signed: 2014_08_28,
            from: LawDays.Circular26Of2014,
            amendments:
            [
                new("TT14-2018", IsoDay.Date(LawDays.Circular14Of2018), IsRead: false),
                new("TT38-2025", IsoDay.Date(LawDays.Circular38Of2025), IsRead: true),
            ],
            seen: LawDays.Circular26Of2014Seen,
            seenIn: Consolidation
        );

    /// <summary>Thông tư 28/2018/TT-BTC: money, in place of the joint circular.</summary>
    public static LegalInstrument Circular28Of2018 =>
        field ??= Known(
            "TT28-2018",
            InstrumentKind.Circular,
            "28/2018/TT-BTC",
            "Lập, quản lý, sử dụng kinh phí khuyến công",
            "Budgeting, managing and using industrial promotion funds",
            signed: 2018_03_28,
            from: LawDays.Circular28Of2018,
            amendments: [new("TT64-2024", IsoDay.Date(LawDays.Circular64Of2024), IsRead: false, IsStartKnown: false)],
            seen: LawDays.Decree45Of2012Seen,
            seenIn: CanTho,
            awaited: 2026_09_09
        );

    /// <summary>Nghị định 235/2025/NĐ-CP: amends the decree on khuyến công.</summary>
    public static LegalInstrument Decree235Of2025 =>
        field ??= Known(
            "ND235-2025",
            InstrumentKind.Decree,
            "235/2025/NĐ-CP",
            "Sửa đổi Nghị định 45/2012/NĐ-CP",
            "Amendment of Decree 45/2012/NĐ-CP",
            signed: 2025_08_27,
            from: LawDays.Decree235Of2025,
            seen: LawDays.Decree45Of2012Seen,
            seenIn: CanTho
        );

    /// <summary>Nghị định 146/2025/NĐ-CP: the Ministry approves the national programme in place of the Prime Minister (article 52).</summary>
    /// <remarks>By its article 60 it ends on 2027-03-01, and on a matter that another decree lays down, on the day on which that one begins.</remarks>
    public static LegalInstrument Decree146Of2025 =>
        field ??= Known(
            "ND146-2025",
            InstrumentKind.Decree,
            "146/2025/NĐ-CP",
            "Phân quyền, phân cấp trong lĩnh vực công nghiệp và thương mại",
            "Delegation of powers in industry and trade",
            signed: 2025_06_12,
            from: LawDays.Decree146Of2025,
            replacedFrom: 2027_03_01
        );

    /// <summary>Nghị định 56/2009/NĐ-CP: who is a small or medium enterprise, until 2018-03-10.</summary>
    public static LegalInstrument Decree56Of2009 =>
        field ??= Known(
            "ND56-2009",
            InstrumentKind.Decree,
            "56/2009/NĐ-CP",
            "Trợ giúp phát triển doanh nghiệp nhỏ và vừa",
            "Assistance to small and medium enterprises",
            signed: 2009_06_30,
            replacedFrom: LawDays.Decree39Of2018,
            replacedBy: "ND39-2018"
        );

    /// <summary>Luật 04/2017/QH14: support for small and medium enterprises.</summary>
    public static LegalInstrument Law04Of2017 =>
        field ??= Known(
            "L04-2017",
            InstrumentKind.Law,
            "04/2017/QH14",
            "Hỗ trợ doanh nghiệp nhỏ và vừa",
            "Support for small and medium enterprises",
            from: LawDays.Law04Of2017,
            // The decree that details it stands only while it does.
            seen: LawDays.Decree80Of2021Seen
        );

    /// <summary>Nghị định 39/2018/NĐ-CP: who is a small or medium enterprise, until 2021-10-14.</summary>
    public static LegalInstrument Decree39Of2018 =>
        field ??= Known(
            "ND39-2018",
            InstrumentKind.Decree,
            "39/2018/NĐ-CP",
            "Quy định chi tiết Luật Hỗ trợ doanh nghiệp nhỏ và vừa",
            "Details of the Law on support for small and medium enterprises",
            from: LawDays.Decree39Of2018,
            replacedFrom: LawDays.Decree80Of2021,
            replacedBy: "ND80-2021"
        );

    /// <summary>Nghị định 80/2021/NĐ-CP: who is a small or medium enterprise, from 2021-10-15.</summary>
    public static LegalInstrument Decree80Of2021 =>
        field ??= Known(
            "ND80-2021",
            InstrumentKind.Decree,
            "80/2021/NĐ-CP",
            "Quy định chi tiết Luật Hỗ trợ doanh nghiệp nhỏ và vừa",
            "Details of the Law on support for small and medium enterprises",
            from: LawDays.Decree80Of2021,
            seen: LawDays.Decree80Of2021Seen
        );

    /// <summary>Thông tư liên tịch 16/2011/TTLT-BCT-BNV: provincial khuyến công centres.</summary>
    public static LegalInstrument JointCircular16Of2011 =>
        field ??= Known(
            "TTLT16-2011",
            InstrumentKind.JointCircular,
            "16/2011/TTLT-BCT-BNV",
            "Trung tâm Khuyến công thuộc Sở Công Thương",
            "Industrial promotion centres of provincial departments",
            articles: 7,
            signed: 2011_04_05,
            from: 2011_05_20
        );

    /// <summary>Quyết định 1288/QĐ-TTg: the national programme to 2020.</summary>
    public static LegalInstrument Decision1288Of2014 =>
        field ??= Known(
            "QD1288-2014",
            InstrumentKind.Decision,
            "1288/QĐ-TTg",
            "Chương trình khuyến công quốc gia đến năm 2020",
            "National industrial promotion programme to 2020",
            signed: 2014_08_01
        );

    /// <summary>Quyết định 1881/QĐ-TTg: the national programme 2021–2025.</summary>
    public static LegalInstrument Decision1881Of2020 =>
        field ??= Known(
            "QD1881-2020",
            InstrumentKind.Decision,
            "1881/QĐ-TTg",
            "Chương trình khuyến công quốc gia giai đoạn 2021–2025",
            "National industrial promotion programme 2021–2025",
            signed: 2020_11_20,
            from: 2020_11_20
        );

    /// <summary>Quyết định 2646/QĐ-BCT: the national programme 2026–2030, approved by the Minister of Industry and Trade.</summary>
    public static LegalInstrument Decision2646Of2025 =>
        field ??= Known(
            "QD2646-2025",
            InstrumentKind.Decision,
            "2646/QĐ-BCT",
            "Chương trình khuyến công quốc gia giai đoạn 2026–2030",
            "National industrial promotion programme 2026–2030",
            signed: 2025_09_23,
            from: 2025_09_23,
            seen: 2025_12_04
        );

    /// <summary>Thông tư 20/2017/TT-BCT: amends Circular 46/2012; unread but for one sentence.</summary>
    public static LegalInstrument Circular20Of2017 =>
        field ??= Known(
            "TT20-2017",
            InstrumentKind.Circular,
            "20/2017/TT-BCT",
            "Sửa đổi Thông tư 46/2012/TT-BCT",
            "Amendment of Circular 46/2012/TT-BCT",
            signed: LawDays.Circular20Of2017,
            seen: LawDays.Circular46Of2012Seen,
            seenIn: TuyenQuang
        );

    /// <summary>Thông tư 17/2018/TT-BCT: amends Circular 36/2013; unread, and the day it came into force is not known here.</summary>
    public static LegalInstrument Circular17Of2018 =>
        field ??= Known(
            "TT17-2018",
            InstrumentKind.Circular,
            "17/2018/TT-BCT",
            "Sửa đổi Thông tư 36/2013/TT-BCT",
            "Amendment of Circular 36/2013/TT-BCT",
            signed: LawDays.Circular17Of2018,
            seen: LawDays.Circular36Of2013Seen,
            seenIn: BacNinh
        );

    /// <summary>Thông tư 14/2018/TT-BCT: amends Circular 26/2014/TT-BCT; unread.</summary>
    public static LegalInstrument Circular14Of2018 =>
        field ??= Known(
            "TT14-2018",
            InstrumentKind.Circular,
            "14/2018/TT-BCT",
            "Sửa đổi Thông tư 26/2014/TT-BCT",
            "Amendment of Circular 26/2014/TT-BCT",
            signed: 2018_06_28,
            from: LawDays.Circular14Of2018,
            seen: LawDays.Circular26Of2014Seen,
            seenIn: Consolidation
        );

    /// <summary>Thông tư 38/2025/TT-BCT: article 28 makes the commune the lowest level of votes in place of the district.</summary>
    public static LegalInstrument Circular38Of2025 =>
        field ??= Known(
            "TT38-2025",
            InstrumentKind.Circular,
            "38/2025/TT-BCT",
            "Phân cấp, phân quyền; Điều 28 sửa đổi Thông tư 26/2014/TT-BCT",
            "Transfer of duties; article 28 amends Circular 26/2014/TT-BCT",
            signed: 2025_06_19,
            from: LawDays.Circular38Of2025,
            seen: LawDays.Circular26Of2014Seen,
            seenIn: Consolidation
        );

    /// <summary>Thông tư 64/2024/TT-BTC: amends Circular 28/2018; the day it came into force is not known here.</summary>
    public static LegalInstrument Circular64Of2024 =>
        field ??= Known(
            "TT64-2024",
            InstrumentKind.Circular,
            "64/2024/TT-BTC",
            "Sửa đổi Thông tư 28/2018/TT-BTC",
            "Amendment of Circular 28/2018/TT-BTC",
            signed: LawDays.Circular64Of2024,
            seen: LawDays.Decree45Of2012Seen,
            seenIn: CanTho
        );

    /// <summary>Thông tư liên tịch 125/2009/TTLT-BTC-BCT: the money rules before 2014-04-08; not encoded.</summary>
    public static LegalInstrument JointCircular125Of2009 =>
        field ??= Known(
            "TTLT125-2009",
            InstrumentKind.JointCircular,
            "125/2009/TTLT-BTC-BCT",
            "Kinh phí khuyến công trước ngày 08/04/2014",
            "Industrial promotion funds before 2014-04-08",
            replacedFrom: LawDays.JointCircular26Of2014,
            replacedBy: "TTLT26-2014"
        );

    /// <summary>Thông tư liên tịch 221/2012/TTLT-BTC-BCT: money of the cleaner-production strategy; a reference only.</summary>
    public static LegalInstrument JointCircular221Of2012 =>
        field ??= Known(
            "TTLT221-2012",
            InstrumentKind.JointCircular,
            "221/2012/TTLT-BTC-BCT",
            "Kinh phí thực hiện Chiến lược sản xuất sạch hơn",
            "Funds of the cleaner-production strategy",
            signed: 2012_12_24
        );

    /// <summary>Thông tư 123/2009/TT-BTC: programmes and course books; a reference only (TTLT26-2014/6/1/a).</summary>
    public static LegalInstrument Circular123Of2009 =>
        field ??= Known(
            "TT123-2009",
            InstrumentKind.Circular,
            "123/2009/TT-BTC",
            "Mức chi xây dựng chương trình khung, biên soạn chương trình, giáo trình",
            "Spending on programmes and course books",
            signed: 2009_06_17
        );

    /// <summary>Thông tư liên tịch 112/2010/TTLT-BTC-BLĐTBXH: vocational training of rural workers; a reference only (TTLT26-2014/6/1/b).</summary>
    public static LegalInstrument JointCircular112Of2010 =>
        field ??= Known(
            "TTLT112-2010",
            InstrumentKind.JointCircular,
            "112/2010/TTLT-BTC-BLĐTBXH",
            "Kinh phí đào tạo nghề cho lao động nông thôn",
            "Funds for vocational training of rural workers",
            signed: 2010_07_30
        );

    /// <summary>Thông tư liên tịch 128/2012/TTLT-BTC-BLĐTBXH: amends the one before; a reference only (TTLT26-2014/6/1/b).</summary>
    public static LegalInstrument JointCircular128Of2012 =>
        field ??= Known(
            "TTLT128-2012",
            InstrumentKind.JointCircular,
            "128/2012/TTLT-BTC-BLĐTBXH",
            "Sửa đổi Thông tư liên tịch 112/2010/TTLT-BTC-BLĐTBXH",
            "Amendment of Joint Circular 112/2010/TTLT-BTC-BLĐTBXH",
            signed: 2012_08_09
        );

    /// <summary>Thông tư 97/2010/TT-BTC: business trips and conferences; a reference only (TTLT26-2014/6/1/c).</summary>
    public static LegalInstrument Circular97Of2010 =>
        field ??= Known(
            "TT97-2010",
            InstrumentKind.Circular,
            "97/2010/TT-BTC",
            "Chế độ công tác phí, chi tổ chức hội nghị",
            "Business trips and conferences",
            signed: 2010_07_06
        );

    /// <summary>Thông tư 102/2012/TT-BTC: short official trips abroad; a reference only (TTLT26-2014/6/1/d).</summary>
    public static LegalInstrument Circular102Of2012 =>
        field ??= Known(
            "TT102-2012",
            InstrumentKind.Circular,
            "102/2012/TT-BTC",
            "Chế độ công tác phí ngắn hạn ở nước ngoài",
            "Short official trips abroad",
            signed: 2012_06_21
        );

    /// <summary>Thông tư 101/2009/TT-BTC: the scheme for young people's training and jobs; a reference only (TTLT26-2014/6/1/đ).</summary>
    public static LegalInstrument Circular101Of2009 =>
        field ??= Known(
            "TT101-2009",
            InstrumentKind.Circular,
            "101/2009/TT-BTC",
            "Kinh phí Đề án hỗ trợ thanh niên học nghề và tạo việc làm",
            "Funds of the scheme for young people's training and jobs",
            signed: 2009_05_20
        );

    /// <summary>Thông tư 139/2010/TT-BTC: training of officials; a reference only (TTLT26-2014/6/1/e).</summary>
    public static LegalInstrument Circular139Of2010 =>
        field ??= Known(
            "TT139-2010",
            InstrumentKind.Circular,
            "139/2010/TT-BTC",
            "Kinh phí đào tạo, bồi dưỡng cán bộ, công chức",
            "Funds for the training of officials",
            signed: 2010_09_21
        );

    /// <summary>Thông tư liên tịch 19/2012/TTLT-BTC-BKHĐT-BTTTT: information technology of state bodies; a reference only (TTLT26-2014/6/1/g).</summary>
    public static LegalInstrument JointCircular19Of2012 =>
        field ??= Known(
            "TTLT19-2012",
            InstrumentKind.JointCircular,
            "19/2012/TTLT-BTC-BKHĐT-BTTTT",
            "Kinh phí ứng dụng công nghệ thông tin trong cơ quan nhà nước",
            "Funds for information technology in state bodies",
            signed: 2012_02_15
        );

    /// <summary>Quyết định 1483/QĐ-TTg: the list of supporting-industry products; a reference only.</summary>
    public static LegalInstrument Decision1483Of2011 =>
        field ??= Known(
            "QD1483-2011",
            InstrumentKind.Decision,
            "1483/QĐ-TTg",
            "Danh mục sản phẩm công nghiệp hỗ trợ ưu tiên phát triển",
            "List of supporting-industry products to be developed first"
        );

    /// <summary>Nghị quyết 175/2024/QH15: Thừa Thiên Huế becomes the centrally-run city of Huế.</summary>
    public static LegalInstrument Resolution175Of2024 =>
        field ??= Known(
            "NQQH175-2024",
            InstrumentKind.Resolution,
            "175/2024/QH15",
            "Thành lập thành phố Huế trực thuộc Trung ương",
            "Huế becomes a centrally-run city",
            from: LawDays.Resolution175Of2024
        );

    /// <summary>Nghị quyết 202/2025/QH15: 63 provinces and cities become 34; their governments work from the day given here.</summary>
    public static LegalInstrument Resolution202Of2025 =>
        field ??= Known(
            "NQQH202-2025",
            InstrumentKind.Resolution,
            "202/2025/QH15",
            "Sắp xếp đơn vị hành chính cấp tỉnh",
            "Merger of provinces",
            signed: 2025_06_12,
            from: LawDays.Resolution202Of2025
        );

    /// <summary>Nghị quyết 30/2026/QH16: Đồng Nai becomes a centrally-run city.</summary>
    public static LegalInstrument Resolution30Of2026 =>
        field ??= Known(
            "NQQH30-2026",
            InstrumentKind.Resolution,
            "30/2026/QH16",
            "Thành lập thành phố Đồng Nai trực thuộc Trung ương",
            "Đồng Nai becomes a centrally-run city",
            from: LawDays.Resolution30Of2026
        );

    /// <summary>Nghị quyết 36/2026/QH16: Quảng Ninh becomes a centrally-run city.</summary>
    public static LegalInstrument Resolution36Of2026 =>
        field ??= Known(
            "NQQH36-2026",
            InstrumentKind.Resolution,
            "36/2026/QH16",
            "Thành lập thành phố Quảng Ninh trực thuộc Trung ương",
            "Quảng Ninh becomes a centrally-run city",
            from: LawDays.Resolution36Of2026
        );

    /// <summary>Nghị quyết 39/2026/QH16: Bắc Ninh becomes a centrally-run city.</summary>
    public static LegalInstrument Resolution39Of2026 =>
        field ??= Known(
            "NQQH39-2026",
            InstrumentKind.Resolution,
            "39/2026/QH16",
            "Thành lập thành phố Bắc Ninh trực thuộc Trung ương",
            "Bắc Ninh becomes a centrally-run city",
            from: LawDays.Resolution39Of2026
        );

    /// <summary>Tất cả văn bản: all instruments, in the order of this table.</summary>
    public static ValueList<LegalInstrument> All => new(Listing.All);

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

    // Each is made when it is first asked for; threads that ask at the same time may get different objects, which are equal. Days are
    // written year_month_day; 0 where a day is not known here.
    private static LegalInstrument Known(
        string id,
        InstrumentKind kind,
        string number,
        string vietnamese,
        string english,
        int articles = 0,
        int signed = 0,
        int from = 0,
        int replacedFrom = 0,
        string? replacedBy = null,
        Amendment[]? amendments = null,
        int seen = 0,
        LocalizedText? seenIn = null,
        int awaited = 0
    ) =>
        new()
        {
            Id = id,
            Kind = kind,
            Number = number,
            Subject = new(vietnamese, english),
            Articles = articles == 0 ? null : articles,
            Signed = signed == 0 ? null : IsoDay.Date(signed),
            InForceFrom = from == 0 ? null : IsoDay.Date(from),
            ReplacedFrom = replacedFrom == 0 ? null : IsoDay.Date(replacedFrom),
            ReplacedBy = replacedBy,
            Amendments = amendments is null ? default : new(amendments),
            LastSeenInForce = seen == 0 ? null : IsoDay.Date(seen),
            LastSeenIn = seenIn,
            ReplacementAwaited = awaited == 0 ? null : IsoDay.Date(awaited),
        };

    private static LocalizedText CanTho =>
        new("tờ trình ngày 02/02/2026 về một nghị quyết của Hội đồng nhân dân thành phố Cần Thơ", "a proposal of 2026-02-02 for a resolution of Cần Thơ");

    private static LocalizedText TuyenQuang => new("Nghị quyết 42/2025/NQ-HĐND của tỉnh Tuyên Quang", "Resolution 42/2025/NQ-HĐND of Tuyên Quang");

    private static LocalizedText BacNinh => new("Quyết định 01/2020/QĐ-UBND của tỉnh Bắc Ninh", "Decision 01/2020/QĐ-UBND of Bắc Ninh");

    private static LocalizedText Consolidation => new("văn bản hợp nhất 46/VBHN-BCT", "consolidated text 46/VBHN-BCT");

    // Made when the whole list is first asked for.
    private static class Listing
    {
        internal static readonly LegalInstrument[] All =
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
    }
}
