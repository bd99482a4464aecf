using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>What is said of rows and tables, in both languages, and how often a list is read for it.</summary>
public class TableTextTests
{
    private static string Both(LocalizedText text) => $"{text.Vietnamese} | {text.English}";

    [Theory]
    [InlineData(null, "dòng mục hoặc ghi chú | a section or a remark")]
    [InlineData("national", "dòng mục: các dòng dưới thuộc khuyến công quốc gia | a section: the rows below are of national money")]
    [InlineData("local", "dòng mục: các dòng dưới thuộc khuyến công địa phương | a section: the rows below are of local money")]
    [InlineData("mixed", "dòng mục: các dòng dưới thuộc nhiều nguồn | a section: the rows below are of mixed money")]
    public void A_section_says_what_money_its_rows_are_of(string? source, string told) => Assert.Equal(told, Both(TableTexts.Section(source)));

    [Fact]
    public void Too_few_and_too_many_fields()
    {
        Assert.Equal(
            "dòng có 5 trường, bảng có 6 cột: dòng có thể bị cắt | 5 fields under 6 columns: the row may have been cut off",
            Both(TableTexts.Fields(5, 6))
        );
        const string TooMany =
            "dòng có 7 trường, bảng có 6 cột: có thể thiếu ngoặc kép quanh ô | 7 fields under 6 columns: quotes around a cell may be missing";
        Assert.Equal(TooMany, Both(TableTexts.Fields(7, 6)));
        Assert.Equal(TooMany.Replace('7', '6'), Both(TableTexts.Fields(6, 6)));
    }

    [Fact]
    public void What_a_cell_needs()
    {
        var wanted = new LocalizedText("số", "a number");
        Assert.Equal("cần số | needs a number", Both(TableTexts.Needs(wanted, null)));
        Assert.Equal("sai; cần số | wrong; needs a number", Both(TableTexts.Needs(wanted, new("sai", "wrong"))));
    }

    [Theory]
    [InlineData("2022", "chỉ biết năm 2022 | only the year 2022 is known")]
    [InlineData("2022-03", "chỉ biết tháng 03/2022 | only the month 2022-03 is known")]
    public void A_date_without_a_day(string field, string told) => Assert.Equal(told, Both(TableTexts.OnlyYear(field)));

    [Theory]
    [InlineData("2022", "2022")]
    [InlineData("2022-03", "03/2022")]
    [InlineData("2022-03-04", "04/03/2022")]
    public void A_date_of_the_head(string field, string shown)
    {
        Assert.Equal(
            $"ngày áp dụng của các dòng: {shown} (do người dùng chọn) | governing date of the rows: {field} (given)",
            Both(TableTexts.DateOfHeading(field, true))
        );
        Assert.Equal(
            $"ngày áp dụng của các dòng: {shown}, lấy từ phần đầu hoặc tên trang tính | governing date of the rows: {field}, from the head or the name of the sheet",
            Both(TableTexts.DateOfHeading(field, false))
        );
    }

    [Fact]
    public void A_code_is_told_by_its_name_where_it_has_one()
    {
        Assert.Equal("ô A1 ghi '?' đã mất chữ, hiểu là “x” | cell A1 says '?' and has lost letters; taken for x", Both(TableTexts.LostRead("A1", "?", "x")));
        Assert.Contains("“kinh phí khuyến công quốc gia”", TableTexts.LostRead("A1", "?", "national").Vietnamese);
        Assert.DoesNotContain("machinery", TableTexts.LostRead("A1", "?", "machinery").Vietnamese);
        Assert.Equal("hạng mục x lấy theo dòng mục phía trên | the item x is that of the section above", Both(TableTexts.ItemOfSection("x")));
        Assert.Equal("chưa nhận ra hạng mục trong 'x' | no item is recognised in 'x'", Both(TableTexts.NoItem("x")));
        Assert.Equal(
            "ô A1 ghi '?' đã mất chữ (dấu ? thay chữ) | cell A1 says '?' and has lost letters (a ? stands for each)",
            Both(TableTexts.Lost("A1", "?"))
        );
        Assert.Equal("hidden columns are read as the others: A, C", TableTexts.HiddenColumns(["A", "C"]).English);
    }

