using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.Reporting;

public class TotalsTests
{
    [Fact]
    public void Unknown_amounts_are_counted_and_are_not_zero()
    {
        var totals = Totals.Of([Record("a") with { Support = Vnd.Million(5) }, Record("b"), Record("c") with { Support = Vnd.Zero }]);
        Assert.Equal(new Tally(5_000_000, 2, 1), totals[Measure.Support]);
        Assert.False(totals[Measure.Support].IsComplete);
        Assert.Equal(new Tally(0, 0, 3), totals[Measure.WorkersTrained]);
        Assert.Equal(3, totals.Projects);
    }

    [Fact]
    public void An_establishment_is_counted_once_however_it_is_written()
    {
        var totals = Totals.Of([
            Record("a") with
            {
                Beneficiary = "Cơ sở Hòa Bình",
            },
            Record("b") with
            {
                Beneficiary = " CƠ SỞ  HÒA BÌNH ",
            },
            Record("c") with
            {
                Beneficiary = "Cơ sơ\u0309 Ho\u0300a Bi\u0300nh",
            },
            Record("d") with
            {
                Beneficiary = "Cơ sở Hòa Bình",
                Province = "Tỉnh khác",
            },
            Record("e") with
            {
                Beneficiary = "Một tên",
                BeneficiaryId = "0101",
            },
            Record("f") with
            {
                Beneficiary = "Tên mới",
                BeneficiaryId = "0101",
            },
            Record("g") with
            {
                Beneficiary = "ba hộ",
                Establishments = 3,
            },
            Record("h"),
        ]);
        Assert.Equal((3, 2L), (totals.DistinctEstablishments, totals.WithoutOneEstablishment));
        Assert.Equal(new Tally(3, 1, 7), totals[Measure.Establishments]);
    }

    [Fact]
    public void Completion_is_not_clamped_names_its_denominator_and_leaves_out_what_it_cannot_compare()
    {
        var totals = Totals.Of([
            Record("a") with
            {
                Planned = Vnd.Million(100),
                Accepted = Vnd.Million(150),
            },
            Record("b") with
            {
                Planned = Vnd.Million(100),
            },
            Record("c") with
            {
                Accepted = Vnd.Million(900),
            },
        ]);
        var completion = totals[CompletionKind.AcceptedOfPlanned];
        Assert.Equal(new Completion(150_000_000, 100_000_000, 1, 2), completion);
        Assert.True(completion.TryGetRate(out var rate));
        Assert.Equal(Rate.Percent(150), rate);
        Assert.Equal("accepted / planned", CompletionKind.AcceptedOfPlanned.ToText().English);
        Assert.False(totals[CompletionKind.SettledOfAdvanced].TryGetRate(out _));
        Assert.False(new Completion(long.MaxValue, 1, 1, 0).TryGetRate(out _));
        Assert.True(new Completion(2146, 1, 1, 0).TryGetRate(out _));
    }

