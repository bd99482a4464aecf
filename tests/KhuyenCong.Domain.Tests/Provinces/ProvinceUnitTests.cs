using KhuyenCong.Domain.Establishments;

namespace KhuyenCong.Domain.Tests.Provinces;

public class ProvinceUnitTests
{
    // Written down a second time, from the text of the resolution: the new unit and what else went into it.
    private static readonly string[][] Mergers =
    [
        ["Tuyên Quang", "Hà Giang"],
        ["Lào Cai", "Yên Bái"],
        ["Thái Nguyên", "Bắc Kạn"],
        ["Phú Thọ", "Vĩnh Phúc", "Hòa Bình"],
        ["Bắc Ninh", "Bắc Giang"],
        ["Hưng Yên", "Thái Bình"],
        ["Hải Phòng", "Hải Dương"],
        ["Ninh Bình", "Hà Nam", "Nam Định"],
        ["Quảng Trị", "Quảng Bình"],
        ["Đà Nẵng", "Quảng Nam"],
        ["Quảng Ngãi", "Kon Tum"],
        ["Gia Lai", "Bình Định"],
        ["Khánh Hòa", "Ninh Thuận"],
        ["Lâm Đồng", "Đắk Nông", "Bình Thuận"],
        ["Đắk Lắk", "Phú Yên"],
        ["Thành phố Hồ Chí Minh", "Bình Dương", "Bà Rịa - Vũng Tàu"],
        ["Đồng Nai", "Bình Phước"],
        ["Tây Ninh", "Long An"],
        ["Cần Thơ", "Sóc Trăng", "Hậu Giang"],
        ["Vĩnh Long", "Bến Tre", "Trà Vinh"],
        ["Đồng Tháp", "Tiền Giang"],
        ["Cà Mau", "Bạc Liêu"],
        ["An Giang", "Kiên Giang"],
    ];

    private static readonly LocalDate LastOf63 = new(2025, 6, 30);
    private static readonly LocalDate FirstOf34 = new(2025, 7, 1);

    [Fact]
    public void There_are_63_units_until_2025_06_30_and_34_from_2025_07_01()
    {
        Assert.Empty(ProvinceUnit.AllOn(new LocalDate(2011, 12, 31)));
        Assert.Equal(63, ProvinceUnit.AllOn(new LocalDate(2012, 1, 1)).Count);
        Assert.Equal(63, ProvinceUnit.AllOn(LastOf63).Count);
        Assert.Equal(34, ProvinceUnit.AllOn(FirstOf34).Count);
        Assert.Equal(FirstOf34, ProvinceUnit.MergedFrom);
        Assert.Empty(ProvinceUnit.AllOn(FirstOf34).Except(ProvinceUnit.AllOn(LastOf63)));
    }

    [Fact]
    public void Every_former_province_is_a_part_of_the_one_that_it_went_into()
    {
        foreach (var row in Mergers)
        {
            var unit = Find(row[0]);
            Assert.Null(unit.MergedInto);
            Assert.Equal(row.Order(), unit.MadeOf.Select(u => u.Name).Order());
            foreach (var name in row.Skip(1))
            {
                var former = Find(name);
                Assert.Same(unit, former.MergedInto);
                Assert.Empty(former.MadeOf);
                Assert.Same(former, former.On(LastOf63));
                Assert.Same(unit, former.On(FirstOf34));
                Assert.Equal(name, former.NameOn(LastOf63));
                Assert.Equal(row[0], former.NameOn(FirstOf34));
            }
        }

        Assert.Equal(63 - 34, Mergers.Sum(r => r.Length - 1));
        var unchanged = ProvinceUnit.AllOn(FirstOf34).Select(u => u.Name).Except(Mergers.Select(r => r[0]));
        Assert.Equal(11, unchanged.Count());
        Assert.All(unchanged, name => Assert.Equal([Find(name)], Find(name).MadeOf));
    }

    [Theory]
    [InlineData("Huế", "2024-12-31", "2025-01-01")]
    [InlineData("Đồng Nai", "2026-04-29", "2026-04-30")]
    [InlineData("Quảng Ninh", "2026-08-31", "2026-09-01")]
    [InlineData("Bắc Ninh", "2026-09-19", "2026-09-20")]
    [InlineData("Bình Dương", "2025-06-30", "2025-07-01")]
    [InlineData("Quảng Nam", "2025-06-30", "2025-07-01")]
    [InlineData("Bình Phước", "2026-04-29", "2026-04-30")]
    [InlineData("Bắc Giang", "2026-09-19", "2026-09-20")]
    public void A_province_lies_in_a_centrally_run_city_from_its_day(string name, string last, string first)
    {
        var unit = Find(name);
        Assert.Equal(ProvinceKind.Province, unit.KindOn(Day(last)));
        Assert.Equal(ProvinceKind.CentrallyRunCity, unit.KindOn(Day(first)));
    }

