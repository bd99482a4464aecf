using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using SampleKit;

namespace KhuyenCong.Domain.Tests.Reporting;

public class AuditTests
{
    [Fact]
    public void One_of_each_fault_yields_each_and_none_extra()
    {
        var records = Read("faults.csv");
        var report = AuditRules.Audit(records);
        Assert.Equal(
            AuditMessages.All.Where(r => r != AuditMessages.RepeatedInYear).Select(r => r.Code).OrderBy(c => c, StringComparer.Ordinal),
            report.Findings.Select(f => f.Rule.Code).OrderBy(c => c, StringComparer.Ordinal)
        );
        // The id of a record names the check that should find it: year-F-check or year-F-check-number.
        Assert.All(report.Findings, f => Assert.All(f.Cases, c => Assert.StartsWith("F-" + f.Rule.Code.Substring("audit.".Length), c.Substring(5))));
        Assert.All(report.Findings, f => Assert.NotNull(f.Finding.Citation));
        Assert.All(report.Findings, f => Assert.NotEqual(f.Finding.Message(Language.Vietnamese), f.Finding.Message(Language.English)));
        Assert.All(report.Findings.Where(f => f.Rule != AuditMessages.DatesOutOfOrder), f => Assert.True(f.AtStake > Vnd.Zero));
    }

    [Fact]
    public void The_made_up_province_has_no_fault_and_says_so_in_every_row()
    {
        var records = Read("province.csv");
        Assert.Equal(400, records.Count);
        Assert.Empty(AuditRules.Audit(records).Findings);
        Assert.All(File.ReadLines(Path.Combine(Repository.Samples, "data", "province.csv")).Skip(1), line => Assert.Contains("made up", line));
        Assert.Equal(10, records.Select(r => r.AsOf.Year).Distinct().Count());
    }

    [Fact]
    public void Parts_of_a_split_portfolio_find_what_the_whole_finds()
    {
        var records = Read("province.csv").Concat(Read("faults.csv")).ToList();
        var whole = AuditRules.Audit(records);
        var parts = Enumerable.Range(0, 7).Select(part => AuditRules.Audit(records.Where(r => EstablishmentKey.PartOf(r, 7) == part))).ToList();
        Assert.Equal(Lines(whole.Findings), Lines(parts.SelectMany(p => p.Findings)));
        Assert.Equal(whole.RecordsChecked, parts.Sum(p => p.RecordsChecked));
        Assert.Equal(whole.NotChecked.Sum(n => n.Records), parts.Sum(p => p.NotChecked.Sum(n => n.Records)));

        static IEnumerable<string> Lines(IEnumerable<AuditFinding> findings) =>
            findings.Select(f => $"{f.Finding} {string.Join(",", f.Cases)} {f.AtStake}").OrderBy(l => l, StringComparer.Ordinal);
    }

    [Fact]
    public void Drafts_rejected_and_stopped_projects_are_not_checked()
    {
        var fault = Machinery("a", 2016, 201);
        var report = AuditRules.Audit([
            fault with
            {
                Status = ProjectStatus.Draft,
            },
            fault with
            {
                Status = ProjectStatus.Rejected,
            },
            fault with
            {
                Status = ProjectStatus.Stopped,
            },
        ]);
        Assert.Empty(report.Findings);
        Assert.Equal((0L, 3L), (report.RecordsChecked, report.RecordsLeftOut));
    }

    [Theory]
    [InlineData("2018-05-10", 200, 0)]
    [InlineData("2018-05-10", 201, 1)]
    [InlineData("2018-05-11", 300, 0)] // each project by the law of its own date
    [InlineData("2018-05-11", 301, 1)]
    [InlineData("2014-04-07", 999, 0)] // not covered: counted as not checked
    public void Support_is_held_against_the_ceiling_of_its_own_date(string asOf, long millions, int findings)
    {
        var record = Machinery("a", 2016, millions) with { AsOf = Day(asOf), TotalCost = Vnd.Million(5000) };
        var report = AuditRules.Audit([record]);
        Assert.Equal(findings, report.Findings.Count);
        Assert.Equal(asOf == "2014-04-07", report.NotChecked.Any(n => n.Rule == AuditMessages.AboveCeiling && n.Reason == UncheckedReason.NormMissing));
    }

    [Fact]
    public void Without_a_cost_the_cap_still_limits_and_several_establishments_have_several_caps()
    {
        Assert.Single(AuditRules.Audit([Machinery("a", 2016, 201) with { TotalCost = null }]).Findings);
        Assert.Empty(AuditRules.Audit([Machinery("a", 2016, 200) with { TotalCost = null }]).Findings);
        Assert.Empty(AuditRules.Audit([Machinery("a", 2016, 600) with { TotalCost = null, Establishments = 3 }]).Findings);
        Assert.Single(AuditRules.Audit([Machinery("a", 2016, 601) with { TotalCost = null, Establishments = 3 }]).Findings);
        Assert.Empty(
            AuditRules.Audit([Machinery("a", 2016, 300) with { Factor = Rate.Thousandths(1500), Ground = PriorityGround.Area, TotalCost = null }]).Findings
        );
        Assert.Single(AuditRules.Audit([Machinery("a", 2016, 300) with { Factor = Rate.Thousandths(1500), TotalCost = null }]).Findings);
    }

