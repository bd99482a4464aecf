using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using KhuyenCong.Domain;
using NodaTime;

namespace SampleKit;

public sealed partial class RecordBytes
{
    /// <summary>Reads the fields of one record in the order in which they were written.</summary>
    private ref struct Reader
    {
        private readonly ReadOnlySpan<byte> _bytes;
        private readonly List<string> _shared;
        private readonly ulong _known;
        private readonly ulong _other;
        private readonly ulong _mask;
        private readonly int _width;
        private int _at = NumbersAt;
        private int _place;

        internal Reader(ReadOnlySpan<byte> bytes, List<string> shared)
        {
            _bytes = bytes;
            _shared = shared;
            _known = BinaryPrimitives.ReadUInt64LittleEndian(bytes[KnownAt..]);
            _other = BinaryPrimitives.ReadUInt64LittleEndian(bytes[OtherAt..]);
            _width = bytes[WidthAt];
            _mask = ulong.MaxValue >> (8 * (sizeof(ulong) - _width));
        }

        internal long? Number()
        {
            var bit = 1UL << _place++;
            if ((_known & bit) == 0)
                return null;
            if ((_other & bit) == 0)
                return 0;
            var value = BinaryPrimitives.ReadUInt64LittleEndian(_bytes[_at..]) & _mask;
            _at += _width;
            return unchecked((long)value);
        }

        // The texts stand behind the eight bytes of the last number.
        internal string? FirstText()
        {
            _at += sizeof(ulong) - _width;
            return Text();
        }

        internal string? Text()
        {
            var head = Length();
            if (head == 0)
                return null;
            var isWide = (head & 1) == 0;
            var bytes = _bytes.Slice(_at, isWide ? head - 2 : head / 2);
            _at += bytes.Length;
            return isWide ? new string(MemoryMarshal.Cast<byte, char>(bytes)) : Encoding.Latin1.GetString(bytes);
        }

        internal string? Shared() =>
            Length() switch
            {
                0 => null,
                1 => Text(),
                var place => _shared[place - 2],
            };

        internal Vnd? Money() => Number() is { } dong ? new Vnd(dong) : null;

        internal LocalDate? Day() => Number() is { } day ? new LocalDate((int)(day / 10_000), (int)(day / 100 % 100), (int)(day % 100)) : null;

        private int Length()
        {
            var (value, shift) = (0, 0);
            while (true)
            {
                var next = _bytes[_at++];
                value |= (next & 0x7F) << shift;
                if (next < 0x80)
                    return value;
                shift += 7;
            }
        }
    }
}
