using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article12Tests
{
    [Theory]
    [InlineData(VoteLevel.Province, VoteLevel.District, "TT26-2014/12/2/b", "TT26-2014/12/2/c")]
    [InlineData(VoteLevel.Region, VoteLevel.Province, "TT26-2014/12/3/b", "TT26-2014/12/3/c")]
    [InlineData(VoteLevel.Nation, VoteLevel.Region, "TT26-2014/12/4/b", "TT26-2014/12/4/c")]
    public void Clauses2To4_the_level_below_certifies_and_proposes(VoteLevel level, VoteLevel lower, string certificate, string proposal)
    {
        var good = Given.Entry(level, lower);
        var yes = Given.Assess(good);
        Assert.Equal(Verdict.Satisfied, yes.Verdict);
        Assert.Contains(yes.Findings, f => f.Citation?.Code == certificate && f.Verdict == Verdict.Satisfied);
        Assert.Contains(yes.Findings, f => f.Citation?.Code == proposal && f.Verdict == Verdict.Satisfied);

        Assert.Equal(Verdict.NotSatisfied, Given.Assess(good with { IsProposed = false }).Verdict);
        Assert.Equal<ValueList<string>>(["proposal"], Given.Assess(good with { IsProposed = null }).Missing);
        Assert.Equal(Verdict.NotSatisfied, Given.Assess(good with { LowerCertificate = null, HasLowerCertificate = false, LowestVoteWasHeld = true }).Verdict);
    }

    [Theory]
    [InlineData(VoteLevel.Region, VoteLevel.District)]
    [InlineData(VoteLevel.Nation, VoteLevel.Province)]
    [InlineData(VoteLevel.Region, VoteLevel.Region)]
    public void Clauses3And4_no_level_is_skipped(VoteLevel level, VoteLevel held) =>
        Assert.Equal(Verdict.NotSatisfied, Given.Assess(Given.Entry(level, held)).Verdict);

    [Theory]
    [InlineData(2017, 12, 31, Verdict.Satisfied)]
    [InlineData(2018, 1, 1, Verdict.NotSatisfied)]
    public void Clause3PointB_the_certificate_is_in_force_on_the_day(int year, int month, int day, Verdict verdict) =>
        Assert.Equal(verdict, Given.Assess(Given.Entry(VoteLevel.Region, VoteLevel.Province, new(year, month, day))).Verdict);

    [Fact]
    public void Clause3PointB_a_withdrawn_certificate_does_not_count_and_an_unknown_withdrawal_is_named()
    {
        var good = Given.Entry(VoteLevel.Region, VoteLevel.Province);
        Assert.Equal(Verdict.NotSatisfied, Given.Assess(good with { LowerCertificate = good.LowerCertificate! with { IsWithdrawn = true } }).Verdict);
        var unknown = Given.Assess(good with { LowerCertificate = good.LowerCertificate! with { IsWithdrawn = null } });
        Assert.Equal(Verdict.Undetermined, unknown.Verdict);
        Assert.Equal<ValueList<string>>(["certificate-withdrawn"], unknown.Missing);
        var undated = Given.Assess(good with { LowerCertificate = good.LowerCertificate! with { Issued = null } });
        Assert.Equal<ValueList<string>>(["certificate-issued"], undated.Missing);
        Assert.Equal<ValueList<string>>(["lower-certificate"], Given.Assess(good with { LowerCertificate = null }).Missing);
    }

    [Theory]
    [InlineData(false, false, Verdict.Satisfied, "")]
    [InlineData(null, false, Verdict.Satisfied, "")]
    [InlineData(false, true, Verdict.NotSatisfied, "")]
    [InlineData(false, null, Verdict.Undetermined, "lowest-vote-held")]
    [InlineData(null, true, Verdict.Undetermined, "lower-certificate")]
    [InlineData(null, null, Verdict.Undetermined, "lowest-vote-held;lower-certificate")]
    public void Clause2PointD_without_a_district_vote_no_certificate_is_needed(bool? has, bool? wasHeld, Verdict verdict, string missing)
    {
        var decision = Given.Assess(Given.Entry(VoteLevel.Province) with { HasLowerCertificate = has, LowestVoteWasHeld = wasHeld });
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(missing, string.Join(";", decision.Missing.AsEnumerable()));
        if (verdict == Verdict.Satisfied)
        {
            Assert.Equal(2, decision.Findings.Count(f => f.Citation?.Code == "TT26-2014/12/2/d"));
            var dossier = EntryRules.Assess(
                Given.Norms2015,
                null,
                Given.Entry(VoteLevel.Province) with
                {
                    LowestVoteWasHeld = false,
                    Dossier = Given.FullDossier with { CertificateCopy = null, ProductList = null },
                }
            );
            Assert.Equal(Verdict.Satisfied, dossier.Dossier.Verdict);
        }
    }

    [Theory]
    [InlineData(true, false, Verdict.NotSatisfied, "")]
    [InlineData(true, null, Verdict.Undetermined, "certificate-copy")]
    [InlineData(false, false, Verdict.Satisfied, "")]
    [InlineData(null, true, Verdict.Satisfied, "")]
    [InlineData(null, false, Verdict.Undetermined, "lowest-vote-held")]
    [InlineData(null, null, Verdict.Undetermined, "lowest-vote-held;certificate-copy")]
    public void Clause2PointD_while_it_is_open_a_paper_that_is_not_there_settles_nothing(bool? wasHeld, bool? copy, Verdict verdict, string missing)
    {
        var entry = Given.Entry(VoteLevel.Province) with
        {
            HasLowerCertificate = false,
            LowestVoteWasHeld = wasHeld,
            Dossier = Given.FullDossier with { CertificateCopy = copy },
        };
        var papers = Given.Assess(entry).Dossier;
        Assert.Equal(verdict, papers.Verdict);
        Assert.Equal(missing, string.Join(";", papers.Missing.AsEnumerable()));
    }

    [Fact]
    public void Clause2PointD_helps_an_expired_certificate_but_no_higher_level()
    {
        var late = Given.Entry(VoteLevel.Province, VoteLevel.District, new(2018, 1, 1));
        Assert.Equal(Verdict.Satisfied, Given.Assess(late with { LowestVoteWasHeld = false }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Given.Assess(late with { LowestVoteWasHeld = true }).Verdict);
        Assert.Equal<ValueList<string>>(["lowest-vote-held"], Given.Assess(late).Missing);
        var region = Given.Entry(VoteLevel.Region) with { HasLowerCertificate = false, LowestVoteWasHeld = false };
        Assert.Equal(Verdict.NotSatisfied, Given.Assess(region).Verdict);
    }

    [Fact]
    public void Clause2PointD_without_a_district_vote_the_papers_of_clause_1_suffice_whatever_older_certificate_there_is()
    {
        var held = Given.Entry(VoteLevel.Province, VoteLevel.District) with
        {
            Dossier = Given.FullDossier with { CertificateCopy = false, ProductList = false },
        };
        Assert.Equal(Verdict.NotSatisfied, Given.Assess(held).Dossier.Verdict);
        Assert.Equal(Verdict.NotSatisfied, Given.Assess(held with { LowestVoteWasHeld = true }).Dossier.Verdict);
        var without = Given.Assess(held with { LowestVoteWasHeld = false });
        Assert.Equal((Verdict.Satisfied, Verdict.Satisfied), (without.Verdict, without.Dossier.Verdict));
    }

    [Fact]
    public void Clause1_copies_are_valid_copies()
    {
        var papers = Given.Assess(Given.Entry(VoteLevel.Region, VoteLevel.Province)).Dossier.Findings.Select(f => f.Message(Language.Vietnamese)).ToList();
        Assert.Contains(papers, p => p.Contains("bản sao hợp lệ Giấy chứng nhận đăng ký kinh doanh"));
        Assert.Contains(papers, p => p.Contains("bản sao hợp lệ Giấy chứng nhận cấp liền dưới còn giá trị"));
    }

    [Fact]
    public void Clause2PointB_from_2025_07_01_a_commune_certificate_counts_and_a_district_one_in_force_still_does()
    {
        var day = new LocalDate(2025, 7, 1);
        var entry = Given.Entry(VoteLevel.Province, VoteLevel.Commune, day) with { LowestVoteWasHeld = true };
        var commune = Given.Assess(entry with { LowerCertificate = entry.LowerCertificate! with { Issued = day } });
        Assert.Equal(Verdict.Satisfied, commune.Verdict);
        Assert.Contains(commune.Findings, f => f.Rule == TypicalProductMessages.LowerCertificate && f.Citation?.Code == "TT38-2025/28/2");
        Assert.DoesNotContain(commune.Findings, f => f.Reading == ReadingId.R24);
        var district = new Certificate
        {
            Level = VoteLevel.District,
            Issued = new(2023, 3, 1),
            IsWithdrawn = false,
        };
        var opened = Given.Assess(entry with { LowerCertificate = district });
        Assert.Equal(Verdict.Satisfied, opened.Verdict);
        Assert.Equal("TT38-2025/37/3", Assert.Single(opened.Findings, f => f.Reading == ReadingId.R24).Citation!.Code);
        Assert.Equal(Verdict.Satisfied, Given.Assess(entry with { LowerCertificate = district, Date = new(2025, 12, 31) }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Given.Assess(entry with { LowerCertificate = district, Date = new(2026, 1, 1) }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Given.Assess(entry with { LowerCertificate = district with { Issued = day } }).Verdict);
    }

    [Fact]
    public void Reading_R24_may_close_the_province_to_district_certificates()
    {
        var readings = Readings.Default with { DistrictCertificate = DistrictCertificateUse.NoLonger };
        var day = new LocalDate(2025, 7, 1);
        var entry = Given.Entry(VoteLevel.Province, VoteLevel.District, day) with { LowestVoteWasHeld = true };
        entry = entry with { LowerCertificate = entry.LowerCertificate! with { Issued = new(2024, 3, 1) } };
        EntryDecision On(LocalDate date) => EntryRules.Assess(Given.NormsOn(date), Given.NormsOn(new(2024, 3, 1)), entry with { Date = date }, readings);
        Assert.Equal(Verdict.Satisfied, On(new(2025, 6, 30)).Verdict);
        var closed = On(day);
        Assert.Equal(Verdict.NotSatisfied, closed.Verdict);
        // The certificate itself goes on.
        Assert.Equal(Verdict.Satisfied, closed.LowerCertificate!.Verdict);
        Assert.Contains(closed.Findings, f => f.Reading == ReadingId.R24 && f.Verdict == Verdict.NotSatisfied);
    }

    public static TheoryData<string, string, DossierFacts, DossierFacts> Papers =>
        new()
        {
            { "sets", "TT26-2014/12", Given.FullDossier with { Sets = 0 }, Given.FullDossier with { Sets = null } },
            { "entry-form", "TT26-2014/12/1/a", Given.FullDossier with { EntryForm = false }, Given.FullDossier with { EntryForm = null } },
            {
                "business-registration",
                "TT26-2014/12/1/a",
                Given.FullDossier with
                {
                    BusinessRegistration = false,
                },
                Given.FullDossier with
                {
                    BusinessRegistration = null,
                }
            },
            { "description", "TT26-2014/12/1/b", Given.FullDossier with { Description = false }, Given.FullDossier with { Description = null } },
            { "photos", "TT26-2014/12/1/b", Given.FullDossier with { Photos = 2 }, Given.FullDossier with { Photos = null } },
            {
                "photo-size",
                "TT26-2014/12/1/b",
                Given.FullDossier with
                {
                    PhotoShortSideMillimetres = 99,
                },
                Given.FullDossier with
                {
                    PhotoShortSideMillimetres = null,
                }
            },
            {
                "photo-size",
                "TT26-2014/12/1/b",
                Given.FullDossier with
                {
                    PhotoLongSideMillimetres = 149,
                },
                Given.FullDossier with
                {
                    PhotoLongSideMillimetres = null,
                }
            },
            { "certificate-copy", "TT26-2014/12/3/b", Given.FullDossier with { CertificateCopy = false }, Given.FullDossier with { CertificateCopy = null } },
            { "product-list", "TT26-2014/12/3/c", Given.FullDossier with { ProductList = false }, Given.FullDossier with { ProductList = null } },
        };

    [Theory]
    [MemberData(nameof(Papers))]
    public void Clause1_the_papers_are_a_checklist_of_their_own(string fact, string code, DossierFacts without, DossierFacts unknown)
    {
        var good = Given.Entry(VoteLevel.Region, VoteLevel.Province);
        Assert.Equal(Verdict.Satisfied, Given.Assess(good).Dossier.Verdict);
        var no = Given.Assess(good with { Dossier = without });
        Assert.Equal(Verdict.Satisfied, no.Verdict);
        Assert.Equal(Verdict.NotSatisfied, no.Dossier.Verdict);
        Assert.Contains(no.Dossier.Findings, f => f.Citation?.Code == code && f.Verdict == Verdict.NotSatisfied);
        Assert.Equal<ValueList<string>>([fact], Given.Assess(good with { Dossier = unknown }).Dossier.Missing);
    }

    [Fact]
    public void Malformed_questions_are_the_callers_bug_and_an_uncovered_day_is_undetermined()
    {
        var good = Given.Entry(VoteLevel.Region, VoteLevel.Province);
        Assert.Throws<ArgumentNullException>(() => EntryRules.Assess(Given.Norms2015, null, null!));
        Assert.Throws<ArgumentException>(() => Given.Assess(good with { HasLowerCertificate = false }));
        Assert.Throws<ArgumentException>(() => Given.Assess(good with { Dossier = new() { Photos = -1 } }));
        Assert.Throws<ArgumentException>(() => Given.Assess(good with { Product = Given.GoodProduct with { Form = (ProductForm)9 } }));
        Assert.Throws<ArgumentException>(() => Given.Assess(good with { Product = Given.GoodProduct with { Group = 0 } }));
        Assert.Throws<ArgumentException>(() => Given.Assess(good with { Level = 0 }));
        var uncovered = EntryRules.Assess(null, null, good);
        Assert.Equal(Verdict.Undetermined, uncovered.Verdict);
        Assert.Equal<ValueList<string>>(["norm"], uncovered.Missing);
        Assert.Equal(Verdict.Undetermined, uncovered.Dossier.Verdict);
    }
}
