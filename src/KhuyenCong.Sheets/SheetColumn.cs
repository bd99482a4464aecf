using KhuyenCong.Domain;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Sheets;

/// <summary>Loại trường: how the cells of a column are read.</summary>
public enum FieldKind
{
    /// <summary>Chữ: any text without control characters.</summary>
    Text = 0,

    /// <summary>Mã: a code of a list, or a name that people write for it.</summary>
    Code = 1,

    /// <summary>Ngày: a date; the field is yyyy-MM-dd.</summary>
    Date = 2,

    /// <summary>Ngày hoặc khoảng: a date, or a month or year alone; the field is yyyy-MM-dd, yyyy-MM or yyyy.</summary>
    DateOrYear = 3,

    /// <summary>Số tiền: an amount of money; the field is whole đồng.</summary>
    Money = 4,

    /// <summary>Số lượng: a whole number.</summary>
    Count = 5,

    /// <summary>Số thập phân: a number; the field has a point before its decimals, and "50%" is 50.</summary>
    Number = 6,

    /// <summary>Có hay không: the field is yes or no.</summary>
    Answer = 7,
}

/// <summary>Vai trò của cột: what a column means to the table, so that one may stand in for another.</summary>
public enum ColumnRole
{
    /// <summary>Không có vai trò: none.</summary>
    None = 0,

    /// <summary>Số thứ tự: the number of the row in the list.</summary>
    Ordinal = 1,

    /// <summary>Mã: the id of the row; the ordinal stands in where there is none.</summary>
    Identity = 2,

    /// <summary>Tên: the title of a project.</summary>
    Title = 3,

    /// <summary>Hạng mục: the support item; read from the title where there is none.</summary>
    Item = 4,

    /// <summary>Nguồn: the source of money; section rows give it to the rows below.</summary>
    Source = 5,

    /// <summary>Ngày áp dụng: the governing date; the year, or the heading of the sheet, stands in.</summary>
    GoverningDate = 6,

    /// <summary>Năm: the year of a project.</summary>
    Year = 7,

    /// <summary>Đơn vị thụ hưởng: who a row is about.</summary>
    Beneficiary = 8,

    /// <summary>Nội dung: the content of the decree; read from the title where the item is not known.</summary>
    Content = 9,

    /// <summary>Nguồn trung ương: the part of national money; tells the source where no column does.</summary>
    NationalPart = 10,

    /// <summary>Nguồn địa phương: the part of local money; tells the source where no column does.</summary>
    LocalPart = 11,

    /// <summary>Kinh phí hỗ trợ: state support; its parts stand in where all of them are given.</summary>
    Support = 12,
}

/// <summary>Đọc mã của ô: reads a text as a code.</summary>
/// <param name="text">The text of the cell.</param>
/// <param name="code">The code when there is one.</param>
/// <param name="problem">What is wrong when there is none; may be null where only the wanted form can be named.</param>
/// <returns>Whether the text was read.</returns>
public delegate bool CodeOfCell(string text, out string code, out CodeProblem? problem);

/// <summary>Cột của bảng: one column of a table that is looked for in a sheet.</summary>
/// <param name="Code">The stable name of the column; a heading that is exactly this is the column.</param>
/// <param name="Name">The name in both languages; its Vietnamese is a heading too.</param>
/// <param name="Kind">How its cells are read.</param>
public sealed record SheetColumn(string Code, LocalizedText Name, FieldKind Kind)
{
    /// <summary>Tiêu đề: other headings that mean the column, with or without diacritics; a heading that begins with "~" may stand inside a longer one.</summary>
    public ValueList<string> Headings { get; init; } = [];

    /// <summary>Mã khác: other stable names of the column in data files.</summary>
    public ValueList<string> OtherCodes { get; init; } = [];

    /// <summary>Vai trò: what the column means to the table.</summary>
    public ColumnRole Role { get; init; }

    /// <summary>Bộ đọc mã: reads the cells of a column of codes.</summary>
    public CodeOfCell? Codes { get; init; }

    /// <summary>Bắt buộc: whether a row without it is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Phải có cột: whether a sheet without it, or a column that stands in for it, is refused.</summary>
    public bool MustBeThere { get; init; }

    /// <summary>Đọc nguyên văn: whether cells below the code itself are taken as they stand, to be read by the caller.</summary>
    public bool IsRawByCode { get; init; }
}

/// <summary>Bảng cần đọc: the columns that are looked for in a sheet.</summary>
/// <param name="columns">The columns.</param>
public sealed class TableSchema(ValueList<SheetColumn> columns)
{
    private readonly Lazy<HeadingIndex> _headings = new(() => new HeadingIndex(columns));

    /// <summary>Các cột: the columns.</summary>
    public ValueList<SheetColumn> Columns { get; } = columns;

    /// <summary>The headings of all columns.</summary>
    internal HeadingIndex Headings => _headings.Value;

    /// <summary>Vị trí của cột: the place of a column, or -1.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The place from 0.</returns>
    public int IndexOf(string code)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Code == code)
                return i;
        }

        return -1;
    }

    internal int IndexOf(ColumnRole role)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Role == role)
                return i;
        }

        return -1;
    }
}
