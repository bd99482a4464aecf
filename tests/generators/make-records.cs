#:project ../../docs/samples/kit/SampleKit.csproj

// Makes up decision records, one a line, for measuring rerun.cs.
//   dotnet run tests/generators/make-records.cs -- [--count 100000] [--seed 2014] > decisions.jsonl
// The same count and seed give the same records under one version of the library. NOTHING HERE IS REAL.
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;
using SampleKit;

var cli = new Cli("make-records.cs", "Tạo hồ sơ quyết định giả định để đo rerun.cs.", "Makes up decision records for measuring rerun.cs.");
var count = cli.Whole("--count", "số hồ sơ (mặc định 100.000)", "number of records (100,000 unless given)", 0, 100_000_000);
var seed = cli.Whole("--seed", "số gieo (mặc định 2014)", "seed (2014 unless given)", int.MinValue, int.MaxValue);
return cli.Run(args, Main);

int Main()
{
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
    var random = new Random(seed.Value ?? 2014);
    for (var left = count.Value ?? 100_000; left > 0; left--)
        output.WriteLine(DecisionRecords.Write(Record(random)));
    output.Flush();
    return 0;
}

// Mostly levels of support, as in a department; every tenth on an establishment, every twentieth on a prize.
static DecisionRecord Record(Random random)
{
    var day = new LocalDate(2013, 1, 1).PlusDays(random.Next(5_000));
    return random.Next(20) switch
    {
        0 => DecisionRecords.Of(day, Prize(random, day)),
        1 or 2 => DecisionRecords.Of(day, Establishment(random)),
        _ => DecisionRecords.Of(day, Support(random)),
    };
}

static SupportRequest Support(Random random) =>
    new()
    {
        Item = SupportItemInfo.All[random.Next(SupportItemInfo.All.Count)].Item,
        Source = random.Next(4) == 0 ? FundingSource.Local : FundingSource.National,
        Cost = random.Next(20) == 0 ? null : Vnd.Million(random.Next(10, 3_000)),
        Units = random.Next(1, 4),
        Requested = random.Next(10) == 0 ? null : Vnd.Million(random.Next(1, 400)),
    };

static EligibilityRequest Establishment(Random random) =>
    new()
    {
        Establishment = new Establishment
        {
            Kind = EstablishmentKind.Enterprise,
            LawfullyEstablished = true,
            DirectProducer = random.Next(8) > 0,
            Sector = IndustrySector.FoodProcessing,
            Size = new EnterpriseSize { Capital = Vnd.Million(random.Next(100, 200_000)), Labour = random.Next(1, 400) },
        },
    };

static PrizeRequest Prize(Random random, LocalDate day) =>
    new()
    {
        Level = VoteLevel.Nation,
        Date = day,
        Products = random.Next(1, 20),
        Asked = Vnd.Million(random.Next(1, 100)),
    };
