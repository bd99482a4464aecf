using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Sheets;

namespace KhuyenCong.Domain.Tests.Reporting;

public class AuditTests
{
    [Fact]
    public void One_of_each_fault_yields_each_and_none_extra()
    {
        var records = Read("faults.csv");
        var report = Reports.Audit(records);
        // The first two are found only under other readings; what was advanced above what was accepted is lawful until it is to be returned.
        Assert.Equal(
            Domain
                .Serialization.Rules.All.Where(r => r.Code.StartsWith("audit.", StringComparison.Ordinal))
                .Where(r => r != AuditMessages.RepeatedInYear && r != AuditMessages.RepeatedOnce && r != AuditMessages.AdvanceAboveAccepted)
                .Select(r => r.Code)
                .OrderBy(c => c, StringComparer.Ordinal),
            report.Findings.Select(f => f.Rule.Code).OrderBy(c => c, StringComparer.Ordinal)
        );
        // The id of a record names the check that should find it: year-F-check or year-F-check-number.
        Assert.All(report.Findings, f => Assert.All(f.Cases, c => Assert.StartsWith("F-" + f.Rule.Code.Substring("audit.".Length), c.Substring(5))));
        Assert.All(report.Findings.Where(f => f.Rule != AuditMessages.Repeated), f => Assert.NotNull(f.Finding.Citation));
        Assert.All(report.Findings, f => Assert.NotEqual(f.Finding.Message(Language.Vietnamese), f.Finding.Message(Language.English)));
        Assert.All(report.Findings.Where(f => f.Rule != AuditMessages.DatesOutOfOrder), f => Assert.True(f.AtStake > Vnd.Zero));
    }

    [Fact]
    public void The_made_up_province_has_no_fault_and_says_so_in_every_row()
    {
        var records = Read("province.csv");
        Assert.Equal(400, records.Count);
        Assert.Empty(Reports.Audit(records).Findings);
        Assert.All(File.ReadLines(Path.Combine(Repository.Samples, "data", "province.csv")).Skip(1), line => Assert.Contains("made up", line));
        Assert.Equal(10, records.Select(r => r.AsOf.Year).Distinct().Count());
    }

