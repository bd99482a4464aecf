using FluentValidation;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using KhuyenCong.Domain.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KhuyenCong.Domain.DependencyInjection;

/// <summary>Đăng ký dịch vụ: adds the library to a host's services.</summary>
public static class KhuyenCongServiceCollectionExtensions
{
    /// <summary>Đăng ký KhuyenCong: the law book, the rules and the validators as singletons; what the host registered before stays.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">There are no services.</exception>
    public static IServiceCollection AddKhuyenCong(this IServiceCollection services)
    {
        if (services is null)
            throw new ArgumentNullException(nameof(services));
        services.TryAddSingleton<ILawBook>(LawBook.National);
        services.TryAddSingleton(provider => new PromotionRules(provider.GetRequiredService<ILawBook>()));
        services.TryAddSingleton<IValidator<SupportRequest>, SupportRequestValidator>();
        services.TryAddSingleton<IValidator<EligibilityRequest>, EligibilityRequestValidator>();
        services.TryAddSingleton<IValidator<FundingConditionRequest>, FundingConditionRequestValidator>();
        services.TryAddSingleton<IValidator<ContentConditionRequest>, ContentConditionRequestValidator>();
        services.TryAddSingleton<IValidator<EntryRequest>, EntryRequestValidator>();
        services.TryAddSingleton<IValidator<CouncilRequest>, CouncilRequestValidator>();
        services.TryAddSingleton<IValidator<VoteRequest>, VoteRequestValidator>();
        services.TryAddSingleton<IValidator<Certificate>, CertificateValidator>();
        services.TryAddSingleton<IValidator<PrizeRequest>, PrizeRequestValidator>();
        services.TryAddSingleton<IValidator<ComplaintRequest>, ComplaintRequestValidator>();
        services.TryAddSingleton<IValidator<PriorityRequest>, PriorityRequestValidator>();
        services.TryAddSingleton<IValidator<AllocationRequest>, AllocationRequestValidator>();
        services.TryAddSingleton<IValidator<InterestSupportRequest>, InterestSupportRequestValidator>();
        services.TryAddSingleton<IValidator<ManagementCostRequest>, ManagementCostRequestValidator>();
        services.TryAddSingleton<IValidator<ProjectRecord>, ProjectRecordValidator>();
        services.TryAddSingleton<IValidator<AdvanceRequest>, AdvanceRequestValidator>();
        services.TryAddSingleton<IValidator<TenderRequest>, TenderRequestValidator>();
        services.TryAddSingleton<IValidator<ChangeRequest>, ChangeRequestValidator>();
        services.TryAddSingleton<IValidator<CalendarRequest>, CalendarRequestValidator>();
        services.TryAddSingleton<IValidator<DossierRequest>, DossierRequestValidator>();
        services.TryAddSingleton<IValidator<Project>, ProjectValidator>();
        return services;
    }
}
