using System.Text;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The records of an old workbook: numbers and texts that go on in the record behind, and what is cut off.</summary>
public class XlsRecordTests
{
    private const int Text = 0xFC;
    private const int Continue = 0x3C;

    [Fact]
    public void Records_follow_one_another_and_are_left_before_their_end()
    {
        var records = Read(Record(1, 0x11, 0x22, 0x33), Record(0x102), Record(3, 0x44));
        records.Next();
        Assert.Equal(1, records.Id);
        Assert.Equal(0x2211, records.UInt16());
        Assert.True(records.HasMore);
        records.Next();
        Assert.Equal(0x102, records.Id);
        Assert.False(records.HasMore);
        Assert.Throws<InvalidDataException>(() => records.Byte());
        records = new XlsRecords([0, 0, .. Record(3, 0x44)], 2);
        records.Next();
        Assert.Equal((3, 0x44), (records.Id, records.Byte()));
        Assert.False(records.HasMore);
        Assert.Throws<InvalidDataException>(() => records.Byte());
        Assert.Throws<InvalidDataException>(records.Next);
    }

    [Fact]
    public void Numbers_stand_with_their_lowest_byte_first()
    {
        var records = Read(Record(1, 0x81, 0x92, 0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF8), Record(1, 0x81, 0x92, 0xA3, 0xF4));
        records.Next();
        Assert.Equal(0xF8E7D6C5B4A39281, records.UInt64());
        records.Next();
        Assert.Equal(0xF4A39281, records.UInt32());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_record_that_is_cut_off_is_damaged(int length) =>
        Assert.Throws<InvalidDataException>(() => new XlsRecords(Record(1, 0x11, 0x22)[..length], 0).Next());

    [Fact]
    public void A_number_goes_on_in_the_record_behind_even_over_empty_ones()
    {
        var records = Read(Record(1, 0x11), Record(Continue), Record(Continue), Record(Continue, 0x22, 0x33), Record(2, 0x44));
        records.Next();
        Assert.Equal(0x2211, records.UInt16());
        // What the record is stays said.
        Assert.Equal(1, records.Id);
        Assert.Equal(0x33, records.Byte());
        Assert.Throws<InvalidDataException>(() => records.Byte());
        // At the end of the file too.
        records = Read(Record(1, 0x11), Record(Continue));
        records.Next();
        Assert.Equal(0x11, records.Byte());
        Assert.Throws<InvalidDataException>(() => records.Byte());
    }

    [Fact]
    public void Bytes_of_a_text_are_taken_as_many_as_it_has()
    {
        var records = Read(Record(1, 1, 2), Record(Continue, 3, 4));
        records.Next();
        Assert.Equal(new byte[] { 1, 2, 3 }, records.Bytes(3));
        Assert.Equal(4, records.Byte());
        Assert.Empty(records.Bytes(0));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 0)]
    [InlineData("aé", 0)]
    [InlineData("ế", 1)]
    [InlineData("đề án", 1)]
    public void A_text_has_one_byte_a_letter_or_two(string text, byte form)
    {
        byte[] letters = form == 0 ? Encoding.Latin1.GetBytes(text) : Encoding.Unicode.GetBytes(text);
        // What is said of its looks is passed over: four bytes for each change of font, and the words of a phonetic reading.
        foreach (
            var (looks, said, behind) in new (byte, byte[], byte[])[]
            {
                (0, [], []),
                (8, [2, 0], new byte[8]),
                (4, [3, 0, 0, 0], new byte[3]),
                (12, [1, 0, 2, 0, 0, 0], new byte[6]),
            }
        )
        {
            var records = Read(Record(Text, [(byte)(form | looks), .. said, .. letters, .. behind, 0x77]));
            records.Next();
            Assert.Equal(text, records.Unicode(text.Length));
            Assert.Equal(0x77, records.Byte());
            Assert.False(records.HasMore);
        }
    }

    [Fact]
    public void A_text_without_letters_may_lack_its_form_at_the_end_of_a_record()
    {
        var records = Read(Record(Text), Record(Continue, 0x55));
        records.Next();
        Assert.Equal("", records.Unicode(0));
        // A text of letters begins in the record behind.
        records = Read(Record(Text), Record(Continue, 0, (byte)'a'));
        records.Next();
        Assert.Equal("a", records.Unicode(1));
    }

    [Fact]
    public void A_text_says_its_form_anew_in_each_record()
    {
        var records = Read(
            Record(Text, [0, (byte)'a', (byte)'b']),
            Record(Continue, [1, .. Encoding.Unicode.GetBytes("ếc")]),
            Record(Continue),
            Record(Continue, [0, (byte)'d', 0x77])
        );
        records.Next();
        Assert.Equal("abếcd", records.Unicode(5));
        Assert.Equal(0x77, records.Byte());
    }

    [Fact]
    public void Looks_go_on_in_the_record_behind_and_the_next_text_stands_behind_them()
    {
        var records = Read(Record(Text, [8, 2, 0, (byte)'a', 1, 2, 3]), Record(Continue, [4, 5]), Record(Continue, [6, 7, 8, 0, (byte)'b']));
        records.Next();
        Assert.Equal("a", records.Unicode(1));
        Assert.Equal("b", records.Unicode(1));
        Assert.False(records.HasMore);
    }

    [Fact]
    public void A_text_that_is_cut_off_is_damaged()
    {
        foreach (var form in new byte[][] { [1, (byte)'a'], [0], [8, 1, 0, (byte)'a', 1, 2, 3], [4, 1, 0, 0, 0, (byte)'a'] })
        {
            foreach (var behind in new byte[][] { [], Record(2, 0, 0, 0, 0) })
            {
                var records = Read(Record(Text, form), behind);
                records.Next();
                Assert.Throws<InvalidDataException>(() => records.Unicode(1));
            }
        }
    }

    [Theory]
    [InlineData("\"\"d", true)]
    [InlineData("\"a\"\"b\"d", true)]
    [InlineData("0\"d\"", false)]
    [InlineData("[d]0", false)]
    [InlineData("0[d]", false)]
    [InlineData("0\"y\"d", true)]
    [InlineData("[$-42A][h]d", true)]
    [InlineData("0[d", false)]
    [InlineData("\\;d", true)]
    [InlineData("_;y", true)]
    [InlineData("d;0", true)]
    [InlineData("\\", false)]
    public void Signs_in_quotes_or_brackets_show_no_day(string format, bool isDay) => Assert.Equal(isDay, XlsFormats.IsDay(format));

    private static XlsRecords Read(params byte[][] records) => new([.. records.SelectMany(r => r)], 0);

    private static byte[] Record(int id, params byte[] data) => [(byte)(id & 0xFF), (byte)(id >> 8), (byte)data.Length, (byte)(data.Length >> 8), .. data];
}
