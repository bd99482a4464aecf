using System.Globalization;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>Report forms: their own rows and columns, sums as a second count over the raw file gives them, blanks that are named.</summary>
public class FormTests
{
    private static readonly FormRequest Year2016 = new() { Period = ReportPeriod.OfYear(2016) };

    [Fact]
    public void Funds_stand_in_24_rows_below_the_total_local_money_first()
    {
        Assert.Equal([FormColumn.Local, FormColumn.National], ReportForm.Funds.Columns);
        Assert.Equal(["", .. Enumerable.Range(1, 24).Select(n => n.ToString(CultureInfo.InvariantCulture))], ReportForm.Funds.Rows.Select(r => r.Number));
    }

    [Fact]
    public void Results_stand_in_23_rows_national_money_first()
    {
        Assert.Equal([FormColumn.National, FormColumn.Local], ReportForm.Results.Columns);
        Assert.Equal(
            Enumerable.Range(1, 23).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            ReportForm.Results.Rows.Select(r => r.Number).Where(n => !n.Contains('.'))
        );
    }

    [Fact]
    public void Votes_stand_in_two_rows_each_with_the_four_groups()
    {
        Assert.Equal([FormColumn.CentralVote, FormColumn.ProvinceVote], ReportForm.Votes.Columns);
        Assert.Equal(["1", "1.1", "1.2", "1.3", "1.4", "2", "2.1", "2.2", "2.3", "2.4"], ReportForm.Votes.Rows.Select(r => r.Number));
    }

    [Fact]
    public void Every_item_has_one_row_of_funds_or_a_row_that_says_why_it_is_blank()
    {
        var placed = ReportForm.Funds.Rows.SelectMany(r => r.Items).ToList();
        Assert.Equal(placed.Count, placed.Distinct().Count());
        Assert.Equal(
            [SupportItem.Media, SupportItem.VocationalTraining, SupportItem.BusinessTraining],
            SupportItems.All.Select(i => i.Item).Where(i => !placed.Contains(i))
        );
    }

    [Theory]
    [InlineData("2014")]
    [InlineData("2015")]
    [InlineData("2016")]
    [InlineData("2016-H2")]
    public void Funds_of_the_made_up_province_equal_a_sum_over_the_raw_file(string code)
    {
        Assert.True(ReportPeriod.TryParse(code, out var period));
        var filled = ReportForm.Funds.Fill(Province(), new() { Period = period });
        foreach (var (column, source) in new[] { (0, "local"), (1, "national") })
        {
            Assert.Equal(Sum(period, source, "support_vnd"), filled.Rows[0].Cells[column].Value);
            Assert.Equal(Sum(period, source, "support_vnd", "machinery", "technology-line"), Row(filled, "10").Cells[column].Value);
            Assert.Equal(Sum(period, source, "support_vnd", "trademark"), Row(filled, "15").Cells[column].Value);
            Assert.Equal(Sum(period, source, "support_vnd", "cluster-infrastructure"), Row(filled, "22").Cells[column].Value);
            Assert.Equal(
                Sum(period, source, "support_vnd", "domestic-fair-participation", "overseas-fair-participation"),
                Row(filled, "14").Cells[column].Value
            );
        }
    }

    [Fact]
    public void Results_of_the_made_up_province_equal_a_sum_over_the_raw_file()
    {
        var filled = ReportForm.Results.Fill(Province(), Year2016);
        foreach (var (column, source) in new[] { (0, "national"), (1, "local") })
        {
            Assert.Equal(Sum(Year2016.Period, source, "models", "demonstration-model", "model-replication"), Row(filled, "9").Cells[column].Value);
            Assert.Equal(Sum(Year2016.Period, source, "counterpart_vnd", "machinery", "technology-line"), Row(filled, "10.1").Cells[column].Value);
            Assert.Equal(Sum(Year2016.Period, source, "establishments", "consultancy"), Row(filled, "16").Cells[column].Value);
        }
    }

