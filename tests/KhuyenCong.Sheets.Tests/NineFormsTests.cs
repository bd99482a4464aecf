using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Sheets.Tests;

/// <summary>One sheet of forty projects in the nine forms in which a department has it.</summary>
public class NineFormsTests
{
    private static readonly string[] Names =
    [
        "comma.csv",
        "header.csv",
        "raw.csv",
        "1258.csv",
        "utf16.txt",
        "danhmuc.xlsx",
        "renamed.csv",
        "renamed-semi.csv",
        "renamed-1258.csv",
    ];

    public static TheoryData<string> Forms => new(Names);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_gives_the_same_forty_projects(string name)
    {
        var rows = Given.Rows(Given.Path("sheets", name));
        var read = rows.Where(r => r.Status == RowStatus.Read).ToList();
        Assert.Equal(40, read.Count);
        Assert.DoesNotContain(rows, r => r.Status == RowStatus.Refused);
        Assert.Equal(Given.Rows(Given.Path("sheets", "comma.csv")).Where(r => r.Status == RowStatus.Read).Select(Given.Fields), read.Select(Given.Fields));
        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(r => r.Number));
    }

    [Fact]
    public void The_forty_projects_are_those_that_stand_there()
    {
        var read = Given.Rows(Given.Path("sheets", "danhmuc.xlsx")).Where(r => r.Status == RowStatus.Read).ToList();
        Assert.Equal("1|2022-02-15|national||1|1250000000|300000000", Given.Fields(read[0]));
        Assert.Equal("4|2022-02-15|national|machinery||700000000|180000000", Given.Fields(read[3]));
        Assert.Equal("5|2022-06-30|national|enterprise-setup||514000000|", Given.Fields(read[4]));
        Assert.Equal("6|2022-06-30|local|enterprise-setup||700000000|300000000", Given.Fields(read[5]));
        Assert.Equal("16|2022-06-30|national|consultancy||2300000000|200000000", Given.Fields(read[15]));
        Assert.Equal("40|2022-06-30|national|demonstration-model||514000000|200000000", Given.Fields(read[39]));
        Assert.Equal(44, read[39].Number);
        Assert.Equal("KH 2022", read[39].Sheet);
        Assert.Equal("Công ty TNHH Số 4, xã Tân Lập", read[39]["beneficiary"]);
    }

    [Fact]
    public void Decomposed_letters_of_windows_1258_are_composed()
    {
        var composed = Given.Rows(Given.Path("sheets", "comma.csv")).Select(r => r["beneficiary"]);
        Assert.Equal(composed, Given.Rows(Given.Path("sheets", "1258.csv")).Select(r => r["beneficiary"]));
    }

    [Fact]
    public void The_form_that_lost_letters_names_what_it_lost()
    {
        var rows = Given.Rows(Given.Path("sheets", "renamed-1258.csv"));
        var notes = rows.Where(r => r.Status == RowStatus.Read).SelectMany(r => r.Notes).Select(n => n.Vietnamese).ToList();
        Assert.Contains("ô E2 ghi 'Công ty TNHH S? 1, x? Tân L?p' đã mất chữ (dấu ? thay chữ)", notes);
        Assert.Contains("ô D3 ghi 'H? tr? thành l?p doanh nghi?p' đã mất chữ, hiểu là “" + SupportItem.EnterpriseSetup.Info().Name.Vietnamese + "”", notes);
        Assert.Contains("ô C8 ghi 'Khuy?n công qu?c gia' đã mất chữ, hiểu là “" + FundingSource.National.ToText().Vietnamese + "”", notes);
        Assert.All(rows.Where(r => r.Status == RowStatus.Read), r => Assert.NotEmpty(r.Notes));
        Assert.Empty(Given.Rows(Given.Path("sheets", "1258.csv")).SelectMany(r => r.Notes));
    }

    [Fact]
    public void What_each_column_was_taken_for_is_told()
    {
        using var file = TableFile.Open(Given.Path("sheets", "header.csv"), Given.Portfolio);
        Assert.Equal(
            "A STT ordinal, B Tên đề án title, C Đơn vị thụ hưởng beneficiary, D Nguồn kinh phí source, E Tổng kinh phí total_cost_vnd, F KP hỗ trợ support_vnd, G Năm year, H Ngày phê duyệt as_of",
            string.Join(", ", file.Tables[0].Columns.Select(c => $"{c.Letters} {c.Heading} {c.Code}"))
        );
        Assert.Equal("UTF-8", file.Form);
    }
}
