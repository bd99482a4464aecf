using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using KhuyenCong.Sheets;
using SampleKit;

namespace KhuyenCong.Domain.Tests.Samples;

/// <summary>What the samples share.</summary>
public class KitTests
{
#if !NETSTANDARD_LIBRARY
    // The kit makes records itself, and is built for the newest framework alone.
    [Fact]
    public void Records_are_the_same_after_a_time_on_disk()
    {
        var records = Records("province.csv").Concat(Records("faults.csv")).Append(Full).Append(new() { Case = "a", AsOf = new(2016, 6, 30) }).ToList();
        // One project under two names, and one number under three, each far from the others.
        ProjectRecord Tied(string id, string name, string? number) =>
            new()
            {
                Case = id,
                AsOf = new(2016, 6, 30),
                Beneficiary = name,
                BeneficiaryId = number,
            };
        records = [Tied("t1", "Một", "0101"), Tied("t2", "Ba", null), .. records, Tied("t3", "Hai", "101"), Tied("t2", "Bốn", null), Tied("t4", "Năm", "101")];
        var split = new PortfolioSplit(records);
        Assert.True(split.HasTies);
        foreach (var number in new[] { 1, 3, 40 })
        {
            using var parts = new RecordParts(records, number * 100, 100);
            Assert.Equal(number, parts.Count);
            for (var again = 0; again < 2; again++)
                Assert.All(Enumerable.Range(0, number), p => Assert.Equal(records.Where(r => split.PartOf(r, number) == p), parts.Read(p).SelectMany(r => r)));
        }

        // A part of many records comes in pieces: each holds all records of its establishments and projects, in their order.
        var many = Enumerable.Range(0, 5_000).Select(i => Tied($"m{i}", $"Cơ sở {i % 1_500}", i % 700 == 0 ? $"{i % 3}" : null)).Concat(records).ToList();
        var ofMany = new PortfolioSplit(many);
        using var whole = new RecordParts(many, 1, 100);
        var pieces = whole.Read(0).ToList();
        Assert.True(pieces.Count > 1);
        Assert.Equal(many.Count, pieces.Sum(p => p.Count));
        var roots = many.ConvertAll(r => ofMany.PartOf(r, int.MaxValue));
        Assert.All(
            pieces,
            piece =>
            {
                var own = piece.Select(r => ofMany.PartOf(r, int.MaxValue)).ToHashSet();
                Assert.Equal(many.Where((_, i) => own.Contains(roots[i])), piece);
            }
        );

        // Every field of a record is one of those that are written.
        Assert.All(typeof(ProjectRecord).GetProperties().Where(p => p.CanWrite), p => Assert.NotNull(p.GetValue(Full)));
    }
#endif

    /// <summary>"--htlm" was taken for the name of a file, and hid behind what was missing because of it.</summary>
    [Theory]
    [InlineData(2, "--htlm")]
    [InlineData(2, "--htlm", "out.html")]
    [InlineData(2, "a.csv", "--fast")]
    [InlineData(2, "-x")]
    [InlineData(2, "a.csv", "b.csv")]
    [InlineData(0, "a.csv")]
    [InlineData(0, "-")]
    [InlineData(0, "-5")]
    [InlineData(0, "--html", "out.html")]
    public void An_option_that_is_none_is_not_taken_for_a_file(int code, params string[] args)
    {
        var cli = new Cli("a.cs", "", "");
        cli.Argument("file", "", "");
        cli.Text("--html", "", "");
        Assert.Equal(code, cli.Run(args, () => 0));
    }

    [Fact]
    public void What_is_read_ahead_comes_in_its_order_and_fails_where_it_failed()
    {
        Assert.Equal(Enumerable.Range(0, 10_000), Ahead.Of(Enumerable.Range(0, 10_000)));
        Assert.Equal([0, 1, 2], Ahead.Of(Endless()).Take(3));
        var read = new List<int>();
        var problem = Assert.Throws<IOException>(() => read.AddRange(Ahead.Of(Broken())));
        Assert.Equal("broken", problem.Message);

        static IEnumerable<int> Endless()
        {
            for (var i = 0; ; i++)
                yield return i;
        }

        static IEnumerable<int> Broken()
        {
            for (var i = 0; i < 5_000; i++)
                yield return i;
            throw new IOException("broken");
        }
    }

