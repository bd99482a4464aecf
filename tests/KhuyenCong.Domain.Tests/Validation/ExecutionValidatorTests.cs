using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.LawTests.ND45Of2012;
using KhuyenCong.Domain.Tests.LawTests.TT36Of2013;
using KhuyenCong.Domain.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace KhuyenCong.Domain.Tests.Validation;

public class ExecutionValidatorTests
{
    private static void Fails(ValidationResult result, params (string Field, string Code)[] expected)
    {
        Assert.Equal(expected, result.Errors.Select(e => (e.PropertyName, e.ErrorCode)));
        Assert.All(
            result.Errors,
            e =>
            {
                var text = Assert.IsType<LocalizedText>(e.CustomState);
                Assert.Equal(text.Vietnamese, e.ErrorMessage);
                Assert.NotEqual(text.Vietnamese, text.English);
            }
        );
    }

    [Fact]
    public void Well_formed_requests_pass()
    {
        Assert.True(RequestValidators.For<AdvanceRequest>().Validate(Article13Tests.Request(ProjectKind.Media)).IsValid);
        Assert.True(RequestValidators.For<TenderRequest>().Validate(new TenderRequest { Source = FundingSource.National, Kind = ProjectKind.Media }).IsValid);
        Assert.True(
            RequestValidators.For<ChangeRequest>().Validate(new ChangeRequest { Source = FundingSource.National, Changes = [ChangeKind.Stop] }).IsValid
        );
        Assert.True(RequestValidators.For<CalendarRequest>().Validate(new CalendarRequest { PlanYear = 2016 }).IsValid);
        Assert.True(
            RequestValidators
                .For<DossierRequest>()
                .Validate(
                    new DossierRequest
                    {
                        Source = FundingSource.National,
                        Stage = DossierStage.Rest,
                        Kind = ProjectKind.Media,
                    }
                )
                .IsValid
        );
        Assert.True(RequestValidators.For<Project>().Validate(Article2Tests.Machinery).IsValid);
    }

    [Fact]
    public void All_failures_of_an_advance_come_at_once()
    {
        var request = new AdvanceRequest
        {
            Source = default,
            Kind = default,
            Stage = default,
            Support = Vnd.Zero,
            Advanced = new Vnd(-1),
            Asked = new Vnd(-1),
            DueUnderContract = new Vnd(-1),
            WorkDone = new Rate(-1),
            InvestmentDone = new Rate(1_000_001),
            AgencyRatio = new Rate(1_000_001),
        };
        Fails(
            RequestValidators.For<AdvanceRequest>().Validate(request),
            ("Kind", "advance.kind"),
            ("Source", "advance.source"),
            ("Stage", "advance.stage"),
            ("Support", "advance.support"),
            ("Advanced", "advance.advanced"),
            ("Asked", "advance.asked"),
            ("DueUnderContract", "advance.due-under-contract"),
            ("WorkDone", "advance.work-done"),
            ("InvestmentDone", "advance.investment-done"),
            ("AgencyRatio", "advance.agency-ratio")
        );
    }

    [Fact]
    public void The_other_requests_name_what_is_wrong_too()
    {
        Fails(
            RequestValidators.For<TenderRequest>().Validate(new TenderRequest { Kind = default, Source = default }),
            ("Kind", "tender.kind"),
            ("Source", "tender.source")
        );
        Fails(
            RequestValidators.For<ChangeRequest>().Validate(new ChangeRequest { Source = FundingSource.National, Changes = [] }),
            ("Changes", "change.changes")
        );
        Fails(
            RequestValidators
                .For<ChangeRequest>()
                .Validate(
                    new ChangeRequest
                    {
                        Source = FundingSource.National,
                        Changes = [(ChangeKind)13],
                        Form = default,
                    }
                ),
            ("Changes", "change.changes"),
            ("Form", "change.form")
        );
        Fails(RequestValidators.For<CalendarRequest>().Validate(new CalendarRequest { PlanYear = 1 }), ("PlanYear", "calendar.plan-year"));
        Fails(
            RequestValidators
                .For<DossierRequest>()
                .Validate(
                    new DossierRequest
                    {
                        Source = FundingSource.National,
                        Stage = default,
                        Kind = default,
                    }
                ),
            ("Kind", "dossier.kind"),
            ("Stage", "dossier.stage")
        );
        var project = Article2Tests.Machinery;
        Fails(
            RequestValidators
                .For<Project>()
                .Validate(
                    project with
                    {
                        Kind = default,
                        Source = default,
                        Form = default,
                        Support = new Vnd(-1),
                        End = project.Start.PlusDays(-1),
                        Tasks = [new ProjectTask("T", "A", project.End, project.Start, Vnd.Zero)],
                    }
                ),
            ("Kind", "project.kind"),
            ("Source", "project.source"),
            ("Form", "project.form"),
            ("Support", "project.support"),
            ("End", "project.end"),
            ("Tasks", "project.tasks")
        );
    }

    [Fact]
    public void They_are_registered()
    {
        using var services = new ServiceCollection().AddKhuyenCong().BuildServiceProvider();
        Assert.IsType<RequestValidator<AdvanceRequest>>(services.GetRequiredService<IValidator<AdvanceRequest>>());
        Assert.IsType<RequestValidator<Project>>(services.GetRequiredService<IValidator<Project>>());
    }
}
