namespace KhuyenCong.Domain.Support;

/// <summary>What is malformed about a <see cref="SupportRequest"/>, in words.</summary>
internal static class SupportProblems
{
    // A field, and its value with what is allowed.
    private static readonly (SupportFields Field, Func<SupportRequest, LocalizedText> Text)[] Table =
    [
        (SupportFields.Item, r => FormTexts.NotListed("Hạng mục", "The item", (int)r.Item)),
        (SupportFields.Source, r => FormTexts.SourceNotListed((int)r.Source)),
        (
            SupportFields.Cost,
            r =>
                new(
                    $"Chi phí {Costs(r, Language.Vietnamese)} không hợp lệ; mỗi chi phí phải lớn hơn 0 đồng, và chỉ nhập một chi phí chung hoặc chi phí riêng của từng đối tượng.",
                    $"The cost {Costs(r, Language.English)} is not allowed; every cost must be above 0 đồng, given either as one cost or as unit costs."
                )
        ),
        (
            SupportFields.Units,
            r =>
                new(
                    $"Số lượng {r.Units} không hợp lệ; phải từ 1 và bằng số chi phí riêng nếu có ({r.UnitCosts.Count}).",
                    $"The number of units {r.Units} is not allowed; it must be at least 1 and equal the number of unit costs where those are given ({r.UnitCosts.Count})."
                )
        ),
        (SupportFields.PriorityFactor, r => Factor(r.PriorityFactor!.Value)),
        (SupportFields.Ground, r => Ground(r.Ground)),
        (SupportFields.Requested, r => Requested(r.Requested!.Value)),
        (
            SupportFields.TreatmentWork,
            r =>
                FormTexts.NotListed(
                    "Loại công trình xử lý",
                    "The kind of treatment work",
                    (int)r.TreatmentWork,
                    new("sửa chữa, nâng cấp hoặc xây dựng mới", "repair or upgrade, or new construction")
                )
        ),
        (
            SupportFields.PaidBy,
            r =>
                FormTexts.NotListed(
                    "Cấp ngân sách chi",
                    "The level of government",
                    (int)r.PaidBy!.Value,
                    new("cấp tỉnh, cấp huyện hoặc cấp xã", "province, district or commune")
                )
        ),
        (
            SupportFields.LocalFacts,
            _ =>
                new(
                    "Thông tin theo quy định của tỉnh không hợp lệ; mỗi thông tin cần mã, giá trị đúng dạng và chỉ ghi một lần.",
                    "A fact for the province's levels is not allowed; each needs a code, a value of its form, and stands once."
                )
        ),
    ];

    internal static IEnumerable<ShapeProblem> Of(in SupportRequest request) =>
        SupportShape.BadFields(request) is var bad && bad == SupportFields.None ? [] : Of(request, bad);

    private static IEnumerable<ShapeProblem> Of(SupportRequest request, SupportFields bad) =>
        Table
            .Where(row => (bad & row.Field) != 0)
            .Select(row => new ShapeProblem(row.Field.ToString(), "support." + EnumCode.Of(row.Field), row.Text(request)));

    /// <summary>That a priority factor lies outside 1 to the largest one.</summary>
    internal static LocalizedText Factor(Rate factor) =>
        new(
            $"Hệ số ưu tiên {factor.ToTimesText()} không hợp lệ; phải từ 1 đến {SupportShape.LargestPriorityFactor.ToTimesText()}.",
            $"The priority factor {factor.ToTimesCode()} is not allowed; it must lie from 1 to {SupportShape.LargestPriorityFactor.ToTimesCode()}."
        );

    /// <summary>That a source is neither national nor local.</summary>
    internal static ShapeProblem? Source(FundingSource source, string code) =>
        source is FundingSource.National or FundingSource.Local ? null : new("Source", code, FormTexts.SourceNotListed((int)source));

    internal static LocalizedText Ground(PriorityGround ground) =>
        FormTexts.NotListed(
            "Căn cứ ưu tiên",
            "The priority ground",
            (int)ground,
            new("địa bàn, ngành nghề, cả hai hoặc không có căn cứ", "area, sector, both or none")
        );

    internal static LocalizedText Requested(Vnd amount) => FormTexts.Negative("Số đề nghị", "The request", amount);

    private static string Costs(SupportRequest request, Language language) =>
        string.Join(" | ", new[] { request.Cost }.OfType<Vnd>().Concat(request.UnitCosts).Select(c => c.ToString(language)));
}
