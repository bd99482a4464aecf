using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>
/// Audits, reports, forms and retrospects over records as a department keeps them, whose amounts and days lie on the limits and one beside them, of a few
/// establishments under several names. Approved as counts and sums, as what other readers say (<see cref="ReadersTests"/>).
/// </summary>
public class PlausibleRecordsTests
{
    private static readonly LocalDate[] Days =
    [
        new(2012, 12, 20),
        new(2013, 4, 30),
        new(2014, 4, 7),
        new(2014, 4, 8),
        new(2015, 6, 30),
        new(2016, 1, 1),
        new(2016, 3, 31),
        new(2016, 4, 1),
        new(2016, 6, 30),
        new(2016, 7, 1),
        new(2016, 12, 31),
        new(2018, 5, 10),
        new(2018, 5, 11),
        new(2019, 2, 1),
        new(2025, 6, 30),
        new(2025, 7, 1),
        new(2025, 10, 15),
    ];

    private static readonly SupportItem[] Often =
    [
        SupportItem.Machinery,
        SupportItem.EnterpriseSetup,
        SupportItem.DemonstrationModel,
        SupportItem.Trademark,
        SupportItem.OverseasFairParticipation,
        SupportItem.StudyTour,
        SupportItem.ClusterPlan,
        SupportItem.PrizeNation,
        SupportItem.Consultancy,
    ];

    public static TheoryData<int> Parts => new(Enumerable.Range(0, 8));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Audits_at_the_limits_are_as_approved(int part)
    {
        var tally = new Tally();
        var records = Records(part, 150);
        foreach (var limit in new[] { EstablishmentLimit.EachProject, EstablishmentLimit.EachYear, EstablishmentLimit.Once })
        {
            var readings = Readings.Default with { PerEstablishment = limit, AdvanceLimit = (AdvanceLimitReach)(part % 2) };
            var request = new AuditRequest { Book = LawBook.National.With(readings), LocalRules = part % 4 < 2 ? LocalRules : null };
            var report = Reports.Audit(records, request);
            foreach (var found in report.Findings)
                tally.Add(
                    $"{limit} {found.Severity} {found.Finding.Rule.Code} {found.Finding.Verdict} {found.Finding.Citation?.Code}",
                    new(Said.By(found), "")
                );
            tally.Add($"{limit} not checked", new(Said.By(report.NotChecked), $"{report.RecordsChecked} {report.RecordsLeftOut}"));
        }

        Verify("audit", part, tally);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Reports_and_forms_at_the_ends_of_periods_are_as_approved(int part)
    {
        var tally = new Tally();
        var records = Records(100 + part, 120);
        foreach (var code in new[] { "2016", "2016-H1", "2016-H2", "2016-Q1", "2016-Q2", "2016-06", "2025-Q3" })
        {
            Assert.True(ReportPeriod.TryParse(code, out var period));
            var date = (ReportDate)(part % 4);
            var request = new ReportRequest
            {
                Period = period,
                Date = date,
                ListLimit = part % 3 == 0 ? 3 : 200,
            };
            var report = Reports.Compile(records, request);
            tally.Add($"report {code}", new(Said.By(report), ""));
            tally.Add($"in parts {code}", new(Said.By(Reports.CompileParts(Split(records), request)), ""));
            foreach (var form in ReportForm.All)
            {
                var amount = part % 2 == 0 ? Measure.Support : Measure.Accepted;
                var filled = form.Fill(
                    records,
                    new()
                    {
                        Period = period,
                        Date = date,
                        Amount = amount,
                        LocalRules = LocalRules,
                    }
                );
                tally.Add($"form {form.Code} {code}", new(Said.By(filled), ""));
            }
        }

        foreach (var change in Reports.Compare(records, new RetrospectRequest { OtherDate = new(2019, 1, 1), LocalRules = LocalRules }))
            tally.Add("retrospect", new(Said.By(change), change.Text.English));
        var other = Readings.Default with
        {
            PriorityFactor = (FactorReach)1,
            TechnologyLine = (FactorReach)1,
            ProjectManagement = (ProjectManagementBase)1,
            PerEstablishment = (EstablishmentLimit)1,
            NewTreatment = (NewTreatmentConstruction)1,
            FactorItems = (PriorityFactorItems)1,
        };
        foreach (var change in Reports.Compare(records, new RetrospectRequest { OtherBook = LawBook.National.With(other), LocalRules = LocalRules }))
            tally.Add("other readings", new(Said.By(change), change.Text.English));
        tally.Add("latest", new(Said.By(Reports.Latest(records)), ""));
        Verify("report", part, tally);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Sums_of_every_precision_are_reconciled_as_approved(int part)
    {
        var tally = new Tally();
        var random = new Random(part);
        for (var i = 0; i < 400; i++)
        {
            var figures = Enumerable.Range(0, random.Next(2, 6)).Select(n => Figure(random, $"f{n}", part % 2 == 0)).ToValueList();
            var parts = figures.Skip(1).Select(f => f.Id).ToList();
            var sums = new List<DeclaredSum> { new("f0", parts.Take(random.Next(1, parts.Count + 1)).ToValueList(), random.Next(2) == 0) };
            if (parts.Count > 2)
                sums.Add(new(parts[0], parts.Skip(1).ToValueList(), random.Next(2) == 0));
            var report = new DeclaredReport
            {
                Id = "r",
                Title = new("Báo cáo", "Report"),
                Figures = figures,
                Sums = sums.ToValueList(),
            };
            var result = Reports.Reconcile(report);
            tally.Add(result.Verdict, result.Missing, result.Findings);
            tally.Add("in full", new(Said.By(result), string.Join(" ", figures.Select(f => f.Value))));
        }

        Verify("sums", part, tally);
    }

    private static DeclaredFigure Figure(Random random, string id, bool isPrinted)
    {
        if (isPrinted && random.Next(2) == 0)
        {
            var text = Pick(random, "1.000", "2,000", "1.001", "3.000", "3,001", "2.5", "0,5", "1.500,25", "1,500.25", "3", "12");
            var scale = Pick(random, 1L, 1_000_000L, 1_000_000L);
            if (PrintedNumber.TryParse(text, scale, out var printed))
                return Figure(random, id, printed.Value) with
                {
                    Unit = DeclaredFigure.MoneyUnit,
                    Printed = printed,
                    UpTo = null,
                    Precision = FigurePrecision.Exact,
                };
        }

        return Figure(random, id, isPrinted ? random.Next(1, 6) * 1_000_000L : random.Next(0, 12));
    }

    private static DeclaredFigure Figure(Random random, string id, long value) =>
        new()
        {
            Id = id,
            Name = new($"số {id}", $"figure {id}"),
            Unit = random.Next(12) == 0 ? "class" : DeclaredFigure.MoneyUnit,
            Value = random.Next(8) == 0 ? null : value,
            UpTo = random.Next(6) == 0 ? value + random.Next(4) : null,
            Precision = (FigurePrecision)random.Next(3),
        };

    private static Func<ProjectRecord, PromotionRules?> LocalRules { get; } = r => r.Province is null ? null : Support.Schedules.RulesAsTheNation;

    private static IEnumerable<IEnumerable<ProjectRecord>> Split(List<ProjectRecord> records)
    {
        var split = new PortfolioSplit(records);
        return Enumerable.Range(0, 3).Select(part => records.Where(r => split.PartOf(r, 3) == part));
    }

    private static List<ProjectRecord> Records(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Record(random, i))];
    }