    [Fact]
    public void Totals_of_any_partition_merge_to_the_totals_of_all() =>
        Prop.ForAll(
                Records().ArrayOf().ToArbitrary(),
                Gen.Choose(1, 5).ToArbitrary(),
                (records, parts) =>
                {
                    var merged = Enumerable
                        .Range(0, parts)
                        .Select(part => Totals.Of(records.Where((r, i) => (i * 7) % parts == part)))
                        .Aggregate(Totals.None, (sum, part) => sum.Merge(part));
                    return Figures(merged) == Figures(Totals.Of(records)) && Figures(Totals.Of(records.Reverse())) == Figures(merged);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Records_of_one_establishment_stay_in_one_part() =>
        Prop.ForAll(
                Records().ArrayOf().ToArbitrary(),
                Gen.Choose(1, 50).ToArbitrary(),
                (records, parts) =>
                {
                    var split = new PortfolioSplit(records);
                    return records.All(r => split.PartOf(r, parts) is var p && p >= 0 && p < parts)
                        && records
                            .Where(r => EstablishmentKey.Of(r) is not null)
                            .GroupBy(r => EstablishmentKey.Of(r))
                            .Concat(records.GroupBy(r => (string?)r.Case))
                            .Concat(records.Where(r => EstablishmentKey.Of(r) is not null && r.Beneficiary is not null).GroupBy(r => r.Beneficiary))
                            .All(g => g.Select(r => split.PartOf(r, parts)).Distinct().Count() == 1);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_report_by_parts_adds_up_to_the_report_of_the_whole() =>
        Prop.ForAll(
                Records().ArrayOf().ToArbitrary(),
                Gen.Choose(1, 5).ToArbitrary(),
                (records, number) =>
                {
                    var split = new PortfolioSplit(records);
                    var request = new ReportRequest { Period = ReportPeriod.OfYear(2016) };
                    var parts = Enumerable.Range(0, number).Select(part => records.Where(r => split.PartOf(r, number) == part));
                    return Said(Reports.CompileParts(parts, request)).SequenceEqual(Said(Reports.Compile(records, request)));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Totals_of_parts_do_not_know_their_establishments_any_more()
    {
        var request = new ReportRequest { Period = ReportPeriod.OfYear(2016) };
        var totals = Reports
            .CompileParts(
                [
                    [Record("a") with { Beneficiary = "A" }],
                    [Record("b") with { Beneficiary = "B" }],
                ],
                request
            )
            .SinceStart;
        Assert.Equal((2, 2L), (totals.DistinctEstablishments, totals.Projects));
        Assert.Throws<InvalidOperationException>(() => Totals.None.Merge(totals));
    }

    private static IEnumerable<string> Said(ProjectReport report) =>
        new[] { report.Current, report.YearBefore, report.YearToDate, report.YearToDateBefore, report.SinceStart }
            .Select(Figures)
            .Concat(
                Enum.GetValues<ReportDimension>()
                    .SelectMany(d => report.Table(d).Select(r => $"{d} {r.Name} {Figures(r.Totals)}").Order(StringComparer.Ordinal))
            )
            .Concat(report.Repeated.Select(f => f.ToString()).Order(StringComparer.Ordinal))
            .Concat(report.PerhapsSame.Select(f => f.ToString()).Order(StringComparer.Ordinal))
            .Append($"{report.PerhapsSameCount} {report.RecordsRead} {report.Undated} {string.Join(", ", report.LeftOut.Select(l => l.Projects))}");

    [Fact]
    public void A_sum_that_does_not_fit_is_an_overflow_and_never_wraps() =>
        Assert.Throws<OverflowException>(() => Totals.Of([Record("a") with { Support = new(long.MaxValue) }, Record("b") with { Support = new(1) }]));

    internal static string Figures(Totals totals) =>
        string.Join(
            " ",
            new object[] { totals.Projects, totals.DistinctEstablishments, totals.WithoutOneEstablishment }
                .Concat(MeasureInfo.All.Select(m => (object)totals[m.Measure]))
                .Concat(Enum.GetValues<CompletionKind>().Select(k => (object)totals[k]))
        );

    internal static Gen<ProjectRecord> Records() =>
        from number in Gen.Choose(0, 12)
        from month in Gen.Choose(0, 35)
        from support in Maybe(500)
        from planned in Maybe(500)
        from accepted in Maybe(500)
        from workers in Maybe(90)
        from status in Gen.Elements(Enum.GetValues<RecordStatus>())
        from item in Gen.Elements(SupportItem.Machinery, SupportItem.Consultancy, SupportItem.Media)
        from source in Gen.Elements<FundingSource?>(FundingSource.National, FundingSource.Local, null)
        select new ProjectRecord
        {
            Case = $"c{number}-{month}",
            AsOf = new LocalDate(2015, 1, 1).PlusMonths(month),
            Status = status,
            Item = item,
            Source = source,
            Beneficiary = number == 0 ? null : $"B{number}",
            Establishments =
                number == 12 ? 4
                : number == 11 ? null
                : 1,
            Support = support is { } s ? Vnd.Million(s) : null,
            Planned = planned is { } p ? Vnd.Million(p) : null,
            Accepted = accepted is { } a ? Vnd.Million(a) : null,
            WorkersTrained = workers,
        };

    internal static ProjectRecord Record(string id) => new() { Case = id, AsOf = new(2016, 8, 1) };

    private static Gen<int?> Maybe(int most) => Gen.Choose(-most / 4, most).Select(n => n < 0 ? (int?)null : n);
}
