using System.Text;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Provinces;

/// <summary>What the library ships of single provinces: reported, in part, with sources, and only for who takes it.</summary>
public class KnownProvincesTests
{
    private static readonly PromotionRules National = PromotionRules.National;

    [Fact]
    public void Each_is_read_without_errors_and_says_what_it_rests_on()
    {
        Assert.Equal(
            ["Bắc Giang", "Bình Dương", "Đà Nẵng", "Đắk Lắk", "Đồng Tháp", "Hậu Giang", "Hòa Bình", "Quảng Nam", "Thành phố Hồ Chí Minh"],
            KnownProvinces.All.Select(p => p.Name)
        );
        foreach (var province in KnownProvinces.All)
        {
            Assert.NotNull(province.Unit);
            Assert.Equal(new LocalDate(2026, 11, 25), province.LookedAt);
            Assert.NotEqual("", province.Note);
            Assert.All(province.Schedules, s => Assert.NotEqual(TextCoverage.Whole, s.Coverage));
            Assert.All(province.Schedules.SelectMany(s => s.Levels), l => Assert.Equal(Evidence.Reported, l.Evidence));
            var written = ScheduleFile.Read(Encoding.UTF8.GetBytes(ScheduleFile.Write(province)), LawBook.National);
            Assert.Equal(province.Schedules, written.Province!.Schedules);
        }
    }

    [Fact]
    public void A_province_is_found_in_any_spelling_and_only_where_something_is_known()
    {
        Assert.Same(KnownProvinces.Find("Đồng Tháp"), KnownProvinces.Find("tỉnh dong thap"));
        Assert.Null(KnownProvinces.Find("Sơn La"));
        Assert.Null(KnownProvinces.Find(null));
        Assert.False(KnownProvinces.TryFind("nowhere", out _));
    }

    [Fact]
    public void Nothing_of_it_is_used_unless_a_host_takes_it()
    {
        var request = Machinery(637, 300);
        Assert.Equal(["provincial-schedule"], National.AssessSupport(new(2025, 6, 30), request).Missing);
        var known = National.In(KnownProvinces.Find("Đồng Tháp")!).AssessSupport(new(2025, 6, 30), request);
        Assert.Equal((Verdict.Satisfied, BoundBy.Cap, Evidence.Reported), (known.Verdict, known.BoundBy, known.Workings.Evidence));
    }

    [Theory]
    [InlineData("Đồng Tháp", "2025-06-30", 637, 300, Verdict.Satisfied)]
    [InlineData("Đồng Tháp", "2025-06-30", 637, 301, Verdict.NotSatisfied)]
    [InlineData("Đồng Tháp", "2025-07-01", 637, 300, Verdict.Undetermined)]
    [InlineData("Đồng Tháp", "2022-05-09", 637, 300, Verdict.Undetermined)]
    [InlineData("Hậu Giang", "2015-06-30", 80, 40, Verdict.Undetermined)]
    [InlineData("Hậu Giang", "2015-06-30", 80, 81, Verdict.NotSatisfied)]
    [InlineData("Hậu Giang", "2015-06-30", 80, 101, Verdict.NotSatisfied)]
    [InlineData("Hậu Giang", "2015-06-30", 300, 101, Verdict.NotSatisfied)]
    [InlineData("Hậu Giang", "2018-05-11", 300, 101, Verdict.Undetermined)]
    [InlineData("Bắc Giang", "2022-06-30", 900, 301, Verdict.Undetermined)]
    public void What_they_answer(string province, string day, int cost, int asked, Verdict verdict)
    {
        var decision = National.In(KnownProvinces.Find(province)!).AssessSupport(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Machinery(cost, asked));
        Assert.Equal(verdict, decision.Verdict);
    }

