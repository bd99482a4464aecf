using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Support;

namespace SampleKit;

/// <summary>Names for Vietnamese readers where the library gives codes for data files; English output keeps the codes.</summary>
public static class Words
{
    /// <summary>What came of a sum.</summary>
    public static LocalizedText OfSum(Verdict verdict) =>
        verdict switch
        {
            Verdict.Satisfied => new("khớp", "adds up"),
            Verdict.NotSatisfied => new("không khớp", "does not add up"),
            _ => new("chưa đối chiếu được", "cannot be compared"),
        };

    /// <summary>What bound a ceiling.</summary>
    public static LocalizedText Of(BoundBy by) =>
        by switch
        {
            BoundBy.Rate => new("tỷ lệ", "rate"),
            BoundBy.Cap => new("mức trần", "cap"),
            BoundBy.Cost => new("chi phí", "cost"),
            BoundBy.Nothing => new("–", "–"),
            _ => new("tính riêng từng đối tượng", by.ToString().ToLowerInvariant()),
        };

    /// <summary>What a citation is worth on a day.</summary>
    public static LocalizedText Of(CitationStatus status) =>
        status switch
        {
            CitationStatus.InForce => new("có hiệu lực", status.ToCode()),
            CitationStatus.Amended => new("đã được sửa đổi, bổ sung", status.ToCode()),
            CitationStatus.Superseded => new("đã được thay thế hoặc hết hiệu lực", status.ToCode()),
            CitationStatus.NotYetInForce => new("chưa có hiệu lực", status.ToCode()),
            CitationStatus.StartUnknown => new("chưa rõ ngày có hiệu lực", status.ToCode()),
            CitationStatus.Ambiguous => new("chưa rõ văn bản nào", status.ToCode()),
            _ => new("chưa có trong thư viện", status.ToCode()),
        };

    /// <summary>What a rule of the audit looks for.</summary>
    public static LocalizedText OfAuditRule(string code) =>
        code switch
        {
            "audit.paid-twice" => new("hỗ trợ trùng nội dung chi", code),
            "audit.two-sources" => new("hai nguồn kinh phí cho cùng nội dung chi", code),
            "audit.possibly-two-sources" => new("có thể hai nguồn kinh phí cho cùng nội dung chi", code),
            "audit.mixed-sources" => new("nhiều nguồn ngân sách trong một đề án", code),
            "audit.wrong-budget" => new("nguồn ngân sách chưa đúng", code),
            "audit.overseas-supports" => new("quá số lần hỗ trợ tại nước ngoài trong năm", code),
            "audit.repeated" => new("hỗ trợ thành lập nhiều lần", code),
            "audit.repeated-in-year" => new("vượt mức hỗ trợ của một cơ sở trong năm", code),
            "audit.repeated-once" => new("vượt mức hỗ trợ của một cơ sở", code),
            "audit.above-ceiling" => new("vượt mức hỗ trợ tối đa", code),
            "audit.split" => new("có dấu hiệu chia nhỏ đề án", code),
            "audit.advance-above-limit" => new("tạm ứng vượt giới hạn", code),
            "audit.advance-above-first" => new("tạm ứng vượt tỷ lệ lần một", code),
            "audit.management-above-share" => new("chi quản lý đề án vượt tỷ lệ", code),
            "audit.certificate-out-of-term" => new("Giấy chứng nhận không còn giá trị", code),
            "audit.dates-out-of-order" => new("ngày trái trình tự", code),
            "audit.amounts-do-not-balance" => new("số tiền không khớp", code),
            "records.duplicate-row" => new("dòng trùng", code),
            "records.several-states" => new("một đề án ở nhiều trạng thái", code),
            "records.shared-case" => new("một mã cho nhiều đề án", code),
            "records.perhaps-same" => new("có thể là cùng một cơ sở", code),
            _ => new(code, code),
        };

    /// <summary>A finding with what comes next, in one line.</summary>
    public static string WithNext(Finding finding, Language language) =>
        finding.Remedy(language) is { Length: > 0 } next ? $"{finding.Message(language)} {next}" : finding.Message(language);
}
