using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain.Validation;

/// <summary>What is wrong with the form of a request; a large value is not copied for it.</summary>
internal delegate IEnumerable<ShapeProblem> ShapeProblems<T>(in T request);

/// <summary>Bộ kiểm tra hình thức: hands on what the shape check of a feature finds.</summary>
/// <remarks>
/// The Vietnamese text is the message, the error code is stable, and <c>CustomState</c> holds the <see cref="LocalizedText"/>.
/// Nothing here is a legal answer. Thread-safe.
/// </remarks>
/// <typeparam name="T">The type of the request.</typeparam>
internal sealed class RequestValidator<T> : AbstractValidator<T>, IValidator<T>
{
    private readonly ShapeProblems<T> _problems;

    internal RequestValidator(ShapeProblems<T> problems)
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

    // The rule set is paid for only when there is something to say; the outcome is the same either way.
    private bool IsWellFormed(in T? instance) =>
        instance is not null && _problems(instance) is var problems && (problems is ShapeProblem[] { Length: 0 } || !problems.Any());

    ValidationResult IValidator<T>.Validate(T instance) => IsWellFormed(instance) ? new ValidationResult() : Validate(instance);

    Task<ValidationResult> IValidator<T>.ValidateAsync(T instance, CancellationToken cancellation) =>
        IsWellFormed(instance) ? Task.FromResult(new ValidationResult()) : base.ValidateAsync(instance, cancellation);
}
