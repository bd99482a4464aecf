using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Câu chữ kiểm tra danh mục: the checks of a portfolio with their messages.</summary>
internal static class AuditMessages
{
    private static readonly MessageTemplate ReturnOrTell = new(
        "Cơ quan quản lý chương trình cần yêu cầu hoàn trả phần hỗ trợ trùng hoặc xác nhận đó là các nội dung khác nhau.",
        "The managing agency has to have the second support returned, or confirm that the contents differ."
    );

    private static readonly MessageTemplate ReturnExcess = new(
        "Cơ quan quản lý chương trình cần kiểm tra và yêu cầu hoàn trả phần vượt.",
        "The managing agency has to check, and have the excess returned."
    );

    internal static readonly RuleId PaidTwice = new(
        "audit.paid-twice",
        "{t0}: cùng một nội dung chi ({t1}) được hỗ trợ {n0:int} lần.",
        "{t0}: the same content ({t1}) was supported {n0:int} times.",
        remedy: ReturnOrTell
    );

    internal static readonly RuleId TwoSources = new(
        "audit.two-sources",
        "{t0}: cùng một nội dung chi ({t1}) được hỗ trợ từ cả kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương, {n0:int} đề án.",
        "{t0}: the same content ({t1}) was supported from national and from local money, {n0:int} projects.",
        remedy: ReturnOrTell
    );

    internal static readonly RuleId PossiblyTwoSources = new(
        "audit.possibly-two-sources",
        "{t0}: {t1} được hỗ trợ từ cả kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương, {n0:int} đề án; hồ sơ không ghi rõ nội dung chi, cần xác nhận.",
        "{t0}: {t1} was supported from national and from local money, {n0:int} projects; the records do not say what exactly was paid for, which needs confirming."
    );

    internal static readonly RuleId MixedSources = new(
        "audit.mixed-sources",
        "Đề án {t0} có {n0:money} từ ngân sách Trung ương, {n1:money} từ ngân sách địa phương và {n2:money} từ nguồn nhà nước khác; cần xác nhận không chi trùng nội dung.",
        "Project {t0} has {n0:money} of central, {n1:money} of local and {n2:money} of other state money; it needs confirming that no content is paid twice."
    );

    internal static readonly RuleId WrongBudget = new(
        "audit.wrong-budget",
        "Đề án {t0}: {t1} ({n0:money}).",
        "Project {t0}: {t1} ({n0:money}).",
        "Cơ quan quản lý chương trình cần kiểm tra và điều chỉnh nguồn ngân sách đã ghi.",
        "The managing agency has to check and correct the budget that is recorded."
    );

    internal static readonly RuleId OverseasSupports = new(
        "audit.overseas-supports",
        "{t0}: năm {t1} được hỗ trợ tham dự diễn đàn, hội thảo, hội chợ triển lãm tại nước ngoài {n0:int} lần; quy định không quá {n1:int} lần/năm.",
        "{t0}: {n0:int} supports for forums, workshops, fairs and exhibitions abroad in {t1}; at most {n1:int} a year are allowed.",
        "Cơ quan quản lý chương trình cần xem xét thu hồi hỗ trợ của các lần vượt quy định.",
        "The managing agency has to look into recovering the support beyond the limit."
    );

    internal static readonly RuleId Repeated = new(
        "audit.repeated",
        "{t0}: {t1} đã được hỗ trợ {n0:int} lần; cần xác nhận đó là những lần thành lập khác nhau.",
        "{t0}: {t1} was supported {n0:int} times; it needs confirming that these were different foundations."
    );

    internal static readonly RuleId RepeatedInYear = new(
        "audit.repeated-in-year",
        "{t0}: {n0:int} đề án {t1}, cộng lại {n1:money}, vượt mức hỗ trợ tối đa cho một cơ sở trong năm là {n2:money} (cách hiểu R4).",
        "{t0}: {n0:int} projects for {t1}, {n1:money} together, above the ceiling of {n2:money} for an establishment in a year (reading R4).",
        remedy: ReturnExcess
    );

    internal static readonly RuleId RepeatedOnce = new(
        "audit.repeated-once",
        "{t0}: {n0:int} đề án {t1}, cộng lại {n1:money}, vượt mức hỗ trợ tối đa cho một cơ sở là {n2:money}, tính chung cho mọi lần (cách hiểu R4).",
        "{t0}: {n0:int} projects for {t1}, {n1:money} together, above the ceiling of {n2:money} for an establishment, once for all times (reading R4).",
        remedy: ReturnExcess
    );