    [Fact]
    public void A_list_is_read_again_only_where_something_is_repeated()
    {
        const string Text = "case,as_of,source,item\na,2019-06-30,national,machinery\nb,2019-06-30,national,machinery\n";
        Assert.Equal((1, 1), Starts(Text));
        Assert.Equal((2, 2), Starts(Text + "a,2019-06-30,national,machinery\n"));

        static (int Finding, int Watching) Starts(string text)
        {
            using var stream = new Counting(Encoding.UTF8.GetBytes(text));
            using var file = TableFile.Open(stream, "a.csv", ProjectTable.Schema);
            stream.Starts = 0;
            RepeatedCases.Find(file);
            var finding = stream.Starts;
            stream.Starts = 0;
            Assert.NotEmpty(RepeatedCases.Watch(file, _ => { }).ToList());
            return (finding, stream.Starts);
        }
    }

    private sealed class Counting(byte[] bytes) : MemoryStream(bytes)
    {
        internal int Starts { get; set; }

        public override long Position
        {
            get => base.Position;
            set
            {
                Starts++;
                base.Position = value;
            }
        }
    }

    [Fact]
    public void A_row_is_written_with_every_name_of_its_sheet()
    {
        var cells = new SheetWriter.Cells(["A", "B", "C"], ["x", Vnd.Million(5)]);
        Assert.Equal(["x", 5_000_000L, null, null], new[] { "A", "B", "C", "D" }.Select(n => cells[n]));
        Assert.Equal(["A", "B", "C"], cells.Keys);
        Assert.Equal(["x", 5_000_000L, null], cells.Values);
        Assert.Equal((3, true), (cells.Count, cells.IsReadOnly));
        Assert.Equal([true, true, false], new[] { "A", "C", "D" }.Select(cells.ContainsKey));
        Assert.True(cells.TryGetValue("A", out var value));
        Assert.Equal("x", value);
        Assert.False(cells.TryGetValue("D", out _));
        Assert.Equal(
            [true, false, false, true],
            new KeyValuePair<string, object?>[] { new("A", "x"), new("A", "y"), new("D", null), new("C", null) }.Select(cells.Contains)
        );
        var all = new KeyValuePair<string, object?>[4];
        cells.CopyTo(all, 1);
        Assert.Equal([null, "A", "B", "C"], all.Select(p => p.Key));
        Assert.Equal(all.Skip(1), cells);
        Assert.Throws<NotSupportedException>(() => cells["A"] = "y");
        Assert.Throws<NotSupportedException>(() => cells.Add("D", 1));
        Assert.Throws<NotSupportedException>(() => cells.Add(new KeyValuePair<string, object?>("D", 1)));
        Assert.Throws<NotSupportedException>(() => cells.Remove("A"));
        Assert.Throws<NotSupportedException>(() => cells.Remove(new KeyValuePair<string, object?>("A", "x")));
        Assert.Throws<NotSupportedException>(cells.Clear);
    }

    [Theory]
    [InlineData("a", "b", "c")] // the first of its table is a title
    [InlineData("b", "a", "c")]
    public void A_table_is_a_list_by_one_column_that_names_its_rows(string first, string second, string third)
    {
        foreach (var role in new[] { ColumnRole.Title, ColumnRole.Beneficiary, ColumnRole.Source, ColumnRole.None })
        {
            SheetColumn[] columns =
            [
                new("a", new("alpha", "first"), FieldKind.Text) { Role = role },
                new("b", new("beta", "second"), FieldKind.Money),
                new("c", new("gamma", "third"), FieldKind.Text),
            ];
            var schema = new TableSchema(new[] { first, second, third }.Select(c => Array.Find(columns, k => k.Code == c)!).ToValueList());
            var rows = Given.RowsOf("alpha;beta (đồng);gamma\nTổng cộng;5;\n", schema);
            Assert.Equal(role == ColumnRole.None ? RowStatus.Read : RowStatus.PassedOver, rows[1].Status);
        }
    }

    [Fact]
    public void A_number_that_begins_with_a_point_details_nothing()
    {
        const string Group = "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;KP hỗ trợ (triệu đồng)\n1;Máy móc thiết bị;;KCQG;2022;300\n";
        Assert.DoesNotContain("chi tiết", Given.RowsOf(Group + ".5;Máy cưa;;;;300\n", ProjectTable.Schema).Last().Explain(Language.Vietnamese));
        // Establishments of a list that names nothing else are its rows.
        const string Names = "STT;Đơn vị thụ hưởng;Nguồn;Ngày phê duyệt;KP hỗ trợ (triệu đồng)\n1;;KCQG;15/02/2022;300\n;Cơ sở B;KCQG;15/02/2022;300\n";
        Assert.DoesNotContain("chi tiết", Given.RowsOf(Names, ProjectTable.Schema).Last().Explain(Language.Vietnamese));
    }
}
