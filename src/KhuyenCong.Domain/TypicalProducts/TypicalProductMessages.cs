using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Câu chữ về sản phẩm tiêu biểu: the rules of this feature and their messages.</summary>
public static class TypicalProductMessages
{
    /// <summary>Chưa có quy định: the date lies before the law covered.</summary>
    public static RuleId NotCovered { get; } =
        new(
            "typical-product.not-covered",
            "Quy định về bình chọn trước ngày {n0:date} không được mã hóa.",
            "The law on these votes before {n0:date} is not encoded."
        );

    /// <summary>Cấp không tổ chức: no votes are held at the level on the date.</summary>
    public static RuleId LevelNotHeld { get; } =
        new(
            "typical-product.level-not-held",
            "Vào ngày {n0:date} không có bình chọn {t0}; cấp thấp nhất là {t1}.",
            "On {n0:date} there are no votes at the level '{t0}'; the lowest level is '{t1}'."
        );

    /// <summary>Cơ sở công nghiệp nông thôn: whether the entrant is a rural establishment.</summary>
    public static RuleId RuralEstablishment { get; } =
        Condition("rural-establishment", "Cơ sở đăng ký là cơ sở công nghiệp nông thôn", "The entrant is a rural industrial establishment");

    /// <summary>Nhóm sản phẩm: whether the product is in one of the four groups.</summary>
    public static RuleId Group { get; } = Condition("group", "Sản phẩm thuộc một trong bốn nhóm", "The product is in one of the four groups");

    /// <summary>Sản phẩm hoặc bộ sản phẩm: whether a set is one of the three kinds.</summary>
    public static RuleId Form { get; } =
        Condition("form", "Là một sản phẩm, hoặc bộ sản phẩm thuộc một trong ba trường hợp", "It is one product, or a set of one of the three kinds");

    /// <summary>Tự sản xuất: whether the entrant makes the product itself.</summary>
    public static RuleId OwnMade { get; } = Condition("own-made", "Sản phẩm do chính cơ sở sản xuất", "The entrant makes the product itself");

    /// <summary>Không sao chép: whether the product is no copy.</summary>
    public static RuleId NoCopy { get; } = Condition("no-copy", "Sản phẩm không phải là sản phẩm sao chép", "The product is not a copy");

    /// <summary>Quyền sở hữu trí tuệ: whether production respects intellectual property.</summary>
    public static RuleId Rights { get; } =
        Condition("rights", "Sản xuất không xâm phạm quyền sở hữu trí tuệ, sở hữu công nghiệp", "Production respects intellectual and industrial property");

    /// <summary>Tiêu chuẩn: whether production keeps the rules on quality, safety and environment.</summary>
    public static RuleId Standards { get; } =
        Condition("standards", "Tuân thủ quy định về chất lượng, an toàn và môi trường", "Production keeps the rules on quality, safety and environment");

    /// <summary>Sản xuất hàng loạt: whether the product can be mass-produced.</summary>
    public static RuleId MassProduction { get; } =
        Condition("mass-production", "Sản xuất được hàng loạt, không phải độc bản", "The product can be mass-produced and is no single piece");

    /// <summary>Nhu cầu thị trường: whether the product meets market demand.</summary>
    public static RuleId Demand { get; } = Condition("demand", "Sản phẩm đáp ứng nhu cầu thị trường", "The product meets market demand");

    /// <summary>Giấy chứng nhận cấp dưới: whether a certificate of the level below is in force.</summary>
    public static RuleId LowerCertificate { get; } =
        Condition(
            "lower-certificate",
            "Có Giấy chứng nhận cấp liền dưới còn giá trị vào ngày {n0:date}",
            "A certificate of the level below is in force on {n0:date}"
        );

    /// <summary>Không tổ chức cấp dưới: the exception where the lowest level held no vote.</summary>
    public static RuleId NoLowerVote { get; } =
        Condition(
            "no-lower-vote",
            "Cấp thấp nhất không tổ chức bình chọn nên không cần Giấy chứng nhận cấp đó",
            "The lowest level held no vote, so its certificate is not needed"
        );

    /// <summary>Văn bản đề nghị: whether the body below proposes the product.</summary>
    public static RuleId Proposal { get; } = Condition("proposal", "Có văn bản đề nghị của {t1}", "There is a written proposal of {t1}");

    /// <summary>Hồ sơ: whether a paper of the dossier is there.</summary>
    public static RuleId DossierItem { get; } = Condition("dossier", "Hồ sơ có {t1}", "The dossier holds {t1}");

    /// <summary>Số thành viên Hội đồng: whether the council has a size allowed.</summary>
    public static RuleId CouncilSize { get; } =
        Condition("council-size", "Số thành viên Hội đồng phải là {t1}", "The number of members of the council must be {t1}");

