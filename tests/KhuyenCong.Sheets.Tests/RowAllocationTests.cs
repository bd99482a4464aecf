namespace KhuyenCong.Sheets.Tests;

/// <summary>What a row of a large list costs in memory: exact, whatever the machine.</summary>
public class RowAllocationTests
{
    // 45 columns: their texts, the record, and what says where they came from.
    private const double MostBytesPerRow = 1_800;

    // What the first rows tell of the table: encoding, separator, heading, dates.
    private const double MostBytesToOpen = 12_000_000;

    [Fact]
    public void Reading_a_project_allocates_little_and_the_same_for_every_row()
    {
        var lines = File.ReadAllLines(Path.Combine(KhuyenCong.Domain.Tests.Repository.Samples, "data", "province.csv"));
        var file = Path.GetTempFileName() + ".csv";
        try
        {
            // The first reading is the compiler's.
            BytesOf(file, lines, 1);
            var few = BytesOf(file, lines, 5);
            var many = BytesOf(file, lines, 15);
            var perRow = (many - few) / (10.0 * (lines.Length - 1));
            Assert.InRange(perRow, 1, MostBytesPerRow);
            Assert.InRange(few - (perRow * 5 * (lines.Length - 1)), 0, MostBytesToOpen);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static long BytesOf(string file, string[] lines, int times)
    {
        File.WriteAllLines(file, Enumerable.Repeat(lines.Skip(1), times).SelectMany(l => l).Prepend(lines[0]));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var records = 0;
        using (var table = TableFile.Open(file, ProjectTable.Schema))
        {
            foreach (var row in table.Projects())
                records += row.Record is null ? 0 : 1;
        }

        Assert.Equal(times * (lines.Length - 1), records);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
