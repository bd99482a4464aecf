#:project ../../docs/samples/kit/SampleKit.csproj

// Makes up a province: projects over ten years, plausible and free of faults, for the report and audit samples.
//   dotnet run tests/generators/make-province.cs -- [--count 400] [--seed 2014] [--faults yes] [--mistakes 100] > projects.csv
// The same count and seed give the same bytes on every system. With --faults, one of each fault that an audit looks for is added.
// With --mistakes, one project in so many has amounts that are wrong; how much money that is can be added up from the columns alone (docs/performance.md).
// NOTHING HERE IS REAL: province, places, establishments, projects and amounts are made up, and every row says so.
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;
using SampleKit;

const string MadeUp = "số liệu giả định (made up)";
var cli = new Cli(
    "make-province.cs",
    "Tạo một tỉnh giả định: danh mục đề án để thử báo cáo và kiểm tra.",
    "Makes up a province: a list of projects for the report and audit samples."
);
var count = cli.Whole("--count", "số đề án (mặc định 400)", "number of projects (400 unless given)", 0, 100_000_000);
var seed = cli.Whole("--seed", "số gieo (mặc định 2014)", "seed (2014 unless given)", int.MinValue, int.MaxValue);
var faults = cli.Choice("--faults", "thêm mỗi lỗi một đề án", "add one of each fault", "no", "yes", "no");
var mistakes = cli.Whole(
    "--mistakes",
    "cứ bao nhiêu đề án thì một đề án sai số tiền (mặc định: không có)",
    "one project in so many has wrong amounts (none unless given)",
    1,
    100_000_000
);
return cli.Run(args, Main);

int Main()
{
    using var output = TablePipe.Writer(Console.OpenStandardOutput());
    TablePipe.Write(output, ProjectColumn.All.Select(c => c.Code));
    var projects = new Province(seed.Value ?? 2014, count.Value ?? 400).Projects();
    if (mistakes.Value is { } each)
        projects = projects.Select((record, i) => (i + 1) % each == 0 ? Mistakes.In(record, (i + 1) / each) : record);
    foreach (var record in projects.Concat(faults.Value == "yes" ? Faults.All() : []))
        TablePipe.Write(output, ProjectColumn.Write(record, MadeUp));
    output.Flush();
    return 0;
}

/// <summary>The projects of the made-up province, year by year.</summary>
internal sealed class Province(int seed, int count)
{
    private static readonly string[] Districts =
    [
        "Huyện Mẫu Đông",
        "Huyện Mẫu Tây",
        "Huyện Mẫu Nam",
        "Huyện Mẫu Bắc",
        "Huyện Mẫu Trung",
        "Huyện Mẫu Thượng",
        "Thị xã Mẫu",
        "Thành phố Mẫu",
    ];

    private static readonly string[] Goods =
    [
        "chế biến chè",
        "chế biến gỗ",
        "may công nghiệp",
        "cơ khí nông nghiệp",
        "gạch không nung",
        "chế biến gạo",
        "miến dong",
        "mây tre đan",
        "bánh kẹo",
        "dược liệu",
    ];

    // Items with their share in a hundred projects; null stands for contents without one of the 28 items.
    private static readonly (SupportItem? Item, PromotionContent Content, int Share)[] Mix =
    [
        (SupportItem.Machinery, PromotionContent.TechnologyAndModels, 44),
        (SupportItem.DemonstrationModel, PromotionContent.TechnologyAndModels, 9),
        (null, PromotionContent.VocationalTraining, 10),
        (null, PromotionContent.ManagementCapacity, 6),
        (SupportItem.DomesticFairParticipation, PromotionContent.ProductsAndTrade, 7),
        (SupportItem.OverseasFairParticipation, PromotionContent.ProductsAndTrade, 2),
        (SupportItem.Trademark, PromotionContent.ProductsAndTrade, 6),
        (SupportItem.Consultancy, PromotionContent.Consultancy, 5),
        (SupportItem.Media, PromotionContent.Information, 3),
        (null, PromotionContent.ProductsAndTrade, 1),
        (SupportItem.EnterpriseSetup, PromotionContent.ManagementCapacity, 2),
        (SupportItem.PollutionTreatmentEstablishment, PromotionContent.LinkageAndClusters, 2),
        (SupportItem.ClusterPlan, PromotionContent.LinkageAndClusters, 1),
        (SupportItem.ClusterInfrastructure, PromotionContent.LinkageAndClusters, 2),
    ];

