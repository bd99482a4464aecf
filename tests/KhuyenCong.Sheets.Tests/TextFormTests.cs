using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>How the bytes of a text are told: marks, nulls, broken letters, old fonts and texts that were encoded twice, each at its limits.</summary>
public class TextFormTests
{
    [Fact]
    public void A_mark_tells_the_form()
    {
        Assert.Contains("UTF-32", Assert.Throws<SheetException>(() => TextForm.Of([0xFF, 0xFE, 0, 0, 65, 0, 0, 0], true)).Problem.English);
        Assert.Contains("UTF-32", Assert.Throws<SheetException>(() => TextForm.Of([0, 0, 0xFE, 0xFF, 0, 0, 0, 65], true)).Problem.English);
        Assert.Equal("UTF-16", TextForm.Of([0xFF, 0xFE, 65, 66], true).Name);
        Assert.Equal("UTF-16 (big-endian)", TextForm.Of([0xFE, 0xFF, 65, 66], true).Name);
        Assert.Equal("UTF-8", TextForm.Of([0xEF, 0xBB, 0xBF, 65], true).Name);
        Assert.Equal("UTF-8", TextForm.Of([], true).Name);
        Assert.All(new byte[][] { [0xFF, 0xFE, 65, 66], [65] }, b => Assert.True(TextForm.Of(b, true).IsUnicode));
    }

    [Theory]
    [InlineData(100, 0, 20, "UTF-8")]
    [InlineData(100, 0, 21, "UTF-16")]
    [InlineData(100, 2, 21, "UTF-16")]
    [InlineData(100, 3, 21, "UTF-8")]
    [InlineData(100, 20, 0, "UTF-8")]
    [InlineData(100, 21, 0, "UTF-16 (big-endian)")]
    [InlineData(100, 21, 2, "UTF-16 (big-endian)")]
    [InlineData(100, 21, 3, "UTF-8")]
    [InlineData(100, 30, 30, "UTF-8")]
    [InlineData(2, 0, 1, "UTF-16")]
    [InlineData(2, 1, 0, "UTF-16 (big-endian)")]
    public void Nulls_at_every_second_place_tell_letters_of_two_bytes(int length, int even, int odd, string name)
    {
        var bytes = Enumerable.Repeat((byte)'a', length).ToArray();
        for (var i = 0; i < even; i++)
            bytes[2 * i] = 0;
        for (var i = 0; i < odd; i++)
            bytes[(2 * i) + 1] = 0;
        Assert.Equal(name, TextForm.Of(bytes, true).Name);
    }

    [Fact]
    public void A_letter_that_is_cut_off_is_one_where_the_file_goes_on()
    {
        byte[] cut = [.. "a"u8, 0xE1, 0xBB];
        Assert.Equal("UTF-8", TextForm.Of(cut, isWhole: false).Name);
        Assert.Throws<SheetException>(() => TextForm.Of(cut, isWhole: true));
        // A letter that is none tells of no letters in several bytes, whether the file goes on or not.
        Assert.Throws<SheetException>(() => TextForm.Of([.. "a"u8, 0xE1, .. "b"u8], isWhole: false));
    }

    [Theory]
    // Each text has its words in one of the forms alone.
    [InlineData("\u00E0\u00F0 vi\u00EA\u00F2t", null)]
    [InlineData("\u00AE\u00D2 \u00B8n", "TCVN3 (ABC)")]
    [InlineData("a \u00AE\u00D2", "TCVN3 (ABC)")]
    [InlineData("\u00F1e\u00E0 a\u00F9n", "VNI")]
    [InlineData("s\u00F4\u00EC", "Windows-1258")]
    public void Old_letters_are_told_by_the_words_that_they_make(string letters, string? name)
    {
        var bytes = Encoding.Latin1.GetBytes(letters);
        if (name is null)
            Assert.Throws<SheetException>(() => TextForm.Of(bytes, true));
        else
            Assert.Equal(name, TextForm.Of(bytes, true).Name);
    }

    [Fact]
    public void Windows_1258_is_told_from_a_broken_utf_8()
    {
        var old = Given.Windows1258("đề án năm");
        Assert.Equal("Windows-1258", TextForm.Of(old, true).Name);
        // As many words either way: the old letters, since a text in UTF-8 is hardly ever broken; of more words those count.
        byte[] both = [.. "đề ;"u8, .. Given.Windows1258(";năm")];
        Assert.Equal("Windows-1258", TextForm.Of(both, true).Name);
        both = [.. "đề án;"u8, .. Given.Windows1258(";năm")];
        Assert.Equal("UTF-8", TextForm.Of(both, true).Name);
        // One word that both fonts read alike tells nothing.
        Assert.Throws<SheetException>(() => TextForm.Of([.. "abc"u8, 0xFF], true));
    }