    [Fact]
    public void The_plan_and_the_year_before_are_the_same_form_of_another_amount_or_year()
    {
        var plan = ReportForm.Funds.Fill(Province(), Year2016 with { Amount = Measure.Planned });
        var before = ReportForm.Funds.Fill(Province(), Year2016 with { Period = Year2016.Period.YearBefore });
        Assert.Equal(Sum(Year2016.Period, "local", "planned_vnd"), plan.Rows[0].Cells[0].Value);
        Assert.Equal(Sum(ReportPeriod.OfYear(2015), "local", "support_vnd"), before.Rows[0].Cells[0].Value);
    }

    [Fact]
    public void A_cell_is_made_of_its_projects()
    {
        var cell = Row(ReportForm.Funds.Fill(Province(), Year2016), "10").Cells[1];
        Assert.Equal(cell.Value, cell.Projects.Sum(p => p.Value));
        Assert.Equal(
            Raw().Where(r => r["source"] == "national" && r["item"] == "machinery" && IsCounted(r, Year2016.Period)).Select(r => r["case"]),
            cell.Projects.Select(p => p.Case)
        );
    }

    [Fact]
    public void Rows_that_the_records_cannot_fill_are_blank_and_say_why()
    {
        foreach (var form in ReportForm.All)
        {
            var filled = form.Fill(Province(), Year2016);
            Assert.All(filled.Rows.Where(r => r.Row.Blank is not null), r => Assert.All(r.Cells, c => Assert.Null(c.Value)));
        }

        Assert.NotNull(ReportForm.Funds.Rows.Single(r => r.Number == "16").Blank);
        Assert.NotNull(ReportForm.Results.Rows.Single(r => r.Number == "23").Blank);
    }

    [Fact]
    public void Nothing_done_is_zero_and_something_done_without_a_number_is_blank()
    {
        Assert.Equal(0, Row(ReportForm.Funds.Fill([], Year2016), "10").Cells[1].Value);
        var cell = Row(ReportForm.Funds.Fill([Machine with { Support = null }], Year2016), "10").Cells[1];
        Assert.Null(cell.Value);
        Assert.Equal(1, cell.Unknown);
    }

    [Fact]
    public void An_undetermined_or_reported_answer_stays_marked_in_every_sum_above_it()
    {
        var reported = Machine with { Case = "b", AsOf = new(2018, 5, 11) };
        var local = Machine with { Case = "c", Source = FundingSource.Local };
        var filled = ReportForm.Funds.Fill([Machine, local], Year2016);
        Assert.Equal((1, 0), (filled.Rows[0].Cells[0].Undetermined, filled.Rows[0].Cells[1].Undetermined));
        Assert.Equal(1, Row(filled, "10").Cells[0].Undetermined);
        var later = ReportForm.Funds.Fill([reported], new() { Period = ReportPeriod.OfYear(2018) });
        Assert.Equal((1, 1), (later.Rows[0].Cells[1].Reported, Row(later, "10").Cells[1].Reported));
    }

    [Theory]
    [InlineData(null, Evidence.None)]
    [InlineData(201L, Evidence.Text)]
    public void Without_the_cost_only_what_is_above_the_cap_is_decided(long? million, Evidence standing)
    {
        var record = Machine with { TotalCost = null, Support = Vnd.Million(million ?? 200) };
        Assert.Equal(standing, Row(ReportForm.Funds.Fill([record], Year2016), "10").Cells[1].Projects[0].Standing);
    }

