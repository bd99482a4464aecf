using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Law;

/// <summary>The edges of the words and days of law: both sides of each.</summary>
public class LawEdgeTests
{
    private static readonly LegalInstrument Some = new()
    {
        Id = "QD1-2030",
        Kind = InstrumentKind.Decision,
        Number = "1/2030/QĐ-UBND",
        Subject = new("Thử", "A try"),
        InForceFrom = new(2030, 2, 1),
        ReplacedFrom = new(2031, 3, 1),
    };

    [Theory]
    [InlineData(2030, 1, 31, false)]
    [InlineData(2030, 2, 1, true)]
    [InlineData(2031, 2, 28, true)]
    [InlineData(2031, 3, 1, false)]
    public void A_text_is_in_force_from_its_first_day_to_the_day_before_it_is_replaced(int year, int month, int day, bool isInForce)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(isInForce, Some.IsInForceOn(date));
        Assert.Equal(date >= Some.InForceFrom, (Some with { ReplacedFrom = null }).IsInForceOn(date));
        Assert.Equal(date >= Some.ReplacedFrom ? false : null, (Some with { InForceFrom = null }).IsInForceOn(date));
        Assert.Null((Some with { InForceFrom = null, ReplacedFrom = null }).IsInForceOn(date));
    }

    [Theory]
    [InlineData(InstrumentKind.Law, "Luật", "Law")]
    [InlineData(InstrumentKind.Decree, "Nghị định", "Decree")]
    [InlineData(InstrumentKind.Decision, "Quyết định", "Decision")]
    [InlineData(InstrumentKind.Circular, "Thông tư", "Circular")]
    [InlineData(InstrumentKind.JointCircular, "Thông tư liên tịch", "Joint Circular")]
    [InlineData(InstrumentKind.Resolution, "Nghị quyết", "Resolution")]
    [InlineData((InstrumentKind)0, "Văn bản", "Instrument")]
    public void A_text_is_called_by_its_kind_and_number(InstrumentKind kind, string vietnamese, string english)
    {
        var text = Some with { Kind = kind };
        Assert.Equal(new($"{vietnamese} 1/2030/QĐ-UBND", $"{english} 1/2030/QĐ-UBND"), text.Name);
        Assert.Equal("QD1-2030", text.ToString());
    }

    [Theory]
    [InlineData("999", null, null, true)]
    [InlineData("1000", null, null, false)]
    [InlineData("", null, null, false)]
    [InlineData("6a", null, null, false)]
    [InlineData("0", "9", null, true)]
    [InlineData("6", "1000", null, false)]
    [InlineData("6", "2", "a", true)]
    [InlineData("6", "2", "z", true)]
    [InlineData("6", "2", "đ", true)]
    [InlineData("6", "2", "`", false)]
    [InlineData("6", "2", "{", false)]
    [InlineData("6", "2", "ab", false)]
    [InlineData("6", "2", "", false)]
    [InlineData("6", null, "a", false)]
    [InlineData(null, "2", null, false)]
    [InlineData("annex-4", "2", null, true)]
    [InlineData("annex-", null, null, false)]
    [InlineData("annex", null, null, false)]
    [InlineData("annex-x", null, null, false)]
    public void A_provision_has_the_form_of_one(string? article, string? clause, string? point, bool isOne)
    {
        if (isOne)
        {
            var citation = new Citation(Some, article, clause, point);
            Assert.Equal((article, clause, point), (citation.Article, citation.Clause, citation.Point));
            Assert.Equal(citation, new Citation(Some, article, clause, point));
            Assert.Equal(citation.GetHashCode(), new Citation(Some, article, clause, point).GetHashCode());
            Assert.False(citation.Equals(null));
            Assert.NotEqual(citation, new Citation(Some));
        }
        else
        {
            Assert.Equal("article", Assert.Throws<ArgumentException>(() => new Citation(Some, article, clause, point)).ParamName);
        }
    }

    [Fact]
    public void A_timeline_is_in_order_and_covers_from_its_first_day()
    {
        var day = new LocalDate(2030, 1, 1);
        Assert.Equal("entries", Assert.Throws<ArgumentException>(() => new Timeline<string>()).ParamName);
        Assert.Equal("entries", Assert.Throws<ArgumentException>(() => new Timeline<string>(null!)).ParamName);
        Assert.Equal("entries", Assert.Throws<ArgumentException>(() => new Timeline<string>((day, "a"), (day, "b"))).ParamName);
        Assert.Equal(
            "entries",
            Assert.Throws<ArgumentException>(() => new Timeline<string>((day, "a"), (day.PlusDays(2), "b"), (day.PlusDays(1), "c"))).ParamName
        );
        var line = new Timeline<string>((day, "a"), (day.PlusDays(1), "b"), (day.PlusDays(3), "c"));
        Assert.False(line.TryAt(day.PlusDays(-1), out var none));
        Assert.Null(none);
        Assert.Equal(["a", "b", "b", "c", "c"], Enumerable.Range(0, 5).Select(i => line.TryAt(day.PlusDays(i), out var value) ? value : ""));
        Assert.Equal((day, 3, 3), (line.CoveredFrom, line.Starts.Count, line.Values.Count));
    }

    [Theory]
    [InlineData(NormStatus.Stated, true, Evidence.Text)]
    [InlineData(NormStatus.Reported, true, Evidence.Reported)]
    [InlineData(NormStatus.Host, true, Evidence.Host)]
    [InlineData(NormStatus.NotEncoded, false, Evidence.None)]
    [InlineData(NormStatus.Absent, false, Evidence.None)]
    [InlineData(NormStatus.GovernedElsewhere, false, Evidence.None)]
    public void A_cell_has_a_value_where_a_text_or_the_host_states_one(NormStatus status, bool hasValue, Evidence evidence)
    {
        var (at, elsewhere) = (new Citation(Some, "1"), new Citation(Some, "2"));
        var norm = status switch
        {
            NormStatus.Stated => Norm.Stated(7, at),
            NormStatus.Reported => Norm.Reported(7, at),
            NormStatus.Host => Norm.FromHost(7, at),
            NormStatus.NotEncoded => Norm.NotEncoded<int>(at),
            NormStatus.Absent => Norm.Absent<int>(at),
            _ => Norm.GovernedElsewhere<int>(at, elsewhere),
        };
        Assert.Equal((status, hasValue, evidence), (norm.Status, norm.HasValue, norm.Evidence));
        Assert.Equal(hasValue, norm.TryGet(out var value));
        Assert.Equal(hasValue ? 7 : 0, value);
        Assert.Equal(status == NormStatus.GovernedElsewhere ? elsewhere : null, norm.Elsewhere);
        Assert.Equal(hasValue ? "7 (QD1-2030/1)" : $"{status} (QD1-2030/1)", norm.ToString());
        if (hasValue)
            Assert.Equal(7, norm.Value);
        else
            Assert.Contains("QD1-2030/1", Assert.Throws<InvalidOperationException>(() => norm.Value).Message);
        Assert.Equal("citation", Assert.Throws<ArgumentNullException>(() => Norm.Stated(7, null!)).ParamName);
    }

    [Fact]
    public void A_line_says_the_value_or_why_there_is_none_and_where_it_stands()
    {
        var at = new Citation(Some, "1", "2");
        LocalizedText says = new("bảy", "seven");
        Assert.Equal(new NormEntry("a.b", says, NormStatus.Stated, at), NormEntry.Of("a.b", Norm.Stated(7, at), _ => says));
        Assert.Equal(
            new NormEntry("a.b", new("chưa có trong thư viện", "not encoded"), NormStatus.NotEncoded, at),
            NormEntry.Of("a.b", Norm.NotEncoded<int>(at), _ => says)
        );
        Assert.Equal(new("không quy định", "not laid down"), NormEntry.Of("a", Norm.Absent<int>(at), _ => says).Value);
        Assert.Equal(new("theo văn bản khác", "governed by another text"), NormEntry.WithoutValue(NormStatus.GovernedElsewhere));
        Assert.Equal(
            new("theo Điều 3 Quyết định 1/2030/QĐ-UBND", "governed by Decision 1/2030/QĐ-UBND, Article 3"),
            NormEntry.Of("a", Norm.GovernedElsewhere<int>(at, new Citation(Some, "3")), _ => says).Value
        );
        Assert.Equal(
            new NormEntry(
                "a",
                new("bảy (khoản 2 Điều 1 Quyết định 1/2030/QĐ-UBND)", "seven (Decision 1/2030/QĐ-UBND, Article 1, clause 2)"),
                NormStatus.Stated,
                at
            ),
            NormEntry.Of("a", at, says)
        );
        Assert.Equal(
            new NormEntry("a", new("chưa có trong thư viện", "not encoded"), NormStatus.NotEncoded, new(Some)),
            NormEntry.Of("a", new Citation(Some), says)
        );
    }

    [Fact]
    public void An_amendment_by_a_text_that_is_not_known_is_named_by_its_id()
    {
        Assert.Equal(new("X9 từ ngày 02/01/2030", "X9 from 2030-01-02"), new Amendment("X9", new(2030, 1, 2), IsRead: false).ByWithDay());
        Assert.Equal(
            "Thông tư 17/2018/TT-BCT ký ngày 10/07/2018 (chưa rõ ngày có hiệu lực)",
            Instruments.Circular36Of2013.Amendments[0].ByWithDay().Vietnamese
        );
    }

    [Fact]
    public void Texts_are_found_by_the_whole_number_or_its_beginning()
    {
        Assert.Equal(["TTLT26-2014", "TT26-2014"], Instruments.WithNumber("26/2014").Select(i => i.Id));
        Assert.Equal(["TT26-2014"], Instruments.WithNumber(" 26/2014/TT-BCT/ ").Select(i => i.Id));
        Assert.Empty(Instruments.WithNumber("26/201"));
        Assert.Equal("number", Assert.Throws<ArgumentNullException>(() => Instruments.WithNumber(null!)).ParamName);
        Assert.False(Instruments.TryFind("tt26-2014", out var none));
        Assert.Null(none);
        Assert.False(Instruments.TryFind(null, out _));
    }
}
