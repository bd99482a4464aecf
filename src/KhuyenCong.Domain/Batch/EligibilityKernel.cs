#if NET8_0_OR_GREATER
using KhuyenCong.Domain.InForce;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using NodaTime;
using static KhuyenCong.Domain.Batch.EligibilityLookup;

namespace KhuyenCong.Domain.Batch;

/// <summary>The vector form of eligibility, for rows from 2013 to 2030 whose columns are well formed; other rows go to the typed call.</summary>
/// <remarks>
/// The answers of the rules are looked up (<see cref="EligibilityLookup"/>) and joined eight rows at a time. An answer that joins others
/// by "and" is the "or" of their bits: no if one is no, else the facts that are missing of all.
/// </remarks>
internal sealed class EligibilityKernel
{
    private const int Lanes = 8;
    private const int Block = 8 * Lanes;
    private const int FirstYear = 2013;
    private const int LastYear = 2030;
    private const int FirstDay = FirstYear * SupportBatch.YearInColumn;

    // The tables of the norms of one form, each with the periods of its days.
    private readonly List<Table> _tables = [];

    private readonly Vector256<uint> _lawful = Vector256.Create(WordsOf(EligibilityFacts.LawfullyEstablished));
    private readonly Vector256<uint> _producer = Vector256.Create(WordsOf(EligibilityFacts.DirectProducer));
    private readonly Vector256<uint> _investor = Vector256.Create(WordsOf(EligibilityFacts.ClusterInvestor));
    private readonly Vector256<uint> _cleaner = Vector256.Create(WordsOf(EligibilityFacts.CleanerProduction));
    private readonly Sixteen _daysOfMonth = new(DaysOfMonths());

    internal EligibilityKernel(ILawBook book)
    {
        var days = new List<LocalDate>();
        for (var day = new LocalDate(FirstYear, 1, 1); day.Year <= LastYear; day = day.PlusDays(1))
            days.Add(day);
        var norms = days.ConvertAll(d => book.TryAt(d, out var law) ? law.Eligibility : null);
        while (TryMake(norms, out var periods) is { } lookup)
        {
            var table = new Table(lookup, new byte[(LastYear - FirstYear + 1) * SupportBatch.YearInColumn]);
            for (var i = 0; i < days.Count; i++)
            {
                table.PeriodOfDay[SupportBatch.DateColumn(days[i]) - FirstDay] = periods[i];
                if (periods[i] != 0)
                    norms[i] = null;
            }

            _tables.Add(table);
        }
    }

    /// <summary>Writes the codes of the rows, or <see cref="EligibilityBatch.NotAnswered"/>, and says whether there is a row of that kind.</summary>
    internal bool Compute(in EligibilityColumns columns, Span<uint> codes)
    {
        var whole = columns.Rows - (columns.Rows % Lanes);
        var isLeft = whole < columns.Rows;
        codes.Slice(0, columns.Rows).Fill(EligibilityBatch.NotAnswered);
        for (var from = 0; from < whole; from += Block)
        {
            var rows = columns.Slice(from, Math.Min(Block, whole - from));
            var open = rows.Rows;
            foreach (var table in _tables)
            {
                if (open > 0)
                    open -= Answer(table, rows, codes.Slice(from));
            }

            isLeft |= open > 0;
        }

        return isLeft;
    }

    /// <summary>Writes the codes of the rows of a block whose days are those of a table, and gives their number.</summary>
    private int Answer(Table table, in EligibilityColumns rows, Span<uint> codes)
    {
        // Step by step over many rows, so that no step waits for what the one before has just written.
        Span<uint> kinds = stackalloc uint[Block];
        if (!FindPeriods(table.PeriodOfDay, rows.Dates, kinds))
            return 0;
        Span<uint> places = stackalloc uint[Block];
        Span<uint> sectors = stackalloc uint[Block];
        var lookup = table.Lookup;
        for (var i = 0; i < rows.Rows; i += Lanes)
            Index(lookup, rows, i, new Indexes(kinds, places, sectors));
        LookUp(lookup, kinds.Slice(0, rows.Rows), places, sectors);
        var (bodies, investors, artisans, sustainable) = (
            new Sixteen(lookup.ServiceBodies),
            new Sixteen(lookup.Investors),
            new Sixteen(lookup.Artisans),
            Vector256.Create(lookup.Sustainable)
        );
        var answered = 0;
        for (var i = 0; i < rows.Rows; i += Lanes)
        {
            var kind = Code(Wide(rows.Kinds, i));
            var facts = Facts(rows.Answers, i);
            var others = new Others(bodies.At(kind), investors.At(kind), artisans.At(kind), VectorSteps.Pick(sustainable, Fact(facts, 12)));
            var code = Conclude(others, At<uint>(places, i), At<uint>(sectors, i), facts);
            var isOther = Vector256.Equals(code, Vector256.Create(EligibilityBatch.NotAnswered));
            answered += Lanes - System.Numerics.BitOperations.PopCount(Vector256.ExtractMostSignificantBits(isOther));
            Vector256.ConditionalSelect(isOther, At<uint>(codes, i), code).CopyTo(codes.Slice(i));
        }

        return answered;
    }

