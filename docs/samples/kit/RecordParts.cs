using System.Buffers.Binary;
using KhuyenCong.Domain.Reporting;

namespace SampleKit;

/// <summary>
/// The records of a long list on disk, in parts none of which shares an establishment or a project with another, so that each can be looked at by itself.
/// </summary>
/// <remarks>
/// The list is read once. A record first goes to the part of its name; beside it the id of its project and its registration number are noted, each with the
/// name, so that names that belong together are found afterwards: their records are then moved into one part. A part is read as bytes and handed out in
/// pieces, so that few records are objects at a time. Memory does not grow with the list, but for 16 bytes for each name that is tied to another.
/// </remarks>
public sealed class RecordParts : IDisposable
{
    private const int TieParts = 256;
    private const int TieLength = 2 * sizeof(ulong);
    private const int MostParts = 4_096;

    // About six hundred records: what is short-lived is never moved by the garbage collector.
    private const int BytesPerPiece = 1 << 17;

    private readonly int _parts;
    private readonly PartFile _records;
    private readonly PartFile _ties = new(TieParts);
    private readonly PartFile _moved;
    private readonly RecordBytes _bytes = new();
    private readonly PortfolioSplit _split;
    private long _count;

    /// <summary>Divides records.</summary>
    /// <param name="records">The records, read once.</param>
    /// <param name="bytes">About how long they are as text.</param>
    /// <param name="bytesPerPart">About how much of that a part is to be.</param>
    public RecordParts(IEnumerable<ProjectRecord> records, long bytes, int bytesPerPart)
    {
        _parts = (int)Math.Clamp(bytes / bytesPerPart, 1, MostParts);
        (_records, _moved) = (new PartFile(_parts), new PartFile(_parts));
        foreach (var record in records)
            Add(record);
        _split = PortfolioSplit.OfTies(Enumerable.Range(0, TieParts).Select(Ties));
        _ties.Dispose();
        if (_split.HasTies)
            Move();
    }

    /// <summary>The number of parts.</summary>
    public int Count => _parts;

    /// <summary>The records of a part, in pieces none of which shares an establishment or a project with another; several parts may be read at once.</summary>
    /// <returns>The pieces, each with its records in the order in which they came.</returns>
    public IEnumerable<List<ProjectRecord>> Read(int part)
    {
        using var own = _records.Read(part);
        using var moved = _moved.Read(part);
        var (first, second) = (own.Memory[.._records.Length(part)], moved.Memory[.._moved.Length(part)]);
        var pieces = new List<int>[1 + ((first.Length + second.Length) / BytesPerPiece)];
        for (var piece = 0; piece < pieces.Length; piece++)
            pieces[piece] = [];
        Divide(first.Span, part, 0, pieces);
        Divide(second.Span, part, first.Length, pieces);
        foreach (var places in pieces)
        {
            if (places.Count > 0)
                yield return Records(places, first.Span, second.Span);
        }
    }

    /// <summary>Takes the files away.</summary>
    public void Dispose()
    {
        _records.Dispose();
        _ties.Dispose();
        _moved.Dispose();
    }

    private void Add(ProjectRecord record)
    {
        var (name, ofCase, ofNumber) = PortfolioSplit.HashesOf(record);
        _records.Add(FirstPartOf(name), _bytes.Write(_count++, name, record));
        Tie(ofCase, name);
        if (ofNumber is { } number)
            Tie(number, name);
    }

    private int FirstPartOf(ulong name) => (int)(name % (ulong)_parts);

    private void Tie(ulong tie, ulong name)
    {
        Span<byte> pair = stackalloc byte[TieLength];
        BinaryPrimitives.WriteUInt64LittleEndian(pair, tie);
        BinaryPrimitives.WriteUInt64LittleEndian(pair[sizeof(ulong)..], name);
        _ties.Add((int)(tie % TieParts), pair);
    }

    private IEnumerable<(ulong Tie, ulong Name)> Ties(int part)
    {
        using var bytes = _ties.Read(part);
        for (var at = 0; at < _ties.Length(part); at += TieLength)
        {
            var pair = bytes.Memory.Span.Slice(at, TieLength);
            yield return (BinaryPrimitives.ReadUInt64LittleEndian(pair), BinaryPrimitives.ReadUInt64LittleEndian(pair[sizeof(ulong)..]));
        }
    }

    // Those whose name is tied to one of another part go there.
    private void Move()
    {
        for (var part = 0; part < _parts; part++)
        {
            using var bytes = _records.Read(part);
            var all = bytes.Memory.Span[.._records.Length(part)];
            while (all.Length > 0)
            {
                var (name, length) = RecordBytes.Head(all);
                if (_split.PartOf(name, _parts) is var other && other != part)
                    _moved.Add(other, all[..length]);
                all = all[length..];
            }
        }
    }

    // Where the records of each piece of a part begin.
    private void Divide(ReadOnlySpan<byte> bytes, int part, int start, List<int>[] pieces)
    {
        for (var at = 0; at < bytes.Length; )
        {
            var (name, length) = RecordBytes.Head(bytes[at..]);
            var place = _split.PartOf(name, _parts * pieces.Length);
            if (place % _parts == part)
                pieces[place / _parts].Add(start + at);
            at += length;
        }
    }

    private List<ProjectRecord> Records(List<int> places, ReadOnlySpan<byte> own, ReadOnlySpan<byte> moved)
    {
        var (records, length) = (new List<ProjectRecord>(places.Count), own.Length);
        var border = places.FindIndex(p => p >= length) is >= 0 and var at ? at : places.Count;
        // Both came in their order.
        for (var (first, second) = (0, border); first < border || second < places.Count; )
        {
            var isOwn = second == places.Count || (first < border && NumberAt(places[first], own) < NumberAt(places[second] - length, moved));
            records.Add(isOwn ? RecordAt(places[first++], own) : RecordAt(places[second++] - length, moved));
        }

        return records;
    }

    private static long NumberAt(int place, ReadOnlySpan<byte> bytes) => RecordBytes.Number(bytes[place..]);

    private ProjectRecord RecordAt(int place, ReadOnlySpan<byte> bytes) => _bytes.Read(bytes[place..]);
}