    private static ProjectRecord Record(Random random, int number)
    {
        var item =
            random.Next(10) == 0 ? (SupportItem?)null
            : random.Next(3) > 0 ? Pick(random, Often)
            : SupportItems.All[random.Next(SupportItems.All.Count)].Item;
        var record = new ProjectRecord
        {
            Case = random.Next(12) == 0 ? $"c{number / 2}" : $"c{number}",
            AsOf = Pick(random, Days),
            Status = (RecordStatus)random.Next(1, 8),
            Source = Pick<FundingSource?>(random, FundingSource.National, FundingSource.National, FundingSource.Local, FundingSource.Local, null),
            Level = Pick<ManagementLevel?>(random, ManagementLevel.Central, ManagementLevel.Province, ManagementLevel.District, null),
            Item = item,
            Beneficiary = Pick(random, "Công ty TNHH A", "cty tnhh a", "HTX B", "Hợp tác xã B", "Hộ C", "hộ  c", "Hộ D & E", "", null),
            BeneficiaryId = Pick(random, null, null, "0100000001", "100000001", "0200000002"),
            BeneficiaryKind = Pick<BeneficiaryKind?>(random, null, (BeneficiaryKind)random.Next(1, (int)BeneficiaryKind.Cluster + 1)),
            Province = Pick(random, "An Giang", "tỉnh An Giang", "Kiên Giang", "TP. Cần Thơ", "Tỉnh Lạ", null),
            Place = Pick(random, "Châu Đốc", "châu đốc ", "Xã Lạ", null),
            Subject = Pick(random, "máy dệt", "Máy dệt ", " ", null),
            TotalCost = Pick<Vnd?>(random, null, Vnd.Zero, Vnd.Million(100), Vnd.Million(500), Vnd.Million(3_000)),
            Establishments = Count(random),
            Models = Count(random),
            Products = Count(random),
            Machines = Count(random),
            Classes = Count(random),
            WorkersTrained = Count(random),
            ProductLevel = Pick<VoteLevel?>(random, null, null, VoteLevel.Province, VoteLevel.Region, VoteLevel.Nation, VoteLevel.District),
            CertificateIssued = Pick<LocalDate?>(random, null, null, Pick(random, Days)),
            Factor = Pick<Rate?>(random, null, null, Rate.One, Rate.Thousandths(1_500)),
            Ground = Pick(random, PriorityGround.None, PriorityGround.Area, PriorityGround.Both),
        };
        return WithDays(random, WithMoney(random, record));
    }

