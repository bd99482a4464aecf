using FluentValidation;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

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
        new RequestValidator<SupportRequest>((in request) => SupportProblems.Of(request)),
        new RequestValidator<EligibilityRequest>(EligibilityProblems.Of),
        new RequestValidator<FundingConditionRequest>(ConditionProblems.Of),
        new RequestValidator<ContentConditionRequest>(ConditionProblems.Of),
        new RequestValidator<EntryRequest>(TypicalProductShape.Of),
        new RequestValidator<CouncilRequest>(TypicalProductShape.Of),
        new RequestValidator<VoteRequest>(TypicalProductShape.Of),
        new RequestValidator<Certificate>(TypicalProductShape.Of),
        new RequestValidator<PrizeRequest>(TypicalProductShape.Of),
        new RequestValidator<ComplaintRequest>(TypicalProductShape.Of),
        new RequestValidator<PriorityRequest>(PriorityShape.Of),
        new RequestValidator<AllocationRequest>(PriorityShape.Of),
        new RequestValidator<InterestSupportRequest>(InterestSupportShape.Of),
        new RequestValidator<ManagementCostRequest>(ManagementCostShape.Of),
        new RequestValidator<ProjectRecord>(ProjectRecordShape.Of),
        new RequestValidator<AdvanceRequest>(ExecutionShape.Of),
        new RequestValidator<TenderRequest>(ExecutionShape.Of),
        new RequestValidator<ChangeRequest>(ExecutionShape.Of),
        new RequestValidator<CalendarRequest>(ExecutionShape.Of),
        new RequestValidator<DossierRequest>(ExecutionShape.Of),
        new RequestValidator<Project>(ExecutionShape.Of),
    ];

    /// <summary>Bộ kiểm tra của một loại câu hỏi: the validator of a kind of request.</summary>
    /// <typeparam name="T">The type of the request.</typeparam>
    /// <returns>The validator.</returns>
    /// <exception cref="ArgumentException">There is none for the type.</exception>
    public static IValidator<T> For<T>() =>
        All.OfType<IValidator<T>>().FirstOrDefault() ?? throw new ArgumentException($"There is no validator of {typeof(T).Name}.", nameof(T));
}
