using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>The columns of tables that programs hand over: where a column is found by its code, what stands in it is taken as it is.</summary>
public static class RawColumns
{
    public static SheetColumn Case { get; } = Find("case") with { IsRequired = false };

    public static SheetColumn AsOf { get; } = Find("as_of") with { IsRequired = false, Kind = FieldKind.Date };

    public static SheetColumn Find(string code) => Raw(ProjectTable.Find(code));

    public static SheetColumn FindAs(string code, string name) => Raw(ProjectTable.FindAs(code, name));

    public static SheetColumn Raw(SheetColumn column) => column with { IsRawByCode = true };

    public static SheetColumn Needed(this SheetColumn column) => column with { MustBeThere = true };
}
