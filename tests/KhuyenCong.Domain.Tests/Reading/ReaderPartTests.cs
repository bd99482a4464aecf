using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Tests.Reading;

/// <summary>The small parts of the readers, each by itself.</summary>
public class ReaderPartTests
{
    [Theory]
    [InlineData("nguồn một hai ba", FundingSource.National)]
    [InlineData("nguồn một hai bốn ba", FundingSource.Local)]
    [InlineData("nguồn một * hai ba", FundingSource.Local)]
    [InlineData("* một hai ba", FundingSource.National)]
    public void Of_phrases_that_begin_at_one_word_the_one_with_the_most_words_decides(string text, FundingSource source)
    {
        var phrases = new CodePhrases<FundingSource>(PhraseChoice.First, [], (FundingSource.National, ["một hai ba"]), (FundingSource.Local, ["một * ba"]));
        Assert.True(phrases.TryFind(text, out var found, out var all));
        Assert.Equal((source, source), (found, Assert.Single(all)));
    }

    [Theory]
    [InlineData("một năm ba", FundingSource.Local)]
    [InlineData("một 1 2 3 4 5 6 7 8 ba", FundingSource.Local)]
    [InlineData("một 1 2 3 4 5 6 7 8 9 ba", null)]
    [InlineData("bốn một ba", null)]
    [InlineData("một bốn ba", null)]
    public void A_gap_is_of_some_words_and_a_blocker_says_that_it_is_something_else(string text, FundingSource? source)
    {
        var phrases = new CodePhrases<FundingSource>(PhraseChoice.Only, ["bốn"], (FundingSource.Local, ["một * ba"]));
        Assert.Equal(source is not null, phrases.TryFind(text, out var found, out _));
        Assert.Equal(source ?? default, found);
    }

    [Theory]
    [InlineData("a\r", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("\r\rb", 2, 3, 1)]
    [InlineData("\r\n\nb", 4, 3, 2)]
    public void A_line_ends_with_a_return_a_feed_or_both(string text, int position, int line, int column) =>
        Assert.Equal((line, column), new LineCounter(text).At(position));

    [Theory]
    [InlineData("điểm a đến điểm d khoản 1 Điều 3", 4)]
    [InlineData("điểm f đến điểm h khoản 1 Điều 3", 2)]
    [InlineData("điểm c đến điểm a khoản 1 Điều 3", 2)]
    [InlineData("điểm a đến điểm a khoản 1 Điều 3", 1)]
    [InlineData("khoản 2a đến khoản 5 Điều 3", 2)]
    [InlineData("khoản 2 đến khoản 5a Điều 3", 2)]
    [InlineData("khoản 2 đến khoản 5 Điều 3", 4)]
    public void A_range_is_all_between_its_ends_where_both_are_of_one_order(string text, int provisions) =>
        Assert.Equal(provisions, Assert.Single(ProvisionReader.Read(new CitationText(text))).Provisions.Count);

    [Theory]
    [InlineData("\u2010\u2011\u2012\u2013\u2014\u2212_-", '-')]
    [InlineData("\u2044\u2215\\/", '/')]
    [InlineData("\u00D0\u00F0\u0189\u0256Đđd", 'd')]
    public void Dashes_strokes_and_the_letters_taken_for_a_barred_d_are_read_as_one(string letters, char plain) =>
        Assert.All(letters, c => Assert.Equal(plain, CitationText.PlainOf(c)));

    [Theory]
    [InlineData("X26-2014", "26/2014/TTLT-BTC-BCT", "26", "2014", true)]
    [InlineData("X1288-2014", "01288/QĐ-TTg", "1288", "2014", false)]
    [InlineData("X9-2099", "9/2099", "9", "2099", true)]
    [InlineData("X9-ABCD", "9/ABCD/QĐ", "9", "", false)]
    [InlineData("X9-14", "9/QH14", "9", "", false)]
    [InlineData("X9-14", "9/14/QH", "9", "", false)]
    [InlineData("X9", "9", "9", "", false)]
    [InlineData("2015", "9", "9", "2015", false)]
    public void The_year_of_a_number_is_of_four_digits_or_that_of_the_id(string id, string number, string bare, string year, bool hasYear)
    {
        var read = OfficialNumber.Of(
            new()
            {
                Id = id,
                Kind = InstrumentKind.Decision,
                Number = number,
                Subject = new("", ""),
            }
        );
        Assert.Equal((bare, year, hasYear), (read.Number, read.Year, read.HasYear));
    }

    [Theory]
    [InlineData("\uFF01", '!')]
    [InlineData("\uFF5E", '~')]
    [InlineData("\uFF5F", null)]
    public void Letters_of_full_width_are_the_Latin_ones(string text, char? latin)
    {
        Assert.Equal(latin is not null, LookAlikes.TryFind(text, out var position, out var found, out _));
        if (latin is not null)
            Assert.Equal((0, latin), (position, found));
    }

    [Theory]
    [InlineData("điểm a) khoản 2 (Điều 4)", 23, 24)]
    [InlineData("khoản 2 (Điều 4), b)", 15, 16)]
    [InlineData("khoản 2 (Điều 4", 15, 15)]
    [InlineData("khoản 2) Điều 4)", 15, 15)]
    [InlineData("khoản (2) Điều 4)", 16, 16)]
    [InlineData("((a) b)", 6, 7)]
    public void A_bracket_opened_in_a_citation_is_closed_in_it(string text, int end, int closed) =>
        Assert.Equal(closed, ProvisionReader.WithClosingBracket(text, 0, end));
}
