using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Câu chữ về sản phẩm tiêu biểu: the rules of this feature and their messages.</summary>
internal static class TypicalProductMessages
{
    /// <summary>Chưa có quy định: the date lies before the law covered.</summary>
    public static RuleId NotCovered { get; } =
        new(
            "typical-product.not-covered",
            "Thư viện chưa có quy định về bình chọn trước ngày {n0:date}; cần đối chiếu văn bản áp dụng tại thời điểm đó.",
            "The library does not hold the law on these votes before {n0:date}; check the text of that time."
        );

    /// <summary>Cấp không tổ chức: no votes are held at the level on the date.</summary>
    public static RuleId LevelNotHeld { get; } =
        new(
            "typical-product.level-not-held",
            "Vào ngày {n0:date} không tổ chức bình chọn {t0}; cấp thấp nhất là {t1}.",
            "On {n0:date} there are no votes at the level “{t0}”; the lowest level is “{t1}”."
        )
        {
            Remedy = new("Cơ sở cần đăng ký bình chọn ở {t1}.", "The establishment enters at the level “{t1}”."),
        };

    /// <summary>Cơ sở công nghiệp nông thôn: whether the entrant is a rural establishment.</summary>
    public static RuleId RuralEstablishment { get; } =
        Condition("rural-establishment", "Cơ sở đăng ký là cơ sở công nghiệp nông thôn", "The entrant is a rural industrial establishment", Entry);

    /// <summary>Nhóm sản phẩm: whether the product is in one of the four groups.</summary>
    public static RuleId Group { get; } = Condition("group", "Sản phẩm thuộc một trong bốn nhóm", "The product is in one of the four groups", Entry);

    /// <summary>Sản phẩm hoặc bộ sản phẩm: whether a set is one of the three kinds.</summary>
    public static RuleId Form { get; } =
        Condition(
            "form",
            "Sản phẩm đăng ký là một sản phẩm, hoặc bộ sản phẩm thuộc một trong ba trường hợp",
            "What is entered is one product, or a set of one of the three kinds",
            Entry
        );

    /// <summary>Tự sản xuất: whether the entrant makes the product itself.</summary>
    public static RuleId OwnMade { get; } = Condition("own-made", "Sản phẩm do chính cơ sở sản xuất", "The entrant makes the product itself", Entry);

    /// <summary>Không sao chép: whether the product is no copy.</summary>
    public static RuleId NoCopy { get; } =
        Condition("no-copy", "Sản phẩm có tính nguyên bản, khác với sản phẩm sao chép", "The product is an original, as against a copy", Entry);

    /// <summary>Quyền sở hữu trí tuệ: whether production respects intellectual property.</summary>
    public static RuleId Rights { get; } =
        Condition(
            "rights",
            "Việc sản xuất tuân thủ quy định về quyền sở hữu trí tuệ, sở hữu công nghiệp",
            "Production respects intellectual and industrial property",
            Entry
        );

    /// <summary>Tiêu chuẩn: whether production keeps the rules on quality, safety and environment.</summary>
    public static RuleId Standards { get; } =
        Condition(
            "standards",
            "Việc sản xuất tuân thủ quy định về chất lượng, an toàn và môi trường",
            "Production keeps the rules on quality, safety and environment",
            Entry
        );

    /// <summary>Sản xuất hàng loạt: whether the product can be mass-produced.</summary>
    public static RuleId MassProduction { get; } =
        Condition(
            "mass-production",
            "Sản phẩm sản xuất được hàng loạt, khác với sản phẩm độc bản",
            "The product can be mass-produced, as against a single piece",
            Entry
        );

    /// <summary>Nhu cầu thị trường: whether the product meets market demand.</summary>
    public static RuleId Demand { get; } = Condition("demand", "Sản phẩm đáp ứng nhu cầu thị trường", "The product meets market demand", Entry);

    /// <summary>Giấy chứng nhận cấp dưới: whether a certificate of the level below is in force.</summary>
    public static RuleId LowerCertificate { get; } =
        Condition(
            "lower-certificate",
            "Có Giấy chứng nhận cấp liền dưới còn giá trị vào ngày {n0:date}",
            "A certificate of the level below is in force on {n0:date}",
            LowerLevel
        );

