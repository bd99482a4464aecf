// A program of another team: the package, a container, a validator, a calculator.
using FluentValidation;
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

using var provider = new ServiceCollection().AddKhuyenCong().BuildServiceProvider();
var rules = provider.GetRequiredService<PromotionRules>();
var validator = provider.GetRequiredService<IValidator<SupportRequest>>();
var request = new SupportRequest
{
    Item = SupportItem.Machinery,
    Source = FundingSource.National,
    Cost = Vnd.Million(600),
    Requested = Vnd.Million(300),
};

Console.WriteLine(validator.Validate(request).IsValid);
Console.WriteLine(rules.AssessSupport(new LocalDate(2016, 6, 30), request).Findings[1].Message(Language.Vietnamese));
foreach (var failure in validator.Validate(request with { Cost = new Vnd(-1), Units = 0 }).Errors)
    Console.WriteLine($"{failure.ErrorCode}: {((LocalizedText)failure.CustomState).English}");
