namespace KhuyenCong.Domain.Support;

/// <summary>What is malformed about a <see cref="SupportRequest"/>, in words.</summary>
internal static class SupportProblems
{
    // A field, and its value with what is allowed.
    private static readonly (SupportFields Field, Func<SupportRequest, LocalizedText> Text)[] Table =
    [
        (
            SupportFields.Item,
            r =>
                new(
                    $"Hạng mục {(int)r.Item} không có trong danh mục; cần chọn một giá trị trong danh mục.",
                    $"The item {(int)r.Item} is not in the list; choose one that is."
                )
        ),
        (
            SupportFields.Source,
            r =>
                new(
                    $"Nguồn kinh phí {(int)r.Source} không có trong danh mục; chỉ nhận quốc gia hoặc địa phương.",
                    $"The source {(int)r.Source} is not in the list; use national or local."
                )
        ),
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
        (
            SupportFields.Ground,
            r =>
                new(
                    $"Căn cứ ưu tiên {(int)r.Ground} không có trong danh mục; chỉ nhận địa bàn, ngành nghề, cả hai hoặc không có căn cứ.",
                    $"The priority ground {(int)r.Ground} is not in the list; use area, sector, both or none."
                )
        ),
        (
            SupportFields.Requested,
            r =>
                new(
                    $"Số đề nghị {r.Requested!.Value.ToString(Language.Vietnamese)} không hợp lệ; không được âm.",
                    $"The request {r.Requested!.Value.ToString(Language.English)} is not allowed; it must not be negative."
                )
        ),
        (
            SupportFields.TreatmentWork,
            r =>
                new(
                    $"Loại công trình xử lý {(int)r.TreatmentWork} không có trong danh mục; chỉ nhận sửa chữa, nâng cấp hoặc xây dựng mới.",
                    $"The kind of treatment work {(int)r.TreatmentWork} is not in the list; use repair or upgrade, or new construction."
                )
        ),
        (
            SupportFields.PaidBy,
            r =>
                new(
                    $"Cấp ngân sách chi {(int)r.PaidBy!.Value} không có trong danh mục; chỉ nhận cấp tỉnh, cấp huyện hoặc cấp xã.",
                    $"The level of government {(int)r.PaidBy!.Value} is not in the list; use province, district or commune."
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

    internal static IEnumerable<ShapeProblem> Of(SupportRequest request) =>
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

    private static string Costs(SupportRequest request, Language language) =>
        string.Join(" | ", new[] { request.Cost }.Where(c => c is not null).Select(c => c!.Value).Concat(request.UnitCosts).Select(c => c.ToString(language)));
}
