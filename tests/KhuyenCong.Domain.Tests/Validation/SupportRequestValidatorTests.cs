using FluentValidation;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Validation;

namespace KhuyenCong.Domain.Tests.Validation;

public class SupportRequestValidatorTests
{
    private static readonly FluentValidation.IValidator<SupportRequest> Validator = RequestValidators.For<SupportRequest>();

    private static readonly SupportRequest Good = new()
    {
        Item = SupportItem.Machinery,
        Source = FundingSource.National,
        Cost = Vnd.Million(1),
    };

    [Fact]
    public void A_well_formed_request_passes_on_every_way_in()
    {
        Assert.True(Validator.Validate(Good).IsValid);
        Assert.True(((IValidator<SupportRequest>)Validator).Validate(Good).IsValid);
        Assert.True(Validator.Validate(new ValidationContext<SupportRequest>(Good)).IsValid);
    }

    [Fact]
    public void All_failures_come_at_once_with_codes_and_both_languages()
    {
        var request = new SupportRequest
        {
            Item = (SupportItem)99,
            Source = default,
            Cost = new Vnd(-1),
            Units = 0,
            PriorityFactor = Rate.Thousandths(2_000),
            Ground = (PriorityGround)8,
            Requested = new Vnd(-7),
            TreatmentWork = (TreatmentWork)5,
        };
        var failures = Validator.Validate(request).Errors;
        Assert.Equal(
            [
                "support.item",
                "support.source",
                "support.cost",
                "support.units",
                "support.priority-factor",
                "support.ground",
                "support.requested",
                "support.treatment-work",
            ],
            failures.Select(f => f.ErrorCode)
        );
        Assert.All(
            failures,
            f =>
            {
                var text = Assert.IsType<LocalizedText>(f.CustomState);
                Assert.Equal(text.Vietnamese, f.ErrorMessage);
                Assert.NotEqual(text.Vietnamese, text.English);
            }
        );
        Assert.Contains("-7 đồng", failures[6].ErrorMessage);
        Assert.Contains("2", failures[4].ErrorMessage);
    }

    [Fact]
    public async Task The_asynchronous_way_agrees()
    {
        IValidator<SupportRequest> validator = Validator;
        Assert.True((await validator.ValidateAsync(Good)).IsValid);
        Assert.Single((await validator.ValidateAsync(Good with { Units = -3 })).Errors);
    }

    [Fact]
    public void A_well_formed_request_costs_no_more_than_its_result()
    {
        Validator.Validate(Good);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = new FluentValidation.Results.ValidationResult();
        var own = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        var validated = Validator.Validate(Good);
        Assert.Equal(own, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(result.IsValid, validated.IsValid);
    }
}
