namespace KhuyenCong.Domain.Reporting;

/// <summary>Cột của biểu: what a column of a report form counts.</summary>
public enum FormColumn
{
    /// <summary>KCĐP: projects of local money.</summary>
    Local = 1,

    /// <summary>KCQG: projects of national money.</summary>
    National = 2,

    /// <summary>Cấp tỉnh: products certified by the province.</summary>
    ProvinceVote = 3,

    /// <summary>Cấp trung ương: products certified in a regional or the national vote.</summary>
    CentralVote = 4,
}

/// <summary>Biểu mẫu báo cáo: a report form as data: its columns and rows in their own order and units, its source and its years.</summary>
/// <param name="Code">The code: "03" funds, "04" results, "14" votes.</param>
/// <param name="Title">The title in both languages.</param>
/// <param name="Source">Where the rows are known from, how surely and for which years.</param>
/// <param name="Columns">The columns, from left to right.</param>
/// <param name="Rows">The rows, from top to bottom.</param>
public sealed partial record ReportForm(string Code, LocalizedText Title, LocalizedText Source, ValueList<FormColumn> Columns, ValueList<FormRow> Rows)
{
    /// <summary>Lập biểu: the form filled from project records. Drafts, rejected and stopped projects are in no form; rows that bear one id are one project, which counts with its latest state.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <param name="request">What the form covers.</param>
    /// <returns>The filled form.</returns>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The request has no period, its amount is no money, or its date is not defined.</exception>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public FilledForm Fill(IEnumerable<ProjectRecord> records, FormRequest request) => FormRules.Fill(this, records, request);
}

/// <summary>Dòng của biểu: one row of a report form.</summary>
/// <param name="Number">The number of the row as the form counts it, "1.1" for a row below row 1; "" for the total.</param>
/// <param name="Name">What the row is about, in both languages.</param>
/// <param name="Unit">The unit in which it is written.</param>
public sealed record FormRow(string Number, LocalizedText Name, LocalizedText Unit)
{
    /// <summary>Lý do để trống: why project records cannot fill the row; null where they can.</summary>
    public LocalizedText? Blank { get; internal init; }

    /// <summary>Số tiền: whether the row is money, kept in đồng and written in million đồng.</summary>
    public bool IsMoney { get; internal init; }

    internal FormFigure Figure { get; init; }

    // The items of the row; none for a total, which takes every project.
    internal ValueList<SupportItem> Items { get; init; } = [];
}

/// <summary>What a row adds up of each project.</summary>
internal enum FormFigure
{
    Nothing,
    Funds,
    Counterpart,
    Projects,
    Establishments,
    Models,
    Products,
    Classes,
    Workers,
}
