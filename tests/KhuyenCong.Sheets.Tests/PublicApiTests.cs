using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Sheets.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        Approval.Verify(
            "tests/KhuyenCong.Sheets.Tests/PublicApi.txt",
            PublicApiText.Of(typeof(TableFile).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        );

    [Theory]
    [InlineData("MiniExcelLibs", "XlsxRows.cs", "SheetWriter.cs")]
    [InlineData("CsvHelper", "CsvRecords.cs", "SheetWriter.cs")]
    public void A_package_is_seen_only_where_its_format_is_read_and_written(string package, params string[] files)
    {
        var source = Path.Combine(KhuyenCong.Domain.Tests.Repository.Root, "src", "KhuyenCong.Sheets");
        var users = Directory
            .GetFiles(source, "*.cs")
            .Where(f => File.ReadAllText(f).Contains($"using {package}", StringComparison.Ordinal))
            .Select(f => Path.GetFileName(f));
        Assert.Equal(files.Order(), users.Order());
    }

    [Fact]
    public void No_source_line_asks_for_a_culture_a_clock_or_a_console()
    {
        var source = Path.Combine(KhuyenCong.Domain.Tests.Repository.Root, "src", "KhuyenCong.Sheets");
        var offences = Directory
            .GetFiles(source, "*.cs")
            .Where(f =>
                System.Text.RegularExpressions.Regex.IsMatch(
                    File.ReadAllText(f),
                    @"CurrentCulture|new CultureInfo|DateTime\.Now|DateTime\.UtcNow|\bConsole\.|float "
                )
            )
            .Select(f => Path.GetFileName(f));
        Assert.Empty(offences);
    }
}
