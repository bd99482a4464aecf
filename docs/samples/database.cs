#:project kit/SampleKit.csproj
#:package Microsoft.EntityFrameworkCore.Sqlite

// dotnet run database.cs: projects and their decisions in a database with EF Core and SQLite (in memory here).
// Money is a column of whole đồng, a day an ISO text, an item its code; requests, decisions and lives are JSON by the one contract.
// What is asked again after a change of law is the request that was kept; a life is replayed from its draft and steps.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using SampleKit;

var cli = new Cli(
    "database.cs",
    "Lưu đề án và kết quả trong cơ sở dữ liệu (EF Core, SQLite trong bộ nhớ).",
    "Projects and their decisions in a database (EF Core, SQLite in memory)."
);
return cli.Run(args, Main);

int Main()
{
    using var connection = new SqliteConnection("Data Source=:memory:");
    connection.Open();
    var options = new DbContextOptionsBuilder<Cases>().UseSqlite(connection).Options;
    using (var database = new Cases(options))
    {
        database.Database.EnsureCreated();
        foreach (var (name, day, cost) in new[] { ("Phi Long", new LocalDate(2019, 6, 30), 700), ("An Đức", new LocalDate(2016, 6, 30), 514) })
        {
            var request = new SupportRequest
            {
                Item = SupportItem.Machinery,
                Source = FundingSource.National,
                Cost = Vnd.Million(cost),
            };
            var decision = PromotionRules.National.AssessSupport(day, request);
            database.Add(
                new Case
                {
                    Name = name,
                    AsOf = day,
                    Item = request.Item,
                    Cost = request.Cost.Value,
                    Ceiling = decision.Ceiling,
                    Request = request,
                    Decision = KhuyenCongJson.Write(decision),
                }
            );
        }

        var life = ProjectLife.Draft(Machinery(), new LocalDate(2015, 4, 1));
        database.Add(new Life { Code = life.Project.Code, History = life.History });
        database.SaveChanges();
    }

    using (var database = new Cases(options))
    {
        var total = new Vnd(database.Set<Case>().AsEnumerable().Sum(c => c.Ceiling?.Dong ?? 0));
        Console.WriteLine(cli.Say("Tổng mức trần: ", "Sum of the ceilings: ") + total.ToString(cli.Language));
        foreach (var kept in database.Set<Case>().Where(c => c.Cost > Vnd.Million(600) && c.AsOf >= new LocalDate(2018, 5, 11)))
        {
            var again = PromotionRules.National.AssessSupport(kept.AsOf, kept.Request);
            var isSame = KhuyenCongJson.Write(again) == kept.Decision;
            Console.WriteLine(
                $"{kept.Name}: {again.Ceiling!.Value.ToString(cli.Language)}, "
                    + cli.Say(isSame ? "đúng như đã lưu" : "khác với đã lưu", isSame ? "as it was kept" : "other than it was kept")
            );
        }

        foreach (var kept in database.Set<Life>())
        {
            var life = PromotionRules.National.Replay(kept.History).Life;
            var planned = life.Ledger.Planned.ToString(cli.Language);
            Console.WriteLine(
                cli.Say(
                    $"{kept.Code}: {life.State.Name.Vietnamese} từ {life.State.Since:dd'/'MM'/'uuuu}, kế hoạch {planned}",
                    $"{kept.Code}: {life.State.Name.English} since {life.State.Since:uuuu-MM-dd}, planned {planned}"
                )
            );
        }
    }
    return 0;
}

static Project Machinery() =>
    new()
    {
        Code = "DA-2016-01",
        Name = "Ứng dụng máy móc tiên tiến",
        Source = FundingSource.National,
        Kind = ProjectKind.Machinery,
        Contents = [PromotionContent.TechnologyAndModels],
        Support = Vnd.Million(200),
        Start = new LocalDate(2016, 2, 1),
        End = new LocalDate(2016, 11, 30),
        ImplementingUnit = "Trung tâm Khuyến công",
    };

/// <summary>A case with its columns, its request and its decision.</summary>
internal sealed class Case
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public required LocalDate AsOf { get; set; }

    public required SupportItem Item { get; set; }

    public required Vnd Cost { get; set; }

    public required Vnd? Ceiling { get; set; }

    public required SupportRequest Request { get; set; }

    public required string Decision { get; set; }
}

/// <summary>The life of a project: its draft and its steps.</summary>
internal sealed class Life
{
    public int Id { get; set; }

    public required string Code { get; set; }

    public required LifeHistory History { get; set; }
}

/// <summary>The database; the converters are all it takes.</summary>
internal sealed class Cases(DbContextOptions<Cases> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder types)
    {
        types.Properties<Vnd>().HaveConversion<Money>();
        types.Properties<LocalDate>().HaveConversion<Day>();
        types.Properties<SupportItem>().HaveConversion<Item>();
        types.Properties<SupportRequest>().HaveConversion<Json<SupportRequest>>();
        types.Properties<LifeHistory>().HaveConversion<Json<LifeHistory>>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Case>();
        model.Entity<Life>();
    }

    private sealed class Money() : ValueConverter<Vnd, long>(amount => amount.Dong, dong => new Vnd(dong));

    private sealed class Day() : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

    private sealed class Item() : ValueConverter<SupportItem, string>(item => item.ToCode(), code => ItemOf(code));

    private sealed class Json<T>() : ValueConverter<T, string>(value => KhuyenCongJson.Write(value), json => KhuyenCongJson.Read<T>(json))
        where T : notnull;

    private static SupportItem ItemOf(string code) =>
        Vocabulary.TryParse(code, out SupportItem item) ? item : throw new FormatException($"There is no item '{code}'.");
}