    /// <summary>Finds the periods of days in a table; false where none is in it.</summary>
    private static bool FindPeriods(byte[] periodOfDay, ReadOnlySpan<int> dates, Span<uint> periods)
    {
        var any = 0u;
        for (var i = 0; i < dates.Length; i++)
        {
            var day = unchecked((uint)(dates[i] - FirstDay));
            any |= periods[i] = day < (uint)periodOfDay.Length ? periodOfDay[day] : 0u;
        }

        return any != 0;
    }

    /// <summary>Where the answers of a vector of rows stand; what is odd gets a place that says so.</summary>
    private void Index(EligibilityLookup table, in EligibilityColumns rows, int from, Indexes indexes)
    {
        var facts = Facts(rows.Answers, from);
        var (kind, place, city, sector) = (Wide(rows.Kinds, from), Wide(rows.Places, from), Wide(rows.Cities, from), Wide(rows.Sectors, from));
        var odd =
            Vector256.GreaterThanOrEqual(kind | place | city | sector, Vector256.Create((uint)Codes))
            | Vector256.GreaterThan(Wide(rows.Provinces, from), Vector256.Create((uint)ProvinceKind.CentrallyRunCity))
            | Vector256.GreaterThan(city, Vector256.Create((uint)CityClass.Special));

        var period = At<uint>(indexes.Kinds, from);
        var conversion = ConversionOf(At(rows.ConvertedOn, from), At(rows.PlansBuiltIn, from), table.ReferenceOffset, ref odd);
        var figures = Vector256.Narrow(FiguresOf(table, rows, from, out var oddLow), FiguresOf(table, rows, from + (Lanes / 2), out var oddHigh)).AsUInt32();
        odd |= Vector256.Narrow(oddLow, oddHigh).AsUInt32();

        // An investor who is open for its kind is not asked the size: it has the figures that every test finds small.
        var isAsked = ~(Vector256.Equals(kind, Vector256<uint>.Zero) & Vector256.Equals(Fact(facts, 14), Vector256.Create(2u)));
        if (table.IsByProvince)
            figures &= isAsked;

        // No period is known for an odd row: the first answers nothing.
        var known = Vector256.AndNot(period, odd);
        (Vector256.ShiftLeft(known, SizeShift) | Vector256.ShiftLeft(Code(kind), KindShift) | figures).CopyTo(indexes.Kinds.Slice(from));
        var ofPlace = table.IsByProvince
            ? Vector256.ShiftLeft(Code(Wide(rows.Provinces, from)), ProvinceShift) | Fact(facts, 4)
            : Vector256.ShiftLeft(Code(city), CityShift) | conversion;
        (Vector256.ShiftLeft(Code(place), PlaceShift) | ofPlace).CopyTo(indexes.Places.Slice(from));
        (Vector256.ShiftLeft(Code(sector), SectorShift) | Vector256.ShiftLeft(Fact(facts, 6), DifficultShift) | Fact(facts, 8)).CopyTo(
            indexes.Sectors.Slice(from)
        );
    }