    [Theory]
    [InlineData("2012-01-01", 5)]
    [InlineData("2024-12-31", 5)]
    [InlineData("2025-01-01", 6)]
    [InlineData("2026-04-29", 6)]
    [InlineData("2026-04-30", 7)]
    [InlineData("2026-09-01", 8)]
    [InlineData("2026-09-19", 8)]
    [InlineData("2026-09-20", 9)]
    public void There_are_so_many_centrally_run_cities(string date, int cities) =>
        Assert.Equal(cities, ProvinceUnit.AllOn(Day(date)).Count(u => u.KindOn(Day(date)) == ProvinceKind.CentrallyRunCity));

    [Fact]
    public void Before_2012_the_register_says_nothing()
    {
        Assert.Null(Find("Hà Nội").KindOn(new LocalDate(2011, 12, 31)));
        Assert.Null(Find("Lai Châu").KindOn(new LocalDate(2011, 12, 31)));
        Assert.Equal(ProvinceKind.CentrallyRunCity, Find("Hà Nội").KindOn(new LocalDate(2012, 1, 1)));
        Assert.Equal(ProvinceKind.Province, Find("Lai Châu").KindOn(new LocalDate(2012, 1, 1)));
    }

    [Fact]
    public void Thừa_Thiên_Huế_is_Huế_from_2025_01_01()
    {
        var hue = Find("Thừa Thiên Huế");
        Assert.Same(hue, Find("Huế"));
        Assert.Equal("Thừa Thiên Huế", hue.NameOn(new LocalDate(2024, 12, 31)));
        Assert.Equal("Huế", hue.NameOn(new LocalDate(2025, 1, 1)));
        Assert.Equal("Huế", hue.ToString());
    }

    [Fact]
    public void Every_name_is_found_in_every_way_of_writing_it()
    {
        foreach (var unit in ProvinceUnit.AllOn(LastOf63))
        {
            var plain = string.Concat(unit.Name.Select(VietnameseText.Plain));
            string[] spellings =
            [
                unit.Name,
                "tỉnh " + unit.Name,
                "Tỉnh" + unit.Name,
                "Thành phố " + unit.Name,
                "TP. " + unit.Name,
                "TP." + unit.Name,
                "tp " + unit.Name,
                unit.Name.ToUpperInvariant(),
                plain,
                "TINH " + plain.ToUpperInvariant(),
                unit.Name.Replace(" ", ""),
                unit.Name.Replace(" ", "  "),
                unit.Name.Replace(" ", "\u00A0"),
                string.Join("\u200B", unit.Name.ToCharArray()),
                "\uFEFF" + unit.Name + "\u00AD",
                unit.Name.Replace("òa", "oà").Replace("óa", "oá"),
                unit.Name.Replace(" - ", " – "),
            ];
            Assert.All(spellings, name => Assert.Same(unit, ProvinceUnit.TryFind(name, out var found) ? found : null));
        }
    }

    [Theory]
    [InlineData("TP.HCM", "Thành phố Hồ Chí Minh")]
    [InlineData("TPHCM", "Thành phố Hồ Chí Minh")]
    [InlineData("Hồ Chí Minh", "Thành phố Hồ Chí Minh")]
    [InlineData("TT. Huế", "Huế")]
    [InlineData("Thừa Thiên - Huế", "Huế")]
    [InlineData("Thanh Hoá", "Thanh Hóa")]
    [InlineData("Khánh Hoà", "Khánh Hòa")]
    [InlineData("Đắc Lắc", "Đắk Lắk")]
    [InlineData("Daklak", "Đắk Lắk")]
    [InlineData("Đăk Nông", "Đắk Nông")]
    [InlineData("Bắc Cạn", "Bắc Kạn")]
    [InlineData("Kontum", "Kon Tum")]
    [InlineData("BR-VT", "Bà Rịa - Vũng Tàu")]
    [InlineData("Bà Rịa–Vũng Tàu", "Bà Rịa - Vũng Tàu")]
    [InlineData("Đồng Nai", "Đồng Nai")]
    public void Spellings_in_use_are_found(string name, string official) => Assert.Equal(official, Find(name).Name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("tỉnh")]
    [InlineData("TP.")]
    [InlineData("Hà Tây")]
    [InlineData("Hà")]
    [InlineData("Hà Nоi")]
    [InlineData("Hà Nội; Huế")]
    [InlineData("tỉnh tỉnh Hà Tĩnh")]
    public void Other_names_and_look_alikes_are_not_found(string? name)
    {
        Assert.False(ProvinceUnit.TryFind(name, out var unit));
        Assert.Null(unit);
    }

    [Fact]
    public void A_long_text_is_no_name() => Assert.False(ProvinceUnit.TryFind("Hà Nội" + new string(' ', 100), out _));

    private static ProvinceUnit Find(string name)
    {
        Assert.True(ProvinceUnit.TryFind(name, out var unit), name);
        return unit;
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
