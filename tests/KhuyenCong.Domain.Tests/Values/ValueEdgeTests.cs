using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KhuyenCong.Domain.Tests.Values;

public class ValueEdgeTests
{
    private static readonly Citation Provision = new(Instruments.JointCircular26Of2014, "6");

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData(".5", false)]
    [InlineData("1.", false)]
    [InlineData("1.2.3", false)]
    [InlineData("1,5", false)]
    [InlineData("-1", false)]
    [InlineData(" 1", false)]
    [InlineData("2147.483647", true)]
    [InlineData("2147.483648", false)]
    [InlineData("2148", false)]
    [InlineData("1.0000001", false)]
    [InlineData("1.0000000", true)]
    public void A_rate_is_read_to_the_millionth_and_no_further(string? text, bool isRate) => Assert.Equal(isRate, Rate.TryParseTimes(text, out _));

    [Theory]
    [InlineData("2.5", 25_000)]
    [InlineData("100", 1_000_000)]
    [InlineData("0.0001", 1)]
    [InlineData("0.00010", 1)]
    public void A_percent_is_read_to_four_decimals(string text, int millionths)
    {
        Assert.True(Rate.TryParsePercent(text, out var rate));
        Assert.Equal(millionths, rate.Millionths);
        Assert.False(Rate.TryParsePercent("0.00001", out _));
    }

    [Fact]
    public void A_list_has_no_element_outside_and_compares_with_nulls_in_it()
    {
        ValueList<string?> list = ["a", null];
        Assert.Null(list[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ValueList<string>)[0]);
        ValueList<string?> same = ["a", null];
        Assert.Equal(list, same);
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
        Assert.True(list != ["a"]);
        Assert.True(list != ["a", "b"]);
        Assert.Empty((IEnumerable<string>)default(ValueList<string>));
    }

    [Fact]
    public void A_text_is_in_one_of_two_languages() => Assert.Throws<ArgumentOutOfRangeException>(() => new LocalizedText("chữ", "text").In((Language)7));

    [Fact]
    public void A_timeline_begins_somewhere_and_goes_forward()
    {
        var day = new LocalDate(2014, 4, 8);
        Assert.Throws<ArgumentException>(() => new Timeline<string>());
        Assert.Throws<ArgumentException>(() => new Timeline<string>(null!));
        Assert.Throws<ArgumentException>(() => new Timeline<string>((day, "a"), (day, "b")));
        Assert.Throws<ArgumentException>(() => new Timeline<string>((day, "a"), (day.PlusDays(-1), "b")));
        var line = new Timeline<string>((day, "a"), (day.PlusDays(1), "b"));
        Assert.False(line.TryAt(day.PlusDays(-1), out _));
        Assert.True(line.TryAt(day, out var first));
        Assert.True(line.TryAt(day.PlusDays(1), out var second));
        Assert.Equal(("a", "b", day), (first, second, line.CoveredFrom));
    }

    [Fact]
    public void A_norm_without_a_value_gives_none()
    {
        var norm = Norm.NotEncoded<string>(Provision);
        Assert.False(norm.TryGet(out _));
        Assert.Contains("TTLT26-2014/6", Assert.Throws<InvalidOperationException>(() => norm.Value).Message);
        Assert.Equal("NotEncoded (TTLT26-2014/6)", norm.ToString());
        Assert.Equal("x (TTLT26-2014/6)", Norm.Stated("x", Provision).ToString());
        Assert.Throws<ArgumentNullException>(() => Norm.Stated("x", null!));
    }

    [Fact]
    public void Every_kind_of_instrument_has_a_name_and_an_unknown_one_is_an_instrument()
    {
        var names = Enum.GetValues<InstrumentKind>().Select(k => (Instruments.Decree45Of2012 with { Kind = k }).Name).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Equal("Nghị quyết 45/2012/NĐ-CP", (Instruments.Decree45Of2012 with { Kind = InstrumentKind.Resolution }).Name.Vietnamese);
        Assert.Equal("Instrument 45/2012/NĐ-CP", (Instruments.Decree45Of2012 with { Kind = (InstrumentKind)99 }).Name.English);
        Assert.Throws<ArgumentNullException>(() => Instruments.WithNumber(null!));
    }

    [Fact]
    public void A_set_of_codes_holds_nothing_outside_0_to_31()
    {
        var set = CodeSet<PlaceKind>.Of(PlaceKind.Commune, (PlaceKind)32, (PlaceKind)255);
        Assert.True(set.Contains(PlaceKind.Commune));
        Assert.False(set.Contains((PlaceKind)32));
        Assert.False(set.Contains((PlaceKind)255));
        Assert.False(set.Contains((PlaceKind)33));
        Assert.Equal(CodeSet<PlaceKind>.Of(PlaceKind.Commune), set);
        Assert.Equal("Commune", set.ToString());
        var days = CodeSet<DayOfWeek>.Of(DayOfWeek.Monday, (DayOfWeek)256, (DayOfWeek)(-1));
        Assert.Equal(CodeSet<DayOfWeek>.Of(DayOfWeek.Monday), days);
        Assert.False(days.Contains((DayOfWeek)(-1)) || days.Contains((DayOfWeek)257));
    }

    [Fact]
    public void Working_days_are_counted_from_the_day_after()
    {
        IWorkingCalendar calendar = new WorkingCalendar([new LocalDate(2016, 9, 2)]);
        // Thursday 1 September 2016; Friday the 2nd is a holiday, then comes the weekend.
        Assert.Equal(new LocalDate(2016, 9, 5), calendar.AddWorkingDays(new LocalDate(2016, 9, 1), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.AddWorkingDays(new LocalDate(2016, 9, 1), 0));
        Assert.Throws<ArgumentNullException>(() => ((IWorkingCalendar)null!).AddWorkingDays(new LocalDate(2016, 9, 1), 1));
        Assert.Throws<ArgumentException>(() => new Never().AddWorkingDays(new LocalDate(2016, 9, 1), 1));
        var last = new LocalDate(2016, 9, 1).PlusDays(3660);
        Assert.Equal(last, new OnlyOn(last).AddWorkingDays(new LocalDate(2016, 9, 1), 1));
        Assert.Throws<ArgumentException>(() => new OnlyOn(last).AddWorkingDays(new LocalDate(2016, 8, 31), 1));
    }

    [Fact]
    public void Hosts_that_forget_an_argument_are_told_which()
    {
        Assert.Throws<ArgumentNullException>(() => KhuyenCongServiceCollectionExtensions.AddKhuyenCong(null!));
        Assert.Throws<ArgumentNullException>(() => new PromotionRules(null!));
        Assert.Throws<ArgumentNullException>(() => new SupportBatch(null!));
        Assert.Throws<ArgumentNullException>(() => new EligibilityBatch(null!));
        Assert.Throws<ArgumentNullException>(() => PromotionRules.National.In(null!));
    }

    private sealed class OnlyOn(LocalDate worked) : IWorkingCalendar
    {
        public bool IsWorkingDay(LocalDate date) => date == worked;
    }

    private sealed class Never : IWorkingCalendar
    {
        public bool IsWorkingDay(LocalDate date) => false;
    }
}
