using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Eligibility;
using KhuyenCong.Domain.Validation;

namespace KhuyenCong.Domain.Tests.Validation;

public class EligibilityValidatorTests
{
    private static readonly Establishment Broken = new()
    {
        Kind = (EstablishmentKind)99,
        Size = new EnterpriseSize
        {
            Capital = new Vnd(-1),
            Labour = -2,
            Revenue = new Vnd(-3),
        },
        Place = new ProductionPlace
        {
            Kind = (PlaceKind)9,
            City = (CityClass)9,
            Province = (ProvinceKind)9,
        },
        Sector = (IndustrySector)99,
        OtherSectors = CodeSet<IndustrySector>.Of((IndustrySector)9),
    };

    private static readonly string[] Codes =
    [
        "establishment.kind",
        "establishment.capital",
        "establishment.labour",
        "establishment.revenue",
        "establishment.place",
        "establishment.city",
        "establishment.province-kind",
        "establishment.other-sectors",
        "establishment.sector",
    ];

    [Fact]
    public void A_well_formed_question_passes()
    {
        Assert.True(
            RequestValidators.For<EligibilityRequest>().Validate(new EligibilityRequest { Establishment = Given.Household, PlanBuiltIn = 2015 }).IsValid
        );
        Assert.True(RequestValidators.For<EligibilityRequest>().Validate(default(EligibilityRequest)).IsValid);
        Assert.True(RequestValidators.For<FundingConditionRequest>().Validate(Given.Project).IsValid);
        Assert.True(
            RequestValidators.For<ContentConditionRequest>().Validate(new ContentConditionRequest { Activity = ConditionedActivity.Machinery }).IsValid
        );
    }

    [Fact]
    public void All_failures_of_an_eligibility_request_come_at_once()
    {
        var request = new EligibilityRequest
        {
            Establishment = Broken,
            PlanBuiltIn = 15,
            Recipient = ItemRecipient.RuralEstablishment,
        };
        var failures = RequestValidators.For<EligibilityRequest>().Validate(request).Errors;
        Assert.Equal(["eligibility.plan-built-in", "eligibility.recipient", .. Codes], failures.Select(f => f.ErrorCode));
        AssertBothLanguages(failures);
        var problem = Assert.Throws<ArgumentException>(() => PromotionRules.National.AssessEligibility(Given.In2016, request));
        Assert.Contains("PlanBuiltIn, Kind, Capital", problem.Message);
        Assert.False(PromotionRules.National.TryComputeEligibility(Given.In2016, request, out var workings));
        Assert.Equal(EligibilityOutcome.Invalid, workings.Outcome);
    }

    [Fact]
    public void All_failures_of_a_funding_request_come_at_once()
    {
        var request = Given.Project with { Establishment = Broken, Source = (FundingSource)7, ApprovedBy = (Authority)99, Counterpart = new Vnd(-1) };
        var failures = RequestValidators.For<FundingConditionRequest>().Validate(request).Errors;
        Assert.Equal([.. Codes, "condition.source", "condition.approved-by", "condition.counterpart"], failures.Select(f => f.ErrorCode));
        AssertBothLanguages(failures);
        Assert.Throws<ArgumentException>(() => PromotionRules.National.AssessFundingConditions(Given.In2016, request));
    }

    [Fact]
    public void All_failures_of_a_content_request_come_at_once()
    {
        var request = new ContentConditionRequest
        {
            Activity = 0,
            Source = (FundingSource)7,
            Yes = ContentFacts.NewMachinery,
            No = ContentFacts.NewMachinery,
            Field = (ConsultancyField)99,
            Year = 0,
        };
        var failures = RequestValidators.For<ContentConditionRequest>().Validate(request).Errors;
        Assert.Equal(["content.activity", "content.source", "content.facts", "content.consultancy-field", "content.year"], failures.Select(f => f.ErrorCode));
        Assert.Equal(["Activity", "Source", "No", "Field", "Year"], request.BadFields());
        AssertBothLanguages(failures);
    }

    [Fact]
    public void The_quick_check_and_the_rule_set_agree_on_random_requests()
    {
        var random = new Random(9);
        var validator = RequestValidators.For<EligibilityRequest>();
        for (var i = 0; i < 2_000; i++)
        {
            var request = new EligibilityRequest
            {
                PlanBuiltIn = random.Next(3) == 0 ? random.Next(-10, 20_000) : null,
                Establishment = new Establishment
                {
                    Kind = random.Next(2) == 0 ? (EstablishmentKind)random.Next(0, 11) : null,
                    Sector = random.Next(2) == 0 ? (IndustrySector)random.Next(0, 10) : null,
                    OtherSectors = CodeSet<IndustrySector>.Of((IndustrySector)random.Next(1, 10)),
                    Size = new EnterpriseSize { Labour = random.Next(-3, 100), Capital = new Vnd(random.Next(-5, 500)) },
                    Place = new ProductionPlace { Kind = (PlaceKind)random.Next(0, 6) },
                },
            };
            var quick = validator.Validate(request);
            var full = validator.Validate(new ValidationContext<EligibilityRequest>(request));
            Assert.Equal(full.Errors.Select(f => f.ErrorCode), quick.Errors.Select(f => f.ErrorCode));
            Assert.Equal(EligibilityShape.BadFields(request) == EligibilityFacts.None, quick.IsValid);
        }
    }

    private static void AssertBothLanguages(List<ValidationFailure> failures) =>
        Assert.All(
            failures,
            f =>
            {
                var text = Assert.IsType<LocalizedText>(f.CustomState);
                Assert.Equal(text.Vietnamese, f.ErrorMessage);
                Assert.NotEqual(text.Vietnamese, text.English);
            }
        );
}
