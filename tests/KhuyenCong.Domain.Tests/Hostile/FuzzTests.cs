using System.Diagnostics;
using System.Text;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Hostile;

/// <summary>Every reader of the library on a corpus of small files, each as it is and changed in many ways with a fixed seed.</summary>
public class FuzzTests
{
    private const int ChangesOfEach = 150;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly string[] Tokens =
    [
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "-1",
        "9223372036854775808",
        "1e400",
        "\\u0000",
        "\\ud800",
        "\0",
        "\u001B",
        "\u202E",
        "\uFEFF",
        "\u0301",
        "\r\n",
        "Điều ",
        "khoản ",
        "điểm ",
        "Thông tư ",
        "26/2014",
        "/TT-BCT",
        " và ",
        "2016-02-30",
        "national",
        "support",
    ];

    public static TheoryData<string> Readers => new("schedule", "case", "record", "report", "citation");

    [Theory]
    [MemberData(nameof(Readers))]
    public void Every_reader_takes_what_was_made_of_its_corpus(string reader)
    {
        var corpus = Corpus(reader);
        Assert.True(corpus.Count >= 5, $"{corpus.Count} seeds");
        foreach (var (name, seed) in corpus)
        {
            var random = new Random(name.Sum(c => c));
            for (var i = 0; i <= ChangesOfEach; i++)
            {
                var bytes = i == 0 ? seed : Changed(seed, corpus[random.Next(corpus.Count)].Bytes, random);
                var watch = Stopwatch.StartNew();
                try
                {
                    Read(reader, bytes);
                }
                catch (Exception problem) when (IsDocumented(reader, problem))
                {
                    Assert.NotEqual("", problem.Message);
                }
                catch (Exception problem)
                {
                    Assert.Fail($"{reader} {name} {i}: {problem}\n{Encoding.UTF8.GetString(bytes)}");
                }

                Assert.True(watch.Elapsed < Longest, $"{reader} {name} {i} took {watch.Elapsed}");
            }
        }
    }

    private static void Read(string reader, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        switch (reader)
        {
            case "schedule":
                var read = ScheduleFile.Read(bytes, LawBook.National);
                Assert.True(read.IsUsable || read.Problems.Count > 0);
                break;
            case "case":
                Assert.All(LawCases.Run(text), r => Assert.True(r.IsPassed || r.Failures.Count > 0));
                break;
            case "record":
                DecisionRecords.Verify(DecisionRecords.Read(text));
                break;
            case "report":
                foreach (var report in KhuyenCongJson.ReadDeclaredReports(text))
                    Assert.NotEmpty(Reports.Reconcile(report).Findings);
                break;
            default:
                var last = 0;
                foreach (var found in CitationChecker.Check(text, new LocalDate(2016, 6, 30)))
                {
                    Assert.True(found.Start >= last && found.Start + found.Length <= text.Length);
                    last = found.Start;
                }

                break;
        }
    }

    // What the documentation of each reader says; schedules and citations throw nothing.
    private static bool IsDocumented(string reader, Exception problem) =>
        reader switch
        {
            "case" => problem is JsonRequestException,
            "record" => problem is FormatException,
            "report" => problem is FormatException or OverflowException,
            _ => false,
        };

    private static List<(string Name, byte[] Bytes)> Corpus(string reader)
    {
        var tests = Path.Combine(Repository.Root, "tests", "KhuyenCong.Domain.Tests");
        var data = Path.Combine(Repository.Samples, "data");
        var files = Directory.GetFiles(Path.Combine(tests, "Hostile", "corpus", reader)).Order(StringComparer.Ordinal).ToList();
        files.AddRange(
            (
                reader switch
                {
                    "schedule" => Directory
                        .GetFiles(Path.Combine(data, "schedules"))
                        .Concat(Directory.GetFiles(Path.Combine(tests, "data", "schedules"), "*.json")),
                    "case" => Directory.GetFiles(Path.Combine(tests, "Cases"), "*.json").Where(f => new FileInfo(f).Length < 4_000),
                    "report" => Directory.GetFiles(data, "declared-*.json").Concat(Directory.GetFiles(Path.Combine(tests, "data", "field"), "*.json")),
                    "citation" => Directory.GetFiles(Path.Combine(tests, "data", "field"), "*.txt"),
                    _ => [],
                }
            ).Order(StringComparer.Ordinal)
        );
        var corpus = files.ConvertAll(f => (Path.GetFileName(f), File.ReadAllBytes(f)));
        if (reader == "record")
            corpus.AddRange(File.ReadLines(Path.Combine(data, "decisions.jsonl")).Select((line, i) => ($"line {i + 1}", Encoding.UTF8.GetBytes(line))));
        return corpus;
    }

    /// <summary>A file with a few changes: a byte, a part away, a part twice, a part of another file, a token, the end cut off.</summary>
    internal static byte[] Changed(byte[] seed, byte[] other, Random random)
    {
        var bytes = seed.ToList();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0 when length > 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3 when other.Length > 0:
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.Skip(from).Take(random.Next(1, 60)));
                    break;
                case 4 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