    /// <summary>Không tổ chức cấp dưới: the exception where the lowest level held no vote.</summary>
    public static RuleId NoLowerVote { get; } =
        Condition(
            "no-lower-vote",
            "Cấp thấp nhất không tổ chức bình chọn nên không cần Giấy chứng nhận cấp đó",
            "The lowest level held no vote, so its certificate is not needed",
            LowerLevel
        );

    /// <summary>Văn bản đề nghị: whether the body below proposes the product.</summary>
    public static RuleId Proposal { get; } = Condition("proposal", "Có văn bản đề nghị của {t1}", "There is a written proposal of {t1}", Proposer);

    /// <summary>Hồ sơ: whether a paper of the dossier is there.</summary>
    public static RuleId DossierItem { get; } = Condition("dossier", "Hồ sơ có {t1}", "The dossier holds {t1}", Paper);

    /// <summary>Số thành viên Hội đồng: whether the council has a size allowed.</summary>
    public static RuleId CouncilSize { get; } =
        Condition("council-size", "Số thành viên Hội đồng phải là {t1}", "The number of members of the council must be {t1}", Council);

    /// <summary>Chủ tịch Hội đồng: whether the chair comes from the right body.</summary>
    public static RuleId CouncilChair { get; } =
        Condition("council-chair", "Chủ tịch Hội đồng là đại diện lãnh đạo {t1}", "The chair represents the leadership of {t1}", Council);

    /// <summary>Phó Chủ tịch Hội đồng: whether the first vice-chair comes from the right body.</summary>
    public static RuleId CouncilViceChair { get; } =
        Condition(
            "council-vice-chair",
            "Phó Chủ tịch thường trực Hội đồng (cấp quốc gia: Phó Chủ tịch) là đại diện lãnh đạo {t1}",
            "The standing vice-chair (in the nation's council the vice-chair) represents the leadership of {t1}",
            Council
        );

    /// <summary>Ban Giám khảo: whether the number of jurors is odd, with a head, a deputy and members.</summary>
    public static RuleId JurySize { get; } =
        Condition(
            "jury-size",
            "Số thành viên Ban Giám khảo phải là số lẻ, ít nhất {n0:int} (thực tế: {t1})",
            "The number of jurors must be odd, {n0:int} or more (in fact: {t1})",
            Council
        );

    /// <summary>Năm thường lệ: the vote falls in a usual year of its level.</summary>
    public static RuleId UsualYear { get; } =
        new("typical-product.usual-year", "Năm {t0} là năm thường tổ chức bình chọn {t1}.", "{t0} is a usual year for votes at the level “{t1}”.");

    /// <summary>Năm khác thường lệ: another year needs a decision of the authority.</summary>
    public static RuleId UnusualYear { get; } =
        new(
            "typical-product.unusual-year",
            "Năm {t0} không phải năm thường tổ chức bình chọn ở cấp này; cần có quyết định của {t1}.",
            "{t0} is not a usual year for this level; it needs a decision of {t1}."
        );

    /// <summary>Kỳ bình chọn: no year is called usual; votes are held every so many years, as decided.</summary>
    public static RuleId AnyYear { get; } =
        new(
            "typical-product.any-year",
            "Bình chọn {t0} được tổ chức định kỳ {n0:int} năm một lần; năm tổ chức và trường hợp khác do {t1} quyết định.",
            "Votes at the level “{t0}” are held every {n0:int} years; the year and other cases are for {t1} to decide."
        );

    /// <summary>Không có phiếu: no score sheet could be counted.</summary>
    public static RuleId NoSheets { get; } =
        new(
            "typical-product.no-sheets",
            "Không có phiếu chấm điểm hợp lệ nào; Ban Giám khảo cần chấm điểm theo phiếu.",
            "There is no score sheet that can be counted; the jury has to fill them in."
        );

