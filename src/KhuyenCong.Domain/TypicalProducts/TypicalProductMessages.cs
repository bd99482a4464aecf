using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Câu chữ về sản phẩm tiêu biểu: the rules of this feature and their messages.</summary>
internal static class TypicalProductMessages
{
    internal static readonly RuleId NotCovered = new(
        "typical-product.not-covered",
        "Thư viện chưa có quy định về bình chọn trước ngày {n0:date}; cần đối chiếu văn bản áp dụng tại thời điểm đó.",
        "The library does not hold the law on these votes before {n0:date}; check the text of that time."
    );

    internal static readonly RuleId LevelNotHeld = new(
        "typical-product.level-not-held",
        "Vào ngày {n0:date} không tổ chức bình chọn {t0}; cấp thấp nhất là {t1}.",
        "On {n0:date} there are no votes at the level “{t0}”; the lowest level is “{t1}”.",
        "Cơ sở cần đăng ký bình chọn ở {t1}.",
        "The establishment enters at the level “{t1}”."
    );

    internal static readonly RuleId RuralEstablishment = Entry.Condition(
        "rural-establishment",
        "Cơ sở đăng ký là cơ sở công nghiệp nông thôn",
        "The entrant is a rural industrial establishment"
    );

    internal static readonly RuleId Group = Entry.Condition("group", "Sản phẩm thuộc một trong bốn nhóm", "The product is in one of the four groups");

    internal static readonly RuleId Form = Entry.Condition(
        "form",
        "Sản phẩm đăng ký là một sản phẩm, hoặc bộ sản phẩm thuộc một trong ba trường hợp",
        "What is entered is one product, or a set of one of the three kinds"
    );

    internal static readonly RuleId OwnMade = Entry.Condition("own-made", "Sản phẩm do chính cơ sở sản xuất", "The entrant makes the product itself");

    internal static readonly RuleId NoCopy = Entry.Condition(
        "no-copy",
        "Sản phẩm có tính nguyên bản, khác với sản phẩm sao chép",
        "The product is an original, as against a copy"
    );

    internal static readonly RuleId Rights = Entry.Condition(
        "rights",
        "Việc sản xuất tuân thủ quy định về quyền sở hữu trí tuệ, sở hữu công nghiệp",
        "Production respects intellectual and industrial property"
    );

    internal static readonly RuleId Standards = Entry.Condition(
        "standards",
        "Việc sản xuất tuân thủ quy định về chất lượng, an toàn và môi trường",
        "Production keeps the rules on quality, safety and environment"
    );

    internal static readonly RuleId MassProduction = Entry.Condition(
        "mass-production",
        "Sản phẩm sản xuất được hàng loạt, khác với sản phẩm độc bản",
        "The product can be mass-produced, as against a single piece"
    );

    internal static readonly RuleId Demand = Entry.Condition("demand", "Sản phẩm đáp ứng nhu cầu thị trường", "The product meets market demand");

    internal static readonly RuleId LowerCertificate = LowerLevel.Condition(
        "lower-certificate",
        "Có Giấy chứng nhận cấp liền dưới còn giá trị vào ngày {n0:date}",
        "A certificate of the level below is in force on {n0:date}"
    );

    internal static readonly RuleId NoLowerVote = LowerLevel.Condition(
        "no-lower-vote",
        "Cấp thấp nhất không tổ chức bình chọn nên không cần Giấy chứng nhận cấp đó",
        "The lowest level held no vote, so its certificate is not needed"
    );

    internal static readonly RuleId Proposal = Proposer.Condition("proposal", "Có văn bản đề nghị của {t1}", "There is a written proposal of {t1}");

    internal static readonly RuleId DossierItem = Paper.Condition("dossier", "Hồ sơ có {t1}", "The dossier holds {t1}");

    internal static readonly RuleId CouncilSize = Council.Condition(
        "council-size",
        "Số thành viên Hội đồng phải là {t1}",
        "The number of members of the council must be {t1}"
    );

    internal static readonly RuleId CouncilChair = Council.Condition(
        "council-chair",
        "Chủ tịch Hội đồng là đại diện lãnh đạo {t1}",
        "The chair represents the leadership of {t1}"
    );

    internal static readonly RuleId CouncilViceChair = Council.Condition(
        "council-vice-chair",
        "Phó Chủ tịch thường trực Hội đồng (cấp quốc gia: Phó Chủ tịch) là đại diện lãnh đạo {t1}",
        "The standing vice-chair (in the nation's council the vice-chair) represents the leadership of {t1}"
    );

