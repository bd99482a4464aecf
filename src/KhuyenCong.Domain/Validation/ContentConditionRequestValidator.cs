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
                    $"Hoạt động {(int)r.Activity} không có; cần một hoạt động được định nghĩa.",
                    $"The activity {(int)r.Activity} is not defined; a defined ConditionedActivity is required."
                )
        );
        Shape(
            r => r.Source,
            r => r.IsSource,
            "content.source",
            r =>
                new(
                    $"Nguồn kinh phí {(int)r.Source!.Value} không có; cần quốc gia hoặc địa phương.",
                    $"The source {(int)r.Source!.Value} is not defined; national or local is required."
                )
        );
        Shape(
            r => r.No,
            r => r.AreFacts,
            "content.facts",
            r =>
                new(
                    $"Dữ kiện không thể vừa đúng vừa không đúng: {(r.Yes & r.No).ToText().Vietnamese}.",
                    $"A fact cannot both hold and not hold: {(r.Yes & r.No).ToText().English}."
                )
        );
        Shape(
            r => r.Field,
            r => r.IsField,
            "content.consultancy-field",
            r =>
                new(
                    $"Lĩnh vực tư vấn {(int)r.Field!.Value} không có; cần một lĩnh vực được định nghĩa.",
                    $"The consultancy field {(int)r.Field!.Value} is not defined; a defined ConsultancyField is required."
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
