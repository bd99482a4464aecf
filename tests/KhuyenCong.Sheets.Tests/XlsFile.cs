using System.Text;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Writes the records of an old workbook (.xls), so that a test can say each of them.</summary>
internal sealed class XlsFile
{
    private readonly bool _isUnicode;
    private readonly int _codePage;
    private readonly MemoryStream _globals = new();
    private readonly List<(string Name, byte Visibility, byte Kind, MemoryStream Cells)> _sheets = [];

    internal XlsFile(bool isUnicode = true, int codePage = 1258)
    {
        _isUnicode = isUnicode;
        _codePage = codePage;
        Start(_globals, 5);
        Record(_globals, 0x42, isUnicode ? 1200 : codePage);
    }

    internal const int Day = 1;
    internal const int Plain = 0;

    internal XlsFile Global(int id, params object[] parts)
    {
        Record(_globals, id, parts);
        return this;
    }

    internal XlsFile Sheet(string name, byte visibility = 0, byte kind = 0)
    {
        _sheets.Add((name, visibility, kind, new MemoryStream()));
        Start(_sheets[^1].Cells, kind == 2 ? 0x20 : 0x10);
        return this;
    }

    /// <summary>A record of the sheet that was begun last.</summary>
    internal XlsFile Cell(int id, params object[] parts)
    {
        Record(_sheets[^1].Cells, id, parts);
        return this;
    }

    /// <summary>A row: texts as they are, numbers, days as the number of the day.</summary>
    internal XlsFile Row(int row, params object[] cells)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            switch (cells[column])
            {
                case string { Length: > 0 } text:
                    Cell(0x204, row, column, Plain, Text(text));
                    break;
                case int day:
                    Cell(0x27E, row, column, Day, (uint)((day << 2) | 2));
                    break;
                case double number:
                    Cell(0x203, row, column, Plain, BitConverter.GetBytes(number));
                    break;
            }
        }

        return this;
    }

    /// <summary>A text behind its length of two bytes.</summary>
    internal byte[] Text(string text) =>
        _isUnicode ? [.. BitConverter.GetBytes((ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)]
        : Letters(text) is var bytes ? [.. BitConverter.GetBytes((ushort)bytes.Length), .. bytes]
        : [];

    internal byte[] Bytes()
    {
        Record(_globals, 0xE0, 0, 0, new byte[16]);
        Record(_globals, 0xE0, 0, 14, new byte[16]);
        var names = _sheets.ConvertAll(s => _isUnicode ? [(byte)s.Name.Length, 1, .. Encoding.Unicode.GetBytes(s.Name)] : Named(s.Name));
        var start = (int)_globals.Length + names.Sum(n => 4 + 6 + n.Length) + 4;
        foreach (var (sheet, name) in _sheets.Zip(names))
        {
            Record(_globals, 0x85, (uint)start, new[] { sheet.Visibility, sheet.Kind }, name);
            Record(sheet.Cells, 0x0A);
            start += (int)sheet.Cells.Length;
        }

        Record(_globals, 0x0A);
        return [.. _globals.ToArray(), .. _sheets.SelectMany(s => s.Cells.ToArray())];

        byte[] Named(string name) => Letters(name) is var bytes ? [(byte)bytes.Length, .. bytes] : [];
    }

    private byte[] Letters(string text) =>
        _codePage == 1258 ? Given.Windows1258(text) : CodePagesEncodingProvider.Instance.GetEncoding(_codePage)!.GetBytes(text);

    private void Start(Stream stream, int kind) => Record(stream, 0x809, _isUnicode ? 0x600 : 0x500, kind, new byte[4]);

    // Numbers of two bytes, numbers of four, bytes as they are.
    private static void Record(Stream stream, int id, params object[] parts)
    {
        byte[] data =
        [
            .. parts.SelectMany(p =>
                p switch
                {
                    int two => BitConverter.GetBytes((ushort)two),
                    uint four => BitConverter.GetBytes(four),
                    _ => (byte[])p,
                }
            ),
        ];
        stream.Write(BitConverter.GetBytes((ushort)id));
        stream.Write(BitConverter.GetBytes((ushort)data.Length));
        stream.Write(data);
    }
}
