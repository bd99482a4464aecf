using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Validation;

/// <summary>Bộ kiểm tra về đề án: the base of the validators for plans, projects and money; they list what the rules would throw at.</summary>
/// <typeparam name="T">The type of the request.</typeparam>
public abstract class ExecutionValidator<T> : ShapeValidator<T>
{
    private readonly Func<T, IEnumerable<ExecutionProblem>> _problems;

    private protected ExecutionValidator(Func<T, IEnumerable<ExecutionProblem>> problems)
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

/// <summary>Kiểm tra đề nghị tạm ứng: the shape of an <see cref="AdvanceRequest"/>.</summary>
public sealed class AdvanceRequestValidator : ExecutionValidator<AdvanceRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public AdvanceRequestValidator()
        : base(ExecutionShape.Of) { }
}

/// <summary>Kiểm tra câu hỏi đấu thầu, xét chọn: the shape of a <see cref="TenderRequest"/>.</summary>
public sealed class TenderRequestValidator : ExecutionValidator<TenderRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public TenderRequestValidator()
        : base(ExecutionShape.Of) { }
}

/// <summary>Kiểm tra đề nghị điều chỉnh: the shape of a <see cref="ChangeRequest"/>.</summary>
public sealed class ChangeRequestValidator : ExecutionValidator<ChangeRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public ChangeRequestValidator()
        : base(ExecutionShape.Of) { }
}

/// <summary>Kiểm tra câu hỏi về lịch: the shape of a <see cref="CalendarRequest"/>.</summary>
public sealed class CalendarRequestValidator : ExecutionValidator<CalendarRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public CalendarRequestValidator()
        : base(ExecutionShape.Of) { }
}

/// <summary>Kiểm tra câu hỏi về hồ sơ: the shape of a <see cref="DossierRequest"/>.</summary>
public sealed class DossierRequestValidator : ExecutionValidator<DossierRequest>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public DossierRequestValidator()
        : base(ExecutionShape.Of) { }
}

/// <summary>Kiểm tra đề án: the shape of a <see cref="Project"/>.</summary>
public sealed class ProjectValidator : ExecutionValidator<Project>
{
    /// <summary>Lập bộ kiểm tra: makes the validator.</summary>
    public ProjectValidator()
        : base(ExecutionShape.Of) { }
}
