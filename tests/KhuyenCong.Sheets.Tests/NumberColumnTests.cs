using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The numbers of a list: behind the titles, in a column without a heading, before the title in one cell; rows whose parts are numbered below them count once.</summary>
public class NumberColumnTests
{
    private const string Machines = "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất ";

    private static string Told(string text) =>
        string.Join(
            '|',
            Given
                .RowsOf(text, ProjectTable.Schema)
                .SkipWhile(r => r.Reason?.Vietnamese != "dòng tiêu đề cột")
                .Skip(1)
                .Select(r => r.Status == RowStatus.Read ? r["support_vnd"] : r.Explain(Language.Vietnamese).Split([';', ':', ','])[0])
        );

    [Theory]
    [InlineData("Tên đề án;STT;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)", "{1};{0};{2};{3};{4};{5}")]
    [InlineData("Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ);TT", "{1};{2};{3};{4};{5};{0}")]
    [InlineData("STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)", "{0};{1};{2};{3};{4};{5}")]
    [InlineData(";Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)", "{0};{1};{2};{3};{4};{5}")]
    [InlineData("Tên đề án;;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)", "{1};{0};{2};{3};{4};{5}")]
    [InlineData("Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)", "{0}. {1};{2};{3};{4};{5}")]
    public void A_row_above_its_numbered_parts_counts_once_wherever_the_numbers_stand(string heading, string row)
    {
        var rows = new[]
        {
            ("1", "Huyện Mẫu Sơn", "", "", "", "500"),
            ("1.1", Machines + "gỗ", "HTX A", "KCQG", "2022", "300"),
            ("1.2", Machines + "chè", "HTX B", "KCQG", "2022", "200"),
            ("2", Machines + "gạch", "HTX C", "KCQG", "2022", "100"),
        };
        Assert.Equal(
            "dòng mục|300000000|200000000|100000000",
            Told(heading + "\n" + string.Concat(rows.Select(r => string.Format(null, row, r.Item1, r.Item2, r.Item3, r.Item4, r.Item5, r.Item6) + "\n")))
        );
    }

    [Fact]
    public void A_column_that_counts_without_a_heading_is_told()
    {
        using var file = Given.Open($";Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;{Machines}gỗ;A;KCQG;2022;300\n2;{Machines}chè;B;KCQG;2022;200\n");
        Assert.Equal(["cột A không có tiêu đề, hiểu là số thứ tự"], file.Tables[0].Notes.Select(n => n.Vietnamese));
        Assert.Equal(["1", "2"], file.Rows().Skip(1).Select(r => r["ordinal"]));
    }

    [Theory]
    [InlineData("3", "1")] // machines, perhaps
    [InlineData("1", "3")]
    [InlineData("x", "1")] // one number is none of a list
    [InlineData("", "")]
    public void Other_numbers_without_a_heading_number_no_list(string first, string second)
    {
        using var file = Given.Open(
            $";Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n{first};{Machines}gỗ;A;KCQG;2022;300\n{second};{Machines}chè;B;KCQG;2022;200\n"
        );
        Assert.Empty(file.Tables[0].Notes);
        Assert.Equal("300000000|200000000", string.Join('|', file.Rows().Skip(1).Select(r => r["support_vnd"])));
    }

    [Fact]
    public void The_numbers_of_a_further_table_may_stand_without_a_heading_too() =>
        Assert.Equal(
            "300000000|dòng tiêu đề cột|dòng mục|200000000|100000000",
            Told(
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;{Machines}gỗ;A;KCQG;2022;300\n"
                    + $";Đơn vị;Tên đề án;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;;Huyện Mẫu Sơn;;;300\n1.1;B;{Machines}chè;KCQG;2022;200\n1.2;C;{Machines}gạch;KCQG;2022;100\n"
            )
        );

    [Fact]
    public void The_row_above_its_parts_may_say_more_than_its_name() =>
        Assert.Equal(
            "dòng mục|300000000|200000000",
            Told(
                $"STT;Tên đề án;Đơn vị;Địa điểm;Ghi chú;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Các đề án máy móc;;Huyện Mẫu Sơn;2 đề án;;;500\n"
                    + $"1.1;{Machines}gỗ;A;xã X;;KCQG;2022;300\n1.2;{Machines}chè;B;xã Y;;KCQG;2022;200\n"
            )
        );

    [Theory]
    [InlineData("500", "300", "200", "dòng mục|300000000|200000000")] // the sum of its parts is no further project
    [InlineData("500", "500", "", "dòng mục|500000000|")]
    [InlineData("600", "300", "200", "600000000|300000000|200000000")]
    public void A_row_of_somebody_that_is_the_sum_of_its_parts_counts_once(string whole, string first, string second, string told) =>
        Assert.Equal(
            told,
            Told(
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;{Machines}gỗ;Hai HTX;KCQG;2022;{whole}\n1.1;{Machines}gỗ;A;KCQG;2022;{first}\n1.2;{Machines}gỗ;B;KCQG;2022;{second}\n"
            )
        );

    [Theory]
    [InlineData("1,1", "1,2")] // as a text file of a Vietnamese spreadsheet has them
    [InlineData("1.1.", "1.2.")]
    [InlineData("1-1", "1-2")]
    [InlineData("1a", "1b")]
    [InlineData("1.a)", "1.b)")]
    public void Numbers_of_parts_are_written_with_either_mark(string first, string second) =>
        Assert.Equal(
            "dòng mục|300000000|200000000",
            Told(
                $"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Huyện Mẫu Sơn;;;;500\n{first};{Machines}gỗ;A;KCQG;2022;300\n{second};{Machines}gỗ;B;KCQG;2022;200\n"
            )
        );

    [Fact]
    public void A_number_in_a_title_that_counts_something_is_none_of_the_list() =>
        Assert.Equal(
            "500000000|300000000",
            Told($"Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1 {Machines}gỗ;A;KCQG;2022;500\n1.5 tấn gỗ: {Machines}gỗ;B;KCQG;2022;300\n")
        );
}
