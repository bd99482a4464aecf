using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

public class TextFileTests
{
    private const string Vietnamese =
        "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn kinh phí;Tổng kinh phí;Ngày phê duyệt\n1;Hỗ trợ ứng dụng máy móc thiết bị;Cơ sở sản xuất Hưng Thịnh;Khuyến công quốc gia;0,3 tỷ;15/02/2022\n";

    private static string Read(byte[] bytes, out string form)
    {
        using var file = TableFile.Open(new MemoryStream(bytes), "test.csv", Given.Portfolio);
        form = file.Form;
        var row = Assert.Single(file.Rows(), r => r.Status == RowStatus.Read);
        return Given.Fields(row) + "|" + row["beneficiary"];
    }

    private const string Expected = "1|2022-02-15|national|machinery||300000000||Cơ sở sản xuất Hưng Thịnh";

    [Theory]
    [InlineData("utf-8", false, "UTF-8")]
    [InlineData("utf-8", true, "UTF-8")]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16 (big-endian)")]
    [InlineData("utf-16BE", false, "UTF-16 (big-endian)")]
    public void Unicode_is_told_with_and_without_a_mark(string name, bool withMark, string form)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Vietnamese)];
        Assert.Equal(Expected, Read(bytes, out var read));
        Assert.Equal(form, read);
    }

    [Fact]
    public void Windows_1258_with_its_tones_apart_is_composed()
    {
        Assert.Equal(Expected, Read(Given.Windows1258(Vietnamese), out var form));
        Assert.Equal("Windows-1258", form);
    }

    [Fact]
    public void Tcvn3_and_vni_are_told_apart()
    {
        Assert.Equal(Expected, Read(Encoding.Latin1.GetBytes(Legacy(Vietnamese, LegacyText.FromTcvn3)), out var form));
        Assert.Equal("TCVN3 (ABC)", form);
        Assert.Equal(Expected, Read(Encoding.Latin1.GetBytes(Legacy(Vietnamese, LegacyText.FromVni)), out form));
        Assert.Equal("VNI", form);
    }

    [Theory]
    [InlineData("§Ò ¸n", "Đề án")]
    [InlineData("Hç trî øng dông m¸y mãc thiÕt bÞ", "Hỗ trợ ứng dụng máy móc thiết bị")]
    public void Tcvn3_reads_as_its_font_shows_it(string typed, string shown) => Assert.Equal(shown, LegacyText.FromTcvn3(typed));

    [Theory]
    [InlineData("Ñeà aùn khuyeán coâng", "Đề án khuyến công")]
    [InlineData("Hoã trôï öùng duïng maùy moùc thieát bò", "Hỗ trợ ứng dụng máy móc thiết bị")]
    [InlineData("TOÅNG COÄNG", "TỔNG CỘNG")]
    public void Vni_reads_as_its_font_shows_it(string typed, string shown) => Assert.Equal(shown, LegacyText.FromVni(typed));

    [Fact]
    public void A_workbook_typed_in_an_old_font_is_read_too()
    {
        var lines = Legacy(Vietnamese, LegacyText.FromTcvn3).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(';')).ToArray();
        using var file = TableFile.Open(new MemoryStream(Given.Workbook(Given.Row(1, lines[0]) + Given.Row(2, lines[1]))), "a.xlsx", Given.Portfolio);
        Assert.Equal(["chữ gõ theo bảng mã TCVN3 (ABC), đã chuyển sang Unicode"], file.Tables[0].Notes.Select(n => n.Vietnamese));
        Assert.Equal(Expected, Assert.Single(file.Rows(), r => r.Status == RowStatus.Read) is var row ? Given.Fields(row) + "|" + row["beneficiary"] : "");
    }

    [Fact]
    public void Bytes_of_no_known_encoding_are_refused_by_name()
    {
        var random = new Random(7);
        var bytes = Enumerable.Range(0, 400).Select(_ => (byte)random.Next(0x80, 0x100)).ToArray();
        Assert.Contains("Không nhận ra bảng mã", Assert.Throws<SheetException>(() => Read(bytes, out _)).Problem.Vietnamese);
        Assert.Contains("UTF-32", Assert.Throws<SheetException>(() => Read([0xFF, 0xFE, 0, 0, 65, 0, 0, 0], out _)).Problem.Vietnamese);
    }

    public static TheoryData<string, byte[], string> OtherFiles =>
        new()
        {
            { "empty", [], "không có gì" },
            { "xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "bị hỏng hoặc bị cắt" },
            { "pdf", "%PDF-1.7\n"u8.ToArray(), "PDF" },
            { "html", "<html><table></table></html>"u8.ToArray(), "HTML" },
            { "json", "{\"a\": 1}"u8.ToArray(), "JSON" },
            { "docx", Archive("word/document.xml"), "Word" },
            { "ods", Archive("content.xml"), "OpenDocument" },
            { "zip", Archive("a.txt"), "tệp nén" },
            { "broken zip", "PK\x03\x04nothing behind it"u8.ToArray(), "bị hỏng" },
        };

    [Theory]
    [InlineData(1252)]
    [InlineData(1258)]
    public void A_text_that_was_encoded_twice_is_restored_and_told(int codePage)
    {
        const string Text =
            "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn kinh phí;Tổng kinh phí;Năm\n1;Máy móc thiết bị;Cơ sở Thuỷ Đức;Khuyến công quốc gia;1,5 tỷ;2022\n";
        var twice = Encoding.UTF8.GetBytes(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString(Encoding.UTF8.GetBytes(Text)));
        using var file = TableFile.Open(new MemoryStream(twice), "a.csv", Given.Portfolio);
        Assert.Equal($"UTF-8 → Windows-{codePage} → UTF-8", file.Form);
        var row = file.Rows().Last();
        Assert.Equal("1|2022|national|machinery||1500000000||Cơ sở Thuỷ Đức", $"{Given.Fields(row)}|{row["beneficiary"]}");
        Assert.Contains("mã hóa hai lần", file.Tables[0].Notes[0].Vietnamese);
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, twice);
            Assert.Equal(VietnameseText.Compose(Text), TextFile.Read(path, out var note));
            Assert.Contains("encoded twice", note!.English);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void What_was_lost_between_two_encodings_is_named_and_a_sound_text_is_left_alone()
    {
        // The second byte of Đ is none of Windows-1252; a program put a question mark for it.
        const string Text = "Tên đề án;Nguồn;Năm;Tên cơ sở\nTư vấn;KCQG;2022;Cơ sở Đức\nTư vấn;KCQG;2022;Cơ sở Mẫu\n";
        var twice = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes(Text)).Replace('\u0090', '?');
        using var file = TableFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(twice)), "a.csv", ProjectTable.Schema);
        Assert.Equal([RowStatus.PassedOver, RowStatus.Refused, RowStatus.Read], file.Rows().Select(r => r.Status));
        Assert.Contains("ký tự hỏng", file.Rows().ElementAt(1).Explain(Language.Vietnamese));
        foreach (
            var sound in new[]
            {
                "Tên đề án;Nguồn;Năm\nTư vấn;KCĐP;2022\n",
                "Tên;Nguồn;Năm\nÂm nhạc à, Ã;KCQG;2022\n",
                "Ten de an;Nguon;Nam\nTu van;KCQG;2022\n",
            }
        )
            Assert.Null(TwiceEncoded.Of(sound));
    }

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void Other_files_are_refused_by_name(string what, byte[] bytes, string said) =>
        Assert.Contains(said, Assert.Throws<SheetException>(() => Read(bytes, out _)).Problem.Vietnamese + what);

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_separator_is_found(char separator)
    {
        var text = "Tên đề án;Đơn vị;Nguồn;Tổng kinh phí;Năm\nTư vấn;\"Công ty A, xã B; huyện C\";KCQG;30 triệu;2022\n";
        var row = Given.RowsOf(Separated(text, separator)).Last();
        Assert.Equal("Công ty A, xã B; huyện C", row["beneficiary"]);
        Assert.Equal("30000000", row["total_cost_vnd"]);
    }

    [Fact]
    public void A_line_that_declares_the_separator_is_passed_over()
    {
        var rows = Given.RowsOf("sep=;\nTên đề án;Nguồn;Năm;Tổng kinh phí\nTư vấn;KCQG;2022;1,5 tỷ\n");
        Assert.Equal("dòng khai báo dấu phân cách", rows[0].Reason!.Vietnamese);
        Assert.Equal("1500000000", rows[2]["total_cost_vnd"]);
        Assert.Equal(3, rows[2].Number);
    }

    [Fact]
    public void A_cell_of_several_lines_is_one_cell_and_an_open_quote_spoils_its_own_line_only()
    {
        var rows = Given.RowsOf(
            "case,as_of,source,item,beneficiary,note\na,2022-01-01,national,machinery,\"Công ty A\nxã B\",\nb,2022-01-01,national,machinery,\"mở mà không đóng,\nc,2022-01-01,national,machinery,C,\nd,2022-01-01,national,machinery,\"D\",\"x\"y\n"
        );
        Assert.Equal(["Heading", "a", "b", "c", "d"], rows.Select((r, i) => i == 0 ? "Heading" : r["case"]));
        Assert.Equal("Công ty A xã B", rows[1]["beneficiary"]);
        Assert.Equal([RowStatus.PassedOver, RowStatus.Read, RowStatus.Refused, RowStatus.Read, RowStatus.Refused], rows.Select(r => r.Status));
        Assert.Contains("ngoặc kép", rows[2].Explain(Language.Vietnamese));
    }

    [Fact]
    public void Spaces_between_a_separator_and_a_quote_belong_to_neither()
    {
        var row = Given.RowsOf("\"STT\", \"Tên đề án\", \"Đơn vị\", \"Nguồn\", \"Năm\"\n\"1\", \"Tư vấn\", \"A, B\", \"KCQG\", \"2022\"\n")[1];
        Assert.Equal("1|2022|national|consultancy||||A, B", Given.Fields(row) + "|" + row["beneficiary"]);
    }

    [Fact]
    public void A_row_cut_short_or_torn_by_a_comma_is_refused()
    {
        var cut = Given.Rows(Given.Path("field", "f11-cut-row.csv"));
        Assert.Equal("dòng có 8 trường, bảng có 10 cột: dòng có thể bị cắt", cut[1].Explain(Language.Vietnamese));
        Assert.Equal(RowStatus.Refused, cut[1].Status);
        Assert.Equal("a", cut[1]["case"]);
        Assert.Equal("", cut[1]["support_vnd"]);
        var torn = Given.RowsOf("Tên đề án,Đơn vị,Nguồn,Năm\nTư vấn,Công ty A, xã B,KCQG,2022\n")[1];
        Assert.Equal("dòng có 5 trường, bảng có 4 cột: có thể thiếu ngoặc kép quanh ô", torn.Explain(Language.Vietnamese));
    }

    [Fact]
    public void Control_characters_and_broken_letters_are_named()
    {
        var rows = Given.Rows(Given.Path("field", "f37-formula-escape.csv"));
        Assert.Equal("=HYPERLINK(\"\"http://x\"\")", rows[1]["case"]);
        Assert.Contains("ô A3 (case) ghi '\\u001B[31mred'", rows[2].Explain(Language.Vietnamese));
        byte[] broken = [.. "Tên đề án;Nguồn;Năm;Đơn vị\nTư vấn;KCQG;2022;C"u8, 0xF4, .. "ng ty\n"u8];
        using var file = TableFile.Open(new MemoryStream(broken), "a.csv", Given.Portfolio);
        Assert.Contains("ký tự hỏng", file.Rows().Last().Explain(Language.Vietnamese));
    }

    [Fact]
    public void One_line_of_200_MB_is_refused_in_bounded_memory()
    {
        using var stream = new Repeated("Tên đề án;Nguồn;Năm\nTư vấn;KCQG;2022\n"u8.ToArray(), (byte)'x', 200_000_000, "\nTư vấn;KCĐP;2022\n"u8.ToArray());
        using var file = TableFile.Open(stream, "a.csv", Given.Portfolio);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var rows = file.Rows().ToList();
        Assert.Equal([RowStatus.PassedOver, RowStatus.Read, RowStatus.Refused, RowStatus.Read], rows.Select(r => r.Status));
        Assert.Contains("dòng dài hơn 1048576 ký tự", rows[2].Explain(Language.Vietnamese));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
    }

    [Fact]
    public void Every_row_is_read_refused_or_passed_over()
    {
        foreach (var path in Directory.GetFiles(Given.Path("sheets")))
        {
            using var book = SheetBook.Open(path);
            var rows = book.Sheets.Concat(book.HiddenSheets).Sum(s => book.Rows(s).Count());
            Assert.Equal(rows, Given.Rows(path).Count);
        }
    }

    private static string Separated(string text, char separator) =>
        string.Join(
            '\n',
            text.Split('\n').Select(l => string.Join(separator, System.Text.RegularExpressions.Regex.Split(l, ";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")))
        );

    private static byte[] Archive(string entry)
    {
        var memory = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Create, true))
            archive.CreateEntry(entry);
        return memory.ToArray();
    }

    // The text that reads so in an old font: every letter looked up among one or two bytes.
    private static string Legacy(string text, Func<string, string> read)
    {
        var map = new Dictionary<char, string>();
        for (var a = ' '; a < '\u0100'; a++)
        {
            if (read($"{a}") is [var one])
                map.TryAdd(one, $"{a}");
        }

        foreach (var letter in "aeouyôöAEOUYÔÖ")
        {
            for (var mark = '\u00A0'; mark < '\u0100'; mark++)
            {
                if (read($"{letter}{mark}") is [var one])
                    map.TryAdd(one, $"{letter}{mark}");
            }
        }

        return string.Concat(
            text.Select(c =>
                c < '\u0080' ? $"{c}"
                : map.TryGetValue(c, out var typed) ? typed
                : map[char.ToLowerInvariant(c)]
            )
        );
    }

    /// <summary>A stream of a head, one byte many times, and a tail.</summary>
    private sealed class Repeated(byte[] head, byte fill, long times, byte[] tail) : Stream
    {
        private long _at;

        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => false;
        public override long Length => head.Length + times + tail.Length;
        public override long Position
        {
            get => _at;
            set => _at = value;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, Length - _at);
            for (var i = 0; i < read; i++, _at++)
                buffer[offset + i] =
                    _at < head.Length ? head[_at]
                    : _at < head.Length + times ? fill
                    : tail[_at - head.Length - times];
            return read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => _at = offset;

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
