using System.Diagnostics;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The reader of sheets on every file of the tests' data, each as it is and changed in many ways with a fixed seed.</summary>
public class FuzzTests
{
    private const int Parts = 4;
    private const int ChangesOfEachPart = 15;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static TheoryData<string, int> Files
    {
        get
        {
            var files = new TheoryData<string, int>();
            foreach (var file in Directory.GetFiles(Given.Path("sheets")).Concat(Directory.GetFiles(Given.Path("field"))).Order(StringComparer.Ordinal))
            {
                for (var part = 0; part < Parts; part++)
                    files.Add(Path.GetRelativePath(Given.Path(), file), part);
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_was_made_of_a_sheet_is_read_or_refused_row_by_row(string file, int part)
    {
        var seed = File.ReadAllBytes(Given.Path(file));
        var random = new Random(file.Sum(c => c) + part);
        for (var i = part == 0 ? 0 : 1; i <= ChangesOfEachPart; i++)
        {
            var bytes = i == 0 ? seed : Changed(seed, random);
            var watch = Stopwatch.StartNew();
            try
            {
                using var table = TableFile.Open(new MemoryStream(bytes), file, ProjectTable.Schema);
                var repeated = RepeatedCases.Find(table);
                var rows = table.Projects().Select(repeated.Judge).ToList();
                Assert.All(rows.GroupBy(r => r.Sheet), s => Assert.Equal(Enumerable.Range(1, s.Count()), s.Select(r => r.Number)));
                Assert.All(rows, r => Assert.Equal(r.Status == RowStatus.Read, r.Entry.Explain(Language.Vietnamese).Length == 0));
            }
            catch (SheetException problem)
            {
                Assert.NotEqual("", problem.Problem.Vietnamese);
            }

            Assert.True(watch.Elapsed < Longest, $"{file} {i} took {watch.Elapsed}");
        }
    }

    private static byte[] Changed(byte[] seed, Random random)
    {
        var bytes = seed.ToList();
        for (var changes = random.Next(1, 6); changes > 0 && bytes.Count > 1; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 80), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, "\";,\t\n\r0<>&="u8.ToArray().Take(random.Next(1, 11)));
                    break;
            }
        }

        return [.. bytes];
    }
}
