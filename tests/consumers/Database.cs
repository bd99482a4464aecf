// A program of another team: projects, decisions and lives in SQLite with EF Core, read again after the context is gone.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
var options = new DbContextOptionsBuilder<Files>().UseSqlite(connection).Options;
using (var files = new Files(options))
{
    files.Database.EnsureCreated();
    foreach (var (day, cost) in new[] { (new LocalDate(2016, 6, 30), 514), (new LocalDate(2019, 6, 30), 700) })
    {
        var request = new SupportRequest
        {
            Item = SupportItem.Machinery,
            Source = FundingSource.National,
            Cost = Vnd.Million(cost),
        };
        var ceiling = PromotionRules.National.AssessSupport(day, request).Ceiling;
        files.Add(
            new Kept
            {
                AsOf = day,
                Cost = Vnd.Million(cost),
                Ceiling = ceiling,
                Request = request,
            }
        );
    }

    var project = new Project
    {
        Code = "1",
        Name = "Phóng sự",
        Source = FundingSource.National,
        Kind = ProjectKind.Media,
        Contents = [PromotionContent.Information],
        Support = Vnd.Million(200),
        Start = new LocalDate(2016, 2, 1),
        End = new LocalDate(2016, 11, 30),
        ImplementingUnit = "Trung tâm Khuyến công",
    };
    files.Add(new Life { History = ProjectLife.Draft(project, new LocalDate(2015, 4, 1)).History });
    files.SaveChanges();
}

using (var files = new Files(options))
{
    var dear = files.Set<Kept>().Single(f => f.Cost > Vnd.Million(600) && f.AsOf >= new LocalDate(2018, 5, 11));
    Console.WriteLine($"{dear.AsOf:uuuu-MM-dd} {dear.Ceiling} {PromotionRules.National.AssessSupport(dear.AsOf, dear.Request).Ceiling == dear.Ceiling}");
    var life = PromotionRules.National.Replay(files.Set<Life>().Single().History).Life;
    Console.WriteLine($"{life.State.Code} {life.Ledger.Planned}");
}

internal sealed class Kept
{
    public int Id { get; set; }
    public required LocalDate AsOf { get; set; }
    public required Vnd Cost { get; set; }
    public required Vnd? Ceiling { get; set; }
    public required SupportRequest Request { get; set; }
}

internal sealed class Life
{
    public int Id { get; set; }
    public required LifeHistory History { get; set; }
}

internal sealed class Files(DbContextOptions<Files> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder types)
    {
        types.Properties<Vnd>().HaveConversion<Money>();
        types.Properties<LocalDate>().HaveConversion<Json<LocalDate>>();
        types.Properties<SupportRequest>().HaveConversion<Json<SupportRequest>>();
        types.Properties<LifeHistory>().HaveConversion<Json<LifeHistory>>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Kept>();
        model.Entity<Life>();
    }

    private sealed class Money() : ValueConverter<Vnd, long>(amount => amount.Dong, dong => new Vnd(dong));

    private sealed class Json<T>() : ValueConverter<T, string>(value => KhuyenCongJson.Write(value), json => KhuyenCongJson.Read<T>(json))
        where T : notnull;
}
