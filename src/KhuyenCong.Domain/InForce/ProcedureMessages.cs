using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.InForce;

/// <summary>Câu chữ về quy trình của tỉnh: what answers under a province's own procedures say of their source.</summary>
internal static class ProcedureMessages
{
    internal static readonly RuleId OfProvince = new(
        "procedure.of-province",
        "{t0} theo quy định của tỉnh (số liệu do người dùng thư viện nạp vào): {t1}.",
        "{t0} by the province's own rules, supplied by the user of the library: {t1}."
    );

    internal static readonly RuleId OfProvinceReported = new(
        "procedure.of-province-reported",
        "{t0} theo quy định của tỉnh (theo nguồn đã công bố, cần đối chiếu với văn bản): {t1}.",
        "{t0} by the province's own rules, as published reports give them (to be checked against the text): {t1}."
    );

    internal static readonly RuleId InForceUnknown = new(
        "procedure.in-force-unknown",
        "{t0}: chưa rõ {t1} có hiệu lực vào ngày này hay không nên chưa áp dụng.",
        "{t0}: whether {t1} was in force on that day is not known, so it is not applied.",
        needed: new(
            "Cơ quan quản lý kinh phí khuyến công địa phương cần xác định ngày có hiệu lực, ngày hết hiệu lực của {t1}.",
            "The body that manages the local money has to find the first and last day in force of {t1}."
        )
    );

    internal static readonly RuleId OfTerritory = new(
        "procedure.of-territory",
        "{t0}: {t1} chỉ áp dụng trên địa bàn tỉnh cũ ({t2}) nên chưa áp dụng chung cho cả tỉnh.",
        "{t0}: {t1} applies in the area of the former province only ({t2}), so it is not applied to the whole province.",
        needed: new(
            "Cần nhập quy định áp dụng trên địa bàn đang xét thành tệp riêng.",
            "The rules that apply in the area of the case have to be given as a file of their own."
        )
    );

    internal static readonly LocalizedText Route = new("Quy trình đề án", "The route of projects");
    internal static readonly LocalizedText Advances = new("Tạm ứng", "Advances");
    internal static readonly LocalizedText Deadlines = new("Thời hạn", "The dates");
    internal static readonly LocalizedText Prizes = new("Tiền thưởng", "Prize money");
    internal static readonly LocalizedText Priority = new("Thứ tự ưu tiên", "The order of priority");
}
