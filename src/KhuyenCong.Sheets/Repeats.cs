using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Marks that repeat the cell above: "nt", "-nt-", "như trên", a quotation mark alone.</summary>
internal static partial class Repeats
{
    // "NT" in a column of states or remarks is the acceptance of a project.
    private static readonly string[] ColumnsOfStates = ["status", "note"];

    internal static readonly LocalizedText OfAmount = new(
        "dấu lặp lại của dòng trên ở cột số; mỗi dòng cần số của mình, kể cả khi bằng dòng trên",
        "a mark that repeats the row above in a column of numbers; each row needs its own, also where it is the same"
    );
    internal static readonly LocalizedText OfId = new(
        "dấu lặp lại của dòng trên ở cột mã; mỗi đề án cần mã riêng",
        "a mark that repeats the row above in a column of ids; each project needs its own"
    );
    internal static readonly LocalizedText OfNothing = new(
        "dấu lặp lại mà dòng đề án ngay trên, trong cùng mục, không có gì để lặp; hãy ghi đủ nội dung",
        "a mark of repetition, and the project right above it in its section has nothing to repeat; write the text itself"
    );

    /// <summary>Whether a text is such a mark in a column.</summary>
    internal static bool IsMark(string text, SheetColumn column) =>
        text.Length is > 0 and <= 20
        && (text[0] is 'n' or 'N' or 'd' or 'D' or 'i' or 'I' || !char.IsLetterOrDigit(text[0]))
        && (Mark().IsMatch(text) || Words().IsMatch(VietnameseText.Key(text)))
        && !(text == "NT" && Array.IndexOf(ColumnsOfStates, column.Code) >= 0);

    /// <summary>Why a mark is not followed in a column.</summary>
    internal static LocalizedText Problem(SheetColumn column) =>
        column.Kind is FieldKind.Money or FieldKind.Count or FieldKind.Number ? OfAmount
        : column.Role is ColumnRole.Identity or ColumnRole.Ordinal ? OfId
        : OfNothing;

    /// <summary>The row with what the row above says in place of the marks in its columns of texts, codes and dates.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">The project above in the same section, its own marks resolved; null where there is none.</param>
    /// <param name="schema">The table.</param>
    /// <param name="header">Its heading.</param>
    internal static SheetRow Resolved(SheetRow row, SheetRow? above, TableSchema schema, Header header)
    {
        if (above is null || header.IsByCode)
            return row;
        List<int>? columns = null;
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            if (header.ColumnOf[i] is >= 0 and var at && IsMark(row[at], schema.Columns[i]) && Problem(schema.Columns[i]) == OfNothing && above[at].Length > 0)
                (columns ??= []).Add(at);
        }

        return columns is null ? row : row.With(above, columns);
    }

    /// <summary>Whether a row names its project or its beneficiary by a mark.</summary>
    internal static bool IsNamedByMark(SheetRow row, TableSchema schema, Header header)
    {
        if (header.IsByCode)
            return false;
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            if (
                schema.Columns[i].Role is ColumnRole.Title or ColumnRole.Item or ColumnRole.Beneficiary or ColumnRole.Content
                && header.ColumnOf[i] is >= 0 and var at
                && IsMark(row[at], schema.Columns[i])
            )
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"^([-–—_.\s]*(nt|n/t|n\.t)[-–—_.\s]*|[-–—\s]*(""|''|“|”|″|〃|//|,,)[-–—\s]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex("^(nhu (dong )?tren|ditto|idem)$")]
    private static partial Regex Words();
}
