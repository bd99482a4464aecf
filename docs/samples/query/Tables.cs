using System.Data.Common;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace LawInSql;

/// <summary>Files as tables of the engine: what it reads itself, and databases of SQLite, whose reader it would have to fetch.</summary>
public static class Tables
{
    /// <summary>A table of the name of a file; each table of a database under its own name. False where the file is neither.</summary>
    public static bool TryAdd(DuckDBConnection engine, string file)
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
    private static void ReadSqlite(DuckDBConnection engine, string file)
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

    private static string TypeOf(HashSet<string> found)
    {
        found.Remove("null");
        return found.Count > 0 && found.All(t => t == "integer") ? "BIGINT"
            : found.Count > 0 && found.All(t => t is "integer" or "real") ? "DOUBLE"
            : "VARCHAR";
    }

    private static List<string> Texts(DbConnection source, string sql)
    {
        using var command = source.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }

    public static void Execute(DbConnection engine, string sql)
    {
        using var command = engine.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();

    public static string Quoted(string text) => "'" + text.Replace("'", "''") + "'";

    private static string NameOf(string text) => "\"" + text.Replace("\"", "\"\"") + "\"";
}