    private static int? Count(Random random) => Pick<int?>(random, null, 0, 1, 2, 3);

    // The support lies on the ceiling, or one đồng beside it; its parts add up to it, or nearly.
    private static ProjectRecord WithMoney(Random random, ProjectRecord record)
    {
        var most = record is { Item: { } item, Source: { } source }
            ? AuditLevels.Ceiling(record, item, source, new AuditRequest { LocalRules = LocalRules }, out _) ?? Vnd.Million(30)
            : Vnd.Million(30);
        var support = Pick<Vnd?>(random, null, Vnd.Zero, most, Beside(random, most), Vnd.Million(20));
        if (support is not { } whole)
            return record;
        var central = random.Next(3) switch
        {
            0 => whole,
            1 => Vnd.Zero,
            _ => new Vnd(whole.Dong / 2),
        };
        return record with
        {
            Support = whole,
            CentralSupport = Pick<Vnd?>(random, null, central, central),
            ProvinceSupport = Pick<Vnd?>(random, null, whole - central, whole - central),
            DistrictSupport = Pick<Vnd?>(random, null, Vnd.Zero, Vnd.Zero, new Vnd(1)),
            CommuneSupport = Pick<Vnd?>(random, null, Vnd.Zero),
            OtherStateSupport = Pick<Vnd?>(random, null, null, Vnd.Zero, new Vnd(1)),
            Counterpart = Pick<Vnd?>(random, null, record.TotalCost > whole ? record.TotalCost - whole : null, Vnd.Million(10)),
            Planned = Pick<Vnd?>(random, null, whole, Vnd.Zero),
            Approved = Pick<Vnd?>(random, null, whole, Beside(random, whole)),
            Contracted = Pick<Vnd?>(random, null, whole, Beside(random, whole)),
            Advanced = Pick<Vnd?>(random, null, Vnd.Zero, whole, Beside(random, Rate.Percent(50).Of(whole)), Beside(random, Rate.Percent(70).Of(whole))),
            Accepted = Pick<Vnd?>(random, null, whole, Beside(random, whole), Rate.Percent(50).Of(whole)),
            Settled = Pick<Vnd?>(random, null, whole, Beside(random, whole)),
            Returned = Pick<Vnd?>(random, null, Vnd.Zero, new Vnd(1)),
            CarriedOver = Pick<Vnd?>(random, null, null, Vnd.Zero, new Vnd(1)),
            ManagementCost = Pick<Vnd?>(random, null, null, Vnd.Zero, Beside(random, Rate.Percent(3).Of(whole)), Beside(random, Rate.Percent(4).Of(whole))),
        };
    }

    private static ProjectRecord WithDays(Random random, ProjectRecord record) =>
        record with
        {
            Submitted = After(random, record.AsOf.PlusDays(-1)),
            ContractedOn = After(random, record.AsOf),
            AcceptedOn = After(random, record.AsOf),
            SettledOn = After(random, record.AsOf),
        };

    private static LocalDate? After(Random random, LocalDate day) =>
        Pick<LocalDate?>(random, null, null, day.PlusDays(-1), day, day.PlusDays(1), day.PlusMonths(6), Pick(random, Days));

    private static Vnd Beside(Random random, Vnd amount) => new(Math.Max(0, amount.Dong + random.Next(-1, 2)));

    private static T Pick<T>(Random random, params T[] from) => from[random.Next(from.Length)];

    private static void Verify(string what, int part, Tally tally) =>
        Approval.Verify($"tests/KhuyenCong.Domain.Tests/Approved/Readers/plausible-{what}-{part}.txt", tally.ToString());
}
