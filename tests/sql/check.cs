#:project ../../docs/samples/kit/SampleKit.csproj
#:package DuckDB.NET.Data.Full
#:package Microsoft.Data.Sqlite
#:package Npgsql

// check.cs [--rows 100000] [--seed 2014] [--postgres "Host=…"]: the relations of norms.cs --sql against the library, row by row, on three engines.
// check.cs --write cases.csv: random cases in the columns of assess-support.cs instead, for query.cs to be held against it.
// Run it with tests/sql/run, which starts a PostgreSQL of its own.
using System.Data.Common;
using System.Diagnostics;
using DuckDB.NET.Data;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using SampleKit;

var cli = new Cli("check.cs", "So khung nhìn SQL với thư viện, từng dòng.", "Compares the SQL view with the library, row by row.");
var count = cli.Whole("--rows", "số dòng (mặc định 100000)", "number of rows (100000 unless given)", 1, 10_000_000);
var seed = cli.Whole("--seed", "số gieo (mặc định 2014)", "seed (2014 unless given)", int.MinValue, int.MaxValue);
var postgres = cli.Text("--postgres", "chuỗi kết nối PostgreSQL", "connection to a PostgreSQL");
var write = cli.Text("--write", "ghi các đề nghị ngẫu nhiên ra tệp .csv", "write the random cases to a file .csv");
return cli.Run(args, Main);

int Main()
{
    var provinces = KnownProvinces.All;
    var cases = new RandomCases(seed.Value ?? 2014, provinces.ToList()).Take(count.Value ?? 100_000).ToArray();
    if (write.Value is { } path)
    {
        File.WriteAllLines(path, new RandomTable(seed.Value ?? 2014).Lines(cases.Length));
        return 0;
    }

    var expected = Array.ConvertAll(cases, new Answers(provinces.ToList()).Of);
    Console.WriteLine(string.Join(", ", expected.GroupBy(e => e.Outcome).OrderByDescending(g => g.Count()).Select(g => $"{g.Key} {g.Count()}")));
    using var script = new StringWriter();
    SqlLaw.Write(script, LawBook.National, provinces.ToList(), "kc_cases");
    var isSame = true;
    using (var duck = new DuckDBConnection("Data Source=:memory:"))
        isSame &= Compare("DuckDB", duck, script.ToString(), Append);
    using (var sqlite = new SqliteConnection("Data Source=:memory:"))
        isSame &= Compare("SQLite", sqlite, script.ToString(), Prepare);
    if (postgres.Value is { } connection)
    {
        using var server = new NpgsqlConnection(connection);
        isSame &= Compare("PostgreSQL", server, script.ToString(), Copy);
    }

    return isSame ? 0 : 1;

    bool Compare(string name, DbConnection engine, string law, Action<DbConnection, Case[]> load)
    {
        var watch = Stopwatch.StartNew();
        engine.Open();
        Execute(engine, Case.Table);
        load(engine, cases);
        Execute(engine, law);
        var loaded = watch.ElapsedMilliseconds;
        using var command = engine.CreateCommand();
        command.CommandText = "SELECT case_id, outcome, ceiling, bound_by, provision, evidence FROM kc_support ORDER BY case_id";
        using var reader = command.ExecuteReader();
        var (row, wrong) = (0, 0);
        for (; reader.Read(); row++)
        {
            var got = new Answered(
                reader.GetString(1),
                reader.IsDBNull(2) ? null : reader.GetInt64(2),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetString(4),
                reader.GetString(5)
            );
            if (reader.GetInt64(0) == row && (got == expected[row] || IsOpen(got, expected[row])))
                continue;
            if (wrong++ < 5)
                Console.WriteLine($"{name}, row {row}: {cases[row]}\n  SQL     {got}\n  library {expected[row]}");
        }

        Console.WriteLine($"{name}: {row} rows, {wrong} differ, {loaded} ms to load, {watch.ElapsedMilliseconds - loaded} ms to answer and compare");
        return wrong == 0 && row == cases.Length;
    }
}

// Where a province makes the level hang on facts of the case, the view says so whatever else is open.
static bool IsOpen(Answered got, Answered expected) =>
    got.Outcome == "level-open" && expected.Ceiling is null && got with { Outcome = "" } == expected with { Outcome = "" };

static void Execute(DbConnection engine, string sql)
{
    using var command = engine.CreateCommand();
    command.CommandText = sql;
    command.ExecuteNonQuery();
}

static void Append(DbConnection engine, Case[] cases)
{
    using var appender = ((DuckDBConnection)engine).CreateAppender("kc_cases");
    foreach (var c in cases)
        appender
            .CreateRow()
            .AppendValue((long?)c.Id)
            .AppendValue(c.AsOf)
            .AppendValue(c.Source)
            .AppendValue(c.Province)
            .AppendValue(c.Item)
            .AppendValue(c.Cost)
            .AppendValue(c.Units)
            .AppendValue(c.Factor)
            .AppendValue(c.Ground)
            .EndRow();
}

