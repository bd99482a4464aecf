using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Files from elsewhere: random tables in random dialects, and texts made to deceive.</summary>
public class HostileTests
{
    [Fact]
    public void A_random_table_in_a_random_dialect_is_read_back()
    {
        var random = new Random(2022);
        for (var i = 0; i < 400; i++)
        {
            var table = new RandomTable(random);
            using var file = TableFile.Open(new MemoryStream(table.Bytes), "a.csv", Given.Portfolio);
            var rows = file.Rows().ToList();
            Assert.Equal(table.Expected, rows.Where(r => r.Status == RowStatus.Read).Select(r => $"{Given.Fields(r)}|{r["beneficiary"]}"));
            Assert.DoesNotContain(rows, r => r.Status == RowStatus.Refused);
            Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(r => r.Number));
        }
    }

    [Fact]
    public void Ten_thousand_hostile_files_are_read_or_refused()
    {
        var random = new Random(11);
        string[] parts =
        [
            "STT;Tên đề án;Nguồn;Tổng kinh phí;Năm\n",
            "case,as_of,source,item,total_cost_vnd\n",
            "\"",
            ";",
            ",",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\0",
            "\u001B[2J",
            "=1+1",
            "KCQG",
            "2022",
            "700 triệu",
            "1e309",
            "NaN",
            "-",
            "\uFEFF",
            "\uFFFD",
            "?",
            "I. Khuyến công quốc gia",
            "Tổng cộng",
            "sep=;\n",
            "(1);(2);(3)\n",
            "😀",
            "\u202E",
            "đ",
            "\u0323",
            "99999999999999999999",
            "31/02/2022",
        ];
        var (read, refused) = (0, 0);
        for (var i = 0; i < 10_000; i++)
        {
            var text = new StringBuilder(i % 3 == 0 ? "" : parts[random.Next(2)]);
            for (var length = random.Next(1, 40); length > 0; length--)
                text.Append(parts[random.Next(parts.Length)]);
            var bytes = (
                i % 5 == 0 ? Encoding.Unicode
                : i % 7 == 0 ? Encoding.Latin1
                : Encoding.UTF8
            ).GetBytes(text.ToString());
            for (var changes = i % 4 == 0 ? random.Next(4) : 0; changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                using var file = TableFile.Open(new MemoryStream(bytes), "a.csv", Given.Portfolio);
                var repeated = RepeatedCases.Find(file);
                foreach (var row in file.Rows().Select(repeated.Judge))
                {
                    read++;
                    Assert.Equal(row.Status == RowStatus.Read, row.Explain(Language.Vietnamese).Length == 0);
                    Assert.DoesNotContain('\u001B', row.Explain(Language.English));
                }
            }
            catch (SheetException problem)
            {
                refused++;
                Assert.DoesNotContain('\u001B', problem.Problem.Vietnamese);
            }
        }

        Assert.True(read > 10_000 && refused > 1_000, $"{read} {refused}");
    }

    [Fact]
    public void Text_of_any_characters_gives_each_row_once()
    {
        var random = new Random(5);
        const string Alphabet = "a,\"\t ;|-.0đaİ\0\uFEFF\u2028😀";
        for (var i = 0; i < 500; i++)
        {
            var lines = Enumerable
                .Range(0, random.Next(1, 30))
                .Select(_ =>
                    string.Concat(Enumerable.Range(0, random.Next(0, 60)).Select(_ => Alphabet[random.Next(Alphabet.Length)]))
                        .Replace("\"", i % 2 == 0 ? "" : "\"")
                )
                .ToList();
            var text = "case,as_of,item\n" + string.Join("\n", lines);
            var rows = Given.RowsOf(text, ProjectTable.Schema);
            Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(r => r.Number));
            if (i % 2 == 0)
                Assert.Equal(lines.Count + 1 - (lines[^1].Length == 0 ? 1 : 0), rows.Count);
        }
    }

    [Fact]
    public void Large_text_is_read_row_by_row()
    {
        const int Rows = 100_000;
        var wide = new string('x', 900_000);
        var text =
            "case,as_of,item\n"
            + wide
            + ","
            + wide
            + "\n"
            + new string(',', 200_000)
            + "\n"
            + string.Concat(Enumerable.Repeat("a,2016-01-01,machinery\n", Rows));
        using var file = Given.Open(text, ProjectTable.Schema);
        var counts = file.Rows().CountBy(r => r.Status).ToDictionary();
        Assert.Equal((Rows, 1, 2), (counts[RowStatus.Read], counts[RowStatus.Refused], counts[RowStatus.PassedOver]));
    }

    /// <summary>A table of made-up projects, written in one of the ways in which people write tables.</summary>
    private sealed class RandomTable
    {
        private static readonly (string Code, string[] Written)[] Items =
        [
            ("machinery", ["Hỗ trợ ứng dụng máy móc thiết bị tiên tiến", "machinery", "Máy móc thiết bị", "MMTB"]),
            ("consultancy", ["Tư vấn đầu tư", "thuê tư vấn", "consultancy"]),
            ("demonstration-model", ["Xây dựng mô hình trình diễn kỹ thuật sản xuất gạch", "MHTD"]),
        ];

        private static readonly (string Code, string[] Written)[] Sources =
        [
            ("national", ["KCQG", "Khuyến công quốc gia", "TW", "national"]),
            ("local", ["KCĐP", "Địa phương", "local", "khuyến công địa phương"]),
        ];

        internal RandomTable(Random random)
        {
            var separator = ";,\t|"[random.Next(4)];
            var lines = new List<string[]>();
            for (var above = random.Next(3); above > 0; above--)
                lines.Add(["DANH MỤC ĐỀ ÁN", "", "", "", "", "", ""]);
            lines.Add(
                Pick<string[]>(
                    random,
                    ["STT", "Tên đề án", "Đơn vị thụ hưởng", "Nguồn kinh phí", "Tổng kinh phí", "KP hỗ trợ", "Ngày phê duyệt"],
                    ["TT", "Nội dung hỗ trợ", "Cơ sở CNNT", "Nguồn vốn", "Tổng mức đầu tư", "Mức hỗ trợ", "Ngày quyết định"],
                    ["case", "item", "beneficiary", "source", "total_cost_vnd", "support_vnd", "as_of"]
                )
            );
            for (var number = 1; number <= random.Next(1, 12); number++)
            {
                var (item, items) = Pick(random, Items);
                var (source, sources) = Pick(random, Sources);
                var (cost, support) = (random.Next(1, 5_000), random.Next(1, 500));
                var day = new DateTime(random.Next(2013, 2026), random.Next(1, 13), random.Next(1, 28));
                var beneficiary = Pick(random, "Công ty TNHH Số 1, xã Tân Lập", "HTX \"Mây tre\" An Bình", "Cơ sở A; huyện B", "Hộ KD\tLê C|D");
                Expected.Add($"{number}|{day:yyyy-MM-dd}|{source}|{item}||{cost}000000|{support}000000|{beneficiary.Replace('\t', ' ')}");
                lines.Add([
                    $"{number}",
                    Pick(random, items),
                    beneficiary,
                    Pick(random, sources),
                    Money(random, cost),
                    Money(random, support),
                    Date(random, day),
                ]);
                if (random.Next(6) == 0)
                    lines.Add(["", "", "", "", "", "", ""]);
            }

            if (random.Next(2) == 0)
                lines.Add(["", "Tổng cộng", "", "", "1.000.000.000", "2 tỷ", ""]);
            var newLine = Pick(random, "\n", "\r\n");
            var always = random.Next(3) == 0;
            var text = string.Join(newLine, lines.Select(l => string.Join(separator, l.Select(c => Field(c, separator, always)))));
            if (random.Next(2) == 0)
                text += newLine;
            if (random.Next(5) == 0)
                text = $"sep={separator}{newLine}{text}";
            Encoding encoding = Pick<Encoding>(
                random,
                new UTF8Encoding(false),
                new UTF8Encoding(true),
                new UnicodeEncoding(false, true),
                new UnicodeEncoding(true, true)
            );
            Bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        }

        internal byte[] Bytes { get; }

        internal List<string> Expected { get; } = [];

        private static T Pick<T>(Random random, params T[] from) => from[random.Next(from.Length)];

        private static string Money(Random random, int millions) =>
            random.Next(6) switch
            {
                0 => $"{millions}000000",
                1 => $"{millions} triệu",
                2 => $"{millions} tr",
                3 => new Vnd(millions * 1_000_000L).ToString(Language.Vietnamese),
                4 => $"{millions}tr.đ",
                _ => new Vnd(millions * 1_000_000L).ToString(Language.English)[4..],
            };

        private static string Date(Random random, DateTime day) =>
            random.Next(5) switch
            {
                0 => day.ToString("dd/MM/yyyy", null),
                1 => day.ToString("d/M/yyyy", null),
                2 => day.ToString("dd-MM-yyyy", null),
                3 => $"{(day - new DateTime(1899, 12, 30)).Days}",
                _ => day.ToString("yyyy-MM-dd", null),
            };

        private static string Field(string text, char separator, bool always) =>
            always || text.Contains(separator) || text.Contains('"') || text.Contains('\n') ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
    }
}
