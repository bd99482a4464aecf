using FluentValidation;
using KhuyenCong.Domain.Eligibility;

namespace KhuyenCong.Domain.Validation;

/// <summary>Kiểm tra câu hỏi về điều kiện hỗ trợ: the shape of a <see cref="FundingConditionRequest"/>.</summary>
public sealed class FundingConditionRequestValidator : ShapeValidator<FundingConditionRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public FundingConditionRequestValidator()
    {
        RuleFor(r => r.Establishment).SetValidator(new EstablishmentValidator());
    }

    /// <inheritdoc/>
    protected override bool IsWellFormed(FundingConditionRequest request) => EligibilityShape.BadFields(request.Establishment) == EligibilityFacts.None;
}
