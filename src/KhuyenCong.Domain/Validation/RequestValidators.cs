using FluentValidation;

namespace KhuyenCong.Domain.Validation;

/// <summary>Bộ kiểm tra hình thức câu hỏi: the validators of the library, one for each kind of request.</summary>
/// <remarks>
/// The Vietnamese text is the message, the error code is stable, and <c>CustomState</c> holds the <see cref="LocalizedText"/>.
/// Nothing here is a legal answer. Thread-safe.
/// </remarks>
public static class RequestValidators
{
    internal static readonly ValueList<IValidator> All =
    [
        new SupportRequestValidator(),
        new EligibilityRequestValidator(),
        new FundingConditionRequestValidator(),
        new ContentConditionRequestValidator(),
        new EntryRequestValidator(),
        new CouncilRequestValidator(),
        new VoteRequestValidator(),
        new CertificateValidator(),
        new PrizeRequestValidator(),
        new ComplaintRequestValidator(),
        new PriorityRequestValidator(),
        new AllocationRequestValidator(),
        new InterestSupportRequestValidator(),
        new ManagementCostRequestValidator(),
        new ProjectRecordValidator(),
        new AdvanceRequestValidator(),
        new TenderRequestValidator(),
        new ChangeRequestValidator(),
        new CalendarRequestValidator(),
        new DossierRequestValidator(),
        new ProjectValidator(),
    ];

    /// <summary>Bộ kiểm tra của một loại câu hỏi: the validator of a kind of request.</summary>
    /// <typeparam name="T">The type of the request.</typeparam>
    /// <returns>The validator.</returns>
    /// <exception cref="ArgumentException">There is none for the type.</exception>
    public static IValidator<T> For<T>() =>
        All.OfType<IValidator<T>>().FirstOrDefault() ?? throw new ArgumentException($"There is no validator of {typeof(T).Name}.", nameof(T));
}
