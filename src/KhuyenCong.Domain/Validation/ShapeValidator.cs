using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain.Validation;

/// <summary>Bộ kiểm tra hình thức: the base of the library's validators.</summary>
/// <remarks>
/// A quick check comes first, so that the rule set is paid for only when there is something to say; the outcome is the same either way.
/// The Vietnamese text is the message, the error code is stable, and <c>CustomState</c> holds the <see cref="LocalizedText"/>.
/// Nothing here is a legal answer. Thread-safe.
/// </remarks>
/// <typeparam name="T">The type of the request.</typeparam>
internal abstract class ShapeValidator<T> : AbstractValidator<T>, IValidator<T>
{
    /// <summary>Hình thức đúng: whether the request is well formed, found without the rule set.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Whether it is.</returns>
    protected abstract bool IsWellFormed(T request);

    /// <summary>Kiểm tra: validates a request; all failures at once.</summary>
    /// <param name="instance">The request.</param>
    /// <returns>The result; without failures for a well-formed request.</returns>
    public new ValidationResult Validate(T instance) => instance is not null && IsWellFormed(instance) ? new ValidationResult() : base.Validate(instance);

    ValidationResult IValidator<T>.Validate(T instance) => Validate(instance);

    Task<ValidationResult> IValidator<T>.ValidateAsync(T instance, CancellationToken cancellation) =>
        instance is not null && IsWellFormed(instance) ? Task.FromResult(new ValidationResult()) : base.ValidateAsync(instance, cancellation);

    /// <summary>Quy tắc hình thức: adds a rule that fails with a code and a message in both languages.</summary>
    /// <typeparam name="TProperty">The type of the field.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="holds">Whether the request is well formed in this respect.</param>
    /// <param name="code">The stable error code.</param>
    /// <param name="message">The message: the field, the value and what is allowed.</param>
    protected void Shape<TProperty>(
        System.Linq.Expressions.Expression<Func<T, TProperty>> field,
        Func<T, bool> holds,
        string code,
        Func<T, LocalizedText> message
    ) =>
        RuleFor(field)
            .Must((request, _) => holds(request))
            .WithErrorCode(code)
            .WithMessage((request, _) => message(request).Vietnamese)
            .WithState(request => message(request));
}
