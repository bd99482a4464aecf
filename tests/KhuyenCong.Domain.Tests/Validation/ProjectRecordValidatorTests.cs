using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Validation;

namespace KhuyenCong.Domain.Tests.Validation;

public class ProjectRecordValidatorTests
{
    private static readonly FluentValidation.IValidator<ProjectRecord> Validator = RequestValidators.For<ProjectRecord>();

    private static readonly ProjectRecord Good = new()
    {
        Case = "a",
        AsOf = new(2016, 6, 1),
        Item = SupportItem.Machinery,
        Support = Vnd.Zero,
    };

    [Fact]
    public void A_well_formed_record_passes() => Assert.True(Validator.Validate(Good).IsValid);

    [Fact]
    public void All_failures_are_reported_at_once_in_both_languages()
    {
        var result = Validator.Validate(
            Good with
            {
                Case = " ",
                Support = new(-1),
                WorkersTrained = -2,
                Status = (RecordStatus)99,
                Source = (FundingSource)7,
                Level = (ManagementLevel)9,
                BeneficiaryKind = (BeneficiaryKind)9,
                Factor = Rate.Thousandths(999),
                Ground = (PriorityGround)8,
                Content = (PromotionContent)10,
            }
        );
        Assert.Equal(
            [
                "project.case",
                "project.status",
                "project.source",
                "project.level",
                "project.content",
                "project.beneficiary-kind",
                "project.factor",
                "project.ground",
                "project.support",
                "project.workers",
            ],
            result.Errors.Select(e => e.ErrorCode)
        );
        Assert.All(result.Errors, e => Assert.Equal(e.ErrorMessage, Assert.IsType<LocalizedText>(e.CustomState).Vietnamese));
        Assert.All(result.Errors, e => Assert.NotEqual(((LocalizedText)e.CustomState).Vietnamese, ((LocalizedText)e.CustomState).English));
    }

    [Fact]
    public void An_undefined_item_is_one_failure() =>
        Assert.Equal("project.item", Assert.Single(Validator.Validate(Good with { Item = (SupportItem)77 }).Errors).ErrorCode);

    [Fact]
    public void The_rules_refuse_a_malformed_record_by_name()
    {
        var bad = Good with { Support = new(-1) };
        Assert.Contains("'a' is malformed in: support", Assert.Throws<ArgumentException>(() => Totals.Of([bad])).Message);
        Assert.Throws<ArgumentException>(() => Reports.Audit([bad]));
        Assert.Throws<ArgumentException>(() => Reports.Compare([bad], new RetrospectRequest()).Count());
        Assert.Throws<ArgumentException>(() => Reports.Compile([bad], new ReportRequest { Period = ReportPeriod.OfYear(2016) }));
    }
}
