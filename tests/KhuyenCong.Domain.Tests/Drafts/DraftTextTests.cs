using KhuyenCong.Domain.Drafts;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>How a draft is read: lines, paragraphs, sentences, and numbers in words.</summary>
public class DraftTextTests
{
    [Theory]
    [InlineData("mười", "10")]
    [InlineData("mười lăm", "15")]
    [InlineData("hai mươi mốt", "21")]
    [InlineData("năm mươi tư", "54")]
    [InlineData("ba mươi lăm", "35")]
    [InlineData("trăm năm mươi", "150")]
    [InlineData("hai trăm lẻ năm", "205")]
    [InlineData("một trăm linh năm triệu", "105000000")]
    [InlineData("không trăm năm mươi triệu", "50000000")]
    [InlineData("một tỷ năm trăm triệu", "1500000000")]
    [InlineData("tám tỷ chín trăm linh hai triệu", "8902000000")]
    [InlineData("hai triệu ba trăm nghìn", "2300000")]
    [InlineData("một nghìn năm trăm tỷ", "1500000000000")]
    [InlineData("hai nghìn tỷ năm trăm triệu", "2000500000000")]
    [InlineData("một nghìn triệu", "1000000000")]
    [InlineData("một tỷ rưỡi", "1500000000")]
    [InlineData("ba triệu rưỡi", "3500000")]
    [InlineData("một phẩy năm", "1.5")]
    [InlineData("hai phẩy không năm", "2.05")]
    [InlineData("không phẩy hai", "0.2")]
    [InlineData("một phẩy năm tỷ", "1500000000")]
    [InlineData("một phẩy hai năm tỷ", "1250000000")]
    [InlineData("không", "0")]
    [InlineData("chín nghìn hai trăm tỷ", "9200000000000")]
    public void A_number_in_words_is_the_number_that_it_says(string words, string number) =>
        Assert.Equal((long)(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture) * 1_000_000), AmountWords.Parse(words));

    [Theory]
    [InlineData("xin chào")]
    [InlineData("ba cơ sở")]
    [InlineData("triệu")]
    [InlineData("một phẩy tỷ")]
    [InlineData("một phẩy năm mươi")]
    [InlineData("một phẩy hai phẩy ba")]
    [InlineData("chín nghìn ba trăm tỷ")]
    [InlineData("hai trăm nghìn tỷ")]
    [InlineData("một nghìn tỷ phẩy năm tỷ tỷ")]
    [InlineData("chín nghìn phẩy ba tỷ tỷ")]
    public void Words_that_say_no_number_or_one_that_is_too_large_are_none(string words) => Assert.Null(AmountWords.Parse(words));

    [Fact]
    public void Every_number_of_words_is_read_or_none_and_nothing_breaks()
    {
        var words = new[] { "chín", "mươi", "trăm", "nghìn", "triệu", "tỷ", "rưỡi", "phẩy" };
        foreach (var first in words)
        foreach (var second in words)
        foreach (var third in words)
            _ = AmountWords.Parse(string.Join(" ", Enumerable.Repeat($"{first} {second} {third}", 12)));
    }

    [Fact]
    public void Lines_end_as_they_end_on_every_system()
    {
        var text = new DraftText("Một.\r\nHai.\rBa.\nBốn.\u2028Năm.\u2029Sáu.\r");
        Assert.Equal(["Một.", "Hai.", "Ba.", "Bốn.", "Năm.", "Sáu."], text.Paragraphs.Select(p => text.Words(p.Start, p.End)));
        Assert.Equal(Enumerable.Range(1, 6).Select(line => (line, 1)), text.Paragraphs.Select(p => text.PlaceOf(p.Start)));
        Assert.Equal([0, 6, 11, 15, 20, 25], text.Paragraphs.Select(p => text.OriginOf(p.Start)));
    }

    [Fact]
    public void Nothing_is_found_behind_the_end_of_a_stretch()
    {
        var text = new DraftText("một một một");
        Assert.Equal([0, 4], text.Matches(DraftText.Of("mot"), 0, 8).Select(m => m.Index));
        Assert.Empty(text.Matches(DraftText.Of("mot"), 8, 8));
        Assert.Empty(text.Matches(DraftText.Of("mot"), 8, 4));
    }

    [Fact]
    public void Lines_before_the_first_words_are_none_of_it()
    {
        var text = new DraftText("\nMột câu\nHai câu.");
        Assert.Equal(["Một câu", "Hai câu."], text.Paragraphs.Select(p => text.Words(p.Start, p.End)));
        text = new DraftText("\n\nmột câu\ndài");
        Assert.Equal(["một câu dài"], text.Paragraphs.Select(p => text.Words(p.Start, p.End)));
    }

    [Fact]
    public void A_place_of_the_text_as_given_leads_to_the_letter_there_or_behind_it()
    {
        var text = new DraftText("a\u200b\u200bb*c");
        Assert.Equal("abc", text.Composed);
        Assert.Equal([0, 1, 1, 1, 2, 2, 3], Enumerable.Range(0, 7).Select(text.IndexOf));
    }

    [Fact]
    public void What_is_not_seen_and_the_marks_of_plain_text_are_left_out_and_places_stay_those_of_the_text()
    {
        var text = new DraftText("**Một\u200b** hai\u00a0ba\r bốn\r");
        Assert.Equal(["Một hai ba bốn"], text.Paragraphs.Select(p => text.Words(p.Start, p.End)));
        Assert.Equal(2, text.OriginOf(0));
        Assert.Equal((1, 3), text.PlaceOf(0));
        var decomposed = new DraftText("Mo\u0323\u0302t.\nHai");
        Assert.Equal((2, 1), decomposed.PlaceOf(decomposed.Paragraphs[1].Start));
        Assert.Equal(7, decomposed.OriginOf(decomposed.Paragraphs[1].Start));
    }

    [Theory]
    [InlineData("Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến cho cơ sở công nghiệp nông thôn\nGiúp cơ sở.", 1)]
    [InlineData("Hỗ trợ ngắn\nGiúp cơ sở.", 2)]
    [InlineData("Hỗ trợ ngắn\ngiúp cơ sở.", 1)]
    [InlineData("Hỗ trợ năm mươi\n% chi phí.", 1)]
    [InlineData("Hỗ trợ 50\n, không quá 10 triệu đồng\n/cơ sở.", 1)]
    [InlineData("Hỗ trợ ngắn;\ngiúp cơ sở.", 2)]
    [InlineData("Hỗ trợ ngắn.\ngiúp cơ sở.\n  ", 2)]
    [InlineData("Hỗ trợ ngắn\n\ngiúp cơ sở.", 2)]
    [InlineData("Hỗ trợ ngắn\na) giúp cơ sở.", 2)]
    [InlineData("Hỗ trợ ngắn\n- giúp cơ sở.", 2)]
    [InlineData("Chương I\nquy định chung", 2)]
    [InlineData("HỖ TRỢ ỨNG DỤNG MÁY MÓC, THIẾT BỊ TIÊN TIẾN CHO CƠ SỞ CÔNG NGHIỆP NÔNG THÔN\nGiúp cơ sở.", 2)]
    public void A_broken_line_goes_on_and_a_new_paragraph_begins(string text, int paragraphs) => Assert.Equal(paragraphs, new DraftText(text).Paragraphs.Count);

    [Fact]
    public void Heads_of_paragraphs_say_where_they_stand()
    {
        var text = new DraftText("Chương II. Chín\nĐiều 3. Mười\n01. Một\n2) Năm\n a) Sáu\nđ) Bảy\n- Tám\nĐiều 7.5.TL.2.4. Bốn\nChữ");
        Assert.Equal(
            [
                "Part ///",
                "Article /3//",
                "Clause /3/1/",
                "Clause /3/2/",
                "Point /3/2/a",
                "Point /3/2/đ",
                "Dash /3/2/đ",
                "Article 7.5.tl.2./4//",
                "None 7.5.tl.2./4//",
            ],
            text.Paragraphs.Select(p => $"{p.Head} {p.Place.Series}/{p.Place.Article}/{p.Place.Clause}/{p.Place.Point}")
        );
        Assert.Equal([". Chín", "Mười", "Một", "Năm", "Sáu", "Bảy", "Tám", "Bốn", "Chữ"], text.Paragraphs.Select(p => text.Words(p.Body, p.End)));
    }

    [Fact]
    public void What_stands_in_quotation_marks_is_another_texts()
    {
        var text = new DraftText("Điều 5. Sửa đổi như sau: “Điều 6. Một\n1. Hai “a” b\n2. Ba”\nĐiều 6. Bốn\n“Năm”\n1. Sáu");
        Assert.Equal([false, true, true, false, true, false], text.Paragraphs.Select(p => p.IsQuoted));
        Assert.Equal(["5", "5", "5", "6", "6", "6"], text.Paragraphs.Select(p => p.Place.Article));
        Assert.Equal("1. Hai “a” b", text.Words(text.Paragraphs[1].Body, text.Paragraphs[1].End));
    }

    [Theory]
    [InlineData("Một; hai (a; b) ba; bốn.", "Một|hai (a; b) ba|bốn")]
    [InlineData("bốn (năm; sáu.", "bốn (năm|sáu")]
    [InlineData("a) b; c) d; e", "b|c) d|e")]
    [InlineData("(a; b); (c; d)", "(a; b)|(c; d)")]
    [InlineData("Được! 50% nhận? 30% không.", "Được|50% nhận|30% không")]
    [InlineData("Tại TP. 5 cơ sở. 6 máy.", "Tại TP. 5 cơ sở|6 máy")]
    [InlineData("Tại TPX. 5 cơ sở.", "Tại TPX|5 cơ sở")]
    [InlineData("Tại tp. 5 cơ sở.", "Tại tp|5 cơ sở")]
    [InlineData("Tại TP! 5 cơ sở.", "Tại TP|5 cơ sở")]
    [InlineData("TP. Hà Nội. Ở đó.", "TP. Hà Nội|Ở đó")]
    [InlineData("Hỗ trợ một. Cơ sở hai. Đơn vị ba. bốn. ăn năm.", "Hỗ trợ một|Cơ sở hai|Đơn vị ba. bốn. ăn năm")]
    [InlineData("Tại TP. Hà Nội, Q. Ba Đình. Ở đó.", "Tại TP. Hà Nội, Q. Ba Đình|Ở đó")]
    [InlineData("; ; một; .", "một")]
    public void Sentences_end_at_full_stops_and_semicolons_outside_brackets(string text, string sentences)
    {
        var draft = new DraftText(text);
        Assert.Equal(sentences, string.Join("|", draft.SentencesOf(draft.Paragraphs[0]).Select(s => draft.Words(s.Start, s.End))));
    }

    [Fact]
    public void A_part_behind_a_semicolon_opens_no_sentence()
    {
        var draft = new DraftText("Một; hai. 3 ba; bốn");
        Assert.Equal([true, false, true, false], draft.SentencesOf(draft.Paragraphs[0]).Select(s => s.OpensSentence));
    }
}
