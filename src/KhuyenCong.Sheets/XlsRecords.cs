using System.Buffers.Binary;
using System.Text;

namespace KhuyenCong.Sheets;

/// <summary>Reads the records of an old workbook (.xls) one after another; a record may go on in the records behind it.</summary>
internal sealed class XlsRecords(byte[] bytes, int start)
{
    private const int Continue = 0x3C;
    private const int HeaderLength = 4;

    private int _next = start;
    private int _at;
    private int _end;

    /// <summary>What the record is.</summary>
    internal int Id { get; private set; }

    /// <summary>Whether the record has more bytes.</summary>
    internal bool HasMore => _at < _end;

    /// <summary>Goes to the next record.</summary>
    /// <exception cref="InvalidDataException">There is none: every part of a workbook ends with a record that says so.</exception>
    internal void Next() => Id = Enter();

    internal byte Byte()
    {
        GoOn();
        return bytes[_at++];
    }

    internal int UInt16() => Byte() | (Byte() << 8);

    internal uint UInt32() => (uint)UInt16() | ((uint)UInt16() << 16);

    internal ulong UInt64() => UInt32() | ((ulong)UInt32() << 32);

    /// <summary>The bytes of a text in the code page of the workbook.</summary>
    internal byte[] Bytes(int length)
    {
        var read = new byte[length];
        for (var i = 0; i < length; i++)
            read[i] = Byte();
        return read;
    }

    /// <summary>A text in Unicode, behind its length: its form, its letters of one byte or two, and what is said of its looks, which is passed over.</summary>
    internal string Unicode(int length)
    {
        if (length == 0 && !HasMore)
            return "";
        var form = Byte();
        long looks = (form & 8) != 0 ? 4 * UInt16() : 0;
        looks += (form & 4) != 0 ? UInt32() : 0;
        var isWide = (form & 1) != 0;
        var text = new StringBuilder();
        while (text.Length < length)
        {
            // A text that goes on in the next record says its form anew.
            while (!HasMore)
                isWide = (Byte() & 1) != 0;
            text.Append((char)(isWide ? UInt16() : Byte()));
        }

        for (; looks > 0; looks--)
            Byte();
        return text.ToString();
    }

    // At the end of a record goes to the one in which it goes on.
    private void GoOn()
    {
        while (!HasMore)
        {
            if (Enter() != Continue)
                throw CutOff();
        }
    }

    // Goes to the next record and says what it is.
    private int Enter()
    {
        if (_next + HeaderLength > bytes.Length)
            throw CutOff();
        var id = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(_next));
        _at = _next + HeaderLength;
        _end = _at + BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(_next + 2));
        if (_end > bytes.Length)
            throw CutOff();
        _next = _end;
        return id;
    }

    private static InvalidDataException CutOff() => new("The workbook is damaged or cut off.");
}