    /// <summary>Chủ tịch Hội đồng: whether the chair comes from the right body.</summary>
    public static RuleId CouncilChair { get; } =
        Condition("council-chair", "Chủ tịch Hội đồng là lãnh đạo {t1}", "The council's chair is of the leadership of {t1}");

    /// <summary>Phó Chủ tịch Hội đồng: whether the first vice-chair comes from the right body.</summary>
    public static RuleId CouncilViceChair { get; } =
        Condition(
            "council-vice-chair",
            "Phó Chủ tịch (thường trực) Hội đồng là lãnh đạo {t1}",
            "The council's (standing) vice-chair is of the leadership of {t1}"
        );

    /// <summary>Ban Giám khảo: whether the number of jurors is odd, with a head, a deputy and members.</summary>
    public static RuleId JurySize { get; } =
        Condition(
            "jury-size",
            "Số thành viên Ban Giám khảo ({t1}) phải là số lẻ, ít nhất {n0:int}",
            "The number of jurors ({t1}) must be odd, {n0:int} or more"
        );

    /// <summary>Năm thường lệ: the vote falls in a usual year of its level.</summary>
    public static RuleId UsualYear { get; } =
        new("typical-product.usual-year", "Năm {t0} là năm thường lệ của bình chọn {t1}.", "{t0} is a usual year for votes at the level '{t1}'.");

    /// <summary>Năm khác thường lệ: another year needs a decision of the authority.</summary>
    public static RuleId UnusualYear { get; } =
        new(
            "typical-product.unusual-year",
            "Năm {t0} không phải năm thường lệ của cấp này; cần quyết định của {t1}.",
            "{t0} is not a usual year for this level; it needs a decision of {t1}."
        );

    /// <summary>Kỳ bình chọn: no year is called usual; votes are held every so many years, as decided.</summary>
    public static RuleId AnyYear { get; } =
        new(
            "typical-product.any-year",
            "Bình chọn {t0} được tổ chức định kỳ {n0:int} năm một lần; trường hợp khác do {t1} quyết định.",
            "Votes at the level '{t0}' are held every {n0:int} years; other times are for {t1} to decide."
        );

    /// <summary>Không có phiếu: no score sheet could be counted.</summary>
    public static RuleId NoSheets { get; } =
        new("typical-product.no-sheets", "Không có phiếu chấm điểm hợp lệ nào.", "There is no score sheet that can be counted.");

    /// <summary>Thiếu phiếu: products that not every juror has scored.</summary>
    public static RuleId SheetsMissing { get; } =
        new(
            "typical-product.sheets-missing",
            "Có {n0:int} sản phẩm chưa được mọi thành viên Ban Giám khảo chấm điểm.",
            "Products that not every juror has scored: {n0:int}."
        );

    /// <summary>Phiếu không được tính: sheets that were left out.</summary>
    public static RuleId SheetsRejected { get; } =
        new("typical-product.sheets-rejected", "Có {n0:int} phiếu không được tính.", "Sheets not counted: {n0:int}.");

    /// <summary>Điểm bình quân: whether the mean of a product reaches the pass mark.</summary>
    public static RuleId PassMark { get; } =
        Condition("pass-mark", "Điểm bình quân {t1}, cần từ {n0:int} điểm trở lên", "Mean score {t1}, {n0:int} points or more required");

    /// <summary>Số sản phẩm được cấp: the council decides how many products get a certificate.</summary>
    public static RuleId CouncilDecides { get; } =
        new(
            "typical-product.council-decides",
            "Có {n0:int} sản phẩm đạt điểm; đạt điểm là điều kiện cần, cơ cấu và số lượng do Hội đồng quyết định.",
            "Products that reach the mark: {n0:int}; that is necessary, not sufficient: the council decides which and how many."
        );

    /// <summary>Bằng điểm tại ngưỡng: a tie lies across the number of awards.</summary>
    public static RuleId TieAtLimit { get; } =
        new(
            "typical-product.tie-at-limit",
            "Có {n0:int} sản phẩm bằng điểm tại giới hạn số lượng; Hội đồng quyết định.",
            "Products that tie at the limit of the number of awards: {n0:int}; the council decides."
        );

    /// <summary>Thời hạn Giấy chứng nhận: until when certificates of a year are valid.</summary>
    public static RuleId CertificateValidity { get; } =
        new(
            "typical-product.certificate-validity",
            "Giấy chứng nhận cấp năm {t0} có giá trị từ ngày cấp đến hết ngày {n0:date}.",
            "A certificate issued in {t0} is valid from the day of issue to the end of {n0:date}."
        );

    /// <summary>Ngày cấp chưa rõ: the day or the law of issue is not known.</summary>
    public static RuleId CertificateUnknown { get; } =
        new(
            "typical-product.certificate-unknown",
            "Chưa xác định được thời hạn Giấy chứng nhận: thiếu ngày cấp hoặc cấp trước ngày có quy định được mã hóa.",
            "The validity of the certificate is not determined: its day of issue is missing or lies before the law covered."
        );