    internal static readonly RuleId JurySize = Council.Condition(
        "jury-size",
        "Số thành viên Ban Giám khảo phải là số lẻ, ít nhất {n0:int} (thực tế: {t1})",
        "The number of jurors must be odd, {n0:int} or more (in fact: {t1})"
    );

    internal static readonly RuleId UsualYear = new(
        "typical-product.usual-year",
        "Năm {t0} là năm thường tổ chức bình chọn {t1}.",
        "{t0} is a usual year for votes at the level “{t1}”."
    );

    internal static readonly RuleId UnusualYear = new(
        "typical-product.unusual-year",
        "Năm {t0} không phải năm thường tổ chức bình chọn ở cấp này; cần có quyết định của {t1}.",
        "{t0} is not a usual year for this level; it needs a decision of {t1}."
    );

    internal static readonly RuleId AnyYear = new(
        "typical-product.any-year",
        "Bình chọn {t0} được tổ chức định kỳ {n0:int} năm một lần; năm tổ chức và trường hợp khác do {t1} quyết định.",
        "Votes at the level “{t0}” are held every {n0:int} years; the year and other cases are for {t1} to decide."
    );

    internal static readonly RuleId NoSheets = new(
        "typical-product.no-sheets",
        "Không có phiếu chấm điểm hợp lệ nào; Ban Giám khảo cần chấm điểm theo phiếu.",
        "There is no score sheet that can be counted; the jury has to fill them in."
    );

    internal static readonly RuleId SheetsMissing = new(
        "typical-product.sheets-missing",
        "Có {n0:int} sản phẩm chưa được mọi thành viên Ban Giám khảo chấm điểm; các thành viên còn lại cần chấm.",
        "Products that not every juror has scored: {n0:int}; the remaining jurors have to score them."
    );

    internal static readonly RuleId SheetsRejected = new(
        "typical-product.sheets-rejected",
        "Có {n0:int} phiếu không được tính; Ban Giám khảo cần kiểm tra các phiếu này.",
        "Sheets not counted: {n0:int}; the jury has to check them."
    );

    internal static readonly RuleId PassMark = Score.Condition(
        "pass-mark",
        "Điểm bình quân {t1}; quy định đạt từ {n0:int} điểm trở lên",
        "Mean score {t1}; {n0:int} points or more required"
    );

    internal static readonly RuleId CouncilDecides = new(
        "typical-product.council-decides",
        "Có {n0:int} sản phẩm đạt điểm quy định; đây là điều kiện cần, cơ cấu và số lượng sản phẩm được cấp Giấy chứng nhận do Hội đồng bình chọn quyết định.",
        "Products that reach the mark: {n0:int}; that is necessary, not sufficient: the council decides which and how many get a certificate."
    );

    internal static readonly RuleId TieAtLimit = new(
        "typical-product.tie-at-limit",
        "Có {n0:int} sản phẩm bằng điểm nhau ở vị trí cuối của số lượng dự kiến cấp Giấy chứng nhận; Hội đồng bình chọn quyết định.",
        "Products that tie for the last of the certificates to be given: {n0:int}; the council decides."
    );

    internal static readonly RuleId CertificateValidity = new(
        "typical-product.certificate-validity",
        "Giấy chứng nhận cấp năm {t0} có giá trị từ ngày cấp đến hết ngày {n0:date}.",
        "A certificate issued in {t0} is valid from the day of issue to the end of {n0:date}."
    );

    internal static readonly RuleId CertificateUnknown = new(
        "typical-product.certificate-unknown",
        "Chưa xác định được thời hạn Giấy chứng nhận: chưa có ngày cấp, hoặc ngày cấp trước ngày có quy định trong thư viện; cơ sở cần bổ sung bản sao Giấy chứng nhận.",
        "The validity of the certificate is not determined: its day of issue is missing or lies before the law that the library holds; the establishment has to supply a copy."
    );

    internal static readonly RuleId CertificateIssuer = Issue.Condition(
        "certificate-issuer",
        "Giấy chứng nhận do {t1} cấp",
        "The certificate was issued by {t1}"
    );

    internal static readonly RuleId CertificateInForce = Issue.Condition(
        "certificate-in-force",
        "Giấy chứng nhận còn giá trị vào ngày {n0:date}",
        "The certificate is valid on {n0:date}"
    );

    internal static readonly RuleId CertificateNotWithdrawn = Issue.Condition(
        "certificate-not-withdrawn",
        "Giấy chứng nhận chưa bị thu hồi",
        "The certificate has not been withdrawn"
    );

