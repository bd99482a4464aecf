using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Sheets;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>Which records are of one establishment, which perhaps are, and which rows are of one project.</summary>
public class WhoIsWhoTests
{
    [Theory]
    [InlineData("f41-tax-code-zero-lost.csv")]
    [InlineData("f44-tone-mark-paid-twice.csv")]
    [InlineData("f45-zero-width-in-name.csv")]
    public void One_establishment_paid_twice_is_found_however_its_name_or_number_came_to_be_written(string file)
    {
        var records = Field(file);
        var found = Assert.Single(Reports.Audit(records).Findings, f => f.Rule == AuditMessages.PaidTwice);
        Assert.Equal((Severity.Error, "a, b"), (found.Severity, string.Join(", ", found.Cases)));
        Assert.Equal(1, Totals.Of(records).DistinctEstablishments);
    }

    [Theory]
    [InlineData("Cơ sở Hoà", "cơ  sở Hòa")] // both places of the tone mark
    [InlineData("Cơ sở Thuỷ", "Cơ sở Thủy")]
    [InlineData("HTX Khoẻ Đẹp", "htx khỏe đẹp")]
    [InlineData("Cơ sở A\u200B", "\uFEFFCơ\u00AD sở A")] // characters that are not seen
    [InlineData("Co\u031B so\u031B\u0309 A", "Cơ sở A")] // combining marks
    [InlineData("Cơ\u00A0sở A", "Cơ sở A")]
    public void A_name_is_the_same_in_every_way_of_writing_it(string one, string other) =>
        Assert.Equal(EstablishmentKey.Of(Named("a", one)), EstablishmentKey.Of(Named("b", other)));

    [Theory]
    [InlineData("Cơ sở Hòa", "Cơ sở Hoa")]
    [InlineData("Cơ sở Hùng", "Cơ sở Hưng")]
    [InlineData("Cơ sở Má", "Cơ sở Mã")]
    [InlineData("Cơ sở Đa", "Cơ sở Da")]
    [InlineData("Cơ sở A1", "Cơ sở A2")]
    public void Names_that_differ_by_a_tone_or_a_letter_are_two(string one, string other) =>
        Assert.NotEqual(EstablishmentKey.Of(Named("a", one)), EstablishmentKey.Of(Named("b", other)));

    [Theory]
    [InlineData("Tỉnh Hậu Giang", "Hậu Giang")]
    [InlineData("TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh")]
    [InlineData("TP.HCM", "Hồ Chí Minh")]
    [InlineData("Thừa Thiên Huế", "thành phố Huế")]
    [InlineData("Thanh Hoá", "tỉnh Thanh Hóa")]
    [InlineData("Tỉnh Mẫu", "MẪU")] // no province of the register
    public void A_province_is_the_same_with_and_without_its_title(string one, string other)
    {
        var (first, second) = (Named("a", "Cơ sở A") with { Province = one }, Named("b", "Cơ sở A") with { Province = other });
        Assert.Equal(EstablishmentKey.Of(first), EstablishmentKey.Of(second));
        var row = Assert.Single(Compile(first, second).Table(ReportDimension.Place));
        Assert.Equal((one, 2L), (row.Name.Vietnamese, row.Totals.Projects));
    }

    [Theory]
    [InlineData("0100109106", "100109106", true)]
    [InlineData("0100109106", "0100 109 106", true)]
    [InlineData("0100109106-001", "0100109106001", true)]
    [InlineData("0100109106", "0100109107", false)]
    [InlineData("0", null, true)] // a number of zeros is none: the name decides
    public void A_number_is_the_same_without_its_first_zeros_and_marks(string one, string? other, bool isSame)
    {
        var (first, second) = (Named("a", "Cơ sở A") with { BeneficiaryId = one }, Named("b", "Cơ sở A") with { BeneficiaryId = other });
        Assert.Equal(isSame, EstablishmentKey.Of(first) == EstablishmentKey.Of(second));
    }