    [Theory]
    [InlineData(3, 0, false)]
    [InlineData(4, 0, true)]
    [InlineData(3, 1, false)]
    [InlineData(4, 1, true)]
    [InlineData(4, 3, true)]
    [InlineData(0, 9, false)]
    public void A_workbook_in_an_old_font_has_four_words_of_it(int old, int plain, bool isOld)
    {
        var form = TextForm.OfLegacyText([.. Enumerable.Repeat("\u00AE\u00D2", old), .. Enumerable.Repeat("đề", plain)]);
        Assert.Equal(isOld ? "TCVN3 (ABC)" : null, form?.Name);
    }

    [Theory]
    [InlineData(4, 6, "VNI")]
    [InlineData(6, 4, "TCVN3 (ABC)")]
    public void Of_two_old_fonts_the_one_counts_that_makes_more_words(int tcvn3, int vni, string name) =>
        Assert.Equal(name, TextForm.OfLegacyText([.. Enumerable.Repeat("\u00AE\u00D2", tcvn3), .. Enumerable.Repeat("thie\u00E1t", vni)])!.Name);

    [Fact]
    public void A_workbook_that_was_encoded_twice_is_told_first()
    {
        var form = TextForm.OfLegacyText(["Ä\u0090Æ¡n", "vá»‹"])!;
        Assert.Equal("UTF-8 → Windows-1252 → UTF-8", form.Name);
        Assert.False(form.IsUnicode);
        Assert.Equal("Đơn vị", form.Recode("Ä\u0090Æ¡n vá»‹"));
        Assert.NotNull(form.Note);
        Assert.Null(TextForm.OfLegacyText(["Đơn", "vị"]));
    }

    [Fact]
    public void Marks_that_stand_apart_are_composed_and_a_text_without_them_is_left_alone()
    {
        var form = TextForm.Of("a"u8, true);
        foreach (var (apart, whole) in new[] { ("a\u0300", "à"), ("a\u0301", "á"), ("a\u0323x", "ạx"), ("o\u031B", "ơ"), ("a\u036F", "a\u036F") })
            Assert.Equal(whole, form.Recode(apart));
        var text = "đề án";
        Assert.Same(text, form.Recode(text));
    }

    [Theory]
    [InlineData("Ã´", null)]
    [InlineData("Ã´Ã´", "1252")]
    [InlineData("Ã´ x Ã´", "1252")]
    [InlineData("Ã´Ã´Ã´Ã´ ế", null)]
    [InlineData("Ã´Ã´Ã´Ã´Ã´ ế", "1252")]
    [InlineData("Ã´Ã´Ã´Ã´Ã´ ế ế", null)]
    [InlineData("Ã´Ã´Ã´Ã´Ã ", null)]
    [InlineData("Ã´Ã´Ã´Ã´Ã´ é", "1252")]
    [InlineData("Ã´Ã´Ã´Ã´ é", null)]
    [InlineData("Ã´Ã´Ã´Ã´ÿ", null)]
    [InlineData("Ã´Ã´Ã´Ã´Ã´ÿ", "1252")]
    [InlineData("Ã´Ã´ xyz → ☺", "1252")]
    [InlineData("á»\u0080á»\u0081", "1252")]
    [InlineData("á»€á»•", "1252")]
    [InlineData("thông tư", null)]
    [InlineData("abc", null)]
    [InlineData("", null)]
    public void A_text_was_encoded_twice_where_two_letters_come_out_and_few_do_not(string text, string? codePage) =>
        Assert.Equal(codePage is null ? null : $"UTF-8 → Windows-{codePage} → UTF-8", TwiceEncoded.Of(text)?.Name);

    [Theory]
    [InlineData("ThÃ´ng tÆ°", "Thông tư")]
    [InlineData("Ã´", "ô")]
    [InlineData("Ã´a", "ôa")]
    [InlineData("aÃ´bÃ´", "aôbô")]
    [InlineData("á»\u0080á»€", "ỀỀ")]
    [InlineData("aÌ€", "à")]
    [InlineData("Ã ế", "\uFFFD ế")]
    [InlineData("ÿ", "\uFFFD")]
    [InlineData("abc", "abc")]
    [InlineData("", "")]
    public void A_text_that_was_encoded_twice_is_restored(string text, string restored) => Assert.Equal(restored, TwiceEncoded.Of("Ã´Ã´")!.Restored(text));

    [Fact]
    public void The_code_page_counts_in_which_more_letters_come_out()
    {
        foreach (var codePage in new[] { 1252, 1258 })
        {
            var twice = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString(Encoding.UTF8.GetBytes("Đề án đầu tư ở tỉnh, ký số: ò ã ô ơ"));
            var form = TwiceEncoded.Of(twice)!;
            Assert.Equal($"UTF-8 → Windows-{codePage} → UTF-8", form.Name);
            Assert.Equal("Đề án đầu tư ở tỉnh, ký số: ò ã ô ơ", form.Restored(twice));
            Assert.Contains($"Windows-{codePage}", form.Note.English);
        }

        // Ten letters come out in both, one more in the second alone.
        Assert.Equal("UTF-8 → Windows-1258 → UTF-8", TwiceEncoded.Of(string.Concat(Enumerable.Repeat("Æ°", 10)) + " Ă´")!.Name);
    }

