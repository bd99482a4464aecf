using KhuyenCong.Domain;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using KhuyenCong.Domain.Validation;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Đăng ký dịch vụ: adds the library to a host's services.</summary>
public static class KhuyenCongServiceCollectionExtensions
{
    /// <summary>Đăng ký KhuyenCong: the law book, the rules and the validators as singletons; what the host registered before stays.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">There are no services.</exception>
    public static IServiceCollection AddKhuyenCong(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<ILawBook>(LawBook.National);
        services.TryAddSingleton(provider => new PromotionRules(provider.GetRequiredService<ILawBook>()));
        services.TryAddSingleton(RequestValidators.For<SupportRequest>());
        services.TryAddSingleton(RequestValidators.For<EligibilityRequest>());
        services.TryAddSingleton(RequestValidators.For<FundingConditionRequest>());
        services.TryAddSingleton(RequestValidators.For<ContentConditionRequest>());
        services.TryAddSingleton(RequestValidators.For<EntryRequest>());
        services.TryAddSingleton(RequestValidators.For<CouncilRequest>());
        services.TryAddSingleton(RequestValidators.For<VoteRequest>());
        services.TryAddSingleton(RequestValidators.For<Certificate>());
        services.TryAddSingleton(RequestValidators.For<PrizeRequest>());
        services.TryAddSingleton(RequestValidators.For<ComplaintRequest>());
        services.TryAddSingleton(RequestValidators.For<PriorityRequest>());
        services.TryAddSingleton(RequestValidators.For<AllocationRequest>());
        services.TryAddSingleton(RequestValidators.For<InterestSupportRequest>());
        services.TryAddSingleton(RequestValidators.For<ManagementCostRequest>());
        services.TryAddSingleton(RequestValidators.For<ProjectRecord>());
        services.TryAddSingleton(RequestValidators.For<AdvanceRequest>());
        services.TryAddSingleton(RequestValidators.For<TenderRequest>());
        services.TryAddSingleton(RequestValidators.For<ChangeRequest>());
        services.TryAddSingleton(RequestValidators.For<CalendarRequest>());
        services.TryAddSingleton(RequestValidators.For<DossierRequest>());
        services.TryAddSingleton(RequestValidators.For<Project>());
        return services;
    }
}