    /// <summary>Thiếu phiếu: products that not every juror has scored.</summary>
    public static RuleId SheetsMissing { get; } =
        new(
            "typical-product.sheets-missing",
            "Có {n0:int} sản phẩm chưa được mọi thành viên Ban Giám khảo chấm điểm; các thành viên còn lại cần chấm.",
            "Products that not every juror has scored: {n0:int}; the remaining jurors have to score them."
        );

    /// <summary>Phiếu không được tính: sheets that were left out.</summary>
    public static RuleId SheetsRejected { get; } =
        new(
            "typical-product.sheets-rejected",
            "Có {n0:int} phiếu không được tính; Ban Giám khảo cần kiểm tra các phiếu này.",
            "Sheets not counted: {n0:int}; the jury has to check them."
        );

    /// <summary>Điểm bình quân: whether the mean of a product reaches the pass mark.</summary>
    public static RuleId PassMark { get; } =
        Condition("pass-mark", "Điểm bình quân {t1}; quy định đạt từ {n0:int} điểm trở lên", "Mean score {t1}; {n0:int} points or more required", Score);

    /// <summary>Số sản phẩm được cấp: the council decides how many products get a certificate.</summary>
    public static RuleId CouncilDecides { get; } =
        new(
            "typical-product.council-decides",
            "Có {n0:int} sản phẩm đạt điểm quy định; đây là điều kiện cần, cơ cấu và số lượng sản phẩm được cấp Giấy chứng nhận do Hội đồng bình chọn quyết định.",
            "Products that reach the mark: {n0:int}; that is necessary, not sufficient: the council decides which and how many get a certificate."
        );

    /// <summary>Bằng điểm tại ngưỡng: a tie lies across the number of awards.</summary>
    public static RuleId TieAtLimit { get; } =
        new(
            "typical-product.tie-at-limit",
            "Có {n0:int} sản phẩm bằng điểm nhau ở vị trí cuối của số lượng dự kiến cấp Giấy chứng nhận; Hội đồng bình chọn quyết định.",
            "Products that tie for the last of the certificates to be given: {n0:int}; the council decides."
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
            "Chưa xác định được thời hạn Giấy chứng nhận: chưa có ngày cấp, hoặc ngày cấp trước ngày có quy định trong thư viện; cơ sở cần bổ sung bản sao Giấy chứng nhận.",
            "The validity of the certificate is not determined: its day of issue is missing or lies before the law that the library holds; the establishment has to supply a copy."
        );

    /// <summary>Người cấp: whether the certificate was issued by whom the circular names.</summary>
    public static RuleId CertificateIssuer { get; } =
        Condition("certificate-issuer", "Giấy chứng nhận do {t1} cấp", "The certificate was issued by {t1}", Issue);

    /// <summary>Còn giá trị: whether the certificate is in force on a day.</summary>
    public static RuleId CertificateInForce { get; } =
        Condition("certificate-in-force", "Giấy chứng nhận còn giá trị vào ngày {n0:date}", "The certificate is valid on {n0:date}", Issue);

    /// <summary>Không bị thu hồi: whether the certificate was not withdrawn.</summary>
    public static RuleId CertificateNotWithdrawn { get; } =
        Condition("certificate-not-withdrawn", "Giấy chứng nhận chưa bị thu hồi", "The certificate has not been withdrawn", Issue);

    /// <summary>Đã bị thu hồi: the certificate was withdrawn.</summary>
    public static RuleId CertificateWithdrawn { get; } =
        new("typical-product.certificate-withdrawn", "Giấy chứng nhận đã bị thu hồi.", "The certificate has been withdrawn.")
        {
            Remedy = new(
                "Cơ sở không được sử dụng Giấy chứng nhận; có thể đăng ký bình chọn lại khi đủ điều kiện.",
                "The establishment may not use the certificate; it may enter again once it meets the conditions."
            ),
        };

    /// <summary>Giấy chứng nhận cấp trước: one from before the levels changed goes on to the end of its term.</summary>
    public static RuleId OldCertificate { get; } =
        new(
            "typical-product.old-certificate",
            "Giấy chứng nhận cấp trước ngày {n0:date} tiếp tục có giá trị đến hết thời hạn.",
            "A certificate issued before {n0:date} stays valid to the end of its term."
        );

