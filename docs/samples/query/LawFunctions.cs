#pragma warning disable DuckDBNET001 // Functions of one's own: new in this provider, and what this sample is about.
using DuckDB.NET.Data;
using DuckDB.NET.Data.DataChunk.Reader;
using DuckDB.NET.Data.DataChunk.Writer;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Support;
using NodaTime;
using SampleKit;

namespace LawInSql;

/// <summary>The law as functions of the engine: texts become numbers once a value, and the rows of a chunk are asked together.</summary>
public sealed class LawFunctions(LawColumns law)
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

    internal const string DayOf = "TRY_CAST(CAST(as_of AS VARCHAR) AS DATE) - DATE '1970-01-01'";
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

    public void Register(DuckDBConnection engine)
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
        Tables.Execute(engine, $"CREATE MACRO kc_province_kind(province, as_of) AS kc_kind_of_province(CAST(province AS VARCHAR), {DayOf})");
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
        Tables.Execute(engine, $"CREATE MACRO {name}(as_of, item, cost, {AskedFor}) AS {name}_of({Handed}, requested)");
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