    /// <summary>The classes of the three figures of half a vector, as one number; a negative figure that does not mean unknown is odd.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> FiguresOf(EligibilityLookup table, in EligibilityColumns rows, int from, out Vector256<long> odd)
    {
        var labour = At(rows.Labours, from);
        var capital = At(rows.Capitals, from);
        var revenue = At(rows.Revenues, from);
        odd = IsOdd(labour) | IsOdd(capital) | IsOdd(revenue);
        // Each limit that a figure lies above counts one in its class; an unknown figure lies above none and has all bits.
        var ofLabour = Over(labour, table.LabourLimits[0]) + Over(labour, table.LabourLimits[1]);
        var ofCapital = Over(capital, table.CapitalLimit);
        var ofRevenue = Over(revenue, 0) + Over(revenue, table.RevenueLimits[0]) + Over(revenue, table.RevenueLimits[1]);
        return (ofLabour | Unknown(labour, UnknownLabour))
            | Vector256.ShiftLeft(ofCapital | Unknown(capital, UnknownCapital), CapitalShift)
            | Vector256.ShiftLeft(ofRevenue | Unknown(revenue, UnknownRevenue), RevenueShift);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Over(Vector256<long> figure, long limit) => Vector256.GreaterThan(figure, Vector256.Create(limit)) & Vector256<long>.One;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Unknown(Vector256<long> figure, long unknown) =>
        Vector256.LessThan(figure, Vector256<long>.Zero) & Vector256.Create(unknown);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> IsOdd(Vector256<long> figure) =>
        Vector256.GreaterThan(figure.AsUInt64(), Vector256.Create(unchecked((ulong)EligibilityColumns.Unknown))).AsInt64();

    /// <summary>What is known of the conversions, as bits; a date that no year or not every year has is odd, and so is a year out of range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<uint> ConversionOf(Vector256<int> converted, Vector256<int> plan, int referenceOffset, ref Vector256<uint> odd)
    {
        var isUnknown = Vector256.Equals(converted, Vector256<int>.Zero).AsUInt32();
        var isNever = Vector256.Equals(converted, Vector256.Create(EligibilityColumns.NeverConverted)).AsUInt32();
        var isPlanUnknown = Vector256.Equals(plan, Vector256<int>.Zero).AsUInt32();
        var reference = (plan * SupportBatch.YearInColumn) + Vector256.Create(referenceOffset);
        var isInTime = Vector256.GreaterThanOrEqual(converted, reference).AsUInt32();
        var isPlan = Vector256.LessThanOrEqual(
            (plan - Vector256.Create(EligibilityShape.FirstYear)).AsUInt32(),
            Vector256.Create((uint)(EligibilityShape.LastYear - EligibilityShape.FirstYear))
        );
        odd |= ~(isUnknown | isNever | IsDate(converted.AsUInt32())) | ~(isPlanUnknown | isPlan);
        return (isUnknown & Vector256.Create(ConversionUnknown))
            | (isNever & Vector256.Create(NeverConverted))
            | (isPlanUnknown & Vector256.Create(PlanUnknown))
            | (isInTime & Vector256.Create(ConvertedInTime));
    }

    /// <summary>Whether numbers of a date column are days that every year has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<uint> IsDate(Vector256<uint> number)
    {
        var (low, high) = Vector256.Widen(number);
        var year = Vector256.Narrow(DivideByYear(low), DivideByYear(high));
        var monthAndDay = number - (year * SupportBatch.YearInColumn);
        // A hundredth of a number below 10,000.
        var month = Vector256.ShiftRightLogical(monthAndDay * 5_243, 19);
        var day = monthAndDay - (month * 100);
        return Vector256.GreaterThan(year, Vector256<uint>.Zero)
            & Vector256.LessThan(year, Vector256.Create((uint)SupportBatch.YearInColumn))
            & Vector256.LessThan(month, Vector256.Create((uint)Codes))
            & Vector256.GreaterThan(day, Vector256<uint>.Zero)
            & Vector256.LessThanOrEqual(day, _daysOfMonth.At(Code(month)));
    }

    /// <summary>A ten-thousandth of a number of 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> DivideByYear(Vector256<ulong> number) =>
        Vector256.ShiftRightLogical(VectorSteps.Product(number, Vector256.Create(0xD1B7_1759UL)), 45);

    /// <summary>The answers in place of their indexes: rural in places, no excluded kiln in sectors.</summary>
    private static void LookUp(EligibilityLookup table, ReadOnlySpan<uint> kinds, Span<uint> places, Span<uint> sectors)
    {
        var (ofKinds, ofPlaces, ofSectors) = (table.KindsAndSizes, table.Places, table.Sectors);
        for (var i = 0; i < kinds.Length; i++)
        {
            var sector = ofSectors[sectors[i]];
            places[i] = ofPlaces[places[i]] | ofKinds[kinds[i]] | unchecked((uint)sector);
            sectors[i] = (uint)(sector >> 32);
        }
    }

    private Vector256<uint> Conclude(in Others others, Vector256<uint> ruralSoFar, Vector256<uint> kiln, Vector256<uint> facts)
    {
        var zero = Vector256<uint>.Zero;
        var lawful = VectorSteps.Pick(_lawful, Fact(facts, 0));
        var joined = ruralSoFar | lawful | VectorSteps.Pick(_producer, Fact(facts, 2));
        var rural = And(joined);
        var cleaner = VectorSteps.Pick(_cleaner, Fact(facts, 10));
        var lawfulBody = And(others.ServiceBody | lawful);
        var investor = And(others.Investor | VectorSteps.Pick(_investor, Fact(facts, 14)));
        var producer = And(Or(Or(rural, cleaner), others.Sustainable) | kiln);
        var answer = Or(Or(Or(producer, lawfulBody), investor), others.Artisan);

        var met =
            (Vector256.Equals(rural | kiln, zero) & Vector256.Create((uint)Capacities.RuralEstablishment))
            | (Vector256.Equals(cleaner | kiln, zero) & Vector256.Create((uint)Capacities.CleanerProduction))
            | (Vector256.Equals(lawfulBody, zero) & Vector256.Create((uint)Capacities.ServiceBody))
            | (Vector256.Equals(investor, zero) & Vector256.Create((uint)Capacities.ClusterInvestor))
            | (Vector256.Equals(others.Sustainable | kiln, zero) & Vector256.Create((uint)Capacities.SustainableProduction))
            | (Vector256.Equals(others.Artisan, zero) & Vector256.Create((uint)Capacities.Artisan));
        var verdict =
            (Vector256.Equals(answer, zero) & Vector256.Create((uint)Verdict.Satisfied))
            | (Vector256.Equals(answer, Vector256.Create(No)) & Vector256.Create((uint)Verdict.NotSatisfied));
        var code =
            verdict | Vector256.ShiftLeft(met, EligibilityCode.MetShift) | Vector256.ShiftLeft(answer & Vector256.Create(~No), EligibilityCode.MissingShift);
        var isOdd = Vector256.Equals(joined & Vector256.Create(Odd), Vector256.Create(Odd));
        return Vector256.ConditionalSelect(isOdd, Vector256.Create(EligibilityBatch.NotAnswered), code);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> And(Vector256<uint> joined) =>
        Vector256.ConditionalSelect(Vector256.LessThan(joined.AsInt32(), Vector256<int>.Zero).AsUInt32(), Vector256.Create(No), joined);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Or(Vector256<uint> one, Vector256<uint> other)
    {
        var zero = Vector256<uint>.Zero;
        var missing = (one | other) & Vector256.Create(~No);
        var open = Vector256.ConditionalSelect(Vector256.Equals(missing, zero), Vector256.Create(No), missing);
        return Vector256.ConditionalSelect(Vector256.Equals(one, zero) | Vector256.Equals(other, zero), zero, open);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<T> At<T>(ReadOnlySpan<T> column, int from) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(column), (nuint)from);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Wide(ReadOnlySpan<byte> column, int from)
    {
        var codes = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(column), from));
        return Vector256.WidenLower(Vector256.WidenLower(Vector256.CreateScalarUnsafe(codes).AsByte()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Facts(ReadOnlySpan<ushort> column, int from) =>
        Vector256.WidenLower(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(column), (nuint)from).ToVector256Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Code(Vector256<uint> code) => code & Vector256.Create((uint)Codes - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Fact(Vector256<uint> facts, int shift) => Vector256.ShiftRightLogical(facts, shift) & Vector256.Create(3u);

    /// <summary>A table of as many entries as there are codes, in two vectors.</summary>
    private readonly struct Sixteen(uint[] entries)
    {
        private readonly Vector256<uint> _low = Vector256.Create(entries);
        private readonly Vector256<uint> _high = Vector256.Create(entries, Lanes);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Vector256<uint> At(Vector256<uint> code)
        {
            var isHigh = Vector256.GreaterThan(code.AsInt32(), Vector256.Create(Lanes - 1)).AsUInt32();
            return Vector256.ConditionalSelect(isHigh, VectorSteps.Pick(_high, code), VectorSteps.Pick(_low, code));
        }
    }

    /// <summary>The answers to look up, and by the number of a day its period among them: 0 where there is none, or no such day.</summary>
    private sealed record Table(EligibilityLookup Lookup, byte[] PeriodOfDay);

    /// <summary>Where the answers of the rows of a block stand: those of kinds, of places and of sectors.</summary>
    private readonly ref struct Indexes(Span<uint> kinds, Span<uint> places, Span<uint> sectors)
    {
        internal Span<uint> Kinds { get; } = kinds;

        internal Span<uint> Places { get; } = places;

        internal Span<uint> Sectors { get; } = sectors;
    }

    /// <summary>What a vector of rows is answered in the capacities besides those of a rural establishment and of cleaner production.</summary>
    private readonly record struct Others(Vector256<uint> ServiceBody, Vector256<uint> Investor, Vector256<uint> Artisan, Vector256<uint> Sustainable);

    // By the number of the month; no month has the numbers 0 and 13 to 15.
    private static uint[] DaysOfMonths() => [0, .. Enumerable.Range(1, 12).Select(month => (uint)DateTime.DaysInMonth(FirstYear, month)), 0, 0, 0];
}
#endif
