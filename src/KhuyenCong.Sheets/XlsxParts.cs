using System.IO.Compression;
using System.Xml;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>The parts of a workbook beside its cells: sheets, merged ranges, formulas without a value; and whether it keeps the bounds.</summary>
internal static class XlsxParts
{
    private const long MostBytesOfTexts = 128L << 20;
    private const int MostMerges = 100_000;
    private const int MostUncomputed = 100_000;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreWhitespace = true,
    };

    /// <summary>The sheets of a workbook in their order.</summary>
    /// <exception cref="SheetException">The archive is no workbook, or one beyond the bounds.</exception>
    internal static IReadOnlyList<WorkbookSheet> Read(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var workbook = archive.GetEntry("xl/workbook.xml") ?? throw NotAWorkbook(archive);
        var targets = Targets(archive);
        if (archive.GetEntry("xl/sharedStrings.xml") is { } texts && IsLonger(texts.Open(), MostBytesOfTexts))
            throw new SheetException(
                new(
                    $"Phần chữ của tệp Excel lớn hơn {MostBytesOfTexts >> 20} MB; hãy chia tệp hoặc lưu dạng .csv.",
                    $"The texts of the Excel file are larger than {MostBytesOfTexts >> 20} MB; split it or save it as .csv."
                )
            );
        var looks = Looks(archive);
        var raised = RaisedTexts.Of(archive.GetEntry("xl/sharedStrings.xml"), Settings);
        var sheets = new List<WorkbookSheet>();
        foreach (var (name, id, isHidden) in Sheets(workbook, out var is1904))
        {
            var part = targets.TryGetValue(id, out var target) ? archive.GetEntry(target) : null;
            var sheet = part is null ? new(name, isHidden, 1, [], new HashSet<(int, int)>()) : Sheet(part, name, isHidden, new(looks, raised));
            sheets.Add(sheet with { Is1904 = is1904 });
        }

        return sheets;
    }

    /// <summary>The row and column, from 0, of an address such as "E7".</summary>
    internal static bool TryAddress(ReadOnlySpan<char> address, out int row, out int column)
    {
        (row, column) = (0, 0);
        var at = 0;
        while (at < address.Length && address[at] is >= 'A' and <= 'Z' && at < 3)
            column = (column * 26) + (address[at++] - 'A') + 1;
        var isRead = at > 0 && int.TryParse(address[at..], System.Globalization.NumberStyles.None, null, out row) && row > 0;
        (row, column) = (row - 1, column - 1);
        return isRead;
    }

    /// <summary>Whether a stream, which is closed afterwards, holds more bytes than some; no more of it is read than tells so.</summary>
    internal static bool IsLonger(Stream stream, long most)
    {
        using (stream)
        {
            var buffer = new byte[1 << 16];
            var left = most;
            while (left >= 0 && stream.Read(buffer, 0, buffer.Length) is > 0 and var read)
                left -= read;
            return left < 0;
        }
    }

    private static SheetException NotAWorkbook(ZipArchive archive) =>
        new(
            archive.GetEntry("word/document.xml") is not null
                ? new("Đây là tệp Word (.docx); cần bảng .xlsx hoặc .csv.", "This is a Word file (.docx); a table in .xlsx or .csv is needed.")
            : archive.GetEntry("content.xml") is not null
                ? new("Đây là tệp OpenDocument (.ods); hãy lưu lại dạng .xlsx.", "This is an OpenDocument file (.ods); save it as .xlsx.")
            : archive.GetEntry("xl/workbook.bin") is not null
                ? new("Đây là tệp Excel nhị phân (.xlsb); hãy lưu lại dạng .xlsx.", "This is a binary Excel file (.xlsb); save it as .xlsx.")
            : new("Đây là tệp nén, không phải bảng tính .xlsx.", "This is an archive and no .xlsx workbook.")
        );

    private static Dictionary<string, string> Targets(ZipArchive archive)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        if (archive.GetEntry("xl/_rels/workbook.xml.rels") is not { } relations)
            return targets;
        using var xml = XmlReader.Create(relations.Open(), Settings);
        while (xml.Read())
        {
            if (xml.LocalName != "Relationship" || xml.GetAttribute("Id") is not { } id)
                continue;
            var target = xml.GetAttribute("Target") ?? "";
            targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        return targets;
    }

    private static List<(string Name, string Id, bool IsHidden)> Sheets(ZipArchiveEntry workbook, out bool is1904)
    {
        is1904 = false;
        var sheets = new List<(string, string, bool)>();
        using var xml = XmlReader.Create(workbook.Open(), Settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
                is1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "sheet")
                continue;
            var id = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? xml.GetAttribute("r:id") ?? "";
            sheets.Add((xml.GetAttribute("name") ?? "", id, xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }

        return sheets;
    }

    /// <summary>What the cells of all sheets refer to.</summary>
    private readonly record struct Shared(List<NumberLook> Looks, IReadOnlyDictionary<string, string> Raised);

    private static WorkbookSheet Sheet(ZipArchiveEntry part, string name, bool isHidden, Shared shared)
    {
        var raised = new Dictionary<(int, int), string>();
        var merges = new List<Merge>();
        var uncomputed = new HashSet<(int, int)>();
        var (width, hidden) = (1, 0);
        var hiddenColumns = new List<ColumnSpan>();
        var shown = new CellLooks();
        // A row or cell without an address stands behind the one before it.
        var (row, column) = (-1, 0);
        using var xml = XmlReader.Create(part.Open(), Settings);
        while (xml.Read())
        {
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                case "mergeCell" when merges.Count < MostMerges && Range(xml.GetAttribute("ref")) is { } merge:
                    merges.Add(merge);
                    break;
                case "row":
                    var above = row;
                    row = int.TryParse(xml.GetAttribute("r"), System.Globalization.NumberStyles.None, null, out var number) ? number - 1 : row + 1;
                    column = -1;
                    hidden += xml.GetAttribute("hidden") is "1" or "true" ? 1 : 0;
                    if (row <= above)
                        throw new InvalidDataException($"Row {row + 1} stands below row {above + 1}.");
                    break;
                case "col" when xml.GetAttribute("hidden") is "1" or "true" && hiddenColumns.Count < WorkbookSheet.MostColumns:
                    hiddenColumns.Add(new(Column(xml.GetAttribute("min")), Column(xml.GetAttribute("max"))));
                    break;
                case "c":
                    column = TryAddress(xml.GetAttribute("r"), out _, out var own) ? own : column + 1;
                    // The first thousand columns are read; what stands beyond them is no table.
                    width = column < WorkbookSheet.MostColumns ? Math.Max(width, column + 1) : width;
                    if (int.TryParse(xml.GetAttribute("s"), System.Globalization.NumberStyles.None, null, out var style) && style < shared.Looks.Count)
                        shown.Add(row, column, shared.Looks[style]);
                    if (xml.IsEmptyElement)
                        break;
                    var isShared = xml.GetAttribute("t") == "s";
                    if (IsUncomputed(xml, shared.Raised.Count > 0, out var value) && uncomputed.Count < MostUncomputed)
                        uncomputed.Add((row, column));
                    if (isShared && shared.Raised.TryGetValue(value, out var text))
                        raised[(row, column)] = text;
                    break;
            }
        }

        return new(name, isHidden, width, merges, uncomputed)
        {
            HiddenRows = hidden,
            HiddenColumns = hiddenColumns,
            Looks = shown,
            Raised = raised,
        };
    }

    // How the cells of each style show their numbers.
    private static List<NumberLook> Looks(ZipArchive archive)
    {
        var looks = new List<NumberLook>();
        if (archive.GetEntry("xl/styles.xml") is not { } styles)
            return looks;
        var formats = new Dictionary<string, NumberLook>(StringComparer.Ordinal);
        var isOfCells = false;
        using var xml = XmlReader.Create(styles.Open(), Settings);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
                isOfCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "numFmt" && !isOfCells)
                formats[xml.GetAttribute("numFmtId") ?? ""] = XlsFormats.LookOf(xml.GetAttribute("formatCode") ?? "");
            else if (xml.LocalName == "xf" && isOfCells)
                looks.Add(
                    xml.GetAttribute("numFmtId") is var id && id is not null && formats.TryGetValue(id, out var look)
                        ? look
                        : XlsFormats.LookOf(int.TryParse(id, System.Globalization.NumberStyles.None, null, out var known) ? known : 0)
                );
        }

        return looks;
    }

    // A column as it is numbered in a list of columns, from 0; none for what is no number.
    private static int Column(string? number) => int.TryParse(number, System.Globalization.NumberStyles.None, null, out var column) ? column - 1 : -1;

    // A cell with a formula and no value; the reader stands on the end of the cell afterwards. Only of a text nothing may be the value.
    private static bool IsUncomputed(XmlReader xml, bool wantsValue, out string value)
    {
        value = "";
        var depth = xml.Depth;
        var isText = xml.GetAttribute("t") == "str";
        var (hasFormula, hasValue) = (false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1)
                continue;
            if (xml.LocalName == "f")
                hasFormula = true;
            else if (xml.LocalName is "v" or "is" && (isText || (!xml.IsEmptyElement && xml.Read() && xml.NodeType != XmlNodeType.EndElement)))
                (hasValue, value) = (true, wantsValue ? xml.Value : "");
        }

        return hasFormula && !hasValue;
    }

    private static Merge? Range(string? reference)
    {
        var ends = (reference ?? "").Split(':');
        return
            ends.Length == 2
            && TryAddress(ends[0], out var top, out var left)
            && TryAddress(ends[1], out var bottom, out var right)
            && top <= bottom
            && left <= right
            ? new Merge(top, bottom, left, right)
            : null;
    }
}
