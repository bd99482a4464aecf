using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Yêu cầu lập biểu: the period of a form, the money that counts, and the law by which the answers beneath it are marked.</summary>
public sealed record FormRequest
{
    /// <summary>Kỳ báo cáo: the period.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>Mốc tính kỳ: the date that counts; the approval when left out.</summary>
    public ReportDate Date { get; init; }

    /// <summary>Số tiền được tính: the amount that the form of funds adds up; the support when left out, the planned support for a plan.</summary>
    public Measure Amount { get; init; } = Measure.Support;

    /// <summary>Bộ quy định: the law book that is asked about each project; the national one when left out.</summary>
    public ILawBook Book { get; init; } = LawBook.National;

    /// <summary>Mức của tỉnh: finds the provincial levels for a record of local money; without them such a project stays undetermined.</summary>
    public Func<ProjectRecord, PromotionRules?>? LocalRules { get; init; }

    /// <summary>Đơn vị chưa báo cáo: those of the expected units, such as communes, of which no record of the period is there.</summary>
    /// <param name="units">The names of the units expected to report.</param>
    /// <param name="records">The records of all units; a record is of the unit that its place names.</param>
    /// <returns>The units that have not reported, in the order given.</returns>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The date of the request is not defined.</exception>
    public ValueList<string> NotReported(IEnumerable<string> units, IEnumerable<ProjectRecord> records) => FormRules.NotReported(units, records, this);

    internal LocalDate? DateOf(ProjectRecord record) => Date.Of(record);
}
