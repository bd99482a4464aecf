using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Tests.Provinces;

/// <summary>Spellings of names of provinces as files, tables and old fonts have them.</summary>
public class ProvinceSpellingTests
{
    private static readonly LocalDate Before = new(2025, 6, 30);

    [Theory]
    [InlineData("T. ")]
    [InlineData("T.")]
    [InlineData("t ")]
    [InlineData("tỉnh ")]
    public void A_province_is_found_behind_a_short_title(string title)
    {
        foreach (var unit in ProvinceUnit.AllOn(Before))
            Assert.Same(unit, Found(title + unit.Name));
    }

    [Fact]
    public void A_name_is_found_with_the_letter_that_old_fonts_leave_for_Đ_and_with_its_marks_apart()
    {
        foreach (var unit in ProvinceUnit.AllOn(Before))
        {
            Assert.Same(unit, Found(unit.Name.Replace('Đ', '\u00D0').Replace('đ', '\u00F0')));
            Assert.Same(unit, Found(unit.Name.Normalize(System.Text.NormalizationForm.FormD)));
        }
    }

    [Theory]
    [InlineData("Thủ đô Hà Nội", "Hà Nội")]
    [InlineData("T. Thừa Thiên Huế", "Huế")]
    [InlineData("TP. Ðà Nẵng", "Đà Nẵng")]
    [InlineData("T.P. Đà Nẵng", "Đà Nẵng")]
    [InlineData("T P Hồ Chí Minh", "Thành phố Hồ Chí Minh")]
    [InlineData("T", null)]
    [InlineData("T.", null)]
    [InlineData("T. T. Hà Nội", null)]
    [InlineData("tHà Nội", null)]
    [InlineData("Thủ đô", null)]
    public void A_title_is_a_title_only_before_a_name(string name, string? official) => Assert.Equal(official, Found(name)?.Name);

    private static ProvinceUnit? Found(string name) => ProvinceUnit.TryFind(name, out var unit) ? unit : null;
}