    [Theory]
    [InlineData("03", true)]
    [InlineData("04", true)]
    [InlineData("14", true)]
    [InlineData("3", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_form_is_found_by_its_code(string? code, bool isOne)
    {
        Assert.Equal(isOne, ReportForm.TryFind(code, out var form));
        Assert.Equal(isOne ? code : null, form?.Code);
    }

    /// <summary>A product whose vote is of no stated level may belong to every column of votes, and to none in particular.</summary>
    [Fact]
    public void A_product_without_a_level_is_perhaps_in_every_column_of_votes()
    {
        var record = Machine with { Item = null, Content = PromotionContent.ProductsAndTrade, Products = 2, ProductLevel = null };
        var filled = ReportForm.Votes.Fill([record], Year2016);
        Assert.Equal(["a"], filled.WithoutColumn);
        Assert.Equal(record.ProductLevel is null, filled.Rows.Any(r => r.Cells.Any(c => c.Perhaps > 0)));
        var district = ReportForm.Votes.Fill([record with { ProductLevel = VoteLevel.District }], Year2016);
        Assert.DoesNotContain(district.Rows, r => r.Cells.Any(c => c.Perhaps > 0));
    }

    [Fact]
    public void A_project_without_an_item_is_in_the_total_and_named_where_its_content_has_several_rows()
    {
        var record = Machine with { Item = null, Content = PromotionContent.ManagementCapacity };
        var filled = ReportForm.Funds.Fill([record], Year2016);
        Assert.Equal(record.Support!.Value.Dong, filled.Rows[0].Cells[1].Value);
        Assert.Equal(["a"], filled.WithoutRow);
        Assert.Equal((1, 0), (Row(filled, "5").Cells[1].Perhaps, Row(filled, "10").Cells[1].Perhaps));
        Assert.Equal((null, 0), (Row(filled, "5").Cells[1].Value, Row(filled, "10").Cells[1].Value));
    }

    [Fact]
    public void A_project_without_an_item_has_a_row_where_all_of_its_content_is_one_row()
    {
        var record = Machine with { Item = null, Content = PromotionContent.Consultancy };
        Assert.Equal(record.Support!.Value.Dong, Row(ReportForm.Funds.Fill([record], Year2016), "17").Cells[1].Value);
    }

    [Fact]
    public void Mixed_money_is_divided_where_the_record_says_which_budget_gave_how_much()
    {
        var mixed = Machine with
        {
            Source = null,
            Support = Vnd.Million(55),
            CentralSupport = Vnd.Million(30),
            ProvinceSupport = Vnd.Million(20),
            CommuneSupport = Vnd.Million(5),
        };
        var row = Row(ReportForm.Funds.Fill([mixed], Year2016), "10");
        Assert.Equal((25_000_000, 30_000_000), (row.Cells[0].Value, row.Cells[1].Value));
        Assert.Equal(["a"], ReportForm.Funds.Fill([mixed with { Support = Vnd.Million(56) }], Year2016).WithoutColumn);
        var ofCommune = Row(ReportForm.Funds.Fill([mixed with { Support = Vnd.Million(35), ProvinceSupport = null }], Year2016), "10");
        Assert.Equal((5_000_000, 30_000_000), (ofCommune.Cells[0].Value, ofCommune.Cells[1].Value));
        var onlyCentral = mixed with { Support = Vnd.Million(30), ProvinceSupport = null, CommuneSupport = null };
        Assert.Equal(["a"], ReportForm.Funds.Fill([onlyCentral], Year2016).WithoutColumn);
        var unknown = ReportForm.Funds.Fill([Machine with { Source = null }], Year2016);
        Assert.Equal(["a"], unknown.WithoutColumn);
        Assert.Equal((null, null), (unknown.Rows[0].Cells[0].Value, unknown.Rows[0].Cells[1].Value));
        Assert.Equal((1, 0), (Row(unknown, "10").Cells[0].Perhaps, Row(unknown, "11").Cells[0].Perhaps));
        Assert.Equal(0, Row(unknown, "11").Cells[0].Value);
    }

    [Theory]
    [InlineData(VoteLevel.Province, 0, 3)]
    [InlineData(VoteLevel.Region, 3, 0)]
    [InlineData(VoteLevel.Nation, 3, 0)]
    public void Products_are_counted_by_the_level_of_their_vote(VoteLevel level, long central, long province)
    {
        var record = Machine with { Item = SupportItem.VoteRegion, Products = 3, ProductLevel = level };
        var row = Row(ReportForm.Votes.Fill([record, Machine with { Case = "b" }], Year2016), "2");
        Assert.Equal((central, province), (row.Cells[0].Value, row.Cells[1].Value));
    }

    [Fact]
    public void Drafts_rejected_and_stopped_projects_are_named_and_not_counted()
    {
        var filled = ReportForm.Funds.Fill([Machine with { Status = RecordStatus.Stopped }], Year2016);
        Assert.Equal(["a"], filled.LeftOut);
        Assert.Equal(0, filled.Rows[0].Cells[1].Value);
        var undated = ReportForm.Funds.Fill([Machine], Year2016 with { Date = ReportDate.Settlement });
        Assert.Equal(["a"], undated.Undated);
        Assert.Empty(undated.LeftOut);
        undated = ReportForm.Funds.Fill([Machine with { Status = RecordStatus.Rejected }], Year2016 with { Date = ReportDate.Settlement });
        Assert.Equal(["a"], undated.LeftOut);
        Assert.Empty(undated.Undated);
    }

    [Fact]
    public void Two_states_of_one_project_count_once()
    {
        var filled = ReportForm.Funds.Fill([Machine, Machine with { Status = RecordStatus.Settled, Support = Vnd.Million(90) }], Year2016);
        Assert.Equal(90_000_000, Row(filled, "10").Cells[1].Value);
    }

    [Fact]
    public void Units_without_a_project_in_the_period_have_not_reported()
    {
        var records = new[] { Machine with { Place = "Xã An Hòa" }, Machine with { Case = "b", Place = "Xã Bình", AsOf = new(2015, 1, 1) } };
        Assert.Equal(["Xã Bình", "Xã Cao"], Year2016.NotReported(["xã An Hoà", "Xã Bình", "", "Xã Cao"], records));
    }

    [Fact]
    public void A_count_is_no_amount() => Assert.Throws<ArgumentException>(() => ReportForm.Funds.Fill([], Year2016 with { Amount = Measure.Machines }));

    private static ProjectRecord Machine =>
        new()
        {
            Case = "a",
            AsOf = new(2016, 6, 30),
            Source = FundingSource.National,
            Item = SupportItem.Machinery,
            TotalCost = Vnd.Million(300),
            Support = Vnd.Million(100),
        };

    private static FilledRow Row(FilledForm form, string number) => form.Rows.Single(r => r.Row.Number == number);

    private static List<Dictionary<string, string>> Raw()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Samples, "data", "province.csv"));
        var header = lines[0].Split(',');
        return lines.Skip(1).Select(l => header.Zip(Fields(l)).ToDictionary(p => p.First, p => p.Second)).ToList();
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string> { "" };
        var isQuoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == ',' && !isQuoted)
                fields.Add("");
            else
                fields[^1] += c;
        }

        return fields;
    }

    private static List<ProjectRecord> Province()
    {
        var columns = ProjectColumn.All.Select(c => c.Code).ToList();
        return Raw().Select(row => ProjectColumn.Read(columns.Select(c => row.GetValueOrDefault(c)).ToList(), out _)!).ToList();
    }

    private static bool IsCounted(Dictionary<string, string> row, ReportPeriod period) =>
        row["status"] is not ("draft" or "rejected" or "stopped")
        && string.CompareOrdinal(row["as_of"], Iso(period.Start)) >= 0
        && string.CompareOrdinal(row["as_of"], Iso(period.End)) <= 0;

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static long Sum(ReportPeriod period, string source, string column, params string[] items) =>
        Raw()
            .Where(r => r["source"] == source && IsCounted(r, period) && (items.Length == 0 || items.Contains(r["item"])) && r[column].Length > 0)
            .Sum(r => long.Parse(r[column], CultureInfo.InvariantCulture));
}
