namespace KhuyenCong.Domain.Reporting;

/// <summary>Số tổng hợp: what a set of project records adds up to.</summary>
/// <remarks>
/// Immutable. Totals of the parts of any partition of records <see cref="Merge"/> to the totals of all, distinct establishments included.
/// Totals add what they are given: which records to leave out is decided before (<see cref="Vocabulary.IsReported"/>).
/// </remarks>
public sealed class Totals
{
    private readonly TotalsAccumulator _sums;

    internal Totals(TotalsAccumulator sums) => _sums = sums;

    /// <summary>Không có gì: the totals of no record.</summary>
    public static Totals None { get; } = new(new TotalsAccumulator(new EstablishmentRegister()));

    /// <summary>Số đề án: the number of projects.</summary>
    public long Projects => _sums.Projects;

    /// <summary>Số cơ sở, không trùng: the number of distinct establishments among the records that name one.</summary>
    public int DistinctEstablishments => _sums.Establishments.Count;

    /// <summary>Đề án không rõ cơ sở: the number of projects that name no single establishment: unnamed, several in one record, or a service body, an association or a cluster.</summary>
    public long WithoutOneEstablishment => _sums.WithoutOneEstablishment;

    /// <summary>Chỉ tiêu: the sum of a measure with how many records knew it.</summary>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is not a defined one.</exception>
    public Tally this[Measure measure] => _sums.Tally(measure.Info().Measure);

    /// <summary>Tỷ lệ hoàn thành: one completion with its named denominator.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public Completion this[CompletionKind kind] =>
        unchecked((uint)kind) < Completions.Number
            ? _sums.Completion(kind)
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A defined CompletionKind is required.");

    /// <summary>Cộng hồ sơ: the totals of the records, read once and not kept.</summary>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentException">A record is malformed; the message names it and its fields.</exception>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public static Totals Of(IEnumerable<ProjectRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var register = new EstablishmentRegister();
        var sums = new TotalsAccumulator(register);
        var figures = new RecordFigures();
        foreach (var record in records)
        {
            figures.Read(record, register);
            try
            {
                sums.Add(figures);
            }
            catch (OverflowException problem)
            {
                throw RecordMessages.TooLarge(problem, record);
            }
        }

        return new Totals(sums);
    }

    /// <summary>Gộp: the totals of the records of both; no record may be in both.</summary>
    /// <param name="other">The other totals.</param>
    /// <returns>The totals of all.</returns>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public Totals Merge(Totals other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var sums = new TotalsAccumulator(new EstablishmentRegister());
        sums.Add(_sums);
        sums.Add(other._sums);
        return new Totals(sums);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Projects} projects, {this[Measure.Support].Money} support";
}

/// <summary>Sums under way; nobody outside this assembly ever holds one that still changes.</summary>
internal sealed class TotalsAccumulator(EstablishmentRegister register)
{
    private readonly EstablishmentRegister _register = register;
    private readonly Tally[] _tallies = new Tally[MeasureInfo.Number];
    private readonly Completion[] _completions = new Completion[Completions.Number];

    internal long Projects { get; private set; }

    internal long WithoutOneEstablishment { get; private set; }

    internal EstablishmentSet Establishments { get; } = new();

    internal Tally Tally(Measure measure) => _tallies[(int)measure];

    internal Completion Completion(CompletionKind kind) => _completions[(int)kind];

    internal void Add(RecordFigures figures)
    {
        Projects++;
        if (figures.Establishment < 0)
            WithoutOneEstablishment++;
        else
            Establishments.Add(figures.Establishment);
        for (var i = 0; i < _tallies.Length; i++)
            _tallies[i] += figures.Tallies[i];
        for (var i = 0; i < _completions.Length; i++)
            _completions[i] += figures.Completions[i];
    }

    internal void Add(TotalsAccumulator other)
    {
        Projects += other.Projects;
        WithoutOneEstablishment += other.WithoutOneEstablishment;
        foreach (var number in other.Establishments.Numbers())
            Establishments.Add(_register.NumberOf(other._register[number]));
        for (var i = 0; i < _tallies.Length; i++)
            _tallies[i] += other._tallies[i];
        for (var i = 0; i < _completions.Length; i++)
            _completions[i] += other._completions[i];
    }
}

/// <summary>The figures of one record, read once and added to many totals.</summary>
internal sealed class RecordFigures
{
    private readonly EstablishmentKeys _keys = new();

    internal Tally[] Tallies { get; } = new Tally[MeasureInfo.Number];

    internal Completion[] Completions { get; } = new Completion[Reporting.Completions.Number];

    /// <summary>The key of the record's establishment; null for none, and for a beneficiary that is no establishment.</summary>
    internal string? Key { get; private set; }

    /// <summary>The folded name of the beneficiary.</summary>
    internal string Name { get; private set; } = "";

    /// <summary>The number of the record's establishment, -1 for none.</summary>
    internal int Establishment { get; private set; }

    internal void Read(ProjectRecord record, EstablishmentRegister register)
    {
        ProjectRecordShape.Require(record);
        for (var i = 0; i < Tallies.Length; i++)
            Tallies[i] = record.Value((Measure)i) is { } value ? new Tally(value, 1, 0) : new Tally(0, 0, 1);
        for (var i = 0; i < Completions.Length; i++)
            Completions[i] = Reporting.Completions.Of((CompletionKind)i, record);
        Key = _keys.Of(record, out var name);
        Name = name;
        if (record.BeneficiaryKind?.IsEstablishment() == false)
            Key = null;
        Establishment = Key is { } key ? register.NumberOf(key) : -1;
    }
}
