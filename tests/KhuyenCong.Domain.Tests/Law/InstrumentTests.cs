using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reading;

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
        // Decree 146/2025 ends by its own terms.
        Assert.All(Instruments.All.Except([Instruments.Decree146Of2025]), i => Assert.Equal(i.ReplacedBy is null, i.ReplacedFrom is null));
    }

    [Fact]
    public void The_list_holds_every_instrument_once()
    {
        var properties = typeof(Instruments).GetProperties().Where(p => p.PropertyType == typeof(LegalInstrument)).ToList();
        Assert.Equal(properties.Select(p => ((LegalInstrument)p.GetValue(null)!).Id), Instruments.All.Select(i => i.Id));
    }

    [Fact]
    public void The_days_of_change_are_those_on_which_an_instrument_begins_or_is_amended_and_the_first_on_which_it_was_not_seen_in_order()
    {
        var days = LawBook.National.Snapshots.Select(s => s.From).ToList();
        var expected = Instruments
            .All.Where(i => i.Kind != InstrumentKind.Decision && i != Instruments.Resolution175Of2024)
            .SelectMany(i => i.Amendments.Select(a => (LocalDate?)a.From).Append(i.InForceFrom).Append(i.LastSeenInForce?.PlusDays(1)))
            .OfType<LocalDate>()
            .Where(d => d >= Instruments.Decree45Of2012.InForceFrom)
            .Distinct()
            .OrderBy(d => d);
        Assert.Equal(expected, days);
        Assert.Equal(days.Order(), days);
    }

    [Fact]
    public void The_book_was_verified_through_the_latest_day_on_which_a_text_was_seen() =>
        Assert.Equal(Instruments.All.Where(i => i.Kind != InstrumentKind.Decision).Max(i => i.LastSeenInForce), LawBook.National.VerifiedThrough);

    [Theory]
    [InlineData("TT20-2017", "TT46-2012", "2017-09-29", "ký ngày 29/09/2017 (chưa rõ ngày có hiệu lực)")]
    [InlineData("TT17-2018", "TT36-2013", "2018-07-10", "ký ngày 10/07/2018 (chưa rõ ngày có hiệu lực)")]
    [InlineData("TT64-2024", "TT28-2018", "2024-08-28", "ký ngày 28/08/2024 (chưa rõ ngày có hiệu lực)")]
    [InlineData("TT14-2018", "TT26-2014", "2018-08-16", "từ ngày 16/08/2018")]
    [InlineData("ND235-2025", "ND45-2012", "2025-10-15", "từ ngày 15/10/2025")]
    public void An_amendment_is_named_from_its_first_day_or_from_its_signing_and_says_which(string by, string amended, string from, string words)
    {
        Assert.True(Instruments.TryFind(by, out var amending));
        Assert.True(Instruments.TryFind(amended, out var instrument));
        var amendment = Assert.Single(instrument.Amendments, a => a.ByInstrumentId == by);
        Assert.Equal(from, amendment.From.ToString("uuuu-MM-dd", null));
        Assert.Equal(amendment.From, amending.InForceFrom ?? amending.Signed);
        Assert.Equal(amending.InForceFrom is not null, amendment.IsStartKnown);
        var day = amendment.From;
        Assert.Equal(CitationStatus.Amended, CitationChecker.StatusOf(instrument, day).Status);
        Assert.Contains(words, CitationChecker.StatusOf(instrument, day).Explanation.Vietnamese);
        Assert.DoesNotContain(amending.Number, CitationChecker.StatusOf(instrument, day.PlusDays(-1)).Explanation.Vietnamese);
    }

    [Fact]
    public void ND146_2025_60_ends_on_2027_03_01_by_its_own_terms()
    {
        var (status, explanation) = CitationChecker.StatusOf(Instruments.Decree146Of2025, new LocalDate(2027, 3, 1));
        Assert.Equal(CitationStatus.Superseded, status);
        Assert.Equal("Nghị định 146/2025/NĐ-CP hết hiệu lực từ ngày 01/03/2027.", explanation.Vietnamese);
        Assert.Equal(CitationStatus.InForce, CitationChecker.StatusOf(Instruments.Decree146Of2025, new LocalDate(2027, 2, 28)).Status);
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