    [Fact]
    public void Local_money_is_checked_with_the_levels_of_the_province_and_counted_as_unchecked_without()
    {
        var record = Machinery("a", 2016, 251) with { Source = FundingSource.Local };
        var without = AuditRules.Audit([record]);
        Assert.Empty(without.Findings);
        Assert.Equal(new UncheckedCount(AuditMessages.AboveCeiling, UncheckedReason.ScheduleMissing, 1), Assert.Single(without.NotChecked));
        var levels = SupportTables.JointCircular26Of2014(Readings.Default) with { Source = FundingSource.Local };
        Assert.Equal(Vnd.Million(51), Assert.Single(AuditRules.Audit([record], new AuditRequest { LocalLevels = _ => levels }).Findings).AtStake);
    }

    [Fact]
    public void R4_decides_whether_a_support_for_an_establishment_is_repeated()
    {
        var sameYear = new[] { Machinery("a", 2016, 90), Machinery("b", 2016, 90) with { Subject = "other" } };
        var nextYear = new[] { Machinery("a", 2016, 90), Machinery("b", 2017, 90) with { Subject = "other" } };
        Assert.Empty(Rules(EstablishmentLimit.EachProject, sameYear));
        Assert.Equal(["audit.repeated-in-year R4"], Rules(EstablishmentLimit.EachYear, sameYear));
        Assert.Empty(Rules(EstablishmentLimit.EachYear, nextYear));
        Assert.Equal(["audit.repeated R4"], Rules(EstablishmentLimit.Once, nextYear));

        static IEnumerable<string> Rules(EstablishmentLimit reading, ProjectRecord[] records) =>
            AuditRules
                .Audit(records, new AuditRequest { Book = LawBook.National.With(Readings.Default with { PerEstablishment = reading }) })
                .Findings.Select(f => $"{f.Rule.Code} {f.Finding.Reading}");
    }

