using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Law;

public class InstrumentTests
{
    [Fact]
    public void Ids_and_numbers_are_unique_and_codes_parse()
    {
        Assert.Equal(Instruments.All.Count, Instruments.All.Select(i => i.Id).Distinct().Count());
        Assert.Equal(Instruments.All.Count, Instruments.All.Select(i => i.Number).Distinct().Count());
        Assert.All(Instruments.All, i => Assert.Equal(i, new Citation(i).Instrument));
        Assert.All(Instruments.All, i => Assert.Equal(i.Id, Citation.Parse(i.Id).Instrument.Id));
    }

    [Fact]
    public void Amendments_and_replacements_name_known_instruments()
    {
        Assert.All(Instruments.All.SelectMany(i => i.Amendments), a => Assert.True(Instruments.TryFind(a.ByInstrumentId, out _)));
        Assert.All(Instruments.All.Where(i => i.ReplacedBy is not null), i => Assert.True(Instruments.TryFind(i.ReplacedBy, out _)));
        Assert.All(Instruments.All, i => Assert.Equal(i.ReplacedBy is null, i.ReplacedFrom is null));
    }

    [Fact]
    public void The_list_holds_every_instrument_once()
    {
        var properties = typeof(Instruments).GetProperties().Where(p => p.PropertyType == typeof(LegalInstrument)).ToList();
        Assert.Equal(properties.Select(p => ((LegalInstrument)p.GetValue(null)!).Id), Instruments.All.Select(i => i.Id));
    }

    [Fact]
    public void The_days_of_change_are_those_on_which_an_instrument_begins_ends_or_is_amended_and_the_first_not_verified_in_order()
    {
        var days = LawDays.PlacesOfChange().Select(IsoDay.At).ToList();
        var expected = Instruments
            .All.Where(i => i.Kind != InstrumentKind.Decision && i != Instruments.Resolution175Of2024)
            .SelectMany(i => i.Amendments.Select(a => (LocalDate?)a.From).Append(i.InForceFrom).Append(i.ReplacedFrom))
            .OfType<LocalDate>()
            .Where(d => d >= Instruments.Decree45Of2012.InForceFrom)
            .Distinct()
            .OrderBy(d => d)
            .Append(LawStatus.VerifiedThrough.PlusDays(1))
            .OrderBy(d => d);
        Assert.Equal(expected, days);
        Assert.Equal(days.Order(), days);
    }

    [Fact]
    public void The_joint_circular_applies_from_2014_04_08_to_2018_05_10()
    {
        var circular = Instruments.JointCircular26Of2014;
        Assert.False(circular.IsInForceOn(new LocalDate(2014, 4, 7)));
        Assert.True(circular.IsInForceOn(new LocalDate(2014, 4, 8)));
        Assert.True(circular.IsInForceOn(new LocalDate(2018, 5, 10)));
        Assert.False(circular.IsInForceOn(new LocalDate(2018, 5, 11)));
        Assert.Null(Instruments.Circular20Of2017.IsInForceOn(new LocalDate(2020, 1, 1)));
    }
}