    private ulong _state = unchecked(((ulong)seed * 2685821657736338717UL) + 1442695040888963407UL);
    private int _establishments;
    private int _olderEstablishments;

    internal IEnumerable<ProjectRecord> Projects()
    {
        var number = 0;
        for (var year = 0; year < 10; year++)
        {
            var ofYear = new HashSet<int>();
            _olderEstablishments = _establishments;
            for (var last = (int)((long)count * (year + 1) / 10); number < last; number++)
                yield return Project(number + 1, 2014 + year, ofYear);
        }
    }

    private ProjectRecord Project(int number, int year, HashSet<int> ofYear)
    {
        var (item, content, _) = Pick();
        var source = Below(100) < 25 ? FundingSource.National : FundingSource.Local;
        var approved = new LocalDate(year, 1, 10).PlusDays(90 + Below(180));
        var establishment = item == SupportItem.EnterpriseSetup ? NewEstablishment() : Establishment(ofYear);
        var cost = Cost(item);
        var support = Support(item, approved, cost);
        var good = Goods[establishment % Goods.Length];
        var bundled =
            content is PromotionContent.VocationalTraining or PromotionContent.Information
            || (content == PromotionContent.ProductsAndTrade && item is null)
            || (content == PromotionContent.ManagementCapacity && item is null);
        var plan = Round(support * (95 + Below(11)) / 100);
        return Course(
            year,
            approved,
            item,
            support,
            new ProjectRecord
            {
                Case = $"{year}-{number:0000}",
                AsOf = approved,
                Submitted = new LocalDate(year - 1, 4, 1).PlusDays(Below(45)),
                Source = source,
                Level = source == FundingSource.National ? ManagementLevel.Central : ManagementLevel.Province,
                Province = "Tỉnh Mẫu",
                Place = Districts[establishment % Districts.Length],
                Item = item,
                Content = content,
                Beneficiary = bundled ? null : $"Cơ sở mẫu {establishment:0000}",
                BeneficiaryKind =
                    bundled ? BeneficiaryKind.ServiceBody
                    : content == PromotionContent.LinkageAndClusters && item != SupportItem.PollutionTreatmentEstablishment ? BeneficiaryKind.Cluster
                    : (BeneficiaryKind)(1 + (establishment % 4)),
                Subject = $"{good}, mục {number}",
                TotalCost = new Vnd(cost),
                Support = new Vnd(support),
                CentralSupport = new Vnd(source == FundingSource.National ? support : 0),
                ProvinceSupport = new Vnd(source == FundingSource.Local ? support : 0),
                DistrictSupport = Vnd.Zero,
                CommuneSupport = Vnd.Zero,
                OtherStateSupport = Vnd.Zero,
                Counterpart = new Vnd(cost - support),
                Planned = new Vnd(plan),
                Approved = new Vnd(support),
                Establishments = bundled ? 5 + Below(20) : 1,
                WorkersTrained = content == PromotionContent.VocationalTraining ? 30 + Below(60) : 0,
                Classes = content == PromotionContent.VocationalTraining ? 1 + Below(2) : 0,
                Models = item == SupportItem.DemonstrationModel ? 1 : 0,
                Machines = item == SupportItem.Machinery ? 1 + Below(4) : 0,
                Products = content == PromotionContent.ProductsAndTrade && item is null ? 10 + Below(30) : 0,
                ProductLevel = content == PromotionContent.ProductsAndTrade && item is null ? VoteLevel.Province : null,
                CertificateIssued = item == SupportItem.Trademark && year > 2015 ? new LocalDate(year - Below(2), 1, 15) : null,
            }
        );
    }

