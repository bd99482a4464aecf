using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article5Tests
{
    [Theory]
    [InlineData(1, "handicraft", "Thủ công mỹ nghệ")]
    [InlineData(2, "agro-food", "chế biến nông, lâm, thủy sản và thực phẩm")]
    [InlineData(3, "machinery", "Thiết bị, máy móc, dụng cụ và phụ tùng cơ khí")]
    [InlineData(4, "other", "san pham khac")]
    public void Four_groups_by_code_number_and_name(int clause, string code, string name)
    {
        var group = (ProductGroup)clause;
        Assert.Equal(code, group.ToCode());
        foreach (var text in new[] { code, clause.ToString(), name, code.ToUpperInvariant() })
        {
            Assert.True(Vocabulary.TryParse(text, out ProductGroup found), text);
            Assert.Equal(group, found);
        }

        Assert.NotEqual(group.ToText().Vietnamese, group.ToText().English);
    }

    [Theory]
    [InlineData("Nhóm sản phẩm thủ công mỹ nghệ", ProductGroup.Handicraft)]
    [InlineData("Nhóm sản phẩm chế biến nông, lâm, thủy sản và thực phẩm", ProductGroup.AgroFood)]
    [InlineData("Nhóm sản phẩm về thiết bị, máy móc, dụng cụ và phụ tùng cơ khí", ProductGroup.Machinery)]
    [InlineData("Nhóm các sản phẩm khác", ProductGroup.Other)]
    [InlineData("NHOM SAN PHAM KHAC", ProductGroup.Other)]
    public void Groups_are_read_as_lists_print_them(string text, ProductGroup group)
    {
        Assert.True(Vocabulary.TryParse(text, out ProductGroup found), text);
        Assert.Equal(group, found);
        Assert.False(Vocabulary.TryParse("Nhóm sản phẩm", out ProductGroup _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("1.0")]
    [InlineData("-1")]
    [InlineData("1 ")]
    [InlineData("hаndicraft")]
    public void Anything_else_is_no_group(string? text) => Assert.False(Vocabulary.TryParse(text, out ProductGroup _));

    [Fact]
    public void An_unknown_group_is_named_as_missing()
    {
        var decision = Given.Assess(Given.Entry(VoteLevel.District) with { Product = Given.GoodProduct with { Group = null } });
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal<ValueList<string>>(["group"], decision.Missing);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ProductGroup)5).ToCode());
    }
}