static void Prepare(DbConnection engine, Case[] cases)
{
    using var all = engine.BeginTransaction();
    using var insert = engine.CreateCommand();
    insert.Transaction = all;
    insert.CommandText = "INSERT INTO kc_cases VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    var values = Enumerable.Range(1, 9).Select(i => insert.Parameters.Add(new SqliteParameter("$" + i, null))).ToArray();
    foreach (var c in cases)
    {
        object?[] fields = [c.Id, c.AsOf, c.Source, c.Province, c.Item, c.Cost, c.Units, c.Factor, c.Ground];
        for (var i = 0; i < fields.Length; i++)
            ((SqliteParameter)insert.Parameters[i]).Value = fields[i] ?? DBNull.Value;
        insert.ExecuteNonQuery();
    }

    all.Commit();
}

static void Copy(DbConnection engine, Case[] cases)
{
    using var rows = ((NpgsqlConnection)engine).BeginBinaryImport("COPY kc_cases FROM STDIN (FORMAT BINARY)");
    foreach (var c in cases)
    {
        rows.StartRow();
        rows.Write(c.Id, NpgsqlDbType.Bigint);
        Number(c.AsOf, NpgsqlDbType.Integer);
        Text(c.Source);
        Text(c.Province);
        Text(c.Item);
        Number(c.Cost, NpgsqlDbType.Bigint);
        Number(c.Units, NpgsqlDbType.Bigint);
        Number(c.Factor, NpgsqlDbType.Bigint);
        Text(c.Ground);
    }

    rows.Complete();

    void Text(string? text)
    {
        if (text is null)
            rows.WriteNull();
        else
            rows.Write(text, NpgsqlDbType.Varchar);
    }

    void Number<T>(T? number, NpgsqlDbType type)
        where T : struct
    {
        if (number is { } known)
            rows.Write(known, type);
        else
            rows.WriteNull();
    }
}

/// <summary>One row of the table of cases.</summary>
internal sealed record Case(long Id, int? AsOf, string? Source, string? Province, string? Item, long? Cost, long? Units, long? Factor, string? Ground)
{
    internal const string Table =
        "CREATE TABLE kc_cases (case_id bigint, as_of integer, source varchar(10), province varchar(100), item varchar(100), "
        + "cost bigint, units bigint, factor bigint, ground varchar(10))";
}

/// <summary>What a row is answered.</summary>
internal sealed record Answered(string Outcome, long? Ceiling, string? BoundBy, string? Provision, string Evidence);

/// <summary>Random rows: ordinary ones, and in each column now and then something of anything.</summary>
internal sealed class RandomCases(int seed, List<Province> provinces)
{
    private static readonly long?[] OddCosts = [null, -1, 0, 1, 399_999_999, 400_000_001, long.MaxValue - 1, long.MaxValue, 9_007_199_254_740_993];
    private static readonly long?[] OddUnits = [null, -1, 0, 2, 3, 100, int.MaxValue, 1L + int.MaxValue, long.MaxValue];
    private static readonly long?[] OddFactors = [null, 0, 999_999, 1_000_001, 1_333_333, 1_499_999, 1_500_000, 1_500_001, long.MaxValue];
    private static readonly int?[] OddDays = [null, 0, 20140407, 20140408, 20180510, 20180511, 20250630, 20250701, 99991231];

    private readonly Random _random = new(seed);
    private readonly string[] _items = [.. SupportItemInfo.All.Select(i => i.Code), .. SqlLaw.OwnItems(provinces).Select(o => o.Code)];
    private readonly string?[] _provinces = [null, "", "Hà Nội", "Ngoài danh mục", .. provinces.Select(SqlLaw.NameOf), .. provinces.Select(SqlLaw.NameOf)];

    internal IEnumerable<Case> Take(int count)
    {
        for (var id = 0; id < count; id++)
        {
            var isLocal = _random.Next(2) == 0;
            var cost = _random.Next(4) == 0 ? _random.NextInt64(1, long.MaxValue) >> _random.Next(63) : _random.NextInt64(1, 3_000_000_000);
            yield return new Case(
                id,
                _random.Next(20) == 0
                    ? Of(OddDays)
                    : SupportBatch.DateColumn(new LocalDate(2014, 4, 1).PlusDays(_random.Next(isLocal || _random.Next(3) == 0 ? 4_600 : 1_500))),
                _random.Next(200) == 0 ? Of([null, "", "other"])
                    : isLocal ? "local"
                    : "national",
                Of(_provinces),
                _random.Next(200) == 0 ? Of([null, "", "nothing"]) : _items[_random.Next(_random.Next(3) == 0 ? _items.Length : 28)],
                _random.Next(10) == 0 ? Of(OddCosts) : Math.Max(1, cost),
                _random.Next(8) == 0 ? Of(OddUnits) : _random.Next(1, 4),
                _random.Next(3) == 0 ? Of(OddFactors)
                    : _random.Next(3) == 0 ? _random.Next(1_000_000, 1_500_001)
                    : 1_000_000,
                Of(["area", "sector", "both", "", null, _random.Next(50) == 0 ? "none" : "area"])
            );
        }
    }

