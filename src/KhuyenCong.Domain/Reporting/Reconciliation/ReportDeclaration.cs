namespace KhuyenCong.Domain.Reporting;

/// <summary>States a compiled report as a declared one, so that the same reconciliation runs over it.</summary>
internal static class ReportDeclaration
{
    internal static DeclaredReport Of(ProjectReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var figures = new List<DeclaredFigure>();
        var sums = new List<DeclaredSum>();
        var current = report.Current;
        foreach (var measure in MeasureInfo.SupportParts.Concat([Measure.Support, Measure.TotalCost, Measure.Counterpart]))
            figures.Add(Money(Code(measure), measure.Info().Name, current[measure]));
        sums.Add(new(Code(Measure.Support), MeasureInfo.SupportParts.Select(Code).ToValueList()));
        sums.Add(new(Code(Measure.TotalCost), [Code(Measure.Support), Code(Measure.Counterpart)]));

        figures.Add(Figure("projects", new("số đề án", "projects"), "project", current.Projects));
        for (var dimension = ReportDimension.Content; (int)dimension < ReportingCodes.Number; dimension++)
            AddTable(report, dimension, figures, sums);
        return new DeclaredReport
        {
            Id = report.Request.Period.Code,
            Title = report.Request.Period.Name,
            Figures = figures.ToValueList(),
            Sums = sums.ToValueList(),
        };
    }

    private static void AddTable(ProjectReport report, ReportDimension dimension, List<DeclaredFigure> figures, List<DeclaredSum> sums)
    {
        var rows = report.Table(dimension);
        if (rows.Count == 0)
            return;
        var ids = rows.Select((_, i) => $"{(int)dimension}.{i}").ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            figures.Add(Figure(ids[i] + ".projects", rows[i].Name, "project", rows[i].Totals.Projects));
            figures.Add(Money(ids[i] + ".support", rows[i].Name, rows[i].Totals[Measure.Support]));
        }

        sums.Add(new("projects", ids.Select(id => id + ".projects").ToValueList()));
        sums.Add(new(Code(Measure.Support), ids.Select(id => id + ".support").ToValueList()));
    }

    private static string Code(Measure measure) => measure.Info().Code;

    private static DeclaredFigure Money(string id, LocalizedText name, Tally tally) =>
        Figure(id, name, DeclaredFigure.MoneyUnit, tally.Sum) with
        {
            Precision = tally.IsComplete ? FigurePrecision.Exact : FigurePrecision.AtLeast,
        };

    private static DeclaredFigure Figure(string id, LocalizedText name, string unit, long value) =>
        new()
        {
            Id = id,
            Name = name,
            Unit = unit,
            Value = value,
        };
}
