namespace KhuyenCong.Domain.Reporting;

/// <summary>Báo cáo: what is asked of many project records: totals, audit, reconciliation, and the same records under another law.</summary>
public static class Reports
{
    /// <summary>Tổng hợp: the report of a period.</summary>
    /// <remarks>
    /// Reporting duties: TT46-2012/9, TT36-2013/21/5, TT36-2013/22/2, TT36-2013/23/3/a, TTLT26-2014/9/3.
    /// The records are read once and not kept; where the id of a project stands on several rows, they are read once more. Memory grows with the
    /// number of distinct establishments (one key each, and one bit each in every row they occur in), with the number of rows, that is of distinct
    /// places, and by eight bytes a record, by which ids that occur again are known.
    /// </remarks>
    /// <param name="records">The records, in any order; enumerated a second time where the id of a project stands on several rows.</param>
    /// <param name="request">What the report covers.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The request has no period, its limit is negative, a record is malformed, or the records have to be enumerated again and are not the same.</exception>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public static ProjectReport Compile(IEnumerable<ProjectRecord> records, ReportRequest request) => ReportRules.Compile(records, request);

    /// <summary>Tổng hợp theo phần: the report of a period over parts that share neither an establishment nor a project.</summary>
    /// <remarks>
    /// The same totals as <see cref="Compile"/> of all records, in the memory of the largest part: a part is held while it is read, and of its establishments
    /// only their number is kept. What is listed stands in the order of the parts. Such totals cannot be merged with others.
    /// </remarks>
    /// <param name="parts">The parts, such as those of a <see cref="PortfolioSplit"/>; each is read once.</param>
    /// <param name="request">What the report covers.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The request has no period, its limit is negative, or a record is malformed.</exception>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public static ProjectReport CompileParts(IEnumerable<IEnumerable<ProjectRecord>> parts, ReportRequest request) => ReportRules.CompileParts(parts, request);

    /// <summary>Kiểm tra: the findings of a portfolio, or of one part of it.</summary>
    /// <remarks>
    /// Drafts, rejected and stopped projects are not checked. The records given are held in memory, because those of one establishment are
    /// held against one another. A portfolio of any size is checked in bounded memory by splitting it with <see cref="PortfolioSplit"/>
    /// and checking part by part: the bound is the largest part, and no part can be smaller than the records of one establishment.
    /// Rows with the id of one project count once: identical ones as one, states of one project by the latest; the audit says so.
    /// </remarks>
    /// <param name="records">The records; all of an establishment have to be in the same part.</param>
    /// <param name="request">The law to check against; the national law when left out.</param>
    /// <returns>The findings and what could not be checked.</returns>
    /// <exception cref="ArgumentException">A record is malformed; the message names it and its fields.</exception>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public static AuditReport Audit(IEnumerable<ProjectRecord> records, AuditRequest? request = null) => AuditRules.Audit(records, request);

    /// <summary>Đối chiếu báo cáo: every sum that the report states, and every printed number that can be read in two ways.</summary>
    /// <remarks>
    /// A number is judged by the whole report: by the sums it stands in, else by the way in which the report writes its other numbers. Only what
    /// cannot be right under any reading is "not satisfied".
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <returns>The result; undetermined where the report states no sum.</returns>
    /// <exception cref="ArgumentException">
    /// Two figures have one id, or a sum names a figure that is not there, has no parts, names a part twice, or its whole among its parts.
    /// </exception>
    /// <exception cref="OverflowException">A sum does not fit in 64 bits.</exception>
    public static Reconciliation Reconcile(DeclaredReport report) => ReconciliationRules.Reconcile(report);

    /// <summary>So sánh: the projects whose answer differs under the other law, one by one as they are read.</summary>
    /// <remarks>Drafts, rejected and stopped projects, and those without an item or a source, are passed over.</remarks>
    /// <param name="records">The portfolio; it is read once and not kept.</param>
    /// <param name="request">The two laws.</param>
    /// <returns>The changes, in the order of the records.</returns>
    /// <exception cref="ArgumentException">While enumerating: a record is malformed; the message names it and its fields.</exception>
    public static IEnumerable<RetrospectChange> Compare(IEnumerable<ProjectRecord> records, RetrospectRequest request) =>
        RetrospectRules.Compare(records, request);

    /// <summary>Các hồ sơ được tính: the records that count, in the order of their first rows.</summary>
    /// <remarks>Rows that bear the id of one project: identical ones are one row, states of one project are its latest, different projects stay.</remarks>
    /// <param name="records">The records.</param>
    /// <returns>Those that count, each one of those given.</returns>
    /// <exception cref="ArgumentNullException">There are no records.</exception>
    public static ValueList<ProjectRecord> Latest(IEnumerable<ProjectRecord> records) =>
        CaseStates.Latest(records ?? throw new ArgumentNullException(nameof(records)), static (_, _) => { }).ToValueList();

    /// <summary>Thành báo cáo công bố: the totals of the period with the sums that have to hold between them.</summary>
    /// <remarks>
    /// Support against its sources, cost against support and counterpart, every table against the total.
    /// A sum that some records do not know is declared as "at least".
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <returns>The declared report, for <see cref="Reconcile"/>.</returns>
    public static DeclaredReport ToDeclared(this ProjectReport report) => ReportDeclaration.Of(report);
}
