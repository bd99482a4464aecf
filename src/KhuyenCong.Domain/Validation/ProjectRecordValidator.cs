using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Validation;

/// <summary>Kiểm tra hồ sơ đề án: the shape of a <see cref="ProjectRecord"/>.</summary>
internal sealed class ProjectRecordValidator : ShapeValidator<ProjectRecord>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public ProjectRecordValidator() =>
        RuleFor(r => r)
            .Custom(
                (record, context) =>
                {
                    foreach (var field in ProjectRecordShape.BadFields(record))
                    {
                        var text = Explain(record, field);
                        context.AddFailure(
                            new ValidationFailure(field, text.Vietnamese) { ErrorCode = "project." + field.Replace('_', '-'), CustomState = text }
                        );
                    }
                }
            );

    /// <inheritdoc/>
    protected override bool IsWellFormed(ProjectRecord request) => ProjectRecordShape.BadFields(request).Count == 0;

    private static LocalizedText Explain(ProjectRecord record, string field)
    {
        foreach (var measure in MeasureInfo.All)
        {
            if (measure.Code == field)
            {
                var value = record.Value(measure.Measure);
                return new(
                    $"Chỉ tiêu {measure.Name.Vietnamese} là {value}; không được âm.",
                    $"The measure {measure.Name.English} is {value}; it must not be negative."
                );
            }
        }

        return field switch
        {
            "case" => new("Mã đề án để trống; cần một mã.", "The id of the project is blank; an id is required."),
            "factor" => new(
                $"Hệ số ưu tiên {record.Factor!.Value.ToTimesText()} không hợp lệ; phải từ 1 đến {SupportShape.LargestPriorityFactor.ToTimesText()}.",
                $"The priority factor {record.Factor!.Value.ToTimesCode()} is not allowed; it must lie from 1 to {SupportShape.LargestPriorityFactor.ToTimesCode()}."
            ),
            _ => new(
                $"Trường {field} có giá trị không có trong danh mục; cần chọn một giá trị trong danh mục.",
                $"The field {field} has a value that is not in the list; choose one that is."
            ),
        };
    }
}
