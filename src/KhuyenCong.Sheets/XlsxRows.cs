using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace KhuyenCong.Sheets;

/// <summary>The workbooks of today (.xlsx).</summary>
internal static class XlsxRows
{
    /// <summary>Opens a workbook.</summary>
    /// <exception cref="SheetException">The archive is no workbook, or one beyond the bounds.</exception>
    internal static Workbook Open(Stream stream)
    {
        var sheets = XlsxParts.Read(stream);
        return new("Excel (.xlsx)", sheets, at => Values(stream, sheets[at]));
    }

    private static IEnumerable<ICollection<object?>> Values(Stream stream, WorkbookSheet sheet)
    {
        // Nothing of the file goes to a temporary one: the texts are bounded and stay in memory.
        var settings = new OpenXmlConfiguration { EnableSharedStringCache = false };
        foreach (
            IDictionary<string, object?> cells in MiniExcel.QueryRange(
                stream,
                useHeaderRow: false,
                sheet.Name,
                ExcelType.XLSX,
                1,
                1,
                null,
                sheet.Width,
                settings
            )
        )
            yield return cells.Values;
    }
}
