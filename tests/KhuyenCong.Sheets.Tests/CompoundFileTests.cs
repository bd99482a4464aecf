using System.Buffers.Binary;
using System.Text;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The file system inside an old workbook: its sectors, their chains and its streams, each at its limits.</summary>
public class CompoundFileTests
{
    private const uint Last = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const uint LargestSector = 0xFFFFFFFA;

    [Theory]
    [InlineData(9, 1)]
    [InlineData(9, 64)]
    [InlineData(9, 100)]
    [InlineData(9, 4_095)]
    [InlineData(9, 4_096)]
    [InlineData(9, 4_097)]
    [InlineData(9, 5_000)]
    [InlineData(12, 1)]
    [InlineData(12, 4_095)]
    [InlineData(12, 4_096)]
    [InlineData(12, 9_000)]
    public void A_stream_is_read_as_it_was_written(int shift, int length)
    {
        var file = new Made(shift, ("A", Content(length, 1)), ("Workbook", Content(length, 2)), ("B", Content(length, 3)));
        var read = new CompoundFile(file.Bytes);
        Assert.Equal(Content(length, 1), read.Stream("A"));
        Assert.Equal(Content(length, 2), read.Stream("workbook"));
        Assert.Equal(Content(length, 3), read.Stream("B"));
        Assert.False(read.Has("C"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("A", true)]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZabcde", true)]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef", false)]
    public void A_name_has_at_most_thirty_one_letters(string name, bool isThere)
    {
        var file = new Made(9, ("A", Content(10, 1)));
        // The length of a name counts its end, and one without is none; the field of the name holds no more.
        var entry = file.Directory + 128;
        Encoding.Unicode.GetBytes(name).CopyTo(file.Bytes, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(file.Bytes.AsSpan(entry + 64), (ushort)(name.Length == 0 ? 1 : 2 * (name.Length + 1)));
        Assert.Equal(isThere, new CompoundFile(file.Bytes).Has(name));
    }

    [Fact]
    public void Folders_are_no_streams_and_the_first_root_counts()
    {
        var file = new Made(9, ("A", Content(10, 1)), ("B", Content(10, 2)), ("C", Content(10, 3)));
        file.Bytes[file.Directory + 128 + 66] = 1;
        // A second root, which says nothing of where the small streams stand; a root has a name, be it an empty one.
        file.Bytes[file.Directory + 256 + 66] = 5;
        BinaryPrimitives.WriteUInt16LittleEndian(file.Bytes.AsSpan(file.Directory + 64), 2);
        var read = new CompoundFile(file.Bytes);
        Assert.False(read.Has("A"));
        Assert.False(read.Has("B"));
        Assert.Equal(Content(10, 3), read.Stream("C"));
        file.Bytes[file.Directory + 66] = 2;
        file.Bytes[file.Directory + 256 + 66] = 2;
        Assert.Throws<InvalidDataException>(() => new CompoundFile(file.Bytes));
    }

    [Fact]
    public void The_first_of_two_streams_of_a_name_counts()
    {
        var file = new Made(9, ("A", Content(10, 1)), ("a", Content(20, 2)));
        Assert.Equal(Content(10, 1), new CompoundFile(file.Bytes).Stream("A"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(511)]
    [InlineData(512)]
    public void A_file_of_less_than_its_header_is_damaged(int length) =>
        Assert.Throws<InvalidDataException>(() => new CompoundFile(new Made(9, ("A", Content(10, 1))).Bytes[..length]));

    [Theory]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(13)]
    public void Sectors_have_one_of_two_sizes(int shift)
    {
        var file = new Made(9, ("A", Content(10, 1)));
        file.Bytes[30] = (byte)shift;
        Assert.Throws<InvalidDataException>(() => new CompoundFile(file.Bytes));
    }

    [Fact]
    public void A_chain_goes_neither_round_in_a_ring_nor_beyond_the_table()
    {
        var file = new Made(9, ("A", Content(5_000, 1)), ("B", Content(100, 2)));
        var first = (int)BinaryPrimitives.ReadUInt32LittleEndian(file.Bytes.AsSpan(file.Directory + 128 + 116));
        foreach (var next in new uint[] { (uint)first, 128, 1_000, LargestSector, LargestSector + 1, Last, Free })
        {
            file.Table(first + 1, next);
            Assert.Throws<InvalidDataException>(() => new CompoundFile(file.Bytes).Stream("A"));
        }

        // Of small sectors the same.
        var small = (int)BinaryPrimitives.ReadUInt32LittleEndian(file.Bytes.AsSpan(file.Directory + 256 + 116));
        foreach (var next in new uint[] { (uint)small, 127, 128, LargestSector, LargestSector + 1, Last })
        {
            file.Put(file.SmallTable + (4 * small), next);
            Assert.Throws<InvalidDataException>(() => new CompoundFile(file.Bytes).Stream("B"));
        }
    }

    [Theory]
    [InlineData(LargestSector, false)]
    [InlineData(LargestSector + 1, true)]
    [InlineData(Last, true)]
    [InlineData(Free, true)]
    public void A_chain_ends_with_what_is_no_number_of_a_sector(uint end, bool isEnd)
    {
        var file = new Made(9, ("A", Content(100, 1)));
        var small = (int)BinaryPrimitives.ReadUInt32LittleEndian(file.Bytes.AsSpan(file.Directory + 128 + 116));
        file.Put(file.SmallTable + (4 * (small + 1)), end);
        if (isEnd)
            Assert.Equal(Content(100, 1), new CompoundFile(file.Bytes).Stream("A"));
        else
            Assert.Throws<InvalidDataException>(() => new CompoundFile(file.Bytes).Stream("A"));
        // The places of the table, in the header and behind it.
        foreach (var place in new[] { 68, 80 })
        {
            var other = new Made(9, ("A", Content(100, 1)));
            other.Put(place, end);
            if (isEnd)
                Assert.Equal(Content(100, 1), new CompoundFile(other.Bytes).Stream("A"));
            else
                Assert.Throws<InvalidDataException>(() => new CompoundFile(other.Bytes));
        }
    }

    [Theory]
    [InlineData(4_096)]
    [InlineData(5_000)]
    public void No_more_of_a_chain_is_read_than_its_stream_needs(int length)
    {
        // Its last sector goes on at a sector that the file does not have.
        var file = new Made(9, ("A", Content(length, 1)));
        var first = (int)BinaryPrimitives.ReadUInt32LittleEndian(file.Bytes.AsSpan(file.Directory + 128 + 116));
        file.Table(first + ((length - 1) / 512), 127);
        Assert.Equal(Content(length, 1), new CompoundFile(file.Bytes).Stream("A"));
    }

    [Fact]
    public void The_last_sector_may_be_as_short_as_its_stream()
    {
        var file = new Made(9, ("A", Content(5_000, 1)));
        var bytes = file.Bytes[..^(512 - (5_000 % 512))];
        Assert.Equal(Content(5_000, 1), new CompoundFile(bytes).Stream("A"));
        Assert.Throws<InvalidDataException>(() => new CompoundFile(bytes[..^1]).Stream("A"));
        // What the file says of itself is whole: a directory at its end may not be cut.
        var moved = new Made(9, ("A", Content(100, 1)));
        var at = (uint)((moved.Bytes.Length / 512) - 1);
        byte[] longer = [.. moved.Bytes, .. moved.Bytes.AsSpan(moved.Directory, 512)];
        BinaryPrimitives.WriteUInt32LittleEndian(longer.AsSpan(48), at);
        BinaryPrimitives.WriteUInt32LittleEndian(longer.AsSpan(512 + (4 * (int)at)), Last);
        Assert.Equal(Content(100, 1), new CompoundFile(longer).Stream("A"));
        Assert.Throws<InvalidDataException>(() => new CompoundFile(longer[..^1]));
        Assert.Throws<InvalidDataException>(() => new CompoundFile(longer[..^512]));
    }

    [Fact]
    public void The_table_of_sectors_may_stand_anywhere_and_its_places_go_on_behind_the_header()
    {
        // Two sectors of places, the second of which alone says where the table is.
        var file = new Made(9, ("A", Content(5_000, 1)));
        var count = (uint)((file.Bytes.Length / 512) - 1);
        var first = new byte[512];
        var second = new byte[512];
        first.AsSpan().Fill(0xFF);
        second.AsSpan().Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(first.AsSpan(508), count + 1);
        BinaryPrimitives.WriteUInt32LittleEndian(second.AsSpan(504), 0);
        byte[] bytes = [.. file.Bytes, .. first, .. second];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(76), Free);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(68), count);
        Assert.Equal(Content(5_000, 1), new CompoundFile(bytes).Stream("A"));
        // Back to the first, or to a sector right behind the file.
        foreach (var next in new[] { count, count + 1, count + 2, count + 3 })
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(bytes.Length - 4), next);
            Assert.Throws<InvalidDataException>(() => new CompoundFile(bytes));
        }
    }

    [Fact]
    public void The_table_is_no_larger_than_the_file()
    {
        var file = new Made(9, ("A", Content(10, 1)));
        var most = (file.Bytes.Length / 512) + 1;
        for (var i = 1; i < most; i++)
            file.Put(76 + (4 * i), 0);
        Assert.Equal(Content(10, 1), new CompoundFile(file.Bytes).Stream("A"));
        file.Put(76 + (4 * most), 0);
        Assert.Throws<InvalidDataException>(() => new CompoundFile(file.Bytes));
    }

    [Fact]
    public void All_places_of_the_header_count()
    {
        var file = new Made(9, ("A", Content(10, 1)));
        file.Put(76, Free);
        file.Put(76 + (4 * 108), 0);
        Assert.Equal(Content(10, 1), new CompoundFile(file.Bytes).Stream("A"));
    }

    [Fact]
    public void A_stream_that_claims_to_be_longer_than_its_file_is_damaged()
    {
        foreach (var smallest in new uint[] { 4_096, Free })
        {
            var file = new Made(9, ("A", Content(10, 1)));
            file.Put(56, smallest);
            file.Put(file.Directory + 128 + 120, 0xFFFFFFF0);
            Assert.Throws<InvalidDataException>(() => new CompoundFile(file.Bytes).Stream("A"));
        }
    }

    [Theory]
    [InlineData("Workbook")]
    [InlineData("Book")]
    public void A_workbook_is_one_of_two_streams(string name)
    {
        var sheets = new XlsFile().Sheet("KH").Row(0, "a").Bytes();
        var other = new XlsFile().Sheet("KH").Row(0, "b").Bytes();
        Assert.Equal("a", XlsBook.Open(new Made(9, (name, sheets)).Bytes).Rows(0).Single()[0]);
        Assert.Equal(
            name == "Book" ? "b" : "a",
            XlsBook.Open(new Made(9, ("Workbook", name == "Book" ? other : sheets), ("Book", sheets)).Bytes).Rows(0).Single()[0]
        );
    }

    [Theory]
    [InlineData("EncryptedPackage", "có mật khẩu")]
    [InlineData("WordDocument", "tệp Word (.doc)")]
    [InlineData("Drawing", "chương trình khác")]
    public void Another_document_is_named(string stream, string said) =>
        Assert.Contains(said, Assert.Throws<SheetException>(() => XlsBook.Open(new Made(9, (stream, Content(10, 1))).Bytes)).Problem.Vietnamese);

    private static byte[] Content(int length, int seed) => [.. Enumerable.Range(0, length).Select(i => (byte)(((i * 7) + (i / 64) + seed) % 251))];

    /// <summary>A compound file: its table in the first sector, then the directory, the table of small sectors, the small streams and the large ones.</summary>
    private sealed class Made
    {
        private const int SmallLength = 64;
        private readonly int _length;
        private readonly List<byte[]> _sectors = [];
        private readonly List<uint> _table = [];

        internal Made(int shift, params (string Name, byte[] Content)[] streams)
        {
            _length = 1 << shift;
            var small = new MemoryStream();
            var smallTable = new List<uint>();
            Add(new byte[_length]);
            var directory = new byte[((streams.Length / (_length / 128)) + 1) * _length];
            var directoryAt = Add(directory);
            var entries = streams.Select(s => (s.Name, Type: (byte)2, Start: 0u, s.Content.Length)).ToList();
            for (var i = 0; i < streams.Length; i++)
            {
                var content = streams[i].Content;
                if (content.Length >= 4_096)
                    continue;
                entries[i] = entries[i] with { Start = (uint)smallTable.Count };
                for (var at = 0; at < content.Length; at += SmallLength)
                {
                    var part = new byte[SmallLength];
                    content.AsSpan(at, Math.Min(SmallLength, content.Length - at)).CopyTo(part);
                    small.Write(part);
                    smallTable.Add(at + SmallLength >= content.Length ? Last : (uint)smallTable.Count + 1);
                }
            }

            var numbers = new byte[((smallTable.Count / (_length / 4)) + 1) * _length];
            numbers.AsSpan().Fill(0xFF);
            for (var i = 0; i < smallTable.Count; i++)
                BinaryPrimitives.WriteUInt32LittleEndian(numbers.AsSpan(4 * i), smallTable[i]);
            var numbersAt = Add(numbers);
            var smallAt = small.Length == 0 ? Last : Add(small.ToArray());
            for (var i = 0; i < streams.Length; i++)
            {
                if (streams[i].Content.Length >= 4_096)
                    entries[i] = entries[i] with { Start = Add(streams[i].Content) };
            }

            entries.Insert(0, ("Root Entry", 5, smallAt, (int)small.Length));
            var header = new byte[_length];
            CompoundFile.Signature.CopyTo(header);
            header[30] = (byte)shift;
            header.AsSpan(76, 436).Fill(0xFF);
            Bytes = [.. header, .. _sectors.SelectMany(s => s)];
            Put(48, directoryAt);
            Put(56, 4_096);
            Put(60, numbersAt);
            Put(68, Last);
            Put(76, 0);
            Directory = _length * (1 + (int)directoryAt);
            SmallTable = _length * (1 + (int)numbersAt);
            for (var i = 0; i < _length / 4; i++)
                Table(i, i < _table.Count ? _table[i] : Free);
            for (var i = 0; i < entries.Count; i++)
            {
                var at = Directory + (128 * i);
                Encoding.Unicode.GetBytes(entries[i].Name).CopyTo(Bytes, at);
                Bytes[at + 64] = (byte)(2 * (entries[i].Name.Length + 1));
                Bytes[at + 66] = entries[i].Type;
                Put(at + 116, entries[i].Start);
                Put(at + 120, (uint)entries[i].Length);
            }
        }

        internal byte[] Bytes { get; }

        internal int Directory { get; }

        internal int SmallTable { get; }

        internal void Put(int at, uint number) => BinaryPrimitives.WriteUInt32LittleEndian(Bytes.AsSpan(at), number);

        /// <summary>Says in the table what follows a sector.</summary>
        internal void Table(int sector, uint next) => Put(_length + (4 * sector), next);

        private uint Add(byte[] content)
        {
            var first = (uint)_sectors.Count;
            for (var at = 0; at < content.Length; at += _length)
            {
                var sector = new byte[_length];
                content.AsSpan(at, Math.Min(_length, content.Length - at)).CopyTo(sector);
                _sectors.Add(sector);
                _table.Add(at + _length >= content.Length ? Last : (uint)_sectors.Count);
            }

            return first;
        }
    }
}