    /// <summary>Name, number and province of two records; what is said of them.</summary>
    [Theory]
    [InlineData("0100109106", "Hậu Giang", null, "Hậu Giang", "same name, only one with a registration number")]
    [InlineData(null, "Hậu Giang", null, null, "same name, one without a province")]
    [InlineData("0100109106", null, null, "Hậu Giang", "same name, one without a province")]
    [InlineData(null, "Hậu Giang", null, "Cần Thơ", "same name, in provinces that were merged")]
    [InlineData(null, "Cần Thơ", null, "tỉnh Sóc Trăng", "same name, in provinces that were merged")]
    [InlineData(null, "Hậu Giang", null, "Sóc Trăng", "")] // two provinces that went into the same one
    [InlineData(null, "Hậu Giang", null, "Hà Nội", "")]
    [InlineData("1", "Hậu Giang", "2", "Hậu Giang", "")] // two numbers are two
    public void Those_that_perhaps_are_one_are_named_with_both_rows(string? id, string? province, string? otherId, string? otherProvince, string why)
    {
        var first = Named("a", "Cơ sở A") with { BeneficiaryId = id, Province = province, Subject = "máy ép" };
        var second = Named("b", "CƠ SỞ A") with { BeneficiaryId = otherId, Province = otherProvince, Subject = "Máy ép" };
        foreach (var records in new[] { new[] { first, second }, [second, first] })
        {
            var expected = why.Length == 0 ? "" : $"The projects a, b are perhaps of one establishment ({why}); it is counted as 2, which needs confirming.";
            var audited = Reports.Audit(records).Findings;
            var report = Compile(records);
            if (records[0] == first)
            {
                Assert.Equal(expected, string.Join("", report.PerhapsSame.Select(f => f.Message(Language.English))));
                Assert.Equal(
                    expected,
                    string.Join("", audited.Where(f => f.Rule == RecordMessages.PerhapsSame).Select(f => f.Finding.Message(Language.English)))
                );
            }

            Assert.Equal((2, why.Length > 0 ? 1 : 0), (report.Current.DistinctEstablishments, report.PerhapsSameCount));
            // What would be paid twice if they were one is to be looked at, not an error.
            Assert.Equal(
                why.Length > 0 ? ["records.perhaps-same Warning", "audit.paid-twice Warning"] : [],
                audited.Select(f => $"{f.Rule.Code} {f.Severity}")
            );
        }
    }

    [Theory]
    [InlineData("Công ty TNHH Minh Phát", "Cty TNHH Minh Phát", true)]
    [InlineData("Công ty TNHH Minh Phát", "C.ty TNHH Minh Phát", true)]
    [InlineData("Công ty Cổ phần Hoa Sen", "CTCP Hoa Sen", true)]
    [InlineData("HTX Nông nghiệp Tân Lập", "Hợp tác xã nông nghiệp Tân Lập", true)]
    [InlineData("DNTN Hòa Bình", "Doanh nghiệp tư nhân Hoà Bình", true)]
    [InlineData("Công ty TNHH MTV Bình An", "Công ty trách nhiệm hữu hạn một thành viên Bình An", true)]
    [InlineData("Công ty TNHH SX&TM Sao Mai", "Công ty TNHH Sản xuất và Thương mại Sao Mai", true)]
    [InlineData("Cơ sở \"Đức Tín\"", "Cơ sở Đức Tín", true)]
    [InlineData("Cơ sở Hưng.", "Cơ sở Hưng", true)]
    [InlineData("Công ty TNHH Hoa Sen", "Công ty Cổ phần Hoa Sen", false)]
    [InlineData("Cơ sở Hùng", "Cơ sở Hưng", false)]
    [InlineData("Cơ sở A C", "Cơ sở AC", false)]
    public void Names_that_differ_by_abbreviations_or_punctuation_are_perhaps_of_one(string one, string other, bool isPerhaps)
    {
        var (first, second) = (Named("a", one) with { Province = "Hà Nội" }, Named("b", other) with { Province = "Hà Nội" });
        var report = Compile(first, second);
        Assert.Equal(
            isPerhaps
                ? "The projects a, b are perhaps of one establishment (names that differ by abbreviations or punctuation only); it is counted as 2, which needs confirming."
                : "",
            string.Join("", report.PerhapsSame.Select(f => f.Message(Language.English)))
        );
        Assert.Equal(2, report.Current.DistinctEstablishments);
        var split = new PortfolioSplit([first, second]);
        Assert.Equal(isPerhaps, split.PartOf(first, 1_000_000) == split.PartOf(second, 1_000_000));
        // A number says which they are.
        Assert.Empty(Compile(first with { BeneficiaryId = "1" }, second with { BeneficiaryId = "2" }).PerhapsSame);
    }

    [Fact]
    public void Every_one_that_perhaps_is_the_same_is_named_once()
    {
        ProjectRecord[] records =
        [
            Named("a", "Cơ sở A") with
            {
                Province = "Hậu Giang",
            },
            Named("b", "Cơ sở A") with
            {
                Province = "Cần Thơ",
            },
            Named("c", "Cơ sở A") with
            {
                BeneficiaryId = "1",
                Province = "Cần Thơ",
            },
            Named("d", "Cơ sở A") with
            {
                BeneficiaryId = "2",
                Province = "Hà Nội",
            },
            Named("e", "Cơ sở B") with
            {
                Province = "Cần Thơ",
            },
            Named("f", "Cơ sở A") with
            {
                Province = "hậu giang",
            },
        ];
        var report = Compile(records);
        Assert.Equal(5, report.Current.DistinctEstablishments);
        Assert.Equal("a, b, c", Assert.Single(report.PerhapsSame).Arguments.T0);
        Assert.Equal(["a", "b", "c"], Assert.Single(Reports.Audit(records).Findings).Cases);
        Assert.Equal(
            (0, 1),
            (Reports.Compile(records, Year with { ListLimit = 0 }).PerhapsSame.Count, Reports.Compile(records, Year with { ListLimit = 0 }).PerhapsSameCount)
        );
    }