    [Fact]
    public void An_output_is_whole_or_is_not_there()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var path = Path.Combine(folder, "a.txt");
            OutputFile.Write(path, "trước");
            using (var file = OutputFile.Create(path))
                file.Stream.Write("nửa"u8);
            Assert.Equal("trước", File.ReadAllText(path));
            OutputFile.Write(path, "sau");
            Assert.Equal("sau", File.ReadAllText(path));
            Assert.Equal([path], Directory.GetFiles(folder));
            Assert.Throws<DirectoryNotFoundException>(() => OutputFile.Create(Path.Combine(folder, "none", "a.txt")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_went_wrong_with_a_file_is_said_in_both_languages()
    {
        Assert.Equal("Không có tệp hoặc thư mục x.csv.", Ends.Describe(new FileNotFoundException("", "x.csv"), Language.Vietnamese));
        Assert.Equal(
            "The output cannot be written: no space is left on '/a'.".Replace("'", ""),
            Ends.Describe(new IOException("No space left on device : '/a'"), Language.English)
        );
        Assert.Equal("Không ghi được kết quả: hết chỗ trên đĩa.", Ends.Describe(new IOException("No space left on device"), Language.Vietnamese));
        Assert.Contains("may not be read or written", Ends.Describe(new UnauthorizedAccessException("Access to the path '/a' is denied."), Language.English));
    }

    [Theory]
    [InlineData("2016-06-30", true)]
    [InlineData("30/06/2016", false)]
    [InlineData("2016-6-30", false)]
    [InlineData("2016-02-30", false)]
    [InlineData("", false)]
    public void Dates_of_data_files_are_read_strictly(string text, bool isRead) => Assert.Equal(isRead, Fields.Date(text) is not null);

    [Theory]
    [InlineData("12", 12L)]
    [InlineData("-3", -3L)]
    [InlineData("+3", null)]
    [InlineData("1.000", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("", null)]
    public void Whole_numbers_of_data_files_are_read_strictly(string text, long? number) => Assert.Equal(number, Fields.Whole(text));

    /// <summary>"--lang:en" was taken as given, and everything was said in Vietnamese.</summary>
    [Theory]
    [InlineData("--lang", "en")]
    [InlineData("--lang=en")]
    [InlineData("--lang:en")]
    public void The_language_is_that_of_the_option_however_it_is_written(params string[] args)
    {
        var cli = new Cli("a.cs", "", "");
        Assert.Equal(0, cli.Run(args, () => cli.Language == Language.English ? 0 : 1));
    }

    [Fact]
    public void What_is_too_large_to_compute_with_ends_a_sample_with_a_sentence() =>
        Assert.Equal(2, new Cli("a.cs", "", "").Run([], () => throw new OverflowException("large")));

#if !NETSTANDARD_LIBRARY
    /// <summary>An id with a bar was kept in another spelling, so that it could stand in a plan twice; the plan was then refused as a whole.</summary>
    [Fact]
    public void An_id_stands_in_a_plan_once_whatever_letters_it_has()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        try
        {
            File.WriteAllText(path, "project,as_of,item,cost,requested\nA|B,2016-06-30,machinery,1000,100\nA|B,2016-06-30,machinery,1000,100\n");
            var list = PlanList.Read(new Cli("a.cs", "", ""), path, null, null, FundingSource.National);
            Assert.Equal(["A|B"], list.Projects.Select(p => p.Id));
            Assert.Equal([(3, "project = 'A|B'")], list.Unreadable);
        }
        finally
        {
            File.Delete(path);
        }
    }
#endif

    [Theory]
    [InlineData(1, 3, 333)]
    [InlineData(3, 3, 1000)]
    [InlineData(3_001, 3_000, 1001)]
    [InlineData(long.MaxValue, 1, long.MaxValue)]
    public void A_share_is_shown_in_thousandths(long part, long whole, long thousandths) =>
        Assert.Equal(thousandths, Figures.Thousandths(new(part), new(whole)));

    [Fact]
    public void A_matter_alone_is_named_too() => Assert.Equal("support", NormNames.Of("support", Language.English));

    private static ProjectRecord Full { get; } =
        new()
        {
            Case = "DA 1",
            AsOf = new(2016, 6, 30),
            Status = RecordStatus.Settled,
            Source = FundingSource.National,
            Level = ManagementLevel.Province,
            Province = "Tỉnh Mẫu",
            Place = "",
            Item = SupportItem.Machinery,
            Content = PromotionContent.Consultancy,
            Beneficiary = "Cơ sở A",
            BeneficiaryId = "0199",
            BeneficiaryKind = BeneficiaryKind.HouseholdBusiness,
            Subject = "máy",
            Submitted = new(2015, 1, 1),
            ContractedOn = new(2016, 7, 1),
            AcceptedOn = new(2016, 12, 31),
            SettledOn = new(2017, 1, 31),
            TotalCost = new(long.MaxValue - 1),
            Support = new(0),
            CentralSupport = new(1),
            ProvinceSupport = new(2),
            DistrictSupport = new(3),
            CommuneSupport = new(4),
            OtherStateSupport = new(5),
            Counterpart = new(6),
            Planned = new(7),
            Approved = new(8),
            Contracted = new(9),
            Advanced = new(10),
            Accepted = new(11),
            Settled = new(12),
            Returned = new(13),
            CarriedOver = new(14),
            ManagementCost = new(15),
            Establishments = 1,
            WorkersTrained = 2,
            Classes = 3,
            Models = 4,
            Machines = 5,
            Products = int.MaxValue,
            ProductLevel = VoteLevel.Nation,
            CertificateIssued = new(2018, 2, 28),
            Factor = new Rate(1_500_000),
            Ground = PriorityGround.Area,
        };

    private static List<ProjectRecord> Records(string name)
    {
        using var table = TableFile.Open(Path.Combine(Repository.Samples, "data", name), ProjectTable.Schema);
        return table.Projects().Select(r => r.Record).OfType<ProjectRecord>().ToList();
    }
}