    /// <summary>Người cấp: whether the certificate was issued by whom the circular names.</summary>
    public static RuleId CertificateIssuer { get; } = Condition("certificate-issuer", "Giấy chứng nhận do {t1} cấp", "The certificate was issued by {t1}");

    /// <summary>Còn giá trị: whether the certificate is in force on a day.</summary>
    public static RuleId CertificateInForce { get; } =
        Condition("certificate-in-force", "Giấy chứng nhận còn thời hạn vào ngày {n0:date}", "The certificate's term includes {n0:date}");

    /// <summary>Không bị thu hồi: whether the certificate was not withdrawn.</summary>
    public static RuleId CertificateNotWithdrawn { get; } =
        Condition("certificate-not-withdrawn", "Giấy chứng nhận không bị thu hồi", "The certificate was not withdrawn");

    /// <summary>Giấy chứng nhận cấp trước: one from before the levels changed goes on to the end of its term.</summary>
    public static RuleId OldCertificate { get; } =
        new(
            "typical-product.old-certificate",
            "Giấy chứng nhận cấp trước ngày {n0:date} tiếp tục có hiệu lực đến hết thời hạn.",
            "A certificate issued before {n0:date} stays in force to the end of its term."
        );

    /// <summary>Giấy chứng nhận cấp huyện: whether a certificate of the level that is no more opens the next one.</summary>
    public static RuleId OldLevelCertificate { get; } =
        Condition(
            "old-level-certificate",
            "Giấy chứng nhận cấp huyện cấp trước ngày {n0:date}, khi còn hiệu lực, được dùng để dự bình chọn cấp tỉnh",
            "A district certificate issued before {n0:date} opens the provincial vote while it is in force"
        );

    /// <summary>Báo cáo hằng năm: the duty of the holder while the certificate runs; the text names no day.</summary>
    public static RuleId YearlyReport { get; } =
        new(
            "typical-product.yearly-report",
            "Trong thời hạn Giấy chứng nhận, cơ sở báo cáo hằng năm cho {t0}; văn bản không ấn định ngày.",
            "While the certificate runs, the establishment reports every year to {t0}; the text names no day."
        );

    /// <summary>Mức thưởng: the prize money of a level.</summary>
    public static RuleId Prize { get; } =
        new(
            "typical-product.prize",
            "Mức thưởng {t0}: {n0:money} một sản phẩm, {n1:int} sản phẩm, tối đa {n2:money}.",
            "Prize at the level '{t0}': {n0:money} a product, products: {n1:int}, at most {n2:money}."
        );

    /// <summary>Mức thưởng chưa có: no level of prize money is known.</summary>
    public static RuleId PrizeUnknown { get; } =
        new("typical-product.prize-unknown", "Chưa có mức thưởng {t0} vào ngày {n0:date}.", "No prize level is known for '{t0}' on {n0:date}.");

    /// <summary>Mức thưởng địa phương: the province sets the prizes of the lower levels.</summary>
    public static RuleId PrizeOfProvince { get; } =
        new("typical-product.prize-of-province", "Mức thưởng {t0} do {t1} quy định.", "The prize at the level '{t0}' is set by {t1}.");

    /// <summary>Đề nghị thưởng: whether the prize money asked for is within the level.</summary>
    public static RuleId PrizeAsked { get; } =
        Condition("prize-asked", "Đề nghị thưởng {n0:money} trong mức {n1:money}", "Prize money asked for, {n0:money}, is within {n1:money}");

    /// <summary>Thời hiệu khiếu nại: whether a complaint was made in time.</summary>
    public static RuleId ComplaintInTime { get; } =
        Condition(
            "complaint-in-time",
            "Khiếu nại trong {n0:int} ngày làm việc kể từ ngày thông báo, đến hết ngày {n1:date}",
            "Complaint within {n0:int} working days of the announcement, to the end of {n1:date}"
        );

    /// <summary>Thời hạn giải quyết: whether a complaint was answered in time.</summary>
    public static RuleId AnswerInTime { get; } =
        Condition(
            "answer-in-time",
            "Giải quyết trong {n0:int} ngày làm việc kể từ ngày nhận đơn, đến hết ngày {n1:date}",
            "Answer within {n0:int} working days of receipt, to the end of {n1:date}"
        );

    /// <summary>Thiếu ngày: a date needed for a period is not known.</summary>
    public static RuleId DateMissing { get; } =
        new("typical-product.date-missing", "Chưa xác định thời hạn: thiếu {t0}.", "The period is not determined: {t0} is missing.");

    /// <summary>Chưa biết: stands where a number would.</summary>
    internal static readonly LocalizedText Unknown = new("chưa biết", "not known");

    private static RuleId Condition(string code, string vietnamese, string english) =>
        new("typical-product." + code, vietnamese + ": {t0}.", english + ": {t0}.");
}