    [Theory]
    [InlineData(BeneficiaryKind.HouseholdBusiness, 1)]
    [InlineData(BeneficiaryKind.ServiceBody, 0)]
    [InlineData(BeneficiaryKind.Association, 0)]
    [InlineData(BeneficiaryKind.Cluster, 0)]
    [InlineData(null, 1)]
    public void Only_establishments_are_counted_as_establishments(BeneficiaryKind? kind, int expected)
    {
        var totals = Totals.Of([Named("a", "Trung tâm") with { BeneficiaryKind = kind }]);
        Assert.Equal((expected, 1L - expected), (totals.DistinctEstablishments, totals.WithoutOneEstablishment));
    }

    [Fact]
    public void A_row_that_stands_twice_counts_once_and_is_named()
    {
        var records = Field("f15-duplicate-case.csv");
        var report = Reports.Compile(records, new ReportRequest { Period = ReportPeriod.OfYear(2019) });
        Assert.Equal((1L, 300_000_000L, 2L), (report.Current.Projects, report.Current[Measure.Support].Sum, report.RecordsRead));
        Assert.Equal("Project a appears on 2 identical rows; it is counted once.", Assert.Single(report.Repeated).Message(Language.English));
        var audit = Reports.Audit(records);
        Assert.Equal((RecordMessages.DuplicateRow, 1L), (Assert.Single(audit.Findings).Rule, audit.RecordsChecked));
    }

    /// <summary>Status, day of acceptance and support of two rows of one project; which support counts.</summary>
    [Theory]
    [InlineData(RecordStatus.Approved, null, RecordStatus.Settled, null, 90)]
    [InlineData(RecordStatus.Settled, null, RecordStatus.Approved, null, 100)]
    [InlineData(RecordStatus.Approved, null, RecordStatus.Stopped, null, null)]
    [InlineData(RecordStatus.Stopped, null, RecordStatus.Accepted, null, 90)]
    [InlineData(RecordStatus.Draft, null, RecordStatus.Rejected, null, null)]
    [InlineData(RecordStatus.Accepted, "2016-09-01", RecordStatus.Accepted, "2016-08-01", 100)]
    [InlineData(RecordStatus.Accepted, "2016-08-01", RecordStatus.Accepted, "2016-09-01", 90)]
    [InlineData(RecordStatus.Accepted, null, RecordStatus.Accepted, null, 90)] // the row further down
    public void A_project_in_two_states_counts_with_its_latest_and_says_so(
        RecordStatus status,
        string? day,
        RecordStatus otherStatus,
        string? otherDay,
        int? counted
    )
    {
        ProjectRecord[] rows =
        [
            Named("p", "Cơ sở A") with
            {
                Status = status,
                AcceptedOn = Day(day),
                Support = Vnd.Million(100),
            },
            Named("q", "Cơ sở B") with
            {
                Support = Vnd.Million(1_000),
            },
            Named("p", "Cơ sở A") with
            {
                Status = otherStatus,
                AcceptedOn = Day(otherDay),
                Support = Vnd.Million(90),
            },
        ];
        var report = Compile(rows);
        Assert.Equal(Vnd.Million(1_000 + (counted ?? 0)), report.Current[Measure.Support].Money);
        Assert.Equal(counted is null ? 1 : 0, report.LeftOut.Sum(l => l.Projects));
        Assert.Equal(RecordMessages.SeveralStates, Assert.Single(report.Repeated).Rule);
        var audit = Reports.Audit(rows);
        Assert.Equal((RecordMessages.SeveralStates, "p, p"), (audit.Findings[0].Rule, string.Join(", ", audit.Findings[0].Cases)));
        Assert.Equal((counted is null ? 1L : 2L, counted is null ? 1L : 0L), (audit.RecordsChecked, audit.RecordsLeftOut));
    }