    [Theory]
    [InlineData("\u00B5\u00B8\u00A8\u00AE", "àáăđ")]
    [InlineData("\u00A1\u00A7", "ĂĐ")]
    [InlineData("aB1", "aB1")]
    [InlineData("", "")]
    [InlineData("ế", "ế")]
    public void A_letter_of_tcvn3_is_one_byte(string typed, string shown) => Assert.Equal(shown, LegacyText.FromTcvn3(typed));

    [Theory]
    [InlineData("aøaùaûaõaï", "àáảãạ")]
    [InlineData("aêaèaéaúaüaë", "ăằắẳẵặ")]
    [InlineData("aâaàaáaåaãaä", "âầấẩẫậ")]
    [InlineData("eøeùeûeõeï", "èéẻẽẹ")]
    [InlineData("eâeàeáeåeãeä", "êềếểễệ")]
    [InlineData("oøoùoûoõoï", "òóỏõọ")]
    [InlineData("oâoàoáoåoãoä", "ôồốổỗộ")]
    [InlineData("uøuùuûuõuï", "ùúủũụ")]
    [InlineData("yøyùyûyõ", "ỳýỷỹ")]
    [InlineData("ôøôùôûôõôï", "ờớởỡợ")]
    [InlineData("öøöùöûöõöï", "ừứửữự")]
    [InlineData("ñôöìíæóòî", "đơưìíỉĩịỵ")]
    [InlineData("AØAÙAÛAÕAÏ", "ÀÁẢÃẠ")]
    [InlineData("AøAùAûAõAï", "ÀÁẢÃẠ")]
    [InlineData("AÊAÈAÉAÚAÜAË", "ĂẰẮẲẴẶ")]
    [InlineData("AâEâOâ", "ÂÊÔ")]
    [InlineData("YØYùÔØÔïÖØÖõ", "ỲÝỜỢỪỮ")]
    [InlineData("ÑÔÖÌÍÆÓÒÎ", "ĐƠƯÌÍỈĨỊỴ")]
    [InlineData("a", "a")]
    [InlineData("xa", "xa")]
    [InlineData("baø", "bà")]
    [InlineData("aøb", "àb")]
    [InlineData("", "")]
    [InlineData("ø1", "ø1")]
    public void A_letter_of_vni_is_a_letter_and_its_mark(string typed, string shown) => Assert.Equal(shown, LegacyText.FromVni(typed));

    [Theory]
    [InlineData("PK\u0003\u0004", "nén")]
    [InlineData("PK\u0005\u0006", "nén")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("\u00D0\u00CF\u0011\u00E0", "Word hoặc Excel đời cũ")]
    [InlineData("{\\rtf1", "RTF")]
    [InlineData("\u0089PNG", "ảnh")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "ảnh")]
    [InlineData("\0 và một văn bản dài hơn một dòng", "ký tự rỗng")]
    [InlineData("một văn bản \0", "ký tự rỗng")]
    public void What_is_no_text_is_refused_by_name(string start, string said)
    {
        var bytes = start.Contains(' ') ? Encoding.UTF8.GetBytes(start) : Encoding.Latin1.GetBytes(start);
        Assert.Contains(said, Assert.Throws<SheetException>(() => Read(bytes)).Problem.Vietnamese);
    }

    [Fact]
    public void A_text_is_read_letter_for_letter_but_for_old_letters()
    {
        Assert.Equal("a\u0301\uFEFF", Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("a\u0301\uFEFF")]));
        Assert.Equal("a\u0301", Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a\u0301")]));
        Assert.Equal("đề án", Read(Given.Windows1258("đề án")));
        Assert.Equal("đề án", Read(Encoding.Latin1.GetBytes("\u00AE\u00D2 \u00B8n")));
        Assert.Equal("Thông tư", Read(Encoding.UTF8.GetBytes("ThÃ´ng tÆ°")));
        Assert.Equal("PK;Tên đề án", Read("PK;Tên đề án"u8.ToArray()));
        Assert.Equal("", Read([]));
    }

    [Theory]
    [InlineData(0, "nén")]
    [InlineData(1, "lớn hơn 64 MB")]
    public void A_text_has_at_most_64_MB(int more, string said)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
            {
                file.Write("PK\x03\x04"u8);
                file.SetLength((64 << 20) + more);
            }

            Assert.Contains(said, Assert.Throws<SheetException>(() => TextFile.Read(path)).Problem.Vietnamese);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void What_was_done_to_the_letters_is_told()
    {
        Read(Encoding.UTF8.GetBytes("ThÃ´ng tÆ°"), out var note);
        Assert.Contains("Windows-1252", note!.Vietnamese);
        Read(Given.Windows1258("đề án"), out note);
        Assert.Null(note);
    }

    private static string Read(byte[] bytes) => Read(bytes, out _);

    private static string Read(byte[] bytes, out LocalizedText? note)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return TextFile.Read(path, out note);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
