using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.LawTests.TT26Of2014;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT38Of2025;

/// <summary>The changes to the votes for typical products, on both sides of 2025-07-01.</summary>
public class Article28Tests
{
    private const string NewName = "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công";
    private static readonly LocalDate Day = new(2025, 7, 1);

    private static TypicalProductNorms Before => Given.NormsOn(Day.PlusDays(-1));

    private static TypicalProductNorms After => Given.NormsOn(Day);

    public static TheoryData<string, string, string, string> Changes =>
        new()
        {
            { "1", "organiser", "Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân cấp xã" },
            { "3", "founder", "Chủ tịch Ủy ban nhân dân cấp huyện", "Chủ tịch Ủy ban nhân dân cấp xã" },
            { "4", "chair", "Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân cấp xã" },
            {
                "4",
                "vice-chair",
                "Phòng Kinh tế và Hạ tầng hoặc Phòng Kinh tế",
                "cơ quan chuyên môn theo dõi lĩnh vực công thương thuộc Ủy ban nhân dân cấp xã"
            },
            { "5", "list", "Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân cấp xã" },
            { "5", "list of the region", "Cục trưởng Cục Công nghiệp địa phương", NewName },
            { "7", "without a lower vote", "Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân cấp xã" },
            { "8", "records", "Ủy ban nhân dân cấp huyện", "đơn vị do Ủy ban nhân dân cấp xã quyết định" },
            { "8", "records of the nation", "Cục Công nghiệp địa phương", NewName },
            { "11", "issuer", "Chủ tịch Ủy ban nhân dân cấp huyện", "Chủ tịch Ủy ban nhân dân cấp xã" },
            { "11", "issuer of the region", "Cục trưởng Cục Công nghiệp địa phương", "Cục trưởng " + NewName },
            { "12", "support", "Ủy ban nhân dân cấp tỉnh", "Hội đồng nhân dân cấp tỉnh" },
            { "13", "prize", "Ủy ban nhân dân cấp tỉnh", "Ủy ban nhân dân cấp tỉnh" },
            { "16", "proposal", "Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân cấp xã" },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_clause_changes_what_it_names_from_2025_07_01(string clause, string what, string before, string after)
    {
        Assert.Equal(before, NormOf(Before, what).Value.Vietnamese);
        Assert.Equal("TT26-2014", NormOf(Before, what).Citation.Instrument.Id);
        var norm = NormOf(After, what);
        Assert.Equal((after, NormStatus.Stated), (norm.Value.Vietnamese, norm.Status));
        Assert.Equal("TT38-2025/28/" + clause, norm.Citation.Code);
    }

    [Fact]
    public void Clause2_the_four_levels_begin_with_the_commune()
    {
        Assert.Equal("TT26-2014/6/2", Before.HeldLevels.Citation.Code);
        Assert.Equal<ValueList<VoteLevel>>([VoteLevel.Commune, VoteLevel.Province, VoteLevel.Region, VoteLevel.Nation], After.HeldLevels.Value);
        Assert.Equal("TT38-2025/28/2", After.HeldLevels.Citation.Code);
        Assert.Equal(
            (VoteLevel.Commune, "TT38-2025/28/2"),
            (After.Find(VoteLevel.Province)!.LowerLevel.Value, After.Find(VoteLevel.Province)!.LowerLevel.Citation.Code)
        );
    }

    [Theory]
    [InlineData(4, Verdict.NotSatisfied)]
    [InlineData(5, Verdict.Satisfied)]
    [InlineData(6, Verdict.NotSatisfied)]
    [InlineData(7, Verdict.Satisfied)]
    [InlineData(9, Verdict.NotSatisfied)]
    public void Clause4_the_council_of_a_commune_has_5_or_7_members(int members, Verdict verdict)
    {
        var request = new CouncilRequest
        {
            Level = VoteLevel.Commune,
            Date = Day,
            Members = members,
            ChairIsEntitled = true,
            ViceChairIsEntitled = true,
            Jurors = 3,
        };
        var decision = CouncilRules.Assess(After, request);
        Assert.Equal(verdict, decision.Verdict);
        Assert.Contains(
            decision.Findings,
            f => f.Rule == TypicalProductMessages.CouncilSize && f.Citation?.Code == "TT38-2025/28/4" && f.Evidence == Evidence.Text
        );
        Assert.Equal(Verdict.NotSatisfied, CouncilRules.Assess(After, request with { ViceChairIsEntitled = false }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, CouncilRules.Assess(After, request with { Level = VoteLevel.District }).Verdict);
    }

    [Fact]
    public void Clause7_without_a_commune_vote_the_commune_committee_registers_with_the_province()
    {
        var entry = Given.Entry(VoteLevel.Province, date: Day) with
        {
            LowestVoteWasHeld = false,
            Dossier = Given.FullDossier with { CertificateCopy = false, ProductList = false },
        };
        var decision = Given.Assess(entry);
        Assert.Equal((Verdict.Satisfied, Verdict.Satisfied), (decision.Verdict, decision.Dossier.Verdict));
        var proposal = decision.Findings.Single(f => f.Rule == TypicalProductMessages.Proposal);
        Assert.Equal("TT38-2025/28/7", proposal.Citation!.Code);
        Assert.Contains("Ủy ban nhân dân cấp xã", proposal.Message(Language.Vietnamese));
    }

    [Theory]
    [InlineData(VoteLevel.Commune, "TT38-2025/28/9")]
    [InlineData(VoteLevel.Province, "TT38-2025/28/9")]
    [InlineData(VoteLevel.Region, "TT26-2014/14/2/a")]
    [InlineData(VoteLevel.Nation, "TT26-2014/14/2/a")]
    public void Clause9_votes_are_held_every_two_years_without_a_usual_year(VoteLevel level, string code)
    {
        var cycle = After.Find(level)!.Cycle;
        Assert.Equal((2, null, code), (cycle.Value.EveryYears, cycle.Value.InOddYears, cycle.Citation.Code));
    }

    [Theory]
    [InlineData(VoteLevel.Commune, Authority.CommuneChair, "TT38-2025/28/11")]
    [InlineData(VoteLevel.Commune, Authority.CommuneCommittee, "TT38-2025/28/16")]
    [InlineData(VoteLevel.Commune, Authority.DistrictChair, null)]
    [InlineData(VoteLevel.Region, Authority.Agency, "TT38-2025/28/11")]
    [InlineData(VoteLevel.Nation, Authority.Agency, null)]
    public void Clauses11And16_who_issues_the_certificates(VoteLevel level, Authority issuedBy, string? code)
    {
        var certificate = new Certificate
        {
            Level = level,
            Issued = Day,
            IssuedBy = issuedBy,
            IsWithdrawn = false,
        };
        var decision = CertificateRules.Assess(After, certificate, Day);
        Assert.Equal(code is null ? Verdict.NotSatisfied : Verdict.Satisfied, decision.Verdict);
        Assert.Equal(code ?? "TT38-2025/28/11", decision.Findings.Single(f => f.Rule == TypicalProductMessages.CertificateIssuer).Citation!.Code);
    }

    [Fact]
    public void Clause17_the_Agency_issues_certificates_of_a_region_under_its_name_of_the_day()
    {
        Assert.Equal("Giấy chứng nhận do Cục Công nghiệp địa phương cấp: đáp ứng.", Issued(Before, Day.PlusDays(-1)));
        Assert.Equal($"Giấy chứng nhận do {NewName} cấp: đáp ứng.", Issued(After, Day));
        Assert.Contains(After.Entries(), e => e.Code == "typical-product.issuer-region-1" && e.Value.Vietnamese.StartsWith(NewName, StringComparison.Ordinal));
        Assert.DoesNotContain(After.Entries(), e => e.Value.Vietnamese.Contains("Cục Công nghiệp địa phương"));

        static string Issued(TypicalProductNorms norms, LocalDate day)
        {
            var certificate = new Certificate
            {
                Level = VoteLevel.Region,
                Issued = day,
                IssuedBy = Authority.Agency,
                IsWithdrawn = false,
            };
            var decision = CertificateRules.Assess(norms, certificate, day);
            return decision.Findings.Single(f => f.Rule == TypicalProductMessages.CertificateIssuer).Message(Language.Vietnamese);
        }
    }

    [Fact]
    public void Clause13_the_prize_of_a_certificate_is_local_by_the_new_text() =>
        Assert.Equal("TT38-2025/28/13", After.EntitlementsOf(VoteLevel.Commune).Single(e => e.Code == "prize-local").Citation.Code);

    [Fact]
    public void Clause17_the_Agency_bears_its_new_name_in_every_norm()
    {
        Assert.DoesNotContain("Cục Công nghiệp địa phương", string.Join("|", Texts(After)));
        Assert.Contains(NewName, string.Join("|", Texts(After)));
        Assert.Equal("TT26-2014/3/1/c", After.Find(VoteLevel.Region)!.Organiser.Citation.Code);
        Assert.DoesNotContain("cấp huyện", string.Join("|", Texts(After)));
    }

    private static IEnumerable<string> Texts(TypicalProductNorms norms) =>
        norms
            .Levels.SelectMany(l =>
                new[]
                {
                    l.Organiser,
                    l.CouncilFounder,
                    l.CouncilChanger,
                    l.CouncilChair,
                    l.CouncilViceChair,
                    l.ListApprover,
                    l.Proposer,
                    l.WithoutLowerVote,
                    l.RecordKeeper,
                    l.Issuer,
                    l.Withdrawer,
                    l.SupportSetter,
                    l.PrizeSetter,
                }
            )
            .Where(n => n.HasValue)
            .Select(n => n.Value.Vietnamese)
            .Concat(norms.YearlyReports.SelectMany(r => new[] { r.By.Vietnamese, r.To.Vietnamese }));

    private static Norm<LocalizedText> NormOf(TypicalProductNorms norms, string what)
    {
        var (lowest, province, region, nation) = (norms.Levels[0], norms.Levels[1], norms.Levels[2], norms.Levels[3]);
        return what switch
        {
            "organiser" => lowest.Organiser,
            "founder" => lowest.CouncilFounder,
            "chair" => lowest.CouncilChair,
            "vice-chair" => lowest.CouncilViceChair,
            "list" => lowest.ListApprover,
            "list of the region" => region.ListApprover,
            "without a lower vote" => province.WithoutLowerVote,
            "records" => lowest.RecordKeeper,
            "records of the nation" => nation.RecordKeeper,
            "issuer" => lowest.Issuer,
            "issuer of the region" => region.Issuer,
            "support" => lowest.SupportSetter,
            "prize" => province.PrizeSetter,
            _ => province.Proposer,
        };
    }
}