    [Fact]
    public void What_is_said_of_a_state_tells_which_row_counts()
    {
        var row = Named("p", "Cơ sở A") with { Status = RecordStatus.InProgress, Support = Vnd.Million(100) };
        var said = Assert.Single(Compile(row, row with { Status = RecordStatus.Settled, Support = Vnd.Million(90) }).Repeated);
        Assert.Equal(
            "Đề án p có 2 dòng ở các trạng thái khác nhau; tính theo trạng thái mới nhất (đã quyết toán, hỗ trợ 90.000.000 đồng).",
            said.Message(Language.Vietnamese)
        );
    }

    [Fact]
    public void One_id_of_different_projects_counts_them_all_and_is_named()
    {
        ProjectRecord[] rows =
        [
            Named("1", "Cơ sở A") with
            {
                Support = Vnd.Million(100),
            },
            Named("1", "Cơ sở B") with
            {
                Support = Vnd.Million(90),
            },
            Named("1", "Cơ sở A") with
            {
                Support = Vnd.Million(80),
                Item = SupportItem.Trademark,
            },
        ];
        var report = Compile(rows);
        Assert.Equal((3L, Vnd.Million(270)), (report.Current.Projects, report.Current[Measure.Support].Money));
        Assert.Equal(
            "The id 1 is used for 3 different projects (Cơ sở A; Cơ sở B; Cơ sở A); each is counted.",
            Assert.Single(report.Repeated).Message(Language.English)
        );
        // Without a name, numbers that begin anew each year are of different projects.
        var unnamed = new ProjectRecord
        {
            Case = "1",
            AsOf = new(2016, 6, 1),
            Item = SupportItem.Machinery,
            Support = Vnd.Million(1),
        };
        Assert.Equal(2, Compile(unnamed, unnamed with { AsOf = new(2015, 6, 1) }).SinceStart.Projects);
        Assert.Equal(1, Compile(unnamed, unnamed with { AsOf = new(2016, 7, 1) }).SinceStart.Projects);
    }

    [Fact]
    public void Records_that_cannot_be_read_again_are_refused_and_not_left_out()
    {
        var row = Named("p", "Cơ sở A");
        Assert.Contains("read again", Assert.Throws<ArgumentException>(() => Reports.Compile(Once([row, row]), Year)).Message);
        Assert.Equal(1, Reports.Compile(Once([row]), Year).Current.Projects);

        static IEnumerable<ProjectRecord> Once(ProjectRecord[] rows)
        {
            var queue = new Queue<ProjectRecord>(rows);
            return Enumerable.Range(0, rows.Length).Where(_ => queue.Count > 0).Select(_ => queue.Dequeue());
        }
    }

    [Theory]
    [InlineData(100, 100, "100%")]
    [InlineData(100, 214_600, "214600%")]
    [InlineData(100, 100_000_000, "100000000%")]
    [InlineData(3, 9_223_372_036_854_775_807, "307445734561825860233.3333%")]
    [InlineData(0, 5, null)]
    public void A_completion_is_said_however_large(long planned, long accepted, string? expected)
    {
        var completion = new Completion(accepted, planned, 1, 0);
        Assert.Equal(expected, completion.ToText()?.English);
        Assert.Equal(expected?.Replace('.', ','), completion.ToText()?.Vietnamese);
    }

    [Fact]
    public void A_split_keeps_together_what_an_audit_holds_against_one_another()
    {
        ProjectRecord[] records =
        [
            Named("a", "Cơ sở A") with
            {
                BeneficiaryId = "0100",
            },
            Named("b", "Cơ sở B") with
            {
                BeneficiaryId = "100",
            }, // the same number under another name
            Named("c", "cơ sở b"),
            Named("c", "Cơ sở C"), // the same id
            Named("d", "Cơ sở C") with
            {
                Province = "Hà Nội",
            },
        ];
        var split = new PortfolioSplit(records);
        Assert.Single(records.Select(r => split.PartOf(r, 1_000_000)).Distinct());
        Assert.NotEqual(split.PartOf(Named("e", "Cơ sở E"), 1_000_000), split.PartOf(records[0], 1_000_000));
    }

    private static readonly ReportRequest Year = new() { Period = ReportPeriod.OfYear(2016) };

    private static ProjectReport Compile(params ProjectRecord[] records) => Reports.Compile(records, Year);

    private static ProjectRecord Named(string id, string name) =>
        new()
        {
            Case = id,
            AsOf = new(2016, 6, 1),
            Source = FundingSource.National,
            Item = SupportItem.Machinery,
            Beneficiary = name,
        };

    private static LocalDate? Day(string? iso) => iso is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static List<ProjectRecord> Field(string file)
    {
        using var table = TableFile.Open(Repository.Data(Path.Combine("field", file)), ProjectTable.Schema);
        return table.Rows().Select(row => ProjectTable.Record(row, out _)).OfType<ProjectRecord>().ToList();
    }
}
