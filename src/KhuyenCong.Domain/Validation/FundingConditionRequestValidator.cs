using FluentValidation;
using KhuyenCong.Domain.Eligibility;

namespace KhuyenCong.Domain.Validation;

/// <summary>Kiểm tra câu hỏi về điều kiện hỗ trợ: the shape of a <see cref="FundingConditionRequest"/>.</summary>
internal sealed class FundingConditionRequestValidator : ShapeValidator<FundingConditionRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public FundingConditionRequestValidator()
    {
        RuleFor(r => r.Establishment).SetValidator(new EstablishmentValidator());
        Shape(
            r => r.Source,
            r => (FundingConditionShape.BadFields(r) & EligibilityFacts.Source) == 0,
            "condition.source",
            r =>
                new(
                    $"Nguồn kinh phí {(int)r.Source!.Value} không có trong danh mục; chỉ nhận quốc gia hoặc địa phương.",
                    $"The source {(int)r.Source!.Value} is not in the list; use national or local."
                )
        );
        Shape(
            r => r.ApprovedBy,
            r => (FundingConditionShape.BadFields(r) & EligibilityFacts.ApprovedBy) == 0,
            "condition.approved-by",
            r =>
                new(
                    $"Cơ quan phê duyệt {(int)r.ApprovedBy!.Value} không có trong danh mục; cần chọn một giá trị trong danh mục.",
                    $"The approver {(int)r.ApprovedBy!.Value} is not in the list; choose one that is."
                )
        );
        Shape(
            r => r.Counterpart,
            r => (FundingConditionShape.BadFields(r) & EligibilityFacts.Counterpart) == 0,
            "condition.counterpart",
            _ => new("Kinh phí, mức hỗ trợ và vốn đối ứng không được âm.", "Cost, support and counterpart must not be negative.")
        );
    }

    /// <inheritdoc/>
    protected override bool IsWellFormed(FundingConditionRequest request) => FundingConditionShape.BadFields(request) == EligibilityFacts.None;
}
