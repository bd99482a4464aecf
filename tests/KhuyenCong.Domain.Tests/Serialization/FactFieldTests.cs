using System.Text.Json;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Serialization;

/// <summary>docs/decision-records.md: the facts of a record are texts without culture, named by where they stand, and are read back as they were.</summary>
public class FactFieldTests
{
    [Fact]
    public void What_is_not_known_is_told_apart_from_what_is_empty()
    {
        var dossier = new DossierRequest
        {
            Source = FundingSource.Local,
            Stage = DossierStage.BaseAppraisal,
            Kind = ProjectKind.Machinery,
            AtHand = ["", "paper-a"],
        };
        var fields = FactFields.Of(dossier);
        Assert.Equal(("\"\"", "paper-a"), (Value(fields, "at_hand.0"), Value(fields, "at_hand.1")));
        Assert.Equal(dossier, FactFields.Read<DossierRequest>(fields));
        var none = dossier with { AtHand = [] };
        Assert.Equal("[]", Value(FactFields.Of(none), "at_hand"));
        Assert.Equal(none, FactFields.Read<DossierRequest>(FactFields.Of(none)));
        var size = new EligibilityRequest { Establishment = new Establishment { Size = new EnterpriseSize() } };
        Assert.Equal("", Value(FactFields.Of(size), "establishment.size.capital"));
        // A part of which nothing is known is there all the same.
        Assert.Equal(size, FactFields.Read<EligibilityRequest>(FactFields.Of(size)));
    }

    private static readonly RecordField[] Dossier = [new("source", "local"), new("stage", "base-appraisal"), new("kind", "machinery")];

