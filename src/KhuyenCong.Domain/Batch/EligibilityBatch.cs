using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.InForce;

namespace KhuyenCong.Domain.Batch;

/// <summary>Mã đối tượng: the answer of one row of <see cref="EligibilityBatch"/> in 32 bits: verdict, capacities met and facts missing.</summary>
/// <param name="Value">The bits.</param>
public readonly record struct EligibilityCode(uint Value)
{
    private const uint Malformed = 4;
    internal const int MetShift = 3;
    internal const int MissingShift = 9;

    internal EligibilityCode(in EligibilityWorkings workings)
        : this(
            workings.Outcome == EligibilityOutcome.Invalid
                ? Malformed
                : (uint)workings.Verdict | ((uint)workings.Met << MetShift) | ((uint)workings.Missing << MissingShift)
        ) { }

    /// <summary>Dữ liệu sai: whether the row is malformed; it has no answer then.</summary>
    public bool IsInvalid => Value == Malformed;

    /// <summary>Kết luận: the verdict; undetermined for a malformed row.</summary>
    public Verdict Verdict => (Verdict)(Value & 3);

    /// <summary>Tư cách đạt: the capacities that are met.</summary>
    public Capacities Met => (Capacities)((Value >> MetShift) & 0x3F);

    /// <summary>Còn thiếu: the unknown facts and norms that could change the verdict.</summary>
    public EligibilityFacts Missing => (EligibilityFacts)(Value >> MissingShift);

    internal static EligibilityCode Invalid => new(Malformed);
}

/// <summary>Xét đối tượng hàng loạt: who is served, for many cases at once, column by column.</summary>
/// <remarks>
/// Every row gives what <see cref="EligibilityRules.TryCompute"/> gives for it: for somebody of one sector, of one kind, who asks as no other recipient. For days from 2013 to 2030 the answers of the rules are
/// looked up, many rows at a time, where the runtime has vectors; other rows ask the rules one by one. There is no second copy of them.
/// Nothing is allocated and nothing thrown for the sake of a row. Immutable and thread-safe.
/// </remarks>
public sealed class EligibilityBatch
{
    /// <summary>What stands in the row that the rules have to answer themselves; no answer has it.</summary>
    internal const uint NotAnswered = uint.MaxValue;

    private readonly ILawBook _book;
#if NET8_0_OR_GREATER
    private readonly EligibilityKernel _kernel;
#endif

    /// <summary>Lập bộ xét: a batch over a law book.</summary>
    /// <param name="book">The law book.</param>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    public EligibilityBatch(ILawBook book)
    {
        _book = book ?? throw new ArgumentNullException(nameof(book));
#if NET8_0_OR_GREATER
        _kernel = new EligibilityKernel(book);
#endif
    }

    /// <summary>Luật quốc gia: the batch over <see cref="LawBook.National"/>.</summary>
    public static EligibilityBatch National { get; } = new(LawBook.National);

    /// <summary>Xét từng dòng: computes the codes of all rows.</summary>
    /// <param name="columns">The facts.</param>
    /// <param name="codes">Receives the codes, to be read with <see cref="EligibilityCode"/>.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or the result column is too short.</exception>
    public void Compute(in EligibilityColumns columns, Span<uint> codes)
    {
        if (!columns.HaveOneLength)
            throw new ArgumentException($"The columns differ in length from the {columns.Rows} dates.", nameof(columns));
        if (codes.Length < columns.Rows)
            throw new ArgumentException($"The result column holds {codes.Length} rows; {columns.Rows} are needed.", nameof(codes));
#if NET8_0_OR_GREATER
        if (!_kernel.Compute(columns, codes))
            return;
#else
        codes.Slice(0, columns.Rows).Fill(NotAnswered);
#endif
        for (var row = 0; row < columns.Rows; row++)
        {
            if (codes[row] == NotAnswered)
                codes[row] = ByRules(columns, row).Value;
        }
    }

    private EligibilityCode ByRules(in EligibilityColumns columns, int row)
    {
        if (!EligibilityColumns.TryDate(columns.Dates[row], out var date) || !columns.TryRow(row, out var request))
            return EligibilityCode.Invalid;
        var norms = _book.TryAt(date, out var law) ? law.Eligibility : null;
        EligibilityRules.TryCompute(norms, request, out var workings);
        return new EligibilityCode(workings);
    }
}
