using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Validation;

/// <summary>Kiểm tra theo danh sách vấn đề: a validator that reports what the shape check of a feature finds.</summary>
/// <typeparam name="T">The type of the request.</typeparam>
internal abstract class ProblemValidator<T> : ShapeValidator<T>
{
    private readonly Func<T, IEnumerable<ShapeProblem>> _problems;

    private protected ProblemValidator(Func<T, IEnumerable<ShapeProblem>> problems)
    {
        _problems = problems;
        RuleFor(request => request)
            .Custom(
                (request, context) =>
                {
                    foreach (var problem in problems(request))
                        context.AddFailure(
                            new ValidationFailure(problem.Field, problem.Text.Vietnamese) { ErrorCode = problem.Code, CustomState = problem.Text }
                        );
                }
            );
    }

    /// <inheritdoc/>
    protected override bool IsWellFormed(T request) => !_problems(request).Any();
}

/// <summary>Kiểm tra hồ sơ xét ưu tiên: the shape of a <see cref="PriorityRequest"/>.</summary>
internal sealed class PriorityRequestValidator() : ProblemValidator<PriorityRequest>(PriorityShape.Problems);

/// <summary>Kiểm tra câu hỏi phân bổ kinh phí: the shape of an <see cref="AllocationRequest"/>.</summary>
internal sealed class AllocationRequestValidator() : ProblemValidator<AllocationRequest>(PriorityShape.Problems);

/// <summary>Kiểm tra câu hỏi về hỗ trợ lãi suất: the shape of an <see cref="InterestSupportRequest"/>.</summary>
internal sealed class InterestSupportRequestValidator() : ProblemValidator<InterestSupportRequest>(InterestSupportShape.Problems);

/// <summary>Kiểm tra câu hỏi về chi phí quản lý: the shape of a <see cref="ManagementCostRequest"/>.</summary>
internal sealed class ManagementCostRequestValidator() : ProblemValidator<ManagementCostRequest>(InterestSupportShape.Problems);