    [Fact]
    public void Items_of_a_list_are_read_by_their_numbers()
    {
        var shuffled = new[] { 10, 2, 0, 9, 1, 11, 8, 3, 5, 4, 7, 6 }.Select(i => new RecordField($"at_hand.{i}", $"p{i}"));
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"p{i}"), FactFields.Read<DossierRequest>([.. shuffled, .. Dossier]).AtHand);
    }

    [Theory]
    [InlineData("at_hand.1")]
    [InlineData("at_hand.00")]
    [InlineData("at_hand.x")]
    [InlineData("at_hand.0 at_hand.2")]
    [InlineData("at_hand.0 at_hand.x")]
    [InlineData("at_hand.0 at_hand.01")]
    [InlineData("at_hand.0 at_hand.1 at_hand.10")]
    [InlineData("at_hand")]
    public void A_list_with_a_gap_or_another_name_is_refused(string codes)
    {
        var refused = Assert.Throws<FormatException>(() =>
            FactFields.Read<DossierRequest>([.. Dossier, .. codes.Split(' ').Select(c => new RecordField(c, "p"))])
        );
        Assert.Equal("facts.at_hand: missing, or not a value of this field.", refused.Message);
        Assert.Equal("facts.at_hand: thiếu, hoặc không phải là giá trị của mục này.", KhuyenCongJson.ProblemOf(refused).Vietnamese);
    }

    [Theory]
    // What is a value is no part, whichever comes first and however it is named.
    [InlineData("x=1 x.y=2", "x.y")]
    [InlineData("x.y=2 x=1", "x")]
    [InlineData("x.y.z=2 x.y=1", "x.y")]
    [InlineData("x.a=1 x.0=1 x.b=1 x.a.q=2", "x.a.q")]
    [InlineData("x.b=1 x.0=1 x.a=1 x.b.q=2", "x.b.q")]
    [InlineData("x.0=1 x.a=1 x.1=1 x.0.q=2", "x.0.q")]
    [InlineData("x.9=1 x.10=1 x.a=1 x.9.q=2", "x.9.q")]
    [InlineData("x.10=1 x.9=1 x.a=1 x.10.q=2", "x.10.q")]
    [InlineData("x..y=1", "x..y")]
    [InlineData(".x=1", ".x")]
    [InlineData("x.=1", "x.")]
    [InlineData("1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17=1", "1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17")]
    public void Fields_that_contradict_each_other_are_refused_by_name(string fields, string named)
    {
        var given = fields.Split(' ').Select(f => new RecordField(f.Split('=')[0], f.Split('=')[1]));
        var refused = Assert.Throws<FormatException>(() => FactFields.Read<DossierRequest>([.. Dossier, .. given]));
        Assert.Equal($"facts.{named}: missing, or not a value of this field.", refused.Message);
    }

    [Fact]
    public void A_field_that_this_library_does_not_know_is_passed_over_down_to_sixteen_parts()
    {
        var known = FactFields.Read<DossierRequest>(Dossier);
        RecordField[] unknown = [new("zeta", "1"), new("a.1", "x"), new("a.0", "x"), new("1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16", "1")];
        Assert.Equal(known, FactFields.Read<DossierRequest>([.. Dossier, .. unknown]));
    }

    [Theory]
    [InlineData("kind", "")]
    [InlineData("kind", "machine")]
    [InlineData("source", "\"\"")]
    public void A_value_that_is_missing_or_none_of_its_field_is_refused(string code, string value)
    {
        var refused = Assert.Throws<FormatException>(() => FactFields.Read<DossierRequest>([.. Dossier.Where(f => f.Code != code), new(code, value)]));
        Assert.StartsWith("facts.", refused.Message);
        Assert.EndsWith(": missing, or not a value of this field.", refused.Message);
        Assert.Contains(code, refused.Message);
    }

    [Fact]
    public void Values_are_written_in_one_way_and_read_back()
    {
        Same(new Vnd(-5), "-5");
        Same(long.MinValue, "-9223372036854775808");
        Same(int.MaxValue, "2147483647");
        Same(int.MinValue, "-2147483648");
        Same(true, "yes");
        Same(false, "no");
        Same(Rate.Thousandths(1_250), "1.25");
        Same(new Rate(0), "0");
        // Rates that no provision states and points that no juror can give stay what they are.
        Same(new Rate(-1), "millionths:-1");
        Same(new Rate(int.MinValue), "millionths:-2147483648");
        Same(new Points(27_500_000), "27.5");
        Same(new Points(1), "0.000001");
        Same(new Points(-1), "millionths:-1");
        Same(new Points(long.MaxValue), "millionths:9223372036854775807");
        Same(new LocalDate(2012, 3, 4), "2012-03-04");
        Same(WardConversion.Never, "never");
        Same(WardConversion.Effective(new(2012, 3, 4)), "2012-03-04");
        Same(CodeSet<IndustrySector>.Of([]), "");
        Same(CodeSet<IndustrySector>.Of([IndustrySector.FoodProcessing]), "food-processing");
        Same(ContentFacts.None, "");
        Same(ContentFacts.NewMachinery, "new-machinery");
        Same(ContentFacts.NewMachinery | ContentFacts.RaisesQuality | ContentFacts.NewProductOnly, "raises-quality|new-machinery|new-product-only");
        Same(VoteLevel.Nation, "nation");
        Same(PayingLevel.District, "district");
        Assert.True(ProvinceUnit.TryFind("Hậu Giang", out var unit));
        Same(unit, "Hậu Giang");
        Assert.Throws<ArgumentException>(() => Written((VoteLevel)99));
        Assert.Equal(ContentFacts.RaisesQuality, Back<ContentFacts>("\"raises-quality|raises-quality|\""));
        Assert.Equal(CodeSet<IndustrySector>.Of([IndustrySector.FoodProcessing]), Back<CodeSet<IndustrySector>>("\"food-processing|\""));
    }

    [Fact]
    public void What_is_no_value_is_refused()
    {
        Refused<Vnd>("5e8", " 5", "5.0", "9223372036854775808", "");
        Refused<int>("2147483648", "-2147483649", "x");
        Refused<bool>("true", "Yes", "");
        Refused<Rate>("millionths:2147483648", "millionths:-2147483649", "millionths:x", "millionths:", "x", "-1");
        Refused<Points>("millionths:x", "millionths:9223372036854775808", "-1", "1,5");
        Refused<LocalDate>("2015-02-29", "04/03/2012");
        Refused<WardConversion>("Never", "2015-02-29", "");
        Refused<CodeSet<IndustrySector>>("food", "food-processing|x");
        Refused<ContentFacts>("x", "new-machinery|x", "new_machinery");
        Refused<VoteLevel>("Nation", "99", "");
        Refused<ProvinceUnit>("Atlantis", "");
        Assert.Throws<JsonException>(() => Back<Vnd>("5"));
        Assert.Throws<JsonException>(() => Back<bool>("true"));
    }

    private static void Same<T>(T value, string text)
    {
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Written(value)));
        Assert.Equal(value, Back<T>(Written(value)));
    }

    private static void Refused<T>(params string[] texts)
    {
        foreach (var text in texts)
            Assert.Throws<JsonException>(() => Back<T>(JsonSerializer.Serialize(text)));
    }

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, FactConverters.TypeInfo<T>(FactFields.Options));

    private static T? Back<T>(string json) => JsonSerializer.Deserialize(json, FactConverters.TypeInfo<T>(FactFields.Options));

    [Fact]
    public void Readings_are_codes_and_what_is_not_known_is_given_back()
    {
        foreach (var id in EnumValues.Of<ReadingId>().Where(r => r != ReadingId.None))
        {
            var codes = ReadingFields.CodesOf(id).ToList();
            Assert.True(codes.Count >= 2, id.ToString());
            Assert.Contains(ReadingFields.CodeOf(Readings.Default, id), codes);
            foreach (var code in codes)
            {
                var with = ReadingFields.With(Readings.Default, id, code);
                Assert.Equal(code, ReadingFields.CodeOf(with, id));
                Assert.Equal(
                    ReadingFields.Of(Readings.Default).Where(f => f.Code != id.ToString()),
                    ReadingFields.Of(with).Where(f => f.Code != id.ToString())
                );
                Assert.Empty(ReadingFields.Read(ReadingFields.Of(with), out var read));
                Assert.Equal(with, read);
            }

            Assert.Throws<ArgumentOutOfRangeException>(() => ReadingFields.With(Readings.Default, id, "x"));
        }

        RecordField[] given = [new("R5", "x"), new("R4", "once"), new("R99", "once"), new("R0", "")];
        Assert.Equal(["R5", "R99", "R0"], ReadingFields.Read(given, out var readings).Select(f => f.Code));
        Assert.Equal(Readings.Default with { PerEstablishment = EstablishmentLimit.Once }, readings);
        Assert.False(Rules.TryFind(null, out _));
        Assert.False(Rules.TryFind("Support.level-by-cap", out _));
        Assert.True(Rules.TryFind("support.level-by-cap", out var rule));
        Assert.Equal("support.level-by-cap", rule.Code);
        Assert.Equal(Rules.All.Select(r => r.Code).Order(StringComparer.Ordinal), Rules.All.Select(r => r.Code));
    }

    private static string Value(ValueList<RecordField> fields, string code) => fields.Single(f => f.Code == code).Value;
}
