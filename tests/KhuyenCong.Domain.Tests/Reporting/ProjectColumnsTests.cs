using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.Reporting;

public class ProjectColumnsTests
{
    [Fact]
    public void A_record_is_read_back_as_it_was_written()
    {
        foreach (var name in new[] { "province.csv", "faults.csv" })
        {
            var records = AuditTests.Read(name);
            Assert.NotEmpty(records);
            Assert.All(records, r => Assert.Equal(r, ProjectColumn.Read(ProjectColumn.Write(r, "note"), out _)));
            Assert.All(records, r => Assert.Equal("note", ProjectColumn.Write(r, "note")[ProjectColumn.IndexOf("note")]));
        }
    }

    [Fact]
    public void The_columns_are_those_of_the_sample_files_in_their_order()
    {
        var header = File.ReadLines(Path.Combine(Repository.Samples, "data", "province.csv")).First();
        Assert.Equal(header, string.Join(',', ProjectColumn.All.Select(c => c.Code)));
        Assert.Equal(-1, ProjectColumn.IndexOf("Case"));
        Assert.Equal(-1, ProjectColumn.IndexOf(null));
        Assert.All(ProjectColumn.All, c => Assert.NotEqual(c.Name.Vietnamese, c.Code));
        Assert.All(
            MeasureInfo.All,
            m =>
                Assert.Equal(
                    m.IsMoney ? ColumnKind.Money : ColumnKind.Count,
                    ProjectColumn.All[ProjectColumn.IndexOf(m.IsMoney ? m.Code + "_vnd" : m.Code)].Kind
                )
        );
    }

    [Theory]
    [InlineData("case", "")]
    [InlineData("as_of", "")]
    [InlineData("as_of", "30/06/2016")]
    [InlineData("as_of", "2016-06-31")]
    [InlineData("as_of", "12016-06-3")]
    [InlineData("source", "National")]
    [InlineData("item", "May moc")]
    [InlineData("support_vnd", "-1")]
    [InlineData("support_vnd", "+1")]
    [InlineData("support_vnd", "1.000")]
    [InlineData("support_vnd", "1000000000000001")]
    [InlineData("establishments", "1000001")]
    [InlineData("status", "done")]
    [InlineData("content", "10")]
    [InlineData("factor", "1.6")]
    [InlineData("factor", "0.9")]
    [InlineData("ground", "all")]
    [InlineData("product_level", "world")]
    public void What_is_not_exactly_a_field_is_named(string column, string text)
    {
        var fields = Fields();
        fields[ProjectColumn.IndexOf(column)] = text;
        Assert.Null(ProjectColumn.Read(fields, out var bad));
        Assert.Equal([column], bad);
    }

    [Fact]
    public void Bad_columns_are_named_in_their_order_and_a_wrong_number_of_fields_is_an_error()
    {
        var fields = Fields();
        fields[ProjectColumn.IndexOf("ground")] = "x";
        fields[ProjectColumn.IndexOf("case")] = null;
        fields[ProjectColumn.IndexOf("support_vnd")] = "x";
        ProjectColumn.Read(fields, out var bad);
        Assert.Equal(["case", "support_vnd", "ground"], bad);
        Assert.Throws<ArgumentException>(() => ProjectColumn.Read(["a"], out _));
    }

    [Fact]
    public void What_stands_for_unknown_is_unknown()
    {
        var fields = Fields();
        fields[ProjectColumn.IndexOf("source")] = "mixed";
        fields[ProjectColumn.IndexOf("item")] = "prize-province";
        fields[ProjectColumn.IndexOf("content")] = "4";
        var record = ProjectColumn.Read(fields, out _)!;
        Assert.Null(record.Source);
        Assert.Null(record.Item);
        Assert.Equal(PromotionContent.ProductsAndTrade, record.Content);
        Assert.Equal(RecordStatus.Approved, record.Status);
        Assert.Null(record.Support);
    }

    [Theory]
    [InlineData("source", "KCQG", "national")]
    [InlineData("source", "KCQG và KCĐP", "mixed")]
    [InlineData("source", "lồng ghép", "mixed")]
    [InlineData("item", "Hỗ trợ ứng dụng máy móc thiết bị", "machinery")]
    [InlineData("item", "prize-province", "prize-province")]
    [InlineData("status", "Đã nghiệm thu", "accepted")]
    [InlineData("status", "đang triển khai", "in-progress")]
    [InlineData("level", "Tỉnh", "province")]
    [InlineData("content", "Đào tạo nghề may", "1")]
    [InlineData("content", "4", "4")]
    [InlineData("beneficiary_kind", "HTX", "cooperative")]
    [InlineData("beneficiary_kind", "hộ kinh doanh", "household")]
    [InlineData("product_level", "cấp tỉnh", "province")]
    [InlineData("ground", "địa bàn", "area")]
    public void Codes_are_read_from_the_names_that_people_write(string column, string text, string code)
    {
        Assert.True(ProjectColumn.All[ProjectColumn.IndexOf(column)].TryReadCode(text, out var read, out var problem), problem?.Message.English);
        Assert.Equal(code, read);
    }

    [Fact]
    public void A_column_without_codes_reads_none()
    {
        Assert.False(ProjectColumn.All[0].TryReadCode("a", out var code, out var problem));
        Assert.Equal("", code);
        Assert.Null(problem);
        Assert.False(ProjectColumn.All[ProjectColumn.IndexOf("item")].TryReadCode("mаchinery", out _, out problem));
        Assert.Equal(CodeProblemKind.LookAlikeLetter, problem!.Kind);
    }

    private static string?[] Fields()
    {
        var fields = new string?[ProjectColumn.All.Count];
        fields[ProjectColumn.IndexOf("case")] = "a";
        fields[ProjectColumn.IndexOf("as_of")] = "2016-06-01";
        return fields;
    }
}
