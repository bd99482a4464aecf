using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Priority;
using KhuyenCong.Domain.Validation;

namespace KhuyenCong.Domain.Tests.Validation;

/// <summary>The validators of priority, allocation, interest and management: all failures at once, in both languages.</summary>
public class PlanningValidatorTests
{
    [Fact]
    public void A_priority_request_is_checked() =>
        Check(
            RequestValidators.For<PriorityRequest>(),
            PriorityCases.Plain,
            PriorityCases.Plain with
            {
                Source = 0,
                Workers = -1,
                LocalMaterials = new MaterialShare(2, 1),
            },
            ["priority.source", "priority.workers", "priority.local-materials"]
        );

    [Fact]
    public void An_allocation_request_is_checked()
    {
        var standing = PriorityCases.Assess(PriorityCases.Plain).Standing;
        Check(
            RequestValidators.For<AllocationRequest>(),
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(1),
                Claims = [new("a", new Vnd(1), null, standing)],
            },
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(-1),
                ManagementSetAside = new Vnd(-1),
                OutsideOrderSetAside = new Vnd(-1),
                Sharing = (SharingRule)7,
                Claims = [new("a", Vnd.Zero, new Vnd(-1), standing), new("a", new Vnd(1), null, null!), new(" ", new Vnd(1), null, standing)],
            },
            [
                "allocation.budget",
                "allocation.management",
                "allocation.outside-order",
                "allocation.sharing",
                "allocation.id",
                "allocation.id",
                "allocation.requested",
                "allocation.ceiling",
                "allocation.standing",
            ]
        );
        Check(
            RequestValidators.For<AllocationRequest>(),
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(2),
                ManagementSetAside = new Vnd(1),
                OutsideOrderSetAside = new Vnd(1),
                Claims = [],
            },
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(2),
                ManagementSetAside = new Vnd(1),
                OutsideOrderSetAside = new Vnd(2),
                Claims = [],
            },
            ["allocation.set-aside"]
        );
    }

    [Fact]
    public void An_interest_request_is_checked()
    {
        var day = new LocalDate(2016, 1, 1);
        var loan = new RelocationLoan { Id = "a", Drawdowns = [new(day, new Vnd(100))] };
        Check(
            RequestValidators.For<InterestSupportRequest>(),
            new InterestSupportRequest { Source = FundingSource.National, Loans = [loan] },
            new InterestSupportRequest
            {
                Source = FundingSource.National,
                DayCount = (InterestDayCount)9,
                Loans =
                [
                    loan with
                    {
                        Drawdowns = [],
                        InterestPaidOnTime = new Vnd(-1),
                        Rates = [new(day, new Rate(-1))],
                    },
                    loan with
                    {
                        Repayments = [new(day, new Vnd(101))],
                        Instalments = [new(day, Vnd.Zero)],
                    },
                ],
            },
            ["interest.day-count", "interest.id", "interest.drawdowns", "interest.paid", "interest.rates", "interest.amount", "interest.repaid"]
        );
        Check(
            RequestValidators.For<InterestSupportRequest>(),
            new InterestSupportRequest { Source = FundingSource.National, Loans = [loan] },
            new InterestSupportRequest { Source = FundingSource.National, Loans = [] },
            ["interest.loans"]
        );
    }

    [Fact]
    public void A_management_request_is_checked() =>
        Check(
            RequestValidators.For<ManagementCostRequest>(),
            new ManagementCostRequest
            {
                Source = FundingSource.National,
                YearlyFunds = new Vnd(1),
                Projects = [new("p", null, null)],
            },
            new ManagementCostRequest
            {
                Source = FundingSource.National,
                YearlyFunds = Vnd.Zero,
                Projects = [new("p", Vnd.Zero, null), new("p", null, new Vnd(-1))],
            },
            ["management.funds", "management.id", "management.amount", "management.amount"]
        );

    private static void Check<T>(IValidator<T> validator, T good, T bad, string[] codes)
        where T : class
    {
        Assert.True(validator.Validate(good).IsValid);
        var failures = validator.Validate(bad).Errors;
        Assert.Equal(codes, failures.Select(f => f.ErrorCode));
        Assert.All(failures, Bilingual);
    }

    private static void Bilingual(ValidationFailure failure)
    {
        var text = Assert.IsType<LocalizedText>(failure.CustomState);
        Assert.Equal(text.Vietnamese, failure.ErrorMessage);
        Assert.NotEqual(text.Vietnamese, text.English);
        Assert.NotEqual("", failure.PropertyName);
    }
}