    /// <summary>How far the project came: those of the last year are still under way.</summary>
    private ProjectRecord Course(int year, LocalDate approved, SupportItem? item, long support, ProjectRecord record)
    {
        var fate = Below(100);
        if (fate < 3)
            return record with { Status = RecordStatus.Rejected, Approved = null };
        var isLast = year == 2023;
        if (isLast && fate < 15)
            return record with { Status = RecordStatus.Draft, Approved = null };
        var contracted = approved.PlusDays(10 + Below(30));
        record = record with { ContractedOn = contracted, Contracted = new Vnd(support), Status = RecordStatus.InProgress };
        if (fate < 5)
            return record with { Status = RecordStatus.Stopped, Advanced = Vnd.Zero };
        if (isLast)
        {
            var share = item switch
            {
                SupportItem.ClusterInfrastructure => 30,
                SupportItem.Machinery or SupportItem.DemonstrationModel => 70,
                _ => 0,
            };
            return record with { Advanced = new Vnd(Below(2) == 0 ? support * share / 100 : 0) };
        }

        var accepted = contracted.PlusDays(60 + Below(60));
        var settled = fate < 20 ? Round(support * (85 + Below(15)) / 100) : support;
        return record with
        {
            Status = RecordStatus.Settled,
            AcceptedOn = accepted,
            SettledOn = accepted.PlusDays(5 + Below(10)),
            Advanced = new Vnd(support),
            Accepted = new Vnd(settled),
            Settled = new Vnd(settled),
            Returned = new Vnd(support - settled),
            CarriedOver = Vnd.Zero,
            ManagementCost = Below(3) == 0 ? new Vnd(Round(support / 50)) : null,
        };
    }

    private long Cost(SupportItem? item) =>
        1_000_000L
        * item switch
        {
            SupportItem.Machinery => 150 + Below(1200),
            SupportItem.DemonstrationModel => 600 + Below(3500),
            SupportItem.PollutionTreatmentEstablishment => 200 + Below(900),
            SupportItem.ClusterPlan => 300 + Below(700),
            SupportItem.ClusterInfrastructure => 3_000 + Below(12_000),
            SupportItem.OverseasFairParticipation => 80 + Below(150),
            SupportItem.EnterpriseSetup => 12 + Below(10),
            _ => 30 + Below(170),
        };

    /// <summary>Never above the national level of the day; where there is none, three tenths of the cost.</summary>
    private long Support(SupportItem? item, LocalDate approved, long cost)
    {
        var most = cost * 3 / 10;
        if (
            item is { } known
            && LawBook.National.At(approved).Support is { } norms
            && SupportRules.TryCompute(
                norms,
                new SupportRequest
                {
                    Item = known,
                    Source = FundingSource.National,
                    Cost = new Vnd(cost),
                },
                out var workings
            )
        )
            most = workings.Upper.Dong;
        return Round(most * (70 + Below(31)) / 100);
    }

    // One of those first met in an earlier year, at most once in this one, or a new one.
    private int Establishment(HashSet<int> ofYear)
    {
        if (_olderEstablishments > 0 && Below(100) < 35)
        {
            var older = 1 + Below(_olderEstablishments);
            if (ofYear.Add(older))
                return older;
        }

        return NewEstablishment();
    }

    private int NewEstablishment() => ++_establishments;

    private (SupportItem? Item, PromotionContent Content, int Share) Pick()
    {
        var place = Below(100);
        foreach (var kind in Mix)
        {
            place -= kind.Share;
            if (place < 0)
                return kind;
        }

        return Mix[0];
    }

    private static long Round(long amount) => amount / 100_000 * 100_000;

    // A small generator of our own, so that the bytes do not depend on the platform.
    private int Below(int limit)
    {
        unchecked
        {
            _state ^= _state << 13;
            _state ^= _state >> 7;
            _state ^= _state << 17;
            return (int)((_state >> 16) % (ulong)limit);
        }
    }
}

/// <summary>Amounts that are wrong, of three kinds in turn.</summary>
internal static class Mistakes
{
    internal static ProjectRecord In(ProjectRecord record, long number) =>
        (number % 3) switch
        {
            // Half of the counterpart is missing.
            0 => record with { Counterpart = record.Counterpart is { } counterpart ? new Vnd(counterpart.Dong / 2) : null },
            // The other budget pays.
            1 => record with { CentralSupport = record.ProvinceSupport, ProvinceSupport = record.CentralSupport },
            // A million more came back than was left.
            _ => record with { Returned = record.Returned is { } returned ? returned + Vnd.Million(1) : null },
        };
}