    [Fact]
    public void Parts_of_a_split_portfolio_find_what_the_whole_finds()
    {
        var records = Read("province.csv").Concat(Read("faults.csv")).ToList();
        var whole = Reports.Audit(records);
        var split = new PortfolioSplit(records);
        var parts = Enumerable.Range(0, 7).Select(part => Reports.Audit(records.Where(r => split.PartOf(r, 7) == part))).ToList();
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
        var report = Reports.Audit([
            fault with
            {
                Status = RecordStatus.Draft,
            },
            fault with
            {
                Case = "b",
                Status = RecordStatus.Rejected,
            },
            fault with
            {
                Case = "c",
                Status = RecordStatus.Stopped,
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
        var report = Reports.Audit([record]);
        Assert.Equal(findings, report.Findings.Count);
        Assert.Equal(asOf == "2014-04-07", report.NotChecked.Any(n => n.Rule == AuditMessages.AboveCeiling && n.Reason == UncheckedReason.NormMissing));
    }

    [Fact]
    public void Without_a_cost_the_cap_still_limits_and_several_establishments_have_several_caps()
    {
        Assert.Single(Reports.Audit([Machinery("a", 2016, 201) with { TotalCost = null }]).Findings);
        Assert.Empty(Reports.Audit([Machinery("a", 2016, 200) with { TotalCost = null }]).Findings);
        Assert.Empty(Reports.Audit([Machinery("a", 2016, 600) with { TotalCost = null, Establishments = 3 }]).Findings);
        Assert.Single(Reports.Audit([Machinery("a", 2016, 601) with { TotalCost = null, Establishments = 3 }]).Findings);
        Assert.Empty(
            Reports.Audit([Machinery("a", 2016, 300) with { Factor = Rate.Thousandths(1500), Ground = PriorityGround.Area, TotalCost = null }]).Findings
        );
        Assert.Single(Reports.Audit([Machinery("a", 2016, 300) with { Factor = Rate.Thousandths(1500), TotalCost = null }]).Findings);
    }

    /// <summary>TTLT26-2014/6/2/g: 5 million a product; a record that counts no products counts what was given for one each.</summary>
    [Theory]
    [InlineData(SupportItem.PrizeRegion, 3, 1, 15, 0)]
    [InlineData(SupportItem.PrizeRegion, 3, 1, 16, 1)]
    [InlineData(SupportItem.PrizeRegion, null, 3, 15, 0)]
    [InlineData(SupportItem.PrizeRegion, null, 3, 16, 1)]
    [InlineData(SupportItem.PrizeRegion, 0, 3, 15, 0)]
    [InlineData(SupportItem.PrizeRegion, null, null, 5, 0)]
    [InlineData(SupportItem.PrizeRegion, null, null, 6, 1)]
    [InlineData(SupportItem.PrizeNation, 2, 1, 20, 0)]
    [InlineData(SupportItem.PrizeNation, 2, 1, 21, 1)]
    public void TTLT26_article6_clause2_point_g_prizes_are_of_products(SupportItem item, int? products, int? establishments, long millions, int findings)
    {
        var record = Machinery("a", 2016, millions) with { Item = item, Products = products, Establishments = establishments, TotalCost = null };
        Assert.Equal(findings, Reports.Audit([record]).Findings.Count(f => f.Rule == AuditMessages.AboveCeiling));
    }

    /// <summary>Whose money it is decides the share of management and the limit of an advance: without it neither is checked, and that is counted.</summary>
    [Fact]
    public void Without_the_source_management_and_advances_are_counted_as_not_checked()
    {
        var record = Machinery("a", 2016, 100) with
        {
            Source = null,
            Status = RecordStatus.InProgress,
            ManagementCost = Vnd.Million(100),
            Advanced = Vnd.Million(100),
        };
        var report = Reports.Audit([record]);
        Assert.Contains(new UncheckedCount(AuditMessages.ManagementAboveShare, UncheckedReason.FactMissing, 1), report.NotChecked);
        Assert.Contains(new UncheckedCount(AuditMessages.AdvanceAboveLimit, UncheckedReason.FactMissing, 1), report.NotChecked);
        Assert.DoesNotContain(report.Findings, f => f.Rule == AuditMessages.ManagementAboveShare || f.Rule == AuditMessages.AdvanceAboveLimit);
    }

    [Fact]
    public void Local_money_is_checked_with_the_levels_of_the_province_and_counted_as_unchecked_without()
    {
        var record = Machinery("a", 2016, 251) with { Source = FundingSource.Local };
        var without = Reports.Audit([record]);
        Assert.Empty(without.Findings);
        Assert.Equal(new UncheckedCount(AuditMessages.AboveCeiling, UncheckedReason.ScheduleMissing, 1), Assert.Single(without.NotChecked));
        Assert.Equal(
            Vnd.Million(51),
            Assert.Single(Reports.Audit([record], new AuditRequest { LocalRules = _ => Support.Schedules.RulesAsTheNation }).Findings).AtStake
        );
    }

    [Theory]
    [InlineData(EstablishmentLimit.EachProject, 2016, 100, 101, "audit.split Warning 1000000")]
    [InlineData(EstablishmentLimit.EachProject, 2017, 150, 150, "")]
    [InlineData(EstablishmentLimit.EachYear, 2016, 50, 50, "")] // 200 is a cap, not a number of times
    [InlineData(EstablishmentLimit.EachYear, 2016, 100, 101, "audit.repeated-in-year Error 1000000")]
    [InlineData(EstablishmentLimit.EachYear, 2017, 150, 150, "")]
    [InlineData(EstablishmentLimit.Once, 2017, 100, 100, "")]
    [InlineData(EstablishmentLimit.Once, 2017, 100, 101, "audit.repeated-once Error 1000000")]
    [InlineData(EstablishmentLimit.Once, 2019, 150, 150, "")] // the level is 300 by then
    [InlineData(EstablishmentLimit.Once, 2019, 150, 151, "audit.repeated-once Error 1000000")]
    public void R4_decides_over_what_time_the_supports_of_an_establishment_share_one_level(
        EstablishmentLimit reading,
        int secondYear,
        long first,
        long second,
        string expected
    )
    {
        var records = new[] { Machinery("a", 2016, first), Machinery("b", secondYear, second) with { Subject = "other" } };
        var found = Reports.Audit(records, new AuditRequest { Book = LawBook.National.With(Readings.Default with { PerEstablishment = reading }) }).Findings;
        Assert.Equal(expected, string.Join(";", found.Select(f => $"{f.Rule.Code} {f.Severity} {f.AtStake!.Value.Dong}")));
        Assert.All(found, f => Assert.Equal(ReadingId.R4, f.Finding.Reading));
    }

    [Fact]
    public void Without_the_level_of_the_province_local_supports_of_an_establishment_are_counted_as_not_checked()
    {
        var records = new[] { Machinery("a", 2016, 150), Machinery("b", 2016, 150) with { Subject = "other" } }.Select(r =>
            r with
            {
                Source = FundingSource.Local,
            }
        );
        var request = new AuditRequest { Book = LawBook.National.With(Readings.Default with { PerEstablishment = EstablishmentLimit.Once }) };
        Assert.Contains(new UncheckedCount(AuditMessages.RepeatedOnce, UncheckedReason.ScheduleMissing, 1), Reports.Audit(records, request).NotChecked);
    }

    [Theory]
    [InlineData(100, 100, 2016, 0)]
    [InlineData(100, 101, 2016, 1)]
    [InlineData(150, 150, 2017, 0)]
    public void Projects_of_one_year_together_above_the_level_may_be_one_project_split(long first, long second, int secondYear, int findings)
    {
        var report = Reports.Audit([Machinery("a", 2016, first), Machinery("b", secondYear, second) with { Subject = "other" }]);
        Assert.Equal(findings, report.Findings.Count);
        Assert.All(report.Findings, f => Assert.Equal((Severity.Warning, Verdict.Undetermined), (f.Severity, f.Finding.Verdict)));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void Two_supports_abroad_a_year_are_allowed(int fairs, int findings)
    {
        var records = Enumerable
            .Range(1, fairs)
            .Select(i => Machinery($"f{i}", 2016, 50) with { Item = SupportItem.OverseasFairParticipation, Subject = $"fair {i}" });
        // Forums and workshops abroad count with the fairs; another year does not.
        var next = Machinery("g", 2017, 50) with
        {
            Item = SupportItem.OverseasFairParticipation,
        };
        Assert.Equal(findings, Reports.Audit(records.Append(next)).Findings.Count(f => f.Rule == AuditMessages.OverseasSupports));
        var forum = next with { AsOf = new(2016, 8, 1), Item = SupportItem.OverseasForum, Subject = "forum" };
        Assert.Single(Reports.Audit(records.Append(forum)).Findings, f => f.Rule == AuditMessages.OverseasSupports);
    }

    [Theory]
    [InlineData(70, RecordStatus.InProgress, AdvanceLimitReach.BeforeAcceptance, 0)]
    [InlineData(71, RecordStatus.InProgress, AdvanceLimitReach.BeforeAcceptance, 1)]
    [InlineData(100, RecordStatus.Accepted, AdvanceLimitReach.BeforeAcceptance, 0)]
    [InlineData(101, RecordStatus.Accepted, AdvanceLimitReach.BeforeAcceptance, 1)]
    [InlineData(71, RecordStatus.Accepted, AdvanceLimitReach.UntilSettlement, 1)] // reading R7
    [InlineData(100, RecordStatus.Settled, AdvanceLimitReach.UntilSettlement, 0)]
    public void Advances_are_limited_to_seven_tenths_of_the_contract_before_acceptance(
        long advanced,
        RecordStatus status,
        AdvanceLimitReach reading,
        int findings
    )
    {
        var record = Machinery("a", 2016, 100) with { Status = status, Advanced = Vnd.Million(advanced) };
        foreach (var source in new[] { FundingSource.National, FundingSource.Local })
        {
            var report = Reports.Audit(
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
        Assert.Empty(Reports.Audit([record]).Findings); // 2.5% of 400
        Assert.Single(Reports.Audit([record with { ManagementCost = new(10_000_001) }]).Findings);
        var support = new AuditRequest { Book = LawBook.National.With(Readings.Default with { ProjectManagement = ProjectManagementBase.SupportOnly }) };
        Assert.Equal(new Vnd(7_500_000), Assert.Single(Reports.Audit([record], support).Findings).AtStake); // 2.5% of 100
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
        var report = Reports.Audit([record], new AuditRequest { Book = LawBook.National.With(Readings.Default with { CertificateYear = reading }) });
        Assert.Equal(findings, report.Findings.Count(f => f.Rule == AuditMessages.CertificateOutOfTerm));
    }

    [Fact]
    public void Amounts_that_are_not_all_known_may_only_be_too_large()
    {
        var record = Machinery("a", 2016, 100) with { TotalCost = Vnd.Million(300) };
        Assert.Empty(Reports.Audit([record with { CentralSupport = Vnd.Million(60) }]).Findings);
        Assert.Single(Reports.Audit([record with { CentralSupport = Vnd.Million(101) }]).Findings);
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
        Assert.Empty(Reports.Audit([record with { Counterpart = Vnd.Million(200) }]).Findings);
    }

    [Theory]
    [InlineData(60, null, null, 40L, "")]
    [InlineData(90, null, null, 15L, "")] // how much of it is settled is not known
    [InlineData(100, null, null, 101L, "1")]
    [InlineData(90, 80L, null, 10L, "")]
    [InlineData(90, 80L, null, 15L, "5")]
    [InlineData(90, 80L, null, 9L, "1")]
    [InlineData(90, 80L, null, null, "")] // what came back is not known
    [InlineData(80, 80L, null, 1L, "1")]
    [InlineData(70, 80L, null, 1L, "")] // more was paid at settlement
    [InlineData(70, 56L, 30L, 14L, "")] // carried-over money was never paid
    [InlineData(70, 56L, 0L, 14L, "")]
    [InlineData(70, 56L, 31L, 14L, "1 to be looked at")] // 70 paid and 31 carried over of 100
    public void What_was_paid_is_settled_returned_or_held_and_what_was_carried_over_was_not_paid(
        long advanced,
        long? settled,
        long? carriedOver,
        long? returned,
        string expected
    )
    {
        var record = Machinery("a", 2016, 100) with
        {
            Status = RecordStatus.Settled,
            Approved = Vnd.Million(100),
            Advanced = Vnd.Million(advanced),
            Settled = Million(settled),
            CarriedOver = Million(carriedOver),
            Returned = Million(returned),
        };
        var found = Reports.Audit([record]).Findings;
        Assert.Equal(
            expected,
            string.Join(";", found.Select(f => $"{f.AtStake!.Value.Dong / 1_000_000}{(f.Severity == Severity.Warning ? " to be looked at" : "")}"))
        );
        Assert.All(found, f => Assert.Equal(f.Severity == Severity.Error ? "TT36-2013/12/6" : "ND45-2012/14/4", f.Finding.Citation!.Code));
    }

    [Theory]
    [InlineData(90L, null, null, 90_000_001L, "contract and a larger settlement")]
    [InlineData(null, 90L, null, 90_000_001L, "")] // no amount comes before it
    [InlineData(90L, null, 90L, 90_000_001L, "acceptance and a larger settlement")]
    public void An_unknown_amount_in_between_does_not_hide_a_larger_one(long? contracted, long? planned, long? accepted, long settled, string expected)
    {
        var record = Machinery("a", 2016, 100) with
        {
            Planned = Million(planned),
            Contracted = Million(contracted),
            Accepted = Million(accepted),
            Settled = new(settled),
        };
        var found = Reports.Audit([record]).Findings;
        Assert.Equal(expected.Length > 0 ? 1 : 0, found.Count);
        Assert.All(found, f => Assert.Equal((new Vnd(1), Severity.Error), (f.AtStake, f.Severity)));
        Assert.All(found, f => Assert.Contains(expected, f.Finding.Message(Language.English)));
        Assert.Equal(
            ["Project a: approved and a larger acceptance do not add up (VND 100,000,000 against VND 100,000,001, VND 1 apart)."],
            AuditRules
                .Audit([Machinery("a", 2016, 100) with { Approved = Vnd.Million(100), Accepted = new(100_000_001) }])
                .Findings.Select(f => f.Finding.Message(Language.English))
        );
    }

    [Theory]
    [InlineData("2016-06-01", null, "2016-05-31", null, "approved, accepted", "TTLT26-2014/7/2")]
    [InlineData("2016-06-01", null, null, "2016-05-31", "approved, settled", "TTLT26-2014/7/2")]
    [InlineData("2016-06-01", "2016-07-01", null, "2016-06-30", "contracted, settled", "TT36-2013/12/2")]
    [InlineData("2016-06-01", "2016-07-01", "2016-08-01", "2016-07-31", "accepted, settled", "TT36-2013/18/1")]
    [InlineData("2016-06-01", "2016-07-01", "2016-06-30", null, "contracted, accepted", "TT36-2013/12/2")]
    public void Steps_out_of_order_are_named_by_the_last_step_whose_day_is_known(
        string asOf,
        string? contracted,
        string? accepted,
        string? settled,
        string names,
        string provision
    )
    {
        var record = Machinery("a", 2016, 100) with
        {
            AsOf = Day(asOf),
            ContractedOn = contracted is null ? null : Day(contracted),
            AcceptedOn = accepted is null ? null : Day(accepted),
            SettledOn = settled is null ? null : Day(settled),
        };
        var found = Assert.Single(Reports.Audit([record]).Findings);
        Assert.Contains($"({names})", found.Finding.Message(Language.English));
        Assert.Equal(provision, found.Finding.Citation!.Code);

        // The procedure of local money is the province's; that approval comes first binds it too.
        var local = Assert.Single(Reports.Audit([record with { Source = FundingSource.Local }]).Findings);
        Assert.Equal(provision.StartsWith("TTLT26", StringComparison.Ordinal) ? provision : null, local.Finding.Citation?.Code);
        Assert.Empty(Reports.Audit([record with { AcceptedOn = null, SettledOn = null }]).Findings);
    }

    [Theory]
    [InlineData("2013-06-01", null)] // before the joint circular
    [InlineData("2014-04-08", "TTLT26-2014/7/4")]
    [InlineData("2018-05-10", "TTLT26-2014/7/4")]
    [InlineData("2018-05-11", null)] // replaced; the circular of 2018 is not encoded
    [InlineData("2026-01-10", null)]
    public void Nothing_is_cited_outside_its_period(string asOf, string? provision)
    {
        var record = Machinery("a", 2016, 100) with { AsOf = Day(asOf), TotalCost = null };
        var report = Reports.Audit([record, record with { Case = "b", Source = FundingSource.Local }]);
        var found = Assert.Single(report.Findings);
        Assert.Equal(AuditMessages.TwoSources, found.Rule);
        Assert.Equal(provision, found.Finding.Citation?.Code);
        Assert.Equal(provision is null ? Severity.Warning : Severity.Error, found.Severity);
        Assert.Equal(asOf == "2026-01-10", report.Caveats.Any(f => f.Rule == StandingFindings.AfterVerifiedThrough));

        var shortOfMoney = Assert.Single(Reports.Audit([record with { TotalCost = Vnd.Million(300), Counterpart = Vnd.Million(199) }]).Findings);
        Assert.Equal(provision is null ? null : "TTLT26-2014/7/3", shortOfMoney.Finding.Citation?.Code);
        var contractFirst = Assert.Single(Reports.Audit([record with { ContractedOn = record.AsOf.PlusDays(-1) }]).Findings);
        Assert.Equal(provision is null ? null : "TTLT26-2014/7/2", contractFirst.Finding.Citation?.Code);
    }

    [Fact]
    public void An_amendment_that_was_not_read_is_named_where_the_amended_text_is_cited()
    {
        var record = Machinery("a", 2019, 100) with { Contracted = Vnd.Million(90), Accepted = Vnd.Million(91) };
        Assert.Contains(Reports.Audit([record]).Caveats, f => f.Rule == StandingFindings.UnreadAmendment && f.Citation!.Instrument.Id == "TT36-2013");
        Assert.Empty(Reports.Audit([record with { Accepted = null }]).Caveats);
        Assert.Empty(Reports.Audit([record with { Source = FundingSource.Local }]).Caveats);
    }

    [Fact]
    public void The_sources_of_a_support_add_up_to_it_whatever_the_law()
    {
        var record = Machinery("a", 2016, 100) with { CentralSupport = Vnd.Million(101) };
        var found = Assert.Single(Reports.Audit([record]).Findings);
        Assert.Equal((AuditMessages.AmountsDoNotBalance, Severity.Error), (found.Rule, found.Severity));
        Assert.Null(found.Finding.Citation);
    }

    [Theory]
    [InlineData("máy ép", null, 1)] // one of the records says what was paid for, the other does not
    [InlineData(null, null, 1)]
    [InlineData("máy ép", "máy cắt", 0)]
    public void The_same_item_from_two_sources_is_looked_at_where_a_record_does_not_say_for_what(string? national, string? local, int findings)
    {
        var record = Machinery("a", 2016, 50) with { Subject = national };
        var other = record with { Case = "b", Source = FundingSource.Local, Subject = local };
        var report = Reports.Audit([record, other]);
        Assert.Equal(findings, report.Findings.Count(f => f.Rule == AuditMessages.PossiblyTwoSources && f.Severity == Severity.Warning));
        Assert.Equal(findings, report.Findings.Count);
        Assert.Empty(Reports.Audit([record, other with { AsOf = other.AsOf.PlusYears(1) }]).Findings);
    }

    internal static List<ProjectRecord> Read(string name)
    {
        using var file = TableFile.Open(Path.Combine(Repository.Samples, "data", name), ProjectTable.Schema);
        return file.Rows().Where(r => r.Status == RowStatus.Read).Select(r => ProjectTable.Record(r, out _)!).ToList();
    }

    [Theory]
    [InlineData(100, 90, null, 10)]
    [InlineData(90, 90, null, null)]
    [InlineData(100, 90, 10, null)]
    [InlineData(100, 90, 9, 1)]
    [InlineData(100, null, null, null)]
    public void TT36_article_12_clause_6_what_is_held_above_what_was_accepted_is_to_be_returned(int advanced, int? accepted, int? returned, int? back)
    {
        var record = Machinery("a", 2016, 200) with
        {
            Contracted = Vnd.Million(200),
            Advanced = Vnd.Million(advanced),
            Accepted = Million(accepted),
            Returned = Million(returned),
            AcceptedOn = new LocalDate(2016, 11, 30),
        };
        var found = Reports.Audit([record]).Findings.Where(f => f.Rule == AuditMessages.AdvanceAboveAccepted).ToList();
        Assert.Equal(back is null ? 0 : 1, found.Count);
        if (back is null)
            return;
        Assert.Equal((Severity.Warning, Vnd.Million(back.Value)), (found[0].Severity, found[0].AtStake));
        Assert.Equal("TT36-2013/12/6", found[0].Finding.Citation!.Code);
        // Before acceptance, and after settlement, nothing is held against an acceptance.
        Assert.DoesNotContain(
            Reports.Audit([record with { AcceptedOn = null, Status = RecordStatus.Approved }]).Findings,
            f => f.Rule == AuditMessages.AdvanceAboveAccepted
        );
        Assert.DoesNotContain(Reports.Audit([record with { Status = RecordStatus.Settled }]).Findings, f => f.Rule == AuditMessages.AdvanceAboveAccepted);
    }

    private static ProjectRecord Machinery(string id, int year, long millions) =>
        new()
        {
            Case = id,
            AsOf = new(year, 6, 1),
            Status = RecordStatus.Accepted,
            Source = FundingSource.National,
            Item = SupportItem.Machinery,
            Beneficiary = "B",
            Subject = "subject",
            Support = Vnd.Million(millions),
            TotalCost = Vnd.Million(millions * 3),
        };

    private static Vnd? Million(long? amount) => amount is { } a ? Vnd.Million(a) : null;

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