    /// <summary>Giấy chứng nhận cấp huyện: whether a certificate of the level that is no more opens the next one.</summary>
    public static RuleId OldLevelCertificate { get; } =
        Condition(
            "old-level-certificate",
            "Giấy chứng nhận cấp huyện cấp trước ngày {n0:date}, khi còn giá trị, được dùng để tham gia bình chọn cấp tỉnh (cách hiểu R24)",
            "A district certificate issued before {n0:date} opens the provincial vote while it is valid (reading R24)",
            LowerLevel
        );

    /// <summary>Báo cáo hằng năm: the duty of the holder while the certificate runs; the text names no day.</summary>
    public static RuleId YearlyReport { get; } =
        new(
            "typical-product.yearly-report",
            "Trong thời hạn Giấy chứng nhận, cơ sở báo cáo hằng năm cho {t0}; văn bản không quy định ngày.",
            "While the certificate runs, the establishment reports every year to {t0}; the text names no day."
        );

    /// <summary>Mức thưởng: the prize money of a level.</summary>
    public static RuleId Prize { get; } =
        new(
            "typical-product.prize",
            "Mức thưởng {t0}: không quá {n0:money}/sản phẩm; với {n1:int} sản phẩm, tổng mức thưởng không quá {n2:money}.",
            "Prize at the level “{t0}”: at most {n0:money} a product; for {n1:int} in all at most {n2:money}."
        );

    /// <summary>Mức thưởng chưa có: no level of prize money is known.</summary>
    public static RuleId PrizeUnknown { get; } =
        new(
            "typical-product.prize-unknown",
            "Thư viện chưa có mức thưởng {t0} áp dụng vào ngày {n0:date}; cần đối chiếu văn bản hoặc bổ sung quy định của tỉnh.",
            "The library holds no prize level for “{t0}” on {n0:date}; check the text, or supply the province's."
        );

    /// <summary>Mức thưởng theo kết quả: the province tells its prizes apart by the result of the vote.</summary>
    public static RuleId PrizeByResult { get; } =
        new(
            "typical-product.prize-by-result",
            "Mức thưởng {t0} của tỉnh khác nhau theo kết quả bình chọn ({t1}); cần bổ sung kết quả.",
            "The province's prizes at the level “{t0}” differ by the result of the vote ({t1}); the result is needed."
        );

    /// <summary>Mức thưởng địa phương: the province sets the prizes of the lower levels.</summary>
    public static RuleId PrizeOfProvince { get; } =
        new("typical-product.prize-of-province", "Mức thưởng {t0} do {t1} quy định.", "The prize at the level “{t0}” is set by {t1}.");

    /// <summary>Đề nghị thưởng: whether the prize money asked for is within the level.</summary>
    public static RuleId PrizeAsked { get; } =
        Condition(
            "prize-asked",
            "Số tiền đề nghị thưởng {n0:money} trong mức tối đa {n1:money}",
            "The prize money asked for, {n0:money}, is within the most of {n1:money}",
            PrizeMoney
        );

    /// <summary>Thời hiệu khiếu nại: whether a complaint was made in time.</summary>
    public static RuleId ComplaintInTime { get; } =
        Condition(
            "complaint-in-time",
            "Khiếu nại trong thời hiệu {n0:int} ngày làm việc kể từ ngày thông báo kết quả (đến hết ngày {n1:date})",
            "Complaint within {n0:int} working days of the announcement (to the end of {n1:date})",
            Complaint
        );

    /// <summary>Thời hạn giải quyết: whether a complaint was answered in time.</summary>
    public static RuleId AnswerInTime { get; } =
        Condition(
            "answer-in-time",
            "Giải quyết khiếu nại trong thời hạn {n0:int} ngày làm việc kể từ ngày nhận đơn (đến hết ngày {n1:date})",
            "Answer within {n0:int} working days of receipt (to the end of {n1:date})",
            Answer
        );

    /// <summary>Thiếu ngày: a date needed for a period is not known.</summary>
    public static RuleId DateMissing { get; } =
        new("typical-product.date-missing", "Chưa xác định được thời hạn: cần bổ sung {t0}.", "The period is not determined: {t0} is needed.");