/// <summary>One of each fault; the id of a record names the check that should find it.</summary>
internal static class Faults
{
    internal static IEnumerable<ProjectRecord> All()
    {
        var number = 0;
        yield return New("paid-twice-1", SupportItem.Machinery, 2015, 100) with
        {
            Subject = "máy ép",
            Beneficiary = "Lỗi hai lần",
        };
        yield return New("paid-twice-2", SupportItem.Machinery, 2017, 80) with
        {
            Subject = "Máy  ÉP",
            Beneficiary = "Lỗi hai lần",
        };
        yield return New("two-sources-1", SupportItem.Consultancy, 2015, 20) with
        {
            Subject = "bao bì",
            Beneficiary = "Lỗi hai nguồn",
        };
        yield return New("two-sources-2", SupportItem.Consultancy, 2016, 20) with
        {
            Subject = "bao bì",
            Beneficiary = "Lỗi hai nguồn",
            Source = FundingSource.Local,
        };
        yield return New("possibly-two-sources-1", SupportItem.Trademark, 2016, 20) with
        {
            Subject = null,
            Beneficiary = "Có thể hai nguồn",
        };
        yield return New("possibly-two-sources-2", SupportItem.Trademark, 2016, 20) with
        {
            Subject = null,
            Beneficiary = "Có thể hai nguồn",
            Source = FundingSource.Local,
        };
        yield return New("mixed-sources", SupportItem.Machinery, 2016, 100) with
        {
            CentralSupport = Vnd.Million(60),
            ProvinceSupport = Vnd.Million(40),
        };
        for (var fair = 1; fair <= 3; fair++)
            yield return New($"overseas-supports-{fair}", SupportItem.OverseasFairParticipation, 2016, 50) with
            {
                Subject = $"hội chợ {fair}",
                Beneficiary = "Lỗi ba hội chợ",
            };
        yield return New("repeated-1", SupportItem.EnterpriseSetup, 2015, 10) with
        {
            Beneficiary = "Lỗi thành lập hai lần",
        };
        yield return New("repeated-2", SupportItem.EnterpriseSetup, 2016, 10) with
        {
            Beneficiary = "Lỗi thành lập hai lần",
        };
        yield return New("above-ceiling", SupportItem.Machinery, 2016, 201) with
        {
            TotalCost = Vnd.Million(900),
        };
        yield return New("split-1", SupportItem.Machinery, 2016, 150) with
        {
            Beneficiary = "Lỗi chia nhỏ",
        };
        yield return New("split-2", SupportItem.Machinery, 2016, 100) with
        {
            Beneficiary = "Lỗi chia nhỏ",
        };
        yield return New("advance-above-limit", SupportItem.Machinery, 2016, 100) with
        {
            Status = RecordStatus.InProgress,
            Advanced = Vnd.Million(71),
        };
        yield return New("advance-above-first", SupportItem.ClusterInfrastructure, 2016, 100) with
        {
            Status = RecordStatus.InProgress,
            Advanced = Vnd.Million(31),
        };
        yield return New("management-above-share", SupportItem.Machinery, 2016, 100) with
        {
            TotalCost = Vnd.Million(400),
            ManagementCost = Vnd.Million(11),
        };
        yield return New("certificate-out-of-term", SupportItem.Trademark, 2018, 20) with
        {
            CertificateIssued = new LocalDate(2015, 6, 1),
        };
        yield return New("dates-out-of-order", SupportItem.Machinery, 2016, 100) with
        {
            ContractedOn = new LocalDate(2016, 9, 1),
            AcceptedOn = new LocalDate(2016, 8, 31),
        };
        yield return New("amounts-do-not-balance", SupportItem.Machinery, 2016, 100) with
        {
            TotalCost = Vnd.Million(300),
            Counterpart = Vnd.Million(199),
        };
        yield return New("wrong-budget", SupportItem.Machinery, 2016, 100) with
        {
            CentralSupport = Vnd.Zero,
            ProvinceSupport = Vnd.Million(100),
        };

        ProjectRecord New(string fault, SupportItem item, int year, long millions) =>
            new()
            {
                Case = $"{year}-F-{fault}",
                AsOf = new LocalDate(year, 6, 1),
                Status = RecordStatus.Accepted,
                Source = FundingSource.National,
                Province = "Tỉnh Mẫu",
                Item = item,
                Beneficiary = $"Lỗi {++number}",
                Subject = $"nội dung {number}",
                Support = Vnd.Million(millions),
                TotalCost = Vnd.Million(item == SupportItem.EnterpriseSetup ? 20 : millions * 4),
            };
    }
}
