using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>How records are told to be of one establishment: numbers, names and provinces as people write them.</summary>
public class EstablishmentKeyTests
{
    [Theory]
    [InlineData("tỉnh An Giang", "An Giang")]
    [InlineData("TỈNH  an giang", "An Giang")]
    [InlineData("TP. Cần Thơ", "Cần Thơ")]
    [InlineData("tp Cần Thơ", "thành phố Cần Thơ")]
    [InlineData("tỉnh Lạ", "Lạ")]
    [InlineData("thành phố Lạ", "lạ")]
    [InlineData("TP. Lạ", "lạ")]
    [InlineData("TP.Lạ", "lạ")]
    [InlineData("tp lạ", "lạ")]
    public void The_title_of_a_province_is_no_part_of_its_name(string one, string other) => Assert.Equal(Province(one), Province(other));

    [Theory]
    [InlineData("TP.", "tp.")]
    [InlineData("tỉnh", "tỉnh")]
    [InlineData("tỉnhLạ", "tỉnhlạ")]
    [InlineData(" ", "")]
    [InlineData(null, "")]
    public void A_title_alone_stays(string? province, string key) => Assert.Equal(VietnameseText.Folded(key), Province(province));

    [Theory]
    [InlineData("0100000001", "#100000001")]
    [InlineData("01-0000.0001 ", "#100000001")]
    [InlineData("41B8000001", "#41b8000001")]
    [InlineData("000", null)]
    [InlineData("-", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void A_number_is_its_letters_and_digits_without_zeros_in_front(string? id, string? key) =>
        Assert.Equal(key, EstablishmentKey.Id(Record(null) with { BeneficiaryId = id }));

    [Theory]
    [InlineData(null, true)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(-1, true)]
    public void A_record_of_several_establishments_has_no_key(int? establishments, bool hasKey)
    {
        var record = Record("Hộ A") with { Establishments = establishments };
        Assert.Equal(hasKey, EstablishmentKey.Of(record) is not null);
        Assert.Equal(EstablishmentKey.Of(record), new EstablishmentKeys().Of(record, out _));
    }

    [Theory]
    [InlineData("cty tnhh a", "công ty trách nhiệm hữu hạn a")]
    [InlineData("C.ty TNHH A", "Công ty TNHH A")]
    [InlineData("c ty a", "công ty a")]
    [InlineData("ctcp a", "công ty cổ phần a")]
    [InlineData("htx a & b", "hợp tác xã a và b")]
    [InlineData("htx a, b", "hợp tác xã a b")]
    [InlineData("cty tnhh mtv sx - tm - dv a", "công ty trách nhiệm hữu hạn một thành viên sản xuất thương mại dịch vụ a")]
    [InlineData("dntn đt xd a", "doanh nghiệp tư nhân đầu tư xây dựng a")]
    [InlineData("(a)", "a")]
    public void Short_and_long_forms_of_a_name_are_one(string one, string other) => Assert.Equal(LongForm(one), LongForm(other));

    [Theory]
    [InlineData("c a", "công a")]
    [InlineData("hộ c ty", "hộ công ty")]
    [InlineData("a b", "ab")]
    [InlineData("a b", "b a")]
    [InlineData("htx", "hợp tác")]
    [InlineData("htxa", "hợp tác xã a")]
    [InlineData("cs a", "cssx a")]
    [InlineData("a", "à")]
    public void Other_names_stay_apart(string one, string other) => Assert.NotEqual(LongForm(one), LongForm(other));

    [Fact]
    public void Hashes_are_the_same_on_every_system()
    {
        // FNV-1a of the letters a, b: computed by hand in integers of any width, then mixed.
        var hash = new System.Numerics.BigInteger(14_695_981_039_346_656_037UL);
        foreach (var letter in "ab")
            hash = (hash ^ letter) * 1_099_511_628_211UL % (System.Numerics.BigInteger.One << 64);
        Assert.Equal((ulong)(hash ^ (hash >> 32)), StableHash.Of("ab"));
        Assert.Equal(StableHash.Of("ab"), EstablishmentKey.LongFormHash("ab"));
    }

    [Fact]
    public void Two_that_perhaps_are_one_are_found_in_parts_too_in_the_order_in_which_they_were_met()
    {
        ProjectRecord[] records =
        [
            Record("Hộ B") with
            {
                Case = "b1",
                BeneficiaryId = "2",
            },
            Record("Hộ A") with
            {
                Case = "a1",
                BeneficiaryId = "1",
            },
            Record("Hộ A") with
            {
                Case = "a2",
            },
            Record("Hộ B") with
            {
                Case = "b2",
            },
        ];
        Assert.True(ReportPeriod.TryParse("2016", out var period));
        var request = new ReportRequest { Period = period };
        var split = new PortfolioSplit(records);
        Assert.False(split.HasTies);
        var whole = Reports.Compile(records, request);
        var parts = Reports.CompileParts(Enumerable.Range(0, 2).Select(part => records.Where(r => split.PartOf(r, 2) == part)), request);
        Assert.Equal(2, whole.PerhapsSameCount);
        Assert.Equal(
            ["b1, b2", "a1, a2"],
            whole.PerhapsSame.Select(f => f.Message(Language.English)).Select(m => m.Contains("b1", StringComparison.Ordinal) ? "b1, b2" : "a1, a2")
        );
        Assert.Equal(2, parts.PerhapsSameCount);
        Assert.Equal(
            whole.PerhapsSame.Order(Comparer<Domain.Decisions.Finding>.Create(Later)),
            parts.PerhapsSame.Order(Comparer<Domain.Decisions.Finding>.Create(Later))
        );

        static int Later(Domain.Decisions.Finding one, Domain.Decisions.Finding other) =>
            string.CompareOrdinal(one.Message(Language.English), other.Message(Language.English));
    }

    private static string Province(string? province) => EstablishmentKey.Province(Record(null) with { Province = province });

    private static ulong LongForm(string name) => EstablishmentKey.LongFormHash(VietnameseText.Folded(name));

    private static ProjectRecord Record(string? name) =>
        new()
        {
            Case = "c",
            AsOf = new(2016, 6, 30),
            Beneficiary = name,
            Province = "An Giang",
        };
}
