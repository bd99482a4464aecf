using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Tests.LawTests.TT26Of2014;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.TypicalProducts;

/// <summary>Both sides of every bound of the values of this feature.</summary>
public class TypicalProductBoundsTests
{
    [Theory]
    [InlineData(1, 2, true, false, true, false)]
    [InlineData(2, 1, false, true, false, true)]
    [InlineData(2, 2, false, false, true, true)]
    public void Points_and_means_compare_as_numbers_do(int left, int right, bool less, bool more, bool atMost, bool atLeast)
    {
        var (p, q) = (Points.Of(left), Points.Of(right));
        Assert.Equal([less, atMost, more, atLeast], new[] { p < q, p <= q, p > q, p >= q });
        // The same numbers as means of another number of sheets each.
        var (a, b) = (new MeanScore(Points.Of(left * 3), 3), new MeanScore(Points.Of(right * 7), 7));
        Assert.Equal([less, atMost, more, atLeast], new[] { a < b, a <= b, a > b, a >= b });
        Assert.Equal(left == right, a == b);
        Assert.Equal(left != right, a != b);
        Assert.Equal(left == right, a.GetHashCode() == b.GetHashCode());
    }

    [Fact]
    public void Means_with_the_same_whole_part_compare_by_the_rest()
    {
        // 1000000 ÷ 3 = 333333 1/3 and 2333333 ÷ 7 = 333333 2/7 millionths: 1/3 is more.
        var third = new MeanScore(new Points(1_000_000), 3);
        var less = new MeanScore(new Points(2_333_333), 7);
        Assert.True(third > less && less < third);
        Assert.Equal("0.333333…", less.ToCode());
        Assert.Equal("0.000000…", new MeanScore(new Points(1), 2).ToCode());
        Assert.Equal("0.5", new MeanScore(Points.Of(1), 2).ToCode());
        Assert.Equal("0.500000…", new MeanScore(new Points(3_500_001), 7).ToCode());
        Assert.Equal("0", new MeanScore(Points.Zero, 1).ToCode());
    }

    [Fact]
    public void Sums_that_do_not_fit_are_an_overflow()
    {
        Assert.Throws<OverflowException>(() => new Points(long.MaxValue) + new Points(1));
        Assert.Equal(new Points(long.MaxValue), new Points(long.MaxValue - 1) + new Points(1));
        Assert.Throws<OverflowException>(() => new CriterionCaps(int.MaxValue, 1, 0, 0).Total);
        Assert.Throws<OverflowException>(() => new CriterionCaps(0, int.MaxValue, 0, 1).Total);
        Assert.Equal(int.MaxValue, new CriterionCaps(int.MaxValue, 0, 0, 0).Total);
        Assert.Equal(2_147_483_647_000_000, Points.Of(int.MaxValue).Millionths);
    }

