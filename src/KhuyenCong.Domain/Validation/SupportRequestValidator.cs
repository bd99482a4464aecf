using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Validation;

/// <summary>Kiểm tra câu hỏi về mức hỗ trợ: the shape of a <see cref="SupportRequest"/>.</summary>
internal sealed class SupportRequestValidator : ShapeValidator<SupportRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public SupportRequestValidator()
    {
        Field(
            r => r.Item,
            SupportFields.Item,
            "support.item",
            r =>
                new(
                    $"Hạng mục {(int)r.Item} không có trong danh mục; cần chọn một giá trị trong danh mục.",
                    $"The item {(int)r.Item} is not in the list; choose one that is."
                )
        );
        Field(
            r => r.Source,
            SupportFields.Source,
            "support.source",
            r =>
                new(
                    $"Nguồn kinh phí {(int)r.Source} không có trong danh mục; chỉ nhận quốc gia hoặc địa phương.",
                    $"The source {(int)r.Source} is not in the list; use national or local."
                )
        );
        Field(
            r => r.Cost,
            SupportFields.Cost,
            "support.cost",
            r =>
                new(
                    $"Chi phí {Costs(r, Language.Vietnamese)} không hợp lệ; mỗi chi phí phải lớn hơn 0 đồng, và chỉ nhập một chi phí chung hoặc chi phí riêng của từng đối tượng.",
                    $"The cost {Costs(r, Language.English)} is not allowed; every cost must be above 0 đồng, given either as one cost or as unit costs."
                )
        );
        Field(
            r => r.Units,
            SupportFields.Units,
            "support.units",
            r =>
                new(
                    $"Số lượng {r.Units} không hợp lệ; phải từ 1 và bằng số chi phí riêng nếu có ({r.UnitCosts.Count}).",
                    $"The number of units {r.Units} is not allowed; it must be at least 1 and equal the number of unit costs where those are given ({r.UnitCosts.Count})."
                )
        );
        FactorAndRequest();
    }

    private void FactorAndRequest()
    {
        Field(
            r => r.PriorityFactor,
            SupportFields.PriorityFactor,
            "support.priority-factor",
            r =>
                new(
                    $"Hệ số ưu tiên {r.PriorityFactor!.Value.ToTimesText()} không hợp lệ; phải từ 1 đến {SupportShape.LargestPriorityFactor.ToTimesText()}.",
                    $"The priority factor {r.PriorityFactor!.Value.ToTimesCode()} is not allowed; it must lie from 1 to {SupportShape.LargestPriorityFactor.ToTimesCode()}."
                )
        );
        Field(
            r => r.Ground,
            SupportFields.Ground,
            "support.ground",
            r =>
                new(
                    $"Căn cứ ưu tiên {(int)r.Ground} không có trong danh mục; chỉ nhận địa bàn, ngành nghề, cả hai hoặc không có căn cứ.",
                    $"The priority ground {(int)r.Ground} is not in the list; use area, sector, both or none."
                )
        );
        Field(
            r => r.Requested,
            SupportFields.Requested,
            "support.requested",
            r =>
                new(
                    $"Số đề nghị {r.Requested!.Value.ToString(Language.Vietnamese)} không hợp lệ; không được âm.",
                    $"The request {r.Requested!.Value.ToString(Language.English)} is not allowed; it must not be negative."
                )
        );
        Field(
            r => r.TreatmentWork,
            SupportFields.TreatmentWork,
            "support.treatment-work",
            r =>
                new(
                    $"Loại công trình xử lý {(int)r.TreatmentWork} không có trong danh mục; chỉ nhận sửa chữa, nâng cấp hoặc xây dựng mới.",
                    $"The kind of treatment work {(int)r.TreatmentWork} is not in the list; use repair or upgrade, or new construction."
                )
        );
        Field(
            r => r.PaidBy,
            SupportFields.PaidBy,
            "support.paid-by",
            r =>
                new(
                    $"Cấp ngân sách chi {(int)r.PaidBy!.Value} không có trong danh mục; chỉ nhận cấp tỉnh, cấp huyện hoặc cấp xã.",
                    $"The level of government {(int)r.PaidBy!.Value} is not in the list; use province, district or commune."
                )
        );
        Field(
            r => r.LocalFacts,
            SupportFields.LocalFacts,
            "support.local-facts",
            _ =>
                new(
                    "Thông tin theo quy định của tỉnh không hợp lệ; mỗi thông tin cần mã, giá trị đúng dạng và chỉ ghi một lần.",
                    "A fact for the province's levels is not allowed; each needs a code, a value of its form, and stands once."
                )
        );
    }

    /// <inheritdoc/>
    protected override bool IsWellFormed(SupportRequest request) => SupportShape.BadFields(request) == SupportFields.None;

    private static string Costs(SupportRequest request, Language language) =>
        string.Join(" | ", new[] { request.Cost }.Where(c => c is not null).Select(c => c!.Value).Concat(request.UnitCosts).Select(c => c.ToString(language)));

    private void Field<TProperty>(
        System.Linq.Expressions.Expression<Func<SupportRequest, TProperty>> field,
        SupportFields flag,
        string code,
        Func<SupportRequest, LocalizedText> message
    ) => Shape(field, request => (SupportShape.BadFields(request) & flag) == 0, code, message);
}
