#:project kit/SampleKit.csproj
#:package DuckDB.NET.Data.Full
#:package Microsoft.Data.Sqlite

// query.cs "SELECT …" [files] [--out result.csv|result.parquet] [--province file-or-name|none]: SQL over tables, with the law as functions (docs/sql.md).
//   files: .csv, .parquet, or a SQLite database (.db, .sqlite); each is a table of the name of its file, each table of a database one of its own name.
//   The SQL itself, or a file of it (.sql). An embedded DuckDB runs it; nothing is fetched from anywhere.
// kc_ceiling(as_of, item, cost, …), kc_verdict(…), kc_bound_by(…), kc_provision(…): each row by the law of its day and of its province.
// kc_served(as_of, kind, …): who is served; kc_province_kind(province, as_of): province or centrally-run city on the day.
#pragma warning disable DuckDBNET001 // Functions of one's own: new in this provider, and what this sample is about.
using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using DuckDB.NET.Data.DataChunk.Reader;
using DuckDB.NET.Data.DataChunk.Writer;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Support;
using Microsoft.Data.Sqlite;
using NodaTime;
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
    if (output.Value is { } path && Extension(path) is not (".csv" or ".parquet"))
        return Tell($"--out ghi '{path}': cần tệp .csv hoặc .parquet.", $"--out says '{path}': a file .csv or .parquet is needed.");
    using var engine = new DuckDBConnection("Data Source=:memory:");
    engine.Open();
    try
    {
        // What is not in the engine is not fetched.
        Execute(engine, "SET autoinstall_known_extensions = false; SET autoload_known_extensions = false");
        new LawFunctions(new LawColumns(LawBook.National, province.Laws, province.Given is not null)).Register(engine);
        foreach (var file in arguments.Value.Skip(1))
        {
            if (!File.Exists(file))
                throw new FileNotFoundException(null, file);
            if (!TryTable(engine, file))
                return Tell(
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
        return Tell($"Không chạy được câu lệnh SQL: {problem.Message}", $"The SQL cannot be run: {problem.Message}");
    }
    catch (SqliteException problem)
    {
        return Tell($"Không đọc được cơ sở dữ liệu SQLite: {problem.Message}", $"The SQLite database cannot be read: {problem.Message}");
    }
}

int Tell(string vietnamese, string english)
{
    Console.Error.WriteLine(cli.Say(vietnamese, english));
    return 2;
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

static void Copy(DuckDBConnection engine, string sql, string path)
{
    var beside = path + ".part";
    try
    {
        Execute(engine, $"COPY ({sql}\n) TO {Quoted(beside)} (FORMAT {(Extension(path) == ".csv" ? "csv, HEADER" : "parquet")})");
        File.Move(beside, path, overwrite: true);
    }
    finally
    {
        File.Delete(beside);
    }
}

static bool TryTable(DuckDBConnection engine, string file)
{
    var name = NameOf(Path.GetFileNameWithoutExtension(file));
    switch (Extension(file))
    {
        case ".csv":
            Execute(engine, $"CREATE VIEW {name} AS SELECT * FROM read_csv({Quoted(file)})");
            return true;
        case ".parquet":
            Execute(engine, $"CREATE VIEW {name} AS SELECT * FROM read_parquet({Quoted(file)})");
            return true;
        case ".db" or ".sqlite" or ".sqlite3":
            ReadSqlite(engine, file);
            return true;
        default:
            return false;
    }
}

// The engine's own reader of SQLite would have to be fetched: the tables are read here and appended.
static void ReadSqlite(DuckDBConnection engine, string file)
{
    using var source = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly }.ToString());
    source.Open();
    foreach (
        var table in Texts(source, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name")
    )
    {
        var columns = Texts(source, $"SELECT name FROM pragma_table_info({Quoted(table)}) ORDER BY cid").ToList();
        var types = columns.ConvertAll(c => TypeOf([.. Texts(source, $"SELECT DISTINCT typeof({NameOf(c)}) FROM {NameOf(table)}")]));
        Execute(engine, $"CREATE TABLE {NameOf(table)} ({string.Join(", ", columns.Select((c, i) => $"{NameOf(c)} {types[i]}"))})");
        using var select = source.CreateCommand();
        select.CommandText = $"SELECT {string.Join(", ", columns.Select(NameOf))} FROM {NameOf(table)}";
        using var rows = select.ExecuteReader();
        using var appender = engine.CreateAppender(table);
        while (rows.Read())
        {
            var row = appender.CreateRow();
            for (var i = 0; i < columns.Count; i++)
            {
                _ =
                    rows.IsDBNull(i) ? row.AppendNullValue()
                    : types[i] == "BIGINT" ? row.AppendValue((long?)rows.GetInt64(i))
                    : types[i] == "DOUBLE" ? row.AppendValue((double?)rows.GetDouble(i))
                    : row.AppendValue(rows.GetString(i));
            }

            row.EndRow();
        }
    }
}

static string TypeOf(HashSet<string> found)
{
    found.Remove("null");
    return found.Count > 0 && found.All(t => t == "integer") ? "BIGINT"
        : found.Count > 0 && found.All(t => t is "integer" or "real") ? "DOUBLE"
        : "VARCHAR";
}

static List<string> Texts(DbConnection source, string sql)
{
    using var command = source.CreateCommand();
    command.CommandText = sql;
    using var reader = command.ExecuteReader();
    var texts = new List<string>();
    while (reader.Read())
        texts.Add(reader.GetString(0));
    return texts;
}

static void Execute(DbConnection engine, string sql)
{
    using var command = engine.CreateCommand();
    command.CommandText = sql;
    command.ExecuteNonQuery();
}

static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();

static string Quoted(string text) => "'" + text.Replace("'", "''") + "'";

static string NameOf(string text) => "\"" + text.Replace("\"", "\"\"") + "\"";

/// <summary>The law as functions of the engine: texts become numbers once a value, and the rows of a chunk are asked together.</summary>
internal sealed class LawFunctions(LawColumns law)
{
    // In the order in which the macros hand them over.
    private const int Day = 0;
    private const int Source = 1;
    private const int InProvince = 2;
    private const int Item = 3;
    private const int Cost = 4;
    private const int Units = 5;
    private const int Factor = 6;
    private const int Ground = 7;
    private const int Requested = 8;

    private const string DayOf = "TRY_CAST(CAST(as_of AS VARCHAR) AS DATE) - DATE '1970-01-01'";
    private const string AskedFor = "units := NULL, factor := NULL, ground := NULL, source := 'national', province := NULL, requested := NULL";
    private const string Handed =
        $"{DayOf}, kc_source(CAST(source AS VARCHAR)), kc_province(CAST(province AS VARCHAR)), kc_item(CAST(item AS VARCHAR)), cost, units, "
        + "CASE WHEN factor IS NOT NULL THEN COALESCE(TRY_CAST(TRY_CAST(factor AS DECIMAL(18, 6)) * 1000000 AS BIGINT), 0) END, "
        + "kc_ground(CAST(ground AS VARCHAR))";

    private static readonly ScalarFunctionOptions Pure = new() { IsPureFunction = true, HandlesNulls = true };
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly int FirstDay = Period.DaysBetween(Epoch, new LocalDate(1, 1, 1));
    private static readonly int LastDay = Period.DaysBetween(Epoch, LocalDate.MaxIsoValue);

    [ThreadStatic]
    private static SupportRow[]? _rows;

    [ThreadStatic]
    private static SupportAnswer[]? _answers;

    internal void Register(DuckDBConnection engine)
    {
        Number(engine, "kc_source", LawColumns.SourceOf);
        Number(engine, "kc_ground", LawColumns.GroundOf);
        Number(engine, "kc_item", law.ItemOf);
        Number(engine, "kc_province", law.ProvinceOf);
        Support<long>(
            engine,
            "kc_ceiling",
            (a, i, to) =>
            {
                if (a.Ceiling is { } ceiling)
                    to.WriteValue(ceiling, i);
                else
                    to.WriteNull(i);
            }
        );
        Support<string>(engine, "kc_bound_by", (a, i, to) => Write(to, i, a.BoundBy == BoundBy.Nothing ? null : a.BoundBy.ToString().ToLowerInvariant()));
        Support<string>(engine, "kc_provision", (a, i, to) => Write(to, i, a.Provision), withProvision: true);
        Support<string>(engine, "kc_verdict", (a, i, to) => Write(to, i, a.Verdict is { } verdict ? verdict.ToCode() : "invalid"), withVerdict: true);
        ServedFunction.Register(engine);
        engine.RegisterScalarFunction<string, long, string>(
            "kc_kind_of_province",
            (from, to, count) =>
            {
                for (ulong i = 0; i < count; i++)
                    Write(to, i, KindOf(TextAt(from[0], i), NumberAt(from[1], i)));
            },
            Pure
        );
        Execute(engine, $"CREATE MACRO kc_province_kind(province, as_of) AS kc_kind_of_province(CAST(province AS VARCHAR), {DayOf})");
    }

    internal static void Number(DuckDBConnection engine, string name, Func<string?, int> number) =>
        engine.RegisterScalarFunction<string, long>(
            name,
            (from, to, count) =>
            {
                for (ulong i = 0; i < count; i++)
                    to.WriteValue((long)number(TextAt(from[0], i)), i);
            },
            Pure,
            false
        );

    internal static void Execute(DuckDBConnection engine, string sql)
    {
        using var command = engine.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    internal static string? TextAt(IDuckDBDataReader column, ulong row) => column.IsValid(row) ? column.GetValue<string>(row) : null;

    internal static long? NumberAt(IDuckDBDataReader column, ulong row) => column.IsValid(row) ? column.GetValue<long>(row) : null;

    /// <summary>The number of a day for the columns of the library; 0 for what is no day of years 1 to 9999.</summary>
    internal static int DateColumn(long? epochDay) =>
        epochDay >= FirstDay && epochDay <= LastDay ? SupportBatch.DateColumn(Epoch.PlusDays((int)epochDay.Value)) : 0;

    internal static void Write(IDuckDBDataWriter to, ulong row, string? text)
    {
        if (text is null)
            to.WriteNull(row);
        else
            to.WriteValue(text, row);
    }

    private void Support<T>(
        DuckDBConnection engine,
        string name,
        Action<SupportAnswer, ulong, IDuckDBDataWriter> write,
        bool withVerdict = false,
        bool withProvision = false
    )
    {
        engine.RegisterScalarFunction<long, T>(
            name + "_of",
            (from, to, count) =>
            {
                var rows = _rows is { } kept && kept.Length >= (int)count ? kept : _rows = new SupportRow[count];
                var answers = _answers is { } old && old.Length >= (int)count ? old : _answers = new SupportAnswer[count];
                for (ulong i = 0; i < count; i++)
                    rows[i] = RowAt(from, i);
                law.Answer(rows.AsSpan(0, (int)count), answers, withVerdict, withProvision);
                for (ulong i = 0; i < count; i++)
                    write(answers[i], i, to);
            },
            Pure,
            true
        );
        Execute(engine, $"CREATE MACRO {name}(as_of, item, cost, {AskedFor}) AS {name}_of({Handed}, requested)");
    }

    private static SupportRow RowAt(IReadOnlyList<IDuckDBDataReader> from, ulong i) =>
        new()
        {
            Day = DateColumn(NumberAt(from[Day], i)),
            Source = (int)from[Source].GetValue<long>(i),
            Province = (int)from[InProvince].GetValue<long>(i),
            Item = (int)from[Item].GetValue<long>(i),
            Cost = NumberAt(from[Cost], i),
            Units = NumberAt(from[Units], i),
            Factor = NumberAt(from[Factor], i),
            Ground = (int)from[Ground].GetValue<long>(i),
            Requested = NumberAt(from[Requested], i),
        };

    private static string? KindOf(string? province, long? day) =>
        DateColumn(day) > 0 && ProvinceUnit.TryFind(province, out var unit) && unit.KindOn(Epoch.PlusDays((int)day!.Value)) is { } kind ? kind.ToCode() : null;
}

/// <summary>Who is served, as a function of the engine.</summary>
internal static class ServedFunction
{
    private const int Invalid = -1;

    // The facts in the order in which the macro hands them over, each with the function that makes a number of it; none where it is one.
    private static readonly (string Name, string? Number)[] Facts =
    [
        ("plan_built_in", null),
        ("capital", null),
        ("labour", null),
        ("revenue", null),
        ("kind", "kc_kind"),
        ("place", "kc_place"),
        ("city", "kc_city"),
        ("province_kind", "kc_kind_code"),
        ("sector", "kc_sector"),
        ("converted_on", "kc_conversion"),
        ("lawful", "kc_answer"),
        ("producer", "kc_answer"),
        ("craft_village", "kc_answer"),
        ("difficult_area", "kc_answer"),
        ("brick_kiln", "kc_answer"),
        ("cleaner_production", "kc_answer"),
        ("sustainable_production", "kc_answer"),
        ("cluster_investor", "kc_answer"),
    ];

    private const int Kind = 5;
    private const int Conversion = 10;
    private const int FirstAnswer = 11;

    internal static void Register(DuckDBConnection engine)
    {
        LawFunctions.Number(engine, "kc_kind", t => Code(t, Vocabulary.TryParse(t, out EstablishmentKind kind), (int)kind));
        LawFunctions.Number(engine, "kc_place", t => Code(t, Vocabulary.TryParse(t, out PlaceKind place), (int)place));
        LawFunctions.Number(engine, "kc_city", t => Code(t, Vocabulary.TryParse(t, out CityClass city), (int)city));
        LawFunctions.Number(engine, "kc_kind_code", t => Code(t, Vocabulary.TryParse(t, out ProvinceKind province), (int)province));
        LawFunctions.Number(engine, "kc_sector", t => Code(t, Vocabulary.TryParse(t, out IndustrySector sector), (int)sector));
        LawFunctions.Number(
            engine,
            "kc_answer",
            t =>
                t switch
                {
                    null or "" => 0,
                    "no" or "false" => 1,
                    "yes" or "true" => 2,
                    _ => Invalid,
                }
        );
        LawFunctions.Number(
            engine,
            "kc_conversion",
            t =>
                t is null or "" ? 0
                : t == "never" ? EligibilityColumns.NeverConverted
                : Fields.TryDate(t, out var day) ? SupportBatch.DateColumn(day)
                : int.MinValue
        );
        engine.RegisterScalarFunction<long, string>("kc_served_of", Answer, new() { IsPureFunction = true, HandlesNulls = true }, true);
        var asked = string.Join(", ", Facts.Where(f => f.Name != "kind").Select(f => $"{f.Name} := {(f.Name is "lawful" or "producer" ? "true" : "NULL")}"));
        var handed = string.Join(", ", Facts.Select(f => f.Number is { } number ? $"{number}(CAST({f.Name} AS VARCHAR))" : f.Name));
        LawFunctions.Execute(
            engine,
            $"CREATE MACRO kc_served(as_of, kind, {asked}) AS kc_served_of(TRY_CAST(CAST(as_of AS VARCHAR) AS DATE) - DATE '1970-01-01', {handed})"
        );
    }

    private static int Code(string? text, bool isKnown, int code) =>
        string.IsNullOrEmpty(text) ? 0
        : isKnown ? code
        : Invalid;

    private static void Answer(IReadOnlyList<IDuckDBDataReader> from, IDuckDBDataWriter to, ulong count)
    {
        var rows = (int)count;
        var codes = new uint[rows];
        var columns = new EligibilityColumns
        {
            Dates = Of(rows, i => LawFunctions.DateColumn(LawFunctions.NumberAt(from[0], i))),
            PlansBuiltIn = Of(rows, i => Year(LawFunctions.NumberAt(from[1], i))),
            Capitals = Of(rows, i => LawFunctions.NumberAt(from[2], i) ?? EligibilityColumns.Unknown),
            Labours = Of(rows, i => LawFunctions.NumberAt(from[3], i) ?? EligibilityColumns.Unknown),
            Revenues = Of(rows, i => LawFunctions.NumberAt(from[4], i) ?? EligibilityColumns.Unknown),
            Kinds = Of(rows, i => IsBad(from, i) ? byte.MaxValue : Byte(from[Kind], i)),
            Places = Of(rows, i => Byte(from[Kind + 1], i)),
            Cities = Of(rows, i => Byte(from[Kind + 2], i)),
            Provinces = Of(rows, i => Byte(from[Kind + 3], i)),
            Sectors = Of(rows, i => Byte(from[Kind + 4], i)),
            ConvertedOn = Of(rows, i => (int)from[Conversion].GetValue<long>(i)),
            Answers = Of(rows, i => Packed(from, i)),
        };
        EligibilityBatch.National.Compute(columns, codes);
        for (var i = 0; i < rows; i++)
        {
            var code = new EligibilityCode(codes[i]);
            to.WriteValue(code.IsInvalid ? "invalid" : code.Verdict.ToCode(), (ulong)i);
        }
    }

    private static T[] Of<T>(int rows, Func<ulong, T> value)
    {
        var column = new T[rows];
        for (var i = 0; i < rows; i++)
            column[i] = value((ulong)i);
        return column;
    }

    // 0 stands for a year that is not known; a year 0 that is written is none.
    private static int Year(long? year) =>
        year is not { } known ? 0
        : known is > 0 and <= 9_999 ? (int)known
        : Invalid;

    private static byte Byte(IDuckDBDataReader column, ulong row) =>
        column.GetValue<long>(row) is >= 0 and < byte.MaxValue and var code ? (byte)code : byte.MaxValue;

    private static bool IsBad(IReadOnlyList<IDuckDBDataReader> from, ulong row)
    {
        for (var a = FirstAnswer; a < from.Count; a++)
        {
            if (from[a].GetValue<long>(row) < 0)
                return true;
        }

        return false;
    }

    // In the order in which EligibilityColumns.Pack has them.
    private static ushort Packed(IReadOnlyList<IDuckDBDataReader> from, ulong row)
    {
        var packed = 0;
        for (var a = FirstAnswer; a < from.Count; a++)
            packed |= (int)(from[a].GetValue<long>(row) & 3) << (2 * (a - FirstAnswer));
        return (ushort)packed;
    }
}
