using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Explanations;

/// <summary>The facts that an answer on support still needs, in words.</summary>
internal static class MissingFacts
{
    internal static IEnumerable<ExplanationLine> Of(ExplainedCase it) =>
        (it.Decision?.Missing ?? default).Select(code => new ExplanationLine(new("Thông tin còn thiếu", "Fact missing"), TextOf(code))
        {
            Verdict = Decisions.Verdict.Undetermined,
            Citation = it.Workings.Provision,
        });

    private static LocalizedText TextOf(string code) =>
        code switch
        {
            "cost" => new("chi phí hoặc dự toán của đề án", "the cost or the estimate of the project"),
            "unit-costs" => new("chi phí riêng của từng đối tượng được tính mức hỗ trợ", "the separate cost of each unit for which the level is stated"),
            "provincial-schedule" => new("quy định của tỉnh về mức hỗ trợ", "the schedule of the province"),
            MissingCodes.Norm => new("nội dung văn bản quy định mức hỗ trợ vào ngày áp dụng", "the text that states the level on the governing date"),
            "rate" => new("tỷ lệ hỗ trợ theo quy định của tỉnh", "the rate of the province's level"),
            "cap" => new("mức trần theo quy định của tỉnh", "the cap of the province's level"),
            "schedule-in-force" => new("hiệu lực của quy định của tỉnh vào ngày áp dụng", "whether the province's text was in force on the governing date"),
            "paying-level" => new("cấp ngân sách chi", "the level of government that pays"),
            _ when LocalFacts.TryFind(code, out var info) => info.Name,
            _ => new($"thông tin “{code}” theo quy định của tỉnh", $"the fact '{code}' of the province's schedule"),
        };
}