    [Theory]
    [InlineData("2017-12-31", "20000000001", 10)]
    [InlineData("2017-12-31", "20000000000", 5)]
    [InlineData("2018-01-01", "20000000000", null)]
    public void The_tiers_of_Dong_Thap_in_2014_hold_until_another_decision_may_have_come(string day, string capital, int? ceiling)
    {
        var request = new SupportRequest
        {
            Item = SupportItem.EnterpriseSetup,
            Source = FundingSource.Local,
            Cost = Vnd.Million(100),
            LocalFacts = [new("registered-capital", capital)],
        };
        var decision = National.In(KnownProvinces.Find("Đồng Tháp")!).AssessSupport(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, request);
        Assert.Equal(ceiling is { } c ? Vnd.Million(c) : null, decision.Ceiling);
    }

    [Theory]
    [InlineData("2019-12-31", "provincial-schedule")]
    [InlineData("2020-01-01", "schedule-in-force")]
    [InlineData("2025-06-30", "schedule-in-force")]
    [InlineData("2025-07-01", "provincial-schedule")]
    public void A_text_of_which_no_day_in_force_is_known_determines_nothing(string day, string missing)
    {
        var request = new SupportRequest
        {
            Item = SupportItem.EnterpriseSetup,
            Source = FundingSource.Local,
            Requested = Vnd.Million(20),
            LocalFacts = [new("difficult-area", "yes")],
        };
        var decision = National.In(KnownProvinces.Find("TP.HCM")!).AssessSupport(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, request);
        Assert.Equal((Verdict.Undetermined, missing), (decision.Verdict, decision.Missing.Single()));
    }

    [Fact]
    public void A_condition_in_words_is_the_authority_s_to_decide()
    {
        var request = new SupportRequest
        {
            Item = SupportItem.EnterpriseSetup,
            Source = FundingSource.Local,
            Cost = Vnd.Million(40),
            Requested = Vnd.Million(5),
            LocalFacts = [new("registered-capital", "15000000000")],
        };
        var rules = National.In(KnownProvinces.Find("Đồng Tháp")!);
        Assert.Equal(Verdict.AuthorityDecides, rules.AssessSupport(new(2016, 6, 30), request).Verdict);
        Assert.Equal(Verdict.NotSatisfied, rules.AssessSupport(new(2016, 6, 30), request with { Requested = Vnd.Million(6) }).Verdict);
    }

    [Fact]
    public void A_vote_in_Binh_Duong_by_the_level_that_pays()
    {
        var rules = National.In(KnownProvinces.Find("Bình Dương")!);
        var vote = new SupportRequest
        {
            Item = default,
            OwnItem = "vote",
            Source = FundingSource.Local,
            PaidBy = PayingLevel.District,
            Requested = Vnd.Million(51),
        };
        Assert.Equal(Verdict.NotSatisfied, rules.AssessSupport(new(2020, 6, 30), vote).Verdict);
        Assert.Equal(Verdict.Undetermined, rules.AssessSupport(new(2020, 6, 30), vote with { PaidBy = PayingLevel.Province }).Verdict);
    }

    [Fact]
    public void An_allocation_holds_no_more_than_a_project_can_get()
    {
        // The rate of Hậu Giang is not known: of 400 asked for no more than the cap of 100 can come.
        var plan = new BudgetPlan
        {
            AsOf = new LocalDate(2015, 6, 30),
            Budget = Vnd.Million(500),
            Province = KnownProvinces.Find("Hậu Giang"),
            Projects = [new("a", new() { AsOf = new(2015, 6, 30), Source = FundingSource.Local }, Machinery(900, 400))],
        };
        var allocation = National.Allocate(plan).Allocation;
        Assert.True(allocation.Held + allocation.LeftToAuthority + allocation.Given <= Vnd.Million(100));
        Assert.True(allocation.Remainder >= Vnd.Million(400));
    }

    private static SupportRequest Machinery(int cost, int asked) =>
        new()
        {
            Item = SupportItem.Machinery,
            Source = FundingSource.Local,
            Cost = Vnd.Million(cost),
            Requested = Vnd.Million(asked),
        };
}
