using System.Buffers.Binary;
using System.Text;

namespace KhuyenCong.Sheets;

/// <summary>The streams of a compound file: what the office programs before 2007 wrote, and what they still put round a workbook with a password.</summary>
internal sealed class CompoundFile
{
    private const uint LargestSector = 0xFFFFFFFA;
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const byte StreamEntry = 2;
    private const byte RootEntry = 5;
    private const int SmallSectorShift = 6;

    private readonly byte[] _file;
    private readonly byte[] _header = new byte[HeaderLength];
    private readonly int _shift;
    private readonly uint _smallestLarge;
    private readonly uint[] _sectors;
    private readonly uint[] _smallSectors;
    private readonly byte[] _small;
    private readonly Dictionary<string, (uint Start, uint Length)> _streams = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    internal CompoundFile(byte[] file)
    {
        _file = file;
        file.AsSpan(0, Math.Min(file.Length, HeaderLength)).CopyTo(_header);
        _shift = BinaryPrimitives.ReadUInt16LittleEndian(_header.AsSpan(30));
        if (_shift is not (9 or 12))
            throw new InvalidDataException("The header of the compound file is damaged.");
        _smallestLarge = Number(_header, 56);
        _sectors = Table(Places());
        var (rootStart, rootLength) = Entries(Joined(Chain(Number(_header, 48), _sectors), null));
        _smallSectors = Numbers(Joined(Chain(Number(_header, 60), _sectors), null));
        _small = Joined(Chain(rootStart, _sectors), rootLength);
    }

    /// <summary>How every compound file begins.</summary>
    internal static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Whether there is a stream of a name.</summary>
    internal bool Has(string name) => _streams.ContainsKey(name);

    /// <summary>The bytes of a stream.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or cut off.</exception>
    internal byte[] Stream(string name)
    {
        var (start, length) = _streams[name];
        return length < _smallestLarge ? SmallStream(start, length) : Joined(Chain(start, _sectors), length);
    }

    private byte[] SmallStream(uint start, uint length)
    {
        var all = new MemoryStream();
        foreach (var sector in Chain(start, _smallSectors))
            all.Write(Part(_small, (long)sector << SmallSectorShift, 1 << SmallSectorShift));
        return Cut(all, length);
    }

    // The sectors that hold the table of sectors: the first stand in the header, the rest in a chain of their own.
    private List<uint> Places()
    {
        const int FirstPlace = 76;
        const int PlacesInHeader = 109;
        var places = new List<uint>();
        for (var i = 0; i < PlacesInHeader; i++)
            Add(Number(_header, FirstPlace + (4 * i)));
        var perSector = (1 << _shift) / 4;
        var seen = new HashSet<uint>();
        for (var next = Number(_header, 68); next <= LargestSector; )
        {
            // A chain that comes back to a sector goes round in a ring.
            if (!seen.Add(next))
                throw CutOff();
            var sector = Sector(next);
            for (var i = 0; i < perSector - 1; i++)
                Add(Number(sector, 4 * i));
            next = Number(sector, 4 * (perSector - 1));
        }

        return places;

        void Add(uint place)
        {
            if (place <= LargestSector)
                places.Add(place);
        }
    }

    private uint[] Table(List<uint> places)
    {
        if (places.Count > (_file.Length >> _shift) + 1)
            throw CutOff();
        return Numbers(Joined(places, null));
    }

    private (uint Start, uint Length) Entries(byte[] directory)
    {
        (uint, uint)? root = null;
        for (var at = 0; at + EntryLength <= directory.Length; at += EntryLength)
        {
            var entry = directory.AsSpan(at, EntryLength);
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (nameLength is < 2 or > 64)
                continue;
            var place = (Number(entry, 116), Number(entry, 120));
            if (entry[66] == RootEntry)
                root ??= place;
            else if (entry[66] == StreamEntry)
                _streams.TryAdd(Encoding.Unicode.GetString(entry[..(nameLength - 2)]), place);
        }

        return root ?? throw CutOff();
    }

    private static IEnumerable<uint> Chain(uint start, uint[] table)
    {
        var seen = new bool[table.Length];
        for (var sector = start; sector <= LargestSector; sector = table[sector])
        {
            if (sector >= table.Length || seen[sector])
                throw CutOff();
            seen[sector] = true;
            yield return sector;
        }
    }

    // The last sector of a file may be shorter than the others, as far as nothing of its stream is missing.
    private byte[] Joined(IEnumerable<uint> sectors, uint? length)
    {
        var all = new MemoryStream();
        foreach (var sector in sectors)
        {
            if (length is { } wanted && all.Length >= wanted)
                break;
            var part = Sector(sector);
            all.Write(part);
            if (part.Length < 1 << _shift && length is null)
                throw CutOff();
        }

        return length is { } known ? Cut(all, known) : all.ToArray();
    }

    private static byte[] Cut(MemoryStream all, uint length)
    {
        if (all.Length < length)
            throw CutOff();
        all.SetLength(length);
        return all.ToArray();
    }

    private ReadOnlySpan<byte> Sector(uint sector) => Part(_file, ((long)sector + 1) << _shift, 1 << _shift);

    private static ReadOnlySpan<byte> Part(byte[] bytes, long start, int most) =>
        start < bytes.Length ? bytes.AsSpan((int)start, (int)Math.Min(most, bytes.Length - start)) : throw CutOff();

    private static uint[] Numbers(byte[] bytes)
    {
        var numbers = new uint[bytes.Length / 4];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = Number(bytes, 4 * i);
        return numbers;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static InvalidDataException CutOff() => new("The compound file is damaged or cut off.");
}