    [Theory]
    [InlineData(100, 100, 2016, 0)]
    [InlineData(100, 101, 2016, 1)]
    [InlineData(150, 150, 2017, 0)]
    public void Projects_of_one_year_together_above_the_level_may_be_one_project_split(long first, long second, int secondYear, int findings)
    {
        var report = AuditRules.Audit([Machinery("a", 2016, first), Machinery("b", secondYear, second) with { Subject = "other" }]);
        Assert.Equal(findings, report.Findings.Count);
        Assert.All(report.Findings, f => Assert.Equal((AuditSeverity.Warning, Verdict.Undetermined), (f.Severity, f.Finding.Verdict)));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void Two_supports_abroad_a_year_are_allowed(int fairs, int findings)
    {
        var records = Enumerable
            .Range(1, fairs)
            .Select(i => Machinery($"f{i}", 2016, 50) with { Item = SupportItem.OverseasFairParticipation, Subject = $"fair {i}" });
        Assert.Equal(findings, AuditRules.Audit(records.Append(Machinery("g", 2017, 50) with { Item = SupportItem.OverseasFairParticipation })).Findings.Count);
    }

    [Theory]
    [InlineData(70, ProjectStatus.InProgress, AdvanceLimitReach.BeforeAcceptance, 0)]
    [InlineData(71, ProjectStatus.InProgress, AdvanceLimitReach.BeforeAcceptance, 1)]
    [InlineData(100, ProjectStatus.Accepted, AdvanceLimitReach.BeforeAcceptance, 0)]
    [InlineData(101, ProjectStatus.Accepted, AdvanceLimitReach.BeforeAcceptance, 1)]
    [InlineData(71, ProjectStatus.Accepted, AdvanceLimitReach.UntilSettlement, 1)] // reading R7
    [InlineData(100, ProjectStatus.Settled, AdvanceLimitReach.UntilSettlement, 0)]
    public void Advances_are_limited_to_seven_tenths_of_the_contract_before_acceptance(
        long advanced,
        ProjectStatus status,
        AdvanceLimitReach reading,
        int findings
    )
    {
        var record = Machinery("a", 2016, 100) with { Status = status, Advanced = Vnd.Million(advanced) };
        foreach (var source in new[] { FundingSource.National, FundingSource.Local })
        {
            var report = AuditRules.Audit(
                [record with { Source = source }],
                new AuditRequest { Book = LawBook.National.With(Readings.Default with { AdvanceLimit = reading }) }
            );
            Assert.Equal(findings, report.Findings.Count(f => f.Rule == AuditMessages.AdvanceAboveLimit));
        }
    }

    [Fact]
    public void Management_cost_is_a_share_of_the_estimate_or_of_the_support_as_R3_is_read()
    {
        var record = Machinery("a", 2016, 100) with { TotalCost = Vnd.Million(400), ManagementCost = Vnd.Million(10) };
        Assert.Empty(AuditRules.Audit([record]).Findings); // 2.5% of 400
        Assert.Single(AuditRules.Audit([record with { ManagementCost = new(10_000_001) }]).Findings);
        var support = new AuditRequest { Book = LawBook.National.With(Readings.Default with { ProjectManagement = ProjectManagementBase.SupportOnly }) };
        Assert.Equal(new Vnd(7_500_000), Assert.Single(AuditRules.Audit([record], support).Findings).AtStake); // 2.5% of 100
    }

    [Theory]
    [InlineData("2015-06-01", "2017-12-31", CertificateFirstYear.YearOfIssue, 0)]
    [InlineData("2015-06-01", "2018-01-01", CertificateFirstYear.YearOfIssue, 1)]
    [InlineData("2015-06-01", "2018-12-31", CertificateFirstYear.YearAfterIssue, 0)] // reading R6
    [InlineData("2015-06-01", "2019-01-01", CertificateFirstYear.YearAfterIssue, 1)]
    [InlineData("2015-06-01", "2015-05-31", CertificateFirstYear.YearOfIssue, 1)]
    [InlineData("2014-10-20", "2030-01-01", CertificateFirstYear.YearOfIssue, 0)] // issued under a law that is not covered
    public void A_certificate_serves_from_its_issue_to_the_end_of_its_third_year(string issued, string used, CertificateFirstYear reading, int findings)
    {
        var record = Machinery("a", 2016, 20) with { AsOf = Day(used), Item = SupportItem.Media, CertificateIssued = Day(issued) };
        var report = AuditRules.Audit([record], new AuditRequest { Book = LawBook.National.With(Readings.Default with { CertificateYear = reading }) });
        Assert.Equal(findings, report.Findings.Count(f => f.Rule == AuditMessages.CertificateOutOfTerm));
    }

    [Fact]
    public void Amounts_that_are_not_all_known_may_only_be_too_large()
    {
        var record = Machinery("a", 2016, 100) with { TotalCost = Vnd.Million(300) };
        Assert.Empty(AuditRules.Audit([record with { CentralSupport = Vnd.Million(60) }]).Findings);
        Assert.Single(AuditRules.Audit([record with { CentralSupport = Vnd.Million(101) }]).Findings);
        Assert.Single(
            AuditRules
                .Audit([
                    record with
                    {
                        CentralSupport = Vnd.Million(60),
                        ProvinceSupport = Vnd.Zero,
                        DistrictSupport = Vnd.Zero,
                        CommuneSupport = Vnd.Zero,
                        OtherStateSupport = Vnd.Zero,
                    },
                ])
                .Findings
        );
        Assert.Empty(AuditRules.Audit([record with { Counterpart = Vnd.Million(200) }]).Findings);
        Assert.Single(AuditRules.Audit([record with { Settled = Vnd.Million(90), Accepted = Vnd.Million(80) }]).Findings);
        Assert.Single(
            AuditRules
                .Audit([record with { Advanced = Vnd.Million(90), Settled = Vnd.Million(80), Returned = Vnd.Million(9), CarriedOver = Vnd.Zero }])
                .Findings
        );
        Assert.Empty(
            AuditRules
                .Audit([record with { Advanced = Vnd.Million(90), Settled = Vnd.Million(80), Returned = Vnd.Million(9), CarriedOver = Vnd.Million(1) }])
                .Findings
        );
    }

    [Fact]
    public void A_missing_step_does_not_hide_that_the_next_ones_are_out_of_order()
    {
        var record = Machinery("a", 2016, 100) with { Submitted = new(2016, 6, 1), AsOf = new(2016, 6, 1), SettledOn = new(2016, 5, 31) };
        Assert.Equal("TT36-2013/18/1", Assert.Single(AuditRules.Audit([record]).Findings).Finding.Citation!.Code);
        Assert.Empty(AuditRules.Audit([record with { SettledOn = new(2016, 6, 1) }]).Findings);
    }

    internal static List<ProjectRecord> Read(string name)
    {
        using var reader = new StreamReader(Path.Combine(Repository.Samples, "data", name));
        return CsvTable.Read(reader, ProjectCsv.Required).Select(row => ProjectCsv.Read(row, out _)!).ToList();
    }

    private static ProjectRecord Machinery(string id, int year, long millions) =>
        new()
        {
            Case = id,
            AsOf = new(year, 6, 1),
            Status = ProjectStatus.Accepted,
            Source = FundingSource.National,
            Item = SupportItem.Machinery,
            Beneficiary = "B",
            Subject = "subject",
            Support = Vnd.Million(millions),
            TotalCost = Vnd.Million(millions * 3),
        };

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
