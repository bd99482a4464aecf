using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article17Tests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(9)]
    public void Clause1_a_mean_of_70_passes_and_69_99_does_not(int jurors)
    {
        // Spread around the mean: the first gives d more, the last d less.
        ScoreSheet[] Sheets(string product, string first, string middle, string last) =>
            [
                .. Enumerable
                    .Range(1, jurors)
                    .Select(j =>
                        Given.Sheet(
                            product,
                            "J" + j,
                            jurors == 1 ? middle
                                : j == 1 ? first
                                : j == jurors ? last
                                : middle
                        )
                    ),
            ];
        var vote = Given.Vote([.. Sheets("A", "75.5", "70", "64.5"), .. Sheets("B", "75.49", "69.99", "64.49")]);
        var (a, b) = (vote.Products[0], vote.Products[1]);
        Assert.Equal("A", a.Product);
        Assert.True(a.MeetsPassMark);
        Assert.Equal(Verdict.Satisfied, a.Finding.Verdict);
        Assert.Equal("70", a.Mean.ToCode());
        Assert.False(b.MeetsPassMark);
        Assert.Equal(Verdict.NotSatisfied, b.Finding.Verdict);
        Assert.Equal("69.99", b.Mean.ToCode());
        Assert.Equal("6999/100", b.Mean.ToFractionCode());
        Assert.Equal("TT26-2014/17/1", b.Finding.Citation!.Code);
    }

    [Fact]
    public void Clause1_a_mean_just_below_70_is_never_shown_as_70()
    {
        // 3 jurors: 70 + 70 + 69.999999 = 209.999999; ÷ 3 = 69.9999996…
        var vote = Given.Vote(Given.Sheet("P", "J1", "70"), Given.Sheet("P", "J2", "70"), Given.Sheet("P", "J3", "69.999999"));
        Assert.False(vote.Products[0].MeetsPassMark);
        Assert.Equal("69.999999…", vote.Products[0].Mean.ToCode());
        Assert.Equal("209999999/3000000", vote.Products[0].Mean.ToFractionCode());
        // 210.000001 ÷ 3 is more than 70 and passes.
        var above = Given.Vote(Given.Sheet("P", "J1", "70"), Given.Sheet("P", "J2", "70"), Given.Sheet("P", "J3", "70.000001"));
        Assert.True(above.Products[0].MeetsPassMark);
        Assert.Equal("70.000000…", above.Products[0].Mean.ToCode());
    }

    [Fact]
    public void Clause1_the_mark_is_necessary_and_the_council_decides_the_number()
    {
        var vote = Given.Vote(Given.Sheet("A", "J", "90"), Given.Sheet("B", "J", "60"));
        Assert.Equal(AwardStanding.CouncilDecides, vote.Products[0].Award);
        Assert.Equal(AwardStanding.BelowMark, vote.Products[1].Award);
        Assert.Contains(vote.Findings, f => f.Rule == TypicalProductMessages.CouncilDecides && f.Verdict == Verdict.AuthorityDecides);
    }

    [Fact]
    public void Clause1_places_show_ties_in_the_order_of_names()
    {
        var vote = Given.Vote(
            Given.Sheet("D", "J", "71"),
            Given.Sheet("C", "J", "80"),
            Given.Sheet("A", "J", "80"),
            Given.Sheet("B", "J", "90"),
            Given.Sheet("E", "J", "71")
        );
        Assert.Equal(["B:1:False", "A:2:True", "C:2:True", "D:4:True", "E:4:True"], vote.Products.Select(p => $"{p.Product}:{p.Rank}:{p.IsTied}"));
    }

    [Theory]
    [InlineData(0, "Beyond,Beyond,Beyond,Below")]
    [InlineData(1, "Within,Beyond,Beyond,Below")]
    [InlineData(2, "Within,Tied,Tied,Below")]
    [InlineData(3, "Within,Within,Within,Below")]
    [InlineData(9, "Within,Within,Within,Below")]
    public void Clause1_a_tie_across_the_number_is_left_to_the_council(int number, string expected)
    {
        var vote = Awarded([new AwardNumber(number)]);
        Assert.Equal(
            expected,
            string.Join(",", vote.Products.Select(p => p.Award.ToString().Replace("Number", "").Replace("AtLimit", "").Replace("Mark", "")))
        );
        Assert.Equal(number == 2, vote.Findings.Any(f => f.Rule == TypicalProductMessages.TieAtLimit));
    }

    [Fact]
    public void Clause1_numbers_may_be_given_by_group()
    {
        var vote = Awarded([new AwardNumber(1, ProductGroup.Handicraft), new AwardNumber(0, ProductGroup.Other)]);
        Assert.Equal(
            [AwardStanding.WithinNumber, AwardStanding.CouncilDecides, AwardStanding.BeyondNumber, AwardStanding.BelowMark],
            vote.Products.Select(p => p.Award)
        );
        Assert.Throws<ArgumentException>(() => Awarded([new AwardNumber(-1)]));
        Assert.Throws<ArgumentException>(() => Awarded([new AwardNumber(1), new AwardNumber(1, ProductGroup.Other)]));
        Assert.Throws<ArgumentException>(() => Awarded([new AwardNumber(1, ProductGroup.Other), new AwardNumber(2, ProductGroup.Other)]));
        Assert.Throws<ArgumentException>(() => Awarded([new AwardNumber(1, (ProductGroup)7)]));
    }

    [Fact]
    public void Clause1_nothing_passes_on_sheets_that_are_missing_while_they_can_change_it()
    {
        // "A" has one sheet of 100 of three: its mean lies from 33.3 to 100. "B" has 70 whole.
        var vote = Missing([Given.Sheet("A", "J1", "100"), .. Given.OfThree("B", "70")], 1);
        Assert.Equal(["A", "B"], vote.Products.Select(p => p.Product));
        Assert.Equal([null, true], vote.Products.Select(p => p.MeetsPassMark));
        Assert.Equal([AwardStanding.Open, AwardStanding.Open], vote.Products.Select(p => p.Award));
        Assert.Equal(1, vote.Findings.Single(f => f.Rule == TypicalProductMessages.CouncilDecides).Arguments.N0);

        // Two numbers are enough for both, whatever the missing sheets say.
        Assert.Equal(
            [AwardStanding.Open, AwardStanding.WithinNumber],
            Missing([Given.Sheet("A", "J1", "100"), .. Given.OfThree("B", "70")], 2).Products.Select(p => p.Award)
        );
    }

    [Theory]
    // The mean of "A" with a sheet missing: from 60 to 93.3; from 66.7 to 100; whole, at 70.3.
    [InlineData("90", "90", null, "Open,WithinNumber")]
    [InlineData("100", "100", null, "Open,Open")]
    [InlineData("100", "100", "11", "WithinNumber,BeyondNumber")]
    public void Clause1_what_no_missing_sheet_can_change_is_said(string first, string second, string? third, string expected)
    {
        ScoreSheet[] a = [Given.Sheet("A", "J1", first), Given.Sheet("A", "J2", second)];
        var b = third is null ? Given.OfThree("B", "95") : Given.OfThree("B", "70");
        var vote = Missing([.. a, .. third is null ? [] : new[] { Given.Sheet("A", "J3", third) }, .. b], 1);
        Assert.Equal(expected, string.Join(",", vote.Products.OrderBy(p => p.Product).Select(p => p.Award)));
    }

    [Fact]
    public void Clause1_a_product_that_is_surely_outranked_is_beyond_the_number_though_sheets_are_missing()
    {
        // "A" is at 90 whole; "C" between 70 and 83.3 passes for sure but not before it.
        var vote = Missing(
            [
                .. Given.OfThree("A", "90"),
                .. Enumerable.Range(1, 5).Select(j => Given.Sheet("C", "J" + j, "84")),
                Given.Sheet("A", "J4", "90"),
                Given.Sheet("A", "J5", "90"),
                Given.Sheet("A", "J6", "90"),
                Given.Sheet("A", "J7", "90"),
                Given.Sheet("C", "J6", "84"),
            ],
            1
        );
        Assert.Equal([AwardStanding.WithinNumber, AwardStanding.BeyondNumber], vote.Products.Select(p => p.Award));
        Assert.Equal(["J7"], vote.Products[1].MissingJurors);
    }

    [Theory]
    [InlineData(VoteLevel.District, "Chủ tịch Ủy ban nhân dân cấp huyện")]
    [InlineData(VoteLevel.Province, "Chủ tịch Ủy ban nhân dân cấp tỉnh")]
    [InlineData(VoteLevel.Region, "Cục trưởng Cục Công nghiệp địa phương")]
    [InlineData(VoteLevel.Nation, "Bộ trưởng Bộ Công Thương")]
    public void Clause2_who_issues_the_certificate(VoteLevel level, string issuer)
    {
        Assert.Equal(issuer, Given.Norms2015.Find(level)!.Issuer.Value.Vietnamese);
        Assert.Equal("TT26-2014/17/2", Given.Norms2015.Find(level)!.Issuer.Citation.Code);
    }

    [Theory]
    [InlineData(VoteLevel.Province, Authority.ProvincialChair, Verdict.Satisfied)]
    [InlineData(VoteLevel.Province, Authority.ProvincialCommittee, Verdict.NotSatisfied)]
    [InlineData(VoteLevel.Province, Authority.Department, Verdict.NotSatisfied)]
    [InlineData(VoteLevel.District, Authority.DistrictChair, Verdict.Satisfied)]
    [InlineData(VoteLevel.District, Authority.DistrictCommittee, Verdict.Satisfied)]
    [InlineData(VoteLevel.Region, Authority.Agency, Verdict.Satisfied)]
    [InlineData(VoteLevel.Nation, Authority.Agency, Verdict.NotSatisfied)]
    [InlineData(VoteLevel.Nation, Authority.MinisterOfIndustryAndTrade, Verdict.Satisfied)]
    [InlineData(VoteLevel.Nation, null, Verdict.Satisfied)]
    public void Clause2_a_certificate_of_another_issuer_is_none(VoteLevel level, Authority? issuedBy, Verdict verdict)
    {
        var certificate = new Certificate
        {
            Level = level,
            Issued = new(2015, 6, 1),
            IssuedBy = issuedBy,
            IsWithdrawn = false,
        };
        var decision = CertificateRules.Assess(Given.Norms2015, certificate, new(2016, 1, 1));
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(
            issuedBy is not null,
            decision.Findings.Any(f =>
                f.Rule == TypicalProductMessages.CertificateIssuer
                && f.Citation!.Code == (issuedBy == Authority.DistrictCommittee ? "TT26-2014/23/3/b" : "TT26-2014/17/2")
            )
        );
        Assert.Throws<ArgumentException>(() => CertificateRules.Assess(Given.Norms2015, certificate with { IssuedBy = (Authority)99 }, new(2016, 1, 1)));
    }

    [Theory]
    [InlineData(2015, 1, 1)]
    [InlineData(2015, 12, 31)]
    public void Clause3_issued_in_2015_ends_2017_12_31(int year, int month, int day)
    {
        var issued = new LocalDate(year, month, day);
        var certificate = new Certificate
        {
            Level = VoteLevel.Province,
            Issued = issued,
            IsWithdrawn = false,
        };
        var last = CertificateRules.Assess(Given.Norms2015, certificate, new(2017, 12, 31));
        Assert.Equal(Verdict.Satisfied, last.Verdict);
        Assert.Equal(new LocalDate(2017, 12, 31), last.ValidUntil);
        Assert.Contains(last.Findings, f => f.Reading == ReadingId.R6 && f.Citation?.Code == "TT26-2014/17/3");
        Assert.Equal(Verdict.NotSatisfied, CertificateRules.Assess(Given.Norms2015, certificate, new(2018, 1, 1)).Verdict);
        Assert.Equal(Verdict.Satisfied, CertificateRules.Assess(Given.Norms2015, certificate, issued).Verdict);
        Assert.Equal(Verdict.NotSatisfied, CertificateRules.Assess(Given.Norms2015, certificate, issued.PlusDays(-1)).Verdict);
    }

    [Fact]
    public void Clause3_reading_R6_may_start_counting_a_year_later()
    {
        var readings = Readings.Default with { CertificateYear = CertificateFirstYear.YearAfterIssue };
        Assert.Equal(new LocalDate(2018, 12, 31), CertificateRules.ValidUntil(Given.Norms2015, 2015, readings));
        var vote = VoteRules.Assess(
            Given.Norms2015,
            new VoteRequest
            {
                Level = VoteLevel.Region,
                Date = new(2016, 5, 1),
                Sheets = [Given.Sheet("P", "J", "70")],
            },
            readings
        );
        Assert.Equal(new LocalDate(2019, 12, 31), vote.CertificatesValidUntil);
        Assert.Equal(VoteLevel.Nation, vote.NextLevel);
        Assert.Throws<OverflowException>(() => CertificateRules.ValidUntil(Given.Norms2015, 9998));
    }

    [Fact]
    public void Clause3_a_certificate_without_a_day_or_from_before_the_circular_is_undetermined()
    {
        var certificate = new Certificate { Level = VoteLevel.Province, IsWithdrawn = false };
        var undated = CertificateRules.Assess(null, certificate, Given.Day2015);
        Assert.Equal(Verdict.Undetermined, undated.Verdict);
        Assert.Equal<ValueList<string>>(["certificate-issued"], undated.Missing);
        var old = CertificateRules.Assess(null, certificate with { Issued = new(2014, 10, 20) }, Given.Day2015);
        Assert.Equal<ValueList<string>>(["certificate-validity"], old.Missing);
        Assert.Null(old.ValidUntil);
        Assert.Equal(PriorityGround.None, old.PriorityGround);
    }

    [Fact]
    public void A_vote_at_a_level_that_holds_none_is_not_by_the_book()
    {
        var vote = VoteRules.Assess(
            Given.Norms2015,
            new VoteRequest
            {
                Level = VoteLevel.Commune,
                Date = Given.Day2015,
                Sheets = [Given.Sheet("P", "J", "70")],
            }
        );
        Assert.Equal(Verdict.NotSatisfied, vote.Verdict);
        Assert.Null(vote.CertificatesValidUntil);
        Assert.Contains(vote.Findings, f => f.Rule == TypicalProductMessages.LevelNotHeld);
    }

    [Fact]
    public void Next_level_follows_the_levels_of_the_time()
    {
        VoteLevel? Next(VoteLevel level, LocalDate day) =>
            VoteRules
                .Assess(
                    Given.NormsOn(day),
                    new VoteRequest
                    {
                        Level = level,
                        Date = day,
                        Sheets = [],
                    }
                )
                .NextLevel;
        Assert.Equal(VoteLevel.Province, Next(VoteLevel.District, Given.Day2015));
        Assert.Equal(VoteLevel.Province, Next(VoteLevel.Commune, new(2026, 1, 1)));
        Assert.Equal(VoteLevel.Region, Next(VoteLevel.Province, Given.Day2015));
        Assert.Null(Next(VoteLevel.Nation, Given.Day2015));
    }

    [Fact]
    public void After_2018_08_15_answers_name_the_unread_amendment_and_the_mark_is_reported()
    {
        VoteDecision On(LocalDate day) =>
            VoteRules.Assess(
                Given.NormsOn(day),
                new VoteRequest
                {
                    Level = VoteLevel.Region,
                    Date = day,
                    Sheets = [Given.Sheet("P", "J", "70")],
                }
            );
        var before = On(new(2018, 8, 15));
        var after = On(new(2018, 8, 16));
        Assert.DoesNotContain(before.Findings, f => f.Rule == StandingFindings.UnreadAmendment);
        Assert.Contains(after.Findings, f => f.Rule == StandingFindings.UnreadAmendment && f.Message(Language.English).Contains("14/2018"));
        Assert.Equal(Evidence.Text, before.Products[0].Finding.Evidence);
        Assert.Equal(Evidence.Reported, after.Products[0].Finding.Evidence);
        Assert.DoesNotContain(On(new(2025, 10, 13)).Findings, f => f.Rule == StandingFindings.AfterVerifiedThrough);
        Assert.Contains(On(new(2025, 10, 14)).Findings, f => f.Rule == StandingFindings.AfterVerifiedThrough);
    }

    private static VoteDecision Missing(ScoreSheet[] sheets, int number) =>
        VoteRules.Assess(
            Given.Norms2015,
            new VoteRequest
            {
                Level = VoteLevel.Province,
                Date = Given.Day2015,
                Sheets = [.. sheets],
                Awards = [new AwardNumber(number)],
            }
        );

    private static VoteDecision Awarded(ValueList<AwardNumber> awards) =>
        VoteRules.Assess(
            Given.Norms2015,
            new VoteRequest
            {
                Level = VoteLevel.Province,
                Date = Given.Day2015,
                Sheets =
                [
                    Given.Sheet("A", "J", "90"),
                    Given.Sheet("B", "J", "80", ProductGroup.AgroFood),
                    Given.Sheet("C", "J", "80", ProductGroup.Other),
                    Given.Sheet("D", "J", "60"),
                ],
                Awards = awards,
            }
        );
}
