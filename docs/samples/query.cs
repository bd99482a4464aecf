#:project kit/SampleKit.csproj
#:project query/LawInSql.csproj

// query.cs "SELECT …" [files] [--out result.csv|result.parquet] [--province file-or-name|none]: SQL over tables, with the law as functions (docs/sql.md).
//   files: .csv, .parquet, or a SQLite database (.db, .sqlite); each is a table of the name of its file, each table of a database one of its own name.
//   The SQL itself, or a file of it (.sql). An embedded DuckDB runs it; nothing is fetched from anywhere.
// kc_ceiling(as_of, item, cost, …), kc_verdict(…), kc_bound_by(…), kc_provision(…): each row by the law of its day and of its province.
// kc_served(as_of, kind, …): who is served; kc_province_kind(province, as_of): province or centrally-run city on the day.
using System.Globalization;
using DuckDB.NET.Data;
using KhuyenCong.Domain;
using LawInSql;
using Microsoft.Data.Sqlite;
using SampleKit;

const int MostShown = 1_000;
var cli = new Cli(
    "query.cs",
    "Truy vấn SQL trên các bảng, có pháp luật khuyến công dưới dạng hàm.",
    "SQL over tables, with the law of khuyến công as functions."
);
var arguments = cli.Arguments(
    "SQL [files]",
    "câu lệnh SQL (hoặc tệp .sql), rồi các bảng .csv, .parquet, SQLite",
    "the SQL (or a file .sql), then tables: .csv, .parquet, SQLite"
);
var output = cli.Text("--out", "ghi kết quả ra tệp .csv hoặc .parquet", "write the result to a file, .csv or .parquet");
var province = new ProvinceOption(cli, isKnownUnlessGiven: true);
return cli.Run(args, Main);

int Main()
{
    if (!province.Open())
        return 2;
    var sql = arguments.Value[0];
    if (sql.EndsWith(".sql", StringComparison.OrdinalIgnoreCase))
        sql = File.ReadAllText(sql);
    sql = sql.Trim().TrimEnd(';');
    if (output.Value is { } path && Tables.Extension(path) is not (".csv" or ".parquet"))
        return cli.Refuse($"--out ghi '{path}': cần tệp .csv hoặc .parquet.", $"--out says '{path}': a file .csv or .parquet is needed.");
    using var engine = new DuckDBConnection("Data Source=:memory:");
    engine.Open();
    try
    {
        // What is not in the engine is not fetched.
        Tables.Execute(engine, "SET autoinstall_known_extensions = false; SET autoload_known_extensions = false");
        new LawFunctions(new LawColumns(LawBook.National, province.Laws, province.Given is not null)).Register(engine);
        foreach (var file in arguments.Value.Skip(1))
        {
            if (!File.Exists(file))
                throw new FileNotFoundException(null, file);
            if (!Tables.TryAdd(engine, file))
                return cli.Refuse(
                    $"{file}: cần bảng .csv, .parquet hoặc SQLite (.db, .sqlite).",
                    $"{file}: a table .csv, .parquet or SQLite (.db, .sqlite) is needed."
                );
        }

        if (output.Value is { } target)
            Copy(engine, sql, target);
        else
            Show(engine, sql);
        return 0;
    }
    catch (DuckDBException problem)
    {
        return cli.Refuse($"Không chạy được câu lệnh SQL: {problem.Message}", $"The SQL cannot be run: {problem.Message}");
    }
    catch (SqliteException problem)
    {
        return cli.Refuse($"Không đọc được cơ sở dữ liệu SQLite: {problem.Message}", $"The SQLite database cannot be read: {problem.Message}");
    }
}

void Show(DuckDBConnection engine, string sql)
{
    using var command = engine.CreateCommand();
    command.CommandText = sql;
    using var reader = command.ExecuteReader();
    var table = new TextTable([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]);
    var numbers = new HashSet<int>();
    for (var i = 0; i < reader.FieldCount; i++)
    {
        if (reader.GetFieldType(i) is { } type && type != typeof(string) && typeof(IFormattable).IsAssignableFrom(type) && !IsDay(type))
            numbers.Add(i);
    }

    var rows = 0L;
    for (; reader.Read(); rows++)
    {
        if (rows < MostShown)
            table.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : TextOf(reader.GetValue(i)))]);
    }

    foreach (var line in table.Lines(numbers))
        Console.WriteLine(line);
    if (rows > MostShown)
        Console.Error.WriteLine(
            cli.Say(
                $"Còn {cli.Number(rows - MostShown)} dòng nữa; ghi ra tệp bằng --out.",
                $"There are {cli.Number(rows - MostShown)} more rows; write them to a file with --out."
            )
        );
}

string TextOf(object value) =>
    value switch
    {
        DateOnly day => day.ToString(cli.Say("dd'/'MM'/'yyyy", "yyyy-MM-dd"), CultureInfo.InvariantCulture),
        DateTime time => time.ToString(cli.Say("dd'/'MM'/'yyyy HH:mm:ss", "yyyy-MM-dd HH:mm:ss"), CultureInfo.InvariantCulture),
        bool yes => yes ? cli.Say("có", "yes") : cli.Say("không", "no"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

static bool IsDay(Type type) => type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(bool);

static void Copy(DuckDBConnection engine, string sql, string path) =>
    OutputFile.Fill(
        path,
        beside => Tables.Execute(engine, $"COPY ({sql}\n) TO {Tables.Quoted(beside)} (FORMAT {(Tables.Extension(path) == ".csv" ? "csv, HEADER" : "parquet")})")
    );