    [Fact]
    public void Codes_and_names_of_what_is_not_defined_are_refused()
    {
        foreach (var number in new[] { -1, 0, 5, 6 })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => ((ProductGroup)number).ToCode());
            Assert.Throws<ArgumentOutOfRangeException>(() => ((ProductGroup)number).ToText());
        }

        foreach (var number in new[] { -1, 0, 4 })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => ((VoteRegion)number).ToCode());
            Assert.Throws<ArgumentOutOfRangeException>(() => ((VoteRegion)number).ToText());
        }

        foreach (var number in new[] { -1, 0, 6 })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => ((VoteLevel)number).ToCode());
            Assert.Throws<ArgumentOutOfRangeException>(() => ((VoteLevel)number).ToText());
            Assert.Throws<ArgumentOutOfRangeException>(() => ((VoteLevel)number).Rank());
            Assert.Throws<ArgumentOutOfRangeException>(() => Given.Norms2015.EntitlementsOf((VoteLevel)number));
        }
    }

    [Theory]
    [InlineData(ProductGroup.Handicraft, "thủ công", "craft", "Crafts", "thủ công mỹ nghệ", "handicrafts")]
    [InlineData(ProductGroup.AgroFood, "thực phẩm", "nông, lâm, thủy sản", "chế biến nông lâm thủy sản", "food", "processed food", "agriculture")]
    [InlineData(ProductGroup.Machinery, "cơ khí", "thiết bị, máy móc", "máy móc", "machines", "equipment", "mechanical parts", "tools")]
    [InlineData(ProductGroup.Other, "khác", "các sản phẩm khác", "sản phẩm khác", "others")]
    public void Groups_are_found_by_the_names_in_use(ProductGroup group, params string[] names)
    {
        foreach (var name in names)
        {
            Assert.True(Vocabulary.TryParse(name, out ProductGroup found), name);
            Assert.Equal(group, found);
        }
    }

    [Theory]
    [InlineData("TP HCM", "Thành phố Hồ Chí Minh")]
    [InlineData("HCM", "Thành phố Hồ Chí Minh")]
    [InlineData("TPHCM", "Thành phố Hồ Chí Minh")]
    [InlineData("thành phố Hải Phòng", "Hải Phòng")]
    [InlineData("TP Cần Thơ", "Cần Thơ")]
    [InlineData("tỉnh Đắk Lắk", "Đắk Lắk")]
    [InlineData("Đắc Lắc", "Đắk Lắk")]
    [InlineData("Daklak", "Đắk Lắk")]
    [InlineData("Đắc Nông", "Đắk Nông")]
    [InlineData("Daknong", "Đắk Nông")]
    [InlineData("Bắc Cạn", "Bắc Kạn")]
    [InlineData("Kontum", "Kon Tum")]
    public void Provinces_are_found_by_the_spellings_in_use(string name, string official)
    {
        var found = Given.ProvinceNamed(name);
        Assert.NotNull(found);
        Assert.Equal(official, found.Name);
    }

    [Fact]
    public void Usual_years_are_asked_for_years_of_the_calendar()
    {
        var norms = Given.Norms2015;
        Assert.Equal<ValueList<int>>([1], norms.Find(VoteLevel.District)?.UsualYears(1, 1) ?? default);
        Assert.Equal<ValueList<int>>([9999], norms.Find(VoteLevel.District)?.UsualYears(9998, 9999) ?? default);
        Assert.Empty(norms.Find(VoteLevel.District)?.UsualYears(2017, 2015) ?? default);
        Assert.Equal(0, Refused(0, 2015));
        Assert.Equal(10000, Refused(10000, 2015));
        Assert.Equal(0, Refused(2015, 0));
        Assert.Equal(10000, Refused(2015, 10000));

        object? Refused(int from, int to) => Assert.Throws<ArgumentOutOfRangeException>(() => norms.Find(VoteLevel.District)!.UsualYears(from, to)).ActualValue;
    }

    [Fact]
    public void Certificates_end_in_years_of_the_calendar()
    {
        var norms = Given.Norms2015;
        Assert.Equal(new LocalDate(3, 12, 31), CertificateRules.ValidUntil(norms, 1));
        Assert.Equal(new LocalDate(9999, 12, 31), CertificateRules.ValidUntil(norms, 9997));
        Assert.Throws<OverflowException>(() => CertificateRules.ValidUntil(norms, 9998));
        Assert.Throws<OverflowException>(() => CertificateRules.ValidUntil(norms, 9999));
        Assert.Throws<ArgumentOutOfRangeException>(() => CertificateRules.ValidUntil(norms, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CertificateRules.ValidUntil(norms, 10000));
        Assert.Throws<ArgumentNullException>(() => CertificateRules.ValidUntil(null!, 2015));
    }

    [Fact]
    public void The_last_day_of_votes_is_asked_for_years_of_the_calendar()
    {
        Assert.Equal(new LocalDate(9999, 12, 31), LawBook.National.LastDayOfVotes(VoteLevel.Nation, 9999));
        Assert.Null(LawBook.National.LastDayOfVotes(VoteLevel.Nation, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LawBook.National.LastDayOfVotes(VoteLevel.Nation, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => LawBook.National.LastDayOfVotes(VoteLevel.Nation, 10000));
    }

    [Fact]
    public void The_points_of_a_missing_sheet_are_added_without_wrapping()
    {
        // 2,147,483,647 points of 1,000,000 millionths for each of 4,999 missing sheets are more than 64 bits hold.
        var norms = Given.Norms2015 with
        {
            Criteria = Norm.Stated(new CriterionCaps(int.MaxValue, 0, 0, 0), Given.Norms2015.Criteria.Citation),
        };
        var request = new VoteRequest
        {
            Level = VoteLevel.Province,
            Date = Given.Day2015,
            Sheets = [new ScoreSheet("P", ProductGroup.Other, "J1", Points.Of(70), Points.Zero, Points.Zero, Points.Zero)],
            Jury = [.. Enumerable.Range(1, 5000).Select(j => "J" + j)],
        };
        Assert.Throws<OverflowException>(() => VoteRules.Assess(norms, request));
    }

    [Fact]
    public void A_fact_is_named_as_missing_once_and_only_while_it_matters()
    {
        // The withdrawal is unknown and the certificate out of date: that settles it.
        var certificate = new Certificate { Level = VoteLevel.Province, Issued = new(2015, 1, 1) };
        Assert.Empty(CertificateRules.Assess(Given.Norms2015, certificate, new(2018, 1, 1)).Missing);
        // No sheet of two jurors for each of two products: "sheets" once.
        var vote = Given.Vote(Given.Sheet("P", "A", "70"), Given.Sheet("Q", "B", "70"), Given.Sheet("R", "C", "70"));
        Assert.Equal<ValueList<string>>(["sheets"], vote.Missing);
        Assert.Equal(Verdict.Undetermined, vote.Verdict);
    }
}
