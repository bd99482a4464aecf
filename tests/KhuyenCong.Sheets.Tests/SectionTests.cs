namespace KhuyenCong.Sheets.Tests;

/// <summary>Sections of a list: what is one, which it ends, and what it says of the rows below it.</summary>
public class SectionTests
{
    private static Sections New() => new(ProjectTable.Find("source").Codes, ProjectTable.Find("item").Codes);

    private static string Told(Sections sections, string texts, bool hasAmount = false, bool isByCode = false, bool isParent = false)
    {
        var isEntered = sections.TryEnter(texts.Split('|'), hasAmount, isByCode, isParent, out var source);
        Assert.True(isEntered || source is null);
        return $"{(isEntered ? "section" : "none")} {source ?? "-"}: {sections.Source ?? "-"} {sections.Item ?? "-"}";
    }

    [Theory]
    [InlineData("I. Khuyến công quốc gia", "section national: national -")]
    [InlineData("A|Khuyến công địa phương", "section local: local -")]
    [InlineData("A.|Khuyến công địa phương", "section local: local -")]
    [InlineData("a) Khuyến công quốc gia", "section national: national -")]
    [InlineData("II|Hỗ trợ ứng dụng máy móc thiết bị", "section -: - machinery")]
    [InlineData("Khuyến công quốc gia", "section national: national -")]
    [InlineData("Huyện Mẫu Sơn", "section -: - -")]
    [InlineData("1|Khuyến công quốc gia", "section national: national -")]
    [InlineData("1. Khuyến công quốc gia", "none -: - -")] // a number marks a project as a rule
    [InlineData("1|Hỗ trợ máy móc", "none -: - -")]
    [InlineData("1.1|Khuyến công quốc gia", "section national: national -")]
    [InlineData("xyz|Khuyến công quốc gia", "none -: - -")] // no mark
    [InlineData("I|", "none -: - -")]
    [InlineData("XIV/ Khuyến công quốc gia", "section national: national -")]
    [InlineData("Huyện Mẫu Sơn|x", "none -: - -")]
    public void What_is_a_section(string texts, string told) => Assert.Equal(told, Told(New(), texts));

    [Theory]
    [InlineData("I. Khuyến công quốc gia", "section national: national -")]
    [InlineData("I. Huyện Mẫu Sơn", "section -: - -")]
    [InlineData("Khuyến công quốc gia", "section national: national -")]
    [InlineData("Huyện Mẫu Sơn", "none -: - -")]
    [InlineData("1|Khuyến công quốc gia", "none -: - -")]
    public void What_is_a_section_though_it_has_amounts(string texts, string told) => Assert.Equal(told, Told(New(), texts, hasAmount: true));

    [Theory]
    [InlineData("I. Khuyến công quốc gia", "section national: national -")]
    [InlineData("I. Huyện Mẫu Sơn", "none -: - -")]
    [InlineData("Khuyến công quốc gia", "section national: national -")]
    [InlineData("Huyện Mẫu Sơn", "none -: - -")]
    [InlineData("1|Khuyến công quốc gia", "none -: - -")]
    public void What_is_a_section_in_the_file_of_a_program(string texts, string told) => Assert.Equal(told, Told(New(), texts, isByCode: true));

    [Fact]
    public void A_row_above_its_parts_is_a_section_whatever_it_says()
    {
        Assert.Equal("section -: - machinery", Told(New(), "1|Hỗ trợ máy móc thiết bị", hasAmount: true, isParent: true));
        Assert.Equal("none -: - -", Told(New(), "xyz|Huyện Mẫu Sơn", isParent: true)); // without a title there is none
        Assert.Equal("section -: - -", Told(New(), "Huyện Mẫu Sơn", hasAmount: true, isByCode: true, isParent: true));
    }

    [Theory]
    [InlineData(300, "section")]
    [InlineData(301, "none")]
    public void A_title_has_three_hundred_letters_at_most(int length, string told) => Assert.StartsWith(told, Told(New(), new string('x', length)));

    [Fact]
    public void A_section_ends_those_of_its_own_mark_and_all_inside_them()
    {
        var sections = New();
        Assert.False(sections.IsOpen);
        Assert.Equal("section national: national -", Told(sections, "A|Khuyến công quốc gia"));
        Assert.True(sections.IsOpen);
        Assert.Equal("section -: national machinery", Told(sections, "I|Hỗ trợ máy móc thiết bị"));
        Assert.Equal("section -: national machinery", Told(sections, "Huyện Mẫu Sơn")); // inside
        Assert.Equal("section -: national consultancy", Told(sections, "II|Tư vấn"));
        Assert.Equal("section local: local -", Told(sections, "B|Khuyến công địa phương"));
        Assert.Equal("section national: national -", Told(sections, "Khuyến công quốc gia"));
        Assert.Equal("section -: national -", Told(sections, "Huyện Mẫu Sơn"));
        Assert.Equal("section local: local -", Told(sections, "Khuyến công địa phương")); // ends the one without a mark
    }

    [Fact]
    public void Eight_sections_are_open_at_most()
    {
        var sections = New();
        // One for each kind of mark: capital, Roman, number, small letter, named source, none.
        foreach (var texts in new[] { "B|x", "I|x", "1|Khuyến công quốc gia", "b|x", "Khuyến công địa phương", "Huyện" })
            Assert.StartsWith("section", Told(sections, texts));
        Assert.Equal("local", sections.Source);
    }

    [Theory]
    [InlineData("I. x", true)]
    [InlineData("A|x", true)]
    [InlineData("IV.1|x", true)]
    [InlineData("a. x", false)]
    [InlineData("1. x", false)]
    [InlineData("x", false)]
    [InlineData("xyz|x", false)]
    [InlineData("A|x|y", false)]
    public void A_capital_or_a_Roman_number_marks_a_section(string texts, bool isMarked) => Assert.Equal(isMarked, Sections.IsMarked(texts.Split('|')));

    [Fact]
    public void Nothing_is_no_section() => Assert.False(Sections.IsMarked([]));

    [Fact]
    public void Without_lists_of_codes_a_section_says_nothing_of_its_rows()
    {
        var sections = new Sections(null, null);
        Assert.True(sections.TryEnter(["I. Khuyến công quốc gia"], false, false, false, out var source));
        Assert.Equal((null, null, null), (source, sections.Source, sections.Item));
    }
}
