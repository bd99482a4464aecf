using System.IO.Compression;
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Files made for a test, and what is read from them.</summary>
internal static class Given
{
    /// <summary>Project records that need item and source, as a check of ceilings does.</summary>
    internal static readonly TableSchema Portfolio = new(
        ProjectTable.Schema.Columns.Select(c => c.Code is "item" or "source" ? c with { IsRequired = true } : c).ToValueList()
    );

    internal static string Path(params string[] parts) => System.IO.Path.Combine([AppContext.BaseDirectory, "data", .. parts]);

    internal static List<SheetEntry> Rows(string path, TableSchema? schema = null, TableOptions? options = null)
    {
        using var file = TableFile.Open(path, schema ?? Portfolio, options);
        return file.Rows().ToList();
    }

    internal static TableFile Open(string text, TableSchema? schema = null, Encoding? encoding = null, TableOptions? options = null) =>
        TableFile.Open(new MemoryStream((encoding ?? new UTF8Encoding(false)).GetBytes(text)), "test.csv", schema ?? Portfolio, options);

    internal static List<SheetEntry> RowsOf(string text, TableSchema? schema = null, Encoding? encoding = null, TableOptions? options = null)
    {
        using var file = Open(text, schema, encoding, options);
        return file.Rows().ToList();
    }

    internal static List<SheetEntry> ReadOf(string text, TableSchema? schema = null) => [.. RowsOf(text, schema).Where(r => r.Status == RowStatus.Read)];

    internal static string Fields(SheetEntry row) =>
        string.Join('|', new[] { "case", "as_of", "source", "item", "content", "total_cost_vnd", "support_vnd" }.Select(c => row[c]));

    /// <summary>A text in Windows-1258, which has the letters with hats, and five tone marks that stand behind them.</summary>
    internal static byte[] Windows1258(string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258, new EncoderExceptionFallback(), new DecoderExceptionFallback())!;
        var bytes = new List<byte>();
        foreach (var c in text)
        {
            foreach (var form in new[] { $"{c}", Apart(c) })
            {
                try
                {
                    bytes.AddRange(encoding.GetBytes(form));
                    break;
                }
                catch (EncoderFallbackException)
                {
                    continue;
                }
            }
        }

        return [.. bytes];
    }

    private static string Apart(char letter)
    {
        foreach (var vowel in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
        {
            foreach (var tone in "\u0300\u0301\u0309\u0303\u0323")
            {
                if (VietnameseText.Compose($"{vowel}{tone}") == $"{letter}")
                    return $"{vowel}{tone}";
            }
        }

        return "?";
    }

    /// <summary>A workbook of one sheet from the XML of its rows.</summary>
    internal static byte[] Workbook(string rows, string merges = "", string name = "KH", string state = "visible", bool is1904 = false, string columns = "")
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                "[Content_Types].xml",
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""
            );
            Add(
                archive,
                "_rels/.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            );
            Add(
                archive,
                "xl/workbook.xml",
                $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{(is1904 ? "<workbookPr date1904=\"1\"/>" : "")}<sheets><sheet name="{name}" sheetId="1" r:id="rId1"/><sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId3"/></sheets></workbook>""".Replace(
                    "\" sheetId=\"1\"",
                    $"\" sheetId=\"1\" state=\"{state}\"",
                    StringComparison.Ordinal
                )
            );
            Add(
                archive,
                "xl/_rels/workbook.xml.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"""
            );
            Add(
                archive,
                "xl/styles.xml",
                """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="170" formatCode="yyyy"/><numFmt numFmtId="171" formatCode="mm/yyyy"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="171" applyNumberFormat="1"/><xf numFmtId="17" applyNumberFormat="1"/></cellXfs></styleSheet>"""
            );
            Add(
                archive,
                "xl/worksheets/sheet1.xml",
                $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{columns}<sheetData>{rows}</sheetData>{merges}</worksheet>"""
            );
            Add(
                archive,
                "xl/worksheets/sheet2.xml",
                $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{Row(1, "ẩn")}</sheetData></worksheet>"""
            );
        }

        return memory.ToArray();
    }

    /// <summary>The XML of a row: texts as they are, numbers behind "=", dates behind "@" ("@y" where only the year is shown, "@m" and "@b" the month), formulas without a value behind "~".</summary>
    internal static string Row(int number, params string[] cells)
    {
        var xml = new StringBuilder($"<row r=\"{number}\">");
        for (var i = 0; i < cells.Length; i++)
        {
            var at = $"{SheetRow.ColumnName(i)}{number}";
            var cell = cells[i];
            xml.Append(
                cell.Length == 0 ? ""
                : cell[0] == '=' ? $"<c r=\"{at}\"><v>{cell[1..]}</v></c>"
                : cell[0] == '@' && "ymb".IndexOf(cell[1], StringComparison.Ordinal) is >= 0 and var part
                    ? $"<c r=\"{at}\" s=\"{part + 2}\"><v>{cell[2..]}</v></c>"
                : cell[0] == '@' ? $"<c r=\"{at}\" s=\"1\"><v>{cell[1..]}</v></c>"
                : cell[0] == '~' ? $"<c r=\"{at}\"><f>{cell[1..]}</f></c>"
                : $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(cell)}</t></is></c>"
            );
        }

        return xml.Append("</row>").ToString();
    }

    internal static List<SheetEntry> RowsOf(byte[] workbook, TableSchema? schema = null)
    {
        using var file = TableFile.Open(new MemoryStream(workbook), "test.xlsx", schema ?? Portfolio);
        return file.Rows().ToList();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
