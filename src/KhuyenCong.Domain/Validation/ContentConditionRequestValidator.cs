using KhuyenCong.Domain.Eligibility;

namespace KhuyenCong.Domain.Validation;

/// <summary>Kiểm tra câu hỏi về điều kiện của nội dung: the shape of a <see cref="ContentConditionRequest"/>.</summary>
internal sealed class ContentConditionRequestValidator : ShapeValidator<ContentConditionRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public ContentConditionRequestValidator()
    {
        Shape(
            r => r.Activity,
            r => r.IsActivity,
            "content.activity",
            r =>
                new(
                    $"Hoạt động {(int)r.Activity} không có trong danh mục; cần chọn một giá trị trong danh mục.",
                    $"The activity {(int)r.Activity} is not in the list; choose one that is."
                )
        );
        Shape(
            r => r.Source,
            r => r.IsSource,
            "content.source",
            r =>
                new(
                    $"Nguồn kinh phí {(int)r.Source!.Value} không có trong danh mục; chỉ nhận quốc gia hoặc địa phương.",
                    $"The source {(int)r.Source!.Value} is not in the list; use national or local."
                )
        );
        Shape(
            r => r.No,
            r => r.AreFacts,
            "content.facts",
            r =>
                new(
                    $"Thông tin không thể vừa đúng vừa không đúng: {(r.Yes & r.No).ToText().Vietnamese}.",
                    $"A fact cannot both hold and not hold: {(r.Yes & r.No).ToText().English}."
                )
        );
        Shape(
            r => r.Field,
            r => r.IsField,
            "content.consultancy-field",
            r =>
                new(
                    $"Lĩnh vực tư vấn {(int)r.Field!.Value} không có trong danh mục; cần chọn một giá trị trong danh mục.",
                    $"The consultancy field {(int)r.Field!.Value} is not in the list; choose one that is."
                )
        );
        Shape(
            r => r.Year,
            r => r.IsYear,
            "content.year",
            r =>
                new(
                    $"Năm hỗ trợ {r.Year} không hợp lệ; phải từ {EligibilityShape.FirstYear} đến {EligibilityShape.LastYear}.",
                    $"The year {r.Year} is not allowed; it must lie from {EligibilityShape.FirstYear} to {EligibilityShape.LastYear}."
                )
        );
    }

    /// <inheritdoc/>
    protected override bool IsWellFormed(ContentConditionRequest request) => request.IsWellFormed;
}
