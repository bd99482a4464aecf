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
        new RequestValidator<EligibilityRequest>((in request) => EligibilityProblems.Of(request)),
        new RequestValidator<FundingConditionRequest>((in request) => ConditionProblems.Of(request)),
        new RequestValidator<ContentConditionRequest>((in request) => ConditionProblems.Of(request)),
        new RequestValidator<EntryRequest>((in request) => TypicalProductShape.Of(request)),
        new RequestValidator<CouncilRequest>((in request) => TypicalProductShape.Of(request)),
        new RequestValidator<VoteRequest>((in request) => TypicalProductShape.Of(request)),
        new RequestValidator<Certificate>((in request) => TypicalProductShape.Of(request)),
        new RequestValidator<PrizeRequest>((in request) => TypicalProductShape.Of(request)),
        new RequestValidator<ComplaintRequest>((in request) => TypicalProductShape.Of(request)),
        new RequestValidator<PriorityRequest>((in request) => PriorityShape.Of(request)),
        new RequestValidator<AllocationRequest>((in request) => PriorityShape.Of(request)),
        new RequestValidator<InterestSupportRequest>((in request) => InterestSupportShape.Of(request)),
        new RequestValidator<ManagementCostRequest>((in request) => ManagementCostShape.Of(request)),
        new RequestValidator<ProjectRecord>((in request) => ProjectRecordShape.Of(request)),
        new RequestValidator<AdvanceRequest>((in request) => ExecutionShape.Of(request)),
        new RequestValidator<TenderRequest>((in request) => ExecutionShape.Of(request)),
        new RequestValidator<ChangeRequest>((in request) => ExecutionShape.Of(request)),
        new RequestValidator<CalendarRequest>((in request) => ExecutionShape.Of(request)),
        new RequestValidator<DossierRequest>((in request) => ExecutionShape.Of(request)),
        new RequestValidator<Project>((in request) => ExecutionShape.Of(request)),
    ];

    /// <summary>Bộ kiểm tra của một loại câu hỏi: the validator of a kind of request.</summary>
    /// <typeparam name="T">The type of the request.</typeparam>
    /// <returns>The validator.</returns>
    /// <exception cref="ArgumentException">There is none for the type.</exception>
    public static IValidator<T> For<T>() =>
        All.OfType<IValidator<T>>().FirstOrDefault() ?? throw new ArgumentException($"There is no validator of {typeof(T).Name}.", nameof(T));
}
