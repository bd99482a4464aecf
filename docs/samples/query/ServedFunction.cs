#pragma warning disable DuckDBNET001 // Functions of one's own: new in this provider, and what this sample is about.
using DuckDB.NET.Data;
using DuckDB.NET.Data.DataChunk.Reader;
using DuckDB.NET.Data.DataChunk.Writer;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using SampleKit;

namespace LawInSql;

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
        Tables.Execute(engine, $"CREATE MACRO kc_served(as_of, kind, {asked}) AS kc_served_of({LawFunctions.DayOf}, {handed})");
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
