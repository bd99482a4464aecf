using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Đề án trong một ô: what one project gives to a cell.</summary>
/// <param name="Case">The id of the project.</param>
/// <param name="Value">What it adds, in đồng or in the unit of the row; null where its record does not say.</param>
/// <param name="Standing">What the answer about the project rests on: none where it is undetermined.</param>
public sealed record FormProject(string Case, long? Value, Evidence Standing);

/// <summary>Ô của biểu: one number of a filled form and the projects it is made of.</summary>
/// <param name="Projects">The projects counted, in the order of the records.</param>
/// <param name="Perhaps">How many projects of the period may belong here and could not be placed.</param>
public sealed record FormCell(ValueList<FormProject> Projects, int Perhaps)
{
    /// <summary>Giá trị: the sum in đồng, or in the unit of the row; null where the row cannot be filled or nothing of its projects is known.</summary>
    /// <exception cref="OverflowException">The sum does not fit in 64 bits.</exception>
    public long? Value { get; internal init; }

    /// <summary>Chưa rõ số: how many projects do not say what they would add.</summary>
    public int Unknown => Projects.Count(p => p.Value is null);

    /// <summary>Chưa xác định: how many projects have an answer that is undetermined.</summary>
    public int Undetermined => Projects.Count(p => p.Standing == Evidence.None);

    /// <summary>Theo nguồn công bố: how many projects have an answer that rests on a published report only.</summary>
    public int Reported => Projects.Count(p => p.Standing == Evidence.Reported);
}

/// <summary>Dòng đã lập: one row of a filled form.</summary>
/// <param name="Row">The row.</param>
/// <param name="Cells">One cell for each column of the form.</param>
public sealed record FilledRow(FormRow Row, ValueList<FormCell> Cells);

/// <summary>Biểu đã lập: a report form filled from project records.</summary>
/// <param name="Form">The form.</param>
/// <param name="Request">What it covers.</param>
/// <param name="Rows">The rows, in the order of the form.</param>
/// <param name="WithoutRow">Projects of the period that belong to no single row; those with a column are in the total.</param>
/// <param name="WithoutColumn">Projects of the period whose money is mixed or not known, so that no column takes them.</param>
/// <param name="LeftOut">Drafts, rejected and stopped projects of the period, which no form counts.</param>
/// <param name="Undated">Projects without the date that counts.</param>
public sealed record FilledForm(
    ReportForm Form,
    FormRequest Request,
    ValueList<FilledRow> Rows,
    ValueList<string> WithoutRow,
    ValueList<string> WithoutColumn,
    ValueList<string> LeftOut,
    ValueList<string> Undated
);