    private T Of<T>(T[] values) => values[_random.Next(values.Length)];
}

/// <summary>What the library answers.</summary>
internal sealed class Answers(List<Province> provinces)
{
    private readonly Dictionary<string, PromotionRules> _rules = provinces.ToDictionary(SqlLaw.NameOf, PromotionRules.National.In);

    internal Answered Of(Case c)
    {
        FundingSource? source = c.Source switch
        {
            "national" => FundingSource.National,
            "local" => FundingSource.Local,
            _ => null,
        };
        PriorityGround? ground = c.Ground switch
        {
            null or "" => PriorityGround.None,
            "area" => PriorityGround.Area,
            "sector" => PriorityGround.Sector,
            "both" => PriorityGround.Both,
            _ => null,
        };
        var isNational = Vocabulary.TryParse(c.Item, out SupportItem item);
        if (source is not { } money || ground is null || c.AsOf is not { } day || string.IsNullOrEmpty(c.Item) || c.Item == "nothing")
            return Invalid;
        var request = new SupportRequest
        {
            Item = item,
            OwnItem = isNational ? null : c.Item,
            Source = money,
            Cost = c.Cost is { } cost ? new Vnd(cost) : null,
            Units = c.Units is { } units ? (int)Math.Clamp(units, int.MinValue, int.MaxValue) : null,
            PriorityFactor = c.Factor is { } factor ? new Rate((int)Math.Clamp(factor, int.MinValue, int.MaxValue)) : null,
            Ground = ground.Value,
        };
        var rules = money == FundingSource.Local && _rules.TryGetValue(c.Province ?? "", out var ofProvince) ? ofProvince : PromotionRules.National;
        var date = day == 0 ? LocalDate.MinIsoValue : new LocalDate(day / 10_000, day / 100 % 100, day % 100);
        rules.TryComputeSupport(date, request, out var w);
        return w.Outcome == SupportOutcome.Invalid
            ? Invalid
            : new Answered(
                SqlLaw.CodeOf(w.Outcome),
                w.Ceiling?.Dong,
                w.BoundBy == BoundBy.Nothing ? null : w.BoundBy.ToString().ToLowerInvariant(),
                w.Provision?.Code,
                w.Evidence.ToCode()
            );
    }

    private static Answered Invalid => new("invalid", null, null, null, "");
}

/// <summary>Random rows of a table as a department keeps it, with something odd now and then in each column whose type allows it.</summary>
internal sealed class RandomTable(int seed)
{
    private readonly Random _random = new(seed);

    internal IEnumerable<string> Lines(int count)
    {
        yield return "case,as_of,source,schedule,item,cost,units,priority,ground,requested,province";
        for (var row = 0; row < count; row++)
        {
            var day = new LocalDate(2013, 10, 1).PlusDays(_random.Next(4_700));
            yield return string.Join(
                ',',
                row,
                _random.Next(100) == 0 ? Of("2016-13-01", "2016-02-30", "", "1999-01-01", "9999-12-31") : day.ToString("uuuu-MM-dd", null),
                _random.Next(200) == 0 ? Of("nat", "", "Local") : Of("national", "local"),
                "",
                _random.Next(50) == 0 ? Of("mach", "own-item", "", "Máy móc x?")
                    : _random.Next(4) == 0 ? SupportItemInfo.All[_random.Next(SupportItemInfo.All.Count)].Code
                    : SupportItemInfo.All[_random.Next(28)].Code,
                _random.Next(20) == 0 ? Of("", "0", "-1", "1", "9223372036854775807", "400000001") : _random.NextInt64(1, 3_000_000_000),
                _random.Next(10) == 0 ? Of("0", "-3", "2", "3", "3000000000") : Of("", "1"),
                _random.Next(4) == 0 ? Of("1", "1.5", "1.333333", "1.2", "1.6", "0.9", "0") : "",
                Of("", "area", "sector", "both", _random.Next(50) == 0 ? "q" : ""),
                _random.Next(2) == 0 ? ""
                    : _random.Next(50) == 0 ? Of("-1", "0", "9223372036854775807")
                    : _random.NextInt64(1, 1_500_000_000),
                Of("", "Đồng Tháp", "Tỉnh Đồng Tháp", "dong thap", "Hòa Bình", "Ngoài danh mục")
            );
        }
    }

    private string Of(params string[] values) => values[_random.Next(values.Length)];
}
