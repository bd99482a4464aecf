using FluentValidation;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KhuyenCong.Domain.Tests.DependencyInjection;

public class AddKhuyenCongTests
{
    [Fact]
    public void Book_rules_and_validators_are_singletons()
    {
        using var provider = new ServiceCollection().AddKhuyenCong().BuildServiceProvider(validateScopes: true);
        Assert.Same(LawBook.National, provider.GetRequiredService<ILawBook>());
        Assert.Same(provider.GetRequiredService<PromotionRules>(), provider.GetRequiredService<PromotionRules>());
        Assert.Same(provider.GetRequiredService<IValidator<SupportRequest>>(), provider.GetRequiredService<IValidator<SupportRequest>>());
    }

    [Fact]
    public void What_the_host_registered_stays()
    {
        var book = LawBook.National.With(Readings.Default with { PriorityFactor = FactorReach.CapOnly });
        using var provider = new ServiceCollection().AddSingleton<ILawBook>(book).AddKhuyenCong().AddKhuyenCong().BuildServiceProvider();
        Assert.Same(book, provider.GetRequiredService<ILawBook>());
        Assert.Same(book, provider.GetRequiredService<PromotionRules>().Book);
    }
}
