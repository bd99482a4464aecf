using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Người có trách nhiệm: who a duty of the circular binds.</summary>
public enum DutyBearer
{
    /// <summary>Hội đồng bình chọn: the council.</summary>
    Council = 1,

    /// <summary>Ban Giám khảo: the jury.</summary>
    Jury = 2,

    /// <summary>Cơ sở có Giấy chứng nhận: the establishment that holds a certificate.</summary>
    Holder = 3,

    /// <summary>Cục Công nghiệp địa phương: the Local Industry Agency.</summary>
    Agency = 4,

    /// <summary>Sở Công Thương: the Department of Industry and Trade.</summary>
    Department = 5,

    /// <summary>Ủy ban nhân dân: a People's Committee.</summary>
    PeoplesCommittee = 6,

    /// <summary>Cơ sở đăng ký bình chọn: the establishment that enters a product.</summary>
    Entrant = 7,
}

/// <summary>Trách nhiệm: a duty or power that the circular gives to somebody; nothing is computed from it.</summary>
/// <param name="Bearer">Whom it binds.</param>
/// <param name="Text">What is to be done, in the library's own words.</param>
/// <param name="Citation">The provision.</param>
public sealed record Duty(DutyBearer Bearer, LocalizedText Text, Citation Citation);

/// <summary>Danh mục trách nhiệm: the duties and principles of the circular that are declared, not computed.</summary>
/// <remarks>TT26-2014/6, 10, 11, 15, 16, 18, 22, 23, 24.</remarks>
public static class Duties
{
    /// <summary>Tất cả trách nhiệm: all duties, in the order of the circular.</summary>
    public static ValueList<Duty> All { get; } =
    [
        Of(
            DutyBearer.Entrant,
            "đăng ký một hoặc nhiều sản phẩm, tham gia nhiều kỳ",
            "may enter one or more products, and a product in several votes",
            "6",
            "3"
        ),
        Of(
            DutyBearer.Entrant,
            "tự nguyện tham gia và chịu trách nhiệm về thông tin sản phẩm",
            "enters freely and answers for what it says of the product",
            "6",
            "4"
        ),
        Of(
            DutyBearer.Council,
            "hướng dẫn hồ sơ, lập Ban Giám khảo và Tổ chuyên môn, tổ chức bình chọn, trình phê duyệt",
            "guides entrants, sets up jury and expert team, holds the vote, submits the result",
            "10",
            "1"
        ),
        Of(DutyBearer.Council, "chọn sản phẩm được công nhận để dự cấp cao hơn", "chooses recognised products for the level above", "10", "2"),
        Of(
            DutyBearer.Council,
            "giải quyết vướng mắc, kiến nghị, khiếu nại về kết quả của cấp mình",
            "settles questions and complaints about its own results",
            "10",
            "3"
        ),
        Of(DutyBearer.Jury, "đánh giá sản phẩm công khai, minh bạch, kết luận theo đa số", "judges products openly and concludes by majority", "11", "3"),
        Of(
            DutyBearer.Council,
            "quyết định cách bình chọn sản phẩm không thể đưa đến nơi chấm",
            "its chair decides how a product that cannot be brought is voted for",
            "15",
            "2"
        ),
        Of(
            DutyBearer.Council,
            "trả lại sản phẩm; chỉ giữ để trưng bày khi chủ cơ sở đồng ý",
            "returns products; keeps one for display only if the owner agrees",
            "15",
            "3"
        ),
        Of(
            DutyBearer.Jury,
            "trưởng ban đề xuất khung điểm chi tiết trong bốn tiêu chí",
            "its head may propose finer scales within the four criteria",
            "16",
            "1"
        ),
        Of(DutyBearer.Jury, "chấm điểm độc lập, công bằng, khách quan theo phiếu", "scores independently, fairly and objectively on the sheet", "16", "2"),
        Of(DutyBearer.Jury, "trưởng ban lập biên bản kết quả gửi Hội đồng", "its head sends minutes of the result to the council", "16", "3"),
        Of(DutyBearer.Council, "trao Giấy chứng nhận", "hands over the certificates", "18", "1"),
        Of(DutyBearer.Holder, "giữ chất lượng đã cam kết của sản phẩm", "keeps the quality it committed to", "22", "1"),
        Of(
            DutyBearer.Holder,
            "báo cáo hằng năm cho Sở Công Thương và nơi đã bình chọn",
            "reports every year to the Department and to where the vote was held",
            "22",
            "2"
        ),
        Of(DutyBearer.Holder, "phối hợp lập hồ sơ hỗ trợ phát triển sản phẩm", "helps to prepare the papers for support of the product", "22", "3"),
        Of(
            DutyBearer.Holder,
            "phối hợp giải quyết khiếu nại về kết quả bình chọn sản phẩm của mình",
            "helps to settle complaints about the result of its product",
            "22",
            "4"
        ),
        Of(
            DutyBearer.Agency,
            "thường trực hướng dẫn; lập kế hoạch và tổng hợp cấp khu vực, quốc gia",
            "guides the circular; plans and sums up regional and national votes",
            "23",
            "1"
        ),
        Of(
            DutyBearer.Department,
            "hướng dẫn trong tỉnh; lập kế hoạch cấp tỉnh; giúp cơ sở tiếp cận hỗ trợ; báo cáo hằng năm",
            "guides within the province; plans the provincial vote; helps holders to support; reports yearly",
            "23",
            "2"
        ),
        Of(
            DutyBearer.PeoplesCommittee,
            "tổ chức cấp thấp nhất, vận động cơ sở, lập danh sách dự cấp tỉnh, báo cáo hằng năm",
            "holds the lowest vote, invites establishments, lists products for the province, reports yearly",
            "23",
            "3"
        ),
        Of(DutyBearer.Agency, "cùng Sở Công Thương kiểm tra, giám sát", "inspects together with the Departments", "24", "1"),
        Of(
            DutyBearer.PeoplesCommittee,
            "cấp tỉnh có thể ban hành quy chế bình chọn của địa phương",
            "the provincial one may issue rules of its own for local votes",
            "24",
            "2"
        ),
    ];

    private static Duty Of(DutyBearer bearer, string vietnamese, string english, string article, string clause) =>
        new(bearer, new LocalizedText(vietnamese, english), new Citation(Instruments.Circular26Of2014, article, clause));
}
