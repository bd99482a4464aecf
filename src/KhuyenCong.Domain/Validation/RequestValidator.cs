using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain.Validation;

/// <summary>Bộ kiểm tra hình thức: hands on what the shape check of a feature finds.</summary>
/// <remarks>
/// The Vietnamese text is the message, the error code is stable, and <c>CustomState</c> holds the <see cref="LocalizedText"/>.
/// Nothing here is a legal answer. Thread-safe.
/// </remarks>
/// <typeparam name="T">The type of the request.</typeparam>
internal sealed class RequestValidator<T> : AbstractValidator<T>, IValidator<T>
{
    private readonly Func<T, IEnumerable<ShapeProblem>> _problems;

    internal RequestValidator(Func<T, IEnumerable<ShapeProblem>> problems)
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
    private bool IsWellFormed(T? instance) => instance is not null && !_problems(instance).Any();

    /// <summary>Kiểm tra: validates a request; all failures at once.</summary>
    /// <param name="instance">The request.</param>
    /// <returns>The result; without failures for a well-formed request.</returns>
    public new ValidationResult Validate(T instance) => IsWellFormed(instance) ? new ValidationResult() : base.Validate(instance);

    ValidationResult IValidator<T>.Validate(T instance) => Validate(instance);

    Task<ValidationResult> IValidator<T>.ValidateAsync(T instance, CancellationToken cancellation) =>
        IsWellFormed(instance) ? Task.FromResult(new ValidationResult()) : base.ValidateAsync(instance, cancellation);
}