    internal static readonly RuleId CertificateWithdrawn = new(
        "typical-product.certificate-withdrawn",
        "Giấy chứng nhận đã bị thu hồi.",
        "The certificate has been withdrawn.",
        "Cơ sở không được sử dụng Giấy chứng nhận; có thể đăng ký bình chọn lại khi đủ điều kiện.",
        "The establishment may not use the certificate; it may enter again once it meets the conditions."
    );

    internal static readonly RuleId OldCertificate = new(
        "typical-product.old-certificate",
        "Giấy chứng nhận cấp trước ngày {n0:date} tiếp tục có giá trị đến hết thời hạn.",
        "A certificate issued before {n0:date} stays valid to the end of its term."
    );

    internal static readonly RuleId OldLevelCertificate = LowerLevel.Condition(
        "old-level-certificate",
        "Giấy chứng nhận cấp huyện cấp trước ngày {n0:date}, khi còn giá trị, được dùng để tham gia bình chọn cấp tỉnh (cách hiểu R24)",
        "A district certificate issued before {n0:date} opens the provincial vote while it is valid (reading R24)"
    );

    internal static readonly RuleId YearlyReport = new(
        "typical-product.yearly-report",
        "Trong thời hạn Giấy chứng nhận, cơ sở báo cáo hằng năm cho {t0}; văn bản không quy định ngày.",
        "While the certificate runs, the establishment reports every year to {t0}; the text names no day."
    );

    internal static readonly RuleId Prize = new(
        "typical-product.prize",
        "Mức thưởng {t0}: không quá {n0:money}/sản phẩm; với {n1:int} sản phẩm, tổng mức thưởng không quá {n2:money}.",
        "Prize at the level “{t0}”: at most {n0:money} a product; for {n1:int} in all at most {n2:money}."
    );

    internal static readonly RuleId PrizeUnknown = new(
        "typical-product.prize-unknown",
        "Thư viện chưa có mức thưởng {t0} áp dụng vào ngày {n0:date}; cần đối chiếu văn bản hoặc bổ sung quy định của tỉnh.",
        "The library holds no prize level for “{t0}” on {n0:date}; check the text, or supply the province's."
    );

    internal static readonly RuleId PrizeByResult = new(
        "typical-product.prize-by-result",
        "Mức thưởng {t0} của tỉnh khác nhau theo kết quả bình chọn ({t1}); cần bổ sung kết quả.",
        "The province's prizes at the level “{t0}” differ by the result of the vote ({t1}); the result is needed."
    );

    internal static readonly RuleId PrizeOfProvince = new(
        "typical-product.prize-of-province",
        "Mức thưởng {t0} do {t1} quy định.",
        "The prize at the level “{t0}” is set by {t1}."
    );

    internal static readonly RuleId PrizeAsked = PrizeMoney.Condition(
        "prize-asked",
        "Số tiền đề nghị thưởng {n0:money} trong mức tối đa {n1:money}",
        "The prize money asked for, {n0:money}, is within the most of {n1:money}"
    );

    internal static readonly RuleId ComplaintInTime = Complaint.Condition(
        "complaint-in-time",
        "Khiếu nại trong thời hiệu {n0:int} ngày làm việc kể từ ngày thông báo kết quả (đến hết ngày {n1:date})",
        "Complaint within {n0:int} working days of the announcement (to the end of {n1:date})"
    );

    internal static readonly RuleId AnswerInTime = Answer.Condition(
        "answer-in-time",
        "Giải quyết khiếu nại trong thời hạn {n0:int} ngày làm việc kể từ ngày nhận đơn (đến hết ngày {n1:date})",
        "Answer within {n0:int} working days of receipt (to the end of {n1:date})"
    );

    internal static readonly RuleId DateMissing = new(
        "typical-product.date-missing",
        "Chưa xác định được thời hạn: cần bổ sung {t0}.",
        "The period is not determined: {t0} is needed."
    );

    /// <summary>Chưa có thông tin: stands where a number would.</summary>
    internal static readonly LocalizedText Unknown = new("chưa có thông tin", "not known");

    /// <summary>What can be done where a condition of a group of them fails, and what is needed where it is open.</summary>
    private sealed record Next(MessageTemplate Remedy, MessageTemplate Needed)
    {
        internal RuleId Condition(string code, string vietnamese, string english) =>
            new("typical-product." + code, vietnamese + ": {t0}.", english + ": {t0}.", Remedy, Needed);
    }

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
}