    internal static readonly RuleId AboveCeiling = new(
        "audit.above-ceiling",
        "Đề án {t0} ({t1}): kinh phí hỗ trợ {n0:money}, mức hỗ trợ tối đa vào ngày áp dụng là {n1:money}, vượt {n2:money}.",
        "Project {t0} ({t1}): support of {n0:money}, the ceiling on its governing date is {n1:money}, {n2:money} above.",
        "Cơ quan quản lý chương trình cần kiểm tra căn cứ phê duyệt và yêu cầu hoàn trả phần vượt {n2:money}.",
        "The managing agency has to check what the approval rests on, and have the excess of {n2:money} returned."
    );

    internal static readonly RuleId Split = new(
        "audit.split",
        "{t0}: {n0:int} đề án {t1} trong một năm, cộng lại {n1:money}, vượt mức hỗ trợ tối đa cho một đề án là {n2:money}; có dấu hiệu chia nhỏ đề án.",
        "{t0}: {n0:int} projects for {t1} in one year, {n1:money} together, above the ceiling of {n2:money} for one; this suggests that the project was split.",
        "Cơ quan quản lý chương trình cần xác nhận các đề án độc lập với nhau; nếu không thì yêu cầu hoàn trả phần vượt.",
        "The managing agency has to confirm that the projects are separate; otherwise have the excess returned."
    );

    internal static readonly RuleId AdvanceAboveLimit = new(
        "audit.advance-above-limit",
        "Đề án {t0}: đã tạm ứng {n0:money}, được phép tối đa {n1:money}, vượt {n2:money}.",
        "Project {t0}: {n0:money} advanced, at most {n1:money} allowed, {n2:money} above.",
        "Đơn vị thực hiện đề án cần hoàn trả phần vượt {n2:money} hoặc bổ sung biên bản nghiệm thu cơ sở.",
        "The implementing unit has to return {n2:money}, or supply the minutes of base-level acceptance."
    );

    internal static readonly RuleId AdvanceAboveFirst = new(
        "audit.advance-above-first",
        "Đề án {t0}: đã tạm ứng {n0:money} trước nghiệm thu, tạm ứng lần một tối đa {n1:money}, vượt {n2:money}; cần có quyết định áp dụng tỷ lệ khác hoặc hồ sơ tạm ứng lần tiếp theo.",
        "Project {t0}: {n0:money} advanced before acceptance, the first advance is at most {n1:money}, {n2:money} above; a decision on another ratio or the papers of a following advance are needed."
    );

    internal static readonly RuleId AdvanceAboveAccepted = new(
        "audit.advance-above-accepted",
        "Đề án {t0}: đã tạm ứng {n0:money} (đã trừ số hoàn trả), được nghiệm thu {n1:money}; phải hoàn trả {n2:money}.",
        "Project {t0}: {n0:money} advanced, less what was returned, and {n1:money} accepted; {n2:money} is to be returned."
    );

    internal static readonly RuleId ManagementAboveShare = new(
        "audit.management-above-share",
        "Đề án {t0}: chi quản lý đề án {n0:money}, tối đa {n1:money}, vượt {n2:money}.",
        "Project {t0}: project management cost of {n0:money}, at most {n1:money}, {n2:money} above.",
        "Đơn vị thực hiện đề án cần giảm chi quản lý xuống không quá {n1:money}; phần vượt không được quyết toán.",
        "The implementing unit has to bring it down to {n1:money}; the excess is not settled."
    );

    internal static readonly RuleId CertificateOutOfTerm = new(
        "audit.certificate-out-of-term",
        "Đề án {t0} (ngày {n0:date}) sử dụng Giấy chứng nhận có giá trị từ ngày {n1:date} đến hết ngày {n2:date}, không còn giá trị vào ngày đó.",
        "Project {t0} of {n0:date} relies on a certificate valid from {n1:date} to the end of {n2:date}, not valid on that day.",
        "Cơ quan quản lý chương trình cần xem xét lại căn cứ ưu tiên của đề án.",
        "The managing agency has to look at the ground of priority of the project again."
    );

    internal static readonly RuleId DatesOutOfOrder = new(
        "audit.dates-out-of-order",
        "Đề án {t0}: ngày {n0:date} và ngày {n1:date} trái trình tự ({t1}).",
        "Project {t0}: {n0:date} and {n1:date} are out of order ({t1}).",
        "Cơ quan quản lý chương trình cần kiểm tra lại ngày trên hồ sơ.",
        "The managing agency has to check the dates in the file."
    );

    internal static readonly RuleId AmountsDoNotBalance = new(
        "audit.amounts-do-not-balance",
        "Đề án {t0}: {t1} không khớp ({n0:money} so với {n1:money}, chênh lệch {n2:money}).",
        "Project {t0}: {t1} do not add up ({n0:money} against {n1:money}, {n2:money} apart).",
        "Cơ quan quản lý chương trình cần kiểm tra lại số tiền trên hồ sơ.",
        "The managing agency has to check the amounts in the file."
    );
}
