namespace KhuyenCong.Domain.Reporting;

/// <summary>Mức chính xác: how exactly a published figure is stated.</summary>
public enum FigurePrecision
{
    /// <summary>Chính xác: the figure itself.</summary>
    Exact = 0,

    /// <summary>Trên, hơn, ít nhất: at least the figure.</summary>
    AtLeast = 1,

    /// <summary>Khoảng, gần: about the figure; nothing can be held against it.</summary>
    About = 2,
}

/// <summary>Số liệu công bố: one figure of a published report.</summary>
public sealed record DeclaredFigure
{
    /// <summary>Đơn vị tiền: the unit of money; values are in đồng whatever scale was printed.</summary>
    public const string MoneyUnit = "vnd";

    /// <summary>Mã số liệu: the id that sums refer to.</summary>
    public required string Id { get; init; }

    /// <summary>Tên số liệu: what the figure counts, in both languages.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Đơn vị: <see cref="MoneyUnit"/>, or what is counted, such as "project".</summary>
    public required string Unit { get; init; }

    /// <summary>Giá trị: đồng or a count; null when the report does not state it.</summary>
    public long? Value { get; init; }

    /// <summary>Đến: the upper end where a range is stated, such as "từ 10 đến 12", or only an end, such as "dưới 10"; đồng or a count, else null.</summary>
    public long? UpTo { get; init; }

    /// <summary>Mức chính xác: how exactly it is stated.</summary>
    public FigurePrecision Precision { get; init; }

    /// <summary>Cách in: the number as printed and the scale of its unit, where known; shows numbers that can be read in two ways.</summary>
    public PrintedNumber? Printed { get; init; }

    /// <summary>Là tiền: whether the figure is money.</summary>
    public bool IsMoney => Unit == MoneyUnit;
}

/// <summary>Phép cộng được nêu: a figure that the report presents as the whole of others.</summary>
/// <param name="Whole">The id of the whole.</param>
/// <param name="Parts">The ids of its parts.</param>
/// <param name="IsDistinct">Whether the whole counts each thing once though it may be in several parts, as with establishments served.</param>
public sealed record DeclaredSum(string Whole, ValueList<string> Parts, bool IsDistinct = false);

/// <summary>Báo cáo công bố: the figures of a published report and how they are said to add up.</summary>
public sealed record DeclaredReport
{
    /// <summary>Mã báo cáo: the id of the report.</summary>
    public required string Id { get; init; }

    /// <summary>Tên báo cáo: what the report is about.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Số liệu: the figures; ids are unique.</summary>
    public required ValueList<DeclaredFigure> Figures { get; init; }

    /// <summary>Các phép cộng: the sums; they name figures of the report.</summary>
    public ValueList<DeclaredSum> Sums { get; init; } = [];
}
