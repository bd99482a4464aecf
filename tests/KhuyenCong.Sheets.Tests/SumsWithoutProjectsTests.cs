using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Amounts of lists that are those of no one project: parts of the row above, sections without rows, money left over, sums of many projects.</summary>
public class SumsWithoutProjectsTests
{
    private const string Machines = "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất ";

    private static IEnumerable<SheetEntry> List(string rows) =>
        Given.RowsOf("STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;Kinh phí hỗ trợ (triệu đồng)\n" + rows, ProjectTable.Schema).Skip(1);

    private static string Told(IEnumerable<SheetEntry> rows) =>
        string.Join('|', rows.Select(r => r.Status == RowStatus.Read ? $"{r["support_vnd"]}" : r.Explain(Language.Vietnamese).Split([';', ':'])[0]));

    [Theory]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData("•")]
    public void A_dash_in_the_column_of_numbers_marks_a_part_of_the_row_above(string mark) =>
        Assert.Equal(
            "300000000|dòng có số tiền, có vẻ là chi tiết của dòng trên|dòng có số tiền, có vẻ là chi tiết của dòng trên",
            Told(List($"1;{Machines}gỗ;;KCQG;2022;300\n{mark};Máy cưa;HTX A;;;200\n{mark};Máy bào;HTX B;;;100\n"))
        );

    [Theory]
    [InlineData("*;Ghi chú: đề án 1 chuyển tiếp từ 2021;;;;")]
    [InlineData("-;Máy cưa;;;;")]
    public void A_bullet_with_a_text_alone_is_a_remark(string row) =>
        Assert.Equal(RowStatus.PassedOver, List($"1;{Machines}gỗ;A;KCQG;2022;300\n{row}\n").Last().Status);

    [Fact]
    public void Rows_with_a_dash_below_a_section_are_its_projects() =>
        Assert.Equal(
            "dòng mục|200000000|100000000",
            Told(List($"I;Khuyến công quốc gia;;;;300\n-;{Machines}gỗ;HTX A;;2022;200\n-;{Machines}chè;HTX B;;2022;100\n"))
        );

    [Fact]
    public void Numbered_parts_of_a_row_that_was_read_with_its_amount_are_no_projects() =>
        Assert.Equal(
            "300000000|dòng có số tiền, có vẻ là chi tiết của dòng trên|dòng có số tiền, có vẻ là chi tiết của dòng trên|50000000",
            Told(List($"1;{Machines}gỗ;;KCQG;2022;300\n1.1;{Machines}gỗ;HTX A;;;200\n1.2;{Machines}gỗ;HTX B;;;100\n2;{Machines}chè;HTX C;KCQG;2022;50\n"))
        );

    [Fact]
    public void Numbered_parts_of_a_row_without_an_amount_are_projects() =>
        Assert.Equal(
            "|200000000|100000000",
            Told(List($"1;{Machines}gỗ;;KCQG;2022;\n1.1;{Machines}gỗ;HTX A;KCQG;2022;200\n1.2;{Machines}gỗ;HTX B;KCQG;2022;100\n"))
        );

    [Fact]
    public void Projects_numbered_as_sections_are_asked_for()
    {
        var rows = List("I;Tham gia hội chợ trong nước;;;;150\nII;Đăng ký nhãn hiệu;;;;35\nIII;Thuê tư vấn;;;;30\n;Tổng cộng;;;;215\n").ToList();
        Assert.Equal("Refused Refused Refused PassedOver", string.Join(' ', rows.Select(r => r.Status)));
        Assert.StartsWith("dòng mục có số tiền nhưng không có đề án nào bên dưới", rows[0].Explain(Language.Vietnamese));
        Assert.StartsWith("a section with amounts and no project below it", rows[2].Explain(Language.English));
    }

    [Fact]
    public void Parts_by_letters_below_a_row_without_amounts_are_asked_for() =>
        Assert.Equal(
            "Read Refused Refused Read",
            string.Join(
                ' ',
                List($"1;{Machines}chè;;KCQG;2022;\na;Máy sấy;;;;200\nb;Máy sao;;;;100\n2;{Machines}gỗ;HTX A;KCQG;2022;300\n").Select(r => r.Status)
            )
        );

    [Theory]
    [InlineData("I;Khuyến công quốc gia;;;;300\nII;Khuyến công địa phương;;;;200\n")] // a summary that names the money
    [InlineData("I;Máy móc thiết bị;;;;300\n1;Máy móc thiết bị;HTX A;KCQG;2022;300\n")]
    [InlineData("I;Máy móc thiết bị;;;;300\nI.1;Nhóm chè;;;;300\n1;Máy móc thiết bị;HTX A;KCQG;2022;300\n")]
    [InlineData("A;Máy móc thiết bị;;;;300\nI;Nhóm chè;;;;300\n\n1;Máy móc thiết bị;HTX A;KCQG;2022;300\n")]
    [InlineData("I;Máy móc thiết bị;;;;0\nII;Tư vấn;;;;-\n")]
    [InlineData("a;Máy móc thiết bị;;;;300\n1;Máy móc thiết bị;HTX A;KCQG;2022;300\nb;Tư vấn;;;;30\n2;Tư vấn;HTX B;KCQG;2022;30\n")]
    public void Sections_with_their_sums_stay_sections(string rows) => Assert.DoesNotContain(List(rows), r => r.Status == RowStatus.Refused);

    [Theory]
    [InlineData("Kinh phí chưa phân bổ")]
    [InlineData("Dự phòng")]
    [InlineData("Hỗ trợ máy móc thiết bị")] // the sum of the numbered rows below it
    public void Amounts_without_a_number_among_numbered_projects_are_refused(string title)
    {
        var rows = List($"1;{Machines}gỗ;HTX A;KCQG;2022;200\n;{title};;;;100\n").ToList();
        Assert.Equal(RowStatus.Refused, rows[1].Status);
        Assert.StartsWith("dòng có số tiền nhưng không có số thứ tự, đơn vị thụ hưởng", rows[1].Explain(Language.Vietnamese));
        Assert.Equal(RowStatus.Refused, List($";{title};;;;100\n1;{Machines}gỗ;HTX A;KCQG;2022;200\n").First().Status);
    }

    [Fact]
    public void Projects_without_a_number_are_read_where_they_name_somebody_or_nobody_numbered_any()
    {
        Assert.Equal(RowStatus.Read, List($"1;{Machines}gỗ;HTX A;KCQG;2022;200\n;{Machines}chè;HTX B;;2022;100\n").Last().Status);
        var rows = Given.RowsOf(
            $"KẾ HOẠCH NĂM 2022\nSTT;Tên đề án;Nguồn;Kinh phí hỗ trợ (tr.đ)\n;{Machines}gỗ;;200\n;{Machines}chè;;100\n",
            ProjectTable.Schema
        );
        Assert.Equal("Read Read", string.Join(' ', rows.Skip(2).Select(r => r.Status)));
    }

    [Theory]
    [InlineData("Số đề án", "12", true)]
    [InlineData("Số lượng đề án", "02", true)]
    [InlineData("SL ĐA", "1.250", true)]
    [InlineData("Kế hoạch số đề án", "45", true)]
    [InlineData("Số đề án", "1", false)]
    [InlineData("Số đề án", "", false)]
    [InlineData("Ký hiệu", "12", false)]
    public void A_row_that_counts_its_projects_is_none(string heading, string cell, bool isRefused)
    {
        var row = Given.RowsOf(
            $"STT;Nội dung;{heading};Nguồn;Năm;Kinh phí hỗ trợ (tr.đ)\n1;Ứng dụng máy móc thiết bị;{cell};KCQG;2022;9.000\n",
            ProjectTable.Schema
        )[1];
        Assert.Equal(isRefused ? RowStatus.Refused : RowStatus.Read, row.Status);
        if (isRefused)
            Assert.StartsWith("the row sums up several projects", row.Explain(Language.English));
    }

    [Fact]
    public void Sums_by_province_name_no_project() =>
        Assert.Equal(
            "Refused Refused PassedOver",
            string.Join(
                ' ',
                Given
                    .RowsOf(
                        "STT;Tỉnh, thành phố;Kinh phí KCQG (tr.đ);Kinh phí KCĐP (tr.đ)\n1;Lào Cai;3.000;1.000\n2;Cao Bằng;6.000;3.000\n;Cả nước;9.000;4.000\n",
                        ProjectTable.Schema
                    )
                    .Skip(1)
                    .Select(r => r.Status)
            )
        );
}