    /// <summary>Chưa có thông tin: stands where a number would.</summary>
    internal static readonly LocalizedText Unknown = new("chưa có thông tin", "not known");

    /// <summary>What can be done where a condition of a group of them fails, and what is needed where it is open.</summary>
    private sealed record Next(MessageTemplate Remedy, MessageTemplate Needed);

    private static Next Entry =>
        new(
            new("Cơ sở chỉ được đăng ký bình chọn khi điều kiện này được đáp ứng.", "The establishment may enter only once this condition is met."),
            new("Cơ sở đăng ký cần bổ sung thông tin, tài liệu về điều kiện này.", "The entrant has to supply information and documents on this.")
        );

    private static Next LowerLevel =>
        new(
            new("Cơ sở cần tham gia bình chọn ở cấp liền dưới trước.", "The establishment has to enter the vote of the level below first."),
            new(
                "Cơ sở cần bổ sung bản sao Giấy chứng nhận cấp liền dưới, hoặc xác nhận cấp thấp nhất không tổ chức bình chọn.",
                "The establishment has to supply a copy of the certificate of the level below, or confirmation that the lowest level held no vote."
            )
        );

    private static Next Proposer =>
        new(
            new("Cơ sở cần đề nghị {t1} có văn bản.", "The establishment has to ask {t1} for its proposal."),
            new("Cần bổ sung thông tin về văn bản đề nghị của {t1}.", "Whether {t1} has proposed it has to be known.")
        );

    private static Next Paper =>
        new(
            new("Cơ sở đăng ký cần bổ sung {t1} vào hồ sơ.", "The entrant has to add {t1}."),
            new("Cần kiểm tra hồ sơ có {t1} hay không.", "Check whether the dossier holds {t1}.")
        );

    private static Next Council =>
        new(
            new(
                "Người có thẩm quyền cần điều chỉnh quyết định thành lập cho đúng số lượng, thành phần.",
                "The competent authority has to change its decision so that number and members are right."
            ),
            new("Cần bổ sung thông tin theo quyết định thành lập.", "What the founding decision says has to be supplied.")
        );

    private static Next Score =>
        new(
            new("Cơ sở có thể hoàn thiện sản phẩm và đăng ký ở kỳ bình chọn sau.", "The establishment may improve the product and enter the next vote."),
            new("Các thành viên Ban Giám khảo còn lại cần chấm điểm.", "The remaining jurors have to score it.")
        );

    private static Next Issue =>
        new(
            new(
                "Giấy chứng nhận này không được sử dụng làm căn cứ; cơ sở có thể đăng ký bình chọn lại.",
                "This certificate is no ground; the establishment may enter a vote again."
            ),
            new("Cơ sở cần bổ sung thông tin, bản sao Giấy chứng nhận.", "The establishment has to supply a copy of the certificate and what is known of it.")
        );

    private static Next PrizeMoney =>
        new(
            new("Cần giảm số tiền đề nghị thưởng xuống không quá {n1:money}.", "The prize money asked for has to be lowered to {n1:money} or less."),
            new("Cần bổ sung số tiền đề nghị thưởng.", "The prize money asked for has to be stated.")
        );

    private static Next Complaint =>
        new(
            new("Đã hết thời hiệu khiếu nại về kết quả bình chọn.", "The period for complaints about the result has ended."),
            new(
                "Cơ sở có thể khiếu nại đến Hội đồng bình chọn đến hết ngày {n1:date}.",
                "The establishment may complain to the council to the end of {n1:date}."
            )
        );

    private static Next Answer =>
        new(
            new(
                "Hội đồng bình chọn cần giải quyết ngay và thông báo cho người khiếu nại.",
                "The council has to settle the complaint at once and tell whoever made it."
            ),
            new("Hội đồng bình chọn cần giải quyết đến hết ngày {n1:date}.", "The council has to settle it by the end of {n1:date}.")
        );

    private static RuleId Condition(string code, string vietnamese, string english, Next next) =>
        new("typical-product." + code, vietnamese + ": {t0}.", english + ": {t0}.") { Remedy = next.Remedy, Needed = next.Needed };
}
