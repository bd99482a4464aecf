using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>The routes of projects as a reader sees them: one line for a stage of a route.</summary>
internal static class LifeEntries
{
    internal static ValueList<NormEntry> Of(LifeNorms norms) =>
        [
            .. Route(norms, "one-province", norms.OneProvince),
            .. Route(norms, "direct", norms.Direct),
            .. Route(norms, "ministry-unit", norms.MinistryUnit),
            .. Route(norms, "local", norms.Local),
            .. Route(norms, "local-default", norms.LocalDefault),
            NormEntry.Of(
                "life.local-procedure",
                norms.LocalProcedure,
                new("quy trình của đề án địa phương do tỉnh quy định", "the procedure of local projects is laid down by the province")
            ),
            NormEntry.Of(
                "life.finance-opinion",
                norms.FinanceOpinion,
                new("ký hợp đồng, giao nhiệm vụ sau ý kiến thẩm định của Bộ Tài chính", "contract and assignment follow the opinion of the Ministry of Finance")
            ),
            NormEntry.Of(
                "life.tender-result",
                norms.TenderResult,
                new("kết quả đấu thầu là cơ sở ký hợp đồng", "the result of the tender is the ground of the contract")
            ),
            NormEntry.Of(
                "life.one-or-several-provinces",
                norms.OneOrSeveralProvinces,
                new("đề án trong một tỉnh hoặc nhiều tỉnh", "projects of one province or of several")
            ),
            NormEntry.Of(
                "life.added-or-extended",
                norms.AddedOrExtended,
                new("bổ sung đề án, gia hạn sang năm sau", "projects added, and more time into the next year")
            ),
            NormEntry.Of("life.time-within-year", norms.TimeWithinYear, new("thay đổi thời gian trong năm", "other time within the year")),
            NormEntry.Of("life.advance-by-part", norms.AdvanceByPart, new("tạm ứng theo từng dạng đề án", "advances by part of a project")),
            NormEntry.Of("life.rest-by-part", norms.RestByPart, new("kinh phí còn lại theo từng dạng đề án", "the rest by part of a project")),
            NormEntry.Of(
                "life.by-percentage",
                norms.ByPercentage,
                new("hỗ trợ theo tỷ lệ phần trăm: chứng từ toàn bộ chi phí", "support by percentage: vouchers of the whole cost")
            ),
            NormEntry.Of("life.late-settlement", norms.LateSettlement, new("hồ sơ quyết toán chậm", "a settlement file that is late")),
        ];

    private static IEnumerable<NormEntry> Route(LifeNorms norms, string route, RouteNorms? stages) =>
        stages is null ? []
        : stages.Filing.IsEncoded ? stages.Stages.Select(s => Of($"life.{route}.{s.Code}", norms, s.Stage))
        : [NormEntry.Of($"life.{route}", stages.Filing.Citation, stages.Name)];

    private static NormEntry Of(string code, LifeNorms norms, RouteStage stage)
    {
        if (stage.IsGovernedElsewhere)
            return new(code, NormEntry.WithoutValue(NormStatus.GovernedElsewhere), NormStatus.GovernedElsewhere, stage.Citation);
        var by = stage.By.ToText();
        if (stage.OnlyIfAssigned is { } other)
            by = new($"{by.Vietnamese}; {other.ToText().Vietnamese} khi được giao", $"{by.English}; {other.ToText().English} if assigned");
        if (stage.Citation == norms.LocalProcedure)
            by = new($"{by.Vietnamese}, theo quy trình của tỉnh", $"{by.English}, by the province's procedure");
        return new(code, by, NormStatus.Stated, stage.Citation);
    }
}
