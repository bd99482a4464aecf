using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain.Law;

/// <summary>Tình trạng của định mức: what is known of one cell of a norm table.</summary>
public enum NormStatus
{
    /// <summary>Chưa có trong thư viện: the text exists but is not known here; it yields no number.</summary>
    NotEncoded = 0,

    /// <summary>Văn bản quy định: the statutory text was read and states the value.</summary>
    Stated = 1,

    /// <summary>Theo nguồn công bố: a published report of the text states the value.</summary>
    Reported = 2,

    /// <summary>Do đơn vị sử dụng bổ sung: the host supplied the value with its own citation.</summary>
    Host = 3,

    /// <summary>Theo văn bản khác: the provision points to another text; it yields no number.</summary>
    GovernedElsewhere = 4,

    /// <summary>Không có mức riêng: the instrument has no such level; it yields no number.</summary>
    Absent = 5,
}

/// <summary>Định mức: one cell of a norm table: a value with its citation, or an honest statement that there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Norm<T>
    where T : notnull
{
    private readonly T? _value;

    internal Norm(NormStatus status, Citation citation, T? value, Citation? elsewhere = null)
    {
        Status = status;
        Citation = citation ?? throw new ArgumentNullException(nameof(citation));
        Elsewhere = elsewhere;
        _value = value;
        HasValue = status is NormStatus.Stated or NormStatus.Reported or NormStatus.Host;
    }

    /// <summary>Tình trạng: what is known.</summary>
    public NormStatus Status { get; }

    /// <summary>Căn cứ: what was read; none where there is no value.</summary>
    public Evidence Evidence =>
        Status switch
        {
            NormStatus.Stated => Evidence.Text,
            NormStatus.Reported => Evidence.Reported,
            NormStatus.Host => Evidence.Host,
            _ => Evidence.None,
        };

    /// <summary>Viện dẫn: the provision that states the value, points elsewhere, or would have to state it.</summary>
    public Citation Citation { get; }

    /// <summary>Văn bản được dẫn chiếu: the text that the provision points to, where the status is governed-elsewhere.</summary>
    public Citation? Elsewhere { get; }

    /// <summary>The amendment of that text which the provision names with it.</summary>
    internal LegalInstrument? ElsewhereAmendedBy { get; init; }

    /// <summary>Có giá trị: whether there is a value.</summary>
    public bool HasValue { get; }

    /// <summary>Lấy giá trị: the value where there is one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>Giá trị: the value.</summary>
    /// <exception cref="InvalidOperationException">There is none; ask <see cref="HasValue"/> first.</exception>
    public T Value => HasValue ? _value! : throw WithoutValue();

    // Apart, so that reading a value stays short.
    private InvalidOperationException WithoutValue() => new($"{Citation} yields no value: {Status}.");

    /// <inheritdoc/>
    public override string ToString() => HasValue ? $"{_value} ({Citation})" : $"{Status} ({Citation})";
}

/// <summary>Định mức: makes the cells of norm tables.</summary>
public static class Norm
{
    /// <summary>Văn bản quy định: a value that the text read states.</summary>
    public static Norm<T> Stated<T>(T value, Citation citation)
        where T : notnull => new(NormStatus.Stated, citation, value);

    /// <summary>Theo nguồn công bố: a value known from a published report of the text.</summary>
    public static Norm<T> Reported<T>(T value, Citation citation)
        where T : notnull => new(NormStatus.Reported, citation, value);

    /// <summary>Do đơn vị sử dụng bổ sung: a value that the host supplies, with its own citation, for a cell which is not encoded.</summary>
    public static Norm<T> FromHost<T>(T value, Citation citation)
        where T : notnull => new(NormStatus.Host, citation, value);

    /// <summary>Theo văn bản khác: the provision points to another text.</summary>
    /// <param name="citation">The provision that points.</param>
    /// <param name="elsewhere">The text it points to.</param>
    public static Norm<T> GovernedElsewhere<T>(Citation citation, Citation elsewhere)
        where T : notnull => new(NormStatus.GovernedElsewhere, citation, default, elsewhere);

    /// <summary>Không có mức riêng: the instrument has no such level.</summary>
    /// <param name="citation">The provision in which it would stand, or which serves in its place.</param>
    public static Norm<T> Absent<T>(Citation citation)
        where T : notnull => new(NormStatus.Absent, citation, default);

    /// <summary>Chưa có trong thư viện: the text exists and is not known here.</summary>
    /// <param name="citation">The instrument or provision.</param>
    public static Norm<T> NotEncoded<T>(Citation citation)
        where T : notnull => new(NormStatus.NotEncoded, citation, default);
}
