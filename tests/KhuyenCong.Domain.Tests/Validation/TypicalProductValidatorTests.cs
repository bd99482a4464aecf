using FluentValidation;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.LawTests.TT26Of2014;
using KhuyenCong.Domain.TypicalProducts;
using KhuyenCong.Domain.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace KhuyenCong.Domain.Tests.Validation;

public class TypicalProductValidatorTests
{
    private static readonly LocalDate Day = Given.Day2015;

    [Fact]
    public void Well_formed_requests_pass()
    {
        Assert.True(RequestValidators.For<EntryRequest>().Validate(Given.Entry(VoteLevel.Nation, VoteLevel.Region)).IsValid);
        Assert.True(RequestValidators.For<CouncilRequest>().Validate(new CouncilRequest { Level = VoteLevel.Nation, Date = Day }).IsValid);
        Assert.True(
            RequestValidators
                .For<VoteRequest>()
                .Validate(
                    new VoteRequest
                    {
                        Level = VoteLevel.Nation,
                        Date = Day,
                        Sheets = [Given.Sheet("P", "J", "70")],
                        Awards = [new(3)],
                    }
                )
                .IsValid
        );
        Assert.True(RequestValidators.For<Certificate>().Validate(new Certificate { Level = VoteLevel.Commune }).IsValid);
        Assert.True(
            RequestValidators
                .For<PrizeRequest>()
                .Validate(
                    new PrizeRequest
                    {
                        Level = VoteLevel.Nation,
                        Date = Day,
                        Products = 1,
                        Asked = Vnd.Zero,
                    }
                )
                .IsValid
        );
        Assert.True(
            RequestValidators
                .For<ComplaintRequest>()
                .Validate(
                    new ComplaintRequest
                    {
                        Date = Day,
                        Announced = Day,
                        Filed = Day,
                        Received = Day,
                        Answered = Day,
                    }
                )
                .IsValid
        );
    }

    [Fact]
    public void All_failures_of_an_entry_come_at_once_in_both_languages()
    {
        var request = Given.Entry(0) with
        {
            Product = new ProductFacts { Group = (ProductGroup)7, Form = (ProductForm)(-1) },
            Dossier = new DossierFacts
            {
                Sets = -1,
                Photos = -2,
                PhotoShortSideMillimetres = -3,
                PhotoLongSideMillimetres = -4,
            },
            HasLowerCertificate = false,
            LowerCertificate = new Certificate
            {
                Level = (VoteLevel)6,
                Issued = Day,
                WithdrawnOn = Day.PlusDays(-1),
            },
        };
        var failures = RequestValidators.For<EntryRequest>().Validate(request).Errors;
        Assert.Equal(
            [
                "Level",
                "Product.Group",
                "Product.Form",
                "Dossier.Sets",
                "Dossier.Photos",
                "Dossier.PhotoShortSideMillimetres",
                "Dossier.PhotoLongSideMillimetres",
                "LowerCertificate",
                "LowerCertificate.Level",
                "LowerCertificate.WithdrawnOn",
            ],
            failures.Select(f => f.PropertyName)
        );
        Assert.All(
            failures,
            f =>
            {
                var text = Assert.IsType<LocalizedText>(f.CustomState);
                Assert.Equal(text.Vietnamese, f.ErrorMessage);
                Assert.NotEqual(text.Vietnamese, text.English);
                Assert.StartsWith("typical-product.", f.ErrorCode);
            }
        );
        Assert.Throws<ArgumentException>(() => EntryRules.Assess(Given.Norms2015, null, request));
        Assert.Equal(
            ["Product", "Dossier"],
            RequestValidators
                .For<EntryRequest>()
                .Validate(Given.Entry(VoteLevel.District) with { Product = null!, Dossier = null! })
                .Errors.Select(f => f.PropertyName)
        );
    }

    [Fact]
    public void Votes_name_sheets_and_numbers_that_cannot_be()
    {
        var request = new VoteRequest
        {
            Level = VoteLevel.Nation,
            Date = Day,
            Sheets = [null!, Given.Sheet("P", "J", "70", (ProductGroup)5)],
            Awards = [new(-1), new(2, (ProductGroup)9)],
        };
        Assert.Equal(
            ["typical-product.required", "typical-product.group", "typical-product.negative", "typical-product.group", "typical-product.awards"],
            RequestValidators.For<VoteRequest>().Validate(request).Errors.Select(f => f.ErrorCode)
        );
        Assert.Throws<ArgumentException>(() => VoteRules.Assess(Given.Norms2015, request));
        var blank = request with { Sheets = [], Awards = [], Jury = ["A", " ", null!] };
        Assert.Equal(["Jury[1]", "Jury[2]"], RequestValidators.For<VoteRequest>().Validate(blank).Errors.Select(f => f.PropertyName));
    }

    [Fact]
    public void Councils_prizes_certificates_and_complaints_are_checked_for_shape()
    {
        Assert.Equal(
            3,
            RequestValidators
                .For<CouncilRequest>()
                .Validate(
                    new CouncilRequest
                    {
                        Level = 0,
                        Date = Day,
                        Members = -1,
                        Jurors = -1,
                    }
                )
                .Errors.Count
        );
        Assert.Equal(
            3,
            RequestValidators
                .For<PrizeRequest>()
                .Validate(
                    new PrizeRequest
                    {
                        Level = 0,
                        Date = Day,
                        Products = 0,
                        Asked = new Vnd(-1),
                    }
                )
                .Errors.Count
        );
        Assert.Equal(
            2,
            RequestValidators
                .For<Certificate>()
                .Validate(
                    new Certificate
                    {
                        Level = 0,
                        Issued = Day,
                        WithdrawnOn = Day.PlusDays(-1),
                    }
                )
                .Errors.Count
        );
        var complaint = new ComplaintRequest
        {
            Date = Day,
            Announced = Day,
            Filed = Day.PlusDays(-1),
            Answered = Day.PlusDays(-2),
        };
        Assert.Equal(["Filed", "Answered"], RequestValidators.For<ComplaintRequest>().Validate(complaint).Errors.Select(f => f.PropertyName));
        Assert.Throws<ArgumentException>(() => ComplaintRules.Assess(Given.Norms2015, new WorkingCalendar(), complaint));
    }

    [Fact]
    public void Hosts_get_them_by_injection()
    {
        using var provider = new ServiceCollection().AddKhuyenCong().BuildServiceProvider();
        Assert.IsType<RequestValidator<EntryRequest>>(provider.GetRequiredService<IValidator<EntryRequest>>());
        Assert.IsType<RequestValidator<CouncilRequest>>(provider.GetRequiredService<IValidator<CouncilRequest>>());
        Assert.IsType<RequestValidator<VoteRequest>>(provider.GetRequiredService<IValidator<VoteRequest>>());
        Assert.IsType<RequestValidator<Certificate>>(provider.GetRequiredService<IValidator<Certificate>>());
        Assert.IsType<RequestValidator<PrizeRequest>>(provider.GetRequiredService<IValidator<PrizeRequest>>());
        Assert.IsType<RequestValidator<ComplaintRequest>>(provider.GetRequiredService<IValidator<ComplaintRequest>>());
    }
}
